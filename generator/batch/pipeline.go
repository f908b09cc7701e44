package batch

import (
	"sync"
)

// chunkRows is how many rows a worker takes at a time: enough to keep the
// channels quiet, few enough to keep memory flat.
const chunkRows = 4

type chunk[R any] struct {
	rows []*row
	out  []R
	done chan struct{}
}

// pipeline runs work on rows by several workers and hands the results to
// consume in the order of the rows. A bounded number of rows is in flight. The
// first error of produce or consume ends it and comes back.
func pipeline[R any](workers int, produce func(emit func(*row) error) error, work func(*row) R, consume func(R) error) error {
	workers = max(1, workers)
	jobs, order, quit := make(chan *chunk[R]), make(chan *chunk[R], 2*workers), make(chan struct{})
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for c := range jobs {
				c.out = make([]R, len(c.rows))
				for i, r := range c.rows {
					c.out[i] = work(r)
				}
				close(c.done)
			}
		}()
	}
	var produced error
	go func() {
		defer close(order)
		defer close(jobs)
		var c *chunk[R]
		send := func() error {
			if c == nil {
				return nil
			}
			select {
			case order <- c:
			case <-quit:
				return errStop
			}
			jobs <- c // a worker takes it: they run until jobs is closed
			c = nil
			return nil
		}
		produced = produce(func(r *row) error {
			if c == nil {
				c = &chunk[R]{done: make(chan struct{})}
			}
			if c.rows = append(c.rows, r); len(c.rows) < chunkRows {
				return nil
			}
			return send()
		})
		if produced == nil {
			produced = send()
		}
	}()
	var consumed error
	for c := range order {
		<-c.done
		for _, r := range c.out {
			if consumed == nil {
				if consumed = consume(r); consumed != nil {
					close(quit)
				}
			}
		}
	}
	wg.Wait()
	if consumed != nil {
		return consumed
	}
	return produced
}

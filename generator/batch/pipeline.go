package batch

import (
	"qiyue/internal/parallel"
)

// chunkRows is how many rows a worker takes at a time: enough to keep the
// channels quiet, few enough to keep memory flat.
const chunkRows = 4

type chunk[R any] struct {
	rows  []*row
	out   []R
	fault *parallel.Panic
	done  chan struct{}
}

// work makes the results of the rows. However it ends, the chunk is done.
func (c *chunk[R]) work(work func(*row) R) {
	defer close(c.done)
	c.fault = parallel.Try(func() {
		for _, r := range c.rows {
			c.out = append(c.out, work(r))
		}
	})
}

// pipeline runs work on rows by several workers and hands the results to
// consume in the order of the rows. A bounded number of rows is in flight. The
// first error of produce or consume ends it and comes back; a panic of produce
// or work is one of the caller's.
func pipeline[R any](workers int, produce func(emit func(*row) error) error, work func(*row) R, consume func(R) error) error {
	workers = max(1, workers)
	jobs, order, quit := make(chan *chunk[R]), make(chan *chunk[R], 2*workers), make(chan struct{})
	var g parallel.Group
	for range workers {
		g.Go(func() {
			for c := range jobs {
				c.work(work)
			}
		})
	}
	var produced error
	g.Go(func() {
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
	})
	var consumed error
	for c := range order {
		if <-c.done; consumed == nil && c.fault != nil {
			consumed = c.fault
			close(quit)
		}
		for _, r := range c.out {
			if consumed == nil {
				if consumed = consume(r); consumed != nil {
					close(quit)
				}
			}
		}
	}
	g.Wait()
	if fault, ok := consumed.(*parallel.Panic); ok {
		panic(fault)
	}
	if consumed != nil {
		return consumed
	}
	return produced
}

package parallel

import (
	"fmt"
	"runtime/debug"
	"sync"
)

// Panic is what Wait panics with: what a function panicked with, and where.
type Panic struct {
	Value any
	Stack []byte // of the goroutine that panicked
}

func (p *Panic) Error() string { return fmt.Sprint(p.Value) }

// Group is functions that run beside each other. The zero Group is ready.
type Group struct {
	wg    sync.WaitGroup
	once  sync.Once
	fault *Panic // the first
}

// Go runs f in a goroutine.
func (g *Group) Go(f func()) {
	g.wg.Go(func() {
		if p := Try(f); p != nil {
			g.once.Do(func() { g.fault = p })
		}
	})
}

// Wait waits for all functions. When some panicked, it panics with the *Panic
// of the first.
func (g *Group) Wait() {
	g.wg.Wait()
	if g.fault != nil {
		panic(g.fault)
	}
}

// Try runs f and gives what it panicked with, nil when it did not.
func Try(f func()) (fault *Panic) {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case *Panic: // from a Group that f waited for
			fault = v
		default:
			fault = &Panic{v, debug.Stack()}
		}
	}()
	f()
	return nil
}

// Ahead makes, in a goroutine, what will be asked for later. Once is a function
// of sync.OnceValue or its like, which remembers a panic and panics for whoever
// asks; here it is let pass.
func Ahead[T any](once func() T) {
	go Try(func() { once() })
}

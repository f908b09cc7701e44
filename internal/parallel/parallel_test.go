package parallel

import (
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

func TestGroupRunsAll(t *testing.T) {
	var n atomic.Int32
	var g Group
	for range 9 {
		g.Go(func() { n.Add(1) })
	}
	g.Wait()
	if n.Load() != 9 {
		t.Errorf("%d of 9 ran", n.Load())
	}
}

// A panic in a goroutine is one of the goroutine that waits, says where it came
// from, and comes when all others have ended.
func TestPanicReachesTheCaller(t *testing.T) {
	var others atomic.Int32
	p := Try(func() {
		var outer Group
		outer.Go(func() {
			var inner Group
			for range 3 {
				inner.Go(func() { others.Add(1) })
			}
			inner.Go(butterfly)
			inner.Wait()
		})
		outer.Wait()
	})
	if p == nil || p.Error() != "a butterfly" || !strings.Contains(string(p.Stack), "parallel.butterfly") {
		t.Fatalf("%+v", p)
	}
	if others.Load() != 3 {
		t.Errorf("%d of 3 others ran", others.Load())
	}
	if err := error(p); !errors.As(err, new(*Panic)) {
		t.Error("no error")
	}
}

func butterfly() { panic("a butterfly") }

// What was made ahead of time and failed panics for whoever asks for it, as
// often as it is asked for.
func TestAhead(t *testing.T) {
	ran := make(chan bool, 1)
	once := sync.OnceValue(func() int {
		defer close(ran)
		butterfly()
		return 0
	})
	Ahead(once)
	<-ran
	for range 2 {
		if p := Try(func() { once() }); p == nil || p.Error() != "a butterfly" {
			t.Errorf("%v", p)
		}
	}
}

package batch

import (
	"errors"
	"testing"

	"qiyue/internal/parallel"
)

// However reading or making rows fails, the pipeline ends and its caller
// learns of it.
func TestPipelineEnds(t *testing.T) {
	errRead := errors.New("reading")
	for name, c := range map[string]struct {
		last    error // of produce, behind 99 rows; nil: as below
		produce bool  // panics
		row     int   // work panics on it
		consume int   // refuses it
		rows    int   // consumed, at most
	}{
		"whole":                {row: -1, consume: -1, rows: 99},
		"a read error":         {last: errRead, row: -1, consume: -1, rows: 99},
		"a panic of reading":   {produce: true, row: -1, consume: -1, rows: 99},
		"a panic of a worker":  {row: 41, consume: -1, rows: 41},
		"a consumer that ends": {row: -1, consume: 17, rows: 17},
	} {
		for workers := range 4 {
			var got error
			n := 0
			fault := parallel.Try(func() {
				got = pipeline(workers, func(emit func(*row) error) error {
					for i := range 99 {
						if err := emit(&row{index: i}); err != nil {
							return err
						}
					}
					if c.produce {
						panic("a butterfly")
					}
					return c.last
				}, func(r *row) int {
					if r.index == c.row {
						panic("a butterfly")
					}
					return r.index
				}, func(i int) error {
					if i != n {
						t.Fatalf("%s: row %d, want %d", name, i, n)
					}
					if i == c.consume {
						return errRead
					}
					n++
					return nil
				})
			})
			if panics := c.produce || c.row >= 0; panics != (fault != nil) || panics && fault.Error() != "a butterfly" {
				t.Errorf("%s, %d workers: fault %v", name, workers, fault)
			}
			if wrong := c.last != nil || c.consume >= 0; wrong != errors.Is(got, errRead) || n > c.rows || fault == nil && !wrong && n != c.rows {
				t.Errorf("%s, %d workers: %v after %d rows", name, workers, got, n)
			}
		}
	}
}

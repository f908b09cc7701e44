package generator

import (
	"os"
	"testing"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

func engine(t testing.TB) *Engine {
	t.Helper()
	return New(clauses.Builtin(), nil, nil)
}

func read(t testing.TB, path string) *source.File {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return source.NewFile(path, string(raw))
}

func agreement(t testing.TB, e *Engine, f *source.File) *Agreement {
	t.Helper()
	s, errs := spec.Parse(f)
	a, errs := e.Agreement(s, errs, false)
	if a == nil || errs.HasErrors() {
		t.Fatal(errs)
	}
	return a
}

// BenchmarkGenerate makes the PDF of a spec again and again: reading,
// validation, assembly, typesetting and writing. Whole-process figures come
// from running the program itself, see README.
func BenchmarkGenerate(b *testing.B) {
	for _, c := range []struct{ name, path string }{
		{"after-sales", "../testdata/specs/after-sales.yaml"},
		{"lean", "../testdata/bench/lean.yaml"}, {"data-processing", "../testdata/specs/data-processing.yaml"},
	} {
		f := read(b, c.path)
		b.Run(c.name, func(b *testing.B) {
			e := engine(b)
			pdf, _ := FormatNamed("pdf")
			pages, size := 0, 0
			for b.Loop() {
				a := agreement(b, e, f)
				out, errs := e.Render(a, pdf)
				if errs.HasErrors() {
					b.Fatal(errs)
				}
				size = len(out)
			}
			l, _ := e.Layout(agreement(b, e, f))
			pages = len(l.Pages)
			b.ReportMetric(float64(pages), "pages")
			b.ReportMetric(float64(size), "bytes/file")
		})
	}
}

// BenchmarkStages shows where the time goes.
func BenchmarkStages(b *testing.B) {
	e, f := engine(b), read(b, "../testdata/specs/after-sales.yaml")
	a := agreement(b, e, f)
	b.Run("parse", func(b *testing.B) {
		for b.Loop() {
			spec.Parse(f)
		}
	})
	b.Run("agreement", func(b *testing.B) {
		for b.Loop() {
			if x, _ := e.Agreement(a.Spec, diag.List{}, false); x == nil {
				b.Fatal("no agreement")
			}
		}
	})
	b.Run("layout", func(b *testing.B) {
		for b.Loop() {
			e.Layout(a)
		}
	})
	b.Run("pdf", func(b *testing.B) {
		pdf, _ := FormatNamed("pdf")
		for b.Loop() {
			e.Render(a, pdf)
		}
	})
}

package spec

import (
	"os"
	"testing"

	"qiyue/internal/source"
)

func example(b *testing.B) []byte {
	b.Helper()
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		b.Fatal(err)
	}
	return raw
}

func BenchmarkParse(b *testing.B) {
	raw := example(b)
	b.ReportAllocs()
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		f, err := source.Decode("after-sales.yaml", raw)
		if err != nil {
			b.Fatal(err)
		}
		if _, errs := Parse(f); len(errs) > 0 {
			b.Fatal(errs)
		}
	}
}

func BenchmarkValidate(b *testing.B) {
	f, _ := source.Decode("after-sales.yaml", example(b))
	s, errs := Parse(f)
	if len(errs) > 0 {
		b.Fatal(errs)
	}
	b.ReportAllocs()
	for b.Loop() {
		if errs := Validate(s, nil); len(errs) > 0 {
			b.Fatal(errs)
		}
	}
}

func BenchmarkEnv(b *testing.B) {
	f, _ := source.Decode("after-sales.yaml", example(b))
	s, _ := Parse(f)
	b.ReportAllocs()
	for b.Loop() {
		s.Env()
	}
}

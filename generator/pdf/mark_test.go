package pdf_test

import (
	"bytes"
	"slices"
	"testing"

	"qiyue/generator/pdf"
)

func TestMark(t *testing.T) {
	for _, number := range []string{"SH-2026-0137", "", "甲<&>乙", "&lt;"} {
		l := sample(1)
		l.Number = number
		data := write(t, l)
		if got, ok := pdf.Mark(data); !ok || got != number {
			t.Errorf("%q: got %q, %v", number, got, ok)
		}
		for name, other := range map[string][]byte{
			"empty":     nil,
			"text":      []byte("SH-2026-0137"),
			"cut off":   data[:len(data)-1],
			"changed":   bytes.Replace(data, []byte("/Lang(zh-CN)"), []byte("/Lang(en-US)"), 1),
			"header":    append([]byte("\n"), data...),
			"annotated": append(slices.Clone(data), "9 0 obj\n<<>>\nendobj\nstartxref\n123\n%%EOF\n"...),
			"signed":    append(slices.Clone(data), "9 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n1\n%%EOF\n"...),
		} {
			if got, ok := pdf.Mark(other); ok || got != "" {
				t.Errorf("%s: taken for ours, number %q", name, got)
			}
		}
	}
}

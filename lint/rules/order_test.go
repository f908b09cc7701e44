package rules

import (
	"fmt"
	"testing"

	"qiyue/internal/chinese"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// TestOrder: what is found in a text does not depend on the texts read before it, though
// a linter learns from these how words are best looked for.
func TestOrder(t *testing.T) {
	var texts []string
	for _, r := range All() {
		for _, s := range append(r.Doc.Bad, r.Doc.Good...) {
			texts = append(texts, unmark(s).text)
		}
	}
	if testing.Short() {
		texts = texts[:len(texts)/4]
	}
	forth, back := lint.New(All()), lint.New(All())
	read := func(linter *lint.Linter, s string) string {
		found, faults := linter.Run(lint.Subject{Document: reader.Text(source.NewFile("a.txt", s))},
			lint.Options{Class: document.Contract, Today: chinese.Date{Year: 2026, Month: 11, Day: 22}})
		if faults != nil {
			t.Fatalf("%v\n%s", faults, s)
		}
		out := ""
		for _, d := range found {
			out += fmt.Sprintf("%s %q %v\n", d.Rule, d.At.Text(), d.Message)
		}
		return out
	}
	said := make([]string, len(texts))
	for i, s := range texts {
		said[i] = read(forth, s)
	}
	for i := len(texts) - 1; i >= 0; i-- {
		if got := read(back, texts[i]); got != said[i] {
			t.Fatalf("%s\nfound in order:\n%sand the other way round:\n%s", texts[i], said[i], got)
		}
	}
}

package main

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/config"
	"qiyue/lint/reader"
)

// examples runs the examples of a firm's own words, as our own are run by
// tests: a bad one is reported by its word, a good one is not.
func (p *placed) examples() (errs diag.List) {
	if p.file == nil || p.file.Words == nil {
		return nil
	}
	for _, e := range p.file.Words.Entries {
		reported := func(text string) bool {
			text = strings.NewReplacer("⟦", "", "⟧", "").Replace(text)
			found, _ := p.linter.Run(lint.Subject{Document: reader.Document(source.NewFile("例句.txt", text))}, lint.Options{Class: document.Contract})
			return slices.ContainsFunc(found, func(d diag.Diagnostic) bool { return d.Rule == e.Rule && d.Entry == e.Word })
		}
		for _, text := range e.Bad {
			if !reported(text) {
				errs.Add(config.Rule, e.At, diag.Say("words-example-bad", "word", e.Word, "text", text))
			}
		}
		for _, text := range e.Good {
			if reported(text) {
				errs.Add(config.Rule, e.At, diag.Say("words-example-good", "word", e.Word, "text", text))
			}
		}
	}
	return errs
}

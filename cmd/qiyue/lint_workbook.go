package main

import (
	"bytes"
	"path/filepath"
	"strings"

	"qiyue/generator/batch"
	"qiyue/generator/batch/sheet"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/report"
)

func isWorkbook(name string) bool { return strings.EqualFold(filepath.Ext(name), ".xlsx") }

// workbook lints the one agreement of a workbook; findings stand at its cells.
func (l *linting) workbook(in *input, raw []byte) (r result) {
	e, bad := l.engine()
	if e == nil {
		return result{errors: problemsOf(in.name, bad)}
	}
	book, err := sheet.Open(in.name, bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return result{errors: []report.Problem{{File: in.name, At: place(in.name), Message: batch.BookError(err)}}}
	}
	a, errs := batch.One(e, book, false)
	r.errors = problemsOf(in.name, errs)
	if r.half = a == nil; r.half {
		return r
	}
	file := source.NewFile(in.name, "")
	found := l.found(&r, in, lint.Subject{Spec: a.Spec, Document: a.Document}, file)
	r.findings = l.judged(in.settings, found, nil, nil, file)
	return r
}

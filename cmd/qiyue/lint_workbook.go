package main

import (
	"bytes"
	"path/filepath"
	"regexp"
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
	r.book = true
	r.errors = problemsOf(in.name, errs)
	if r.half = a == nil; r.half {
		return r
	}
	file := source.NewFile(in.name, "")
	found := l.found(&r, in, lint.Subject{Spec: a.Spec, Document: a.Document}, file)
	beside, governed, problems := l.sidecar(in)
	r.errors = append(r.errors, problems...)
	r.findings = l.judged(in.settings, found, beside, governed, source.NewFile(in.name, wordsOf(book)))
	return r
}

// wordsOf is what the cells of a workbook say, a line each.
func wordsOf(book *sheet.Book) string {
	var b strings.Builder
	for _, t := range book.Tables {
		_ = t.Rows(func(r sheet.Row) error { // read before without error
			for _, c := range r.Cells {
				b.WriteString(c.Text)
				b.WriteByte('\n')
			}
			return nil
		})
	}
	return b.String()
}

// bookOf is the workbook of a cell's file, dealers.xlsx of dealers.xlsx!协议!C5;
// any other name stays.
func bookOf(name string) string {
	if at := inBook.FindStringIndex(name); at != nil {
		return name[:at[1]-1]
	}
	return name
}

// inBook is where the name of a workbook ends and that of its cell begins.
var inBook = regexp.MustCompile(`(?i)\.xlsx!`)

package batch

import (
	"errors"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// Unreadable words what makes a table unreadable, at its place.
func Unreadable(book, table string, err error) diag.Diagnostic {
	name := book
	if table != "" {
		name += "!" + table
	}
	d := diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: place(name, "")}
	inCSV := func(line, column int) source.Span {
		return place((&sheet.Book{Name: book, CSV: true}).Place("", 0, sheet.Cell{Line: line, Char: column}), "")
	}
	var syntax *sheet.SyntaxError
	var encoding *sheet.EncodingError
	switch {
	case errors.As(err, &syntax):
		d.At = inCSV(syntax.Line, syntax.Column)
		d.Message = diag.Say("batch-csv-quote")
		if syntax.Open {
			d.Message = diag.Say("batch-csv-open")
		}
	case errors.As(err, &encoding):
		d.At, d.Message = inCSV(encoding.Line, encoding.Column), BookError(err)
	default:
		d.Message = BookError(err)
	}
	return d
}

// BookError words why a workbook or CSV file cannot be read.
func BookError(err error) diag.Text {
	for _, k := range []struct {
		is error
		id string
	}{
		{sheet.ErrOldFormat, "batch-book-old"}, {sheet.ErrNotBook, "batch-book-none"}, {sheet.ErrDamaged, "batch-book-damaged"}, {sheet.ErrBomb, "batch-book-bomb"},
		{sheet.ErrEncoding, "file-encoding"}, {sheet.ErrUTF16, "batch-book-utf16"}, {sheet.ErrTooMany, "batch-book-large"}, {errNoRows, "batch-empty"},
	} {
		if errors.Is(err, k.is) {
			return diag.Say(k.id)
		}
	}
	return diag.Say("file-other", "error", err.Error())
}

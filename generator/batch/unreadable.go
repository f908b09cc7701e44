package batch

import (
	"errors"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
)

// tableError words what makes a table unreadable.
func tableError(book, table string, err error) diag.Diagnostic {
	name := book
	if table != "" {
		name += "!" + table
	}
	d := diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: place(name, "")}
	var syntax *sheet.SyntaxError
	switch {
	case errors.As(err, &syntax):
		d.At = place((&sheet.Book{Name: book, CSV: true}).Place("", 0, sheet.Cell{Line: syntax.Line, Char: syntax.Column}), "")
		d.Message = diag.Say("batch-csv-quote")
		if syntax.Open {
			d.Message = diag.Say("batch-csv-open")
		}
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

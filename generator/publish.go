package generator

import (
	"cmp"

	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/internal/document"
)

// Files renders an agreement in formats, named by the agreement number.
func (e *Engine) Files(a *Agreement, formats []Format) ([]files.File, diag.List) {
	number := document.PrintedText(a.Document.Number)
	stem := cmp.Or(number, "草稿")
	if a.Alone != "" {
		stem += "-" + a.Alone
	}
	stem = files.SafeName(stem)
	var out []files.File
	var errs diag.List
	for _, f := range formats {
		data, more := e.Render(a, f)
		errs = append(errs, more...)
		claim := func(existing []byte) files.Claim { return f.Claim(existing, number, a.Document.Draft) }
		out = append(out, files.File{Name: stem + f.Extension, Data: data, Claim: claim})
	}
	return out, errs
}

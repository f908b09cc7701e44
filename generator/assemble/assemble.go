package assemble

import (
	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// Input is what a document is made of.
type Input struct {
	Spec     *spec.Spec
	Template *templates.Template
	Library  *clauses.Library
	Draft    bool     // what the spec leaves out becomes a blank line instead of an error
	Missing  []string // paths a draft's spec should give and does not
	Bind     []string // ids of attachments that are bound though the spec does not ask for them
}

// Document assembles one document. With errors in the list it is incomplete
// and must not be written.
func Document(in Input) (*document.Document, diag.List) {
	selection, errs := choose(in)
	f := newFiller(in)
	parts := f.fill(selection)
	doc := order(in, parts)
	labels := number(doc, in.Template.Numbering)
	errs = append(errs, f.errs...)
	errs = append(errs, resolve(doc.Blocks, labels)...)
	errs = append(errs, f.settle(labels)...)
	errs.Sort()
	return doc, errs
}

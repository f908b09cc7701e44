package assemble

import "qiyue/internal/document"

// Alone is one attachment of a document as a paper of its own: its title is
// the paper's, a line below says which agreement it belongs to, with its number
// where it is bound to it. References to clauses of the agreement keep their
// text and lead nowhere. It is nil when the document has no such attachment.
func Alone(d *document.Document, id string, bound bool) *document.Document {
	for _, b := range d.Blocks {
		a, ok := b.(*document.Attachment)
		if !ok || a.ID != id {
			continue
		}
		out := *d
		out.Title, out.Parties = a.Title, nil
		out.Style.Contents = false
		belongs := &document.Paragraph{Origin: a.Origin, Align: document.Center}
		belongs.Inlines = append(words("《", a.ClauseAt), d.Title...)
		number := "》"
		if bound {
			number += a.Number
		}
		belongs.Inlines = append(belongs.Inlines, words(number, a.ClauseAt)...)
		out.Blocks = append([]document.Block{belongs}, a.Blocks...)
		return &out
	}
	return nil
}

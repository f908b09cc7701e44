package markdown

import (
	"bytes"
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"qiyue/internal/document"
)

// Write is the whole file. It ends with a comment that marks it as ours and
// names the agreement, see Mark.
func Write(d *document.Document) []byte {
	w := &writer{}
	if d.Draft {
		w.block("> **" + escape(document.DraftNotice) + "**")
	}
	w.heading(1, "", d.Title)
	if len(d.Number) > 0 {
		w.block(d.NumberLabel() + inlines(d.Number))
	}
	w.blocks(d.Blocks)
	fmt.Fprintf(&w.b, "<!-- Qiyue %s -->\n", url.QueryEscape(document.PrintedText(d.Number)))
	return w.b.Bytes()
}

var mark = regexp.MustCompile(`<!-- Qiyue (\S*) -->\n$`)

// Mark reads the agreement number back from a file Write made; ok is false
// for any other file.
func Mark(file []byte) (number string, ok bool) {
	m := mark.FindSubmatch(file[max(0, len(file)-4096):])
	if m == nil {
		return "", false
	}
	number, err := url.QueryUnescape(string(m[1]))
	return number, err == nil
}

// Draft reports a file of ours, see Mark, that says it is a draft.
func Draft(file []byte) bool {
	return bytes.HasPrefix(file, []byte("> **"+escape(document.DraftNotice)+"**"))
}

type writer struct{ b bytes.Buffer }

// block writes one block and the blank line after it.
func (w *writer) block(s string) {
	if s != "" {
		w.b.WriteString(s)
		w.b.WriteString("\n\n")
	}
}

func (w *writer) heading(level int, number string, title []document.Inline) {
	w.block(strings.Repeat("#", level) + " " + document.Joined(escape(number), inlines(title)))
}

// paragraph protects the start of a line, where more signs have a meaning.
func paragraph(number string, in []document.Inline) string {
	return start(document.Joined(escape(number), inlines(in)))
}

func (w *writer) blocks(blocks []document.Block) {
	for _, b := range blocks {
		w.write(b)
	}
}

// common writes blocks. The Markdown of those that other documents have too
// rests on nothing else and is kept with them.
func (w *writer) common(blocks []document.Block, shared []document.Stretch) {
	document.Stretches(blocks, shared, 0, func(s *document.Shared, _ int, blocks []document.Block) {
		if s == nil {
			w.blocks(blocks)
			return
		}
		w.b.Write(document.Made(s, whole{}, func() []byte {
			var own writer
			own.blocks(blocks)
			return own.b.Bytes()
		}))
	})
}

// whole is the key of the Markdown of shared blocks.
type whole struct{}

func (w *writer) write(b document.Block) {
	switch b := b.(type) {
	case *document.Chapter:
		w.heading(2, b.Number, b.Title)
		w.blocks(b.Blocks)
	case *document.Clause:
		w.heading(3, b.Number, b.Title)
		w.common(b.Blocks, b.Common)
	case *document.Attachment:
		w.heading(2, b.Number, b.Title)
		w.common(b.Blocks, b.Common)
	case *document.Paragraph:
		w.block(paragraph(b.Number, b.Inlines))
	case *document.List:
		for _, it := range b.Items {
			w.write(it)
		}
	case *document.Item:
		w.item(b)
	case *document.Table:
		w.table(b)
	case *document.Flow:
		w.flow(b)
	case *document.PartyBlock:
		for _, p := range b.Parties {
			w.block("**" + escape(document.PartyHeading(p)) + "**")
			w.fields(p.Fields)
		}
	case *document.Signature:
		w.signature(b)
	}
}

// item writes an item's number before its first paragraph.
func (w *writer) item(it *document.Item) {
	blocks := it.Blocks
	if len(blocks) > 0 {
		if p, ok := blocks[0].(*document.Paragraph); ok {
			w.block(paragraph(it.Number, p.Inlines))
			w.blocks(blocks[1:])
			return
		}
	}
	w.block(start(escape(it.Number)))
	w.blocks(blocks)
}

// fields writes labelled lines as a list without gaps.
func (w *writer) fields(fields []document.Field) {
	for _, f := range fields {
		w.b.WriteString("- " + escape(f.Label) + "：" + inlines(f.Value) + "\n")
	}
	if len(fields) > 0 {
		w.b.WriteByte('\n')
	}
}

var rules = map[document.Align]string{document.Left: ":---", document.Justify: ":---", document.Center: ":---:", document.Right: "---:"}

func (w *writer) table(t *document.Table) {
	if len(t.Caption) > 0 {
		w.block("**" + inlines(plainly(t.Caption)) + "**")
	}
	w.row(t, t.Head)
	for _, c := range t.Columns {
		w.b.WriteString("| " + rules[c.Align] + " ")
	}
	w.b.WriteString("|\n")
	for _, r := range t.Rows {
		w.row(t, r.Cells)
	}
	w.b.WriteByte('\n')
}

// row writes cells; one that spans columns is followed by empty ones.
func (w *writer) row(t *document.Table, cells []document.Cell) {
	written := 0
	for _, c := range cells {
		w.b.WriteString("| " + inlines(c.Inlines) + " ")
		for written++; c.Span > 1; c.Span-- {
			w.b.WriteString("| ")
			written++
		}
	}
	for ; written < len(t.Columns); written++ {
		w.b.WriteString("| ")
	}
	w.b.WriteString("|\n")
}

func (w *writer) flow(f *document.Flow) {
	if len(f.Caption) > 0 {
		w.block("**" + inlines(plainly(f.Caption)) + "**")
	}
	for _, s := range f.Steps {
		w.b.WriteString("- **" + escape(document.PrintedText(s.Name)) + "**\n\n")
		for _, in := range [][]document.Inline{s.Text, s.Limit} {
			if len(in) > 0 {
				w.block("  " + start(inlines(in)))
			}
		}
	}
}

func (w *writer) signature(s *document.Signature) {
	w.block(paragraph("", s.Lead))
	for _, side := range s.Sides {
		w.block("**" + escape(side.Label) + "：" + escape(document.PrintedText(side.Name)) + "**")
		lines := append([]document.Field{{Label: side.Person, Value: []document.Inline{{Kind: document.Blank, Width: 12}}}}, side.Fields...)
		w.fields(append(lines, document.Field{Label: "日期", Value: side.Date}))
	}
}

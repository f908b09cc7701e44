package document

import "strings"

// Lines is the text of the document in reading order, one string a printed
// unit: title, number, headings, paragraphs, list items, table cells, flow
// boxes, signature lines. Blanks print nothing. Every writer must reproduce
// exactly these units in this order, contents, running headers and footers
// aside; PlainText joins them.
func (d *Document) Lines() []string {
	w := &liner{}
	w.add(PrintedText(d.Title))
	if len(d.Number) > 0 {
		w.add(d.NumberLabel() + PrintedText(d.Number))
	}
	w.blocks(d.Blocks)
	return w.out
}

// NumberLabel stands before the number.
func (d *Document) NumberLabel() string {
	if d.Class == Terms || d.Class == Policy {
		return "文件编号："
	}
	return "协议编号："
}

// PlainText is Lines, one a line.
func (d *Document) PlainText() string { return strings.Join(d.Lines(), "\n") + "\n" }

// PrintedText is what inlines print.
func PrintedText(in []Inline) string {
	if len(in) == 1 && in[0].Kind != Blank {
		return in[0].Text
	}
	var b strings.Builder
	for i := range in {
		if in[i].Kind != Blank {
			b.WriteString(in[i].Text)
		}
	}
	return b.String()
}

// Joined is a number and a text as printed: "1.1 质保期", "第一条 定义", "（一）甲方".
func Joined(number, text string) string {
	if number == "" {
		return text
	}
	if text == "" || strings.HasSuffix(number, "）") || strings.HasSuffix(number, "、") {
		return number + text
	}
	return number + " " + text
}

type liner struct{ out []string }

func (w *liner) add(s string) {
	if s != "" {
		w.out = append(w.out, s)
	}
}

func (w *liner) field(f Field) { w.add(f.Label + "：" + PrintedText(f.Value)) }

func (w *liner) blocks(blocks []Block) {
	for _, b := range blocks {
		w.block(b)
	}
}

func (w *liner) block(b Block) {
	switch b := b.(type) {
	case *Chapter:
		w.add(Joined(b.Number, PrintedText(b.Title)))
		w.blocks(b.Blocks)
	case *Clause:
		w.add(Joined(b.Number, PrintedText(b.Title)))
		w.blocks(b.Blocks)
	case *Paragraph:
		w.add(Joined(b.Number, PrintedText(b.Inlines)))
	case *List:
		for _, it := range b.Items {
			w.item(it)
		}
	case *Item:
		w.item(b)
	case *Table:
		w.add(PrintedText(b.Caption))
		for _, c := range b.Head {
			w.add(PrintedText(c.Inlines))
		}
		for _, r := range b.Rows {
			for _, c := range r.Cells {
				w.add(PrintedText(c.Inlines))
			}
		}
	case *Flow:
		w.add(PrintedText(b.Caption))
		for _, s := range b.Steps {
			w.add(PrintedText(s.Name))
			w.add(PrintedText(s.Text))
			w.add(PrintedText(s.Limit))
		}
	case *PartyBlock:
		for _, p := range b.Parties {
			w.add(PartyHeading(p))
			for _, f := range p.Fields {
				w.field(f)
			}
		}
	case *Signature:
		w.add(PrintedText(b.Lead))
		for _, s := range b.Sides {
			w.add(s.Label + "：" + PrintedText(s.Name))
			w.add(s.Person + "：")
			for _, f := range s.Fields {
				w.field(f)
			}
			w.add("日期：" + PrintedText(s.Date))
		}
	case *Attachment:
		w.add(Joined(b.Number, PrintedText(b.Title)))
		w.blocks(b.Blocks)
	}
}

// item prints an item's number before its first paragraph.
func (w *liner) item(it *Item) {
	blocks := it.Blocks
	if p, ok := first(blocks).(*Paragraph); ok {
		w.add(Joined(it.Number, PrintedText(p.Inlines)))
		blocks = blocks[1:]
	} else {
		w.add(it.Number)
	}
	w.blocks(blocks)
}

func first(blocks []Block) Block {
	if len(blocks) == 0 {
		return nil
	}
	return blocks[0]
}

// PartyHeading is the first line of a party's particulars: 甲方（服务方）：名称.
func PartyHeading(p Party) string {
	s := p.Label
	if p.Title != "" {
		s += "（" + p.Title + "）"
	}
	return s + "：" + p.Name.Text
}

package batch

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/parallel"
)

// markedSize is the size of table up to which the copy keeps the workbook's
// own formatting; larger ones are copied cell by cell, at constant memory.
const markedSize = 8 << 20

// Marked writes a copy of the table in which the cells at fault are red and
// carry what is wrong as a comment. Word gives the sentence of a text.
func (b *Batch) Marked(w io.Writer, findings []Finding, word func(diag.Text) string) error {
	marks := b.marks(findings, word)
	if b.in.Data.CSV || b.in.Data.Size() > markedSize {
		return b.copied(w, marks)
	}
	var whole []byte
	var err error
	if fault := parallel.Try(func() { whole, err = b.formatted(marks) }); fault != nil || err != nil {
		return b.copied(w, marks) // a workbook of a program that writes the least, in which colours have no place
	}
	_, err = w.Write(whole)
	return err
}

// formatted is the workbook itself with the marks.
func (b *Batch) formatted(marks []*mark) ([]byte, error) {
	var raw, out bytes.Buffer
	if err := b.in.Data.Copy(&raw); err != nil {
		return nil, err
	}
	f, err := excelize.OpenReader(&raw)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for _, m := range marks {
		if err := m.comment(f); err != nil {
			return nil, err
		}
		style, err := f.GetCellStyle(m.sheet, m.cell)
		if err != nil {
			return nil, err
		}
		s, err := f.GetStyle(style)
		if err != nil {
			return nil, err
		}
		s.Fill = red
		if style, err = f.NewStyle(s); err != nil {
			return nil, err
		}
		if err := f.SetCellStyle(m.sheet, m.cell, m.cell, style); err != nil {
			return nil, err
		}
	}
	err = f.Write(&out)
	return out.Bytes(), err
}

var red = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFC7CE"}}

// mark is one cell at fault and what is said of it.
type mark struct {
	sheet, cell string
	text        []string
}

func (m *mark) comment(f *excelize.File) error {
	text := strings.Join(m.text, "\n")
	return f.AddComment(m.sheet, excelize.Comment{Cell: m.cell, Author: "Qiyue", Text: text, Width: 320, Height: uint(60 + 40*len(m.text))})
}

// marks gathers the findings by cell, in their order.
func (b *Batch) marks(findings []Finding, word func(diag.Text) string) []*mark {
	by := map[string]*mark{}
	var out []*mark
	for _, f := range findings {
		if f.At.File == nil || f.Severity != diag.Error {
			continue
		}
		table, cell, ok := b.cell(f)
		if !ok {
			continue
		}
		m := by[table+"!"+cell]
		if m == nil {
			m = &mark{sheet: table, cell: cell}
			by[table+"!"+cell] = m
			out = append(out, m)
		}
		text := word(f.Message)
		if !f.Fix.IsZero() {
			text += "（" + word(f.Fix) + "）"
		}
		m.text = append(m.text, text)
	}
	return out
}

// cell is the sheet and reference a finding points at. In the copy of a CSV
// file the rows keep their numbers.
func (b *Batch) cell(f Finding) (table, cell string, ok bool) {
	if !b.in.Data.CSV {
		rest, ok := strings.CutPrefix(f.At.File.Name, b.in.Data.Name+"!")
		i := strings.LastIndexByte(rest, '!')
		if !ok || i < 0 {
			return "", "", false
		}
		return rest[:i], rest[i+1:], true
	}
	if f.Row == 0 || !strings.HasPrefix(f.At.File.Name, b.in.Data.Name+":") {
		return "", "", false
	}
	column := b.columns[b.number].index
	if c := b.columnOf(f.Path); c != nil {
		column = c.index
	}
	return copiedSheet, sheet.ColumnName(column) + strconv.Itoa(f.Row), true
}

const copiedSheet = "协议"

// copied writes the tables anew, cell by cell, all as text.
func (b *Batch) copied(w io.Writer, marks []*mark) error {
	f := excelize.NewFile()
	defer f.Close()
	bad, err := f.NewStyle(&excelize.Style{Fill: red})
	if err != nil {
		return err
	}
	text, err := f.NewStyle(&excelize.Style{NumFmt: 49})
	if err != nil {
		return err
	}
	for i, t := range b.in.Data.Tables {
		name := t.Name
		if b.in.Data.CSV {
			name = copiedSheet
		}
		if i == 0 {
			err = f.SetSheetName("Sheet1", name)
		} else {
			_, err = f.NewSheet(name)
		}
		if err != nil {
			return err
		}
		marked := map[string]bool{}
		for _, m := range marks {
			if m.sheet == name {
				marked[m.cell] = true
			}
		}
		if err := copyTable(f, t, name, b.cast, func(cell string) int {
			if marked[cell] {
				return bad
			}
			return text
		}); err != nil {
			return err
		}
	}
	for _, m := range marks {
		if err := m.comment(f); err != nil {
			return err
		}
	}
	return f.Write(w)
}

// copyTable streams one table into a workbook. Every value is a string: a cell
// that begins with =, +, - or @ stays text and is never evaluated.
func copyTable(f *excelize.File, t sheet.Table, name string, dates caster, style func(cell string) int) error {
	s, err := f.NewStreamWriter(name)
	if err != nil {
		return err
	}
	width := 0
	err = t.Rows(func(r sheet.Row) error {
		for _, c := range r.Cells {
			width = max(width, c.Column+1)
		}
		values := make([]any, width)
		for i := range values {
			values[i] = excelize.Cell{StyleID: style(sheet.ColumnName(i) + strconv.Itoa(r.Number))}
		}
		for _, c := range r.Cells {
			v := values[c.Column].(excelize.Cell)
			v.Value = c.Text
			if day, ok := dates.shown(c); ok {
				v.Value = day
			}
			values[c.Column] = v
		}
		return s.SetRow("A"+strconv.Itoa(r.Number), values)
	})
	if err != nil {
		return err
	}
	return s.Flush()
}

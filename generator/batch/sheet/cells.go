package sheet

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"
)

// rows streams one worksheet.
func (w *workbook) rows(part string, visit func(Row) error) error {
	r, err := w.open(part, maxSheet)
	if err != nil {
		return err
	}
	defer r.Close()
	s := &rowReader{w: w, d: xml.NewDecoder(r)}
	for {
		t, err := s.d.RawToken()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return damaged(err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			if t.Name.Local == "col" {
				s.hide(t)
			}
			if t.Name.Local != "row" {
				continue
			}
			row, err := s.row(t)
			if err != nil {
				return err
			}
			if len(row.Cells) > 0 {
				if err := visit(row); err != nil {
					return err
				}
			}
		case xml.EndElement:
			if t.Name.Local == "sheetData" { // nothing after it bears on the cells
				return nil
			}
		}
	}
}

type rowReader struct {
	w      *workbook
	d      *xml.Decoder
	last   int      // row number
	size   int      // cells of the row before, to size the next
	hidden [][2]int // stretches of hidden columns, from 0, inclusive
}

// hide notes a stretch of hidden columns.
func (s *rowReader) hide(e xml.StartElement) {
	from, err := strconv.Atoi(attribute(e, "min"))
	to, err2 := strconv.Atoi(attribute(e, "max"))
	if err == nil && err2 == nil && yes(attribute(e, "hidden")) && len(s.hidden) < maxColumn {
		s.hidden = append(s.hidden, [2]int{from - 1, to - 1})
	}
}

// yes reads a truth value of XML.
func yes(v string) bool { return v == "1" || v == "true" }

// on reads an element that says yes unless its val says no.
func on(e xml.StartElement) bool { v := attribute(e, "val"); return v == "" || yes(v) }

func (s *rowReader) row(e xml.StartElement) (Row, error) {
	row := Row{Number: s.last + 1, Hidden: yes(attribute(e, "hidden"))}
	if r := attribute(e, "r"); r != "" {
		n, err := strconv.Atoi(r)
		if err != nil || n <= s.last || n > maxRow {
			return row, ErrTooMany
		}
		row.Number = n
	}
	if row.Number > maxRow {
		return row, ErrTooMany
	}
	s.last = row.Number
	row.Cells = make([]Cell, 0, s.size)
	column := 0
	for {
		t, err := s.d.RawToken()
		if err != nil {
			return row, damaged(err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			if t.Name.Local != "c" {
				continue
			}
			if r := attribute(t, "r"); r != "" {
				c, _, ok := reference(r)
				if !ok || c < column {
					return row, ErrTooMany
				}
				column = c
			}
			if column >= maxColumn {
				return row, ErrTooMany
			}
			c, err := s.cell(t)
			if err != nil {
				return row, err
			}
			c.Column = column
			c.Hidden = slices.ContainsFunc(s.hidden, func(h [2]int) bool { return column >= h[0] && column <= h[1] })
			column++
			if c.Kind != Empty || c.Formula {
				row.Cells = append(row.Cells, c)
			}
		case xml.EndElement:
			if t.Name.Local == "row" {
				s.size = len(row.Cells)
				return row, nil
			}
		}
	}
}

// cell reads one <c>.
func (s *rowReader) cell(e xml.StartElement) (Cell, error) {
	var c Cell
	kind := attribute(e, "t")
	look, _ := strconv.Atoi(attribute(e, "s"))
	value, in := "", false
	for {
		t, err := s.d.RawToken()
		if err != nil {
			return c, damaged(err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "f":
				c.Formula = true
			case "is":
				x := textReader{d: s.d}
				if value, err = x.text("is"); err != nil {
					return c, err
				}
				c.Struck = x.struck
			}
			in = t.Name.Local == "v"
		case xml.EndElement:
			in = false
			if t.Name.Local == "c" {
				return c, s.value(&c, kind, value, look)
			}
		case xml.CharData:
			if in {
				if value += string(t); len(value) > maxText {
					return c, ErrTooMany
				}
			}
		}
	}
}

// value gives a cell its kind and text.
func (s *rowReader) value(c *Cell, kind, value string, look int) error {
	switch kind {
	case "s":
		i, err := strconv.Atoi(value)
		if err != nil || i < 0 || i >= len(s.w.strings) {
			return ErrDamaged
		}
		c.Kind, c.Text, c.Struck = Text, s.w.strings[i].text, s.w.strings[i].struck
	case "str":
		c.Kind, c.Text = Text, unescape(value)
	case "inlineStr":
		c.Kind, c.Text = Text, value
	case "d": // ISO 8601, in strict workbooks
		c.Kind, c.Text = Text, strings.TrimSuffix(value, "T00:00:00")
	case "b":
		c.Kind, c.Text = Bool, strconv.FormatBool(yes(value))
	case "e":
		c.Kind, c.Text = Fault, value
	default:
		c.Kind, c.Text = Number, strings.TrimSpace(value)
		if look >= 0 && look < len(s.w.styles) {
			look := &s.w.styles[look]
			c.Format, c.Pad, c.Mask, c.Part = look.format, look.pad, look.mask, look.part
		}
	}
	c.Struck = c.Struck || look >= 0 && look < len(s.w.styles) && s.w.styles[look].struck
	if strings.TrimSpace(c.Text) == "" {
		c.Kind, c.Text = Empty, ""
	}
	return nil
}

// Date1904 reports a workbook whose dates count from 1904.
func (b *Book) Date1904() bool { return b.book != nil && b.book.date04 }

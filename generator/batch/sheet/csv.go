package sheet

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"qiyue/internal/source"
)

// SyntaxError is a place where a CSV file breaks the rules of quoting
// (RFC 4180): what follows could be read in more than one way.
type SyntaxError struct {
	Line, Column int  // 1-based, in characters
	Open         bool // a quote that is never closed; else a quote inside a bare field or text after a closing one
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%d:%d: misplaced quote", e.Line, e.Column) }

// EncodingError is ErrEncoding with its place in a CSV file.
type EncodingError struct{ Line, Column int } // 1-based, in characters

func (e *EncodingError) Error() string { return ErrEncoding.Error() }

// Unwrap makes errors.Is(err, ErrEncoding) true.
func (e *EncodingError) Unwrap() error { return ErrEncoding }

func openCSV(name string, r io.ReaderAt, size int64) (*Book, error) {
	gb, comma, err := survey(io.NewSectionReader(r, 0, size))
	if err != nil {
		return nil, err
	}
	open := func() io.Reader {
		var s io.Reader = io.NewSectionReader(r, 0, size)
		if gb {
			s = source.GB18030(s)
		}
		return s
	}
	rows := func(visit func(Row) error) error {
		c := &csvReader{r: bufio.NewReaderSize(open(), 1<<16), comma: comma, line: 1, column: 1}
		return c.rows(visit)
	}
	return &Book{Name: name, CSV: true, Tables: []Table{{rows: rows}}}, nil
}

// survey looks through a file once: whether it is UTF-8 or GB18030, and
// whether its first line that holds anything separates by comma, tab or
// semicolon. What stands in quotes separates nothing. UTF-8 that was damaged is
// refused: as GB18030 it would be other Chinese characters, and look like text.
func survey(r io.Reader) (gb bool, comma rune, err error) {
	b := bufio.NewReaderSize(r, 1<<16)
	first, quoted, comma := true, false, ','
	var damage source.Damage
	var broken *EncodingError // the first
	line, column, marked := 1, 0, false
	counts := map[rune]int{}
	said := 0 // characters of the first line
	for {
		c, n, err := b.ReadRune()
		if err == io.EOF {
			break
		}
		if err != nil {
			return false, 0, err
		}
		if c == 0 {
			return false, 0, ErrDamaged
		}
		if damage.Add(c, n); c == '\n' {
			line, column = line+1, 0
		} else if c == 0xFEFF && line == 1 && column == 0 {
			marked = true
		} else {
			column++
		}
		if broken == nil && c == utf8.RuneError && n == 1 {
			broken = &EncodingError{line, column}
		}
		switch {
		case !first, c == 0xFEFF:
		case c == '"':
			quoted = !quoted
			said++
		case quoted:
		case c == '\n' || c == '\r':
			first = said == 0
		default:
			counts[c]++
			said++
		}
	}
	if counts[','] == 0 {
		switch {
		case counts['\t'] > 0:
			comma = '\t'
		case counts[';'] > 0:
			comma = ';'
		}
	}
	if broken != nil && (marked || damage.UTF8()) {
		return false, 0, broken
	}
	return broken != nil, comma, nil
}

type csvReader struct {
	r            *bufio.Reader
	comma        rune
	line, column int // of the next character
	records      int
	peeked       rune
	has          bool
}

const end = rune(-1)

// next is the next character, line ends as \n; end at the end.
func (c *csvReader) next() (rune, error) {
	if c.has {
		c.has = false
		return c.peeked, nil
	}
	r, n, err := c.r.ReadRune()
	if err == io.EOF {
		return end, nil
	}
	if err != nil {
		return end, err
	}
	if r == utf8.RuneError && n <= 3 { // U+FFFD: the GB18030 decoder met what it cannot read
		return end, &EncodingError{c.line, c.column}
	}
	if r == '\r' {
		if p, _, err := c.r.ReadRune(); err == nil && p != '\n' {
			if err := c.r.UnreadRune(); err != nil {
				return end, err
			}
		}
		r = '\n'
	}
	return r, nil
}

func (c *csvReader) back(r rune) { c.peeked, c.has = r, true }

func (c *csvReader) advance(r rune) {
	if r == '\n' {
		c.line, c.column = c.line+1, 1
	} else {
		c.column++
	}
}

func (c *csvReader) rows(visit func(Row) error) error {
	if r, err := c.next(); err != nil {
		return err
	} else if r != 0xFEFF {
		c.back(r)
	}
	for {
		row, more, err := c.record()
		if err != nil {
			return err
		}
		if row.Number == 1 && c.separator(row) {
			continue
		}
		if !row.Blank() {
			if err := visit(row); err != nil {
				return err
			}
		}
		if !more {
			return nil
		}
	}
}

// separator reports the line by which a file tells Excel what separates its
// fields: sep=; and the like.
func (c *csvReader) separator(row Row) bool {
	return strings.EqualFold(row.Cells[0].Text, "sep=") && len(row.Cells) == 2 && row.Cells[1].Kind == Empty
}

// record reads one record; more is false after the last.
func (c *csvReader) record() (row Row, more bool, err error) {
	c.records++
	row.Number = c.records
	for column := 0; ; column++ {
		if column >= maxColumn || c.records > maxRow {
			return row, false, ErrTooMany
		}
		cell := Cell{Column: column, Line: c.line, Char: c.column}
		stop, err := c.field(&cell)
		if err != nil {
			return row, false, err
		}
		row.Cells = append(row.Cells, cell)
		if stop != c.comma {
			return row, stop != end, nil
		}
	}
}

// field reads one field and gives what ended it: comma, \n or end.
func (c *csvReader) field(cell *Cell) (rune, error) {
	var b strings.Builder
	quoted, closed := false, false
	for first := true; ; first = false {
		r, err := c.next()
		if err != nil {
			return r, err
		}
		switch {
		case quoted && !closed && r == end:
			return r, &SyntaxError{cell.Line, cell.Char, true}
		case r == end, r == '\n' && (!quoted || closed), r == c.comma && (!quoted || closed):
			c.advance(r)
			cell.Text = b.String()
			if strings.TrimSpace(cell.Text) != "" {
				cell.Kind = Text
				cell.Formula = strings.HasPrefix(cell.Text, "=")
			}
			return r, nil
		case r == '"' && first:
			quoted = true
		case r == '"' && quoted && !closed:
			p, err := c.next()
			if err != nil {
				return p, err
			}
			if p == '"' {
				b.WriteByte('"')
				c.advance(r)
			} else {
				closed = true
				c.back(p)
			}
		case closed, r == '"':
			return r, &SyntaxError{c.line, c.column, false}
		default:
			if b.WriteRune(r); b.Len() > maxText {
				return end, ErrTooMany
			}
		}
		c.advance(r)
	}
}

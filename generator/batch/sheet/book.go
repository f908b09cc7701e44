package sheet

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
)

// What makes a file unreadable as a whole.
var (
	ErrOldFormat = errors.New("an .xls or password-protected workbook")
	ErrNotBook   = errors.New("a ZIP file that is no .xlsx workbook")
	ErrDamaged   = errors.New("a damaged workbook")
	ErrBomb      = errors.New("a workbook that unpacks to too much")
	ErrEncoding  = errors.New("neither UTF-8 nor GB18030")
	ErrUTF16     = errors.New("UTF-16 text")
	ErrTooMany   = errors.New("more rows, columns or characters than a workbook can have")
)

// Bounds of the .xlsx format itself; nothing beyond them is believed.
const (
	maxRow    = 1 << 20
	maxColumn = 1 << 14
	maxText   = 1 << 16 // bytes of one cell; Excel stops at 32,767 characters
)

// Kind tells what stands in a cell.
type Kind uint8

// The kinds of cell.
const (
	Empty Kind = iota
	Text
	Number
	Bool
	Fault // #N/A, #REF! …
)

// Format is what a number cell is shown as.
type Format uint8

// The formats that matter to meaning.
const (
	General Format = iota
	Date
	Time // a time of day, a date with one, or an elapsed time
	Percent
	Currency // yuan
	Padded   // zeros only: 000000
)

// Cell is one cell. Text is the text, the number as stored, "true" or
// "false", or the name of the fault.
type Cell struct {
	Column  int // from 0
	Kind    Kind
	Format  Format
	Pad     int   // Padded: digits shown
	Mask    *Mask // what the format makes of a number; nil: it stands as it is
	Formula bool  // what stands here is the stored result of a formula
	Hidden  bool  // in a hidden column
	Struck  bool  // it, or some of its text, is struck through
	Part    bool  // Date: the format leaves out the day, the month or the year
	Text    string
	Line    int // CSV: 1-based line and column, in characters, of its first character
	Char    int
}

// Row is one row with its non-empty cells in order of their columns; of a CSV
// record, all its cells.
type Row struct {
	Number int // as the spreadsheet program counts, from 1; CSV: of the record
	Cells  []Cell
	Hidden bool // by the user or a filter
}

// Blank reports a row in which nothing stands.
func (r Row) Blank() bool {
	return !slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.Kind != Empty || c.Formula })
}

// Book is an open file of tables.
type Book struct {
	Name   string
	Tables []Table
	CSV    bool
	book   *workbook
	bytes  *io.SectionReader
}

// Table is one sheet, or the whole of a CSV file (with no name).
type Table struct {
	Name   string
	rows   func(visit func(Row) error) error
	merged func() ([]Merge, error)
}

// Merge is a block of merged cells: what it says stands in its first cell, the
// others are empty. Columns count from 0, rows from 1; both ends belong to it.
type Merge struct{ Left, Top, Right, Bottom int }

// Merged lists the merged cells of a sheet; a CSV file has none.
func (t Table) Merged() ([]Merge, error) {
	if t.merged == nil {
		return nil, nil
	}
	return t.merged()
}

// Rows streams the rows that hold anything, top to bottom. The cells of a row
// are the visitor's to keep. An error of visit ends the reading and comes back.
func (t Table) Rows(visit func(Row) error) error { return t.rows(visit) }

// Open reads what a file holds; the rows stay unread. Name is how the file is
// called in messages.
func Open(name string, r io.ReaderAt, size int64) (*Book, error) {
	head := make([]byte, 8)
	n, err := r.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return nil, err
	}
	var b *Book
	switch head = head[:n]; {
	case bytes.HasPrefix(head, []byte("PK")):
		b, err = openWorkbook(name, r, size)
	case bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0")):
		err = ErrOldFormat
	case bytes.HasPrefix(head, []byte("\xFF\xFE")), bytes.HasPrefix(head, []byte("\xFE\xFF")):
		err = ErrUTF16
	default:
		b, err = openCSV(name, r, size)
	}
	if err != nil {
		return nil, err
	}
	b.bytes = io.NewSectionReader(r, 0, size)
	return b, nil
}

// Size is the size of the file in bytes.
func (b *Book) Size() int64 { return b.bytes.Size() }

// Copy writes out the file as it is.
func (b *Book) Copy(w io.Writer) error {
	_, err := io.Copy(w, io.NewSectionReader(b.bytes, 0, b.bytes.Size()))
	return err
}

// Place is how a cell is pointed at: dealers.xlsx!协议!C5, or for CSV
// dealers.csv:5:12, line and column.
func (b *Book) Place(table string, row int, c Cell) string {
	if b.CSV {
		return b.Name + ":" + strconv.Itoa(max(1, c.Line)) + ":" + strconv.Itoa(max(1, c.Char))
	}
	return b.Name + "!" + table + "!" + ColumnName(c.Column) + strconv.Itoa(row)
}

// ColumnName is the letters of a column counted from 0: A, B … Z, AA.
func ColumnName(i int) string {
	s := ""
	for i++; i > 0; i = (i - 1) / 26 {
		s = string(rune('A'+(i-1)%26)) + s
	}
	return s
}

// reference reads "C5"; ok is false for anything else or beyond the format.
func reference(s string) (column, row int, ok bool) {
	i := 0
	for ; i < len(s) && s[i] >= 'A' && s[i] <= 'Z' && i < 4; i++ {
		column = column*26 + int(s[i]-'A') + 1
	}
	row, err := strconv.Atoi(s[i:])
	return column - 1, row, err == nil && i > 0 && column <= maxColumn && row >= 1 && row <= maxRow && !strings.HasPrefix(s[i:], "+")
}

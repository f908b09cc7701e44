package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// Bounds on what is unpacked. A workbook's own claims (dimension, entry sizes)
// are not believed; what comes out is counted.
const (
	maxEntries = 10_000
	maxPart    = 16 << 20 // workbook, relations, styles
	maxStrings = 96 << 20 // shared strings, as XML
	maxSheet   = 4 << 30
	maxRatio   = 250 // of a sheet, once it is large; spreadsheets stay below 60
	largeSheet = 16 << 20
)

type workbook struct {
	parts   map[string]*zip.File
	date04  bool // dates count from 1904
	styles  []style
	strings []shared
}

// shared is one shared string.
type shared struct {
	text   string
	struck bool // some of it, see Cell
}

func openWorkbook(name string, r io.ReaderAt, size int64) (*Book, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, ErrDamaged
	}
	if len(z.File) > maxEntries {
		return nil, ErrBomb
	}
	w := &workbook{parts: map[string]*zip.File{}}
	for _, f := range z.File {
		w.parts[strings.TrimPrefix(f.Name, "/")] = f
	}
	b := &Book{Name: name, book: w}
	main := "xl/workbook.xml"
	if root, err := w.relations("_rels/.rels", ""); err == nil {
		for _, rel := range root {
			if strings.HasSuffix(rel.kind, "/officeDocument") {
				main = rel.target
			}
		}
	}
	if w.parts[main] == nil {
		return nil, ErrNotBook
	}
	rels, err := w.relations(path.Join(path.Dir(main), "_rels", path.Base(main)+".rels"), path.Dir(main))
	if err != nil {
		return nil, err
	}
	for _, rel := range rels {
		switch {
		case strings.HasSuffix(rel.kind, "/styles"):
			w.styles, err = w.readStyles(rel.target)
		case strings.HasSuffix(rel.kind, "/sharedStrings"):
			w.strings, err = w.readStrings(rel.target)
		}
		if err != nil {
			return nil, err
		}
	}
	err = w.each(main, maxPart, func(_ *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "workbookPr":
			w.date04 = yes(attribute(e, "date1904"))
		case "sheet":
			rel, ok := rels[attribute(e, "id")]
			if ok && strings.HasSuffix(rel.kind, "/worksheet") && !strings.Contains(strings.ToLower(attribute(e, "state")), "hidden") {
				b.Tables = append(b.Tables, Table{Name: attribute(e, "name"), rows: func(visit func(Row) error) error { return w.rows(rel.target, visit) }, merged: func() ([]Merge, error) { return w.merged(rel.target) }})
			}
		}
		return nil
	})
	if err == nil && len(b.Tables) == 0 {
		err = ErrNotBook
	}
	return b, err
}

type relation struct{ kind, target string }

func (w *workbook) relations(name, folder string) (map[string]relation, error) {
	out := map[string]relation{}
	err := w.each(name, maxPart, func(_ *xml.Decoder, e xml.StartElement) error {
		if e.Name.Local == "Relationship" && attribute(e, "TargetMode") != "External" {
			target := attribute(e, "Target")
			if !strings.HasPrefix(target, "/") {
				target = path.Join(folder, target)
			}
			out[attribute(e, "Id")] = relation{attribute(e, "Type"), strings.TrimPrefix(path.Clean(target), "/")}
		}
		return nil
	})
	return out, err
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// open unpacks a part, counting.
func (w *workbook) open(name string, limit int64) (io.ReadCloser, error) {
	f := w.parts[name]
	if f == nil {
		return nil, ErrDamaged
	}
	r, err := f.Open()
	if err != nil {
		return nil, ErrDamaged
	}
	return &bounded{r, limit, int64(f.CompressedSize64), 0}, nil
}

// bounded ends a part that unpacks to more than it may.
type bounded struct {
	io.ReadCloser
	limit, packed, read int64
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.read += int64(n)
	if b.read > b.limit || b.read > largeSheet && b.read > maxRatio*b.packed {
		return n, ErrBomb
	}
	return n, err
}

// each visits the start elements of a part.
func (w *workbook) each(name string, limit int64, visit func(*xml.Decoder, xml.StartElement) error) error {
	r, err := w.open(name, limit)
	if err != nil {
		return err
	}
	defer r.Close()
	d := xml.NewDecoder(r)
	for {
		t, err := d.RawToken()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return damaged(err)
		}
		if e, ok := t.(xml.StartElement); ok {
			if err := visit(d, e); err != nil {
				return err
			}
		}
	}
}

// damaged is what a reading error means: our own bounds, or a broken file.
func damaged(err error) error {
	for _, own := range []error{ErrBomb, ErrTooMany} {
		if errors.Is(err, own) {
			return own
		}
	}
	return ErrDamaged
}

// readStrings reads the shared strings: rich text joined, phonetics left out.
func (w *workbook) readStrings(name string) ([]shared, error) {
	r, err := w.open(name, maxStrings)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var out []shared
	x := &textReader{d: xml.NewDecoder(r)}
	for {
		t, err := x.d.RawToken()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, damaged(err)
		}
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "si" {
			s, err := x.text("si")
			if err != nil {
				return nil, err
			}
			out = append(out, shared{s, x.struck})
		}
	}
}

// textReader gathers the <t> elements of an element.
type textReader struct {
	d      *xml.Decoder
	struck bool // some of the last text is struck through
}

func (x *textReader) text(until string) (string, error) {
	var b strings.Builder
	in, phonetic, strike := false, 0, false
	x.struck = false
	for {
		t, err := x.d.RawToken()
		if err != nil {
			return "", damaged(err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			in = t.Name.Local == "t"
			switch t.Name.Local {
			case "rPh":
				phonetic++
			case "r":
				strike = false
			case "strike":
				strike = on(t)
			}
		case xml.EndElement:
			in = false
			switch t.Name.Local {
			case "rPh":
				phonetic--
			case until:
				return unescape(b.String()), nil
			}
		case xml.CharData:
			if in && phonetic == 0 {
				if b.Write(t); b.Len() > maxText {
					return "", ErrTooMany
				}
				x.struck = x.struck || strike && len(bytes.TrimSpace(t)) > 0
			}
		}
	}
}

// unescape reads the _xHHHH_ escapes by which workbooks hold control characters.
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if r, ok := escaped(s[i:]); ok {
			b.WriteRune(r)
			i += 7
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}

func escaped(s string) (rune, bool) {
	if len(s) < 7 || s[0] != '_' || s[1] != 'x' || s[6] != '_' {
		return 0, false
	}
	var r rune
	for _, c := range []byte(s[2:6]) {
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c >= 'A' && c <= 'F':
			r = r<<4 | rune(c-'A'+10)
		case c >= 'a' && c <= 'f':
			r = r<<4 | rune(c-'a'+10)
		default:
			return 0, false
		}
	}
	return r, true
}

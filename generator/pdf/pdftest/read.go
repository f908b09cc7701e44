package pdftest

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"strconv"
	"unicode/utf16"
)

// Doc is a file read back.
type Doc struct {
	Version        string // of the file: 1.7
	Title, Subject string // document information
	Producer       string
	Created        string // as in the file: D:20261201…, "" when it has none
	Lang           string
	XMP            string // the metadata packet
	ID             string // first file identifier, raw bytes
	Objects        int
	Catalog        []string // keys of the catalog
	Pages          []Page
	Outline        []Bookmark
	Fonts          []*Font // in the order of their names in the resources
}

// Page is one page as drawn.
type Page struct {
	Width, Height float64
	Runs          []Run // text that counts, in the order of drawing
	Artifacts     []Run // headers, footers and the like
	Links         []Link
	Rules         []Rect // filled rectangles
	Paths         int    // lines and shapes that are stroked or filled, rules aside
	Watermark     bool   // the page draws a form object as an artifact
	Content       []byte
}

// Run is text that begins at one place: all glyphs after one Td.
type Run struct {
	X, Y   float64 // start of the baseline, points from the top left corner
	Size   float64
	Text   string // as read back
	Glyphs []Glyph
	End    float64 // x where the pen stands behind the last glyph
}

// Glyph is one drawn glyph.
type Glyph struct {
	Font *Font
	CID  uint16
	X    float64 // where its pen stood
}

// Rect is a rectangle, lengths as in Run; X, Y is its top left corner.
type Rect struct{ X, Y, W, H float64 }

// Link is a clickable area; Page is 0-based, lengths as in Run.
type Link struct {
	X, Y, W, H float64
	Page       int
	Top        float64
}

// Bookmark is an outline entry; Level 0 is outermost, Page is 0-based.
type Bookmark struct {
	Title string
	Level int
	Page  int
	Top   float64
}

// Text is all text that counts, run after run.
func (d *Doc) Text() string {
	var b bytes.Buffer
	for _, p := range d.Pages {
		for _, r := range p.Runs {
			b.WriteString(r.Text)
		}
	}
	return b.String()
}

// Read reads a file whole: every object, every page.
func Read(data []byte) (*Doc, error) {
	f, err := open(data)
	if err != nil {
		return nil, err
	}
	d := &Doc{Version: string(data[5:8]), Objects: len(f.places) - 1}
	catalog, err := f.dict(f.trailer["Root"])
	if err != nil {
		return nil, fmt.Errorf("catalog: %w", err)
	}
	for k := range catalog {
		d.Catalog = append(d.Catalog, string(k))
	}
	d.Lang, _ = catalog["Lang"].(string)
	if id, ok := f.trailer["ID"].([]any); ok && len(id) == 2 {
		d.ID, _ = id[0].(string)
	}
	if info, err := f.dict(f.trailer["Info"]); err == nil {
		d.Title, d.Subject = text(info["Title"]), text(info["Subject"])
		d.Producer, d.Created = text(info["Producer"]), text(info["CreationDate"])
	}
	if catalog["Metadata"] != nil {
		_, xmp, err := f.stream(catalog["Metadata"])
		if err != nil {
			return nil, fmt.Errorf("metadata: %w", err)
		}
		d.XMP = string(xmp)
	}
	if err := f.pages(d, catalog); err != nil {
		return nil, err
	}
	if catalog["Outlines"] != nil {
		if err := f.outline(d, catalog["Outlines"]); err != nil {
			return nil, fmt.Errorf("outline: %w", err)
		}
	}
	return d, nil
}

// reader finds objects through the cross-reference table.
type reader struct {
	src     []byte
	places  []int
	trailer dict
	page    map[ref]int // number of a page object to its 0-based place
	fonts   map[ref]*Font
}

func open(data []byte) (*reader, error) {
	if !bytes.HasPrefix(data, []byte("%PDF-1.")) || !bytes.HasSuffix(data, []byte("\n%%EOF\n")) {
		return nil, errors.New("not a PDF file from end to end")
	}
	at := bytes.LastIndex(data, []byte("startxref\n"))
	var start, n int
	if at < 0 {
		return nil, errors.New("no startxref")
	}
	if _, err := fmt.Sscanf(string(data[at:]), "startxref\n%d\n", &start); err != nil || start >= at {
		return nil, fmt.Errorf("startxref: %v", err)
	}
	if _, err := fmt.Sscanf(string(data[start:at]), "xref\n0 %d\n", &n); err != nil {
		return nil, fmt.Errorf("xref: %w", err)
	}
	r := &reader{src: data, places: make([]int, n), page: map[ref]int{}, fonts: map[ref]*Font{}}
	table := start + len("xref\n0 \n") + len(strconv.Itoa(n))
	for k := 1; k < n; k++ {
		entry := string(data[table+20*k : table+20*k+20])
		place, err := strconv.Atoi(entry[:10])
		if err != nil || entry[10:] != " 00000 n \n" || !bytes.HasPrefix(data[place:], fmt.Appendf(nil, "%d 0 obj\n", k)) {
			return nil, fmt.Errorf("cross-reference %d: %q", k, entry)
		}
		r.places[k] = place
	}
	l := &lexer{src: data[:at], pos: table + 20*n}
	if w, _, _ := l.next(); w != keyword("trailer") {
		return nil, errors.New("no trailer behind the cross-reference table")
	}
	v, _, err := l.next()
	r.trailer, _ = v.(dict)
	if err != nil || r.trailer == nil || r.trailer["Size"] != float64(n) {
		return nil, fmt.Errorf("trailer %v: %v", v, err)
	}
	return r, nil
}

// object reads object k and leaves the lexer behind it.
func (r *reader) object(k ref) (any, *lexer, error) {
	if k <= 0 || int(k) >= len(r.places) {
		return nil, nil, fmt.Errorf("no object %d", k)
	}
	l := &lexer{src: r.src, pos: r.places[k] + len(fmt.Sprintf("%d 0 obj\n", k))}
	v, _, err := l.next()
	return v, l, err
}

// value follows a reference.
func (r *reader) value(v any) (any, error) {
	if k, ok := v.(ref); ok {
		v, _, err := r.object(k)
		return v, err
	}
	return v, nil
}

func (r *reader) dict(v any) (dict, error) {
	v, err := r.value(v)
	d, ok := v.(dict)
	if err == nil && !ok {
		err = fmt.Errorf("%v is no dictionary", v)
	}
	return d, err
}

// stream is a stream's dictionary and its data, inflated.
func (r *reader) stream(v any) (dict, []byte, error) {
	k, ok := v.(ref)
	if !ok {
		return nil, nil, fmt.Errorf("%v is no reference to a stream", v)
	}
	o, l, err := r.object(k)
	d, ok := o.(dict)
	length, isNumber := d["Length"].(float64)
	if err != nil || !ok || !isNumber || !l.at("stream\n") {
		return nil, nil, fmt.Errorf("object %d is no stream: %v", k, err)
	}
	start := l.pos + len("stream\n")
	end := start + int(length)
	if end > len(r.src) || !bytes.HasPrefix(r.src[end:], []byte("\nendstream\nendobj\n")) {
		return nil, nil, fmt.Errorf("object %d: wrong /Length %v", k, length)
	}
	data := r.src[start:end]
	if d["Filter"] == nil {
		return d, data, nil
	}
	z, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil || d["Filter"] != name("FlateDecode") {
		return nil, nil, fmt.Errorf("object %d: filter %v: %v", k, d["Filter"], err)
	}
	data, err = io.ReadAll(z)
	return d, data, err
}

// text is a text string: UTF-16BE with its mark, else ASCII.
func text(v any) string {
	s, _ := v.(string)
	if len(s) < 2 || s[:2] != "\xFE\xFF" {
		return s
	}
	return utf16be(s[2:])
}

func utf16be(s string) string {
	units := make([]uint16, len(s)/2)
	for i := range units {
		units[i] = uint16(s[2*i])<<8 | uint16(s[2*i+1])
	}
	return string(utf16.Decode(units))
}

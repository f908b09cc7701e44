package pdftest

import (
	"fmt"
	"slices"
	"strings"

	"qiyue/internal/font"
)

// Font is a composite font of a file.
type Font struct {
	Name    string // with the tag of the subset
	Program *font.Face
	text    map[uint16]string // ToUnicode
	widths  map[uint16]float64
	usual   float64 // /DW
	drawn   map[uint16]bool
}

// Face is the name without the tag.
func (f *Font) Face() string {
	_, face, _ := strings.Cut(f.Name, "+")
	return face
}

// Chars is how many characters the font maps.
func (f *Font) Chars() int { return len(f.text) }

// Drawn is how many of them the document draws.
func (f *Font) Drawn() int { return len(f.drawn) }

func (f *Font) width(cid uint16) float64 {
	if w, ok := f.widths[cid]; ok {
		return w
	}
	return f.usual
}

func (r *reader) font(at ref) (*Font, error) {
	o, err := r.dict(at)
	if err != nil {
		return nil, err
	}
	base, _ := o["BaseFont"].(name)
	if o["Subtype"] != name("Type0") || o["Encoding"] != name("Identity-H") {
		return nil, fmt.Errorf("%v %v", o["Subtype"], o["Encoding"])
	}
	if tag, _, ok := strings.Cut(string(base), "+"); !ok || len(tag) != 6 || strings.Trim(tag, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return nil, fmt.Errorf("%s has no tag of a subset", base)
	}
	list, _ := o["DescendantFonts"].([]any)
	if len(list) != 1 {
		return nil, fmt.Errorf("descendants %v", list)
	}
	child, err := r.dict(list[0])
	if err != nil {
		return nil, err
	}
	descriptor, err := r.dict(child["FontDescriptor"])
	if err != nil {
		return nil, err
	}
	if child["BaseFont"] != base || descriptor["FontName"] != base || child["CIDToGIDMap"] != name("Identity") {
		return nil, fmt.Errorf("%s: names or glyph numbers differ", base)
	}
	head, program, err := r.stream(descriptor["FontFile2"])
	if err != nil {
		return nil, err
	}
	if head["Length1"] != float64(len(program)) {
		return nil, fmt.Errorf("/Length1 %v of %d bytes", head["Length1"], len(program))
	}
	f := &Font{Name: string(base), drawn: map[uint16]bool{}}
	f.usual, _ = child["DW"].(float64)
	if f.Program, err = font.OpenProgram(program); err != nil {
		return nil, err
	}
	if f.widths, err = widths(child["W"]); err != nil {
		return nil, err
	}
	_, cmap, err := r.stream(o["ToUnicode"])
	if err != nil {
		return nil, err
	}
	f.text, err = toUnicode(cmap)
	return f, err
}

// widths reads "first [w w w]" groups.
func widths(v any) (map[uint16]float64, error) {
	list, _ := v.([]any)
	if len(list)%2 != 0 {
		return nil, fmt.Errorf("/W %v", v)
	}
	out := map[uint16]float64{}
	for pair := range slices.Chunk(list, 2) {
		first, ok := pair[0].(float64)
		group, isArray := pair[1].([]any)
		if !ok || !isArray {
			return nil, fmt.Errorf("/W %v", v)
		}
		for i, w := range group {
			width, ok := w.(float64)
			if !ok {
				return nil, fmt.Errorf("/W %v", v)
			}
			out[uint16(first)+uint16(i)] = width
		}
	}
	return out, nil
}

// toUnicode reads the bfchar blocks of a CMap.
func toUnicode(cmap []byte) (map[uint16]string, error) {
	out := map[uint16]string{}
	l := &lexer{src: cmap}
	var args []any
	for {
		v, done, err := l.next()
		if err != nil {
			return nil, fmt.Errorf("ToUnicode: %w", err)
		}
		if done {
			return out, nil
		}
		switch v {
		case keyword("beginbfchar"):
			if n, _ := args[len(args)-1].(float64); n < 1 || n > 100 {
				return nil, fmt.Errorf("ToUnicode: a block of %v entries", n)
			}
			args = nil
		case keyword("endbfchar"):
			if len(args)%2 != 0 {
				return nil, fmt.Errorf("ToUnicode: %d operands", len(args))
			}
			for pair := range slices.Chunk(args, 2) {
				code, ok := pair[0].(string)
				text, isString := pair[1].(string)
				if !ok || !isString || len(code) != 2 {
					return nil, fmt.Errorf("ToUnicode: %v", pair)
				}
				out[uint16(code[0])<<8|uint16(code[1])] = utf16be(text)
			}
			args = nil
		default:
			args = append(args, v)
		}
	}
}

// CheckGlyphs compares every glyph that is drawn with the faces the document
// was set in: the embedded program has it, its outline and width are those of
// the character it is read as, and it is not the box of a missing character.
func (d *Doc) CheckGlyphs(faces ...*font.Face) error {
	for _, f := range d.Fonts {
		i := slices.IndexFunc(faces, func(face *font.Face) bool { return face.Name() == f.Face() })
		if i < 0 {
			return fmt.Errorf("font %s is none of the faces", f.Name)
		}
		for cid := range f.drawn {
			if err := f.check(faces[i], cid); err != nil {
				return fmt.Errorf("font %s, CID %d: %w", f.Name, cid, err)
			}
		}
	}
	return nil
}

func (f *Font) check(face *font.Face, cid uint16) error {
	chars := []rune(f.text[cid])
	if f.text[cid] == "——" {
		chars = []rune{'⸺'} // U+2E3A stands for two dashes
	}
	if len(chars) != 1 {
		return fmt.Errorf("reads as %q", f.text[cid])
	}
	glyph := face.Glyph(chars[0])
	switch {
	case glyph == 0:
		return fmt.Errorf("%q is not in the face", chars)
	case cid == 0 || int(cid) >= f.Program.Glyphs():
		return fmt.Errorf("%q is drawn as no glyph of the program", chars)
	case f.width(cid) != float64(face.Advance(chars[0])) || f.Program.AdvanceOf(cid) != face.Advance(chars[0]):
		return fmt.Errorf("%q: width %v in the file, %d in the program, %d in the face",
			chars, f.width(cid), f.Program.AdvanceOf(cid), face.Advance(chars[0]))
	}
	got, want := f.Program.Outline(cid), face.Outline(glyph)
	if !same(got, want) {
		return fmt.Errorf("%q is drawn with another outline", chars)
	}
	if same(got, face.Outline(0)) {
		return fmt.Errorf("%q is drawn as the box of a missing character", chars)
	}
	return nil
}

func same(a, b [][]font.Point) bool {
	return slices.EqualFunc(a, b, slices.Equal[[]font.Point])
}

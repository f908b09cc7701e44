package pdf

import (
	"fmt"
	"slices"

	"qiyue/generator/typeset"
)

// documentFonts is the programs of one document: program i is what the
// document shares with its template in face i, program faceCount+i is what it
// adds to it.
type documentFonts struct {
	writer   *Writer
	programs [2 * faceCount]*program
	own      [faceCount]map[rune]uint16
	used     [2 * faceCount]bool
}

// fonts collects the characters that the template does not have and cuts a
// subset of them.
func (w *Writer) fonts(l *typeset.Layout) (*documentFonts, error) {
	d := &documentFonts{writer: w}
	for p := range l.Pages {
		for i := range l.Pages[p].Runs {
			if err := d.collect(&l.Pages[p].Runs[i]); err != nil {
				return nil, fmt.Errorf("page %d: %w", p+1, err)
			}
		}
	}
	for i := range faceCount {
		d.programs[i] = w.shared[i]
		if len(d.own[i]) == 0 {
			continue
		}
		chars := make([]rune, 0, len(d.own[i]))
		for r := range d.own[i] {
			chars = append(chars, r)
		}
		slices.Sort(chars)
		for cid, r := range chars {
			d.own[i][r] = uint16(cid + 1)
		}
		d.programs[faceCount+i] = newProgram(w.faces[i], chars, nil, nil)
	}
	return d, nil
}

// collect notes the characters of a run that its face's fixed text lacks.
func (d *documentFonts) collect(r *typeset.Run) error {
	i := int(r.Face)
	if i >= faceCount || d.writer.faces[i] == nil {
		return fmt.Errorf("a run in face %d, which the set lacks", i)
	}
	if !(r.Size > 0) {
		return fmt.Errorf("a run of size %v", r.Size)
	}
	if r.Adjust != nil && len(r.Adjust) != len(r.Text) {
		return fmt.Errorf("a run of %d characters with %d adjustments", len(r.Text), len(r.Adjust))
	}
	for _, char := range r.Text {
		if d.writer.fixed[i].cid(char) != 0 {
			continue
		}
		if _, ok := d.own[i][char]; ok {
			continue
		}
		if d.writer.faces[i].Glyph(char) == 0 {
			return &MissingGlyphError{Char: char, Face: d.writer.faces[i].Name()}
		}
		if d.own[i] == nil {
			d.own[i] = make(map[rune]uint16)
		}
		d.own[i][char] = 0 // numbered when all are known
	}
	return nil
}

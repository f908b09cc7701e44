package font

import (
	"fmt"
	"slices"
)

// Reduce cuts a TrueType file down to the characters given, of which it
// leaves out those the file lacks, and adds the built characters that it
// lacks. The result is a complete font file: names and licence are kept as
// they are, layout features and instructions are not. Glyphs stand in the
// order of their lowest character. Equal arguments give equal bytes. The
// program in gen makes the shipped faces with it.
func Reduce(data []byte, chars []rune, built []Built) ([]byte, error) {
	f, err := Open("", data)
	if err != nil {
		return nil, err
	}
	t, err := tables(data)
	if err != nil {
		return nil, err
	}
	for _, tag := range []string{"OS/2", "name", "post"} {
		if len(t[tag]) < 32 {
			return nil, fmt.Errorf("%w: table %q is missing or cut off", ErrDamaged, tag)
		}
	}
	chars = slices.Clone(chars)
	builders := map[rune]Built{}
	for _, b := range built {
		if f.Glyph(b.Char) == 0 {
			builders[b.Char] = b
			chars = append(chars, b.Char)
		}
	}
	slices.Sort(chars)
	chars = slices.Compact(chars)

	c := newCut(f, len(chars)+1)
	c.add(0)
	var mapped []rune
	var glyphs []uint16
	numbers := map[uint16]uint16{} // old to new
	for _, r := range chars {
		glyph := uint16(len(c.old))
		old := f.Glyph(r)
		if b, ok := builders[r]; ok {
			description, advance := b.glyph(f)
			if description == nil {
				return nil, fmt.Errorf("the font lacks a part of %q", r)
			}
			c.insert(description, advance)
		} else if old == 0 {
			continue
		} else if known, ok := numbers[old]; ok {
			glyph = known
		} else {
			numbers[old] = glyph
			c.add(old)
		}
		mapped, glyphs = append(mapped, r), append(glyphs, glyph)
	}
	post := append([]byte{0, 3, 0, 0}, t["post"][4:32]...) // version 3: no glyph names
	ts := append(c.tables(),
		table{"OS/2", t["OS/2"]}, table{"cmap", writeCharmap(mapped, glyphs)},
		table{"name", t["name"]}, table{"post", post})
	slices.SortFunc(ts, func(a, b table) int { return slices.Compare([]byte(a.tag), []byte(b.tag)) })
	return assemble(ts), nil
}

// writeCharmap is a cmap table with one subtable of format 12, given as both
// the Unicode and the Windows encoding of all planes. The characters ascend.
func writeCharmap(chars []rune, glyphs []uint16) []byte {
	type group struct{ first, last, glyph uint32 }
	var groups []group
	for i, r := range chars {
		c, g := uint32(r), uint32(glyphs[i])
		if k := len(groups) - 1; k >= 0 && groups[k].last+1 == c && groups[k].glyph+c-groups[k].first == g {
			groups[k].last = c
		} else {
			groups = append(groups, group{c, c, g})
		}
	}
	var b []byte
	for _, v := range []uint16{0, 2, 0, 4, 0, 20, 3, 10, 0, 20, 12, 0} {
		b = be.AppendUint16(b, v)
	}
	for _, v := range []int{16 + 12*len(groups), 0, len(groups)} {
		b = be.AppendUint32(b, uint32(v))
	}
	for _, g := range groups {
		b = be.AppendUint32(b, g.first)
		b = be.AppendUint32(b, g.last)
		b = be.AppendUint32(b, g.glyph)
	}
	return b
}

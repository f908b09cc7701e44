package pdf

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"qiyue/internal/font"
)

// twoEmDash draws a 破折号 of two ems; in the text it stands for "——".
const twoEmDash = '⸺'

// program is a subset of a face, ready to be embedded: a character's code in
// page content is its CID, which is its glyph number in the program. Each
// character has a code of its own even where two share a glyph, so that the
// text can be read back exactly.
type program struct {
	face      *font.Face
	name      string // PostScript name with the subset's tag: ABCDEF+Name
	file      []byte // stream object: the TrueType file
	toUnicode []byte // stream object: the CMap
	widths    string // the /W array's content
}

// newProgram cuts the subset for characters, which ascend and all exist in the
// face. Character i gets CID i+1. The CMap of a document's few characters is so
// short that deflating it costs more than it saves: cmap may be nil.
func newProgram(face *font.Face, chars []rune, by, cmap deflate) *program {
	glyphs := make([]uint16, len(chars))
	for i, r := range chars {
		glyphs[i] = face.Glyph(r)
	}
	file := face.Subset(glyphs)
	return &program{
		face:      face,
		name:      subsetTag(face, chars) + "+" + baseName(face.Name()),
		file:      stream(by, "/Length1 "+strconv.Itoa(len(file)), file),
		toUnicode: stream(cmap, "", toUnicode(chars)),
		widths:    widths(face, chars),
	}
}

// subsetTag is six capitals that differ between subsets (ISO 32000-1, 9.6.4):
// a digest of the characters, so that equal subsets have equal tags.
func subsetTag(face *font.Face, chars []rune) string {
	sum := sha256.Sum256([]byte(face.Name() + "\x00" + string(chars)))
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + sum[i]%26
	}
	return string(tag)
}

// baseName keeps what may stand in a PostScript name unescaped.
func baseName(name string) string {
	name = strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-':
			return r
		}
		return -1
	}, name)
	if name == "" {
		return "Fallback"
	}
	return name
}

const defaultWidth = 1000 // of a CJK character, thousandths of an em

// widths lists advances other than the default: "first[w w w]first[w]…".
func widths(face *font.Face, chars []rune) string {
	var b strings.Builder
	open := false
	for i, r := range chars {
		w := face.Advance(r)
		switch {
		case w == defaultWidth && open:
			b.WriteByte(']')
			open = false
		case w != defaultWidth && open:
			b.WriteByte(' ')
			b.WriteString(strconv.Itoa(w))
		case w != defaultWidth:
			fmt.Fprintf(&b, "%d[%d", i+1, w)
			open = true
		}
	}
	if open {
		b.WriteByte(']')
	}
	return b.String()
}

const (
	cmapHead = `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
`
	cmapTail = `endcmap
CMapName currentdict/CMap defineresource pop
end
end
`
	cmapBlock = 100 // entries a bfchar block may have
)

// toUnicode is the CMap that leads from CIDs back to the text.
func toUnicode(chars []rune) []byte {
	b := []byte(cmapHead)
	cid := 0
	for block := range slices.Chunk(chars, cmapBlock) {
		b = strconv.AppendInt(b, int64(len(block)), 10)
		b = append(b, " beginbfchar\n"...)
		for _, r := range block {
			cid++
			b = append(appendHex(append(b, '<'), uint16(cid)), "><"...)
			for _, unit := range utf16.Encode(readAs(r)) {
				b = appendHex(b, unit)
			}
			b = append(b, ">\n"...)
		}
		b = append(b, "endbfchar\n"...)
	}
	return append(b, cmapTail...)
}

// readAs is the text a drawn character stands for.
func readAs(r rune) []rune {
	if r == twoEmDash {
		return []rune("——")
	}
	return []rune{r}
}

func appendHex(b []byte, v uint16) []byte {
	const digits = "0123456789ABCDEF"
	return append(b, digits[v>>12], digits[v>>8&15], digits[v>>4&15], digits[v&15])
}

// Font descriptor flags (ISO 32000-1, table 123). Subsets are symbolic, as
// their characters are no standard Latin set.
const flagSymbolic = 4

// write appends the program's objects and returns the number of the Type0 font.
func (p *program) write(f *file) int {
	data := f.add(p.file)
	text := f.add(p.toUnicode)
	xMin, yMin, xMax, yMax := p.face.Box()
	descriptor := f.add(fmt.Appendf(nil,
		"<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d/CapHeight %d/StemV 80/FontFile2 %d 0 R>>",
		p.name, flagSymbolic, xMin, yMin, xMax, yMax, p.face.Ascent(), p.face.Descent(), p.face.CapHeight(), data))
	descendant := f.add(fmt.Appendf(nil,
		"<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/CIDToGIDMap/Identity/DW %d/W[%s]>>",
		p.name, descriptor, defaultWidth, p.widths))
	return f.add(fmt.Appendf(nil,
		"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>",
		p.name, descendant, text))
}

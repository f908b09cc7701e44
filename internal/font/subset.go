package font

// Subset is a font program for a PDF: glyph 0 is .notdef, glyph i+1 is
// glyphs[i], and parts of composite glyphs follow. It has the tables a
// CIDFontType2 needs (ISO 32000-1, 9.9) and no instructions. The glyphs must
// exist in the face. Equal arguments give equal bytes.
func (f *Face) Subset(glyphs []uint16) []byte {
	c := newCut(f, len(glyphs)+1)
	c.add(0)
	for _, g := range glyphs {
		c.add(g)
	}
	return assemble(c.tables())
}

// cut collects glyphs of a face under new numbers.
type cut struct {
	face  *Face
	old   []uint16          // old number of each glyph
	first map[uint16]uint16 // old number to the first new one; made when a composite glyph appears
	glyf  []byte
	loca  []byte
	hmtx  []byte
	// fixes are places in glyf that hold the old number of a component.
	fixes []int
}

// bytesAGlyph is a usual length of a Chinese glyph's description.
const bytesAGlyph = 450

func newCut(f *Face, glyphs int) *cut {
	return &cut{
		face: f,
		old:  make([]uint16, 0, glyphs),
		glyf: make([]byte, 0, glyphs*bytesAGlyph),
		loca: make([]byte, 0, 4*glyphs+4),
		hmtx: make([]byte, 0, 4*glyphs),
	}
}

// add appends a glyph of the face.
func (c *cut) add(g uint16) {
	c.loca = be.AppendUint32(c.loca, uint32(len(c.glyf)))
	d := c.face.data(int(g))
	if len(d) >= 10 && int16(be.Uint16(d)) < 0 {
		c.composite(d)
	} else {
		c.simple(d)
	}
	c.pad()
	advance := be.Uint16(c.face.hmtx[4*min(int(g), c.face.metrics-1):])
	c.hmtx = be.AppendUint16(c.hmtx, advance)
	c.hmtx = be.AppendUint16(c.hmtx, c.face.bearing(int(g)))
	if c.first != nil {
		if _, ok := c.first[g]; !ok {
			c.first[g] = uint16(len(c.old))
		}
	}
	c.old = append(c.old, g)
}

// pad aligns the next glyph, which keeps every entry of loca even.
func (c *cut) pad() {
	for len(c.glyf)%4 != 0 {
		c.glyf = append(c.glyf, 0)
	}
}

// insert appends a glyph that the face does not have.
func (c *cut) insert(description []byte, advance int) {
	c.loca = be.AppendUint32(c.loca, uint32(len(c.glyf)))
	c.glyf = append(c.glyf, description...)
	c.pad()
	c.hmtx = be.AppendUint16(c.hmtx, uint16(advance))
	c.hmtx = append(c.hmtx, description[2:4]...) // left side bearing: xMin
	c.old = append(c.old, 0)
}

// simple copies a description without its instructions; one that is cut off
// becomes a blank glyph.
func (c *cut) simple(d []byte) {
	if len(d) < 12 {
		return
	}
	ends := 10 + 2*int(be.Uint16(d))
	if len(d) < ends+2 {
		return
	}
	skip := ends + 2 + int(be.Uint16(d[ends:]))
	if len(d) < skip {
		return
	}
	c.glyf = append(c.glyf, d[:ends]...)
	c.glyf = append(c.glyf, 0, 0)
	c.glyf = append(c.glyf, d[skip:]...)
}

// composite copies a description without its instructions and notes where
// the numbers of its components stand.
func (c *cut) composite(d []byte) {
	start, end := len(c.glyf), 0
	fixes := len(c.fixes)
	c.glyf = append(c.glyf, d...)
	ok := components(d, func(p component) bool {
		be.PutUint16(c.glyf[start+p.at-2:], p.flags&^instructions)
		c.fixes = append(c.fixes, start+p.at)
		end = p.end
		return int(p.glyph) < c.face.glyphs
	})
	if !ok {
		c.glyf, c.fixes = c.glyf[:start], c.fixes[:fixes]
		return
	}
	c.glyf = c.glyf[:start+end]
}

// tables appends the components that are still missing and returns the
// tables in order.
func (c *cut) tables() []table {
	c.components()
	n := len(c.old)
	c.loca = be.AppendUint32(c.loca, uint32(len(c.glyf)))
	head := append([]byte(nil), c.face.head[:54]...)
	be.PutUint32(head[8:], 0)  // checksum, set by assemble
	be.PutUint16(head[50:], 1) // long loca
	hhea := append([]byte(nil), c.face.hhea[:36]...)
	be.PutUint16(hhea[34:], uint16(n))
	return []table{
		{"glyf", c.glyf}, {"head", head}, {"hhea", hhea}, {"hmtx", c.hmtx}, {"loca", c.loca},
		{"maxp", c.maxp(n)},
	}
}

// maxp is the face's table for n glyphs and no instructions: maxZones 2, as
// ever, and nothing of what programs need.
func (c *cut) maxp(n int) []byte {
	maxp := append([]byte(nil), c.face.maxp...)
	be.PutUint16(maxp[4:], uint16(n))
	if len(maxp) >= 32 {
		maxp = maxp[:32]
		be.PutUint16(maxp[14:], 2)
		clear(maxp[16:28]) // twilight points … size of instructions
	}
	return maxp
}

// components gives every component a new number. Glyphs it appends may be
// composite themselves, so the list grows while it is walked.
func (c *cut) components() {
	if len(c.fixes) == 0 {
		return
	}
	c.first = make(map[uint16]uint16, len(c.old))
	for i, g := range c.old {
		if _, ok := c.first[g]; !ok {
			c.first[g] = uint16(i)
		}
	}
	for i := 0; i < len(c.fixes); i++ {
		g := be.Uint16(c.glyf[c.fixes[i]:])
		if _, ok := c.first[g]; !ok {
			c.add(g)
		}
		be.PutUint16(c.glyf[c.fixes[i]:], c.first[g])
	}
}

package typeset

import (
	"slices"
	"sync"

	"qiyue/internal/document"
	"qiyue/internal/font"
)

// composer sets a document: blocks become boxes with runs relative to the
// top of their box, boxes become pages.
type composer struct {
	text
	doc   *document.Document
	units int32 // units begun so far; the next one's index in document.Lines

	boxes   []box
	runs    []Run
	rules   []Rule
	strokes []Line
	refs    []ref

	glued   tie              // how the next box holds to the one above
	anchors map[string]int32 // block id → box
	entries []entry
	tables  []grid
	places  []place // box → where it landed
	pending []pending
	listing []listed
	outer   level

	chars   []rune
	adjusts []float32
}

// level is the place a block is set in: text column and depth.
type level struct {
	x, width float64
	depth    int
	strong   bool
}

// tie says how a box holds to the one above.
type tie uint8

const (
	loose tie = iota // a page may break between them
	soft             // not unless something firmer would break: rows of a short table
	near             // the rows of a process, the signatures and the text before them
	firm             // lines of a short paragraph, a heading and its text
)

// box is one vertical piece that no page break cuts. Its drawings lie in the
// composer's lists, y counted from the top of the box.
type box struct {
	height float64
	before float64 // space above, dropped at the top of a page
	stay   tie     // whether a page may break right above
	fresh  bool    // starts a page
	table  int32   // 1 + index of the grid whose row this is; 0: none
	row    int32
	from   mark
}

// mark is a position in the composer's lists.
type mark struct{ runs, rules, strokes, refs int32 }

// ref is a clickable area whose target is not yet placed.
type ref struct {
	Link
	target string
}

// entry is a line of the contents and of the outline.
type entry struct {
	number string
	title  []document.Inline
	level  int
	box    int32
}

func (c *composer) mark() mark {
	return mark{int32(len(c.runs)), int32(len(c.rules)), int32(len(c.strokes)), int32(len(c.refs))}
}

// add appends a box whose drawings begin at m.
func (c *composer) add(b box) int32 {
	b.stay = max(b.stay, c.glued)
	c.glued = loose
	c.boxes = append(c.boxes, b)
	return int32(len(c.boxes) - 1)
}

// unit begins a unit and gives its index, or -1 when it prints nothing and
// so is none.
func (c *composer) unit(number string, in []document.Inline) int32 {
	if number == "" && !prints(in) {
		return -1
	}
	c.units++
	return c.units - 1
}

func prints(in []document.Inline) bool {
	for i := range in {
		if in[i].Kind != document.Blank && in[i].Text != "" {
			return true
		}
	}
	return false
}

// arena gives room for n glyphs of a run.
func (c *composer) arena(n int) ([]rune, []float32) {
	const chunk = 4096
	if n > cap(c.chars)-len(c.chars) {
		c.chars = make([]rune, 0, max(chunk, n))
	}
	if n > cap(c.adjusts)-len(c.adjusts) {
		c.adjusts = make([]float32, 0, max(chunk, n))
	}
	a, b := len(c.chars), len(c.adjusts)
	c.chars, c.adjusts = c.chars[:a+n], c.adjusts[:b+n]
	return c.chars[a : a+n : a+n], c.adjusts[b : b+n : b+n]
}

// Options is what a layout takes beside document and faces.
type Options struct {
	Subject string // document information
}

// Set sets a document. The layout is complete even when characters are
// missing; the caller must not publish it then.
func Set(doc *document.Document, faces font.Set, opts Options) (*Layout, []Missing) {
	c := composers.Get().(*composer)
	c.doc, c.faces = doc, faces
	l := &Layout{
		Width: pageWidth, Height: pageHeight,
		Title: document.PrintedText(doc.Title), Subject: opts.Subject,
		Number: document.PrintedText(doc.Number), Draft: doc.Draft,
	}
	c.compose(l)
	missing := located(c.missing)
	c.forget()
	composers.Put(c)
	return l, missing
}

// composers keep the room of their lists from document to document, and
// nothing of what was in it.
var composers = sync.Pool{New: func() any { return &composer{anchors: map[string]int32{}} }}

// forget empties a composer. Layouts keep the glyphs they were given; the rest
// of the room for them goes to the next document.
func (c *composer) forget() {
	clear(c.anchors)
	*c = composer{
		text: text{
			glyphs: c.glyphs[:0], spans: emptied(c.spans), tabs: c.tabs[:0], sums: c.sums[:0], starts: c.starts[:0], nodes: c.nodes[:0],
		},
		boxes: c.boxes[:0], runs: emptied(c.runs), rules: c.rules[:0], strokes: emptied(c.strokes), refs: emptied(c.refs),
		anchors: c.anchors, entries: emptied(c.entries), tables: emptied(c.tables), places: c.places[:0],
		pending: emptied(c.pending), listing: c.listing[:0], chars: c.chars, adjusts: c.adjusts,
	}
}

// emptied is a list without elements, and without what they pointed to.
func emptied[T any](list []T) []T {
	clear(list[:cap(list)])
	return list[:0]
}

// located drops reports without a place of characters that are reported with
// one: titles print again in headers and contents.
func located(all []Missing) []Missing {
	return slices.DeleteFunc(all, func(m Missing) bool {
		return m == Missing{Rune: m.Rune} && slices.ContainsFunc(all, func(o Missing) bool {
			return o.Rune == m.Rune && o != m
		})
	})
}

package proof

import (
	"fmt"
	"slices"

	"qiyue/generator/typeset"
	"qiyue/internal/document"
	"qiyue/internal/font"
)

// Fault is one thing wrong on a page.
type Fault struct {
	Kind Kind
	Page int    // 1-based
	Unit int    // index into document.Lines, -1 outside the text
	Text string // what is seen there
}

func (f Fault) String() string {
	return fmt.Sprintf("page %d, unit %d: %s: %s", f.Page, f.Unit, f.Kind, f.Text)
}

// Kind names a kind of fault.
type Kind string

// The kinds of fault.
const (
	WrongText     Kind = "the runs of a unit do not spell its text"
	ForbiddenHead Kind = "a line starts with a character that must not start one"
	ForbiddenTail Kind = "a line ends with a character that must not end one"
	SplitToken    Kind = "a number, unit, date or word is split"
	Torn          Kind = "characters are pulled too far apart"
	Crushed       Kind = "characters are pushed into each other"
	ShortLine     Kind = "a line ends early although more would fit"
	BeyondMargin  Kind = "ink beyond the margins"
	Overlap       Kind = "text over text"
	LonelyEnd     Kind = "the last line is a single character"
	SplitShort    Kind = "a single line of a paragraph on its own page"
	LoneHeading   Kind = "a heading at the foot of a page"
	LoneIntro     Kind = "what a colon announces begins on the next page"
	CutRow        Kind = "a table row is cut by a page"
	NoHeader      Kind = "a table goes on without its header"
	StackedCell   Kind = "a cell stacks its text in many lines of a few characters"
	BareSignature Kind = "signatures on a page without text"
	CutSignature  Kind = "signatures on more than one page"
	ShortPage     Kind = "a page ends early although what comes next could begin on it"
)

// Read gives the faults of a layout of a document, in page order.
func Read(l *typeset.Layout, doc *document.Document, faces font.Set) []Fault {
	r := &reader{layout: l, faces: faces, units: unitsOf(doc), texts: doc.Lines()}
	r.collect()
	for i := range r.lines {
		r.spelling(i)
		if len(r.lines[i]) > 0 {
			r.breaks(i)
			r.ends(i)
			r.pages(i)
		}
	}
	r.spacing()
	r.margins()
	r.overlaps()
	r.headings()
	r.tables()
	r.signatures()
	r.fills()
	slices.SortStableFunc(r.faults, func(a, b Fault) int { return a.Page - b.Page })
	return r.faults
}

type reader struct {
	layout *typeset.Layout
	faces  font.Set
	units  []unit
	texts  []string
	lines  [][]line // by unit
	faults []Fault
}

func (r *reader) fault(k Kind, page, unit int, text string) {
	r.faults = append(r.faults, Fault{k, page + 1, unit, text})
}

// glyph is one character as it stands on a page.
type glyph struct {
	r          rune
	x, end     float64 // without what is added after it
	next       float64 // where the pen goes on
	inkL, inkR float64
	size       float64
	face       typeset.FaceID
}

// line is one line of a unit.
type line struct {
	page   int
	y      float64
	glyphs []glyph
	room   bool // it begins with room to write
	trail  bool // it ends with room to write
}

func (r *reader) face(id typeset.FaceID) *font.Face {
	switch id {
	case typeset.Sans:
		return r.faces.Sans
	case typeset.Fallback:
		return r.faces.Fallback
	}
	return r.faces.Serif
}

func (r *reader) glyphs(run *typeset.Run) []glyph {
	f := r.face(run.Face)
	out := make([]glyph, len(run.Text))
	x, em := run.X, run.Size/1000
	for i, c := range run.Text {
		a, _, b, _ := f.Bounds(c)
		g := glyph{r: c, x: x, end: x + float64(f.Advance(c))*em, inkL: x + float64(a)*em, inkR: x + float64(b)*em, size: run.Size, face: run.Face}
		x = g.end
		if run.Adjust != nil {
			x += float64(run.Adjust[i]) * em
		}
		g.next = x
		out[i] = g
	}
	return out
}

// collect sorts the runs into units and lines.
func (r *reader) collect() {
	r.lines = make([][]line, len(r.texts))
	for p := range r.layout.Pages {
		page := &r.layout.Pages[p]
		for i := range page.Runs {
			run := &page.Runs[i]
			if run.Artifact || run.Unit < 0 {
				continue
			}
			if int(run.Unit) >= len(r.lines) {
				r.fault(WrongText, p, int(run.Unit), string(run.Text))
				continue
			}
			u := &r.lines[run.Unit]
			if n := len(*u); n == 0 || (*u)[n-1].page != p || abs((*u)[n-1].y-run.Y) > 0.5 {
				*u = append(*u, line{page: p, y: run.Y})
			}
			l := &(*u)[len(*u)-1]
			l.glyphs = append(l.glyphs, r.glyphs(run)...)
		}
	}
	for _, lines := range r.lines {
		for i := range lines {
			r.writingRoom(&lines[i])
		}
	}
}

// writingRoom notes rules to write on at either end of a line.
func (r *reader) writingRoom(l *line) {
	first, last := &l.glyphs[0], &l.glyphs[len(l.glyphs)-1]
	for _, q := range r.layout.Pages[l.page].Rules {
		if q.H > 1 || q.Y < l.y || q.Y > l.y+0.3*first.size {
			continue
		}
		near := 0.6 * first.size
		l.room = l.room || abs(q.X+q.W-first.x) < near
		l.trail = l.trail || abs(q.X-last.end) < near
	}
}

func abs(v float64) float64 {
	if v < 0 {
		return -v
	}
	return v
}

package typeset

// Layout is the display list: everything a page writer needs and nothing of
// what the text means. Lengths are points (1/72 inch), x to the right and y
// down from the top left corner of the page; a run's Y is its baseline.
type Layout struct {
	Width, Height float64
	Pages         []Page
	Outline       []Bookmark
	Title         string // document information
	Subject       string
	Number        string // agreement number, "" when there is none
	Draft         bool   // print the watermark, outside the text layer
}

// Page is one page. Later elements lie over earlier ones of the same kind;
// rules are drawn before runs.
type Page struct {
	Runs  []Run
	Rules []Rule
	Lines []Line
	Links []Link
}

// FaceID chooses a typeface of the set the layout was made with.
type FaceID uint8

// The faces: body text, headings and emphasis, and the fallback that --font adds.
const (
	Serif FaceID = iota
	Sans
	Fallback
)

// Run is a row of glyphs of one face and size, named by their characters.
// U+2E3A in Text draws a 破折号 of two ems and stands for "——" in the text.
type Run struct {
	Face     FaceID
	Size     float64
	X, Y     float64
	Text     []rune
	Adjust   []float32 // thousandths of an em added after each glyph; nil: none
	Artifact bool      // header, footer, contents: not part of the document's text
	Unit     int32     // index into document.Lines of the unit this run belongs to; -1 for artifacts
}

// Rule is a filled rectangle: a line of a table, the underline of a blank.
type Rule struct{ X, Y, W, H float64 }

// Line is a stroked open or closed path: boxes and arrows of a diagram, seal areas.
type Line struct {
	Points []Point
	Width  float64
	Closed bool
	Filled bool // fill instead of stroke (arrow heads)
	Dashed bool
	Gray   float64 // 0 black … 1 white
}

// Point is a place on the page.
type Point struct{ X, Y float64 }

// Link is a clickable area that leads to a page (0-based) and height.
type Link struct {
	X, Y, W, H float64
	Page       int
	Top        float64
}

// Bookmark is one outline entry, Level 0 outermost.
type Bookmark struct {
	Title string
	Level int
	Page  int // 0-based
	Top   float64
}

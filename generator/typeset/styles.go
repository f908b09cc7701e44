package typeset

// The page: A4, 42 characters of 五号 (10.5 pt) by 39 lines, in points.
const (
	pageWidth  = 595.28
	pageHeight = 841.89

	bodySize   = 10.5
	lead       = 17.5 // 5/3 of the size
	textWidth  = 42 * bodySize
	textLeft   = (pageWidth - textWidth) / 2
	textTop    = 76.0
	textHeight = 39 * lead
	textRight  = textLeft + textWidth

	noticeBase = 36.0 // baseline of what drafts say of themselves
	headerBase = 53.0 // baseline of the running header
	headerRule = 58.5
	footerBase = pageHeight - 48
	smallSize  = 9.0 // 小五

	tableSize = smallSize
	tableLead = 13.5
)

// middle is how far the optical middle of a Han character lies above its
// baseline, in ems, for both faces.
const middle = 0.38

// style is how a paragraph is set. Indents are thousandths of an em.
type style struct {
	size, lead float64
	x, width   float64
	first      int32 // indent of the first line
	hang       int32 // indent of the others
	align      align
}

type align uint8

const (
	justified align = iota
	ragged          // left, lines as they come
	centred
	flushRight
)

// ems are points in thousandths of an em of the style.
func (s *style) ems(points float64) int32 { return int32(points/s.size*1000 + 0.01) }

// baseline is the distance from the top of a line to its baseline.
func (s *style) baseline() float64 { return s.lead/2 + middle*s.size }

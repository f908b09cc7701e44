package typeset

import (
	"strconv"

	"qiyue/internal/document"
)

// furniture is how many runs and rules headers and footers add at most.
const furniture = 12

// compose sets everything and divides it into pages.
func (c *composer) compose(l *Layout) {
	c.outer = level{x: textLeft, width: textWidth}
	c.title()
	body := len(c.boxes)
	c.blocks(c.doc.Blocks)
	c.skip(0) // the place of a last heading that prints nothing
	cuts := c.divide(body, len(c.boxes))
	l.Pages = make([]Page, cuts[len(cuts)-1].page+1)
	c.places = append(c.places[:0], make([]place, len(c.boxes))...)
	for _, p := range cuts {
		c.fillPage(l, p)
	}
	c.link(l)
	c.numberContents(l)
	c.bookmarks(l)
	for i := range l.Pages {
		c.furnish(l, i)
	}
}

// divide makes the pages: title and text in one, or title and contents first
// when the document has contents. The boxes of the body are body..end.
func (c *composer) divide(body, end int) []cut {
	if !c.doc.Style.Contents || len(c.entries) == 0 {
		return c.paginate(nil, 0, int32(end), 0)
	}
	cuts := c.paginate(nil, 0, int32(body), frontDrop)
	used := frontDrop
	if n := len(cuts); n > 0 {
		used = cuts[n-1].top + c.height(int(cuts[n-1].from), body)
	}
	c.contents(textHeight - used)
	cuts = c.paginate(cuts, int32(end), int32(len(c.boxes)), used)
	return c.paginate(cuts, int32(body), int32(end), 0)
}

// bookmarks makes the outline.
func (c *composer) bookmarks(l *Layout) {
	l.Outline = make([]Bookmark, 0, len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		at := c.places[e.box]
		l.Outline = append(l.Outline, Bookmark{
			Title: document.Joined(e.number, document.PrintedText(e.title)),
			Level: e.level, Page: int(at.page), Top: at.y,
		})
	}
}

// furnish adds the running header and the footer to a page. The page with the
// title has no header.
func (c *composer) furnish(l *Layout, page int) {
	out := &l.Pages[page]
	foot := "第 " + strconv.Itoa(page+1) + " 页　共 " + strconv.Itoa(len(l.Pages)) + " 页"
	c.label(out, foot, pageWidth/2, footerBase, smallSize, centred, nil)
	if l.Draft {
		c.label(out, document.DraftNotice, pageWidth/2, noticeBase, smallSize, centred, nil)
	}
	if page == 0 {
		return
	}
	right := textRight
	if l.Number != "" {
		number := c.short(l.Number, textWidth*0.6)
		right = c.label(out, number, textRight, headerBase, smallSize, flushRight, nil)
	}
	end := c.label(out, c.short(l.Title, right-textLeft-2*bodySize), textLeft, headerBase, smallSize, justified, nil)
	if h := c.doc.Style.Header; h != "" {
		room := right - end - 2*bodySize
		if s := c.short(h, room); s == h {
			c.label(out, s, end+bodySize+room/2, headerBase, smallSize, centred, nil)
		}
	}
	out.Rules = append(out.Rules, Rule{X: textLeft, Y: headerRule, W: textWidth, H: 0.5})
}

// short is a running title, cut and marked when it is wider than its room.
func (c *composer) short(s string, room float64) string {
	c.reset()
	c.fixed(s, false, -1, nil)
	c.prepare()
	n := len(c.glyphs)
	if n == 0 || float64(c.natural(0, int32(n))) <= room/smallSize*1000 {
		return s
	}
	for n > 0 && float64(c.sums[n].width+1000) > room/smallSize*1000 {
		n--
	}
	out := make([]rune, 0, n+1)
	for _, g := range c.glyphs[:n] {
		out = append(out, g.r)
	}
	return string(append(out, '…'))
}

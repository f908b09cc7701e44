package pdf

import (
	"bytes"
	"fmt"
	"time"
	"unicode/utf16"

	"github.com/jung-kurt/gofpdf"

	"qiyue/generator/typeset"
)

// Where gofpdf v1.16.2 puts things when a document has neither attachments nor
// fonts: 1 the page tree, 2 the resources, then page and content of each page
// in turn, the outline's items, its root, the information, the catalog.
// newFile checks that it did.
const (
	pageTreeObject = 1
	resourceObject = 2
)

func pageObject(page int) int    { return 3 + 2*page } // page is 0-based
func contentObject(page int) int { return 4 + 2*page }

// anyDate keeps gofpdf from reading the clock; the finisher writes the
// information anew.
var anyDate = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// skeleton lets gofpdf write page tree, outline and links over empty pages.
func skeleton(l *typeset.Layout) ([]byte, error) {
	p := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: gofpdf.SizeType{Wd: l.Width, Ht: l.Height}})
	p.SetCompression(false)
	p.SetCatalogSort(true)
	p.SetCreationDate(anyDate)
	p.SetModificationDate(anyDate)
	p.SetAutoPageBreak(false, 0)
	for range l.Pages {
		p.AddPage()
	}
	for i := range l.Pages {
		p.SetPage(i + 1)
		for _, link := range l.Pages[i].Links {
			if link.Page < 0 || link.Page >= len(l.Pages) {
				return nil, fmt.Errorf("a link on page %d leads to page %d of %d", i+1, link.Page+1, len(l.Pages))
			}
			id := p.AddLink()
			p.SetLink(id, max(link.Top, 0), link.Page+1)
			p.Link(link.X, link.Y, link.W, link.H, id)
		}
	}
	for i, level := range levels(l.Outline) {
		b := l.Outline[i]
		if b.Page < 0 || b.Page >= len(l.Pages) {
			return nil, fmt.Errorf("outline entry %q leads to page %d of %d", b.Title, b.Page+1, len(l.Pages))
		}
		p.SetPage(b.Page + 1)
		p.Bookmark(textString(b.Title), level, max(b.Top, 0))
	}
	p.SetPage(len(l.Pages)) // gofpdf writes the pages up to the current one
	var out bytes.Buffer
	out.Grow(16 << 10)
	err := p.Output(&out)
	return out.Bytes(), err
}

// levels are the levels of outline entries, none more than one below the
// entry before it: gofpdf would hang the entry on a wrong parent.
func levels(outline []typeset.Bookmark) []int {
	out := make([]int, len(outline))
	deepest := 0
	for i, b := range outline {
		out[i] = min(max(b.Level, 0), deepest)
		deepest = out[i] + 1
	}
	return out
}

// textString is a text string in UTF-16BE with its mark (ISO 32000-1,
// 7.9.2.2), unescaped.
func textString(s string) string {
	b := []byte{0xFE, 0xFF}
	for _, unit := range utf16.Encode([]rune(s)) {
		b = append(b, byte(unit>>8), byte(unit))
	}
	return string(b)
}

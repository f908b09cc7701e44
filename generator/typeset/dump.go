package typeset

import (
	"fmt"
	"strings"
)

// Dump is the layout as text for golden files: one line a run, rule, path or
// link, in points to a tenth; what is added between glyphs shows as its sum
// in thousandths of an em. The unit stands as #n, artifacts as "-".
func (l *Layout) Dump() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%.2f × %.2f %q %q draft=%v\n", l.Width, l.Height, l.Title, l.Number, l.Draft)
	for _, m := range l.Outline {
		fmt.Fprintf(&b, "%s%s … %d @%.1f\n", strings.Repeat("  ", m.Level), m.Title, m.Page+1, m.Top)
	}
	for i := range l.Pages {
		l.Pages[i].dump(&b, i+1)
	}
	return b.String()
}

var faceNames = [...]string{Serif: "serif", Sans: "sans", Fallback: "fallback"}

func (p *Page) dump(b *strings.Builder, n int) {
	fmt.Fprintf(b, "page %d\n", n)
	for _, r := range p.Runs {
		unit := "-"
		if !r.Artifact {
			unit = fmt.Sprintf("#%d", r.Unit)
		}
		var sum float32
		for _, a := range r.Adjust {
			sum += a
		}
		fmt.Fprintf(b, "%6.1f %6.1f %s %.1f %s %q", r.X, r.Y, faceNames[r.Face], r.Size, unit, string(r.Text))
		if sum != 0 {
			fmt.Fprintf(b, " %+.0f", sum)
		}
		b.WriteByte('\n')
	}
	for _, r := range p.Rules {
		fmt.Fprintf(b, "%6.1f %6.1f rule %.1f × %.1f\n", r.X, r.Y, r.W, r.H)
	}
	for _, s := range p.Lines {
		fmt.Fprintf(b, "path %.2f closed=%v filled=%v dashed=%v gray=%.1f", s.Width, s.Closed, s.Filled, s.Dashed, s.Gray)
		for _, q := range s.Points {
			fmt.Fprintf(b, " %.1f,%.1f", q.X, q.Y)
		}
		b.WriteByte('\n')
	}
	for _, k := range p.Links {
		fmt.Fprintf(b, "%6.1f %6.1f link %.1f × %.1f → page %d @%.1f\n", k.X, k.Y, k.W, k.H, k.Page+1, k.Top)
	}
}

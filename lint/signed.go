package lint

import "qiyue/internal/chinese"

// Signed is the date of signing as the text states it: the last whole date of
// the signature block, else one right after 签订 or 签署 in the parties' part.
// It is zero where the text states none.
func (t *Text) Signed() chinese.Date {
	var d chinese.Date
	for _, q := range t.Quantities() {
		if q.Unit != Calendar || q.Date.Year == 0 {
			continue
		}
		switch p := t.PassageAt(q.Start); p.Kind {
		case Signing:
			d = q.Date
		case Particular, Body:
			if d.Year == 0 && t.HasAny(p.Start, q.Start, "签订日期", "签署日期", "签订于", "签署于", "签约日期", "签订时间") {
				d = q.Date
			}
		}
	}
	return d
}

package timing

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

// tier is one step of a scale of days, months or years: 7日内, 8日至15日, 超过30日.
type tier struct {
	start, end   int
	lower, upper float64
	unit         lint.Unit
	from         bool // it has a lower end of its own
	open         bool // it has no upper end
	ordinal      bool // 第9日: counted, not measured
}

var joins = []string{"至第", "到第", "至", "到", "-", "—", "~", "～", "－"}

// tiers are the steps that bytes i to j name, in order.
func tiers(t *lint.Text, i, j int) []tier {
	var out []tier
	qs := t.QuantitiesIn(i, j)
	for k := 0; k < len(qs); k++ {
		q := qs[k]
		if q.Unit != lint.Day && q.Unit != lint.Month && q.Unit != lint.Year {
			continue
		}
		s := tier{start: q.Start, end: q.End, upper: q.Value, unit: q.Unit, ordinal: t.Before(q.Start, "第")}
		switch {
		case k+1 < len(qs) && qs[k+1].Unit == q.Unit && joined(t.All[q.End:qs[k+1].Start]):
			s.lower, s.upper, s.end, s.from = q.Value, qs[k+1].Value, qs[k+1].End, true
			k++
		case t.Before(q.Start, "超过", "超出", "逾期满", "满") && !t.Before(q.Start, "不超过", "不得超过", "未超过", "不满", "未满") || t.After(q.End, "以上"):
			s.lower, s.from, s.open = q.Value, true, true
		default:
			if at, v, ok := bareLower(t, q.Start); ok {
				s.start, s.lower, s.from = at, v, true
			} else if !t.After(q.End, "内", "以内", "之内", "以下") && !t.Before(q.Start, "不超过", "未超过", "不满", "首", "第") {
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// parted reports that b leaves a gap after a or runs into it.
func parted(a, b tier) bool {
	if !b.from || a.open || a.unit != b.unit || a.upper <= 0 {
		return false
	}
	step := 1.0 // 7日内, 8日至15日
	if b.open || b.unit == lint.Year && !b.ordinal {
		step = 0
	}
	if b.open {
		return b.lower > a.upper
	}
	return b.lower > a.upper+step || b.lower < a.upper && b.upper > a.upper && a.from
}

func joined(s string) bool {
	for _, j := range joins {
		if s == j {
			return true
		}
	}
	return false
}

// bareLower reads the lower end of 5至15日 before byte i.
func bareLower(t *lint.Text, i int) (int, float64, bool) {
	for _, j := range joins {
		if !strings.HasSuffix(t.All[:i], j) {
			continue
		}
		b := i - len(j)
		a := b
		for a > 0 && b-a <= 9 {
			r, n := utf8.DecodeLastRuneInString(t.All[:a])
			if (r < '0' || r > '9') && !strings.ContainsRune("一二三四五六七八九十", r) {
				break
			}
			a -= n
		}
		v, err := chinese.ParseInteger(t.All[a:b])
		return a, float64(v), a < b && err == nil
	}
	return 0, 0, false
}

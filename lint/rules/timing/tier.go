package timing

import (
	"math"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

// tier is one step of a scale of days, months, hours or shares: 7日内,
// 8日至15日, 30日以上, 低于5%.
type tier struct {
	start, end   int
	lower, upper float64
	unit         lint.Unit
	from         bool // it has a lower end of its own
	open         bool // it has no upper end
	ordinal      bool // 第9日: counted, not measured
	bound        bool // 低于85分不低于70分: both ends are told by words
	holdsLower   bool // 90分以上, 80分至90分; not 超过90分, nor 90分及以上, which leaves the figure to nobody else
	holdsUpper   bool // 90分以下, 80分至90分; not 90分（不含）以下
}

var joins = []string{"至第", "到第", "至", "到", "-", "—", "~", "～", "（含）至", "（含）-", "（含）～", "（不含）至", "以上至", "<", "–"}

// tiers are the steps that bytes i to j name, in order.
func tiers(t *lint.Text, i, j int) []tier {
	var out []tier
	qs := t.QuantitiesIn(i, j)
	for k := 0; k < len(qs); k++ {
		q := qs[k]
		switch q.Unit {
		case lint.Minute, lint.Hour, lint.Day, lint.Month, lint.Year, lint.Percent:
		default:
			if q.Word != "分" {
				continue
			}
		}
		s := tier{start: q.Start, end: q.End, upper: q.Value, unit: q.Unit, ordinal: t.Before(q.Start, "第")}
		switch {
		case k+1 < len(qs) && qs[k+1].Unit == q.Unit && joined(t.All[q.End:qs[k+1].Start]):
			s.lower, s.upper, s.end, s.from = q.Value, qs[k+1].Value, qs[k+1].End, true
			s.holdsLower, s.holdsUpper = !without(t, q), !without(t, qs[k+1])
			k++
		case k+1 < len(qs) && s.between(t, q, qs[k+1]):
			k++
		case below(t, q) && len(out) > 0 && out[len(out)-1].bound && out[len(out)-1].unit == q.Unit:
			// 低于98%的 behind 低于99.9%但不低于99%的
		case q.Unit == lint.Count:
			if !s.share(t, q) { // 90分及以上, 80分以下
				continue
			}
		case q.Unit == lint.Percent:
			if !s.share(t, q) {
				continue
			}
		case t.After(q.End, "以上", "及以上", "（含）以上", "起", "后起"):
			s.lower, s.from, s.open = q.Value, true, true
		default:
			if at, v, ok := bareLower(t, q.Start); ok {
				s.start, s.lower, s.from = at, v, true
			} else if !t.After(q.End, "内", "以内", "之内", "以下") {
				continue
			}
		}
		if s.unit == lint.Minute { // 30分钟以内, 1小时以上
			s.unit, s.lower, s.upper = lint.Hour, s.lower/60, s.upper/60
		}
		out = append(out, s)
	}
	return out
}

// below reports 低于 before a share or a score.
func below(t *lint.Text, q lint.Quantity) bool {
	return (q.Unit == lint.Percent || q.Unit == lint.Count) && t.Before(q.Start, "低于", "小于", "<", "不足", "不满") && !t.Before(q.Start, "不低于", "不得低于", "不小于", "不应低于")
}

// between reads a step of shares or scores that is told by both its ends, in
// either order: 低于99.9%但不低于99%, 高于70分低于85分.
func (s *tier) between(t *lint.Text, q, next lint.Quantity) bool {
	floor := []string{"不低于", "不小于", "高于", "大于", "等于", "达到", "≥", ">"}
	if q.Unit != next.Unit || q.Unit != lint.Percent && q.Unit != lint.Count || next.Start-q.End > 36 || next.Word != q.Word || lint.Contains(t.All[q.End:next.Start], "率", "的", "；", "。", "扣", "赔") {
		return false
	}
	if down := below(t, q) && t.Before(next.Start, floor...); down {
		s.lower, s.upper = next.Value, q.Value
	} else if below(t, next) && (t.Before(q.Start, floor...) || t.After(q.End, "以上", "及以上", "（含）以上")) {
		s.lower, s.upper = q.Value, next.Value
	} else {
		return false
	}
	s.end, s.from, s.bound = next.End, true, true
	return s.lower < s.upper
}

// share reads a step of shares: 低于5%以内, 99.9%以上, 超过10%.
func (s *tier) share(t *lint.Text, q lint.Quantity) bool {
	switch {
	case t.After(q.End, "以上", "及以上", "（含）以上"), t.Before(q.Start, "超过", "高于", ">") && !t.Before(q.Start, "不超过", "不得超过", "不高于", "未超过"):
		s.lower, s.from, s.open = q.Value, true, true
		s.holdsLower = t.After(q.End, "以上")
	default:
		s.holdsUpper = !without(t, q)
		return t.After(q.End, "以内", "以下", "（含）以内", "（含）以下", "（不含）以下")
	}
	return true
}

// without reports that a step ends before what it names: 90分（不含）以下, 80分以下（不含80分）.
func without(t *lint.Text, q lint.Quantity) bool {
	return t.After(q.End, "（不含）", "以下（不含", "以内（不含")
}

// parted reports that b leaves a gap after a or runs into it.
func parted(a, b tier) bool {
	if a.unit != b.unit || a.unit == lint.Percent || a.unit == lint.Count {
		return a.unit == b.unit && apart(a, b)
	}
	if a.from && !b.from && !b.open && a.unit == lint.Day {
		return b.upper > 0 && b.upper < a.lower-1 // 开课前7日以上退, 3日内不退
	}
	if !b.from || a.open || a.upper <= 0 {
		return false
	}
	step := 1.0 // 7日内, 8日至15日
	if b.unit == lint.Year && !b.ordinal || b.unit == lint.Hour {
		step = 0
	}
	if b.open {
		return b.lower > a.upper+step
	}
	return b.lower > a.upper+step || b.lower < a.upper && b.upper > a.upper && a.from
}

// apart reports two steps of shares, rising or falling, that do not meet. Whole
// per cents may be counted: 90%至94%, 95%至100%.
func apart(a, b tier) bool {
	room := 1e-9
	if whole(a.upper) {
		room += 0.01
	}
	if a.bound && a.unit == lint.Count {
		room = 1 // whole points are counted
	}
	if a.bound && !b.from && b.upper > a.lower+1e-9 && b.upper < a.upper {
		return true // 低于85分不低于70分, 低于75分
	}
	rising := !a.open && b.from && b.lower > a.upper+room
	falling := a.from && !b.open && b.upper < a.lower-room
	return rising || falling || twice(a, b)
}

// twice reports a score that falling steps both hold: 90分以上, 80分至90分. 以上 and
// 以下 hold the figure they name (民法典 1259); a share like 99.95% is hardly ever met to the dot.
func twice(a, b tier) bool {
	return a.unit == lint.Count && a.holdsLower && b.holdsUpper && b.upper == a.lower
}

// whole reports a share of whole per cents.
func whole(v float64) bool { return math.Abs(v*100-math.Round(v*100)) < 1e-6 }

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

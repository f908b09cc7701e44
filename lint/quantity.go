package lint

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
)

// Quantity is a number with its unit: 24小时, 三（3）个工作日, 30%, 万分之五, 四分之一, 两成半, 一半,
// 人民币5,000元. Calendar quantities are whole dates: 2026年12月1日.
type Quantity struct {
	Start, End int
	Number     int // end of the number proper, before the unit
	Value      float64
	Unit       Unit
	Word       string // unit as written: 个工作日, 台, 元/年
	Date       chinese.Date
}

// Quantities are all quantities in order.
func (t *Text) Quantities() []Quantity {
	if !t.facts.measured {
		t.facts.measured = true
		t.facts.quantities = t.unnumbered(t.scanQuantities(t.facts.quantities))
		if len(t.facts.cuts) > 0 {
			t.facts.quantities = slices.DeleteFunc(t.facts.quantities, func(q Quantity) bool { return t.cut(q.Start, q.End) })
		}
	}
	return t.facts.quantities
}

// unnumbered leaves out what begins in the printed number of a passage: the
// “2.1 日” of “2.1 日常维护” is no length of time, and “4.2 95%以上” begins with 95%.
func (t *Text) unnumbered(qs []Quantity) []Quantity {
	out, k := qs[:0], 0
	for _, q := range qs {
		if n := len(out); n > 0 && q.Start < out[n-1].End {
			continue // 4.2 2026年5月1日 is read anew
		}
		for k+1 < len(t.Passages) && t.Passages[k+1].Start <= q.Start {
			k++
		}
		if k < len(t.Passages) && q.Start >= t.Passages[k].Start && q.Start < t.Passages[k].Body {
			if body := t.Passages[k].Body; body >= q.End {
				continue
			} else if q, _ = quantityAt(t.All, body); q.Unit == NoUnit {
				continue
			}
		}
		out = append(out, q)
	}
	return out
}

// QuantitiesIn are the quantities that lie in bytes i to j.
func (t *Text) QuantitiesIn(i, j int) []Quantity {
	all := t.Quantities()
	a := sort.Search(len(all), func(k int) bool { return all[k].Start >= i })
	b := a
	for b < len(all) && all[b].End <= j {
		b++
	}
	return all[a:b]
}

// TimeIn reports a length of time in bytes i to j.
func (t *Text) TimeIn(i, j int) bool {
	return slices.ContainsFunc(t.QuantitiesIn(i, j), func(q Quantity) bool { return q.Unit.IsTime() })
}

// UnitIn reports a quantity of one of the units in bytes i to j.
func (t *Text) UnitIn(i, j int, units ...Unit) bool {
	return slices.ContainsFunc(t.QuantitiesIn(i, j), func(q Quantity) bool { return slices.Contains(units, q.Unit) })
}

// scanQuantities appends the quantities of the text.
func (t *Text) scanQuantities(out []Quantity) []Quantity {
	s, next := t.All, 0
	for i := range t.index.beginning(numerals) {
		if i < next {
			continue
		}
		var q Quantity
		if q, next = quantityAt(s, i); q.Unit != NoUnit {
			out = append(out, q)
		}
	}
	return out
}

// quantityAt reads a quantity at byte i; next is where to go on.
func quantityAt(s string, i int) (q Quantity, next int) {
	if rest := s[i:]; len(rest) > 9 && rest[0] >= 0x80 && rest[3:9] == "分之" && (rest[:3] == "百" || rest[:3] == "千" || rest[:3] == "万") {
		j, v, ok := number(s, i+9)
		if ok {
			div := 0.0
			switch rest[:3] {
			case "百":
				div = 100
			case "千":
				div = 1000
			case "万":
				div = 10000
			}
			if rest, is := strings.CutPrefix(s[j:], "点"); is && s[i+9] >= 0x80 { // 百分之一点五
				if k, tenth, is := number(rest, 0); is && tenth < 10 && k == len("五") {
					j, v = j+len("点")+k, v+tenth/10
				}
			}
			end := restated(s, j)
			return Quantity{Start: i, End: end, Number: j, Value: v / div, Unit: Percent, Word: rest[:9]}, end
		}
	}
	if HasPrefix(s[i:], "一半", "半数") {
		end := i + len("一半")
		return Quantity{Start: i, End: end, Number: end, Value: 0.5, Unit: Percent, Word: "半"}, end
	}
	j, v, ok := number(s, i)
	if j == i {
		_, n := utf8.DecodeRuneInString(s[i:])
		return q, i + n
	}
	if !ok {
		if d, is := dottedDate(s[i:j]); is {
			return Quantity{Start: i, End: j, Number: j, Unit: Calendar, Date: d}, j
		}
		return q, j
	}
	if j < len(s) {
		if c, _ := code(s, j); !counting.has(uint16(c)) { // most numerals: 一方, 第三条
			return priced(s, i, j, v)
		}
	}
	if d, end, is := dateAt(s, i, j, v); is {
		return d, end
	}
	if share, end, is := fractionAt(s, j, v); is {
		return Quantity{Start: i, End: restated(s, end), Number: end, Value: share, Unit: Percent, Word: "成"}, restated(s, end)
	}
	k := j
	if s[i] < 0x80 && strings.HasPrefix(s[k:], ":") { // 8:30
		if m, w, is := number(s, k+1); is && m == k+3 && v < 25 && w < 60 {
			return Quantity{Start: i, End: m, Number: m, Value: v + w/60, Unit: Clock}, m
		}
	}
	k = restated(s, k)
	for strings.HasPrefix(s[k:], " ") {
		k++
	}
	for _, more := range [...]string{"余", "多", "几"} {
		if strings.HasPrefix(s[k:], more) {
			k += len(more)
		}
	}
	r, _ := utf8.DecodeRuneInString(s[k:])
	for _, u := range unitWords[r] {
		if !strings.HasPrefix(s[k:], u.word) {
			continue
		}
		end := k + len(u.word)
		if u.word[0] < 0x80 && end < len(s) && (s[end] >= 'a' && s[end] <= 'z' || s[end] >= 'A' && s[end] <= 'Z') {
			continue
		}
		if u.word == "日" && strings.HasPrefix(s[end:], "常") || u.word == "载" && HasPrefix(s[end:], "重", "体", "客", "货", "荷", "人", "波", "频", "流", "明") || u.word == "年" && v >= 1900 && v < 2200 {
			return q, end
		}
		if u.word == "个" && (strings.HasPrefix(s[end:], "半月") || strings.HasPrefix(s[end:], "半小时")) {
			v += 0.5
			u.unit, end = Month, end+6
			if strings.HasPrefix(s[end-3:], "小时") {
				u.unit, end = Hour, end+3
			}
		}
		if u.unit.IsTime() && strings.HasPrefix(s[end:], "半") {
			v += 0.5
			end += 3
		}
		q = together(s, Quantity{Start: i, End: end, Number: j, Value: v * u.mul, Unit: u.unit, Word: u.word})
		return q, q.End
	}
	if strings.HasPrefix(s[k:], "时") && !strings.HasPrefix(s[k:], "时间") && v <= 24 {
		return Quantity{Start: i, End: k + 3, Number: j, Value: v, Unit: Clock, Word: "时"}, k + 3
	}
	return priced(s, i, j, v)
}

// tenthOf are words that begin with 成 and make no tenths of the number before: 一成立.
var tenthOf = []string{
	"成立", "成本", "成品", "成功", "成年", "成都市", "成套", "成员", "成果", "成绩", "成熟", "成型", "成形", "成分", "成份", "成人", "成就",
	"成长", "成因", "成像", "成效", "成色", "成批", "成片", "成文", "成交价", "成交量", "成交额", "成活", "成对", "成组", "成双", "成不变",
	"成新", "成稿",
}

// fractionAt reads what makes a share of the number v that ends at j: 分之一, 成, 成半, 成五.
func fractionAt(s string, j int, v float64) (share float64, end int, ok bool) {
	switch rest := s[j:]; {
	case strings.HasPrefix(rest, "分之") && v >= 2:
		end, of, is := number(s, j+len("分之"))
		return of / v, end, is && of <= v
	case strings.HasPrefix(rest, "成") && v >= 1 && v <= 10 && (!HasPrefix(rest, tenthOf...) || HasPrefix(rest, "成分摊", "成分担")):
		end = j + len("成")
		if half, is := strings.CutPrefix(s[end:], "半"); is && !HasPrefix(half, "年", "个", "月", "天", "日") {
			return v/10 + 0.05, end + len("半"), true
		}
		if k, more, is := number(s, end); is && more < 10 && more == float64(int(more)) && k == end+len("五") && !HasPrefix(s[k:], "年", "个", "日", "天", "月", "台", "期", "次") {
			return v/10 + more/100, k, true
		}
		return v / 10, end, true
	}
	return 0, 0, false
}

// finer are the units of time in which two of them make one length, and how many of them the longer one has.
var finer = map[Unit]struct {
	unit Unit
	many float64
}{Year: {Month, 12}, Day: {Hour, 24}, Hour: {Minute, 60}}

// together is a length of time with that in a smaller unit right behind it: 2小时30分钟, 一年零三个月. 7天24小时 is
// no length.
func together(s string, q Quantity) Quantity {
	to, is := finer[q.Unit]
	i := q.End
	if !is || i >= len(s) {
		return q
	}
	for _, and := range [...]string{"零", "又"} {
		if strings.HasPrefix(s[i:], and) {
			i += len(and)
			break
		}
	}
	if c, _ := code(s, i); i >= len(s) || !numerals.has(uint16(c)) {
		return q
	}
	if rest, _ := quantityAt(s, i); rest.Unit == to.unit && rest.Value < to.many && !HasSuffix(s[:q.Start], "周", "每周", "星期", "月") {
		q.Value, q.Unit, q.End, q.Word = q.Value*to.many+rest.Value, to.unit, rest.End, rest.Word
	}
	return q
}

// priced is the number from i to j as an amount if the sign of a currency stands
// before it.
func priced(s string, i, j int, v float64) (q Quantity, next int) {
	if i > 0 && strings.IndexByte(" :BY\xA5\x9A\x81", s[i-1]) >= 0 && HasSuffix(beforeColon(s[:i]), "¥", "￥", "RMB", "人民币", "CNY") {
		return Quantity{Start: i, End: j, Number: j, Value: v, Unit: Yuan}, j
	}
	return q, j
}

// counting are what may follow a number that is a quantity: the beginnings of
// units, dates, times of day and of what stands before a unit.
var counting = func() *codes {
	after := []string{"年", "月", "-", "/", ".", ":", "（", " ", "余", "多", "几", "时", "成"}
	for r := range unitWords {
		after = append(after, string(r))
	}
	return codesOf(after...)
}()

// beforeColon is s without the colons and blanks at its end.
func beforeColon(s string) string {
	for {
		switch n := len(s); {
		case n > 0 && (s[n-1] == ' ' || s[n-1] == ':'):
			s = s[:n-1]
		case n > 2 && s[n-1] == 0x9A && s[n-3:] == "：":
			s = s[:n-3]
		default:
			return s
		}
	}
}

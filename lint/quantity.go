package lint

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
)

// Unit is what a quantity counts.
type Unit uint8

// The units.
const (
	NoUnit Unit = iota
	Minute
	Hour
	WorkHour
	Day
	WorkDay
	Week
	Month
	Quarter
	Year
	Percent // the value is a fraction of one
	Yuan    // 万元 is read as 10000 yuan
	Count   // 次 台 件 份 …
	Clock   // 8:30, 18时: hours since midnight
	Calendar
)

// Hours is the length in hours of running time; ok is false for what is no
// length of time. A working day counts 24, a month 730.
func (u Unit) Hours() (h float64, ok bool) {
	switch u {
	case Minute:
		return 1.0 / 60, true
	case Hour, WorkHour:
		return 1, true
	case Day, WorkDay:
		return 24, true
	case Week:
		return 168, true
	case Month:
		return 730, true
	case Quarter:
		return 2190, true
	case Year:
		return 8760, true
	}
	return 0, false
}

// IsTime reports whether the unit is a length of time.
func (u Unit) IsTime() bool { return u >= Minute && u <= Year }

// Quantity is a number with its unit: 24小时, 三（3）个工作日, 30%, 万分之五,
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
// “2.1 日” of “2.1 日常维护” is no length of time.
func (t *Text) unnumbered(qs []Quantity) []Quantity {
	out, k := qs[:0], 0
	for _, q := range qs {
		for k+1 < len(t.Passages) && t.Passages[k+1].Start <= q.Start {
			k++
		}
		if k < len(t.Passages) && q.Start >= t.Passages[k].Start && q.Start < t.Passages[k].Body {
			continue
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

// unitWords are the units by word, longer before shorter of one beginning.
var unitWords = func() map[rune][]unitWord {
	m := map[rune][]unitWord{}
	for _, w := range []unitWord{
		{"个工作日", WorkDay, 1}, {"个工作天", WorkDay, 1}, {"工作日", WorkDay, 1}, {"工作天", WorkDay, 1}, {"个营业日", WorkDay, 1}, {"营业日", WorkDay, 1},
		{"个工作小时", WorkHour, 1}, {"工作小时", WorkHour, 1}, {"个工作时", WorkHour, 1}, {"工作时", WorkHour, 1},
		{"个小时", Hour, 1}, {"小时", Hour, 1}, {"个钟头", Hour, 1}, {"钟头", Hour, 1}, {"个钟", Hour, 1}, {"h", Hour, 1}, {"H", Hour, 1}, {"hours", Hour, 1}, {"hour", Hour, 1}, {"hrs", Hour, 1}, {"hr", Hour, 1},
		{"分钟", Minute, 1}, {"刻钟", Minute, 15}, {"min", Minute, 1}, {"minutes", Minute, 1}, {"mins", Minute, 1}, {"Min", Minute, 1}, {"MIN", Minute, 1}, {"个自然日", Day, 1}, {"自然日", Day, 1}, {"个日历天", Day, 1}, {"日历天", Day, 1}, {"日历日", Day, 1}, {"个日历日", Day, 1},
		{"天", Day, 1}, {"日", Day, 1}, {"个星期", Week, 1}, {"星期", Week, 1}, {"周", Week, 1}, {"个周", Week, 1},
		{"个月", Month, 1}, {"个自然月", Month, 1}, {"个季度", Quarter, 1}, {"季度", Quarter, 1}, {"年", Year, 1}, {"周年", Year, 1}, {"载", Year, 1},
		{"%", Percent, 0.01}, {"‰", Percent, 0.001},
		{"元", Yuan, 1}, {"圆", Yuan, 1}, {"万元", Yuan, 1e4}, {"亿元", Yuan, 1e8}, {"元整", Yuan, 1}, {"块", Yuan, 1},
		{"次", Count, 1}, {"台", Count, 1}, {"套", Count, 1}, {"份", Count, 1}, {"件", Count, 1}, {"名", Count, 1}, {"人", Count, 1}, {"倍", Count, 1},
		{"部", Count, 1}, {"辆", Count, 1}, {"项", Count, 1}, {"条", Count, 1}, {"公里", Count, 1}, {"米", Count, 1}, {"批", Count, 1}, {"个", Count, 1}, {"期", Count, 1},
		{"公斤", Count, 1}, {"吨", Count, 1}, {"平方米", Count, 1}, {"级", Count, 1}, {"分", Count, 1}, {"页", Count, 1}, {"种", Count, 1}, {"秒", Count, 1}, {"kg", Count, 1}, {"km", Count, 1}, {"℃", Count, 1}, {"升", Count, 1}, {"把", Count, 1}, {"盒", Count, 1}, {"只", Count, 1}, {"支", Count, 1}, {"张", Count, 1}, {"方", Count, 1},
	} {
		r, _ := utf8.DecodeRuneInString(w.word)
		m[r] = append(m[r], w)
	}
	for _, ws := range m {
		sort.SliceStable(ws, func(i, j int) bool { return len(ws[i].word) > len(ws[j].word) })
	}
	return m
}()

type unitWord struct {
	word string
	unit Unit
	mul  float64
}

const hanDigits = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅半"

// hanSet are the characters of hanDigits as bits.
var hanSet = func() *[1024]uint64 {
	var set [1024]uint64
	for _, r := range hanDigits {
		set[r>>6] |= 1 << (r & 63)
	}
	return &set
}()

func isHanDigit(r rune) bool { return r < 0x10000 && hanSet[r>>6]&(1<<(r&63)) != 0 }

// numerals are what quantities begin with; 百分之, 千分之 and 万分之 do with digits.
var numerals = codesOf(strings.Split("0123456789"+hanDigits, "")...)

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
			end := restated(s, j)
			return Quantity{Start: i, End: end, Number: j, Value: v / div, Unit: Percent, Word: rest[:9]}, end
		}
	}
	j, v, ok := number(s, i)
	if j == i {
		_, n := utf8.DecodeRuneInString(s[i:])
		return q, i + n
	}
	if !ok {
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
		return Quantity{Start: i, End: end, Number: j, Value: v * u.mul, Unit: u.unit, Word: u.word}, end
	}
	if strings.HasPrefix(s[k:], "时") && !strings.HasPrefix(s[k:], "时间") && v <= 24 {
		return Quantity{Start: i, End: k + 3, Number: j, Value: v, Unit: Clock, Word: "时"}, k + 3
	}
	return priced(s, i, j, v)
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
	after := []string{"年", "月", "-", "/", ".", ":", "（", " ", "余", "多", "几", "时"}
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

// restated is the end of a second writing of the number in brackets: 三（3）.
func restated(s string, i int) int {
	if !strings.HasPrefix(s[i:], "（") {
		return i
	}
	j, _, ok := number(s, i+3)
	if !ok {
		return i
	}
	if strings.HasPrefix(s[j:], "%") {
		j++
	}
	if strings.HasPrefix(s[j:], "）") {
		return j + 3
	}
	return i
}

// powers are the words after figures that multiply them: 18.6万.
var powers = [...]struct {
	word string
	mul  float64
}{{"万", 1e4}, {"亿", 1e8}, {"千", 1e3}, {"百", 100}}

// number reads a number at byte i: 186,000.00, 3.5, 十二, 18.6万, 半.
func number(s string, i int) (end int, v float64, ok bool) {
	j := i
	if j < len(s) && s[j] >= '0' && s[j] <= '9' {
		for j < len(s) && (s[j] >= '0' && s[j] <= '9' || (s[j] == '.' || s[j] == ',') && j+1 < len(s) && s[j+1] >= '0' && s[j+1] <= '9') {
			j++
		}
		v, err := figureValue(s[i:j])
		for _, m := range powers {
			if j == len(s) || s[j] < 0x80 {
				break
			}
			if strings.HasPrefix(s[j:], m.word) && !strings.HasPrefix(s[j+3:], "分之") && !strings.HasPrefix(s[j:], "千米") && !strings.HasPrefix(s[j:], "千克") && !strings.HasPrefix(s[j:], "百分") {
				return j + 3, v * m.mul, err == nil
			}
		}
		return j, v, err == nil
	}
	for j+2 < len(s) && s[j]&0xF0 == 0xE0 {
		r, n := rune(s[j]&0x0F)<<12|rune(s[j+1]&0x3F)<<6|rune(s[j+2]&0x3F), 3
		if !isHanDigit(r) {
			break
		}
		if next := s[j+n:]; strings.HasPrefix(next, "分") && (r == '百' || (r == '千' || r == '万') && strings.HasPrefix(next, "分之")) {
			break
		}
		j += n
	}
	if j == i {
		return i, 0, false
	}
	word := s[i:j]
	if word == "半" {
		return j, 0.5, true
	}
	half := strings.HasSuffix(word, "半")
	n, err := chinese.ParseInteger(strings.TrimSuffix(word, "半"))
	if err != nil && Contains(word, "廿", "卅") {
		n, err = chinese.ParseInteger(tens.Replace(strings.TrimSuffix(word, "半")))
	}
	v = float64(n)
	if half {
		v += 0.5
	}
	return j, v, err == nil
}

// tens writes 廿四 as 二十四.
var tens = strings.NewReplacer("廿", "二十", "卅", "三十")

// figureValue is the value of 186,000.00 or 24.
func figureValue(s string) (v float64, err error) {
	const sure = 15 // figures that a float64 holds exactly
	if len(s) > sure {
		return strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
		}
		v = v*10 + float64(s[i]-'0')
	}
	return v, nil
}

// dateAt reads 2026年12月1日, 2026-12-01 or 12月1日 whose first number ends at j.
func dateAt(s string, i, j int, v float64) (Quantity, int, bool) {
	q := Quantity{Start: i, Number: j, Unit: Calendar}
	sep := ""
	switch {
	case j == len(s):
	case s[j] == '-', s[j] == '/', s[j] == '.':
		sep = s[j : j+1]
	case strings.HasPrefix(s[j:], "年"):
		sep = "年"
	}
	if sep != "" && v >= 1900 && v < 2200 {
		k, m, ok := number(s, j+len(sep))
		if ok && m >= 1 && m <= 12 {
			q.Date.Year, q.Date.Month = int(v), int(m)
			q.End = k
			if sep == "年" {
				if !strings.HasPrefix(s[k:], "月") {
					return q, 0, false
				}
				q.End = k + 3
				if e, d, ok := number(s, k+3); ok && d >= 1 && d <= 31 && strings.HasPrefix(s[e:], "日") {
					q.Date.Day, q.End = int(d), e+3
				}
				return q, q.End, true
			}
			if strings.HasPrefix(s[k:], sep) {
				if e, d, ok := number(s, k+len(sep)); ok && d >= 1 && d <= 31 {
					q.Date.Day, q.End = int(d), e
					return q, q.End, true
				}
			}
		}
		return q, 0, false
	}
	if strings.HasPrefix(s[j:], "月") && v >= 1 && v <= 12 {
		q.Date.Month, q.End = int(v), j+3
		if e, d, ok := number(s, j+3); ok && d >= 1 && d <= 31 && strings.HasPrefix(s[e:], "日") {
			q.Date.Day, q.End = int(d), e+3
		}
		return q, q.End, true
	}
	return q, 0, false
}

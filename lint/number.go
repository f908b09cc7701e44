package lint

import (
	"strconv"
	"strings"

	"qiyue/internal/chinese"
)

const hanDigits = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅俩仨半"

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
		for j < len(s) && (s[j] >= '0' && s[j] <= '9' || s[j] == '.' && j+1 < len(s) && s[j+1] >= '0' && s[j+1] <= '9' || s[j] == ',' && grouped(s, j)) {
			j++
		}
		v, err := figureValue(s[i:j])
		for _, m := range powers {
			if j == len(s) || s[j] < 0x80 {
				break
			}
			if strings.HasPrefix(s[j:], m.word) && !strings.HasPrefix(s[j+3:], "分之") && !strings.HasPrefix(s[j:], "千米") && !strings.HasPrefix(s[j:], "千克") && !strings.HasPrefix(s[j:], "百分") {
				if n, end := chinese.MixedFigures(s[i:]); end > 0 { // 18万6千元
					return i + end, float64(n), true
				}
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
	if err != nil && Contains(word, "廿", "卅", "俩", "仨") {
		n, err = chinese.ParseInteger(Spoken(strings.TrimSuffix(word, "半")))
	}
	v = float64(n)
	if half {
		v += 0.5
	}
	if end, part := tenths(s, j); end > j && !half {
		v, j = v+part, end
		for _, m := range powers {
			if strings.HasPrefix(s[j:], m.word) && !strings.HasPrefix(s[j+len(m.word):], "分之") {
				return j + len(m.word), v * m.mul, err == nil
			}
		}
	}
	return j, v, err == nil
}

// grouped reports a comma before three figures and no more: that of 186,000, not of 400-6120,24小时.
func grouped(s string, i int) bool {
	n := 1
	for i+n < len(s) && s[i+n] >= '0' && s[i+n] <= '9' {
		n++
	}
	return n == 4
}

// tenths reads what stands behind a whole number in characters at byte i, 点五 or 点二五, and not the minutes
// of a clock: 三点五分, 九点二十.
func tenths(s string, i int) (end int, part float64) {
	if !strings.HasPrefix(s[i:], "点") {
		return i, 0
	}
	j, scale := i+len("点"), 0.1
	for j+2 < len(s) {
		d := strings.Index("零一二三四五六七八九", s[j:j+3])
		if d < 0 {
			break
		}
		part, scale, j = part+float64(d/3)*scale, scale/10, j+3
	}
	if j == i+len("点") || HasPrefix(s[j:], "十", "分", "刻", "钟", "时", "点", "、", "至", "到", "前", "后", "半", "整") {
		return i, 0
	}
	return j, part
}

// Spoken is a numeral with 廿 written as 二十 and 俩 as 两.
func Spoken(s string) string { return spoken.Replace(s) }

var spoken = strings.NewReplacer("廿", "二十", "卅", "三十", "俩", "两", "仨", "三")

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

// dottedDate reads 2026.12.1, which is no number.
func dottedDate(s string) (d chinese.Date, ok bool) {
	if len(s) < len("2026.1.1") || s[4] != '.' || strings.Count(s, ".") != 2 {
		return d, false
	}
	year, err := strconv.Atoi(s[:4])
	month, day, _ := strings.Cut(s[5:], ".")
	m, errM := strconv.Atoi(month)
	n, errN := strconv.Atoi(day)
	if err != nil || errM != nil || errN != nil || year < 1900 || year >= 2200 || m < 1 || m > 12 || n < 1 || n > 31 {
		return d, false
	}
	return chinese.Date{Year: year, Month: m, Day: n}, true
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

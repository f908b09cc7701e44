package money

import (
	"strings"

	"qiyue/lint"
)

// equations checks what stands before 元 behind = against the numbers that are multiplied before it:
// 100,000元×0.05%×10天=500元.
func (c *checker) equations() {
	t := c.p.Text
	for i := range t.Each("=") {
		s := t.SentenceAt(i)
		qs := t.QuantitiesIn(i, s.End)
		a, _ := t.Part(i)
		left := strings.NewReplacer("*", "×", "x", "×", "X", "×").Replace(t.All[a:i])
		left = left[strings.LastIndex(left, "=")+1:]
		if len(qs) == 0 || qs[0].Unit != lint.Yuan || strings.Trim(t.All[i+1:qs[0].Start], " 人民币￥¥") != "" || !strings.Contains(left, "×") || strings.ContainsAny(left, "+-÷（）") {
			continue
		}
		product := 1.0
		for k, factor := range strings.Split(left, "×") {
			if k == 0 {
				factor = countLast(factor)
			}
			product *= factorOf(factor)
		}
		if product > 0 && !close(product, qs[0].Value) {
			c.wrong(qs[0], product)
		}
	}
}

// countLast is s from its last number on, where that is how many there are of what s names: 12块 of 6TB监控硬盘12块.
func countLast(s string) string {
	unit := strings.TrimRight(s, "台套块个件只把张次人天月年支条辆扇盏")
	if i := len(strings.TrimRight(unit, "0123456789")); len(s)-len(unit) == len("台") && i < len(unit) {
		return s[i:]
	}
	return s
}

// factorOf is the one number in figures of a factor, 0 where it has none or more.
func factorOf(s string) float64 {
	i := strings.IndexAny(s, "0123456789")
	if i < 0 {
		return 0
	}
	j := i
	for j < len(s) && (s[j] >= '0' && s[j] <= '9' || s[j] == '.' || s[j] == ',') {
		j++
	}
	v, is := figureBefore(s[:j])
	rest := s[j:]
	if !is || strings.ContainsAny(rest, "0123456789") {
		return 0
	}
	for word, mul := range map[string]float64{"万": 1e4, "亿": 1e8, "%": 1e-2, "‰": 1e-3} {
		if strings.HasPrefix(rest, word) {
			return v * mul
		}
	}
	if strings.ContainsAny(rest, "千百") || strings.Contains(s[:i], "分之") {
		return 0
	}
	return v
}

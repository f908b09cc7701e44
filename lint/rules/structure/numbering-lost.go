package structure

import (
	"strconv"
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

// lostNumbers reports a line that begins with the mark behind a number: 、设备进场后.
func lostNumbers(p *lint.Pass) {
	t := p.Text
	for k := range t.Passages {
		ps := &t.Passages[k]
		if k == 0 || ps.Kind != lint.Body || ps.Number != "" || ps.Residue || ps.End-ps.Start < 24 || !strings.HasPrefix(t.All[ps.Start:], "、") {
			continue
		}
		before := &t.Passages[k-1]
		if before.Number == "" && before.Kind != lint.Heading {
			continue // a line wrapped within a list
		}
		p.Flag(ps.Start, ps.Start+len("、"), "found", "、", "want", "1、")
	}
}

// runDigits reports a path whose points are misplaced: 31.4 behind 3.1.3.
func runDigits(p *lint.Pass) {
	var prev *lint.Clause
	for _, c := range p.Text.Clauses() {
		if c.Label.Scheme != lint.PathScheme || len(c.Label.Values) < 2 {
			continue
		}
		if prev != nil && len(prev.Label.Values) == len(c.Label.Values)+1 {
			want := append(append([]int64{}, prev.Label.Values[:len(prev.Label.Values)-1]...), prev.Label.Last()+1)
			if digits(want) == digits(c.Label.Values) {
				ps := p.Text.Passages[c.Passage]
				p.Flag(ps.Start, max(ps.Body, ps.Start+1), "found", c.Number, "want", prefix(prev.Label)+strconv.FormatInt(prev.Label.Last()+1, 10))
				continue // the next goes on from the one before
			}
		}
		prev = c
	}
}

// digits are the parts of a path without points.
func digits(v []int64) string {
	s := ""
	for _, n := range v {
		s += strconv.FormatInt(n, 10)
	}
	return s
}

// unopened reports a contract whose first chapter is 二, 三 or 四, or first point 2、, while its title and
// sides stand before it, or a text that begins with such a number and goes on from it.
func unopened(p *lint.Pass) {
	t := p.Text
	all := t.Clauses()
	if len(all) < 3 {
		return
	}
	c := all[0]
	cut := c.Passage == 0 && all[1].Label.Scheme == c.Label.Scheme && all[1].Label.Last() == c.Label.Last()+1
	if !cut && (t.Class != document.Contract || len(t.Parties()) != 2 || c.Passage == 0) || c.Parent != nil || len(c.Label.Values) != 1 || c.Label.Scheme > lint.PathScheme || c.Label.Scheme < lint.ArticleScheme || c.Label.Values[0] < 2 || c.Label.Values[0] > 4 {
		return
	}
	head := strings.ReplaceAll(t.All[:c.Start], " ", "")
	if lint.Contains(head, "一、", "第一条", "一.", "填写说明", "使用说明") || c.Label.Scheme == lint.PathScheme && lint.Contains(head, "1、", "1.", "1）") {
		return
	}
	ps := t.Passages[c.Passage]
	p.Flag(ps.Start, max(ps.Body, ps.Start+1), "found", c.Number, "want", strings.NewReplacer("二", "一", "2", "1", "三", "一", "3", "1", "四", "一", "4", "1").Replace(c.Number))
}

// styles are numbers of lists within one line.
var styles = func() (of [4][20]string) {
	for n := range of[0] {
		of[0][n] = "（" + strconv.Itoa(n+1) + "）"
		of[1][n] = strconv.Itoa(n+1) + "、"
		of[2][n] = string('①' + rune(n))
		of[3][n] = strconv.Itoa(n+1) + "."
	}
	return of
}()

// skips reports a number that a list within one line leaves out: （1）雷击；（2）拆装；
// （4）超压.
func skips(p *lint.Pass) {
	t := p.Text
	for k := range styles {
		style := &styles[k]
		last := -1
		for i := range t.Each(style[0]) {
			ps := t.PassageAt(i)
			if i < last || ps.Kind != lint.Body {
				continue
			}
			last = ps.End
			for n := 1; n+1 < len(style); n++ {
				next := itemIn(t, ps, i, style[n])
				if next < 0 {
					if i = itemIn(t, ps, i, style[n+1]); n > 1 && i >= 0 {
						p.Flag(i, i+len(style[n+1]), "found", style[n+1], "want", style[n])
					}
					break
				}
				i = next
			}
		}
	}
}

// itemIn is where number begins an item in the line ps behind byte i, or -1.
func itemIn(t *lint.Text, ps *lint.Passage, i int, number string) int {
	for n := strings.Index(t.All[i:ps.End], number); n >= 0; n = strings.Index(t.All[i:ps.End], number) {
		k := i + n
		i = k + len(number)
		if end := k + len(number); t.Before(k, "；", "。", "：", "，", "）", " ") && !t.After(
			end, "项", "款", "目", "条", "、", "和", "及", "至", "）", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
		) && (!t.Before(end, "、", ".") || t.Before(k, "；", "。", "）", " ")) {
			return k
		}
	}
	return -1
}

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

// skips reports a number that a list within one line leaves out: （1）雷击；（2）拆装；
// （4）超压.
func skips(p *lint.Pass) {
	t := p.Text
	last := -1
	var want int64
	line := -1
	for i := t.Index(0, "（"); i >= 0; i = t.Index(i+len("（"), "（") {
		j := i + len("（")
		n := 0
		for j+n < len(t.All) && t.All[j+n] >= '0' && t.All[j+n] <= '9' {
			n++
		}
		if n == 0 || n > 2 || !t.After(j+n, "）") {
			continue
		}
		v, _ := strconv.ParseInt(t.All[j:j+n], 10, 64)
		k, end := t.PassageIndex(i), j+n+len("）")
		ps := &t.Passages[k]
		if ps.Kind != lint.Body || ps.Table != nil || i != ps.Body && i != ps.Start && !t.Before(i, "；", "。", "：", "，", "、", " ") || t.After(end, "项", "款", "目", "条", "、", "和", "及", "至", "）") {
			continue
		}
		if k != line {
			line, want, last = k, 0, -1
		}
		switch {
		case v == 1:
			want = 2
		case want > 2 && v == want+1 && last >= 0:
			p.Flag(i, end, "found", t.All[i:end], "want", "（"+strconv.FormatInt(want, 10)+"）")
			want = 0
		case v == want:
			want++
		default:
			want = 0
		}
		last = i
	}
}

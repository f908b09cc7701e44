package claims

import (
	"strings"

	"qiyue/lint"
)

// divided are the words of a price that is paid in parts, with their number in the
// order two to six.
var divided = func() *lint.Set {
	var words []string
	for _, n := range partNumbers {
		for _, unit := range []string{"期", "批", "次", "笔", "阶段"} {
			words = append(words, "分"+n+unit)
		}
	}
	return lint.NewSet(words...)
}()

// partNumbers are numbers of parts.
var partNumbers = []string{"两", "二", "三", "四", "五", "六", "2", "3", "4", "5", "6"}

// partCount is the number a word of divided names.
func partCount(word string) int {
	for n, words := range [...][]string{2: {"两", "二", "2"}, 3: {"三", "3"}, 4: {"四", "4"}, 5: {"五", "5"}, 6: {"六", "6"}} {
		for _, w := range words {
			if strings.HasPrefix(word, "分"+w) {
				return n
			}
		}
	}
	return 0
}

// instalments reports a price in so many parts behind which more or fewer are announced:
// 分三期支付：签约后付30%；到货后付30%；验收后付30%；期满后付10%.
func instalments(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(divided) {
		if count, last, end := partsPaid(t, h); count >= 2 && count != partCount(t.All[h.Start:h.End]) {
			against(p, last, end, t.SentenceAt(h.Start))
		}
	}
}

// partsPaid counts the parts that are announced behind a word of divided, and tells where the last of them begins and
// ends; 0 where something else stands there.
func partsPaid(t *lint.Text, h lint.Hit) (count, last, end int) {
	ps := t.PassageAt(h.Start)
	k := strings.Index(t.All[h.End:ps.End], "：")
	if k < 0 || k > 45 || !lint.Contains(t.All[h.End:h.End+k], "付", "结清") {
		return 0, 0, 0
	}
	from := h.End + k + len("：")
	end = ps.End
	if e := strings.Index(t.All[from:end], "。"); e >= 0 {
		end = from + e
	}
	mark := "；"
	if !strings.Contains(t.All[from:end], mark) {
		mark = "，"
	}
	last = from
	for at := from; at < end; {
		next := end
		if e := strings.Index(t.All[at:end], mark); e >= 0 {
			next = at + e
		}
		if strings.TrimSpace(t.All[at:next]) != "" {
			if !instalment(t.All[at:next]) {
				count = 0
				break
			}
			count, last = count+1, at
		}
		at = next + len(mark)
	}
	if c := ps.Clause; from == ps.End && c != nil && c.Passage == t.PassageIndex(ps.Start) {
		count, last, end = kidsPaid(t, c)
	}
	return count, last, end
}

// instalment reports words that pay one part.
func instalment(s string) bool {
	return lint.Contains(s, "付", "结清") && !lint.Contains(s, "逾期", "发票由", "如", "若") && strings.Count(s, "%") <= 1
}

// kidsPaid counts the items of a clause when each of them pays a part, and tells where
// the last one begins and ends.
func kidsPaid(t *lint.Text, c *lint.Clause) (count, start, end int) {
	for _, kid := range c.Kids {
		ps := &t.Passages[kid.Passage]
		if !instalment(t.All[ps.Body:ps.End]) {
			return 0, 0, 0
		}
		count, start, end = count+1, ps.Body, ps.End
	}
	return count, start, end
}

// announced announce a list with the number of its items.
var announced = func() *lint.Set {
	var words []string
	for _, lead := range []string{"下列", "以下", "如下"} {
		for _, n := range partNumbers {
			for _, unit := range []string{"种", "项", "个", "条", "类", "款", "部分", "方面", "期", "批", "次", "份", "步"} {
				words = append(words, lead+n+unit)
			}
		}
	}
	return lint.NewSet(words...)
}()

// overlong reports a list with more or fewer items than its lead announces: 有下列三种情形的，不予
// 保修： and four items below. The lead may be a clause, or a line of one above its items.
func overlong(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(announced) {
		k := t.PassageIndex(h.Start)
		ps := &t.Passages[k]
		c := ps.Clause
		if ps.Kind != lint.Body && ps.Kind != lint.Heading || c == nil || !strings.HasSuffix(strings.TrimSpace(t.All[ps.Body:ps.End]), "：") {
			continue
		}
		kids := c.Kids
		if c.Passage != k && (len(kids) == 0 || kids[0].Passage != k+1) {
			continue
		}
		said := partCount("分" + strings.TrimLeft(t.All[h.Start:h.End], "下列以如"))
		switch n := len(kids); {
		case n > said:
			against(p, h.Start, h.End, t.SentenceAt(t.Passages[kids[said].Passage].Body))
		case n > 1 && n < said && plainKids(t, k, kids):
			against(p, h.Start, h.End, t.SentenceAt(t.Passages[kids[n-1].Passage].Body))
		}
	}
}

// plainKids reports that the items of a list stand one a line right behind its lead, and nothing else of it behind them, so
// that none is missed.
func plainKids(t *lint.Text, lead int, kids []*lint.Clause) bool {
	for k, kid := range kids {
		if kid.Passage != lead+1+k || len(kid.Kids) > 0 {
			return false
		}
	}
	next := lead + 1 + len(kids)
	return next >= len(t.Passages) || t.Passages[next].Kind != lint.Body || t.Passages[next].Number != ""
}

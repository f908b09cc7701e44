package structure

import (
	"strings"

	"qiyue/internal/chinese"
	"strconv"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// NumberingGap: A number is skipped, repeated or out of order.
var NumberingGap = lint.Rule{
	ID:      "numbering-gap",
	Title:   lint.Words{Zh: "序号缺失或重复", En: "gap in numbering"},
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "同级序号跳号、重复或者颠倒：3.1.2 之前没有 3.1.1，四之后是二。", En: "A number is skipped, repeated or out of order"},
		Why:  lint.Words{Zh: "序号是引用的依据；跳号常是删改后的残留，容易让人以为缺页。", En: "Numbers carry references; a gap looks like a missing page."},
		Bad: []string{
			"第一条 服务\n乙方维修。\n⟦第三条⟧ 费用\n甲方付款。",
			"一、范围\n二、期限\n⟦二、⟧费用",
			"3.1 服务时间\n3.1.1 每日服务。\n⟦3.1.3⟧ 节假日照常服务。",
		},
		Good: []string{
			"第一条 服务\n1、维修。\n2、保养。\n第二条 费用\n1、工时费。\n2、备件费。",
			"第一章 总则\n第一条 定义\n第二章 服务\n第二条 范围",
			"六、售后服务\n一、免费保修。\n二、现场指导。\n三、有偿维修。\n七、违约责任\n一方违约的，赔偿损失。",
			"目录\n第一章 总则\n第二章 服务\n第一章 总则\n乙方维修。\n第二章 服务\n乙方保养。",
		},
		Since: "0.1.0",
	},
	Run: numberingGap,
}

func numberingGap(p *lint.Pass) {
	t := p.Text
	all := t.Clauses()
	lastOf := map[list]*lint.Clause{}
	var current list          // the list of the clause before
	var last *lint.Clause     // its last clause
	var twice *lint.Clause    // the last one told to bear the number of the one before
	inner := map[member]int{} // what would follow the last before a list of the same style began inside it
	for n, c := range all {
		if c.Label.Scheme == lint.AttachScheme || c.Label.Scheme == lint.LetterScheme && strings.ToUpper(c.Number) != c.Number || len(c.Label.Values) == 0 {
			continue
		}
		parent := c.Parent
		if c.Label.Scheme == lint.ArticleScheme { // articles run on through chapters
			for parent != nil && parent.Label.Scheme <= lint.SectionScheme {
				parent = parent.Parent
			}
		}
		k := list{parent, c.Label.Scheme, len(c.Label.Values), prefix(c.Label)}
		if k != current {
			lastOf[current] = last
			current, last = k, lastOf[k]
		}
		prev := last
		last = c
		v := c.Label.Last()
		switch {
		case prev == nil:
			if v > 1 && v < 30 && first(t, c, parent) {
				report(p, c, nil, v, 1)
			}
		case v == prev.Label.Last()+1, prev == twice && v == prev.Label.Last()+2: // 三、三、五: the second is the fourth
		case v == 1 && prev.Label.Last() == 1 && prev.Parent == c.Parent && together(t, prev, all[n:]):
			report(p, c, prev, v, v+1)
			twice = c
		case v == 1 && !underHeading(t, prev, c):
			inner[member{k.within(prev.Parent), prev.Label.Last() + 1}]++
		case v == 1:
		case v == prev.Label.Last():
			if outer := (member{k.within(c.Parent), v}); inner[outer] > 0 { // 1 … 1, 2 … 2
				inner[outer]--
			} else if c.Start-prev.End < 4 {
				report(p, c, prev, v, v+1)
				twice = c
			}
		case v <= prev.Label.Last(), v > prev.Label.Last()+30: // a new list, or no numbering at all
		case inner[member{k.within(c.Parent), v}] > 0: // 六 … 一、二、三 … 七
		default:
			report(p, c, prev, v, prev.Label.Last()+1)
		}
	}
	lostNumbers(p)
	runDigits(p)
	unopened(p)
	skips(p)
	astray(p)
}

// astray reports a path that goes on counting under another number, one that is no clause of the text: 6.2 behind
// 7.1, left over from before a clause was put in.
func astray(p *lint.Pass) {
	t := p.Text
	var prev *lint.Clause // the last path of two parts
	tops := map[int64]bool{}
	for _, c := range t.Clauses() {
		l := c.Label
		if len(l.Values) > 0 && (l.Scheme == lint.ArticleScheme || l.Scheme == lint.HanScheme || l.Scheme == lint.PathScheme) {
			tops[l.Values[0]] = tops[l.Values[0]] || len(l.Values) == 1
		}
		if l.Scheme != lint.PathScheme || len(l.Values) != 2 {
			continue
		}
		if prev != nil && l.Values[0] < prev.Label.Values[0] && !tops[l.Values[0]] && l.Values[1] == prev.Label.Values[1]+1 {
			ps := t.Passages[c.Passage]
			i, j := t.Within(ps.Start, ps.End, utf8.RuneCountInString(t.All[ps.Start:max(ps.Body, ps.Start+1)])+6)
			p.Flag(i, j, "found", c.Number, "want", prefix(prev.Label)+strconv.FormatInt(l.Values[1], 10))
			return
		}
		prev = c
	}
}

// together reports two clauses of one list: the first is not a head with a list of its own below it, no head and no
// end of an agreement stands between them, and the list goes on behind them; all are the clauses from the second on.
func together(t *lint.Text, prev *lint.Clause, all []*lint.Clause) bool {
	c := all[0]
	if c.Start-prev.End >= 4 {
		return false
	}
	said := c.Label.Scheme <= lint.ArticleScheme || len(c.Label.Values) > 1
	for k := prev.Passage; k < c.Passage; k++ {
		ends := t.Before(t.Passages[k].End, "。", "；", ".")
		if said = said || ends; k > prev.Passage && t.Passages[k].Number == "" && !ends {
			return false
		}
	}
	if !said || column(t, c) > column(t, prev) {
		return false
	}
	const near = 40 // clauses within which the next of the list stands
	for _, next := range all[1:min(len(all), near)] {
		if next.Parent == c.Parent && next.Label.Scheme == c.Label.Scheme {
			return len(next.Label.Values) == len(c.Label.Values) && (next.Label.Last() == 2 || next.Label.Last() == 3)
		}
	}
	return false
}

// column is where the number of a clause stands in its line of the file: a list within another is set in.
func column(t *lint.Text, c *lint.Clause) int {
	at := t.Span(c.Start, c.Start+1)
	if at.IsZero() {
		return 0
	}
	return at.File.Position(at.Start).Column
}

// underHeading reports a heading without a number between two clauses: the list that begins below it lies
// inside none.
func underHeading(t *lint.Text, prev, c *lint.Clause) bool {
	for k := prev.Passage + 1; k < c.Passage; k++ {
		if ps := &t.Passages[k]; ps.Kind == lint.Heading && ps.Number == "" {
			return true
		}
	}
	return false
}

// member is a number of a list.
type member struct {
	list   list
	number int64
}

// first reports that a list that does not begin with 1 really lacks its first
// member, or of a path up to three: the list stands right in its parent, whose
// text does not hold them.
func first(t *lint.Text, c, parent *lint.Clause) bool {
	if c.Label.Scheme == lint.PathScheme && len(c.Label.Values) > 1 {
		if parent == nil || len(parent.Label.Values) != len(c.Label.Values)-1 {
			return false
		}
		last := c.Label.Last()
		for v := int64(1); last > 2 && v < last; v++ { // 2.3 right in 2, and neither 2.1 nor 2.2
			if strings.Contains(t.All[parent.Start:c.Start], c.Number[:strings.LastIndex(c.Number, ".")+1]+strconv.FormatInt(v, 10)) {
				return false
			}
		}
		return last <= 4
	}
	return c.Label.Last() == 2 && parent != nil && (c.Label.Scheme == lint.PathScheme || c.Label.Scheme == lint.HanBracket) && parent.Label.Scheme != lint.PathScheme && len(parent.Kids) > 0 && parent.Kids[0] == c
}

// report reports c, whose number is found where another is wanted behind prev, if there is one.
func report(p *lint.Pass, c, prev *lint.Clause, found, want int64) {
	ps := p.Text.Passages[c.Passage]
	if first := &p.Text.Passages[0]; first.Kind == lint.DocTitle && c.Label.Scheme == lint.PathScheme && len(c.Label.Values) == 1 && lint.HasPrefix(p.Text.All[first.Start:first.End], strconv.FormatInt(found-1, 10)+".", strconv.FormatInt(found-1, 10)+"、") {
		return // an excerpt, whose first heading is read as its title
	}
	if found == 0 || strings.HasPrefix(c.Number, "一九") || runIn(p.Text, c, want) || amending(p.Text, c) {
		return // 0 is no number of a clause, 一九 the beginning of a year
	}
	from := c.Start
	if prev != nil && found > want {
		from = prev.Start
	} else if prev == nil && c.Parent != nil {
		from = c.Parent.Start
	}
	if embedded(p.Text, from, c.Start, c.Label, want) || prev == nil && outOfPaper(p.Text, c, want) {
		return
	}
	if i, j := damaged(p.Text, c, want); j > 0 {
		if c.Label.Scheme == lint.ArticleScheme {
			p.Flag(i, j, "found", p.Text.All[i:j], "want", p.Text.All[i:j]+"条")
		}
		return
	}
	i, j := p.Text.Within(ps.Start, ps.End, utf8.RuneCountInString(p.Text.All[ps.Start:max(ps.Body, ps.Start+1)])+6)
	if found == 2 && want == 1 && c.Parent != nil && len(c.Label.Values) == 1 {
		if q := p.Text.Passages[c.Parent.Passage]; utf8.RuneCountInString(p.Text.All[q.Body:q.End]) > 14 { // the first item runs on behind the title
			i, j = p.Text.Within(q.Start, q.End, 16)
		}
	}
	p.Flag(i, j, "found", c.Number, "want", prefix(c.Label)+strconv.FormatInt(want, 10))
}

// list tells the lists of a text apart.
type list struct {
	parent *lint.Clause
	scheme lint.Scheme
	depth  int
	prefix string
}

// within is the list of the same style inside another clause.
func (l list) within(parent *lint.Clause) list {
	l.parent = parent
	return l
}

// prefix is a path without its last part.
func prefix(l lint.Label) string {
	var room [40]byte
	s := room[:0]
	for _, v := range l.Values[:len(l.Values)-1] {
		s = append(strconv.AppendInt(s, v, 10), '.')
	}
	return string(s)
}

// damaged is where the number looked for stands without its mark at the head of a
// line, or with it at the end of one: 第二十八 for 第二十八条, 十 for 十、; j is 0 if nowhere.
func damaged(t *lint.Text, c *lint.Clause, want int64) (i, j int) {
	n := chinese.Numeral(want)
	head := n
	switch c.Label.Scheme {
	case lint.ArticleScheme:
		head = "第" + n
	case lint.HanScheme:
	default:
		return 0, 0
	}
	for k := c.Passage - 1; k >= max(0, c.Passage-40); k-- {
		ps := &t.Passages[k]
		line := t.All[ps.Start:ps.End]
		rest, ok := strings.CutPrefix(line, head)
		if ok && want > 1 && !countedBy.In(firstRune(rest)) && (c.Label.Scheme == lint.ArticleScheme || utf8.RuneCountInString(line) <= 20) ||
			c.Label.Scheme == lint.HanScheme && lint.Contains(lastRunes(line), n+"，", n+"、", n+".") {
			return ps.Start, ps.Start + len(head)
		}
	}
	return 0, 0
}

// countedBy are what a numeral counts or goes on with.
var countedBy = lint.NewSet(
	"条", "款", "项", "章", "节", "部", "次", "天", "年", "月", "日", "期", "个", "种", "方", "者", "步", "批", "阶", "轮", "笔", "人", "份",
	"十", "一", "二", "三", "四", "五", "六", "七", "八", "九",
)

func firstRune(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// lastRunes are the last few characters of a line.
func lastRunes(line string) string {
	for n, i := 0, len(line); i > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(line[:i])
		if i -= size; n == 11 {
			return line[i:]
		}
	}
	return line
}

// runIn reports that the number looked for stands inside the paragraph before:
// texts from the web run several items into one line.
func runIn(t *lint.Text, c *lint.Clause, want int64) bool {
	from := 0
	if c.Passage > 0 {
		from = t.Passages[max(0, c.Passage-6)].Start
	}
	before := t.All[from:c.Start]
	if c.Label.Scheme == lint.PathScheme && len(c.Label.Values) == 1 || c.Label.Scheme == lint.HanScheme { // within what was read as text
		var b strings.Builder
		for k := max(0, c.Passage-6); k < c.Passage; k++ {
			b.WriteString(t.All[t.Passages[k].Body:t.Passages[k].End])
			b.WriteByte('\n')
		}
		before = b.String()
	}
	n := strconv.FormatInt(want, 10)
	switch c.Label.Scheme {
	case lint.PathScheme:
		if len(c.Label.Values) > 1 {
			return strings.Contains(before, prefix(c.Label)+n)
		}
		return lint.Contains(before, n+"、", n+".", n+"）")
	case lint.HanScheme:
		return lint.Contains(before, chinese.Numeral(want)+"、", chinese.Numeral(want)+".")
	case lint.FullBracket, lint.HalfBracket:
		return strings.Contains(before, n+"）")
	}
	return false
}

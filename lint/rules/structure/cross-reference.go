package structure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// CrossReference: An article, paragraph, chapter or table is cited that is not in the text.
var CrossReference = lint.Rule{
	ID:      "cross-reference",
	Title:   lint.Words{Zh: "引用的条款不存在", En: "reference to nothing"},
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "引用的条、款、章、表在本文里不存在。", En: "An article, paragraph, chapter or table is cited that is not in the text"},
		Why:  lint.Words{Zh: "指向不存在的条款，等于没有约定；条款调整后最容易出现。", En: "A reference to nothing agrees on nothing."},
		Bad: []string{
			"第一条 服务\n按照⟦第九条⟧付款。\n第二条 费用\n甲方付款。",
			"1.1 范围\n1.2 费用\n具体计算方式见⟦4.2⟧条。",
			"第一条 服务\n乙方返工超过三次的，按⟦第三条⟧的约定承担违约责任。\n第二条 违约责任\n乙方支付违约金一万元。\n第三条 争议解决\n双方协商。",
		},
		Good: []string{
			"第一条 服务\n按照第二条付款。\n第二条 费用\n甲方付款。",
			"第一条 依据《民法典》第五百一十条补充。\n第二条 费用",
			"1.1 响应时间不超过4.5小时。\n1.2 费用见1.1条。",
			"第一条 服务\n乙方返工超过三次的，按第二条的约定承担违约责任。\n第二条 验收与违约责任\n乙方支付违约金一万元。",
			"第一条 服务\n违反第二条的，按约定承担违约责任。\n第二条 保密\n双方保密。",
			"第一条 服务\n甲方按第二条验收后，按约定承担违约责任以外的费用。\n第二条 总则\n双方诚信。",
			"第一条 主合同第九条约定的质保期为两年。\n第二条 费用",
		},
		Since: "0.1.0",
	},
	Run: crossReference,
}

func crossReference(p *lint.Pass) {
	t := p.Text
	articles, chapters, han := map[int64]bool{}, map[int64]bool{}, map[int64]bool{}
	anyPath, lastPath := false, false
	numbered := func(l lint.Label) {
		switch l.Scheme {
		case lint.ArticleScheme:
			articles[l.Values[0]] = true
		case lint.ChapterScheme:
			chapters[l.Values[0]] = true
		case lint.PathScheme:
			anyPath, lastPath = true, lastPath || len(l.Values) > 1
		case lint.HanScheme, lint.FormalScheme:
			han[l.Values[0]] = true
		}
	}
	for _, c := range t.Clauses() {
		numbered(c.Label)
	}
	lost := len(articles) == 0 // the articles bear numbers in the table of contents alone
	for _, l := range t.Contents() {
		numbered(l)
	}
	lost = lost && len(articles) > 0
	for _, r := range t.References() {
		if before := t.All[t.PassageAt(r.Start).Start:r.Start]; r.Label.Scheme == lint.ArticleScheme && before != "" && (strings.Trim(before, "-–•·●* ") == "" || strings.Trim(before, "0123456789.、 ") == "" && t.After(r.End, "：", " ")) {
			numbered(r.Label) // its own number, behind the mark of a list or a number besides: - 第九条, 2、第九条：
		}
	}
	cut, bulleted := t.BreaksOff(), bulleted(t)
	top := int64(0) // the greatest number of a clause
	for _, c := range t.Clauses() {
		if c.Label.Scheme != lint.AttachScheme && len(c.Label.Values) > 0 {
			top = max(top, c.Label.Values[0], c.Label.Last())
		}
	}
	var paths []path // once asked for
	known := func(values []int64) bool {
		if paths == nil && anyPath {
			paths = pathsOf(t.Clauses())
		}
		_, ok := slices.BinarySearchFunc(paths, pathOf(values), path.compare)
		return ok
	}
	annex := t.After(0, "附件", "附录")
	for _, r := range t.References() {
		if r.Outside != "" || annex && t.Before(r.Start, "正文", "正文的", "正文中", "本合同", "本协议") {
			continue // an annex by itself speaks of the agreement it belongs to
		}
		s := t.SentenceAt(r.Start)
		if ofLaw(t, s, r.Start) {
			continue
		}
		there := true
		switch r.Label.Scheme {
		case lint.ArticleScheme:
			v := r.Label.Values[0]
			there = articles[v] || len(articles) == 0 && (han[v] || known(r.Label.Values)) || len(articles) == 0 && len(han) == 0 && !anyPath && !bulleted && !(t.Before(r.Start, "本协议", "本合同") && len(t.Passages) > 25)
			there = there || cut && len(articles) > 0 && v > maxOf(articles)
		case lint.ChapterScheme:
			v := r.Label.Values[0]
			if len(r.Sub.Values) > 1 && chapters[v] && (anyPath || len(articles) > 0) { // 第二章第2.5款
				there = known(r.Sub.Values)
				break
			}
			there = chapters[v] || len(chapters) == 0 && (han[v] || v <= max(top, maxOf(han)) || len(t.Clauses()) == 0)
		case lint.PathScheme:
			there = lost || ofPaper(t, r) || known(r.Label.Values) || !lastPath && !undivided(t, r.Label) && !bulleted && (r.Label.Values[0] <= top || top < 3 || cut) || lastPath && len(paths) < 2
		default:
			continue
		}
		if !there {
			p.Flag(r.Start, r.End)
		}
	}
	bareHan(p, articles, han)
	spokenReferences(p, top)
	missingItems(p)
	lonelyItems(p)
	missingTables(p)
	wrongClauses(p)
	namedClauses(p)
}

// undivided reports that the clause whose part l names has no parts: 第2.4款 where clause 2
// is one line.
func undivided(t *lint.Text, l lint.Label) bool {
	c := t.ClauseNumbered(lint.Label{Scheme: lint.PathScheme, Values: l.Values[:1]})
	if c == nil { // 第8.2条 where 八、 is one line
		c = t.ClauseNumbered(lint.Label{Scheme: lint.HanScheme, Values: l.Values[:1]})
	}
	return c != nil && c.Parent == nil && len(c.Kids) == 0 && c.End <= t.Passages[c.Passage].End+len("\n")
}

// ofPaper reports a number that follows the name of another paper, whose own it is: 按说明书第4.3条, TSG T7001第3.5条.
func ofPaper(t *lint.Text, r lint.Reference) bool {
	i := r.Start
	for _, w := range []string{"的", "之", "中"} {
		if t.Before(i, w) {
			i -= len(w)
		}
	}
	return alphanumericAt(t, i-1) || t.Ends(paperNames, i) || t.After(r.End, "目")
}

var paperNames = lint.NewSet(
	"》", "说明书", "文件", "规程", "规范", "标准", "手册", "规则", "细则", "办法", "规定", "条例", "方案", "清单", "须知", "主合同", "原合同", "总合同", "租约", "章程", "图集", "附件", "附录", "附表", "）",
)

// bulleted reports a text that numbers nothing and sets its lines apart by marks: · 巡检每周一次.
func bulleted(t *lint.Text) bool {
	marked := 0
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Number != "" {
			return false
		}
		if lint.HasPrefix(t.All[ps.Start:ps.End], "·", "●", "•", "-", "–", "○", "■", "◆", "【", "*", "▪") {
			marked++
		}
	}
	return marked > 2
}

func maxOf(numbers map[int64]bool) (most int64) {
	for v := range numbers {
		most = max(most, v)
	}
	return most
}

var see = lint.NewSet("见")

// laws are words before the number of an article that make it that of a law.
var laws = lint.NewSet("《", "法律", "法典第", "法第", "条例第", "办法第", "解释第", "号第", "令第")

var ownTexts = lint.NewSet("本合同", "本协议")

// ofLaw reports that the article at byte i is one of a law: a law is named in the
// sentence, and no agreement after it.
func ofLaw(t *lint.Text, s lint.Sentence, i int) bool {
	named := t.PlacesIn(laws, s.Start, i+len("第"))
	if len(named) == 0 || t.Before(i, "本办法", "本条例", "本规定") {
		return false
	}
	own := t.PlacesIn(ownTexts, s.Start, i)
	return len(own) == 0 || own[len(own)-1].Start < named[len(named)-1].Start
}

// bareHan reports 见七条 and 按第X条 written without 第.
func bareHan(p *lint.Pass, articles, han map[int64]bool) {
	t := p.Text
	for _, h := range t.Places(see) {
		i := h.End
		e := strings.Index(t.All[i:min(len(t.All), i+12)], "条")
		if e <= 0 || e > 9 {
			continue
		}
		v, err := chinese.ParseInteger(t.All[i : i+e])
		if err == nil && v > 0 && !articles[v] && !han[v] && len(articles)+len(han) > 0 && t.All[i] >= 0x80 {
			p.Flag(i-len("见"), i+e+len("条"))
		} else if err == nil && articles[v] {
			// the nearest part with numbers of its own has no such item
			if c := t.ClauseAt(i); c != nil && within(c) && !sibling(c, v) {
				p.Flag(i-len("见"), i+e+len("条"))
			}
		}
	}
}

// within reports a clause inside a part numbered 一、二、三 of its own.
func within(c *lint.Clause) bool {
	for ; c != nil; c = c.Parent {
		if c.Label.Scheme == lint.HanScheme && c.Parent != nil {
			return true
		}
	}
	return false
}

func sibling(c *lint.Clause, v int64) bool {
	for c.Label.Scheme != lint.HanScheme {
		c = c.Parent
	}
	for _, k := range c.Parent.Kids {
		if k.Label.Scheme == lint.HanScheme && k.Label.Values[0] == v {
			return true
		}
	}
	return false
}

// path is a number of several parts, of which the first six count: 1 more than
// each, 0 behind the last.
type path [6]int64

func pathOf(values []int64) (p path) {
	for k := range min(len(values), len(p)) {
		p[k] = values[k] + 1
	}
	return p
}

// pathsOf are the paths of clauses, with those of all that hold them, in order.
func pathsOf(clauses []*lint.Clause) []path {
	var out []path
	for _, c := range clauses {
		if c.Label.Scheme != lint.PathScheme {
			continue
		}
		for n := range min(len(c.Label.Values), len(path{})) {
			out = append(out, pathOf(c.Label.Values[:n+1]))
		}
	}
	slices.SortFunc(out, path.compare)
	return slices.Compact(out)
}

func (p path) compare(q path) int { return slices.Compare(p[:], q[:]) }

// missingItems reports 第一条第（五）项 where the article numbers its items and
// has none of that number.
func missingItems(p *lint.Pass) {
	t := p.Text
	for _, r := range t.References() {
		if r.Outside != "" || r.Label.Scheme != lint.ArticleScheme || len(r.Sub.Values) != 1 || !t.Before(r.End, "项", "款") {
			continue
		}
		c := t.ClauseNumbered(r.Label)
		for _, of := range [...]lint.Scheme{lint.HanScheme, lint.PathScheme} { // 第一条 of a text that numbers 一、 or 1.
			if c == nil {
				c = t.ClauseNumbered(lint.Label{Scheme: of, Values: r.Label.Values})
			}
		}
		if n := r.Sub.Values[0]; lacks(c, n) && (t.Before(r.End, "项") || n > paragraphs(t, c)) || short(t, c, n) && t.Before(r.End, "款") {
			p.Flag(r.Start, r.End)
		}
	}
	for i := range t.Each("本条第") {
		from := i + len("本条第")
		item, _, ok := strings.Cut(t.All[from:min(t.PassageAt(i).End, from+len("（二十五）项"))], "项")
		n, err := chinese.ParseInteger(strings.Trim(item, "（）"))
		c := t.ClauseAt(i)
		for c != nil && c.Parent != nil && c.Parent.Label.Scheme != lint.ChapterScheme {
			c = c.Parent
		}
		if ok && err == nil && lacks(c, n) {
			p.Flag(i, from+len(item)+len("项"))
		}
	}
}

// enclosed begin a number in brackets or in a circle: 第（九）, 第⑨.
var enclosed = func() *lint.Set {
	words := []string{"第（"}
	for r := '①'; r <= '⑳'; r++ {
		words = append(words, "第"+string(r))
	}
	return lint.NewSet(words...)
}()

// lonelyItems reports 比照第（九）款 without an article before it where no part of the text has so great a number.
func lonelyItems(p *lint.Pass) {
	t, most := p.Text, int64(0)
	for _, c := range t.Clauses() {
		if len(c.Label.Values) > 0 && c.Label.Scheme != lint.AttachScheme {
			most = max(most, c.Label.Last())
		}
	}
	if most < 2 {
		return
	}
	for _, h := range t.Places(enclosed) {
		i := h.Start
		s := t.SentenceAt(i)
		end, v, ok := spokenNumber(t.All[:s.End], i+len("第"))
		if ok && v > most && t.After(end, "款", "项") && !t.Before(i, "条", "章", "节", "款") && !ofLaw(t, s, i) && !t.HasAny(s.Start, i, "《", "法典", "条例") {
			p.Flag(i, end+len("款"))
		}
	}
}

// paragraphs is how many lines a clause has, each of which may be a 款 of it.
func paragraphs(t *lint.Text, c *lint.Clause) (n int64) {
	for k := c.Passage; k < len(t.Passages) && t.Passages[k].Start < c.End; k++ {
		n++
	}
	if head := &t.Passages[c.Passage]; len(c.Kids) > 0 && head.End-head.Body <= len("争议的解决办法") && !t.Before(head.End, "。", "；") {
		n-- // its heading: 10.杂项
	}
	return n
}

// lacks reports a clause that has items and none of that number.
func lacks(c *lint.Clause, n int64) bool {
	if c == nil || len(c.Kids) == 0 {
		return false
	}
	return !slices.ContainsFunc(c.Kids, func(k *lint.Clause) bool {
		return len(k.Label.Values) > 0 && k.Label.Last() == n || len(k.Kids) > 0
	})
}

// short reports a clause of no parts that has fewer lines, and fewer sentences, than n: 第四条第五款 of two lines.
func short(t *lint.Text, c *lint.Clause, n int64) bool {
	if c == nil || len(c.Kids) > 0 || n <= paragraphs(t, c) {
		return false
	}
	sentences := int64(0)
	for k := c.Passage; k < len(t.Passages) && t.Passages[k].Start < c.End; k++ {
		sentences += int64(strings.Count(t.All[t.Passages[k].Body:t.Passages[k].End], "。")) + 1
	}
	return n > sentences
}

// missingTables reports 见表三 in a text that has no table, or whose tables are
// numbered and that has no such one.
func missingTables(p *lint.Pass) {
	t := p.Text
	numbered := startsWith(t, "表一", "表1")
	for i := range t.Each("表") {
		j := i + len("表")
		_, n := utf8.DecodeRuneInString(t.All[j:])
		number := t.All[j : j+n]
		if !strings.Contains("一二三四五六七八九123456789", number) || t.After(j+n, "、", ".", "-") || alphanumericAt(t, j+n) {
			continue
		}
		direct := t.Before(i, "见", "按", "如", "依", "按照", "依照", "参照")
		a, _ := t.Part(i)
		switch {
		case direct && (t.Count("表"+number) > 1 || !numbered && !t.Has("表二", "表2") && tabled(t)):
		case direct, numbered && t.Holds(see, a, i) && !t.Before(i, "附") && !startsWith(t, "表"+number): // 见凭证背面表2
			p.Flag(i, j+n)
		}
	}
}

func alphanumericAt(t *lint.Text, i int) bool { return i < len(t.All) && alphanumeric(t.All[i]) }

package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// settled are what the title of an article that was never written ends in:
// 第五条 交货期限 with nothing below.
var settled = []string{"标准", "要求", "期限", "方式", "方法", "办法", "地点", "时间", "价格", "数量", "质量", "金额", "费用", "规格", "名称", "范围", "日期", "资料", "处理", "条件", "手续"}

// unwritten reports articles of which only the title is there, among others that
// say something. The contents of a document repeat the titles of its articles
// and are none.
func unwritten(p *lint.Pass) {
	t := p.Text
	clauses := t.Clauses()
	said := 0
	for _, c := range clauses {
		if top(c) && !titleOnly(t, c) {
			said++
		}
	}
	if said < 2 {
		return
	}
	for k, c := range clauses {
		if !top(c) || !titleOnly(t, c) || k+1 >= len(clauses) {
			continue
		}
		next := clauses[k+1]
		ps := &t.Passages[c.Passage]
		text := t.All[ps.Body:ps.End]
		if next.Parent != c.Parent || next.Label.Scheme != c.Label.Scheme || next.Label.Last() != c.Label.Last()+1 ||
			ps.Table != nil || ps.Residue || utf8.RuneCountInString(text) > 20 || !ends(text, settled...) || lint.Contains(text, "，", "。", "；", "：", "_", "[", "甲方", "乙方", "详见", "附件") || repeats(t, clauses, text) {
			continue
		}
		p.Flag(ps.Start, ps.End)
	}
}

// repeats reports that a title stands elsewhere too, and not as one with nothing
// below: these are the contents.
func repeats(t *lint.Text, clauses []*lint.Clause, title string) bool {
	n := t.Count(title)
	for _, c := range clauses {
		if ps := &t.Passages[c.Passage]; top(c) && t.All[ps.Body:ps.End] == title && titleOnly(t, c) {
			n--
		}
	}
	return n > 0
}

// top reports an article: 第五条, or 五、 under nothing but a chapter.
func top(c *lint.Clause) bool {
	return (c.Label.Scheme == lint.ArticleScheme || c.Label.Scheme == lint.HanScheme) && (c.Parent == nil || c.Parent.Label.Scheme == lint.ChapterScheme)
}

// titleOnly reports that nothing stands in the clause but its first line.
func titleOnly(t *lint.Text, c *lint.Clause) bool {
	return len(c.Kids) == 0 && strings.TrimSpace(t.All[t.Passages[c.Passage].End:c.End]) == "" && !strings.Contains(t.All[t.Passages[c.Passage].Body:c.End], "：")
}

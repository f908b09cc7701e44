package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// stated are in what says something; a title is a name and has none of them.
var stated = lint.NewSet("，", "。", "；", "：", "？", "！", "_", "[", "【", "应", "须", "必须", "需", "不", "由", "为", "按", "归甲", "归乙", "归其", "均", "将", "已", "可", "有权", "同意", "签订", "承诺", "保证", "遵守", "执行", "详见", "附件", "甲方", "乙方", "一式", "生效", "任何", "自", "经", "每", "至", "负责", "提供", "如", "若", "无", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")

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
		text := strings.TrimSuffix(t.All[ps.Body:ps.End], "。")
		if next.Parent != c.Parent || next.Label.Scheme != c.Label.Scheme || next.Label.Last() != c.Label.Last()+1 ||
			ps.Table != nil || ps.Residue || utf8.RuneCountInString(text) > 20 || utf8.RuneCountInString(text) < 3 || t.Holds(stated, ps.Body, ps.Body+len(text)) || repeats(t, clauses, text) {
			continue
		}
		p.Flag(ps.Start, ps.Body+len(text))
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

package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// stated are in what says something; a title is a name and has none of them.
var stated = lint.NewSet(
	"”指", "，", "。", "；", "：", "？", "！", "_", "[", "【", "应", "须", "必须", "需", "不", "由", "为", "按", "归甲", "归乙", "归其", "均",
	"将", "已", "可", "有权", "同意", "签订", "承诺", "保证", "遵守", "执行", "详见", "附件", "甲方", "乙方", "一式", "生效", "任何", "自", "经",
	"每", "至", "负责", "提供", "如", "若", "无", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
)

// titleNouns end a title in spite of its stop: 违约责任。
var titleNouns = lint.NewSet(
	"条款", "责任", "事项", "办法", "方法", "方式", "约定", "期限", "时间", "地点", "义务", "权利", "内容", "范围", "标准", "要求", "条件",
	"费用", "金额", "价格", "保密", "违约", "争议", "解决", "变更", "解除", "终止", "附则", "其他", "其它",
)

// unwritten reports articles of which only the title is there, among others that
// say something. The contents of a document repeat the titles of its articles
// and are none.
func unwritten(p *lint.Pass) {
	t := p.Text
	clauses := t.Clauses()
	said := 0
	for _, c := range clauses {
		if !untold(t, c) {
			said++
		}
	}
	if said < 2 {
		return
	}
	var written []string // lazily: few texts have a title alone
	for k, c := range clauses {
		if other(t, c) {
			ps := &t.Passages[c.Passage]
			p.Flag(ps.Start, ps.End)
			continue
		}
		if !top(c) && !item(c) || !untold(t, c) {
			continue
		}
		if k+1 < len(clauses) {
			if next := clauses[k+1]; next.Parent != c.Parent || next.Label.Scheme != c.Label.Scheme || next.Label.Last() != c.Label.Last()+1 {
				continue
			}
		} else if c.Parent != nil || c.Label.Last() < 3 || utf8.RuneCountInString(titleOf(t, c)) > 8 {
			continue
		}
		ps := &t.Passages[c.Passage]
		if written == nil {
			written = writtenLines(t)
		}
		if text := titleOf(t, c); !inContents(written, text) {
			p.Flag(ps.Start, ps.Body+len(text))
		}
	}
}

// otherThings are the words of a form for what it does not foresee.
var otherThings = lint.NewSet("其他", "其它", "双方约定", "双方商定", "补充约定", "补充条款", "特别约定")

// other reports a clause for what else the sides agree on, in which nobody wrote anything:
// （七）其他约定责任。, 十五、其它（含担保等未尽事宜）：.
func other(t *lint.Text, c *lint.Clause) bool {
	ps := &t.Passages[c.Passage]
	if !t.Begins(otherThings, ps.Body) || len(c.Kids) > 0 || !titleOnly(t, c) || ps.Table != nil || !t.After(ps.End, "\n") {
		return false
	}
	if c.Parent != nil && t.HasAny(t.Passages[c.Parent.Passage].Start, ps.Start, "之一") {
		return false // the last of a list of cases
	}
	text, _, _ := strings.Cut(strings.TrimRight(t.All[ps.Body:ps.End], "。：； "), "（")
	return strings.Trim(text, "甲乙双方其他它约商定需要说明的事项责任条款内容补充特别或者和、") == ""
}

// titleOf is the first line of a clause without its stop.
func titleOf(t *lint.Text, c *lint.Clause) string {
	ps := &t.Passages[c.Passage]
	return strings.TrimSuffix(t.All[ps.Body:ps.End], "。")
}

// untold reports a clause that is a name and nothing else.
func untold(t *lint.Text, c *lint.Clause) bool {
	ps := &t.Passages[c.Passage]
	if len(c.Kids) > 0 || ps.End-ps.Body > 23*len("条") || ps.Item {
		return false
	}
	text := titleOf(t, c)
	n := utf8.RuneCountInString(text)
	if item(c) && !lint.Contains(
		text, "争议", "违约", "风险", "付款", "结算", "验收", "保密", "期限", "费用", "责任",
	) || c.Parent != nil && lint.Contains(titleOf(t, c.Parent), "事项", "范围", "委托", "服务") {
		return false // a list: of attachments, of what is to be looked after
	}
	if strings.HasSuffix(t.All[ps.Body:ps.End], "。") && (n > 8 || !t.Ends(titleNouns, ps.Body+len(text))) {
		return false // 更换的旧件归乙方所有。 定金双倍返还。
	}
	return n >= 2 && n <= 22 && ps.Table == nil && !ps.Residue && len(t.QuantitiesIn(ps.Body, ps.End)) == 0 && titleOnly(t, c) && (!t.HoldsWord(stated, ps.Body, ps.Body+len(text)) || strings.Trim(text, "甲乙双方其他其它约定的事项、") == "")
}

// writtenLines are the numbered lines of a text that are no name alone, in the order of
// their characters.
func writtenLines(t *lint.Text) []string {
	lines := []string{} // never nil: made once
	for k := range t.Passages {
		if ps := &t.Passages[k]; ps.Number != "" && (ps.Clause == nil || !untold(t, ps.Clause)) {
			lines = append(lines, t.All[ps.Body:ps.End])
		}
	}
	slices.Sort(lines)
	return lines
}

// inContents reports that a title stands elsewhere too at the head of such a line: these
// are the contents.
func inContents(written []string, title string) bool {
	k, _ := slices.BinarySearch(written, title)
	return k < len(written) && strings.HasPrefix(written[k], title)
}

// top reports an article: 第五条, or 五、 under nothing but a chapter.
func top(c *lint.Clause) bool {
	return (c.Label.Scheme == lint.ArticleScheme || c.Label.Scheme == lint.HanScheme) && (c.Parent == nil || c.Parent.Label.Scheme == lint.ChapterScheme)
}

// item reports a point of a text that numbers its points with figures alone: 11. 风险的承担.
func item(c *lint.Clause) bool {
	return c.Parent == nil && c.Label.Scheme == lint.PathScheme && len(c.Label.Values) == 1
}

// titleOnly reports that nothing stands in the clause but its first line.
func titleOnly(t *lint.Text, c *lint.Clause) bool {
	return len(c.Kids) == 0 && strings.TrimSpace(t.All[t.Passages[c.Passage].End:c.End]) == ""
}

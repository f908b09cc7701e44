package lint

import (
	"strings"
	"unicode/utf8"
)

// items makes statements of the numbered lines that read like headings and head nothing: beside a
// line that states something, 2、软件终身免费升级 is one more item, and so are lines below a heading that
// are all without an end.
func (t *Text) items() {
	var top []*Clause
	for _, c := range t.facts.clauses {
		if c.Parent == nil {
			top = append(top, c)
		}
		t.itemise(c.Kids, t.Passages[c.Passage].Kind == Heading)
	}
	t.itemise(top, false)
}

// itemise looks at the clauses of one level; all tells that lines alone may be items.
func (t *Text) itemise(level []*Clause, all bool) {
	for _, c := range level {
		all = all && len(level) > 1 && t.alone(c) && t.Passages[c.Passage].Kind == Heading
	}
	before := false // the member before is a line that states something
	for k, c := range level {
		states := t.alone(c) && t.Passages[c.Passage].Kind == Body
		if p := &t.Passages[c.Passage]; t.alone(c) && p.Kind == Heading && !named(t.All[p.Body:p.End]) &&
			(all || before || k+1 < len(level) && t.alone(level[k+1]) && t.Passages[level[k+1].Passage].Kind == Body) {
			p.Kind, p.Item = Body, true
		}
		before = states
	}
}

// alone reports a clause of one line.
func (t *Text) alone(c *Clause) bool {
	return len(c.Kids) == 0 && (c.Passage+1 == len(t.Passages) || t.Passages[c.Passage+1].Clause != c)
}

// named reports a line that only names what was to follow: 验收标准, 违约责任：, 用户档案与服务记录管理.
func named(line string) bool {
	line, _, _ = strings.Cut(strings.TrimRight(line, "：: "), "（")
	n := utf8.RuneCountInString(line)
	if k := LastIndex(line, "的"); n <= 10 && k > 0 && len(line)-k <= len("的承担者") {
		return true // 旧件的归属
	}
	return n <= 4 || n <= 10 && HasSuffix(line, thingNouns...) || n <= 16 && HasSuffix(line, clauseNouns...)
}

// Endings of the names of clauses; thingNouns end statements, too: 享受终身维修服务.
var (
	clauseNouns = []string{
		"事项", "责任", "义务", "权利", "方式", "范围", "内容", "期限", "条款", "约定", "办法", "要求", "条件", "流程", "程序", "名称", "说明", "其他", "其它",
		"管理", "处理", "解决", "待遇", "变更", "解除", "终止", "生效", "效力", "目的", "定义", "原则", "情形",
	}
	thingNouns = []string{
		"标准", "时间", "地点", "费用", "价格", "价款", "金额", "规格", "数量", "单位", "人员", "地址", "电话", "附件", "服务", "保密", "违约", "争议", "验收", "付款",
		"质量", "保证", "声明", "签署", "形式", "情况", "期", "费", "款", "金", "方", "人", "表", "书", "权",
	}
)

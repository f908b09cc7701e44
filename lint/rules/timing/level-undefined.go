package timing

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// LevelUndefined: 紧急, 一般, 重大 used as fault levels without a definition.
var LevelUndefined = lint.Rule{
	ID:      "level-undefined",
	Title:   lint.Words{Zh: "故障级别未定义", En: "level undefined"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"紧急故障", "一般故障", "重大故障", "严重故障", "普通故障", "特急故障", "重要故障", "轻微故障", "一级故障", "二级故障", "三级故障", "紧急情况", "紧急问题", "紧急维修", "一类故障", "二类故障", "三类故障", "重大问题", "严重问题", "紧急报修", "较大故障", "特大故障", "特殊故障", "简单故障", "复杂故障", "疑难故障", "常见故障", "突发故障", "一般问题", "普通问题", "重大缺陷", "一般缺陷", "复杂问题", "简单问题", "疑难问题", "重大事件", "一般事件", "重要事件", "普通维修", "一般维修"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "用紧急、一般、重大故障区分时限，却没有写明怎样判定。", En: "紧急, 一般, 重大 used as fault levels without a definition"},
		Spec: lint.Words{Zh: "规格：判定标准（means）只重复级别名称、与另一级相同，或者由一方说了算。", En: "In a spec: a test that repeats the level's name, equals another's, or is one side's judgement."},
		Why:  lint.Words{Zh: "由谁、按什么判定级别没有约定，时限就落不到实处。", En: "Without a test for the level the limit binds nobody."},
		Bad: []string{
			"⟦紧急故障⟧接到报修后2小时内到达，⟦一般故障⟧24小时内到达。",
			"1、⟦特急故障⟧：接到报修后30分钟内到达。",
		},
		Good: []string{
			"紧急故障（设备停机或者危及人身安全）接到报修后2小时内到达。",
			"第一条 紧急故障：设备停机。\n第二条 紧急故障接到报修后2小时内到达。",
			"第一条 紧急故障是指设备停机。\n第二条 紧急故障接到报修后2小时内到达。",
			"| 级别 | 判定标准 | 响应时限 |\n| --- | --- | --- |\n| 紧急故障 | 设备停机 | 2小时 |",
			"发生重大故障时应当通知乙方。",
		},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			levelUndefinedSpec(p)
			return nil
		}
		t := p.Text
		said := map[string]bool{}
		for _, l := range t.Limits() {
			ps := t.PassageAt(l.Start)
			a, b := ps.Start, l.Start
			if ps.Table != nil {
				continue
			}
			for _, h := range p.Hits() {
				if h.Start < max(a, l.Sentence.Start) || h.End > b {
					continue
				}
				w := t.All[h.Start:h.End]
				if said[w] || defined(t, w, h) {
					continue
				}
				said[w] = true
				p.Flag(h.Start, h.End)
			}
		}
		return nil
	},
}

// defined reports that a level has a test somewhere: in brackets after it,
// behind a colon, in a definition or in a table of levels.
func defined(t *lint.Text, w string, h lint.Hit) bool {
	if colon(t, w) || t.Has(w+"（", w+"是指", w+"指", w+"”是指", w+"”指", w+"”：", w+"，系指", w+"系指", w+"为：", w+"，即", w+"定义", w+"包括", w+"——", w+"，是指", w+"，指") || graded(t) {
		return true
	}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Table != nil && ps.Column == 0 && strings.Contains(t.All[ps.Start:ps.End], w) && len(ps.Table.Columns) > 1 {
			return true
		}
	}
	return false
}

// graded reports words on how levels are told apart, other than a heading:
// 故障分级标准见附件.
func graded(t *lint.Text) bool {
	for _, w := range []string{"故障分级", "故障等级定义", "故障级别定义"} {
		for i := range t.Each(w) {
			if ps := t.PassageAt(i); utf8.RuneCountInString(t.All[ps.Body:ps.End]) > 14 || t.After(i+len(w), "标准", "定义", "表", "见", "如下") || strings.HasSuffix(w, "定义") {
				return true
			}
		}
	}
	return false
}

// colon reports a level whose colon is followed by what it is, and not by its
// time limit alone.
func colon(t *lint.Text, w string) bool {
	for i := range t.Each(w + "：") {
		from := i + len(w+"：")
		a, b := t.Part(from)
		limit := false
		for _, q := range t.QuantitiesIn(max(a, from), b) {
			limit = limit || q.Unit.IsTime()
		}
		if !limit {
			return true
		}
	}
	return false
}

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
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Words: []string{
		"紧急故障", "一般故障", "重大故障", "严重故障", "普通故障", "特急故障", "重要故障", "轻微故障", "一级故障", "二级故障", "三级故障",
		"紧急情况", "紧急问题", "紧急维修", "一类故障", "二类故障", "三类故障", "重大问题", "严重问题", "紧急报修", "较大故障", "特大故障",
		"特殊故障", "简单故障", "复杂故障", "疑难故障", "大故障", "小故障", "较重故障", "急修", "大问题", "小问题", "大修故障", "紧急事故",
		"一般事故", "重大事故", "紧急事件", "普通报修", "一般报修", "紧急任务", "较复杂故障", "较为复杂的故障", "常见故障", "突发故障", "一般问题",
		"普通问题", "重大缺陷", "一般缺陷", "复杂问题", "简单问题", "疑难问题", "重大事件", "一般事件", "重要事件", "普通维修", "一般维修",
		"一般性故障", "一般设备故障", "一般停机故障", "一般停梯故障", "紧急的故障", "严重的故障", "重大的故障", "复杂的故障", "简单的故障",
		"轻微的故障", "较小故障", "一般性问题", "较大问题", "轻微问题", "紧急抢修", "紧急工单", "普通工单", "一般工单", "加急工单", "A类故障",
		"B类故障", "C类故障", "四级故障", "Ⅰ级故障", "Ⅱ级故障", "Ⅲ级故障", "1级故障", "2级故障", "3级故障", "P1级故障", "P2级故障", "P3级故障",
		"停线级", "停机级", "普通级", "紧急级", "加急级", "分为", "划分为", "分成", "区分为", "划为",
	},
	Doc: lint.Doc{
		What: lint.Words{Zh: "用紧急、一般、重大故障区分时限，却没有写明怎样判定。", En: "紧急, 一般, 重大 used as fault levels without a definition"},
		Spec: lint.Words{Zh: "规格：判定标准（means）只重复级别名称、与另一级相同，或者由一方说了算。", En: "In a spec: a test that repeats the level's name, equals another's, or is one side's judgement."},
		Why:  lint.Words{Zh: "由谁、按什么判定级别没有约定，时限就落不到实处。", En: "Without a test for the level the limit binds nobody."},
		Bad: []string{
			"⟦紧急故障⟧接到报修后2小时内到达，⟦一般故障⟧24小时内到达。",
			"1、⟦特急故障⟧：接到报修后30分钟内到达。",
			"⟦小故障⟧接到报修后2小时内修复，⟦大故障⟧接到报修后3日内修复。",
			"第三条 标注系统的故障分为⟦重大故障、一般故障、轻微故障⟧三级。",
			"第四条 运行事件按照影响划分为⟦一级、二级、三级⟧。",
			"第三条 平台缺陷按影响划分为⟦严重、较重、轻微⟧三个等级，乙方按等级处理。",
		},
		Good: []string{
			"紧急故障（设备停机或者危及人身安全）接到报修后2小时内到达。",
			"第一条 紧急故障：设备停机。\n第二条 紧急故障接到报修后2小时内到达。",
			"第一条 紧急故障是指设备停机。\n第二条 紧急故障接到报修后2小时内到达。",
			"| 级别 | 判定标准 | 响应时限 |\n| --- | --- | --- |\n| 紧急故障 | 设备停机 | 2小时 |",
			"发生重大故障时应当通知乙方。",
			"大故障（主电机停转）接到报修后3日内修复。",
			"主电机停转为紧急故障，紧急故障接到报修后3小时内修复。",
			"故障分为重大故障、一般故障两级。\n重大故障：全部用户不能登录。\n一般故障：个别用户不能登录。",
			"故障分为重大故障（全站停机）、一般故障（单机停机）两级。",
			"故障分为重大、一般、轻微三级，分级标准见附件二。",
			"设备分为甲、乙、丙三类。",
			"缺陷分为外观缺陷、尺寸缺陷两类。",
		},
		Since: "0.1.0",
	},
	RunSpec: levelUndefinedSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		said := map[string]bool{}
		for _, h := range p.Hits() {
			if w := t.All[h.Start:h.End]; strings.HasSuffix(w, "分为") || w == "分成" || w == "划为" {
				if i, j, ok := bareScale(t, h); ok {
					p.Flag(i, j)
					break
				}
			}
		}
		for _, l := range t.Limits() {
			ps := t.PassageAt(l.Start)
			a, b := ps.Start, l.Start
			if ps.Table != nil {
				continue
			}
			for _, h := range p.HitsIn(max(a, l.Sentence.Start), l.Sentence.End) {
				if h.End > b && !bound(t, h) || strings.Contains(t.All[h.Start:h.End], "分") || t.All[h.Start:h.End] == "划为" {
					continue
				}
				w := t.All[h.Start:h.End]
				if said[w] || defined(t, w) || toldByCase(t, h.Start) || t.Before(h.Start, "重", "较", "特", "更") {
					continue
				}
				said[w] = true
				p.Flag(h.Start, h.End)
			}
		}
		levelsTold(p, said)
	},
}

// bound reports a level behind a limit that has one of its own, in as few words, or none:
// 紧急工单10分钟内响应，一般工单不超过1小时; 4小时内修复（重大故障除外）.
func bound(t *lint.Text, h lint.Hit) bool {
	if t.After(h.End, "除外") {
		return true
	}
	_, b := t.Part(h.Start)
	qs := t.QuantitiesIn(h.End, b)
	return len(qs) > 0 && qs[0].Start-h.End <= len("的不超过")
}

// symptoms are words of what is seen to fail; othersThan stand before what is left when the rest is told.
var (
	symptoms   = lint.NewSet("无法", "不能", "打不开", "不动", "不转", "不亮", "不制冷", "停转", "停机", "停产", "停线", "停电", "停水", "断电", "断网", "冒烟", "漏水", "漏电", "困人", "死机", "宕机", "黑屏")
	othersThan = lint.NewSet("其他", "其它", "其余", "其他的", "其它的", "其余的", "除此之外的", "除此以外的", "除上述以外的", "除前述以外的")
)

// toldByCase reports that what stands before the level at byte i tells what is of it: 无法点单的紧急问题,
// 其他一般问题.
func toldByCase(t *lint.Text, i int) bool {
	a, _ := t.Part(i)
	return t.Ends(othersThan, i) || t.Before(i, "的") && t.Holds(symptoms, a, i)
}

// defined reports that a level has a test somewhere: in brackets after it,
// behind a colon, in a definition or in a table of levels.
func defined(t *lint.Text, w string) bool {
	return t.Memo(definedKey{w}, func() any { return tested(t, w) }).(bool)
}

type definedKey struct{ level string }

func tested(t *lint.Text, w string) bool {
	if d := t.Defined(w); d != nil && !d.Short {
		return true
	}
	if colon(t, w, "：") || colon(t, w, "——") || named(t, w) || t.Has(w+"（", w+"〔", w+"[", w+"是指", w+"指", w+"”是指", w+"”指", w+"”：", w+"，系指", w+"系指", w+"为：", w+"，即", w+"定义", w+"包括", w+"，是指", w+"，指", w+"”，是指", w+"”，指", w+"”，即") || graded(t) {
		return true
	}
	if k := strings.IndexAny(w, "级类"); k > 0 { // 甲级指整个系统失效 tells 甲级故障
		grade := w[:k+len("级")]
		if t.Has(w[:k]+"是指", w[:k]+"，是指", w[:k]+"系指", w[:k]+"指：", grade+"是指", grade+"系指", grade+"，指") || t.Has(grade+"指") && !t.Has(grade+"指标", grade+"指定") || colon(t, grade, "：") {
			return true
		}
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
	for _, w := range []string{"故障分级", "缺陷分级", "事件分级", "问题分级", "隐患分级", "告警分级", "工单分级", "分级标准", "分级表", "故障等级定义", "故障级别定义"} {
		for i := range t.Each(w) {
			if ps := t.PassageAt(i); utf8.RuneCountInString(t.All[ps.Body:ps.End]) > 14 || t.After(i+len(w), "标准", "定义", "表", "见", "如下") {
				return true
			}
		}
	}
	return false
}

// colon reports a level whose colon or dash is followed by what it is, and not by its
// time limit alone.
func colon(t *lint.Text, w, mark string) bool {
	for i := range t.Each(w + mark) {
		from := i + len(w+mark)
		a, b := t.Part(from)
		if !t.TimeIn(max(a, from), b) {
			return true
		}
	}
	return false
}

// A scale of levels: what is graded, the levels it may have and how the list ends.
var (
	gradedThings = lint.NewSet("故障", "缺陷", "问题", "事件", "报修", "工单", "告警", "投诉", "漏洞", "需求")
	levelWords   = lint.NewSet(
		"重大", "严重", "较重", "一般", "普通", "轻微", "紧急", "特急", "重要", "次要", "较大", "特大", "一级", "二级", "三级", "四级", "I级",
		"II级", "Ⅰ级", "Ⅱ级", "P0", "P1", "P2", "P3", "高", "中", "低",
	)
	scaleEnds = lint.NewSet(
		"两级", "二级", "三级", "四级", "五级", "三类", "两类", "二类", "四类", "两种", "三种", "两个级", "三个级", "四个级", "两个等级", "三个等级",
		"四个等级", "等级", "级别", "2级", "3级", "4级", "3个", "4个",
	)
)

// bareScale finds levels that are listed and nowhere told apart: 故障分为重大故障、一般
// 故障、轻微故障三级. h is the verb.
func bareScale(t *lint.Text, h lint.Hit) (int, int, bool) {
	s := t.SentenceAt(h.Start)
	_, b := t.Part(h.End)
	if !t.Holds(gradedThings, max(s.Start, h.Start-45), h.Start) || t.HasAny(h.End, s.End, "（", "：", "附件", "标准", "附表", "如下", "见", "即", "是指", "定义") {
		return 0, 0, false
	}
	levels := t.PlacesIn(levelWords, h.End, b)
	if len(levels) < 2 || levels[0].Start-h.End > 12 || graded(t) {
		return 0, 0, false
	}
	end := h.End
	for n, l := range levels {
		w := t.All[l.Start:l.End]
		if n > 0 && !t.Before(l.Start, "、", "和", "及", "与", "或") {
			break
		}
		end = l.End
		if t.Begins(gradedThings, l.End) {
			end += len("故障")
		}
		for _, name := range []string{w, w + "故障", w + "缺陷", w + "问题", w + "事件"} {
			if t.Has(name+"：", name+"（", name+"是指", name+"指", name+"，指", name+"，即", name+"系指", "“"+name+"”") {
				return 0, 0, false
			}
		}
		for k := range t.Passages {
			if ps := &t.Passages[k]; ps.Table != nil && ps.Column == 0 && strings.Contains(t.All[ps.Start:ps.End], w) {
				return 0, 0, false
			}
		}
	}
	return levels[0].Start, end, end > levels[0].End && (t.Holds(scaleEnds, end, min(s.End, end+30)) || strings.HasSuffix(t.All[:end], "级"))
}

package wording

import (
	"strings"

	"qiyue/lint"
)

// A list is open, too, that ends in a word for and so on (不一而足), says of itself that
// it is not all (并非仅此数种), is told by its chief items (主要有) or by examples (如拆装费、
// 过路费), whatever the word is.

var (
	// soOn end a list and say that there is more.
	soOn = lint.NewSet("不一而足", "余类推", "余可类推", "以此类推", "依此类推", "依次类推", "诸如此类", "诸如此等", "凡此种种", "如此种种", "什么的", "啥的", "云云", "……", "不胜枚举", "举不胜举", "难以尽列", "恕不尽列", "未能尽列", "未尽列举", "未及列举", "未一一列", "不一一列", "不再一一列", "不能一一列", "为其大端", "举其要者", "举其大者", "择其要者", "性质相近", "性质相似", "性质相同", "性质类似", "一类的", "一类东西", "仅为举例", "只是举例", "仅系举例", "仅作举例", "仅举数例")
	// goesOn ends those of soOn by which a row of numbers goes on.
	goesOn = lint.NewSet("类推")
	// notAll is how a list says that it is not all, notOnly what of it is rare.
	notAll  = lint.NewFrame(9, []string{"并非", "不是", "绝非", "非", "不止", "不只", "不仅", "不单", "并不", "不以", "没有", "并未", "未", "不"}, []string{"仅此", "只此", "只是", "仅是", "限于", "仅限", "限定", "局限", "限制在", "拘泥", "止于", "此数", "这几", "这些", "以上", "上述", "于此", "此为限", "为限", "前列", "所列"})
	notOnly = lint.NewSet("仅此", "只此", "限于", "限定在", "限定于", "局限", "限制在", "止于", "这几", "为限", "于此")
	// chiefly tell a list by its chief items, leastly by the least of them.
	chiefly = lint.NewSet("主要有", "主要包括", "主要包含", "主要是", "主要为", "主要含", "主要指", "大致有", "大致包括", "大体包括", "大体有", "一般包括", "一般有", "通常包括", "通常有", "基本包括", "至少应有", "至少有", "至少包括", "至少应包括", "至少含", "至少须有", "最少应有", "最少包括", "重点是", "重点包括")
	// ofScope are what such a list is of.
	ofScope = lint.NewSet("服务", "内容", "范围", "工作", "职责", "义务", "任务", "费用", "款项", "开支", "项目", "资料", "文件", "备件", "配件", "保修", "情形", "责任", "免责", "除外")
	// instance open examples.
	instance = lint.NewSet("例如", "比如", "譬如", "诸如", "如")
	// exampled are what examples stand for, summed the words by which what befalls
	// all of them follows.
	exampled = lint.NewSet("费用", "开支", "款项", "情形", "情况", "原因", "行为", "事由", "现象", "部件", "配件", "零件", "耗材", "设备", "服务", "工作", "项目", "义务", "责任", "损坏", "故障", "物品")
	summed   = lint.NewSet("均", "都", "皆", "一律", "一概", "俱", "这些", "此等", "此类", "该等", "上述", "由", "应由", "全部", "概", "也")
	// whateverNeeded is a range that ends at what somebody wants: 凡有所需都应提供.
	whateverNeeded = lint.NewFrame(9, []string{"凡", "但凡", "只要", "一有"}, wantings, []string{"都", "均", "皆", "概", "一律", "就", "即"})
	wantings       = []string{"有所需", "所需要", "有需要", "有需", "有求", "用得着", "用得上", "用得到", "需用"}
	// ranged ends a list of examples for a whole range.
	ranged    = lint.NewSet("在内的")
	wholeKind = lint.NewSet("全套", "全部", "一切", "所有", "各项", "各类", "各种", "整套", "一系列", "一揽子", "全方位", "全程")
	// owedBy are words of a duty of any kind, or of what a case does to one.
	owedBy = lint.NewSet("应", "须", "必须", "职责", "之职", "义务", "归于无效", "失效", "作废", "自费", "含于")
	// edgeless are words of a sentence on what has edges of its own or needs none.
	edgeless = lint.NewSet("不可抗力", "是指", "系指", "保密", "秘密", "披露", "泄露", "包括但不限于", "附件", "如下", "以下", "下列", "以下简称", "知识产权", "法律", "逐年", "递增", "“", "以上为全部", "双方协商", "（写明", "__")
)

// openTails finds them.
func openTails(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(soOn) {
		if sen, ok := leaves(t, h); ok && t.After(h.End, "等") {
			continue // 柴油……等: a word ends the list that is judged by itself
		} else if ok && t.HasAny(sen.Start, sen.End, "、") && !(t.Ends(goesOn, h.End) && measuredIn(t, sen.Start, h.Start)) {
			take("其他服务内容", h.Start, h.End)
		} else if ok && t.After(h.Start, "性质") {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for _, h := range t.Places(notOnly) {
		sen, ok := leaves(t, h)
		if !ok || !t.HasAny(sen.Start, sen.End, "、") {
			continue
		}
		from, _ := t.Part(h.Start)
		if i, j, ok := t.Frame(notAll, max(from, h.Start-24), min(sen.End, h.End+9)); ok && !t.HasAny(from, h.Start, "包括", "包含") && j > h.Start {
			take("其他服务内容", i, j)
		}
	}
	for _, h := range t.Places(chiefly) {
		sen, ok := leaves(t, h)
		if !ok {
			continue
		}
		a, b := t.Part(h.Start)
		if t.Holds(ofScope, max(sen.Start, a-30), h.Start) && !t.HasAny(h.Start, b, "等") {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for _, h := range t.Framed(whateverNeeded, 1) {
		take("其他服务内容", h.Start, h.End)
	}
	for _, h := range t.Places(instance) {
		if examples(t, h) {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for _, h := range t.Places(ranged) {
		if sen, ok := leaves(t, h); ok && t.Begins(wholeKind, h.End) && t.HasAny(sen.Start, h.Start, "、") {
			_, n := between(t.All, divisions, sen.Start, sen.End, h.Start, h.End)
			take("其他服务内容", h.Start, n)
		}
	}
}

// leaves is the sentence of a hit on which a duty, a fee or an exclusion hangs that has no
// edge of its own.
func leaves(t *lint.Text, h lint.Hit) (lint.Sentence, bool) {
	sen := sentenceAt(t, h.Start)
	return sen, h.End <= sen.End && t.PassageAt(h.Start).Kind == lint.Body &&
		(t.Holds(dutyContexts, sen.Start, sen.End) || t.Holds(owedBy, sen.Start, sen.End)) &&
		!t.Holds(edgeless, sen.Start, sen.End)
}

// examples reports a statement of nothing but examples, for what is named right before
// it or for what befalls all of their kind: 甲方承担的费用，如拆装费、过路费，均现付.
func examples(t *lint.Text, h lint.Hit) bool {
	sen, ok := leaves(t, h)
	if !ok {
		return false
	}
	a, b := between(t.All, divisions, sen.Start, sen.End, h.Start, h.End)
	list := t.All[h.End:b]
	if a != h.Start || !strings.Contains(list, "、") || !strings.HasPrefix(t.All[b:sen.End], "，") || lint.Contains(list, "的", "等", "未", "不", "方", "有", "需", "要") {
		return false
	}
	led := strings.HasSuffix(t.All[:a], "，") && t.Ends(exampled, a-len("，"))
	return led || a == sen.Start && t.Begins(summed, b+len("，")) && h.End-h.Start > len("如")
}

// measuredIn reports a number with a unit in bytes i to j.
func measuredIn(t *lint.Text, i, j int) bool { return len(t.QuantitiesIn(i, j)) > 0 }

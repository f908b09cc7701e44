package timing

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// WindowGap: Tiers of days that leave a gap or overlap.
var WindowGap = lint.Rule{
	ID:      "window-gap",
	Title:   lint.Words{Zh: "分段有空隙", En: "gap between tiers"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words: []string{
		"退", "换", "违约金", "扣", "返还", "保修", "按", "罚", "赔", "报销", "得分", "评分", "修", "免", "收", "补足", "结清", "付清", "折", "让利",
		"优惠", "减", "每", "以上", "超过", "高于", "不足",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "按天数、小时或者比例分段的权利和责任（几日内退、几日内换、几日后修，达标率几档各扣多少）中间有空隙或者重叠。", En: "Tiers of days, hours or shares that leave a gap or overlap"},
		Spec: lint.Words{Zh: "规格：自由填写的文字逐句检查；模型里没有按天数分段的字段。", En: "In a spec: the sentences of freely worded values; the model has no field of tiers."},
		Why:  lint.Words{Zh: "落在空隙里的那几天没有约定，重叠的几天有两个答案。", En: "Days in a gap have no rule; days in an overlap have two."},
		Bad: []string{
			"自购买之日起7日内可以退货，⟦15日至30日⟧可以换货。",
			"违约金按逾期计算：1至7日每日1‰，⟦5至15日⟧每日2‰。",
			"自售出之日起7日内可以退货，15日内可以换货，⟦30日后⟧实行保修。",
		},
		Good: []string{
			"7日内可以退货，8日至15日可以换货，16日至90日免费维修。",
			"自交付之日起7日内可以退货，15日内可以换货，一年内免费维修。",
			"7日内退货，15日内换货，15日后实行保修。",
			"7日内提出换货的，30日后寄出新品的补偿50元。",
			"工作日为周一至周五，每月1日至5日对账，15日至20日付款。",
		},
		Since: "0.1.0",
	},
	Run: windowGap,
}

func windowGap(p *lint.Pass) {
	tableTiers(p)
	listTiers(p)
	t := p.Text
	last := -1
	for _, h := range p.Hits() {
		ps := t.PassageAt(h.Start)
		if ps.Start <= last || ps.Kind != lint.Body {
			continue
		}
		last = ps.Start
		// days of a month, or ahead of one, are no scale
		monthly := t.HasAny(ps.Start, ps.End, "每月", "当月", "次月", "提前") && !t.HasAny(ps.Start, ps.End, "不低于", "高于", "退订", "取消", "退课", "退学", "退票", "退展", "退会")
		steps := tiers(t, ps.Start, ps.End)
		for k := 1; k < len(steps); k++ {
			a, b := steps[k-1], steps[k]
			if !(monthly && ofTime(a.unit)) && parted(a, b) && b.start-a.end < 240 && !bridged(t, a.end, b.start, b.lower, b.unit) && scaled(t, a, b) && usable(t, ps.Start, a, b) {
				p.Flag(b.start, b.end, "other", t.Quote(a.start, a.end))
				return
			}
		}
		if a, b, ok := tornScale(t, ps, monthly); ok {
			p.Flag(b.start, b.end, "other", t.Quote(a.start, a.end))
			return
		}
		if i, j, other, ok := after(t, ps); ok && !monthly {
			p.Flag(i, j, "other", t.Quote(other.Start, other.End))
			return
		}
	}
}

// usable reports two steps that can be of one scale: an open one follows a
// range, hours are those of a delay.
func usable(t *lint.Text, from int, a, b tier) bool {
	late := t.HasAny(from, b.start, "逾期", "迟", "延误", "超时", "晚到", "超期", "时限的", "期限的")
	ranges := a.from && !a.open || b.from && !b.open
	switch a.unit {
	case lint.Percent, lint.Count:
		points := a.unit == lint.Count && a.open && !b.from && !b.open
		return ranges || points
	case lint.Hour:
		return late && t.HasAny(a.end, b.start, "扣", "违约金", "元", "罚", "不计", "减免", "免收", "赔")
	}
	if a.from && !b.from { // both told from one day: 开课前7日以上, 开课前3日内
		return t.HasAny(from, a.end, "前")
	}
	return !b.open || ranges || late || t.After(b.end, "起")
}

// bridged reports a time in bytes i to j that ends where the next step begins: 存放30日免费，
// 第31日起收费; 最长不超过15日；超过15日的.
func bridged(t *lint.Text, i, j int, lower float64, unit lint.Unit) bool {
	n, timed := unit.Hours()
	return timed && slices.ContainsFunc(t.QuantitiesIn(i, j), func(q lint.Quantity) bool {
		m, ok := q.Unit.Hours()
		return ok && (m*q.Value == n*lower || unit == lint.Day && m*q.Value == n*(lower-1) || unit == lint.Hour && q.Unit == lint.Day && m*q.Value == lower-24)
	})
}

// scaled reports that each of two steps has a consequence of its own.
func scaled(t *lint.Text, a, b tier) bool {
	end := t.SentenceAt(b.end).End
	words := []string{
		"退", "换", "违约金", "扣", "返还", "%", "‰", "万分之", "千分之", "元", "保修", "维修", "修理", "罚", "补偿", "折", "赔", "修", "抵扣",
		"不计", "报销", "减免", "免收", "免费", "支付", "付款", "全额", "付", "得",
	}
	return t.HasAny(a.end, b.start, words...) && t.HasAny(b.end, end, words...)
}

// after reports 30日后实行保修 behind a time that ends sooner: 15日内可以换货.
func after(t *lint.Text, ps *lint.Passage) (i, j int, step lint.Quantity, ok bool) {
	set := false
	for _, q := range t.QuantitiesIn(ps.Start, ps.End) {
		if q.Unit != lint.Day {
			continue
		}
		if set && q.Value > step.Value+1 && t.After(q.End, "后", "之后", "以后") {
			if a, b := t.Part(q.Start); t.HasAny(a, b, "修") || t.After(q.End, "后可换", "后可以换", "后换货", "后只换", "以后可以换", "以后换货") {
				return q.Start, q.End + strings.Index(t.All[q.End:], "后") + len("后"), step, true
			}
		}
		if t.After(q.End, "内", "以内", "之内") {
			step, set = q, true
		}
	}
	return 0, 0, step, false
}

// tableTiers reports steps in the rows of a table that leave a gap.
func tableTiers(p *lint.Pass) {
	t := p.Text
	type column struct {
		table *document.Table
		at    int
	}
	seen := map[column]tier{}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Table == nil || ps.Row < 0 || ps.End-ps.Start > 60 {
			continue
		}
		steps := tiers(t, ps.Start, ps.End)
		if len(steps) != 1 || steps[0].start-ps.Start > 12 {
			continue
		}
		c := column{ps.Table, ps.Column}
		if before, ok := seen[c]; ok && parted(before, steps[0]) && before.upper > before.lower {
			p.Flag(ps.Start, ps.End, "other", t.Quote(before.start, before.end))
			return
		}
		seen[c] = steps[0]
	}
}

// listTiers reports steps in the items of a list that leave a gap: 4.1 99%以上的，不扣；4.2 95%以上不足98%的，扣10%.
func listTiers(p *lint.Pass) {
	t := p.Text
	for _, c := range t.Clauses() {
		var last tier
		var lastStretch stretch
		for n, kid := range c.Kids {
			ps := &t.Passages[kid.Passage]
			step, ok := opening(t, ps)
			span, spans := openingStretch(t, ps)
			switch from := t.Passages[c.Kids[max(n-1, 0)].Passage].Start; {
			case n == 0:
			case ok && last.end > 0 && parted(last, step) && scaled(t, last, step) && usable(t, from, last, step):
				p.Flag(step.start, step.end, "other", t.Quote(last.start, last.end))
				return
			case spans && lastStretch.end > 0 && broken(lastStretch, span) && t.Holds(consequences, lastStretch.end, ps.Start) && t.Holds(consequences, span.end, ps.End) && !t.HoldsWord(otherSpans, from, ps.End):
				p.Flag(span.start, span.end, "other", t.Quote(lastStretch.start, lastStretch.end))
				return
			}
			last, lastStretch = step, span
		}
	}
}

// opened is how far from the start of an item its step may begin.
const opened = len("当月的可用率为")

// opening is the step that an item of a list is of.
func opening(t *lint.Text, ps *lint.Passage) (step tier, ok bool) {
	if steps := tiers(t, ps.Body, ps.End); len(steps) == 1 && steps[0].start-ps.Body <= opened {
		return steps[0], true
	}
	return step, false
}

func openingStretch(t *lint.Text, ps *lint.Passage) (step stretch, ok bool) {
	if steps := stretches(t, ps.Body, ps.End); len(steps) == 1 && steps[0].start-ps.Body <= opened {
		return steps[0], true
	}
	return step, false
}

package sides

import (
	"strings"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

// consents ask a side: 征得乙方, 未经甲方. What follows is that it agrees.
var consents = func() *lint.Set {
	var all []string
	for _, by := range []string{"经", "征得", "取得", "获得", "征求", "得到", "等", "待"} {
		for _, side := range []string{"甲方", "乙方"} {
			all = append(all, by+side)
		}
	}
	return lint.NewSet(all...)
}()

var (
	agreements = []string{
		"同意", "许可", "批准", "认可", "书面同意", "书面许可", "书面批准", "事先书面同意", "的同意", "的书面同意", "的许可", "的书面许可",
		"事先同意", "的事先书面同意", "事前书面同意", "的批准",
	}
	agreed = lint.NewSet(agreements...)
	wants  = lint.NewSet(
		"未", "需", "须", "应", "要求", "如", "若", "在", "拟", "欲", "不得", "因", "提前", "转", "将", "变更", "改", "装修", "解除", "可", "无权",
		"不可", "不能", "自行", "擅自", "单方", "对", "更换", "修理", "维修", "使用", "拆", "进入", "调整", "停", "增加", "委托", "另", "换", "购买",
		"采购", "施工", "进场", "安装",
	)
	forbidden  = lint.NewSet("不得", "无权", "不可", "不能", "擅自", "自行", "不应", "单方")
	notItsOwn  = lint.NewSet("员工", "人员", "代表", "董事会", "股东会", "负责人", "上级", "总部", "双方", "对方", "另一方", "第三方", "主管部门", "监理")
	sidesOfTwo = []labelled{{"甲方", "乙方"}, {"乙方", "甲方"}}
)

// selfConsent reports a side that needs its own consent: 乙方转租的，须征得乙方
// 同意; 未经甲方同意，甲方不得转让.
func selfConsent(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(consents) {
		if !t.Begins(agreed, h.End) {
			continue
		}
		s := t.SentenceAt(h.Start)
		if t.HoldsWord(notItsOwn, s.Start, s.End) {
			continue
		}
		for _, x := range sidesOfTwo {
			if !t.Before(h.End, x.label) {
				continue
			}
			end := h.End
			for _, w := range agreements {
				if t.After(h.End, w) {
					end = max(end, h.End+len(w))
				}
			}
			left := t.All[s.Start:h.Start]
			if strings.Contains(left, x.other) {
				continue
			}
			k, next := strings.Index(left, x.label), end+len("，")
			switch {
			case k >= 0 && (k == 0 || strings.HasSuffix(left[:k], "，")) && len(left)-k <= 120 && t.Begins(wants, s.Start+k+len(x.label)): // 租期内，乙方转租的，须…
				p.Flag(s.Start+k, end, "side", x.label)
			case left == "" && s.Start > 0 && t.HasAny(t.SentenceAt(s.Start-len("。")).Start, s.Start, x.label+"应先向"+x.other, x.label+"应向"+x.other, x.label+"须向"+x.other, x.label+"须先向"+x.other, x.label+"需向"+x.other, x.label+"应提前向"+x.other): // 乙方应先向甲方申请。等乙方同意后…
				p.Flag(h.Start, end, "side", x.label)
			case k < 0 && t.After(end, "，"+x.label) && t.Begins(forbidden, next+len(x.label)):
				p.Flag(h.Start, next+len(x.label), "side", x.label)
			}
		}
	}
}

// ownSide is 己方 as the doer of a duty that one of two named sides must have.
var (
	ownSide   = lint.NewSet("己方应", "己方须", "己方按", "己方负责", "己方独立", "己方提供", "己方支付", "己方承担", "己方不得", "己方在", "己方于", "己方保证", "己方有权")
	reflexive = lint.NewSet("各方", "双方各", "各自", "任何一方", "任一方", "一方", "对方", "双方均", "双方应", "双方都", "双方须")
)

// nobodysSide reports 己方 that stands for neither of the two sides.
func nobodysSide(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(ownSide) {
		s := t.SentenceAt(h.Start)
		if t.Holds(reflexive, s.Start, s.End) || h.Start > s.Start && !t.Before(h.Start, "，", "、", "由") || chinese.Index(t.All[s.Start:h.Start], "乙方") >= 0 {
			continue
		}
		p.Flag(h.Start, h.Start+len("己方"), "side", "己方")
	}
}

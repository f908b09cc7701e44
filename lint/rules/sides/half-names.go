package sides

import "qiyue/lint"

// halfWords are names of sides that lost a character or got a wrong one, and what a
// side does without its name before it.
var halfWords = lint.NewSet(
	"甲主", "乙主", "已方", "甲乙根据双方", "乙双方", "丙双方", "甲方双方", "乙方双方", "甲乙方双方", "由甲乙方", "任何甲方", "任何乙方",
	"任一甲方", "任一乙方", "甲方承诺乙方全权", "乙方承诺甲方全权", "甲方保证乙方全权", "乙方保证甲方全权", "甲方承诺乙方承担",
	"乙方承诺甲方承担", "甲方承诺乙方负责", "乙方承诺甲方负责", "方有权", "方不得", "方应当", "方须", "方必须", "方负责",
)

// halfNames reports 由已方送到, 乙双方对账, and 方有权拒绝 at the head of a statement.
func halfNames(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(halfWords) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Residue || h.Start < ps.Body {
			continue
		}
		switch w := t.All[h.Start:h.End]; w {
		case "乙双方", "丙双方":
			if t.Before(h.Start, "甲", "乙", "丙", "、", "和", "与", "及", "“", "/", "甲，", "乙，") {
				continue
			}
		case "甲方双方", "乙方双方", "甲乙方双方":
			if t.Before(h.Start, "、", "和", "与", "及", "“", "/", "，", "同", "方", "甲", "或") {
				continue
			}
		case "由甲乙方": // one of them pays the other
			if _, b := t.Part(h.Start); !t.HasAny(h.End, min(b, h.End+24), "赔偿", "补足", "偿付", "退还", "返还", "赔付") {
				continue
			}
		case "已方":
			if t.After(h.End, "便", "案", "可", "能", "才", "法") {
				continue
			}
		case "甲主", "乙主":
			if !t.After(h.End, "委托", "应", "须", "提供", "负责", "有权", "同意", "支付") {
				continue
			}
		case "任何甲方", "任何乙方", "任一甲方", "任一乙方": // 任何一方
			if !t.Begins(breaches, h.End) && !t.After(h.End, "不", "未", "均", "如", "提出", "单方", "欲", "无权", "中途", "提前") {
				continue
			}
		case "甲乙根据双方":
		default: // the name itself is gone
			if a, _ := t.Part(h.Start); a != h.Start && ps.Body != h.Start || h.Start == ps.Body && ps.Number == "" {
				continue // a line that was broken
			}
			if t.Before(h.Start, "情况下，", "前提下，", "条件下，", "后，", "时，") { // not before that: 经验收合格后，方有权使用
				continue
			}
		}
		i, j := t.Within(h.Start, h.End, 20)
		p.Flag(i, j, "side", t.All[h.Start:h.End])
	}
}

// boundBy are what a side says it breaks by no signature of its own: 不违反对甲方有约束力的文件.
var boundBy = lint.NewSet("甲方或其资产", "乙方或其资产", "丙方或其资产", "对甲方有约束力", "对乙方有约束力", "对丙方有约束力", "对甲方具有约束力", "对乙方具有约束力")

// borrowedWords reports the representation of one side that was copied from the other’s.
func borrowedWords(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(boundBy) {
		side := "甲方"
		for _, w := range letters {
			if t.HasAny(h.Start, h.End, w) {
				side = w
			}
		}
		s := t.SentenceAt(h.Start)
		if t.HeadingAt(h.Start) == nil && !t.HasAny(s.Start, h.Start, side) && t.HasAny(s.Start, h.Start, letters...) {
			p.Flag(h.Start, h.End, "side", side)
		}
	}
}

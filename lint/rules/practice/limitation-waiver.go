package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// LimitationWaiver: A limitation period of the parties’ own, or its benefit waived in advance.
var LimitationWaiver = lint.Rule{
	ID:      "limitation-waiver",
	Title:   lint.Words{Zh: "约定诉讼时效", En: "limitation agreed or waived"},
	Text:    diag.Error,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words: []string{
		"时效", "官司", "提告", "要告", "里告", "内告", "才告", "来告", "告晚", "去告", "不行使", "不告", "未告", "没告", "不诉", "诉讼", "仲裁",
		"讨说法", "追诉", "诉请", "索赔权", "求偿权", "之权", "来要", "来讨", "未讨", "没讨", "催要", "催讨", "赔偿请求", "赔偿要求", "要求赔偿",
		"请求赔偿", "索赔", "求偿", "的请求", "返还请求", "应收", "货款", "欠款", "放弃诉讼权利", "放弃诉权", "放弃起诉", "起诉", "提起诉讼", "追索",
		"申请仲裁", "主张", "提起仲裁", "提出仲裁", "提出诉讼", "提请仲裁", "提交仲裁", "诉诸", "诉权", "追讨", "追究", "追偿", "打官司", "告状",
		"递状", "未诉", "兴讼", "诉至", "诉讼期", "追诉期", "请求权", "债权", "胜诉权", "请求保护", "讨要", "索要",
	},
	Doc: lint.Doc{
		What: lint.Words{Zh: "自行约定诉讼时效期间，或者预先放弃时效利益。", En: "A limitation period of the parties’ own, or its benefit waived in advance"},
		Why:  lint.Words{Zh: "诉讼时效的期间、计算方法以及中止、中断的事由由法律规定，当事人约定无效；对时效利益的预先放弃无效（民法典 197）。", En: "Limitation is set by law: agreements on it and waivers in advance are void (民法典 197)."},
		Bad: []string{
			"双方约定不适用⟦诉讼时效⟧的规定。",
			"本协议项下请求权的⟦诉讼时效为⟧一年。",
			"乙方自愿⟦放弃诉讼时效⟧抗辩。",
			"双方约定⟦诉讼时效期间⟧为六个月。",
			"收货满⟦一年未起诉的，丧失⟧索赔权。",
			"定作人应在交付后⟦六个月内提起诉讼，逾期⟧不再受法律保护。",
			"学员对课程有异议的，应在结课后⟦2个月内起诉，逾期⟧视为放弃诉权。",
			"代理商的货款，厂家⟦追讨的期限定为八年⟧。",
			"披露方⟦追究泄密责任不受年限约束⟧。",
			"用户应自中断之日起⟦60日内提交申请，逾期视为放弃，不得再起诉⟧。",
			"托运人应在签收后⟦九十日内提请仲裁，逾期⟧不予受理。",
		},
		Good: []string{
			"该期间为不变期间，不适用诉讼时效中止的规定。",
			"诉讼时效依照法律规定。",
			"保密义务不受期限限制，泄密的依法追究责任。",
			"用户应自中断之日起60日内提交申请，逾期不影响起诉。",
			"厂家追讨货款的差旅费为每次2,000元。",
			"用户应在60日内续费，逾期视为放弃优惠，不得再享受折扣。",
			"学员对课程有异议的，应在结课后7日内书面提出，逾期视为无异议；协商不成的，可以起诉。",
			"一方对裁决不服的，可在六个月内申请撤销，逾期裁决生效。",
			"被征收人不服补偿决定的，可以在六个月内起诉，逾期不再受理。",
			"甲方应在收货后7日内提出书面异议。",
			"本协议有效期为一年。",
			"书面催告构成诉讼时效中断的依据。",
			"协商30日内不成的，任何一方可以提起诉讼。",
			"收到裁决之日起六个月内未申请撤销的，裁决生效。",
			"任何一方未及时主张权利，不视为放弃。",
			"诉讼时效期间为三年，自甲方知道权利受到损害之日起计算。",
			"诉讼时效期间自最后一期履行期限届满之日起计算。",
		},
		Basis: []diag.LawID{"民法典 197"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		t := p.Text
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if ownPeriod(p, s) {
				return
			}
			i, j, ok := claimsEnd(t, s)
			if !ok {
				i, j, ok = limitationOf(t, s)
			}
			if !ok {
				i, j, ok = gaveUp(p, s)
			}
			if ok {
				p.Flag(i, j)
			}
		})
	},
}

// gaveUp finds a suit given up, or a length of limitation that is not the law's: 诉讼
// 时效为一年.
func gaveUp(p *lint.Pass, s lint.Sentence) (int, int, bool) {
	t := p.Text
	for _, h := range p.HitsIn(s.Start, s.End) {
		switch w := t.All[h.Start:h.End]; {
		case strings.HasPrefix(w, "放弃"):
			return h.Start, h.End, true
		case w == "时效" && t.Holds(surely, s.Start, s.End) && !statutory(t.QuantitiesIn(h.End, s.End), t.HasAny(s.Start, s.End, "缺陷")):
			i, j := h.Start, h.End
			if t.Before(i, "诉讼") {
				i -= len("诉讼")
			}
			if t.After(j, "期间") {
				j += len("期间")
			}
			return i, j, true
		}
	}
	return 0, 0, false
}

// statutory reports that no length of time is among qs other than the three
// and twenty years of 民法典 188 and, for defects, the two and ten of 产品质量法 45.
func statutory(qs []lint.Quantity, defects bool) bool {
	for _, q := range qs {
		if q.Unit.IsTime() && !(q.Unit == lint.Year && (q.Value == 3 || q.Value == 20 || defects && (q.Value == 2 || q.Value == 10))) {
			return false
		}
	}
	return true
}

// otherLapses are rights and periods that the parties may limit: to rescind, to
// object on inspection, of a guarantor.
var otherLapses = lint.NewSet("解除权", "解除事由", "保证期间", "保证人", "保证责任", "检验期")

// objections are made on inspection, within a time that the parties may set; suing is
// another thing.
var (
	objections = lint.NewSet("异议", "收货后", "验收")
	suing      = lint.NewSet("起诉", "提起诉讼", "提出诉讼", "申请仲裁", "提起仲裁", "提请仲裁", "提交仲裁", "诉诸", "诉权")
)

// The frames of a period to sue in, and of what is lost when one does not.
var (
	timeToSue = lint.NewFrame(
		12, []string{"起诉", "提起诉讼", "申请仲裁", "提起仲裁", "追讨", "追索", "追偿"}, []string{"的期限", "的期间", "的时限", "期限", "期间"},
		[]string{"为", "不得超过", "不超过", "限于", "定为"},
	)
	noEnd     = lint.NewFrame(24, []string{"追究", "追索", "追讨", "追偿", "起诉", "主张权利"}, []string{"不受"}, []string{"年限", "时间", "期限"}, []string{"限制", "约束", "所限"})
	suitLost  = lint.NewFrame(24, []string{"视为放弃", "视同放弃", "算放弃", "即为放弃", "即放弃"}, []string{"不得", "不再", "无权"}, []string{"起诉", "提起诉讼", "打官司", "申请仲裁", "诉讼"})
	rightLost = lint.NewFrame(24, []string{"逾期", "过期", "超期", "期满", "届满"}, []string{"丧失", "失去", "不再享有", "无权"}, []string{
		"诉权", "起诉权", "起诉的权利", "诉讼权", "追偿权", "追索权", "求偿权", "胜诉权", "请求权",
	})
	lostUnsued = lint.NewFrame(36, []string{
		"未起诉", "未诉", "未向法院", "未递状", "未打官司", "未告状", "未诉至", "未提起诉讼", "不起诉", "未主张", "未申请仲裁", "不主张",
		"未行使追索", "未追索", "起诉", "提起诉讼", "申请仲裁", "提起仲裁", "提出仲裁", "提出诉讼", "未提出诉讼", "提请仲裁", "提交仲裁", "诉诸",
	}, []string{
		"丧失", "视为放弃", "视为永久放弃", "视为自动放弃", "不再享有", "无权", "不得再", "消灭", "逾期", "失权", "过期", "视同放弃", "不复存在",
		"互不相欠", "权利终止", "归于消灭", "作罢",
	})
)

// ownPeriod reports a period of the parties’ own after which no one may sue:
// 一年未起诉的，丧失追索权.
func ownPeriod(p *lint.Pass, s lint.Sentence) bool {
	t := p.Text
	if i, j, ok := t.Frame(timeToSue, s.Start, s.End); ok {
		if qs := t.QuantitiesIn(j, min(s.End, j+45)); len(qs) > 0 && qs[0].Unit.IsTime() {
			p.Flag(i, qs[0].End)
			return true
		}
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, noEnd, rightLost); ok && !t.Holds(otherLapses, s.Start, s.End) {
		p.Flag(i, j)
		return true
	}
	if t.Holds(otherLapses, s.Start, s.End) || t.Holds(objections, s.Start, s.End) && !t.Holds(suing, s.Start, s.End) {
		return false
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if !q.Unit.IsTime() || q.Unit < lint.Day {
			continue
		}
		i, j, ok := t.Frame(lostUnsued, q.End, s.End)
		if a, b, out := t.Frame(suitLost, q.End, s.End); !ok && out && a-q.End <= 60 {
			i, j, ok = q.End, b, true
		}
		if !ok || i-q.End > 18 || t.HasAny(s.Start, s.End, "裁决", "判决", "不视为", "撤销", "征收", "行政", "不服") {
			continue
		}
		p.Flag(q.Start, j)
		return true
	}
	return false
}

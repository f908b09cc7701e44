package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// The frames of a deposit forfeited or doubled with a penalty on top: both at
// once, and the one beside the other.
var (
	deposits  = lint.NewSet("定金")
	penalties = lint.NewSet("违约金")
	either    = lint.NewSet("定金", "违约金")
	chosen    = lint.NewSet("选择", "择一", "或者", "或支付")

	doubledMixed = lint.NewFrame(24, []string{"双倍返还", "双倍退还", "加倍返还", "双倍偿还"}, []string{"订金"})
	together     = []*lint.Frame{
		lint.NewFrameOf(45, deposits, penalties, lint.NewSet("同时适用", "可以并用", "可并用", "一并主张", "同时主张", "并处", "可同时")),
		lint.NewFrameOf(45, lint.NewSet("同时", "一并", "既"), either, lint.NewSet("和", "及", "与", "、", "又", "并"), either),
	}
	keptAndPaid    = lint.NewFrame(36, []string{"定金"}, []string{"不予退还", "不退", "没收", "不予返还", "归乙方", "归甲方", "归卖方", "归供方", "归出租方", "归买方", "归需方", "归守约方", "外"}, []string{"并", "还", "另", "同时", "此外"}, []string{"支付", "承担", "赔偿", "偿付", "付", "赔"}, []string{"违约金"})
	doubledAndPaid = lint.NewFrame(30, []string{"双倍返还", "双倍退还", "没收"}, []string{"定金"}, []string{"外，还", "外还", "外，另", "外，并", "外再", "外，再", "外另", "外，仍", "外，尚", "并另", "同时"}, []string{"支付", "承担", "赔偿", "偿付", "付"}, []string{"违约金"})
	keptAndCounted = lint.NewFrame(30, []string{"定金"}, []string{"双倍返还", "不退", "没收", "不予退还"}, []string{"违约金"}, []string{"另计", "另算", "另付", "另行支付", "照付", "仍须", "仍应"})
)

// addings put the penalty on top of a deposit that is kept or doubled.
var (
	addings = []string{"并支付违约金", "并承担违约金", "并向甲方支付违约金", "并向乙方支付违约金", "同时支付违约金", "还应支付违约金", "另支付违约金", "及违约金", "和违约金", "并须支付违约金", "并应支付违约金", "并支付合同"}
	added   = lint.NewSet(addings...)
	keeping = lint.NewSet("双倍", "返还", "不予退还", "没收")
)

// DepositDouble: Deposit and penalty claimed together, or 定金 and 订金 mixed.
var DepositDouble = lint.Rule{
	ID:      "deposit-double",
	Title:   lint.Words{Zh: "定金与违约金并用", En: "deposit and penalty together"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InSpec | lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"定金", "订金"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "同时主张定金和违约金，或者定金、订金混用。", En: "Deposit and penalty claimed together, or 定金 and 订金 mixed"},
		Spec: lint.Words{Zh: "规格：约定了定金，收费项目里又有订金或者另一笔定金。定金与违约金择一由条款写明。", En: "In a spec: 订金 or a second 定金 among the fees beside the deposit."},
		Why:  lint.Words{Zh: "既约定违约金又约定定金的，对方可以选择其一（民法典 588）；订金没有定金的效力（587、合同编通则解释 67）。", En: "One may be chosen, not both (民法典 588); 订金 has no such effect."},
		Bad: []string{
			"乙方违约的，应双倍返还定金，⟦并支付违约金⟧合同总价的10%。",
			"甲方支付定金5000元。甲方违约的，⟦订金⟧不予退还。",
			"一方违约的，⟦定金罚则与违约金可以同时适用⟧。",
			"买受人拒收的，⟦定金不予退还，并须另付货款一成的违约金⟧。",
			"签约时付订金2000元。安装方毁约的，⟦双倍返还订金⟧。",
		},
		Good: []string{
			"乙方违约的，甲方可以选择适用定金罚则或者要求支付违约金。",
			"甲方支付定金，占合同总价的20%。",
			"甲方逾期付款的，支付违约金。定金抵作货款。",
			"定金与违约金不得同时适用。",
			"定金不予退还，不足以弥补损失的，另行赔偿差额。",
			"签约时付订金2000元，多退少补。",
		},
		Basis: []diag.LawID{"民法典 587", "民法典 588", "合同编通则解释 67"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			depositDoubleSpec(p)
			return nil
		}
		t := p.Text
		if i, j := t.Find("订金"); i >= 0 && t.Has("定金") {
			p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-deposit-double-mixed")})
		}
		if !t.Has("定金") {
			p.Sentences(func(s lint.Sentence, _ lint.Hit) {
				if i, j, ok := t.Frame(doubledMixed, s.Start, s.End); ok {
					p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-deposit-double-mixed")})
				}
			})
			return nil
		}
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			text := t.In(s)
			if !t.Holds(deposits, s.Start, s.End) || t.Holds(chosen, s.Start, s.End) {
				return
			}
			for _, f := range together {
				if i, j, ok := t.Frame(f, s.Start, s.End); ok && strings.Contains(t.All[i:j], "定金") && strings.Contains(t.All[i:j], "违约金") && !lint.Contains(text, "不得", "不能", "不可", "不并用", "不同时") {
					i, j = t.Within(i, j, 50)
					p.Flag(i, j)
					return
				}
			}
			if i, j, ok := t.Frame(keptAndPaid, s.Start, s.End); ok && !lint.Contains(text, "不足", "超过定金", "超出定金") {
				i, j = t.Within(i, j, 50)
				p.Flag(i, j)
				return
			}
			if i, j, ok := t.Frame(doubledAndPaid, s.Start, s.End); ok && !lint.Contains(text, "不足", "超过定金", "超出定金", "不得", "不能") {
				i, j = t.Within(i, j, 50)
				p.Flag(i, j)
				return
			}
			if i, j, ok := t.Frame(keptAndCounted, s.Start, s.End); ok && !lint.Contains(text, "不足", "超过定金", "超出定金") {
				p.Flag(i, j)
				return
			}
			if !t.Holds(added, s.Start, s.End) || !t.Holds(keeping, s.Start, s.End) {
				return
			}
			for _, w := range addings {
				if k := strings.Index(text, w); k >= 0 {
					p.Flag(s.Start+k, s.Start+k+len(w))
					return
				}
			}
		})
		return nil
	},
}

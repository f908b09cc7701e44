package practice

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

var (
	deposits  = lint.NewSet("定金")
	penalties = lint.NewSet("违约金", "罚金", "违约款", "兼罚", "再罚", "另罚", "还罚", "加罚", "外罚", "并罚", "且罚")
	chosen    = lint.NewSet("选择", "或者", "或支付")

	// doubledMixed give an advance back double, as only a deposit is.
	doubledMixed = []*lint.Frame{
		lint.NewFrameOf(24, lint.NewSet("双倍返还", "双倍退还", "双倍退", "双倍还", "加倍返还", "加倍退", "加倍还", "双倍偿还", "两倍退", "两倍返还", "翻倍退"), lint.NewSet("订金")),
		lint.NewFrameOf(45, lint.NewSet("订金", "预订金"), lint.NewSet("双倍", "两倍", "加倍", "二倍", "翻倍"), lint.NewSet("返还", "退", "还", "赔")),
	}
)

// DepositDouble: Deposit and penalty claimed together, or 定金 and 订金 mixed.
var DepositDouble = lint.Rule{
	ID:      "deposit-double",
	Title:   lint.Words{Zh: "定金与违约金并用", En: "deposit and penalty together"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words:   append([]string{"定金", "订金"}, eithers...),
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
	RunSpec: depositDoubleSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		if i, j, ok := mixed(t); ok {
			p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-deposit-double-mixed")})
		}
		if !t.Has("定金") {
			p.Sentences(func(s lint.Sentence, _ lint.Hit) {
				if i, j, ok := t.AnyFrame(s.Start, s.End, doubledMixed...); ok {
					p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-deposit-double-mixed")})
				}
			})
			return
		}
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			if i, j, ok := together(t, s); ok {
				i, j = t.Within(i, j, 50)
				p.Flag(i, j)
			}
		})
	},
}

// eithers write both words at once: 定（订）金.
var (
	eithers   = []string{"定（订）金", "订（定）金", "定/订金", "订/定金", "定、订金", "订、定金"}
	eitherSet = lint.NewSet(eithers...)
	advances  = lint.NewSet("订金", "预定金", "预订金")
)

// mixed is where the text calls one sum by both words.
func mixed(t *lint.Text) (i, j int, ok bool) {
	if all := t.Places(eitherSet); len(all) > 0 {
		return all[0].Start, all[0].End, true
	}
	for _, h := range t.Places(advances) {
		if t.After(h.End, "额") { // 预定金额
			continue
		}
		for _, d := range t.Places(deposits) {
			if t.Covered(d, advances) || t.Begins(unlike, d.Start) {
				continue
			}
			if d.Start > h.Start && t.SentenceAt(d.Start).Start == t.SentenceAt(h.Start).Start {
				return d.Start, d.End, true // 交付订金，该定金不予退还: where the word changes
			}
			if !ok {
				i, j, ok = h.Start, h.End, true
			}
		}
	}
	return i, j, ok
}

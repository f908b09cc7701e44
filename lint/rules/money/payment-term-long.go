package money

import (
	"strings"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PaymentTermLong: A public body over 60 days; a large enterprise over 60 days or paying when paid.
var PaymentTermLong = lint.Rule{
	ID:      "payment-term-long",
	Title:   lint.Words{Zh: "付款期限过长或者背靠背", En: "payment term too long"},
	Spec:    diag.Error,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words:   []string{"付", "结", "款", "拨", "账期"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "机关、事业单位付款超过 60 日；大型企业向中小企业付款超过 60 日，或者以第三方付款为条件。", En: "A public body over 60 days; a large enterprise over 60 days or paying when paid"},
		Why:  lint.Words{Zh: "机关、事业单位最长不超过 60 日（中小企业款项支付条例 9(1)）；大型企业不得以第三方付款为条件（9(2)，法释〔2024〕11号）。", En: "Public bodies at most 60 days (9(1)); a large enterprise may not make payment depend on a third party (9(2))."},
		Bad: []string{
			"需方为大型企业，供方为小型企业。\n需方：甲公司\n供方：乙公司\n需方应于检验合格后⟦90日⟧内付款。",
			"客户为事业单位。\n客户：甲中心\n服务商：乙公司\n客户应在验收后⟦90日⟧内支付服务费。",
			"甲方在收到⟦业主付款后⟧15日内向乙方支付服务费。",
			"以⟦第三方付款为前提⟧，甲方向乙方支付货款。",
			"甲方在⟦收到其客户的货款后⟧，再向乙方付款。",
			"甲方：某某县教育局\n乙方：乙公司\n甲方应于验收合格后⟦120日⟧内付款。",
			"余款待⟦财政拨款到位后⟧支付。",
			"甲方：甲集团公司（大型企业）\n乙方：乙公司（小型企业）\n甲方应于收货后⟦90日⟧付款。",
		},
		Good: []string{
			"需方并非大型企业，供方为小型企业。\n需方：甲公司\n供方：乙公司\n需方应于检验合格后90日内付款。",
			"甲方在收到发票后30日内向乙方支付服务费。",
			"甲方收到乙方付款后5日内发货。",
			"业主验收后30日内付款。",
			"乙方收到客户付款通知后提供服务，每月10日前结算。",
			"甲方：某某县教育局\n乙方：乙公司\n甲方应于验收合格后60日内付款。",
			"甲方：甲公司\n乙方：乙公司\n甲方应于验收合格后90日内付款。",
			"甲方不得以财政资金未到位为由拖延支付。",
			"甲方：甲集团公司（大型企业）\n乙方：乙公司（小型企业）\n甲方应于收货后60日内付款。",
			"客户为事业单位，服务商为大型企业。\n客户：甲中心\n服务商：乙公司\n客户应在验收后90日内支付服务费。",
			"客户为事业单位。\n客户：甲中心\n服务商：乙公司\n服务商应在收到样品后90日内支付检测费。",
		},
		Basis: []diag.LawID{"中小企业款项支付条例 9(1)", "中小企业款项支付条例 9(2)", "法释〔2024〕11号"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		p.Sentences(func(s lint.Sentence, _ lint.Hit) { paymentTermText(p, s) })
	},
	RunSpec: paymentTermSpec,
}

func paymentTermSpec(p *lint.Pass) {
	s := p.Spec
	if s.Fees == nil || s.Fees.Payment == nil || !protected(s) {
		return
	}
	due := s.Fees.Payment.Due
	days, ok := dayCount(due.Raw)
	if !ok || days <= 60 {
		return
	}
	public := false
	for _, x := range s.Parties {
		if x != nil && (x.Size.V.ID == "government" || x.Size.V.ID == "institution") && x.Role.V.ID != "provider" {
			public = true
		}
	}
	f := overdue(due.Raw, public)
	f.At, f.Path, f.Level = due.At, "fees.payment.due", lint.Warning
	if public {
		f.Level = lint.Error
	}
	p.Report(f)
}

// publicBodies end or mark the names of 机关 and 事业单位.
var publicBodies = []string{
	"人民政府", "局", "委员会", "街道办事处", "管理处", "学校", "大学", "中学", "小学", "学院", "医院", "幼儿园", "法院", "检察院", "财政厅",
	"教育厅", "研究院", "研究所", "图书馆", "博物馆",
}

// publicPayer reports that a side is, by its name or as described, a 机关 or
// 事业单位: only such are paid for by the treasury.
func publicPayer(t *lint.Text) bool {
	for _, party := range t.Parties() {
		if publicBody(t, party.Label) {
			return true
		}
	}
	return false
}

// publicBody reports that a side is one.
func publicBody(t *lint.Text, label string) bool {
	return public(t.NameOf(label)) || described(t, label, "机关") || described(t, label, "事业单位")
}

// otherPays reports that bytes i to j name another side and not this one: it
// is the one who pays.
func otherPays(t *lint.Text, label string, i, j int) bool {
	if t.HasAny(i, j, label) {
		return false
	}
	for _, party := range t.Parties() {
		if party.Label != label && t.HasAny(i, j, party.Label) {
			return true
		}
	}
	return false
}

// paymentTermText reports a payment that waits for a third party’s, and a
// public body’s payment later than sixty days.
func paymentTermText(p *lint.Pass, s lint.Sentence) {
	t := p.Text
	if i, j, public, ok := waitsForThird(t, s); ok {
		if public {
			p.Report(treasury(t, i, j))
		} else {
			p.Report(paidWhenPaid(t, i, j))
		}
		return
	}
	late := false
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		late = late || overSixty(q)
	}
	if !late || t.HasAny(s.Start, s.End, "质保", "质量保", "保证金") {
		return
	}
	for _, party := range t.Parties() {
		if unprotected(t, party.Label) {
			continue
		}
		body := party.Role != lint.Provider && publicBody(t, party.Label)
		if !body && !large(t, party.Label) {
			continue
		}
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			_, b := t.Part(q.Start)
			credit := t.Ends(creditTerms, q.Start)
			term := t.Ends(dueAfter, q.Start) || t.After(q.End, "内", "以内", "之内") // and not 运行6个月付10%
			if (credit || term && t.HasAny(q.End, b, "付", "结算", "结清", "汇", "转账", "打款", "划款", "划账", "结账")) && overSixty(q) && !otherPays(t, party.Label, s.Start, q.Start) {
				p.Report(overdueAt(t, q.Start, q.End, body))
				return
			}
		}
	}
}

var (
	// dueAfter stand right before a period that a payment takes, creditTerms before one that is told as such.
	dueAfter    = lint.NewSet("后", "起", "后第", "后，第", "起第", "后的第", "起的第", "满", "后满")
	creditTerms = lint.NewSet(
		"账期", "账期为", "账期：", "月结", "信用期", "信用期为", "付款期", "付款期为", "付款期限为", "付款周期为", "付款周期：", "付款期限：",
		"结算周期为", "赊销期", "赊销期为",
	)
)

// What a finding rests on: the sixty days of public bodies, those of large
// enterprises, and that these may not pay when paid.
var (
	byPublic = []diag.LawID{"中小企业款项支付条例 9(1)"}
	byLarge  = []diag.LawID{"中小企业款项支付条例 9(2)"}
	byThird  = []diag.LawID{"中小企业款项支付条例 9(2)", "法释〔2024〕11号"}
)

// overdue is the finding on a period of more than sixty days, of a public body
// or of a large enterprise.
func overdue(text string, public bool) lint.Finding {
	if public {
		return lint.Finding{Message: diag.Say("lint-payment-term-long-public", "text", text), Basis: byPublic}
	}
	return lint.Finding{Message: diag.Say("lint-payment-term-long-large", "text", text), Basis: byLarge}
}

// overdueAt is that finding at bytes i to j.
func overdueAt(t *lint.Text, i, j int, public bool) lint.Finding {
	f := overdue(t.Quote(i, j), public)
	f.Start, f.End = i, j
	return f
}

// paidWhenPaid is the finding on a payment that waits for a third party's.
func paidWhenPaid(t *lint.Text, i, j int) lint.Finding {
	return lint.Finding{Start: i, End: j, Message: diag.Say("lint-payment-term-long-third", "text", t.Quote(i, j)), Fix: diag.Say("lint-payment-term-long-third-fix"), Basis: byThird}
}

// treasury is the finding on a public body's payment that waits for its funds.
func treasury(t *lint.Text, i, j int) lint.Finding {
	return lint.Finding{Start: i, End: j, Message: diag.Say("lint-payment-term-long-treasury", "text", t.Quote(i, j)), Fix: diag.Say("lint-payment-term-long-treasury-fix"), Basis: byPublic}
}

// unprotected reports that the other side of payer is a large enterprise as
// well: the regulation protects small and medium ones.
func unprotected(t *lint.Text, payer string) bool {
	for _, party := range t.Parties() {
		if party.Label != payer && described(t, party.Label, "大型企业") {
			return true
		}
	}
	return false
}

// overSixty reports a period of more than sixty days, and of less than a year.
func overSixty(q lint.Quantity) bool {
	return (q.Unit == lint.Day || q.Unit == lint.WorkDay) && q.Value > 60 || q.Unit == lint.Week && q.Value > 8 && q.Value < 52 || q.Unit == lint.Month && q.Value > 2 && q.Value < 12
}

// large reports a side the text itself calls a large enterprise that deals
// with a small or medium one.
func large(t *lint.Text, label string) bool {
	return described(t, label, "大型企业") && t.Has("小型企业", "中型企业", "微型企业", "中小企业", "小微企业")
}

// described reports that the text says what a side is: 需方为大型企业, 甲方（事业单位）.
func described(t *lint.Text, label, kind string) bool {
	return t.Memo(describedKey{label, kind}, func() any {
		for i := range t.Each(kind) {
			a, _ := t.Part(i)
			if a == i {
				a, _ = t.Part(i - len("，")) // 甲公司（买方，大型企业）
			}
			text := t.All[a:i]
			k := strings.LastIndex(text, label)
			if k < 0 || len(text)-k-len(label) > 54 || lint.Contains(text[k:], "不", "非", "如", "若") {
				continue
			}
			if lint.Contains(text[k+len(label):], "为", "系", "属", "（", "是") || t.Before(a+k, "（", "“") {
				return true
			}
		}
		return false
	}).(bool)
}

type describedKey struct{ label, kind string }

// public reports the name of a public body.
func public(name string) bool {
	if lint.Contains(name, "公司", "业主委员会", "集团", "厂") {
		return false
	}
	for _, w := range publicBodies {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// dayCount is a limit in days; months count as many as they have at least.
func dayCount(raw string) (int, bool) {
	l, err := calendar.ParseLimit(raw)
	if err != nil {
		return 0, false
	}
	switch l.Unit {
	case calendar.Day, calendar.Workday:
		return l.Count, true
	case calendar.Week:
		return 7 * l.Count, true
	case calendar.Month:
		return 30 * l.Count, true
	case calendar.Year:
		return 365 * l.Count, true
	}
	return 0, true
}

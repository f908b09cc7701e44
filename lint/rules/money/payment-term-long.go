package money

import (
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
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract},
	Words:   []string{"业主付款后", "业主支付后", "最终用户付款后", "收到业主款项后", "收到业主付款", "收到最终客户付款", "第三方付款为前提", "第三方付款为条件", "上游付款", "业主款项到账后", "收到第三方付款", "收到总包方付款", "收到发包人付款后", "背靠背"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "机关、事业单位付款超过 60 日；大型企业向中小企业付款超过 60 日，或者以第三方付款为条件。", En: "A public body over 60 days; a large enterprise over 60 days or paying when paid"},
		Why:  lint.Words{Zh: "机关、事业单位最长不超过 60 日（中小企业款项支付条例 9(1)）；大型企业不得以第三方付款为条件（9(2)，法释〔2024〕11号）。", En: "Public bodies at most 60 days (9(1)); a large enterprise may not make payment depend on a third party (9(2))."},
		Bad: []string{
			"甲方在收到⟦业主付款后⟧15日内向乙方支付服务费。",
			"以⟦第三方付款为前提⟧，甲方向乙方支付货款。",
		},
		Good: []string{
			"甲方在收到发票后30日内向乙方支付服务费。",
			"甲方收到乙方付款后5日内发货。",
			"业主验收后30日内付款。",
		},
		Basis: []diag.LawID{"中小企业款项支付条例 9(1)", "中小企业款项支付条例 9(2)"},
		Since: "0.1.0",
	},
	Run: paymentTermLong,
}

func paymentTermLong(p *lint.Pass) error {
	if p.Spec == nil {
		p.Sentences(func(_ lint.Sentence, h lint.Hit) { p.Flag(h.Start, h.End) })
		return nil
	}
	s := p.Spec
	if s.Fees == nil || s.Fees.Payment == nil || !protected(s) {
		return nil
	}
	due := s.Fees.Payment.Due
	days, ok := dayCount(due.Raw)
	if !ok || days <= 60 {
		return nil
	}
	level := lint.Warning
	for _, x := range s.Parties {
		if x != nil && (x.Size.V.ID == "government" || x.Size.V.ID == "institution") && x.Role.V.ID != "provider" {
			level = lint.Error
		}
	}
	p.Report(lint.Finding{At: due.At, Path: "fees.payment.due", Level: level, Args: []any{"text", due.Raw}})
	return nil
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

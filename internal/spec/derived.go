package spec

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"qiyue/internal/source"
)

// derived are the paths that are computed from the spec rather than written
// in it.
var derived = map[string]struct {
	label string
	value func(*Spec) Printed
}{
	"fees.sum": {"服务费总额", func(s *Spec) Printed {
		total, ok := s.FeeTotal()
		return Printed{Text: (&Amount{Amount: total}).String(), Path: "fees.total", Set: ok, At: s.feeSpan()}
	}},
	"fees.sum.words": {"服务费总额大写", func(s *Spec) Printed {
		total, ok := s.FeeTotal()
		return Printed{Text: (&Amount{Amount: total}).Words(), Path: "fees.total", Set: ok, At: s.feeSpan()}
	}},
	"fees.net": {"服务费的不含税金额", func(s *Spec) Printed {
		net, _, _, ok := s.FeeTaxed()
		return sum("fees.total", s.feeSpan(), net, ok)
	}},
	"fees.vat": {"服务费的增值税税额", func(s *Spec) Printed {
		_, vat, _, ok := s.FeeTaxed()
		return sum("fees.total", s.feeSpan(), vat, ok)
	}},
	"fees.gross": {"服务费的价税合计", func(s *Spec) Printed {
		_, _, gross, ok := s.FeeTaxed()
		return sum("fees.total", s.feeSpan(), gross, ok)
	}},
	"service.sent": {"寄送产品的服务方式", func(s *Spec) Printed {
		out := Printed{Path: "service.methods", At: s.Locate("service.methods")}
		if s.Service == nil {
			return out
		}
		for _, m := range s.Service.Methods {
			if name := map[string]string{"mail-in": "寄修", "carry-in": "送修"}[m.V.ID]; name != "" {
				out.Text, out.Set = strings.TrimPrefix(out.Text+"、"+name, "、"), true
			}
		}
		return out
	}},
	"products.sum": {"产品价款", func(s *Spec) Printed {
		total, ok := s.ProductTotal()
		return sum("products", s.Locate("products"), total, ok)
	}},
	"liability.cap.sum": {"赔偿上限的金额", func(s *Spec) Printed {
		amount, ok := s.CapAmount()
		return sum("liability.cap", s.capSpan(), amount, ok)
	}},
	"breach.pay":             {"违约金支付期限", orElse("breach.pay", "fees.payment.due")},
	"confidentiality.report": {"泄密通知时限", orElse("confidentiality.report", "liability.report")},
	"confidentiality.personal_information.audit": {"检查通知期", orElse("confidentiality.personal_information.audit", "termination.change")},
	"term.end": {"协议期满日", func(s *Spec) Printed {
		if s.Term == nil || !s.Term.Start.IsSet() || !s.Term.Length.IsSet() {
			return Printed{Path: "term.end"}
		}
		end, ok := s.Term.End()
		return Printed{Text: end.String(), Path: "term.length", At: s.Term.Length.At, Set: ok}
	}},
	"examples.open": {"服务日历没有写明的事项", func(s *Spec) Printed { return s.examplesOpen() }},
	"parties.count": {"当事人数", func(s *Spec) Printed {
		return Printed{Text: strconv.Itoa(len(s.Parties)), Path: "parties", Set: true}
	}},
}

// orElse prints the value at a path or, where the spec leaves it out, at
// another.
func orElse(path, other string) func(*Spec) Printed {
	return func(s *Spec) Printed {
		for _, p := range []string{path, other} {
			if v := s.Row().Value(written(p)); v.Set {
				return v
			}
		}
		return Printed{Path: path}
	}
}

// written is the path to what the spec itself says, past what is derived.
func written(text string) *Path {
	p := &Path{text: text, last: Model()}
	for key := range strings.SplitSeq(text, ".") {
		p.last = p.last.Field(key)
		p.keys = append(p.keys, p.last)
	}
	return p
}

// FeeTotal is the stated total of the fees, else the sum of quantity × price
// of the items; ok is false when there is neither.
func (s *Spec) FeeTotal() (decimal.Decimal, bool) {
	if s.Fees == nil {
		return decimal.Zero, false
	}
	if s.Fees.Total.IsSet() {
		return s.Fees.Total.V.Amount, true
	}
	sum := decimal.Zero
	for _, it := range s.Fees.Items {
		sum = sum.Add(it.Amount())
	}
	return sum, len(s.Fees.Items) > 0
}

// Amount is quantity × price, rounded half up to the fen.
func (it Item) Amount() decimal.Decimal { return it.Quantity.V.Amount.Mul(it.Price.V.Amount).Round(2) }

// feeSpan is where the total stands, or the first item's price.
func (s *Spec) feeSpan() source.Span {
	switch {
	case s.Fees == nil:
	case s.Fees.Total.IsSet():
		return s.Fees.Total.At
	case len(s.Fees.Items) > 0:
		return s.Fees.Items[0].Price.At
	}
	return source.Span{}
}

// derivedRows are computed from one entry of a list, by list key and name.
var derivedRows = map[string]func(Row) Printed{
	"moments.number": momentRow(func(m *workedMoment) string { return m.number }),
	"moments.at":     momentRow(func(m *workedMoment) string { return contractTime(m.at, false) }),
	"moments.what":   momentRow(func(m *workedMoment) string { return weekdayNames[m.at.Weekday()] + "，" + m.what }),
	"deadlines.number": func(r Row) Printed {
		return exampleText(r, r.v.Addr().Interface().(*workedDeadline).moment.number)
	},
	"deadlines.level": func(r Row) Printed {
		d := r.v.Addr().Interface().(*workedDeadline)
		return Printed{Text: d.name.String(), Path: levelPath(d.level) + ".name", At: d.name.At, Set: d.name.IsSet()}
	},
	"deadlines.respond": dueRow("respond"),
	"deadlines.onsite":  dueRow("onsite"),
	"deadlines.restore": dueRow("restore"),
	"schedule.quarter":  targetRow(func(t *QuarterTarget) string { return t.Quarter.String() }),
	"schedule.amount":   targetRow(func(t *QuarterTarget) string { return (&Amount{Amount: t.Amount}).String() }),
	"changes.place": func(r Row) Printed {
		c := r.v.Addr().Interface().(*Change)
		if !c.Clause.IsSet() {
			return Printed{Text: "新增", Path: r.path + ".becomes", At: c.Becomes.At, Set: c.Becomes.IsSet()}
		}
		return Printed{Text: "原协议" + strings.TrimPrefix(c.Clause.String(), "原协议"), Path: r.path + ".clause", At: c.Clause.At, Set: true}
	},
	"causes.stage":       causeStage,
	"ladder.case":        rungCase,
	"ladder.window":      rungWindow,
	"ladder.nature":      rungNature,
	"instalments.amount": instalmentAmount,
	"products.amount": func(r Row) Printed {
		p := r.v.Addr().Interface().(*Product)
		return sum(r.path+".price", p.Price.At, p.Amount(), p.Price.IsSet() && p.Quantity.IsSet())
	},
	"items.amount": func(r Row) Printed {
		it := r.v.Addr().Interface().(*Item)
		return Printed{Text: (&Amount{Amount: it.Amount()}).String(), Path: r.path + ".price", At: it.Price.At, Set: it.Price.IsSet() && it.Quantity.IsSet()}
	},
}

package timing

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

// HolidayUndecreed: The term runs into a year whose holiday notice is not out, and nothing says what then holds.
var HolidayUndecreed = lint.Rule{
	ID:    "holiday-undecreed",
	Title: lint.Words{Zh: "放假安排未公布的年份", En: "holidays not decreed yet"},
	Spec:  diag.Info,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "协议期限跨入放假安排尚未公布的年份，又没有写明届时怎么算。", En: "The term runs into a year whose holiday notice is not out, and nothing says what then holds"},
		Why:   lint.Words{Zh: "放假与调休由国务院每年公布；届时的安排与签约时的预期可能不同。", En: "The holidays are announced year by year."},
		Since: "0.1.0",
	},
	RunSpec: func(p *lint.Pass) {
		s := p.Spec
		if s.Term == nil || s.Calendar == nil || s.Calendar.Undecreed.IsSet() || !s.Term.Length.IsSet() {
			return
		}
		if h := s.Calendar.Holidays.V.ID; s.Calendar.Days.V.ID == "every-day" && (h == "counted" || h == "") {
			return
		}
		end, ok := s.Term.End()
		if !ok {
			return
		}
		if y, known := p.Options.Calendar.Year(end.Year); known && y.Decreed {
			return
		}
		p.FlagSpec(s.Term.Length.At, "calendar.undecreed", "year", end.Year)
	},
}

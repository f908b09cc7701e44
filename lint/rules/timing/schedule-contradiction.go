package timing

import (
	"strconv"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// ScheduleContradiction: The calendar contradicts itself.
var ScheduleContradiction = lint.Rule{
	ID:    "schedule-contradiction",
	Title: lint.Words{Zh: "服务时间自相矛盾", En: "schedule contradicts itself"},
	Spec:  diag.Error,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "服务日历自相矛盾：全天服务却有时段，渠道值守时间短于承诺的服务时间。", En: "The calendar contradicts itself"},
		Why:   lint.Words{Zh: "时限在没有人值守的时间里继续计算，必然违约。", En: "Limits would run while nobody is there to answer."},
		Since: "0.1.0",
	},
	RunSpec: func(p *lint.Pass) {
		s := p.Spec
		c := s.Calendar
		if c == nil {
			return
		}
		if c.Days.V.ID == "every-day" && c.Makeup.IsSet() && c.Makeup.V.ID == "off" {
			p.FlagSpec(c.Makeup.At, "calendar.makeup", "other", c.Days.String())
		}
		around := c.Days.V.ID == "every-day" && c.Hours.Raw == "0-24"
		if around && c.Holidays.IsSet() && c.Holidays.V.ID != "counted" && s.Response != nil {
			for i, ch := range s.Response.Channels {
				if ch.Hours.IsSet() && ch.Hours.Raw == "0-24" {
					p.FlagSpec(c.Holidays.At, "calendar.holidays", "other", "response.channels["+strconv.Itoa(i)+"].hours: 0-24")
					break
				}
			}
		}
	},
}

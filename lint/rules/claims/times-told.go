package claims

import (
	"strings"

	"qiyue/lint"
)

// aYear are how many of a period a year has.
var aYear = map[string]float64{"每月": 12, "每个月": 12, "每两个月": 6, "每季度": 4, "每季": 4, "每半年": 2}

// timesTold compares how often something is done in a period with how often it is done in all: 每半年一次，全年三次.
func timesTold(p *lint.Pass) {
	t := p.Text
	for _, q := range t.Quantities() {
		if q.Word != "次" || q.Unit != lint.Count || t.PassageAt(q.Start).Table != nil {
			continue
		}
		a, _ := t.Part(q.Start)
		per := 0.0
		for w, n := range aYear {
			if t.HasAny(a, q.Start, w) {
				per = max(per, n)
			}
		}
		s := t.SentenceAt(q.Start)
		qs := t.QuantitiesIn(q.End, s.End)
		if per == 0 || !strings.HasPrefix(t.All[q.End:], "，") || t.HasAny(s.Start, s.End, "每次", "另", "超", "首", "除", "或", "不少于", "以上", "至少", "免费") {
			continue
		}
		years, lead := 1.0, q.End
		if len(qs) > 0 && qs[0].Unit == lint.Year && qs[0].Start == q.End+len("，") {
			years, lead, qs = qs[0].Value, qs[0].End, qs[1:]
		}
		if len(qs) == 0 || qs[0].Word != "次" || !t.After(qs[0].End, "，", "；", "。", "\n") {
			continue
		}
		switch in, all := t.All[lead:qs[0].Start], lead > q.End; {
		case all && (in == "" || in == "共" || in == "合计" || in == "共计" || in == "总计"):
		case !all && (in == "，全年" || in == "，全年共" || in == "，全年合计" || in == "，全年共计" || in == "，一年共" || in == "，每年共" || in == "，年度共"):
		default:
			continue
		}
		if want := per * q.Value * years; want != qs[0].Value {
			unequal(p, q.End+len("，"), qs[0].End, a, q.End)
		}
	}
}

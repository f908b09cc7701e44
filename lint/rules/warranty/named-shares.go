package warranty

import (
	"math"
	"strconv"
	"strings"

	"qiyue/lint"
)

// labels are the usual names of the sides.
var labels = lint.NewSet("甲方", "乙方")

// namedShares checks the shares of two sides that go by other names than 甲方 and
// 乙方: 使用单位承担30%，维保单位承担60%.
func namedShares(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range p.Hits() {
		s := t.SentenceAt(h.Start)
		if h.Start < last || t.Holds(labels, s.Start, s.End) {
			continue
		}
		last = s.End
		var shares []lint.Quantity
		var who []string
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if q.Unit != lint.Percent {
				continue
			}
			a, _ := t.Part(q.Start)
			subject, ok := strings.CutSuffix(t.All[a:q.Start], "承担")
			if !ok {
				subject, ok = strings.CutSuffix(t.All[a:q.Start], "负担")
			}
			if !ok || len(subject) > 45 || !side(subject) || t.After(q.End, "的费", "的运", "的维", "的人工", "的配件", "的检") {
				shares = nil
				break
			}
			shares, who = append(shares, q), append(who, subject)
		}
		if len(shares) != 2 || who[0] == who[1] || shares[1].Start-shares[0].End > 60 || t.HasAny(s.Start, s.End, "第三方承担", "其余", "余下", "剩余") {
			continue
		}
		if sum := shares[0].Value + shares[1].Value; math.Abs(sum-1) > 1e-6 && shares[0].Value < 1 {
			i, _ := t.Part(shares[0].Start)
			p.Flag(i, shares[1].End, "sum", strconv.FormatFloat(math.Round(sum*10000)/100, 'f', -1, 64)+"%")
		}
	}
}

// side reports the name of a side, and nothing more.
func side(subject string) bool {
	subject = strings.TrimPrefix(strings.TrimPrefix(subject, "则"), "由")
	for _, w := range []string{"单位", "方", "厂家", "商", "公司", "用户", "客户", "业主", "卖家", "买家", "平台", "中心", "厂", "店"} {
		if strings.HasSuffix(subject, w) {
			return !strings.ContainsAny(subject, "的因")
		}
	}
	return false
}

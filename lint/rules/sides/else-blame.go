package sides

import (
	"strings"

	"qiyue/lint"
)

// elseBlamed reports a side that bears what follows from the other’s breach: 乙方应保证其
// 产品不侵权，否则由甲方承担责任.
func elseBlamed(p *lint.Pass) {
	t := p.Text
	for i := range t.Each("否则") {
		s := t.SentenceAt(i)
		left, rest := t.All[s.Start:i], strings.TrimPrefix(t.All[i+len("否则"):s.End], "，")
		for _, side := range eachSide(t) {
			at := strings.Index(left, side.label)
			if at < 0 || at > 0 && s.Start+at != t.Passages[s.Passage].Body || !lint.HasPrefix(
				left[at+len(side.label):], "应", "须", "必须", "不得", "保证", "承诺", "需", "负责",
			) || strings.Contains(left[at:], "，"+side.other) {
				continue
			}
			k := strings.Index(rest, side.other)
			if k < 0 || k > 60 || k > 0 && !strings.HasSuffix(rest[:k], "由") {
				continue
			}
			verb := strings.TrimLeft(rest[k+len(side.other):], " ")
			if lint.HasPrefix(
				verb, "承担", "负责赔偿", "赔偿", "应承担", "须承担", "应赔偿", "负全部", "自行承担", "每天付", "每日付", "每天支付", "每日支付", "按日支付",
				"按日付", "每逾期", "每迟", "支付违约金", "付违约金", "应支付违约金", "应付违约金", "应按日", "须按日", "须付", "照价赔偿", "负责承担",
				"担责",
			) {
				from := s.End - len(rest) + k
				if k > 0 {
					from -= len("由")
				}
				_, b := t.Part(from)
				x, y := t.Within(from, b, 24)
				p.Flag(x, y, "side", side.other)
				break
			}
		}
	}
}

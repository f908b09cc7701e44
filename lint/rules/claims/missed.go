package claims

import (
	"strings"

	"qiyue/lint"
)

// missed reports a rate that breaks the agreement though it is better than what was promised: 可用率不低于99.5% and
// 可用率低于99.9%的, 差错率不高于3‰ and 差错率高于1‰的.
func missed(c *claims) {
	t := c.t
	for _, h := range t.Places(broken) {
		qs := t.QuantitiesIn(h.End, min(len(t.All), h.End+15))
		if len(qs) == 0 || qs[0].Start != h.End || qs[0].Unit != lint.Percent || t.Before(h.Start, "不", "得", "应", "或", "期") || t.PassageAt(h.Start).Kind != lint.Body {
			continue
		}
		side, by := "min", 1.0
		if t.HasAny(h.Start, h.End, "高", "超", "大") {
			side, by = "max", -1
		}
		a, _ := t.Part(h.Start)
		for _, x := range c.list {
			name, ok := strings.CutSuffix(x.of, side+qs[0].Word)
			if s := t.SentenceAt(x.start); x.topic == "bound" && ok && by*qs[0].Value > by*x.value && t.Before(h.Start, name) && s != t.SentenceAt(h.Start) && !t.HasAny(a, h.Start, "连续") {
				against(c.p, h.Start-len(name), qs[0].End, s)
				return
			}
		}
	}
}

// broken are words of a rate that is not kept.
var broken = lint.NewSet("低于", "达不到", "未达到", "未达", "不足", "少于", "不到", "小于", "高于", "超过", "大于", "超出")

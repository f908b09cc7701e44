package claims

import (
	"strings"

	"qiyue/lint"
)

// capWords bound what is paid in damages.
var capWords = lint.NewSet("为限", "不超过", "至多", "上限", "不逾", "封顶", "最高", "不高于", "以内")

// caps: 赔偿总额以年费的三倍为限 and 赔偿至多不逾年费之一倍; 逾期交货的违约金不超过总价的5% and 以总价的10%为限.
func (c *claims) caps() {
	for _, q := range c.t.Quantities() {
		if q.Unit != lint.Percent && (q.Unit != lint.Count || q.Word != "倍") {
			continue
		}
		s, ps := c.t.SentenceAt(q.Start), c.t.PassageAt(q.Start)
		a, b := c.t.Part(q.Start)
		if ps.Kind != lint.Body || !c.t.Holds(capWords, a, b) {
			continue
		}
		if q.Unit == lint.Percent {
			for _, w := range [...]string{"逾期", "迟延", "延迟", "延期"} {
				k := strings.Index(c.t.All[s.Start:q.Start], w)
				if k < 0 || !c.t.HasAny(s.Start, b, "违约金") {
					continue
				}
				if act := lateAct(c.t.All[s.Start+k : min(q.Start, s.Start+k+len("逾期支付的价款"))]); act >= 0 {
					c.add("latecap", lateActs[act][0], q.Value, max(a, ps.Body), b)
				}
			}
		} else if c.t.HasAny(s.Start, q.Start, "赔偿", "责任") && !c.t.HasAny(s.Start, s.End, "故意", "保密", "泄") {
			c.add("cap", present(c.t.All[s.Start:q.Start], []string{"甲方", "乙方"}), q.Value, max(a, ps.Body), q.End)
		}
	}
}

package claims

import (
	"strings"

	"qiyue/lint"
)

// dueTwice reports two periods for one payment with no act between them: 审核通过后五个工作日内，甲方见票三日内支付.
func dueTwice(p *lint.Pass) {
	t := p.Text
	qs := t.Quantities()
	for k := 1; k < len(qs); k++ {
		x, y := qs[k-1], qs[k]
		if !x.Unit.IsTime() || !y.Unit.IsTime() || y.Start-x.End > 60 || !t.After(x.End, "内，", "之内，", "以内，") || !t.After(y.End, "内支付", "内付", "内将", "内向", "之内支付", "之内付", "以内支付", "以内付", "内结清") {
			continue
		}
		s, ps := t.SentenceAt(x.Start), t.PassageAt(x.Start)
		if ps.Kind != lint.Body || y.Start >= s.End || strings.Count(t.All[x.End:y.Start], "，") > 1 || t.HasAny(x.End, y.Start, "开具", "提交", "提供", "完成", "组织") {
			continue
		}
		a, _ := t.Part(x.Start)
		against(p, a, y.End, s)
	}
}

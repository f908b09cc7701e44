package claims

import (
	"strings"

	"qiyue/lint"
)

// dueEvents are what a period for a payment runs from, by the words before or behind the number.
var dueEvents = lint.NewSet("见票", "凭票", "收票", "发票", "到货", "收货", "货到", "验收", "审核通过", "竣工", "签收", "对账", "结算")

// dueTwice reports two periods for one payment, each with a start of its own and no act between
// them: 审核通过后五个工作日内，甲方见票三日内支付.
func dueTwice(p *lint.Pass) {
	t := p.Text
	qs := t.Quantities()
	for k := 1; k < len(qs); k++ {
		x, y := qs[k-1], qs[k]
		if !x.Unit.IsTime() || !y.Unit.IsTime() || y.Start-x.End > 60 || !t.After(x.End, "内，", "之内，", "以内，") || !t.After(y.End, "内支付", "内付", "内将", "内向", "之内支付", "之内付", "内结清") {
			continue
		}
		s, ps := t.SentenceAt(x.Start), t.PassageAt(x.Start)
		if ps.Kind != lint.Body || ps.Table != nil || y.Start >= s.End || strings.Count(t.All[x.End:y.Start], "，") > 1 || !t.Holds(dueEvents, x.End, y.Start) || t.HasAny(x.End, y.Start, "审核，", "开具", "提交", "提供", "完成", "组织", "通知", "并", "或", "交", "应当验收", "进行", "确认") {
			continue
		}
		a, _ := t.Part(x.Start)
		if t.Holds(dueEvents, a, x.Start) {
			against(p, a, y.End, s)
		}
	}
}

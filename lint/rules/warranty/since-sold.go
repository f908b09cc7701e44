package warranty

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var (
	// soldOn is the day a thing was sold, which may be that of the order, the invoice or the delivery.
	soldOn = lint.NewFrameOf(9, lint.NewSet("自", "从"), lint.NewSet("卖出", "售出", "出售", "销售", "成交"), lint.NewSet("之日", "当日", "当天", "日", "那天"), lint.NewSet("起", "开始", "算", "计"))
	// defective are words of a sentence on what is owed for faults.
	defective = lint.NewSet("质量", "故障", "保修", "质保", "三包", "免费", "退货", "换货", "包换", "包退", "换新")
	// soldTold are words of a text that tells which day it is, or names the paper that shows it.
	soldTold = lint.NewSet("日期以", "日期为准", "时间以", "以发票", "以购", "以签收", "售出之日即", "售出日即", "卖出之日即", "销售之日即")
)

// sinceSold reports the first of the periods that run from the day of the sale: 自售出之日起一年内免费修理.
func sinceSold(p *lint.Pass) {
	t := p.Text
	for s, h := range t.Framed(soldOn, 1) {
		i, j := h.Start, h.End
		if t.PassageAt(s.Start).Kind != lint.Body || !t.Holds(defective, s.Start, s.End) || !t.HasAny(j, s.End, "内") || t.HasAny(j, s.End, "保存", "保留", "证明书", "投诉") || t.HasAny(s.Start, s.End, "交付", "签收", "收货") || t.Holds(soldTold, 0, len(t.All)) {
			continue
		}
		f := startFinding(t, i, j)
		f.Message = diag.Say("lint-warranty-start-sold", "text", t.Quote(i, j))
		p.Report(f)
		return // one such day is that of all
	}
}

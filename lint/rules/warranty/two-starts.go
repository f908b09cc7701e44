package warranty

import (
	"strings"

	"qiyue/lint"
)

var (
	// orSince lead to another start of a warranty, decides are words that say which of two
	// starts is meant.
	orSince = lint.NewSet("或自", "或者自", "或从", "或者从")
	// orOn joins two days of one start: 自签收日期或调试日期起算, 自验收日或投入使用时起.
	orOn = lint.NewFrameOf(21, lint.NewSet("自", "从", "以"), startDays, lint.NewSet("或", "或者", "或是"), startDays, lint.NewSet("起", "开始计", "算起"))
	// orAfter joins two periods with a start each: 安装后12个月或发货后18个月.
	orAfter   = lint.NewFrameOf(15, startDays, lint.NewSet("后"), lint.NewSet("个月", "年"), lint.NewSet("或", "或者"), startDays, lint.NewSet("后"), lint.NewSet("个月", "年"))
	startDays = lint.NewSet(
		"签收", "调试", "验收", "投入使用", "投用", "交付", "安装", "购买", "购机", "开票", "发货", "到货", "出厂", "出库", "收货", "竣工", "完工",
		"启用", "使用", "送达", "激活", "开机", "移交", "交货", "交车", "上线",
	)
	decides = lint.NewSet("先到", "为准", "较早", "较晚", "先者", "孰", "先届", "先满", "在先", "早者", "长者", "选择")
)

// twoStarts reports the second of two starts of one warranty where nothing says which of them
// is meant: 自验收之日起12个月，或自发货之日起18个月.
func twoStarts(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(orSince) {
		s := t.SentenceAt(h.Start)
		k := strings.Index(t.All[h.End:s.End], "起")
		if k < 0 || t.Holds(decides, s.Start, s.End) || !t.Holds(costless, s.Start, s.End) || !runsFrom(t, s.Start, h.Start) || len(t.QuantitiesIn(h.End+k, s.End)) == 0 && !t.HasAny(h.End+k, s.End, "__") {
			continue
		}
		startless(p, h.Start, h.End+k+len("起"))
	}
	for s := range t.SentencesWith(costless) {
		i, j, ok := t.Frame(orOn, s.Start, s.End)
		if !ok {
			i, j, ok = t.Frame(orAfter, s.Start, s.End)
		}
		if ok && t.PassageAt(i).Kind == lint.Body && !t.Holds(decides, s.Start, s.End) {
			startless(p, i, j)
		}
	}
}

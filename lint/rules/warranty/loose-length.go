package warranty

import (
	"strings"

	"qiyue/lint"
)

var (
	// periodTold are names of the period, loosely what stands between them and a figure that is
	// none to rely on, about what stands right behind it.
	periodTold = lint.NewSet(append([]string{"三包”期", "免费维修期", "免费维护期", "免费服务期"}, periodNames...)...)
	loosely    = lint.NewSet("一般", "通常", "原则上", "约为", "大约", "大概", "大致", "大体", "基本", "暂定", "暂为", "多为", "往往")
	about      = lint.NewSet("左右", "上下", "不等", "光景")
	// toldIn are papers in which the figure itself stands.
	toldIn = lint.NewSet("附件", "附表", "下表", "上表", "如下", "清单")
)

// looseLength finds a period whose figure is none to rely on: 保修期一般为两年, 质保期为一至三年,
// 质保期一年左右.
func looseLength(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for _, h := range t.PlacesIn(periodTold, s.Start, s.End) {
		for _, q := range t.QuantitiesIn(h.End, min(s.End, h.End+36)) {
			between := t.All[h.End:q.Start]
			if !q.Unit.InMonths() || strings.Contains(between, "，") {
				break
			}
			first := strings.TrimRight(between, "-~～—–至到") // 为一 of 为一至三年
			ranged := first != between && strings.TrimRight(first, "0123456789一二两三四五六七八九十半个月年") != first
			if (ranged || t.Holds(loosely, h.End, q.Start) || t.Before(q.Start, "约") || t.Begins(about, q.End)) && !t.Holds(toldIn, s.Start, s.End) {
				return h.Start, q.End, true
			}
		}
	}
	return 0, 0, false
}

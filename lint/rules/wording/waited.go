package wording

import "qiyue/lint"

// A time can hang on when another acts (看厂家什么时候发货), or be a delay that the other side
// is only asked to bear with (大促期间发货可能延迟，敬请谅解).

var (
	// whenever ask for a time, lookedTo is who knows it.
	whenever = lint.NewSet("什么时候", "啥时候", "啥时", "何时", "哪天", "几时", "多久", "多长时间", "要几天", "需几天", "什么时间")
	lookedTo = lint.NewSet("看", "得看", "要看", "视", "取决于")
	// comes is what is waited for.
	comes = lint.NewSet("到", "来", "发", "送", "有货", "修", "装", "好", "排", "做", "寄", "调", "补", "出")
)

// waited finds such times.
func waited(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(whenever) {
		sen, a, b, ok := around(t, h)
		if !ok || !t.Holds(comes, h.End, b) && !t.Holds(comes, a, h.Start) || len(t.QuantitiesIn(h.End, sen.End)) > 0 {
			continue
		}
		for _, by := range t.PlacesIn(lookedTo, a, b) {
			if !t.Before(by.Start, "查", "察", "观", "收", "来", "去", "难", "好", "可", "想", "理", "自") && !t.After(by.End, "望", "看", "到", "见", "为", "好") {
				take("不好说", min(by.Start, h.Start), b)
				break
			}
		}
	}
	for _, h := range t.Places(belated) {
		sen, a, _, ok := around(t, h)
		if !ok || len(times(t, h.End, sen.End)) > 0 {
			continue
		}
		if t.Holds(perhaps, max(a, h.Start-len("可能会有所")), h.Start) && t.Holds(forgiven, h.End, sen.End) || t.Holds(busy, sen.Start, h.Start) && t.Holds(ownTimes, a, h.Start) {
			take("不好说", h.Start, h.End)
		}
	}
}

var (
	// belated is late by no certain time, perhaps the words before it, forgiven what the other
	// side is asked for.
	belated = lint.NewSet("延迟", "延误", "延后", "顺延", "推迟", "滞后", "变慢", "较慢", "延长", "晚到", "晚发", "耽搁", "等待", "排队", "延期", "拖延", "偏慢", "较长", "较久")
	perhaps = lint.NewSet("可能", "会有", "难免", "或有", "或会", "也许", "将会", "略有", "有所", "稍有", "周期", "时间")
	// busy is why, where a side puts off by itself what ownTimes name.
	busy     = lint.NewSet("量大", "旺季", "高峰", "大促", "双11", "双十一", "618", "人手紧张", "人手不足", "爆单", "活动期", "繁忙", "忙时", "春运", "暑运")
	ownTimes = lint.NewSet("时效", "时限", "响应", "上门", "发货", "回复", "处理", "售后", "配送", "到场", "安装", "维修")
	forgiven = lint.NewSet("谅解", "见谅", "理解", "体谅", "包涵", "海涵", "原谅", "耐心", "多担待", "多多担待")
)

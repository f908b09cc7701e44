package wording

import "qiyue/lint"

// A time can hang on what nobody has in hand: 根据海关情况确定到货时间, 工期看天气,
// 缺件的以到货时间为准; and a frequency on a season alone: 汛期加密巡查.

var (
	// reckonedBy open what the time hangs on.
	reckonedBy = lint.NewSet("根据", "按照", "按", "视", "依", "依照", "依据", "看", "取决于", "随")
	// unforeseen is what it hangs on.
	unforeseen = lint.NewSet("需要", "生产安排", "工作安排", "情况", "状况", "进度", "周期", "排期", "排产", "排班", "船期", "航班", "档期", "库存", "天气", "路况", "海关", "物流", "货源", "货期", "交期", "交货期", "供货期", "到货期", "备货", "产能", "难度", "难易", "程度", "距离", "远近", "供应商", "厂家", "厂商", "原厂", "忙闲", "淡旺季")
	// reckoned end it where the time stands before, or lead to the time.
	reckoned = lint.NewSet("确定", "决定", "安排", "另定", "核定", "商定", "而定", "调整", "推算", "掌握", "把握", "为准")
	// timeNouns are the times that hang on it.
	timeNouns = lint.NewSet("多久", "几天", "时间", "日期", "工期", "交期", "货期", "期限", "时限", "次数", "频次", "频率", "周期")
	// delivered are the verbs of what comes as the work goes on.
	delivered = lint.NewSet("供货", "交货", "送货", "供应", "供料", "送料", "进场", "到货", "配送", "发货", "送达", "分批", "运抵")
	// unreckoned are words of a sentence that set the latest day, or in which both sides do, or
	// that are about money or a day that can be proved.
	unreckoned = lint.NewSet("最迟", "最晚", "最长", "至迟", "不晚于", "不迟于", "不超过", "不得超过", "之前", "双方", "协商", "书面", "费用", "价格", "价款", "货款", "款项", "付款", "支付", "寿命", "保质期", "使用年限", "如下", "附件", "《", "工作时间", "营业时间", "法律")
)

// timeDepends finds times that hang on such a thing.
func timeDepends(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(unforeseen) {
		sen, a, b, ok := around(t, h)
		if !ok || t.Holds(unreckoned, a, sen.End) || len(t.QuantitiesIn(a, sen.End)) > 0 {
			continue
		}
		by := t.PlacesIn(reckonedBy, a, h.Start)
		if len(by) == 0 {
			continue
		}
		from := by[len(by)-1].Start
		ends := t.PlacesIn(reckoned, h.End, b)
		switch {
		case len(ends) > 0 && t.Holds(timeNouns, ends[0].End, b) || len(ends) == 1 && ends[0].End == b && (t.Holds(timeNouns, a, from) || t.Holds(timeNouns, h.Start, h.End)):
			take("而定", from, ends[0].End)
		case h.End == b && t.Ends(timeNouns, from):
			take("而定", from, b) // 工期看天气
		case t.After(h.Start, "进度") && t.Holds(delivered, h.End, b) && h.Start-from <= len("根据甲方的土建施工"):
			take("而定", from, h.End) // 按施工进度供货
		}
	}
	waited(t, take)
	for _, h := range t.Places(arrival) {
		if _, a, b, ok := around(t, h); ok && h.End == b && !t.Holds(timeNouns, a, h.Start) {
			take("而定", h.Start, b)
		}
	}
}

// arrival makes the day on which a thing comes in that of the act.
var arrival = func() *lint.Set {
	var all []string
	for _, comes := range []string{"到货", "来货", "到件", "发货", "供货", "返厂", "调货", "出货", "完工", "排产"} {
		all = append(all, "以"+comes+"时间为准", "以实际"+comes+"时间为准", "以"+comes+"日期为准", "以实际"+comes+"为准", "以实际"+comes+"日期为准")
	}
	return lint.NewSet(all...)
}()

var (
	// oftener make work more frequent than agreed, unsecret begin what is no encryption.
	oftener = lint.NewSet("加强", "加密", "增加频次", "增加次数", "增加频率", "提高频次", "提高频率", "加大频次", "加大频率", "缩短周期", "缩短间隔", "增加班次", "增加巡检次数", "增加巡检频次", "增加巡查次数", "增加巡查频次", "增加清洗次数", "增加清洁次数", "增加消杀次数", "增加保养次数", "缩短巡检周期", "缩短保养周期", "缩短检查周期")
	watched = lint.NewSet("巡检", "巡查", "巡视", "检查", "监测", "检测", "观测", "清洗", "清扫", "清运", "消杀", "保养", "班次", "频次", "次数")
)

// oftenerThen finds such work of which no one knows how often it is done then.
func oftenerThen(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(oftener) {
		sen, a, b, ok := around(t, h)
		if !ok || h.End < b && !t.Begins(watched, h.End) || len(times(t, h.Start, sen.End)) > 0 || t.HasAny(a, h.Start, "有权", "可", "要求", "未", "不", "协商") {
			continue
		}
		if t.All[h.Start:h.End] != "加密" || h.End < b || t.Holds(watched, sen.Start, h.Start) {
			take("情况确定", h.Start, h.End)
		}
	}
}

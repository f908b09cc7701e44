package wording

import (
	"unicode/utf8"

	"qiyue/lint"
)

// A time can hang on what nobody has in hand: 根据海关情况确定到货时间, 工期看天气,
// 缺件的以到货时间为准; and a frequency on a season alone: 汛期加密巡查.

var (
	// reckonedBy open what the time hangs on.
	reckonedBy = lint.NewSet("根据", "按照", "按", "视", "依", "依照", "依据", "看", "取决于", "随")
	// unforeseen is what it hangs on.
	unforeseen = lint.NewSet(
		"生产计划", "工作计划", "经营安排", "营业安排", "课程安排", "生产任务", "需要", "生产安排", "工作安排", "情况", "状况", "进度", "周期",
		"排期", "排产", "排班", "船期", "航班", "档期", "库存", "天气", "路况", "海关", "物流", "货源", "货期", "交期", "交货期", "供货期", "到货期",
		"备货", "产能", "难度", "难易", "程度", "距离", "远近", "供应商", "厂家", "厂商", "原厂", "忙闲", "淡旺季",
	)
	// reckoned end it where the time stands before, or lead to the time.
	reckoned = lint.NewSet("确定", "决定", "安排", "另定", "核定", "商定", "而定", "调整", "推算", "掌握", "把握", "为准")
	// timeNouns are the times that hang on it.
	timeNouns = lint.NewSet("多久", "几天", "时间", "日期", "工期", "交期", "货期", "期限", "时限", "次数", "频次", "频率", "周期")
	// delivered are the verbs of what comes as the work goes on.
	delivered = lint.NewSet("供货", "交货", "送货", "供应", "供料", "送料", "进场", "到货", "配送", "发货", "送达", "分批", "运抵")
	// unreckoned are words of a sentence that set the latest day, or in which both sides do, or
	// that are about money or a day that can be proved.
	unreckoned = lint.NewSet(
		"最迟", "最晚", "最长", "至迟", "不晚于", "不迟于", "不超过", "不得超过", "之前", "双方", "协商", "书面", "费用", "价格", "价款", "货款",
		"款项", "付款", "支付", "寿命", "保质期", "使用年限", "如下", "附件", "《", "工作时间", "营业时间", "法律",
	)
)

// timeDepends finds times that hang on such a thing.
func timeDepends(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(unforeseen) {
		sen, a, b, ok := around(t, h)
		if !ok || t.HoldsWord(unreckoned, a, sen.End) || len(t.QuantitiesIn(a, sen.End)) > 0 {
			continue
		}
		by := t.PlacesIn(reckonedBy, a, h.Start)
		if len(by) == 0 {
			continue
		}
		from := by[len(by)-1].Start
		ends := t.PlacesIn(reckoned, h.End, b)
		switch {
		case len(ends) > 0 && t.HoldsWord(timeNouns, ends[0].End, b) || len(ends) == 1 && ends[0].End == b && (t.HoldsWord(timeNouns, a, from) || t.HoldsWord(timeNouns, h.Start, h.End)):
			take("而定", from, ends[0].End)
		case h.End == b && t.Ends(timeNouns, from):
			take("而定", from, b) // 工期看天气
		case t.After(h.Start, "进度") && t.Holds(delivered, h.End, b) && h.Start-from <= len("根据甲方的土建施工"):
			take("而定", from, h.End) // 按施工进度供货
		}
	}
	for _, h := range t.Places(beholders) {
		if i, j, ok := beheld(t, h); ok && !bareSight(t, h, i, j) {
			take("而定", i, j)
		}
	}
	waited(t, take)
	reissued(t, take)
	for _, f := range []*lint.Frame{betweenTimes, madeRoom} {
		for _, h := range t.Framed(f, 1) {
			s := sentenceAt(t, h.Start)
			if !t.HasAny(h.Start, h.End, "，") && !t.After(h.End, "的", "工程") && len(times(t, s.Start, s.End)) == 0 {
				take("有空", h.Start, h.End)
			}
		}
	}
	for _, h := range t.Places(arrival) {
		if _, a, b, ok := around(t, h); ok && h.End == b && !t.HoldsWord(timeNouns, a, h.Start) {
			take("而定", h.Start, b)
		}
	}
}

var (
	// beholders say that an act hangs on what one will see: 看脏的程度安排, 须看调货快慢.
	beholders = lint.NewSet("看", "视", "瞧", "取决于", "有赖于", "依赖于")
	// ownSight are words, one of the beholders in them or right before, of looking as such.
	ownSight = []string{
		"查", "观", "察", "收", "参", "试", "照", "眼", "好", "难", "可", "想", "偏", "小", "另", "中", "翻", "细", "重", "忽", "电", "巡", "监",
		"检", "轻", "无", "注", "藐", "近", "远", "影", "透", "审", "直", "正", "弱", "珍", "相", "请", "先", "来", "去", "不", "未", "没", "去看",
		"来看",
	}
	sightOf = []string{
		"看", "望", "护", "管", "守", "到", "见", "过", "完", "清", "房", "样", "病", "着", "懂", "上", "为", "同", "作", "频", "力", "听", "野",
		"线", "觉", "讯", "图", "窗", "板", "台", "中", "附", "本", "第", "说明", "合同", "协议", "《", "上述", "下", "以",
	}
	// upon end what is seen where the act follows from it.
	upon = lint.NewSet(
		"安排", "来定", "来安排", "来排", "来办", "定", "而定", "再定", "再排", "再办", "再说", "再修", "再换", "排", "决定", "调整", "掌握", "来",
		"办", "处理", "派人", "派员", "调度", "调剂",
	)
	// gradations end what is seen where nothing more is said.
	gradations = lint.NewSet(
		"多少", "快慢", "程度", "长短", "忙闲", "松紧", "缓急", "远近", "难易", "轻重", "大小", "早晚", "好坏", "深浅", "脏净", "有无", "进展",
		"档期", "排期", "货期", "交期", "船期", "进度", "情况", "情形", "状况", "路况", "天气", "天色", "库存", "货源", "人手", "空档", "忙不忙",
		"有没有", "够不够", "与否", "安排", "运气", "水平", "来路", "季节", "行情",
	)
	// inFavour is what one side then gives or takes of the other: 看老关系少收.
	inFavour = lint.NewSet("少收", "多收", "少给", "多给", "减收", "减免", "收押金", "收费", "给价", "定价", "优惠", "打折", "放宽", "赔", "补偿", "奖", "让利")
	// inSight are nouns of a thing one can look up, by which the act is as certain as it.
	inSight = lint.NewSet(
		"附件", "附表", "清单", "表", "手册", "说明书", "通知", "公告", "订单", "工单", "合同", "标签", "铭牌", "页面", "仪", "读数", "报告", "图纸",
		"样", "《", "证", "票", "条款", "条", "协议", "约定", "名录", "价目",
	)
)

// beheld is what an act hangs on that one looks at from a hit on, to the end of its statement.
func beheld(t *lint.Text, h lint.Hit) (i, j int, ok bool) {
	sen, a, b, ok := around(t, h)
	n := utf8.RuneCountInString(t.All[h.End:max(b, h.End)])
	if !ok || n < 2 || n > 14 || t.Before(h.Start, ownSight...) || t.After(h.End, sightOf...) || t.HoldsWord(inSight, h.End, b) || t.HoldsWord(unreckoned, a, sen.End) || len(t.QuantitiesIn(a, sen.End)) > 0 || t.PassageAt(h.Start).Kind != lint.Body || t.HasAny(a, h.Start, "费", "价", "钱", "款") || t.Holds(inPart, b, sen.End) {
		return 0, 0, false
	}
	return h.Start, b, t.Holds(whenever, a, h.Start) || t.HoldsWord(timeNouns, a, h.Start) || t.Ends(upon, b) || t.Ends(gradations, b) || t.Holds(inFavour, h.End, min(b, h.End+len("熟客老关系")+len("少")))
}

// bareSight reports that nothing is done before or upon what is seen, so that it is a promise
// that binds nobody and no time: 郊县看路况.
func bareSight(t *lint.Text, h lint.Hit, i, j int) bool {
	sen := sentenceAt(t, h.Start)
	return classAt(t.All[sen.Start:i]) < 0 && classAt(t.All[h.End:j]) < 0 && !t.Holds(watched, sen.Start, i) && !t.HoldsWord(timeNouns, sen.Start, j) && !t.HasAny(sen.Start, i, "换", "修", "装")
}

var (
	// betweenTimes is work done when there is nothing else to do: 趁夜里空当做, 找空档开课.
	betweenTimes = lint.NewFrameOf(12, lint.NewSet(
		"趁", "乘", "利用", "找", "抽", "寻", "觅", "瞅", "捡", "拣", "钻", "插", "借",
	), lint.NewSet(
		"空当", "空档", "空隙", "空子", "空儿", "间隙", "闲空", "空闲", "余暇", "闲暇", "工夫", "功夫", "闲时", "便宜时",
	))

	// madeRoom is what one waits for who is told to wait for room: 等店里腾出工位.
	madeRoom = lint.NewFrameOf(15, lint.NewSet("等", "待", "俟", "候"), lint.NewSet("腾出", "空出", "匀出", "抽出", "挤出", "闲出", "轮到", "排到"))

	// nexts are issues of a thing yet to come, issues what they are of, mended what they would bring.
	nexts = lint.NewSet(
		"下期", "下一期", "次轮", "新版", "后续", "以后", "今后", "往后", "此后", "其后", "之后", "随后", "日后", "未来", "将来", "后面", "后头",
		"接下来", "下一", "下个", "下次", "下回", "下轮", "下版", "新一", "新的",
	)
	issues      = lint.NewSet("版本", "版次", "版", "补丁", "补丁包", "升级", "升级包", "安装包", "更新", "批次", "迭代", "改版", "改款", "固件", "发布", "印次", "印刷")
	mended      = lint.NewSet("修复", "修正", "修好", "修", "解决", "更正", "订正", "改正", "纠正", "消除", "改进", "完善", "优化", "补上", "补齐", "带上", "处理", "一并", "实现", "支持", "排除")
	comingIssue = lint.NewFrameOf(9, nexts, issues)
)

// reissued finds what is mended in an issue of a thing that comes no one knows when.
func reissued(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Framed(comingIssue, 1) {
		s, a, b, ok := around(t, h)
		if ok && h.End <= b && t.Holds(mended, h.End, b) && !t.After(h.End, "中的", "里的", "内的", "的") && !t.HasAny(a, b, "费", "价", "收", "购", "许可", "法律", "规则", "《") && len(times(t, s.Start, s.End)) == 0 {
			take("后续版本中", h.Start, h.End)
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
	// oftener and changed make work more frequent than agreed, watched is the work.
	oftener = lint.NewSet("加强", "加密")
	changed = lint.NewFrameOf(12, lint.NewSet("增加", "加大", "提高", "提升", "缩短", "加密", "调密", "放密", "增大"), lint.NewSet("频次", "频率", "频度", "密度", "次数", "班次", "趟数", "周期", "间隔"))
	watched = lint.NewSet("巡检", "巡查", "巡视", "检查", "监测", "检测", "观测", "清洗", "清扫", "清运", "消杀", "保养", "班次", "频次", "次数")
)

// oftenerThen finds such work of which no one knows how often it is done then.
func oftenerThen(t *lint.Text, take func(entry string, i, j int)) {
	ask := func(h lint.Hit) {
		sen, a, b, ok := around(t, h)
		if !ok || h.End < b && !t.Begins(watched, h.End) || len(times(t, h.Start, sen.End)) > 0 || t.HasAny(a, h.Start, "有权", "可", "要求", "未", "不", "协商") {
			return
		}
		if t.All[h.Start:h.End] == "加强" || h.End < b || t.Holds(watched, sen.Start, h.End) {
			take("情况确定", h.Start, h.End)
		}
	}
	for _, h := range t.Framed(changed, 1) {
		ask(h)
	}
	for _, h := range t.Places(oftener) {
		ask(h)
	}
}

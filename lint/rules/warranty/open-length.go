package warranty

import (
	"slices"

	"qiyue/lint"
)

// Words of a warranty in every register, lengths that are none, and what leaves the
// length to somebody.
var (
	warrantWords = []string{
		"质保", "保修", "包修", "保用", "质量保证", "质量担保", "瑕疵担保", "免费维修", "免费修理", "免费修正", "免费更换", "免费检修", "无偿维修",
		"无偿修理", "三包", "延保", "保固", "包换", "包好",
	}
	noLength = append(
		lint.Pairs([]string{"若干", "数", "几", "好几", "好多"}, []string{"年", "月", "个月", "日", "天", "周", "个年头", "时"}), "一定时间",
		"一定期限", "一定期间", "一定的时间", "一定的期限", "一定年限", "一段时间", "一段时期", "一阵子", "些日子", "多年", "适当期限", "适当期间",
		"适当时间", "适当的期", "合理期限", "合理期间", "合理时间", "合理的期", "合理使用年限", "合理使用寿命", "合理寿命", "使用寿命内", "通常期限",
		"通常期间", "通常年限", "相当期间", "相当期限", "相当长", "较长时间", "较长期限", "尽可能长", "足够时间", "足够长", "正常使用年限",
		"正常寿命",
	)
	lengthNames = []string{
		"时长", "长短", "长度", "期间长短", "终点", "终期", "止期", "终止日", "届满日", "截止日", "到期日", "终于何时", "何时届满", "何时终止",
		"何时结束", "多久", "多长", "几年", "几个月", "年限", "期间", "期限",
	}
	leftTo = []string{
		"依", "按", "由", "从", "视", "另行", "另定", "另议", "待定", "随", "听", "参照", "详询", "咨询", "询", "问", "请教", "见", "跟", "以厂",
		"以乙方", "以卖方", "以供方", "以门店", "不定", "未定", "乙方有权", "卖方有权", "供方有权",
	}
	someone = []string{
		"乙方", "卖方", "供方", "厂", "店", "师傅", "说明书", "政策", "习惯", "惯例", "情况", "规定", "告知", "通知", "确定", "核定", "认定", "决定",
		"待定", "未定", "另", "制造商", "经销商", "官网", "公告", "手册", "批次", "机型", "客服", "顾问", "网点",
	}

	// asksLength are words of how long something is warranted.
	asksLength = lint.NewSet(slices.Concat(periodNames, lint.Pairs([]string{
		"保", "包", "质保", "保修", "包修", "三包", "延保", "保固", "质保时", "保修时", "三包时", "的时",
	}, []string{"多久", "多长", "几年", "几个", "几天", "间", "长", "限"}), []string{
		"的质保", "的保修", "的三包", "的包修", "延保", "加保", "延长保修", "延长质保", "年头", "保修由", "质保由",
	})...)
	// 享有相应保修期
	fitting = lint.NewFrame(3, []string{"相应", "适当", "相当", "合理", "一定"}, periodNames)
	// 包修到卖方觉得够了为止
	tillFelt = lint.NewFrame(30, append([]string{"保到", "包到"}, warrantWords...), []string{"到", "至"}, []string{
		"觉得", "认为", "满意", "高兴", "愿意", "不用", "用完", "用旧", "用够", "坏", "差不多", "不想",
	}, []string{"为止", "时止", "算完"})
	// prolongs lengthens a warranty and does not say by how much.
	prolongs = lint.NewSet("延长三包", "延保", "加保", "延长保修", "延长质保", "延长包修")

	vagueLength  = lint.NewSet(noLength...)
	warrantedFor = lint.NewFrame(36, warrantWords, noLength)
	forWhile     = lint.NewFrame(12, noLength, warrantWords)
	lengthLeft   = lint.NewFrame(6, lengthNames, leftTo, someone)
	likeOthers   = lint.NewFrame(18, periodNames, []string{"同类", "同行", "市场", "一般", "通常", "最长者", "较长者", "最优者", "其中最长", "最高者"})
	someOther    = lint.NewFrame(3, []string{"另有", "单有", "别有", "各有"}, periodNames)
	mayDiffer    = lint.NewFrame(9, periodNames, []string{
		"或有不同", "有所不同", "可能不同", "会有不同", "不尽相同", "各不相同", "各有不同", "有可能不同", "或有差异", "可能有差异", "存在差异",
		"有所差异", "会有差异", "或有调整", "不一而足", "长短不一", "可能缩短", "缩短", "相应缩短", "酌减", "从短", "适当延长", "或短", "可能较短", "不一样", "不一致", "各异", "因型号而异",
		"因机型而异", "因品牌而异",
	})
	variously = lint.NewFrame(12, []string{"不同", "各"}, []string{
		"型号", "机型", "产品", "品牌", "部件", "配件", "零件", "类别", "系列", "商品", "设备",
	}, periodNames, []string{"不同", "不一", "有别"})
	untilAbout = lint.NewFrame(30, []string{"延至", "直至", "到", "至"}, []string{"前后", "左右", "光景", "那阵", "之际"})
	mendsAgain = lint.NewFrame(30, []string{
		"复发", "再坏", "又坏", "再犯", "再出", "又出", "重现", "再度", "再次出现", "同样故障", "同一故障",
	}, []string{"再为修治", "修", "治", "返工", "换"}, []string{
		"不另取资", "不再收费", "不收费", "不另收费", "免费", "分文不取", "无偿", "不取分文", "不再取",
	})
	startAlone = lint.NewFrame(30, []string{"质保", "保修", "包修", "保用", "质量保证", "质量担保", "保固"}, []string{
		"起算日为", "起算点为", "起算日是", "起点为", "起点是", "始于", "起始日为", "起算于",
	})
	someTerm = lint.NewFrame(30, []string{
		"相应期限内", "相应的期限内", "相应时间内", "规定期限内", "规定的期限内", "规定时间内", "规定的时间内", "有效期限内", "承诺的期限内",
		"承诺期限内",
	}, []string{"免费", "无偿", "包修", "包换", "保修", "三包"})
	// given is a warranty that something has, with no word of how long: 修后机器享受店保，自取机之日起.
	given = lint.NewFrame(15, []string{"享受", "享有", "有", "由", "提供", "给予", "附"}, []string{"店保", "保修", "质保", "联保", "包修", "三包", "保固"})

	lengthElse = lint.NewSet(
		"附件", "附表", "下表", "上表", "如下", "下列", "__", "第", "清单", "投标文件承诺", "《", "期外", "期满", "届满后", "违约", "逾期", "付款",
		"费用由", "收费标准", "本协议期", "服务期", "合同期",
	)
	hasLengthWord = lint.NewSet(append(append([]string{"店保", "联保", "保多久", "保几年", "保多长", "保几", "保多", "三包多"}, warrantWords...), "担保责任", "修竣", "修过", "修好", "复发", "再坏", "又坏")...)
)

// openLength finds a warranty in a sentence whose length is a word and no figure, or
// whoever's to tell: 给予一定时间的保修, 时长依产品说明书.
func openLength(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := looseLength(t, s); ok {
		return i, j, true
	}
	if i, j, ok := leftOutside(t, s); ok {
		return i, j, true
	}
	if t.HoldsWord(lengthElse, s.Start, s.End) && !t.Holds(vagueLength, s.Start, s.End) {
		return 0, 0, false
	}
	if timeTold(t, s) || t.HasAny(s.Start, s.End, "经验", "业绩", "经历") {
		return 0, 0, false
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, warrantedFor, forWhile, lengthLeft, mayDiffer, variously, likeOthers, someOther, mendsAgain, tillFelt, fitting); ok {
		return i, j, !t.After(i, "期间由", "期间，由") || t.Begins(fixesIt, j) // 质保期间由乙方巡检: what is done in it
	}
	if asked := t.PlacesIn(asksLength, s.Start, s.End); len(asked) > 0 && !t.HoldsWord(ofCoverage, s.Start, s.End) {
		if i, j, ok := t.AtPleasure(s.Start, s.End); ok && max(i, asked[0].Start)-min(i, asked[0].End) < 60 {
			return min(i, asked[0].Start), max(j, asked[0].End), true
		}
	}
	for _, h := range t.PlacesIn(prolongs, s.Start, s.End) {
		if _, b := t.Part(h.Start); h.End == b && !t.Holds(prolongedBy, s.Start, s.End) {
			return h.Start, h.End, true
		}
	}
	i, j, ok := t.Frame(untilAbout, s.Start, s.End)
	return i, j, ok && t.Holds(prolonged, s.Start, s.End)
}

var (
	// fixesIt begin what somebody decides on a length: 期间由乙方确定.
	fixesIt = lint.NewSet("确定", "决定", "定", "核定", "告知", "另行", "自定", "掌握", "提供")
	// ofCoverage are words of what a warranty covers, and whether it does.
	ofCoverage = lint.NewSet("范围", "哪些", "是否", "与否", "保内", "什么", "该保", "该修", "费用", "收费", "收取")
	// prolongedBy are words of a warranty that runs on by a measure or at the other's choice.
	prolongedBy = lint.NewSet("相应", "顺延", "占用", "期满", "购买", "选购", "加购", "费", "可", "如", "申请", "不", "未")
)

// prolonged are words of a warranty that a sentence bounds.
var prolonged = lint.NewSet("保修", "质保", "包修", "延保", "保用")

// openLengths reports the warranties of open length in sentences not yet reported.
func openLengths(p *lint.Pass, told []int) {
	t := p.Text
	for s := range t.SentencesWith(hasLengthWord) {
		if ps := &t.Passages[s.Passage]; ps.Kind != lint.Body || slices.Contains(told, s.Start) {
			continue
		}
		i, j, ok := openLength(t, s)
		if !ok && !timeTold(t, s) {
			if i, j, ok = t.Frame(startAlone, s.Start, s.End); !ok {
				i, j, ok = t.Frame(someTerm, s.Start, s.End)
			}
			ok = ok && !measuredElsewhere(t)
			if !ok {
				i, j, ok = givenFrom(t, s)
			}
		}
		if ok {
			p.Flag(i, j)
		}
	}
}

// givenFrom finds a warranty that one thing is given from some day on, and not until when.
func givenFrom(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.Frame(given, s.Start, s.End)
	if !ok || t.After(j, "期", "金", "书", "卡", "单", "证", "的", "范围", "责任") || t.HoldsWord(lengthElse, s.Start, s.End) || t.HasAny(s.Start, s.End, "重新", "剩余", "相同", "同样", "一致", "原") {
		return 0, 0, false
	}
	a, _ := t.Part(i)
	return i, j, (t.Holds(onDays, s.Start, s.End) || runsFrom(t, s.Start, s.End)) && (unmeasuredThing(t, a, i) || !measuredElsewhere(t))
}

// timeTold reports a sentence with a length of time or a day.
func timeTold(t *lint.Text, s lint.Sentence) bool {
	return t.TimeIn(s.Start, s.End) || t.UnitIn(s.Start, s.End, lint.Calendar)
}

package wording

import (
	"strings"

	"qiyue/lint"
)

// A metric has other names than a rate and other figures than a percentage:
// 接通比例须在八成以上, 好评应占九成, 每百单不超过两单返修, 平均等待时长低于200毫秒.

var (
	// tenths are shares told in tenths, untenths what begins with 成 and is no tenth.
	tenths   = lint.NewSet("一成", "二成", "两成", "三成", "四成", "五成", "六成", "七成", "八成", "九成", "十成", "百分之百", "百分百", "半成", "零点")
	untenths = lint.NewSet("本", "立", "品", "功", "员", "交", "为", "果", "熟", "新", "套", "型", "份", "像", "分")

	// ratios are nouns of a share, performed the notions of which a share is a
	// metric; of other notions it is a term of the agreement: 付款比例.
	ratios    = lint.NewSet("比例", "占比", "比重", "比率", "百分比")
	performed = []string{
		"接通", "应答", "响应", "回访", "回复", "失效", "故障", "修复", "修好", "返修", "返工", "好评", "差评", "满意", "投诉", "合格", "完好",
		"达标", "退货", "破损", "缺陷", "次品", "不良", "准时", "准点", "及时", "按时", "按期", "到场", "到岗", "解决", "首次", "一次性", "成功",
		"命中", "流失", "延误", "超时", "误报", "漏报", "漏检", "在线", "开机", "可用", "停机", "宕机", "完成", "办结", "闭环", "续签", "发货",
		"缺货", "满足", "覆盖", "漏接", "漏发", "错发", "拒收", "丢失", "死机", "卡顿", "回头客", "复购", "赞成", "点赞", "到达", "送达", "签收",
		"通过", "过关", "回头", "化解", "完结", "接起", "续住", "入住", "出勤", "差错", "错误", "消毒", "办妥", "守时", "接单", "接听", "成交",
		"清空", "清运", "洗净", "齐套", "就诊", "上座", "留任", "转化", "留存", "续费", "成活", "发芽", "转介绍",
	}
	// sums are words before it by which it is a share of money.
	sums = []string{"付", "费", "款", "金", "价", "扣", "股", "保险", "出资", "税", "工资", "利", "罚", "赔", "折", "元"}

	// opinions are what those who are asked say; polled are they.
	opinions = lint.NewSet("好评", "差评", "满意", "认可", "赞成", "赞许", "赞同", "赞赏", "点赞", "肯定", "表扬", "抱怨", "称好", "投诉", "推荐")
	polled   = []string{
		"客户", "用户", "学员", "业主", "住户", "回访", "受访", "评价", "顾客", "员工", "人员", "使用人", "租户", "旅客", "乘客", "讲解", "服务",
		"课程", "司机", "导游", "餐", "患者", "病人", "读者", "会员", "车主", "网友", "家长", "商户", "人数", "人次", "份数", "票数", "问卷", "调查",
	}

	// hundred open a share told by counting.
	hundred = lint.NewSet(
		"每百", "每千", "每万", "每一百", "每一千", "一百个", "一百户", "一百名", "一百人", "一百台", "一百次", "一百单", "一百件", "100个", "100户",
		"100名", "100人", "100台", "100次", "100单", "100件", "1000台", "1000次", "1000单", "十个客户", "十户", "10户",
	)

	// doneOnes are those of whom a share is told without a word for it: 一次就修好的要占九成.
	doneOnes = lint.NewSet(lint.Pairs(performed, []string{"的"})...)
	// trend is a metric that is only to rise or fall from one time to the next, whatever it is: 投诉要比去年少,
	// 达标率逐季抬高.
	trend = lint.NewFrameOf(18, lint.NewSet(
		"要", "应", "须", "得", "务必", "保证", "确保", "力求", "率", "投诉", "返修", "差错",
	), lint.NewSet(
		"逐年", "逐季", "逐月", "逐周", "年年", "月月", "每年", "每季", "每月", "一年比一年", "一月比一月", "一季比一季", "一周比一周", "比去年",
		"比上年", "比往年", "比上月", "比上季", "比头年", "较上年", "较去年", "较上月", "较上季", "同比", "环比",
	), trending)
	// ranked is a metric whose figure is only how it compares with others: 送达率应达到行业领先水平.
	ranked = lint.NewFrameOf(36, lint.NewSet(lint.Pairs(performed, []string{"率"})...), lint.NewSet(
		"行业领先", "业界领先", "国内领先", "同行领先", "行业平均", "业内平均", "同行业", "行业水平", "行业先进", "业界先进", "业内先进", "一流水平", "先进水平", "主流水平",
	))
	trending = lint.NewSet(
		"走低", "走高", "下降", "降低", "减少", "减半", "上升", "提高", "提升", "抬高", "抬升", "往下", "往上", "下行", "上行", "好转", "改善",
		"回落", "攀升", "递增", "递减", "下滑", "变少", "变多", "增多", "压减", "缩减", "少", "低些", "高些", "有所",
	)

	averages  = lint.NewSet("平均")
	durations = []string{"时长", "时延", "延迟", "延时", "耗时", "用时", "时间", "时限", "间隔", "周期", "等候", "等待"}
	// worked make of an average of time one of labour or of the law.
	worked = []string{"工作时", "每周", "每日工作", "劳动", "驾驶", "加班", "汇率", "价", "工资"}

	// bounding are words by which a value is to be reached.
	bounding = []string{
		"须上", "要上", "应上", "得上", "掉到", "跌到", "滑到", "落到", "上到", "要有", "得有", "要过", "得过", "不能少于", "不能低于", "不低于",
		"不高于", "不超过", "不少于", "不多于", "不得多于", "不得少于", "不低过", "不大于", "不小于", "不得低于", "不得高于", "不得超过", "低于",
		"高于", "少于", "大于", "小于", "超过", "超", "逾", "达", "控制在", "保持在", "维持在", "应在", "须在", "当在", "降至", "降到", "以内",
		"以下", "以上", "占", "须到", "应到", "要在", "要到", "保持", "跌破", "低过", "应有", "须有", "不足", "至少", "最多", "≥", "≤", "<", ">",
	}
	// paidFor are words of money between a metric and a figure that is the price of missing it.
	paidFor = []string{"扣", "罚", "赔", "付", "减", "退", "违约金", "奖", "费", "款", "价", "元", "折"}
)

// hasTenths reports a share told in tenths within bytes i to j.
func hasTenths(t *lint.Text, i, j int) bool {
	for _, h := range t.PlacesIn(tenths, i, j) {
		if h.End <= j && !t.Begins(untenths, h.End) {
			return true
		}
	}
	return false
}

// hasShare reports a share within bytes i to j.
func hasShare(t *lint.Text, i, j int) bool {
	return t.UnitIn(i, j, lint.Percent) || hasTenths(t, i, j)
}

// boundIn reports a figure to be reached within bytes i to j, no sum of money.
func boundIn(t *lint.Text, i, j int) bool {
	return lint.Contains(t.All[i:j], bounding...) && !lint.Contains(t.All[i:j], paidFor...)
}

// ratesTold end the name of a rate that its value follows: 一次过关率：95%.
var ratesTold = lint.NewSet("率：", "比例：", "占比：", "比重：")

// scored are what is told in points or stars.
var scored = lint.NewSet("打分", "评分", "口碑", "评星", "星级", "点评", "好感", "好感度", "评价", "评语", "平均分", "均分")

// stars are points of those who are asked.
var stars = lint.NewSet("3.5星", "4星", "4.0星", "4.2星", "4.5星", "4.6星", "4.7星", "4.8星", "4.9星", "5星", "四星", "四星半", "五星")

// scoreIn reports points, or stars, to be reached within bytes i to j.
func scoreIn(t *lint.Text, i, j int) bool {
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Word == "分" && (q.Value >= 60 || q.Value >= 3 && q.Value <= 10) && !t.After(q.End, "之") {
			return true
		}
	}
	return t.Holds(stars, i, j) || bareFigure(t, i, j)
}

// bareFigure reports a number without a unit that is to be reached within bytes i to j: 成功率不得掉到八十五以下.
func bareFigure(t *lint.Text, i, j int) bool {
	for _, w := range bounding {
		k := strings.Index(t.All[i:j], w)
		if k < 0 {
			continue
		}
		rest := strings.TrimLeft(t.All[i+k+len(w):j], "到在于 ")
		tail := strings.TrimLeft(rest, "0123456789.零一二三四五六七八九十百点")
		if n := len(rest) - len(tail); n > 1 && n < len("九十九点九九") && strings.Trim(tail, "以上下之内分。； ") == "" {
			return true
		}
	}
	return false
}

// bareShare reports a share right behind byte i, where nothing need say that it is to be reached: 按时到达比例九成五.
func bareShare(t *lint.Text, i, j int) bool {
	j = min(j, lint.RuneStart(t.All, i+len("全年应保持95%")))
	return i < j && hasShare(t, i, j) && !lint.Contains(t.All[i:j], paidFor...)
}

// shareMetrics finds metrics under other names.
func shareMetrics(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(ratios) {
		if _, a, b, ok := around(t, h); ok && (boundIn(t, h.End, b) || bareShare(t, h.End, b)) && lint.Contains(t.All[max(a, h.Start-len("首次修复的工单")):h.Start], performed...) && !lint.Contains(t.All[a:h.Start], sums...) {
			take(counted, h.Start, h.End)
		}
	}
	for _, h := range t.Places(opinions) {
		sen, a, b, ok := around(t, h)
		if ok && (boundIn(t, h.End, b) || bareShare(t, h.End, b)) && hasShare(t, h.End, b) && (lint.Contains(t.All[sen.Start:b], polled...) || h.Start-a <= len("直播间的") && bareShare(t, h.End, b)) {
			take(counted, h.Start, h.End)
		}
	}
	for _, h := range t.Places(doneOnes) {
		if _, a, b, ok := around(t, h); ok && t.HasAny(h.End, min(b, h.End+len("须占九")), "占") && bareShare(t, h.End, b) && !lint.Contains(t.All[a:h.Start], sums...) {
			take(counted, h.Start, h.End)
		}
	}
	for _, h := range t.Framed(ranked, 1) {
		if !t.HasAny(h.Start, h.End, "，") && !t.HoldsWord(unmetric, h.Start, h.End) {
			take(counted, h.Start, h.End)
		}
	}
	for s := range t.SentencesWith(trending) {
		if i, j, ok := t.Frame(trend, s.Start, s.End); ok && !t.HasAny(i, j, "，", "需要", "不得") {
			if a, b := t.Part(i); (i-a >= len("超时") || t.After(i, "投诉", "返修", "差错")) && !t.HoldsWord(unmetric, a, b) && !t.HasAny(a, b, "租", "不少", "至少", "多少", "减少排", "投资", "双方") {
				take(counted, max(a, lint.RuneStart(t.All, i-len("送餐超时"))), j)
			}
		}
	}
	for _, q := range t.Quantities() {
		if q.Unit == lint.Percent {
			shareOwed(t, q.Start, q.End, take)
		}
	}
	for _, h := range t.Places(tenths) {
		if !t.Begins(untenths, h.End) {
			shareOwed(t, h.Start, h.End, take)
		}
	}
	for _, h := range t.Places(ratesTold) {
		s := sentenceAt(t, h.Start)
		if a, _ := t.Part(h.Start); lint.Contains(t.All[a:h.Start], performed...) && !lint.Contains(t.All[a:h.Start], sums...) && bareShare(t, h.End, s.End) {
			take(counted, a, h.End-len("："))
		}
	}
	for _, h := range t.Places(scored) {
		if _, _, b, ok := around(t, h); ok && boundIn(t, h.End, b) && (scoreIn(t, h.End, b) || hasShare(t, h.End, b)) {
			j := h.End
			if t.After(j, "平均") {
				j += len("平均")
			}
			take(counted, h.Start, j)
		}
	}
	for _, h := range t.Places(hundred) {
		if _, a, b, ok := around(t, h); ok && boundIn(t, h.End, b) && (t.Holds(opinions, h.End, b) || lint.Contains(t.All[a:b], performed...)) {
			take(counted, h.Start, b)
		}
	}
	for _, h := range t.Places(averages) {
		_, a, b, ok := around(t, h)
		if !ok || !boundIn(t, h.End, b) || lint.Contains(t.All[a:b], worked...) {
			continue
		}
		if n := lastAny(t.All[h.End:min(b, h.End+len("每单首次到场等待时长"))], durations); n > 0 {
			take(counted, h.Start, h.End+n)
		} else if t.Before(h.Start, durations...) { // 响应时间平均不超过2秒
			take(counted, h.Start-len("时间"), h.End)
		}
	}
}

// counted is the entry that such metrics are reported under.
const counted = "好评占比"

var (
	// reaching stand right before a share that is to be reached.
	reaching = lint.NewSet(lint.Pairs([]string{
		"要", "须", "应", "得", "能", "别", "控制", "压", "压缩", "降", "升", "提", "掉", "跌", "上", "保持", "维持", "稳定", "务", "可", "", "不",
		"必须",
	}, []string{
		"过", "达", "达到", "有", "占", "占到", "到", "至", "在", "超", "超过", "低于", "少于", "高于", "大于", "小于", "逾",
	})...)
	// unmetric are words of a statement whose share is one of money, of votes, of work that is paid by its progress or of
	// what can be weighed and gauged: no metric.
	unmetric = lint.NewSet(
		"款", "金", "价格", "价款", "单价", "总价", "价值", "报价", "降价", "涨价", "售价", "折价", "定价", "计价", "合同价", "市价", "费", "税",
		"息", "罚", "佣", "薪", "股", "投票", "选票", "票面", "发票", "表决", "元", "成本", "折", "额", "利润", "利率", "毛利", "利益", "红利",
		"产值", "预算", "货值", "损失", "损耗", "损坏", "赔", "扣", "支付", "温", "湿", "水压", "气压", "电压", "血压", "压力", "压强", "压缩比",
		"压实", "胎压", "含", "含量", "数量", "重量", "水量", "流量", "用量", "产量", "油量", "剂量", "容量", "销量", "能量", "热量", "总量", "存量",
		"限量", "电流", "电量", "电阻", "载荷", "载重", "负载", "负荷", "负债", "功率", "功耗", "坡", "厚度", "宽度", "带宽", "深度", "长度", "高度",
		"密度", "强度", "硬度", "浓度", "纯度", "亮度", "照度", "精度", "误差", "偏差", "公差", "差额", "尺寸", "面积", "体积", "容积", "成分",
		"水分", "糖分", "盐分", "酒精", "透光", "透过", "透气", "光照", "光泽", "光衰", "磨", "衰", "效率", "转速", "粒", "进度", "工程量", "产能",
		"库存", "储备", "备货", "绿化", "土壤", "配比", "浮动", "幅度", "调整", "增长", "增加", "涨", "出资", "权", "合同", "协议", "人口", "年龄",
		"董事", "代表", "会议", "决议", "到会", "参会", "出席", "人数", "润滑油", "油位", "装载", "短装", "溢装", "加到", "装到", "充到", "灌到",
		"同意", "持有", "拥有", "国产", "倍", "收入", "销售", "采购", "营业", "工作日", "期限", "水位", "液位", "开度", "余量", "剩", "残值", "比重",
		"干燥", "蛋白", "脂", "保险", "不可抗力",
	)
)

// shareOwed finds a share to be reached of whatever is neither money nor a physical quantity: 正点的车次要有98%.
func shareOwed(t *lint.Text, i, j int, take func(entry string, i, j int)) {
	sen, a, b, ok := around(t, lint.Hit{Start: i, End: j})
	if !ok || t.PassageAt(i).Kind != lint.Body || lint.HasSuffix(t.All[j:b], "的", "时", "者", "后") || t.HoldsWord(unmetric, sen.Start, b) || !duty(t.All[a:b]) && t.PassageAt(i).Number == "" {
		return
	}
	all := t.PlacesIn(reaching, a, i)
	k := i - len("要")
	if n := len(all); n > 0 && i-all[n-1].End <= len("在九") {
		k = all[n-1].Start
		for m := n - 2; m >= 0 && all[m].End > k; m-- {
			k = all[m].Start
		}
	} else if !t.Before(i, "要", "须", "应") {
		return
	}
	for lint.HasSuffix(t.All[a:k], "要", "须", "应", "得", "不") {
		k -= len("要")
	}
	if k-a >= len("正点") && !t.Before(k, "率") {
		from := max(a, lint.RuneStart(t.All, k-len("交通车正点的要")))
		if of := lint.LastIndex(t.All[from:k], "的") + len("的"); of >= len("的") && k-from-of >= len("可用性") { // 产品服务的可用性
			from += of
		}
		for from < k && t.After(from, "如", "若", "当", "则") {
			from += len("如")
		}
		take(counted, from, k)
	}
}

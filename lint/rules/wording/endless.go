package wording

import "qiyue/lint"

// A service has no end in many wordings that name no “lifetime”: the end is denied
// (保修不设期限, 截止日不予设定), the service is said never to stop (维护义务永不终止,
// 不因年限届满而消灭), or it is measured by the life of something (用一天修一天).

var (
	// served are what is promised without an end.
	served = lint.NewSet(
		"保修", "质保", "维修", "修理", "修补", "维护", "养护", "保养", "保换", "包换", "包修", "包退", "三包", "保固", "技术支持", "技术指导",
		"技术咨询", "咨询服务", "售后", "免费", "上门", "检修", "巡检", "补漏", "校准", "清洗", "升级", "更换服务", "加固", "校正", "矫正", "调律",
		"返修", "重粘", "换新", "补做",
	)
	// terminals are where a service could end, denied before or behind.
	terminals = lint.NewSet(
		"期限", "限期", "截止", "截止日", "截止日期", "终止日期", "终期", "终止日", "到期", "终点", "年限", "时限", "期间限制", "时间限制",
		"时间限定", "到期日", "尽头", "到头", "头儿", "止境", "年头", "年代", "年数", "岁月", "年份", "年月", "年份限制", "使用多久", "购买多久",
	)
	deniedBefore = []string{"不分", "不讲", "不看", "不设", "不设定", "不设置", "没有", "并无", "概无", "不限", "不计", "不问", "不论", "无论", "不管", "不拘", "不受", "不作", "无"}
	deniedBehind = []string{"不设", "不予设", "不限", "不作限", "不做限", "不加限", "无限制", "没有限制", "不封顶", "不作设", "不另设", "不予限"}
	// fairTerminals make of the denial a case, a fact or a contract of labour.
	fairTerminals = []string{"固定", "约定", "规定", "明确", "内", "届满", "是否", "签订", "注明", "标注", "告知", "通知", "依据", "书面", "过期", "超"}

	// stopping is what a service never comes to, or does not come to by age.
	stopping  = []string{"终止", "停止", "过期", "失效", "到期", "间断", "中断", "过保", "脱保", "消灭", "消失", "免除", "解除", "断档", "收费"}
	never     = lint.NewSet("永不", "永无", "永远不", "从不", "决不", "绝不")
	agelessly = lint.NewSet(
		"不因时间", "不因年限", "不因使用年限", "不因期限", "不因岁月", "不因年代", "不因期满", "不因届满", "不因保修期", "不因质保期", "不随时间",
		"不随年限", "不以时间", "不以年限", "不以期限",
	)
	lifelong = lint.NewSet(
		"终身", "终生", "永久", "永远", "永续", "长久", "恒久", "无限期", "无期限", "无期", "不限期", "一辈子", "一世", "万年", "千年", "百年",
		"无穷期", "无限", "毕生", "一生", "到老",
	)
	lifeSpans = lint.NewSet(
		"一日", "一天", "一年", "一代", "多久", "何时", "几年", "多少年", "哪年", "哪天", "哪一年", "哪一天", "几时", "什么时候", "啥时候",
		"什么时间", "一次", "一回", "几次", "几回", "多少次", "多少回",
	)
	spanService = lint.NewSet("保修", "维修", "维护", "质保", "服务", "负责", "保养", "修", "保", "管", "换", "护", "包", "焊", "供", "补", "治", "装", "调", "赔", "修到", "保到", "管到", "护到")
)

// endless finds services without an end.
func endless(t *lint.Text, take func(entry string, i, j int)) {
	endDenied(t, take)
	for _, h := range t.Places(never) {
		if sen, _, b, ok := around(t, h); ok && lint.HasPrefix(t.All[h.End:], stopping...) && t.Holds(served, sen.Start, b) {
			take("永久", h.Start, b)
		}
	}
	for _, h := range t.Places(agelessly) {
		if sen, _, b, ok := around(t, h); ok && lint.Contains(t.All[h.End:b], stopping...) && t.Holds(served, sen.Start, h.Start) {
			take("永久", h.Start, b)
		}
	}
	for _, h := range t.Places(lifelong) {
		sen, a, b, ok := around(t, h)
		if ok && h.End == b && t.Holds(served, sen.Start, a) && (h.Start == a || t.Before(h.Start, "直至", "直到", "至", "，即")) {
			take("永久", h.Start, h.End) // 质保期：终身
		}
	}
	daily(t, take)
	for _, h := range t.Places(goingOn) {
		if s, _, _, ok := around(t, h); ok && (!t.Begins(goneOn, h.Start) || t.Holds(served, s.Start, h.Start)) {
			take("永久", h.Start, h.End)
		}
	}
	for _, f := range []*lint.Frame{anyYear, anyTime, hereafter, laterOn, whileThere, whileHere, standsFirm, yearIn, allYear, gladly} {
		for s, h := range t.Framed(f, 1) {
			if !t.HoldsWord(endsSaid, s.Start, s.End) {
				take("永久", h.Start, h.End)
			}
		}
	}
}

// A service may last anyYear the year, as long as somebody is there, each time something breaks or
// year in, year out; and what is done may go on and on.
var (
	mending = []string{"改", "磨", "紧", "粘", "焊", "缝", "调", "擦", "修", "保", "换", "管", "包", "免", "补", "护", "找", "维", "赔", "售后", "服务", "检"}
	// 不论用到哪一年，都由厂家修
	anyYear = lint.NewFrame(24, []string{"不论", "无论", "不管", "任凭", "任它", "不问", "不拘", "哪怕", "随便", "凭"}, []string{
		"到哪年", "到哪一年", "到何年", "到何时", "到几时", "到哪天", "到哪一天", "到什么时候", "到什么年", "到多久", "到几年", "到多少年",
		"何年何月", "哪年哪月", "猴年马月", "了多久", "了几年", "了多少年", "多少个年头", "多少年头", "几个年头", "过多久", "过几年", "过多少年",
		"用多久", "穿多久", "坐多久", "骑多久", "放多久", "睡多久", "跑多久", "烧多久", "养多久", "住多久", "开多久", "戴多久", "使多久", "用几年",
		"住几年", "开几年", "用多少年",
	}, []string{"都", "均", "皆", "概", "一律", "照", "仍", "总", "也", "全"}, mending)
	// 龙头什么时候漏都包换, 日后变形一概免费校正
	anyTime = lint.NewFrame(15, []string{
		"什么时候", "啥时候", "何时", "几时", "哪天", "哪年", "哪一天", "哪一年", "多早晚", "几年后", "多少年后", "多久后", "多久以后",
	}, []string{"都", "均", "皆", "一律", "一概", "随时"}, mending)
	hereafter = lint.NewFrame(18, []string{"今后", "以后", "往后", "日后", "将来", "从此", "此后"}, []string{"都", "均", "皆", "一律", "一概", "全", "永远", "概"}, []string{
		"免费", "免单", "免收", "全免", "包换", "包修", "给换", "给修", "给补", "来修", "来换", "换新", "修好", "白修", "白换", "无偿", "不收钱",
		"不收费", "不要钱", "我们来", "本店来", "我店来", "归我", "归本店", "由我",
	})
	// 往后坏了白给配
	laterOn = lint.NewFrame(12, []string{"今后", "以后", "往后", "日后", "将来"}, []string{
		"坏了", "断了", "裂了", "漏了", "掉了", "松了", "碎了", "破了", "变形", "开裂", "脱落", "松动", "坏掉", "出毛病", "出故障",
	}, []string{
		"白给", "白修", "白换", "免费", "无偿", "都来", "都给", "都修", "都换", "包换", "包修", "照修", "照换",
	})
	// 只要厂在，就给修
	whileThere = lint.NewFrame(18, []string{
		"只要", "但凡", "厂", "店", "公司", "我们", "炉子", "机器", "机子", "招牌", "字号", "人",
	}, []string{
		"在就", "还在就", "在，就", "在，都", "在，便", "在，即", "在，售后", "在，服务", "在，保修", "在一天", "在一日", "不倒，", "不关门，",
		"不关张，", "还在，", "健在，",
	}, append([]string{"就在", "都在", "白"}, mending...))
	// mendedThen follow the day on which something breaks: 哪天断了哪天给换.
	mendedThen = lint.NewSet(lint.Pairs([]string{"", "给", "就", "来", "都", "便", "免费", "来给", "就给"}, []string{"修", "换", "补", "焊", "调", "护", "赔", "重做", "重粘"})...)
	// occasions are times that come and go, of which what breaks makes a service: 坏一次修一次.
	occasions = lint.NewSet("一次", "一回", "几次", "几回", "多少次", "多少回")
	breaks    = lint.NewSet("坏", "漏", "断", "破", "碎", "堵", "裂", "锈", "掉", "松", "脱", "崩")
	// 只要业主住在这里，防水就归我们修
	whileHere = lint.NewFrame(24, []string{"只要", "但凡"}, []string{"住在", "还住", "还在", "在世", "开着", "开业", "营业", "活着", "不搬", "还开", "还用"}, []string{"就", "都", "便"}, mending)
	// 厂子不垮，保修不停
	standsFirm = lint.NewFrame(
		15, []string{"厂", "店", "公司", "家业", "招牌", "人"}, []string{"不垮，", "不倒，", "不关，", "不散，", "不死，", "不黄，"},
		[]string{"保修", "服务", "免费", "维修", "售后", "维护"},
	)
	// 岁岁年年上门除垢，分文不取
	allYear = lint.NewFrame(
		30, []string{"长年", "常年", "经年", "终年", "年年", "年复一年", "岁岁"},
		[]string{"修", "护", "养", "清", "除", "保", "检", "巡", "校", "上门"},
		[]string{"免费", "无偿", "分文不取", "不收钱", "不收费", "不要钱", "无条件"},
	)
	// 换多少回都行, 随便坐多少年，塌了就换
	gladly = lint.NewFrame(24, []string{"随便", "任凭", "任", "不管", "不论", "无论", "凭", "换", "修", "补"}, []string{"多少回", "多少次", "多少年", "几年", "多少公里", "多少万公里", "多少遍"}, []string{
		"都行", "都可以", "都归", "都由", "都包", "都修", "都换", "塌了就", "坏了就", "断了就", "裂了就", "漏了就", "都给",
	})
	// 常年为用户无偿清洗
	yearIn = lint.NewFrame(24, []string{"长年", "常年", "经年", "终年", "年年", "年复一年", "岁岁"}, []string{"免费", "无偿", "义务", "不收费", "分文不取", "免收"}, []string{
		"修", "护", "养", "清洗", "清洁", "保", "换", "检", "巡", "校", "升级", "服务", "供应", "指导", "擦", "刷", "剪", "调", "维",
	})
	// goneOn is what goes on of anything, and of a service only without an end.
	goneOn  = lint.NewSet("做下去", "办下去", "干下去", "提供下去")
	goingOn = func() *lint.Set {
		words := []string{"做下去", "办下去", "干下去", "提供下去"}
		for _, w := range [...]string{"修", "护", "养", "保", "管", "免", "供", "包", "换", "检", "支持", "服务", "巡视", "清洗", "校准", "升级"} {
			words = append(words, w+"下去")
		}
		return lint.NewSet(words...)
	}()
	// endsSaid are words of a sentence that has an end, or is of something else.
	endsSaid = lint.NewSet(
		"期内", "期间", "为止", "日止", "年止", "时止", "停产", "报废", "寿命", "年内", "保密", "保管", "保存", "保留", "赔偿", "付款", "报修",
		"收费", "有偿", "期满", "通知", "发现", "签订", "会员期", "法律顾问",
	)
)

// endDenied finds ends that are denied.
func endDenied(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(terminals) {
		sen, a, b, ok := around(t, h)
		if !ok || lint.Contains(t.All[max(a, h.Start-len("不设任何")):min(b, h.End+len("内付款"))], fairTerminals...) || !t.Holds(served, sen.Start, sen.End) && !t.After(h.End, "地") && !t.HasAny(
			sen.Start, sen.End, "换", "修", "补", "白送", "重做", "都来", "上门", "赠", "送",
		) {
			continue
		}
		if from := max(a, h.Start-len("不设置任何")); lint.Contains(t.All[from:h.Start], deniedBefore...) {
			take("永久", from+lastWord(t.All[from:h.Start], deniedBefore...), h.End)
		} else if n := begun(t.All[h.End:b], deniedBehind); n > 0 {
			take("永久", h.Start, h.End+n)
		}
	}
}

// daily finds services measured by the life of something: 存续一日，即保修一日.
func daily(t *lint.Text, take func(entry string, i, j int)) {
	last := lint.Hit{End: -1}
	for _, h := range t.Places(lifeSpans) {
		if last.End > 0 && h.Start-last.End <= len("，乙方即免费保修") && t.All[last.Start:last.End] == t.All[h.Start:h.End] && t.Ends(spanService, h.Start) && !t.Ends(spanService, last.Start) && (!t.Begins(occasions, h.Start) || t.Ends(breaks, last.Start)) ||
			last.End > 0 && h.Start-last.End <= len("断了，裂了") && h.Start > last.End && t.All[last.Start:last.End] == t.All[h.Start:h.End] && (t.Begins(mendedThen, h.End) || t.After(h.Start, "哪天", "哪年", "哪一", "几时", "什么时", "啥时") && !t.After(
				h.End, "付", "交", "发", "送", "签", "算", "给钱", "结", "还", "到", "通", "验", "开", "停", "走", "退", "为",
			)) {
			if sen := sentenceAt(t, h.Start); last.Start > sen.Start && h.End <= sen.End && !lint.Contains(
				t.All[max(sen.Start, last.Start-len("每停机满")):last.Start], "每", "停", "逾", "延", "迟", "误",
			) {
				take("永久", last.Start, h.End)
			}
		}
		last = h
	}
}

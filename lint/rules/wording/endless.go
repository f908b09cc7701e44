package wording

import "qiyue/lint"

// A service has no end in many wordings that name no “lifetime”: the end is denied
// (保修不设期限, 截止日不予设定), the service is said never to stop (维护义务永不终止,
// 不因年限届满而消灭), or it is measured by the life of something (用一天修一天).

var (
	// served are what is promised without an end.
	served = lint.NewSet("保修", "质保", "维修", "修理", "修补", "维护", "养护", "保养", "保换", "包换", "包修", "包退", "三包", "保固", "技术支持", "技术指导", "技术咨询", "咨询服务", "售后", "免费", "上门", "检修", "巡检", "补漏", "校准", "清洗", "升级", "更换服务")
	// terminals are where a service could end, denied before or behind.
	terminals    = lint.NewSet("期限", "限期", "截止", "截止日", "截止日期", "终止日期", "终期", "终止日", "终点", "年限", "时限", "期间限制", "时间限制", "时间限定", "到期日", "尽头", "止境", "年头", "年代", "年数", "岁月", "年份限制", "使用多久", "购买多久")
	deniedBefore = []string{"不设", "不设定", "不设置", "没有", "并无", "概无", "不限", "不计", "不问", "不论", "无论", "不管", "不拘", "不受", "不作", "无"}
	deniedBehind = []string{"不设", "不予设", "不限", "不作限", "不做限", "不加限", "无限制", "没有限制", "不封顶", "不作设", "不另设", "不予限"}
	// fairTerminals make of the denial a case, a fact or a contract of labour.
	fairTerminals = []string{"固定", "约定", "规定", "明确", "内", "届满", "是否", "签订", "注明", "标注", "告知", "通知", "依据", "书面", "过期", "超"}

	// stopping is what a service never comes to, or does not come to by age.
	stopping    = []string{"终止", "停止", "过期", "失效", "到期", "间断", "中断", "过保", "脱保", "消灭", "消失", "免除", "解除", "断档", "收费"}
	never       = lint.NewSet("永不", "永无", "永远不", "从不", "决不", "绝不")
	agelessly   = lint.NewSet("不因时间", "不因年限", "不因使用年限", "不因期限", "不因岁月", "不因年代", "不因期满", "不因届满", "不因保修期", "不因质保期", "不随时间", "不随年限", "不以时间", "不以年限", "不以期限")
	lifelong    = lint.NewSet("终身", "终生", "永久", "永远", "永续", "长久", "恒久", "无限期", "无期限", "无期", "不限期", "一辈子", "一世", "万年", "千年", "百年", "无穷期", "无限")
	lifeSpans   = lint.NewSet("一日", "一天", "一年", "一代", "多久", "何时", "几年", "多少年")
	spanService = lint.NewSet("保修", "维修", "维护", "质保", "服务", "负责", "保养", "修", "保", "管", "换", "护", "包", "修到", "保到", "管到", "护到")
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
}

// endDenied finds ends that are denied.
func endDenied(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(terminals) {
		sen, a, b, ok := around(t, h)
		if !ok || lint.Contains(t.All[max(a, h.Start-len("不设任何")):min(b, h.End+len("内付款"))], fairTerminals...) || !t.Holds(served, sen.Start, b) {
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
		if last.End > 0 && h.Start-last.End <= len("，乙方即免费保修") && t.All[last.Start:last.End] == t.All[h.Start:h.End] && t.Ends(spanService, h.Start) && !t.Ends(spanService, last.Start) {
			if sen := sentenceAt(t, h.Start); last.Start > sen.Start && h.End <= sen.End && !lint.Contains(t.All[max(sen.Start, last.Start-len("每停机满")):last.Start], "每", "停", "逾", "延", "迟", "误") {
				take("永久", last.Start, h.End)
			}
		}
		last = h
	}
}

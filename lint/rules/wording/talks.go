package wording

import (
	"unicode/utf8"

	"qiyue/lint"
)

// A term that both sides are to settle one day is no term, whatever it is: 技术成果
// 的归属由双方通过补充协议明确, 双方另外约定交付时间.

var (
	// bothSides settle it.
	bothSides = lint.NewSet(
		"由供需双方", "由供、需双方", "由双方", "由甲乙双方", "由甲、乙双方", "由各方", "由合作双方", "由买卖双方", "须双方", "待双方", "双方将",
		"双方应", "双方须", "双方另行", "双方另外", "双方再", "双方届时", "双方以后", "双方自行", "双方可", "双方共同",
	)
	// settling are the verbs of it.
	settling = lint.NewSet("协商", "商定", "议定", "商议", "商谈", "磋商", "洽谈", "洽商", "约定", "明确", "制定", "制订", "拟定", "确定", "决定", "另行确认", "再行确认", "届时确认", "另签", "协议")
	// postponed are words by which it is not settled now.
	postponed = lint.NewSet("另行", "另外", "届时", "再行", "日后", "以后", "今后", "进一步", "补充协议", "待", "共同", "将", "自行", "视", "双方再", "到期前", "到货后", "签约后", "另签", "由")
	// terms are what an agreement is to settle itself; what is left in so many words to both
	// sides, 由双方, is such a thing whatever it is.
	terms = lint.NewSet(
		"时间", "期限", "日期", "工期", "租期", "标准", "数量", "规格", "型号", "款式", "品种", "方式", "办法", "方案", "条件", "比例", "地点",
		"归属", "面积", "位置", "范围", "内容", "责任", "分工", "计划", "排期", "档期", "流程", "清单", "配置", "奖惩", "权益", "路线", "班次",
		"细则", "事宜", "事项", "分配", "处置", "处理办法", "特殊情况", "特殊原因", "特殊要求", "特殊需求", "个别情况", "名单", "善后", "数额",
		"处理", "接管", "移交", "清算", "补偿", "赔偿标准",
	)
	// untalked are words of a sentence by which the talk is about something else,
	// or by which something holds if it fails.
	untalked = lint.NewSet(
		"其他事项", "其它事项", "其余事项", "为结算依据", "争议", "纠纷", "争端", "分歧", "异议", "变更", "修改", "解除", "终止", "未尽", "续签",
		"续约", "是否", "除非", "另有约定", "协商不成", "不成", "未达成", "达不成", "未能", "否则", "为准", "视为", "不可抗力", "协商一致", "《",
		"附件", "采取以下", "下列", "以下", "如下", "法院", "仲裁", "费用", "价格", "价款", "单价", "租金", "报酬", "不得", "未经", "经双方",
		"违约金", "任何一方", "授权", "享有", "确认书", "第三方评估", "最迟", "不晚于", "不迟于", "不超过",
	)
	// otherTalk are words of a sentence in which both sides talk, not of a term of theirs but
	// of what comes between them.
	otherTalk = lint.NewSet("争执", "不可抗", "人力", "发生问题", "签订协议", "合同中", "约定", "签证", "顺延")
	// settledTails follow a verb that is no promise to talk.
	settledTails = lint.NewSet("的", "一致", "同意", "后", "好", "过", "了", "书", "中", "项下", "承担", "之")
)

// bothTalk end a statement that leaves a term to both sides and says no more: 库存处理双方友好协商.
var bothTalk = lint.NewSet(
	"双方协商", "双方友好协商", "双方面议", "双方面谈", "双方电话商定", "双方当面商定", "电话商定", "电话约定", "微信约定", "微信商定",
	"口头商定", "口头约定", "到时候再约", "到时再约", "再行约定",
)

var (
	// jointly is how both sides are to find out one day who was at fault or why: 双方共同分析
	// 原因，澄清责任.
	jointly = lint.NewFrameOf(24, lint.NewSet("双方", "各方", "三方"), lint.NewSet(
		"共同研究分析", "研究分析", "共同商讨", "共同讨论", "共同评估", "共同核查", "共同分析", "共同查明", "共同调查", "共同研究", "共同查找",
		"共同认定", "共同判定", "共同确认", "协商确定", "协商认定", "协商界定", "协商划分", "协商判定", "一起分析", "一起查明",
	), lint.NewSet("原因", "责任", "过错"))
)

// talks finds main terms left to both sides.
func talks(t *lint.Text, take func(entry string, i, j int)) {
	for s, h := range t.Framed(jointly, 1) {
		if i, j := h.Start, h.End; !t.HoldsWord(untalked, j, s.End) && !t.Before(i, "经", "由于") && (!t.HasAny(i, j, "，") || t.HasAny(i, j, "协商，共同")) && !t.HasAny(i, j, "经", "书面") && !t.HasAny(j, s.End, "委托", "鉴定") {
			take("另行协商", i, j)
		}
	}
	for _, h := range t.Places(bothTalk) {
		if sen, a, b, ok := around(t, h); ok && h.End == b && h.Start > a && t.HoldsWord(terms, a, h.Start) && !t.HoldsWord(untalked, sen.Start, sen.End) && !t.Before(h.Start, "经", "由", "按") {
			take("另行协商", h.Start, h.End)
		}
	}
	for _, h := range t.Places(bothSides) {
		sen, a, b, ok := around(t, h)
		if !ok || t.HoldsWord(untalked, sen.Start, sen.End) {
			continue
		}
		verbs := t.PlacesIn(settling, h.Start, min(b, h.End+45))
		if len(verbs) == 0 {
			continue
		}
		v := verbs[len(verbs)-1]
		if t.Begins(settledTails, v.End) || !t.Holds(postponed, h.Start, v.End) {
			continue
		}
		about := t.HoldsWord(terms, a, h.Start) || t.HoldsWord(terms, v.End, b) || a == h.Start && t.HoldsWord(terms, max(sen.Start, a-36), a)
		if !about && (!t.After(h.Start, "由") || t.Holds(otherTalk, sen.Start, sen.End)) || utf8.RuneCountInString(t.All[v.End:b]) > 16 {
			continue
		}
		take("另行协商", h.Start, v.End)
	}
}

var (
	// openVerbs are the verbs by which somebody settles a thing one day, at the end
	// of a statement.
	openVerbs = lint.NewSet(
		"合意", "合意确定", "合意决定", "合议确定", "会商确定", "碰头确定", "说定", "讲定", "谈定", "谈妥", "敲定", "商定", "议定", "协商确定",
		"协商决定", "协商而定", "协商议定", "洽商确定", "商议确定", "另行决定", "另行确定", "另行商定", "再行商定", "再行确定", "再行决定",
		"届时决定", "另行规定",
	)
	// byWhom stand before those who do.
	byWhom = lint.NewSet("由", "与", "和", "须", "需", "应", "再", "另行", "届时")
	// anew makes another agreement, of which the word is the last.
	anew = lint.NewFrameOf(30, lint.NewSet(
		"另订", "另签", "另立", "另具", "另写", "另拟", "另缔", "另行签订", "另行订立", "另行签定", "另外签订", "再行签订",
	), lint.NewSet("协议", "合同", "契约", "字据", "契据", "文书", "约", "据"))
	unanew = lint.NewSet(
		"“", "未尽", "补充", "续租", "续签", "续约", "续聘", "续订", "期满", "届满", "到期", "变更", "修改", "换文", "附件", "已", "方可", "除非",
		"否则", "视为", "争议", "无需", "无须", "不得", "没有", "依据", "根据", "前款", "解除", "终止", "如双方", "授权",
	)
	untalkedBy = lint.NewSet(
		"其他事项", "其它事项", "其余事项", "争议", "纠纷", "争端", "分歧", "异议", "变更", "修改", "解除", "终止", "未尽", "续签", "续约", "是否",
		"除非", "除外", "协商不成", "不成", "未达成", "达不成", "未能", "否则", "为准", "视为", "协商一致", "《", "附件", "下列", "以下", "如下",
		"法院", "仲裁", "费用", "价格", "价款", "单价", "租金", "报酬", "不得", "未经", "违约金", "本合同未规定", "公司章程", "补充协议", "数额",
		"金额", "享有", "合同中", ".双方",
	)
)

// others finds what is left to whoever settles it one day, and what another
// agreement is to hold.
func others(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(openVerbs) {
		sen, a, b, ok := around(t, h)
		if !ok || h.End != b || t.HoldsWord(untalkedBy, sen.Start, sen.End) {
			continue
		}
		if t.After(h.End, "）") && t.Before(h.Start, "双方", "各方") {
			take("另行协商", h.Start-len("双方"), h.End) // （1．乙方承担；2．双方另行商定）
			continue
		}
		if by := lastStart(t, byWhom, a, h.Start); by >= 0 && !t.Before(by, "经", "按", "以", "已") && !t.HasAny(by, h.Start, "经", "按") {
			take("另行协商", by, h.End)
		}
	}
	for _, h := range t.Framed(rearranging, 2) {
		if i, j := h.Start, h.End; !t.After(j, "的", "后") && !t.HasAny(i, j, "合同", "协议", "，", "经") && !t.Before(i, "经", "由于") {
			take("另行协商", i, j)
		}
	}
	for s, h := range t.Framed(anew, 0) {
		if i, j := h.Start, h.End; !t.HoldsWord(unanew, s.Start, s.End) && !t.After(j, "的", "时", "后", "编号", "担保") && !t.HasAny(i, j, "《", "本") {
			take("另行协商", i, j)
		}
	}
}

var (
	// rearranging is how both sides are to find a new time or measure for a main term one
	// day: 双方应协商变更上述日期.
	rearranging = lint.NewFrameOf(12, lint.NewSet("双方", "各方", "三方"), lint.NewSet("协商", "商定", "商议"), lint.NewSet(
		"延期", "变更", "调整", "修改", "更改", "顺延", "延长", "推迟", "延后", "另排", "重排", "改定",
	), lint.NewSet(
		"时间", "期限", "工期", "进度", "日期", "交期", "排期", "计划", "数量", "方案", "范围", "标准", "地点",
	))
)

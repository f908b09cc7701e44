package fairness

import (
	"unicode/utf8"

	"qiyue/lint"
)

// What one side settles by its word alone, told of the thing: 配件价格由乙方定, 保养次数由服务方看情况增减.

var (
	// byWhom lead to who settles it, settledEnds are the verbs at the end of the statement.
	byWhom      = lint.NewSet("由", "归", "听", "凭", "随")
	settledEnds = lint.NewSet(
		"定", "决定", "确定", "说了算", "做主", "作主", "拿主意", "选定", "指定", "调整", "增减", "变更", "更换", "修改", "掌握", "核定", "定价",
		"改", "增加", "减少", "取舍", "安排", "把握", "定夺", "另定",
	)
	// pricedSet are prices, which nobody may settle alone; scopeSet is what who serves may not.
	pricedSet = lint.NewSet("价格", "价钱", "价", "费", "费用", "收费", "收费标准", "租金", "单价", "运费", "报酬", "工钱", "加价幅度", "折扣", "押金数额")
	scopeSet  = lint.NewSet(
		"次数", "频次", "频率", "项目", "范围", "内容", "型号", "品牌", "规格", "数量", "交货地点", "服务地点", "期限", "保修期", "质保期", "质量标准",
		"验收标准", "标准", "配置", "套餐", "档次", "材质", "服务时间", "交货时间", "保修办法", "办法", "规则",
	)
	// ownToSet are words of a sentence in which the other side has its say, or that leaves little to settle.
	ownToSet = lint.NewSet(
		"附件", "范围内", "以内", "不超过", "不低于", "不少于", "不高于", "幅度", "招标", "投标", "%", "共同", "一起", "和", "与", "双方", "按照", "根据第",
		"按第", "如", "若", "不由", "培训", "元", "日期", "具体", "路线", "顺序", "人员", "工艺", "方法", "措施", "样品", "图纸", "要求", "提前", "检测",
	)
)

// byOneSide finds such a statement in the sentence s.
func byOneSide(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if t.Passages[s.Passage].Kind != lint.Body || t.HoldsWord(byOthers, s.Start, s.End) || t.Holds(agreedTo, s.Start, s.End) || t.Holds(ownMatters, s.Start, s.End) {
		return 0, 0, false
	}
	for _, h := range t.PlacesIn(byWhom, s.Start, s.End) {
		a, b := t.Part(h.Start)
		who := sideAt(t, h.End)
		if who == "" || b-h.End > len(who)+len("根据自己的实际情况自行调整") || !t.Ends(settledEnds, b) || t.Ends(notSettled, b) || t.HoldsWord(ownToSet, a, b) {
			continue
		}
		end := a + len(lint.TrimSuffixes(t.All[a:h.Start], "都", "均", "全", "一律", "可", "应", "须"))
		if things := within(t, pricedSet, a, end); len(things) > 0 && things[len(things)-1].End == end && !isLay(who) {
			return a, b, true
		}
		p := t.Party(who)
		if things := within(t, scopeSet, a, end); len(things) > 0 && things[len(things)-1].End == end && p != nil && p.Role == lint.Provider {
			return a, b, true
		}
	}
	return 0, 0, false
}

// notSettled end what settles nothing, or by a rule.
var notSettled = lint.NewSet("约定", "规定", "认定", "评定", "鉴定", "检定", "固定", "稳定", "一定", "判定", "制定", "设定", "审定", "签定", "铺定", "整改", "修改前")

// sideAt is the side of which the name begins at byte i, or "".
func sideAt(t *lint.Text, i int) string {
	for _, p := range t.Parties() {
		if t.After(i, p.Label) {
			return p.Label
		}
	}
	if who := firstActor(t, i, min(len(t.All), i+len("某某某某某某"))); who != "" && t.After(i, who) && utf8.RuneCountInString(who) > 1 {
		return who
	}
	return ""
}

package wording

import "qiyue/lint"

// A delay that must not be is a limit only where somebody says how long it is: 不得拖得太久,
// 不叫住户久等, 别耽误开门, 修起来不会拖.

var (
	// forbidding stand before what must not be.
	forbidding = []string{"不得", "不可", "不应", "不能", "不要", "不宜", "不许", "不准", "切勿", "勿", "禁止", "避免", "杜绝", "不致", "不至", "不会", "绝不", "决不"}
	// hindering stand right before a delay: somebody else is not to be kept waiting.
	hindering = lint.NewSet(append([]string{
		"别", "莫", "毋", "休", "甭", "不让", "不叫", "不教", "不使", "不令", "免得", "从不", "永不", "不再", "不允许", "休得", "切不可", "切莫",
		"不兴", "不肯", "不想", "不敢", "不作", "不稍", "不加", "不带", "少",
	}, forbidding...)...)
	// overlong are delays of no certain length.
	overlong = lint.NewSet(
		"久拖", "拖得太久", "拖延过久", "拖延太久", "拖太久", "拖过久", "拖久", "过久", "太久", "很久", "久等", "久候", "久置", "久压", "久占",
		"久搁", "久放", "久滞", "久留", "久困", "干等", "枯等", "坐等", "闲等", "空耗", "久耗", "耗着", "一拖了之", "白等", "空等", "傻等", "苦等",
		"死等", "过迟", "太迟", "过晚", "太晚", "长期搁置", "长时间", "拖沓", "拖拉", "拖着", "怠慢", "磨蹭", "磨洋工", "拖泥带水", "磨磨蹭蹭",
		"拖拖拉拉", "慢吞吞", "慢腾腾", "不紧不慢", "推三阻四", "推来推去", "迟迟", "一拖再拖", "久悬", "束之高阁", "置之脑后", "不了了之",
		"石沉大海", "冷处理", "久置不理", "悬而不决", "积压", "压而不办", "明显延误", "明显迟延", "明显延迟", "过长时间", "太长时间", "无限期",
		"延宕", "稽延", "稽留", "稽迟", "迁延", "搁置", "晾着", "撂着", "压着", "等着", "空等着", "停着", "空着", "闲着", "等米下锅",
	)
	// slow is delay itself, which a duty must bar in so many words.
	slow = lint.NewSet("拖", "拖延", "耽误", "耽搁", "延误", "延迟", "迟延", "迟缓", "推拖")
	// slowTail follow delay of what another term or the law measures, or what is delayed for a reason.
	slowTail = []string{
		"工期", "进度", "交期", "支付", "付款", "付", "交纳", "缴", "结算", "还款", "退款", "履行", "验收", "时间", "航班", "行程", "欠", "地", "机",
		"车", "船", "网", "动", "运", "线", "把", "布", "鞋", "走", "的",
	}
	// overlongTail follow one that is of something else.
	overlongTail = []string{"运行", "工作", "暴晒", "曝晒", "浸泡", "接触", "使用", "开启", "连续", "空转", "通电", "照射", "储存", "存放", "贮存", "停放", "直视"}
)

// delayed finds such delays.
func delayed(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(overlong) {
		_, a, b, ok := around(t, h)
		if !ok || lint.Contains(t.All[h.End:b], overlongTail...) || t.Before(h.Start, "超", "经", "通") {
			continue
		}
		if k := hindered(t, a, h.Start); k >= 0 {
			take(soonWord, k, h.End)
		}
	}
	for _, h := range t.Places(slow) {
		sen, a, b, ok := around(t, h)
		if !ok || lint.HasPrefix(t.All[h.End:b], slowTail...) || t.All[h.Start:h.End] == "拖" && h.End < b || len(times(t, sen.Start, h.Start)) > 0 && h.End == b || h.End == b && a > sen.Start && classAt(t.All[a:h.Start]) < 0 && !plainDeeds.In(t.All[a:h.Start]) {
			continue // the limit, or another word for haste, stands before it
		}
		for _, m := range t.PlacesIn(hindering, max(a, h.Start-len("不允许有")), h.Start) {
			if rest := t.All[m.End:h.Start]; rest == "" || rest == "有" || rest == "再" {
				take(soonWord, m.Start, h.End)
				break
			}
		}
	}
}

// hindered is where the words begin that bar a delay at byte j of a statement from byte a on, or -1.
func hindered(t *lint.Text, a, j int) int {
	from := max(a, j-len("不得对报修有"))
	if k := lastWord(t.All[from:j], forbidding...); k >= 0 {
		return from + k
	}
	for _, m := range t.PlacesIn(hindering, from, j) {
		if !t.Before(m.Start, "分", "特", "类", "级", "区", "个", "另", "性", "识", "鉴", "至", "多", "减", "缺", "退", "午") {
			return m.Start
		}
	}
	return -1
}

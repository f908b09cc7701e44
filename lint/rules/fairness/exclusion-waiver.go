package fairness

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// claims are what a side may not ask for, claimless the words that deny it the asking.
var (
	claims    = lint.NewSet("赔偿", "索赔", "补偿", "退换", "退货", "退款", "更换", "退还", "任何损失", "其他损失", "其他责任", "任何责任", "违约责任")
	claimless = lint.NewSet("不得", "不再", "不可", "无权", "不能", "均不", "不应", "不向", "无从")
	// moot are matters in which nobody is wronged when the claim is denied.
	moot = lint.NewSet(
		"扩大", "重复", "超出", "超过", "第三方", "第三人", "提前", "双方", "任何一方", "对方", "守约方", "违约方", "降价", "涨价", "调价", "工期",
		"保密", "协商", "质量合格", "无质量", "非质量", "期满", "届满", "到期", "已告知", "已知", "已明示", "已说明", "已标明", "明知", "已书面披露",
		"已披露", "过期", "逾期", "依法", "除外", "定金", "不可抗力",
	)
)

// bareClaims is the index of the first verb of waivers that names a claim by itself.
var bareClaims = len(totals) + len(denials) + len(shifts) + len(caps) + len(anchors) + slices.Index(waivers, "求偿")

// waived finds a buyer that may not claim: 买方不得以此为由要求退换或者赔偿,
// 甲方不再主张其他赔偿. h is the verb of the claim.
func (e *exclusion) waived(h lint.Hit) (lint.Finding, bool) {
	t, s, none := e.t, e.s, lint.Finding{}
	a := max(s.Start, h.Start-36)
	before := within(t, claimless, a, h.Start)
	if len(before) == 0 {
		return none, false
	}
	at := before[len(before)-1].Start
	if strings.Contains(t.All[at:h.Start], "，") {
		return none, false
	}
	_, end := t.Part(h.Start)
	stop := min(end, h.End+30)
	claimed := h.Word >= bareClaims // 不向受托人求偿: the verb says what is claimed
	if !claimed && !t.Holds(claims, h.End, stop) || t.HoldsWord(moot, s.Start, s.End) {
		return none, false
	}
	who := lastActor(t, s.Start, at)
	if !buyer(t, who) || e.excused(lint.Hit{Start: at, End: h.End}) {
		return none, false
	}
	i, j := t.Within(at, stop, 40)
	return lint.Finding{Start: i, End: j}, true
}

// mishaps are what goes wrong in the hands of the one who says that it is not liable for it.
var mishaps = lint.NewSet(
	"错误", "差错", "故障", "延误", "中断", "缺陷", "失误", "瑕疵", "迟延", "变更", "暂停", "终止", "丢失", "损坏", "偏差", "误差", "遗漏",
	"停机", "灭失", "破损", "缺失", "短少", "短缺", "失火", "停用", "走火", "漏电", "卡顿", "错乱", "差池", "受潮", "丢件", "误诊", "误判",
	"漏检", "失效", "失灵", "污", "坠", "摔", "跌", "毁", "碎", "裂", "焚", "霉", "腐", "爆", "撞", "烫", "溺", "中毒", "过敏", "走失",
)

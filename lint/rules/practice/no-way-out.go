package practice

import (
	"strings"

	"qiyue/lint"
)

// Leaving an agreement, in words of every register, and what shuts the way.
var (
	leaving  = []string{"解除", "终止", "解约", "退出", "退约", "退订", "喊停", "叫停", "抽身", "毁约", "悔约", "废止", "废除", "撤约", "散伙", "脱身", "退租", "终结", "停止合作", "结束合作", "中断合作", "停止履行", "提前结束", "中途结束", "中途停", "半途停", "半途而废", "退学", "退会", "退课", "退班", "退保", "换掉维保单位", "更换维保单位", "更换服务商", "取消合同", "取消协议", "撤销合同", "撤销协议", "打退堂鼓", "反悔"}
	shutting = []string{"不得", "不能", "不可", "无权", "不允许", "不许", "不准", "不接受", "没有", "不存在", "禁止", "谢绝", "不享有", "概不", "无由", "不支持", "不予", "拒绝"}
	// gates are words of which each shut way holds one.
	gates = lint.NewSet(append([]string{"别无", "没有其他", "没有别的", "再无", "到底", "用足", "用满", "做满", "租满", "服务满", "期满", "届满", "只进不退", "不许出", "不能出", "则不得解"}, leaving...)...)
	// bound are words of an agreement, or of both its sides.
	bound = lint.NewSet("合同", "协议", "合约", "契约", "本约", "服务期", "合作", "期满", "到期", "届满", "任何一方", "双方", "甲乙", "各方", "谁也", "谁都", "两家", "服务", "框架", "签约", "订约", "订立", "缔约")

	barsLeaving = lint.NewFrame(24, shutting, leaving)
	bothStuck   = lint.NewFrame(24, []string{"任何一方", "双方", "甲乙", "各方", "谁", "两家", "彼此", "哪一方"}, shutting, leaving)
	noOtherWay  = lint.NewFrame(15, []string{"别无", "无其他", "没有其他", "没有别的", "无别的", "再无", "并无"}, []string{"终止", "解除", "退出", "解约", "结束", "了结"}, []string{"途", "办法", "方式", "事由", "可能", "余地", "门", "情形", "机会"})
	toTheEnd    = lint.NewFrame(18, []string{"须", "应", "必须", "都要", "均要", "仍要", "只能", "也要", "也得"}, []string{"履行到底", "执行到底", "做到底", "走到底", "用足", "用满", "做满", "租满", "服务满", "走完全程", "用到期满", "履行至期满", "履行到期满", "做到期满", "履行至届满", "只进不退"})
	theirNod    = lint.NewFrame(15, []string{"解约", "解除合同", "解除协议", "解除本合同", "解除本协议", "终止合同", "终止协议", "终止本合同", "终止本协议", "退出合作", "提前解除", "提前终止", "提前退出"}, []string{"须经", "须得", "须由", "应经", "必须经", "需经", "必须得", "应得", "要经", "要由", "取决于"}, []string{"对方", "另一方", "相对方", "他方", "甲方", "乙方", "丙方", "我方", "本公司", "总部"}, []string{"点头", "同意", "允许", "批准", "首肯", "认可", "许可", "应允"})
	onlyForward = lint.NewSet("只进不退", "只许进不许出", "许进不许出", "能进不能出", "不允则不得解", "不同意则不得解", "不答应则不得解")

	// exempt are words of a sentence that bars no more than the law does, or
	// speaks of another thing than an agreement.
	exempt = lint.NewSet("下列情形", "以下情形", "擅自", "单方", "无故", "随意", "无正当", "正当理由", "协商", "书面同意", "除外", "除非", "另有", "法律", "法定", "依法", "不可抗", "保密", "授权", "委托书", "劳动", "可以解除", "有权解除", "可解除", "可以终止", "有权终止", "不影响", "提前通知", "书面通知", "保函", "设备", "程序", "系统", "进程", "账户", "质保", "担保", "保险", "不得不", "租赁物", "招标", "投标", "无法", "未按", "未能", "逾期", "义务", "责任", "供货", "损失", "赔偿", "违约金", "服务人员", "工程师", "未经", "违约提前", "没有被", "要约", "承诺书", "投标人", "规定")
)

// stuck finds an agreement that nobody, or not the one side, may ever leave.
func stuck(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := t.Frame(noOtherWay, s.Start, s.End); ok {
		return i, j, true
	}
	for _, h := range t.PlacesIn(onlyForward, s.Start, s.End) {
		return h.Start, h.End, true
	}
	if i, j, ok := t.Frame(theirNod, s.Start, s.End); ok && !exempt.In(strings.ReplaceAll(t.In(s), "书面同意", "")) {
		return i, j, true // a nod in writing is one
	}
	if t.Holds(exempt, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, bothStuck, toTheEnd); ok {
		return i, j, true
	}
	if !t.Holds(bound, s.Start, s.End) && !namesSide(t, s) {
		return 0, 0, false
	}
	if i, j, ok := t.Frame(barsLeaving, s.Start, s.End); ok && !t.HasAny(i, j, "，", "、") {
		return i, j, true
	}
	return 0, 0, false
}

// namesSide reports a sentence that speaks of a side by its label.
func namesSide(t *lint.Text, s lint.Sentence) bool {
	for _, p := range t.Parties() {
		if t.HasAny(s.Start, s.End, p.Label) {
			return true
		}
	}
	return false
}

// An agreement without a last day, and the ways out of one.
var (
	terms   = []string{"合同", "协议", "合作", "框架", "期限", "有效期", "合约", "本约", "约定", "服务"}
	endless = []string{"不设终期", "不设期限", "不设截止", "不设止期", "没有截止", "没有终期", "没有止期", "没有期限", "无截止", "无终期", "无止期", "无限期", "无期限", "不定期限", "期限不定", "终期不定", "止期未定", "何日止未定", "何时止未定", "何时终止未定", "终止日未定", "持续生效", "持续有效", "永续", "永久生效", "一直生效", "一直做下去", "一直有效", "一直合作", "一直履行", "长期合作下去", "不写明到期", "不约定到期", "不约定期限", "未约定期限", "期限为长期", "转为不定期"}
	parting = []string{"不再合作", "不想", "不愿", "都想停", "决定停", "决定终止", "一致同意终止", "一致同意停", "一致终止", "散伙", "不做"}
	ongoing = lint.NewSet(append(parting, endless...)...)
	lasts   = lint.NewFrame(45, terms, endless)
	byBoth  = lint.NewFrame(15, []string{"至", "到", "直到", "直至"}, []string{"双方", "两家", "各方"}, parting)
	notice  = lint.NewFrame(36, []string{"提前", "事先", "预先"}, []string{"通知", "告知", "函告", "知会", "书面", "提出"})
)

// unending finds an agreement that has no last day and no way out for one side alone
// (民法典 563(2)).
func unending(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.HasAny(s.Start, s.End, "保密", "授权", "义务", "条款", "质保", "保修", "知识产权", "担保", "维护", "许可", "投保", "之前", "之内") {
		return 0, 0, false
	}
	i, j, ok := t.Frame(lasts, s.Start, s.End)
	if ok {
		for _, h := range t.PlacesIn(ongoing, i, j) {
			i = h.Start
		}
	} else {
		i, j, ok = t.Frame(byBoth, s.Start, s.End)
	}
	return i, j, ok && !leavable(t)
}

type leavableKey struct{}

// leavable reports that the text lets a side leave by notice or at any time.
func leavable(t *lint.Text) bool {
	return t.Memo(leavableKey{}, func() any {
		_, _, byNotice := t.Frame(notice, 0, len(t.All))
		return byNotice || t.Has("可随时解除", "可随时终止", "随时可以解除")
	}).(bool)
}

package practice

import (
	"strings"

	"qiyue/lint"
)

// Leaving an agreement, in words of every register, and what shuts the way.
var (
	leaving = []string{
		"解除", "终止", "解约", "退出", "退约", "退订", "喊停", "叫停", "抽身", "毁约", "悔约", "废止", "废除", "撤约", "散伙", "脱身", "退租",
		"终结", "停止合作", "结束合作", "中断合作", "停止履行", "提前结束", "中途结束", "中途停", "半途停", "半途而废", "退学", "退会", "退课",
		"退班", "退保", "换掉维保单位", "更换维保单位", "更换服务商", "取消合同", "取消协议", "撤销合同", "撤销协议", "打退堂鼓", "反悔",
	}
	shutting = []string{"不得", "不能", "不可", "无权", "不允许", "不许", "不准", "不接受", "没有", "不存在", "禁止", "谢绝", "不享有", "概不", "无由", "不支持", "不予", "拒绝"}
	// gates are words of which each shut way holds one.
	gates = lint.NewSet(append([]string{
		"别无", "没有其他", "没有别的", "再无", "到底", "用足", "用满", "做满", "租满", "服务满", "期满", "届满", "只进不退", "不许出", "不能出",
		"则不得解",
	}, leaving...)...)
	// bound are words of an agreement, or of both its sides.
	bound = lint.NewSet(
		"合同", "协议", "合约", "契约", "本约", "服务期", "合作", "期满", "到期", "届满", "任何一方", "双方", "甲乙", "各方", "谁也", "谁都", "两家",
		"服务", "框架", "签约", "订约", "订立", "缔约",
	)

	barsLeaving = lint.NewFrame(24, shutting, leaving)
	bothStuck   = lint.NewFrame(24, []string{"任何一方", "双方", "甲乙", "各方", "谁", "两家", "彼此", "哪一方"}, shutting, leaving)
	noOtherWay  = lint.NewFrame(
		15, []string{"别无", "无其他", "没有其他", "没有别的", "无别的", "再无", "并无"}, []string{"终止", "解除", "退出", "解约", "结束", "了结"},
		[]string{"途", "办法", "方式", "事由", "可能", "余地", "门", "情形", "机会"},
	)
	toTheEnd = lint.NewFrame(18, []string{"须", "应", "必须", "都要", "均要", "仍要", "只能", "也要", "也得"}, []string{
		"履行到底", "执行到底", "做到底", "走到底", "用足", "用满", "做满", "租满", "服务满", "走完全程", "用到期满", "履行至期满", "履行到期满",
		"做到期满", "履行至届满", "只进不退",
	})
	theirNod = lint.NewFrame(15, []string{
		"解约", "解除合同", "解除协议", "解除本合同", "解除本协议", "终止合同", "终止协议", "终止本合同", "终止本协议", "退出合作", "提前解除",
		"提前终止", "提前退出",
	}, []string{
		"须经", "须得", "须由", "应经", "必须经", "需经", "必须得", "应得", "要经", "要由", "取决于",
	}, []string{
		"对方", "另一方", "相对方", "他方", "甲方", "乙方", "丙方", "我方", "本公司", "总部",
	}, []string{"点头", "同意", "允许", "批准", "首肯", "认可", "许可", "应允"})
	onlyForward = lint.NewSet("只进不退", "只许进不许出", "许进不许出", "能进不能出", "不允则不得解", "不同意则不得解", "不答应则不得解")

	// exempt are words of a sentence that bars no more than the law does, or
	// speaks of another thing than an agreement.
	exempt = lint.NewSet(
		"下列情形", "以下情形", "擅自", "单方", "无故", "随意", "无正当", "正当理由", "协商", "书面同意", "除外", "除非", "另有", "法律", "法定",
		"依法", "不可抗", "保密", "授权", "委托书", "劳动", "可以解除", "有权解除", "可解除", "可以终止", "有权终止", "不影响", "提前通知",
		"书面通知", "保函", "设备", "程序", "系统", "进程", "账户", "质保", "担保", "保险", "不得不", "租赁物", "招标", "投标", "无法", "未按",
		"未能", "逾期", "义务", "责任", "供货", "损失", "赔偿", "违约金", "服务人员", "工程师", "未经", "违约提前", "没有被", "要约", "承诺书",
		"投标人", "规定",
	)
)

// A way out that is shut to the one who would take it, in words that need no 合同 beside them: 休想中途退出,
// 丧失解约之自由, 退出之门关闭, 任何情况都要干满两年.
var (
	walkings = []string{
		"抽身", "反悔", "退租", "退卡", "退会", "离开", "撤单", "退单", "退订", "退车", "退出", "退约", "解约", "解聘", "解除", "终止", "言退",
		"了结", "退场", "离场", "中止合作", "停止合作", "换人", "脱离", "脱身", "散伙", "散", "中途停", "半途", "取消订", "取消合同", "取消预订",
		"悔约", "毁约", "走人", "出去", "撤出", "撤约", "跳槽", "改换门庭", "另投", "另选", "更换服务", "说走", "打退堂鼓", "另聘", "另请",
		"中断合作", "中断合同", "中途换", "换维保", "换服务商", "换供应商", "退班", "退学", "退课", "退款离", "甩手", "不干", "收手", "提前交还",
		"提前归还",
	}
	roomToGo = []string{
		"权利", "权力", "余地", "自由", "资格", "机会", "途径", "可能", "之权", "门路", "办法", "一说", "的权", "通道", "之门", "的份", "的理",
		"之念", "之想", "念头", "道理", "退路", "权，", "权。",
	}
	walking = lint.NewSet(append([]string{
		"退不得", "之门关", "的门关", "干满", "做满", "租满", "用满", "待满", "干到期满", "干到满", "不许中断", "不得中断", "不可中断", "到头",
		"到底", "口子", "走不了", "走不掉", "退不了", "跑不了", "散不了",
	}, walkings...)...)

	shutOutright = []*lint.Frame{
		lint.NewFrame(24, []string{
			"也别", "别", "别想", "休想", "莫想", "甭想", "不要想", "不许", "不准", "概不办理", "概不受理", "一律不办", "绝不能", "决不能", "绝不得",
			"断不可", "不容", "任何人不得", "谁也不得", "谁也不能", "永不得", "永远不得",
		}, walkings),
		lint.NewFrame(12, walkings, []string{
			"一概不认", "概不认", "概不受理", "不予办理", "一律不认", "一律不行", "免谈", "之门关", "的门关", "门关上", "门已关", "无门", "没门", "不许",
			"不准", "不行", "不被接受", "没有可能", "绝无可能",
		}),
		lint.NewFrame(24, []string{"没有", "无", "断绝", "打消", "失去", "丧失", "剥夺", "不具有", "不具备", "放弃", "不享有", "毫无", "并无", "皆无", "不再享有", "不存在"}, walkings, roomToGo),
		lint.NewFrame(12, walkings, roomToGo, []string{"丧失", "没有", "关闭", "关上", "不存在", "断绝", "封死", "全无", "消灭", "被排除", "排除"}),
		// 不得换人, 买方不得退单: leaving that no other thing is said of
		lint.NewFrame(12, []string{"不得", "不能", "不可", "无权"}, []string{
			"退学", "退课", "退班", "提前交还", "提前归还", "换人", "取消订车", "退单", "撤单", "反悔", "抽身", "另聘", "脱离", "悔约", "中途换",
			"换维保", "换服务商", "换物业", "换供应商", "言退", "退租", "退卡", "退会", "退订", "散伙", "取消订", "离场不", "解聘", "退车", "走人",
			"另投",
		}),
		lint.NewFrame(18, []string{"不得以", "不能以", "无权以", "不可以", "不许以"}, []string{"任何", "何种", "什么"}, []string{
			"言退", "退租", "退订", "退卡", "退会", "退单", "退课", "撤单", "抽身", "散伙", "解约", "退出", "退场",
		}),
		lint.NewFrame(3, []string{"永不", "决不", "绝不"}, []string{"解约", "解除", "退出", "散伙"}),
		lint.NewFrame(15, []string{"不论", "无论", "不管", "任何情况", "任何情形", "一律", "均", "都"}, []string{"须", "要", "必须", "得", "应"}, []string{
			"干满", "做满", "租满", "用满", "待满", "干到", "做到期满", "履行到期满", "做到期末",
		}),
		lint.NewFrame(45, []string{"干满", "做满", "租满", "用满", "待满", "服务满"}, []string{"中途", "退场", "提前", "离开", "退出"}, []string{"全款", "全部", "全额", "余下", "剩余"}),
		lint.NewFrame(9, []string{"不得中断", "不可中断", "不许中断", "不能中断"}, []string{"，", "。"}, []string{"甲方", "乙方", "委托方", "承租方", "任何一方", "双方"}),
		lint.NewFrame(9, walkings, []string{"口子", "门", "路", "通道", "后路"}, []string{"关", "堵", "断", "封"}),
		lint.NewFrame(6, []string{"禁止", "严禁", "杜绝"}, []string{"脱离", "退出", "解约", "退租", "退会", "散伙", "悔约", "中途换", "退单"}),
		lint.NewFrame(
			9, []string{"得", "须", "要", "必须", "只能", "也要", "只好"}, []string{"租到", "干到", "做到", "跟到", "用到", "付到", "撑到", "熬到"},
			[]string{"头", "底", "期满", "期末", "最后"},
		),
		lint.NewFrame(18, []string{"任何缘由", "任何理由", "任何原因", "什么理由", "任何情由"}, []string{"不能成为", "不得作为", "不构成", "不能作为", "都不能"}, walkings),
		lint.NewFrame(12, []string{"谁都", "谁也", "哪个都", "都"}, []string{"走不了", "走不掉", "退不了", "跑不了", "脱不了身", "散不了"}),
		lint.NewFrame(0, []string{"退不得", "退租不得", "退单不得"}),
	}
	// leaveAsked is leave that hangs on the other side's wish, which is no exception.
	leaveAsked = lint.NewFrame(24, []string{"除非", "除"}, []string{"愿意", "自愿", "点头", "乐意", "答应", "主动"})
	// lawfulBar are words of a bar that says no more than the law, or of another thing than an agreement; ofStaff is
	// who must not leave the work, before the bar.
	lawfulBar = lint.NewSet(
		"下列情形", "以下情形", "擅自", "单方", "无故", "随意", "正当理由", "协商", "同意", "法律", "法定", "依法", "保密", "劳动", "可以解除",
		"有权解除", "可解除", "可以终止", "有权终止", "提前通知", "书面通知", "不影响", "账户", "质保", "担保", "保险", "招标", "投标", "程序",
		"另有约定", "授权书", "违约方", "保修", "尾随", "可以退", "可退", "无权要求", "停电", "电源", "供电", "网络", "数据", "服务器", "退场费",
		"签证", "提供者", "不散",
	)
	ofStaff = lint.NewSet("人员", "员工", "工程师", "技师", "工人", "驻场", "项目经理", "司机", "教师", "教练", "保安", "保姆")
)

// shutOutrightly finds such a sentence.
func shutOutrightly(t *lint.Text, s lint.Sentence) (int, int, bool) {
	leave := t.HoldsFrame(s.Start, s.End, leaveAsked)
	if t.HoldsWord(lawfulBar, s.Start, s.End) || t.HasAny(s.Start, s.End, "除外", "除非") && !leave {
		return 0, 0, false
	}
	i, j, ok := t.AnyFrame(s.Start, s.End, shutOutright...)
	if !ok || halts(t, i, j) || t.HoldsWord(ofStaff, s.Start, j) || t.Before(i, "不是", "并非", "但", "并") || t.HasAny(j, min(s.End, j+len("本设备的安全联锁")), "义务", "责任", "设备", "联锁", "锁", "警报", "程序") {
		return 0, 0, false
	}
	return i, j, true
}

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
	if t.HoldsWord(exempt, s.Start, s.End) {
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
	terms   = []string{"本件", "关系", "合同", "协议", "合作", "框架", "期限", "有效期", "合约", "本约", "约定", "服务"}
	endless = []string{
		"不设终期", "不设期限", "不设截止", "不设止期", "没有截止", "没有终期", "没有止期", "没有期限", "无截止", "无止期", "无限期", "无期限",
		"不定期限", "期限不定", "终期不定", "止期未定", "何日止未定", "何时止未定", "何时终止未定", "终止日未定", "持续生效", "持续有效", "永续",
		"无终止之日", "无终止日", "不写截止", "没写到期", "不写到期", "无终了之期", "无终期", "无届满", "没有届满", "不设届满", "无结束", "没有结束",
		"无期满", "不设到期", "无到期", "没有到期", "没有终点", "延续下去", "持续下去", "做下去", "永久存续", "永久生效", "一直生效", "一直做下去",
		"一直有效", "一直合作", "一直履行", "长期合作下去", "不写明到期", "不约定到期", "不约定期限", "未约定期限", "期限为长期", "转为不定期",
	}
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

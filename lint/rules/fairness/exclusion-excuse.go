package fairness

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// excused reports that the sentence names a fault of the one who bears the
// loss, a force outside both sides, or an exception of its own.
func (e *exclusion) excused(h lint.Hit) bool {
	t, s, text := e.t, e.s, e.text
	if t.Holds(excepted, s.Start, s.End) {
		return true
	}
	if lint.Contains(text, "承诺", "保证") && lint.Contains(text, "合法", "有权", "所有权", "权属", "真实有效") && !strings.Contains(text, "不保证") {
		return true // one answers for what one warrants
	}
	if t.Holds(sweeping, s.Start, s.End) {
		return false
	}
	if _, _, ok := t.Frame(inArrears, s.Start, h.Start); ok {
		return false // what happens while one owes money is not brought about by owing it
	}
	// The cause stands before the words, or in a part after theirs that gives it as one.
	if e.caused(s.Start, h.Start, h) {
		return true
	}
	a, end := t.Part(h.Start)
	if t.After(h.Start, "不对", "不就", "不再对", "不会对", "概不对") && !t.HasAny(h.Start, end, "自身", "自己", "本身", "自家") && e.caused(h.Start, end, h) {
		who := lastActor(t, a, h.Start)
		if who == "" {
			who = t.All[a:h.Start]
		}
		return who == "" || !t.HasAny(h.Start, end, who) // 不对用户违规操作造成的损失承担责任
	}
	for _, from := range t.PlacesIn(giveCause, end, max(end, s.End)) {
		return e.caused(from.Start, s.End, h)
	}
	return false
}

// giveCause are the words that give a cause, or a case.
var giveCause = lint.NewSet("因", "由于", "系", "造成", "导致", "引起", "属于", "非", "但", "否则", "除", "违约", "侵权", "擅自")

// inArrears is a time in which money is owed, and what happens then: 欠费期间发生的事故.
var inArrears = lint.NewFrame(45, []string{"拖欠", "欠付", "欠费", "欠款", "未付", "未缴", "逾期付"}, []string{"期间"}, []string{"事故", "损坏", "损害", "伤亡", "损失", "后果"})

// excepted are words of an exception, sweeping those of a freedom from
// everything else.
var (
	excepted = lint.NewSet("除外", "不在此限", "法律另有规定", "依法应当承担")
	sweeping = lint.NewSet(
		"除此以外", "除此之外", "任何情况下", "任何情形下", "无论何种情况", "其他任何", "其它任何", "免于承担", "任何质量", "任何问题", "其它一切",
		"其他一切", "以外的任何", "之外的任何", "以外的一切", "外的所有", "或其他方", "或其它方",
	)
)

// caused reports that bytes i to j name a fault of the one who bears the loss.
func (e *exclusion) caused(i, j int, h lint.Hit) bool {
	return (e.faulty(i, j) || e.othersCause(i, j) || e.omits(i, j, h)) && !e.ownFault(i, j, h)
}

// othersCause reports 因甲方……造成的 where another than 甲方 is to be freed.
func (e *exclusion) othersCause(i, j int) bool {
	freed := lastActor(e.t, i, j)
	for _, h := range within(e.t, actorSet, i, j) {
		if w := actors[h.Word]; w != freed && !e.behind(w) && blames(e.t.All[i:j], w) {
			return true
		}
	}
	return false
}

// upstream are those by whom a side performs, and whose delay is its own, unless they are sides themselves.
var upstream = lint.NewSet("供应商", "供货商", "厂家", "承运人", "承运方", "安装方", "施工方", "经销商")

// behind reports one by whom a side performs and who is no side himself.
func (e *exclusion) behind(who string) bool {
	return upstream.In(who) && e.t.Party(who) == nil && !e.t.Has("（"+who, who+"（")
}

// blames reports that the cause is laid at the door of the side who, if anybody.
func blames(cause, who string) bool {
	for at := 0; who != ""; {
		k := strings.Index(cause[at:], who)
		if k < 0 {
			return false
		}
		at += k
		for _, w := range []string{"因", "由于", "系", "属于", "因为"} {
			if strings.HasSuffix(cause[:at], w) {
				return true
			}
		}
		at += len(who)
		if lint.HasPrefix(cause[at:], "自己承担", "自己负", "自己解决", "自己处理", "自己担") {
			continue // who bears the loss, not who brought it about
		}
		if lint.HasPrefix(cause[at:], "未", "要求", "填写", "操作", "使用不", "自身", "自己", "没有", "不按", "不当", "原因", "选择", "指定",
			"有下列", "有以下", "有如下", "存在下列", "存在以下", "出现下列", "出现以下", "发生下列", "发生以下", "违反", "违约", "具有下列") {
			return true
		}
	}
	return false
}

// unchosen open what a side left aside that it does not owe: 未选择指定的施工队, 未购买延保.
var unchosen = []string{"未选", "不选", "没有选", "未购买", "不购买", "没有购买", "未加购", "未办理延保", "未参加"}

// interferes reports 自行拆机, 自行委托他人 and the like: to make a back-up or
// to bear a loss oneself is no interference.
func interferes(text string) bool {
	for at := 0; ; {
		k := strings.Index(text[at:], "自行")
		if k < 0 {
			return lint.Contains(strings.ReplaceAll(text, "自带物品", ""), "自带", "自备", "自购")
		}
		at += k + len("自行")
		if !lint.HasPrefix(
			text[at:], "承担", "负责", "看管", "看护", "照看", "照管", "备份", "取出", "取走", "协商", "解决", "联系", "保管", "负担", "做好", "与",
			"向", "投保", "购买保险", "带走", "妥善", "导出", "确认", "决定", "判断", "处理", "承受", "加以", "评估", "保存", "留存", "核对", "作出判断",
			"发布", "修复", "赔偿", "恢复", "补办", "找回", "清理", "索赔", "追偿", "追讨", "申领",
		) {
			return true
		}
	}
}

func isBuyer(who string) bool { return slices.Contains(buyersWords, who) }

// ownFaults are faults that free nobody when they are one's own.
var ownFaults = []string{
	"逾期", "迟延", "延误", "延迟", "拖延", "拖欠", "因资金", "因内部", "因审批", "因经营", "因流程", "对付款", "对逾期", "对迟延", "对延期",
	"对延误", "对延迟", "未按", "违反", "违约", "过错", "过失", "未能", "不按", "不当", "操作不当", "维修不当", "安装不当",
}

// ownFault reports that the only fault that bytes i to j name is that of the side
// to be freed.
func (e *exclusion) ownFault(i, j int, h lint.Hit) bool {
	cause := e.t.All[i:j]
	last := map[int]int{} // of each side, where it is named last
	for _, h := range within(e.t, actorSet, i, j) {
		last[h.Word] = h.Start - i
	}
	who, at := "", -1
	for i, k := range last {
		if w := actors[i]; (k > at || k == at && len(w) > len(who)) && lint.HasPrefix(cause[k+len(w):], ownFaults...) {
			who, at = w, k
		}
	}
	if who == "" {
		return false
	}
	if from := lint.RuneStart(cause, max(0, at-len("由于体验"))); isBuyer(who) && lint.Contains(cause[from:at], "因", "由于", "对于") {
		return false // 对因您不当使用产生的后果: the house is freed, though unnamed
	}
	if a := lastActor(e.t, i+at+len(who), j); a != "" {
		if word := e.t.All[h.Start:h.End]; lint.HasPrefix(word, "不得", "放弃") {
			return a != who // who may not claim is not the one to be freed
		}
		return a == who
	}
	return true
}

// ownDoing reports 由乙方承担全部责任，与甲方无关 where it was 乙方 who did it.
func (e *exclusion) ownDoing(h lint.Hit) bool {
	t, s := e.t, e.s
	for _, does := range within(t, doings, s.Start, s.End) {
		for _, h := range within(t, actorSet, s.Start, does.Start) {
			if w := actors[h.Word]; does.Start-h.End <= len("的") && t.HasAny(does.Start, s.End, "由"+w) && !t.HasAny(does.Start, s.End, "由"+w+"自") {
				return true
			}
		}
	}
	return false
}

// doings are words of what a side does or who does it.
var doings = lint.NewSet("原因", "工人", "人员", "员工", "施工", "操作", "作业", "过失", "失误", "自身")

// ownStaff reports that one side bears the injuries of its own people, as it
// must anyhow (民法典 1191): 乙方施工人员伤亡的，由乙方承担，与甲方无关.
func (e *exclusion) ownStaff() bool {
	t, s := e.t, e.s
	if _, _, ok := t.Frame(staffHurt, s.Start, s.End); !ok {
		return false
	}
	if _, j, ok := t.Frame(stationed, s.Start, s.End); ok && lastActor(t, j, s.End) != "" && t.HasAny(j, s.End, "由") {
		return true // 驻场人员的工伤由受托方负担，与委托方无关
	}
	for _, h := range within(t, actorSet, s.Start, s.End) {
		if i, j, ok := t.Frame(staffHurt, h.End, s.End); ok && i-h.End <= 36 && t.HasAny(j, s.End, "由"+actors[h.Word]) {
			return true
		}
	}
	return false
}

var stationed = lint.NewFrame(24, []string{
	"驻场", "派驻", "外派", "派出", "派遣", "受雇", "所雇", "雇用的", "聘用的", "雇请的",
}, []string{"人员", "工人", "员工", "雇员", "职工", "保安", "师傅"}, []string{"伤", "死亡", "人身"})

var staffHurt = lint.NewFrame(36, []string{"人员", "工人", "员工", "雇员", "职工"}, []string{"伤", "死亡", "人身"})

// otherSide reports that the intent or gross negligence a sentence speaks of is
// that of the one who bears the loss: an exclusion for it is fine.
func (e *exclusion) otherSide(h lint.Hit) bool {
	t, s, text := e.t, e.s, e.text
	if lint.Contains(text, "人身", "伤亡", "死亡", "受伤", "致伤", "致残") {
		return lint.Contains(text, "因甲方故意", "因乙方故意", "因用户故意", "因客户故意")
	}
	for _, w := range []string{"故意", "重大过失"} {
		k := strings.Index(text, w)
		if k < 0 {
			continue
		}
		for _, who := range []string{"用户", "客户", "顾客", "消费者", "第三方", "第三人", "使用人", "操作人员", "买家", "甲方", "乙方", "丙方", "买方", "需方", "委托方"} {
			at := lint.LastIndex(text[:k], who)
			if between := max(0, at+len(who)); at < 0 || k-between > 15 && (k-between > 150 || !strings.Contains(text[between:k], "、") || strings.Contains(text[between:k], "，")) {
				continue
			}
			// 不负责因用户故意造成的损坏; 用户故意损坏的，本店概不负责; not 乙方不负重大过失.
			if h.Start <= s.Start+at || h.Start >= s.Start+k && !strings.Contains(t.All[s.Start+k:h.Start], who) {
				return true
			}
		}
		return false
	}
	return false
}

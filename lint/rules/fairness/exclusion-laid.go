package fairness

import (
	"strings"

	"qiyue/lint"
)

// What goes wrong laid on the one who buys, by whatever verb: 由车主自己修补, 由机主找快递索赔.
var (
	// ontoBuyers are 由 and a side that buys, by which the rule is asked.
	ontoBuyers = func() (words []string) {
		for _, who := range buyersWords {
			words = append(words, "由"+who)
		}
		return words
	}()
	// takesOn are the verbs by which one has it.
	takesOn = []string{"承担", "负责", "负担", "自负", "自理", "自担", "消化", "修补", "修复", "解决", "索赔", "理赔", "处理", "承受", "赔偿", "买单", "埋单", "了结", "善后", "追偿", "补偿", "补足"}
	// ofOwn are words of what one has to bear anyhow, or that is no loss.
	ofOwn = []string{
		"费用", "保价费", "运费", "邮费", "检测费", "手续费", "税", "工程款", "提供", "选择", "指定", "自购", "保管", "密码", "保修期外", "质保期外",
		"超过", "超出", "过保", "期满", "人为", "非质量", "验收合格后", "交付后", "协商", "要求", "签字", "确认", "同意", "申请", "付款", "配合",
		"造成的", "保险", "办理", "债务", "事故责任", "交警", "违章", "罚款", "年检", "经营", "有权", "冒用", "盗用", "条原因", "交付", "转移",
	}
)

// ontoBuyer finds a mishap of the seller's sphere laid on the one who buys.
func (e *exclusion) ontoBuyer() (i, j int, ok bool) {
	t, s := e.t, e.s
	text := t.In(s)
	if !e.lossTold(s.End) || lint.Contains(inCourse.Replace(text), ofOwn...) || t.HoldsWord(strangers, s.Start, s.End) || t.HoldsWord(outside, s.Start, s.End) || e.carvesOut() {
		return 0, 0, false
	}
	for at := s.Start; ; at += len("由") {
		k := strings.Index(t.All[at:s.End], "由")
		if k < 0 {
			return 0, 0, false
		}
		at += k
		a, b := t.Part(at)
		verb := firstOf(t.All[at:min(b, lint.RuneStart(t.All, at+48))], takesOn)
		if verb < 0 || t.Before(at, "不", "非", "理", "事", "自") || !e.lossTold(at) {
			continue
		}
		verb += at
		if t.After(verb, "赔偿") && (t.UnitIn(at, verb, lint.Yuan) || lint.Contains(t.All[at:verb], "价", "折旧")) {
			continue // 租用的机器丢失的，由承租方按原价赔偿: what one has in keeping, at its price
		}
		who := lastActor(t, at, verb)
		if who != "" && strings.Contains(t.All[s.Start:at], who) && t.Holds(atFault, s.Start, at) {
			continue // 用户故意损坏机器的，由用户赔偿
		}
		if e.faulty(s.Start, at) || t.Holds(shortcomings, s.Start, at) || who != "" && blames(t.All[s.Start:at], who) {
			continue
		}
		if a > s.Start && b-a < 45 {
			a, _ = t.Part(a - len("，"))
		}
		i, j = t.Within(a, b, 50)
		return i, j, true
	}
}

// atFault are words of what one did wrong oneself.
var atFault = lint.NewSet("故意", "有意", "过失", "疏忽", "不慎", "大意", "保管不善", "看管不当")

// inCourse strikes out that a loss came about in the course of the work, nobody's own doing.
var inCourse = strings.NewReplacer("过程中造成的", "", "期间造成的", "", "途中造成的", "", "时造成的", "")

// All that is done under an account laid on the one who has it: 对账户下发生的所有活动承担责任.
var (
	allActs = lint.NewFrame(
		75, []string{"对", "就"}, []string{"所有活动", "一切活动", "所有行为", "一切行为", "所有操作", "一切操作"}, []string{"承担", "负", "自负"},
		[]string{"责", "后果", "风险"},
	)
	inAccount = lint.NewSet("卡", "账户", "账号", "帐号", "帐户", "登录", "登陆", "密码", "注册", "使用")
)

func (e *exclusion) allDone() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(allActs, s.Start, s.End)
	if !ok || !t.Holds(inAccount, s.Start, j) || t.HasAny(s.Start, j, "不承担", "不负", "泄露", "违反", "员工", "雇员", "有能力") || e.carvesOut() {
		return 0, 0, false
	}
	a, b := t.Part(i)
	i, j = t.Within(a, max(b, j), 50)
	return i, j, true
}

// Kinds of loss left out of what is answered for: 保修不包括停机造成的间接损失.
var (
	leavesOut = lint.NewFrame(60, []string{"保修", "质保", "赔偿", "责任", "包修", "担保", "保证", "维修", "服务"}, []string{
		"不包括", "不含", "不涵盖", "不涉及", "不及于", "不包含", "不延及", "不负责", "不适用",
	}, []string{
		"间接损失", "附带损失", "连带损失", "利润损失", "间接、", "间接或", "附带或", "附带、", "停工损失", "停产损失", "误工损失", "营业损失",
	})
)

func (e *exclusion) leftOut() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(leavesOut, s.Start, s.End)
	if !ok || e.carvesOut() || carved(t, i) || t.HasAny(s.Start, s.End, "双方", "任何一方") {
		return 0, 0, false
	}
	_, b := t.Part(j - 1)
	i, j = t.Within(i, max(b, j), 50)
	return i, j, true
}

// firstOf is where the first of the words begins in s, or -1.
func firstOf(s string, words []string) int {
	at := -1
	for _, w := range words {
		if k := strings.Index(s, w); k >= 0 && (at < 0 || k < at) {
			at = k
		}
	}
	return at
}

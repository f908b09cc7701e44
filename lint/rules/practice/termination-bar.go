package practice

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// TerminationBar: No side may ever terminate.
var TerminationBar = lint.Rule{
	ID:      "termination-bar",
	Title:   lint.Words{Zh: "排除解除权", En: "termination barred"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words: []string{
		"不得解除", "不得提前解除", "不得终止本合同", "不得终止合同", "不得终止本协议", "不得以任何理由解除", "不得以任何理由单方解除",
		"不得以任何理由提前解除", "任何理由解除", "无权解除", "任何理由终止", "长期有效", "永久有效", "无固定期限", "不设期限", "有效期不限",
		"不得解约", "不得退出", "不得反悔", "不可撤销且不可解除", "不可解除", "不得中途解除", "不得中途终止", "均不得终止", "均不得解除",
		"放弃解除权", "放弃合同解除权", "放弃法定解除权", "不享有解除权", "不得行使解除权", "任何理由", "任何原因", "任何事由", "任何情况下",
		"何种理由", "放弃", "不得提前终止", "不得中止", "不可解约", "不可退出", "不予解除", "概不退卡", "不得退会", "不可退会", "不得退卡",
		"不得要求解除", "不能解除", "不能解约", "不得中途退出", "不支持取消", "不可取消", "不支持退订", "不得退订", "不得退租", "不得退机",
		"无论如何", "不论何种", "无论何种", "无论发生", "不论发生", "不管发生", "没有到期日", "不设到期日", "无到期日", "不设终止日", "没有终止日",
		"中途解约", "借故解除", "借故终止", "中途变更或", "中途变更和", "始终有效", "经对方同意", "经甲方同意", "经乙方同意", "本站同意",
		"本网站同意", "我司同意", "平台同意", "本公司同意", "对方的书面确认", "对方书面确认", "对方书面同意", "方可解除", "方可终止", "方能解除",
		"方能终止", "才能解除", "才能终止", "才可解除", "方可提前解除", "方可提前终止",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定任何一方不得解除合同。", En: "No side may ever terminate"},
		Spec: lint.Words{Zh: "规格：自由填写的文字逐句检查；期限是必填项，解除由条款写明。", En: "In a spec: freely worded values; the term is required and the clause lets both sides out."},
		Why:  lint.Words{Zh: "根本违约、不可抗力致使目的不能实现等情形下的法定解除权不应排除（民法典 563(1)）。", En: "The statutory right to terminate, e.g. for fundamental breach, should not be shut out (民法典 563(1))."},
		Bad: []string{
			"合同期内任何一方⟦不得解除⟧本合同。",
			"签约后甲方不得以任何理由⟦解除合同⟧。",
			"本协议自签字之日起⟦长期有效⟧。",
			"租期内任何一方⟦不得提前解除⟧合同。",
			"协议有效期内，任何一方⟦不得以任何理由提前终止⟧本协议。",
			"甲方⟦不得以任何理由更换运维单位或解除⟧合同。",
			"服务计划激活后⟦不支持取消⟧。",
			"承包人⟦在任何情况下均无权解除⟧本合同。",
			"履行期内，乙方⟦放弃单方解除合同的一切权⟧利。",
		},
		Good: []string{
			"未经协商一致，任何一方不得擅自解除合同。",
			"任何一方不得单方解除合同，法律另有规定的除外。",
			"有下列情形之一的，甲方可以解除合同。",
			"双方不得无故解除合同。",
			"本协议长期有效，任何一方可以提前30日书面通知解除。",
			"保密条款长期有效。",
			"乙方在任何情况下不得泄露技术资料。",
			"甲方放弃要求继续履行的，可以解除合同。",
			"乙方不得以任何理由拖延维修。",
			"报警信号在故障排除前不可取消。",
			"任何一方不得以任何理由解除保密义务。",
		},
		Basis: []diag.LawID{"民法典 563(1)"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		t := p.Text
		var told []int // sentences reported
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if i, j, ok := shut(t, s, h); ok && !halts(t, i, j) {
				p.Flag(i, j)
				told = append(told, s.Start)
			}
		})
		for s := range t.SentencesWith(gates) {
			if i, j, ok := stuck(t, s); ok && !halts(t, i, j) && !slices.Contains(told, s.Start) {
				p.Flag(i, j)
				told = append(told, s.Start)
			}
		}
		for s := range t.SentencesWith(walking) {
			if t.Passages[s.Passage].Kind != lint.Body || slices.Contains(told, s.Start) {
				continue
			}
			if i, j, ok := shutOutrightly(t, s); ok {
				p.Flag(i, j)
				told = append(told, s.Start)
			}
		}
		for s := range t.SentencesWith(ongoing) {
			if i, j, ok := unending(t, s); ok && !slices.Contains(told, s.Start) {
				p.Flag(i, j)
			}
		}
	},
}

// halts reports work that is not to stop, and not an agreement: 不得中途停工.
func halts(t *lint.Text, i, j int) bool {
	return strings.HasSuffix(t.All[i:j], "停") && t.After(j, "工", "产", "机", "电", "水", "业", "车")
}

// shut finds a bar by a word h of the rule, the first in its sentence.
func shut(t *lint.Text, s lint.Sentence, h lint.Hit) (int, int, bool) {
	if w := t.All[h.Start:h.End]; strings.Contains(w, "有效") || strings.Contains(w, "期限") || strings.HasSuffix(w, "日") {
		// An open-ended term needs a way out (民法典 563(2)).
		endless := lint.Contains(
			t.In(s), "本合同", "本协议", "合同自", "协议自", "合同期限", "协议期限", "合同有效期", "协议有效期", "维保期限", "服务期限", "合作期限",
			"委托期限", "期限：", "租期：", "服务期：", "维保期：",
		) && !lint.Contains(t.In(s), "保密", "条款", "义务", "保修", "至", "劳动") && !t.Has(
			"提前通知", "可以解除", "可解除", "可随时解除", "有权解除", "日书面通知", "天书面通知", "提前终止", "可以终止", "有权终止",
		)
		return h.Start, h.End, endless
	}
	if t.HasAny(s.Start, h.Start, "下列情形", "以下情形", "下列情况", "以下情况", "规定之一", "情况之一") { // the cases follow
		return 0, 0, false
	}
	if i, j, ok := hangsOn(t, s); ok {
		return i, j, true
	}
	if agreeing.In(t.All[h.Start:h.End]) {
		return 0, 0, false
	}
	if t.After(h.End, "设备", "安全", "联锁", "锁定", "报警", "限制") || t.HasAny(h.End, min(s.End, h.End+36), "义务", "责任") { // a lock or a duty, not an agreement
		return 0, 0, false
	}
	if i, j, ok := barred(t, s); ok {
		return i, j, true
	}
	if w := t.All[h.Start:h.End]; open.In(w) || strings.Contains(w, "取消") && !lint.Contains(t.In(s), "服务", "会员", "套餐", "计划", "合同", "协议") {
		return 0, 0, false
	}
	text := t.In(s)
	if i, j := t.Part(h.Start); mayEnd(t, s.Start, i) {
		text = t.All[i:j] // 甲方可以提前终止，乙方则不得退出
	}
	bars := !lint.Contains(
		early.Replace(text), "擅自", "单方", "无故", "随意", "无正当理由", "协商一致", "书面同意", "除外", "除非", "另有规定", "另有约定", "规定外",
		"约定外", "规定以外", "提前", "非因", "法定", "依法",
	)
	return h.Start, h.End, bars
}

// mayEnd reports that one side may end the agreement ahead of time in bytes i to j, on no
// ground that the bar behind it could share.
func mayEnd(t *lint.Text, i, j int) bool {
	return t.HasAny(i, j, "可", "有权") && t.HasAny(i, j, "提前")
}

// early strikes out the 提前 of what is barred, which gives no notice.
var early = strings.NewReplacer("不得提前", "", "提前解除", "", "提前终止", "", "提前退", "", "提前解约", "")

// open are words of the rule that bar nothing by themselves.
var open = lint.NewSet("任何理由", "任何原因", "任何事由", "任何情况下", "何种理由", "放弃", "不得中止", "无论如何", "不论何种", "无论何种", "无论发生", "不论发生", "不管发生")

// settled are words of an exception or of another thing.
var settled = lint.NewSet("除外", "除非", "另有规定", "另有约定", "设备", "联锁", "锁定", "协商一致", "书面同意", "服务订单")

// ends are words of the end of an agreement; the frames are those of a bar to it
// and of a right given up.
var (
	ends = []string{"解除", "终止", "退出", "解约", "退会", "退卡", "取消合同", "撤销合同", "中止合同", "退租"}

	barsByReason = lint.NewFrame(36, []string{"不得以", "不能以", "不得", "不能", "不可", "无权", "不允许", "均不"}, []string{
		"任何理由", "任何原因", "任何事由", "任何借口", "任何情况", "任何情形", "何种理由", "何种原因",
	}, ends)
	barsWhatever = lint.NewFrame(15, []string{
		"任何理由", "任何原因", "任何情况下", "任何情形下", "何种理由", "何种原因", "无论如何", "何种情况", "何种情形", "发生什么", "发生何事",
		"何种变化",
	}, []string{"不得", "不能", "不可", "无权", "均不"}, ends)
	givesUp = lint.NewFrame(18, []string{"放弃"}, []string{"解除", "终止", "解约", "退订", "退会"}, []string{"权"})
)

// agreeing are words of the rule that bar nothing but with what stands before them.
var agreeing = lint.NewSet("方可", "方能", "才能", "才可", "同意", "确认", "始终有效", "借故", "中途变更")

// An end that the other side must agree to, and a bar to every end that leaves
// out what the law allows.
var (
	askLeave = lint.NewFrame(60, []string{
		"申请终止", "要求终止", "要求解除", "提前终止", "提前解除", "申请解除", "要求变更和提前解除", "申请注销",
	}, []string{"本协议", "本合同", "合同", "协议"}, []string{
		"经对方", "经甲方", "经乙方", "经本网站", "经本站", "经我司", "经平台", "经本公司", "得到对方", "取得对方", "征得对方", "征得甲方",
		"征得乙方", "经出租方",
	}, []string{"同意", "确认", "批准"})
	askBoth = lint.NewFrame(60, []string{
		"解除本合同", "解除合同", "终止本合同", "终止合同", "解除本协议", "终止本协议", "提前解除", "提前终止",
	}, []string{"经双方", "双方协商", "双方一致", "各方协商"}, []string{"方可", "方能", "才能", "才可"}, []string{"解除", "终止"})
	lasting = lint.NewFrame(120, []string{"除非"}, []string{"终止"}, []string{"否则"}, []string{"协议", "合同"}, []string{"始终有效", "持续有效", "一直有效"})
	neither = lint.NewFrame(18, []string{"任何一方", "双方", "各方", "甲方", "乙方", "丙方"}, []string{
		"不得中途解约", "不得解除", "不得解约", "不得终止", "不得借故解除", "不得借故终止", "不得中途变更或解除", "不得中途变更和解除", "不能解除",
		"不能终止", "不能解约", "不可解除", "不可终止", "不准解除", "不得中途退出", "中途不得退出", "中途不得解除", "中途不得终止",
	})
	lawfully = lint.NewSet("法律", "法定", "依法", "除外", "另有规定", "擅自", "单方", "无故", "随意", "正当理由", "不可抗", "违约", "保密", "授权", "委托书", "劳动")
)

// hangsOn finds an end that hangs on the other side's consent, or that one side
// alone can bring about.
func hangsOn(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.HoldsWord(lawfully, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, askLeave, askBoth, lasting); ok {
		return i, j, true
	}
	i, j, ok := t.Frame(neither, s.Start, s.End)
	if !ok || t.HasAny(s.Start, i, "书面同意", "提前") && !t.HasAny(i, j, "中途") {
		return 0, 0, false
	}
	return i + strings.LastIndex(t.All[i:j], "不得"), j, true
}

// barred finds a bar in several words: 不得以任何理由提前终止, 放弃单方解除的权利.
func barred(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(settled, s.Start, s.End) {
		return 0, 0, false
	}
	for _, f := range []*lint.Frame{barsByReason, barsWhatever, givesUp} {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.After(j, "服务人员", "保密", "劳动", "设备", "工程师", "供货", "质保", "保修", "授权") {
			return i, j, true
		}
	}
	return 0, 0, false
}

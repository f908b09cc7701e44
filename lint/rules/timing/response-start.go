package timing

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ResponseStart: A limit that does not say from when it runs.
var ResponseStart = lint.Rule{
	ID:      "response-start",
	Title:   lint.Words{Zh: "时限起算不明", En: "clock without a start"},
	Spec:    diag.Error,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "响应、到场、修复时限没有写明从什么时候起算。", En: "A limit that does not say from when it runs"},
		Why:  lint.Words{Zh: "按小时计算的期间自约定的时间起计算（民法典 201(2)）：报修、受理、建单相差几个小时，违约与否就不同。", En: "A period of hours runs from the agreed moment (民法典 201(2)): report, acceptance and ticket may lie hours apart."},
		Bad: []string{
			"乙方提供上门服务，⟦二十四小时内响应⟧。",
			"第三条 乙方⟦48小时内修复⟧设备。",
			"第一条 运输\n1.1 广州至长沙18小时运抵，自车辆驶离仓库之时起连续计算。\n1.2 车辆抛锚的，乙方应在⟦3小时内派员⟧救援。",
		},
		Good: []string{
			"乙方接到报修后24小时内响应。",
			"自工单创建之时起4小时内到达现场。",
			"第一条 运输\n1.1 广州至长沙18小时运抵，自车辆驶离仓库之时起连续计算。\n1.2 车辆抛锚的，乙方应在收到告警后3小时内派员救援。",
			"第三条 时限自受理报修之时起计算。\n1、4小时内到达现场。\n2、24小时内修复。",
			"叫修后24小时上门。",
			"乙方应在接到甲方电话后，2小时内响应，24小时内修复。",
		},
		Basis: []diag.LawID{"民法典 201(2)"},
		Since: "0.1.0",
	},
	RunSpec: responseStartSpec,
	Run:     responseStart,
}

// starts are words for the event from which a limit runs.
var starts = lint.NewSet(
	"接警后", "接警起", "接到", "收到", "接报", "接获", "受理", "报修后", "预约后", "叫修后", "报修之", "报修时", "报修起", "通知后", "通知之",
	"通知时", "来电", "电话后", "请求后", "要求后", "工单创", "工单生", "工单后", "工单之", "工单时", "工单发", "工单下", "工单派", "工单到",
	"工单推", "工单建", "工单提", "工单受", "起算", "起计", "之时起", "之日起", "时起", "报告后", "反馈后", "反映后", "提出后", "发生后",
	"发现后", "故障后", "申请后", "报障后", "响应后", "到达后", "到达现场后", "到场后", "确认后", "派单后", "登记后", "获悉后", "得知后", "致电",
	"提交后", "签收后", "报案后", "开始计", "投诉后", "报修，", "发出后", "提出", "要求，", "故障时", "问题时", "异常时", "停机时", "拨通",
	"一经", "获悉", "得知", "之始", "起点", "算起", "之刻", "为始", "热线后", "接通", "挂断后", "送达后", "下单后", "扫码后", "按铃后", "告警后",
	"升级后", "升级至", "报警后", "召请后", "呼叫后", "打电话", "留言", "从报修到", "从报障到", "从接到", "自报修", "自报障", "从报修", "从报障", "时间为准", "时刻为准", "那一刻", "那时起", "一个电话，", "告急",
)

func responseStart(p *lint.Pass) {
	t := p.Text
	from, end := -1, -1 // what is asked next
	var previous, told lint.Limit
	for _, l := range t.Limits() {
		if l.Quantity.Unit > lint.Day || again(t, l) {
			continue
		}
		if t.Ends(runsFrom, l.Quantity.Start) {
			told = l
			continue
		}
		if started(t, told, l) {
			continue
		}
		if from >= 0 && l.Sentence == previous.Sentence && continues(t, from, previous, l) {
			end, previous = max(end, l.End), l
			continue
		}
		if from >= 0 {
			p.Flag(from, end)
		}
		from, end, previous = l.Start, l.End, l
	}
	if from >= 0 {
		p.Flag(from, end)
	}
}

// runsFrom ends right before a limit that runs from what is named: 报修后, 到院后.
var runsFrom = lint.NewSet("后", "后，", "之后，", "以后，", "起", "起，", "投诉", "报修", "来电", "报障", "反馈", "请求", "叫修", "接单", "派单", "下单", "接报", "受理")

// started reports that the text says from when a limit runs: beside it, for the limit told
// before it, which it goes on from, or for its clause or all limits.
func started(t *lint.Text, told, l lint.Limit) bool {
	s := l.Sentence
	if told.End > 0 && told.Sentence.Passage == s.Passage {
		return true // 小修自接单起2小时修好；大修9小时
	}
	if t.Holds(notices, s.Start, l.Quantity.Start) || t.Holds(starts, s.Start, s.End) || t.Before(l.Quantity.Start, "（") && t.Holds(asked, s.Start, l.Quantity.Start) {
		return true
	}
	if l.Quantity.Unit == lint.Day && !promptly(t, l) {
		return true
	}
	a, b := t.ClauseRange(l.Start)
	if c := t.ClauseAt(l.Start); c != nil && c.Parent != nil {
		a, b = c.Parent.Around(l.Start)
	}
	return begun(t, l, a, b) || toldOfAll(t)
}

// asked are what a limit in brackets behind it runs from: 可投诉至总台（5日内答复）.
var asked = lint.NewSet("投诉", "报修", "来电", "报障", "反映", "反馈", "申请", "咨询", "求助")

// promptly reports a limit in days that is one of service, and no time in which a fault
// may come back or other things are done: 轻微故障限三日修竣.
func promptly(t *lint.Text, l lint.Limit) bool {
	const week = 7
	q, s := l.Quantity, l.Sentence
	a, _ := t.Part(q.Start)
	return q.Value <= week && (t.After(q.End, "内", "以内", "之内") || t.Before(q.Start, "限", "不超过", "不晚于", "不迟于")) &&
		t.Holds(summonsWords, s.Start, s.End) && !t.Before(a, "的，", "后，", "时，") && !t.HoldsBeside(otherMatters, whileCovered, s.Start, s.End)
}

// whileCovered say when a fault comes and hold one of otherMatters.
var whileCovered = lint.NewSet("保修期内", "保修期里", "保修期间", "保修期以内", "保修期中")

// summonsWords are words of a service that is called for.
var summonsWords = lint.NewSet("报修", "故障", "维修", "修复", "修好", "修妥", "上门", "到场", "售后", "热线", "咨询", "投诉", "诊断", "技术", "客服", "工程师", "求助", "处理意见", "询问", "质量问题")

// notices before a limit are what it runs from: 应立即通知乙方，乙方4小时内到.
var notices = lint.NewSet("立即通知", "及时通知", "应通知", "须通知", "可通知", "随即通知", "即时通知", "尽快通知", "书面通知", "电话通知", "通知乙方，", "通知甲方，", "致电", "拨打")

// calls are words by which service is called for.
var calls = lint.NewSet("通知", "电话", "来电", "致电", "请求", "需求", "要求", "工单", "叫修", "受理", "派单", "接单", "接报", "报告", "反映", "反馈", "登记", "信息", "呼叫", "申请", "时起", "：")

// begun reports a start in bytes a to b, the clause of a limit, that is not the
// start of another act, nor of another level of fault that has a limit and an item
// of its own.
func begun(t *lint.Text, l lint.Limit, a, b int) bool {
	last := -1
	for _, h := range t.PlacesIn(starts, a, b) {
		if h.Start < last || h.End > b {
			continue
		}
		s := t.SentenceAt(h.Start)
		if s.Passage != l.Sentence.Passage && l.Act < lint.Restore && t.Begins(arrived, h.Start) {
			continue // the start of what comes behind: 到场后24小时内排除
		}
		if t.Begins(anyStart, h.Start) && t.HoldsWord(otherStarts, s.Start, s.End) {
			continue // 质保24个月，自测试合格之日起
		}
		last = s.End
		if of := limitsIn(t, s.Start); s.Start > l.Start && len(of) > 0 && setApart(t, s.Start, of[0]) {
			continue
		}
		if (t.Holds(serviceActs, s.Start, s.End) || !t.HoldsWord(otherActs, s.Start, s.End) && t.Holds(calls, s.Start, s.End)) && (s.Passage == l.Sentence.Passage || !rival(t, s, l)) {
			return true
		}
	}
	return false
}

// rival reports a sentence that sets a limit of its own, where that is for the act of l or for none of
// a service, or l is set for a case of its own, 停电的，2小时内到: what it says of the start is said of
// that one.
func rival(t *lint.Text, s lint.Sentence, l lint.Limit) bool {
	limits := limitsIn(t, s.Start)
	for _, m := range limits {
		if m.Act == l.Act {
			return true
		}
	}
	if len(limits) == 0 {
		return setsTime(t, s.Start, s.End)
	}
	a, _ := t.Part(l.Quantity.Start)
	return t.Ends(ofCase, a)
}

// ofCase ends a case for which a limit is set.
var ofCase = lint.NewSet("的，")

// anyStart are words for the start of whatever it may be.
var anyStart = lint.NewSet("起算", "起计", "之日起", "算起", "开始计", "之始", "起点")

// arrived are starts that follow a response or an arrival.
var arrived = lint.NewSet("响应后", "到达后", "到达现场后", "到场后", "确认后")

// toldOfAll reports that the text says from when its limits run: in a definition of
// the response time, or by a start that is not that of a warranty or a payment.
func toldOfAll(t *lint.Text) bool {
	return t.Memo(toldKey{}, func() any { return startsTold(t) }).(bool)
}

type toldKey struct{}

func startsTold(t *lint.Text) bool {
	if t.Has("时限自", "响应时间是指", "响应时间指", "响应时间：指", "响应时间：自", "响应时间系指", "响应时间，指", "响应时间，是指", "响应时间”", "响应时限是指") {
		return true
	}
	for _, w := range []string{"起算", "起计算"} {
		for i := range t.Each(w) {
			if s := t.SentenceAt(i); !t.HoldsWord(otherStarts, s.Start, s.End) && t.Holds(serviceActs, s.Start, s.End) {
				return true
			}
		}
	}
	return false
}

// otherStarts are words of what has a start that no service limit runs from.
var otherStarts = lint.NewSet("质保", "保修", "质量保证", "包修", "违约金", "利息", "保密", "租金", "租期", "工期", "合同期限", "服务期限", "付款", "账期", "三包")

func responseStartSpec(p *lint.Pass) {
	r := p.Spec.Response
	if r == nil || r.Starts.IsSet() {
		return
	}
	for i := range r.Levels { // levels still blank have no limit that could run
		if limits := r.Levels[i].Limits(); len(limits) > 0 {
			p.FlagSpec(limits[0].Limit.At, "response.starts", "text", limits[0].Limit.Raw)
			break
		}
	}
}

package lint

import "strings"

// byMeans stands before a bound whose word comes last: 以五小时为限.
var byMeans = NewSet("以", "按")

// otherAnswers are words behind a figure that limits no service: what follows
// when nobody answers, what an engineer of the owner decides, what is told ahead.
var otherAnswers = NewSet(
	"内没有答复", "内没有回复", "内未回复", "不予答复", "未予答复", "未答复", "不答复", "没有采取", "未采取", "给予批准", "予以批准", "前将通知",
	"内未有人", "内无人", "内没有人", "内仍未", "内仍无",
)

// before and after hours that promise no act.
var (
	notBefore = NewSet(
		"提前", "提早", "累计", "停用时间不超过", "停机时间不超过", "停运时间不超过", "停梯时间不超过", "中断时间不超过", "停用时间不得超过",
		"停机时间不得超过", "停梯时间不得超过", "每逾期", "每延迟", "每满", "连续", "持续", "逾期", "每天", "每日", "每周", "每月", "平均", "工时",
		"7×", "7*", "7x", "7X", "满", "延迟", "迟延", "超时", "延误", "停机", "达到", "达", "以上", "保存", "至少", "不少于", "不得少于", "不应少于",
		"不低于", "不得低于", "±", "合计", "总计", "共计", "单次", "每次时长", "服务时长", "作业时长", "静置", "静候", "等待", "等候", "放置", "冷却", "预热", "浸泡", "通风", "晾置", "稳压", "保压", "煮沸", "每次不超过", "每次不得超过", "每次最多", "中断服务不超过", "服务中断不超过", "中断服务不得超过", "服务中断不得超过",
	)
	notAfter = NewSet(
		"内恢复履行", "内恢复合同", "内继续履行", "内删除", "内销毁", "内返还", "内归还", "内付款", "内支付", "内退款", "内发货", "内交货", "后",
		"以后", "之后", "以上", "热线", "服务热线", "安保", "值班", "值守", "监控", "在线", "营业", "供应", "开放", "保安", "巡逻", "待命", "不间断",
		"运行", "客服", "电话", "服务电话", "工作制", "服务", "×", "*", "全天", "制", "连续", "的工时", "工时", "人工", "技术支持", "提供服务", "/7",
		"x7", "X7", "受理", "全天候", "接听", "不断", "未", "仍", "试运行", "无故障", "轮班", "/", "稳定", "无法", "不能", "计", "再", "方可",
	)
)

// notLimit knows the hours that promise no act: those between bytes i and j of
// a statement from byte start to end.
func (t *Text) notLimit(start, i, j, end int) bool {
	if outage(t.All[RuneStart(t.All, max(start, i-75)):i]) {
		return true
	}
	start = RuneStart(t.All, max(start, i-24))
	tail := t.All[start:i]
	if k := LastIndex(tail, "超过"); k >= 0 && !HasSuffix(tail[:k], "不", "不得", "不应", "不能", "不会", "不可") && k > len(tail)-16 && !strings.Contains(tail[k:], "）") {
		return true
	}
	if Contains(t.All[j:end], "÷", "的工单数", "的次数", "的单数", "的件数", "的故障数") {
		return true // 及时率＝2小时内到场的工单数÷全部工单数
	}
	if k := LastIndex(tail, "每"); k >= 0 && HasPrefix(tail[k+len("每"):], "迟", "逾", "延", "超", "晚") && !strings.Contains(tail[k:], "内") {
		return true // 每迟到场1小时
	}
	if k := LastIndex(tail, "前"); k >= 0 && !HasSuffix(tail[:k], "目", "当") && onlyFigure(tail[k+len("前"):]) {
		return true // 开场前4小时至2小时之间到场
	}
	if t.befalls(j, end) {
		return true
	}
	all := t.Places(notBefore)
	for k := from(all, start); k < len(all) && all[k].Start < i; k++ {
		if h := all[k]; h.End <= i && i-h.End <= 9 && !Contains(t.All[h.Start:i], "内", "，") && !t.Holds(directActs, h.End, i) && !(t.All[h.Start:h.End] == "达" && t.Before(h.Start, "到", "抵", "送")) {
			return true
		}
	}
	return t.begins(notAfter, j, end) && !t.begins(byPhone, j, end)
}

// happens are words for what befalls a thing, doing those that make it the object or the ground of an act.
var (
	happens = NewSet("出现", "发生", "复发", "再现", "重现", "发现")
	doing   = NewSet("对", "将", "把", "为", "就", "向", "派", "由", "给", "处理", "修", "解决", "排除", "响应", "到", "，", "应", "须", "负责", "完成", "查", "不")
)

// befalls reports a time within which something happens, and nobody does anything: 7日内出现故障的，可以退货.
// The statement goes on from byte j, behind the figure, to end.
func (t *Text) befalls(j, end int) bool {
	n := t.inside(j, end)
	if j += n; n == 0 {
		return false
	}
	if j == end && strings.HasPrefix(t.All[end:], "，") { // 签收后7日内，机器出现故障的
		j += len("，")
		_, end = t.Part(j)
	}
	for _, h := range t.PlacesIn(happens, j, end) {
		return h.Start-j <= len("机器同一部位再次") && !t.Holds(doing, j, h.Start) && !t.After(h.End, "的", "在", "原因", "问题的原因")
	}
	return false
}

// outage reports words before a figure that bound how long something stands still: 因检修需停热的，但不得超过6小时.
func outage(before string) bool {
	rest := TrimSuffixes(before, "不得超过", "不应超过", "不能超过", "不超过", "最长", "最多", "至多")
	still, cut := strings.CutSuffix(TrimSuffixes(rest, "但", "且", "每次", "时间", "时长"), "的，")
	return cut && rest != before && Contains(still, "需停", "须停", "要停", "暂停", "检修停", "维护停", "保养停", "计划停")
}

// byPhone are ways to answer behind the time it takes: 15分钟电话响应.
var byPhone = NewSet("电话响应", "电话回应", "电话回复", "电话答复", "电话联系", "电话回访", "客服响应", "客服回复", "客服答复", "在线响应", "在线回复", "在线答复")

// missed is the act not done in the time of bytes i to j, after which it is a breach or a spare is
// brought: 超过2小时未到场的, 报修后八小时仍未到场的, 8小时不能排除的. end is that of the statement.
func (t *Text) missed(start, i, j, end int) (Act, bool) {
	tail := t.All[j+t.inside(j, end) : end] // 24小时内不能修复的
	rest := strings.TrimLeft(tail, "仍尚还都")
	for _, not := range [...]string{"未能", "未", "没有", "没", "不能", "无法", "不"} {
		undone, ok := strings.CutPrefix(rest, not)
		if !ok {
			continue
		}
		able := not == "不能" || not == "无法"
		if !able && (len(tail) < end-j || !t.ends(over, start, i) && !t.ends(called, start, i)) {
			return Respond, false
		}
		act, k := t.firstAct(end-len(undone), end)
		return act, k >= 0 && k <= len("派技术人员") && act != Respond && (Contains(undone, "的", "时") || t.After(end, "，"))
	}
	return Respond, false
}

// over stand before a time that must have passed.
var over = NewSet("超过", "超出", "满", "逾", "超过了", "已过", "过了")

// onlyFigure reports nothing, or the lower end of a range: 4小时至.
func onlyFigure(s string) bool {
	if s == "" {
		return true
	}
	figure := strings.TrimRight(s, "至到-~～—")
	return figure != s && HasSuffix(figure, "小时", "分钟", "天", "日") && !strings.ContainsAny(figure, "，、；（）")
}

// aroundTheClock reports 24小时 as the hours of a service and not as a limit:
// 24小时紧急维修服务, 24小时为甲方提供维修, 24小时的远程诊断。
func aroundTheClock(q Quantity, before, after string) bool {
	if q.Value != 24 || q.Unit != Hour || HasSuffix(before, "后", "后，", "起", "时", "不超过", "时间为", "≤") {
		return false
	}
	rest := strings.TrimLeft(after, " ")
	for cut := true; cut; {
		cut = false
		for _, w := range [...]string{
			"的", "紧急", "应急", "全天", "快速", "急修", "维修", "修理", "报修", "抢修", "抢险", "救援", "救助", "拖车", "道路", "故障", "处理", "排除",
			"维护", "检修", "保修", "保养", "维保", "技术", "售后", "客户", "在线", "远程", "诊断", "咨询", "检测", "上门", "、", "及", "和",
		} {
			if strings.HasPrefix(rest, w) {
				rest, cut = rest[len(w):], true
			}
		}
	}
	for _, w := range [...]string{"有人接听", "专人接听", "均可接听", "可接听", "有人值", "值守", "值班", "驻点", "驻场", "驻守", "在岗", "待命", "看护"} {
		if k := strings.Index(after, w); k >= 0 && k <= 36 {
			return true // 24小时派人值守
		}
	}
	if HasPrefix(after, "在线") {
		return true // 乙方24小时在线响应
	}
	offered := HasSuffix(before, "实行", "提供", "开展", "推行", "坚持", "执行", "做到", "保持", "具备") // 实行24小时抢修
	return offered && HasPrefix(after, "维修", "抢修", "检修", "急修", "救援", "维护", "抢险") || HasPrefix(rest, "服务", "保障") || HasPrefix(after, "的") && rest == "" || HasPrefix(
		after, "提供", "向甲方提供", "为甲方提供", "为乙方提供", "为客户提供", "为用户提供", "紧急救援", "道路救援", "应急救援",
	)
}

// quoted reports that byte i stands in quotation marks: words about words.
func (t *Text) quoted(s Sentence, i int) bool {
	left := t.All[s.Start:i]
	k := LastIndex(left, "“")
	if k < 0 || strings.Contains(left[k:], "”") {
		return false
	}
	return strings.Contains(t.All[i:s.End], "”")
}

// endUsers are those whom a dealer serves, customer of its maker as it is.
var endUsers = []string{"用户", "顾客", "消费者", "车主", "机主", "业主", "住户", "客户"}

// customerDuty reports that the one who must act within the limit at byte i
// is the customer: 客户 stands last before it and is told 应, 须, 需.
func (t *Text) customerDuty(s Sentence, i int) bool {
	left := t.All[s.Start:i]
	p, at := t.lastSide(left)
	if at < 0 || p.Role != Customer || !Contains(p.Label, endUsers...) && Contains(left[:at], endUsers...) && Contains(left[:at], "报修", "报障", "叫修", "来电", "求助") {
		return false // 用户报修后，乙方应在24小时内上门: a dealer serves those it sells to
	}
	rest := left[at+len(p.Label):]
	return (HasPrefix(rest, "应", "须", "需", "必须", "负责", "在收到", "在接到", "将", "可") || HasPrefix(rest, "收到", "接到") && t.answered(rest, i)) && !Contains(rest, "报修", "报障", "叫修", "投诉", "售后服务")
}

// answered reports that who got what the other side sent, as told in rest, is to answer it within the
// limit at byte i: 甲方收到乙方报价后48小时内书面确认.
func (t *Text) answered(rest string, i int) bool {
	_, end := t.Part(i)
	named := func(s string) bool {
		for _, p := range t.Parties() {
			if strings.Contains(s, p.Label) {
				return true
			}
		}
		return false
	}
	return named(rest) && !named(t.All[i:end])
}

// lastSide is the side that is named last in left as one that acts, and where; -1 for none.
func (t *Text) lastSide(left string) (last Party, at int) {
	at = -1
	for _, p := range t.Parties() {
		if k := LastIndex(left, p.Label); k > at && !HasSuffix(left[:k], "向", "为", "对", "收到", "接到", "接", "得到", "经", "被", "由于", "因", "至", "到", "在") {
			last, at = p, k
		}
	}
	return last, at
}

// Doer is the label of the side that is to act within a limit, "" where the sentence does not
// say: the side named last before it, unless that one calls: 甲方报修后2小时到场.
func (t *Text) Doer(l Limit) string {
	left := t.All[l.Sentence.Start:max(l.Sentence.Start, l.Quantity.Start)]
	p, at := t.lastSide(left)
	if at < 0 || Contains(left[at:], "报修", "报障", "叫修", "来电", "提出", "发出", "要求", "申请", "致电", p.Label+"通知", p.Label+"电话", p.Label+"发现", p.Label+"的") {
		return ""
	}
	return p.Label
}

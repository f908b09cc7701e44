package lint

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
)

// Act is what a service limit is set for.
type Act uint8

// The acts, in the order they follow one another.
const (
	Respond Act = iota // 响应: answer and begin
	Onsite             // 到场
	Restore            // 修复
)

// Limit is a time limit for the provider to respond, arrive or repair.
type Limit struct {
	Start, End int // the words that state it: 24小时内响应
	Quantity   Quantity
	Act        Act
	Blank      bool // the number is left open: ____小时内响应
	Sentence   Sentence
}

// actNames are words for each act.
var actNames = [Restore + 1][]string{
	Respond: {"响应", "反应时间", "反应，", "反应。", "反应；", "回复", "答复", "回应", "反馈", "应答", "受理", "回电", "与客户联系", "联系客户", "安排工程师", "安排技术人员", "安排人员", "取得联系", "电话支持", "远程支持", "远程协助", "在线支持", "介入", "核实", "诊断", "定位", "排查", "安排技师", "安排师傅", "安排专人", "安排维修", "派工", "派单", "与甲方联系", "与乙方联系", "与用户联系", "联系用户", "联系甲方", "联系乙方", "联系买方", "联系业主", "联系需方", "联系您", "接手", "接入", "跟进", "着手", "回话", "复电", "回拨", "启动", "作出反应", "做出反应", "给出方案", "技术指导", "远程指导", "电话指导", "安排检修", "安排抢修", "电话诊断", "回音", "联络", "电话预约", "与您预约", "与您联系", "预约上门", "预约时间", "约定上门时间", "确认上门时间", "回信", "复函", "回函"},
	Onsite: {"到达", "到场", "上门", "抵达", "赶到", "赶至", "赶往", "赶赴", "抵临", "到现场", "派员", "派人", "派出", "派遣", "前往", "登门", "抵现场", "到厂", "到店", "到院", "到校", "到位", "出现在", "现身", "有人到", "出动", "出发", "现场支持", "现场服务", "派车", "派技", "派工程师", "派专", "派维修", "派救援", "派抢修", "派师傅", "派应急", "派售后",
		"到机房", "到桩", "到工地", "到小区", "到家", "到户", "到矿", "到井", "到车间", "到医院", "到学校", "到门店", "到设备", "到事发", "到事故", "到故障", "到网点", "到项目", "到病区", "到病房", "到科室", "到配电", "到泵房", "到电站", "到场站", "到基站", "到柜", "到甲方", "到乙方", "到丙方", "到需方", "到供方", "到买方", "到卖方", "到业主", "到用户", "到客户", "到采购", "到使用", "到委托", "到承租", "到出租"},
	Restore: {"修复", "修理", "维修", "排除", "恢复", "解决", "修好", "抢修", "检修", "处理完", "处理故障", "完成处理", "进行处理", "予以处理", "排障", "维护", "故障处理", "处理", "消缺", "取机", "交车", "提供备用", "提供备机", "提供代用", "解救", "抢通", "办结", "结案", "修妥", "修竣", "修正", "小修", "返修", "抢险", "处置", "消除", "修缮", "修补", "换件", "更换故障", "更换损坏", "复机", "疏通", "清障"},
}

// directActs end right before the figure where nothing else bounds it:
// 响应15分钟，到场3小时.
var directActs = NewSet("响应", "到场", "到达", "抵达", "上门", "到位", "到现场", "回复", "修复", "恢复", "解决", "消缺", "排除", "现场支持", "电话支持", "远程支持", "现场服务")

// called end right before the figure where the label of the sentence says what is
// limited: 响应时间：接到报修后2小时.
var called = NewSet("报修后", "接报后", "报障后", "通知后", "来电后", "电话后", "接单后", "派单后", "受理后", "工单后", "邮件后", "请求后", "申请后", "通知后的", "邮件后的", "报修后的", "请求后的")

// timeNames end a label that says what the figures behind it limit: 答复时限：普通
// 客户8小时，重点客户2小时.
var timeNames = NewSet("时限", "时效")

// actSet are the words of all acts, and actOf says of which each is.
var actSet, actOf = func() (*Set, []Act) {
	var all []string
	var of []Act
	for a, words := range actNames {
		for _, w := range words {
			all, of = append(all, w), append(of, Act(a))
		}
	}
	return NewSet(all...), of
}()

// Limits are the service limits of the text, in order.
func (t *Text) Limits() []Limit {
	if t.facts.limited {
		return t.facts.limits
	}
	t.facts.limited = true
	for _, q := range t.Quantities() {
		if q.Word == "分" && t.After(q.End, "内", "之内", "以内") {
			q.Unit = Minute // 30分内到达
		}
		if q.Unit >= Minute && q.Unit <= Week {
			if _, _, in := t.placeholder(q.Start); in {
				continue
			}
			t.limit(q, false)
		}
	}
	for _, u := range []struct {
		word string
		unit Unit
	}{{"小时", Hour}, {"分钟", Minute}} {
		for i := range t.Each(u.word) {
			if a, b, in := t.placeholder(i); in {
				t.limit(Quantity{Start: a, End: b, Number: i, Unit: u.unit, Word: u.word}, true)
			} else if start, blank := t.blankBefore(i); blank {
				t.limit(Quantity{Start: start, End: i + len(u.word), Number: i, Unit: u.unit, Word: u.word}, true)
			}
		}
	}
	return t.facts.limits
}

var opening = NewSet("[", "【")

// placeholder is the bracket around byte i that asks for a limit: [小时数],
// 【例如：4小时】.
func (t *Text) placeholder(i int) (start, end int, ok bool) {
	p := t.PassageAt(i)
	from := max(p.Body, i-200)
	if from >= i || !t.Holds(opening, from, i) {
		return 0, 0, false
	}
	for _, pair := range [][2]string{{"[", "]"}, {"【", "】"}} {
		a := LastIndex(t.All[from:i], pair[0])
		if a < 0 || strings.Contains(t.All[from+a:i], pair[1]) {
			continue
		}
		if b := strings.Index(t.All[i:min(p.End, i+60)], pair[1]); b >= 0 {
			return from + a, i + b + len(pair[1]), true
		}
	}
	return 0, 0, false
}

// blankBefore reports that a number is missing right before byte i, and where
// the gap starts: ____小时, [数字]小时, XX小时, 接到通知后小时内.
func (t *Text) blankBefore(i int) (start int, blank bool) {
	p := t.PassageAt(i)
	from := min(max(p.Body, i-200), i)
	s := t.All[from:i]
	switch trimmed := strings.TrimRight(s, "个 "); {
	case strings.HasSuffix(trimmed, "_") || strings.HasSuffix(trimmed, "X") || strings.HasSuffix(trimmed, "x") || strings.HasSuffix(trimmed, "×"):
		return from + len(strings.TrimRight(trimmed, "_Xx×")), true
	case strings.HasSuffix(trimmed, "]"):
		if k := LastIndex(trimmed, "["); k >= 0 {
			return from + k, true
		}
	case strings.HasSuffix(trimmed, "】"):
		if k := LastIndex(trimmed, "【"); k >= 0 {
			return from + k, true
		}
	case strings.HasSuffix(trimmed, "后") || strings.HasSuffix(trimmed, "在"):
		return i - utf8.RuneLen('后'), strings.HasPrefix(t.All[i:], "小时内") || strings.HasPrefix(t.All[i:], "分钟内") || strings.HasPrefix(t.All[i:], "小时之内") || strings.HasPrefix(t.All[i:], "小时以内")
	}
	return 0, false
}

// measured are words of a sentence that tells how long things took, bounds
// those that a limit follows.
var (
	measured = NewSet("平均", "据统计", "某品牌")
	bounds   = NewSet("不超过", "不得超过", "不应超过", "不能超过", "不大于", "不得大于", "不多于", "不得多于", "不长于", "不得长于", "不得迟于", "不得晚于", "不应晚于", "不应迟于", "≤", "<", "小于", "少于", "最长", "最迟", "至多", "最多", "控制在", "时间", "时限", "时间为", "时限为", "时间是", "时效", "时效为", "限时", "为", "不晚于", "不迟于", "低于", "须在", "应在", "最快", "不逾", "不应逾", "不得逾", "不能逾", "限", "限定", "不多过", "不过", "上限为", "定为", "以内为")
)

// byMeans stands before a bound whose word comes last: 以五小时为限.
var byMeans = NewSet("以", "按")

// otherAnswers are words behind a figure that limits no service: what follows
// when nobody answers, what an engineer of the owner decides, what is told ahead.
var otherAnswers = NewSet("不予答复", "未予答复", "未答复", "不答复", "没有采取", "未采取", "给予批准", "予以批准", "前将通知", "内未有人", "内无人", "内没有人", "内仍未", "内仍无")

// limit takes a quantity as a service limit when an act is tied to it.
func (t *Text) limit(q Quantity, blank bool) {
	s := t.SentenceAt(q.Start)
	a, b := t.Part(q.Start)
	if b < q.End { // a comma inside a bracket that stands for the number
		if q.End > s.End {
			return
		}
		_, b = t.Part(q.End - 1)
		b = max(b, q.End)
	}
	before, after := t.All[s.Start:q.Start], t.All[q.End:b]
	if t.PassageAt(q.Start).Table != nil {
		t.cellLimit(q, blank, s)
		return
	}
	if t.notLimit(s.Start, q.Start, q.End, b) || t.quoted(s, q.Start) || t.Holds(measured, s.Start, q.Start) || strings.HasSuffix(before, "仅为") {
		return
	}
	if aroundTheClock(q, before, after) || t.Holds(otherAnswers, q.End, RuneStart(t.All, min(s.End, b+60))) {
		return
	}
	within := HasPrefix(after, "内", "之内", "以内", "前", "（含）内", "里", "之中", "末以前") && !strings.HasPrefix(after, "里程")
	within = within || after == "" && HasSuffix(before, "时起", "刻起", "时起算") // 自诊断结束之时起3小时，须到场
	told := s.Start + len(strings.TrimRight(before, " ："))
	bounded := t.ends(bounds, s.Start, told) || t.ends(byMeans, s.Start, told) && HasPrefix(after, "为限", "为上限", "为度", "为最长", "为极限", "为界", "为准")
	after2 := after
	if rest := strings.TrimLeft(after, " "); !bounded && !within && (rest == "" || HasPrefix(rest, "（", "、", "/")) {
		label := t.label(q.Start)
		bounded = t.ends(directActs, s.Start, told) || t.ends(regions, s.Start, told) || t.ends(called, s.Start, q.Start) || t.ends(timeNames, t.PassageAt(q.Start).Body, label)
	}
	if !within && !bounded && arrives(after) && !t.customerDuty(s, q.Start) {
		// 市区60分钟到
		t.facts.limits = append(t.facts.limits, Limit{Start: q.Start, End: b, Quantity: q, Act: Onsite, Blank: blank, Sentence: s})
		return
	}
	if !within && !bounded {
		// 叫修后24小时上门
		after2 = after[:min(len(after), 30)]
		_, k := t.firstAct(q.End, q.End+len(after2))
		if k < 0 || k > 15 {
			return
		}
		if named, ok := strings.CutPrefix(after2[min(k+6, len(after2)):], "的"); ok && !HasPrefix(named, "服务", "承诺", "保障", "要求", "义务") {
			return // 30小时上门的山区，见名单
		}
	}
	// the act stands after the limit (in this part or the next) or before it (…时间不超过)
	end := max(q.End, min(s.End, b+len("，")+60))
	act, k := t.firstAct(q.End, q.End+len(after2))
	start, stop := q.Start, q.End
	switch {
	case k >= 0:
		stop = q.End + k + 6
	case within && !bounded:
		if act, k = t.firstAct(q.End, end); k < 0 || k > 90 {
			// 修复应在8小时内完成: the act may stand before it, when none else follows
			if rest := strings.TrimLeft(after, "之以内"); rest != "" && !Contains(rest, "完成", "完毕", "结束", "作出", "做出", "给出", "办妥", "办毕", "兑现", "落实") {
				if act, k = t.answers(s, q, b); k < 0 {
					return
				}
			} else if act, k = t.lastAct(a, q.Start); k >= 0 {
				start = a + k
			} else if act, k = t.lastAct(t.PassageAt(q.Start).Body, t.label(q.Start)); k < 0 {
				return
			}
		} else if k < 60 {
			stop = q.End + k + 6
		}
	default:
		if act, k = t.lastAct(s.Start, q.Start); k < 0 || len(before)-k > 75 {
			// 上门时间：城区不超过4小时；县区不超过8小时
			label := t.label(q.Start)
			if act, k = t.lastAct(t.PassageAt(q.Start).Body, label); k < 0 {
				return
			}
			start = q.Start
			break
		}
		if start = s.Start + k; len(t.QuantitiesIn(start, q.Start)) > 0 {
			start = q.Start // the act is named before another limit
		}
	}
	if t.customerDuty(s, q.Start) {
		return
	}
	if next := t.QuantitiesIn(q.End, min(stop, s.End)); len(next) > 0 && next[0].Unit.IsTime() {
		stop = q.End // the act is that of the next limit too
	}
	if stop > s.End {
		stop = s.End
	}
	stop = RuneStart(t.All, stop)
	if utf8.RuneCountInString(t.All[start:stop]) > 40 {
		start, stop = q.Start, q.End
	}
	t.facts.limits = append(t.facts.limits, Limit{Start: start, End: stop, Quantity: q, Act: act, Blank: blank, Sentence: s})
}

// broken are words of what service is called for, otherActs those of acts that are
// none of a service, or of the other side.
var (
	broken    = NewSet("报修", "报障", "叫修", "故障", "停机", "停摆", "停转", "宕机", "死机", "抛锚", "失灵", "中断", "漏水", "漏电", "渗漏", "停梯", "困人", "瘫痪", "求助", "来电", "接到电话", "接到通报", "接警", "呼叫")
	otherActs = NewSet("付", "通知", "告知", "书面", "提出", "报案", "报告", "异议", "归还", "返还", "退", "赔", "投诉", "报修", "报障", "撤", "停止", "停用", "关闭", "切断", "采取", "不", "未", "无", "支", "申请", "确认", "签", "验收", "评价", "销毁", "删除", "发运", "装", "交货", "送达", "卸", "保存", "整改", "仍", "拒", "备案", "记录", "上报", "缴", "补", "证明", "承担", "发生", "出现")
)

// regions are where a limit holds: 派员上门，市区2小时、郊区4小时.
var regions = NewSet("市区", "城区", "郊区", "郊县", "市内", "市外", "本地", "外地", "省内", "省外", "县区", "远郊", "近郊", "主城", "主城区", "县城", "乡镇", "农村", "本市", "外埠", "外省", "同城", "周边", "周边县市")

// substitutes are what is brought instead.
var substitutes = NewSet("代用", "备用", "替代", "替换", "备机")

// answers is the act that follows a limit for what was reported broken, whatever it
// is called: 车辆抛锚的，2小时内提供替换车辆. b is the end of the statement.
func (t *Text) answers(s Sentence, q Quantity, b int) (Act, int) {
	if end := RuneStart(t.All, min(b, q.End+45)); !t.Holds(broken, s.Start, q.Start) || t.Holds(otherActs, q.End, end) && !t.Holds(substitutes, q.End, end) {
		return Respond, -1
	}
	switch after := t.All[q.End:b]; {
	case Contains(after, "联系", "预约", "约"):
		return Respond, 0
	case Contains(after, "进", "入", "到", "赴"):
		return Onsite, 0
	}
	return Restore, 0
}

// arrives reports 到, 到桩, 到站 and nothing more behind a limit, and 必至, 可抵, 见人.
func arrives(after string) bool {
	rest := strings.TrimSpace(after)
	for _, w := range [...]string{"必", "务必", "必定", "必须", "一定", "即可", "可", "即", "须", "应", "准", "就"} {
		if cut, ok := strings.CutPrefix(rest, w); ok && HasPrefix(cut, "到", "至", "抵", "达", "见人", "有人") {
			return true
		}
	}
	if HasPrefix(rest, "见人", "到人") {
		return true
	}
	place, ok := strings.CutPrefix(rest, "到")
	return ok && utf8.RuneCountInString(place) <= 1 && place != "期" && place != "账" && place != "帐" && place != "货"
}

// label is the end of the name that opens the passage of byte i before a
// colon, in no more than ten characters, or its start.
func (t *Text) label(i int) int {
	p := t.PassageAt(i)
	if k := strings.Index(t.All[p.Body:min(i, p.Body+33)], "："); k > 0 {
		return p.Body + k
	}
	return p.Body
}

// cellLimit reads a table cell whose column or row says what it limits.
func (t *Text) cellLimit(q Quantity, blank bool, s Sentence) {
	p := t.PassageAt(q.Start)
	cell := t.All[p.Start:p.End]
	act, k := printedAct(cell)
	if k < 0 {
		if p.Column < len(p.Table.Head) {
			act, k = printedAct(printed(p.Table.Head[p.Column].Inlines))
		}
	}
	if k < 0 && p.Row >= 0 && p.Row < len(p.Table.Rows) && len(p.Table.Rows[p.Row].Cells) > 0 {
		act, k = printedAct(printed(p.Table.Rows[p.Row].Cells[0].Inlines))
	}
	if k < 0 && len(p.Table.Head) == 0 && len(p.Table.Rows) > 1 && p.Column < len(p.Table.Rows[0].Cells) {
		act, k = printedAct(printed(p.Table.Rows[0].Cells[p.Column].Inlines))
	}
	if k < 0 || t.notLimit(s.Start, q.Start, q.End, s.End) {
		return
	}
	t.facts.limits = append(t.facts.limits, Limit{Start: q.Start, End: q.End, Quantity: q, Act: act, Blank: blank, Sentence: s})
}

// before and after hours that promise no act.
var (
	notBefore = NewSet("提前", "提早", "累计", "每逾期", "每延迟", "每满", "连续", "持续", "逾期", "每天", "每日", "每周", "每月", "平均", "工时", "7×", "7*", "7x", "7X", "满", "延迟", "迟延", "超时", "延误", "停机", "达到", "达", "以上", "保存", "至少", "不少于", "不得少于", "不应少于", "不低于", "不得低于", "合计", "总计", "共计", "单次")
	notAfter  = NewSet("内删除", "内销毁", "内返还", "内归还", "内付款", "内支付", "内退款", "内发货", "内交货", "后", "以后", "之后", "以上", "热线", "服务热线", "安保", "值班", "值守", "监控", "在线", "营业", "供应", "开放", "保安", "巡逻", "待命", "不间断", "运行", "客服", "电话", "服务电话", "工作制", "服务", "×", "*", "全天", "制", "连续", "的工时", "工时", "人工", "技术支持", "提供服务", "/7", "x7", "X7", "受理", "全天候", "接听", "不断", "未", "仍", "试运行", "无故障", "轮班", "/", "稳定", "无法", "不能", "计")
)

// notLimit knows the hours that promise no act: those between bytes i and j of
// a statement from byte start to end.
func (t *Text) notLimit(start, i, j, end int) bool {
	start = RuneStart(t.All, max(start, i-24))
	tail := t.All[start:i]
	if k := LastIndex(tail, "超过"); k >= 0 && !HasSuffix(tail[:k], "不", "不得", "不应", "不能", "不会", "不可") && k > len(tail)-16 {
		return true
	}
	if k := LastIndex(tail, "每"); k >= 0 && HasPrefix(tail[k+len("每"):], "迟", "逾", "延", "超", "晚") && !strings.Contains(tail[k:], "内") {
		return true // 每迟到场1小时
	}
	if k := LastIndex(tail, "前"); k >= 0 && !HasSuffix(tail[:k], "目", "当") && onlyFigure(tail[k+len("前"):]) {
		return true // 开场前4小时至2小时之间到场
	}
	all := t.Places(notBefore)
	for k := from(all, start); k < len(all) && all[k].Start < i; k++ {
		if h := all[k]; h.End <= i && i-h.End <= 9 && !strings.Contains(t.All[h.Start:i], "内") && !(t.All[h.Start:h.End] == "达" && t.Before(h.Start, "到", "抵", "送")) {
			return true
		}
	}
	return t.begins(notAfter, j, end)
}

// onlyFigure reports nothing, or the lower end of a range: 4小时至.
func onlyFigure(s string) bool {
	if s == "" {
		return true
	}
	figure := strings.TrimRight(s, "至到-~～—")
	return figure != s && HasSuffix(figure, "小时", "分钟", "天", "日") && !strings.ContainsAny(figure, "，、；（）")
}

// aroundTheClock reports 24小时 as the hours of a service and not as a limit:
// 24小时紧急维修服务, 24小时为甲方提供维修.
func aroundTheClock(q Quantity, before, after string) bool {
	if q.Value != 24 || q.Unit != Hour || HasSuffix(before, "后", "后，", "起", "时", "不超过", "时间为", "≤") {
		return false
	}
	rest := strings.TrimLeft(after, " ")
	for cut := true; cut; {
		cut = false
		for _, w := range [...]string{"的", "紧急", "应急", "全天", "快速", "急修", "维修", "修理", "报修", "抢修", "抢险", "救援", "救助", "拖车", "道路", "故障", "处理", "排除", "维护", "检修", "保修", "保养", "维保", "技术", "售后", "客户", "在线", "远程", "诊断", "咨询", "检测", "上门", "、", "及", "和"} {
			if strings.HasPrefix(rest, w) {
				rest, cut = rest[len(w):], true
			}
		}
	}
	for _, w := range [...]string{"值守", "值班", "驻点", "驻场", "驻守", "在岗", "待命", "看护"} {
		if k := strings.Index(after, w); k >= 0 && k <= 36 {
			return true // 24小时派人值守
		}
	}
	return HasPrefix(rest, "服务", "保障") || HasPrefix(after, "提供", "向甲方提供", "为甲方提供", "为乙方提供", "为客户提供", "为用户提供", "紧急救援", "道路救援", "应急救援")
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

// customerDuty reports that the one who must act within the limit at byte i
// is the customer: 客户 stands last before it and is told 应, 须, 需.
func (t *Text) customerDuty(s Sentence, i int) bool {
	left := t.All[s.Start:i]
	best, at, size := NoRole, -1, 0
	for _, p := range t.Parties() {
		if k := LastIndex(left, p.Label); k > at && !HasSuffix(left[:k], "向", "为", "对", "收到", "接到", "接", "得到", "经", "被", "由于", "因", "至", "到", "在") {
			best, at, size = p.Role, k, len(p.Label)
		}
	}
	if best != Customer {
		return false
	}
	rest := left[at+size:]
	return HasPrefix(rest, "应", "须", "需", "必须", "负责", "在收到", "在接到", "将", "可") && !Contains(rest, "报修", "报障", "叫修", "投诉", "售后服务")
}

// actBits are words of actSet.
type actBits [4]uint64

func (b *actBits) add(word int)      { b[word>>6] |= 1 << (word & 63) }
func (b *actBits) has(word int) bool { return b[word>>6]&(1<<(word&63)) != 0 }

// firstAct is the first act named in bytes i to j and how far behind i, or -1:
// of each word the first place counts.
func (t *Text) firstAct(i, j int) (act Act, at int) {
	all := t.Places(actSet)
	var seen actBits
	for k := from(all, i); k < len(all) && all[k].Start < j; k++ {
		h := all[k]
		if h.End > j || seen.has(h.Word) {
			continue
		}
		seen.add(h.Word)
		if !notAct(t.All[i:j], h.Start-i, t.All[h.Start:h.End]) {
			act, at = actOf[h.Word], h.Start-i
			for k++; k < len(all) && all[k].Start == h.Start; k++ { // of two words the earlier act
				if h := all[k]; h.End <= j && !seen.has(h.Word) && !notAct(t.All[i:j], at, t.All[h.Start:h.End]) {
					act = min(act, actOf[h.Word])
				}
			}
			return act, at
		}
	}
	return Respond, -1
}

// lastAct is the last act named in bytes i to j and how far behind i, or -1: of
// each word the last place counts.
func (t *Text) lastAct(i, j int) (act Act, at int) {
	all := t.Places(actSet)
	var seen actBits
	at = -1
	for k := from(all, j) - 1; k >= 0 && all[k].Start >= max(i, i+at); k-- {
		h := all[k]
		if h.End > j || seen.has(h.Word) {
			continue
		}
		seen.add(h.Word)
		if !notAct(t.All[i:j], h.Start-i, t.All[h.Start:h.End]) && (at < 0 || actOf[h.Word] < act) {
			act, at = actOf[h.Word], h.Start-i
		}
	}
	return act, at
}

// printedAct is the first act named in words that are printed elsewhere.
func printedAct(s string) (Act, int) {
	best, at := Respond, -1
	var met actBits
	for h := range actSet.Find(s) {
		if met.has(h.Word) {
			continue // where a word stands first is what counts
		}
		met.add(h.Word)
		if act := actOf[h.Word]; (at < 0 || h.Start == at && act < best) && !notAct(s, h.Start, s[h.Start:h.End]) {
			best, at = act, h.Start
		}
	}
	return best, at
}

// notAct knows the compounds in which the words name no act to be done.
func notAct(s string, k int, w string) bool {
	if strings.HasPrefix(w, "到") && carried(s[:k], w) {
		return true
	}
	rest := s[k+len(w):]
	return HasPrefix(rest, "费", "人员", "单", "记录", "后", "服务费", "合同", "协议", "保证金", "款", "点", "申请", "请求", "要求", "通知", "完毕后", "完成后", "期限届满", "义务", "能力", "信息的") && !strings.HasPrefix(rest, "后内") || HasSuffix(s[:k], "无法", "不", "不能", "未", "未能", "请求", "要求", "需", "需要", "收到", "接到")
}

// standing are words that say of themselves that someone comes: 到场, 到位.
var standing = NewSet("到达", "到场", "到现场", "到位")

// carried reports a 到 before a place that ends another verb: 送到店, 收到甲方的.
func carried(before, w string) bool {
	if standing.In(w) {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("收接得受送运寄遇交提转拿找等签看听想做办拉带搬汇打付退发调返移卸装售存还碰达迟不未没涉感直回", r)
}

func printed(in []document.Inline) string { return document.PrintedText(in) }

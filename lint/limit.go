package lint

import (
	"strings"
	"unicode/utf8"
)

// Limit is a time limit for the provider to respond, arrive or repair.
type Limit struct {
	Start, End int // the words that state it: 24小时内响应
	Quantity   Quantity
	Act        Act
	Blank      bool // the number is left open: ____小时内响应
	Sentence   Sentence
}

// called end right before the figure where the label of the sentence says what is
// limited: 响应时间：接到报修后2小时.
var called = func() *Set {
	var words []string
	for _, call := range [...]string{
		"报修", "接报", "报障", "通知", "来电", "电话", "接单", "派单", "受理", "工单", "邮件", "请求", "申请", "求助", "告警", "报警", "呼叫",
		"叫修", "接警", "申告", "告急", "扫码", "致电", "下单", "留言", "通知送达", "通知到达", "工单派发", "工单推送", "工单生成",
	} {
		for _, from := range [...]string{"后", "之后", "后的", "后，", "起", "时起", "之时起", "之刻起", "发出起", "发出之时起", "发出后"} {
			words = append(words, call+from)
		}
	}
	return NewSet(words...)
}()

// timeNames end a label that says what the figures behind it limit: 答复时限：普通
// 客户8小时，重点客户2小时.
var timeNames = NewSet("时限", "时效")

// Limits are the service limits of the text, in order.
func (t *Text) Limits() []Limit {
	if t.facts.limited {
		return t.facts.limits
	}
	t.facts.limited = true
	for _, q := range t.Quantities() {
		if q.Word == "分" && t.After(q.End, "内", "之内", "以内") {
			q.Unit = Minute // 30分内到达
		} else if q.Word == "时" && t.After(q.End, "内", "之内", "以内") && !t.Before(q.Start, "日", "天") {
			q.Unit = Hour // 十二时之内到场
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
			t.columnLimits(i, u.unit, u.word)
			if a, b, in := t.placeholder(i); in {
				t.limit(Quantity{Start: a, End: b, Number: i, Unit: u.unit, Word: u.word}, true)
			} else if start, blank := t.blankBefore(i); blank {
				t.limit(Quantity{Start: start, End: i + len(u.word), Number: i, Unit: u.unit, Word: u.word}, true)
			}
		}
	}
	for k := range t.facts.limits {
		if l := &t.facts.limits[k]; l.Start == l.Quantity.Start {
			l.Start = t.lowerEnd(l.Start)
		}
	}
	return t.facts.limits
}

// lowerEnd is where the lower end of a range begins whose upper end begins at byte i, or i: 2至4小时.
func (t *Text) lowerEnd(i int) int {
	left := t.All[t.PassageAt(i).Body:i]
	for _, to := range [...]string{"至", "到", "-", "~", "～", "—", "–"} {
		if lower, ok := strings.CutSuffix(left, to); ok {
			for _, unit := range [...]string{"个小时", "小时", "分钟", "个", "h", "H"} {
				if cut, ok := strings.CutSuffix(lower, unit); ok {
					lower = cut
					break
				}
			}
			if head := strings.TrimRight(lower, "0123456789.一二两三四五六七八九十半"); head != lower && !HasSuffix(head, ":", "-", "/", "第") {
				return i - len(left) + len(head)
			}
		}
	}
	return i
}

// measured are words of a sentence that tells how long things took, bounds
// those that a limit follows.
var (
	measured = NewSet("平均", "据统计", "某品牌")
	bounds   = NewSet(
		"不超过", "不超", "不得超", "不应超", "不得超过", "不应超过", "不能超过", "不大于", "不得大于", "不多于", "不得多于", "不长于", "不得长于",
		"不得迟于", "不得晚于", "不应晚于", "不应迟于", "≤", "<", "小于", "少于", "最长", "最迟", "最晚", "至迟", "至晚", "最慢", "至多", "最多",
		"控制在", "时间", "时限", "时间为", "时限为", "时间是", "时效", "时效为", "限时", "为", "不晚于", "不迟于", "低于", "须在", "应在", "最快",
		"不出", "不逾", "不应逾", "不得逾", "不能逾", "限", "限定", "不多过", "不过", "上限为", "定为", "以内为",
	)
)

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
	if labelled(t.All[q.End:b], t.ends(directActs, s.Start, q.Start)) {
		b = q.End // 响应：1小时 到场：8小时
	}
	before, after := t.All[s.Start:q.Start], t.All[q.End:b]
	if t.PassageAt(q.Start).Table != nil {
		t.cellLimit(q, blank, s)
		return
	}
	if act, ok := t.missed(s.Start, q.Start, q.End, b); ok && q.Unit <= Hour && !Contains(before, "逾期", "累计", "延迟", "迟到") {
		t.facts.limits = append(t.facts.limits, Limit{Start: q.Start, End: b, Quantity: q, Act: act, Blank: blank, Sentence: s})
		return
	}
	if t.notLimit(s.Start, q.Start, q.End, b) || t.quoted(s, q.Start) || t.Holds(measured, s.Start, q.Start) || strings.HasSuffix(before, "仅为") {
		return
	}
	if aroundTheClock(q, before, after) || t.Holds(otherAnswers, q.End, RuneStart(t.All, min(s.End, b+60))) {
		return
	}
	inside := t.inside(q.End, b)
	if q.Unit <= Hour && strings.HasPrefix(after, "前") && !Contains(before, "起", "满", "后") {
		return // 须于预约时间2小时前提出
	}
	within := inside > 0 || HasPrefix(after, "前", "末以前")
	within = within || t.Holds(substitutes, a, q.Start) && t.begins(brought, q.End, b) || after == "" && (t.ends(called, s.Start, q.Start) || HasSuffix(before, "时起", "刻起", "时起算", "通知起", "报修起", "来电起", "报障起")) // 自诊断结束之时起3小时，须到场
	told := s.Start + len(strings.TrimRight(before, " ："))
	bounded := t.ends(bounds, s.Start, told) || t.ends(byMeans, s.Start, told) && HasPrefix(after, "为限", "为上限", "为度", "为最长", "为极限", "为界", "为准")
	after2 := after
	if rest := strings.TrimLeft(after, " "); !bounded && !within && (rest == "" || HasPrefix(rest, "（", "、", "/")) {
		label := t.label(q.Start)
		if act, ok := t.listed(s, q.Start); ok && strings.HasSuffix(strings.TrimRight(before, " "), "：") {
			t.facts.limits = append(t.facts.limits, Limit{Start: q.Start, End: q.End, Quantity: q, Act: act, Blank: blank, Sentence: s})
			return
		}
		bounded = t.ends(directActs, s.Start, told) || t.ends(regions, s.Start, told) || t.ends(grades, s.Start, told) || t.ends(channels, s.Start, told) && t.Holds(broken, s.Start, q.Start) || t.ends(called, s.Start, q.Start) || t.ends(timeNames, t.PassageAt(q.Start).Body, label)
	}
	if (!bounded && !within && arrives(after) || q.Unit <= Hour && arrives(after[inside:])) && !t.customerDuty(s, q.Start) {
		// 市区60分钟到, 30分钟内到
		t.facts.limits = append(t.facts.limits, Limit{Start: q.Start, End: b, Quantity: q, Act: Onsite, Blank: blank, Sentence: s})
		return
	}
	if !within && !bounded {
		// 叫修后24小时上门
		after2 = after[:min(len(after), 30)]
		_, k := t.firstAct(q.End, q.End+len(after2))
		if k < 0 || k > 15 {
			if act, k := t.answers(s, q, a, b); k >= 0 && after != "" && q.Unit <= Hour && (t.ends(called, s.Start, q.Start) || t.ends(servants, s.Start, q.Start)) {
				t.facts.limits = append(t.facts.limits, Limit{Start: q.Start, End: b, Quantity: q, Act: act, Blank: blank, Sentence: s}) // 接报后3小时抽干
			}
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
		if stop = t.actEnd(q.End + k); HasPrefix(after, "内可", "内能") && t.begins(troubles, stop, b) {
			return // 三十分钟内可以排除的故障: what kind it is
		}
	case within && !bounded:
		if act, k = t.firstAct(q.End, end); k < 0 || k > 90 {
			// 修复应在8小时内完成: the act may stand before it, when none else follows
			rest := after[inside:]
			if done := rest == "" || t.Holds(carriedOut, q.End, b); done {
				if act, k = t.lastAct(a, q.Start); k >= 0 {
					start = a + k
				} else if act, k = t.lastAct(t.PassageAt(q.Start).Body, t.label(q.Start)); k < 0 && rest != "" {
					act, k = t.lastAct(s.Start, a) // 系统之恢复，乙方应于三小时内达成
				}
			}
			if k < 0 || k > 90 {
				if act, k = t.answers(s, q, a, b); k < 0 || rest == "" {
					return
				}
			}
		} else if k < 60 {
			stop = t.actEnd(q.End + k)
		}
	default:
		if act, k = t.lastAct(s.Start, q.Start); k < 0 || len(before)-k > 75 {
			// 上门时间：城区不超过4小时；县区不超过8小时
			label := t.label(q.Start)
			if act, k = t.lastAct(t.PassageAt(q.Start).Body, label); k < 0 && t.ends(channels, s.Start, q.Start) {
				if act, k = Respond, 0; t.Before(q.Start, "现场") {
					act = Onsite
				}
			}
			if k < 0 && (t.ends(grades, s.Start, q.Start) || t.ends(regions, s.Start, q.Start)) {
				act, k = t.firstAct(q.End, s.End) // 一级故障1小时，二级故障4小时到场
			}
			if k < 0 && after == "" && q.Unit <= Hour && t.Holds(broken, s.Start, q.Start) {
				if act, k = t.firstAct(q.End, end); k >= 0 && len(t.QuantitiesIn(q.End, q.End+k)) > 0 { // 接报后不超过6小时，技师须抵达
					k = -1
				}
			}
			if told := t.facts.limits; k < 0 {
				if len(told) == 0 || told[len(told)-1].Sentence.Passage != s.Passage || !t.ends(atLatest, s.Start, q.Start) || q.Unit > Hour {
					return
				}
				act = told[len(told)-1].Act // 24小时内到场。旺季以排期为准，但不迟于48小时
			}
			start = q.Start
			break
		}
		if start = s.Start + k; len(t.QuantitiesIn(start, q.Start)) > 0 {
			start = q.Start // the act is named before another limit
		}
	}
	if t.customerDuty(s, q.Start) || t.ends(goodsHeld, s.Start, q.Start) && t.Holds(toldBack, q.End, RuneStart(t.All, min(b, q.End+24))) {
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

// labelled reports that s begins with the label of another limit: 到场：8小时, 到场时间8小时, and 到场8小时
// where the label stood first before, too.
func labelled(s string, first bool) bool {
	for _, w := range directActs.words {
		rest, ok := strings.CutPrefix(s, w)
		name := strings.TrimLeft(rest, "时间限效")
		if ok && name != "" && (strings.HasPrefix(name, "：") || (first || name != rest) && strings.ContainsAny(name[:1], "0123456789")) {
			return true
		}
	}
	return false
}

// actEnd is where the longest word of an act ends that begins at byte i: 到现场, not 到现.
func (t *Text) actEnd(i int) int {
	end := i + len("响应")
	all := t.Places(actSet)
	for k := from(all, i); k < len(all) && all[k].Start == i; k++ {
		end = max(end, all[k].End)
	}
	return end
}

// insides follow a figure within which a thing is to happen: 两小时之期间内.
var insides = NewSet(
	"内", "之内", "以内", "（含）内", "里", "里头", "里面", "之限内", "之中", "当中", "之间", "以里", "之期间内", "之期限内", "期间内", "期限内",
	"的期间内", "的期限内", "的时间内", "时间内", "的时限内", "之时限内",
)

// inside is how long the longest of insides is that begins at byte i, none of which ends behind byte j.
func (t *Text) inside(i, j int) (n int) {
	for _, w := range insides.words {
		if len(w) > n && strings.HasPrefix(t.All[i:j], w) && !strings.HasPrefix(t.All[i:j], "里程") {
			n = len(w)
		}
	}
	return n
}

// carriedOut are verbs of an act that is named by a noun before them: 修复应在8小时内完成.
var carriedOut = NewSet("完成", "完毕", "结束", "作出", "做出", "给出", "办妥", "办毕", "兑现", "落实", "达成", "实现", "做到", "了结")

// listed is the act that the items of a list are times for, as the words that open the list say: 乙方按下列
// 时限到场：（1）停机：2小时.
func (t *Text) listed(s Sentence, i int) (Act, bool) {
	c := t.PassageAt(i).Clause
	if c == nil || c.Passage != s.Passage || c.Parent == nil {
		return Respond, false
	}
	lead := t.Passages[c.Parent.Passage]
	if !strings.HasSuffix(t.All[lead.Body:lead.End], "：") || !Contains(t.All[lead.Body:lead.End], "时限", "时间内", "时间：", "时间到", "时效") {
		return Respond, false
	}
	act, k := t.lastAct(lead.Body, lead.End)
	return act, k >= 0
}

// atLatest stand before the figure that goes on from a limit told before it.
var atLatest = NewSet("不迟于", "不晚于", "最迟不超过", "最长不超过", "最晚不超过", "最迟", "最晚", "最长", "至迟", "延长至", "放宽至", "放宽到", "延至", "顺延至")

// returned are what was sent in for repair or taken back, inspected what is then done with it.
var (
	returned = NewSet(
		"收到退货", "收到退回", "收到退件", "收到返修", "收到寄修", "收到送修", "收到故障", "收到寄回", "收到样机", "收件后", "返厂后", "到厂后",
		"入库后", "签收退货", "签收返修", "签收后返", "到仓后", "退货后", "退回后", "寄回后", "送修后", "寄修后", "返修件后", "收样后", "收机后",
		"收到快递", "收到包裹",
	)
	inspected = NewSet("验收", "检测", "质检", "检验", "查验", "核验", "检查", "鉴定", "拆检", "开箱", "报价", "出具检", "告知检", "告知结果", "清点")
)

// goodsHeld end right before the figure of who got the goods and then tells of a defect with a
// word of toldBack: 签收后24小时内反馈破损.
var (
	goodsHeld = NewSet("签收后", "收货后", "到货后", "收到货后", "收到商品后", "收到货物后", "收到产品后", "拆箱后", "开箱后", "提货后", "提车后", "签收之后", "收货之后")
	toldBack  = NewSet("反馈", "联系", "拍照", "拍摄", "反映", "申请售后", "录像")
)

// broken are words of what service is called for, otherActs those of acts that are
// none of a service, or of the other side.
var (
	broken = NewSet(
		"报修", "报障", "叫修", "故障", "停机", "停摆", "停转", "宕机", "死机", "抛锚", "失灵", "中断", "漏水", "漏电", "渗漏", "停梯", "困人",
		"瘫痪", "缺陷", "报错", "异常", "告警", "毛病", "不能使用", "无法使用", "不能开机", "无法开机", "打不开", "用不了", "求助", "来电",
		"接到电话", "接到通报", "接警", "接报", "接单", "派单", "告急", "申告", "呼叫", "跳闸", "熄火", "进水", "堵塞", "趴窝", "罢工", "坏了",
		"停电", "断电", "断网", "断水", "损坏", "不转", "不制冷", "不亮", "扫码", "报警", "求救", "呼救", "卡死", "卡料", "卡纸", "爆裂", "爆管",
		"爆胎", "断裂", "夹人", "跳停", "停炉", "停车", "停运", "失压", "险情", "塌陷", "失控", "黑屏", "花屏", "缺粉", "收到短信工单", "事故",
	)
	otherActs = NewSet(
		"付", "通知", "告知", "书面", "提出", "报案", "报告", "异议", "归还", "返还", "退", "赔", "投诉", "报修", "报障", "撤", "停止", "停用",
		"关闭", "切断", "采取", "不", "未", "无", "支", "申请", "确认", "签", "验收", "评价", "销毁", "删除", "发运", "装", "交货", "送达", "卸",
		"保存", "整改", "仍", "拒", "备案", "记录", "上报", "缴", "补", "证明", "承担", "发生", "出现",
	)
)

// troubles are what a kind is named by how long it takes to mend it.
var troubles = NewSet("的故障", "的问题", "的缺陷", "的毛病", "的异常")

// regions are where a limit holds: 派员上门，市区2小时、郊区4小时.
var regions = NewSet(
	"市区", "城区", "郊区", "郊县", "地区", "辖区", "市内", "市外", "本地", "外地", "省内", "省外", "县区", "远郊", "近郊", "主城", "主城区",
	"县城", "乡镇", "农村", "本市", "外埠", "外省", "同城", "周边", "周边县市",
)

// grades are of what a limit holds, channels by what way it is kept where no word of an act says so:
// 远程30分钟、现场4小时.
var (
	grades = NewSet(
		"级", "级故障", "级问题", "级事件", "一般", "一般故障", "一般问题", "普通", "普通故障", "常规故障", "简单故障", "复杂", "复杂故障",
		"疑难故障", "重大", "重大故障", "严重", "严重故障", "紧急", "紧急故障", "轻微故障", "大故障", "小故障",
	)
	channels = NewSet("远程", "电话", "线上", "现场")
)

// substitutes are what is brought instead.
var substitutes = NewSet("代用", "备用", "替代", "替换", "备机", "备件", "备品", "配件", "周转机", "代步车")

// brought begin what is then done with it.
var brought = NewSet("内送", "之内送", "以内送", "内运", "内调拨", "内调到", "内到货", "内到位", "内发出", "内寄出", "送达", "送到", "送抵", "到货")

// servants are those who serve, right before the time it takes them: 技术员五小时抵厂.
var servants = NewSet(
	"师傅", "技师", "工程师", "技术员", "维修工", "电工", "维保工", "客服", "坐席", "工程部", "维修部", "客服部", "信息科", "运维班", "抢修队",
	"救援队", "维修组", "技术组", "售后", "救援车", "拖车", "抢修车", "服务站", "服务网点", "客服应于", "工程师应于", "工程师须于", "技师应于",
	"技师须于", "值班员应于",
)

// answers is the act that follows a limit for what was reported broken, whatever it
// is called: 车辆抛锚的，2小时内提供替换车辆. b is the end of the statement.
func (t *Text) answers(s Sentence, q Quantity, a, b int) (Act, int) {
	if t.Holds(returned, s.Start, q.Start) && t.Holds(inspected, q.End, RuneStart(t.All, min(b, q.End+24))) {
		return Respond, 0 // 仓库收到退货后48小时内验收
	}
	if t.Holds(substitutes, s.Start, q.End) && t.begins(brought, q.End, b) {
		return Restore, 0 // 备用机24小时内送达
	}
	if end := RuneStart(t.All, min(b, q.End+45)); !t.Holds(broken, s.Start, q.Start) && !t.ends(servants, s.Start, q.Start) || t.Holds(otherActs, q.End, end) && !t.Holds(substitutes, q.End, end) {
		return Respond, -1
	}
	switch after := t.All[q.End:b]; {
	case strings.HasSuffix(after, "免费"):
		return Respond, -1 // 停车30分钟内免费
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
	if HasPrefix(rest, "见人", "见车", "见到人", "见到车", "见到拖车", "见到师傅", "见到工程师", "到人", "人到", "人就到", "人来", "来人", "车到", "赶来", "赶过来", "必来", "就来") || rest == "来" {
		return true
	}
	place, ok := strings.CutPrefix(rest, "到")
	return ok && strings.HasSuffix(place, "现场") && utf8.RuneCountInString(place) <= 8 || ok && utf8.RuneCountInString(place) <= 1 && place != "期" && place != "账" && place != "帐" && place != "货"
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

package money

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// pay are the verbs of payment; of bare 付 only what is none of pays' compounds.
var pay = lint.NewSet("与乙方结算", "与甲方结算", "向乙方结算", "向甲方结算", "支付", "缴纳", "交纳", "付清", "付给", "付至", "付到", "再付", "付乙方", "付甲方", "付款", "结清", "拨付", "付", "拨")

var (
	// bareAfter are runes right before a bare 付 or 拨 that make another word of it,
	// notPaying what follows a verb of payment that pays nothing by itself.
	bareAfter = lint.NewSet("交", "应", "未", "垫", "托", "偿", "对", "已", "到", "代", "收", "缴", "现", "后", "先", "划", "给", "待", "调", "支", "首", "分", "预", "拖", "欠")
	notPaying = lint.NewSet(
		"方式", "期限", "时间", "条件", "义务", "责任", "凭证", "标准", "比例", "后", "之", "前", "的", "时", "日", "能力", "宝", "账", "进度",
		"节点", "违约金", "赔偿", "利息", "滞纳金", "起", "补偿", "率", "单", "费", "计划", "周期", "使用", "给付", "给第三", "罚", "申请", "通知",
		"安排", "款", "保", "义", "手续", "流程", "清单", "到账", "诉讼", "律师", "上述", "相应", "方法", "方案", "办法", "说明", "项目", "对象",
		"人", "情况", "记录", "约定", "：",
	)
	// sideThoughts are words of a statement that is no plain duty to pay.
	sideThoughts = lint.NewSet(
		"之日归", "后归", "违约", "逾期", "未", "不", "有权", "拒", "如", "若", "的，", "计息", "利息", "赔偿", "可以", "抵扣", "冲抵", "比照",
		"前述", "解除", "可要求", "定金", "方可", "方能", "才能", "才", "即可", "费用由", "自理", "凡", "承诺", "保证按", "保证在", "保证及时", "已",
		"查明", "责任",
	)
	// defectDuty is the duty to mend that ends before a retention is paid.
	defectDuty = lint.NewSet("缺陷责任", "修复责任", "保修责任", "维修责任", "质保责任", "修复义务", "保修义务", "维修义务")
	// shares are what is paid, in instalments or at once.
	shares = lint.NewSet(
		"余下", "剩下", "%", "余款", "尾款", "剩余", "全款", "保修金", "质保金", "保证金", "一成", "二成", "两成", "三成", "四成", "五成", "六成",
		"七成", "八成", "九成", "所余", "其余", "余额", "元", "一半", "余一成", "总额", "总金额", "合同总价", "付清", "结清", "结算", "一次性",
		"一次付", "全部", "全额",
	)
)

var (
	// soon gives a payment its time.
	soon = lint.NewSet(
		"每满", "那天", "那日", "当日", "当天", "当场", "即日", "即时", "同时", "立即", "次日", "内", "日前", "每月", "每年", "每季", "月底", "月末", "年底", "年中",
		"_日", "_天", "_个", "_年", "_月", "_工作日", "]日", "]天", "]个", "】日", "】天", "】个", "X日", "X天", "X个", "×日", "×天", "×个", "后日",
		"后天", "收到发票", "次月", "下月", "当月", "时付", "时支付", "时，", "时由", "后付至", "期限", "随", "之日，", "之日支付", "之日由",
		"之日一次", "之日向", "即付", "即支付", "即向", "即一次", "号", "到付", "见票", "现款", "现结", "按月", "按季", "按年", "逐月", "每次",
		"月结", "后一周", "后两周", "凭", "天后", "日后", "工作日", "当面", "现场支付", "最迟", "先付", "之时", "到账", "到帐",
	)
	// notBefores are compounds of 前 that set no time.
	notBefores = []string{"目前", "前述", "前款", "前期", "前项", "前条"}
	// states end the words on an event that no 后 follows: 主体设备就位，付40%.
	states = lint.NewSet(
		"完毕", "完成", "合格", "通过", "就位", "结束", "到厂", "到货", "进场", "竣工", "完工", "无误", "期满", "届满", "到位", "到现场", "上线",
		"签字盖章", "封顶", "投产", "验收", "试运行", "到工地", "到场", "货到", "确认", "交付使用", "成功", "投用", "并网", "开工", "封样", "运抵",
		"售出", "卖出", "出售", "完", "好", "妥", "毕", "束",
	)
	// thenPay are what follows such words.
	thenPay = lint.NewSet(
		"，", "付", "再付", "支付", "予以", "拨", "由", "甲方付", "甲方支付", "一次性", "即", "结清", "甲方再", "买方付", "需方付", "业主付",
		"发包方付", "发包人付", "定作方付", "用户付",
	)
	// noEvents are words that hold 后 and tell of no event.
	noEvents = []string{"最", "然", "今", "售", "以", "先", "背", "前", "滞", "落", "善", "事", "其", "此"}
)

// upon reports a payment that follows an event by no stated number of days:
// 验收合格后付70%.
func upon(p *lint.Pass) {
	t := p.Text
	told, before := -1, -1 // where the sentence last reported and the last payment end
	for _, h := range t.Places(pay) {
		if h.Start < told || !paysHere(t, h) {
			continue
		}
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body && ps.Kind != lint.Particular || ps.Residue {
			continue
		}
		s := t.SentenceAt(h.Start)
		a, b := t.Part(h.Start)
		from := lint.RuneStart(t.All, max(s.Start, min(before, a), a-240))
		if before = b; h.End == b {
			a = from // the amount may stand before: 余5%，两年后付
		}
		if !t.Holds(shares, a, b) {
			continue
		}
		event := eventEnd(t, from, h.Start)
		if event < 0 {
			event = partBefore(t, s, h)
		}
		if event < 0 || timesIn(t, from, b) && timed(t, from, b) {
			continue
		}
		happens, _ := t.Part(event - 1)
		plain := b // what a bracket tells is no part of the duty
		if k := strings.Index(t.All[h.End:b], "（"); k > 0 {
			plain = h.End + k
		}
		if happens = max(happens, from); timed(t, happens, b) || t.HoldsBeside(sideThoughts, defectDuty, happens, plain) {
			continue
		}
		if rest := min(s.End, b+90); strings.HasPrefix(t.All[b:s.End], "，") && !paysAlso(t, b+len("，")) && timed(t, b, lint.RuneStart(t.All, rest)) && eventEnd(t, b, lint.RuneStart(t.All, rest)) < 0 {
			continue // the time stands behind
		}
		if x, z := t.ClauseRange(s.Start); t.HasAny(x, z, "收到发票后", "收到发票之日", "各期", "各于", "上述款项", "上述各", "每期款", "每笔", "付款期限", "支付期限", "付款时间为", "账期", "到账") {
			continue
		}
		if event-happens > 90 { // no half of a word, but in a long statement
			happens = lint.RuneStart(t.All, event-36)
		}
		i, j := wording(t, happens, event, h, b)
		told = s.End
		if t.HasAny(ps.Start, i, t.All[i:j]) {
			continue // said of the instalment before, too
		}
		p.Report(lint.Finding{Start: i, End: j, Level: lint.Info, Basis: anyTime})
	}
}

// paysAlso reports that the part at i pays, too, whose time is its own: 开学后付
// 一半，放假前付清余数.
func paysAlso(t *lint.Text, i int) bool {
	_, b := t.Part(i)
	return t.HoldsWord(pay, i, b)
}

// wording is the words at fault: the duty to pay up to its amount, and the
// words on the event where nothing else stands between (验收合格后付).
func wording(t *lint.Text, from, event int, verb lint.Hit, end int) (i, j int) {
	for j = verb.End; j < end; {
		r, n := utf8.DecodeRuneInString(t.All[j:])
		if r >= '0' && r <= '9' || strings.ContainsRune("，（“_[【¥￥%", r) || strings.HasPrefix(t.All[j:], "人民币") {
			break
		}
		j += n
	}
	if k := strings.TrimSuffix(t.All[verb.End:j], "的"); k != "" {
		j = verb.End + len(k)
	}
	i = event + len(t.All[event:verb.Start]) - len(strings.TrimLeft(t.All[event:verb.Start], "，、 "))
	if verb.Start-i > 60 {
		i = verb.Start
	}
	if utf8.RuneCountInString(t.All[i:j]) < 4 {
		i = lint.RuneStart(t.All, from)
		if k := strings.LastIndex(t.All[i:j], "："); k >= 0 {
			i += k + len("：")
		}
	}
	i, j = t.Within(i, j, 30)
	return i, max(j, verb.End)
}

// paysHere reports a verb of payment that pays, as 付40% does and 交付, 付款方式,
// 付款后 do not.
func paysHere(t *lint.Text, h lint.Hit) bool {
	word := t.All[h.Start:h.End]
	if word == "付" || word == "拨" {
		if t.Ends(bareAfter, h.Start) && !t.Before(h.Start, "后", "给") && !(t.Before(h.Start, "预") && !t.After(h.End, "款")) {
			return false
		}
		if t.After(h.End, "清", "给", "至", "到", "款", "乙方", "甲方", "付", "出") {
			return false
		}
	}
	if t.Begins(notPaying, h.End) && !(strings.HasSuffix(word, "清") && t.After(h.End, "费", "款")) && !t.After(
		h.End, "款项", "款的", "款%", "款1", "款2", "款3", "款4", "款5", "款6", "款7", "款8", "款9", "总", "费用的",
	) {
		return false
	}
	_, b := t.Part(h.Start)
	return !t.Before(b, "后", "时", "前", "的", "之日", "之日起", "为止", "情况下")
}

// afterwards ends the words on most events; lateWords tell of those in words of their
// own.
var afterwards, lateWords = lint.NewSet("后"), lint.NewSet("满", "达到", "自签", "运到", "送到", "运至", "送至", "运抵", "送达", "抵达")

// eventEnd is where the words on the last event in bytes i to j end, or -1.
func eventEnd(t *lint.Text, i, j int) int {
	text := t.All[i:j]
	at := -1
	for _, h := range slices.Backward(t.PlacesIn(afterwards, i, j)) {
		if h.Start > i && !t.Before(h.Start, noEvents...) && !t.After(h.End, "的") {
			at = h.End
			break
		}
	}
	for _, h := range t.PlacesIn(states, i, j) {
		if h.End > at && (h.End == j || h.End < j && t.Begins(thenPay, h.End)) {
			at = h.End
		}
	}
	if at >= 0 || !t.Holds(lateWords, i, j) {
		return at
	}
	if k := strings.LastIndex(text, "满"); k >= 0 && (len(text)-k <= 18 || len(text)-k <= 45 && lint.HasSuffix(text[:k], "期", "期届")) && len(text)-k > 3 {
		at = j // 满两年付清, 质保期满且无质量争议时结清
	}
	for _, w := range []string{"运到", "送到", "运至", "送至", "运抵", "送达", "抵达"} {
		if k := strings.LastIndex(text, w); at < 0 && k >= 0 && len(text)-k <= 36 && !strings.ContainsAny(text[k:], "，；的") {
			at = j // 锅炉运到现场付至80%
		}
	}
	if k := strings.LastIndex(text, "达到"); at < 0 && k >= 0 {
		if p := strings.Index(text[k:], "%，"); p >= 0 && p < 15 {
			at = i + k + p + len("%")
		}
	}
	return at
}

// unevents are words of a part that tells of no event.
var unevents = lint.NewSet(
	"方式", "如下", "其中", "合计", "总价", "共计", "总额", "金额", "造价", "元", "%", "比例", "分期", "分次", "付", "约定", "应", "协商",
	"同意", "：", "每", "首期", "第一", "第二", "第三", "即", "计", "以上", "本合同", "本协议", "发票", "税", "双方",
)

// partBefore is where the part before a verb of payment ends when that tells
// of an event in its own words and the verb begins its part: 移交资料，付至95%.
func partBefore(t *lint.Text, s lint.Sentence, verb lint.Hit) int {
	a, b := t.Part(verb.Start)
	head := t.All[a:verb.Start]
	for _, w := range []string{"甲方", "乙方", "买方", "需方", "业主", "发包人", "发包方", "委托方", "定作方", "再", "即", "将", "则"} {
		head = strings.TrimPrefix(head, w)
	}
	at := a - len("，")
	if head != "" || at <= s.Start || t.All[at:a] != "，" || !t.HasAny(verb.End, min(b, verb.End+45), "%", "成", "一半", "余下", "其余", "剩余", "余款", "尾款") {
		return -1
	}
	i, _ := t.Part(at - 1)
	if n := utf8.RuneCountInString(t.All[i:at]); n < 4 || n > 30 || t.HoldsWord(unevents, i, at) {
		return -1
	}
	return at
}

var beforehand = lint.NewSet("前")

// timed reports words that give a payment its time in bytes i to j: a length
// of time that ends, a date, or the moment of something else.
func timed(t *lint.Text, i, j int) bool {
	if t.Holds(soon, i, j) {
		return true
	}
	for _, h := range t.PlacesIn(beforehand, i, j) {
		if !t.HasAny(max(i, h.End-2*len("前")), min(len(t.All), h.End+len("前")), notBefores...) {
			return true
		}
	}
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit == lint.Calendar || q.Unit.IsTime() && t.Before(q.Start, "后", "后的", "后第", "之日起", "第") && !(t.After(q.End, "起的", "度起的", "的", "度的") && (q.Unit.InMonths() || q.Unit == lint.Quarter)) {
			return true
		}
	}
	return false
}

// timesIn reports a length of time or a date in bytes i to j.
func timesIn(t *lint.Text, i, j int) bool {
	return t.TimeIn(i, j) || t.UnitIn(i, j, lint.Calendar)
}

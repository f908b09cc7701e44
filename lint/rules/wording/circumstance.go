package wording

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// quotes open a quotation or a title.
var quotes = lint.NewSet("《", "“", "‘")

// quoted reports a hit within 《》 or “”.
func (p *place) quoted() bool {
	from := max(p.pass.Start, p.start-240)
	if !p.t.Holds(quotes, from, p.start) {
		return false
	}
	left := p.t.All[from:p.start]
	for _, q := range [][2]string{{"《", "》"}, {"“", "”"}, {"‘", "’"}} {
		k := lint.LastIndex(left, q[0])
		if k < 0 || strings.Contains(left[k:], q[1]) || len(left)-k > 240 {
			continue
		}
		if e := strings.Index(p.t.All[p.end:min(p.pass.End, p.end+240)], q[1]); e >= 0 {
			return true
		}
	}
	return false
}

// works are names of work that a list of services holds.
var works = []string{"保养", "检查", "维护", "巡检", "检测", "维修", "检修", "巡视", "清洗", "回访", "升级", "清洁"}

// modal are the words of duty; falseModal hold one of them and are none.
var (
	modal      = []string{"应", "须", "需", "不得", "负责", "将", "保证", "承诺", "要", "务必", "务求"}
	falseModal = []string{
		"响应", "供应", "反应", "相应", "适应", "效应", "对应", "应用", "应急", "应答", "应付", "应收", "要求", "重要", "主要", "需求", "需要",
		"必要", "无须", "无需", "将来", "质量保证", "保证金", "只要", "承诺书",
	}
	modals = lint.NewSet(append(slices.Clip(modal), falseModal...)...)
)

// duty reports a word of duty in s.
func duty(s string) bool {
	word := lint.Hit{End: -1} // a word of duty, unless a false one begins there too
	end := 0                  // of the false words so far
	for h := range modals.Find(s) {
		if word.End > 0 && h.Start > word.Start {
			return true
		}
		switch {
		case h.Word >= len(modal):
			if end = max(end, h.End); end >= word.End {
				word.End = -1
			}
		case h.End > end:
			word = h
		}
	}
	return word.End > 0
}

// nots deny the word right after them.
var nots = []string{
	"未", "不", "未能", "不能", "无法", "没有", "没能", "难以", "未予", "不予", "并未", "未及", "未曾", "未得到", "得不到", "无法得到", "未获得",
	"非", "不能得到", "能否", "可否", "是否", "未按", "不按", "未在", "不在", "未于", "未能在", "未能按",
}

// negated reports a hit that is denied: what is told is a breach or a case.
func (p *place) negated() bool {
	b := strings.TrimRight(p.before(), "能够够予以 ")
	if k := lastAny(p.before(), []string{"不保证", "不担保", "不承诺", "不能保证", "无法保证", "不能确保", "无法确保"}); k >= 0 && !lint.Contains(p.before()[k:], "但", "而会", "仍") {
		return true // and not 不保证恢复但会尽量协助
	}
	if p.e.Rule != vagueTime.id && strings.Contains(firstRunes(p.after(), 6), "协商") && p.t.HasAny(max(p.sen.Start-120, p.pass.Start), p.sen.End, "争议", "纠纷", "分歧") {
		return true // of disputes, which no effort is promised to settle
	}
	if p.before() == "" && p.a > p.sen.Start {
		if x, y := p.commas(p.a - len("，") - 1); lint.Contains(p.t.All[x:max(x, y)], "能否", "是否", "不保证", "不担保") {
			return true // 资讯能否准确，及时地送达
		}
	}
	if lint.HasSuffix(b, nots...) {
		return true
	}
	b = p.before()
	if k := lastAny(b, []string{
		"未", "不能", "无法", "没有", "未能", "难以", "不及", "未得到", "影响", "能否", "是否",
	}); k >= 0 && (utf8.RuneCountInString(b[k:]) <= 8 || lint.HasPrefix(b[k:], "就", "对", "向", "将", "把", "按照", "按")) && !duty(strings.TrimPrefix(b[k:], "将")) && !lint.HasPrefix(b[k:], "经", "消除", "结束", "解除") && !lint.HasSuffix(b, "的", "时", "者") {
		return true
	}
	return lint.HasPrefix(p.after(), "与否", "性") || strings.HasPrefix(p.after(), "不"+p.t.All[p.start:p.end]) // 及时不及时
}

// openers begin a case.
var openers = []string{"如果", "如因", "如", "若因", "若", "倘若", "倘", "因", "由于", "一旦", "除非", "只要", "无论", "不论", "只有", "当", "凡", "在"}

// conditional reports a hit in a case that is described: 如甲方及时付款，则….
// 如有变动及时通知 is a duty after its case, and is not taken.
func (p *place) conditional() bool {
	s := strings.TrimLeft(p.before(), "abcdefghij.但且而并") // c.若货轮如期抵港，…
	tail := strings.TrimRight(p.after(), " ")
	if lint.HasPrefix(s, openers...) {
		if lint.HasSuffix(tail, "的", "时", "情况下", "情形下", "原因", "所致", "造成", "导致") {
			return true
		}
		if lint.HasPrefix(s, "在", "当") {
			return false
		}
		if !duty(s) && !lint.Contains(s, "有", "发现", "发生", "遇", "出现", "需", "变") && p.b < p.sen.End {
			return true
		}
	}
	if lint.HasSuffix(tail, "者") && lint.Contains(tail, "仍", "拒") {
		return true // 经出租方限期交纳后仍拒不交纳者
	}
	if lint.HasSuffix(tail, "后", "之后") && p.t.After(p.b, "，") && !duty(p.statement()) {
		return true // 船舶按期到港后，…: what is counted from
	}
	return lint.HasSuffix(tail, "的") && p.t.After(p.b, "，") && utf8.RuneCountInString(tail) > 2
}

// aims open an aim within a statement.
var aims = lint.NewSet(
	"以便", "便于", "为了", "以期", "从而", "旨在", "致力于", "竭诚", "有助于", "有利于", "以确保", "以保证", "以保障", "以实现", "以达到",
	"以提高", "以提升", "以满足", "以利", "目的是", "为更好", "本着", "以使", "以维护", "以增强", "以减少", "以降低", "以加强", "以改善",
	"以促进", "以方便", "以防止", "用以明确", "用来明确", "为做到", "意在", "以避免", "避免", "防止", "以免", "更好地", "更好的", "追求",
	"不断提", "为使", "为确保", "为保证", "为保障",
)

// aimed reports a hit within an aim: 以便及时确认.
func (p *place) aimed() bool {
	b := p.before()
	if p.beneficial() {
		return false
	}
	if lint.Contains(b, "方应", "方须", "方必须", "方需", "人应", "人须") && strings.HasPrefix(b, "为") {
		return false // 为确保安全乙方应认真: the aim is over
	}
	if k := lastOf(p.t, aims, p.a, p.start); k >= 0 && !lint.HasSuffix(b[k-p.a:], "应", "应当", "须", "必须", "需") || lint.HasPrefix(
		b, "为确保", "为保证", "为保障", "为提高", "为提升", "为使", "为便于", "为方便", "为及时", "为加强", "为规范", "为维护", "为实现", "为增",
		"为进一步", "为", "方便", "好让",
	) && !lint.HasPrefix(
		b, "为甲方", "为乙方", "为客户", "为用户", "为买方", "为其", "为每", "为消费者",
	) {
		return true
	}
	left := p.t.All[p.sen.Start:p.a]
	if lint.HasPrefix(left, "为保证", "为确保", "为保障", "为了") && utf8.RuneCountInString(left) <= 20 && p.before() == "" && p.after() == "" {
		return true // 为保证服务的及时，快捷，准时
	}
	return lint.Contains(left, "旨在", "致力于", "宗旨", "竭诚")
}

// beneficial reports a hit behind 为 and the one something is done for, where
// no duty follows: 为对方的经营提供方便 is a duty, 为提供方便 an aim.
func (p *place) beneficial() bool {
	rest, ok := strings.CutPrefix(p.before(), "为")
	if !ok || lint.HasPrefix(rest, "向", "给", "使", "让", "了", "更", "提供", "保", "确", "便", "方便", "建", "实现", "进一步", "适应", "满足", "促", "加") {
		return false
	}
	whole := rest + p.t.All[p.start:p.end]
	k := max(lint.LastIndex(whole, "提供"), lint.LastIndex(whole, "给予"))
	if k <= 0 {
		return false
	}
	after := p.t.All[p.b:p.sen.End]
	return strings.HasPrefix(after, "，并") || !lint.Contains(after, "双方", "本合同", "本协议", "甲方", "乙方") && (duty(p.t.All[p.sen.Start:p.a]) || p.pass.Number != "")
}

// withdrawing reports that what one may do takes away what the other side relies on.
func withdrawing(s string) bool {
	return lint.Contains(s, "撤机", "撤走", "撤场", "撤出", "撤离", "撤人", "收回", "收走", "拆走", "拆除", "另设", "停供", "停机", "断供", "断网", "停服")
}

// permitted reports what one may do or what is done on demand: 可随时查询.
func (p *place) permitted() bool {
	b := p.before()
	if lint.HasPrefix(b, "并", "且", "也") { // 平台有权修订规则，并不时抽查
		b = p.t.All[p.sen.Start:p.start]
	}
	always := strings.HasPrefix(p.t.All[p.start:], "随时")
	if always && withdrawing(p.after()) {
		return false // 可随时撤机: when, and told how long before, is the question
	}
	if always && lint.HasSuffix(b, "要求", "请求", "申请", "通知", "需要") && lint.HasPrefix(p.after(), "提供", "查", "调", "出示", "交", "更换") && !lint.Contains(p.after(), "服务", "支持", "支援", "保障") {
		return true // a record; 按甲方要求随时发货 is a deed
	}
	for _, w := range []string{"有权", "可以", "均可", "可", "得以", "享有", "允许", "保留"} {
		for k := lint.LastIndex(b, w); k >= 0; k = lint.LastIndex(b[:k], w) {
			if lint.HasSuffix(b[:k], "认", "许", "不", "不得", "无") || lint.HasPrefix(b[k:], "可能", "可靠", "可行", "可用", "可见", "可控", "可追") {
				continue
			}
			if !duty(b[k:]) && !lint.Contains(b[k:], "要求", "让", "责令", "督促") {
				return true
			}
		}
	}
	return false
}

// recited reports opening words about why the sides contract.
func (p *place) recited() bool {
	if h := p.t.HeadingAt(p.start); h != nil && h.End-h.Body <= 24 && h.Start < p.start {
		if title := strings.TrimRight(p.t.All[h.Body:h.End], "： "); lint.HasSuffix(title, "目的", "宗旨") {
			return true // 1.目的, and what stands under it
		}
	}
	if first := opening(p.sentence()); p.a > p.sen.Start && lint.HasSuffix(first, "商", "公司", "企业", "机构", "单位") && lint.Contains(first, "方为", "方系", "方是") && !duty(p.sentence()) {
		return true // 丙方系甲方的经销商，定期向甲方订货: who they are
	}
	for _, h := range p.t.PlacesIn(recitals, p.sen.Start, p.sen.End) {
		switch p.t.All[h.Start:h.End] {
		case "鉴于": // 但鉴于技术限制: a reason, no opening words
			if h.Start-p.sen.Start > len("因此，") {
				continue
			}
		case "本着", "抱着", "秉着", "怀着": // 双方本着诚信的原则，应遵守操作规程
			if h.Start >= p.start && h.End <= p.end || h.End < p.a && (duty(p.statement()) || p.t.Before(h.Start, "应", "应当", "须", "将")) {
				continue
			}
		}
		return true
	}
	return false
}

// recitals are words of why the sides contract.
var recitals = lint.NewSet(
	"鉴于", "达成如下", "达成以下", "达成下列", "订立以下", "签订以下", "特订立", "兹就", "订立本合同", "签订本合同", "订立本协议", "签订本协议",
	"特签订", "特签定", "签定本合同", "签定本协议", "订立协议如下", "订立合同如下", "签订协议如下", "签订合同如下", "抱着", "秉着", "怀着",
	"为一家", "是一家", "系一家", "双方都拥有", "双方均拥有", "双方均具有", "希望通过", "是有名的", "是知名的", "是著名的", "共同遵守",
	"共同信守", "宗旨", "本着", "服务方针", "经营方针", "服务理念", "经营理念", "愿意与", "愿与", "愿依", "愿按", "愿意按", "愿意依", "有意与",
)

package fairness

import "qiyue/lint"

// A denial is a statement that one side is not liable.
type denial struct {
	subject int    // where the one let off is named, or the denial begins
	start   int    // where it is denied
	end     int    // the end of its part
	who     string // the one let off, if told by a known word
}

// The words of a denial and of the liability it denies; of denials that say all;
// of duties that are no liability; of exceptions and clauses that speak of both
// sides alike; of forces beyond control; of cause; of tools of others and of the
// house.
var (
	lettingOff = lint.NewSet(inAllWays(
		"不承担", "不再承担", "无需承担", "无须承担", "不会承担", "不负", "无需负", "无须负", "不予承担", "不对", "不再对", "无需对", "无须对",
		"不就", "不为", "不会为", "概不为", "不因此", "不向", "无需向", "无须向", "概不", "免于", "免予", "免除", "不负责", "不予赔偿", "不予负责",
		"无义务", "没有义务", "不能也不会对", "不会对", "不担责", "不会就", "不会因此", "无需就", "无须就", "无需因", "无须因", "无法承担",
		"不能承担", "不应承担", "无需负责", "无须负责",
	)...)
	liable   = lint.NewSet("风险", "责任", "赔偿", "损失", "之责", "补偿", "后果", "负责", "理赔", "担责", "赔付")
	selfSaid = lint.NewSet("不负责", "不予赔偿", "不予负责", "不担责", "概不负责", "概不赔偿")
	wordless = lint.NewSet(
		"先行赔付", "三包", "保密", "付款", "交付", "代扣", "代缴", "代理费", "审查", "审核", "保管", "维修义务", "保修义务", "工期", "通知义务",
		"督促", "税", "社保", "公积金", "用工", "举证", "验收责任", "兑付", "受理", "举证责任", "得免除", "能免除", "不免除", "并免除", "不得以",
	)
	freeOthers = lint.NewSet(
		"除外", "不在此限", "不受此限", "另有规定", "故意或", "故意或者", "重大过失", "恶意", "双方", "各方", "互不", "任何一方", "一方因",
		"受影响方", "守约方", "违约方", "受害方", "当事人", "遇有", "扩大的损失", "扩大部分", "过失外", "不可归责", "披露方", "接收方",
	)
	beyond      = lint.NewSet("无法控制", "不能控制", "不可控制", "不能预见", "无法预见", "无法避免", "超出其", "超出本", "超出我", "合理控制", "能力范围", "不可归责", "非自身")
	because     = lint.NewSet("造成", "导致", "致使", "引起", "使您", "使用户", "使甲方", "使乙方", "使得", "产生的", "引发")
	othersTools = lint.NewSet(
		"用户", "您", "客户", "会员", "第三方", "电信", "运营商", "银行", "通信", "通讯", "互联网", "电力", "供电", "接入商", "微信", "手机", "终端",
		"他人", "对方", "合作方", "支付机构", "存管", "浏览器", "合作机构", "上游", "域名注册",
	)
	ownHouse = lint.NewSet("本公司", "我公司", "我司", "我们", "本网站", "本站", "本平台", "我方", "本软件", "本产品", "自身", "平台方")
)

// lets reads the denial at a hit.
func (e *exclusion) lets(h lint.Hit) (denial, bool) {
	t, s := e.t, e.s
	d := denial{start: h.Start, subject: h.Start}
	a, end := t.Part(h.Start)
	if lint.HasSuffix(t.All[h.Start:h.End], "对", "就", "因", "为") && !t.Holds(liable, h.End, end) {
		end = s.End // what is not answered for is a long list
	}
	d.end = end
	switch {
	case t.Before(h.Start, "不得", "不能", "非"):
		return d, false
	case t.Begins(selfSaid, h.Start):
		if t.After(h.Start, "不负责") && !t.After(h.Start, "不负责赔", "不负责任", "不负责，", "不负责。", "不负责；") && h.End < s.End {
			return d, false
		}
	case !t.Holds(liable, h.End, min(end, h.End+300)):
		return d, false
	}
	if t.HoldsWord(wordless, max(a, h.Start-12), min(end, h.End+60)) || e.carvesOut() || t.Holds(beyond, s.Start, s.End) {
		return d, false
	}
	if at, who := e.subject(e.clauseOf(a, h.Start), h.Start); who != "" {
		d.who = who
		if h.Start-at < 60 {
			d.subject = at
		}
	}
	return d, !isBuyer(d.who)
}

// subject is the side that stands as the subject before byte j of a part that
// begins at byte i: the first that is neither an object nor a possessor.
func (e *exclusion) subject(i, j int) (at int, who string) {
	t := e.t
	for _, h := range t.PlacesIn(actorSet, i, j) {
		if t.Before(h.Start, "对", "向", "给", "为", "与", "因", "由于", "非", "使", "如", "若", "经", "就", "和", "及", "或", "、") {
			continue
		}
		if at+len(who) < h.End || len(who) < h.End-h.Start {
			if who != "" && h.Start >= at+len(who) {
				break
			}
			at, who = h.Start, t.All[h.Start:h.End]
		}
	}
	return at, who
}

// clauseOf is where the subject of a denial at byte j may stand, whose part begins at byte i: in
// the part before it where it is not said again: 甲方负责维修，但不承担质量责任.
func (e *exclusion) clauseOf(i, j int) int {
	if i > e.s.Start && e.t.Before(j, "，但", "，但是", "，并", "，并且", "，也", "，而") && j-i <= len("但是") {
		i, _ = e.t.Part(i - len("，"))
	}
	return i
}

// carvesOut reports an exception, or a clause that speaks of both sides alike; that
// the law may provide otherwise, or the sides agree otherwise, goes without saying.
func (e *exclusion) carvesOut() bool {
	t, s := e.t, e.s
	for _, h := range t.PlacesIn(freeOthers, s.Start, s.End) {
		w := t.All[h.Start:h.End]
		if w == "恶意" {
			continue // 恶意拖欠 is no carve-out
		}
		if (w == "双方" || w == "各方" || w == "当事人") && !t.After(h.End, "均", "都", "互", "各", "不", "无", "免", "可", "因", "应", "对") {
			continue // the two are named, and no more
		}
		if w != "除外" && w != "另有规定" || !t.HasAny(max(s.Start, h.Start-36), h.End, "法律", "法规", "另有约定", "另行约定") {
			return true
		}
	}
	return false
}

package claims

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// cases of their own: their periods are not those of the contract.
var ownCase = lint.NewSet(
	"逾期", "超过", "如", "若", "更换", "返修", "订单", "紧急", "补", "备件", "备用", "图纸", "资料", "样品", "批", "发票", "的，", "迟延",
	"延期", "返工", "整改", "重新", "再次", "复验", "软件", "隐蔽",
)

// delivery: 交货期为30日; 合同签订后30日内交货.
func (c *claims) delivery() {
	take := func(q lint.Quantity, of string, s lint.Sentence, i, j int) {
		if q.Unit.IsTime() && !c.t.HoldsWord(ownCase, s.Start, s.End) {
			c.add("delivery", of+workday(q), value(q), i, j)
		}
	}
	c.each([]string{"交货期限", "交货期", "交货时间", "供货期限", "供货期"}, func(i, j, a, b int) {
		for _, q := range c.t.QuantitiesIn(j, min(b, j+60)) {
			take(q, uncommon(c.t.All[a:i]), c.t.SentenceAt(i), i, q.End)
			return
		}
	})
	c.each([]string{"内交货", "内完成交货", "内供货", "内发货", "内交付设备", "内交付货物", "内将设备", "内将货物"}, func(i, j, a, b int) {
		for _, q := range c.t.QuantitiesIn(a, i) {
			if q.End == i {
				take(q, "", c.t.SentenceAt(i), q.Start, j)
			}
		}
	})
}

// saidTwice reports a label that its own line gives another number: 标准响应时间：…最长为24小时，
// 标准响应时间为2小时.
func saidTwice(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(timesAre) {
		ps := t.PassageAt(h.Start)
		a, b := t.Part(h.Start)
		name := t.All[a : h.End-len("为")]
		s := t.SentenceAt(h.Start)
		if ps.Kind != lint.Body || a == s.Start || !strings.HasPrefix(t.All[ps.Body:ps.End], name+"：") {
			continue
		}
		now, before := t.QuantitiesIn(h.End, b), t.QuantitiesIn(s.Start, a)
		if len(now) != 1 || len(before) != 1 || now[0].Start != h.End || now[0].Unit != before[0].Unit || now[0].Value == before[0].Value {
			continue
		}
		against(p, a, now[0].End, s)
	}
}

// timesAre are names of lengths of time before their number.
var timesAre = lint.NewSet("时间为", "时限为", "期限为", "周期为")

// outside are words of a case in which a number is not that of the thing.
var outside = lint.NewSet("延", "逾", "超", "顺", "每", "推迟", "满", "期内", "期外", "期间", "届", "提前", "响应", "累计", "重新", "更换", "剩余", "未", "不少于", "不低于", "不得低于", "不得少于")

// warrantyVerbs are words of a warranty that its length stands with. Of a car the period of repair and
// that of replacing are two.
var warrantyVerbs, coverVerbs = []string{"质保", "保修", "质量保证期", "包修", "保用", "包用", "保固"}, []string{"三包有效期", "三包期", "三包"}

// warranty: 质保期为12个月, 整机三包一年, and 水泵保三年.
func (c *claims) warranty() {
	if c.t.Has("三包有效期") && c.t.Has("包修期") {
		c.lasts("warranty", warrantyVerbs...)
		c.lasts("covered", coverVerbs...)
		return
	}
	c.lasts("warranty", append(warrantyVerbs, coverVerbs...)...)
	for _, q := range c.t.Quantities() {
		if q.Unit.InMonths() && c.t.Before(q.Start, "保") && !c.t.Ends(otherCover, q.Start) && c.t.PassageAt(q.Start).Kind == lint.Body {
			a, b := c.t.Part(q.Start)
			c.lasting("warranty", q.Start-len("保"), q.Start, a, b)
		}
	}
	c.covered()
}

// covered: 整机三包两年，滤芯半年 tells the warranty of the filter, too, and 整车质保一年或者2万公里 how far.
func (c *claims) covered() {
	verbs := append(warrantyVerbs, coverVerbs...)
	before := -1 // the end of the part before, where it tells a warranty
	for _, q := range c.t.Quantities() {
		far := q.Word == "公里" || q.Word == "km"
		if !q.Unit.InMonths() && !far || c.t.PassageAt(q.Start).Kind != lint.Body {
			continue
		}
		a, b := c.t.Part(q.Start)
		of := c.t.All[min(a, q.Start):q.Start]
		switch named := lint.Contains(of, verbs...); {
		case far && named && !c.t.HasAny(a, b, "费", "元", "每", "外", "保养", "免费"):
			if k := c.t.QuantitiesIn(a, q.Start); len(k) > 0 {
				of = c.t.All[a:k[0].Start]
			}
			of = lint.TrimSuffixes(of, "按", "以", "到", "满", "为", "里程")
			c.add("warranty km", c.untitled(warrantyPlain.Replace(unstarted(of))), q.Value, a, q.End)
		case named:
			before = b
		case before >= 0 && a == before+len("，") && q.End == b && !far && utf8.RuneCountInString(of) <= 8 && utf8.RuneCountInString(of) >= 2 && !lint.Contains(of, "费", "或", "后", "满", "起", "内", "再", "延", "合同", "期"):
			before = b
			for _, thing := range strings.FieldsFunc(severally.Replace(of), func(r rune) bool { return r == '、' }) {
				c.add("warranty", c.untitled(warrantyPlain.Replace(thing)), value(q), a, q.End)
			}
		}
	}
}

// otherCover are what lasts and is no warranty.
var otherCover = lint.NewSet("投保", "担保", "社保", "续保", "延保", "参保", "医保", "劳保", "环保", "承保", "在保", "确保", "安保", "维保", "寄保", "取保", "质保")

// lasts finds how long what bears one of the names lasts.
func (c *claims) lasts(topic string, names ...string) {
	c.each(names, func(i, j, a, b int) { c.lasting(topic, i, j, a, b) })
}

// lasting finds how long what is named at bytes i to j, in the part a to b, lasts, and of what.
func (c *claims) lasting(topic string, i, j, a, b int) {
	long := func(q lint.Quantity) bool { return q.Unit.InMonths() || q.Unit == lint.Day && q.Value >= 30 }
	q, ok := c.one(a, b, long)
	if !ok || q.Start-j > 45 || i-q.End > 45 {
		return
	}
	s := c.t.SentenceAt(i)
	from := s.Start // 轴承属易损件，保修半年: the thing may stand before the comma
	for _, x := range c.t.QuantitiesIn(s.Start, a) {
		if long(x) { // 整机保修一年，电机保修三年
			_, from = c.t.Part(x.Start)
		}
	}
	if c.t.HasAny(from, a, "质保", "保修", "付", "元", "%") { // 质保金5%，质保期满付清，质保期一年: told of something else
		from = a
	}
	head := c.t.All[min(from, q.Start):q.Start]
	if rest := strings.TrimLeft(head, "0123456789"); rest != head && strings.HasPrefix(rest, "，") { // 13, 系统只保一年
		head = rest
	}
	if k := strings.LastIndex(head, "："); k >= 0 && from+k < i {
		head = head[k+len("："):]
	}
	if c.t.HasAny(s.Start, q.Start, "以下", "下列", "下述", "保密", "秘密") {
		return
	}
	if c.t.All[i:j] == "保" {
		head = strings.TrimSuffix(head, "保")
	}
	if c.t.All[q.End:max(q.End, i)] == "" || c.t.All[q.End:i] == "的" { // 过了两年保修
		for _, w := range [...]string{"过了", "超过", "超出", "出了", "已过"} {
			head = strings.TrimSuffix(head, w)
		}
	}
	head = unstarted(strings.ReplaceAll(head, "，", "") + c.t.All[q.End:max(q.End, i)])
	for _, n := range sides.Names(c.t) {
		head = strings.ReplaceAll(head, n.Word, "")
	}
	of := strings.FieldsFunc(severally.Replace(head), func(r rune) bool { return r == '、' })
	for _, thing := range of {
		if thing = c.untitled(warrantyPlain.Replace(thing)); thing != "" || len(of) == 1 {
			c.add(topic, thing, value(q), min(i, q.Start), max(j, q.End))
		}
	}
	if len(of) == 0 {
		c.add(topic, "", value(q), min(i, q.Start), max(j, q.End))
	}
}

// lasting words of a term of which the end is told, warranted those of a warranty.
var (
	termLasts = []string{
		"租期", "租赁期", "服务期", "合同期", "协议期", "承包期", "合作期", "维保期", "运维期", "包修", "包养", "合同有效期", "协议有效期",
		"服务期限", "合同期限", "租赁期限", "协议期限",
	}
	endsAt     = lint.NewSet("至", "到")
	notTheTerm = lint.NewSet("续", "延", "顺延", "展期", "提前", "质保", "保修期", "试用", "免租", "费", "元", "第")
)

// ends: 租期自2026年1月1日起一年 and 租期至2027年6月30日届满 end on different days.
func (c *claims) ends() {
	c.each(termLasts, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		if c.t.Holds(notTheTerm, s.Start, s.End) || uncommon(unstarted(strings.TrimPrefix(c.t.All[a:i], "期限"))) != "" {
			return
		}
		qs := c.t.QuantitiesIn(j, b)
		if len(qs) == 0 || len(qs) > 2 || qs[0].Unit != lint.Calendar || qs[0].Date.Year == 0 || qs[0].Start-j > len("限为自起止") {
			return
		}
		end, last := qs[0], qs[len(qs)-1]
		switch {
		case len(qs) == 1 && c.t.Ends(endsAt, end.Start):
		case len(qs) == 2 && last.Unit == lint.Calendar && c.t.Ends(endsAt, last.Start) && last.Date.Year > 0:
			end = last
		case len(qs) == 2 && last.Unit.InMonths() && end.Date.Day > 0 && last.Value == math.Trunc(last.Value):
			months := last.Value
			if last.Unit == lint.Year {
				months *= 12
			}
			day := end.Date.Time().AddDate(0, int(months), -1)
			end.Date.Year, end.Date.Month = day.Year(), int(day.Month())
		default:
			return
		}
		c.add("end", "", float64(end.Date.Year*12+end.Date.Month), i, last.End)
	})
}

// severally writes things that are named together, with what they are parts of, one by one: 主要部件（电机、控制器）.
var severally = strings.NewReplacer("主要部件（", "、", "主要零部件（", "、", "关键部件（", "、", "核心部件（", "、", "主要部件", "、主要部件", "和", "、", "及", "、", "与", "、")

// unstarted is s without from when: 自验收之日起.
func unstarted(s string) string {
	for _, lead := range [...]string{"自", "从", "由"} {
		i := strings.Index(s, lead)
		if i < 0 {
			continue
		}
		for _, end := range [...]string{"之日起", "之日算起", "日起", "那天起", "之时起", "起算", "算起", "起"} {
			if n := strings.Index(s[i:], end); n > 0 {
				s = s[:i] + s[i+n+len(end):]
				break
			}
		}
	}
	return s
}

// term: 本协议期限为三年.
func (c *claims) term() {
	c.each([]string{
		"合同有效期", "协议有效期", "合同期限", "协议期限", "服务期限", "合作期限", "有效期", "服务期", "维保期", "租赁期限", "租赁期", "租期",
		"期限", "合同期", "协议期", "履行期限", "履行期", "运维期限", "运维期", "承租期", "本合同自", "本协议自",
		"租用期限", "租用期", "托管期限", "托管期", "承包期限", "承包期", "养护期限", "养护期", "保洁期限", "供应期限", "租赁年限", "租用年限", "合同年限", "协议年限", "服务年限", "承包年限", "合作年限", "承租年限", "托管年限",
	}, c.lastsFor)
	for _, q := range c.t.Quantities() { // 二、租期 and, below it, 自2025年5月1日至2027年4月30日
		if q.Unit != lint.Calendar {
			continue
		}
		ps := c.t.PassageAt(q.Start)
		if h := c.t.HeadingAt(q.Start); h != nil && ps.Kind == lint.Body && thatDay.Replace(strings.Trim(c.t.All[min(ps.Body, q.Start):q.Start], "自从由")) == "" && slices.Contains(termLasts, strings.Trim(c.t.All[h.Body:h.End], " ：")) {
			a, b := c.t.Part(q.Start)
			c.lastsFor(ps.Body, ps.Body, max(a, ps.Body), b)
		}
	}
}

// lastsFor is how long the term lasts that is named at bytes i to j, in the part a to b.
func (c *claims) lastsFor(i, j, a, b int) {
	{
		s := c.t.SentenceAt(i)
		if before := c.t.QuantitiesIn(a, i); len(before) > 0 { // 上述三年的合同期
			q := before[len(before)-1]
			if between := c.t.All[q.End:i]; q.Unit.InMonths() && (between == "" || between == "的") && !c.t.Before(q.Start, "第", "首", "前", "后", "满", "每", "余", "过", "足", "延长", "约") && !c.t.HasAny(a, b, "续", "延长", "质保", "保修") {
				c.add("term", "", value(q), q.Start, j)
				return
			}
		}
		var days float64
		end := 0
		qs := c.t.QuantitiesIn(j, s.End)
		for k, q := range qs {
			if (q.Unit.InMonths() || q.Unit == lint.Day && q.Value >= 60) && q.Start-j <= 24 && days == 0 && !strings.Contains(c.t.All[j:q.Start], "，") {
				days, end = value(q), q.End
			}
			if q.Unit == lint.Calendar && q.Date.Year > 0 && q.Date.Day > 0 && days == 0 && k+1 < len(qs) && q.Start-j <= 36 {
				if e := qs[k+1]; e.Unit == lint.Calendar && e.Date.Year > 0 && e.Date.Day > 0 {
					months := float64((e.Date.Year-q.Date.Year)*12+e.Date.Month-q.Date.Month) + math.Round(float64(e.Date.Day-q.Date.Day)/30)
					days, end = months*30, e.End
				}
			}
		}
		if days == 0 || c.t.After(j, "内", "满", "届", "外", "间", "后") || c.t.HasAny(a, b, "续", "延长", "质保", "保修", "终止后", "届满后") || c.t.HasAny(s.Start, a, "保密") || c.t.All[i:j] == "期限" && strings.TrimLeft(c.t.All[a:i], "-*•· ") != "" || uncommon(strings.TrimLeft(c.t.All[a:i], "-*•· ")) != "" {
			return
		}
		c.add("term", "", days, i, end)
	}
}

// periods: 代维期为24个月, 三年的代维期, by the name that the text has for it.
func (c *claims) periods() {
	for _, q := range c.t.Quantities() {
		if !q.Unit.InMonths() || c.t.PassageAt(q.Start).Kind != lint.Body {
			continue
		}
		s := c.t.SentenceAt(q.Start)
		if _, ok := c.one(s.Start, s.End, func(x lint.Quantity) bool { return x.Unit.InMonths() }); !ok {
			continue // 工龄满十年的，解雇期为两个月
		}
		a, b := c.t.Part(q.Start)
		a = max(a, c.t.PassageAt(q.Start).Body)
		before, after := strings.TrimRight(c.t.All[min(a, q.Start):q.Start], "为是共计：限"), strings.TrimPrefix(c.t.All[q.End:b], "的")
		name, from, to := "", a, q.End
		if n, ok := strings.CutSuffix(before, "期"); ok {
			name = n
		} else if n, _, ok := strings.Cut(after, "期"); ok && utf8.RuneCountInString(n) == 2 && !c.t.Before(q.Start, "第", "首", "前", "后", "满", "每", "余", "过", "足", "延长", "约") {
			name, from, to = n, q.Start, b-len(after)+len(n)+len("期")
		}
		for _, lead := range [...]string{"本合同", "本协议", "合同", "协议", "前款", "上述", "本", "该"} {
			name = strings.TrimPrefix(name, lead)
		}
		if n := utf8.RuneCountInString(name); n == 2 && !c.t.HasAny(from, to, "延长", "续", "宽限") && !ownTopic.In(name) {
			c.add("period", name, value(q), from, to)
		}
	}
}

// ownTopic are names of periods that are compared with others, or of which there are several.
var ownTopic = lint.NewSet(
	"质保", "保修", "保用", "保固", "包修", "三包", "保密", "有效", "服务", "租赁", "维保", "合作", "试用", "延保", "缺陷", "诉讼", "保质",
	"报价", "分期", "定期", "周期", "日期", "长期", "短期", "学期", "见习", "保险", "贷款", "还款", "借款",
)

// secret: 保密期三年, 双方保密五年.
func (c *claims) secret() {
	c.each([]string{"保密期限", "保密期", "保密义务", "保密责任", "保密"}, func(i, j, a, b int) {
		q, ok := c.one(j, b, func(q lint.Quantity) bool { return q.Unit.InMonths() })
		if !ok || q.Start-j > 24 || c.t.HasAny(a, q.Start, "保密费", "人员", "信息", "资料", "数据", "每", "满") {
			return
		}
		of := plainSecret.Replace(c.t.All[a:q.Start])
		for _, n := range sides.Names(c.t) {
			of = strings.ReplaceAll(of, n.Word, "")
		}
		if of == "" {
			c.add("secret", "", value(q), i, q.End)
		}
	})
}

// plainSecret takes out of a statement on how long something is kept secret what does not narrow it.
var plainSecret = strings.NewReplacer(blankedOut(
	"保密期限", "保密期", "保密义务", "保密责任", "保密", "合同", "协议", "终止", "届满", "期满", "解除", "结束", "双方", "各方", "均", "对方",
	"互相", "相互", "的", "后", "至", "为", "应", "须", "自", "本", "之日起", "持续", "延续", "期限", "：", "- ", "仍", "继续", "到",
)...)

// uncommon is what is left of a text without the common words.
func uncommon(s string) string { return warrantyPlain.Replace(s) }

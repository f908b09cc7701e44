package money

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// A total may add up several prices, each times its own number (风扇8台，单价2,400元；壁扇5台，单价900元，
// 合计…), and an example may reckon with the rates that the text tells before it (工时4小时、往返60公里的，收费…).

// term is one price of a total, and what it makes with its numbers.
type term struct {
	price lint.Quantity
	units []string // what the price is of one each; none: an amount as it stands
	value float64
}

var (
	// unsummed are words of a passage whose total holds more or less than its terms.
	unsummed = lint.NewSet(
		"优惠", "折", "减", "免", "抵", "抹", "起步", "起价", "元起", "最低", "最高", "封顶", "以上", "以内", "超", "满", "赠", "押", "定金", "预付",
		"首付", "首期", "余款", "不含税", "税额", "税金", "税率", "其中", "违约", "逾期", "赔", "罚", "上限", "不低于", "套餐", "打包", "会员",
		"第二", "其余", "一半", "半价", "或", "每增加", "另计", "另收", "另付", "另行",
	)
	// fromNext hold a word of these and take nothing away.
	fromNext = lint.NewSet("第二年起", "第二年度起", "次年起", "优惠前", "折前", "折扣前", "减免前")
	// summed end the label of a total, summedWhat may stand before them.
	summed = []string{
		"合计", "共计", "总计", "一共", "总共", "合共", "统共", "拢共", "共", "加总", "总数", "总值", "合起来", "合在一起", "加在一起", "总价",
		"总价款", "总额", "总金额", "总费用", "总货款", "相加", "计", "之和", "加起来",
	}
	summedWhat = append([]string{
		"价税", "设备", "货款", "价款", "两项", "三项", "四项", "五项", "六项", "二项", "两笔", "三笔", "四笔", "五笔", "各项", "以上", "上述",
		"含税", "两者", "三者", "二者", "两种", "三种", "货物", "本批", "全部", "工料", "所有", "上列", "前述", "产品", "采购", "款项", "人民币",
		"总计", "合计", "为", "：",
	}, besideName...)
)

// termsIn are the prices in bytes from to to with what each makes: the numbers of a price stand behind the
// one before it, or else behind itself; yearly, what is for a year is for one. ok is false where the numbers of one are
// not told.
func termsIn(t *lint.Text, from, to int, yearly bool) (terms []term, ok bool) {
	var yuan []lint.Quantity
	qs := t.QuantitiesIn(from, to)
	for _, q := range qs {
		switch {
		case q.Unit == lint.Percent && !inTaxBracket(t, q.Start):
			return nil, false
		case q.Unit == lint.Yuan && !words(t.All[q.Start:q.Number]):
			yuan = append(yuan, q)
		}
	}
	for k, y := range yuan {
		left, right := from, to
		if k > 0 {
			left = yuan[k-1].End
		}
		if k+1 < len(yuan) {
			right = yuan[k+1].Start
		}
		units := unitsFrom(t, left, y)
		made := term{y, units, y.Value}
		for _, u := range units {
			n, is := countOf(t, qs, left, y.Start, u)
			if !is {
				n, is = countOf(t, qs, y.End, right, u)
			}
			if !is && yearly && u == "年" {
				n, is = 1, true // 每台每年4,800元, of a total for the year
			}
			if !is {
				return nil, false
			}
			made.value *= n
		}
		terms = append(terms, made)
	}
	return terms, true
}

// countOf is the only number of a unit in bytes i to j; of the empty one, of anything that is counted.
func countOf(t *lint.Text, qs []lint.Quantity, i, j int, u string) (n float64, ok bool) {
	for _, q := range qs {
		if q.Start < i || q.End > j || t.Before(q.Start, "每", "第") || q.Unit == lint.Yuan || q.Unit == lint.Percent || !counts(q, u) {
			continue
		}
		if ok && q.Value != n {
			return 0, false
		}
		n, ok = q.Value, true
	}
	if !ok && u != "" {
		return numberOf(t.All[i:j], u)
	}
	return n, ok
}

// counts reports a number of the unit u of a price, or of anything where that is empty.
func counts(q lint.Quantity, u string) bool {
	if u == "" {
		return q.Unit == lint.Count
	}
	return q.Unit == lengths[u] && q.Unit != lint.NoUnit || q.Word == u || alike[q.Word] == u || alike[u] != "" && (alike[u] == q.Word || alike[u] == alike[q.Word])
}

// inTaxBracket reports that byte i stands in brackets that tell of a tax: （含6%增值税）.
func inTaxBracket(t *lint.Text, i int) bool {
	a, b := t.Part(i)
	left, right := strings.LastIndex(t.All[a:i], "（"), strings.Index(t.All[i:b], "）")
	return left >= 0 && right >= 0 && !strings.Contains(t.All[a+left:i], "）") && t.HasAny(a+left, i+right, "税")
}

// holdsApart reports a word of the set in bytes i to j that neither tells of a tax in brackets nor is of what
// comes later: （含6%增值税）, 第二年起.
func holdsApart(t *lint.Text, set *lint.Set, i, j int) bool {
	return slices.ContainsFunc(t.PlacesIn(set, i, j), func(h lint.Hit) bool {
		return h.End <= j && !t.Covered(h, fromNext) && !inTaxBracket(t, h.Start)
	})
}

// sumsOfTerms checks the totals of passages against all the prices before them.
func (c *checker) sumsOfTerms() {
	t := c.p.Text
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Kind != lint.Body || ps.Table != nil {
			continue
		}
		from, worded := listFrom(t, ps.Body), lint.Quantity{}
		for _, q := range t.QuantitiesIn(ps.Body, ps.End) {
			if q.Unit == lint.Yuan && words(t.All[q.Start:q.Number]) {
				worded = q
			}
			if q.Unit != lint.Yuan || worded == q {
				continue
			}
			a, _ := t.Part(q.Start)
			at := q.Start
			if worded.End > a && strings.Trim(t.All[worded.End:at], "（人民币￥¥ ") == "" {
				at = worded.Start // 合计柒仟元（7,000元）
			}
			if last := lastYuan(t, from, at); last > a {
				a = last
			}
			label := strings.TrimLeft(strings.TrimRight(t.All[a:at], "人民币为是：￥¥ "), "，。；元/ ")
			if k > 0 && lint.HasSuffix(label, summed...) && lastYuan(t, from, q.Start) < 0 && countTold(t, a, q.Start) == amountsIn(t, t.Passages[k-1].Body, t.Passages[k-1].End) {
				c.sumOfTerms(t.Passages[k-1].Body, a, q) // 三件合计 of the line before
			} else if above, is := linesAbove(t, k, a, q.Start); is && lint.HasSuffix(label, summed...) && lastYuan(t, from, q.Start) < 0 {
				c.sumOfTerms(above, a, q)
			} else if totalOf(t, from, a, label) {
				c.sumOfTerms(from, a, q)
				from = q.End
			}
		}
	}
}

// theAbove begin the label of a total of the lines above it.
var theAbove = lint.NewSet("以上", "上述", "前述", "上列")

// linesAbove is where the lines of prices begin right above passage k that a label in bytes i to j speaks of,
// of all, or of as many as it tells: 以上三项合计.
func linesAbove(t *lint.Text, k, i, j int) (from int, ok bool) {
	if !t.Begins(theAbove, i) {
		return 0, false
	}
	want, n := countTold(t, i, j), 0
	for ; k > 0 && n < 8 && n != want && t.Passages[k-1].Table == nil && lastYuan(t, t.Passages[k-1].Body, t.Passages[k-1].End) > 0; n++ {
		k--
		from = t.Passages[k].Body
	}
	return from, n > 1 && (n == want || want < 0)
}

// countTold is the first number of pieces in bytes i to j, or -1.
func countTold(t *lint.Text, i, j int) int {
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit == lint.Count {
			return int(q.Value)
		}
	}
	return -1
}

// lastYuan is where the last amount in bytes i to j ends, or -1.
func lastYuan(t *lint.Text, i, j int) int {
	at := -1
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit == lint.Yuan {
			at = q.End
		}
	}
	return at
}

// allAtOnce are words of one payment for all that was named, paidIn the verbs of it.
var (
	allAtOnce = []string{"一次", "一并", "合并", "合共", "共", "总", "合起来", "加起来", "加在一起", "合在一起"}
	paidIn    = []string{"付清", "结清", "交清", "缴清", "付讫", "支付", "给付", "付", "缴", "交", "收取", "收费", "收", "结算", "应付", "应收"}
)

// totalOf reports the label of a total of all that was named in bytes i to j.
func totalOf(t *lint.Text, i, j int, label string) bool {
	if lint.HasSuffix(label, paidIn...) && lint.Contains(label, allAtOnce...) {
		return true
	}
	for _, w := range summed {
		if name, is := strings.CutSuffix(label, w); is {
			for _, q := range t.QuantitiesIn(j, j+len(label)+len("，")) { // 三件共
				name = strings.Replace(name, t.All[q.Start:q.End], "", 1)
			}
			name = without(name, summedWhat)
			return name == "" || name == "费" || t.HasAny(i, j, strings.TrimSuffix(name, "费"))
		}
	}
	return false
}

// sumOfTerms checks the total q against the prices in bytes from to to.
func (c *checker) sumOfTerms(from, to int, total lint.Quantity) {
	t := c.p.Text
	label := total.Start
	if t.Begins(theAbove, to) {
		label = to // 以上三项合计 tells no step of a scale
	}
	if holdsApart(t, unsummed, from, label) {
		return
	}
	terms, ok := termsIn(t, from, to, t.HasAny(to, total.Start, wholeYear...))
	if ok && len(terms) == 1 && c.onePrice(from, to, terms[0], total) {
		return
	}
	if !ok || len(terms) < 2 || len(terms) > 8 || !slices.ContainsFunc(terms, func(x term) bool { return len(x.units) > 0 }) && !t.HasAny(to, total.Start, "价税") && !t.UnitIn(to, total.Start, lint.Count) {
		return
	}
	sum := 0.0
	for _, x := range terms {
		sum += x.value
	}
	for some := range 1 << len(terms) { // one may be chosen, or price another
		part := 0.0
		for k, x := range terms {
			if some>>k&1 == 1 {
				part += x.value
			}
		}
		if close(part, total.Value) {
			return
		}
	}
	if total.Value > sum/2 && total.Value < sum*2 {
		c.wrong(total, sum)
	}
}

// onePrice checks the total of one price and its number that stand in the sentences before: 路由器15台，每台680元。
// 合计10,200元。
func (c *checker) onePrice(from, to int, x term, total lint.Quantity) bool {
	t := c.p.Text
	s := t.SentenceAt(total.Start)
	if len(x.units) == 0 || x.price.Start > s.Start || t.HasAny(from, s.End, "另", "等", "其他", "其它") || t.UnitIn(s.Start, s.End, lint.Count) {
		return false
	}
	counts := 0
	for _, q := range t.QuantitiesIn(from, to) {
		if q.Unit == lint.Count || q.Unit.IsTime() || q.Unit == lint.Percent {
			counts++
		}
	}
	if counts == len(x.units) && !close(x.value, total.Value) && total.Value > x.value/2 && total.Value < x.value*2 {
		c.wrong(total, x.value)
	}
	return true
}

// orderly lead to amounts told one after another for the prices before them.
var orderly = lint.NewSet("依次为", "分别为", "依次是", "分别是", "依次计", "分别计")

// inOrder checks amounts that are told in the order of the prices of the statement before: 小计依次为25,650元、11,880元.
func (c *checker) inOrder() {
	t := c.p.Text
	for _, h := range t.Places(orderly) {
		s := t.SentenceAt(h.Start)
		ps := t.PassageAt(h.Start)
		a, _ := t.Part(h.Start)
		if ps.Table != nil || !t.HasAny(a, h.Start, "小计", "金额", "合计", "价款", "共计", "费用") {
			continue
		}
		from, to := ps.Body, s.Start
		if k := t.PassageIndex(h.Start); lastYuan(t, from, to) < 0 && k > 0 {
			from, to = t.Passages[k-1].Body, t.Passages[k-1].End
		}
		terms, ok := termsIn(t, from, to, false)
		var told []lint.Quantity
		for _, q := range t.QuantitiesIn(h.End, s.End) {
			if q.Unit != lint.Yuan {
				ok = false
			}
			told = append(told, q)
		}
		if !ok || len(told) < 2 || len(told) != len(terms) || t.HoldsWord(unsummed, from, to) {
			continue
		}
		for k, q := range told {
			if len(terms[k].units) > 0 && !close(terms[k].value, q.Value) {
				c.wrong(q, terms[k].value)
			}
		}
	}
}

// exampleOf begin an example; charged end the label of what it comes to.
var (
	exampleOf = lint.NewSet("示例", "举例", "例如", "比如", "譬如", "例：", "范例", "算例")
	reckoned  = []string{"收费", "费", "费用", "应付", "应收", "应缴", "付", "收", "共", "计", "合计", "共计", "总计", "金额", "价款", "款", "租金", "为", "即", "得", "="}
)

// rate is a price of one unit told before an example, and the words of what it is of.
type rate struct {
	value float64
	unit  string
	of    string
	plain bool // nothing beside it changes what it makes
}

// examples checks the examples of a text against the rates before them.
func (c *checker) examples() {
	t := c.p.Text
	for _, h := range t.Places(exampleOf) {
		s := t.SentenceAt(h.Start)
		k := t.PassageIndex(h.Start)
		if t.Passages[k].Table != nil || t.HasAny(s.Start, s.End, "违约", "逾期", "折", "优惠") {
			continue
		}
		if lastYuan(t, h.End, s.End) < 0 { // 举例说明。…
			s = t.SentenceAt(min(s.End+len("。"), len(t.All)-1))
		}
		var result *lint.Quantity
		qs := t.QuantitiesIn(max(h.End, s.Start), s.End)
		for i := range qs {
			if q := &qs[i]; q.Unit == lint.Yuan && !words(t.All[q.Start:q.Number]) {
				if result != nil {
					result = nil
					break
				}
				result = q
			}
		}
		if result == nil {
			continue
		}
		label := strings.TrimRight(t.All[s.Start:result.Start], "人民币￥¥： ")
		if !lint.HasSuffix(label, reckoned...) {
			continue
		}
		rates := ratesBefore(t, t.Passages[max(0, k-6)].Start, h.Start)
		sum, n, last := 0.0, 0, max(h.End, s.Start)
		for _, q := range qs {
			if q.Start >= result.Start || q.Unit == lint.Calendar || q.Unit == lint.Clock {
				break
			}
			r, one := rateFor(rates, q, t.All[last:q.Start])
			if !one {
				n = 0
				break
			}
			sum += r * q.Value
			n++
			last = q.End
		}
		if n > 0 && !close(sum, result.Value) && result.Value > sum/3 && result.Value < sum*3 {
			c.wrong(*result, sum)
		}
	}
}

// ratesBefore are the prices of one unit in bytes i to j.
func ratesBefore(t *lint.Text, i, j int) (rates []rate) {
	last := i
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]) {
			continue
		}
		s := t.SentenceAt(q.Start)
		units := unitsFrom(t, max(last, s.Start), q)
		if len(units) != 1 || units[0] == "" {
			continue
		}
		plain := !t.HasAny(s.Start, s.End, "起步", "最低", "以内", "超过", "超出", "封顶", "折", "优惠", "免", "不足", "以上")
		rates = append(rates, rate{q.Value, units[0], t.All[max(last, s.Start):q.Start], plain})
		last = q.End
	}
	return rates
}

// rateFor is the one rate that a number of an example is of: by its unit and, of several, by the word
// before the number.
func rateFor(rates []rate, q lint.Quantity, before string) (value float64, ok bool) {
	var of []rate
	for _, r := range rates {
		if counts(q, r.unit) {
			of = append(of, r)
		}
	}
	if len(of) > 1 {
		name := strings.TrimLeft(before, "，、；：和及")
		if len(name) > len("黑白") {
			name = name[len(name)-len("黑白"):]
		}
		of = slices.DeleteFunc(of, func(r rate) bool { return name == "" || !strings.Contains(r.of, name) })
	}
	if len(of) != 1 || !of[0].plain {
		return 0, false
	}
	return of[0].value, true
}

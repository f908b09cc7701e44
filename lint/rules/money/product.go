package money

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"qiyue/lint"
)

// otherTerms are words by which an amount holds more or less than a price times numbers.
var otherTerms = lint.NewSet(
	"以上", "超出", "超过", "至少", "元起", "起步", "起价", "另加", "另计", "另收", "另付", "另行", "另外", "另需", "另算", "另有", "另给",
	"另补", "不含税", "税额", "税金", "税率", "首付", "首期", "首次", "预付", "先付", "封顶", "最低", "最高", "押", "满", "减",
	"半价", "其余", "余款", "一半", "定金", "以内", "第二", "其中", "免费", "免收", "免除", "免租", "不收", "赠", "送一", "送二", "送两", "送1", "送2", "送3", "违约", "逾期", "赔", "罚",
	"团体", "套餐", "打包", "包干", "会员价",
)

// otherFees are words of fees that stand beside the price of a unit.
var otherFees = lint.NewSet("运费", "安装费")

var (
	// addingUp end what names an amount that a price and numbers make.
	addingUp = []string{
		"合共", "统共", "拢共", "总数", "总值", "应付", "应收", "应缴", "需付", "须付", "收取", "收费", "计收", "实收", "实付", "付清", "付讫",
		"结算", "应结", "收", "合", "得", "合计", "共计", "总计", "小计", "一共", "总共", "共", "计", "总价款", "总价", "总额", "总金额", "总费用",
		"金额", "价款", "货款", "等于", "=", "费用", "费", "租金", "租", "合同价",
	}
	// besideName may stand there beside the name of a fee.
	besideName = []string{
		"×", "、", "共计", "共", "货款", "价款", "合同期内", "合同", "全年", "年度", "每年", "每月", "每季度", "四季", "季度", "一年", "年", "月", "含税", "以上", "上述", "本项目",
		"费用", "总", "，", "；", "（", "）", " ", "即", "维保", "服务", "保养", "维护", "租赁", "运维", "租金", "人工", "劳务",
	}
	// besidePrice may stand before the price of a unit that divides an amount told before.
	besidePrice = []string{"支付", "应付", "付", "各", "为", "单价", "即", "平均", "按", "费用", "，", "；", "（", " "}
	// wholeYear are words of an amount for a year.
	wholeYear = []string{"全年", "一年", "年度", "每年", "年合计", "年共", "年计", "年总", "年维保费", "年服务费", "年费", "首年"}
)

// product checks an amount against the one price of a unit in the sentence and the numbers that
// multiply it: 打印机3台，单价1,200元，合计3,600元; 每人每天800元，3人10天，共计24,000元; 年服务费48,000元，
// 分四次支付，每次12,000元. Some of the numbers may have nothing to do with it, so it is wrong only when
// no choice of them makes it.
func (c *checker) product(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) == 2 && listFrom(t, s.Start) < s.Start && t.HasAny(yuan[0].End, yuan[1].Start, "合计", "总计", "共计", "总价") {
		return // 甲机2台，单价900元；乙机3台，单价500元，合计…: all of them are added up
	}
	if len(yuan) != 2 || t.HoldsWord(reduced, yuan[1].End, s.End) || strings.Count(t.All[s.Start:yuan[1].Start], "×") > 1 { // an equation
		return
	}
	price, amount := yuan[0], yuan[1]
	s.End = countedTo(t, yuan[1].End, s.End)
	qs = t.QuantitiesIn(s.Start, s.End)
	if holdsApart(t, otherTerms, figuresFrom(t, s.Start, qs[0].Start), yuan[1].End) || holdsApart(t, otherFees, yuan[0].End, yuan[1].End) {
		return
	}
	if t.HasAny(s.Start, price.Start, "免费", "免收", "免租", "不收费") {
		return // 首年免费，第二年起每年12,000元，三年共24,000元
	}
	units := unitsOf(t, price)
	divided := len(units) == 0 || slices.Equal(units, []string{"年"}) && slices.ContainsFunc(unitsOf(t, amount), func(u string) bool { return perYear[u] > 1 && perYear[u] <= 12 }) // 年费12万元，每月支付1万元
	if divided {                                                                                                                                                                   // the amount stands first
		price, amount = amount, price
		units = unitsOf(t, price)
		a, _ := t.Part(price.Start)
		head := inPeriod.Replace(t.All[max(a, amount.End):price.Start])
		for _, u := range units {
			head = strings.Replace(head, "每"+u, "", 1)
		}
		if head = without(head, besidePrice); head != "" && !t.HasAny(s.Start, amount.Start, head) {
			return
		}
	}
	a, _ := t.Part(amount.Start)
	if !divided {
		a = max(a, price.End)
	}
	label := strings.TrimRight(t.All[a:amount.Start], "人民币为是：￥¥ ")
	if lint.HasSuffix(label, paidIn...) && lint.Contains(label, partly...) || len(units) == 0 || !labelled(t, s, qs, a, label, price.Start, units) || strings.Contains(label, "税") && !t.HasAny(s.Start, price.Start, "税") {
		return
	}
	f, ok := factorsIn(t, s, qs, units)
	if !ok {
		return
	}
	yearly := lint.Contains(label, wholeYear...) || strings.HasPrefix(strings.TrimLeft(label, "，"), "年") || !divided && t.HasAny(price.End, amount.Start, wholeYear...)
	sum, counted := price.Value, false
	for _, u := range units {
		n, is := f.of[u]
		per := perYear[u]
		years := f.of["年"]
		if yearly && years == 0 {
			years = 1
		}
		switch {
		case is:
			sum *= n
		case u == "次" && f.often > 0 && years > 0:
			sum *= f.often * years
		case per > 0 && years > 0:
			sum *= per * years
		case per > 0 && strings.Contains(label, u): // 每月合计
			continue
		case u == "月" && lint.HasPrefix(label, "每季", "每半年", "季度"): // 每季费用
			sum *= 12 / perYear[unitAt(strings.TrimPrefix(label, "每"))]
		case per == 0 && u != "":
			if n, is = countedElsewhere(t, u); !is {
				return // 每台每月320元: nobody knows of how many
			}
			sum *= n
		default:
			f.open = true
			continue
		}
		counted = true
	}
	if f.rhythm > 0 && yearly {
		sum *= f.rhythm
	}
	if !counted && !yearly {
		c.wholeTerm(s, qs, price, amount, units, label)
	}
	if !counted {
		return
	}
	if !yearly && !divided && lint.HasSuffix(label, wholeTerms...) && !t.Holds(ofOneYear, s.Start, amount.Start) {
		if years := yearsTold(t, qs); years > 1 && close(amount.Value*years, sum) { // 每月1,500元，两年共18,000元: that is one of them
			c.wrong(amount, sum)
			return
		}
	}
	if f.makes(price.Value, amount.Value, units) || f.open && close(math.Round(amount.Value/sum)*sum, amount.Value) {
		return
	}
	if f.open { // of so many years
		sum *= max(1, math.Round(amount.Value/sum))
	}
	if divided {
		c.wrong(price, amount.Value/(sum/price.Value))
	} else {
		c.wrong(amount, sum)
	}
}

// listFrom is where the list of prices begins that byte i goes on with, in the passage or line by line: 甲机
// 2台，单价900元；乙机3台，单价500元; i where none stands before.
func listFrom(t *lint.Text, i int) int {
	k := t.PassageIndex(i)
	from := i
	if body := t.Passages[k].Body; body < i {
		if !t.Before(i, "；") || lastYuan(t, body, i) < 0 {
			return i
		}
		from = body
	}
	for k > 0 && t.Before(t.Passages[k-1].End, "；") && t.Passages[k-1].Table == nil && lastYuan(t, t.Passages[k-1].Body, t.Passages[k-1].End) > 0 {
		k--
		from = t.Passages[k].Body
	}
	return from
}

// wholeTerms end the label of what is due for the whole term, inTotal that of nothing else, ofOneYear are words of one year of it.
var (
	inTotal    = []string{"总价", "总价款", "总额", "总金额", "总费用", "总租金"}
	wholeTerms = append([]string{"共", "合计", "共计", "总计", "一共", "总共"}, inTotal...)
	ofOneYear  = lint.NewSet("首年", "第一年", "当年", "每年", "本年", "年度", "一年", "次年", "质保", "保修", "免费", "续", "年费", "年付")
)

// unevenTerm are words of a term that is not paid for in equal parts throughout.
var unevenTerm = lint.NewSet("免租", "免费期", "首月免", "免费使用", "首年免", "免收", "递增", "上浮", "一年一签", "逐年签", "每年一签", "赠送", "前三个月", "半价")

// yearsTold are the years of the only length of time among quantities that is longer than one, or 0.
func yearsTold(t *lint.Text, qs []lint.Quantity) (years float64) {
	for k, q := range qs {
		n := monthsOf[q.Unit] * q.Value / 12
		if k+1 < len(qs) && n == 0 {
			n = spanned(t, q, qs[k+1]) / 12
		}
		if n <= 1 {
			continue
		}
		if years != 0 && years != n {
			return 0
		}
		years = n
	}
	return years
}

// wholeTerm checks a total price against the price of a month, a quarter or a year and the term that the agreement
// tells elsewhere: 服务期两年 there, 每月5,000元，合同总价120,000元 here.
func (c *checker) wholeTerm(s lint.Sentence, qs []lint.Quantity, price, amount lint.Quantity, units []string, label string) {
	t := c.p.Text
	if len(units) != 1 || perYear[units[0]] == 0 || perYear[units[0]] > 12 || len(qs) != 2 || amount.Start < price.End || !lint.HasSuffix(label, inTotal...) {
		return
	}
	if ps := t.PassageAt(s.Start); t.HoldsWord(otherTerms, ps.Body, ps.End) || t.Holds(ofOneYear, price.End, amount.Start) || t.HasAny(ps.Body, ps.End, "递增", "上浮", "另") {
		return
	}
	if t.Holds(unevenTerm, 0, len(t.All)) {
		return
	}
	want := price.Value * perYear[units[0]] * termMonths(t) / 12
	if want > 0 && !close(want, amount.Value) && amount.Value > want/4 && amount.Value < want*4 {
		c.wrong(amount, want)
	}
}

// chained checks three amounts of which each makes the next: 每平方米每月8元，月物业费2,612元，全年31,344元, or 24个月总计.
func (c *checker) chained(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) != 3 || t.HoldsWord(otherTerms, s.Start, yuan[2].End) || t.HasAny(yuan[2].End, s.End, "另", "优惠", "减", "折") {
		return
	}
	label := func(k int) (from int, name string) {
		a, _ := t.Part(yuan[k].Start)
		return a, strings.TrimRight(t.All[max(a, yuan[k-1].End):yuan[k].Start], "人民币为是：￥¥共合计 ")
	}
	from, last := label(2)
	months := 12.0
	if last != "全年" && last != "每年" && last != "一年" && last != "年" {
		told := t.QuantitiesIn(from, yuan[2].Start)
		if len(told) != 1 || monthsOf[told[0].Unit] == 0 || without(strings.Replace(last, t.All[told[0].Start:told[0].End], "", 1), summedWhat) != "" {
			return
		}
		months = monthsOf[told[0].Unit] * told[0].Value // 24个月租金总计
	}
	times := 0.0
	switch _, each := label(1); {
	case strings.HasPrefix(each, "月"), strings.Contains(each, "每月"):
		times = months
	case strings.HasPrefix(each, "季"), strings.Contains(each, "每季"):
		times = months / 3
	}
	if times == 0 || !slices.ContainsFunc(unitsOf(t, yuan[0]), func(u string) bool { return perYear[u] == 0 }) {
		return // 月租1,200元，月管理费300元: two fees
	}
	head := s
	_, head.End = t.Part(yuan[1].Start)
	c.product(head, t.QuantitiesIn(head.Start, head.End), yuan[:2])
	if want := yuan[1].Value * times; !c.said[yuan[1].Start] && !close(want, yuan[2].Value) {
		c.wrong(yuan[2], want)
	}
}

// reduced are words behind an amount by which it is another than a price and numbers make.
var reduced = lint.NewSet("团体", "套餐", "打包", "包干", "会员", "折", "优惠", "减", "免", "抹零", "特价", "赠", "起步", "以上", "以内", "封顶")

// partly are words of an amount that is only a part of what is due.
var partly = []string{"签", "先", "首", "预", "订", "每", "分"}

// figuresFrom is where the statement begins that tells the first figure of bytes i to j: behind 安装另计：.
func figuresFrom(t *lint.Text, i, j int) int {
	if k := strings.IndexAny(t.All[i:j], "0123456789"); k >= 0 {
		j = i + k
	}
	from, _ := t.Part(j)
	if k := strings.LastIndex(t.All[from:j], "："); k >= 0 {
		from += k
	}
	return from
}

// countedTo is the end of the statements behind the one at i that count what is paid for: 共1,600元，共8台.
func countedTo(t *lint.Text, i, end int) int {
	_, to := t.Part(i - 1)
	for to < end {
		a, b := t.Part(to + len("，"))
		if !t.UnitIn(a, b, lint.Count) || t.UnitIn(a, b, lint.Percent) || t.HoldsWord(otherTerms, a, b) {
			break
		}
		to = b
	}
	return to
}

// countedElsewhere is the only number of a unit that the text tells.
func countedElsewhere(t *lint.Text, u string) (n float64, ok bool) {
	for _, q := range t.Quantities() {
		if !counts(q, u) || t.Before(q.Start, "第") || t.HasAny(max(0, q.Start-len("每幢楼")), q.Start, "每") {
			continue
		}
		if ok && q.Value != n {
			return 0, false
		}
		n, ok = q.Value, true
	}
	return n, ok
}

// labelled reports that the words before an amount name it as what the price and the numbers make:
// ，8台全年合计, 年维保费共; not ，配件合计 where no word was said of 配件.
func labelled(t *lint.Text, s lint.Sentence, qs []lint.Quantity, a int, label string, price int, units []string) bool {
	k := slices.IndexFunc(addingUp, func(w string) bool { return strings.HasSuffix(label, w) })
	if k < 0 {
		if price < a && slices.ContainsFunc(qs, func(q lint.Quantity) bool { return q.Unit == lint.Count && q.Start == a && q.End == a+len(label) }) {
			return true // 每台每月30元，20台660元
		}
		if price < a && without(label, besideName) == "" { // 5台每月3,000元，全年36,000元
			return slices.ContainsFunc(qs, func(q lint.Quantity) bool { return q.Unit == lint.Count }) && lint.HasSuffix(label, wholeYear...)
		}
		return price > a && lint.HasSuffix(label, wholeYear...) // 全年48,000元，每季12,000元
	}
	name := strings.TrimSuffix(label, addingUp[k])
	end := a + len(name)
	for _, q := range qs {
		if q.Start >= a && q.End <= end {
			name = strings.Replace(name, t.All[q.Start:q.End], "", 1)
		}
	}
	for _, u := range units {
		for _, n := range numbersOf(name, u) { // 8桩共
			name = strings.Replace(name, strconv.FormatFloat(n, 'f', -1, 64)+u, "", 1)
		}
	}
	name = without(name, besideName)
	return name == "" || name == "费" || price > s.Start && t.HasAny(s.Start, price, strings.TrimSuffix(name, "费"))
}

// without is s but for the words.
func without(s string, words []string) string {
	for _, w := range words {
		s = strings.ReplaceAll(s, w, "")
	}
	return s
}

package claims

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// Words that call a day of a work or a delivery: before it, 开工日期：, or behind it, 前竣工.
var (
	begunBefore = []string{"开工日期", "开工时间", "进场日期", "进场时间", "施工开始时间"}
	begunBehind = []string{"开工", "进场", "开始施工", "动工", "起施工", "起开工", "起进场"}
	doneBefore  = []string{"竣工日期", "竣工时间", "完工日期", "完工时间", "交工日期"}
	doneBehind  = []string{"竣工", "完工", "交工", "完成施工", "施工完毕", "全部完工", "全部竣工"}
	comesBefore = []string{"交货日期", "交货时间", "交货期", "交货日", "送货日期", "送货时间", "供货日期", "供货时间", "交付日期", "交付时间", "到货日期", "到货时间", "交机日期", "交车日期", "交货期限"}
	comesBehind = []string{"送到", "送达", "送至", "交货", "供货", "送货", "到货", "运到", "运至", "运抵", "交付", "交清", "交齐"}
	// someTime leave a day open or make it one of several.
	someTime = lint.NewSet("暂定", "计划", "预计", "拟", "左右", "为准", "批", "分期", "如", "若", "逾期", "未", "另行", "不一致")
	// thatDay stand between the name of a day and the day.
	thatDay = strings.NewReplacer(blankedOut("为", "是", "：", "定于", "定为", "在", "于", "即", " ", "截至", "至", "不迟于", "不晚于", "最迟")...)
	// goodsCome leaves nothing of a statement that all of the goods come.
	goodsCome = plainer("货物", "器材", "机器", "机具", "车辆", "商品", "产品", "家具", "物品", "将", "把", "全部", "前", "之前", "以前", "最迟", "不迟于", "不晚于", "完成", "完毕", "一次", "须", "保证", "负责", "到", "达")
)

// dayCalled reports that the day q is called by one of the words, before it or behind it, and from where its name runs to where.
func dayCalled(t *lint.Text, q lint.Quantity, before, behind []string) (i, j int, ok bool) {
	a, b := t.Part(q.Start)
	a = max(a, t.PassageAt(q.Start).Body)
	if a > q.Start {
		return
	}
	head := t.All[a:q.Start]
	for _, w := range before {
		if k := strings.Index(head, w); k >= 0 && thatDay.Replace(head[k+len(w):]) == "" {
			return a + k, q.End, true
		}
	}
	rest := lint.TrimPrefixes(t.All[q.End:b], "之前", "以前", "前", "起", "之日起")
	for _, w := range behind {
		if strings.HasPrefix(rest, w) {
			return q.Start, b - len(rest) + len(w), true
		}
	}
	return
}

// workDays reports how long work takes where the days told for its beginning and its end are others: 3月10日开工，4月24日完工
// and 工期二十天.
func workDays(c *claims) {
	t := c.t
	var first, last []lint.Quantity
	for _, q := range t.Quantities() {
		if q.Unit != lint.Calendar || q.Date.Day == 0 {
			continue
		}
		s := t.SentenceAt(q.Start)
		if _, _, ok := dayCalled(t, q, begunBefore, begunBehind); ok && q.Date.Year > 0 {
			if t.Holds(someTime, s.Start, s.End) {
				return
			}
			first = append(first, q)
		} else if i, _, ok := dayCalled(t, q, doneBefore, doneBehind); ok {
			if a, _ := t.Part(i); t.Holds(someTime, s.Start, s.End) || uncommon(lint.TrimSuffixes(t.All[max(a, t.PassageAt(i).Body):i], "工程", "施工")) != "" {
				return
			}
			last = append(last, q)
		}
	}
	if len(first) != 1 || len(last) != 1 {
		return
	}
	from, to := first[0], last[0]
	if to.Date.Year == 0 {
		to.Date.Year = from.Date.Year
	}
	days := to.Date.Time().Sub(from.Date.Time()).Hours() / 24
	for _, x := range c.list {
		s := t.SentenceAt(x.start)
		a, b := t.Part(x.start)
		if x.topic != "works" || x.of != "" || s == t.SentenceAt(from.Start) && s == t.SentenceAt(to.Start) || days < 0 || t.Holds(someTime, a, b) {
			continue
		}
		if slack := 2 + x.value/100; x.value < days-slack || x.value > days+slack {
			if i, j, _ := dayCalled(t, to, doneBefore, doneBehind); i > x.start {
				against(c.p, i, j, s)
			} else {
				against(c.p, x.start, x.end, t.SentenceAt(to.Start))
			}
			return
		}
	}
}

// comes: 交货日期：2026年10月8日 and 2026年9月15日前将货物送到.
func (c *claims) comes() {
	t := c.t
	var list []claim
	for _, q := range t.Quantities() {
		ps := t.PassageAt(q.Start)
		if q.Unit != lint.Calendar || q.Date.Day == 0 || q.Date.Year == 0 || ps.Kind != lint.Body || ps.Table != nil {
			continue
		}
		s := t.SentenceAt(q.Start)
		if t.Holds(someTime, s.Start, s.End) || t.HoldsWord(ownCase, s.Start, s.End) || t.HasAny(s.Start, s.End, "款", "元", "费") {
			continue
		}
		i, j, ok := dayCalled(t, q, comesBefore, comesBehind)
		a, b := t.Part(q.Start)
		if a = max(a, ps.Body); a > q.Start {
			continue
		}
		if !ok { // 9月15日前将货物送到
			for _, w := range comesBehind {
				if k := strings.Index(t.All[q.End:b], w); k >= 0 && utf8.RuneCountInString(t.All[q.End:q.End+k]) <= 12 {
					i, j, ok = q.Start, q.End+k+len(w), true
					break
				}
			}
		}
		if !ok {
			continue
		}
		of := t.All[a:i]
		if i == q.Start {
			of += t.All[q.End:j]
			for _, w := range comesBehind {
				of = strings.TrimSuffix(of, w)
			}
		}
		if _, after, labelled := strings.Cut(of, "："); labelled {
			of = after
		}
		if c.untitled(goodsCome.Replace(of)) == "" {
			list = append(list, claim{"comes", "", float64(q.Date.Time().Unix() / (24 * 3600)), i, j})
		}
	}
	if len(list) > 3 {
		return // goods that come bit by bit
	}
	for _, x := range list {
		c.add(x.topic, "", x.value, x.start, x.end)
	}
}

// listedWarranty reports a warranty of everything that no article of what is bought has: 焊接台质保两年，铣床质保三年 and
// 质保期为一年.
func listedWarranty(c *claims) {
	t := c.t
	var all []claim
	listed := 0
	for _, x := range c.list {
		if x.topic != "warranty" {
			continue
		}
		if x.of == "" {
			all = append(all, x)
		}
	}
	if len(all) != 1 {
		return
	}
	general := all[0]
	var first lint.Sentence
	for _, x := range c.list {
		if x.topic != "warranty" || x.of == "" {
			continue
		}
		if x.value == general.value || x.start > general.start || t.SentenceAt(x.start) == t.SentenceAt(general.start) || !pricedThing(t, x) {
			return
		}
		if listed++; listed == 1 {
			first = t.SentenceAt(x.start)
		}
	}
	if s := t.SentenceAt(general.start); listed >= 2 && !t.HasAny(s.Start, s.End, "其他", "其它", "其余", "除", "另", "外", "最", "至少", "不少于", "不低于") {
		against(c.p, general.start, general.end, first)
	}
}

// pricedThing reports that an article bought is called as the thing of a claim: its name stands in a line with its number or price.
func pricedThing(t *lint.Text, x claim) bool {
	for i := range t.Each(x.of) {
		if i >= x.start {
			return false
		}
		_, b := t.Part(i)
		ps := t.PassageAt(i)
		if ps.Table != nil {
			return true
		}
		for _, q := range t.QuantitiesIn(i, min(max(b, i+45), ps.End)) {
			if q.Unit == lint.Yuan || q.Unit == lint.Count {
				return true
			}
		}
		if strings.Count(t.All[i:ps.End], " ") >= 2 && strings.ContainsAny(t.All[i:ps.End], "0123456789") {
			return true // a line of a table without rules
		}
	}
	return false
}

// quits: 提前30天书面通知可以解除合同, of the side that may, or of either.
func (c *claims) quits() {
	t := c.t
	for _, q := range t.Quantities() {
		if q.Unit != lint.Day && q.Unit != lint.Month && q.Unit != lint.Week && q.Unit != lint.WorkDay || !t.Ends(quitAhead, q.Start) || t.PassageAt(q.Start).Kind != lint.Body {
			continue
		}
		s := t.SentenceAt(q.Start)
		if _, one := c.one(s.Start, s.End, func(q lint.Quantity) bool { return q.Unit != lint.Count }); !one || !t.Holds(quitActs, s.Start, s.End) || t.Holds(quitCases, s.Start, s.End) || under(t, s) {
			continue
		}
		a, _ := t.Part(q.Start)
		c.add("quits"+workday(q), who(c, s), value(q), max(a, t.PassageAt(a).Body), q.End)
	}
}

// who is the side that a sentence names first, "" where it names either or both.
func who(c *claims, s lint.Sentence) string {
	if c.t.HasAny(s.Start, s.End, "一方", "哪方", "双方", "谁") {
		return ""
	}
	at, side := -1, ""
	name := func(word, of string) {
		if i := strings.Index(c.t.In(s), word); i >= 0 && (at < 0 || i < at) {
			at, side = i, of
		}
	}
	for _, n := range sides.Names(c.t) {
		name(n.Word, strconv.Itoa(n.Side))
	}
	if at < 0 { // of more than two sides, or of none that are declared
		for _, label := range [...]string{"甲方", "乙方", "丙方", "丁方"} {
			name(label, label)
		}
	}
	return side
}

var (
	quitAhead = lint.NewSet("提前", "提早", "应提前", "至少提前", "提前至少")
	quitActs  = lint.NewSet("解除合同", "解除本合同", "终止合同", "终止本合同", "解除协议", "解除本协议", "终止协议", "终止本协议", "退租", "解约", "解除服务", "终止服务", "不干", "结束合同", "结束本合同", "结束协议", "结束合作", "终止合作", "解除合作", "退出合作", "终止租赁", "解除租赁")
	quitCases = lint.NewSet(
		"违约", "逾期", "停业", "不可抗力", "未", "除非", "除外", "除因", "涨价", "调价", "变更", "续", "期满", "届满", "到期", "到期前", "欠", "严重", "政策", "拆迁", "搬迁", "不合格", "试用", "分别", "原因",
		"超过", "连续", "破产", "整改", "赔",
	)
)

package claims

import (
	"slices"
	"strings"

	"qiyue/lint"
)

var (
	// freely promise work for nothing, forEver for good.
	freely  = lint.NewSet("免费", "无偿", "不收取", "不得收取", "不得向", "不收", "免收", "不另收", "不另行收")
	forEver = lint.NewSet("终身免费", "终生免费", "永久免费", "长期免费")
	// noMoney forbids to take any money at all.
	noMoney = lint.NewFrame(24, []string{"不得收取", "不得向", "不收取", "不得以任何名义收取", "不得再收取"}, []string{"任何费用", "一切费用"})
	// toCharge ask money for it; notToCharge are words before it by which they do not.
	toCharge    = lint.NewSet("收取", "收费", "有偿", "付费", "另收", "另行支付", "费用由", "自费", "按成本", "出厂价", "成本价", "承担", "负担", "另计", "加收", "自理")
	notToCharge = []string{"不", "免", "未", "无", "不再", "不另", "不得", "无需"}
	// afterIt say when a warranty is over, during that it runs.
	afterIt = []string{
		"后一年", "后两年", "后三年", "后四年", "后五年", "保修期满", "质保期满", "保修期外", "质保期外", "超过保修期", "超出保修期", "超过质保期",
		"超出质保期", "过保", "保外", "保修期后", "质保期后", "保修期过后", "保修期结束", "质保期结束", "保修期届满", "质保期届满", "免费期满",
	}
	during = []string{"保修期内", "质保期内", "保修期间", "质保期间", "包修期内", "质量保证期内", "三包期内", "免费保修期内"}
	// labours are what is done or brought, by what it is charged under.
	labours = []string{"上门费", "人工费", "工时费", "检测费", "安装费", "调试费", "培训费", "维修费", "差旅费", "清洗费", "配送费", "运费", "拆装费", "移机费", "年检费"}
	parting = []string{"配件", "零件", "零部件", "材料", "元器件", "备件", "部件", "元件"}
	// casesOf make a charge one of its own.
	casesOf = []string{
		"人为", "不当", "因", "非", "如", "若", "除", "超", "但", "首次", "第一次", "再次", "加急", "夜间", "节假日", "外地", "郊", "县", "另有",
		"特殊", "或", "第三方", "自行", "擅自", "损坏", "不属", "以外", "之外", "其他", "易损", "耗材", "易耗", "消耗", "□", "？", "误报", "二次",
		"退", "未", "违约", "次数", "续", "新增", "增加", "年检", "以下", "以上", "返修", "选购", "升级", "移机", "搬",
	}
)

// plainly reports a sentence of the body that tells no case of its own.
func plainly(t *lint.Text, s lint.Sentence) bool {
	ps := &t.Passages[s.Passage]
	return ps.Kind == lint.Body && !ps.Residue && s.End-s.Start < 420 && !t.HasAny(s.Start, s.End, casesOf...)
}

// charging is the part of a sentence that asks money, ok false where there is none.
func charging(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	for _, h := range t.PlacesIn(toCharge, s.Start, s.End) {
		if h.End <= s.End && !lint.HasSuffix(t.All[s.Start:h.Start], notToCharge...) {
			i, j = t.Part(h.Start)
			return i, max(j, h.End), true
		}
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) { // 收上门费30元
		if q.Unit == lint.Yuan && q.Value > 0 {
			i, j = t.Part(q.Start)
			return i, max(j, q.End), true
		}
	}
	return 0, 0, false
}

// freeLabour is the labour that a sentence says is not charged, if any.
func freeLabour(text string) string {
	for _, w := range labours {
		if k := strings.Index(text, w); k >= 0 && (lint.HasSuffix(text[:k], "免收", "不收取", "不收", "不另收", "不另行收取") || lint.HasPrefix(text[k+len(w):], "免费", "全免")) {
			return w
		}
		if task := strings.TrimSuffix(w, "费"); len(task) == len("上门") { // 上门服务全免费
			if k := strings.Index(text, task); k >= 0 && lint.HasPrefix(lint.TrimPrefixes(text[k+len(task):], "服务", "也", "都", "全", "一律", "全部", "完全", "均"), "免费", "不收费", "不收钱", "不要钱", "免收费") {
				return w
			}
		}
	}
	return ""
}

// inTime are the words by which a sentence is of the time of the warranty, "" where it is of no time.
func inTime(text string) string {
	if lint.Contains(text, during...) {
		return "in"
	}
	return ""
}

// tasks are what is done for nothing, by the words it is charged under: 免费清洗保养一次，
// 保养费每次300元.
var tasks = []string{"保养", "清洗", "检修", "上门", "培训", "维修", "安装", "调试", "检测", "配送", "拆装", "巡检", "移机", "维护"}

// bothAtOnce is the part of a sentence that charges what the sentence does for nothing.
func bothAtOnce(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	qs := t.QuantitiesIn(s.Start, s.End)
	if len(qs) == 0 || !slices.ContainsFunc(qs, func(q lint.Quantity) bool { return q.Unit == lint.Yuan }) {
		return 0, 0, false
	}
	free := t.Index(s.Start, "免费")
	if free < 0 || free >= s.End || t.HasAny(s.Start, s.End, "外", "超", "如", "若", "第", "首", "满", "期后", "除", "其余", "以上", "另", "人为", "否则") {
		return 0, 0, false
	}
	_, b := t.Part(free)
	for _, q := range t.QuantitiesIn(b, s.End) {
		if q.Unit != lint.Yuan {
			continue
		}
		c, d := t.Part(q.Start)
		for _, w := range tasks {
			if c >= b && t.HasAny(free, b, w) && t.HasAny(c, q.Start, w+"费") {
				return c, d, true
			}
		}
	}
	return 0, 0, false
}

var (
	// byMonth and byYear stand before two sums of one price.
	byMonth = lint.NewSet("每月", "每个月", "月租金", "月维保费", "月服务费", "每季度", "每季", "每半年")
	byYear  = []string{"全年", "每年", "年度", "一年共", "年共计", "全年共计", "合计每年"}
)

// monthAndYear reports a price by the year that is not twelve times the one by the month:
// 每月2500元，全年32000元.
func monthAndYear(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(byMonth) {
		s := t.SentenceAt(h.Start)
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || !t.HasAny(h.End, s.End, byYear...) || t.HasAny(
			s.Start, s.End, "台", "个月", "超", "如", "若", "平方", "人", "优惠", "折", "减", "免", "首", "奖", "违约", "保证金", "押金", "第", "不低于",
			"不少于", "套", "辆",
		) {
			continue
		}
		qs := t.QuantitiesIn(h.End, s.End)
		if from, _ := t.Part(h.Start); len(qs) < 2 || t.HasAny(qs[0].End, s.End, t.All[h.Start:h.End]) || t.HasAny(s.Start, h.Start, t.All[h.Start:h.End]) || t.HasAny(from, h.Start, "每") ||
			qs[0].Unit != lint.Yuan || qs[0].Start-h.End > 18 {
			continue
		}
		times := 12.0
		switch {
		case t.HasAny(h.Start, h.End, "季"):
			times = 4
		case t.HasAny(h.Start, h.End, "半年"):
			times = 2
		}
		for _, q := range qs[1:] {
			if q.Unit == lint.Yuan && q.Value != qs[0].Value && !t.HasAny(qs[0].End, q.Start, byYear...) {
				break // another fee of the month beside it
			}
			if q.Unit == lint.Yuan && q.Value != qs[0].Value && t.HasAny(qs[0].End, q.Start, byYear...) && q.Start-qs[0].End <= 36 {
				if q.Value < times*qs[0].Value*0.99 || q.Value > times*qs[0].Value*1.01 {
					i, _ := t.Part(q.Start)
					against(p, max(i, qs[0].End), q.End, s)
					return
				}
				break
			}
		}
	}
}

// freeAndCharged reports what one clause does for nothing and another one for money:
// 终身免费维修 and 保修期外收取维修费, 质保期内免费换件 and 质保期内配件按成本价供应, 免收上门费
// and 每次收取上门费50元.
func freeAndCharged(p *lint.Pass) {
	t := p.Text
	var ever, in, bare lint.Sentence
	free := map[string]lint.Sentence{}
	for s := range t.SentencesWith(freely) {
		if i, j, ok := bothAtOnce(t, s); ok && t.Passages[s.Passage].Kind == lint.Body {
			against(p, i, j, s)
		}
		text := t.In(s)
		lasting := ever.End == 0 && t.Holds(forEver, s.Start, s.End)
		meanwhile := in.End == 0 && t.HasAny(s.Start, s.End, during...)
		labour := ""
		if t.HasAny(s.Start, s.End, "免收", "不收", "不另收", "不另行收", "费免费", "费全免", "不要钱", "全免费", "免费", "都免费") {
			labour = freeLabour(text)
		}
		if _, _, none := t.Frame(noMoney, s.Start, s.End); none && bare.End == 0 && plainly(t, s) && !meanwhile {
			bare = s
		}
		if !lasting && !meanwhile && labour == "" || !plainly(t, s) {
			continue
		}
		if lasting && lint.Contains(text, "维修", "保修", "修理") && !lint.Contains(text, "技术", "咨询") {
			ever = s
		}
		if meanwhile && lint.Contains(text, parting...) {
			if _, _, both := charging(t, s); !both {
				in = s
			}
		}
		if when := inTime(text); labour != "" && (when != "" || !lint.Contains(text, "期内", "期间")) {
			if _, had := free[labour+when]; !had {
				free[labour+when] = s
			}
		}
	}
	if ever.End == 0 && in.End == 0 && bare.End == 0 && len(free) == 0 {
		return
	}
	told := [4]bool{}
	report := func(n, i, j int, f lint.Sentence) {
		if !told[n] {
			told[n] = true
			i, j = t.Within(i, j, 40)
			against(p, i, j, f)
		}
	}
	for _, s := range t.Sentences() {
		if !plainly(t, s) {
			continue
		}
		text := t.In(s)
		i, j, ok := charging(t, s)
		if !ok {
			continue
		}
		if ever.End > 0 && s != ever && t.HasAny(s.Start, s.End, afterIt...) && lint.Contains(text, "维修", "修理", "服务费") && !lint.Contains(text, parting...) {
			report(0, i, j, ever)
		}
		if in.End > 0 && s != in && t.HasAny(s.Start, s.End, during...) && lint.Contains(t.All[i:j], parting...) && !lint.Contains(t.All[i:j], "乙方承担", "卖方承担", "供方承担") {
			report(1, i, j, in)
		}
		if bare.End > 0 && s != bare && t.HasAny(s.Start, s.End, afterIt...) && t.HasAny(i, j, "收费", "收取", "有偿", "付费") {
			report(3, i, j, bare)
		}
		for w, f := range free {
			w, in := strings.CutSuffix(w, "in")
			if in && inTime(text) == "" {
				continue
			}
			if s != f && lint.Contains(text, "收取"+w, "加收"+w, "另收"+w, "支付"+w, "收"+w, w+"每次", w+"由甲方", w+"由客户", w+"由用户", w+"由买方") && !lint.Contains(text, "期外", "期满", "公里") {
				report(2, i, j, f)
			}
		}
	}
}

var (
	// byState leaves a warranty to the rules of the state, whatever figure stands elsewhere.
	byState = lint.NewFrame(9, []string{"质保期", "保修期", "保修期限", "质保期限", "质量保证期"}, []string{
		"按国家", "按照国家", "按有关", "按照有关", "依国家", "执行国家", "按相关", "按行业", "按厂家", "按照厂家", "按生产厂", "以厂家", "按生产商",
	})
)

// figureAndRule reports a warranty that has a figure in one clause and is left to somebody
// else's rules in another: 质保期两年 and 质保期按国家规定执行.
func figureAndRule(c *claims) {
	t := c.t
	for s, h := range t.Framed(byState, 1) {
		i, j := h.Start, h.End
		if !plainly(t, s) || len(t.QuantitiesIn(s.Start, s.End)) > 0 || strings.Contains(t.All[i:j], "，") {
			continue
		}
		for _, x := range c.list {
			if x.topic == "warranty" && x.of == "" {
				_, b := t.Part(j)
				against(c.p, i, b, t.SentenceAt(x.start))
				return
			}
		}
	}
}

var (
	// collects are words of a buyer who fetches the goods, carried of a seller who pays for
	// bringing them.
	collects = lint.NewSet("甲方提货", "甲方自提", "需方自提", "需方提货", "买方自提", "买方提货", "乙方自提", "乙方提货", "点提货", "自行提货")
	carried  = lint.NewFrame(36, []string{"运输费", "运费", "运输费用"}, []string{
		"由乙方承担", "均由乙方承担", "由卖方承担", "由供方承担", "由乙方负担", "由供方负担", "由卖方负担", "均由供方承担", "均由卖方承担",
	})
)

// fetchedAndCarried reports goods that the buyer fetches and the seller pays to have brought.
func fetchedAndCarried(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(collects) {
		s := t.SentenceAt(h.Start)
		a, b := t.Part(h.Start)
		if ps := t.PassageAt(h.Start); ps.Kind != lint.Body || t.HasAny(s.Start, s.End, "或", "□", "退") || t.Begins(pickups, h.End) {
			continue
		}
		if _, _, ok := t.Frame(carried, b, s.End); ok && t.HasAny(a, h.End, "甲方", "买方", "需方") {
			against(p, a, b, s)
			return
		}
	}
}

// pickups follow a word of fetching that is of a paper or a time.
var pickups = lint.NewSet("单", "时", "后", "凭", "人", "证", "地点")

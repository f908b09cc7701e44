package claims

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// sumCases make an amount that of a case or of a part.
var sumCases = lint.NewSet(
	"退", "扣", "逾期", "余", "首", "其中", "另", "超", "以上", "以下", "增加", "增补", "新增", "减", "补偿", "补足", "补缴", "补交", "如", "若",
	"未", "抵扣", "低于", "违约", "不足", "调整", "优惠", "折", "或", "续签", "续租", "续约", "续期", "延续", "第", "每套", "最高", "上限",
	"分期", "当期", "每期", "原", "变更",
)

// linked are what may stand between the name of a payment and its amount.
var linked = strings.NewReplacer(
	"共计", "", "合计", "", "总额", "", "金额", "", "人民币", "", "标准", "", "为", "", "计", "", "按", "", "：", "", "即", "", "是", "", "小写",
	"", "大写", "", "（", "", "）", "", "RMB", "", "¥", "", "￥", "", " ", "", "单价", "", "总计", "", "每次", "", "每台", "", "每月", "",
	"每年", "", "每人", "", "每日", "", "每天", "", "应", "", "固定", "", "含税", "", "收取", "", "统一", "", "的", "", "共", "", "价格", "",
	"数额", "",
)

// funds that are given back.
var backFunds = []string{"质保金", "质量保证金", "履约保证金", "保证金", "押金"}

// backName is the name a fund is compared under.
var backName = map[string]string{"质保金": "质保金", "质量保证金": "质保金", "履约保证金": "保证金", "保证金": "保证金", "押金": "押金"}

var givenBack = lint.NewSet("返还", "退还", "退回", "无息退", "返回")

// backCases give a fund a day of its own.
var backCases = lint.NewSet("逾期", "如", "若", "未", "解除", "提前", "扣除", "违约", "补足", "剩余", "部分", "一半", "延长", "第一", "第二", "首", "另一半")

// endedAny say that a fund goes back however the agreement ends.
var endedAny = lint.NewSet("或提前", "或者提前", "或解除", "或者解除", "及提前", "终止、解除")

// refunds: 期满后14日内返还质保金.
func (c *claims) refunds() {
	for s := range c.t.SentencesWith(givenBack) {
		if ps := c.t.PassageAt(s.Start); ps.Kind != lint.Body || s.End-s.Start > 300 || c.t.HoldsBeside(backCases, endedAny, s.Start, s.End) {
			continue
		}
		fund := ""
		for _, w := range backFunds {
			if strings.Contains(c.t.In(s), w) {
				fund = backName[w]
				break
			}
		}
		if fund == "" {
			continue
		}
		from, to := s.Start, s.End
		if k := c.t.Index(s.Start, "还"); k >= 0 && k < s.End {
			if a, b := c.t.Part(k); len(c.t.QuantitiesIn(a, b)) > 0 {
				from, to = a, b // 验收后15日内支付90%，余款为质保金，期满后20日内返还
			}
		}
		q, ok := c.one(from, to, func(q lint.Quantity) bool {
			return (q.Unit == lint.Day || q.Unit == lint.WorkDay || q.Unit == lint.Month) && c.t.After(q.End, "内", "以内", "之内")
		})
		if !ok {
			continue
		}
		a, b := c.t.Part(q.Start)
		c.add("refund", fund+workday(q), value(q), a, max(b, q.End))
	}
}

// thresholds: 单价200元以下的备件由乙方免费更换 and 单价500元以下的备件由乙方承担.
func thresholds(p *lint.Pass) {
	t := p.Text
	type key struct{ noun, dir, side string }
	type held struct {
		value float64
		i, j  int
		s     lint.Sentence
	}
	first := map[key]held{}
	for _, q := range t.Quantities() {
		if q.Unit != lint.Yuan || !t.Before(
			q.Start, "单价", "单价在", "单次", "单件", "单次材料费", "材料费", "材料费在", "配件费", "配件费在", "费用在", "价值在", "价格在", "价格",
			"单个", "每次", "单项", "价值", "单次费用", "单价不超过",
		) {
			continue
		}
		a, b := t.Part(q.Start)
		dir := ""
		for _, w := range []string{"以下", "以内", "以上"} {
			if t.After(q.End, w) {
				dir = w
			}
		}
		if strings.HasPrefix(t.All[b:], "，由") { // 300元以下的材料费含在总价内，由乙方承担
			_, b = t.Part(b + len("，"))
		}
		rest := t.All[q.End:b]
		k := strings.Index(rest, "的")
		e := strings.Index(rest, "由")
		if dir == "" || k < 0 || e < k || t.PassageAt(q.Start).Table != nil {
			continue
		}
		noun := rest[k+len("的") : e]
		if what := present(t.All[a:q.Start]+noun, []string{"材料", "配件", "零件", "备件", "部件", "耗材"}); what != "" {
			noun = what // 单项材料费在200元以下的由乙方承担
		}
		for _, n := range sides.Names(t) {
			if !strings.HasPrefix(rest[e+len("由"):], n.Word) || utf8.RuneCountInString(noun) > 8 {
				continue
			}
			x, now := key{noun, dir, n.Word}, held{q.Value, a, b, t.SentenceAt(a)}
			f, ok := first[x]
			if !ok {
				first[x] = now
			} else if f.value != q.Value && f.s != now.s {
				p.Report(lint.Finding{Start: a, End: b, Args: []any{"first", t.Quote(f.i, f.j)}, Related: []diag.Related{p.Related(f.i, f.j, diag.Say("lint-contradiction-first"))}})
			}
			break
		}
	}
}

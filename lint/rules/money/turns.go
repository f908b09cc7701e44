package money

import (
	"slices"
	"strings"

	"qiyue/lint"
)

var (
	// yearsInTurn are names of the parts of a sum by the year or the instalment.
	yearsInTurn = lint.NewSet(
		"第一年", "第二年", "第三年", "第四年", "第五年", "首年", "次年", "第一期", "首期", "一期", "第一笔", "第一次", "第一批", "前两", "前二",
		"前三", "前四", "前五", "前六", "前七", "前八", "前九", "前十", "后两", "后二", "后三", "后四", "后五", "后六", "其余", "其他各", "每期",
		"各期", "一季度", "二季度", "三季度", "四季度", "上半年", "下半年",
	)
	lastInTurn = lint.NewSet("末期", "末次", "末笔", "末批", "末季", "末月", "末年", "最后", "尾款", "余款", "尾期", "质保金", "结清", "付清")
	// unequalParts are words of a passage whose amounts are no parts of one sum.
	unequalParts = lint.NewSet("违约", "逾期", "赔", "罚", "以后", "其后", "此后", "递增", "上浮", "押金", "另行", "另付", "另加", "减", "优惠", "超", "不低于", "不超过", "单价", "或")
)

// keptBacks are what is kept of a price until later.
var keptBacks = []string{"质保金", "质量保证金", "保留金", "保证金", "预留", "留存"}

// turnsOf checks the amounts that are paid in turn against the sum told in a sentence or a line before: 三年
// 总价27万元。第一年8万元，第二年9万元，第三年10万元; 前五期每期8,000元，末期9,000元.
func (c *checker) turnsOf() {
	t := c.p.Text
	last := -1
	for _, h := range t.Places(yearsInTurn) {
		k := t.PassageIndex(h.Start)
		ps := &t.Passages[k]
		if k == last || ps.Table != nil || ps.Kind != lint.Body || t.HoldsWord(unequalParts, ps.Body, ps.End) {
			continue
		}
		last = k
		parts, times, end := c.inTurn(ps)
		if len(parts) < 2 || t.Holds(theRest, parts[len(parts)-1].End, ps.End) {
			continue // 首付6万元，余款验收后结清
		}
		sum, n := 0.0, 0.0
		for i, q := range parts {
			sum += q.Value * times[i]
			n += times[i]
		}
		from := t.Passages[max(0, k-3)].Body
		if !end && !slices.ContainsFunc(t.QuantitiesIn(from, ps.End), func(q lint.Quantity) bool {
			return q.Value == n && (q.Unit == lint.Year || q.Unit == lint.Month || q.Unit == lint.Quarter || q.Unit == lint.Count)
		}) {
			continue
		}
		final := len(parts) - 1
		whole := nearestSum(t, from, parts[0].Start, sum)
		if sum < whole && t.Has(keptBacks...) && !t.HasAny(ps.Body, ps.End, keptBacks...) {
			continue // what is kept back is told elsewhere
		}
		if want := parts[final].Value + (whole-sum)/times[final]; whole > 0 && !close(whole, sum) && want > 0 {
			c.wrong(parts[final], want)
		}
	}
}

// inTurn are the amounts of a passage that have names as parts of a sum, with how often each is paid, and whether
// the last of them is told to be the last. There are none where another amount stands among them.
func (c *checker) inTurn(ps *lint.Passage) (parts []lint.Quantity, times []float64, end bool) {
	t := c.p.Text
	at := ps.Body
	for _, q := range t.QuantitiesIn(ps.Body, ps.End) {
		switch {
		case q.Unit == lint.Percent && !inTaxBracket(t, q.Start):
			return nil, nil, false
		case q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]):
			continue
		}
		a, _ := t.Part(q.Start)
		a = max(a, at)
		at = q.End
		if !t.Holds(yearsInTurn, a, q.Start) && !t.HoldsWord(lastInTurn, a, q.Start) && !t.Holds(turns, a, q.Start) {
			if len(parts) > 0 {
				return nil, nil, false
			}
			continue // the sum itself
		}
		n := 1.0
		if t.HasAny(a, q.Start, "每", "各") {
			n = 0
			for _, m := range t.QuantitiesIn(a, q.Start) {
				if m.Unit == lint.Count || m.Unit.IsTime() {
					n = m.Value
				}
			}
			if n == 0 {
				return nil, nil, false
			}
		}
		parts, times = append(parts, q), append(times, n)
		end = t.HoldsWord(lastInTurn, a, q.Start)
	}
	return parts, times, end
}

// nearestSum is the sum told in bytes i to j that is nearest to one of parts and not far from it, or 0.
func nearestSum(t *lint.Text, i, j int, of float64) (sum float64) {
	near := func(v float64) {
		if v > of/1.25 && v < of*1.25 && (sum == 0 || max(v-of, of-v) < max(sum-of, of-sum)) {
			sum = v
		}
	}
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]) {
			continue
		}
		a, _ := t.Part(q.Start)
		if name := strings.TrimRight(t.All[a:q.Start], "人民币为即是计：￥¥ "); t.Holds(wholeSum, a, q.Start) || strings.Contains(name, "年") && strings.HasSuffix(name, "费") || lint.HasSuffix(name, "共", "价款", "合同价", "货款") {
			near(q.Value)
		}
	}
	near(contractPrice(t))
	return sum
}

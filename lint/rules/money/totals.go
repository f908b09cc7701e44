package money

import (
	"math"
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

// totalRows checks the 合计 row of a table against the rows above it.
func totalRows(p *lint.Pass) {
	t := p.Text
	var table *document.Table
	row, total := -1, false
	var columns []addedColumn
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Table == nil || ps.Row < 0 {
			continue
		}
		if ps.Table != table {
			table, row = ps.Table, -1
			columns = amountsOf(table)
		}
		if len(columns) == 0 {
			continue
		}
		if ps.Row != row {
			row, total = ps.Row, totalWord(t, k)
		}
		if ps.Column >= len(columns) || !columns[ps.Column].adds {
			continue
		}
		c, cell := &columns[ps.Column], t.All[ps.Start:ps.End]
		v, _, ok := cellNumber(strings.TrimSpace(cell))
		switch {
		case !ok:
			if strings.TrimSpace(cell) != "" {
				c.lines = math.NaN() // a row that is no figure: the sum is unknown
			}
		case total:
			if c.lines >= 1 && math.Abs(c.sum-v) > 0.011 {
				wrongAmount(p, ps.Start, ps.End, c.sum, "")
			}
			c.sum, c.lines = 0, math.NaN()
		default:
			c.sum += v
			c.lines++
		}
	}
}

// addedColumn is a column of a table: whether its amounts add up, what they come
// to so far, and of how many lines.
type addedColumn struct {
	adds       bool
	sum, lines float64
}

// amountsOf are the columns of a table, none where no amounts add up.
func amountsOf(table *document.Table) []addedColumn {
	var out []addedColumn
	for k := range table.Head {
		if amountHead(document.PrintedText(table.Head[k].Inlines)) {
			if out == nil {
				out = make([]addedColumn, len(table.Head))
			}
			out[k].adds = true
		}
	}
	return out
}

// totalWord reports a row that passage k begins and that holds 合计.
func totalWord(t *lint.Text, k int) bool {
	first := &t.Passages[k]
	for j := k; j < len(t.Passages) && t.Passages[j].Table == first.Table && t.Passages[j].Row == first.Row; j++ {
		cell := strings.ReplaceAll(t.All[t.Passages[j].Start:t.Passages[j].End], " ", "")
		if k := strings.Index(cell, "（"); k > 0 {
			cell = cell[:k] // 合计（含税）
		}
		switch cell {
		case "合计", "总计", "共计", "合计：", "总计：", "合计金额", "总金额", "总价", "含税合计", "价税合计":
			return true
		}
	}
	return false
}

// amountHead reports the head of a column of amounts that add up.
func amountHead(head string) bool {
	return lint.Contains(head, "金额", "小计", "总价", "合计", "费用", "价税")
}

// shareColumns checks a table of instalments: its column of shares is 100 %.
func shareColumns(p *lint.Pass) {
	t := p.Text
	for k := 0; k < len(t.Passages); k++ {
		table := t.Passages[k].Table
		if table == nil {
			continue
		}
		column, paid := -1, false
		for c := range table.Head {
			head := document.PrintedText(table.Head[c].Inlines)
			paid = paid || lint.Contains(head, "付款", "支付", "期数", "款项")
			if lint.Contains(head, "比例", "百分比") && !strings.Contains(head, "累计") {
				column = c
			}
		}
		sum, n, last, whole := 0.0, 0, (*lint.Passage)(nil), paid && column >= 0
		for ; k < len(t.Passages) && t.Passages[k].Table == table; k++ {
			ps := &t.Passages[k]
			if !whole || ps.Row < 0 || ps.Column != column {
				continue
			}
			qs := t.QuantitiesIn(ps.Start, ps.End)
			if len(qs) != 1 || qs[0].Unit != lint.Percent || t.HasAny(ps.Start, ps.End, "至", "累计") {
				whole = false
				continue
			}
			if math.Abs(qs[0].Value-1) < 1e-9 && n > 0 {
				break // the row of the total
			}
			sum += qs[0].Value
			last, n = ps, n+1
		}
		k--
		if whole && n >= 2 && math.Abs(sum-1) > 1e-6 {
			wrongShares(p, last.Start, last.End, sum)
		}
	}
}

// totalNames begin a line that adds up those before it.
var totalNames = lint.NewSet("合计", "总计", "共计", "合共", "总共", "一共", "总额", "总价", "总金额", "以上", "上述", "上列", "前述", "各项", "三项", "四项", "两项", "五项", "六项")

// itemTotals checks a line that begins with 合计 against the items right before it, each of
// which ends with its amount: 水泵2台，3,200元；.
func itemTotals(c *checker) {
	t := c.p.Text
	for _, h := range t.Places(totalNames) {
		k := t.PassageIndex(h.Start)
		ps := &t.Passages[k]
		total, ok := ends(t, t.SentenceAt(h.Start))
		if h.Start != ps.Body || ps.Table != nil || !ok || lastYuan(t, h.Start, total.Start) > 0 || !totalOf(t, ps.Body, ps.Body, strings.TrimRight(t.All[ps.Body:total.Start], "人民币为是：￥¥ ")) {
			continue
		}
		sum, lines := 0.0, 0
		for k--; k >= 0 && t.Passages[k].Table == nil && !t.Begins(totalNames, t.Passages[k].Body); k-- {
			q, ok := ends(t, lint.Sentence{Start: t.Passages[k].Body, End: t.Passages[k].End})
			if !ok {
				break
			}
			sum += q.Value
			lines++
		}
		if lines > 1 && !close(sum, total.Value) && sum > total.Value/2 && sum < total.Value*2 {
			c.wrong(total, sum)
		}
	}
}

// ends is the amount in figures that a line ends with, or all but what restates it.
func ends(t *lint.Text, s lint.Sentence) (amount lint.Quantity, ok bool) {
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if q.Unit == lint.Yuan && !words(t.All[q.Start:q.Number]) {
			amount = q
		}
	}
	rest := strings.Trim(t.All[max(amount.End, s.Start):s.End], "整；。，. ")
	return amount, amount.End > 0 && (rest == "" || strings.HasPrefix(rest, "（")) && !t.HasAny(s.Start, s.End, "折", "优惠", "税", "定金", "已付", "每")
}

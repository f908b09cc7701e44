package money

import (
	"math"
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

// totalRows checks the 小计 and 合计 rows of a table against the rows above them.
func totalRows(p *lint.Pass) {
	t := p.Text
	var table *document.Table
	row, kind := -1, itemRow
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
			row, kind = ps.Row, rowKindOf(t, k)
		}
		if ps.Column >= len(columns) || !columns[ps.Column].adds {
			continue
		}
		c, cell := &columns[ps.Column], strings.TrimSpace(t.All[ps.Start:ps.End])
		if v, _, ok := cellNumber(cell); ok {
			if want := c.take(kind, v); want != v {
				wrongAmount(p, ps.Start, ps.End, want, "")
			}
		} else if cell != "" && kind != partRow {
			c.unknown = true // a row that is no figure
		}
	}
}

// addedColumn is a column of a table: whether its amounts add up, what those of all rows so far come to, of
// the rows since the last subtotal, and of the rows of taxes.
type addedColumn struct {
	adds              bool
	sum, group, tax   float64
	lines, groupLines int
	unknown           bool      // the sum is
	rows              []float64 // the amounts that sum adds up
}

// take adds the amount of a row to the column; of a row that adds up others it tells what it ought to be.
func (c *addedColumn) take(kind rowKind, v float64) (want float64) {
	want = v
	near := func(sum float64) bool { return math.Abs(sum-v) <= 0.011 }
	switch kind {
	case partRow:
	case lessRow:
		c.unknown = true
	case subtotalRow:
		if c.groupLines > 0 && !c.unknown && !near(c.group) && !near(c.sum) {
			want = c.group
		}
		c.group, c.groupLines = 0, 0
	case totalRow, netRow:
		if c.lines > 0 && !c.unknown && !near(c.sum) && !near(c.sum-c.tax) && !c.headed() {
			want = c.sum
		}
		// What stands below a total is something else, but for the tax on a net one.
		*c = addedColumn{adds: true, sum: v, group: v, lines: 1, unknown: kind != netRow}
	default:
		c.sum += v
		c.rows = append(c.rows, v)
		c.group += v
		c.lines++
		c.groupLines++
		if kind == taxRow {
			c.tax += v
		}
	}
	return want
}

// headed reports rows that tell before the rows below them what these come to, so that the column has them
// twice: 一、维保 20,000; 冷机 16,000; 水泵 4,000.
func (c *addedColumn) headed() bool {
	for k, head := range c.rows {
		sum := 0.0
		if head == 0 {
			continue
		}
		for n, v := range c.rows[k+1:] {
			if sum += v; n > 0 && v != 0 && math.Abs(sum-head) <= 0.011 {
				return true
			} else if sum > head {
				break
			}
		}
	}
	return false
}

// amountsOf are the columns of a table, none where no amounts add up. Fees do where the table tells
// no price and no number by which one of them might be multiplied.
func amountsOf(table *document.Table) []addedColumn {
	var out []addedColumn
	var heads []string
	fees := true
	for k := range table.Head {
		head := document.PrintedText(table.Head[k].Inlines)
		fees = fees && !lint.Contains(head, "单价", "/") && !lint.Contains(head, countHeads...)
		heads = append(heads, head)
	}
	for k, head := range heads {
		if amountHead(head) || fees && strings.Contains(head, "费") && strings.HasSuffix(strings.TrimRight(head, "）)"), "元") {
			if out == nil {
				out = make([]addedColumn, len(table.Head))
			}
			out[k].adds = true
		}
	}
	return out
}

// rowKind is what a row of amounts is, as its words tell.
type rowKind int

const (
	itemRow     rowKind = iota
	partRow             // 其中：, of the row above
	lessRow             // a discount: whether it is taken off is not told
	taxRow              // 税额
	subtotalRow         // 小计, 设备合计
	netRow              // 不含税合计, to which the tax is added below
	totalRow            // 合计
)

// rowKindOf is the kind of the row that passage k begins.
func rowKindOf(t *lint.Text, k int) rowKind {
	first := &t.Passages[k]
	for j := k; j < len(t.Passages) && t.Passages[j].Table == first.Table && t.Passages[j].Row == first.Row; j++ {
		cell := strings.ReplaceAll(t.All[t.Passages[j].Start:t.Passages[j].End], " ", "")
		if k := strings.Index(cell, "（"); k > 0 {
			cell = cell[:k] // 合计（含税）
		}
		cell = strings.TrimRight(cell, "：")
		switch {
		case strings.HasPrefix(cell, "其中"):
			return partRow
		case lint.Contains(cell, "优惠", "折扣", "折让", "减免", "抹零", "让利", "扣减", "抵扣", "返利", "折后"):
			return lessRow
		case lint.HasPrefix(cell, "税额", "税金", "增值税", "税费") && len(cell) <= len("增值税税额合计"):
			return taxRow
		}
		name := cell
		for _, w := range [...]string{"合计", "总计", "共计", "小计", "总价", "总额"} {
			name = strings.TrimSuffix(strings.TrimSuffix(name, "金额"), w)
		}
		switch {
		case name == cell || len(cell) > len("第一部分设备费用小计"):
		case name == "不含税":
			return netRow
		case strings.HasSuffix(cell, "小计"):
			return subtotalRow
		case without(name, wholeTable) == "":
			return totalRow
		case lint.HasSuffix(cell, "合计", "总计", "共计"):
			return subtotalRow
		}
	}
	return itemRow
}

// wholeTable may stand before 合计 where it adds up all of a table.
var wholeTable = []string{"含税", "价税", "费用", "金额", "总", "以上", "全部", "本合同", "合同", "各项", "项目"}

// amountHead reports the head of a column of amounts that add up.
func amountHead(head string) bool {
	return lint.Contains(head, "金额", "小计", "总价", "合计", "合价", "费用", "价税")
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
		var items []lint.Quantity
		for k--; k >= 0 && t.Passages[k].Table == nil && !t.Begins(totalNames, t.Passages[k].Body); k-- {
			q, ok := ends(t, lint.Sentence{Start: t.Passages[k].Body, End: t.Passages[k].End})
			if !ok {
				break
			}
			sum += q.Value
			lines++
			items = append(items, q)
		}
		if lines > 1 && !close(sum, total.Value) && !c.told(items) && sum > total.Value/2 && sum < total.Value*2 {
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
	end := max(amount.End, s.Start)
	rest := strings.Trim(t.All[end:s.End], "整；。，. ")
	if strings.HasPrefix(rest, "含") && lint.HasSuffix(rest, "税", "税费", "运费") && !strings.Contains(rest, "，") { // 993,000元，含13%增值税
		s.End, rest = end, ""
	}
	return amount, amount.End > 0 && (rest == "" || strings.HasPrefix(rest, "（")) && !t.HasAny(s.Start, s.End, "折", "优惠", "税", "定金", "已付", "每")
}

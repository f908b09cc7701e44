package money

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/lint"
)

// columnRole is what a column of a table of prices holds, as its head tells.
type columnRole int

const (
	otherColumn  columnRole = iota // may multiply, where it holds numbers
	namingColumn                   // names, types, serial numbers: its numbers count nothing
	priceColumn
	countColumn // multiplies
	rateColumn  // a tax or a discount
	amountColumn
	taxColumn // the tax alone
	feeColumn // something for one piece or for all that may be added
)

var (
	amountHeads = []string{"金额", "小计", "总价", "合价", "合计", "价税"}
	countHeads  = []string{"数量", "台数", "套数", "件数", "人数", "面积", "用量", "工程量", "月数", "年数", "天数", "次数", "工时", "时长", "年限", "期限", "重量", "长度", "点数"}
	namingHeads = []string{"名称", "型号", "规格", "品牌", "备注", "说明", "序号", "编号", "项目", "产品", "单位", "日期", "参数", "产地"}
	// otherReckoning are words that stand in a row whose amount holds more or less than a price times numbers.
	otherReckoning = lint.NewSet("赠", "免费", "优惠", "减", "起", "另", "封顶", "已含", "包含", "最低", "不计")
)

// lineColumn is a column of a table of prices.
type lineColumn struct {
	role   columnRole
	scale  float64 // yuan that 1 means: 10,000 under 金额（万元）
	period float64 // how many periods of its price a year has: 12 under 单价（元/月）
}

// lines checks the amount of each row of a table that has columns for price, number and amount. Other
// columns of numbers and rates may multiply it (年数, 折扣, 税率) or be added to it (税额, 安装费): it is
// wrong only when no choice of them makes it.
func lines(p *lint.Pass) {
	t := p.Text
	var table *document.Table
	var columns []lineColumn
	for k := 0; k < len(t.Passages); {
		first := &t.Passages[k]
		j := k + 1
		for first.Table != nil && j < len(t.Passages) && t.Passages[j].Table == first.Table && t.Passages[j].Row == first.Row {
			j++
		}
		if first.Table != nil && first.Row >= 0 {
			if first.Table != table {
				table, columns = first.Table, lineColumns(first.Table)
			}
			if columns != nil {
				lineOf(p, t.Passages[k:j], columns)
			}
		}
		k = j
	}
}

// lineColumns are the columns of a table, none without a price, a number and an amount.
func lineColumns(table *document.Table) []lineColumn {
	columns := make([]lineColumn, len(table.Head))
	var has [feeColumn + 1]bool
	for k := range table.Head {
		head, c := strings.ReplaceAll(document.PrintedText(table.Head[k].Inlines), " ", ""), &columns[k]
		c.scale, c.period = 1, 1
		switch {
		case strings.Contains(head, "万元"):
			c.scale = 1e4
		case strings.Contains(head, "千元"):
			c.scale = 1e3
		}
		switch {
		case strings.Contains(head, "税额"), strings.HasPrefix(head, "税金"):
			c.role = taxColumn
		case lint.Contains(head, "税率", "折扣", "折"):
			c.role = rateColumn
		case strings.Contains(head, "单价"):
			c.role = priceColumn
			for u, n := range perYear {
				if lint.HasSuffix(strings.TrimRight(head, "）)"), "/"+u, "每"+u) || strings.HasPrefix(head, u+"单价") {
					c.period = n
				}
			}
		case lint.Contains(head, amountHeads...):
			c.role = amountColumn
		case lint.Contains(head, countHeads...):
			c.role = countColumn
		case lint.Contains(head, namingHeads...):
			c.role = namingColumn
		case strings.Contains(head, "费"):
			c.role = feeColumn
		}
		has[c.role] = true
	}
	if !has[priceColumn] || !has[countColumn] || !has[amountColumn] {
		return nil
	}
	return columns
}

// lineCell is a cell of a row: its number, in yuan where it is an amount, and half of its last digit.
type lineCell struct {
	*lint.Passage
	lineColumn
	value, half float64
	ok          bool
}

// lineOf checks the amounts of one row.
func lineOf(p *lint.Pass, row []lint.Passage, columns []lineColumn) {
	var cells []lineCell
	numbered := true // 1, 2, 3 … under the heads
	for k := range row {
		ps := &row[k]
		if ps.Column < 0 || ps.Column >= len(columns) {
			continue
		}
		c := lineCell{Passage: ps, lineColumn: columns[ps.Column]}
		text := strings.TrimSpace(p.Text.All[ps.Start:ps.End])
		c.value, c.half, c.ok = cellNumber(text)
		numbered = numbered && c.ok && c.value == float64(ps.Column+1)
		switch c.role {
		case priceColumn, amountColumn, taxColumn, feeColumn:
			c.value, c.half = c.value*c.scale, c.half*c.scale
		}
		if !c.ok && (c.role == countColumn || c.role == rateColumn) && strings.ContainsAny(text, "0123456789一二三四五六七八九十两") || p.Text.Holds(otherReckoning, ps.Start, ps.End) {
			return // 2台×3年, 另计
		}
		cells = append(cells, c)
	}
	if numbered {
		return
	}
	made := madeBy(cells)
	for _, c := range cells {
		if c.ok && c.role == amountColumn && len(made) > 0 && !amongst(made, c) && !added(cells, c) {
			wrongAmount(p, c.Start, c.End, nearest(made, c.value)/c.scale, "")
			return // what is reckoned from a wrong amount is wrong, too
		}
	}
	for _, c := range cells {
		if c.ok && c.role == taxColumn {
			taxOf(p, cells, c)
		}
	}
}

// most bounds the amounts that a row of very many columns is compared with.
const most = 1 << 12

// madeBy gives every amount that the prices of a row, or their sum, make with its numbers, its rates and
// the periods of a year.
func madeBy(cells []lineCell) (made []float64) {
	sum, prices := 0.0, 0
	period := 1.0
	for _, c := range cells {
		if c.ok && c.role == priceColumn && c.value > 0 {
			made = append(made, c.value)
			sum += c.value
			prices++
			period = max(period, c.period)
		}
	}
	if prices == 0 {
		return nil
	}
	if prices > 1 {
		made = append(made, sum)
	}
	plus := func() {
		for _, c := range cells {
			for _, m := range made {
				if c.ok && c.role == feeColumn && len(made) < most {
					made = append(made, m+c.value)
				}
			}
		}
	}
	plus()
	counted := false
	times := func(by ...float64) {
		n := len(made)
		for _, f := range by {
			for _, m := range made[:n] {
				made = append(made, m*f)
			}
		}
	}
	for _, c := range cells {
		switch {
		case !c.ok || c.value <= 0 || len(made) > most:
			// nothing to multiply by
		case c.role == countColumn && !counted:
			for k := range made {
				made[k] *= c.value
			}
			counted = true
		case c.role == countColumn:
			times(c.value)
		case c.role == rateColumn && c.value < 1:
			times(c.value, 1-c.value, 1+c.value, 1/(1+c.value))
		case c.role == otherColumn, c.role == rateColumn:
			times(c.value)
		}
	}
	if !counted {
		return nil
	}
	if period > 1 {
		times(period)
	}
	plus()
	return made
}

// amongst reports that an amount is one of those made, but for what its last digit hides.
func amongst(made []float64, c lineCell) bool {
	return math.Abs(nearest(made, c.value)-c.value) <= c.half+0.011
}

// nearest is the amount made that is nearest to v.
func nearest(made []float64, v float64) float64 {
	return slices.MinFunc(made, func(a, b float64) int { return cmp.Compare(math.Abs(a-v), math.Abs(b-v)) })
}

// added reports that an amount is the sum of two others of its row.
func added(cells []lineCell, c lineCell) bool {
	for i, a := range cells {
		for _, b := range cells[i+1:] {
			if a.ok && b.ok && a.sums() && b.sums() && a.Passage != c.Passage && b.Passage != c.Passage &&
				close(a.value+b.value, c.value) {
				return true
			}
		}
	}
	return false
}

// sums reports a cell that may be added to another: an amount, a tax, a fee of its own.
func (c *lineCell) sums() bool {
	return c.role == amountColumn || c.role == taxColumn || c.role == feeColumn
}

// taxOf checks a tax: its rate on an amount or a price of the row, with or without it.
func taxOf(p *lint.Pass, cells []lineCell, tax lineCell) {
	right, least := 0.0, math.Inf(1)
	for _, r := range cells {
		if !r.ok || r.role != rateColumn || r.value >= 1 {
			continue
		}
		for _, c := range cells {
			if !c.ok || c.role != amountColumn && c.role != priceColumn {
				continue
			}
			on := c.value * r.value
			if amongst([]float64{on, on / (1 + r.value)}, tax) {
				return
			}
			if c.role == amountColumn && c.value < least {
				right, least = on, c.value
			}
		}
	}
	if right > 0 {
		wrongAmount(p, tax.Start, tax.End, right/tax.scale, "")
	}
}

// cellNumber reads 2, 2台, 3,000.00元, 1.2万元, 13%, 9.5折: the number (a share for the last two) and half
// of its last digit.
func cellNumber(s string) (v, half float64, ok bool) {
	s = strings.ReplaceAll(strings.TrimLeft(s, "¥￥"), ",", "")
	j := 0
	for j < len(s) && (s[j] >= '0' && s[j] <= '9' || s[j] == '.') {
		j++
	}
	v, err := strconv.ParseFloat(s[:j], 64)
	if err != nil {
		return 0, 0, false
	}
	half = 0.5
	if _, decimals, is := strings.Cut(s[:j], "."); is {
		half = 0.5 * math.Pow10(-len(decimals))
	}
	scale := 1.0
	switch unit := s[j:]; {
	case unit == "%":
		scale = 0.01
	case unit == "折" && v < 10:
		scale = 0.1
	case unit == "折":
		scale = 0.01
	case strings.HasPrefix(unit, "万"):
		scale = 1e4
	case utf8.RuneCountInString(unit) > 2:
		return 0, 0, false
	}
	return v * scale, half * scale, true
}

package warranty

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/lint"
)

// shareRows checks a table whose columns are the shares of the sides: each row
// of two or more shares sums to 100 %.
func shareRows(p *lint.Pass) {
	t := p.Text
	var table *document.Table
	var side []bool // by column
	for k := 0; k < len(t.Passages); {
		ps := &t.Passages[k]
		if ps.Table == nil {
			table = nil
			k++
			continue
		}
		if ps.Table != table {
			table, side = ps.Table, sides(ps.Table)
		}
		row, sum, n := ps.Row, 0.0, 0
		first, last, whole := 0, 0, side != nil && ps.Row >= 0
		for ; k < len(t.Passages) && t.Passages[k].Table == table && t.Passages[k].Row == row; k++ {
			cell := &t.Passages[k]
			if !whole || cell.Column >= len(side) || !side[cell.Column] {
				continue
			}
			qs := t.QuantitiesIn(cell.Start, cell.End)
			if len(qs) != 1 || qs[0].Unit != lint.Percent {
				whole = false
				continue
			}
			if n == 0 {
				first = qs[0].Start
			}
			last = qs[0].End
			sum += qs[0].Value
			n++
		}
		if whole && n >= 2 && math.Abs(sum-1) > 1e-6 {
			p.Flag(first, last, "sum", strconv.FormatFloat(math.Round(sum*10000)/100, 'f', -1, 64)+"%")
		}
	}
}

// sideHeads are words of the head of a column with the share of a side.
var sideHeads = lint.NewSet("甲方", "乙方", "丙方", "生产方", "服务方", "供方", "需方", "卖方", "买方", "制造商", "服务商", "客户", "用户", "第三方", "方承担", "家承担", "院承担", "校承担", "承担比例")

// sides tells the columns that hold the share of one side, or is nil where
// the table has fewer than two of them.
func sides(table *document.Table) []bool {
	out, n := make([]bool, len(table.Head)), 0
	for c := range table.Head {
		head := document.PrintedText(table.Head[c].Inlines)
		if sideHeads.In(head) && !lint.Contains(head, "意见", "扣", "比重") {
			out[c] = true
			n++
		}
	}
	if n < 2 {
		return nil
	}
	return out
}

// tenthShares are 承担一成 to 负担九成.
var tenthShares = func() *lint.Set {
	var words []string
	for _, verb := range tenthVerbs {
		for _, n := range "一二三四五六七八九" {
			words = append(words, verb+string(n)+"成")
		}
	}
	return lint.NewSet(words...)
}()

var tenthVerbs = [...]string{"承担", "分担", "负担"}

// tenths checks shares in tenths: 甲方承担四成，乙方承担五成.
func tenths(p *lint.Pass) {
	t := p.Text
	if len(t.Places(tenthShares)) == 0 || !t.Has("成，", "成；", "成。", "成责任", "成的责任") {
		return
	}
	for s := range t.SentencesWith(tenthShares) {
		text := t.In(s)
		if strings.Count(text, "方")+strings.Count(text, "商") < 2 || lint.Contains(text, "丙方", "三方", "其余", "余下") {
			continue
		}
		first, last, sum, n := 0, 0, 0, 0
		for _, verb := range tenthVerbs {
			for at := 0; ; {
				k := strings.Index(text[at:], verb)
				if k < 0 {
					break
				}
				at += k + len(verb)
				r, size := utf8.DecodeRuneInString(text[at:])
				d := strings.IndexRune("一二三四五六七八九", r)
				if d < 0 || r == utf8.RuneError || !strings.HasPrefix(text[at+size:], "成") {
					continue
				}
				if n == 0 {
					first = s.Start + at - len(verb)
				}
				last = s.Start + at + size + len("成")
				sum += d/len("一") + 1
				n++
			}
		}
		if n == 2 && sum != 10 {
			a, _ := t.Part(first)
			p.Flag(a, last, "sum", strconv.Itoa(sum*10)+"%")
		}
	}
}

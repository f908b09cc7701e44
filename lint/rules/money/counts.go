package money

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"qiyue/lint"
)

var (
	// countTotals lead to the number of all things that were counted before.
	countTotals = map[string]bool{"合计": true, "共计": true, "总计": true, "共": true, "一共": true, "总共": true, "合共": true, "以上共": true, "以上合计": true, "以上共计": true, "总数": true, "总数为": true}
	// otherCounts are words by which numbers of things do not simply add up.
	otherCounts = lint.NewSet("每", "或", "另", "原", "×", "除", "赠", "/", "折合", "相当于", "约", "班次", "轮班", "倒班", "两班", "三班", "白班", "夜班", "早班", "晚班", "中班", "轮", "至少", "不少于", "不超过", "以上", "以内", "最多")
	// headCount are units of which one may be counted twice: 巡检4次、保养2次 on one day.
	headCount = "人名位次项个"
)

// counts checks numbers of things that are added up: 甲型6台、乙型5台，合计12台; 共10台，其中甲型6台，乙型5台.
func (c *checker) counts() {
	t := c.p.Text
	for _, q := range t.Quantities() {
		if q.Unit != lint.Count || t.PassageAt(q.Start).Table != nil {
			continue
		}
		s := t.SentenceAt(q.Start)
		if t.Holds(otherCounts, s.Start, s.End) {
			continue
		}
		from := s.Start
		if k := strings.LastIndex(t.All[from:q.Start], "："); k >= 0 {
			from += k
		}
		if before := t.QuantitiesIn(from, q.Start); len(before) >= 2 {
			c.countTotal(before, q)
			continue
		}
		if rest := t.QuantitiesIn(q.End, s.End); len(rest) >= 2 && strings.HasPrefix(t.All[q.End:], "：") && t.Before(q.Start, "共", "共计", "合计", "总计") {
			if sum, ok := countsTo(t, rest, q); ok && sum != q.Value {
				c.wrongCount(q, sum)
			}
		} else if len(rest) >= 2 && strings.HasPrefix(t.All[q.End:], "，其中") {
			if sum, ok := countsTo(t, rest, q); ok && sum > q.Value && oneKind(t, rest) {
				c.wrongCount(q, sum)
			}
		}
	}
}

// countTotal checks a number of things against those told before it.
func (c *checker) countTotal(before []lint.Quantity, q lint.Quantity) {
	t := c.p.Text
	if !countTotals[strings.Trim(t.All[before[len(before)-1].End:q.Start], "，、（ ")] || t.HasAny(before[0].Start, q.Start, "其中") {
		return
	}
	before = slices.DeleteFunc(slices.Clone(before), func(x lint.Quantity) bool { return t.Before(x.Start, "第") }) // 第一批水泵3台
	sum, ok := countsTo(t, before, q)
	if !ok || len(before) < 2 || sum == q.Value || math.Mod(q.Value, sum) == 0 || strings.Contains(headCount, q.Word) && q.Value < sum {
		return
	}
	if !slices.ContainsFunc(before, func(x lint.Quantity) bool { return x.Value == q.Value }) { // 门禁20套，电源20套，共20套系统
		c.wrongCount(q, sum)
	}
}

// countsTo is the sum of numbers of the unit of q; not ok where one of them is of another unit.
func countsTo(t *lint.Text, qs []lint.Quantity, q lint.Quantity) (sum float64, ok bool) {
	for _, x := range qs {
		if x.Unit != lint.Count || x.Word != q.Word || t.Before(x.Start, "第") || x.Value != math.Trunc(x.Value) {
			return 0, false
		}
		sum += x.Value
	}
	return sum, true
}

// oneKind reports that the things of a division are named alike, 室内12台、室外9台, so that none is counted in two of them,
// as one is of 甲型6台、进口5台.
func oneKind(t *lint.Text, qs []lint.Quantity) bool {
	var first []rune
	for k, q := range qs {
		a, _ := t.Part(q.Start)
		if k > 0 {
			a = max(a, qs[k-1].End)
		}
		name := []rune(strings.Trim(strings.TrimPrefix(t.All[a:q.Start], "其中"), "、，：为有和及"))
		if len(name) < 2 || len(name) > 6 {
			return false
		}
		if k == 0 {
			first = name
		} else if len(name) != len(first) || name[0] != first[0] && name[len(name)-1] != first[len(first)-1] {
			return false
		}
	}
	return true
}

// wrongCount reports a number of things that ought to be sum.
func (c *checker) wrongCount(q lint.Quantity, sum float64) {
	if !c.said[q.Start] {
		c.said[q.Start] = true
		c.p.Flag(q.Start, q.End, "sum", strconv.FormatFloat(sum, 'f', -1, 64)+" "+q.Word)
	}
}

package money

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"qiyue/lint"
)

// pieceUnits are what a price is often of one of, longer before shorter of one beginning.
var pieceUnits = []string{"平方米", "平米", "个月", "小时", "工时", "季度", "半年", "星期", "人天", "人日", "人月", "人时", "人次", "公里", "公斤", "千米",
	"台", "套", "件", "只", "部", "辆", "个", "支", "张", "把", "盒", "吨", "升", "米", "人", "名", "位", "天", "日", "月", "季", "年", "周", "次", "期", "批", "组",
	"户", "间", "点", "座", "箱", "桶", "瓶", "条", "块", "面", "头", "节", "根", "车", "趟", "门", "路", "份", "页", "项", "度", "片", "卷", "袋", "罐", "亩", "晚", "餐", "课时", "学时", "场"}

// lengths are the units of time among them as they are counted.
var lengths = map[string]lint.Unit{
	"小时": lint.Hour, "天": lint.Day, "日": lint.Day, "周": lint.Week, "星期": lint.Week, "月": lint.Month, "个月": lint.Month,
	"季": lint.Quarter, "季度": lint.Quarter, "年": lint.Year,
}

// perYear are how many of a period a year has.
var perYear = map[string]float64{"天": 365, "日": 365, "周": 52, "星期": 52, "月": 12, "个月": 12, "季": 4, "季度": 4, "半年": 2, "年": 1}

// alike are units of which one is counted where the price is of the other.
var alike = map[string]string{"部": "台", "套": "台", "辆": "台", "名": "人", "位": "人", "个工时": "工时", "小时": "工时", "平米": "平方米"}

// unitsOf are the units that a price is of one each: 台 and 月 for 每台每月500元 and 500元/台/月,
// 台 and 年 for 每台年费500元, the empty one for 单价500元.
func unitsOf(t *lint.Text, price lint.Quantity) (units []string) {
	return unitsFrom(t, 0, price)
}

// unitsFrom are those, told behind byte from.
func unitsFrom(t *lint.Text, from int, price lint.Quantity) (units []string) {
	a, b := t.Part(price.Start)
	head := t.All[max(a, from):price.Start]
	if s := t.SentenceAt(price.Start); t.HasAny(s.Start, price.Start, "按月", "逐月", "按季", "逐季") {
		head = inPeriod.Replace(head)
	}
	for _, of := range strings.Split(head, "每")[1:] {
		if u := unitAt(of); u != "" {
			units = append(units, u)
		} else if of != "" && len(of) <= len("三个字") {
			units = append(units, of)
		}
	}
	for tail := t.All[price.End:b]; ; {
		rest := strings.TrimLeft(tail, "/每·")
		u := unitAt(rest)
		if rest == tail || u == "" {
			break
		}
		units = append(units, u)
		tail = rest[len(u):]
	}
	head = strings.TrimRight(head, "：为是￥¥人民币 ")
	if len(units) == 0 && (lint.HasSuffix(head, "单价", "×") || strings.HasPrefix(t.All[price.End:b], "×")) {
		of := ""
		if name, is := strings.CutSuffix(head, "单价"); is && lint.HasSuffix(name, "工时", "小时", "公里", "人天", "里程") {
			of = lastUnit(name) // 工时单价120元
		}
		units = append(units, of)
	}
	for _, u := range []string{"年", "月", "季", "日"} {
		for _, fee := range []string{"费", "服务费", "维保费", "保养费", "维护费", "管理费", "租金", "租", "运维费"} {
			before, _, is := strings.Cut(head, u+fee)
			if is && !slices.Contains(units, u) && !lint.HasSuffix(before, "每", "全", "个", "当", "首", "一", "半", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十") {
				units = append(units, u)
			}
		}
	}
	return units
}

// inPeriod writes what is due for one of the periods as due for each.
var inPeriod = strings.NewReplacer("当月", "每月", "当季", "每季")

// lastUnit is the unit that s ends with.
func lastUnit(s string) string {
	for _, u := range pieceUnits {
		if strings.HasSuffix(s, u) {
			return u
		}
	}
	return "公里"
}

// unitAt is the unit that s begins with, or none.
func unitAt(s string) string {
	for _, u := range pieceUnits {
		if strings.HasPrefix(s, u) {
			return u
		}
	}
	return ""
}

// factors are the numbers of a sentence that may multiply a price.
type factors struct {
	of     map[string]float64 // by unit of the price; 年 always
	often  float64            // how many times a year what is told as 每季度两次 comes: 8
	rhythm float64            // how many times a year what is counted each month or quarter comes: 每月送40桶
	open   bool               // how many there are of some unit is not told here
	all    []float64
}

// factorsIn finds the numbers by which a price of one of the units is multiplied; ok is false where
// two of them are of one unit, or a share or 每两小时 stands in the sentence.
func factorsIn(t *lint.Text, s lint.Sentence, qs []lint.Quantity, units []string) (f factors, ok bool) {
	f.of = map[string]float64{}
	told := map[string]bool{}
	take := func(u string, v float64) bool { // 水泵2台、风机3台 are five
		switch old, is := f.of[u]; {
		case is && old == v:
		case is && (told[u] || u == "年" || perYear[u] > 0):
			return false
		case is:
			told[u] = true
			f.of[u] = old + v
			f.all = append(f.all, old+v)
		default:
			f.of[u] = v
		}
		return true
	}
	pieces := 0
	for _, q := range qs {
		switch {
		case q.Unit == lint.Yuan || q.Unit == lint.Calendar || q.Unit == lint.Clock || t.Before(q.Start, "第"):
			continue
		case q.Unit == lint.Percent && inTaxBracket(t, q.Start), t.Before(q.Start, "每") && t.All[q.Start:q.End] == "半年":
			continue
		case q.Unit == lint.Percent || t.Before(q.Start, "每"), q.Unit.IsTime() && t.After(q.End, "零", "又"): // 3个月零15天
			return f, false
		}
		f.all = append(f.all, q.Value)
		if q.Unit == lint.Count {
			pieces++
		}
		if a, _ := t.Part(q.Start); q.Word == "次" {
			times := 0.0
			for u, n := range perYear {
				if t.HasAny(a, q.Start, "每"+u, "每个"+u) {
					times = max(times, n*q.Value)
				}
			}
			if times > 0 { // 每季度一次, which counts nothing beside 全年四次
				f.often = max(f.often, times)
				for _, whole := range qs { // 每周两次 in 48周
					if n, is := whole.Unit.Hours(); is && whole.Unit != lint.Year && !t.Before(whole.Start, "每") && n*whole.Value > 24*300 {
						of, _ := lint.Year.Hours()
						f.often = math.Round(f.often * n * whole.Value / of)
						break
					}
				}
				continue
			}
		}
		for _, u := range units {
			if u != "" && (q.Unit == lengths[u] || q.Word == u || alike[q.Word] == u || alike[u] != "" && (alike[u] == q.Word || alike[u] == alike[q.Word])) && !take(u, q.Value) {
				return f, false
			}
		}
		if q.Unit == lint.Year && !take("年", q.Value) {
			return f, false
		}
	}
	months := 0.0 // between the days of the term: 自2026年4月1日至2027年3月31日
	for k := 1; k < len(qs); k++ {
		months = max(months, spanned(t, qs[k-1], qs[k]))
	}
	for _, u := range units {
		if _, is := f.of[u]; is {
			continue
		}
		n, is := 0.0, false
		if per := perYear[u]; per > 0 && per <= 12 && months > 0 && f.of["年"] == 0 {
			n = months * per / 12
			f.of[u] = n
			f.all = append(f.all, n, months)
			continue
		}
		if perYear[u] == 0 {
			for _, v := range numbersOf(t.All[s.Start:s.End], u) { // 开孔3处、补缝2处 are five
				if n, is = n+v, true; n > v {
					f.all = append(f.all, v, n-v)
				}
			}
		}
		if u == "" {
			n, is = beforePrice(t.All[s.Start:s.End])
			if !is && pieces == 1 && len(f.all) == 1 {
				n, is = f.all[0], true
			}
		}
		if is {
			f.of[u] = n
			f.all = append(f.all, n)
		}
	}
	if pieces > 1 { // 3台（备用1台）
		all := 0.0
		for _, q := range qs {
			if q.Unit == lint.Count {
				all += q.Value
			}
		}
		f.all = append(f.all, all)
	}
	for u, n := range perYear {
		if n > 1 && f.often == 0 && !slices.ContainsFunc(units, func(of string) bool { return strings.HasPrefix(of, u) }) && t.HasAny(s.Start, s.End, "每"+u) {
			f.rhythm = max(f.rhythm, n)
		}
	}
	return f, len(f.all) < 8
}

// makes reports that the price and some of the numbers and of the periods of a year multiply to the amount.
func (f *factors) makes(price, amount float64, units []string) bool {
	all := f.all
	for _, u := range units {
		if n := perYear[u]; n > 1 {
			all = append(all, n)
		}
	}
	for _, n := range []float64{f.often, f.rhythm} {
		if n > 1 {
			all = append(all, n)
		}
	}
	for some := range 1 << len(all) {
		sum := price
		for k, n := range all {
			if some>>k&1 == 1 {
				sum *= n
			}
		}
		if close(sum, amount) {
			return true
		}
	}
	return false
}

// numberOf is the only number in figures that stands right before the unit in text.
func numberOf(text, unit string) (n float64, ok bool) {
	all := numbersOf(text, unit)
	if len(all) != 1 {
		return 0, false
	}
	return all[0], true
}

// numbersOf are the numbers in figures that stand right before the unit in text, each once.
func numbersOf(text, unit string) (all []float64) {
	for unit != "" {
		k := strings.Index(text, unit)
		if k < 0 {
			break
		}
		if v, is := figureBefore(text[:k]); is && !slices.Contains(all, v) {
			all = append(all, v)
		}
		text = text[k+len(unit):]
	}
	return all
}

// beforePrice is the number of goods that stands right before their price: 4 in 高压柜4面，单价36,500元.
func beforePrice(text string) (n float64, ok bool) {
	for _, sign := range []string{"单价", "×"} {
		head, _, is := strings.Cut(text, sign)
		head = strings.TrimRight(head, "，、；： ")
		if k := strings.LastIndex(head, "（"); k > 0 && strings.HasSuffix(head, "）") {
			head = head[:k] // 3台（备用1台）
		}
		if i := strings.LastIndexAny(head, "0123456789"); is && i >= 0 && len(head)-i-1 <= len("平米") && !strings.HasPrefix(head[i+1:], "元") {
			return figureBefore(head[:i+1])
		}
	}
	return 0, false
}

// figureBefore is the number in figures that a text ends with.
func figureBefore(text string) (float64, bool) {
	i := len(text)
	for i > 0 && (text[i-1] >= '0' && text[i-1] <= '9' || text[i-1] == '.' || text[i-1] == ',') {
		i--
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(text[i:], ",", ""), 64)
	return v, err == nil
}

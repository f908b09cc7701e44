package timing

import (
	"slices"
	"strconv"
	"strings"

	"qiyue/lint"
)

// stretch is one step of a scale told by words on either side of its ends: 不满一个月,
// 超过三次, 一万五千公里以上三万公里以内, 五日后.
type stretch struct {
	start, end   int
	lower, upper float64 // what is not told is below all, or above all
	above, below bool    // the lower end is told, the upper end is
	holdsLower   bool    // 以上, 满: the end belongs to it
	holdsUpper   bool    // 以内, 以下
	after        bool    // 五日后
	whole        bool    // counted one by one: 三次, 第九十日
	unit         lint.Unit
	word         string
}

var (
	notYet   = lint.NewSet("不满", "未满", "不足", "未足", "不到", "未到", "少于")
	upTo     = lint.NewSet("以内", "之内", "内", "以下", "之前", "以前")
	past     = lint.NewSet("高于", "超过", "逾", "已逾", "多于", "大于")
	reached  = lint.NewSet("满", "已满", "达到", "自第")
	beyond   = lint.NewSet("之后", "以后", "后")
	andAbove = lint.NewSet("以上", "起", "之外", "以外")
	notPast  = lint.NewSet(
		"不高于", "不得高于", "未高于", "不大于", "不超过", "未超过", "不得超过", "不逾", "不多于", "不能超过", "不应超过", "不可超过", "逾期超过",
		"延期超过", "延迟超过", "迟延超过", "每超过", "每满", "每逾",
	)
	// weighed are units of Count that are measured and not told one by one.
	weighed = []string{"倍", "公里", "米", "公斤", "吨", "平方米", "kg", "km", "℃", "升", "分", "秒", "方", "立方", "立方米"}
	daily   = []string{"日", "天", "个自然日"}
)

// stretches are the steps told in bytes i to j, two ends that belong together as one.
func stretches(t *lint.Text, i, j int) []stretch {
	var out []stretch
	for _, q := range t.QuantitiesIn(i, j) {
		s, ok := stretchOf(t, q)
		if !ok {
			continue
		}
		if n := len(out); n > 0 && out[n-1].above && !out[n-1].below && s.below && !s.above && s.start-out[n-1].end <= len("，不") && s.upper > out[n-1].lower {
			out[n-1].below, out[n-1].upper, out[n-1].holdsUpper, out[n-1].end = true, s.upper, s.holdsUpper, s.end
			continue
		}
		out = append(out, s)
	}
	return out
}

// stretchOf reads the words on either side of a quantity.
func stretchOf(t *lint.Text, q lint.Quantity) (stretch, bool) {
	s := stretch{start: q.Start, end: q.End, unit: q.Unit, word: q.Word, whole: slices.Contains(daily, q.Word) || q.Unit == lint.Count && !slices.Contains(weighed, q.Word)}
	v := q.Value
	switch hours, timed := q.Unit.Hours(); {
	case timed:
		v *= hours
		s.unit = lint.Hour
	case q.Unit != lint.Count && q.Unit != lint.Yuan && q.Unit != lint.Percent:
		return s, false
	}
	end := q.End
	for _, w := range []string{"（含本数）", "（含）", "（含本日）"} {
		if t.After(end, w) {
			end += len(w)
		}
	}
	switch {
	case t.Ends(notPast, q.Start):
		s.below, s.upper, s.holdsUpper = true, v, true
		return s, t.After(end, "的") // 温差不超过2度的
	case t.Ends(notYet, q.Start):
		s.below, s.upper = true, v
	case t.Ends(past, q.Start):
		s.above, s.lower = true, v
	case t.Ends(reached, q.Start):
		s.above, s.lower, s.holdsLower = true, v, true
	case t.Begins(andAbove, end):
		s.above, s.lower, s.holdsLower = true, v, true
		if s.end = end + len("起"); t.After(end, "以上") {
			s.end = end + len("以上")
			s.holdsLower = !t.After(s.end, "的（含", "（含") // 五元以下的不赔，五元以上的（含五元）全赔: below is told by what is above
		}
	case t.Begins(beyond, end):
		s.above, s.after, s.lower = true, true, v
		if s.end = end + len("后"); !t.After(end, "后") {
			s.end += len("以")
		}
	case t.Begins(upTo, end):
		s.below, s.upper, s.holdsUpper = true, v, true
		if s.end = end + len("以内"); t.After(end, "内") {
			s.end = end + len("内")
		}
	case !ofTime(q.Unit) && t.Before(q.Start, joins...):
		s.below, s.upper, s.holdsUpper = true, v, true // 一至二个
		if i, lower, ok := lowerEnd(t, q); ok && lower < v {
			s.start, s.above, s.lower, s.holdsLower = i, true, lower, true
		}
	default:
		return s, false
	}
	return s, true
}

// ofTime reports a unit of time.
func ofTime(u lint.Unit) bool {
	_, ok := u.Hours()
	return ok
}

// lowerEnd reads the lower end of a range before its upper one: 1,001至5,000张, 5万公里至8万公里.
func lowerEnd(t *lint.Text, q lint.Quantity) (i int, v float64, ok bool) {
	for _, j := range joins {
		end := q.Start - len(j)
		if !t.Before(q.Start, j) {
			continue
		}
		s := t.SentenceAt(q.Start)
		if qs := t.QuantitiesIn(s.Start, end); len(qs) > 0 && qs[len(qs)-1].End == end {
			last := qs[len(qs)-1]
			return last.Start, last.Value, last.Word == q.Word
		}
		i = end
		for i > s.Start && (t.All[i-1] >= '0' && t.All[i-1] <= '9' || t.All[i-1] == ',') {
			i--
		}
		if v, err := strconv.ParseFloat(strings.ReplaceAll(t.All[i:end], ",", ""), 64); err == nil {
			return i, v, true
		}
		if last := t.QuantitiesIn(s.Start, q.End); len(last) > 0 && strings.HasSuffix(t.All[s.Start:end], "万") && strings.HasSuffix(t.All[q.Start:q.Number], "万") {
			i = end - len("万") // 2万至3万公里
			for i > s.Start && (t.All[i-1] >= '0' && t.All[i-1] <= '9' || t.All[i-1] == '.') {
				i--
			}
			if v, err := strconv.ParseFloat(t.All[i:end-len("万")], 64); err == nil {
				return i, v * 1e4, true
			}
		}
		if i, v, ok = bareLower(t, q.Start); ok {
			return i, v, true
		}
	}
	return 0, 0, false
}

// same reports two steps of one scale.
func same(a, b stretch) bool {
	return a.unit == b.unit && (a.unit == lint.Hour || a.unit == lint.Yuan || a.word == b.word)
}

// broken reports that b, told after a, leaves a gap behind it or runs into it.
func broken(a, b stretch) bool {
	if same(a, b) && a.above && !a.below && b.below && !b.above && a.unit == lint.Percent { // 98%以上, 95%以下
		return b.upper < a.lower && a.lower-b.upper <= 0.3
	}
	if !same(a, b) || !a.below || !b.above || a.above && b.lower < a.lower {
		return false
	}
	switch {
	case b.lower > a.upper:
		const slack = 1.07 // twelve months and a year are one
		step := 0.0
		if a.whole && b.whole && b.holdsLower {
			step = 1
			if a.unit == lint.Hour {
				step = 24
			}
		}
		const far = 6 // farther on, it is another scale
		return b.lower > a.upper*slack && b.lower > a.upper+step && b.lower <= a.upper*far
	case b.lower == a.upper:
		return a.unit != lint.Percent && (!a.holdsUpper && !b.holdsLower && !b.after || a.holdsUpper && b.holdsLower) // a share is hardly ever met to the dot
	}
	return false
}

// consequences are words of what a step brings.
var consequences = lint.NewSet(
	"退", "换", "修", "赔", "扣", "免费", "全免", "收", "付", "减价", "违约金", "折旧", "付清", "付费", "补足", "折", "让利", "送", "赠", "打",
	"优惠", "减", "补差", "承担", "结清", "期", "%", "成", "元", "不予", "负责", "现款", "不计", "返工", "重做", "拒收", "催告", "追究", "原价",
	"全价", "拆除", "整改", "调整", "照价", "返点", "减收", "提醒", "警告", "停止", "补", "结算", "报废", "合格",
)

// happens are words of what comes to light behind a day: 五日后发现的.
var happens = lint.NewSet("发现", "发生", "出现", "撤", "损坏", "提出", "退", "换", "故障", "坏", "的", "取消")

// otherSpans are words of times that make no scale.
var otherSpans = lint.NewSet("到货", "通知", "每月", "解除", "终止", "到场", "响应", "上门", "验收", "发票", "异议", "答复", "工期", "签订", "仲裁", "起诉", "保密", "试用", "年龄", "注册")

// tornScale finds two steps that follow one another, each with what it brings, and do not
// meet.
func tornScale(t *lint.Text, ps *lint.Passage, monthly bool) (a, b stretch, found bool) {
	steps := stretches(t, ps.Start, ps.End)
	for k := 1; k < len(steps); k++ {
		a, b = steps[k-1], steps[k]
		if !(monthly && a.unit == lint.Hour) && b.start-a.end < 90 && !bridged(t, a.end, b.start, b.lower, b.unit) && !t.HoldsWord(otherSpans, a.start, min(ps.End, b.end+60)) && broken(a, b) && (!b.after || b.below || t.Begins(happens, b.end)) && t.Holds(consequences, a.end, b.start) && t.Holds(consequences, b.end, min(ps.End, b.end+60)) {
			return a, b, true
		}
	}
	return a, b, false
}

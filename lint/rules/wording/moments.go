package wording

import (
	"slices"
	"sort"
	"strings"

	"qiyue/lint"
)

// span is a stretch of Text.All.
type span struct{ start, end int }

// moments are times told without a number.
var moments = []string{
	"当日", "当天", "当场", "当月", "次日", "次月", "即日", "同日", "翌日", "每日", "每天", "每周", "每月", "每季", "每年", "每半年", "每两",
	"每三", "按月", "按季", "按年", "按周", "按日", "逐月", "逐日", "逐季", "月底", "月初", "月末", "年底", "年末", "季末", "季度末", "全天",
	"全天候", "昼夜", "7×24", "7*24", "7x24", "24×7", "次/年", "次/半年", "次/季", "次/月", "次/周", "次/日", "次/天",
}

var momentary = lint.NewSet(moments...)

// limitTails are the units a blank or placeholder may stand before.
var limitTails = []string{"分钟", "小时", "个工作日", "工作日", "天", "日", "周", "个月", "月", "年", "内", "次"}

// times are the stretches of bytes from to to that tell a time: a quantity of
// time, a moment, a frequency, or a blank to be filled with one.
func times(t *lint.Text, from, to int) []span {
	told := t.Memo(timesKey{}, func() any { return allTimes(t) }).(*[2][]span)
	a, b := within(told[0], from, to), within(told[1], from, to)
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	return slices.Concat(a, b)
}

// timesKey is the key of allTimes in the memo of a text.
type timesKey struct{}

// within are the spans that lie in bytes from to to.
func within(all []span, from, to int) []span {
	i := sort.Search(len(all), func(k int) bool { return all[k].start >= from })
	j := i + sort.Search(len(all)-i, func(k int) bool { return all[i+k].start >= to })
	for j > i && all[j-1].end > to {
		j--
	}
	return all[i:j]
}

// allTimes are the quantities of time and the other times of a text.
func allTimes(t *lint.Text) *[2][]span {
	var out [2][]span
	for _, q := range t.Quantities() {
		if q.Unit.IsTime() || q.Unit == lint.Clock || q.Unit == lint.Calendar {
			out[0] = append(out[0], span{q.Start, q.End})
		}
	}
	last := -1
	for _, h := range t.Places(momentary) {
		if h.Start > last { // of two that begin together the shorter
			last = h.Start
			out[1] = append(out[1], span{h.Start, h.End})
		}
	}
	for _, w := range blankEnds {
		for _, h := range t.Places(w) {
			if end := blankTo(t.All, h.End); end > 0 {
				out[1] = append(out[1], span{h.Start, end})
			}
		}
	}
	slices.SortFunc(out[1], func(a, b span) int { return a.start - b.start })
	return &out
}

// blankEnds are what a place left to fill in ends with, a blank in it after
// another one.
var blankEnds = []*lint.Set{lint.NewSet(string(lint.Room)), lint.NewSet("_"), lint.NewSet("】"), lint.NewSet("]"), lint.NewSet("×"), lint.NewSet("X"), lint.NewSet("x"), lint.NewSet("  ")}

// blankTo is the end of a place left to fill in that ends before byte i of s,
// with the unit after it (____小时内, [具体天数]内, 【4小时】), or 0.
func blankTo(s string, i int) int {
	if left, ok := strings.CutSuffix(s[:i], "]"); ok || strings.HasSuffix(s[:i], "】") {
		if !ok {
			left = s[:i-len("】")]
		}
		from := max(0, len(left)-59)
		if open := max(lint.LastIndex(left[from:], "["), lint.LastIndex(left[from:], "【")); open >= 0 && strings.HasSuffix(left[:from+open], "每") {
			return i // 每[周期]进行一次
		}
	}
	near := s[i:min(len(s), i+240)]
	rest := strings.TrimLeft(near, " 个（）")
	for _, u := range limitTails {
		if strings.HasPrefix(rest, u) {
			return i + len(near) - len(rest) + len(u)
		}
	}
	return 0
}

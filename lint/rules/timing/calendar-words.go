package timing

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// holidays are calendarWords.
var holidays = lint.NewSet(calendarWords...)

var workdays = lint.NewSet("工作日")

// calendarWords say whether holidays, weekends and nights count.
var calendarWords = []string{
	"节假日", "法定假", "假日", "公休", "周末", "双休", "休息日", "休假日", "7×24", "7*24", "7x24", "7X24", "24×7", "24*7", "24x7", "24X7",
	"7天24", "七天24", "7日24", "每周7天", "每周七日", "每周7日", "七天×24", "7天×24", "7天x24", "7日×24", "7 × 24", "7 x 24", "7 X 24",
	"7 * 24", "7✕24", "7╳24", "7”×", "24小时×7", "24小时*7", "24h×7", "24h*7", "24 × 7", "24h x 7", "七乘二十四", "七乘24", "7乘24",
	"每天24小时", "每日24小时", "每天二十四小时", "每日二十四小时", "0:00至24:00", "0:00-24:00", "0时至24时", "零时至二十四时", "任何时间",
	"任何时刻", "全年不间断", "全年任何", "周六", "周日", "星期六", "星期日", "假期", "每周七天", "一周七天", "365天", "365日", "365×24",
	"全年无休", "全年适用", "全年有效", "全年不休", "全年不停", "一年到头", "其他时间报", "其他时间接", "其余时间报", "其余时间接", "其他时段报", "其他时段接", "其余时段报", "其余时段接", "全年每天", "全年每日", "每天有效", "每日有效", "全天候", "昼夜", "工作时间", "工作小时", "工作时段", "营业时间", "服务时间内", "服务时段", "自然小时",
	"日历小时", "自然时间", "连续时间", "自然时", "连续计算", "连续计", "日历连续", "连续小时", "夜间", "节日", "24小时不间断", "无论工作日", "工作时刻", "上班时间",
	"非工作", "日夜", "自然日", "含休息", "朝九晚五", "周一至周", "星期一至", "全年365", "每周五天", "5×8", "5*8", "5x8", "8×5", "8*5",
	"周一到周", "办公时间", "春节", "国庆", "黄金周", "长假", "除夕", "年三十", "大年初", "大年三十", "过年期间", "过年时", "过年也", "过年照",
	"过年放假", "过年过节", "过节也", "过节都", "过节照", "过节放假", "放假都", "放假也", "放假照", "放假期间", "平时和节", "平日和节", "晚上和", "晚上也", "晚上都", "晚上照", "晚上不", "逢年过节", "礼拜天", "礼拜日", "礼拜六", "星期天", "休息天", "歇业日", "半夜", "夜里", "深夜",
	"夜晚", "晚间", "通宵", "白天黑夜", "白天黑天", "黑天白日", "天天如此", "天天都", "每天都", "何日何时", "不论何时", "无论何时", "连续钟点",
	"日历时间", "驻点时间", "驻场时间", "值班时间", "小时均为", "小时系指", "小时是指", "小时指",
}

// says reports calendar words in bytes i to j that tell whether time runs then,
// placeholders left out.
func says(t *lint.Text, i, j int) bool {
	if windowed(t, i, j) || t.HoldsFrame(i, j, countsOnly) {
		return true
	}
	days := t.Holds(holidays, i, j)
	if !days && !t.Holds(workdays, i, j) {
		return false
	}
	if t.Holds(fields, i, j) {
		text := filled(t.All[i:j])
		return days && holidays.In(text)
	}
	for _, h := range t.PlacesIn(holidays, i, j) {
		if !silent(t, h, i, j) {
			return true
		}
	}
	return saysWorkdays(t, i, j)
}

// silent reports calendar words between bytes i and j that leave it open whether time runs: the unit
// of another limit, when a fault is reported, the bare name of hours, what is done then as
// far as it goes.
func silent(t *lint.Text, h lint.Hit, i, j int) bool {
	if t.Begins(officeHours, h.Start) {
		return t.Ends(counts, h.Start) || reported(t, h.End, j) || h.End == j && utf8.RuneCountInString(t.All[i:h.Start]) <= 4
	}
	if t.After(h.Start, "昼夜") && t.Ends(counts, h.Start) {
		return true // 一昼夜
	}
	_, end := t.Part(h.Start)
	if t.Begins(festivals, h.Start) && t.Holds(excepted, h.End, min(end, j)) {
		return true // 春节顺延 says nothing of other days
	}
	return t.Holds(soft, h.End, min(end, j))
}

var (
	// officeHours are hours of the day on which one works.
	officeHours = lint.NewSet("工作小时", "工作时间", "工作时段", "上班时间", "办公时间", "营业时间", "服务时段")
	// festivals are one or two feasts of all.
	festivals = lint.NewSet("春节", "国庆", "黄金周", "除夕", "年三十", "大年")
	excepted  = lint.NewSet("顺延", "除外", "顺推", "延后", "推迟", "延迟")
	// counts end before a unit: 八个工作小时.
	counts = lint.NewSet("个", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "）", "_")
	// during stands between a day and what is done on it, faultTold are words of a
	// customer who tells of a fault.
	during    = lint.NewSet("内", "里", "期间", "的")
	faultTold = lint.NewSet("报修", "报障", "来电", "叫修", "提出", "提交", "申报", "受理后", "接报后", "受理的", "接报的", "发生", "发现")
	// soft are words that promise nothing certain: 夜间尽可能快.
	soft = lint.NewSet("尽可能", "尽量", "尽快", "酌情", "视情况", "视情形", "另议", "另行协商", "另行商", "力争", "争取")
)

// reported reports that a fault is told of right behind byte i, before byte j: 工作日内报修.
func reported(t *lint.Text, i, j int) bool {
	for t.Begins(during, i) && i < j {
		_, n := utf8.DecodeRuneInString(t.All[i:])
		i += n
	}
	return i < j && t.Begins(faultTold, i)
}

// saysWorkdays reports 工作日 in bytes i to j that is neither the unit of a quantity, 3个工作日, nor
// when a fault is reported.
func saysWorkdays(t *lint.Text, i, j int) bool {
	for _, h := range t.PlacesIn(workdays, i, j) {
		if !t.Ends(counts, h.Start) && !reported(t, h.End, j) {
			return true
		}
	}
	return false
}

// windowed reports hours of the day between which time is counted: 仅在上课日
// 7:30至17:30计算.
func windowed(t *lint.Text, i, j int) bool {
	return ranged(t, i, j) && t.Holds(reckoned, i, j) || t.HoldsFrame(i, j, countsWithin)
}

// countsWithin tells within what time counts: 时限仅在服务窗口内累计.
var countsWithin = lint.NewFrame(24, []string{"仅在", "只在", "仅于", "只于"}, []string{"内计", "内累计", "内计算", "内走", "里计", "中计", "期间计"})

// countsOnly tells which time counts: 只计课时日内的钟点.
var countsOnly = lint.NewFrame(24, []string{"只计", "仅计", "只算", "仅算", "只按", "仅按"}, []string{"日内", "日的", "日计", "时间", "钟点", "时段", "课时"})

// hoursBehind reports hours of every day in brackets right behind byte i: 4小时到场（全年8:00至20:00）.
func hoursBehind(t *lint.Text, i int) bool {
	_, end := t.Part(i)
	open := strings.Index(t.All[i:end], "（")
	if open < 0 || open > len("到达现场的") {
		return false
	}
	ps := t.PassageAt(i)
	shut := strings.Index(t.All[i:ps.End], "）")
	return shut > open && ranged(t, i+open, i+shut) && t.Holds(everyDay, i+open, i+shut)
}

// everyDay are words of days without an exception.
var everyDay = lint.NewSet("全年", "每天", "每日", "天天", "365")

// ranged reports an hour from which and one to which in bytes i to j: 8:30至20:00.
func ranged(t *lint.Text, i, j int) bool {
	clocks := 0
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit == lint.Clock {
			clocks++
		}
	}
	return clocks > 1
}

var reckoned = lint.NewSet("计算", "计时", "计入", "时段", "起止", "救援时间", "上门时间", "抢修时间", "出车时间")

// fields open a placeholder.
var fields = lint.NewSet("[", "【")

// filled is s without its placeholders: [小时数], 【例如：工作日】.
func filled(s string) string {
	for _, pair := range [][2]string{{"[", "]"}, {"【", "】"}} {
		for {
			a := strings.Index(s, pair[0])
			if a < 0 {
				break
			}
			b := strings.Index(s[a:], pair[1])
			if b < 0 {
				break
			}
			if inside := strings.TrimPrefix(s[a:a+b], pair[0]); lint.HasPrefix(inside, "含", "包", "不", "遇", "法定", "节假日") {
				s = s[:a] + "（" + s[a+len(pair[0]):] // brackets for what they are: [含节假日]
				continue
			}
			s = s[:a] + "_" + s[a+b+len(pair[1]):]
		}
	}
	return s
}

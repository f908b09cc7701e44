package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A day that a notice is to tell is not agreed: 进场日期以甲方通知为准, 复电时间另行
// 通知; 国产件三日内到货，进口件另行通知.

var (
	// decisive end the words by which a notice sets the day, withheld are those by
	// which it will be told.
	decisive = lint.NewSet("为准")
	withheld = lint.NewSet("另行通知", "另行公布", "另行公告", "另行告知", "另行安排")
	// days are what is set.
	days = []string{"时间", "日期", "期限", "工期", "起始日", "开工日", "清算日", "交货期", "交期", "货期"}
	// notices set it one day.
	notices = []string{"排产", "船期", "档期", "开工令", "通知", "公告", "公布", "公示", "安排", "系统", "页面", "排期", "电话", "指令", "调度", "需求", "需要", "进度", "要求"}
	// bounded are words of a sentence that set the latest or earliest day, recorded
	// those of a statement by which the day can be proved.
	bounded  = []string{"最迟", "不晚于", "不迟于", "不超过", "不早于", "双方", "版本", "解释", "《"}
	recorded = []string{
		"签收", "邮戳", "戳记", "到账", "到帐", "收到", "送达", "发出", "验收", "记载", "载明", "签订", "登记", "记录", "合同", "协议", "附件",
		"者为", "证明", "提交", "选择", "下单", "确认", "生效",
	}
)

// daysBy are days and paces that somebody is yet to set, dated the verbs of it: 进场时间由甲方
// 确定, 清洗间隔由班组把握.
var (
	daysBy = func() *lint.Set {
		var all []string
		for _, noun := range []string{"时间", "日期", "工期", "时段", "时限", "班次", "期限", "交期", "交货期", "间隔", "频次", "频率", "次数", "周期", "时机", "节奏", "日程", "档期", "日子"} {
			for _, by := range []string{"由", "均由", "应由", "一律由", "都由", "全由", "任由", "听凭"} {
				all = append(all, noun+by)
			}
		}
		return lint.NewSet(all...)
	}()
	dated = lint.NewSet("通知", "确定", "决定", "安排", "指定", "掌握", "定", "告知", "自定", "斟酌", "把握", "拿主意", "说了算", "控制", "酌情", "调度", "调剂", "拿捏")
)

// toldLater finds days that one side is to tell some day.
func toldLater(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(daysBy) {
		sen, _, b, ok := around(t, h)
		if ok && t.Ends(dated, b) && t.Holds(doers, h.End, b) && len(times(t, h.End, sen.End)) == 0 && !lint.Contains(t.All[sen.Start:sen.End], bounded...) && !t.HasAny(h.End, b, "法院", "仲裁", "部门", "机关", "各方", "董事", "股东") {
			entry := "以通知为准"
			if t.After(h.Start, "间隔", "频", "次数", "周期", "节奏", "班次") {
				entry = "情况确定" // how often at the least is the question
			}
			take(entry, lint.RuneStart(t.All, h.End-1), b)
		}
	}
	for _, h := range t.Places(decisive) {
		sen, a, _, ok := around(t, h)
		if !ok {
			continue
		}
		b := t.All[a:h.Start]
		k := lint.LastIndex(b, "以")
		if k > 0 && (lint.Contains(b[:k], days...) || lint.HasPrefix(b, "具体以", "实际以", "最终以") && lint.Contains(t.All[sen.Start:a], days...)) && lint.Contains(b[k:], notices...) && !lint.Contains(t.All[sen.Start:sen.End], bounded...) && !lint.Contains(b, recorded...) {
			take("以通知为准", a+k, h.End)
		}
	}
	for _, h := range t.Places(withheld) {
		sen, a, _, ok := around(t, h)
		if !ok {
			continue
		}
		if b := t.All[a:h.Start]; (lint.Contains(b, days...) || utf8.RuneCountInString(b) <= 9 && lint.HasSuffix(b, "件", "品", "款", "的", "其他", "其余", "地区") && len(times(t, sen.Start, a)) > 0) && !lint.Contains(b, "不", "无需", "有权", "除非") && !strings.HasPrefix(t.All[h.End:], "的") {
			take("以通知为准", h.Start, h.End)
		}
	}
}

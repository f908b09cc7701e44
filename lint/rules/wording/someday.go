package wording

import (
	"strings"

	"qiyue/lint"
)

// A time can be left open without a word for “soon”: by haste in everyday words
// (须很快补派), by a delay that is too long (不得拖得太久), by what the time must not
// harm (以不影响营业为宜), by a day something lies around (换季前后) and by what is usual
// (按惯常的间隔).

var (
	// hurried tell haste before a deed.
	hurried = lint.NewSet(
		"早早", "早早地", "早点", "早些", "早一点", "早一些", "早点儿", "早些时候", "尽早一点", "赶早", "紧着", "紧赶", "紧赶着", "赶着", "赶忙",
		"连忙", "麻利", "麻利地", "麻溜", "麻溜地", "利落地", "快手快脚", "手脚麻利", "急急", "加快速度", "抢着", "抢先", "提速", "一溜小跑",
		"火急火燎", "事不宜迟", "事不宜迟地", "快些", "快点", "快点儿", "快快", "速去", "速来", "更快", "再快", "飞快", "飞快地", "加急加快", "趁热",
		"紧急赶",
	)
)

var (
	// lest open what a time must not harm, termed close it.
	lest   = lint.NewSet("以不", "以无碍", "以能", "以可以", "以不致", "以足以", "以来得及", "以赶得上", "以不耽误")
	termed = []string{"为期", "为限", "为宜", "为度", "为准", "为原则", "为标准", "为妥", "为佳"}
	// timely are words of a sentence that is about a time.
	timely = []string{"时间", "时限", "期限", "时段", "工期", "修复", "完成", "到场", "交付", "送达", "抵达", "频次", "频率", "周期", "间隔", "何时", "日期", "为期"}
)

var (
	// eventful are times of the year that no calendar fixes to the day, or that an
	// act lies around.
	eventful = lint.NewSet(
		"换季", "开始", "结束", "换班", "交班", "季", "节", "元旦", "国庆", "五一", "十一", "年底", "年初", "年末", "月底", "月初", "月中", "季末",
		"季初", "周末", "入冬", "入夏", "入汛", "汛期", "采暖期", "供暖期", "寒假", "暑假", "旺季", "淡季", "高峰", "大促", "农忙", "开学",
	)
	circa = lint.NewSet("前后", "左右", "上下", "期间前后", "临近时", "临近之际")
)

var (
	// normal measure a time by what is usual or seems right, normTimes are the times.
	normal = lint.NewSet(
		"相宜", "合宜", "得宜", "得当", "便利", "惯常", "通常", "常规", "合适", "适宜", "适当", "恰当", "惯例", "平常", "平时", "习惯", "一贯",
		"以往", "往常", "正常", "合理", "妥当", "必要", "相应", "较短", "较长", "更短", "更长", "更密", "更高", "短暂", "有限", "允许", "许可",
		"可接受", "可容忍", "能接受", "方便", "适度", "一定", "力所能及", "宽裕", "充裕", "足够",
	)
	normTimes = []string{
		"节点", "当口", "时点", "之时", "之际", "时日", "年限", "间隔", "周期", "频率", "频次", "时间", "时限", "期限", "时段", "时机", "时刻",
		"节奏", "工期", "班次", "次数", "期间", "日期", "速度", "时候", "进度", "维修周期", "维修时间", "修理周期", "处理时间", "响应时间",
		"到场时间", "等待时间",
	}
	timedBy = lint.NewSet("按", "按照", "在", "于", "以", "依", "依照", "给予", "给", "留出", "预留", "经过", "经")
)

var (
	// until open what is waited for, easier close it: 待资金宽裕时, 俟行情好转再议.
	until  = []string{"在", "待", "等", "俟", "候", "等到", "等候"}
	easier = lint.NewSet("宽裕", "充裕", "宽松", "好转", "回暖", "成熟", "稳定", "到位", "合适", "方便", "空闲", "闲暇", "允许", "许可", "有余", "改善", "有钱", "周转开", "腾出手", "忙完")
	then   = lint.NewSet("时", "后", "之时", "之后", "再", "了再", "之日", "，再")
)

// instantly begin promises to be there at once whatever the deed: 随用随供, 即漏即堵.
var instantly = func() *lint.Set {
	var all []string
	for _, fault := range []string{"叫", "传", "呼", "请", "要", "用", "坏", "报", "缺", "脏", "喊", "需", "漏", "堵", "停", "约", "问", "送", "来"} {
		all = append(all, "随"+fault+"随", "即"+fault+"即")
	}
	all = append(all, "用完即", "用完就", "坏了即", "坏了就", "没了就", "一坏就", "一坏即", "一叫就", "一报就")
	return lint.NewSet(all...)
}()

// soonWord and laterWord are the entries under which these are reported, waitWord that of who is to wait.
const (
	soonWord  = "尽快"
	laterWord = "合理时间"
	waitWord  = "耐心等候"
)

// plainDeeds are verbs of what a side does for the other, of one character: 紧着修, 赶早排工.
var plainDeeds = lint.NewSet(
	"修", "换", "派", "送", "办", "补", "装", "赶", "来", "去", "查", "看", "排", "调", "退", "赔", "打", "做", "弄", "运", "发", "寄", "还",
	"告", "说", "给", "拆", "清", "测",
)

// someday finds times that are left open so.
func someday(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(hurried) {
		sen, _, b, ok := around(t, h)
		if rest := firstRunes(t.All[h.End:max(b, h.End)], 9); ok && (classAt(rest) >= 0 || plainDeeds.In(rest)) && !t.Before(h.Start, "不", "未", "没", "可", "如", "若") && !t.HasAny(sen.Start, h.Start, "为了", "以便") {
			if classAt(rest) == 0 {
				take("提前", h.Start, h.End) // how long before is the question
			}
			take("越快越好", h.Start, h.End)
		}
	}
	delayed(t, take)
	for _, h := range t.Places(lest) {
		sen, _, b, ok := around(t, h)
		if !ok || !lint.Contains(t.All[sen.Start:b], timely...) {
			continue
		}
		if n := lastAny(t.All[h.End:b], termed); n > 0 {
			take(laterWord, h.Start, h.End+n)
		}
	}
	for _, h := range t.Places(circa) {
		sen, a, b, ok := around(t, h)
		if !ok || !t.Ends(eventful, h.Start) || !duty(t.All[sen.Start:sen.End]) && classAt(t.All[h.End:sen.End]) < 0 {
			continue
		}
		if rest := t.All[h.End:b]; strings.HasPrefix(rest, "的") && h.Start > a && !lint.Contains(t.All[a:h.Start], "每") {
			continue
		}
		take("近期", max(a, lint.RuneStart(t.All, h.Start-len("换季"))), h.End)
	}
	for _, h := range t.Places(easier) {
		if !t.Begins(then, h.End) && classAt(firstRunes(t.All[h.End:], 2)) < 0 {
			continue
		}
		if _, a, _, ok := around(t, h); ok {
			from := max(a, h.Start-len("甲方的资金状况"))
			if k := lastWord(t.All[from:h.Start], until...); k >= 0 && (t.Begins(then, h.End) || !t.After(from+k, "在")) {
				take("有空", from+k, h.End)
			}
		}
	}
	for _, h := range t.Places(instantly) {
		if sen, _, b, ok := around(t, h); ok && h.End < b && !t.After(
			h.End, "弃", "丢", "删", "关", "断", "停", "借", "存", "取", "还", "走", "生效", "可", "为", "视",
		) && len(times(t, sen.Start, sen.End)) == 0 {
			take("随叫随到", h.Start, min(b, h.End+len("到")))
		}
	}
	for _, h := range t.Places(normal) {
		j := h.End
		if t.After(j, "的") {
			j += len("的")
		}
		n := begun(t.All[j:], normTimes)
		if n == 0 {
			continue
		}
		sen, _, _, ok := around(t, h)
		if !ok || !t.Ends(timedBy, h.Start) || !duty(t.All[sen.Start:sen.End]) && (!t.Holds(doers, sen.Start, h.Start) || t.HasAny(sen.Start, h.Start, "是指", "系指")) {
			continue
		}
		take(laterWord, h.Start, j+n)
	}
}

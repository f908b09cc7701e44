package wording

import (
	"strings"

	"qiyue/lint"
)

// limited finds duties that reach as far as things allow: 以条件许可为限, 以方便为前提.
func limited(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(slack) {
		_, a, b, ok := around(t, h)
		n := begun(t.All[h.End:], asLimit)
		if !ok || n == 0 || t.HoldsWord(allowers, max(a, h.Start-30), h.Start) && !t.Before(h.Start, "方以") {
			continue
		}
		if k := strings.LastIndex(t.All[a:h.Start], "以"); k >= 0 {
			take("有条件时", a+k, min(h.End+n, b))
		}
	}
	for s, h := range t.Framed(inReach, 1) {
		if _, _, b, ok := around(t, h); ok && h.End <= b && !t.HasAny(h.Start, h.End, "，") && (!t.HoldsWord(allowers, h.Start, h.End) || t.After(h.Start, "在不")) && !t.Holds(ofPaper, h.Start, h.End) && !t.Ends(keeping, h.Start) && !t.Holds(ofBoth, s.Start, s.End) && t.PassageAt(h.Start).Kind == lint.Body && (h.End < b || h.End < s.End) && !measuredIn(t, h.Start, s.End) {
			take("有条件时", h.Start, h.End)
		}
	}
	for s, h := range t.Framed(managed, 0) {
		if _, a, b, ok := around(t, h); ok && h.End <= b && !t.HasAny(h.Start, h.End, "，") && !t.Holds(ofBoth, s.Start, s.End) && t.PassageAt(h.Start).Kind == lint.Body && !t.Before(h.Start, "不", "没", "未") && !t.HasAny(h.End, s.End, "可以", "可自行") && !t.HasAny(a, h.Start, "余额", "账户", "结余", "电量", "库容") && !measuredIn(t, a, h.End) && (h.End < b || b < s.End) {
			take("有条件时", h.Start, h.End)
		}
	}
	for _, h := range t.Framed(unhindered, 1) {
		if _, _, b, ok := around(t, h); ok && h.End <= b && !t.HasAny(h.Start, h.End, "，", "对方") && !t.Holds(readers, h.Start, h.End) {
			take("有条件时", h.Start, h.End)
		}
	}
}

var (
	// slack is what a side has left, asLimit makes a limit of it.
	slack = lint.NewSet(
		"条件许可", "条件允许", "条件", "方便", "便利", "能力", "可行", "可能", "力所能及", "努力", "尽力", "尽心", "人手", "人力", "库存", "资源",
		"余力", "自身情况", "实际情况", "实际能力", "排班", "工作安排", "客观条件", "有货", "有空", "许可", "允许",
	)
	asLimit = []string{"为限", "为度", "为前提", "为条件", "为界", "为宜", "为原则", "为准", "所及为限", "范围为限", "允许为限", "许可为限", "有货为限"}
)

// inReach is as far as a side finds it easy: 在商业可行的限度内, 在自身安排得开的范围内. What is kept within
// such bounds is a thing (keeping), and bounds that a paper draws are none (ofPaper).
var (
	inReach = lint.NewFrameOf(24, lint.NewSet("在"), lint.NewSet(
		"的限度", "的程度", "的情形", "的幅度", "行限度", "理限度", "力范围", "力所能及的范围", "腾得开的范围", "安排得开的范围", "忙得过来的范围",
		"顾得上的范围", "顾得过来的范围", "做得到的范围", "办得到的范围", "可行的范围", "合理的范围", "合理范围", "能承受的范围", "方便的范围",
	), lint.NewSet("内", "之内", "以内", "里"))
	ofPaper = lint.NewSet(
		"保修", "质保", "服务", "经营", "营业", "业务", "责任", "保险", "权限", "职责", "预算", "额度", "价", "上述", "前述", "本", "该", "维保",
		"清单", "明确", "确定", "指定", "列", "管理", "辖", "地域", "区域", "市", "公里", "时间", "数量", "面积", "安全", "正常", "有效", "适用",
		"温", "压", "必要", "最小", "知", "相同", "工作", "收集", "使用", "用户", "个人", "信息", "目的", "账", "核准", "许可证",
	)
	// managed is how a side gets on, where it is done only then: 在产能吃得消的前提下, 若抽得出人便来.
	managed = lint.NewFrameOf(9, lint.NewSet(
		"吃得消", "忙得过来", "抽得出", "抽得开", "腾得出", "腾得开", "顾得上", "顾得过来", "撑得住", "跟得上趟", "有余力", "有闲", "有余", "富余",
		"宽裕", "宽余", "够用", "忙得开", "走得开",
	), lint.NewSet(
		"的前提下", "的情况下", "的条件下", "的情形下", "的时候", "时", "的话", "便来", "就来", "便去", "便派", "就派", "之际", "之时",
	))
	keeping = lint.NewSet("控制", "保持", "维持", "限制", "限定", "稳定", "处", "约束", "落", "均", "用", "存")
)

// unhindered is what leaves the promiser's own business as it is: 以不影响自身排班为前提, 在不耽误
// 本职的前提下.
var (
	unhindered = lint.NewFrameOf(30, lint.NewSet(
		"不增加", "不加重", "不损及", "不牺牲", "不减损", "不误", "不打扰", "不拖累", "不挤占", "不亏", "不影响", "不妨碍", "不妨害", "不耽误",
		"不打乱", "不干扰", "不占用", "不牵扯", "不冲击", "无碍", "不碍",
	), ofOneself, lint.NewSet(append([]string{"的前提下", "的情况下", "的条件下", "的范围内"}, asLimit...)...))
	ofOneself = lint.NewSet("自身", "自己", "自家", "本职", "本身", "我方", "我司", "我厂", "本店", "本厂", "本公司", "本部门", "其他客户", "别的客户", "别家", "其生产", "其经营", "其业务")
)

// efforts finds efforts of a kind that is no result: 以商业上可行的努力维持.
func efforts(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(effort) {
		sen, a, _, ok := around(t, h)
		if !ok || !t.Before(h.Start, "的", "之") || t.HasAny(sen.Start, sen.End, "不可抗力", "损失") {
			continue
		}
		if k := lastWord(t.All[a:h.Start], making...); k >= 0 && lint.Contains(t.All[a+k:h.Start], effortful...) {
			take("尽力", a+k, h.End)
		}
	}
}

var (
	effort    = lint.NewSet("努力")
	making    = []string{"以", "尽", "作出", "做出", "付出", "用", "凭", "投入", "尽到"}
	effortful = []string{"商业", "合理", "可行", "适当", "相当", "应有", "必要", "善意", "最佳", "充分", "一切", "全部", "足够", "所有", "同等", "通常", "应尽", "诚信", "极大"}
)

// cans begin promises to do a thing if it can be done or one cares to, the verb told again
// behind a link: 能修则修, 能回收便回收, 能来就来; 可听可不听.
var (
	cans  = lint.NewSet("能", "可", "爱", "想")
	links = []string{"则", "就", "便", "即", "尽", "尽量", "不"}
)

// echo is the length of a verb of one to three characters behind a hit, a link and the verb
// again, or 0.
func echo(s string) int {
	for n := 1; n <= 3; n++ {
		verb := firstRunes(s, n)
		for _, link := range links {
			for _, again := range []string{link + verb, link + "可不" + verb, "可不" + verb} {
				if len(verb) >= 3*n && strings.HasPrefix(s[len(verb):], again) {
					return len(verb) + len(again)
				}
			}
		}
	}
	return 0
}

// allOneCan is effort told by whose it is: 尽我公司所能, 竭工程部之力.
var (
	allOneCan = lint.NewFrameOf(18, lint.NewSet("尽", "竭", "倾"), utmost)
	utmost    = lint.NewSet("所能", "之所能", "之力", "之所及")
)

// possible finds such duties.
func possible(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(cans) {
		sen, _, b, ok := around(t, h)
		if !ok || !t.After(h.Start, "能") && (!lint.Contains(t.All[h.End:b], "不") || t.Holds(readers, sen.Start, sen.End)) || t.HasAny(b, sen.End, "不能", "不可") && len(times(t, b, sen.End)) > 0 {
			continue // 能修则修，不能修的，4小时内换机
		}
		if n := echo(t.All[h.End:b]); n > 0 {
			take("有条件时", h.Start, h.End+n)
		}
	}
	for s := range t.SentencesWith(utmost) {
		if i, j, ok := t.Frame(allOneCan, s.Start, s.End); ok && !t.HasAny(i, j, "，") {
			take("尽力", i, j)
		}
	}
}

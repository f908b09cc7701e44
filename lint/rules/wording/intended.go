package wording

import (
	"strings"

	"qiyue/lint"
)

// A side that only tells what it intends, or what usually happens, owes nothing:
// 乙方有意每年赠送一次巡检, 换货通常会在五日内办结.

var (
	// intents follow the side whose intent it is.
	intents = lint.NewSet(
		"致力于", "有意", "打算", "倾向于", "不排除", "有望", "可望", "尝试", "试图", "试着", "有心", "考虑", "意欲", "志在", "意在", "可能会",
		"有可能", "会考虑", "正考虑", "争取", "计划于", "计划在", "拟于", "拟在", "拟每", "计划每", "拟对", "拟予", "拟给", "拟为", "愿予", "愿协助",
		"愿意协助", "愿意配合", "乐于", "乐意", "愿意优先", "期望", "希望", "预期", "寄望",
	)
	// wills may stand between the side and its intent.
	wills = []string{"将", "也", "亦", "均", "会", "还", "仍", "正", "原则上"}
	// willing are the deeds that would be performance; without one of them, or a
	// value, it is told what a side wishes for itself.
	willing = []string{
		"协助", "配合", "予以", "提供", "安排", "更换", "维修", "修复", "免费", "减免", "赠送", "升级", "培训", "提交", "派", "延长", "采取", "采用",
		"解决", "降低", "完成", "保持", "保证", "实现", "控制", "负责", "承担", "补偿", "回访", "巡检", "保养", "配备", "增派", "缩短", "返还",
		"退还", "给予", "让利", "续签", "续约",
	}

	// usual tell what happens most of the time, usually what stands right behind them
	// where they tell of a deed.
	usual = lint.NewSet(
		"平常", "平日", "平素", "素常", "往常", "惯常", "常规", "大多", "多数", "大半", "素日", "惯例", "想来", "向来", "习惯上", "大体", "照例",
		"大概率", "十有八九", "多数时候", "通常", "一般", "往往", "大概", "多半", "大抵", "按惯例", "正常来说", "一般来说", "通常来说", "一般而言",
		"正常", "平时", "大都", "预计", "基本",
	)
	usually = lint.NewSet("会", "能", "可在", "可于", "均可", "都会", "均会", "都能", "于", "在", "不超过", "不会超过", "即可", "只需", "需要", "将")
	// handDeeds are what only somebody does.
	handDeeds = lint.NewSet(
		"提早", "到场", "当面", "当天", "亲自", "签", "陪", "守", "值班", "巡", "擦", "联系", "通知", "上门", "协助", "处理", "派", "送", "办", "修",
		"查", "寄", "退", "赔", "清洗", "打扫",
	)
	// people are by what those are called who do it.
	people = lint.NewSet(
		"方", "人", "员", "师", "师傅", "工", "商", "长", "匠", "保安", "司机", "监理", "经理", "管家", "护士", "医生", "保洁", "客服", "顾问",
		"教练", "队", "班组", "站", "店", "中心", "公司", "机构", "部门", "厂", "厂家",
	)
	// guessed tell what may happen, by themselves.
	guessed = lint.NewSet("应该能", "应该会", "应该可以", "估计", "估摸", "料想", "想必", "大概能", "大概会", "差不多能", "基本上能", "基本上会", "有把握")
	// aspired end what a side aims at.
	aspired = lint.NewSet("为目标", "为努力目标", "为努力方向", "为追求", "为奋斗目标", "为服务目标", "为工作目标")
	// performing end a deed that has no verb of its own among the acts.
	performing = []string{"办结", "办妥", "办理", "完成", "到账", "到帐", "完毕", "答复", "发出", "送回"}
	// unusual are words of a sentence that defines, or in which the time is of a thing.
	unusual = []string{"是指", "系指", "工作时间", "营业时间", "寿命", "保质期", "上市", "审批", "银行", "法院", "机关", "部门", "注："}
)

// intended finds duties that are told as an intent.
func intended(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(intents) {
		_, a, b, ok := around(t, h)
		if !ok || !lint.Contains(t.All[h.End:b], willing...) && !t.After(h.Start, "不排除") && !plainDeeds.In(firstRunes(t.All[h.End:b], 6)) {
			continue
		}
		if t.After(h.Start, "不排除") && t.HasAny(h.End, b, "可能", "风险", "责任", "权利", "情况", "故障", "损失", "存在", "会", "适用", "因") {
			continue // what may happen
		}
		if t.After(h.Start, "期望", "希望", "预期", "寄望") && t.Holds(sides, h.End, b) {
			continue // 甲方希望乙方提供…: what one wishes the other did
		}
		lead := t.All[a:h.Start]
		for _, w := range wills {
			lead = strings.TrimSuffix(lead, w)
		}
		if t.Ends(sides, a+len(lead)) || t.Ends(doers, a+len(lead)) {
			take("打算", h.Start, h.End)
		}
	}
	for _, words := range []*lint.Set{usual, guessed} {
		expected(t, words, take)
	}
	for _, h := range t.Places(aspired) {
		if _, a, _, ok := around(t, h); ok && (len(t.QuantitiesIn(a, h.Start)) > 0 || t.After(h.Start, "为努力", "为追求", "为奋斗")) {
			if k := lint.LastIndex(t.All[a:h.Start], "以"); k >= 0 {
				take("目标时间", a+k, h.End)
			}
		}
	}
}

// expected finds deeds that the words only expect.
func expected(t *lint.Text, words *lint.Set, take func(entry string, i, j int)) {
	for _, h := range t.Places(words) {
		sen, a, b, ok := around(t, h)
		if ok && words == usual && hedged(t, h, a, b) && !lint.Contains(t.All[a:b], unusual...) {
			take("一般情况下", h.Start, h.End)
			continue
		}
		if ok && words == usual && (t.After(h.End, "会", "都会", "均会", "将会") || t.After(h.Start, "通常", "往往", "大体", "大都", "照例", "惯常", "平时") && t.After(h.End, "于", "在", "由", "会") && classAt(t.All[h.End:b]) >= 0) && h.Start > a && (t.Ends(people, h.Start) || handDeeds.In(firstRunes(t.All[h.End:b], 6)) && h.Start-a <= len("仓管人员的")) && !lint.Contains(t.All[sen.Start:sen.End], unusual...) && !t.HasAny(
			h.End, min(b, h.End+len("都会有所")), "导致", "造成", "产生", "发生", "出现", "影响", "认为", "有",
		) {
			take("一般情况下", h.Start, h.End) // 保安通常会在岗巡视
			continue
		}
		if !ok || words == usual && !t.Begins(usually, h.End) || len(times(t, h.End, b)) == 0 || lint.Contains(t.All[sen.Start:sen.End], unusual...) {
			continue
		}
		if rest := t.All[h.End:b]; classAt(rest) >= 0 || lint.Contains(t.All[h.End:b], performing...) {
			take("一般情况下", h.Start, h.End)
		}
	}
}

// hedged reports a time right behind a word for what is usual, whatever it is the time of:
// 一般15天, 通常4小时内回复, 有效期一般为两年.
func hedged(t *lint.Text, h lint.Hit, a, b int) bool {
	i := h.End
	for _, v := range t.PlacesIn(hedging, h.End, h.End+1) {
		i = v.End
	}
	all := times(t, i, b)
	return len(all) > 0 && strings.Trim(t.All[i:all[0].start], "0123456789-—~～至到一二两三四五六七八九十") == "" && !t.Holds(ofThings, a, h.Start)
}

var (
	// hedging may stand between, ofThings are what has its time by nature.
	hedging  = lint.NewSet("为", "是", "需", "要", "约", "在", "需要", "于", "得")
	ofThings = lint.NewSet("寿命", "保质", "质保", "保修", "有效成分", "试用期", "营业", "每周", "工作时间", "法定")
)

// closing are words by which the exceptions of what holds “in principle” end with
// those named.
var closing = lint.NewSet("此外不得", "此外均", "除此之外", "除此以外", "除外", "例外", "别无", "不得另行", "不得再行", "不得再")

// exhausted reports a principle of which the exceptions are named right behind it.
func exhausted(p *place) bool {
	return p.e.Word == "原则上" && p.t.Holds(closing, p.end, min(p.pass.End, p.end+300))
}

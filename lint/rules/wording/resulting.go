package wording

import (
	"strings"

	"qiyue/lint"
)

// How well a deed is to turn out is told by what stands behind its verb, whatever the verb: 洗得
// 光亮, 侍弄好, 晒透为止. So is what just passes: 过得去即可, and what is done by halves: 有所改观.

var (
	// degreeOf stands between a verb and how well it is done, deeds are the verbs before it.
	degreeOf = lint.NewSet("得")
	deeds    = lint.NewSet(append(
		each("编织刻锁拧卡咬嵌镶糊粘垒堆挖埋填夯灌浇淋冲漂捞筛选挑拣拆拼缠绕系挂吊立支撑架盖封堵塞烤炖煎炸拌切剁开长洗擦扫修做干办弄搞装焊刷拖收码摆放理磨铺贴砌包扎捆讲教答画算看守护养调改拍演唱炒煮烧晒烘剪栽种喂带搬卸抬接配备吃住睡穿缝织绣印染裁雕刻喷涂抹压揉蒸腌酿"),
		"打扮", "收拾", "打理", "料理", "归置", "布置", "装修", "维护", "保养", "打扫", "清理", "修理", "安装", "磨合",
	)...)
	// bad are adjectives of a fault before it.
	bad = lint.NewSet(each("脏旧破烂浑慢吵薄松烫冷热稀黑黄暗弱响臭锈闷挤晃抖潮累疼滑多少")...)
	// graspable begin what can be seen done or not: 讲得清, 打得开.
	graspable = []string{
		"到", "出", "见", "起", "了", "动", "以", "知", "开", "完", "上", "下", "住", "清楚", "明白", "懂", "分", "少", "多", "奖", "利", "益", "款",
		"票", "罪", "证", "力", "当", "体", "法", "宜", "失", "不", "来", "其", "的",
	}
	// seenTo are deeds that end in 好 and are seen to for good.
	seenTo = wordsOf([]string{
		"管", "看", "护", "侍弄", "伺候", "服侍", "照看", "照料", "照应", "照顾", "打理", "料理", "收拾", "拾掇", "归置", "弄", "搞", "养", "养护",
		"维护", "看护", "看管", "保护", "防护", "安顿", "招呼", "协调", "衔接", "配合", "处理", "解决", "服务", "接待", "招待", "伺弄", "摆弄", "守",
		"带", "顾", "应付", "应对", "把握", "把控", "控制", "落实", "干", "做",
	}, []string{"好", "妥", "到家", "到位", "妥当", "利落", "利索", "漂亮"}, "务求到家", "做到家")
	// slipshod is how it must not be done, more how it is to be, by what nobody knows.
	slipshod = lint.NewSet(
		"马虎", "糊弄", "含糊", "凑合", "将就", "敷衍", "偷懒", "耍滑", "应付了事", "应付差事", "走过场", "走形式", "打折扣", "掉以轻心", "粗枝大叶",
		"吊儿郎当", "得过且过", "潦草", "糊里糊涂", "稀里糊涂", "三心二意", "毛手毛脚", "慢待", "磨洋工",
	)
	more = wordsOf(append(
		each("大小长短快慢厚薄宽窄紧松软硬粗细勤高低重轻亮暗"), "干净", "整齐", "利索", "牢固", "结实", "仔细", "认真", "漂亮", "体面", "清楚",
		"平整", "光滑", "密实", "稳当", "周到", "客气", "便宜", "实在",
	), []string{"些", "一点", "一些", "点儿"}, "干净点", "利索点", "仔细点", "认真点", "结实点", "勤快点", "漂亮点", "便宜点", "大点", "厚点", "宽点", "紧点")
	// till ends a deed that goes on until it is well done, wellDone end what that is.
	till     = lint.NewSet("为止")
	wellDone = []string{
		"透", "好", "净", "牢", "稳", "够", "足", "会", "懂", "熟", "匀", "平", "亮", "干", "爽", "服", "通", "畅", "顺", "样", "意", "灵", "明白",
		"清楚", "上手", "不漏", "漏气", "漏水", "能用", "能开", "能转", "气", "味", "心", "用", "行", "响", "舒服", "正常",
	}
	// tested are words of what can be tested.
	tested = []string{"合格", "通过", "达标", "达到", "付", "清偿", "结清", "归还", "验收", "届满", "期满", "终止", "完毕", "完成", "恢复原状", "书面"}
	// kneaded follow a word told twice that is no deed: 清清楚楚了解.
	kneaded = []string{"了解", "知道", "知晓", "理解", "明白", "写明", "载明", "写着", "地写", "地载"}
	// passable just do, sufficing follow them or any praise, and let it be enough.
	passable = lint.NewSet(
		"差不多", "差不离", "对付", "能对付", "过得硬", "大差不差", "说得过去", "过得去", "看得过去", "还行", "还可以", "还成", "还凑合", "还过得去",
		"尚可", "尚好", "尚佳", "尚过得去", "凑合", "将就", "马马虎虎", "马虎", "像样", "能看", "够用", "看得过眼", "可堪使用", "堪用", "能凑合",
		"差可", "粗可", "大体可以", "大致可以", "不算差", "不太差", "不难看", "中不溜",
	)
	sufficing = lint.NewSet("就行", "即可", "就成", "就好", "便可", "便行", "就可以", "就收", "为宜", "为度", "为准", "为限", "就够", "足矣", "足可", "也行", "亦可")
	// some is what is done to some degree, notSome what is told of and owed by nobody.
	some    = lint.NewSet("有所")
	notSome = []string{"不同", "区别", "了解", "知", "差异", "出入", "保留", "限制", "规定", "约定", "认识", "变更", "变动", "调整", "增减", "帮", "得", "失", "不", "需", "求", "隐瞒", "减损"}
	// handy are things by what somebody will want of them.
	handy = lint.NewFrameOf(9, lint.NewSet(
		"用得着", "用得上", "用得到", "可能用到", "可能用着", "可能需要", "或许需要", "或需", "兴许用", "有用处", "派得上用场", "派上用场", "合用",
		"趁手", "顺手", "对路", "合手",
	), lint.NewSet("的"), lint.NewSet(
		"备件", "配件", "零件", "工具", "家伙", "家什", "材料", "物料", "耗材", "设备", "仪器", "器材", "人手", "人", "东西", "资料", "物件", "备品",
		"机具", "用具", "部件",
	))
)

// wavering are what a thing is by turns: 时明时暗.
var wavering = lone + "明暗断续有无响停开关通冷热松紧灵"

// reduplicated finds words told twice, which makes them no clearer: 干干净净, 反反复复.
func reduplicated(t *lint.Text, take func(entry string, i, j int)) {
	const n = len("干")
	s := t.All
	for i := 0; i+4*n <= len(s); i++ {
		if s[i] < 0xE4 || s[i] > 0xE9 {
			continue
		}
		if s[i:i+n] == s[i+2*n:i+3*n] && (strings.Contains("忽勤常", s[i:i+n]) || s[i:i+n] == "时" && strings.Contains(wavering, s[i+n:i+2*n]) && strings.Contains(wavering, s[i+3*n:i+4*n])) && s[i+n] >= 0xE4 && s[i+n] <= 0xE9 && s[i+3*n] >= 0xE4 && s[i+3*n] <= 0xE9 && s[i+n:i+2*n] != s[i+3*n:i+4*n] && s[i:i+n] != s[i+n:i+2*n] {
			if h := (lint.Hit{Start: i, End: i + 4*n}); owedOrCase(t, h) { // 忽大忽小
				take("平整", h.Start, h.End)
			}
			continue
		}
		if s[i:i+n] != s[i+n:i+2*n] || s[i+2*n:i+3*n] != s[i+3*n:i+4*n] || s[i:i+n] == s[i+2*n:i+3*n] || s[i+2*n] < 0xE4 || s[i+2*n] > 0xE9 {
			continue
		}
		h := lint.Hit{Start: i, End: i + 4*n}
		if strings.Contains("一二三四五六七八九十百千万年月日天时分秒世代家户人元开停走", s[i:i+n]) || t.PassageAt(i).Kind != lint.Body {
			continue
		}
		if owedOrCase(t, h) {
			take("平整", h.Start, h.End)
		}
	}
}

// owedOrCase reports words in a sentence that tells what must be, or a case on which something hangs.
func owedOrCase(t *lint.Text, h lint.Hit) bool {
	sen, _, b, ok := around(t, h)
	return ok && !lint.HasPrefix(t.All[h.End:b], kneaded...) && (obliged(t, sen, h) || strings.HasSuffix(t.All[h.End:b], "的") || t.Holds(hanging, sen.Start, sen.End) || t.Holds(befalling, sen.Start, sen.End))
}

// resulting finds deeds that are owed as well as they turn out.
func resulting(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(degreeOf) {
		sen, a, b, ok := around(t, h)
		if !ok {
			continue
		}
		if t.Ends(bad, h.Start) && b-h.End <= len("一二三四五六七八九") && (lint.HasSuffix(t.All[h.End:b], "的", "时") || lint.Contains(t.All[sen.Start:h.Start], "如", "若", "一旦", "遇")) && owedOrCase(t, h) {
			take("较大", h.Start-len("脏"), len(strings.TrimRight(t.All[:b], "的时"))) // 脏得看不出本色的
			continue
		}
		if rest := t.All[h.End:b]; !t.Before(
			h.Start, "取", "获", "觉", "懂", "晓", "记", "值", "难", "使", "免", "省", "显", "所", "应", "不", "未", "认", "舍", "落", "了", "非", "须",
			"总", "只", "还", "都", "也", "必", "方", "人", "均", "亦", "且", "并", "仍",
		) && strings.Index(rest, "不") >= len("走") && strings.Index(rest, "不") <= len("抬头") && (lint.HasSuffix(rest, "的", "时") || strings.Contains(rest, "的")) && owedOrCase(t, h) {
			take("较大", h.Start-len("堵"), len(strings.TrimRight(t.All[:b], "的时"))) // 堵得走不动车的路段
			continue
		}
		if rest := strings.TrimRight(t.All[h.End:b], "的时了"); len(rest) == len("凶") && strings.Contains("凶狠猛厉重深多快慢高低大远勤密紧松乱急", rest) && h.Start > a && len(t.All[h.End:b]) > len(rest) && followedUp(t, sen, a, b, h.End+len(rest)) {
			take("严重", h.Start-len("涨"), h.End+len(rest)) // 涨得凶时，…
			continue
		}
		if !t.Ends(deeds, h.Start) || lint.HasPrefix(t.All[h.End:b], graspable...) || !obliged(t, sen, h) {
			continue
		}
		rest := t.All[h.End:b]
		for _, w := range t.PlacesIn(sufficing, h.End, b) {
			rest = t.All[h.End:w.Start]
			break
		}
		if n := han(rest, 5); n >= 1 && 3*n == len(rest) {
			take("平整", h.End, h.End+len(rest))
		}
	}
	for _, h := range t.Places(seenTo) {
		if sen, a, b, ok := around(t, h); ok && h.End == b && h.Start > a && (obliged(t, sen, h) || t.HasAny(a, h.Start, "由")) && !t.HasAny(a, h.Start, "双方", "已", "未", "经", "如", "若", "不") {
			take("平整", h.Start, h.End)
		}
	}
	for _, h := range t.Places(slipshod) {
		if _, a, _, ok := around(t, h); ok && lint.HasSuffix(strings.TrimSuffix(t.All[a:h.Start], "有半点"), forbidding...) {
			take("过高", h.Start, h.End)
		}
	}
	for _, h := range t.Places(more) {
		if sen, a, b, ok := around(t, h); ok && (h.End == b || t.After(h.End, "的")) && h.Start > a && duty(t.All[sen.Start:h.Start]) && !t.Holds(compared, sen.Start, sen.End) {
			take("较大", h.Start, h.End)
		}
	}
	for _, h := range t.Places(till) {
		sen, a, _, ok := around(t, h)
		if !ok {
			continue
		}
		what := t.All[a:h.Start]
		if k := lastAny(what, []string{"到", "至"}); k >= 0 {
			what = what[k:]
		}
		if lint.HasSuffix(what, wellDone...) && len(what) <= len("一二三四五六七八") && !lint.Contains(what, tested...) && !strings.ContainsAny(what, "0123456789") && !measuredIn(t, a, sen.End) {
			take("满意为止", h.Start-len(what), h.End)
		}
	}
}

var (
	// standing is what something is to stand, of which nobody says how much; feelings are how somebody
	// finds what counts, feltSo the words by which it does.
	standing = lint.NewSet("得住", "得起")
	feelings = lint.NewSet(
		"觉得", "感觉", "感受", "看法", "眼光", "眼力", "手感", "口感", "听感", "耳朵", "肉眼", "直觉", "观感", "印象", "凭经验", "目测", "顺耳",
		"顺眼", "顺手", "听着", "看着", "摸着", "闻着", "吃着", "尝着", "瞧着", "用着", "穿着", "坐着",
	)
	feltSo = lint.NewFrameOf(24, lint.NewSet("以", "凭", "由", "按", "看", "靠"), feelings, lint.NewSet("为准", "行为准", "定", "判定", "判断", "认定", "评定", "决定", "说了算"))
)

// withstanding finds what a thing is to stand, and what counts by how somebody feels.
func withstanding(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(standing) {
		sen, _, b, ok := around(t, h)
		if !ok {
			continue
		}
		if n := han(t.All[h.End:b], 5); n >= 2 && h.End+3*n == b && h.Start > sen.Start && !t.Before(h.Start, "记", "留", "对", "买", "付", "担", "赔", "看", "保") && obliged(t, sen, h) && !measuredIn(t, sen.Start, sen.End) && !t.HasAny(
			h.End, b, "检查", "检验", "检测", "抽查", "审查", "验收", "试验", "考核", "查",
		) {
			take("平整", h.Start-len("经"), b)
		}
	}
	for s, h := range t.Framed(feltSo, 1) {
		if i, j := h.Start, h.End; !t.HasAny(i, j, "，", "仪") && !t.HasAny(s.Start, i, "不得", "不应") {
			take("满意为止", i, j)
		}
	}
}

// passing finds what is good enough by somebody's lights.
func passing(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(passable) {
		sen, a, b, ok := around(t, h)
		if !ok || t.PassageAt(h.Start).Kind != lint.Body || t.Before(h.Start, "不", "、", "或") || t.HasAny(h.End, b, "、") {
			continue
		}
		enough := t.Begins(sufficing, h.End)
		if enough || t.After(h.End, "的", "之") && (h.Start > a || t.Holds(hanging, sen.Start, sen.End)) || h.End == b && h.Start > a && (obliged(t, sen, h) || t.Holds(hanging, sen.Start, sen.End)) {
			take("过得去", h.Start, h.End)
		}
	}
	for s, h := range t.Framed(handy, 0) {
		if i, j := h.Start, h.End; !t.HasAny(i, j, "，") && (duty(t.All[s.Start:s.End]) || t.HasAny(s.Start, i, "带", "备", "配", "提供", "携")) {
			take("必要", i, j)
		}
	}
}

// somehow finds what is owed to some degree only: 应有所回应.
func somehow(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(some) {
		sen, a, b, ok := around(t, h)
		if !ok || h.End == b || lint.HasPrefix(t.All[h.End:b], notSome...) || !duty(t.All[sen.Start:h.Start]) || t.HasAny(a, h.Start, "如", "若", "不", "未", "使", "因") || t.After(b, "：") {
			continue
		}
		if n := han(t.All[h.End:b], 3); n > 0 && n <= 3 && h.End+3*n == b {
			take("加强", h.Start, b)
		}
	}
}

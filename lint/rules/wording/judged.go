package wording

import (
	"strings"

	"qiyue/lint"
)

// What somebody will find is owed, or decides, and no one knows what they find: 设备老旧的
// 可移出清单, 报告不得过于简略, 打扫得干干净净, 予以格外照顾, 令甲方称心, 与规模相称的团队.

var (
	// found are predicates of a case that a judgement makes one.
	found = wordsOf(
		[]string{"变"}, each("浑浊黄黑暗弱差慢大小松紧硬软薄厚重轻脆细粗糊哑涩浅深旧坏淡稀稠烂钝迟脏吵响冷热潮湿少多高低短长窄宽劣糟烫味"), "居多",
		"平平", "剧烈", "猛烈", "频密", "飘忽", "过猛", "过狠", "过凶", "过密", "过勤", "过脏", "过旧", "过软", "过硬", "过吵", "过响", "过稀",
		"过稠", "过急", "发涩", "发黄", "发黑", "发暗", "发虚", "发软", "发硬", "发脆", "发闷", "发哑", "发木", "发粘", "发白", "发毛", "不轻",
		"不小", "不正", "不平", "不净", "不亮", "不灵光", "不透", "不紧", "不广", "不厚", "不宽", "不快", "不密", "不厉害", "厉害", "得很", "得慌",
		"得要命", "得不行", "得不轻", "不成样子", "不像样", "不像话", "极了", "透顶", "要命", "太狠", "太凶", "得过分", "得出奇", "得可以", "得够呛",
		"得吓人", "得要死", "得没法用", "得没法看", "得不成", "不太行", "不怎么样", "不够好", "不太好", "不太灵", "不灵", "不好使", "不顶用",
		"不给力", "乏力", "发飘", "大打折扣", "不尽如人意", "差强人意", "不中用", "不顺", "不畅", "不稳", "不牢", "不匀", "不清爽", "不太多",
		"不太足", "所剩无几", "见底", "告急", "吃紧", "不大", "不高", "不多", "不深", "不重", "不长", "不远", "不强", "昂贵", "高昂", "陈旧", "老旧",
		"破旧", "偏远", "偏僻", "遥远", "混乱", "粗糙", "傲慢", "懒散", "散漫", "草率", "马虎", "敷衍", "冷漠", "冷淡", "粗暴", "生硬", "蛮横",
		"无礼", "严峻", "可观", "棘手", "复杂", "繁忙", "拥挤", "狭窄", "狭小", "嘈杂", "简陋", "差劲", "糟糕", "低迷", "走高", "走低", "居高不下",
		"屡禁不止", "层出不穷", "屡见不鲜", "非同小可", "不容小觑", "有增无减", "每况愈下", "日趋严重", "接二连三", "三番五次", "一而再", "过甚",
		"较甚", "太甚", "悬殊", "相差悬殊", "相差很大", "相差较大", "相差太大", "相差过大", "相差甚远", "相去甚远", "出入很大", "漠不关心", "推诿",
		"扯皮", "离谱", "出格", "无度", "无节制", "失当", "失宜", "失妥", "欠当", "不堪", "走样", "低下", "较劲", "紧俏", "难缠", "够呛",
	)
	// foundTails follow one that is a predicate, foundOn what hangs on it there.
	foundTails = lint.NewSet("的，", "，", "的由", "的可", "的不", "的应", "的按", "的免", "的则", "的另", "的加", "的乙", "的甲", "时", "造成", "导致", "所致", "致使", "而", "者")
	foundOn    = []string{
		"另收", "加收", "免费", "自担", "另行", "减半", "打折", "返工", "重做", "拒绝", "延后", "暂停", "并入", "派", "受理", "承担", "不予", "不在",
		"应", "须", "可", "有权", "由", "不得", "不承担", "不负责", "移出", "责任", "负责", "不再", "不补", "不赔", "不修", "不换", "不退", "不保",
		"不管", "换", "退", "补", "修", "赔", "罚", "扣", "报",
	}
	// unfound stand before one that is told of nothing to judge.
	unfound = []string{"损", "天气", "气候", "争议", "分歧", "案情", "海况", "不", "未", "并非", "关系", "交通", "疫情", "形势", "局势", "手续", "相差", "温差", "数字", "逻辑"}
)

var (
	// excess stand before any adjective that must not be too much.
	excess = lint.NewSet("过于", "过分", "太过", "太简", "太复", "太粗", "太频", "太随", "太潦", "太笼", "太马", "太明")
	// outrageous are wholes that must not be.
	outrageous = lint.NewSet("无度", "离谱", "出格", "过火", "过头", "太甚", "过甚", "没完没了", "无节制", "漫无边际", "太离谱")
)

// heldAt keeps something at one of the levels that no figure tells: 噪声控制在不影响营业的水平.
var (
	heldAt = lint.NewFrameOf(36, lint.NewSet(
		"压到", "压至", "做到", "调到", "弄到", "干到", "擦到", "洗到", "修到", "控制在", "保持在", "维持在", "限制在", "限定在", "稳定在", "降低到",
		"降低至", "降至", "提高到", "提高至", "提升到", "提升至", "保持于", "控制于",
	), levels)
	levels    = lint.NewSet("水平", "水准", "范围", "限度", "程度", "区间", "地步", "份上")
	levelTold = lint.NewSet(
		"如下", "以下", "下列", "本楼", "本市", "本单位", "本项目", "约定", "规定", "附件", "附表", "附录", "《", "标准", "要求", "上述", "前述",
		"本条", "本款", "表", "所列", "所示", "说明书", "手册", "清单", "设定", "法律", "最小范围", "知情", "地域", "授权", "水平线", "水平面",
	)
)

var (
	// marked are degrees of care, cared what is taken or given.
	marked = lint.NewSet("最大限度", "最大程度", "格外", "特别", "额外", "高度", "极大", "极度", "最大", "十二分", "应有", "应尽", "足够", "重点", "百倍", "万分")
	cared  = []string{
		"照顾", "关照", "关注", "重视", "优待", "厚待", "留意", "注意", "警惕", "警觉", "谨慎", "小心", "礼遇", "配合", "支持", "协助", "帮助",
		"优惠", "便利", "诚意", "关心", "关怀", "戒备", "责任心", "负责", "敬业", "看护", "看待",
	}
	// careless follow care that is a term of the law, or a thing.
	careless = lint.NewSet("义务", "事项", "条款", "责任", "套装", "时段", "程度", "名录", "单位", "物", "区", "罩", "装置", "费", "人员", "协议")
)

var (
	// pleasing open what somebody must feel, pleased is what.
	pleasing = []string{"令", "让", "使", "叫", "合", "称", "遂", "对"}
	pleased  = lint.NewSet(
		"称心", "中意", "放心", "安心", "省心", "舒心", "顺心", "惊喜", "如意", "合意", "信服", "心服", "无可挑剔", "挑不出毛病", "无话可说", "叫好",
		"心意", "之意", "欢喜", "喜欢", "开心", "称意", "可心",
	)
	// satisfied is what somebody must be; tillPleased, asPleased, pleasedWith and mustPlease are how the work is measured by it:
	// 修改至校方满意, 以店里满意为准, 让老师满意的效果.
	satisfied   = lint.NewSet("满意", "认可", "点头", "没意见", "无意见")
	tillPleased = lint.NewFrameOf(15, lint.NewSet(lint.Pairs([]string{
		"修改", "改", "整改", "调试", "调整", "调", "打扫", "清洁", "清理", "清洗", "擦", "修理", "维修", "修", "做", "装", "安装", "布置", "重做", "返工", "处理", "练", "教", "讲",
	}, []string{"到", "至", "直到", "直至", "得让", "得令", "得使"})...), satisfied)
	asPleased   = lint.NewFrameOf(15, lint.NewSet("以", "直到", "直至"), lint.NewSet("满意"), lint.NewSet("为准", "为止", "为度", "为标准", "为限", "算完"))
	pleasedWith = lint.NewFrameOf(15, lint.NewSet("让", "令", "使"), lint.NewSet("满意"), lint.NewSet("的效果", "的质量", "的结果", "的程度", "的水平", "的状态", "的修理", "的服务"))
	mustPlease  = lint.NewFrameOf(15, lint.NewSet(lint.Pairs([]string{"要", "应", "须", "得", "应当", "必须", "务必", "做到", "能"}, []string{"让", "令", "使"})...), lint.NewSet("满意"))
	// kindred open a measure that is another thing, fitting close it.
	kindred = []string{"与", "和", "同", "跟"}
	fitting = lint.NewSet("相称", "相匹配", "相适应", "相配", "相配套", "匹配", "对等", "相宜", "协调")
	// lawfully are words by which the law or finance measures so.
	lawfully = []string{"风险", "智力", "行为能力", "年龄", "精神", "民事", "法律", "用户", "投资", "不", "接口", "插头", "插座", "电压", "功率", "型号", "规格", "参数", "尺寸", "口径"}
)

// judged finds what is left to the judgement of somebody.
func judged(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(found) {
		sen, a, b, ok := around(t, h)
		if !ok || h.Start == a || strings.Trim(t.All[h.End:sen.End], "的者时") != "" && !t.Begins(foundTails, h.End) || lint.Contains(t.All[max(a, h.Start-len("天气特别")):h.Start], unfound...) {
			continue
		}
		if followedUp(t, sen, a, b, h.End) {
			take("严重", h.Start, h.End)
		}
	}
	for _, h := range t.Places(excess) {
		if _, a, b, ok := around(t, h); ok && lint.Contains(t.All[max(a, h.Start-len("不得写得")):h.Start], forbidding...) {
			if n := han(t.All[h.End:b], 2); n > 0 && h.End+3*n == b {
				take("过高", h.Start, b)
			}
		}
	}
	for _, h := range t.Places(outrageous) {
		if _, a, _, ok := around(t, h); ok {
			from := max(a, h.Start-len("不得收得"))
			if k := lastWord(t.All[from:h.Start], forbidding...); k >= 0 {
				take("过高", from+k, h.End)
			}
		}
	}
	for s := range t.SentencesWith(levels) {
		if i, j, ok := t.Frame(heldAt, s.Start, s.End); ok && t.PassageAt(i).Kind == lint.Body && !t.HasAny(i, j, "，") && !t.HoldsWord(levelTold, i, s.End) && !t.After(j, "（", "内的") && !measuredIn(t, t.PassageAt(i).Body, s.End) {
			take("合理", i, j)
		}
	}
	careful(t, take)
	contented(t, take)
}

// followedUp reports that something hangs on the case that the statement of bytes a to b tells, a judgement
// that ends at byte j makes one.
func followedUp(t *lint.Text, sen lint.Sentence, a, b, j int) bool {
	rest, then := t.All[j:b], t.All[b:sen.End]
	switch strings.TrimPrefix(rest, "了") {
	case "的", "时", "者", "的话", "后", "的时候":
		return strings.HasPrefix(then, "，") || caseListed(t, a)
	case "":
		return (lint.HasPrefix(t.All[a:j], caseHeads...) || rest != "") && strings.HasPrefix(then, "，") || caseListed(t, a) || lint.Contains(then, foundOn...)
	}
	return caseListed(t, a) || lint.Contains(rest, foundOn...) || lint.HasPrefix(rest, "造成", "导致", "所致", "致使") && lint.Contains(then, foundOn...)
}

// careful finds care that is owed in some degree: 应尽高度的注意, 予以特别关照.
func careful(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(marked) {
		j := h.End
		if t.After(j, "的") {
			j += len("的")
		}
		n := begun(t.All[j:], cared)
		if n == 0 || t.Begins(careless, j+n) {
			continue
		}
		sen, _, b, ok := around(t, h)
		if ok && j+n <= b && duty(t.All[sen.Start:h.Start]) {
			take("高度的", h.Start, j+n)
		}
	}
}

// contented finds what somebody must feel, and things measured by another thing.
func contented(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(pleased) {
		sen, a, _, ok := around(t, h)
		if !ok || !duty(t.All[sen.Start:h.Start]) {
			continue
		}
		from := max(a, h.Start-len("令甲方及其客户"))
		if k := lastWord(t.All[from:h.Start], pleasing...); k >= 0 && t.Holds(whoBears, from+k, h.Start) {
			take("满意为止", from+k, h.End)
		}
	}
	for s := range t.SentencesWith(satisfied) {
		for _, f := range []*lint.Frame{tillPleased, asPleased, pleasedWith, mustPlease} {
			i, j, ok := t.Frame(f, s.Start, s.End)
			if !ok || t.PassageAt(i).Kind != lint.Body || t.HasAny(i, j, "，", "不满") || t.After(j, "度", "率") {
				continue
			}
			if a, b := t.Part(i); !measuredIn(t, a, b) {
				take("满意为止", i, j)
				break
			}
		}
	}
	for _, h := range t.Places(fitting) {
		sen, a, b, ok := around(t, h)
		if !ok || h.End < b && !t.After(h.End, "的") || !duty(t.All[sen.Start:h.Start]) {
			continue
		}
		from := max(a, h.Start-len("与本项目的设备数量和人员规模"))
		if k := lastWord(t.All[from:h.Start], kindred...); k >= 0 && !lint.Contains(t.All[from+k:min(b, h.End+len("的型号"))], lawfully...) {
			take("相应", from+k, h.End)
		}
	}
}

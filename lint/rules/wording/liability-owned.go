package wording

import (
	"strings"

	"qiyue/lint"
)

// Who “answers for” a thing in everyday or in bookish words owes no certain sum: 机手担着,
// 这笔账算苗圃的, 难辞其咎, 听凭货主处置. What it is paid in is nowhere said.

var (
	// owning are the verbs by which somebody owns up, at the end of a statement.
	owning = wordsOf([]string{
		"认", "担", "兜", "扛", "顶", "背", "揽", "受", "承担", "担承", "吞", "咽", "吃", "应承",
	}, []string{"着", "下", "下来", "起来", "到底"}, "认账", "认帐", "认赔", "认罚", "认个账", "认了", "摆平", "了断", "了结", "照单全收", "承当", "担承", "承受", "包圆", "一力承担", "一力承当", "负这个责", "负此责", "负其责", "担这个责", "担此责", "担其责", "扛这个责", "担这个过", "担待", "担当", "兜底", "托底", "买单", "埋单", "背锅", "顶缸", "负责到底", "管到底", "奉陪到底", "扛", "兜", "认", "背", "顶")
	// answering idioms need no subject.
	answerable = wordsOf([]string{
		"难辞", "难逃", "难推", "难卸", "难脱", "难免", "难避", "逃不脱", "推不掉", "推不开", "脱不了", "脱不开", "脱不得",
	}, []string{"其咎", "其责", "干系", "责任", "罪责", "身"}, "该怎么办怎么办", "该怎么办就怎么办", "该怎么担就怎么担", "该怎么担怎么担", "该怎么认就怎么认", "该怎么负就怎么负", "该怎么算就怎么算", "该怎么处理就怎么处理", "自担其咎", "自受其咎", "当受其咎", "应受其咎", "须受其咎", "任其咎", "担其咎", "自承其咎", "吃这个亏", "吃下这个亏", "认这个亏", "认这笔烂账", "该咋办咋办", "该怎么着怎么着", "该怎么处理怎么处理", "该怎么赔怎么赔", "该咋赔咋赔", "该怎么罚怎么罚", "该怎么算怎么算", "自食其果", "自食恶果", "自食苦果", "自尝苦果", "自吞苦果", "咎由自取", "后果自尝", "自作自受", "责任难逃", "罪责难逃", "没二话", "绝无二话", "没有二话", "毫无怨言", "负起责任", "担起责任", "扛起责任", "负起该负", "担起该担", "一推了之", "一走了之", "甩手不管", "撒手不管", "坐视不管", "责无旁贷", "兜着走", "引咎", "当仁不让", "不会不管", "不会赖账", "不会赖帐", "不赖账", "决不赖账", "绝不赖账", "不会推脱", "不会推卸", "不会撒手", "不会亏待", "不会坐视", "不会轻饶", "不会放过", "不会手软", "不会善罢甘休", "没有好果子", "有苦头吃", "脱不了身", "认打认罚", "任打任罚")
	// account is what is laid at somebody's door, laidTo the words by which it is.
	account = lint.NewSet("这笔账", "那笔账", "这个账", "这本账", "此账", "的账", "这笔帐", "这个帐", "的帐", "算账", "算帐")
	laidTo  = lint.NewSet("账算", "账记", "账归", "账找", "账由", "账要", "账得", "账就", "帐算", "帐记", "帐归", "帐找", "帐由", "头上", "认", "担", "背", "扛", "找")
	// surrender leaves it to the other side what one suffers.
	surrender = lint.NewFrameOf(24, lint.NewSet(
		"听候", "静候", "等候", "听凭", "听任", "任凭", "任由", "甘受", "甘愿", "愿受", "情愿接受", "愿意接受", "自愿接受", "无条件接受", "接受",
	), lint.NewSet(
		"处置", "处分", "发落", "责罚", "惩罚", "惩处", "处罚", "处理", "制裁", "惩戒", "惩治", "问责", "追责",
	))
	// bitter are what one reaps, reaping how.
	bitter  = lint.NewSet("不利局面", "恶果", "苦果", "苦头", "罪责", "责罚", "不利后果", "后果", "不利", "恶名", "苦水")
	reaping = lint.NewSet(
		"自食", "自受", "自尝", "自吞", "自咽", "自行承受", "自行消受", "自己消受", "自行担当", "自行承当", "自行消化", "自己吞", "自己咽", "自己担",
		"自己受", "自己扛", "自己背", "自己消化", "自己了结", "自己摆平", "自己收拾", "自己兜", "自个儿担", "自个儿扛", "自个儿兜", "独自承受",
		"自行摆平", "自行了结", "自行了断", "自行收拾",
	)
	reaped  = lint.NewFrameOf(12, bitter, reaping)
	reaped2 = lint.NewFrameOf(12, ills, reaping)
	// troubles are what somebody is left to see to.
	troubles = lint.NewFrameOf(15, lint.NewSet(
		"麻烦", "祸事", "乱子", "烂摊子", "事端", "是非", "纷争", "不利局面", "残局", "烂账",
	), lint.NewSet("由", "归", "让", "该"), lint.NewSet(
		"应付", "应对", "处理", "解决", "摆平", "收拾", "善后", "了结", "出面", "承担", "负责", "打理", "料理",
	))
	// doors is where it is laid: 算在组织者头上.
	doors = lint.NewFrameOf(24, lint.NewSet("算在", "记在", "归在", "落在", "算到", "记到", "怪到", "扣在", "怪在"), lint.NewSet("头上", "身上"))
	// ills are what is laid on a side in the lump, lumped how.
	ills   = lint.NewSet("损失", "过错", "乱子", "烂摊子", "祸", "事端", "局面", "后果", "责任", "麻烦", "风险", "祸事", "事故", "纠纷", "差错", "不测", "亏空")
	lumped = lint.NewFrameOf(12, ills, wordsOf([]string{"都", "全", "概", "一概", "统", "统统", "全数", "总"}, []string{"归", "算", "找", "让", "着落", "记在"}))
	// cleared is what somebody is left to clear up, of harm that is told: 试车摔坏的，甲方来收拾.
	harmed = lint.NewSet("坏", "伤", "砸", "漏", "误", "错", "弄脏", "违约", "爽约", "缺陷", "打架", "泄", "丢", "烂摊子", "毁", "撞", "闯祸", "出事", "出了事", "纠纷")
	clears = lint.NewSet(lint.Pairs([]string{"来", "去", "自己", "自行", "方", "公司", "店", "人", "部", "厂"}, []string{
		"收拾", "收场", "擦屁股", "摆平", "圆场", "打圆场", "善后", "去圆场", "去摆平", "来收拾", "来擦屁股", "料理",
	})...)
	harvest = lint.NewFrameOf(24, lint.NewSet("承受", "承其", "受其", "领受", "担受", "自负其"), lint.NewSet("不利", "恶果", "苦果", "苦头"))
	cleared = lint.NewFrameOf(60, harmed, clears)
	// answersHow asks how much one is liable for, for somebody to say: 责任大小由甲方说.
	answersHow = lint.NewSet("责任大小", "责任轻重", "责任的大小", "的责任按", "责任由谁", "赔多少", "赔偿多少", "补偿多少", "赔不赔", "责任自己", "怎么赔", "如何赔偿由", "掂量轻重")
	asTold     = lint.NewFrameOf(15, lint.NewSet("按", "照", "依"), whoBears, lint.NewSet("定的办", "说的办", "定的算", "说的算", "的意思办", "说的赔", "定的赔"))
	weighing   = lint.NewSet("掂量")
	// toldBy are words of a sentence that say how much it is, besides those of measuredBy.
	toldBy = lint.NewSet("重做", "更换", "直接损失", "保险", "保额", "各半", "平均", "比例", "按第", "照第", "发票", "账单", "对账", "单价", "清单", "市价", "以下", "下列", "如下", "不可抗力")
	// costs are what is no breach but a price, whoever bears it.
	costs = lint.NewSet("费", "价款", "货款", "税", "租金", "运杂", "工钱", "工本", "款项", "样品", "邮资", "差旅", "开支", "成本", "尾款")
	// whoBears are the last characters of who they are.
	whoBears = lint.NewSet(each("方人司商队厂店院社部家主行所站局处馆场团组员工师手户校会室坊铺棚庄园农头友贩匠长们己他它其谁")...)
	// unowned stand before the verb where nobody owns up.
	unowned = []string{"违", "手", "不", "未", "拒", "予", "概不", "公", "否", "确", "辨", "默", "承", "验", "查", "自", "各", "谁", "方可", "得以", "误", "相", "楼", "屋", "房", "棚", "塔", "柜", "箱", "炉", "罐", "厢", "车", "山"}
)

// wordsOf are all pairs of the heads and tails, and more words.
func wordsOf(heads, tails []string, more ...string) *lint.Set {
	return lint.NewSet(append(more, lint.Pairs(heads, tails)...)...)
}

// each are the characters of a word, each a word.
func each(word string) []string { return strings.Split(word, "") }

// owned finds what is answered for in such words.
func owned(t *lint.Text, take func(entry string, i, j int)) {
	bare := func(sen lint.Sentence) bool {
		return !t.Holds(measuredBy, sen.Start, sen.End) && !t.HoldsWord(toldBy, sen.Start, sen.End) && !t.UnitIn(sen.Start, sen.End, lint.Yuan, lint.Percent) && t.PassageAt(sen.Start).Kind == lint.Body
	}
	for _, h := range t.Places(owning) {
		sen, a, b, ok := around(t, h)
		if !ok || h.End != b && !t.After(h.End, "的") && !t.After(h.End, "、", "此事", "这事") || h.Start == sen.Start || !bare(sen) || t.Before(h.Start, unowned...) || t.Holds(costs, sen.Start, h.Start) {
			continue
		}
		from := h.Start
		if t.Holds(whoBears, max(a, h.Start-len("供应商自己就")), h.Start) {
			from = max(a, lint.RuneStart(t.All, h.Start-len("供应商")))
		} else if h.End-h.Start <= len("扛") {
			continue // one character alone: who does it has to stand there
		}
		take("有所表示", from, h.End)
	}
	for _, h := range t.Places(answerable) {
		if sen, _, _, ok := around(t, h); ok && bare(sen) {
			take("有所表示", h.Start, h.End)
		}
	}
	for _, h := range t.Places(account) {
		sen, a, b, ok := around(t, h)
		if ok && bare(sen) && !t.Holds(costs, sen.Start, h.Start) && !t.After(h.End, "号", "户", "单", "面", "目", "期", "簿", "册") && t.Holds(laidTo, max(a, h.Start-len("找")), b) {
			take("有所表示", h.Start, b)
		}
	}
	for s, h := range t.Framed(cleared, 1) {
		if _, b := t.Part(h.End - 1); h.End == b && bare(s) && !t.Holds(costs, s.Start, h.Start) {
			a, _ := t.Part(h.End - 1)
			take("有所表示", a, h.End)
		}
	}
	for s := range t.SentencesWith(answersHow) {
		h := t.PlacesIn(answersHow, s.Start, s.End)[0]
		_, j, ok := t.AtPleasure(h.Start, s.End)
		if !ok {
			_, j, ok = t.Frame(asTold, h.Start, s.End)
		}
		if !ok {
			if w := t.PlacesIn(weighing, s.Start, s.End); len(w) > 0 {
				j, ok = max(h.End, w[0].End), true
			}
		}
		if ok && bare(s) {
			take("有所表示", h.Start, j)
		}
	}
	for _, f := range []*lint.Frame{surrender, reaped, reaped2, lumped, troubles, doors, harvest} {
		for s, h := range t.Framed(f, 1) {
			if i, j := h.Start, h.End; bare(s) && !t.HasAny(i, j, "，", "机关", "部门", "法律", "司法", "行政", "依法") && !t.Before(i, "不", "未", "可", "拒绝", "拒不") && !t.Holds(freed, s.Start, j) {
				take("一切后果", i, j)
			}
		}
	}
}

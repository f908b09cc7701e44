package confidentiality

import (
	"strings"

	"qiyue/lint"
)

// vagueSecrets name what is secret by nothing but that it is: 机密, 所见所闻, 重要信息.
var vagueSecrets = []string{
	"秘密", "机密", "机要", "私密", "隐秘", "家底", "内情", "底细", "内幕", "所见所闻", "见闻", "所闻", "所接触者", "所知者", "所悉者",
	"敏感内容", "敏感信息", "敏感资料", "敏感事项", "重要信息", "重要资料", "重要内容", "重要情况", "不宜公开", "不便公开", "不宜外传",
	"不应公开", "保密价值", "应予保密的", "应当保密的", "应保密的", "该保密的", "需要保密的", "须保密的", "需保密的", "各类信息", "各种信息", "各类资料",
	"各种资料", "各种情况", "各类情况", "各种事项", "各项情况", "专有信息", "内部信息", "内部资料", "内部情况", "内部事务", "内部事项", "核心信息", "核心资料", "核心内容", "非公开信息",
	"未公开信息", "未公开的信息", "非公开的信息", "隐私信息",
}

// bareDuties ask for silence on nothing: 双方须守口如瓶.
var bareDuties = []string{
	"守口如瓶", "守密", "嘴巴", "保密纪律", "保密之责", "外传", "多嘴", "管住嘴", "不该传", "不该说", "到处讲", "到处说", "告诉外人", "告诉旁人",
	"告诉别人", "讲给别", "说给别", "对别人讲", "保密意识", "对方保密", "他人保密", "泄密",
}

// kindsAlso put what else there is among what is kept secret.
var kindsAlso = lint.Pairs([]string{"资料", "材料", "信息", "内容", "文件", "情况"}, []string{"也在内", "亦在内", "同样在内", "均在内", "都在内", "包括在内", "包含在内", "也算在内", "也一样", "亦同", "照此", "同此"})

var (
	bareDuty = lint.NewSet(bareDuties...)
	// matters are what may be kept secret, by the characters that their names hold.
	matters = lint.NewSet(
		"图", "价", "名", "单", "表", "料", "据", "码", "方案", "技术", "艺", "信息", "文件", "内容", "程序", "参数", "合同", "条款", "病", "录",
		"照片", "账", "客户", "报告", "样", "模", "软件", "型号", "设计", "产量", "配方", "成本", "数量", "情况", "资", "隐私", "电话", "文", "像",
		"协议", "制度", "守则", "承诺",
	)

	vagueSecret = lint.NewSet(vagueSecrets...)
	// keepSecret are words by which it is to be kept.
	keepSecret = lint.NewSet(
		"守住", "守着", "保密", "泄露", "泄漏", "泄密", "保守", "严守", "互守", "守口如瓶", "守密", "缄默", "告人", "告知他人", "外传", "透露",
		"披露", "对外", "提及", "不得不守", "外泄", "外人", "第三方", "说出去", "讲出去", "传出去", "往外说", "往外讲",
	)
	// toldApart say that a mark or a list tells it.
	toldApart = lint.NewSet("列为", "标注", "标明", "标有", "注明", "加盖", "标记", "明示", "盖有", "载明", "列明", "附件", "清单", "定义")
	// noSecrecy are sentences that ask for none, or are on another matter.
	noSecrecy = lint.NewSet(
		"不负保密", "无保密义务", "不在保密", "不属于", "不承担保密", "无须保密", "无需保密", "不受保密", "国家秘密", "涉密", "保密柜", "文件柜",
		"钥匙", "通信秘密", "侵犯", "侵害", "秘密窃取", "知识产权", "仲裁", "评标", "保密协议", "机密性", "秘密获取", "秘密收集", "投标", "个人隐私",
	)

	// The frames of a thing that is somebody's and no more: 对乙方的技术负保密义务.
	whoseThing = lint.NewFrameOf(3, lint.NewSet(
		"甲方", "乙方", "对方", "双方", "委托方", "受托方", "厂家", "供方", "需方", "买方", "卖方", "披露方", "公司", "客户", "业主", "定作人", "发包人", "发包方", "购货方",
		"供货方", "购方", "校方", "院方", "学校", "医院", "店方", "店里", "厂里", "送修人", "房主", "甲方的", "乙方的", "对方的", "双方的", "彼此的", "往来的", "来往的", "往来", "来往",
	), lint.NewSet(
		"技术", "信息", "资料", "材料", "情况", "业务", "经营", "文件", "事项", "内容", "事务",
	), lint.NewSet(
		"负", "承担", "保密", "要保密", "予以保密", "严格保密", "应保密", "应当保密", "须保密", "，应保密",
	))
	// comeBy is what one learns, by nothing but that one does: 接触到的信息, 看到的情况.
	comeBy = lint.NewFrameOf(12, lint.NewSet(
		"接触到", "接触", "知悉", "获悉", "得悉", "获知", "得知", "了解到", "了解", "看到", "听到", "看见", "掌握", "获得", "获取", "取得", "所知", "知道", "知晓",
		"晓得", "遇到", "经手",
	), lint.NewSet(append(lint.Pairs([]string{
		"的", "到", "悉", "知", "方", "方的", "他", "客户的", "内部", "何", "些", "切", "有", "部", "院内", "厂内", "店内", "校内", "公司",
	}, []string{"信息", "资料", "情况", "内容", "事情", "事项", "东西", "事务", "文件", "材料", "事", "一切"}), "情况", "事情")...))
	// givenThem is what one is given, by nothing but that one is: 对甲方提供的资料保密.
	givenThem = lint.NewFrameOf(3, lint.NewSet("提供的", "交给的", "交付的", "移交的", "给的", "交来的", "送来的"), lint.NewSet("信息", "资料", "情况", "内容", "文件", "材料"), lint.NewSet(
		"负", "承担", "保密", "予以保密", "严格保密", "应保密", "应当保密", "须保密",
	))
	// restOf is what else one has or gets, by nothing but that it is something else: 甲方给的其他资料也一样保密.
	restOf   = lint.NewFrameOf(12, lint.NewSet("其他", "其它", "别的", "其余", "另外的"), lint.NewSet("资料", "信息", "材料", "情况", "内容", "文件", "东西", "事情"), lint.NewSet("保密", "在内", "同样", "一样", "亦同", "也不得", "亦不得", "照此", "也算"))
	alsoKept = lint.NewFrameOf(12, lint.NewSet("其他", "其它", "别的", "其余", "另外的"), lint.NewSet(kindsAlso...))
	// somebody's own view of what is secret: 甲方认为应当保密的.
	ownView = []*lint.Frame{
		lint.NewFrameOf(12, lint.NewSet("认为", "以为", "视为", "主张"), lint.NewSet("应当保密", "应保密", "需要保密", "须保密", "应予保密", "需保密", "有保密价值")),
		lint.NewFrameOf(12, lint.NewSet("按", "依", "依照", "按照", "根据"), lint.NewSet("行业惯例", "惯例", "常理", "商业习惯"), lint.NewSet("保密")),
	}
	// byOneSide leaves to somebody what is secret.
	byOneSide = lint.NewFrameOf(15, lint.NewSet(
		"何者", "哪些", "保密范围", "保密内容", "保密的范围", "保密的内容", "保密事项", "保密信息的范围", "保密信息",
	), lint.NewSet("由", "以"), lint.NewSet("甲方", "乙方", "双方", "一方", "披露方", "供方", "公司", "自行"), lint.NewSet(
		"认定", "判断", "体察", "决定", "确定", "解释", "把握", "掌握", "为准", "界定",
	))
	// emptyList is a list of what is secret that names no kind.
	emptyList = lint.NewFrameOf(18, lint.NewSet("保密信息", "保密内容", "保密资料", "机密信息", "保密范围", "商业秘密"), lint.NewSet("包括", "是指", "指", "为", "系"), lint.NewSet("各类", "各种", "一切", "所有", "任何", "全部", "有关", "相关"), lint.NewSet("信息", "资料", "内容", "情况", "事项"))
)

// unnamedSecret finds a duty to keep what is named by nothing but that it is secret,
// or that somebody takes it for secret.
func unnamedSecret(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(named, s.Start, s.End) || t.Holds(noSecrecy, s.Start, s.End) || t.Holds(noSilence, s.Start, s.End) {
		return 0, 0, false
	}
	if silent(t, s) && !t.Holds(matters, t.PassageAt(s.Start).Body, s.End) {
		h := t.PlacesIn(silence, s.Start, s.End)
		return h[0].Start, h[0].End, true
	}
	if h := t.PlacesIn(bareDuty, s.Start, s.End); len(h) > 0 && h[0].End <= s.End && !t.Holds(matters, t.PassageAt(s.Start).Body, beforeTerm(t, h[0].End, s.End)) {
		return h[0].Start, h[0].End, true
	}
	if !t.Holds(keepSecret, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, ownView...); ok {
		return i, j, true
	}
	if t.HoldsWord(toldApart, s.Start, s.End) || t.Holds(enumerates, s.Start, s.End) {
		return 0, 0, false
	}
	for _, f := range []*lint.Frame{whoseThing, comeBy, givenThem} {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(i, j, "，", "、") && !t.Before(i, "与", "和", "及", "、", "以及") {
			return i, j, true
		}
	}
	if i, j, ok := t.Frame(restOf, s.Start, s.End); ok && !t.Before(i, "、", "及", "和", "或", "与", "等", "者") && !t.HasAny(i, j, "，") {
		return i, j, true
	}
	if h, ok := plainSecrecy(t, s); ok {
		return h.Start, h.End, true
	}
	for _, h := range t.PlacesIn(vagueSecret, s.Start, s.End) {
		if t.After(h.End, "级", "性", "柜", "的方式", "类", "义务", "保护") || strings.Count(t.All[s.Start:h.Start], "、") > 1 || t.Before(h.Start, "商业", "技术", "经营", "国家") {
			continue // 商业秘密: the law says what that is
		}
		i := h.Start
		for _, whose := range []string{"的", "公司", "企业", "甲方", "乙方", "对方"} {
			if t.Before(i, whose) {
				i -= len(whose)
			}
		}
		return i, h.End, true
	}
	return 0, 0, false
}

// beforeTerm is where what bytes i to j say of how long it is kept begins, or j: ，直至有关信息依法公开.
func beforeTerm(t *lint.Text, i, j int) int {
	for _, w := range [...]string{"，直至", "，直到", "，至", "，期限", "，为期", "，保密期"} {
		if k := strings.Index(t.All[i:j], w); k >= 0 {
			j = i + k
		}
	}
	return j
}

// emptily finds a list of what is secret that names no kind: 保密信息包括各类信息,
// or leaves to somebody which it is: 保密范围由甲方确定.
func emptily(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(named, s.Start, s.End) {
		return 0, 0, false
	}
	if before := &t.Passages[max(0, s.Passage-1)]; t.Holds(keepSecret, before.Start, s.Start) { // 图纸保密三年。甲方提供的其他资料也在内
		if i, j, ok := t.Frame(alsoKept, s.Start, s.End); ok && !t.HasAny(i, j, "，") && !t.Before(i, "、", "及", "和", "或", "与", "等", "者") {
			return i, j, true
		}
	}
	if i, j, ok := t.Frame(byOneSide, s.Start, s.End); ok {
		return i, j, true
	}
	return t.Frame(emptyList, s.Start, s.End)
}

// enumerates are words of a list that goes on.
var enumerates = lint.NewSet("包括", "例如", "诸如", "等信息", "等资料", "等内容", "等事项", "等情况", "即", "指")

var (
	secrecyWord = lint.NewSet("保密")
	bidden      = lint.NewSet("应", "须", "要", "必须", "均", "负", "遵守", "履行")
	// leftOpen stand behind 保密 where it says nothing of what is kept.
	leftOpen = lint.NewSet("，", "之义务", "之责", "的义务", "义务", "责任", "规矩", "纪律", "要求", "工作")
)

// plainSecrecy finds secrecy of nothing: 双方要注意保密, in a clause that names nothing that may be secret.
func plainSecrecy(t *lint.Text, s lint.Sentence) (lint.Hit, bool) {
	if t.PassageAt(s.Start).Kind != lint.Body || !t.Holds(bidden, s.Start, s.End) || ofThing(t, s.Start, s.End) {
		return lint.Hit{}, false
	}
	a, b := t.ClauseRange(s.Start)
	for _, h := range t.PlacesIn(secrecyWord, s.Start, s.End) {
		if (h.End == s.End || t.Begins(leftOpen, h.End)) && !t.Holds(matters, min(a, s.Start), max(b, s.End)) {
			return h, true
		}
	}
	return lint.Hit{}, false
}

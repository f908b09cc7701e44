package practice

import (
	"slices"

	"qiyue/lint"
)

// foreignTexts are languages beside Chinese, of the country and of others, pairedTexts two of which one is
// Chinese in one word: 英文, 壮文; 中日两文, 汉藏双语.
var foreignTexts, pairedTexts = func() (single, paired []string) {
	single = []string{
		"外文", "外语", "西班牙语", "西班牙文", "葡萄牙语", "意大利语", "意大利文", "阿拉伯语", "阿拉伯文", "越南语", "越南文", "朝鲜文", "朝鲜语",
		"蒙古文", "蒙古语", "哈萨克文", "维吾尔文", "维吾尔语", "老挝文", "老挝语", "柬埔寨文",
	}
	for _, l := range []string{"英", "日", "韩", "朝", "法", "德", "俄", "蒙", "藏", "维", "壮", "彝", "哈", "葡", "西", "阿", "泰", "越", "意", "缅"} {
		single = append(single, l+"文", l+"语", l+"译本")
		paired = append(paired, l+"、中", l+"中两", l+"中双", l+"、汉", l+"汉两")
		for _, ours := range []string{"中", "汉", "华"} {
			for _, as := range []string{"文", "两", "双", "对照", "合璧", "语"} {
				paired = append(paired, ours+l+as)
			}
		}
	}
	return single, paired
}()

// Two languages of one agreement, named in any words.
var (
	chineseText = lint.NewSet("中文", "汉语", "汉文", "华文", "华语", "中国文字")
	foreignText = lint.NewSet(foreignTexts...)
	// bothTexts name two, one beside the other.
	bothTexts = []*lint.Frame{
		lint.NewFrameOf(30, chineseText, foreignText),
		lint.NewFrameOf(30, foreignText, chineseText),
	}
	// rendered is a contract put into another language and signed in both.
	rendered = lint.NewFrameOf(36, lint.NewSet("译成", "译为", "翻译成", "译作"), foreignText, lint.NewSet("一并签署", "同时签署", "一并签字", "一并盖章", "均须盖章", "均须签字", "签署", "同为"))
	// aboveOther puts one of them first.
	aboveOther = lint.NewFrameOf(18, lint.NewSet("以", "依", "按"), lint.NewSet(slices.Concat([]string{"中文", "汉语", "汉文", "华文", "原文", "该文本", "西班牙"}, foreignTexts)...), lint.NewSet("为准", "为主", "解释", "为先", "优先", "作准", "为凭", "为本"))
	ourText    = lint.NewSet("文版", "文本", "文稿", "语版", "译本", "译文", "译稿", "本合同", "本协议", "本约", "合同", "协议", "双方", "正文", "缔约")
	// otherText are papers of another kind, or proceedings.
	otherText = lint.NewSet(
		"参考", "会议", "会谈", "交流", "口译", "教学", "课程", "热线", "显示", "说明书", "手册", "资料", "界面", "标识", "培训", "图纸", "铭牌",
		"仲裁", "函件", "通知", "往来", "网站", "软件", "语音", "客服", "包装", "标签", "报告", "单据", "发票", "证书", "姓名", "地址", "名称",
	)
)

var (
	// anyTexts name a second language, parity gives both one rank, differing is what they may do and unruled
	// what is then done, by which neither prevails.
	anyTexts = lint.NewSet(slices.Concat(foreignTexts, pairedTexts, []string{"双语", "两种语言", "两种文字", "两种文本", "两国文字", "两文"})...)
	parity   = lint.NewSet(
		"算数", "作数", "均作准", "一样作准", "都作准", "作为依据", "皆作准", "并为正本", "都有效", "皆有效", "均属有效", "均为有效", "同样的效力",
		"一样的效力", "有同等", "有同样", "有一样", "有相同", "效力相当", "不分主次", "不分先后", "不论先后", "不分高下", "不分正副", "无主次",
		"无先后", "并重", "并行有效", "一律有效", "等效",
	)
	differing = lint.NewSet("不一", "出入", "歧异", "歧义", "差别", "差异", "矛盾", "不同", "对不上", "冲突", "有别", "不符", "抵触", "分歧", "疑义", "不合", "拧", "岔")
	unruled   = lint.NewSet("协商", "商量", "商议", "各看", "各依", "各按", "由", "看情况", "视情况", "不论先后", "另议", "再议", "再定", "挑选", "选用", "择用", "酌定", "任选")
	conflicts = lint.NewFrameOf(36, differing, unruled)
	// openRank asks which of them prevails and does not answer.
	openRank = lint.NewFrameOf(18, lint.NewSet(
		"哪份为准", "哪种为准", "哪个为准", "哪一种为准", "哪本为准", "谁为准", "孰为准", "何者为准", "何种为准", "以哪",
	), lint.NewSet(
		"未分", "未定", "没定", "没说", "未作", "再说", "再定", "再议", "另议", "另定", "协商", "不论", "不明", "视", "看",
	))

	// englishWords open a look at a sentence in English on two languages, one beside the other there.
	englishWords = []string{"Chinese", "English"}
	equalWords   = lint.NewSet(
		"equally authentic", "equally valid", "equally binding", "equally effective", "equal force", "equal validity", "equal effect",
		"equal authenticity", "same force", "same legal", "same effect", "equal legal",
	)
	equalInEnglish = []*lint.Frame{
		lint.NewFrameOf(60, lint.NewSet("Chinese"), lint.NewSet("English"), equalWords),
		lint.NewFrameOf(60, lint.NewSet("English"), lint.NewSet("Chinese"), equalWords),
	}
)

// unranked finds two languages of one agreement that are said to be equal, or whose differences no text
// settles: 译文歧异者不论先后.
func unranked(t *lint.Text, s lint.Sentence) (int, int, bool) {
	places := t.PlacesIn(anyTexts, s.Start, s.End)
	if len(places) == 0 || t.Holds(otherText, s.Start, s.End) {
		return 0, 0, false
	}
	if !t.Holds(parity, s.Start, s.End) && !t.HoldsFrame(s.Start, s.End, conflicts, openRank) {
		return 0, 0, false
	}
	i, j := t.Within(places[0].Start, s.End, 40)
	return i, j, true
}

// twoLanguages finds an agreement in two languages, neither of which is above the
// other: 双方以华文、韩文缔约.
func twoLanguages(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := unranked(t, s); ok {
		return i, j, true
	}
	if t.Holds(otherText, s.Start, s.End) || !t.Holds(ourText, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.Frame(rendered, s.Start, s.End); ok {
		return i, j, true
	}
	i, j, ok := t.AnyFrame(s.Start, s.End, bothTexts...)
	if ok {
		i, j = t.Within(i, s.End, 40)
	}
	return i, j, ok
}

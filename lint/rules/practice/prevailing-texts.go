package practice

import "qiyue/lint"

// Two languages of one agreement, named in any words.
var (
	chineseText = lint.NewSet("中文", "汉语", "汉文", "华文", "华语", "中国文字")
	foreignText = lint.NewSet("英文", "英语", "法文", "法语", "德文", "德语", "日文", "日语", "韩文", "韩语", "朝鲜文", "俄文", "俄语", "西班牙语", "西班牙文", "葡萄牙语", "葡文", "意大利语", "意大利文", "阿拉伯语", "阿拉伯文", "越南语", "越南文", "泰文", "泰语", "蒙古文", "哈萨克文", "外文", "外语")
	// bothTexts name two, one beside the other.
	bothTexts = []*lint.Frame{
		lint.NewFrameOf(30, chineseText, foreignText),
		lint.NewFrameOf(30, foreignText, chineseText),
	}
	// rendered is a contract put into another language and signed in both.
	rendered = lint.NewFrameOf(36, lint.NewSet("译成", "译为", "翻译成", "译作"), foreignText, lint.NewSet("一并签署", "同时签署", "一并签字", "一并盖章", "均须盖章", "均须签字", "签署", "同为"))
	// aboveOther puts one of them first.
	aboveOther = lint.NewFrameOf(18, lint.NewSet("以", "依", "按"), lint.NewSet("中文", "汉语", "汉文", "华文", "英文", "英语", "外文", "法文", "法语", "德文", "日文", "日语", "韩文", "俄文", "原文", "中文本", "该文本", "西班牙"), lint.NewSet("为准", "为主", "解释", "为先", "优先"))
	ourText    = lint.NewSet("本合同", "本协议", "本约", "合同", "协议", "双方", "正文", "缔约")
	// otherText are papers of another kind, or proceedings.
	otherText = lint.NewSet("说明书", "手册", "资料", "界面", "标识", "培训", "图纸", "铭牌", "仲裁", "函件", "通知", "往来", "网站", "软件", "语音", "客服", "包装", "标签", "报告", "单据", "发票", "证书", "姓名", "地址", "名称")
)

// twoLanguages finds an agreement in two languages, neither of which is above the
// other: 双方以华文、韩文缔约.
func twoLanguages(t *lint.Text, s lint.Sentence) (int, int, bool) {
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

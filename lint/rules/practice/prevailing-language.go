package practice

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// equal are words that give two texts one force.
var (
	equal = lint.NewSet(
		"同等效力", "同等法律效力", "同等的效力", "同等的法律效力", "同等约束力", "同等法律约束力", "效力相同", "相同效力", "相同的效力",
		"相同的法律效力", "均有效", "一样有效", "同等有效", "同样有效", "同等作准", "同样作准", "均为作准", "均为正本", "具同等效力", "地位相同",
		"地位相等", "地位平等", "地位同等", "效力等同", "效力一致", "同一效力", "并列签署", "同为正本", "同为合同正本", "同为协议正本", "亦为正本",
		"同属正本", "也是正本", "不可偏废", "一样作数", "不分主次", "不分轩轾",
	)
	equals = lint.NewFrameOf(120, equal)
)

// translation are words of a second text that leaves the first in force.
var translation = lint.NewSet("英文译本", "英文翻译", "日文译本", "德文译本", "法文译本", "韩文译本", "俄文译本", "外文译本", "外文文本", "英译本", "日译本", "中韩", "中俄", "中法")

// twoTexts are words of two texts that need not be in two languages.
var twoTexts = lint.NewSet("两个版本", "两种版本", "中英对照", "双语对照", "中外文")

// bilingual are words of two languages, tongues of one beside Chinese.
var (
	bilingual = []string{
		"中英文", "中文本、英文本", "中文本和英文本", "中文本与英文本", "中文本及英文本", "中、英文本", "中文和英文", "中文及英文", "中、英文",
		"中文、英文", "中英两种", "双语", "中日文", "中德文", "中英双语", "中文、日文", "中、日文", "中、德文", "中文版和", "中文版及", "中文版与",
		"英文两", "中文与英文", "汉英", "英文译本", "英文翻译", "日文译本", "德文译本", "法文译本", "韩文译本", "俄文译本", "外文译本", "外文文本",
		"英译本", "日译本", "中日两种", "中德两种", "中韩", "中俄", "中法", "两种语言", "两种文字", "同等作准", "同样作准", "中英两文", "中外文",
		"中英对照", "双语对照", "两个版本", "两种版本",
	}
	tongues = slices.DeleteFunc(slices.Concat([]string{"阿拉伯", "越南", "意大利"}, foreignTexts, pairedTexts), func(w string) bool { return slices.Contains(bilingual, w) })
)

// PrevailingLanguage: Two languages and no prevailing text.
var PrevailingLanguage = lint.Rule{
	ID:      "prevailing-language",
	Title:   lint.Words{Zh: "文本语言效力", En: "prevailing language"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   slices.Concat(bilingual, tongues, englishWords),
	Doc: lint.Doc{
		What: lint.Words{Zh: "有两种语言的文本，没有写明以哪种为准。", En: "Two languages and no prevailing text"},
		Spec: lint.Words{Zh: "规格：译本语言里另写同等效力或者以译本为准，与条款的“以中文本为准”相反。", En: "In a spec: a translation said to be equal or to prevail, against the clause."},
		Why:  lint.Words{Zh: "两种文字的文本对使用的词句不一致的，按目的与诚信解释（民法典 466），事先写明可以免去争议。", En: "Differences are settled by aim and good faith (民法典 466); say which text prevails."},
		Bad: []string{
			"本协议附⟦英文译本，两种文本同等有效⟧。",
			"本协议以⟦中英文⟧书写，各执一份。",
			"本协议一式两份，⟦中文本、英文本⟧各一份，均为正本。",
			"本合同有⟦中文和英文⟧两种文本。",
			"合同以中文及俄文写成，两种文本⟦同等作准⟧。",
			"本合同以⟦中、英文书就，两种文本具有同等的法律效力⟧。",
		},
		Good: []string{
			"本合同附英文译本，供阅读之用。",
			"乙方应提交两种语言的使用说明书。",
			"本协议以中英文书写，两种文本不一致的，以中文为准。",
			"乙方提供中英文说明书。",
			"本协议以中文书写。",
		},
		Basis: []diag.LawID{"民法典 466"},
		Since: "0.1.0",
	},
	RunSpec: prevailingLanguageSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		if t.Has("hall prevail", "hall govern", "中文文本为准", "中文版本为准", "英文版本为准", "中文为准", "英文为准") {
			return
		}
		if _, _, ok := t.Frame(aboveOther, 0, len(t.All)); ok {
			return
		}
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if i, j, ok := t.AnyFrame(s.Start, s.End, equalInEnglish...); ok {
				p.Flag(t.Within(i, j, 58))
				return
			}
			for _, h = range p.HitsIn(s.Start, s.End) {
				if h.Word < len(bilingual) {
					break
				}
			}
			if h.Word < len(bilingual) && lint.Contains(
				t.In(s), "本合同", "本协议", "合同文本", "协议文本", "同等效力", "作准", "书写", "签署", "版本", "文本", "正本", "本条款",
			) && !lint.Contains(t.In(s), "说明书", "手册", "资料", "界面", "标识", "仲裁") {
				help := t.Holds(translation, h.Start, h.End) && !t.Holds(equal, s.Start, s.End) // one text is the agreement, the other a help
				of := t.Holds(twoTexts, h.Start, h.End) && (!t.Holds(equal, s.Start, s.End) || !t.HasAny(
					t.PassageAt(s.Start).Start, s.End, "英文", "外文", "日文", "德文", "法文", "俄文", "韩文", "中英", "双语",
				))
				if help || of { // or two versions of what it may be
					if i, j, ok := unranked(t, s); ok {
						p.Flag(i, j)
					}
					return
				}
				i, j := h.Start, h.End
				if a, b, ok := t.Frame(equals, h.End, s.End); ok && a > j {
					i, j = t.Within(i, b, 58)
				}
				p.Flag(i, j)
				return
			}
			if i, j, ok := twoLanguages(t, s); ok {
				p.Flag(i, j)
			}
		})
	},
}

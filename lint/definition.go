package lint

import (
	"sort"
	"strings"

	"qiyue/internal/chinese"
)

// Definition is a term and where its meaning is given: “…”是指…, X系指…,
// 所称…包括…, （以下简称“…”）, or the first cell of a table of definitions.
type Definition struct {
	Term       string
	Start, End int // of the term
	Body       int // where the meaning starts; 0 for a short name
	BodyEnd    int
	Short      bool // a short name (以下简称), not a meaning
}

// Definitions are all definitions in order.
func (t *Text) Definitions() []Definition {
	if t.facts.defined {
		return t.facts.definition
	}
	t.facts.defined = true
	short, meaning := t.Held(shortMarks), t.Held(meaningMarks)
	bare, nouns := t.Held(bareMarks), t.Held(nounMarks)
	if len(short)+len(meaning)+len(bare)+len(nouns) > 0 || t.Has("所称", "所指") {
		for _, s := range t.Sentences() {
			t.shortNames(s, short)
			t.meaning(s, meaning, bare, nouns)
		}
	}
	if t.Holds(definitionTitles, 0, len(t.All)) {
		t.glossary()
		sort.SliceStable(t.facts.definition, func(a, b int) bool { return t.facts.definition[a].Start < t.facts.definition[b].Start })
	}
	return t.facts.definition
}

// definitionTitles head a list of terms, each followed by a colon.
var definitionTitles = NewSet("定义", "释义", "术语", "用语", "词语", "名词", "名词解释", "称谓")

// glossary reads the members of a list of terms: （一）一级故障：全部用户无法登录.
func (t *Text) glossary() {
	var under *Clause
	loose := false // under a heading without a number
	told := t.facts.definition
	for k := range t.Passages {
		p := &t.Passages[k]
		if p.Kind != Body && p.Kind != Heading {
			continue
		}
		text := t.All[p.Body:p.End]
		body := p.Body
		if text != "" && (text[0] < '0' || text[0] >= 0xC2 && text[0] < 0xE3) {
			body = p.End - len(strings.TrimLeft(text, "-*•· "))
		}
		if text = t.All[body:p.End]; strings.Contains(text, "**") {
			text = strings.Replace(text, "**", "", 1)
		}
		if strings.HasPrefix(text, "#") { // Markdown in a plain text
			under, loose = nil, len(text) <= 36 && t.Holds(definitionTitles, p.Body, p.End)
			continue
		}
		if p.Clause != nil && p.Clause.Passage == k && len(text) <= 90 && t.Holds(definitionTitles, p.Body, p.End) && (p.Kind == Heading || strings.HasSuffix(text, "：") || len(text) <= 24) {
			under, loose = p.Clause, false
			continue
		}
		if p.Kind == Heading {
			under, loose = nil, len(text) <= 36 && t.Holds(definitionTitles, p.Body, p.End)
			continue
		}
		if under == nil && !loose {
			continue
		}
		if c := p.Clause; !loose && c != under {
			for c != nil && c != under {
				c = c.Parent
			}
			if c == nil {
				under = nil
				continue
			}
		}
		n := strings.Index(text, "：")
		if n <= 0 || n > 36 || n+len("：") >= len(text) || strings.ContainsAny(text[:n], "，。；、（）《》") || text[0] >= '0' && text[0] <= '9' || Contains(text[:n], "如下", "下列", "所称", "指") {
			continue
		}
		for len(told) > 0 && told[0].Start < p.Start {
			told = told[1:]
		}
		if len(told) > 0 && told[0].Start < p.End {
			continue // 延保：指…
		}
		a, b := body, body+n
		if strings.HasPrefix(text, "“") && strings.HasSuffix(text[:n], "”") {
			a, b = a+len("“"), b-len("”")
		}
		if a < b {
			t.facts.definition = append(t.facts.definition, Definition{Term: t.All[a:b], Start: a, End: b, Body: b + strings.Index(t.All[b:p.End], "：") + len("："), BodyEnd: p.End})
		}
	}
}

// Held are the words that the text holds at all.
func (t *Text) Held(words []string) []string {
	var out []string
	for _, w := range words {
		if t.Has(w) {
			out = append(out, w)
		}
	}
	return out
}

// Defined is the definition of a term, or nil.
func (t *Text) Defined(term string) *Definition {
	ds := t.Definitions()
	for i := range ds {
		if ds[i].Term == term {
			return &ds[i]
		}
	}
	return nil
}

var shortMarks = []string{"下文“", "后面叫“", "后面称“", "下面叫“", "下面称“", "后文称“", "后称“", "以下叫", "下文称", "以下简称", "下称", "以下合称", "以下统称", "简称为", "以下称"}

func (t *Text) shortNames(s Sentence, marks []string) {
	for _, mark := range marks {
		for from := s.Start; ; {
			k := chinese.Index(t.All[from:s.End], mark)
			if k < 0 {
				break
			}
			a := from + k + len(mark)
			from = a
			a = t.skip(a, "为", "：", "“", " ", "‘", "《", "【")
			b := a
			for b < s.End && !t.After(b, "”", "）", "，", "’", "》", "】", "、", "。") {
				b++
			}
			if b > a && b-a <= 60 {
				t.facts.definition = append(t.facts.definition, Definition{Term: strings.TrimSpace(t.All[a:b]), Start: a, End: b, Short: true})
			}
		}
	}
}

// bareMarks hold 指 where it can only mean that a meaning follows.
var bareMarks = []string{"”指", "：指", "，指", "”：", "）指", "均指"}

// nounMarks end a term and tell its meaning without a comma: 轻微缺陷指不影响使用的缺陷, 淡季为每年11月至次年2月; notMeant
// follow 指 where it is the beginning of a word: 服务指南.
var (
	nounMarks = []string{
		"缺陷指", "故障指", "损坏指", "事故指", "污染指", "问题指", "事件指", "变化指", "损失指", "违约指", "投诉指", "时间指", "期指", "期限指",
		"日指", "小时指", "件指", "耗材指", "费用指", "费指", "市区指", "范围指", "服务指", "时段为", "季为", "峰期为",
	}
	notMeant = []string{"定", "派", "导", "示", "引", "标", "出", "挥", "南", "纹", "令", "数", "责", "明", "认", "使", "点", "望"}
)

var meaningMarks = []string{"是指", "系指", "仅指", "指的是", "定义为", "含义为", "意指", "指："}

func (t *Text) meaning(s Sentence, marks, bare, nouns []string) {
	if k := strings.Index(t.In(s), "；“"); k >= 0 { // “甲”系指…；“乙”系指…
		rest := s
		s.End, rest.Start = s.Start+k, s.Start+k+len("；")
		defer t.meaning(rest, marks, bare, nouns)
	}
	text := t.In(s)
	for _, mark := range marks {
		k := chinese.Index(text, mark)
		if k <= 0 {
			continue
		}
		if t.addMeaning(s, s.Start+k, s.Start+k+len(mark)) {
			return
		}
	}
	// “X”指… and X：指…, where 指 alone would be inside a word.
	for _, mark := range bare {
		k := chinese.Index(text, mark)
		if k <= 0 || t.otherWord(s.Start+k+len(mark)) {
			continue
		}
		if mark == "”：" && !strings.HasPrefix(text, "“") {
			continue
		}
		if t.addMeaning(s, s.Start+k, s.Start+k+len(mark)) {
			return
		}
	}
	if told := strings.Index(text, "包括"); told > 0 && told <= 60 { // 本合同所称重大变更包括：
		if k := strings.LastIndex(text[:told], "所"); k >= 0 && HasPrefix(text[k:], "所称", "所指") && !strings.Contains(text[k:told], "，") && t.addMeaning(s, s.Start+told, s.Start+told+len("包括")) {
			return
		}
	}
	for _, mark := range nouns {
		k := chinese.Index(text, mark)
		if k <= 0 || k > 30 || t.otherWord(s.Start+k+len(mark)) {
			continue
		}
		if t.addMeaning(s, s.Start+k+len(mark)-len("指"), s.Start+k+len(mark)) {
			return
		}
	}
}

// otherWord reports at byte i the rest of a word that begins with 指: 服务指南, and not 缺陷指导致停机的.
func (t *Text) otherWord(i int) bool { return t.After(i, notMeant...) && !t.After(i, "导致") }

// addMeaning takes what stands before the mark as the term.
func (t *Text) addMeaning(s Sentence, mark, body int) bool {
	left := t.All[s.Start:mark]
	left = strings.TrimSuffix(strings.TrimSuffix(left, "，"), "”")
	a := s.Start
	if k := strings.LastIndex(left, "“"); k >= 0 {
		a = s.Start + k + len("“")
	} else {
		for _, cut := range []string{"，", "：", "所称的", "所称", "所指的", "所指", "所述的", "所述", "其中", "上述", "前述", "本条", "本款"} {
			if k := strings.LastIndex(left, cut); k >= 0 && s.Start+k+len(cut) > a {
				a = s.Start + k + len(cut)
			}
		}
	}
	b := s.Start + len(left)
	if k := strings.Index(t.All[a:b], "”"); k >= 0 && HasPrefix(strings.TrimLeft(t.All[a+k+len("”"):b], "，一"), "在本", "于本", "词在本", "词于本", "词") {
		b = a + k // “及时”，在本合同中均指…
	}
	if b <= a || b-a > 60 {
		return false
	}
	t.facts.definition = append(t.facts.definition, Definition{Term: t.All[a:b], Start: a, End: b, Body: body, BodyEnd: s.End})
	return true
}

func (t *Text) skip(i int, words ...string) int {
again:
	for _, w := range words {
		if strings.HasPrefix(t.All[i:], w) {
			i += len(w)
			goto again
		}
	}
	return i
}

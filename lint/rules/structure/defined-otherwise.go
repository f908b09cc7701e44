package structure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A term is given another meaning also by words that say how to read it, or what it takes in besides:
// “停转”应理解为断电, “停转”也包括降速.
var (
	readWords = []string{
		"应理解为", "理解为", "应解释为", "应当理解为", "应当解释为", "是说", "就是", "就是指", "应指", "当指", "也指", "亦指", "还指", "说的是",
		"也叫", "应作", "作", "应视作", "要理解成", "理解成", "也就是", "限于", "仅限于", "只限于", "仅限", "只限", "专指", "特指", "单指", "仅指",
		"只指", "改指", "谓", "讲的是", "只算", "以",
	}
	takeWords         = []string{"含", "包含", "包括", "也包括", "亦包括", "还包括", "并包括", "也含", "还含", "另包括", "也算", "还算", "不含", "不包括"}
	takesIn, restates = lint.NewSet(takeWords...), lint.NewSet(slices.Concat(readWords, takeWords)...)
	// besides begin such words that nobody says of a term but to widen it.
	besides = lint.NewSet("也包括", "亦包括", "还包括", "并包括", "也含", "还含", "另包括")
	// notMeaning are words of a sentence that refers to a meaning or lists what there is of something.
	notMeaning = lint.NewSet("但不限于", "下列", "以下", "如下", "前述", "上述", "见第", "所定义", "约定的", "规定的", "费", "元", "税", "次数", "时间", "工作", "服务内容", "附件")
	// namedAs stand before a term behind what makes it one: 试件合格为终验.
	namedAs = lint.NewSet("为", "即为", "视为", "算", "称为", "叫", "叫做", "称作", "是为", "属于", "方为", "才算", "算作")
)

// restated are the places where the sentence says so of a term in quotation marks, or of one that has a definition.
func restated(t *lint.Text, defined map[string]definition) []definition {
	var out []definition
	for s := range t.SentencesWith(restates) {
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || ps.Residue {
			continue
		}
		i := unled(t, s.Start)
		quoted := t.After(i, "“")
		a, b := i, i
		if quoted {
			var ok bool
			if a, b, ok = inQuotes(t, i, s.End); !ok {
				continue
			}
			i = b + len("”")
		} else {
			for k := range t.All[a:min(s.End, lint.RuneStart(t.All, min(len(t.All), a+36)))] {
				if t.Begins(restates, a+k) {
					b = a + k
					break
				}
			}
			i = b
		}
		i = behindTerm(t, i)
		term := t.All[a:b]
		if term == "" || !t.Begins(restates, i) || t.HoldsWord(notMeaning, i, s.End) || strings.Count(t.All[i:s.End], "、") > 1 || t.After(i, "以") && !(quoted && t.Before(s.End, "为限", "论", "为界")) || t.After(i, "作") && !t.Before(s.End, "解", "论", "理解") && !t.HasAny(i, s.End, "解，", "理解，") {
			continue
		}
		d, known := defined[term]
		if !quoted && (!known || d.name || t.Begins(takesIn, i) && !t.Begins(besides, i)) || known && d.name && !t.Begins(takesIn, i) {
			continue
		}
		out = append(out, definition{term, a, s.End, false})
	}
	return out
}

// toldBefore is where a term that is put into quotation marks, or said to mean something, was given its meaning before by less:
// 收获季（9月至10月）, 空转无异响为试车合格.
func toldBefore(t *lint.Text, d definition) definition {
	if d.name || !t.Before(d.start, "“") && !t.After(d.start+len(d.term), "是指", "系指", "指的是") || utf8.RuneCountInString(d.term) < 2 || t.HasAny(d.start, d.end, "前述", "上述", "见第", "所指", "所定义") {
		return definition{}
	}
	for i := range t.Each(d.term) {
		j := i + len(d.term)
		if i >= d.start || t.SentenceAt(i) == t.SentenceAt(d.start) {
			break
		}
		ps := t.PassageAt(i)
		if ps.Kind != lint.Body || ps.Residue {
			continue
		}
		if label := strings.Trim(t.All[ps.Body:i], "“ "); label == "" && t.After(j, "：", "”：") && utf8.RuneCountInString(t.All[j:ps.End]) >= 6 { // 服务对象：附件一所列空调
			return definition{d.term, i, t.SentenceAt(i).End, false}
		}
		s := t.SentenceAt(i)
		k := j
		if t.After(k, "”") {
			k += len("”")
		}
		if t.After(k, "（") {
			n := strings.Index(t.All[k:s.End], "）")
			if in := k + len("（"); n > 0 && utf8.RuneCountInString(t.All[in:k+n]) >= 4 && (strings.ContainsAny(t.All[in:k+n], "0123456789÷×/=") || t.After(in, "指", "即", "是指", "系指")) && !t.HasAny(in, k+n, "称", "附件", "见") {
				return definition{d.term, i, k + n, false}
			}
		}
		if a, _ := t.Part(i); t.Ends(namedAs, i) && !t.Before(i, "视为", "不为", "因为", "作为", "成为", "认为") && utf8.RuneCountInString(t.All[a:i]) >= 6 && t.After(j, "，", "。", "；", "通过", "合格", "完成") {
			return definition{d.term, a, j, false}
		}
		if k > j && t.After(k, "为") {
			return definition{d.term, i, s.End, false}
		}
	}
	return definition{}
}

package structure

import (
	"sort"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// Beside X是指Y and 本合同所称X系Y, a term is given its meaning by many shapes of words: X指Y,
// X，即Y, X＝Y, X——Y, X的含义是Y, the short name of something else (下称“X”), and by what is
// said to be one: Y均为X.
var (
	meansWords = lint.NewSet(
		"指", "是指", "系", "即", "=", "——", "的含义是", "的含义为", "的意思是", "意为", "意即", "解释为", "界定为", "仅指", "专指", "均指", "特指",
		"泛指", "谓", "就是", "说的是", "讲的是", "指的是", "为", "是", "自",
	)
	// quotedOnly say of a term in quotation marks, or behind 所称, what it means, of others anything.
	quotedOnly   = lint.NewSet("系", "即", "谓", "就是", "说的是", "讲的是", "为", "是", "自")
	meansNothing = lint.NewSet(
		"指定", "指派", "指导", "指示", "指挥", "指标", "指引", "指数", "指纹", "指令", "指南", "指责", "指控", "指出", "指明", "指向", "指望",
		"指战", "系统", "系列", "系数", "系由", "系因", "即可", "即时", "即日", "即行", "即使", "即刻", "即将", "即付", "即视", "即为", "即应",
		"即有", "即予", "即告", "即停", "即生",
	)
	allAreSet = lint.NewSet("均为", "皆为", "均属", "皆属", "即为", "一律为", "都算", "均算", "都是", "均是", "一概为")
	// termLeads stand before a term and are no part of it.
	termLeads = []string{
		"本合同所称的", "本协议所称的", "本合同所称", "本协议所称", "本条所称", "本款所称", "前款所称", "所称", "本合同中的", "本合同中", "其中",
		"上述", "名词解释：", "释义：", "定义：", "这里的", "此处", "所谓的", "所谓", "这里说的", "本约定所称", "本办法所称", "本制度所称",
		"本规定所称", "本合同讲的", "本合同说的", "这里讲的", "所说的", "所讲的", "所述", "本条中的", "本款中的", "本条的", "前条的", "前款的",
		"其他条款中的",
	}
)

// definition is a term, where it stands and where its meaning does; a name is a short one.
type definition struct {
	term       string
	start, end int
	name       bool
}

// plainDefinitions are the definitions of those shapes, by their place.
func plainDefinitions(t *lint.Text) []definition {
	var out []definition
	for _, d := range t.Definitions() {
		switch {
		case d.Short:
			out = append(out, definition{d.Term, d.Start, d.End, true})
		case d.Body > 0:
			out = append(out, definition{d.Term, d.Start, d.BodyEnd, false})
		}
	}
	for s := range t.SentencesWith(meansWords) {
		if first := t.PlacesIn(meansWords, s.Start, s.End)[0]; first.Start-s.Start > 120 {
			continue
		}
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || ps.Residue {
			continue
		}
		i := unled(t, s.Start)
		// “X”系Y, X＝Y, X——Y
		if k := strings.Index(t.All[i:min(s.End, i+45)], "：“"); k > 0 { // 第二款补充：“X”的含义是Y
			i += k + len("：")
		}
		quoted := t.After(i, "“")
		a, b := i, i
		if quoted {
			var ok bool
			if a, b, ok = inQuotes(t, i, s.End); !ok {
				continue
			}
			i = behindTerm(t, b+len("”"))
		} else {
			for n := 0; n < 8 && b < s.End && !t.Begins(meansWords, b) && !t.After(b, "，", "：", "、", "（"); n++ {
				_, size := utf8.DecodeRuneInString(t.All[b:])
				b += size
			}
			i = b
		}
		led := t.Before(a, "所称", "所称的", "所谓", "所谓的", "讲的", "说的", "所述") && t.After(i, "，")
		if led {
			i += len("，")
		}
		if quoted && !led && t.After(i, "为", "是") && !t.After(i, "是指") {
			continue // “贷款人”为提供贷款收取的费用
		}
		if !(quoted && t.After(i, "：") && i+len("：四字以上") < s.End) && !t.After(i, "，即") && (!t.Begins(meansWords, i) || t.Begins(meansNothing, i) || !quoted && !led && t.Begins(quotedOnly, i)) || t.Begins(startsAt, i) && !t.Holds(counts, i, s.End) {
			continue
		}
		out = append(out, definition{t.All[a:b], a, s.End, false})
	}
	sort.SliceStable(out, func(a, b int) bool { return out[a].start < out[b].start })
	return out
}

// startsAt begin the meaning of a length of time, counts end it: “工期”自开工之日起算.
var startsAt, counts = lint.NewSet("自"), lint.NewSet("起算", "计算", "天数", "期间", "时长", "止")

// behindTerm is where the words begin that say of a term what it means, behind its end at byte i: “X”者，谓….
func behindTerm(t *lint.Text, i int) int {
	for _, w := range [...]string{"一词", "二字", "者", "，"} {
		if t.After(i, w) && !t.After(i, "，即") {
			i += len(w)
		}
	}
	return i
}

// inQuotes is the term, from a to b, in the quotation marks that open at byte i of a sentence that ends at end; not ok
// where they hold nothing, stay open or hold more than a term.
func inQuotes(t *lint.Text, i, end int) (a, b int, ok bool) {
	a = i + len("“")
	k := strings.Index(t.All[a:end], "”")
	return a, a + k, 0 < k && k <= 36
}

// unled is where the term begins in a sentence at byte i.
func unled(t *lint.Text, i int) int {
	if n := strings.IndexFunc(t.All[i:], func(r rune) bool { return r < '0' || r > '9' }); n > 0 && n <= 2 && t.After(i+n, "，“") {
		i += n + strings.Index(t.All[i+n:], "“") // 18，“大修”是指…
	}
	for again := true; again; {
		again = false
		for _, w := range termLeads {
			if t.After(i, w) {
				i, again = i+len(w), true
			}
		}
	}
	return i
}

// allAre are the places where everything of a kind is said to be what has a definition:
// 超过八千元的修理均为大修.
func allAre(t *lint.Text, defined map[string]definition) []definition {
	var out []definition
	for _, h := range t.Places(allAreSet) {
		s := t.SentenceAt(h.Start)
		term := strings.Trim(strings.TrimRight(t.All[h.End:s.End], "。；， "), "“”")
		if d, ok := defined[term]; ok && d.start < s.Start && !d.name {
			a, _ := t.Part(h.Start)
			out = append(out, definition{term, a, s.End, false})
		}
	}
	return out
}

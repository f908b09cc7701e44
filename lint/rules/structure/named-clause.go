package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A clause is also referred to by what it is about: 见本协议“售后”条款, 按逾期交货条款处理.
var (
	clauseTails = lint.NewSet("”条款", "条款处理", "条款执行", "条款办理", "条款赔偿", "条款承担", "条款的规定", "条款的约定", "条款规定", "条款约定")
	clauseLeads = lint.NewSet("按", "按照", "依", "依照", "依据", "根据", "参照", "见", "参见", "详见")
	// otherClauses are words before 条款 that name none of this agreement, or none at all.
	otherClauses = lint.NewSet(
		"合同条款", "协议条款", "上述", "本条", "该", "下列", "前述", "以下", "以上", "此", "其", "有关", "相关", "各", "法律", "法规", "保险",
		"标准", "通用", "专用", "格式", "补充", "国际", "附加", "特别", "《", "规定的", "同等", "相同", "新的",
	)
)

// namedClauses reports such a reference in a text of which no other clause begins with what it names.
func namedClauses(p *lint.Pass) {
	t := p.Text
	named := map[string]bool{} // whether a clause is called so, by the name's first two characters
	for _, h := range t.Places(clauseTails) {
		a, _ := t.Part(h.Start)
		leads := t.PlacesIn(clauseLeads, max(a, h.Start-60), h.Start)
		ps := t.PassageAt(h.Start)
		if len(leads) == 0 || ps.Kind != lint.Body {
			continue
		}
		from := leads[len(leads)-1].End
		name := []rune(strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(t.All[from:h.Start], "本合同"), "本协议"), "“"))
		if n := len(name); n < 2 || n < 4 && !t.After(h.Start, "”") || n > 10 || t.HoldsWord(otherClauses, from, h.Start+len("条款")) {
			continue
		}
		key := string(name[:2])
		is, known := named[key]
		if !known {
			is = clauseCalled(t, ps, key)
			named[key] = is
		}
		if is {
			continue
		}
		p.Flag(from, h.Start+strings.Index(t.All[h.Start:], "款")+len("款"))
	}
}

// clauseCalled reports a clause or heading, other than the passage from, that has the word among its
// first characters.
func clauseCalled(t *lint.Text, from *lint.Passage, word string) bool {
	for i := range t.Each(word) {
		if q := t.PassageAt(i); q != from && utf8.RuneCountInString(t.All[min(q.Body, i):i]) < 9 && (q.Number != "" || q.Kind == lint.Heading) {
			return true
		}
	}
	return false
}

package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

// A clause is also referred to as one speaks: 前述第六点, 违反卅二条所定, §27, 依十九条.
var (
	pointLeads = lint.NewSet("前述第", "上述第", "前文第", "上文第", "本合同第", "本协议第", "见第", "照第", "按第", "依第", "据第", "违反第", "上列第", "下述第", "适用第", "参照第", "准用第")
	// points are units by which people count clauses aloud.
	points = []string{"点", "大点", "小点", "目", "大条", "小条", "大项", "部分", "大部分", "节"}
	// plainLeads stand before the number of an article written without 第.
	plainLeads = lint.NewSet("违反", "依", "依照", "依据", "按", "按照", "根据", "参照", "准用", "适用", "援引", "照", "本合同", "本协议")
	// plainTails follow such a number; without one of them 三条 may be three of a kind.
	plainTails = lint.NewSet("条所", "条的规定", "条的约定", "条的，", "条规定", "条约定", "条之规定", "条之约定", "条处理", "条办理", "条执行", "条承担", "条者", "条，", "条。", "条；")
)

// spokenReferences reports such references to what is not there; top is the greatest number of
// the text.
func spokenReferences(p *lint.Pass, top int64) {
	t := p.Text
	if top == 0 {
		return
	}
	parts := int64(0) // the greatest number of a part that is in no other
	for _, c := range t.Clauses() {
		if c.Parent == nil && c.Label.Scheme != lint.AttachScheme && len(c.Label.Values) == 1 {
			parts = max(parts, c.Label.Values[0])
		}
	}
	if parts == 0 {
		parts = top
	}
	for _, h := range t.Places(pointLeads) {
		end, v, ok := spokenNumber(t.All[:t.SentenceAt(h.Start).End], h.End)
		if !ok || v <= parts {
			continue
		}
		for _, u := range points {
			if t.After(end, u) && (v > top || lint.HasSuffix(u, "部分", "大点", "大条", "大项")) && !(u == "节" && t.After(end, "节课", "节车", "节电")) {
				p.Flag(h.Start, end+len(u))
				break
			}
		}
	}
	for _, h := range t.Places(plainTails) {
		s := t.SentenceAt(h.Start)
		i := h.Start
		for i > s.Start {
			r, n := utf8.DecodeLastRuneInString(t.All[s.Start:i])
			if !numeral(r) {
				break
			}
			i -= n
		}
		if i == h.Start || !t.Ends(plainLeads, i) {
			continue
		}
		if end, v, ok := spokenNumber(t.All[:s.End], i); ok && v > top {
			p.Flag(i, end+len("条"))
		}
	}
	for i := range t.Each("§") {
		s := t.SentenceAt(i)
		j := i + len("§")
		for t.After(j, " ", "§") {
			_, n := utf8.DecodeRuneInString(t.All[j:])
			j += n
		}
		end, v, ok := spokenNumber(t.All[:s.End], j)
		if ok && v > top {
			p.Flag(i, end)
		}
	}
}

// spokenNumber reads a number at byte i, 廿 and 卅 among its characters.
func spokenNumber(s string, i int) (end int, v int64, ok bool) {
	if r, n := utf8.DecodeRuneInString(s[i:]); r >= '①' && r <= '⑳' { // 第⑩部分
		return i + n, int64(r-'①') + 1, true
	}
	if in, ok := strings.CutPrefix(s[i:], "（"); ok { // 第（十）部分
		if end, v, ok = spokenNumber(in, 0); ok && strings.HasPrefix(in[end:], "）") {
			return i + end + 2*len("（"), v, true
		}
		return i, 0, false
	}
	for end = i; end < len(s); {
		r, n := utf8.DecodeRuneInString(s[end:])
		if !numeral(r) {
			break
		}
		end += n
	}
	if end == i || end-i > 15 {
		return end, 0, false
	}
	v, err := chinese.ParseInteger(strings.NewReplacer("廿", "二十", "卅", "三十", "卌", "四十").Replace(s[i:end]))
	return end, v, err == nil && v > 0
}

// numeral reports a character of such a number.
func numeral(r rune) bool {
	return r >= '0' && r <= '9' || strings.ContainsRune("一二三四五六七八九十百廿卅卌两零〇", r)
}

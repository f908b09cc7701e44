package claims

import (
	"strings"

	"qiyue/lint"
)

// courts reports a second court at another seat: 甲方所在地人民法院 and 乙方住所地法院, or the court of
// the city where 甲方 is.
func courts(p *lint.Pass) {
	t := p.Text
	first, at := "", lint.Sentence{}
	for i := range t.Each("法院") {
		s := t.SentenceAt(i)
		if s == at || !t.HasAny(s.Start, s.End, "管辖", "起诉", "诉讼", "解决", "争议", "涉诉", "纠纷") || t.HasAny(s.Start, s.End, "或", "仲裁", "各自", "分别", "执行", "保全") || under(t, s) || ticked(t, s) {
			continue
		}
		who, from := seat(t, s, i)
		switch {
		case who == "":
		case first == "":
			first, at = who, s
		case who != first:
			against(p, from, i+len("法院"), at)
			return
		}
	}
}

// seat is whose seat, or which place of the contract, the court at byte i stands at, and where
// that is said; "" where nothing tells.
func seat(t *lint.Text, s lint.Sentence, i int) (who string, from int) {
	left := t.All[lint.RuneStart(t.All, max(s.Start, i-45)):i]
	for _, place := range []string{"签订地", "履行地", "签约地"} {
		if k := strings.LastIndex(left, place); k >= 0 {
			return place, i - len(left) + k
		}
	}
	for _, place := range []string{"所在地", "住所地", "注册地"} {
		k := strings.LastIndex(left, place)
		if k < 0 {
			continue
		}
		head := strings.TrimSuffix(left[:k], "的")
		for _, side := range []string{"甲方", "乙方", "丙方", "原告", "被告"} {
			if strings.HasSuffix(head, side) {
				return side, i - len(left) + len(head) - len(side)
			}
		}
		return "", 0
	}
	name := left // 提交攀枝花市东区人民: a court by its own name
	for _, w := range []string{"，", "提交", "由", "向", "归", "至", "到", "为"} {
		if k := strings.LastIndex(name, w); k >= 0 {
			name = name[k+len(w):]
		}
	}
	if len(name) < len("某市人民") {
		return "", 0
	}
	for _, side := range t.Parties() {
		if strings.Contains(t.NameOf(side.Label), name[:len("某市")]) {
			if who != "" {
				return "", 0 // both are there
			}
			who, from = side.Label, i-len(name)
		}
	}
	return who, from
}

// ticked reports a line with a box before it: one of several courts is to be chosen.
func ticked(t *lint.Text, s lint.Sentence) bool {
	line := strings.TrimLeft(t.All[t.PassageAt(s.Start).Start:s.End], " ")
	return lint.HasPrefix(line, "[]", "[ ]", "□", "☐", "○", "（）", "[x]", "[X]", "☑", "■", "√")
}

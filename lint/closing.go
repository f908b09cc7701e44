package lint

import (
	"strings"
	"unicode/utf8"
)

var (
	// sealed are words of a line to sign or seal.
	sealed = NewSet("盖章", "签字", "签章", "签名", "公章", "印章", "（章）", "手印", "指印")
	// closes are words of a line of the closing block that no colon needs to follow.
	closes = NewSet("代表", "代理人", "无正文", "签署页", "日期", "年月日", "年 月", "签订地点", "签约地点", "签署地点", "签定地点")
	// notSides end labels of persons and papers, which are no side.
	notSides = []string{"联系人", "经办人", "负责人", "代理人", "代表人", "签署人", "签约人", "收件人", "收款人", "付款人", "监护人", "委托代理人", "经手人", "审核人", "制表人", "填表人"}
	// sideEnds end labels of sides: 出租人, 委托单位, 服务商.
	sideEnds = []string{"方", "人", "单位", "公司", "商", "客户", "用户", "业主"}
)

// closing marks the block in which the sides sign: the run of labels, seals,
// dates and blanks with which an agreement ends, whatever its shape — two sides
// in a line, one label a line, with or without a word for the seal. Some line
// names a side or has a place to seal. first is the passage of the first clause.
func (t *Text) closing(first int) {
	for end := len(t.Passages); end > 0; {
		if !t.closes(&t.Passages[end-1]) {
			end--
			continue
		}
		k, from, sides, seals, signs := end, end, 0, false, false
		for ; k > 0 && t.closes(&t.Passages[k-1]); k-- {
			p := &t.Passages[k-1]
			n, seal := t.sidesIn(p), t.Holds(sealed, p.Start, p.End)
			if n > 0 || seal || isDateLine(t.All[p.Start:p.End]) {
				from = k - 1
			}
			sides += n
			seals = seals || seal
			signs = signs || seal || t.Holds(closes, p.Start, p.End)
		}
		last := t.lastly(end) || strings.HasPrefix(t.All[t.Passages[end].Start:], "附件") || sides > 1 && signs && t.entitled(end)
		late := from > first || first == len(t.Passages) && from > 8 && 2*from > end
		if last && late && (sides > 0 || seals) && (sides > 1 || end-from > 1) {
			for j := from; j < end; j++ {
				if p := &t.Passages[j]; p.Kind == Body || p.Kind == Particular || p.Kind == Heading {
					p.Kind = Signing
				}
			}
		}
		end = k
	}
}

// entitled reports that passage k is the title of another paper: 采购单.
func (t *Text) entitled(k int) bool {
	p := &t.Passages[k]
	s := t.All[p.Start:p.End]
	return p.Number == "" && p.Table == nil && !longer(s, 30) && !strings.ContainsAny(s, "，。；：！？_")
}

// closes reports a line that may stand in the closing block: a label, a seal, a
// date or blanks, and no sentence.
func (t *Text) closes(p *Passage) bool {
	if p.Number != "" || p.Residue || p.Kind != Body && p.Kind != Signing && p.Kind != Particular && (p.Kind != Heading || t.sidesIn(p) < 2 && !t.Holds(closes, p.Start, p.End)) || p.End-p.Start > 400 {
		return false
	}
	s := strings.TrimSpace(strings.TrimSuffix(t.All[p.Start:p.End], "。"))
	if strings.Contains(s, "，") || sentenceStop(s) || longer(s, 100) {
		return false
	}
	k := strings.Index(s, "：")
	return s == "" || k > 0 && k <= 60 || s[0] == '_' || isDateLine(s) || t.Holds(sealed, p.Start, p.End) || !longer(s, 40) && (t.Holds(closes, p.Start, p.End) || t.sidesIn(p) > 0)
}

// longer reports more than n characters.
func longer(s string, n int) bool {
	return len(s) > n && (len(s) > 4*n || utf8.RuneCountInString(s) > n)
}

// sentenceStop reports a mark in s that ends a sentence.
func sentenceStop(s string) bool {
	for i := 0; i < len(s); i += width(s[i]) {
		if sentenceEnd(s[i:]) > 0 {
			return true
		}
	}
	return false
}

// sidesIn is how many sides a line of the closing block names: 甲方：, 出租人
// （盖章）：. A side is one that the text before speaks of.
func (t *Text) sidesIn(p *Passage) int {
	n := 0
	for label := range strings.FieldsFuncSeq(t.All[p.Start:p.End], beside) {
		if len(label) < len("甲方") || len(label) > len("出借人及担保人") {
			continue
		}
		if forSide(label) || HasSuffix(label, sideEnds...) && !HasSuffix(label, notSides...) && t.Index(0, label) < p.Start {
			n++
		}
	}
	return n
}

// forSide reports the label of who signs for a side: 甲方代表, 乙方签字.
func forSide(label string) bool {
	return HasPrefix(label, "甲方", "乙方", "丙方") && HasSuffix(label, "代表", "代表人", "代理人", "签字", "签章", "盖章", "签名", "签署")
}

// beside reports what stands around the labels of such a line.
func beside(r rune) bool {
	switch r {
	case '：', '（', '）', '_', ' ', '“', '”':
		return true
	}
	return false
}

var (
	sealing = NewSet("签字", "盖章", "签章", "签名", "公章", "（章）", "代表人", "代表：", "签约", "签订日期", "签署日期", "签署时间", "鉴证", "（公）证")
	ended   = NewSet("。", "；")
	spaced  = NewSet("    ", "│", "__")
)

// longestSigned is how long, in bytes, a line without blanks may be that is signed.
const longestSigned = 120

type signedFromKey struct{}

// SignedFrom is where the last sentence or numbered line of the text ends, if
// what follows is signed and dated by hand: boxes of sides, banks and witnesses
// in any shape. It is the end of the text where nothing is.
func (t *Text) SignedFrom() int {
	return t.Memo(signedFromKey{}, func() any {
		all := t.Passages
		k := len(all)
		for ; k > 0; k-- {
			if p := &all[k-1]; p.Number != "" || t.Holds(ended, p.Start, p.End) || p.End-p.Start > longestSigned && !t.Holds(spaced, p.Start, p.End) {
				break
			}
		}
		if k == 0 || k == len(all) || all[k-1].Residue || !t.Holds(sealing, all[k].Start, len(t.All)) {
			return len(t.All)
		}
		return all[k].Start
	}).(int)
}

// signing are what begins a line under which a side signs.
var signing = NewSet("签字", "盖章", "签章", "签名", "公章", "（签", "（盖章", "（公章")

// SignsAt reports that a line under which a side signs begins at byte i.
func (t *Text) SignsAt(i int) bool { return t.Begins(signing, i) }

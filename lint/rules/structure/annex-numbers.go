package structure

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// numbered reports 附件二 in a text that holds no such attachment, each once.
func numbered(p *lint.Pass) {
	t := p.Text
	there, appended := map[int64]bool{}, map[int64]bool{}
	for _, c := range t.Clauses() {
		if c.Label.Scheme == lint.AttachScheme && len(c.Label.Values) > 0 {
			there[c.Label.Values[0]], appended[c.Label.Values[0]] = true, true
		}
	}
	// A sentence that lists the attachments is the place of each of them.
	for _, r := range t.References() {
		if r.Label.Scheme != lint.AttachScheme {
			continue
		}
		if s := t.SentenceAt(r.Start); t.HasAny(
			s.Start, s.End, "附件：", "组成部分", "附件包括", "附件清单", "附件如下", "附件目录", "附件有", "附后", "附于后", "随附", "作为本协议附件",
			"作为本合同附件", "列为附件", "作为本协议的附件", "作为本合同的附件",
		) || t.HasAny(t.PassageAt(r.Start).Start, r.Start, "附件：", "组成部分：", "附件是") {
			for end, v, ok := r.End, r.Label.Values[0], true; ok; { // 附件1、2附后
				there[v] = len(appended) == 0 || appended[v] || t.HasAny(s.Start, s.End, "另附", "另行", "另册", "单独", "投标", "招标", "扫描件", "复印件")
				if ok = t.After(end, "、", "，", "和", "及", "与"); ok {
					_, n := utf8.DecodeRuneInString(t.All[end:])
					end, v, ok = spokenNumber(t.All[:s.End], end+n)
				}
			}
		}
	}
	said := map[int64]bool{}
	for _, r := range t.References() {
		if r.Label.Scheme != lint.AttachScheme {
			continue
		}
		v := r.Label.Values[0]
		// 附件一：名称 inside a list of attachments counts as being there.
		if t.After(r.End, "：", "）：", "（以下", "（名称") && !(t.PassageAt(r.Start).Body != r.Start && t.Before(r.Start, "见", "见本合同", "见本协议", "见本合同的", "见本协议的", "见合同")) || t.After(r.End, "《") && (t.PassageAt(r.Start).Body == r.Start && (len(appended) == 0 || appended[v] || t.Before(t.PassageAt(r.Start).End, "》")) || len(there) == 0 && !relied(t, r.Start)) {
			there[v] = true
		}
		if there[v] || said[v] || v == 1 && t.After(r.End, "式") {
			continue
		}
		if later(t, v, r.End) || opens(t, t.All[r.Start:r.End]) || listed(t, v) {
			there[v] = true
			continue
		}
		said[v] = true
		if !t.Before(r.Start, "》", "》的", "》之", "》中", "》项下", "》所附") && !ofStandard(t, r.Start) && !t.HasAny(t.SentenceAt(r.Start).Start, r.Start, "主合同", "原合同", "原协议") {
			p.Flag(r.Start, r.End)
		}
	}
}

// relying stand before an attachment that is relied on, not put there: 按照附件一《技术规格书》.
var relying = lint.NewSet(
	"见", "按", "照", "据", "以", "如", "符合", "为", "在", "与", "合同", "协议", "读", "守", "于", "过", "同", "循", "从", "违反", "合", "达到",
	"满足", "用", "对", "由", "将", "至", "参考", "执行", "超出",
)

// relied reports that the attachment at byte i is relied on, by itself or beside another: 附件一《验收单》及附件二《验收方案》.
func relied(t *lint.Text, i int) bool {
	if t.Ends(relying, i) {
		return true
	}
	a := t.SentenceAt(i).Start
	k := lint.LastIndex(t.All[a:i], "附件")
	return k >= 0 && t.Before(i, "》及", "》和", "》与", "》、", "》以及") && relied(t, a+k)
}

// later reports that attachment v has a place of its own further on.
func later(t *lint.Text, v int64, from int) bool {
	for _, r := range t.References() {
		if r.Label.Scheme == lint.AttachScheme && r.Label.Values[0] == v && r.Start > from && t.After(r.End, "：", "《") && !relied(t, r.Start) {
			return true
		}
	}
	return false
}

// listed reports a line that lists the attachments by their numbers: 附件：1、备件清单 2、验收单.
func listed(t *lint.Text, v int64) bool {
	number := strconv.FormatInt(v, 10)
	for k := range t.Passages {
		q := &t.Passages[k]
		if !t.After(q.Start, "附件：", "附：", "附件目录：", "附件清单：") {
			continue
		}
		for i := t.Index(q.Start, number); i >= 0 && i < q.End; i = t.Index(i+len(number), number) {
			if c := t.All[i-1]; (c < '0' || c > '9') && t.After(i+len(number), "、", ".", "：", "《") {
				return true // and not the end of 11、
			}
		}
	}
	return false
}

// opens reports a line that begins with the name of an attachment, as a heading
// of Markdown does in a plain text.
func opens(t *lint.Text, name string) bool {
	for i := range t.Each(name) {
		if ps := t.PassageAt(i); ps.Table == nil && (strings.Trim(t.All[ps.Start:i], "#* ") == "" || t.After(ps.Start, "附件") && !t.Before(i, "见", "按", "照", "据", "以", "与", "和", "及", "、", "同", "，")) {
			return true // 附件1 台账；附件2 价目表
		}
	}
	return false
}

// lettered reports 附件B where no line begins with it and the text has, or has
// not, others.
func lettered(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	other := -1 // where the last annex of a standard ends
	for _, h := range t.Places(annexWords) {
		i, j := h.Start, h.End
		size := 1
		if t.After(j, stems...) && !t.After(j+len("甲"), "方") {
			size = len("甲")
		} else if t.All[i:j] == "附录" || j >= len(t.All) || t.All[j] < 'A' || t.All[j] > 'Z' || j+1 < len(t.All) && alphanumeric(t.All[j+1]) {
			continue // letters of 附录 are for appendix
		}
		name := t.All[i : j+size]
		if ofStandard(t, i) || i == other+len("至") { // 附件A至附件D of it
			other = j + size
			continue
		}
		if said[name] || t.Before(i, "》", "》的") || t.HasAny(t.SentenceAt(i).Start, i, "主合同", "原合同") {
			continue
		}
		said[name] = true
		if s := t.SentenceAt(i); !startsWith(t, name) && !t.HasAny(s.Start, s.End, "附件：", "组成部分", "附件包括", "附件如下") {
			p.Flag(i, j+size)
		}
	}
}

// ofStandard reports that the number of a standard in brackets behind its title ends right before
// byte i: 《电梯维护保养规则》（TSG T5002—2017）附件A.
func ofStandard(t *lint.Text, i int) bool {
	head, ok := strings.CutSuffix(strings.TrimSuffix(t.All[t.SentenceAt(i).Start:i], "的"), "）")
	k := strings.LastIndex(head, "（")
	return ok && k > 0 && strings.HasSuffix(head[:k], "》")
}

// annexWords are kinds of annexes, stems their numbers beside figures and letters.
var (
	annexWords = lint.NewSet("附件", "附表", "附图", "附录", "附单")
	stems      = []string{"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "子", "丑", "寅"}
)

// appendix reports 见附录2 and 如附图二所示 where no line begins with 附录2 or 附图二, each once.
func appendix(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	for _, kind := range []string{"附录", "附图", "附册"} {
		for i := range t.Each(kind) {
			j := i + len(kind)
			for j < len(t.All) && (t.All[j] >= '0' && t.All[j] <= '9' || t.All[j] >= 'A' && t.All[j] <= 'Z') {
				j++
			}
			for t.After(j, "一", "二", "三", "四", "五", "六", "七", "八", "九", "十") {
				j += len("一")
			}
			if j == i+len(kind) && kind != "附录" {
				continue
			}
			if name := t.All[i:j]; !said[name] && t.PassageAt(i).Kind == lint.Body && t.Before(
				i, "见", "按", "照", "据", "（", "符合", "与", "以", "依", "如", "执行", "载于", "列于",
			) && !startsWith(t, name) {
				said[name] = true
				if t.Before(i, "见") {
					i -= len("见")
				}
				p.Flag(i, j)
			}
		}
	}
}

// startsWith reports that a line of the text begins with one of the words.
func startsWith(t *lint.Text, words ...string) bool {
	for k := range t.Passages {
		if t.After(t.Passages[k].Start, words...) {
			return true
		}
	}
	return false
}

// alphanumeric reports a letter or digit of ASCII.
func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

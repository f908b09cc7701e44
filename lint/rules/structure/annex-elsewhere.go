package structure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A term may send its reader to a sheet that is bound apart, to the end of the paper, or to
// what is said to come with it: 印鉴见别册, 易损件开列于文末, 按本合同所附SLA执行.
var (
	apartSheets = lint.NewSet("别册", "另册", "另页", "别页", "另纸", "别纸", "附册", "附页", "附纸", "续页", "副册", "夹页", "专册", "分册",
		"尾部附页", "文末附页", "末尾附页", "文后附页", "后附附页", "尾部附表", "文末附表", "末尾附表", "文后附表", "尾页附表")
	toSheets = lint.NewSet("见", "详见", "参见", "另见", "载于", "列于", "载入", "列入", "按", "按照", "依照", "照", "依", "据", "参照", "记于", "写于", "详")
	atTheEnd = lint.NewSet(
		"文末", "文后", "卷尾", "卷末", "篇末", "末页", "尾页", "篇尾", "文尾", "正文之后", "正文后", "合同末尾", "协议末尾", "合同尾部", "协议尾部",
		"合同之后", "协议之后", "合同后面", "协议后面", "合同后", "协议后", "本合同之后", "本协议之后", "本合同后面", "本协议后面", "本合同后",
		"本协议后", "本合同末尾", "本协议末尾", "正文后面",
	)
	putThere  = lint.NewSet("附于", "附在", "附列", "附载于", "开列于", "列于", "列在", "载于", "载在", "见于", "见", "附录于", "印于", "写于", "附诸", "缀于")
	comesWith = lint.NewSet("本合同所附", "本协议所附", "合同所附", "协议所附", "本约所附", "随函", "随文", "随附的", "随附", "随本合同", "随合同", "随本协议", "随约所附")
	leanWords = lint.NewSet("按", "按照", "依", "依照", "照", "见", "详见", "如", "据", "根据", "以", "符合", "遵照", "参照", "同")
	// notSheet follow what is no paper: 随函寄送, 随附配件.
	notSheet = lint.NewSet("寄", "送", "发", "交", "配件", "备件", "货物", "件", "的方式", "条款", "义务", "产品", "工具", "票", "签")
)

// elsewhere reports such papers in a text that has none of them.
func elsewhere(p *lint.Pass) {
	t := p.Text
	if tabled(t) {
		return
	}
	for _, h := range t.Places(apartSheets) {
		if ps := t.PassageAt(h.Start); ps.Kind == lint.Body && t.Ends(toSheets, h.Start) && !startsWith(t, t.All[h.Start:h.End]) {
			i := h.Start
			for _, w := range t.PlacesIn(toSheets, max(ps.Body, h.Start-9), h.Start) {
				if w.End == h.Start {
					i = min(i, w.Start)
				}
			}
			p.Flag(i, h.End)
			return
		}
	}
	for _, h := range t.Places(atTheEnd) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || !t.Ends(putThere, h.Start) || ends(t, h.End, titleIn(t, h.Start)) {
			continue
		}
		i := h.Start
		for _, w := range t.PlacesIn(putThere, max(ps.Body, h.Start-15), h.Start) {
			i = min(i, w.Start)
		}
		if title := titleIn(t, h.Start); title != "" {
			s := t.SentenceAt(h.Start)
			i = s.Start + strings.Index(t.In(s), title) - len("《")
			p.Flag(i, i+len("《"+title+"》"))
			return
		}
		p.Flag(i, h.End)
		return
	}
	for _, h := range t.Places(comesWith) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || !t.Ends(leanWords, h.Start) || t.Begins(notSheet, h.End) {
			continue
		}
		_, b := t.Part(h.Start)
		j := h.End
		for n := 0; n < 10 && j < b && !t.After(j, "执行", "，", "。", "办理", "所", "为准", "规定", "约定", "的", "计", "》"); n++ {
			_, size := utf8.DecodeRuneInString(t.All[j:])
			j += size
		}
		if name := strings.Trim(t.All[h.End:j], "《》的"); len(name) < 2 || inText(t, name, h.End) {
			continue
		}
		p.Flag(h.Start, j)
		return
	}
}

// titleIn is the title of the last paper named in the sentence before byte i.
func titleIn(t *lint.Text, i int) string {
	s := t.SentenceAt(i)
	left := t.All[s.Start:i]
	a, b := strings.LastIndex(left, "《"), strings.LastIndex(left, "》")
	if a < 0 || b < a {
		return ""
	}
	return left[a+len("《") : b]
}

// ends reports that something stands behind the last clause of the text, where byte i sends
// the reader: any line that is none of its signatures, or the paper of that title.
func ends(t *lint.Text, i int, title string) bool {
	all := t.Clauses()
	last := t.PassageIndex(i)
	if n := len(all); n > 0 {
		last = max(last, all[n-1].Passage)
	}
	for k := last + 1; k < len(t.Passages); k++ {
		q := &t.Passages[k]
		line := t.All[q.Start:q.End]
		if q.Kind != lint.Signing && q.Kind != lint.Particular && !q.Residue && utf8.RuneCountInString(line) >= 4 && strings.Contains(line, title) {
			return true
		}
	}
	return false
}

var (
	// noAnnexes say that an agreement has no annex, calledAnnex that something is one.
	noAnnexes   = lint.NewSet("附件：无", "附件为无", "附件：零", "没有附件", "不设附件", "无附件")
	calledAnnex = lint.NewSet(
		"为本合同附件", "为本协议附件", "为本合同之附件", "为本合同的附件", "为合同附件", "为本协议的附件", "作为附件", "构成本合同附件", "列为附件",
		"见附件", "附件所列", "附件约定", "附件规定",
	)
)

// deniedAnnex reports what is called an annex by an agreement that says it has none.
func deniedAnnex(p *lint.Pass) {
	t := p.Text
	denied := t.Places(noAnnexes)
	if len(denied) == 0 {
		return
	}
	at := t.SentenceAt(denied[0].Start)
	if t.HasAny(at.Start, at.End, "如", "若") {
		return
	}
	for _, h := range t.Places(calledAnnex) {
		if s := t.SentenceAt(h.Start); s != at {
			i, j := t.Within(s.Start, s.End, 60)
			p.Flag(max(i, t.PassageAt(s.Start).Body), max(j, h.End))
			return
		}
	}
}

// promised reports a line of a list of annexes that says its paper follows, 附件二：备件价目表（附后）, where no line
// below begins with its number or its title.
func promised(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(follows) {
		k := t.PassageIndex(h.Start)
		ps := &t.Passages[k]
		line := t.All[ps.Start:h.Start]
		label, title, ok := strings.Cut(line, "：")
		if !ok || !strings.HasPrefix(line, "附") || h.End < ps.End-len("。") || utf8.RuneCountInString(label) > 6 {
			continue
		}
		title = strings.Trim(title, "《》 ")
		if !slices.ContainsFunc(t.Passages[k+1:], func(q lint.Passage) bool {
			below := t.All[q.Start:q.End]
			return strings.HasPrefix(below, label) || title != "" && strings.HasPrefix(strings.Trim(below, "《》# "), title)
		}) {
			p.Flag(ps.Start, h.End)
		}
	}
}

// follows say at the end of a line that the paper comes behind.
var follows = lint.NewSet("（附后）", "（见后）", "（后附）", "（详后）", "（见后附）", "（另页）", "（见附页）", "（列后）")

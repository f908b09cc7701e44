package lint

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Several agreements may stand in one file one behind the other: a contract and
// a confidentiality agreement, three copies of a form. Where the next one begins
// is told by what an agreement begins with and no part of one does: its title,
// its own sides, and numbers from the first again. What calls itself an annex
// is part of the agreement before it, whatever sides it names.

// heads are where agreements behind the first begin: the first bytes of their titles, or of
// their sides where they have no title.
func (t *Text) heads() []int {
	h, own := headSearch{t: t, title: -1}, t.ownTitle()
	for k := range t.Passages {
		p := &t.Passages[k]
		if p.Residue || p.Kind == ContentsLine {
			continue
		}
		line := t.All[p.Start:p.End]
		if l, ok := ParseLabel(p.Number); ok && l.Scheme != AttachScheme {
			h.numbered(k, l)
			continue
		} else if ok || HasPrefix(line, "附件", "附表", "附录", "附：") && !longer(line, 40) {
			h.annexed, h.annex, h.names, h.title = true, k+1, nil, -1
			continue
		}
		if sides := t.sidesOpened(p); len(sides) > 0 {
			h.sides(k, sides)
		} else if k > 0 && line == own {
			h.again(k)
		} else if t.titleIn(p) != "" {
			h.titled(k)
		} else if p.Table == nil {
			h.line(k)
		}
	}
	return h.out
}

// ownTitle is the title of the text, "" without one.
func (t *Text) ownTitle() string {
	if len(t.Passages) == 0 || t.Passages[0].Kind != DocTitle || t.Passages[0].Residue {
		return ""
	}
	return t.All[t.Passages[0].Start:t.Passages[0].End]
}

// headSearch goes through the passages of a text.
type headSearch struct {
	t   *Text
	out []int

	first   Scheme   // of the first number of the agreement that is read
	stated  bool     // it has stated something: a clause, or what it said before a seal
	said    bool     // it has said something outside a clause
	annexed bool     // an annex is read
	annex   int      // the line that heads it + 1
	title   int      // the title above, with no clause or side between; -1 without
	names   []string // the sides that lines opened since then
	block   int      // the first of these lines
	last    int      // the last of them
	head    int      // the title that stood above the block, or -1
	signed  bool     // a line to sign or seal stood above the block
	seal    int      // the last such line + 1
}

// reach of the parts of a head: lines from the title to the first side, from one side to the
// next and to the first clause, and from a seal to what is behind the signatures.
const (
	headLines = 8
	sideLines = 16
	sealLines = 6
)

// sides takes a line that opens sides.
func (h *headSearch) sides(k int, names []string) {
	again := slices.ContainsFunc(names, func(s string) bool { return slices.Contains(h.names, s) })
	if again || len(h.names) > 0 && k-h.last > sideLines {
		h.names = nil
	}
	if len(h.names) == 0 {
		h.block, h.head = k, -1
		if h.title >= 0 && k-h.title <= headLines {
			h.head = h.title
		}
		begins := k
		if h.head >= 0 {
			begins = h.head
		}
		h.signed = h.seal > 0 && begins-h.seal < sealLines && (h.head >= 0 || !h.named(k))
		h.title = -1
	}
	h.names, h.last = append(h.names, names...), k
	h.sealed(k)
}

// named reports that a line between the last seal and passage k says what stands below it: 开票信息, 验收单. It is
// about the agreement that was signed.
func (h *headSearch) named(k int) bool {
	for _, p := range h.t.Passages[h.seal:k] {
		line := strings.TrimSuffix(h.t.All[p.Start:p.End], "：")
		if !p.Residue && !Contains(line, "：", "编号", "合同", "协议", "页") && strings.ContainsFunc(line, func(r rune) bool { return r >= 0x4E00 && r <= 0x9FFF }) {
			return true
		}
	}
	return false
}

// sealed takes a line that may be one to sign, seal or date: what was said above it is agreed.
func (h *headSearch) sealed(k int) {
	if p := &h.t.Passages[k]; h.t.Holds(sealed, p.Start, p.End) || isDateLine(h.t.All[p.Start:p.End]) {
		h.seal, h.stated = k+1, h.stated || h.said
	}
}

// again takes the title of the text where it stands once more: behind a signature it begins another copy of a form,
// whose sides may have no name.
func (h *headSearch) again(k int) {
	h.titled(k)
	if h.seal > 0 && k-h.seal < sealLines && !h.annexed {
		h.names, h.block, h.head, h.last, h.signed = []string{"", "form"}, k, k, k, true
	}
}

// titled takes a line that may be a title: signatures before it are those of another paper.
func (h *headSearch) titled(k int) {
	if h.annex == k && h.annexed {
		h.annex++ // the title of an annex stands below its number
		return
	}
	if h.title < 0 || k-h.title > headLines { // of 设备维护合同 and 协议书 below it the first
		h.title = k
	}
	h.names = nil
}

// line takes a line that is none of these.
func (h *headSearch) line(k int) {
	t := h.t
	p := &t.Passages[k]
	h.sealed(k)
	if !t.Holds(ended, p.Start, p.End) || !longer(t.All[p.Start:p.End], 20) {
		return
	}
	if h.head >= 0 && h.signed {
		h.begin(k)
	}
	h.said = true
}

// numbered takes a clause.
func (h *headSearch) numbered(k int, l Label) {
	first := len(l.Values) > 0 && l.Values[0] == 1 && l.Last() == 1
	if first && (h.head >= 0 || h.signed && (l.Scheme == h.first || l.Scheme <= HanScheme || l.Scheme == PathScheme)) {
		h.begin(k)
	}
	if h.first == NoScheme {
		h.first = l.Scheme
	}
	h.names, h.title, h.stated = nil, -1, true
}

// begin ends the agreement before the block that was read, if it is the head of another one, whose
// first statement stands in passage k.
func (h *headSearch) begin(k int) {
	if own := slices.Compact(slices.Sorted(slices.Values(h.names))); len(own) < 2 || k-h.last > sideLines {
		return
	}
	if h.stated && !(h.annexed && h.head < 0) {
		at := h.block
		if h.head >= 0 {
			at = h.head
		}
		h.out = append(h.out, h.t.Passages[at].Start)
		h.first, h.annexed, h.stated, h.said = NoScheme, false, false, false
	}
	h.names, h.head = nil, -1
}

// titleIn is the title of an agreement alone in a line, without what is beside it: 保密协议（2026版）, 合同二：《保密协议》; or "".
func (t *Text) titleIn(p *Passage) string {
	line := strings.TrimSpace(t.All[p.Start:p.End])
	if p.Number != "" || p.Table != nil || p.Residue || p.Kind == Signing || longer(line, 40) {
		return ""
	}
	if head, rest, ok := strings.Cut(line, "："); ok && !longer(head, 6) && Contains(head, "合同", "协议", "文件", "之") {
		line = rest
	}
	if k := strings.Index(line, "（"); k > 0 && strings.HasSuffix(line, "）") {
		line = line[:k]
	}
	if in, ok := strings.CutPrefix(line, "《"); ok {
		line = strings.TrimSuffix(in, "》")
	}
	line = strings.TrimRight(line, "0123456789一二三四五六七八九十 ")
	if !HasSuffix(line, titleEnds...) || strings.ContainsAny(line, "。；，：！？_《》") || HasPrefix(line, "本", "附", "签订", "上述") {
		return ""
	}
	return line
}

// besides reports words that name an agreement of the file.
func (t *Text) besides(i, j int) bool {
	return slices.ContainsFunc(t.beside, func(title string) bool {
		_, name, _ := strings.Cut(t.All[i:j], "《")
		name, _, _ = strings.Cut(name, "》")
		return strings.Contains(t.All[i:j], title) || name != "" && strings.HasSuffix(title, name)
	})
}

// titleEnds end the titles of agreements.
var titleEnds = []string{
	"合同", "协议", "合同书", "协议书", "契约", "合约", "备忘录", "责任书", "确认书", "意向书", "承诺书", "保证书", "保修书", "补充条款",
	"服务单", "维修单", "报修单", "订货单", "订单", "采购单", "委托单", "登记表", "委托书",
}

// sideNames are what a line that opens a side may call it.
var sideNames = func() []string {
	var words []string
	for _, w := range labels {
		if side(w) {
			words = append(words, w)
		}
	}
	return slices.Concat(words, RoleNames(0), RoleNames(1))
}()

// sidesOpened are the sides that a line opens: 甲方：某厂, 委托方（甲方）：某厂, 甲方（盖章）：　乙方（盖章）：. 甲方 and 乙方
// are called so whatever else the line calls them.
func (t *Text) sidesOpened(p *Passage) (out []string) {
	if p.Number != "" || p.End-p.Start > 400 {
		return nil
	}
	line := t.All[p.Start:p.End]
	if p.Table == nil && !strings.Contains(line, "：") && !strings.Contains(line, "  ") {
		return nil
	}
	if strings.Contains(line, "甲方）") && strings.Contains(line, "乙方）") { // 本协议由某厂（甲方）与某公司（乙方）签订：
		return []string{"甲方", "乙方"}
	}
	if name, _, ok := strings.Cut(line, "  "); p.Table != nil && p.Column == 0 && !strings.Contains(line, "：") || ok && HasSuffix(name, "方") && !longer(line, 40) {
		line = name + "：" // in a cell, or with blanks behind it
	}
	for {
		label, rest, ok := strings.Cut(line, "：")
		if !ok {
			return out
		}
		if label = strings.TrimRight(label, " "); len(label) < len("甲方") {
			return out
		}
		if k := strings.LastIndexAny(label, " _\t"); k >= 0 { // what the side before is called
			label = label[k+1:]
		}
		if name := sideOf(strings.TrimLeft(label, "“-•·*")); name != "" {
			out = append(out, name)
		}
		line = rest
	}
}

// sideOf is the side that a label stands for, or "".
func sideOf(label string) string {
	if utf8.RuneCountInString(label) > 20 {
		return ""
	}
	name, in, _ := strings.Cut(label, "（")
	for _, w := range [...]string{"名称", "全称", "单位", "姓名", "公司"} {
		if rest, ok := strings.CutSuffix(name, w); ok && len(rest) >= len("甲方") {
			name = rest
		}
	}
	for _, w := range [...]string{"甲方", "乙方", "丙方"} {
		if name == w || strings.HasPrefix(in, w) {
			return w
		}
	}
	if !slices.Contains(sideNames, name) {
		return ""
	}
	return name
}

package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// UnfilledBlank finds what was to be filled in and was not.
var UnfilledBlank = lint.Rule{
	ID:      "unfilled-blank",
	Title:   lint.Words{Zh: "空白未填", En: "unfilled blank"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words:   blankWords,
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{
			Zh: "留着的空格、占位符（____、【】、[具体数值]、XXX、××、{{…}}、#REF!、“系统生成”），以及看不见的空白：数字整个没有了的“接到通知后小时内”“年月日至年月日”“第种方式”。",
			En: "Blanks and placeholders left over, and the invisible kind where the number itself is gone."},
		Spec: lint.Words{Zh: "规格：名称、地址、编号里的“××”“某公司”“待定”；起草时的【填写】由读取规格时拒绝。", En: "In a spec: stand-ins in names, addresses and numbers; the starter's own blanks are refused on reading."},
		Why: lint.Words{
			Zh: "空着的内容等于没有约定，签字之后还可能被单方填写；谁填的、何时填的，事后难以证明。签署栏与需要手写的表格除外。",
			En: "What is blank is not agreed, and may be filled in by one side after signing. Signature blocks and forms to be filled in by hand are exempt."},
		Bad: []string{
			"乙方接到通知后⟦____小时内⟧到达现场。",
			"本协议有效期自⟦年月日⟧起。",
			"甲方向乙方支付服务费共计⟦元⟧。",
			"产品质保期为⟦[具体年限]⟧，自验收合格之日起算。",
			"甲方向⟦【仲裁机构名称】⟧申请仲裁。",
			"争议按下列⟦第种方式⟧解决。",
			"甲方：⟦（公司名称）⟧",
			"乙方应在接到电话⟦后内⟧到达现场。",
			"服务期限⟦自至⟧止。",
			"乙方依⟦第条⟧承担责任。",
			"主机保修三年，电池⟦质保年⟧。",
			"逾期付款的，⟦按日‰⟧支付违约金。",
			"服务地点：⟦省市区⟧路号。",
			"居住人数⟦不得超过 人⟧。",
		},
		Good: []string{
			"乙方接到通知后4小时内到达现场。",
			"检修合同\n甲方：甲公司\n乙方：乙公司\n一、检修范围\n离心泵两台。\n二、乙方按期检修。\n│甲方（签章）│乙方（签章）│鉴证意见│\n│帐  号：    │帐  号：    │  年  月  日│",
			"承租人李**，租期自__2026__年__5__月起，押金__3000__元。",
			"账    号：5000 1040，一式 肆  份，停机费每日300 /  元。",
			"月供为[本金×月利率]，于债权总额的支付后开票。",
			"乙方应在五个交易日内、整改期的十个自然日内或者当日内答复，电梯困人的1小时内到场。",
			"产品（名称）：离心泵。乙方（单位名称）：甲公司。",
			"按省市区三级划分服务区域。",
			"本合同于日前已签订。",
			"乙方生产牌号为Q235的钢板，销售牌照由甲方办理。",
		},
		Since: "0.1.0",
	},
	RunSpec: unfilledBlankSpec,
	Run:     unfilledBlank,
}

// blankWords begin a look.
var blankWords = append([]string{
	"（甲）（乙）", "（甲方）（乙方）", "（月）（季）", "（季）（年）", "（月）（年）", "（出让）（划拨）", "（有）（无）", "（是）（否）", "__",
	"_", "[", "【", "XX", "xx", "X", "x", "*", "××", "○○", "□□", "某某", "**", "0000", "....", "{}", "{ ", "〔〕", "〔 ", "〔", "（）", "（ ",
	"名称）", "姓名）", "地点）", "时间）", "日期）", "金额）", "地址）", "编号）", "全称）", "型号）", "数量）", "《》", "“”", "  ", "…………",
	"……", "————", "□", "○", "◇", "号码）", "电话）", "手机）", "职务）", "期限）", "比例）", "城市）", "年限）", "网址）", "（具体", "（填写",
	"（请填", "元", "%", "‰", "￥", "¥", "（年）", "（月）", "（季）", "（季度）", "（半年）", "（日）", "（周）", "（旬）", "（需）方",
	"（乙）方", "（卖）方",
}, slices.Concat(gone, missing, aloneWords)...)

// blank is a place found.
type blank struct{ start, end int }

// counting are the words that only want a number before them: 30日内, 12个月, 800元.
var counting = map[string]bool{"元": true, "%": true, "‰": true, "个月": true, "分钟": true, "日内": true, "天内": true, "小时内": true, "个工作日": true}

// stretch is how far blanks of one paragraph are asked for together, in bytes.
const stretch = 480

func unfilledBlank(p *lint.Pass) {
	t := p.Text
	tail := t.SignedFrom()
	found := blanks(p, tail)
	if more := slices.Concat(spaced(t, tail), stuttered(t, tail), tagBlanks(t)); more != nil {
		found = append(found, more...)
		slices.SortFunc(found, func(a, b blank) int { return a.start - b.start })
	}
	if !slices.ContainsFunc(found, func(b blank) bool { return t.All[b.start:b.end] != "，，" }) {
		found = nil // a slip of the pen, where the page has lost nothing else
	}
	// One finding a sentence of a line, or a stretch of a paragraph, from the first of its blanks to the last.
	for k := 0; k < len(found); {
		s, ps := t.SentenceAt(found[k].start), t.PassageAt(found[k].start)
		i, j, n, first := found[k].start, found[k].end, 0, k
		for ; k < len(found) && (n == 0 || found[k].start < min(ps.End, max(s.End, i+stretch))); k++ {
			far := utf8.RuneCountInString(t.All[i:found[k].end]) > 120
			if far && n > 0 && !t.After(found[k].start, "*", "×") && !(t.After(i, "[") && t.After(found[k].start, t.All[i:found[first].end])) && !(t.After(i, "X", "x") && t.All[found[k].start:found[k].end] == t.All[i:found[first].end]) {
				break // another blank, and not one more ****, [公司] or XXX
			}
			if n++; !far {
				j = max(j, found[k].end)
			}
		}
		i, j = context(t, i, j)
		p.Report(lint.Finding{Start: i, End: j, Quote: t.Quote(wordAt(t, i), j), Args: []any{"count", n}})
	}
	empty(p, found, tail)
	emptyRows(p, tail)
	askingRows(p, tail)
	unwritten(p)
}

// blanks are the blanks of the text before its signatures, in order.
func blanks(p *lint.Pass, tail int) []blank {
	t := p.Text
	var out []blank
	last := -1 // end of the last finding
	var around *lint.Passage
	byHand := false // the passage around is to be filled in by hand
	flag := func(i, j int) {
		out = append(out, blank{i, j})
		last = j
	}
	for _, h := range p.Hits() {
		if h.Start < last || t.After(h.End, "”栏", "”一栏") {
			continue
		}
		if c := t.All[max(0, h.Start-1)]; c >= '0' && c <= '9' && counting[t.All[h.Start:h.End]] {
			continue
		}
		ps := t.PassageAt(h.Start)
		if ps != around {
			around, byHand = ps, ruled(t, ps) || ps.Kind == lint.Signing || ps.Start >= tail || columns(t, ps) || signedRow(t, ps) || handwritten(t, ps) || len(t.PlacesIn(signHere, ps.Start, ps.End)) > 1
		}
		if t.After(ps.Body, "备注：", "附注：") && strings.Trim(t.All[ps.Body+len("备注："):ps.End], " _…") == "" {
			continue // nobody need remark anything
		}
		w := t.All[h.Start:h.End]
		if byHand && w != "XX" { // nobody writes that by hand
			continue
		}
		if (strings.Contains(w, "元") || lint.HasPrefix(w, "人民币", "RMB")) && moneyNote(t, ps, h.Start) {
			continue
		}
		if all := aloneOf[w]; all != nil && !goneSet[w] {
			if slices.ContainsFunc(all, func(a *alone) bool { return a.holds(t, ps, h.Start, h.End) }) {
				flag(h.Start, h.End)
			}
			continue
		}
		if slices.Contains(openMarks, w) {
			if i, j, ok := openMark(t, ps, h.Start, h.End, w); ok {
				flag(i, j)
			}
			continue
		}
		switch w {
		case "__", "XX", "xx", "××", "○○", "□□", "某某", "**", "…………":
			if end, ok := repeated(t, ps, h.Start, w); ok && !t.After(end, "”栏", "”一栏", "栏") && !(w == "__" && strings.ContainsAny(t.All[end:min(ps.End, end+len("壹"))], written)) && !pattern(t, h.Start, end) && !sample(t, h.Start, end) {
				flag(h.Start, gather(t, ps, end))
			}
		case "[", "【":
			if end, ok := placeholder(t, ps, h.Start, w); ok && !ticked(t, ps) && !heads(t, t.All[h.Start:end]) {
				flag(h.Start, gather(t, ps, end))
			}
		case "*":
			if countless(t, ps, h.Start, h.End) && !t.HasAny(ps.Body, ps.End, "=", "×", "÷", "公式") && !t.HasAny(h.End, min(ps.End, h.End+len("平方米数")), "数", "率", "费", "价") {
				flag(h.Start, h.End)
			}
		case "X", "x":
			if countless(t, ps, h.Start, h.End) {
				flag(h.Start, h.End)
			} else if end, ok := lettered(t, ps, h.Start, h.End); ok {
				flag(h.Start, end)
			}
		case "￥", "¥":
			if end, ok := sumGone(t, ps, h.Start, h.End); ok {
				flag(h.Start, end)
			}
		case "元", "%", "‰":
			if i, ok := unitAlone(t, ps, h.Start, h.End, w); ok {
				flag(i, h.End)
			}
		case "（年）", "（月）", "（季）", "（季度）", "（半年）", "（日）", "（周）", "（旬）", "（需）方", "（乙）方", "（卖）方":
			if eitherOr(t, h.Start, w) {
				i, end := h.Start, h.End
				_, size := utf8.DecodeLastRuneInString(t.All[:i])
				flag(i-size, end)
			}
		case "0000":
			if end, ok := noughts(t, ps, h.Start); ok {
				flag(h.Start, end)
			}
		case "....":
			if t.Before(h.Start, "为", "：", "是") {
				flag(h.Start, runEnd(t, ps, h.Start, '.'))
			}
		case "_":
			if end, ok := lone(t, ps, h.Start); ok {
				flag(h.Start, end)
			}
		case "……", "————":
			if end, ok := dashes(t, ps, h.Start, w); ok {
				flag(h.Start, end)
			}
		case "□", "○", "◇":
			if i, end, ok := unticked(t, ps, h.Start, w); ok {
				flag(i, end)
			}
		case "（）", "《》", "“”", "{}", "〔〕":
			if !(w == "（）" && t.HasAny(ps.Start, ps.End, "（√", "（✓", "（✔")) && !(w == "“”" && t.After(h.End, "以外", "之外", "内", "中", "栏", "符号", "引号")) && !(w == "{}" && t.Holds(replacing, ps.Start, ps.End)) {
				flag(h.Start, h.End)
			}
		case "地点）", "时间）", "名称）", "姓名）", "日期）", "金额）", "地址）", "编号）", "全称）", "型号）", "数量）", "号码）", "电话）", "手机）", "职务）", "期限）", "比例）", "城市）", "年限）", "网址）":
			if i, ok := bracketed(t, ps, h.Start); ok {
				flag(i, h.End)
			}
		case "（具体", "（填写", "（请填":
			k := strings.Index(t.All[h.End:min(ps.End, h.End+45)], "）")
			if k > 0 && !lint.Contains(
				t.All[h.End:h.End+k], "见", "以", "按", "为", "由", "如", "参照", "包括", "要求", "：", "？", "?",
			) && (lint.HasSuffix(t.All[h.End:h.End+k], nouns...) || w != "（具体") {
				flag(h.Start, h.End+k+len("）"))
			}
		case "〔":
			if n := strings.Index(t.All[h.End:ps.End], "〕"); n > 0 && n < 60 && strings.Contains(t.All[h.End:h.End+n], "、") {
				flag(h.Start, h.End+n+len("〕")) // 壹〔台、套〕: nobody chose
			}
		case "（ ", "〔 ", "{ ":
			if end := gapEnd(t, h.End, ps.End); t.After(end, "）", "〕", "}") && !t.HasAny(ps.Start, ps.End, "（√", "（✓", "（✔") {
				flag(h.Start, end+begun(t, end, "）")+begun(t, end, "〕")+begun(t, end, "}"))
			}
		case "  ":
			if end := gapEnd(t, h.Start, ps.End); gap(t, ps, h.Start, end) {
				flag(h.Start, gather(t, ps, end))
			}
		default:
			if i, ok := numberGone(t, ps, h, w); ok {
				flag(i, h.End)
			}
		}
	}
	return out
}

// heads reports that a bracket is the whole of a line elsewhere, which it names: 上述【协议内容】.
func heads(t *lint.Text, bracket string) bool {
	for i := range t.Each(bracket) {
		if p := t.PassageAt(i); p.Start == i && p.End == i+len(bracket) {
			return true
		}
	}
	return false
}

// ticked reports boxes of a choice that was made: [√]上门 [ ]送修, or a task of
// Markdown that is done.
func ticked(t *lint.Text, ps *lint.Passage) bool {
	return t.HasAny(ps.Start, ps.End, "[√]", "[✓]") || t.HasAny(ps.Start, ps.End, "[x]", "[X]") &&
		(t.HasAny(ps.Start, ps.End, "[ ]", "[]") || strings.EqualFold(t.All[ps.Start:min(ps.Start+len("[x]"), ps.End)], "[x]") && !t.After(
			ps.Start+len("[x]"), "年", "月", "日", "天", "个", "小时", "分", "元", "%", "台", "次", "条", "款", "项",
		))
}

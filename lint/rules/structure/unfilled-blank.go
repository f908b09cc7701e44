package structure

import (
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
	Inputs:  lint.InSpec | lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words:   blankWords,
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{
			Zh: "留着的空格、占位符（____、【】、[具体数值]、XXX、××、{{…}}），以及看不见的空白：数字整个没有了的“接到通知后小时内”“年月日至年月日”“第种方式”。",
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
			"联系电话：139⟦xxxxxxxx⟧",
			"单次清洗费⟦按照方式支付⟧：现金或者转账。",
			"产品⟦数量：台⟧，单价见附件。",
			"乙方的收款账户为：\n⟦户名： 开户行： 账号：⟧",
			"合同价⟦合计元⟧/年，按年支付。",
			"服务期限⟦为期*年⟧，一年一签。",
			"本合同自⟦年日起至年日⟧止。",
			"甲方委托乙方⟦生产牌⟧系列灯具。",
			"包装⟦费由承担⟧。",
			"总工期：自开工令下达之日起⟦共日历天⟧。",
			"质量标准⟦按）项⟧执行。",
			"维修协议\n一、产品名称：离心泵。\n⟦二、质量要求和技术标准⟧\n⟦三、包装标准⟧\n四、交货地点：甲方仓库。\n五、乙方按期检修。",
		},
		Good: []string{
			"乙方接到通知后4小时内到达现场。",
			"甲方（盖章）：________　　乙方（盖章）：________\n日期：____年__月__日",
			"【重要提示】请阅读全部条款。",
			"依据国办发明电〔2024〕12号通知。",
			"售后内部流程由乙方负责，出厂后内胆保修三年。",
			"产品（名称）：离心泵。乙方（单位名称）：甲公司。",
			"按省市区三级划分服务区域。",
			"本合同于日前已签订。",
			"乙方生产牌号为Q235的钢板，销售牌照由甲方办理。",
			"鉴定费由承担责任的一方支付。",
			"1、运至甲方仓库的，运费由乙方支付：\n2、自提的，运费由甲方承担。",
			"维修协议\n一、质量标准\n二、验收方法\n三、付款方式\n一、质量标准\n乙方按GB/T 9061检修。\n二、验收方法\n甲方三日内验收。\n三、付款方式\n验收后七日内付清。",
		},
		Since: "0.1.0",
	},
	Run: unfilledBlank,
}

// blankWords begin a look.
var blankWords = append([]string{"__", "_", "[", "【", "XX", "xx", "××", "○○", "□□", "某某", "**", "{{", "${", "<<", "X年", "X个", "X日", "X天", "X小时", "X元", "X%", "X台", "X次", "（）", "（ ", "名称）", "姓名）", "日期）", "金额）", "地址）", "编号）", "全称）", "型号）", "数量）", "《》", "“”", "  ", "…………", "……", "————", "□", "号码）", "电话）", "手机）", "职务）", "期限）", "比例）", "城市）", "年限）", "网址）", "（具体", "（填写", "（请填"}, append(gone, missing()...)...)

// blank is a place found.
type blank struct{ start, end int }

func unfilledBlank(p *lint.Pass) error {
	if p.Spec != nil {
		unfilledBlankSpec(p)
		return nil
	}
	t := p.Text
	found := blanks(p)
	// One finding a paragraph, over the blanks of its first sentence; one for
	// the particulars of a party.
	asked := -1 // index of the last passage of particulars asked about
	for k := 0; k < len(found); {
		ps := t.PassageAt(found[k].start)
		s := t.SentenceAt(found[k].start)
		i, j, n := found[k].start, found[k].end, 0
		for ; k < len(found) && found[k].start < ps.End; k++ {
			n++
			if found[k].end <= s.End && utf8.RuneCountInString(t.All[i:found[k].end]) <= 56 {
				j = found[k].end
			}
		}
		if ps.Kind == lint.Particular && strings.Trim(t.All[i:j], "_ ") == "" {
			index := s.Passage
			if same := asked >= 0 && index-asked <= 4; same && !named(t.All[ps.Start:ps.End]) {
				asked = index
				continue
			}
			asked = index
		}
		i, j = context(t, i, j)
		p.Report(lint.Finding{Start: i, End: j, Args: []any{"count", n}})
	}
	empty(p)
	unwritten(p)
	return nil
}

// named reports a line for the name of a party or the number of the contract.
func named(s string) bool {
	for _, w := range []string{"甲方", "乙方", "丙方", "合同编号", "协议编号", "编号", "买方", "卖方", "供方", "需方", "发包", "承包", "委托", "受托", "定作", "承揽", "购货", "供货", "订购", "销售方", "采购方", "出卖", "买受"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// empty reports labels and numbered items that end in a colon with nothing to
// follow: 一、合同内容： right before 二、.
func empty(p *lint.Pass) {
	t := p.Text
	for k := 0; k < len(t.Passages); k++ {
		if a := &t.Passages[k]; a.Kind == lint.Body && labels(t.All[a.Body:a.End]) && !handwritten(t, a) {
			p.Flag(a.Body, a.End)
		}
	}
	for k := 0; k+1 < len(t.Passages); k++ {
		a, b := &t.Passages[k], &t.Passages[k+1]
		text := t.All[a.Body:a.End]
		if !strings.HasSuffix(text, "：") || handwritten(t, a) {
			continue
		}
		if ends(text, "支付：", "承担：", "负责：", "负担：", "作用：", "执行：", "处理：", "确认：", "同意：") && strings.Contains(text, "，") {
			continue // a statement that a colon ends by mistake
		}
		if fields(t, k) {
			p.Flag(a.Body, a.End)
			continue
		}
		la, ok := lint.ParseLabel(a.Number)
		lb, ok2 := lint.ParseLabel(b.Number)
		switch {
		case a.Number != "" && ok && ok2 && la.Scheme == lb.Scheme && len(la.Values) == len(lb.Values) && lb.Last() == la.Last()+1:
			p.Flag(a.Body, a.End)
		case a.Number != "" && ok && ok2 && (la.Scheme != lb.Scheme || len(la.Values) > len(lb.Values)) && a.Clause != nil && len(a.Clause.Kids) == 0 && b.Clause != a.Clause && a.Table == nil && utf8.RuneCountInString(text) <= 20 && a.Clause.Parent != nil && b.Clause != nil && b.Clause.Parent != a.Clause && ends(strings.TrimSuffix(text, "："), "金额", "地点", "地址", "日期", "价格", "编号", "型号", "数量", "名称", "账号", "电话", "联系人", "期限", "单价", "总价", "时间", "方式", "费用"):
			p.Flag(a.Body, a.End) // the last of a list
		case a.Number != "" && ok && !ok2 && a.Table == nil && b.Kind == lint.Body && utf8.RuneCountInString(text) <= 10 && ends(strings.TrimSuffix(text, "："), "地点", "地址", "金额", "单价", "总价", "编号", "型号") && label(t.All[b.Start:b.End]):
			p.Flag(a.Body, a.End) // the next label follows
		case a.Kind == lint.Particular && strings.HasSuffix(text, "（全称）："):
			p.Flag(a.Body, a.End)
		case a.Kind == lint.Particular && b.Kind == lint.Particular && named(text) && utf8.RuneCountInString(text) < 14:
			next := t.All[b.Start:b.End]
			if strings.HasSuffix(next, "：") && !named(next) {
				p.Flag(a.Body, a.End)
			}
		}
	}
}

// labels reports a line of nothing but the names of things to be filled in:
// 户名： 开户行： 账号：.
func labels(line string) bool {
	rest, ok := strings.CutSuffix(line, "：")
	if !ok || len(line) > 200 {
		return false
	}
	parts := strings.Split(rest, "：")
	if len(parts) < 2 {
		return false
	}
	for _, part := range parts {
		part = strings.ReplaceAll(strings.TrimSpace(part), " ", "")
		if n := utf8.RuneCountInString(part); n < 2 || n > 8 || !ends(part, "户名", "账户名", "名称", "开户行", "开户银行", "银行", "账号", "帐号", "税号", "电话", "传真", "地址", "型号", "数量", "单价", "金额", "编号", "邮箱", "联系人", "规格", "品牌", "日期", "时间", "地点") || lint.Contains(part, "签", "盖章") {
			return false
		}
	}
	return true
}

// fields reports the first of two or more lines that name a thing to be filled
// in and are empty: 车牌号：, 发动机号：.
func fields(t *lint.Text, k int) bool {
	empty := func(k int) bool {
		if k < 0 || k >= len(t.Passages) {
			return false
		}
		p := &t.Passages[k]
		name, ok := strings.CutSuffix(t.All[p.Body:p.End], "：")
		return ok && p.Kind == lint.Body && utf8.RuneCountInString(name) <= 12 && ends(strings.TrimSuffix(name, "）"), nouns...) && !ends(name, "内容", "标准", "方式", "说明", "要求", "条件", "范围", "功能", "项目", "事项", "信息", "描述", "清单", "人", "天", "产品", "设备", "系统", "平台")
	}
	return empty(k) && empty(k+1) && !empty(k-1)
}

// blanks are the blanks of the text in order.
func blanks(p *lint.Pass) []blank {
	t := p.Text
	var out []blank
	last := -1 // end of the last finding
	flag := func(i, j int) {
		out = append(out, blank{i, j})
		last = j
	}
	for _, h := range p.Hits() {
		if h.Start < last {
			continue
		}
		ps := t.PassageAt(h.Start)
		if ps.Kind == lint.Signing || handwritten(t, ps) {
			continue
		}
		w := t.All[h.Start:h.End]
		switch w {
		case "__", "XX", "xx", "××", "○○", "□□", "某某", "**", "…………":
			if end, ok := repeated(t, ps, h.Start, w); ok && !t.After(end, "”栏", "栏") {
				flag(h.Start, gather(t, ps, end))
			}
		case "[", "【":
			if end, ok := placeholder(t, ps, h.Start, w); ok {
				flag(h.Start, gather(t, ps, end))
			}
		case "X年", "X个", "X日", "X天", "X小时", "X元", "X%", "X台", "X次":
			if r, _ := utf8.DecodeLastRuneInString(t.All[:h.Start]); r > 0x2E80 || r == ' ' {
				flag(h.Start, h.End)
			}
		case "{{", "${", "<<":
			if k := strings.IndexAny(t.All[h.End:ps.End], "}>"); k >= 0 && k < 120 {
				flag(h.Start, h.End+k+1)
			}
		case "_":
			if end, ok := lone(t, ps, h.Start); ok {
				flag(h.Start, end)
			}
		case "……", "————":
			if end, ok := dashes(t, ps, h.Start, w); ok {
				flag(h.Start, end)
			}
		case "□":
			if i, end, ok := unticked(t, ps, h.Start); ok {
				flag(i, end)
				last = ps.End
			}
		case "（）", "《》", "“”":
			if !t.Before(h.Start, "如：", "等") && !(w == "“”" && t.After(h.End, "以外", "之外", "内", "中", "栏", "符号", "引号")) {
				flag(h.Start, h.End)
			}
		case "名称）", "姓名）", "日期）", "金额）", "地址）", "编号）", "全称）", "型号）", "数量）", "号码）", "电话）", "手机）", "职务）", "期限）", "比例）", "城市）", "年限）", "网址）":
			if i, ok := bracketed(t, ps, h.Start); ok {
				flag(i, h.End)
			}
		case "（具体", "（填写", "（请填":
			k := strings.Index(t.All[h.End:min(ps.End, h.End+45)], "）")
			if k > 0 && !lint.Contains(t.All[h.End:h.End+k], "见", "以", "按", "为", "由", "如", "参照", "包括", "要求", "：", "？", "?") && (ends(t.All[h.End:h.End+k], nouns...) || w != "（具体") {
				flag(h.Start, h.End+k+len("）"))
			}
		case "（ ":
			if end := gapEnd(t, h.Start+len("（"), ps.End); t.After(end, "）") {
				flag(h.Start, end+len("）"))
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

// handwritten reports a passage of a form to be filled in by hand.
func handwritten(t *lint.Text, p *lint.Passage) bool {
	c := p.Clause
	for c != nil && c.Label.Scheme != lint.AttachScheme {
		c = c.Parent
	}
	if c == nil {
		return slip(t, p)
	}
	h := t.Passages[c.Passage]
	title := t.All[h.Start:h.End]
	return lint.BlankForm(title) || lint.Contains(title, "记录", "登记", "申请", "工单", "委托书", "表单", "空白")
}

// slips end the title of a paper that is filled in by hand at each case.
var slips = []string{"维修单", "工单", "服务单", "派工单", "报修单", "保养单", "巡检单", "交接单", "领料单", "验收单", "确认单", "记录单", "记录", "记录表", "登记表", "申请表", "回执", "签到表", "评价表", "调查表", "反馈表", "保修卡", "申请单", "审批表", "信息反馈单"}

// slip reports a line of a form printed behind or inside the text: labelled
// lines under the title of a slip.
func slip(t *lint.Text, p *lint.Passage) bool {
	if p.End-p.Start > 400 || p.Number != "" && !strings.Contains(t.All[p.Start:p.End], "：") {
		return false
	}
	k := t.PassageIndex(p.Start)
	for n := 0; n < 14 && k > 0; n++ {
		k--
		q := &t.Passages[k]
		line := t.All[q.Start:q.End]
		if q.Number == "" && k > 0 && len(line) <= 12*len("单") && ends(line, slips...) {
			return true
		}
		if len(line) > 400 || q.Table == nil && !strings.Contains(line, "：") {
			return false
		}
	}
	return false
}

func ends(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// context widens the words at fault to what the blank belongs to: a few
// characters before it and the unit after it.
func context(t *lint.Text, i, j int) (int, int) {
	if strings.TrimSpace(t.All[i:j]) == "" { // blanks alone say nothing
		start := t.PassageAt(i).Body
		for n := 0; n < 6 && i > start; n++ {
			r, size := utf8.DecodeLastRuneInString(t.All[:i])
			if strings.ContainsRune("，。；：、（", r) && n > 0 {
				break
			}
			i -= size
		}
	}
	for _, u := range []string{"个工作日", "小时", "工作日", "个月", "分钟", "天", "日", "年", "月", "%", "元", "台", "套", "份", "次", "周", "公里"} {
		if t.After(j, u) {
			j += len(u)
			if t.After(j, "内") {
				j += len("内")
			}
			break
		}
	}
	return i, j
}

// gather goes on over blanks that follow within a few characters: one date,
// one amount, one name.
func gather(t *lint.Text, p *lint.Passage, end int) int {
	for {
		next := end
		for n := 0; n < 5 && next < p.End; n++ {
			r, size := utf8.DecodeRuneInString(t.All[next:])
			if r == '_' || r == '[' || r == '【' || r == 'X' {
				break
			}
			if strings.ContainsRune("，。；：、（）", r) {
				return end
			}
			next += size
		}
		if next >= p.End {
			return end
		}
		switch {
		case strings.HasPrefix(t.All[next:], "__"), strings.HasPrefix(t.All[next:], "XX"):
			c := t.All[next]
			for next < p.End && t.All[next] == c {
				next++
			}
		default:
			e, ok := placeholder(t, p, next, "")
			if !ok {
				return end
			}
			next = e
		}
		end = next
	}
}

// repeated is the end of a run of one character that stands for something.
func repeated(t *lint.Text, p *lint.Passage, i int, w string) (int, bool) {
	r, n := utf8.DecodeRuneInString(w)
	j := i
	for j < p.End {
		c, size := utf8.DecodeRuneInString(t.All[j:])
		if c != r && !(w == "某某" && c == '某') {
			break
		}
		j += size
	}
	switch r {
	case 'X', 'x':
		if t.Before(i, "20") && j-i == 2 && t.After(j, "年", " 年") {
			return j, true // 20xx年
		}
		if prev, _ := utf8.DecodeLastRuneInString(t.All[:i]); prev >= '0' && prev <= '9' && j-i >= 4 && t.HasAny(p.Start, i, "电话", "手机", "热线", "联系", "传真") {
			return j, true // 138xxxxxxxx
		}
		// XXL, XX-100, 0xXX: a model, not a blank
		prev, _ := utf8.DecodeLastRuneInString(t.All[:i])
		if k := j + len(t.All[j:p.End]) - len(strings.TrimLeft(t.All[j:p.End], "0")); k > j && unit(t, k) != "" {
			j = k // XX00公里
		}
		next, _ := utf8.DecodeRuneInString(t.All[j:])
		if prev == '_' || next == '_' {
			return j, false
		}
		if prev == '-' && j-i > 2 {
			return j, !letter(next)
		}
		return j, !letter(prev) && !letter(next) && next != '-' && prev != '-'
	case '*':
		if j-i == 2*n && emphasis(t, p, j) {
			return j, false
		}
		if prev, _ := utf8.DecodeLastRuneInString(strings.TrimRight(t.All[p.Start:i], "*")); letter(prev) { // 138****5678
			return j, false
		}
		return j, j-i >= 2*n && strings.Trim(t.All[p.Start:p.End], "*") != ""
	}
	return j, true
}

// label reports that s begins with a label of up to eight characters.
func label(s string) bool {
	k := strings.Index(s, "：")
	return k > 0 && k <= 24 && !strings.ContainsAny(s[:k], "，。； ")
}

// lone is the end of the blanks that a single underscore at byte i begins:
// _台, _年_月_日, 百分之_. Between letters it is part of a name.
func lone(t *lint.Text, p *lint.Passage, i int) (int, bool) {
	j := i + len("_")
	prev, _ := utf8.DecodeLastRuneInString(t.All[p.Start:i])
	next, _ := utf8.DecodeRuneInString(t.All[j:])
	if prev == '_' || next == '_' || letter(prev) || letter(next) || prev == '-' || prev == '.' || prev == '/' || t.After(j, "”", "》", "号", "-", ".", "/") {
		return 0, false
	}
	if j < p.End && unit(t, j) == "" && !t.After(j, "，", "。", "；", "（", "至", "万", "千", "百", "天期", "：", "人民法院", "仲裁") && !t.Before(i, "：", "第", "为", "周", "每", "之", "币", "共", "由", "与") {
		return 0, false
	}
	// one date, one amount: the blanks that follow within three characters
	for k, n := j, 0; k < p.End && n < 4; n++ {
		r, size := utf8.DecodeRuneInString(t.All[k:])
		if k += size; r == '_' {
			j, n = k, -1
		}
	}
	return j, true
}

// dashes is the end of a run of dashes or dots that stands for something:
// 补充约定：————————, ……日内.
func dashes(t *lint.Text, p *lint.Passage, i int, w string) (int, bool) {
	r, _ := utf8.DecodeRuneInString(w)
	j := i
	for j < p.End {
		c, size := utf8.DecodeRuneInString(t.All[j:])
		if c != r {
			break
		}
		j += size
	}
	if i == p.Body || strings.HasSuffix(t.All[p.Start:i], string(r)) {
		return j, false // a rule across the page; the middle of a run
	}
	if r == '…' {
		return j, unit(t, j) != "" && !t.Before(i, "”", "，", "。", "、", "等")
	}
	return j, j-i >= len("————") && (t.Before(i, "：", "为", "于", "共", "计") || unit(t, j) != "")
}

// ticks mark a choice that was made.
var ticks = []string{"☑", "√", "■", "✓", "✔", "☒", "⊠", "●", "(√", "（√"}

// unticked is the range of a choice at byte i none of which is ticked:
// □送货上门 □自提.
func unticked(t *lint.Text, p *lint.Passage, i int) (int, int, bool) {
	if t.Index(p.Start, "□") != i { // the first of the line answers for all
		return 0, 0, false
	}
	line := t.All[p.Start:p.End]
	n := strings.Count(line, "□")
	if n < 2 || t.After(i+len("□"), "□") || lint.Contains(line, ticks...) || p.Table != nil {
		return 0, 0, false
	}
	j := p.Start + strings.LastIndex(line, "□") + len("□")
	for j < p.End && !t.After(j, "，", "。", "；", "）", " ") {
		_, size := utf8.DecodeRuneInString(t.All[j:])
		j += size
	}
	a, b := t.Within(i, j, 40)
	return a, b, true
}

// emphasis reports that two asterisks that end at byte j begin emphasised words
// of Markdown: **服务周期**：, and not **小时 or **市**区.
func emphasis(t *lint.Text, p *lint.Passage, j int) bool {
	k := strings.Index(t.All[j:min(p.End, j+120)], "**")
	if k < 0 {
		return strings.Contains(t.All[p.Start:j-len("**")], "**")
	}
	words := t.All[j : j+k]
	return utf8.RuneCountInString(words) >= 2 && unit(t, j) == "" && !starts(words, "省", "市", "区", "县", "路", "街", "号", "公司", "有限", "年", "月", "日", "，", "。", "、")
}

func letter(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// asked are words that ask for something inside a bracket.
var asked = []string{"具体", "例如", "填写", "请", "如：", "××", "XX", "待", "插入", "输入", "选择", "某", "____", "如有必要", "如适用", "列出", "注明"}

// nouns end the name of what is asked for.
var nouns = []string{"名称", "姓名", "全称", "简称", "地址", "编号", "日期", "金额", "数量", "时间", "月份", "年份", "年限", "数值", "数", "比例", "电话", "方式", "单位", "城市", "条件", "时长", "公司", "型号", "版本", "版本号", "期限", "法院", "银行", "账号", "帐号", "邮箱", "类型", "描述", "说明", "内容", "费率", "标准", "机构", "等级", "级别", "频率", "次数", "价格", "单价", "总价", "信息", "代码", "号码", "职务", "人", "范围", "地点", "名", "号", "年", "月", "日", "天", "小时", "率", "万元", "元", "省", "市", "区", "部门", "清单", "周期", "阶段", "品牌", "产品", "项目", "百分比", "频次", "职称", "手机", "传真", "网址", "币种", "时段", "季度", "工具", "语言", "软件", "系统", "平台", "设备", "账户", "税号", "邮编", "种类", "规格", "功能", "模块", "事项", "费用", "服务费", "总额", "款项", "租金", "保证金"}

// said are words that a bracket holds without asking for anything.
var said = lint.NewSet("注", "附件", "提示", "重要", "备注", "甲方", "乙方", "例", "表", "图", "略", "签", "章", "以下", "简称", "见", "号", "选", "强调", "加粗", "正文", "原文", "已", "无")

// placeholder is the end of a bracket at byte i that asks for something.
func placeholder(t *lint.Text, p *lint.Passage, i int, _ string) (int, bool) {
	open, closing := "[", "]"
	if strings.HasPrefix(t.All[i:], "【") {
		open, closing = "【", "】"
	}
	if !strings.HasPrefix(t.All[i:], open) {
		return 0, false
	}
	k := strings.Index(t.All[i:p.End], closing)
	if k < 0 { // broken over lines
		rest := t.All[i+len(open) : p.End]
		return p.End, utf8.RuneCountInString(rest) < 60 && starts(rest, "填写", "请填", "请输入", "具体", "例如", "插入", "输入", "如：", "此处")
	}
	in := strings.TrimSpace(t.All[i+len(open) : i+k])
	end := i + k + len(closing)
	if utf8.RuneCountInString(in) > 60 {
		return end, lint.Contains(in, asked...)
	}
	if strings.Trim(in, "_ 　/●○*·.…Xx×") == "" {
		return end, true
	}
	if strings.HasPrefix(t.All[end:], "（http") || strings.HasPrefix(t.All[end:], "号") || in == "注" || strings.Trim(in, "0123456789") == "" {
		return end, strings.HasPrefix(in, "00")
	}
	if lint.Contains(in, asked...) {
		return end, true
	}
	for _, n := range nouns {
		if strings.HasSuffix(in, n) && (open == "[" || len(in) > len(n) && i > p.Body || t.After(end, "（", "，", "。") && i > p.Body) {
			return end, true
		}
	}
	first, _ := utf8.DecodeRuneInString(in)
	return end, open == "[" && i > p.Body && first >= 0x4E00 && first < 0xA000 && utf8.RuneCountInString(in) <= 16 && !said.In(in)
}

// bracketed is where the bracket that ends at word k begins, when nothing but
// the bracket stands for what it names: 甲方：（公司名称）, 致：（采购人名称）.
func bracketed(t *lint.Text, p *lint.Passage, k int) (int, bool) {
	i := strings.LastIndex(t.All[p.Body:k], "（")
	if i < 0 {
		return 0, false
	}
	i += p.Body
	end := k + strings.Index(t.All[k:], "）") + len("）")
	in := t.All[i+len("（") : end]
	if utf8.RuneCountInString(in) > 12 || lint.Contains(in, "）（", "：", "，", "简称", "见", "按", "以") || t.After(end, "：", "（", "____", "为") {
		return 0, false
	}
	return i, t.Before(i, "：", " ", "就", "与", "向", "致", "由", "自", "将", "购买", "根据", "为")
}

// gapEnd is the end of the run of blanks at byte i.
func gapEnd(t *lint.Text, i, end int) int {
	for i < end && t.All[i] == ' ' {
		i++
	}
	return i
}

// gap reports blanks in the middle of a statement where a number or name was
// to stand.
func gap(t *lint.Text, p *lint.Passage, i, j int) bool {
	if p.Kind == lint.DocTitle || p.Kind == lint.Heading || i == p.Body || j >= p.End {
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(t.All[:i])
	if letter(prev) || prev == '_' {
		return false
	}
	if (p.Kind == lint.Body || p.Kind == lint.Cell && j-i >= 4) && (t.Before(i, "：") && t.After(j, "。", "；", "，") || t.Before(i, "大写）", "大写：") && t.After(j, "￥", "¥", "（小写", "小写", "RMB", "元")) {
		return true
	}
	if p.Kind == lint.Body && p.Number != "" && t.Before(i, "：") && j-i >= 4 && label(t.All[j:p.End]) {
		return true // 开户行：        账号：
	}
	for _, u := range []string{"天", "日", "%", "元", "年", "月", "小时", "分钟", "个", "周", "次", "台", "套", "份", "种", "条", "款", "号", "公司", "人民法院", "仲裁", "有限", "省", "市", "工作日", "万元", "公里", "‰", "倍", "只", "具", "辆", "部", "名", "平方米", "㎡", "层", "栋", "楼", "项", "期", "批", "页", "级", "千瓦", "吨", "路", "街", "折", "米", "吉焦", "克"} {
		if t.After(j, u) && !t.After(j, "日期", "市场", "年度", "个人", "条件", "款项", "公司名", "月度", "个别", "号码", "部门", "名称", "层级", "项目", "期限", "期间", "级别", "只要", "只能", "具体", "具有", "部分", "楼层", "路线", "批准", "批次", "元件", "日常", "次数", "年限", "份额", "台账", "倍数", "款式", "种类", "号楼", "周期", "周边", "期满", "期内", "期初", "期末", "期望", "名单", "项下", "页面", "页码", "级联", "路由", "具备", "折旧", "折扣", "折算", "克服", "克扣", "米色") {
			return true
		}
	}
	return t.Before(i, "为", "于", "至", "第", "计", "按", "由", "向", "即", "自") && p.Kind == lint.Body && j-i >= 3
}

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
		},
		Since: "0.1.0",
	},
	Run: unfilledBlank,
}

// gone are phrases whose number is missing; the part after | is not looked at.
var gone = []string{
	"后小时内", "后年内", "后周内", "后天内", "后日内", "后个工作日", "后个月内", "后分钟内", "在小时内", "在天内", "在日内", "在个工作日", "在分钟内", "前个工作日", "提前天", "提前个", "起日内", "起天内", "起个工作日", "起个月", "起年内",
	"年月日", "第种方式", "第种", "第项方式", "一式份", "壹式份", "各执份", "各份", "为期年", "期限为年", "期为年", "期为个月", "期限为个月", "的%", "为%", "之%", "按%", "即%", "不超过小时", "不超过天", "不超过日", "不超过个", "超过日", "超过天的", "不少于年", "不少于次", "不低于%", "共计页",
	"支付元", "人民币元", "共计元", "合计元", "总计元", "金额元", "总额元", "费用元", "价款元", "款元", "总元", "费元", "：元", "￥元", "¥元", "计元", "为元", "每台元", "每次元", "每小时元", "每年元", "每月元", "）元", "每日元", "每天元", "价元", "金元", "每人元",
	"后内", "自至", "：。", "：；", "第条", "质保年", "保修年", "质保个月", "保修个月", "质保期个月", "每月日前", "每季日前", "次月日前", "于日前", "于日内", "按日‰", "日‰", "之‰", "按‰", "付%", "款%", "价%", "额%", "金%", "至%", "每天收取%", "省市区", "市区路", "路号", "年个月", "第个月", "满年", "满个月", "共台", "共计台", "共计年", "计年", "每年次", "每月次", "每季度次", "每天次", "提供次", "延长年", "总计年", "限小时", "起小时内", "起分钟内", "时起小时", "于小时内", "需小时", "达到%", "达%", "万分之。", "千分之。", "百分之。", "万分之，", "万分之的", "千分之的", "百分之的", "万分之支", "千分之支", "百分之作", "人民币。", "人民币，", "人民币；", "如下：XXX",
}

var blankWords = append([]string{"__", "[", "【", "XX", "xx", "××", "○○", "□□", "某某", "**", "{{", "${", "<<", "X年", "X个", "X日", "X天", "X小时", "X元", "X%", "X台", "X次", "（）", "（ ", "名称）", "姓名）", "日期）", "金额）", "地址）", "编号）", "全称）", "型号）", "数量）", "《》", "“”", "  ", "…………"}, gone...)

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
	return nil
}

// named reports a line for the name of a party or the number of the contract.
func named(s string) bool {
	for _, w := range []string{"甲方", "乙方", "丙方", "合同编号", "协议编号", "编号", "买方", "卖方", "供方", "需方", "发包", "承包", "委托", "受托"} {
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
	for k := 0; k+1 < len(t.Passages); k++ {
		a, b := &t.Passages[k], &t.Passages[k+1]
		text := t.All[a.Body:a.End]
		if !strings.HasSuffix(text, "：") || handwritten(t, a) {
			continue
		}
		la, ok := lint.ParseLabel(a.Number)
		lb, ok2 := lint.ParseLabel(b.Number)
		switch {
		case a.Number != "" && ok && ok2 && la.Scheme == lb.Scheme && len(la.Values) == len(lb.Values) && lb.Last() == la.Last()+1:
			p.Flag(a.Body, a.End)
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
			if end, ok := repeated(t, ps, h.Start, w); ok {
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
		case "（）", "《》", "“”":
			if !t.Before(h.Start, "如：", "等") {
				flag(h.Start, h.End)
			}
		case "名称）", "姓名）", "日期）", "金额）", "地址）", "编号）", "全称）", "型号）", "数量）":
			if i, ok := bracketed(t, ps, h.Start); ok {
				flag(i, h.End)
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
		return false
	}
	h := t.Passages[c.Passage]
	title := t.All[h.Start:h.End]
	return lint.BlankForm(title) || lint.Contains(title, "记录", "登记", "申请", "工单", "委托书", "表单", "空白")
}

// context widens the words at fault to what the blank belongs to: a few
// characters before it and the unit after it.
func context(t *lint.Text, i, j int) (int, int) {
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
		if prev, _ := utf8.DecodeLastRuneInString(t.All[:i]); prev >= '0' && prev <= '9' && j-i >= 4 && t.HasAny(p.Start, i, "电话", "手机", "热线", "联系", "传真") {
			return j, true // 138xxxxxxxx
		}
		// XXL, XX-100, 0xXX: a model, not a blank
		prev, _ := utf8.DecodeLastRuneInString(t.All[:i])
		next, _ := utf8.DecodeRuneInString(t.All[j:])
		if prev == '-' && j-i > 2 {
			return j, !letter(next)
		}
		return j, !letter(prev) && !letter(next) && next != '-' && prev != '-'
	case '*':
		if prev, _ := utf8.DecodeLastRuneInString(strings.TrimRight(t.All[p.Start:i], "*")); letter(prev) { // 138****5678
			return j, false
		}
		return j, j-i >= 2*n && strings.Trim(t.All[p.Start:p.End], "*") != ""
	}
	return j, true
}

func letter(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// asked are words that ask for something inside a bracket.
var asked = []string{"具体", "例如", "填写", "请", "如：", "××", "XX", "待", "插入", "输入", "选择", "某", "____"}

// nouns end the name of what is asked for.
var nouns = []string{"名称", "姓名", "全称", "简称", "地址", "编号", "日期", "金额", "数量", "时间", "月份", "年份", "年限", "数值", "数", "比例", "电话", "方式", "单位", "城市", "条件", "时长", "公司", "型号", "版本", "版本号", "期限", "法院", "银行", "账号", "帐号", "邮箱", "类型", "描述", "说明", "内容", "费率", "标准", "机构", "等级", "级别", "频率", "次数", "价格", "单价", "总价", "信息", "代码", "号码", "职务", "人", "范围", "地点", "名", "号", "年", "月", "日", "天", "小时", "率", "万元", "元", "省", "市", "区", "部门", "清单", "周期", "阶段", "品牌", "产品", "项目"}

// placeholder is the end of a bracket at byte i that asks for something.
func placeholder(t *lint.Text, p *lint.Passage, i int, _ string) (int, bool) {
	open, closing := "[", "]"
	if strings.HasPrefix(t.All[i:], "【") {
		open, closing = "【", "】"
	}
	k := strings.Index(t.All[i:p.End], closing)
	if k < 0 || !strings.HasPrefix(t.All[i:], open) {
		return 0, false
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
	return end, false
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
	return i, t.Before(i, "：", "就", "与", "向", "致", "由", "自", "将", "购买", "根据", "为")
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
	for _, u := range []string{"天", "日", "%", "元", "年", "月", "小时", "分钟", "个", "周", "次", "台", "套", "份", "种", "条", "款", "号", "公司", "人民法院", "仲裁", "有限", "省", "市", "工作日", "万元"} {
		if t.After(j, u) && !t.After(j, "日期", "市场", "年度", "个人", "条件", "款项", "公司名", "月度", "个别", "号码") {
			return true
		}
	}
	return t.Before(i, "为", "于", "至", "第", "计", "按", "由", "向", "即", "自") && p.Kind == lint.Body && j-i >= 3
}

// numberGone reports a phrase whose number is missing, and where it starts.
func numberGone(t *lint.Text, p *lint.Passage, h lint.Hit, w string) (int, bool) {
	before := t.All[p.Body:h.Start]
	switch {
	case w == "年月日":
		return h.Start, !t.After(h.End, "为准", "顺序", "格式", "期")
	case strings.HasPrefix(w, "人民币"):
		s := t.SentenceAt(h.Start)
		if w == "人民币元" {
			return h.Start, !t.Before(h.Start, "单位", "币种", "单位：", "币种：", "以", "折合", "按", "均为")
		}
		return h.Start, lint.Contains(t.All[s.Start:h.Start], "支付", "预付", "价款", "总价", "金额", "共计") && !t.Before(h.Start, "以", "为", "用", "币种", "均为", "单位", "折合", "成", "即", "收取", "：")
	case strings.HasSuffix(w, "元"):
		if t.After(h.End, "件", "旦", "素", "月", "器", "组", "/", "宵", "首") {
			return 0, false
		}
		if w == "）元" {
			k := strings.LastIndex(before, "（")
			return h.Start, k >= 0 && lint.Contains(before[k:], "大写", "小写", "人民币") && !strings.ContainsAny(before[k:], "0123456789壹贰叁肆伍陆柒捌玖拾佰仟") && !strings.HasSuffix(strings.TrimRight(before[:k], " "), "_") && !endsDigit(before[:k])
		}
		if w == "：元" {
			return h.Start, !strings.HasSuffix(before, "单位") && !strings.HasSuffix(before, "币种") && !strings.HasSuffix(before, "货币")
		}
		if w == "为元" || w == "计元" || w == "价元" {
			return h.Start, !strings.HasSuffix(before, "单位") && !strings.HasSuffix(before, "位") && !strings.HasSuffix(before, "单")
		}
		return h.Start + len(w) - len("元"), true
	case w == "后内":
		return h.Start, t.After(h.End, "到", "完成", "上门", "响应", "派", "解决", "修", "赶", "予以", "支付", "付清", "提出", "答复", "安排", "处理", "发货", "交货")
	case w == "自至":
		return h.Start, !t.Before(h.Start, "亲", "各", "独") && !t.After(h.End, "少", "今", "善", "高", "上", "尊")
	case strings.HasSuffix(w, "‰"), w == "每月日前", w == "省市区", w == "市区路", w == "路号":
		return h.Start, !t.Before(h.Start, "一", "二", "三", "马", "公", "铁", "线") && !t.After(h.End, "码", "、", "划", "域", "政府", "三级", "各级", "两级", "人民")
	case strings.HasSuffix(w, "次"):
		return h.Start, !t.After(h.End, "数", "月", "日", "年", "序", "品")
	case strings.HasSuffix(w, "台"):
		return h.Start, !t.After(h.End, "账", "阶", "式", "湾", "州", "风", "班")
	case w == "于日前":
		return h.Start, !t.Before(h.Start, "早", "晚", "由", "关", "不") && !t.After(h.End, "已")
	case strings.HasSuffix(w, "年"):
		return h.Start, !t.After(h.End, "度", "均", "初", "底", "终", "检", "费", "限", "份", "内", "轻", "审", "金", "化", "代", "级")
	case w == "第种":
		return h.Start, true
	case strings.HasSuffix(w, "%"):
		return h.Start, true
	case w == "超过日" || w == "超过天的":
		return h.Start, !t.After(h.End, "常", "期", "均")
	case w == "各份":
		return h.Start, strings.HasSuffix(before, "双方")
	case w == "在天内" || w == "后天内":
		return h.Start, true
	}
	return h.Start, true
}

func endsDigit(s string) bool {
	s = strings.TrimRight(s, " ")
	return s != "" && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
}

package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

// noteLeads begin a bracket that may tell the drafter what to write.
var noteLeads = []string{
	"（写明", "（应注明", "（应写明", "（应列明", "（请注明", "（请写明", "（请列明", "（请详细", "（详细说明", "（详细描述", "（详细列",
	"（逐项列", "（注：", "（如不够", "（若不够", "（可另附", "（可加附", "（如有两个以上", "（若有两个以上", "（具体包括哪些", "（此条有",
	"（任选", "（如写不下", "（顺次", "（按顺序列", "（按序列", "（分别列", "（其余类推", "（如有更多", "（若有更多", "（如有其他", "（若有其他",
	"（如有多", "（若有多", "（依次列", "（依次逐", "（依次填", "（列出具体", "（列出各", "（列出所有", "（列明具体", "（逐台", "（逐一列", "（逐条列", "（逐个列", "（逐件列", "（如还有其他",
	"（若还有其他", "（如还有别的", "（可勾选", "（请勾选", "（可多选", "（请打勾", "（请打√", "（填“", "（填甲", "（填写“", "（填入“",
	"（可补充", "（可续", "（略）", "（略",
}

var noteLeadSet = lint.NewSet(noteLeads...)

// noteOrders are what a note behind 注： says when it speaks to the drafter.
var noteOrders = lint.NewSet(
	"根据具体情况", "据具体情况", "视具体情况", "根据双方约定写", "根据双方的约定写", "根据双方的约定具体写", "双方约定写", "具体写明", "依次称",
	"依次类推", "任择", "两种选择", "种选择", "择一", "拟定此条", "可视项目", "选择其一", "参考格式", "示范文本", "具体合同", "按实际",
	"可加附页", "视项目", "根据项目", "当事人可以", "当事人通常", "要写明", "应写明", "自行添加", "可自行", "如果合同", "合同中", "或按",
	"也可由", "灵活", "通常", "另订", "所谓", "还可以包括",
)

// asides are notes behind few words only; the others tell what to write whatever
// stands before them.
var asides = lint.NewSet("（应注明", "（请注明", "（可另附", "（可加附", "（任选")

// samples give an example of what is to stand in the blank before them: ____（如：按季支付、
// 按年支付等）.
var samples = lint.NewSet(
	"（如", "（例", "（比如", "（譬如", "（示例", "（参考", "（建议", "（可填", "（可写", "（注：", "（具体", "（个人", "（公司", "（单位",
	"（自然人", "（填", "（写", "（大小写", "（请", "（按", "（与",
)

// noteBrackets reports brackets that speak to the drafter: （写明图纸的套数）, （应注明
// 商标）, （注：要根据具体情况写）, and a clause that is left out: （略）.
func noteBrackets(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range t.Places(noteLeadSet) {
		ps := t.PassageAt(h.Start)
		if h.Start < last || h.Start < ps.Body || ps.Kind == lint.Signing || ps.Residue {
			continue
		}
		n := chinese.Index(t.All[h.Start:min(ps.End, h.Start+360)], "）")
		if n < 0 {
			continue
		}
		j := h.Start + n + len("）")
		in := t.All[h.Start:j]
		a, _ := t.Part(h.Start)
		before := strings.Trim(t.All[max(a, ps.Body):h.Start], " ：:。；_")
		bare := utf8.RuneCountInString(before) <= 8 && !lint.Contains(before, "应", "须", "提供", "提交", "出具", "开具")
		note := false
		switch {
		case strings.HasPrefix(in, "（略"):
			rest := strings.Trim(t.All[j:ps.End], " 。；.：")
			note = utf8.RuneCountInString(in) <= 5 && rest == "" && utf8.RuneCountInString(before) <= 40 && (ps.Number != "" || ps.Kind == lint.Heading || t.Before(h.Start, "：")) && !lint.Contains(t.All[ps.Start:h.Start], "附件", "附表", "附图", "图纸", "附录")
		case strings.HasPrefix(in, "（注："):
			note = t.Holds(noteOrders, h.Start, j) && !lint.Contains(in, "甲方应", "乙方应", "双方应")
		case lint.HasPrefix(in, "（如有", "（若有") && !lint.HasPrefix(in, "（如有两", "（若有两"):
			note = lint.Contains(in, "列出", "列明", "填写", "填入", "写明", "续填", "续写", "增列") && !lint.Contains(in, "方应", "应由", "须由") // （如有更多设备，顺次列出）
		case t.Begins(asides, h.Start):
			note = bare || strings.Contains(before, "/")
		default:
			note = !lint.Contains(in, "字样", "标志", "标识", "单位名称的", "发票")
		}
		if !note {
			continue
		}
		last = j
		i, e := t.Within(h.Start, j, 40)
		p.Flag(i, e)
	}
}

var (
	// titleNotes end the title of a clause that not every agreement has: 不予保修的情形（如有）.
	titleNotes = lint.NewSet("（如有）", "（若有）", "（如需）", "（如需要）", "（如涉及）", "（若涉及）", "（若适用）", "（如适用）", "（根据需要选用）", "（按需选用）", "（视情况选用）")
	// ifItApplies begin a term that not every agreement has.
	ifItApplies = lint.NewSet("（如适用）", "（若适用）", "（如涉及）", "（若涉及）", "（如需）", "（如需要）")
	// more is where to write what a form has no room for, tooMuch that it has none: （如设备较多，可另附清单）.
	more, tooMuch = lint.NewSet("另附", "另列", "另行列出", "另行附", "附页", "另页", "加页", "续页"), lint.NewSet("较多", "过多", "不够", "不下", "不足", "不止", "超过", "多于")
	// kindLabels ask for a kind, suchAs begin examples in its place: 设备种类：如净化机、除湿机; supposing begin a case.
	kindLabels = []string{"种类", "类别", "类型", "型号", "方式", "范围", "内容", "项目", "名称", "品牌", "用途", "形式", "办法", "对象", "工具", "材质"}
	suchAs     = lint.NewSet("：如", "：例如", "：比如", "：譬如")
	supposing  = []string{"有", "果", "下", "遇", "需", "发", "上述", "未", "甲", "乙", "因", "无", "逾", "双方", "出现", "为", "是", "前", "期", "不", "：", "，"}
)

// sampleNotes reports brackets with an example of what to fill in, right behind the blank, and
// what else a form says of how to fill it in.
func sampleNotes(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(titleNotes) {
		ps := t.PassageAt(h.Start)
		if h.Start == ps.Body && h.End < ps.End && ps.Table == nil && t.Begins(ifItApplies, h.Start) {
			p.Flag(h.Start, h.End) // （如适用）乙方应提供备机
		} else if h.End == ps.End && ps.Number != "" && ps.Table == nil && utf8.RuneCountInString(t.All[ps.Body:ps.End]) <= 24 && !t.HasAny(ps.Body, h.Start, "，", "：", "、") {
			p.Flag(h.Start, h.End)
		}
	}
	for _, h := range t.Places(suchAs) {
		ps := t.PassageAt(h.Start)
		line := t.All[ps.Body:ps.End]
		label := strings.TrimLeft(line[:max(0, h.Start-ps.Body)], "*-·• ")
		rest := strings.TrimRight(t.All[h.End:ps.End], "。；、 ")
		if utf8.RuneCountInString(label) <= 8 && lint.HasSuffix(label, kindLabels...) && strings.Contains(rest, "、") && !strings.ContainsAny(rest, "，。；：") && !lint.HasPrefix(rest, supposing...) {
			p.Flag(t.Within(h.Start+len("："), ps.End, 40))
		}
	}
	for _, h := range t.Places(more) {
		_, j := t.Part(h.Start)
		s := t.SentenceAt(h.Start)
		if k := strings.LastIndex(t.All[s.Start:h.Start], "（"); k >= 0 && t.Holds(tooMuch, s.Start+k, h.Start) && !strings.Contains(t.All[s.Start+k:h.Start], "）") && !t.HasAny(s.Start+k, h.Start, "方", "应", "元") {
			p.Flag(s.Start+k, j)
		}
	}
	for _, h := range t.Places(samples) {
		ps := t.PassageAt(h.Start)
		if !blankBefore(t, h.Start) || h.Start < ps.Body || ps.Kind == lint.Signing || ps.Residue {
			continue
		}
		n := strings.Index(t.All[h.Start:ps.End], "）")
		if n < 0 {
			continue
		}
		in := t.All[h.Start : h.Start+n]
		if utf8.RuneCountInString(in) > 50 || lint.Contains(in, "应", "则", "时，", "的，", "未", "不", "遇", "无", "如有", "如果", "如适用", "变更") {
			continue
		}
		p.Flag(h.Start, h.Start+n+len("）"))
	}
}

package wording

import (
	"strings"

	"qiyue/lint"
)

// openRests finds lists of what one side bears or does that end in an open
// rest: 水费、电费及其他因居住产生的费用由承租人负担, 协助甲方完成其他运行工作.
func openRests(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(rests) {
		if j, ok := borneRest(t, h); ok {
			take("其他服务内容", h.Start, j)
		} else if j, ok := paperRest(t, h); ok {
			take("其他服务内容", h.Start, j)
		} else if j, ok := lastItem(t, h); ok {
			take("其他服务内容", h.Start, j)
		}
	}
}

var (
	rests = lint.NewSet("其他", "其它")
	// joins lead to the rest of a list, tasks to one that stands alone.
	joins = []string{"及", "以及", "和", "或", "、", "与", "并承担", "及一切", "及任何"}
	tasks = []string{"完成", "协助完成", "做好", "协助甲方完成", "协助乙方完成"}
	// restKinds are what the rest is of.
	restKinds = []string{"费用", "款项", "开支", "工作", "事务", "器具", "机具", "设备费", "材料费", "配合", "服务"}
	// bears are words by which a side bears or does it.
	bears = lint.NewSet("结清", "付清", "缴清", "承担", "负担", "支付", "缴纳", "交纳", "负责", "提供", "完成", "偿还", "自理", "垫付")
	// closing are words by which the rest is none, or told elsewhere.
	closing = lint.NewSet("约定", "规定", "法律", "书面", "双方", "保密", "本合同", "本协议", "附件", "第三方", "第三人", "信息", "权利", "合作", "用户", "平台", "网站", "合同", "协议", "单位", "人员", "出借", "渠道", "税")
	// unborneRest are words of a sentence in which nothing is borne.
	unborneRest = lint.NewSet("不得", "不再", "无需", "无须", "免收", "不收", "不承担", "不负", "损失", "有权", "可以", "是指", "指：", "诉讼", "律师", "债权", "本金", "利息", "违约金", "知识产权", "表明")
)

// borneRest is the end of the words that leave a list open.
func borneRest(t *lint.Text, h lint.Hit) (j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok || !t.Holds(bears, sen.Start, sen.End) || t.Holds(unborneRest, sen.Start, sen.End) {
		return 0, false
	}
	before, rest := t.All[a:h.Start], t.All[h.End:b]
	alone := lint.HasSuffix(before, tasks...)
	if !alone && (!lint.HasSuffix(before, joins...) || !strings.Contains(t.All[sen.Start:h.Start], "、") && !lint.HasPrefix(rest, "所有费用", "一切费用", "全部费用", "应付费用", "相关费用") || strings.HasSuffix(before, "、") && len(before) < len("第八条、")) {
		return 0, false
	}
	steps := 0
	for k := range rest {
		if steps++; steps > 15 {
			return 0, false
		}
		if k == 0 {
			continue
		}
		for _, w := range restKinds {
			if !strings.HasPrefix(rest[k:], w) || alone && w != "工作" && w != "事务" {
				continue
			}
			end := h.End + k + len(w)
			if t.Holds(closing, h.Start, end) || lint.HasPrefix(t.All[end:], "的", "人", "方", "商", "单") {
				return 0, false
			}
			return end, true
		}
	}
	return 0, false
}

var (
	// papers are what is handed over on paper, handing the verbs of it.
	papers  = lint.NewSet("文件", "资料", "文档", "证件", "单据", "单证", "凭证", "证明材料", "申请材料", "材料")
	handing = lint.NewSet("提供", "提交", "移交", "交付", "递交", "递交了", "报送", "出具", "上传", "备齐", "携带")
	// known are words of such a rest that tell which papers, or of no duty.
	knownPapers = lint.NewSet("法律", "规范性", "约定", "规定", "列明", "附件", "用户", "信息", "第三方", "个人", "证明", "《", "反映")
	// unhanded are words of a statement in which nothing is to be handed over.
	unhanded = lint.NewSet("不得", "无权", "无需", "无须", "不", "有权", "可以", "签署", "泄露", "约定", "规定的", "用户", "第三方", "《")
)

// paperRest is the end of the papers that one side is to hand over and that no
// one can name: 营业执照、授权书及其他相关文件.
func paperRest(t *lint.Text, h lint.Hit) (j int, found bool) {
	_, a, b, ok := around(t, h)
	if !ok || !lint.HasSuffix(t.All[a:h.Start], joins...) || t.All[:h.Start][h.Start-len("、"):] == "、" && h.Start-a < len("第八条、") || !t.Holds(handing, a, h.Start) {
		return 0, false
	}
	for _, n := range t.PlacesIn(papers, h.End, min(b, h.End+36)) {
		if t.Holds(knownPapers, h.Start, n.End) || t.Holds(unhanded, a, n.End) || lint.HasPrefix(t.All[n.End:b], "的", "人", "签", "、设备") {
			return 0, false
		}
		return n.End, true
	}
	return 0, false
}

// lastItem is the end of an item that is nothing but a rest, in a list of cases
// or duties: 四、其他。
func lastItem(t *lint.Text, h lint.Hit) (j int, found bool) {
	ps := t.PassageAt(h.Start)
	if ps.Kind != lint.Body || ps.Number == "" || ps.Body != h.Start || ps.End-ps.Body > len("其他情形。 ") || ps.Clause == nil || len(ps.Clause.Kids) > 0 {
		return 0, false
	}
	switch strings.TrimRight(t.All[h.End:ps.End], "。；; ") {
	case "", "情形", "情况", "事项", "费用", "行为", "原因", "工作":
	default:
		return 0, false
	}
	return ps.End, t.Holds(listOpeners, max(0, ps.Start-600), ps.Start)
}

// listOpeners open a list of cases, duties or sums.
var listOpeners = lint.NewSet("下列情形", "以下情形", "下列情况", "以下情况", "下列行为", "以下行为", "情形之一", "情况之一", "行为之一", "下列费用", "以下费用", "下列工作", "以下工作", "下列服务", "以下服务")

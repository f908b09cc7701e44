package wording

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/words"
)

// openRests finds what “其他” leaves open at the end of a list of cases, sums,
// works or papers, or as its last item: 或其他原因, 及其他因居住产生的费用,
// 甲方要求的其他资料.
func openRests(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(rests) {
		if j, ok := openRest(t, h); ok {
			take("其他服务内容", h.Start, j)
		} else if j, ok := lastItem(t, h); ok {
			take("其他服务内容", h.Start, j)
		}
	}
}

// rests are words for what is left of a kind, of two characters each.
var rests = lint.NewSet(
	"其他", "其它", "其余", "别的", "旁的", "另外", "类似", "相类", "相似", "近似", "同类", "种种", "各种", "各类", "各样", "各式", "诸多",
	"众多", "许多", "诸般", "诸种", "一应", "一干", "一切", "任意", "相关", "有关", "配套",
)

// loosest are those of the rests that stand elsewhere, too: they end a list only behind
// another item of it.
var loosest = lint.NewSet("其余", "另外", "类似", "相似", "近似", "同类", "各种", "各类", "各样", "各式", "诸多", "众多", "许多", "一切", "一应", "一干", "任意", "相关", "有关", "配套")

// rest is a rest and what stands around it.
type rest struct {
	t      *lint.Text
	sen    lint.Sentence
	before string // of its statement
	phrase string // 因居住产生的费用
	after  string // of its sentence
	from   int
	bare   bool // 其他费用
	item   bool // the last item of a list is nothing else
}

// summing are those that may begin a statement that sums up a list before it.
var summing = lint.NewSet("种种", "诸般", "诸种")

// restKinds are what a rest is of, and where one of the kind matters.
var restKinds = []struct {
	nouns   []string
	matters func(*rest) bool
}{
	{append([]string{"损伤", "违规", "过失", "举动", "不当", "外因", "什么"}, caseNouns...), (*rest).befalls},
	{[]string{"之费", "税费", "税金", "税收", "税款", "费用", "杂项", "款项", "开支", "收费", "支出", "花销", "开销", "花费", "杂费", "利益", "收益"}, (*rest).borne},
	{[]string{
		"工作", "事务", "事项", "事宜", "服务", "职责", "要求", "义务", "任务", "项目", "配合", "条件", "支持", "协助", "帮助", "支援", "设备费",
		"材料费", "器具", "机具", "替代方案", "替代措施", "替代办法", "解决方案", "解决办法", "补救措施", "补救办法", "变通办法", "补偿方案",
		"替代服务", "杂务", "杂事", "活计", "活儿", "杂活", "零活", "杂役", "的活", "差事", "差使", "勤务", "劳务", "琐事", "隐患",
	}, (*rest).done},
	{[]string{"资料", "图纸", "文件", "文档", "材料", "证件", "凭证", "单据", "单证", "手续", "信息"}, (*rest).handed},
	{[]string{"方式", "途径", "渠道", "形式", "手段"}, (*rest).conveys},
	{[]string{
		"之物", "附属", "附属物", "附属品", "东西", "物品", "用品", "部件", "零件", "配件", "元件", "备件", "物事", "物什", "家什", "小物", "零碎",
		"玩意", "设备", "设施", "装置", "机器", "硬件", "软件", "耗材", "商品", "产品", "货物", "货品", "食品", "物件", "保险", "险种",
	}, (*rest).covered},
	{[]string{"用途", "目的", "活动", "行为"}, (*rest).barred},
}

// openRest is the end of the words that leave a list open.
func openRest(t *lint.Text, h lint.Hit) (j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok {
		return 0, false
	}
	phrase, _, _ := strings.Cut(firstRunes(t.All[h.End:b], 24), "、")
	at, end, kind := len(phrase), 0, -1
	for i, k := range restKinds {
		for _, n := range k.nouns {
			for from := 0; ; from += len(n) {
				if x := strings.Index(phrase[from:], n); x < 0 {
					break
				} else if from += x; from < at && ends(t.All[h.End+from+len(n):b]) {
					at, end, kind = from, from+len(n), i
				}
			}
		}
	}
	if kind < 0 || t.HasAny(h.End, sen.End, "见第", "详见") || lint.Contains(beyondOnes.Replace(phrase[:end]), knownRest...) || lint.HasSuffix(t.All[a:h.Start], knownBefore...) {
		return 0, false
	}
	r := &rest{t: t, sen: sen, before: t.All[a:h.Start], phrase: phrase[:end], after: t.All[h.End+end : sen.End], from: h.Start, bare: at == 0}
	if lint.HasSuffix(strings.TrimSuffix(r.before, "之"), wanting...) {
		r.before = strings.TrimSuffix(r.before, "之") // 委托方所嘱之旁的事务
	}
	if name := strings.TrimRight(r.before, "之此上述以任何凡"); name != r.before && lint.HasSuffix(name, conjunctions...) {
		r.before = name // 或与之相类的事由, 或任何另外的事由
	}
	if named := describedBy(r.before); named != "" {
		r.before = named // 以及厂方认为不属质量的各类原因
	}
	if t.Begins(loosest, h.Start) && !lint.HasSuffix(r.before, conjunctions...) && !lint.HasSuffix(r.before, wanting...) && (r.before != "" || !grounds(t, t.PassageAt(h.Start), h.Start)) {
		return 0, false
	}
	if ps := t.PassageAt(h.Start); a == sen.Start && ps.Body < a && slices.Contains(conjunctions, r.before) {
		r.sen.Start = max(ps.Body, lint.RuneStart(t.All, max(0, a-window))) // its items end in ；
	} else if a > sen.Start && slices.Contains(conjunctions, r.before) {
		r.before = t.All[sen.Start:a] + r.before // the list stands before the comma
	}
	r.item = r.lastOf(t.PassageAt(h.Start))
	if t.Begins(loosest, h.Start) && at > len("的某") && !lint.Contains(phrase[:at], "无关", "不可归责", "无涉", "非") {
		return 0, false // 相似的供货量情况
	}
	return h.End + end, (r.item || r.joined()) && (restKinds[kind].matters(r) || r.topical())
}

// describedBy is what stands before a rest that a clause of its own describes, up to the words that
// join it to its list, or "": 雷击、及厂方判定为人为的各种情形, 喂食、擦缸以及主人想得起的其余事宜.
func describedBy(before string) string {
	k := lastAny(before, conjunctions)
	if k < 0 || !strings.Contains(before[:k], "、") || strings.HasSuffix(before[:k], "、") && !lint.Contains(before[k:], "认", "索要", "所要", "想", "判", "觉得", "看来", "视为", "定为") || !strings.HasSuffix(before, "的") || utf8.RuneCountInString(before[k:]) < len("一用的")/3 || lint.HasSuffix(before, "方的", "人的", "公司的", "商的", "者的", "期的", "止的") {
		return ""
	}
	return before[:k]
}

var (
	// notHeads follow a noun that only begins a longer one.
	notHeads = []string{"和", "或", "与", "及", "以", "人", "员", "方", "商", "单", "日", "时", "机", "平", "系", "网", "、", "费", "行为"}
	// knownRest are words of a rest that is none, is told elsewhere or is somebody.
	knownRest = []string{
		"约定", "规定", "法律", "法规", "法定", "书面", "双方", "协商", "商定", "未尽", "本合同", "本协议", "附件", "上述", "前述", "合法", "不可抗",
		"不可预见", "自然", "灾", "各方", "第三", "用户", "人员", "成员", "股东", "当事", "合伙", "投资", "机构", "单位", "部门", "公司", "主体",
		"说明", "保密", "秘密", "规范性", "授权", "同意", "协议", "合同", "违反", "个人", "知识产权", "类似事", "政策", "方的", "依法",
	}
	// beyondOnes takes out who stands in a rest only as the one who cannot help it.
	beyondOnes = strings.NewReplacer("公司不能", "不能", "公司无法", "无法", "公司难以", "难以")
	// knownBefore stand before one.
	knownBefore = []string{
		"约定的", "规定的", "确认的", "列明的", "以外的", "之外的", "外的", "认可的", "除", "书面的", "同意的", "授权的", "双方的", "合法的",
		"要求提供的", "没有", "无", "所列的", "商定的", "载明的", "必需的", "任何一方", "有效的",
	}
	// joins lead to the rest of a list, wanting to one that somebody asks for.
	joins = []string{
		"及", "以及", "和", "或", "、", "或者", "暨", "乃至", "甚至", "抑或", "连同", "外加", "加上", "外带", "顺带", "捎带", "连带", "顺带着",
		"还有", "另有", "凡", "凡有", "任何", "一切", "因", "由于", "发生", "存在", "出现", "有", "遇", "完成", "做好", "需要提供", "需求提供",
		"要求提供",
	}
	// conjunctions are those of them that stand between items.
	conjunctions = []string{"及", "以及", "和", "与", "或", "或者", "暨", "乃至", "甚至", "抑或", "连同", "还有", "外加", "加上", "、", "并", "或与", "和与", "及与"}
	wanting      = []string{
		"要求的", "安排的", "指定的", "交办的", "提出的", "必要的", "需要的", "委托的", "指派的", "影响的", "损害的", "妨碍的", "危及的", "认为的",
		"有关的", "相关的", "所需的", "所嘱", "吩咐的", "嘱咐的", "布置的", "交代的", "派的", "下达的", "点名的",
	}
)

// ends reports that a noun before s ends its phrase: it is no part of a longer
// one and qualifies nothing.
func ends(s string) bool {
	if left, ok := strings.CutPrefix(s, "的"); ok {
		return strings.Trim(left, "。；") == "" || lint.HasPrefix(s, upkeep...)
	}
	return !lint.HasPrefix(s, notHeads...)
}

// joined reports a rest that ends a list, or that somebody is to name one day.
func (r *rest) joined() bool {
	return lint.HasSuffix(r.before, joins...) || lint.HasSuffix(r.before, "或与", "和与", "及与") || r.before == "" && r.t.Begins(summing, r.from) || lint.HasSuffix(r.before, wanting...) || r.before == "" && (r.bare || lint.HasPrefix(r.phrase, "需要", "须", "应", "有待")) && lint.HasPrefix(r.after, "由", "均由") || r.before == "" && lint.HasPrefix(r.phrase, "未列", "未载", "未写", "未提及", "未包含", "未明")
}

// topical reports a rest in a list that its label calls one of cases, works, things or sums:
// 退票事由：迟到、停电及同类状况.
func (r *rest) topical() bool {
	k := lint.LastIndex(r.t.All[r.sen.Start:r.from], "：")
	return k >= 0 && strings.Contains(r.t.All[r.sen.Start+k:r.from], "、") && lint.HasSuffix(
		r.t.All[r.sen.Start:r.sen.Start+k], "事由", "情形", "条件", "范围", "扣除项", "项目", "内容", "除外", "费用", "免责", "职责", "任务", "事项",
	) && !r.kept()
}

// lastOf reports a numbered item that is nothing but a rest, or a rest and what it is asked
// for: 其他平台要求提交的信息.
func (r *rest) lastOf(ps *lint.Passage) bool {
	lead := r.t.All[min(ps.Body, r.from):r.from]
	if r.before == "" && r.from > ps.Body && grounds(r.t, ps, r.from) {
		return true // 下列情形不属保修：私自改装；其他非质量原因
	}
	if ps.Kind != lint.Body || ps.Number == "" || ps.Clause == nil || len(ps.Clause.Kids) > 0 || lead == "" && (ps.Clause.Parent == nil || len(ps.Clause.Parent.Kids) < 2) && !grounds(r.t, ps, r.from) {
		return false
	}
	if r.bare && lead == "" || utf8.RuneCountInString(lead) > 12 || lint.Contains(lead, "，", "、", "：", "（", "没有", "不") || lead != "" && !lint.HasSuffix(
		lead, "的", "发生", "因", "由于", "任何", "存在", "出现", "有", "符合", "满足", "提供", "提交", "完成", "遵守",
	) {
		return false
	}
	tail := strings.Trim(r.t.All[r.from+len("其他")+len(r.phrase):ps.End], "。；;，的 ")
	return len(tail) <= len("提交的信息内容")
}

// befalls reports a rest of cases on which something befalls a side.
func (r *rest) befalls() bool {
	if r.item {
		return !lint.Contains(r.t.All[max(0, r.from-300):r.from], "不可抗力")
	}
	excludes := r.t.Holds(limiting, r.sen.Start, r.sen.End) && !lint.Contains(
		r.t.All[r.sen.Start:r.sen.End], "双方互不", "双方均不", "双方不", "互不承担", "，系不可抗", "，属不可抗", "均属不可抗", "属于不可抗",
		"不可抗力是指", "不可抗力指", "不可抗力事件",
	)
	if !excludes && lint.Contains(r.t.All[r.sen.Start:r.sen.End], mutual...) || lint.Contains(r.before, "不得", "禁止", "严禁", "没有", "无", "不存在", "不影响", "不因", "保证") {
		return false
	}
	return excludes || r.t.Holds(consequences, r.sen.Start, r.from) || r.t.Holds(consequences, r.sen.End-len(r.after), r.sen.End) || grounds(r.t, r.t.PassageAt(r.from), r.from) || excluding(newPlace(r.t, words.Found{Start: r.from, End: r.from}))
}

var (
	// bears are words by which a side bears or does it.
	bears = lint.NewSet("结清", "付清", "缴清", "承担", "负担", "支付", "缴纳", "交纳", "负责", "提供", "完成", "偿还", "自理", "垫付")
	// unborneRest are words of a sentence in which nothing is borne.
	unborneRest = lint.NewSet("不得", "不再", "无需", "无须", "免收", "不收", "不承担", "不负", "损失", "是指", "指：", "债权", "知识产权", "表明")
)

// borne reports a rest of sums in a list, whoever bears them, that is no title.
func (r *rest) borne() bool {
	if r.item || !lint.Contains(r.t.All[r.sen.Start:r.from], "、", "费", "租金", "款", "赔偿金", "违约金", "发生") && r.before != "" {
		return r.item
	}
	if strings.Trim(r.after, "。；") == "" && !strings.Contains(r.t.All[r.sen.Start:r.from], "、") && !r.t.Holds(bears, r.sen.Start, r.sen.End) {
		return false // 税款和其他费用。 is a title
	}
	return !r.t.HoldsWord(unborneRest, r.sen.Start, r.sen.End) && !lint.HasPrefix(r.after, "共计", "合计")
}

// done reports a rest of works that a side does.
func (r *rest) done() bool {
	if r.item {
		return lint.Contains(r.phrase, "的", "相关", "有关", "与", "交办", "要求", "安排", "临时")
	}
	if r.t.Holds(limiting, r.sen.Start, r.sen.End) && lint.Contains(r.phrase, "事项", "事宜") {
		return true // 过度装修及其他公司不能控制的事项，恕不保修
	}
	if lint.HasPrefix(
		strings.TrimPrefix(r.after, "，"), "由", "均由", "全部由", "都由", "概由", "归", "均归", "都归", "概归", "属", "均属", "都属", "皆属",
	) || r.before == "" && lint.HasPrefix(r.after, "，乙方", "，甲方", "，服务方", "，承包人") {
		return true
	}
	return lint.Contains(
		r.before, "负责", "完成", "要管", "得管", "还管", "要做", "得做", "还做", "要干", "得干", "做好", "提供", "协助", "承担", "办理", "包括",
		"包含", "含", "履行", "配合", "遵守", "满足", "服从", "消除", "整改", "排除",
	)
}

// barred reports a rest of uses for gain that one may not make: 不得用于销售或其他商业用途.
func (r *rest) barred() bool {
	return !r.bare && lint.HasSuffix(r.before, conjunctions...) && lint.Contains(r.phrase, "商业", "营利", "盈利", "经营", "牟利") && lint.Contains(r.before, "不得", "不能", "不可", "不准", "禁止", "严禁") && !r.kept()
}

// kept reports a sentence about what is kept to oneself.
func (r *rest) kept() bool {
	return lint.Contains(r.t.All[r.sen.Start:r.sen.End], "保密", "泄露", "泄漏", "披露", "透露", "侵犯", "仅用于", "非法")
}

// covered reports a rest of things that a warranty leaves out or that a side looks after.
func (r *rest) covered() bool {
	return !r.kept() && !lint.Contains(r.t.All[r.sen.Start:r.from], "是指", "：指") && lint.Contains(r.t.All[r.sen.Start:r.from], "、", "；") && (r.t.Holds(limiting, r.sen.Start, r.sen.End) || lint.Contains(
		r.t.All[r.sen.Start:r.from], "负责", "提供", "维护", "更换", "拥有", "不覆盖", "不含", "配备", "购买", "投保", "办理",
	) || lint.Contains(firstRunes(r.after, 8), "由", "归", "坏了"))
}

// conveys reports a rest of ways in which one gives notice.
func (r *rest) conveys() bool {
	return r.t.Holds(notifying, r.sen.Start, r.sen.End) && lint.Contains(r.before, "以", "通过", "采用", "采取") && !lint.Contains(r.phrase, "联系")
}

// handed reports a rest of papers that a side hands over.
func (r *rest) handed() bool {
	if r.item {
		return true
	}
	if r.kept() || lint.Contains(r.phrase, "信息") && !lint.HasSuffix(r.before, wanting...) {
		return false
	}
	return lint.Contains(
		r.before, "提供", "提交", "交来", "移交", "交付", "递交", "报送", "出具", "备齐", "携带", "办理", "准备",
	) && !lint.Contains(
		strings.ReplaceAll(r.before, "许可证", ""), "不得", "无权", "无需", "无须", "不", "有权", "可", "签署", "第三方", "《", "由甲方或", "未",
	) && !lint.Contains(r.after, "依据", "均应", "均须")
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
var listOpeners = lint.NewSet(
	"这些情况", "这些情形", "这几种情况", "这几种情形", "这几样", "下列情形", "以下情形", "下列情况", "以下情况", "下列行为", "以下行为",
	"情形之一", "情况之一", "行为之一", "下列费用", "以下费用", "下列工作", "以下工作", "下列服务", "以下服务", "下边这些", "下面这些",
	"下边几样", "下面几样", "下面几种", "以下几种", "下列几种", "下述情形", "下述情况", "如下情形", "如下情况", "如下行为", "下列各项",
	"以下各项",
)

package sides

import (
	"sync"

	"qiyue/lint"
)

// selfWords are names that the writer of a text has for himself and for the other one.
var selfWords = lint.NewSet(
	"我公司", "本公司", "贵公司", "贵单位", "贵司", "我司", "本司", "我单位", "本单位", "贵方", "我方", "贵校", "我校", "本校", "我厂", "本厂",
	"贵厂", "本酒店", "本医院", "贵院", "我院", "我企业", "贵企业", "我站", "我店", "本店", "贵店", "我局", "我处", "贵处", "我项目部", "我们",
	"你方", "你公司", "你单位", "您", "本院", "本中心", "我中心", "贵中心", "贵所", "我馆", "本馆", "贵馆", "贵行", "我社", "贵社", "本项目部",
	"贵部", "咱们", "我家", "贵集团", "我集团", "本集团",
)

// whoever follow 本单位 that is the unit of whoever acts: 持证人出具本单位的介绍信.
var whoever = lint.NewSet("的介绍信", "介绍信", "技术负责人", "的技术负责人", "的专项安全", "的合法权益", "的专业资质")

// courteous are in sentences to a reader, not of the agreement.
var courteous = lint.NewSet("感谢您", "尊敬的", "谢谢", "欢迎", "各方", "各自", "为您", "祝您", "您可能", "授权委托书", "兹委托", "声明", "承诺书", "特此")

// selves reports 我公司, 贵方 and 您 in a text that calls its sides by labels, the first
// place of each.
func selves(p *lint.Pass) {
	t := p.Text
	ps := t.Parties()
	if len(ps) < 2 || customerTerms(ps) {
		return
	}
	said := map[string]bool{}
	spokenTo := sync.OnceValue(func() bool { return t.Count("您") > 8 })
	for _, h := range t.Places(selfWords) {
		w := t.All[h.Start:h.End]
		q := t.PassageAt(h.Start)
		if said[w] || q.Kind != lint.Body || q.Residue || appendedTo(q) || letterAt(t, t.PassageIndex(h.Start)) || t.Before(h.Start, "“", "：", "（", "《") {
			continue
		}
		if t.Has("简称“"+w, "称“"+w, "下称"+w, "简称"+w, "（"+w+"）", "“"+w+"”", w+"（以下", w+"（下称", w+"（简称", w+"（即") {
			said[w] = true // a name that the text fixes
			continue
		}
		if (w == "您" || w == "我们") && spokenTo() {
			continue // terms in which the reader is spoken to
		}
		a, _ := t.Part(h.Start)
		if s := t.SentenceAt(h.Start); t.Holds(courteous, s.Start, s.End) || t.After(h.Start, "本") && (t.HasAny(a, h.Start, "双方") || t.Begins(whoever, h.End) || t.Before(h.Start, "将") && t.After(h.End, "的")) { // 双方对本单位职工, 甲方将本单位的电脑
			continue
		}
		said[w] = true
		p.Flag(h.Start, h.End, "usual", sides(t))
	}
}

// letterTitles end the title of a paper that one side writes to the other.
var letterTitles = lint.NewSet("函", "收据", "收条", "担保书", "保证书", "回执", "通知书", "申请书", "确认书", "证明", "启：", "公鉴：")

// letterAt reports that passage k is of a letter in an annex: 保函, 致某公司：.
func letterAt(t *lint.Text, k int) bool {
	const near, longest = 8, len("租赁物件实际验收收据")
	for n := k - 1; n >= max(1, k-near); n-- {
		q := &t.Passages[n]
		if q.Number == "" && q.End-q.Start <= 2*longest && (t.After(q.Start, "致：", "致") && t.Before(q.End, "：") || q.End-q.Start <= longest && t.Ends(letterTitles, q.End)) {
			return true
		}
	}
	return false
}

var (
	// houseLeads stand before a bare 公司 that is one of the sides, houseTails behind it
	// where it is the subject.
	houseLeads = lint.NewSet(
		"由", "向", "经", "退回", "返回", "到", "归", "交", "报", "须经", "送回", "交回", "寄回", "运回", "退还", "交还", "返还", "送到", "寄到",
		"上报", "上交", "汇到", "通知", "告知",
	)
	houseTails = lint.NewSet(
		"原则上", "委派", "指派", "派", "保证", "会", "不", "决定", "概不", "不承担", "不负责", "不予", "有权", "将", "应", "负责", "承担", "统一",
		"同意", "可", "提供", "安排", "免费", "支付", "收回", "取消", "直接", "保留", "不再", "一律", "每年", "每月", "每季", "给予", "奖励", "发货",
		"供货", "收到", "确认", "审核", "随时", "授权", "另行", "提前",
	)
	// houseNorms follow what is done by its orders.
	normLeads  = lint.NewSet("按", "照", "按照", "参照", "执行", "依", "熟悉", "符合", "以", "依照", "遵守", "违反", "服从")
	houseNorms = lint.NewSet("规定", "通知", "统一", "制度", "标准", "政策", "价格", "要求", "规章", "管理", "安排", "下发", "最新")
	// normNames end the name of such a norm: 照公司养护手册.
	normNames = lint.NewSet("手册", "规程", "制度", "规范", "规定", "流程", "标准", "章程", "办法", "要求", "指引", "规矩")
	// bareHouses are words for a house that tell nobody apart.
	bareHouses = lint.NewSet("公司", "总公司", "总部", "厂部", "公司总部")
	// otherHouse follows 公司 that is a word of law or of any company.
	otherHouse = lint.NewSet(
		"法", "章程", "股东", "董事", "注册", "登记", "盖章", "名称", "的", "或个人", "或者", "或单位", "或其", "或企业", "或组织", "或机构",
		"或法人", "和", "、", "及", "与", "印章", "公章", "破产", "代表", "上市", "法人", "账户", "帐户", "开户", "型", "制", "化", "治理", "名义",
		"为", "登记机关",
	)
	houseNamed = []string{"简称“公司", "简称公司", "称“公司", "称公司", "“公司”", "（公司）", "公司：", "公司方", "公司（"}
)

// bareHouse reports 公司 without a name in a text that calls its sides by labels: 由公司
// 配货, 向公司申请, 公司概不负责; the first place of each word.
func bareHouse(p *lint.Pass) {
	t := p.Text
	if ps := t.Parties(); len(ps) != 2 || customerTerms(ps) {
		return
	}
	said := map[int]bool{}
	for _, h := range t.Places(bareHouses) {
		i, j := h.Start, h.End
		if said[h.Word] {
			continue
		}
		_, b := t.Part(i)
		led := t.Ends(houseLeads, i) || t.Ends(normLeads, i) && (t.Begins(houseNorms, j) || t.Holds(normNames, j, min(b, j+len("养护操作手册"))))
		if norm := led && t.After(j, "的规章", "的制度", "的管理", "的各项"); !led && !t.Begins(houseTails, j) && (t.All[i:j] == "公司" || t.Begins(noSubject, j)) || t.Begins(otherHouse, j) && !norm {
			continue
		}
		q := t.PassageAt(i)
		if q.Kind != lint.Body || q.Residue {
			continue
		}
		if a, _ := t.Part(i); !led && a != i && q.Body != i {
			continue
		}
		if len(said) == 0 && t.Has(houseNamed...) {
			return
		}
		said[h.Word] = true
		p.Flag(i, j, "usual", sides(t))
	}
}

var (
	// bothWord are words for two sides.
	bothWord = lint.NewSet("双方")
	// pairs stand before 双方 where the text says which two.
	pairs = lint.NewSet(
		"甲乙", "甲、乙", "乙丙", "乙、丙", "甲丙", "甲、丙", "买卖", "供需", "承发包", "租赁", "借贷", "借款", "甲方乙方", "丙丁", "乙丁", "甲丁",
		"交易", "该", "上述", "劳动", "买卖合同", "劳资", "任何", "债权债务", "方", "人", "原", "缔约", "主合同", "系",
	)
)

// pairAmongThree reports 双方 in an agreement of three, in the first sentence that does not
// say which two.
func pairAmongThree(p *lint.Pass) {
	t := p.Text
	if third := t.Party("丙方"); third == nil || third.Count < 4 || t.Count("双方") > 8 {
		return
	}
	for _, h := range t.Places(bothWord) {
		s := t.SentenceAt(h.Start)
		if q := t.PassageAt(h.Start); q.Kind != lint.Body || q.Residue || t.Ends(pairs, h.Start) || among(t, s.Start, h.Start) > 1 {
			continue
		}
		p.Flag(h.Start, h.End, "usual", "各方")
		return
	}
}

// among counts the sides that bytes i to j name.
func among(t *lint.Text, i, j int) int {
	n := 0
	for _, w := range [...]string{"甲方", "乙方", "丙方", "丁方"} {
		if t.HasAny(i, j, w) {
			n++
		}
	}
	return n
}

var (
	// fineWords name what one side pays the other for a breach as the state would take it.
	fineWords = lint.NewSet("罚款", "罚金", "滞纳金", "罚款利息")
	// official are words of a sentence about what the state or a utility takes.
	official = lint.NewSet(
		"税", "行政", "公安", "交警", "政府", "部门", "主管", "国家", "法律", "法规", "监管", "处罚", "机关", "罚单", "违章", "水电", "电费", "水费",
		"燃气", "社保", "海关", "工商", "环保", "城管", "规费", "交通", "第三方", "索赔", "盗", "偷",
	)
)

// fines reports 罚款, 罚金 and 滞纳金 between the sides where the agreement also has
// 违约金, the first place of each, and the rarer of 罚款 and 罚金 where it has not.
func fines(p *lint.Pass) {
	t := p.Text
	var first []lint.Hit // of each word
	count := map[string]int{}
	for _, h := range t.Places(fineWords) {
		w := t.All[h.Start:h.End]
		s := t.SentenceAt(h.Start)
		if q := t.PassageAt(h.Start); q.Kind != lint.Body || q.Residue || t.HoldsWord(official, s.Start, s.End) || h.Start > q.Body && t.Before(h.Start, "、", "或", "和", "（", "“") || t.After(h.End, "、", "或", "和", "利息") {
			continue
		}
		if count[w]++; count[w] == 1 {
			first = append(first, h)
		}
	}
	usual := "违约金"
	if !t.Has(usual) {
		if usual = "罚金"; count["罚款"] > count[usual] {
			usual = "罚款"
		}
	}
	for _, h := range first {
		if w := t.All[h.Start:h.End]; w != usual && (usual == "违约金" || w == "罚款" || w == "罚金") && t.Has(usual) {
			p.Flag(h.Start, h.End, "usual", usual)
		}
	}
}

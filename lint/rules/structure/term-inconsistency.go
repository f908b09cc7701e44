package structure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// TermInconsistency: Two names for one thing or one side in a document.
var TermInconsistency = lint.Rule{
	ID:      "term-inconsistency",
	Title:   lint.Words{Zh: "用语不一致", En: "inconsistent terms"},
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "同一对象用了两个名称：保修期与质保期、合同与协议、甲方与“我公司”、承包方与承包人。", En: "Two names for one thing or one side in a document"},
		Why:  lint.Words{Zh: "各文本使用的词句不一致的，要按目的与诚信解释（民法典 466）；同一个词一个意思，才不必解释。", En: "Differing words must be interpreted (民法典 466); one word, one meaning needs none."},
		Bad: []string{
			"维修协议\n甲方委托乙方维修，本协议有效期一年。\n解除⟦本合约⟧应书面通知。",
			"维修协议\n甲方与乙方签订⟦本合同⟧。\n1、本协议有效期一年。\n2、本协议一式两份。",
			"甲方的设备由乙方维修，⟦我公司⟧技术人员到场。",
			"质保期为一年。质保期内免费。⟦保修期⟧外收费。",
			"犁具经销协议\n甲方与乙方签订⟦本区域经销合同⟧，期限一年。",
			"农具经销协议\n1、甲方供货，乙方付款。\n2、滞销农具由⟦公司⟧调剂，⟦公司⟧概不收回。",
			"饲料经销合同\n甲方：甲公司\n乙方：乙公司\n一、甲方供货，乙方付款。\n二、运费由⟦经销商⟧承担。",
		},
		Good: []string{
			"质保期为一年，质保金为总价的5%，质保期满后返还。",
			"甲方与乙方签订本协议。争议按仲裁协议解决，可以订立补充协议。",
			"整车三包有效期两年，包修期三年。",
			"犁具经销协议\n甲方与乙方签订本区域经销协议，并签订本网点保密合同。",
			"农具经销协议\n1、甲方供货，乙方付款。\n2、乙方应将公司章程、公司营业执照交甲方，由公司法定代表人签字。",
			"饲料经销合同\n甲方：甲公司\n乙方：乙公司\n一、甲方供货，乙方付款。\n二、乙方不得向其他经销商供货，与下级经销商另签协议。",
			"本公司售后政策：本公司产品保修一年。",
			"乙方为用户提供上门服务。甲方提供配件。",
			"软件维护合同（以下简称“本协议”）由双方签订，本协议一式两份。",
		},
		Basis: []diag.LawID{"民法典 466"},
		Since: "0.1.0",
	},
	Run: termInconsistency,
}

// warrantyNames are names of the warranty period, of which a text should use one.
var warrantyNames = []string{"质保期", "保修期", "质量保证期", "免费维护期", "保质期", "包修期"}

// craneNames are two short names of one machine.
var craneNames = []string{"塔机", "塔吊"}

func termInconsistency(p *lint.Pass) error {
	t := p.Text
	if t.Has("三包有效期") { // beside which a car has a 包修期
		group(p, warrantyNames[:len(warrantyNames)-1])
	} else {
		group(p, warrantyNames)
	}
	if t.Class != document.Contract {
		return nil // who speaks in printed terms may have several names
	}
	for _, g := range spellings {
		group(p, g)
	}
	if i := t.Index(0, "保险期"); i >= 0 && t.Has("保修期") && !t.Has("投保", "保险公司", "保险费", "保险单", "承保", "保险人", "保险金") {
		p.Flag(i, i+len("保险期"), "usual", "保修期")
	}
	group(p, craneNames)
	rentNamed(p)
	otherSuffix(p)
	transposed(p)
	contractOrAgreement(p)
	bareName(p)
	qualifiedName(p)
	strayThings(p)
	strayGoods(p)
	strayBrand(p)
	bothNames(p)
	twoTitles(p)
	nameUsed(p)
	roleNames(p)
	selves(p)
	bareHouse(p)
	pairAmongThree(p)
	fines(p)
	if !t.Has("甲方") || !t.Has("乙方") {
		stray(p)
	}
	buyers(p)
	return nil
}

// customerTerms reports sides of terms that one side gives to its customers, in
// which it may say 本公司 and 我们.
func customerTerms(ps []lint.Party) bool {
	for _, p := range ps {
		if lint.Contains(p.Label, "客户", "用户", "消费者", "商家", "会员", "学员") {
			return true
		}
	}
	return false
}

// strangerWords are the names of roles that a text may call a side by; strangerSet
// finds them.
var (
	strangerWords = func() []string {
		words := slices.Clone(roleWords)
		for _, w := range bondWords {
			if !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
		return words
	}()
	strangerSet = lint.NewSet(strangerWords...)
)

// notItself stands before the name of a role that is not the side itself, and
// elsewhere in a sentence about others.
var (
	notItself = lint.NewSet("（", "“", "：", "或", "简称", "/", "甲方", "乙方", "即", "其他", "其它", "授权", "指定", "原", "新", "委托的", "指定的", "选定的", "聘请的", "认可的", "联系的", "品牌", "相应", "另一家", "备件", "他", "购", "提", "非", "各", "分", "擅自", "使用", "借入", "借出", "实际", "第三方", "上述", "前述", "该等", "其", "次", "被", "反", "境外", "国外")
	ofOthers  = lint.NewSet("不可抗力", "第三方", "主合同", "上游", "下游", "另一", "第三人", "转租", "实际使用")
	// toSide stands before a side that something is asked of.
	toSide = lint.NewSet("禁止", "征得", "要求")
	// sideDoes follows a side that is the subject.
	sideDoes = lint.NewSet("的工作人员", "的维修人员", "的施工人员", "的员工", "应", "须", "负责", "不得", "有权", "承诺", "保证", "工程师", "人员", "派", "支付", "提供", "确认", "承担", "违约", "逾期", "未", "发现", "可以", "更换", "收到", "接到", "提出", "要求", "同意", "在", "于", "自", "无关")
)

// roleNames reports a duty of a side under the name of a role that the text does
// not give it.
func roleNames(p *lint.Pass) {
	t := p.Text
	head := headSides(t)
	ps := t.Parties()
	if len(ps) != 2 && head == nil {
		return
	}
	bond := map[string]bool{}
	for _, side := range head {
		if side.bond != "" {
			bond[side.bond] = true
		}
	}
	titled := len(bond) == 0 // 甲方 and 乙方: the title tells what they are to each other
	if titled {
		title := calledTitle(t)
		for _, b := range titleBonds {
			if lint.Contains(title, b.words...) {
				bond[b.kind] = true
			}
		}
	}
	words, called := wordsIn(t, strangerSet, strangerWords), sides(t)
	if head != nil && !slices.ContainsFunc(letters, func(w string) bool { return sideOf(head, w) >= 0 }) {
		for _, w := range letters[:2] {
			if n := t.Count(w); n > 0 && n < 6 && !t.Has(w+"：", w+"（", "（"+w+"）", "双方") {
				words = append(words, w)
			}
		}
	}
	for _, n := range sideNames(t) {
		if n.word == "业主" { // a stranger unless the text makes it a side
			words = append(words, n.word)
		}
	}
	for _, w := range words {
		own := len(ps) == 2 && (slices.Contains(roleWords, w) || slices.ContainsFunc(sideNames(t), func(n sideName) bool { return n.word == w }))
		if b, ok := bondNames[w]; ok && !own && (len(bond) == 0 || bonds[b.bond].apart && !bond[bonds[b.bond].kind] && !alsoOf(bond, w)) {
			continue
		} else if ok && !own && titled && !(bond[bonds[b.bond].kind] || alsoOf(bond, w)) || titled && !own && noTitleSide.In(w) {
			continue
		} else if !ok && !own && !slices.Contains(letters, w) {
			continue
		}
		if !own && strings.HasPrefix(w, "业主") && t.Holds(beyond, 0, len(t.All)) || spelling(t, w) || !own && partOfName(head, w) || t.Count(w) > 12 || hardlyLettered(t, w) || t.Party(w) != nil && !slices.Contains(letters, w) || t.Has("“"+w+"”") {
			continue // a text that uses both throughout means both
		}
		for i := range t.Each(w) {
			j := i + len(w)
			ps := t.PassageAt(i)
			if ps.Kind != lint.Body || appendedTo(ps) || t.Before(i, "为") && !t.After(j, "提供") || titled && !own && t.Before(i, "、") || t.Ends(notItself, i) || !own && t.Ends(ofThem, i) && !t.After(j, "无关") || !(t.Begins(sideDoes, j) || t.Ends(toSide, i) || subjectAt(t, i, j)) {
				continue
			}
			if s := t.SentenceAt(i); t.Holds(ofOthers, s.Start, s.End) {
				continue
			}
			p.Flag(i, j, "usual", called)
			break
		}
	}
}

// alsoOf reports a name of roles that agreements of one of these kinds know too.
func alsoOf(kinds map[string]bool, w string) bool {
	for k := range bonds {
		if kinds[bonds[k].kind] && (slices.Contains(bonds[k].givers, w) || slices.Contains(bonds[k].payers, w)) {
			return true
		}
	}
	return false
}

// partOfName reports a word that is a part of the name of a side: 维保单位 of 电梯维保单位.
func partOfName(sides []headSide, w string) bool {
	return slices.ContainsFunc(sides, func(s headSide) bool {
		return slices.ContainsFunc(s.names, func(n string) bool { return strings.Contains(n, w) })
	})
}

// spelling reports another spelling of a label: 发包人 of 发包方, which group reports.
func spelling(t *lint.Text, w string) bool {
	stem, ok := strings.CutSuffix(w, "人")
	if !ok {
		stem, ok = strings.CutSuffix(w, "方")
	}
	return ok && (t.Party(stem+"人") != nil || t.Party(stem+"方") != nil)
}

// subjectAt reports that bytes i to j begin a statement and that a verb follows.
func subjectAt(t *lint.Text, i, j int) bool {
	ps := t.PassageAt(i)
	if a, _ := t.Part(i); a != i && ps.Body != i && !t.Before(i, "由") || j >= ps.End {
		return false
	}
	return t.After(j, "进货", "订货", "提货", "付款", "发货", "供货", "收货", "退货", "变更", "可", "自备", "自行", "采购", "使用", "安排", "购买", "需", "将", "按", "对", "向", "因", "违反", "解除", "验收", "交付", "有义务", "拒绝", "擅自", "必须", "免费", "委托", "指定", "完成", "配合", "签收", "申请", "通知", "组织", "享有", "保留", "书面", "延期", "如需", "如有", "每月", "每季度", "及时", "定期", "送货", "安装", "维修", "开具", "装卸", "保管", "运输", "签字", "盖章", "退还", "返还", "缴纳", "按期", "按时", "按约", "收取", "负担", "赔偿", "采取", "若", "如", "认可", "验货", "送达", "休息", "工资", "配备", "代为", "到场", "完工")
}

// twoTitles reports a title that is an agreement and a contract: 维护服务协议某某服务合同书.
func twoTitles(p *lint.Pass) {
	t := p.Text
	for k := range t.Passages {
		ps := &t.Passages[k]
		line := t.All[ps.Start:ps.End]
		if k > 3 || ps.Number != "" || ps.Residue {
			continue
		}
		c, a := strings.Index(line, "合同"), strings.Index(line, "协议")
		if c < 0 || a < 0 || len(line) > 120 || len(line) < 18 || ps.Kind != lint.DocTitle && ps.Kind != lint.Heading && (ps.Kind != lint.Body || k > 0) || strings.ContainsAny(line, "，。：；《》（") ||
			lint.Contains(line, "补充", "解除", "终止", "变更", "转让", "续签", "主合同", "框架", "合同协议", "协议合同", "劳动", "合同的协议", "合同协", "附属", "延期", "修订", "范文", "编号", "项下", "和", "与", "或") {
			continue
		}
		from, word := a, "协议"
		if c > a {
			from, word = c, "合同"
		}
		p.Flag(ps.Start+from, ps.Start+from+len(word), "usual", map[string]string{"协议": "合同", "合同": "协议"}[word])
		return
	}
}

// houses are words for what a side is, by what its name may hold.
var houses = [...]struct{ word, in string }{
	{"医院", "医院"}, {"学校", "学校"}, {"学校", "学院"}, {"学校", "中学"}, {"学校", "小学"}, {"学校", "大学"}, {"幼儿园", "幼儿园"}, {"酒店", "酒店"}, {"维修部", "维修部"}, {"商场", "商场"}, {"银行", "银行"}, {"图书馆", "图书馆"}, {"业委会", "业主委员会"}, {"事务所", "事务所"}, {"养老院", "养老院"}, {"宾馆", "宾馆"}, {"工厂", "厂"}, {"厂家", "厂"}, {"厂家", "制造"}, {"厂方", "厂"},
}

// subjectVerbs may follow a side that is the subject.
var subjectVerbs = []string{"应", "须", "不得", "可", "负责", "有权", "提供", "支付", "未", "需", "将", "承担", "必须", "保证", "逾期", "同意", "在", "于", "要求", "派", "安排"}

// nameUsed reports a side under a part of its name, or under what its name says
// it is, where the text calls it by a label: 学校应…, 银联商务可….
func nameUsed(p *lint.Pass) {
	t := p.Text
	var names []string
	sides0 := t.Parties()
	if len(sides0) != 2 {
		return
	}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if k > 30 || ps.Number != "" {
			break
		}
		line := t.All[ps.Start:ps.End]
		label, name, ok := strings.Cut(line, "：")
		if !ok || ps.Kind == lint.Signing || !lint.Contains(label, sides0[0].Label, sides0[1].Label) {
			continue
		}
		for _, w := range []string{"（", "，", "；", " ", "地址", "住所", "电话", "联系", "法定", "统一", "经营者", "负责人", "身份证"} {
			if e := strings.Index(name, w); e > 0 {
				name = name[:e]
			}
		}
		if n := utf8.RuneCountInString(name); n > 3 && n < 30 && !strings.Contains(name, "_") {
			names = append(names, name)
		}
	}
	for _, name := range names {
		for _, h := range houses {
			if !strings.Contains(name, h.in) || t.Has("称“"+h.word, "称"+h.word, "“"+h.word+"”") || t.Count(h.word) > 12 {
				continue
			}
			for i := t.Index(0, h.word); i >= 0; i = t.Index(i+len(h.word), h.word) {
				if a, _ := t.Part(i); t.PassageAt(i).Kind == lint.Body && (a == i || t.PassageAt(i).Body == i || t.Before(i, "由")) && t.After(i+len(h.word), subjectVerbs...) {
					p.Flag(i, i+len(h.word), "usual", sides(t))
					break
				}
			}
		}
		if i, j, ok := shortened(t, name); ok {
			p.Flag(i, j, "usual", sides(t))
		}
	}
}

// shortened is the first sentence whose subject is a part of a name, of four
// characters or more.
func shortened(t *lint.Text, name string) (start, end int, ok bool) {
	for k := range name {
		if k+12 > len(name) {
			break
		}
		for i := range t.Each(name[k : k+12]) {
			if ok && i >= start {
				break
			}
			s := t.SentenceAt(i)
			if s.Start != i || s.End-i < 24 || t.Passages[s.Passage].Kind != lint.Body {
				continue
			}
			j := i + 12
			for j+3 <= s.End && strings.Contains(name, t.All[i:j+3]) {
				j += 3
			}
			if word := t.All[i:j]; word != name && t.After(j, subjectVerbs...) && !t.Has("称“"+word, "称"+word, "“"+word+"”") {
				start, end, ok = i, j, true
			}
		}
	}
	return start, end, ok
}

// stray reports 甲方 or 乙方 with a duty in a text that never says who that is.
func stray(p *lint.Pass) {
	t := p.Text
	for _, pair := range [...][2]string{{"甲方", "乙方"}, {"乙方", "甲方"}} {
		if t.Has(pair[1]) || t.Count(pair[0]) > 5 || !t.Whole() && len(t.Clauses()) < 5 {
			continue
		}
		for i := range t.Each(pair[0]) {
			if ps := t.PassageAt(i); ps.Kind == lint.Body && !t.Before(i, "“", "（", "《") && (len(t.Parties()) == 2 || t.After(i+len(pair[0]), "应", "须", "不得", "负责", "有权", "承担")) && !t.Has("简称“"+pair[0], "称“"+pair[0], "（"+pair[0]+"）") {
				p.Flag(i, i+len(pair[0]), "usual", sides(t))
				return
			}
		}
	}
}

// sides are the names of the two sides, or words for them where the text names
// none.
func sides(t *lint.Text) any {
	ps := t.Parties()
	if head := headSides(t); len(ps) != 2 && head != nil {
		return []string{head[0].names[0], head[1].names[0]}
	}
	if len(ps) < 2 {
		return diag.Say("lint-term-inconsistency-own")
	}
	return []string{ps[0].Label, ps[1].Label}
}

// appendedTo reports a passage of an attachment, in which the customer’s own
// customers may speak.
func appendedTo(ps *lint.Passage) bool {
	for c := ps.Clause; c != nil; c = c.Parent {
		if c.Label.Scheme == lint.AttachScheme {
			return true
		}
	}
	return false
}

// group reports the rarer of two names both used.
func group(p *lint.Pass, g []string) {
	t := p.Text
	used := 0
	for _, w := range g {
		if t.Has(w) {
			used++
		}
	}
	if used < 2 {
		return
	}
	best, most := "", 0
	for _, w := range g {
		if n := count(t, w); n > most || n == most && n > 0 && strings.HasSuffix(w, "期") && t.Index(0, w) < t.Index(0, best) {
			best, most = w, n
		}
	}
	for _, w := range g {
		if w == best {
			continue
		}
		if i := first0(t, w); i >= 0 && !t.Has("（"+w+"）", "简称“"+w, "（即"+w, "（即售后服务"+w, "“"+w+"”是指", "发包人、"+w) {
			p.Flag(i, i+len(w), "usual", best)
			if j := t.Index(i+len(w), w); j >= 0 && t.PassageIndex(j) != t.PassageIndex(i) && t.PassageAt(j).Kind == lint.Body && !t.After(j+len(w), "（盖章", "（签") {
				p.Flag(j, j+len(w), "usual", best)
			}
		}
	}
}

// compounds hold a name inside another word: 延长保修期 is one, 质保期满 is not.
func count(t *lint.Text, w string) int {
	return t.Count(w) - t.Count("《"+w)
}

func first0(t *lint.Text, w string) int { return t.Index(0, w) }

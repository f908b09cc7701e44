package sides

import (
	"strings"

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
			"农具经销协议\n1、甲方供货，乙方付款。\n2、滞销农具由⟦公司⟧调剂，公司概不收回。",
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

// misnamers report one kind of second name each.
var misnamers = []func(*lint.Pass){
	depositNamed, otherDeposit, rentNamed, otherSuffix, transposed, bareName, qualifiedName, strayThings, strayGoods, strayBrand, otherMaker, strangers,
	bothNames, nameUsed, roleNames, selves, bareHouse, pairAmongThree, fines, func(p *lint.Pass) { buyers(p) }, otherNames, nearNames, quotedTwins,
	titledTwins, otherFee, outsideNames, secondRole,
}

// measuredThere begin what a text says of how long its own 三包有效期 is.
var measuredThere = lint.Pairs([]string{"三包有效期", "三包有效期限"}, []string{"为", "自", "：", "从", "是", "一", "两", "半", "1", "2", "3", "6", "（", "均", "按", "以"})

func termInconsistency(p *lint.Pass) {
	t := p.Text
	switch {
	case !t.Has("三包有效期") || !t.Has(measuredThere...): // the period of the statutes, and not the house’s own
		group(p, warrantyNames)
	case t.Has("包修期"): // which a car has beside it
		group(p, warrantyNames[:len(warrantyNames)-1])
	default:
		group(p, append([]string{"三包有效期"}, warrantyNames...))
	}
	careNamed(p)
	otherStem(p)
	if t.Class == document.Contract {
		contractOrAgreement(p)
	}
	if t.Class != document.Contract || spoken(t) {
		stray(p)
		oneSided(p)
		otherNames(p)
		return
	}
	for _, g := range spellings {
		group(p, g)
	}
	if i := t.Index(0, "保险期"); i >= 0 && t.Has("保修期") && !t.Has("投保", "保险公司", "保险费", "保险单", "承保", "保险人", "保险金") {
		p.Flag(i, i+len("保险期"), "usual", "保修期")
	}
	group(p, []string{"塔机", "塔吊"})
	group(p, []string{"质保金", "保修金"})
	group(p, []string{"定金", "订金"})
	group(p, []string{"质量保证金", "保修金"})
	if !t.Has("甲方") || !t.Has("乙方") {
		stray(p)
	}
	for _, find := range misnamers {
		find(p)
	}
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

// twoTitles reports a title that is an agreement and a contract, 维护服务协议某某服务合同书, by the name that the text has less of.
func twoTitles(p *lint.Pass, contracts, agreements int) bool {
	t := p.Text
	title := ownTitle(t)
	c, a := strings.LastIndex(title, "合同"), strings.LastIndex(title, "协议")
	if c < 0 || a < 0 || len(title) > 120 || len(title) < 18 || strings.ContainsAny(title, titleMarks+"《（") || lint.Contains(
		title, "补充", "解除", "终止", "变更", "转让", "续签", "主合同", "框架", "劳动", "合同的协议", "附属", "延期", "修订", "范文", "项下", "和",
		"与", "或",
	) {
		return false
	}
	for i := range t.Each(title) {
		if ps := t.PassageAt(i); !ps.Residue && ps.Number == "" {
			from, usual := i+a, ownNames[0]
			if n := strings.Count(title, "合同") - strings.Count(title, "协议"); n < 0 || n == 0 && (agreements > contracts || agreements == contracts && c > a) {
				from, usual = i+c, ownNames[1]
			}
			p.Flag(from, from+len(usual), "usual", usual)
			return true
		}
	}
	return false
}

// stray reports 甲方 or 乙方 with a duty in a text that never says who that is.
func stray(p *lint.Pass) {
	t := p.Text
	if len(t.Clauses()) < 5 {
		return
	}
	for _, label := range letters[:2] {
		if t.Has("称“"+label, "称"+label) || t.Count(label) > 5 {
			continue
		}
		for i := range t.Each(label) {
			if ps := t.PassageAt(i); (ps.Kind == lint.Body || ps.Kind == lint.Heading) && (len(t.Parties()) == 2 || t.After(i+len(label), "责任", "义务", "权利") || t.Begins(sideDoes, i+len(label))) {
				p.Flag(i, i+len(label), "usual", sides(t))
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
		if first(t, w) >= 0 {
			used++
		}
	}
	if used < 2 {
		return
	}
	best, most := "", 0
	for _, w := range g {
		if n := count(t, w); n > most || n == most && n > 0 && favoured(t, w, best) {
			best, most = w, n
		}
	}
	const seldom = 2
	if most <= seldom && strings.HasSuffix(best, "期") { // no period prevails: what is said first counts
		for _, w := range g {
			i, j := t.Index(0, strings.TrimSuffix(w, "期")), t.Index(0, strings.TrimSuffix(best, "期"))
			if k := first(t, w); k >= 0 && (i < j || i == j && k < first(t, best)) { // 质保维护期, 质保期
				best = w
			}
		}
	}
	for _, w := range g {
		if w == best {
			continue
		}
		if i := first(t, w); i >= 0 && !alias(t, i, best) && !t.Has("称为“"+w, "（"+w+"）", "简称“"+w, "（即"+w, "（即售后服务"+w, "“"+w+"”是指", "发包人、"+w) {
			p.Flag(i, i+len(w), "usual", best)
		}
	}
}

// alias reports that the sentence at byte i gives what it names a second name: “质量保证期”，也简称“质保期”.
func alias(t *lint.Text, i int, name string) bool {
	s := t.SentenceAt(i)
	return t.HasAny(s.Start, s.End, "简称“"+name, "简称为“"+name, "称作“"+name, "又称“"+name, "又称"+name, "也称"+name, "亦称"+name)
}

// favoured reports the one of two names used alike that the head gives, or whose verb comes more or first.
func favoured(t *lint.Text, w, other string) bool {
	stem, ok := strings.CutSuffix(w, "期")
	if !ok {
		return !t.Has("（"+w+"）") && sideOf(headSides(t), w) > sideOf(headSides(t), other)
	}
	by := t.Count(stem) - t.Count(strings.TrimSuffix(other, "期"))
	return by > 0 || by == 0 && first(t, w) < first(t, other)
}

// count is how often a name stands by itself, outside of titles; first its first place.
func count(t *lint.Text, w string) (n int) {
	for i := next(t, w, 0); i >= 0; i = next(t, w, i+len(w)) {
		n++
	}
	return n - t.Count("《"+w)
}

func first(t *lint.Text, w string) int { return next(t, w, 0) }

// next is the first place of a name from byte i on that is no part of a longer one: 监理人员, 设计方案.
func next(t *lint.Text, w string, i int) int {
	for i = t.Index(i, w); i >= 0 && (w == "保证期" && (t.Before(i, "质量", "品质") || t.Has("保证人", "担保")) || t.Before(i, "被", "研究") || t.After(i+len(w), "员", "案") || strings.HasSuffix(w, "方") && t.After(i+len(w), "间", "式", "案", "法", "便", "向")); {
		i = t.Index(i+len(w), w)
	}
	return i
}

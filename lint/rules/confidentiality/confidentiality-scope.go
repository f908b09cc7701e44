package confidentiality

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ConfidentialityScope: Secrecy without saying what is secret.
var ConfidentialityScope = lint.Rule{
	ID:      "confidentiality-scope",
	Title:   lint.Words{Zh: "保密范围不明", En: "what is secret"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   slices.Concat(anySecrets, vagueSecrets, bareDuties, silences, kindsAlso, []string{"保密", "何者", "泄露", "泄漏", "外泄", "透露", "公开", "告诉", "告知他人"}),
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定了保密，却没有写明哪些信息需要保密。", En: "Secrecy without saying what is secret"},
		Spec: lint.Words{Zh: "规格：“一切信息”“相关资料”这样没有种类的项。缺少范围由读取规格时拒绝。", En: "In a spec: entries such as “all information” that name no kind. A missing scope is refused on reading."},
		Why:  lint.Words{Zh: "范围不明的保密义务难以举证违约；写明种类、标识和例外（民法典 501；反不正当竞争法 10）。", En: "Without a scope no breach can be shown (民法典 501)."},
		Bad: []string{
			"受托方对在履行合同中⟦知悉的秘密⟧予以保密。",
			"双方应对⟦有关信息⟧保密。",
			"乙方对⟦相关资料⟧负有保密义务。",
			"双方对⟦保密信息⟧严格保密。",
			"乙方应保守甲方的⟦商业秘密⟧，不得泄露给第三方。",
			"乙方员工不得泄露在甲方工作中知悉的⟦经营秘密⟧。",
			"受托方对委托方的⟦一切资料⟧负有保密义务，包括但不限于经营情况。",
			"受托方应保守委托方的⟦商业秘密⟧，合同终止后三年内继续有效。",
		},
		Good: []string{
			"乙方对图纸保密，离职人员仍应履行保密义务。",
			"双方应对对方的客户名单、报价、图纸保密。",
			"本协议所称保密信息，是指图纸、报价和客户名单。双方应对保密信息保密。",
			"乙方应当妥善保管有关资料。",
			"受托方对委托方的配方、报价保守商业秘密三年。",
			"“机密资料”指源代码与技术文档。乙方应对机密资料保密。",
			"商业秘密是指不为公众所知悉、具有商业价值并经采取保密措施的信息。乙方应当保守商业秘密。",
			"乙方应当保守甲方的商业秘密，包括客户名单、采购价格和产量。",
			"乙方保证其产品不侵犯第三方的商业秘密，并对由此引起的索赔保密处理。",
		},
		Basis: []diag.LawID{"民法典 501"},
		Since: "0.1.0",
	},
	RunSpec: confidentialityScopeSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		if slices.ContainsFunc(t.Definitions(), func(d lint.Definition) bool { return !d.Short && lint.HasSuffix(d.Term, secretTerms...) }) {
			return
		}
		told := t.Has(scoped...) || listed(t)
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			text := t.In(s)
			i, j, ok := emptily(t, s)
			if !ok && !told {
				i, j, ok = unnamedSecret(t, s)
			}
			if ok {
				told = true
				p.Flag(i, j)
				return
			}
			if h.Word >= len(anySecrets) {
				k := slices.IndexFunc(p.HitsIn(h.Start, s.End), func(g lint.Hit) bool { return g.Word < len(anySecrets) })
				if k < 0 {
					return
				}
				h = p.HitsIn(h.Start, s.End)[k]
			}
			if !t.Holds(secrecy, s.Start, s.End) && !silent(t, s) {
				return
			}
			if all := lint.HasPrefix(t.All[h.Start:h.End], "一切", "所有", "全部", "任何"); all {
				if a, b := t.Part(h.Start); t.Holds(named, a, b) { // what else the sentence is on bounds nothing
					return
				}
			} else if t.Holds(kinds, s.Start, s.End) {
				return
			}
			for _, g := range p.HitsIn(s.Start, s.End) { // a bare duty after what is named
				if g.Word >= len(anySecrets) {
					continue
				}
				if h = g; !strings.HasSuffix(t.All[g.Start:g.End], "义务") {
					break
				}
			}
			if strings.HasSuffix(t.All[h.Start:h.End], "义务") {
				if a, b := t.ClauseRange(h.Start); told || ofThing(t, a, b) || t.Holds(kinds, a, b) {
					return
				}
			} else if told || t.Holds(generalAside, s.Start, s.End) || breach(text) {
				return
			}
			told = true
			if ps := t.PassageAt(h.Start); t.Before(h.Start, "该", "上述", "前述", "该等", "此等") && t.Holds(kinds, ps.Start, s.Start) {
				return // the sentence before it lists what it is
			}
			p.Flag(h.Start, h.End)
		})
	},
}

// ofThing reports a duty of something in bytes i to j: 对图纸, 就报价; 对于 names a case.
func ofThing(t *lint.Text, i, j int) bool {
	for _, h := range t.PlacesIn(towards, i, j) {
		if !t.After(h.End, "于") {
			return true
		}
	}
	return false
}

var towards = lint.NewSet("对", "就")

// secretTerms end the terms that say, once defined, what is secret: 甲方的商业秘密，是指….
var secretTerms = []string{"保密信息", "商业秘密", "保密资料", "机密资料", "机密信息", "专有信息", "商业机密", "技术秘密", "经营秘密"}

// anySecrets are words for whatever is told in confidence.
var anySecrets = []string{
	"有关信息", "相关信息", "有关资料", "相关资料", "一切信息", "所有信息", "相关内容", "有关内容", "任何信息", "全部信息", "一切资料",
	"所有资料", "全部资料", "任何资料", "一切内容", "所有内容", "全部内容", "一切文件", "所有文件", "有关情况", "相关情况", "一切情况",
	"有关事项", "相关事项", "保密信息", "机密信息", "秘密信息", "保密资料", "机密资料", "商业秘密", "商业机密", "技术秘密", "经营秘密",
	"技术机密", "对方秘密", "对方的秘密", "甲方秘密", "甲方的秘密", "乙方秘密", "乙方的秘密", "公司秘密", "公司机密", "企业秘密", "业务秘密",
	"工作秘密", "知悉的秘密", "获悉的秘密", "接触到的秘密", "了解的秘密", "有关的资料", "有关的信息", "有关的情况", "有关的内容", "有关的文件",
	"相关的资料", "相关的信息", "相关的情况", "相关的内容", "涉及甲方的", "涉及乙方的", "涉及对方的", "负有保密义务", "承担保密义务",
	"履行保密义务",
}

// naming are words that name a kind of information.
var naming = []string{
	"图纸", "报价", "技术资料", "客户名单", "个人信息", "指", "清单", "标注", "标明", "保密信息：", "价格", "配方", "工艺", "源代码", "客户资料",
	"用户信息", "财务", "账号", "密码", "数据", "样品", "模具", "图样", "方案", "合同内容", "协议内容", "档案",
}

var (
	// secrecy are words of a sentence that asks for secrecy.
	secrecy = lint.NewSet("不得向任何", "不得向第三", "不得对外", "保密", "泄露", "泄漏", "保守", "严守", "透露", "披露给", "外传", "外泄", "告诉外人", "告诉他人", "告诉别人")
	// kinds tell which information is meant, or that a list does; what is said of all
	// information no list bounds.
	kinds = lint.NewSet(append([]string{"包括", "如", "等"}, naming...)...)
	named = lint.NewSet(naming...)
	// generalAside are sentences that mention secrets beside another duty.
	generalAside = lint.NewSet("侵犯", "侵害", "违反", "保密协议", "另行签订", "秘密除外", "秘密的除外", "机密除外", "涉密", "不属于", "国家秘密", "机密性", "有效期限")
)

// scoped are phrases that say which information is confidential.
var scoped = []string{
	"保密信息包括", "保密信息的范围", "保密信息范围", "保密信息指", "保密信息是", "保密资料包括", "保密内容包括", "保密内容为", "保密内容：",
	"保密内容指", "保密内容是", "保密资料指", "保密资料是", "（保密信息", "“保密信息”", "“保密资料”", "机密信息包括", "“机密信息”",
	"以下简称“保密", "下称“保密", "机密信息指", "机密信息是", "是保密信息", "为保密信息", "为甲方的保密信息", "为乙方的保密信息",
	"为对方的保密信息", "为其保密信息", "均属保密信息", "属于保密信息", "属保密信息", "保密信息：", "保密范围", "视为保密信息", "保密信息种类",
	"为保密资料", "属保密资料", "属于保密资料", "系保密资料", "为机密资料", "属机密资料", "属于机密资料", "为工作秘密", "属工作秘密",
}

// secretHeads are headings of what is secret.
var secretHeads = lint.NewSet("保密内容", "保密的内容", "保密信息", "保密资料", "商业秘密", "保密事项")

// listed reports a clause headed by what is secret that goes on to name it.
func listed(t *lint.Text) bool {
	for k := range t.Passages {
		h := &t.Passages[k]
		if h.Kind != lint.Heading || h.Clause == nil || !t.Holds(secretHeads, h.Body, h.End) {
			continue
		}
		if _, b := h.Clause.Around(h.Start); b > h.End && t.Holds(kinds, h.End, b) {
			return true
		}
	}
	return false
}

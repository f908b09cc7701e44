package statute

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/law"
	"qiyue/lint"
)

// RepealedLaw finds statutes that are no longer in force.
var RepealedLaw = lint.Rule{
	ID:     "repealed-law",
	Title:  lint.Words{Zh: "引用已废止的法律", En: "repealed law"},
	Text:   diag.Error,
	Inputs: lint.InText | lint.InProse,
	Words:  repealWords(),
	Doc: lint.Doc{
		What: lint.Words{Zh: "合同引用了已经废止的法律、法规；沿用旧稿的其他文件，提示核对是否有效。", En: "The agreement cites a statute that has been repealed; of other old rules it is asked whether they are in force."},
		Why: lint.Words{
			Zh: "《合同法》《民法通则》《侵权责任法》《担保法》《物权法》等自 2021 年 1 月 1 日起废止，由《民法典》取代（民法典 1260）；引用旧法说明文本沿用旧稿，条号与规则都可能对不上。",
			En: "Nine statutes gave way to the Civil Code on 1 January 2021 (民法典 1260); a citation shows an old draft whose articles no longer fit."},
		Bad: []string{
			"根据⟦《中华人民共和国合同法》⟧及有关法律，甲乙双方签订本协议。", "双方依照⟦担保法⟧的规定提供保证。",
			"依照⟦合同法⟧、产品质量法的规定，双方达成如下协议。", "依照⟦《中华人民共和国经济合同法》⟧和⟦《加工承揽合同条例》⟧订立。",
			"按⟦技术合同法⟧的有关规定执行。", "遵照⟦《建筑安装工程承包（合同）条例》⟧施工。", "依照⟦《中华人民共和国涉外经济合同法》⟧订立。",
			"依⟦《中华人民共和国律师暂行条例》⟧聘请乙方。", "依据⟦《借款合同条例》⟧变更。", "依⟦《建设工程施工合同司法解释》（法释〔2004〕14号）⟧结算。",
		},
		Good: []string{
			"根据《中华人民共和国民法典》，甲乙双方签订本协议。",
			"乙方应遵守《中华人民共和国劳动合同法》。",
			"本协议自签署之日起具有合同法律效力。",
			"本协议取代双方2019年依据当时有效的《合同法》签订的协议。",
			"原《合同法》已于2021年废止。",
			"本项目办理技术合同认定登记。",
			"双方签订的经济合同法定代表人均已签字。",
			"经济合同法律文书由法务部保管。",
			"依照《中华人民共和国外商投资法》设立。",
		},
		Basis: []diag.LawID{"民法典 1260"},
		Since: "0.1.0",
	},
	Run: repealedLaw,
}

// present stands for what replaced rules that have no one successor.
const present = "现行法律"

func repealedLaw(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range p.Hits() {
		if h.Start < last || t.Before(h.Start, "劳动", "集体", "无", "消费者") || t.After(h.End, "律", "定", "人", "官", "务", "制", "治", "理") {
			continue
		}
		s := t.SentenceAt(h.Start)
		if t.HasAny(s.Start, s.End, "废止", "失效", "当时有效", "当时施行", "当时的", "原《", "修订前") {
			continue
		}
		name, known := t.All[h.Start:h.End], h.Word < len(repeals)
		if !known && t.Before(h.Start, "省", "市", "区", "州") {
			continue // a place has rules of its own: 浙江省消防条例
		}
		i, j := h.Start, h.End
		if name == "合同法" {
			for _, older := range forerunners {
				if t.Before(i, older) {
					i, known = i-len(older), false
					break
				}
			}
			name = t.All[i:j]
		}
		if known && repeals[h.Word].name != "" {
			name = repeals[h.Word].name
		}
		i, j = cited(t, s, i, j)
		last = j
		if known {
			p.Report(replaced(t, name, i, j))
			continue
		}
		p.Report(lint.Finding{
			Start: i, End: j, Level: lint.Info, Message: diag.Say("lint-repealed-law-check", "text", t.Quote(i, j)),
			Fix: diag.Say("lint-repealed-law-check-fix"), Basis: []diag.LawID{},
		})
	}
}

// cited widens a name at bytes i to j to the citation that it is part of:
// 《中华人民共和国合同法》, 《……解释》（法释〔2004〕14号.
func cited(t *lint.Text, s lint.Sentence, i, j int) (int, int) {
	if strings.HasPrefix(t.All[i:j], "释") && t.Before(i, "法") {
		i -= len("法")
		if k := strings.LastIndex(t.All[min(s.Start, i):i], "《"); k >= 0 && t.Before(i, "》（", "》 （", "》") {
			i = min(s.Start, i) + k
		}
	}
	if strings.HasSuffix(t.All[:i], "中华人民共和国") {
		i -= len("中华人民共和国")
	}
	if t.Before(i, "《") {
		i -= len("《")
		if k := strings.Index(t.All[j:max(s.End, j)], "》"); k >= 0 && k < 60 {
			j += k + len("》")
		}
	}
	return i, j
}

// replaced is the finding on a statute that the library knows to be repealed.
func replaced(t *lint.Text, name string, i, j int) lint.Finding {
	r, _ := law.Replaced(name)
	by := present
	if r.By != "" {
		by = r.By
	}
	f := lint.Finding{Start: i, End: j, Args: []any{"name", name, "by", by}}
	if by == present || strings.HasSuffix(by, "办法") { // no statute of the People's Congress
		f.Fix = diag.Say("lint-repealed-law-rules-fix", "by", by)
	}
	if r.Basis == "" {
		f.Basis = []diag.LawID{}
	}
	if signed := t.Signed(); signed.Year > 0 && signed.Year < r.On.Year() {
		f.Level, f.Message = lint.Info, diag.Say("lint-repealed-law-then", "name", name, "by", by, "year", signed.Year)
	}
	return f
}

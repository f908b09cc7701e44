package disputes

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ArbitrateOrSue finds agreements that choose arbitration and a court at once.
var ArbitrateOrSue = lint.Rule{
	ID:      "arbitrate-or-sue",
	Title:   lint.Words{Zh: "或裁或审", En: "arbitration and court"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"仲裁"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "同一合同既约定仲裁又约定诉讼，或者约定对仲裁裁决不服可以起诉。", En: "Both arbitration and a court are chosen, or a suit against the award is allowed."},
		Spec: lint.Words{Zh: "规格：选了仲裁又填写法院，或者选了诉讼又填写仲裁机构。", En: "In a spec: a court beside arbitration, an institution beside a court."},
		Why: lint.Words{
			Zh: "约定可以仲裁也可以起诉的，仲裁协议无效（仲裁法解释 7），除非对方未在仲裁庭首次开庭前提出异议；诉讼管辖的约定不受影响（法释〔2025〕15号 四）。仲裁实行一裁终局（仲裁法 10）。",
			En: "An agreement to arbitrate or sue is void as to arbitration (仲裁法解释 7) unless the other side does not object in time; the choice of court survives. An award is final."},
		Bad: []string{
			"因本协议发生的争议，双方⟦可以向杭州仲裁委员会申请仲裁，也可以向人民法院起诉⟧。",
			"协商不成的，任何一方可⟦提交甲方所在地仲裁委员会仲裁或向法院提起诉讼⟧。",
			"第九条 争议解决\n1、争议提交南京仲裁委员会仲裁。\n2、协商不成的，⟦向甲方所在地人民法院提起诉讼⟧。",
			"提交广州仲裁委员会仲裁；⟦对裁决不服的，可向人民法院起诉⟧。",
			"因本合同发生的争议，由甲方所在地⟦人民法院仲裁⟧。",
		},
		Good: []string{
			"其他争议费用依照仲裁机构、人民法院的裁判承担。",
			"争议提交杭州仲裁委员会仲裁，仲裁裁决是终局的，对双方均有约束力。",
			"争议由被告住所地人民法院管辖。",
			"争议提交杭州仲裁委员会仲裁。一方不履行裁决的，另一方可以向人民法院申请强制执行。",
			"诉讼或者仲裁期间，双方应当继续履行本协议。",
			"甲方未在保证期间对债务人提起诉讼或者申请仲裁的，保证人不再承担保证责任。",
			"因主张债权而提起诉讼或者申请仲裁所支出的律师费，由违约方承担。",
			"依照法院判决或者仲裁机构裁决终止服务的，乙方不承担违约责任。",
			"因诉讼或者仲裁需要，接收方可以向仲裁机构披露图纸。",
		},
		Basis: []diag.LawID{"仲裁法解释 7", "法释〔2025〕15号 四"},
		Since: "0.1.0",
	},
	RunSpec: arbitrateOrSueSpec,
	Run:     arbitrateOrSue,
}

// forums are words of a sentence on who decides.
var forums = lint.NewSet("仲裁", "诉", "法院", "法庭", "官司", "裁决", "公断")

func arbitrateOrSue(p *lint.Pass) {
	t := p.Text
	headings(p)
	var arbitration, court lint.Sentence
	reported := false
	for s := range t.SentencesWith(forums) {
		if k := t.Passages[s.Passage].Kind; k == lint.Heading || k == lint.TableHead {
			continue
		}
		text := t.In(s)
		if t.Holds(remedies, s.Start, s.End) {
			continue
		}
		a, c := agreesArbitration(text), agreesCourt(text)
		if ps := &t.Passages[s.Passage]; c && others.In(t.All[ps.Start:s.End]) {
			continue // 对裁决不服的 of a labour dispute
		}
		if i, j, ok := dissatisfied(t, s); ok {
			p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-arbitrate-or-sue-appeal"), Basis: []diag.LawID{"仲裁法 10"}})
			reported = true
			continue
		}
		if i, j, ok := t.Frame(courtArbitrates, s.Start, s.End); ok && !t.HasAny(i, j, "，", "、", "或") && !t.After(j, "庭", "机构", "委", "员", "协议") {
			p.Flag(i, j)
			reported = true
			continue
		}
		if i, j, ok := eitherForum(t, s); ok && !(a && c) && !options(t, s.Start) {
			p.Flag(i, j)
			reported = true
			continue
		}
		if !a && !c || options(t, s.Start) || a && c && divided(text) {
			continue
		}
		appeal := lint.Contains(text, "不服") && c && (strings.Contains(text, "裁决") || strings.Contains(text, "仲裁"))
		switch {
		case appeal:
			k := s.Start + strings.Index(text, "不服")
			i, j := t.Part(k)
			if e := strings.Index(t.All[k:s.End], "起诉"); e >= 0 {
				j = k + e + len("起诉")
			}
			p.Report(lint.Finding{Start: i, End: max(i, j), Message: diag.Say("lint-arbitrate-or-sue-appeal"), Basis: []diag.LawID{"仲裁法 10"}})
			reported = true
		case a && c:
			i, j := both(t, s)
			p.Flag(i, j)
			reported = true
		case a && arbitration.End == 0:
			arbitration = s
		case c && court.End == 0:
			court = s
		}
	}
	if !reported && arbitration.End > 0 && court.End > 0 {
		first, second := arbitration, court
		if court.Start < arbitration.Start {
			first, second = court, arbitration
		}
		i, j := t.Within(second.Start, second.End, 60)
		p.Report(lint.Finding{Start: i, End: j, Related: []diag.Related{p.Related(first.Start, first.End, diag.Say("lint-arbitrate-or-sue-other"))}})
	}
}

// remedies are words of what the law leaves to a consumer, who may choose: 可以依法投诉、申请仲裁或者起诉; or of an
// agreement to arbitrate that is still to be made: 按另行达成的仲裁协议申请仲裁.
var remedies = lint.NewSet("投诉、", "依法投诉", "申诉、", "请求消费者协会", "向消费者协会", "消费者可以", "消费者有权", "消费者权益保护委员会", "消费者权益保护协会", "消费者委员会", "消费者协会投诉", "消委会", "消保委", "消协", "另行达成的仲裁", "另行达成仲裁", "另行签订的仲裁", "另行签订仲裁", "另行订立仲裁", "另有仲裁协议", "事后达成")

// courtArbitrates takes a court for an arbitral body: 由签约地人民法院仲裁.
var courtArbitrates = lint.NewFrame(9, []string{"人民法院", "法院"}, []string{"仲裁"})

// both is the stretch from the first to the second choice of one sentence.
func both(t *lint.Text, s lint.Sentence) (int, int) {
	text := t.In(s)
	a := strings.Index(text, "仲裁")
	c := -1
	for _, w := range []string{"起诉", "诉讼", "法院", "诉诸"} {
		if k := strings.Index(text, w); k >= 0 && (c < 0 || k < c) {
			c = k
		}
	}
	if a < 0 || c < 0 { // in other words
		return t.Within(s.Start, s.End, 58)
	}
	i, j := min(a, c), max(a, c)+len("仲裁")
	i, _ = t.Part(s.Start + i)
	_, j = t.Part(s.Start + j)
	i, j = t.Within(i, j, 58)
	return i, j
}

// headings reports one clause with a heading for arbitration and another for
// suits: 13.3 仲裁程序, 13.4 诉讼途径.
func headings(p *lint.Pass) {
	t := p.Text
	prev := -1
	for k := range t.Passages {
		ps := &t.Passages[k]
		text := t.All[ps.Body:ps.End]
		if ps.Number == "" || len(text) > 45 || !strings.Contains(text, "仲裁") && !strings.Contains(text, "诉讼") || strings.ContainsAny(text, "，。") {
			continue
		}
		if strings.Contains(text, "仲裁") {
			prev = k
		} else if prev >= 0 && k-prev <= 3 {
			p.Flag(t.Passages[prev].Start, t.Passages[prev].End)
			p.Flag(ps.Start, ps.End)
			return
		}
	}
}

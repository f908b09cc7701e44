package wording

import (
	"slices"
	"strings"
	"sync"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/parallel"
	"qiyue/lint"
	"qiyue/lint/words"
)

// family is what a rule adds to its words: documentation and judgements that
// no entry can express.
type family struct {
	id    string
	title lint.Words
	// yields are rules that ask of the same words what this one would.
	yields []string
	what   lint.Words
	why    lint.Words
	basis  []diag.LawID
	// looked are the rungs of each entry as a drafter is told of them.
	looked map[*words.Entry][]diag.Text
	// skip drops a hit beside the ladder; level changes the severity of one.
	skip  func(*place) bool
	widen func(*place) bool // takes the words at fault that belong to a hit to it; false: there are none
	// frame finds what no list of words can hold: it hands over the words at
	// fault and the entry they are reported under.
	frame func(t *lint.Text, take func(entry string, i, j int))
	level func(*place) lint.Level
	each  bool             // of one statement each word at fault is reported
	apart int              // bytes behind a report within which the same is not asked again
	also  func(*lint.Pass) // reports what is no word of the lexicon
}

func families() []family {
	return []family{
		vagueTime, vagueDegree, openList, softCommitment, unspecifiedStandard, undefinedTerm,
		lifetime, metricMethod, liabilityVague, feeUndetermined, agreementToAgree,
	}
}

// Rules are the rules over the lexicon we ship. They are made once.
var Rules = sync.OnceValue(func() []lint.Rule { return With(words.Builtin()) })

// With are the rules over a lexicon: ours with a firm's own words laid over it,
// less the entries it switched off.
func With(lex *words.Lexicon) []lint.Rule {
	all := families()
	out := make([]lint.Rule, len(all))
	var making parallel.Group
	for i, f := range all {
		if entries := lex.Of(f.id); len(entries) > 0 {
			making.Go(func() { out[i] = f.rule(lex.Matcher(f.id), entries) })
		}
	}
	making.Wait()
	return slices.DeleteFunc(out, func(r lint.Rule) bool { return r.ID == "" })
}

func (f family) rule(m *words.Matcher, entries []*words.Entry) lint.Rule {
	r := lint.Rule{
		ID: f.id, Title: f.title, Text: entries[0].Severity, Inputs: lint.InText | lint.InProse,
		Classes: []document.Class{document.Contract, document.Terms, document.Policy},
		Doc:     lint.Doc{What: f.what, Why: f.why, Bad: entries[0].Bad, Good: entries[0].Good, Basis: f.basis, Since: "0.1.0"},
		Yields:  f.yields,
		Words:   m.Words, Always: f.frame != nil || f.also != nil,
	}
	f.looked = map[*words.Entry][]diag.Text{}
	for _, e := range entries {
		for _, rung := range e.Accept {
			if sought[rung] {
				f.looked[e] = append(f.looked[e], diag.Say("lint-looked-"+rung))
			}
		}
	}
	r.Run = func(p *lint.Pass) {
		told := f.run(p, m)
		if f.frame != nil && !article(p.Text) {
			f.framed(p, entries, told)
		}
		if f.also != nil {
			f.also(p)
		}
	}
	return r
}

// framed judges what the frame finds, save in statements that were reported.
func (f family) framed(p *lint.Pass, entries []*words.Entry, told [][2]int) {
	known := newMemo()
	over := stretches{}
	for _, s := range told {
		over.add(s)
	}
	f.frame(p.Text, func(entry string, i, j int) {
		k := slices.IndexFunc(entries, func(e *words.Entry) bool { return e.Word == entry })
		if k < 0 || j > p.Text.PassageAt(i).End {
			return // a firm switched it off; or a long line was cut there
		}
		c := newPlace(p.Text, words.Found{Start: i, End: j, Entry: entries[k]})
		c.memo = known
		if over.hold(i, j) || i >= afterword(p.Text) || c.placeholder() || f.skip != nil && f.skip(c) || c.termed() || c.accepted() {
			return
		}
		over.add(f.reach(c))
		f.report(p, c)
	})
}

// stretches are stretches of a text, by the parts of it that each lies in: there may be thousands.
type stretches map[int][][2]int

const stretchPart = 512

func (s stretches) add(x [2]int) {
	for k := x[0] / stretchPart; k <= x[1]/stretchPart; k++ {
		s[k] = append(s[k], x)
	}
}

// hold reports a stretch that lies over bytes i to j.
func (s stretches) hold(i, j int) bool {
	for k := i / stretchPart; k <= j/stretchPart; k++ {
		if slices.ContainsFunc(s[k], func(x [2]int) bool { return x[0] < j && i < x[1] }) {
			return true
		}
	}
	return false
}

// termed reports words at fault that hold a term the document defines.
func (p *place) termed() bool {
	return slices.ContainsFunc(p.t.Definitions(), func(d lint.Definition) bool {
		return !d.Short && strings.Contains(p.t.All[p.start:p.end], d.Term)
	})
}

// run judges the hits of one text and returns the statements it reported in.
func (f family) run(p *lint.Pass, m *words.Matcher) (told [][2]int) {
	hits := make([]words.Hit, len(p.Hits()))
	for i, h := range p.Hits() {
		hits[i] = words.Hit(h)
	}
	found := m.Resolve(hits, func(h words.Found) bool {
		_, _, ok := newPlace(p.Text, h).fires()
		return ok
	})
	once, known := map[string]bool{}, newMemo()
	last := struct {
		e    *words.Entry
		word string
		end  int
	}{}
	for _, h := range found {
		word := p.Text.All[h.Start:h.End]
		if h.Entry.Once && once[h.Entry.Word] || h.Entry.Barred(p.Text.All, h.End) {
			continue
		}
		c := newPlace(p.Text, h)
		c.memo = known
		end, from, ok := c.fires()
		if !ok {
			continue
		}
		if last.e == h.Entry && last.end > from && (last.end > c.a || last.word == word || h.Entry.Engine != words.Pair || f.id == lifetime.id) {
			continue // the same word twice in one statement or, of a pair, sentence
		}
		if f.widen != nil && !f.widen(c) {
			continue
		}
		if h.Entry.Duty && (c.start < last.end || !c.required()) || c.start >= afterword(p.Text) || c.placeholder() || f.skip != nil && f.skip(c) || c.accepted() {
			continue
		}
		if len(once) == 0 && article(p.Text) {
			return nil
		}
		if n := len(told); n > 0 && f.apart > 0 && c.start < last.end && c.sen.Start <= last.end {
			continue // 实际成本 in 成本价
		}
		if n := len(told); n > 0 && f.apart > 0 && c.start >= last.end && c.start-last.end <= f.apart && c.sen.Start <= last.end {
			continue // 按市场价由双方协商, 及时迅速
		}
		c.end = end
		told = append(told, f.reach(c))
		once[h.Entry.Word] = true
		last.e, last.word, last.end = h.Entry, word, c.end
		f.report(p, c)
	}
	return told
}

// reach is the stretch in which a frame finds nothing more beside a report: the
// statement, or where each degree counts by itself the words at fault.
func (f family) reach(c *place) [2]int {
	if f.each {
		return [2]int{c.start, c.end}
	}
	return [2]int{min(c.a, max(c.sen.Start, c.start-f.apart)), max(c.b, min(c.sen.End, c.end+f.apart))}
}

func (f family) report(p *lint.Pass, c *place) {
	e := c.e
	level := lint.Info + lint.Level(e.Severity)
	if f.level != nil {
		level = f.level(c)
	}
	if p.Text.Class == document.Policy {
		level = lint.Info // nobody sues on an internal rule
	}
	word := p.Text.Quote(c.start, c.end)
	out := lint.Finding{
		Start: c.start, End: c.end, Entry: e.Word, Level: level,
		Args: []any{
			"question-zh", e.Question.For(word, true), "question-en", e.Question.For(word, false),
			"fix-zh", e.Fix.For(word, true), "fix-en", e.Fix.For(word, false),
		},
	}
	if looked := f.looked[e]; len(looked) > 0 {
		out.Detail = diag.Say("lint-looked", "text", word, "looked", looked)
	}
	p.Report(out)
}

// sought are the rungs worth telling a drafter that they were looked for.
var sought = map[string]bool{"number": true, "clause": true, "elsewhere": true, "measure": true, "definition": true, "bracket": true, "standard": true, "person": true, "reference": true}

// article reports a text about agreements, not an agreement: it advises firms
// and binds no two sides. It is found out once a text.
func article(t *lint.Text) bool {
	return t.Memo(articleKey{}, func() any {
		return len(t.Parties()) < 2 && strings.Count(t.All, "企业") > 4 && lint.Contains(t.All, "企业应", "企业需", "企业可以", "企业在", "企业要")
	}).(bool)
}

type articleKey struct{}

// afterword is where, behind the signatures, a text begins to tell how such agreements are written
// (说明, 填写说明): words of advice, no terms. It is the end of the text where nothing does.
func afterword(t *lint.Text) int {
	return t.Memo(afterwordKey{}, func() any {
		signed := false
		for _, ps := range t.Passages {
			line := strings.Trim(t.All[ps.Body:ps.End], " ：[]【】")
			if signed && len(line) < 120 && (line == "说明" || lint.HasSuffix(line, "填写说明", "填写说明如下")) && t.HasAny(
				ps.End, lint.RuneStart(t.All, min(ps.End+window, len(t.All))), "当事人", "应当注意", "示范文本", "填写", "填清",
			) && !t.HasAny(ps.End, len(t.All), "附件一", "附件1", "附件：") {
				return ps.End
			}
			signed = signed || ps.Kind == lint.Signing
		}
		return len(t.All)
	}).(int)
}

type afterwordKey struct{}

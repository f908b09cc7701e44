package lint

import (
	"cmp"
	"slices"
	"sync"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Level is the severity of one finding; Usual is the rule's own.
type Level uint8

// The levels.
const (
	Usual Level = iota
	Info
	Warning
	Error
)

// Pass is one rule at work on one input.
type Pass struct {
	Rule    *Rule
	Spec    *spec.Spec // set when the spec is examined
	Text    *Text      // set when the text is examined
	Options *Options

	hits  []Hit
	prose bool // Text holds values of the spec
	found diag.List
	from  int            // of found: the first of this rule on this input
	count map[string]int // findings by entry
	memo  *sync.Map
}

// Memo is the value of compute for a comparable key, computed once for all
// documents of a Linter: for what depends on the calendar alone.
func (p *Pass) Memo(key any, compute func() any) any {
	if v, ok := p.memo.Load(key); ok {
		return v
	}
	v, _ := p.memo.LoadOrStore(key, compute())
	return v
}

// Hits are the places of the rule's words in order; of two words that begin at
// one place the shorter stands first. Words may overlap.
func (p *Pass) Hits() []Hit { return p.hits }

// HitsIn are the places of the rule's words that begin in bytes i to j.
func (p *Pass) HitsIn(i, j int) []Hit {
	a := from(p.hits, i)
	b := a
	for b < len(p.hits) && p.hits[b].Start < j {
		b++
	}
	return p.hits[a:b]
}

// Sentences visits the sentences that hold one of the rule's words, once each,
// with the first hit in it; headings and table heads are passed over.
func (p *Pass) Sentences(visit func(s Sentence, h Hit)) {
	last := -1
	for _, h := range p.hits {
		if h.Start < last {
			continue
		}
		s := p.Text.SentenceAt(h.Start)
		if k := p.Text.Passages[s.Passage].Kind; k == Heading || k == TableHead || s.Start == s.End {
			continue
		}
		last = s.End
		visit(s, h)
	}
}

// Finding is what a rule reports. Zero texts take the rule's own:
// message lint-ID and fix lint-ID-fix with the arguments of Args.
type Finding struct {
	Start, End int         // text pass: bytes of Text.All; both 0: the whole document
	At         source.Span // spec pass; text pass: instead of Start and End
	Path       string      // spec pass
	Quote      string      // text pass: what the usual message quotes where the words at fault alone say too little
	Entry      string
	Level      Level
	Message    diag.Text
	Detail     diag.Text
	Fix        diag.Text
	Args       []any // name, value, … for the usual message and fix; "text" is added
	Related    []diag.Related
	Basis      []diag.LawID // nil: the rule's own
	New        string       // a safe replacement for the words at fault, if Edit
	Edit       bool
}

// Flag reports bytes i to j of Text.All with the usual message and fix.
func (p *Pass) Flag(i, j int, args ...any) { p.Report(Finding{Start: i, End: j, Args: args}) }

// FlagWhole reports the document as a whole.
func (p *Pass) FlagWhole(args ...any) { p.Report(Finding{Args: args}) }

// FlagSpec reports a place in the spec with the usual message and fix.
func (p *Pass) FlagSpec(at source.Span, path string, args ...any) {
	p.Report(Finding{At: at, Path: path, Args: args})
}

// most is how many findings of a rule, or of one entry of it, are reported of
// one text one by one. The place of the next is reported with their number.
const (
	most = 1000
	more = "lint-more" // its message
)

// Report takes a finding.
func (p *Pass) Report(f Finding) {
	if p.Text != nil && f.Start < f.End && (!p.Rule.Residue && p.Text.Residual(f.Start) || p.Text.Struck(f.Start, f.End) || p.Rule.Papers && p.Text.besides(f.Start, f.End)) {
		return
	}
	p.count[f.Entry]++
	if n := p.count[f.Entry]; n > most+1 {
		return
	} else if n > most {
		f = Finding{Start: f.Start, End: f.End, At: f.At, Path: f.Path, Entry: f.Entry, Level: f.Level, Basis: f.Basis}
		f.Message, f.Fix = diag.Say(more, "count", 1), diag.Say("lint-more-fix", "count", most)
	}
	d := diag.Diagnostic{Rule: p.Rule.ID, Entry: f.Entry, Detail: f.Detail, Message: f.Message, Fix: f.Fix, Basis: f.Basis, Related: f.Related}
	quote := ""
	if p.Text != nil {
		d.Severity = p.Rule.Text
		d.At, d.Origin = f.At, nil
		if f.At.IsZero() {
			d.At, d.Origin = p.Text.place(f.Start, f.End)
		}
		quote = p.Text.Quote(f.Start, f.End)
		switch {
		case f.Start == f.End:
		case p.prose:
			d.Path = p.Text.valueAt(f.Start)
		case p.Text.spec != nil:
			_, d.Path = p.Text.within(f.Start, f.End)
		default:
			d.Path = p.Text.ClauseAt(f.Start).Path()
		}
	} else {
		d.Severity, d.At, d.Path = p.Rule.Spec, f.At, f.Path
		quote = f.At.Text()
	}
	if f.Level != Usual {
		d.Severity = diag.Severity(f.Level - Info)
	}
	quote = cmp.Or(f.Quote, quote)
	if d.Message.IsZero() || d.Fix.IsZero() {
		usual := diag.Say("lint-"+p.Rule.ID, append(slices.Clip(f.Args), "text", quote)...)
		if d.Message.IsZero() {
			d.Message = usual
		}
		if d.Fix.IsZero() {
			d.Fix = diag.Text{ID: usual.ID + "-fix", Args: usual.Args}
		}
	}
	if d.Basis == nil {
		d.Basis = p.Rule.Doc.Basis
	}
	if f.Edit && d.Origin == nil {
		d.Edits = []diag.Edit{{At: d.At, New: f.New}}
	}
	p.found = append(p.found, d)
}

// summed is what was found, with the number of findings passed over where
// there were too many.
func (p *Pass) summed() diag.List {
	list := p.found[p.from:]
	for i := range list {
		if d := &list[i]; d.Message.ID == more {
			d.Message = diag.Say(more, "count", p.count[d.Entry]-most)
		}
	}
	return list
}

// More is how many findings one stands for that were not reported one by one; ok
// is false for one that stands for itself.
func More(d *diag.Diagnostic) (count int, ok bool) {
	if d.Message.ID != more {
		return 0, false
	}
	count, ok = d.Message.Args[0].Value.(int)
	return count, ok
}

// keep ends the findings with those of list, which is what is left of the last
// rule's.
func (p *Pass) keep(list diag.List) { p.found = p.found[:p.from+len(list)] }

// Related is a second place of the text that bears on a finding.
func (p *Pass) Related(i, j int, message diag.Text) diag.Related {
	at, _ := p.Text.place(i, j)
	return diag.Related{At: at, Message: message}
}

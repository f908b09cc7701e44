package lint

import (
	"cmp"
	"slices"
	"sync"

	"qiyue/internal/calendar"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Options are what a run may be told.
type Options struct {
	Class    document.Class     // "" : as the document says or as detected
	Today    chinese.Date       // zero: unknown; decides which law is in force where the document has no date
	Calendar *calendar.Calendar // nil: calendar.Builtin
	Consumer bool               // one side is a consumer, whatever the text says
	// Enabled tells of rules and entries which count, nil: all. What is switched off silences no
	// other rule.
	Enabled func(rule, entry string) bool
}

// Subject is what is examined: a spec, a text, or a spec with the document
// assembled from it.
type Subject struct {
	Spec     *spec.Spec
	Document *document.Document

	extent source.Span // of an agreement in a collection
	beside []string    // titles of the agreements there
}

// Linter is a set of rules ready to run. It never changes once made and is
// safe for concurrent use.
type Linter struct {
	rules  []Rule
	words  []*Set // of each rule; nil without any
	known  vocabulary
	yields map[string][]string // of the rules that do, by id
	memo   sync.Map            // what rules computed that depends on no document
	rooms  sync.Pool           // of *Text, for the next run to use again
	lists  sync.Pool           // of *diag.List likewise, empty
}

// New makes a Linter. Rules of one id twice are a programmer's error.
func New(rules []Rule) *Linter {
	seen := map[string]bool{}
	for i := range rules {
		if seen[rules[i].ID] {
			panic("lint: two rules " + rules[i].ID)
		}
		seen[rules[i].ID] = true
	}
	l := &Linter{rules: rules, words: make([]*Set, len(rules)), rooms: sync.Pool{New: func() any { return emptyText() }}}
	l.lists.New = func() any { return new(diag.List) }
	l.yields = map[string][]string{}
	for i := range rules {
		if to := rules[i].Yields; to != nil {
			l.yields[rules[i].ID] = to
		}
		if w := rules[i].Words; len(w) > 0 {
			l.words[i] = NewSet(w...)
		}
	}
	l.known.rules = l.words
	return l
}

// Rules are the rules of the linter.
func (l *Linter) Rules() []Rule { return l.rules }

// room is a Text for one run.
func (l *Linter) room() *Text {
	t := l.rooms.Get().(*Text)
	t.dict, t.learning = l.known.dictionary.Load(), l.known.learning()
	return t
}

// leave gives a Text back.
func (l *Linter) leave(t *Text) {
	if t.learning || len(t.asked) > 0 {
		l.known.learn(t)
		clear(t.asked)
		t.asked = t.asked[:0]
	}
	l.rooms.Put(t)
}

// Run examines one subject. Each defect is reported once: where a rule found
// something in the spec, its findings in the assembled text are dropped, and
// what it found in a value's own words is not said again of the printed value.
// The faults, nil without any, are those of rules that failed.
func (l *Linter) Run(s Subject, o Options) (diag.List, Faults) {
	if o.Calendar == nil {
		o.Calendar = calendar.Builtin()
	}
	var text, prose *Text
	read := func() {
		if text != nil {
			text.read(s.Document)
			if o.Class != "" {
				text.Class = o.Class
			}
			text.Consumer = text.Consumer || o.Consumer
			text.spec, text.beside = s.Spec, s.beside
			if !s.extent.IsZero() {
				text.extent = s.extent
			}
		}
	}
	if s.Document != nil {
		text = l.room()
		defer l.leave(text)
		read()
		if parts := text.parts(); parts != nil && s.Spec == nil {
			return l.runParts(parts, o)
		}
	}
	reword := func() {}
	if s.Spec != nil {
		if d := proseOf(s.Spec); d != nil {
			prose = l.room()
			defer l.leave(prose)
			customer, _ := s.Spec.Party("customer")
			reword = func() {
				prose.read(d)
				prose.Consumer = prose.Consumer || customer != nil && customer.Kind.V.ID == "person"
			}
			reword()
		}
	}
	var faults Faults
	room := l.lists.Get().(*diag.List)
	defer l.lists.Put(room)
	p := &Pass{Options: &o, memo: &l.memo, count: map[string]int{}, found: *room}
	for i := range l.rules {
		if f := l.examine(p, i, s.Spec, prose, text); f != nil {
			faults.add(*f)
			read() // no rule is to meet a fact that was left half made
			reword()
		}
	}
	list := append(diag.List(nil), p.found...)
	clear(p.found[:cap(p.found)])
	if *room = p.found[:0]; cap(p.found) > most {
		*room = nil
	}
	list.Sort()
	return l.yield(list, o.Enabled), faults
}

// yield drops what a rule asks of words that an enabled one it yields to asks of from the same place on, or of more
// words that end with them; list is sorted.
func (l *Linter) yield(list diag.List, enabled func(rule, entry string) bool) diag.List {
	var all diag.List // lazily: few words are asked for twice
	reach := make([]int, len(list))
	for k, d := range list {
		reach[k] = d.At.End // how far what is found up to here extends
		if k == 0 || d.At.File != list[k-1].At.File {
			continue
		}
		if reach[k] = max(d.At.End, reach[k-1]); all == nil && d.At.Start < reach[k-1] {
			all = append(diag.List(nil), list...)
		}
	}
	if all == nil {
		return list
	}
	k := -1
	return slices.DeleteFunc(list, func(d diag.Diagnostic) bool {
		k++
		to := l.yields[d.Rule]
		if to == nil || d.At.Start == d.At.End {
			return false
		}
		asks := func(e diag.Diagnostic) bool {
			return (begin(d, e) || d.At.End == e.At.End && e.At.Start < d.At.Start) && slices.Contains(to, e.Rule) && e.Severity >= d.Severity && (enabled == nil || enabled(e.Rule, e.Entry))
		}
		for n := k - 1; n >= 0 && all[n].At.File == d.At.File && reach[n] > d.At.Start; n-- {
			if asks(all[n]) {
				return true
			}
		}
		for n := k + 1; n < len(all) && begin(all[n], d); n++ {
			if asks(all[n]) {
				return true
			}
		}
		return false
	})
}

// examine runs one rule, the i-th, on the spec, its values and the text. A rule
// that panics loses what it found in that input and is not run on the others.
func (l *Linter) examine(p *Pass, i int, s *spec.Spec, prose, text *Text) (fault *Fault) {
	r := &l.rules[i]
	defer func() {
		if v := recover(); v != nil {
			f := panicked(r, v)
			fault = &f
			p.keep(nil)
		}
	}()
	inSpec := l.onSpec(p, r, s)
	inProse := slices.DeleteFunc(l.onText(p, r, i, prose, InProse), func(d diag.Diagnostic) bool { return d.Path == "" })
	inProse = once(inProse, inSpec)
	p.keep(inProse)
	if len(inSpec) > 0 {
		return nil
	}
	p.keep(outermost(once(text.words(l.onText(p, r, i, text, InText)), inProse)))
	return nil
}

// outermost drops what stands within the words of another finding of the rule that
// asks the same: of 国家规定的标准 and 规定的标准 the second; and of one entry what
// begins within them: of 详见附件 and 附件（报价单） the second.
func outermost(list diag.List) diag.List {
	if len(list) < 2 {
		return list
	}
	slices.SortStableFunc(list, func(a, b diag.Diagnostic) int {
		return cmp.Or(cmp.Compare(a.Message.ID, b.Message.ID), cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(b.At.End, a.At.End))
	})
	var widest diag.Diagnostic
	return slices.DeleteFunc(list, func(d diag.Diagnostic) bool {
		if d.Message.ID != widest.Message.ID || d.At.End > widest.At.End && (d.Entry != widest.Entry || d.At.Start >= widest.At.End) {
			widest = d
		}
		return d.At != widest.At
	})
}

// begin reports findings that begin at one place.
func begin(a, b diag.Diagnostic) bool { return a.At.File == b.At.File && a.At.Start == b.At.Start }

// onSpec runs a rule on the spec if it reads one.
func (l *Linter) onSpec(p *Pass, r *Rule, s *spec.Spec) diag.List {
	p.from = len(p.found)
	if s == nil || r.RunSpec == nil {
		return nil
	}
	p.Spec, p.Text, p.hits, p.prose = s, nil, nil, false
	return p.run(r, r.RunSpec)
}

// onText runs a rule, the i-th, on a text if it reads that input.
func (l *Linter) onText(p *Pass, r *Rule, i int, s *Text, in Input) diag.List {
	p.from = len(p.found)
	if s == nil || r.Inputs&in == 0 || !r.Applies(s.Class) {
		return nil
	}
	var hits []Hit
	if l.words[i] != nil {
		if hits = l.hits(s, i); len(hits) == 0 && !r.Always {
			return nil
		}
	}
	p.Spec, p.Text, p.hits, p.prose = nil, s, hits, in == InProse
	return p.run(r, r.Run)
}

// hits are where the words of the i-th rule stand; in a vast text, whose places
// are not all kept, and without a dictionary, until the next rule's are asked for.
func (l *Linter) hits(s *Text, i int) []Hit {
	if s.dict == nil || len(s.All) > vast {
		return s.hits(l.words[i])
	}
	return s.hitsOf(i, whole)
}

// run adds what the rule finds and returns it.
func (p *Pass) run(r *Rule, examine func(*Pass)) diag.List {
	p.Rule = r
	clear(p.count)
	examine(p)
	return p.summed()
}

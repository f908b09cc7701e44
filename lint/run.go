package lint

import (
	"fmt"
	"slices"
	"sync"

	"qiyue/internal/calendar"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/spec"
)

// Options are what a run may be told.
type Options struct {
	Class    document.Class     // "" : as the document says or as detected
	Today    chinese.Date       // zero: unknown; decides which law is in force where the document has no date
	Calendar *calendar.Calendar // nil: calendar.Builtin
	Consumer bool               // one side is a consumer, whatever the text says
}

// Subject is what is examined: a spec, a text, or a spec with the document
// assembled from it.
type Subject struct {
	Spec     *spec.Spec
	Document *document.Document
}

// Linter is a set of rules ready to run. It never changes once made and is
// safe for concurrent use.
type Linter struct {
	rules []Rule
	words *trie
	memo  sync.Map // what rules computed that depends on no document
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
	return &Linter{rules: rules, words: newTrie(rules)}
}

// Rules are the rules of the linter.
func (l *Linter) Rules() []Rule { return l.rules }

// Run examines one subject. Each defect is reported once: where a rule found
// something in the spec, its findings in the assembled text are dropped. The
// error is that of a rule that failed, which is a fault of ours.
func (l *Linter) Run(s Subject, o Options) (diag.List, error) {
	if o.Calendar == nil {
		o.Calendar = calendar.Builtin()
	}
	var found diag.List
	var text *Text
	var hits [][]Hit
	if s.Document != nil {
		text = NewText(s.Document)
		if o.Class != "" {
			text.Class = o.Class
		}
		text.Consumer = text.Consumer || o.Consumer
		hits = l.words.find(text.All, len(l.rules))
		if text.Sentences(); len(text.facts.cuts) > 0 {
			for i := range hits {
				hits[i] = slices.DeleteFunc(hits[i], func(h Hit) bool { return text.cut(h.Start, h.End) })
			}
		}
	}
	for i := range l.rules {
		r := &l.rules[i]
		if s.Spec != nil && r.Inputs&InSpec != 0 {
			p := &Pass{Rule: r, Spec: s.Spec, Options: &o, memo: &l.memo}
			if err := r.Run(p); err != nil {
				return nil, fmt.Errorf("rule %s: %w", r.ID, err)
			}
			if found = append(found, p.found...); len(p.found) > 0 {
				continue
			}
		}
		if text == nil || r.Inputs&InText == 0 || !r.Applies(text.Class) {
			continue
		}
		if len(r.Words) > 0 && len(hits[i]) == 0 && !r.Always {
			continue
		}
		p := &Pass{Rule: r, Text: text, Options: &o, hits: hits[i], memo: &l.memo}
		if err := r.Run(p); err != nil {
			return nil, fmt.Errorf("rule %s: %w", r.ID, err)
		}
		found = append(found, p.found...)
	}
	found.Sort()
	return found, nil
}

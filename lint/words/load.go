package words

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/parallel"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Rule is the rule id of diagnostics about lexicon files.
const Rule = "lexicon"

// Load reads lexicon files. Of two entries with one id the later wins, so a
// firm's files come last. The lexicon holds every entry that could be read,
// beside the errors.
func Load(files ...*source.File) (*Lexicon, diag.List) {
	type part struct {
		lexicon *Lexicon
		errs    diag.List
	}
	parts := make([]part, len(files))
	var reading parallel.Group
	for i, f := range files {
		reading.Go(func() {
			root, errs := yaml.Parse(f)
			if root != nil && !errs.HasErrors() {
				var more diag.List
				parts[i].lexicon, more = Decode(root)
				errs = append(errs, more...)
			}
			parts[i].errs = errs
		})
	}
	reading.Wait()
	l := &Lexicon{}
	var errs diag.List
	for _, p := range parts {
		errs = append(errs, p.errs...)
		if p.lexicon != nil {
			l = l.Overlay(p.lexicon)
		}
	}
	return l, errs
}

// Decode reads the node of one lexicon: a mapping with rule and entries.
func Decode(root *yaml.Node) (*Lexicon, diag.List) {
	d := &decoder{}
	l := &Lexicon{}
	if root.Kind != yaml.Mapping {
		d.fail(root, "words-mapping")
		return l, d.errs
	}
	d.keys(root, fileKeys)
	base := Entry{Engine: Need, Severity: diag.Warning}
	d.word(root.Get("rule"), &base.Rule, Rules, "words-rule")
	if root.Get("rule") == nil {
		d.fail(root, "words-missing", "key", "rule")
	}
	d.common(root, &base)
	entries := root.Get("entries")
	if entries == nil || entries.Kind != yaml.Sequence {
		d.fail(root, "words-missing", "key", "entries")
		return l, d.errs
	}
	seen := map[string]bool{}
	for _, n := range entries.Items {
		if e := d.entry(n, base); e != nil {
			if seen[e.Word] {
				d.fail(n, "words-twice", "word", e.Word)
				continue
			}
			seen[e.Word] = true
			l.Entries = append(l.Entries, e)
		}
	}
	return l, d.errs
}

var commonKeys = []string{"engine", "severity", "accept", "question", "fix"}
var fileKeys = append([]string{"rule", "entries"}, commonKeys...)
var entryKeys = append([]string{
	"word", "forms", "allow", "not-after", "not-before", "after", "before", "reach", "near", "unless", "pair", "settled", "duty", "once", "whole", "bad", "good",
}, commonKeys...)

type decoder struct {
	errs    diag.List
	written int // words that choices added
}

func (d *decoder) fail(n *yaml.Node, id string, args ...any) {
	d.errs.Add(Rule, n.At, diag.Say(id, args...))
}

func (d *decoder) keys(n *yaml.Node, known []string) {
	for _, p := range n.Pairs {
		if !slices.Contains(known, p.Key.Value) {
			d.errs.Add(Rule, p.Key.At, diag.Say("words-key", "key", p.Key.Value)).Fix = nearest("words-nearest", p.Key.Value, known)
		}
	}
}

func nearest(id, word string, known []string) diag.Text {
	if n := diag.Nearest(word, known); n != "" {
		return diag.Say(id, "name", n)
	}
	return diag.Say("words-known", "names", slices.Sorted(slices.Values(known)))
}

// common reads what a file may set for its entries and an entry for itself.
func (d *decoder) common(n *yaml.Node, e *Entry) {
	engine, severity := string(e.Engine), e.Severity.String()
	d.word(n.Get("engine"), &engine, []string{string(Guard), string(Need), string(List), string(Pair)}, "words-engine")
	e.Engine = Engine(engine)
	levels := []string{diag.Info.String(), diag.Warning.String(), diag.Error.String()}
	d.word(n.Get("severity"), &severity, levels, "words-severity")
	e.Severity = diag.Severity(slices.Index(levels, severity))
	if a := n.Get("accept"); a != nil {
		e.Accept = nil
		for _, it := range d.list(a) {
			rung := ""
			d.word(it, &rung, Rungs, "words-rung")
			if rung != "" {
				e.Accept = append(e.Accept, rung)
			}
		}
		slices.SortStableFunc(e.Accept, func(a, b string) int { return slices.Index(Rungs, a) - slices.Index(Rungs, b) })
	}
	d.hint(n.Get("question"), &e.Question)
	d.hint(n.Get("fix"), &e.Fix)
}

func (d *decoder) entry(n *yaml.Node, base Entry) *Entry {
	e := base
	if n.Kind != yaml.Mapping {
		d.fail(n, "words-mapping")
		return nil
	}
	d.keys(n, entryKeys)
	d.common(n, &e)
	w := n.Get("word")
	if w == nil || w.Kind != yaml.Scalar || strings.TrimSpace(w.Value) == "" {
		d.fail(n, "words-missing", "key", "word")
		return nil
	}
	e.Word, e.At = w.Value, w.At
	if strings.ContainsAny(e.Word, "()|") { // it would be looked for as it stands
		d.fail(w, "words-one", "found", e.Word)
	}
	for _, f := range []struct {
		key string
		to  *[]string
	}{
		{"forms", &e.Forms}, {"allow", &e.Allow}, {"not-after", &e.NotAfter}, {"not-before", &e.NotBefore}, {"after", &e.After}, {"before", &e.Before},
		{"near", &e.Near}, {"unless", &e.Unless}, {"pair", &e.Pair}, {"settled", &e.Settled}, {"bad", &e.Bad}, {"good", &e.Good},
	} {
		if x := n.Get(f.key); x != nil {
			for _, it := range d.list(x) {
				if f.key == "bad" || f.key == "good" {
					*f.to = append(*f.to, it.Value)
					continue
				}
				written, ok := writeOut(it.Value)
				if !ok {
					d.fail(it, "words-choice", "found", it.Value, "most", maxWritten)
				}
				if d.written += len(written) - 1; d.written > maxInFile {
					if d.written-len(written)+1 <= maxInFile { // said once
						d.fail(it, "words-choices", "most", maxInFile)
					}
					continue
				}
				if len(written) > 1 { // one of the choices may be the word itself
					written = slices.DeleteFunc(written, func(w string) bool { return w == e.Word })
				}
				*f.to = append(*f.to, written...)
			}
		}
	}
	d.flag(n.Get("duty"), &e.Duty)
	d.flag(n.Get("once"), &e.Once)
	d.flag(n.Get("whole"), &e.Whole)
	if r := n.Get("reach"); r != nil {
		v, err := strconv.Atoi(r.Value)
		if err != nil || v < 0 || v > 60 {
			d.fail(r, "words-reach", "found", r.Value)
		} else {
			e.Reach = v
		}
	}
	for _, a := range e.Allow {
		if !strings.Contains(a, e.Word) && !slices.ContainsFunc(e.Forms, func(f string) bool { return strings.Contains(a, f) }) {
			d.fail(n.Get("allow"), "words-allow", "compound", a, "word", e.Word)
		}
	}
	if e.Question.Zh == "" {
		d.fail(n, "words-missing", "key", "question")
	}
	return &e
}

// list are the scalars of a sequence; one scalar alone is a sequence of one.
func (d *decoder) list(n *yaml.Node) []*yaml.Node {
	if n.Kind == yaml.Scalar && !n.IsNull() {
		return []*yaml.Node{n}
	}
	var out []*yaml.Node
	if n.Kind != yaml.Sequence {
		d.fail(n, "words-list")
		return nil
	}
	for _, it := range n.Items {
		if it.Kind != yaml.Scalar || strings.TrimSpace(it.Value) == "" {
			d.fail(it, "words-list")
			continue
		}
		out = append(out, it)
	}
	return out
}

// maxWritten bounds the words that one with choices stands for, maxInFile those that
// choices add to a file: a small one could stand for millions.
const (
	maxWritten = 1000
	maxInFile  = 50000
)

// writeOut gives the words that one with choices stands for: (按|照)(厂家|公司)规定 is four, 一定(的|)补贴 two.
// ok is false where a bracket has no other or is within one, choices have none, or
// there are too many.
func writeOut(word string) (words []string, ok bool) {
	words = []string{""}
	for word != "" {
		i := strings.IndexAny(word, "()")
		if i < 0 {
			i = len(word)
		}
		choices, rest := []string{word[:i]}, word[i:]
		if strings.Contains(choices[0], "|") {
			return nil, false
		}
		if i == 0 {
			inner, after, closed := strings.Cut(word[1:], ")")
			if word[0] == ')' || !closed || strings.Contains(inner, "(") {
				return nil, false
			}
			choices, rest = strings.Split(inner, "|"), after
		}
		if len(words)*len(choices) > maxWritten {
			return nil, false
		}
		written := make([]string, 0, len(words)*len(choices))
		for _, w := range words {
			for _, c := range choices {
				written = append(written, w+c)
			}
		}
		words, word = written, rest
	}
	if slices.Contains(words, "") {
		return nil, false
	}
	return words, true
}

func (d *decoder) word(n *yaml.Node, to *string, known []string, id string) {
	if n == nil {
		return
	}
	if n.Kind != yaml.Scalar || !slices.Contains(known, n.Value) {
		d.errs.Add(Rule, n.At, diag.Say(id, "found", n.Value)).Fix = nearest("words-nearest", n.Value, known)
		return
	}
	*to = n.Value
}

func (d *decoder) flag(n *yaml.Node, to *bool) {
	switch {
	case n == nil:
	case n.Kind == yaml.Scalar && n.Tag == "!!bool":
		*to = n.Value == "true"
	default:
		d.fail(n, "words-flag", "found", n.Value)
	}
}

// hint reads {zh: …, en: …}, or a scalar that is Chinese.
func (d *decoder) hint(n *yaml.Node, to *Hint) {
	switch {
	case n == nil:
	case n.Kind == yaml.Scalar && !n.IsNull():
		*to = Hint{Zh: n.Value, En: n.Value}
	case n.Kind == yaml.Mapping:
		d.keys(n, []string{"zh", "en"})
		h := Hint{}
		if z := n.Get("zh"); z != nil {
			h.Zh, h.En = z.Value, z.Value
		}
		if e := n.Get("en"); e != nil {
			h.En = e.Value
		}
		if h.Zh == "" {
			d.fail(n, "words-missing", "key", "zh")
		}
		*to = h
	default:
		d.fail(n, "words-hint")
	}
	for _, text := range []string{to.Zh, to.En} {
		if found := placeholder.FindString(strings.ReplaceAll(text, "{word}", "")); n != nil && found != "" {
			d.fail(n, "words-placeholder", "found", found, "known", "{word}")
			return
		}
	}
}

// placeholder is what looks as if a word took its place.
var placeholder = regexp.MustCompile(`\{[A-Za-z-]*\}`)

package words

import (
	"encoding/binary"

	"qiyue/internal/diag"
)

// Compile gives a lexicon, with the matchers of its rules, in the form that
// Builtin reads: to read YAML and to find the words that hold others takes
// longer than to check a contract. Each text and each list of texts stands
// there once:
//
//	texts     count; the length of each; the bytes of all
//	lists     count; of each the count, then its texts
//	entries   count; of each its texts, lists, numbers and flags
//	matchers  of each of Rules the count of words; of each the text, the entry
//	          of the rule and that of another, from 1, or 0 for none
//
// Numbers are uvarints (encoding/binary), places of texts and lists from 0.
func (l *Lexicon) Compile() []byte {
	c := &compiler{texts: map[string]int{}, lists: map[string]int{}}
	place := map[*Entry]int{}
	c.number(len(l.Entries))
	for i, e := range l.Entries {
		place[e] = i + 1
		for _, s := range e.texts() {
			c.text(*s)
		}
		for _, list := range e.lists() {
			c.list(*list)
		}
		c.number(int(e.Severity))
		c.number(e.Reach)
		for _, f := range e.flags() {
			c.number(map[bool]int{true: 1}[*f])
		}
	}
	for _, r := range Rules {
		m := l.Matcher(r)
		c.number(len(m.Words))
		for i, w := range m.Words {
			c.text(w)
			c.number(place[m.entry[i]])
			c.number(place[m.other[i]])
		}
	}
	head := &compiler{}
	head.number(len(c.texts))
	for _, n := range c.lengths {
		head.number(n)
	}
	head.out = append(head.out, c.bytes...)
	head.number(len(c.lists))
	return append(append(head.out, c.listed...), c.out...)
}

// compiler collects what Compile writes.
type compiler struct {
	out          []byte // entries and matchers
	texts, lists map[string]int
	lengths      []int
	bytes        []byte // of the texts
	listed       []byte // the lists
}

func (c *compiler) number(n int) { c.out = binary.AppendUvarint(c.out, uint64(n)) }

func (c *compiler) text(s string) { c.number(c.textAt(s)) }

func (c *compiler) textAt(s string) int {
	k, ok := c.texts[s]
	if !ok {
		k = len(c.texts)
		c.texts[s] = k
		c.lengths, c.bytes = append(c.lengths, len(s)), append(c.bytes, s...)
	}
	return k
}

func (c *compiler) list(texts []string) {
	one := binary.AppendUvarint(nil, uint64(len(texts)))
	for _, s := range texts {
		one = binary.AppendUvarint(one, uint64(c.textAt(s)))
	}
	k, ok := c.lists[string(one)]
	if !ok {
		k = len(c.lists)
		c.lists[string(one)] = k
		c.listed = append(c.listed, one...)
	}
	c.number(k)
}

// texts, lists and flags are the fields of an entry, in the order in which they
// are compiled; Severity and Reach stand between lists and flags.
func (e *Entry) texts() [7]*string {
	return [...]*string{&e.Rule, &e.Word, (*string)(&e.Engine), &e.Question.Zh, &e.Question.En, &e.Fix.Zh, &e.Fix.En}
}

func (e *Entry) lists() [13]*[]string {
	return [...]*[]string{&e.Forms, &e.Allow, &e.NotAfter, &e.NotBefore, &e.After, &e.Before, &e.Near, &e.Unless, &e.Pair, &e.Settled, &e.Accept, &e.Bad, &e.Good}
}

func (e *Entry) flags() [3]*bool { return [...]*bool{&e.Duty, &e.Once, &e.Whole} }

// reading is compiled data that is still to be read. What it gives is part of it.
type reading struct{ rest string }

func (r *reading) number() int {
	for n, shift := 0, 0; ; shift += 7 {
		b := r.rest[0]
		r.rest = r.rest[1:]
		n |= int(b&0x7F) << shift
		if b < 0x80 {
			return n
		}
	}
}

// cut takes the first n bytes.
func (r *reading) cut(n int) string {
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

// compiled is the lexicon that Compile wrote. It panics on anything else.
func compiled(data string) *Lexicon {
	r := &reading{data}
	texts := make([]string, r.number())
	lengths := make([]int, len(texts))
	for i := range lengths {
		lengths[i] = r.number()
	}
	for i, n := range lengths {
		texts[i] = r.cut(n)
	}
	lists := make([][]string, r.number())
	for i := range lists {
		if n := r.number(); n > 0 {
			lists[i] = make([]string, n)
		}
		for k := range lists[i] {
			lists[i][k] = texts[r.number()]
		}
	}
	entries := make([]Entry, r.number())
	l := &Lexicon{Entries: make([]*Entry, len(entries)), matchers: map[string]*Matcher{}}
	for i := range entries {
		e := &entries[i]
		l.Entries[i] = e
		for _, s := range e.texts() {
			*s = texts[r.number()]
		}
		for _, list := range e.lists() {
			*list = lists[r.number()]
		}
		e.Severity = diag.Severity(r.number())
		e.Reach = r.number()
		for _, f := range e.flags() {
			*f = r.number() == 1
		}
	}
	at := append([]*Entry{nil}, l.Entries...)
	for _, rule := range Rules {
		n := r.number()
		m := &Matcher{make([]string, n), make([]*Entry, n), make([]*Entry, n)}
		for i := range n {
			m.Words[i], m.entry[i], m.other[i] = texts[r.number()], at[r.number()], at[r.number()]
		}
		l.matchers[rule] = m
	}
	return l
}

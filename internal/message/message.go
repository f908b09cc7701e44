package message

import (
	"embed"
	"fmt"
	"strconv"
	"sync"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Lang is a language messages are worded in.
type Lang uint8

// The languages; Chinese is the first of both.
const (
	Chinese Lang = iota
	English
)

//go:embed *.yaml
var files embed.FS

// catalogue maps ids to templates by language, all of them: for tests and
// lists. A run that says a few sentences reads those alone, see index.
var catalogue = sync.OnceValue(load)

func load() map[string][2]string {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	c := map[string][2]string{}
	for _, e := range entries {
		raw, err := files.ReadFile(e.Name())
		if err != nil {
			panic(err)
		}
		root, errs := yaml.Parse(source.NewFile(e.Name(), string(raw)))
		if len(errs) > 0 {
			at := errs[0].At.From()
			panic(fmt.Sprintf("message/%s:%d:%d: %s", e.Name(), at.Line, at.Column, errs[0].Message.ID))
		}
		for _, p := range root.Pairs {
			if _, dup := c[p.Key.Value]; dup {
				panic("message " + p.Key.Value + " is defined twice")
			}
			zh, en := p.Value.Get("zh"), p.Value.Get("en")
			if zh == nil || en == nil {
				panic("message " + p.Key.Value + " lacks zh or en")
			}
			c[p.Key.Value] = [2]string{zh.Value, en.Value}
		}
	}
	return c
}

// IDs are all message ids, for tests.
func IDs() map[string]bool {
	out := map[string]bool{}
	for id := range catalogue() {
		out[id] = true
	}
	return out
}

// Template is the unfilled sentence of an id; ok is false when there is none.
func Template(l Lang, id string) (string, bool) {
	e := index()[id]
	if e == nil {
		return "", false
	}
	e.once.Do(e.read)
	return e.text[l], e.ok
}

// Sentence words a Text. An unknown id is a programmer's error and shows as
// the id itself, so that a finding is never lost for want of a sentence.
func Sentence(l Lang, t diag.Text) string {
	if t.IsZero() {
		return ""
	}
	return string(Append(nil, l, t))
}

// Append appends the Sentence of a Text to b.
func Append(b []byte, l Lang, t diag.Text) []byte {
	if t.IsZero() {
		return b
	}
	for _, p := range partsOf(l, t) {
		b = append(b, p.before...)
		if p.name == "" {
			continue
		}
		if v, ok := find(t.Args, p.name); ok {
			b = appendWord(b, l, v)
		} else {
			b = append(append(append(b, '{'), p.name...), '}')
		}
	}
	return b
}

// partsOf are the parts of a Text's sentence, of one made up for an unknown id.
func partsOf(l Lang, t diag.Text) []part {
	if e := index()[t.ID]; e != nil {
		if e.once.Do(e.read); e.ok {
			return e.parts[l]
		}
	}
	s := t.ID
	for _, a := range t.Args {
		s += " " + a.Name + "={" + a.Name + "}"
	}
	return partsIn(s)
}

func find(args []diag.Arg, name string) (any, bool) {
	for i := range args {
		if args[i].Name == name {
			return args[i].Value, true
		}
	}
	return nil, false
}

// appendWord prints one argument in the language.
func appendWord(b []byte, l Lang, v any) []byte {
	switch v := v.(type) {
	case string:
		return append(b, v...)
	case float64:
		return strconv.AppendFloat(b, v, 'f', -1, 64) // 1280000 yuan, not 1.28e+06
	case diag.Text:
		return Append(b, l, v)
	case []diag.Text:
		for i, t := range v {
			b = Append(separate(b, l, i), l, t)
		}
		return b
	case []string:
		for i, s := range v {
			b = append(separate(b, l, i), s...)
		}
		return b
	}
	return fmt.Append(b, v)
}

// separate goes before the i-th of a list.
func separate(b []byte, l Lang, i int) []byte {
	if i == 0 {
		return b
	}
	return append(b, [2]string{"、", ", "}[l]...)
}

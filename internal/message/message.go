package message

import (
	"embed"
	"fmt"
	"strings"
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
// lists. A run that says a few sentences reads those alone, see entry.
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
	t, ok := entry(id)
	return t[l], ok
}

// index maps ids to the lines they are written on.
var index = sync.OnceValue(func() map[string]string {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	out := map[string]string{}
	for _, e := range entries {
		raw, err := files.ReadFile(e.Name())
		if err != nil {
			panic(err)
		}
		split(string(raw), out)
	}
	return out
})

// split cuts a file where a line begins with a key.
func split(text string, out map[string]string) {
	id, start := "", 0
	for at := 0; at < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			end = at + i
		}
		if c := text[at]; c >= 'a' && c <= 'z' {
			if id != "" {
				out[id] = text[start:at]
			}
			id, _, _ = strings.Cut(text[at:end], ":")
			start = at
		}
		at = end + 1
	}
	if id != "" {
		out[id] = text[start:]
	}
}

// read are the entries read so far, by id.
var read sync.Map

// entry reads one sentence when it is first said.
func entry(id string) (t [2]string, ok bool) {
	if v, ok := read.Load(id); ok {
		return v.([2]string), true
	}
	text, ok := index()[id]
	if !ok {
		return t, false
	}
	root, _ := yaml.Parse(source.NewFile(id, text))
	if root == nil || root.Get(id) == nil {
		return t, false
	}
	for i, lang := range []string{"zh", "en"} {
		if n := root.Get(id).Get(lang); n != nil {
			t[i] = n.Value
		}
	}
	read.Store(id, t)
	return t, true
}

// Sentence words a Text. An unknown id is a programmer's error and shows as
// the id itself, so that a finding is never lost for want of a sentence.
func Sentence(l Lang, t diag.Text) string {
	if t.IsZero() {
		return ""
	}
	tpl, ok := Template(l, t.ID)
	if !ok {
		tpl = t.ID
		for _, a := range t.Args {
			tpl += " " + a.Name + "={" + a.Name + "}"
		}
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(tpl, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		if v, ok := find(t.Args, name); closed && ok {
			b.WriteString(word(l, v))
			tpl = after
			continue
		}
		b.WriteByte('{')
		tpl = rest
	}
}

func find(args []diag.Arg, name string) (any, bool) {
	for _, a := range args {
		if a.Name == name {
			return a.Value, true
		}
	}
	return nil, false
}

// word prints one argument in the language.
func word(l Lang, v any) string {
	switch v := v.(type) {
	case diag.Text:
		return Sentence(l, v)
	case []diag.Text:
		return list(l, v, func(t diag.Text) string { return Sentence(l, t) })
	case []string:
		return list(l, v, func(s string) string { return s })
	}
	return fmt.Sprint(v)
}

func list[T any](l Lang, items []T, word func(T) string) string {
	out := make([]string, len(items))
	for i, it := range items {
		out[i] = word(it)
	}
	return strings.Join(out, [2]string{"、", ", "}[l])
}

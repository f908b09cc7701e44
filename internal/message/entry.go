package message

import (
	"strings"
	"sync"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// entry is one sentence, read when it is first said.
type entry struct {
	id, lines string // as the file has them
	once      sync.Once
	ok        bool
	text      [2]string
	parts     [2][]part
}

// part is what stands before an argument and its name, "" at the end.
type part struct{ before, name string }

// index finds entries by id.
var index = sync.OnceValue(func() map[string]*entry {
	all, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	out := map[string]*entry{}
	for _, e := range all {
		raw, err := files.ReadFile(e.Name())
		if err != nil {
			panic(err)
		}
		split(string(raw), out)
	}
	return out
})

// split cuts a file where a line begins with a key.
func split(text string, out map[string]*entry) {
	id, start := "", 0
	for at := 0; at < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			end = at + i
		}
		if c := text[at]; c >= 'a' && c <= 'z' {
			if id != "" {
				out[id] = &entry{id: id, lines: text[start:at]}
			}
			id, _, _ = strings.Cut(text[at:end], ":")
			start = at
		}
		at = end + 1
	}
	if id != "" {
		out[id] = &entry{id: id, lines: text[start:]}
	}
}

func (e *entry) read() {
	root, _ := yaml.Parse(source.NewFile(e.id, e.lines))
	if root == nil || root.Get(e.id) == nil {
		return
	}
	e.ok = true
	for l, lang := range []string{"zh", "en"} {
		if n := root.Get(e.id).Get(lang); n != nil {
			e.text[l] = n.Value
			e.parts[l] = partsIn(n.Value)
		}
	}
}

// partsIn takes a sentence apart at its arguments.
func partsIn(s string) []part {
	var out []part
	last := 0 // where the part begins
	for at := 0; ; {
		i := strings.IndexByte(s[at:], '{')
		if i < 0 {
			break
		}
		at += i + 1
		name, _, closed := strings.Cut(s[at:], "}")
		if !closed {
			break
		}
		if name == "" || strings.IndexByte(name, '{') >= 0 {
			continue // a brace of the sentence itself
		}
		out = append(out, part{s[last : at-1], name})
		at += len(name) + 1
		last = at
	}
	return append(out, part{before: s[last:]})
}

package templates

import (
	"io/fs"
	"slices"
	"strings"
	"sync"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// titles are the titles of the shipped kinds, in the order of Kinds.
var titles = sync.OnceValue(func() []string {
	var out []string
	for _, kind := range Kinds() {
		raw, err := fs.ReadFile(builtin, kind+".yaml")
		if err != nil {
			panic(err)
		}
		title := ""
		if root, _ := yaml.Parse(source.NewFile(kind, string(raw))); root != nil && root.Get("title") != nil {
			title = root.Get("title").Value
		}
		out = append(out, title)
	}
	return out
})

// KindNamed is the kind that a person calls by its id or its title; the 书 at
// the end of a title may be left out. ok is false when there is none.
func KindNamed(text string) (kind string, ok bool) {
	text = strings.TrimSpace(text)
	kinds := Kinds()
	if i := slices.Index(kinds, strings.ToLower(text)); i >= 0 {
		return kinds[i], true
	}
	for i, title := range titles() {
		if text != "" && (text == title || text+"书" == title) {
			return kinds[i], true
		}
	}
	return "", false
}

// Names are the kinds with their titles, for sentences.
func Names() []string {
	out := Kinds()
	for i, title := range titles() {
		out[i] += "（" + title + "）"
	}
	return out
}

// Unknown words that there is no such kind: which seems meant, and which there are.
func Unknown(text string) (message, fix diag.Text) {
	message = diag.Say("template-unknown-kind", "kind", text, "kinds", Names())
	near, named := KindNamed(text)
	if !named {
		near = nearest(strings.TrimSpace(text), Kinds())
	}
	if near != "" {
		fix = diag.Say("spec-did-you-mean", "name", near)
	}
	return message, fix
}

// nearest is the kind whose id or title is nearly the text, or the only one
// whose title holds it or is shortened to it.
func nearest(text string, kinds []string) string {
	if near := diag.Nearest(text, kinds); near != "" {
		return near
	}
	if near := diag.Nearest(text, titles()); near != "" {
		return kinds[slices.Index(titles(), near)]
	}
	held := ""
	for i, title := range titles() {
		if text != "" && strings.Contains(title, text) || diag.Shortens(text, title) {
			if held != "" {
				return ""
			}
			held = kinds[i]
		}
	}
	return held
}

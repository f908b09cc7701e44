package batch

import (
	"strings"

	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
)

// pattern is how files are named: words and values of the spec.
type pattern []namePiece

type namePiece struct {
	words string
	path  *spec.Path
}

// DefaultName names files by the agreement number.
const DefaultName = "{{number}}"

// compileName reads a pattern such as {{number}}-{{customer.name}}; labels do
// as well as paths. It must hold the number or some other value.
func compileName(text string, l *labels) (pattern, diag.Text) {
	var p pattern
	values := 0
	for rest := text; rest != ""; {
		words, tail, found := strings.Cut(rest, "{{")
		if words != "" {
			p = append(p, namePiece{words: words})
		}
		if !found {
			break
		}
		inner, after, closed := strings.Cut(tail, "}}")
		if !closed {
			return nil, diag.Say("batch-name-unclosed", "pattern", text)
		}
		name := strings.TrimSpace(inner)
		if path, _, wrong, _ := l.find(name); wrong.IsZero() {
			name = path
		}
		compiled, wrong := spec.CompilePath(name, nil)
		if !wrong.IsZero() {
			return nil, wrong
		}
		p = append(p, namePiece{path: compiled})
		values++
		rest = after
	}
	if values == 0 {
		return nil, diag.Say("batch-name-constant", "pattern", text)
	}
	return p, diag.Text{}
}

// name is the name of a spec's files without extension, safe on every file system.
func (p pattern) name(s *spec.Spec) string {
	var b strings.Builder
	row := s.Row()
	for _, piece := range p {
		if piece.path == nil {
			b.WriteString(piece.words)
		} else {
			b.WriteString(row.Value(piece.path).Text)
		}
	}
	return files.SafeName(b.String())
}

package clauses

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
)

// sentence reads words, **strong** words, {{placeholders}}, [[references]]
// and ____ blanks between two offsets of a clause file.
type sentence struct {
	b      *bodyParser
	from   int // where the words not yet taken begin
	strong bool
	out    []Piece
}

// pieces reads a sentence. A backslash makes the next sign plain. Line ends
// inside it vanish: Chinese has no space between words.
func (b *bodyParser) pieces(start, end int) []Piece {
	s := &sentence{b: b, from: start}
	for at := start; at < end; {
		rest := b.file.Text[at:end]
		switch {
		case strings.HasPrefix(rest, "**"):
			s.words(at)
			s.strong = !s.strong
			at += 2
		case strings.HasPrefix(rest, "{{"):
			s.words(at)
			at = s.marked(at, end, "}}", s.placeholder)
		case strings.HasPrefix(rest, "[["):
			s.words(at)
			at = s.marked(at, end, "]]", s.reference)
		case strings.HasPrefix(rest, "__"):
			s.words(at)
			n := len(rest) - len(strings.TrimLeft(rest, "_"))
			s.add(Piece{Kind: Blank, Width: n, At: b.span(at, at+n)})
			at += n
		case rest[0] == '\n' || rest[0] == '\r':
			s.words(at)
			at += len(rest) - len(strings.TrimLeft(rest, " \t\r\n"))
		case rest[0] == '\\' && len(rest) > 1 && strings.IndexByte(`\*{}[]_|:#-`, rest[1]) >= 0:
			s.words(at)
			s.from = at + 1
			at += 2
			continue
		default:
			at++
			continue
		}
		s.from = at
	}
	s.words(end)
	if s.strong {
		b.errs.Add(Rule, b.span(start, end), diag.Say("clause-strong-open"))
	}
	return s.out
}

func (s *sentence) add(p Piece) {
	p.Strong = s.strong
	s.out = append(s.out, p)
}

// words takes what stands between from and at.
func (s *sentence) words(at int) {
	if s.from < at {
		span := s.b.span(s.from, at)
		s.add(Piece{Kind: Words, Text: span.Text(), At: span})
	}
}

// marked hands what stands between a two-byte opening and its closing mark to
// take, and gives where the text goes on.
func (s *sentence) marked(at, end int, closing string, take func(inner string, p Piece)) int {
	i := strings.Index(s.b.file.Text[at:end], closing)
	if i < 0 {
		s.b.errs.Add(Rule, s.b.span(at, at+2), diag.Say("clause-unclosed", "directive", s.b.file.Text[at:at+2]))
		return at + 2
	}
	after := at + i + len(closing)
	take(strings.TrimSpace(s.b.file.Text[at+2:at+i]), Piece{At: s.b.span(at, after)})
	return after
}

func (s *sentence) placeholder(inner string, p Piece) {
	path, filter, _ := strings.Cut(inner, "|")
	path, p.Filter = strings.TrimSpace(strings.TrimSuffix(path, `\`)), strings.TrimSpace(filter) // \| in table cells
	if p.Filter != "" && !slices.Contains(Filters, p.Filter) {
		d := s.b.errs.Add(Rule, p.At, diag.Say("clause-filter", "found", p.Filter, "known", Filters))
		if near := diag.Nearest(p.Filter, Filters); near != "" {
			d.Fix = diag.Say("spec-did-you-mean", "name", near)
		}
	}
	if _, together := Together[path]; spec.IsRole(path) || together {
		p.Kind, p.Text = Label, path
		s.add(p)
		return
	}
	p.Kind = Placeholder
	var problem diag.Text
	if s.b.item != nil && path == "." || (s.b.item != nil || s.b.counted) && path == "#" { // the entry itself, its place in the list
		p.Text = path
		s.add(p)
		return
	}
	if p.Path, problem = spec.CompilePath(path, s.b.item); !problem.IsZero() {
		s.b.errs.Add(Rule, p.At, problem)
		return
	}
	s.add(p)
}

func (s *sentence) reference(inner string, p Piece) {
	p.Kind, p.Text = Reference, inner
	if inner == "" {
		s.b.errs.Add(Rule, p.At, diag.Say("clause-empty-reference"))
		return
	}
	s.add(p)
}

// split cuts a sentence at a separator that stands in its words.
func split(pieces []Piece, separator byte) [][]Piece {
	out := [][]Piece{nil}
	put := func(p Piece) { out[len(out)-1] = append(out[len(out)-1], p) }
	for _, p := range pieces {
		if p.Kind != Words {
			put(p)
			continue
		}
		for {
			i := strings.IndexByte(p.Text, separator)
			head := p
			if i >= 0 {
				head.Text, head.At.End = p.Text[:i], p.At.Start+i
			}
			head.Text = strings.TrimSpace(head.Text)
			if head.Text != "" {
				put(head)
			}
			if i < 0 {
				break
			}
			out = append(out, nil)
			p.Text, p.At.Start = p.Text[i+1:], p.At.Start+i+1
		}
	}
	return out
}

package yaml

import (
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	yaml "go.yaml.in/yaml/v3"

	"qiyue/internal/diag"
)

// documents reads up to two documents.
func documents(r io.Reader) ([]*yaml.Node, error) {
	dec := yaml.NewDecoder(r)
	var out []*yaml.Node
	for range 2 {
		doc := &yaml.Node{}
		if err := dec.Decode(doc); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		out = append(out, doc)
	}
	return out, nil
}

// mendable is the size in bytes up to which a file is read again after a slip.
const mendable = 256 << 10

// read gives the documents of the file, nil after a syntax error that no slip
// explains.
func (p *parser) read() []*yaml.Node {
	if doc := quickly(p.text); doc != nil {
		return []*yaml.Node{doc}
	}
	for len(p.errs) < maxSlips {
		docs, err := documents(strings.NewReader(p.text))
		if err == nil {
			if docs == nil {
				docs = []*yaml.Node{}
			}
			return docs
		}
		line, said := p.problem(err)
		if !p.mend(line) {
			p.syntax(line, said)
			return nil
		}
		if len(p.text) > mendable {
			return nil
		}
	}
	return nil
}

// problem finds the line a syntax error stands on. The module often names the
// line where the collection began instead, so the shortest beginning of the
// file that fails in the same way is looked for, back from where the module
// stopped reading; only of what is not closed the beginning is the place to
// look at, and that the module names.
func (p *parser) problem(err error) (line int, said string) {
	line, said = split(err)
	if strings.Contains(said, "unexpected end of stream") {
		return min(max(line, 1), p.file.LineCount()), said
	}
	fails := func(line int) (bool, int) {
		r := &lineReader{text: p.text[:p.lineEnd(line)]}
		_, err := documents(r)
		if err == nil {
			return false, r.at
		}
		_, again := split(err)
		return again == said, r.at
	}
	_, stopped := fails(p.file.LineCount())
	line = p.file.LineAt(max(0, stopped-1))
	for range maxBack {
		if line == 1 {
			break
		}
		if again, _ := fails(line - 1); !again {
			break
		}
		line--
	}
	return line, said
}

// maxBack is how many lines a bracket that is not closed is followed back.
const maxBack = 200

// lineEnd is the offset after a line and its line end.
func (p *parser) lineEnd(line int) int {
	if line >= p.file.LineCount() {
		return len(p.text)
	}
	return p.file.LineStart(line + 1)
}

// lineReader hands a text out line by line, so that where the module stopped
// reading tells the line it found at fault.
type lineReader struct {
	text string
	at   int
}

func (r *lineReader) Read(to []byte) (int, error) {
	if r.at == len(r.text) {
		return 0, io.EOF
	}
	end := len(r.text)
	if i := strings.IndexByte(r.text[r.at:], '\n'); i >= 0 {
		end = r.at + i + 1
	}
	n := copy(to, r.text[r.at:end])
	r.at += n
	return n, nil
}

// split cuts the module's "yaml: line 3: …" into line and sentence.
func split(err error) (line int, said string) {
	said = strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, ok := strings.CutPrefix(said, "line "); ok {
		if num, msg, ok := strings.Cut(rest, ": "); ok {
			if n, err := strconv.Atoi(num); err == nil {
				return n, msg
			}
		}
	}
	return 1, said
}

// syntax reports a syntax error of the module on a line.
func (p *parser) syntax(line int, said string) {
	start := p.file.LineStart(line)
	body := p.lineAt(start)
	at, end := start+len(body)-len(strings.TrimLeft(body, " ")), start+len(strings.TrimRight(body, " "))
	id, name := "yaml-syntax", ""
	for _, k := range known {
		if !strings.Contains(said, k.part) {
			continue
		}
		id = k.id
		switch {
		case k.id == "yaml-colon":
			if i := secondColon(body); i > 0 {
				at, end = start+i, start+i+1
			}
		case k.id == "yaml-anchor":
			name = strings.TrimSuffix(strings.TrimPrefix(said, "unknown anchor '"), "' referenced")
			if i := strings.Index(body, "*"+name); i >= 0 {
				at, end = start+i, start+i+1+len(name)
			}
		case k.id == "yaml-token":
			if i := tokenStart(body); i > 0 {
				at = start + i
			}
		case k.id == "yaml-escape":
			if i := badEscape(body); i > 0 {
				_, size := utf8.DecodeRuneInString(body[i+1:])
				at, end = start+i, start+i+1+size
			}
		case k.id == "yaml-unclosed":
			if i := strings.IndexAny(body, `"'[{`); i > 0 {
				at = start + i
			}
		case k.id == "yaml-comma":
			if i := strings.LastIndexAny(body, "[{"); i > 0 {
				at = start + i
			}
		}
		break
	}
	p.errs.Add(Rule, p.span(at, max(at, end)), diag.Say(id, "error", said, "name", name))
}

// known are the module's common complaints and what to tell a person instead.
var known = []struct{ part, id string }{
	{"mapping values are not allowed", "yaml-colon"},
	{"did not find expected key", "yaml-indent"},
	{"did not find expected '-'", "yaml-indent"},
	{"block sequence entries are not allowed", "yaml-indent"},
	{"did not find expected ','", "yaml-comma"},
	{"could not find expected ':'", "yaml-no-colon"},
	{"unexpected end of stream", "yaml-unclosed"},
	{"did not find expected node content", "yaml-unclosed"},
	{"unknown anchor", "yaml-anchor"},
	{"cannot start any token", "yaml-token"},
	{"unknown escape", "yaml-escape"},
	{"exceeded max depth", "yaml-depth"},
}

// secondColon is where a line's second "key: " colon stands, 0 when there is
// but one: then it is the indentation that is wrong.
func secondColon(line string) int {
	first := strings.Index(line, ": ")
	if first < 0 {
		return 0
	}
	if second := strings.Index(line[first+1:]+" ", ": "); second >= 0 {
		return first + 1 + second
	}
	return 0
}

// badEscape is where a line's first backslash stands that YAML has no meaning for.
func badEscape(line string) int {
	for i := 0; i+1 < len(line); i++ {
		if line[i] != '\\' {
			continue
		}
		if i++; !strings.ContainsRune(" 0abtnvfre\"/\\N_LPxuU\t", rune(line[i])) {
			return i - 1
		}
	}
	return 0
}

// tokenStart is where the value of a line begins that opens with a character
// YAML keeps for itself.
func tokenStart(line string) int {
	for _, mark := range []string{": @", ": `", ": %", "- @", "- `", "- %"} {
		if i := strings.Index(line, mark); i >= 0 {
			return i + 2
		}
	}
	return 0
}

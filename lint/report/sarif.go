package report

import (
	"bufio"
	"crypto/sha256"
	"strconv"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/lint"
)

// sarif writes OASIS SARIF 2.1.0: one run, every rule with its help, columns
// in code points, fingerprints that outlive moved lines, suppressed results
// with their reasons, fixes as replacements. The invocation stands behind the
// results, as only then is it known what could not be examined.
type sarif struct {
	o       Options
	index   map[string]int // of rules
	seen    map[[16]byte]int
	results list
	late    []byte
}

func newSARIF(o Options) form {
	s := &sarif{o: o, index: map[string]int{}, seen: map[[16]byte]int{}}
	for i := range o.Rules {
		s.index[o.Rules[i].ID] = i
	}
	return s
}

// hole is where the number of a fingerprint goes: equal ones are told apart by
// how many went before, in whatever file.
type hole struct {
	at    int // in the body
	print [16]byte
}

func (s *sarif) begin(w *bufio.Writer) {
	p := &pretty{}
	p.open('{')
	p.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
	p.text("version", "2.1.0")
	p.key("runs")
	p.open('[')
	p.item()
	p.open('{')
	p.key("tool")
	p.open('{')
	p.key("driver")
	p.open('{')
	p.text("name", "Qiyue")
	p.text("fullName", "Qiyue 契约")
	p.some("version", s.o.Version)
	p.text("language", [...]string{message.Chinese: "zh-CN", message.English: "en-US"}[s.o.Lang])
	p.key("rules")
	p.open('[')
	for i := range s.o.Rules {
		p.item()
		s.rule(p, &s.o.Rules[i])
	}
	p.shut(']')
	p.shut('}')
	p.shut('}')
	p.text("columnKind", "unicodeCodePoints")
	p.key("results")
	w.Write(append(p.b, '['))
}

// The depths of results and of notifications.
const (
	resultsDepth = 3
	noticesDepth = 5
)

var sarifLevels = [...]string{diag.Info: "note", diag.Warning: "warning", diag.Error: "error"}

func (s *sarif) rule(p *pretty, r *lint.Rule) {
	p.open('{')
	p.text("id", r.ID)
	said(p, "shortDescription", s.o.pick(r.Title))
	said(p, "fullDescription", s.o.pick(r.Doc.What))
	p.key("help")
	p.open('{')
	p.text("text", Explain(r, s.o))
	p.some("markdown", s.o.page(r, 1))
	p.shut('}')
	p.key("defaultConfiguration")
	p.open('{')
	p.text("level", sarifLevels[max(r.Spec, r.Text)])
	p.shut('}')
	p.key("properties")
	p.open('{')
	if len(r.Doc.Basis) > 0 {
		texts(p, "tags", r.Doc.Basis)
	}
	p.shut('}')
	p.shut('}')
}

// said writes an object of a text.
func said(p *pretty, name, value string) {
	p.key(name)
	p.open('{')
	p.text("text", value)
	p.shut('}')
}

func (s *sarif) render(out *Piece, part *Part, at []place) {
	p := &pretty{b: out.body, depth: resultsDepth + 1, begun: true}
	for i := range part.Findings {
		p.item()
		s.result(out, p, &part.Findings[i], at[i])
	}
	out.body = p.b
	p = &pretty{b: out.late, depth: noticesDepth + 1, begun: true}
	for _, e := range part.Errors {
		at := placeOf(e.At)
		at.file = e.File
		p.item()
		p.open('{')
		p.text("level", "error")
		said(p, "message", e.text(s.o))
		p.key("locations")
		p.open('[')
		p.item()
		p.open('{')
		out.physical(p, at, "")
		p.shut('}')
		p.shut(']')
		p.shut('}')
	}
	out.late = p.b
}

func (s *sarif) result(out *Piece, p *pretty, f *Finding, at place) {
	p.open('{')
	p.text("ruleId", f.Rule)
	if i, ok := s.index[f.Rule]; ok {
		p.number("ruleIndex", i)
	}
	p.text("level", sarifLevels[f.Severity])
	said(p, "message", s.o.body(f))
	p.key("locations")
	p.open('[')
	p.item()
	p.open('{')
	snippet := ""
	if f.At.File != nil && f.At.Start < f.At.End {
		snippet = f.At.Text()
	}
	out.physical(p, at, snippet)
	if f.Path != "" {
		p.key("logicalLocations")
		p.open('[')
		p.item()
		p.open('{')
		p.text("fullyQualifiedName", f.Path)
		p.shut('}')
		p.shut(']')
	}
	p.shut('}')
	p.shut(']')
	if related := placed(f.Related); len(related) > 0 {
		p.key("relatedLocations")
		p.open('[')
		for i, rel := range related {
			p.item()
			p.open('{')
			p.number("id", i+1)
			out.physical(p, placeOf(rel.At), "")
			said(p, "message", s.o.say(rel.Message))
			p.shut('}')
		}
		p.shut(']')
	}
	print := lint.FingerprintOf(f.Diagnostic)
	p.key("partialFingerprints")
	p.open('{')
	p.text("qiyue/v1", print.Rule+":"+print.Entry+":"+print.Hash+":")
	out.holes = append(out.holes, hole{len(p.b) - 1, key(print)})
	p.shut('}')
	if by := f.Suppressed; by != nil {
		kind := "external"
		if by.Source == Inline {
			kind = "inSource"
		}
		p.key("suppressions")
		p.open('[')
		p.item()
		p.open('{')
		p.text("kind", kind)
		p.text("status", "accepted")
		p.text("justification", by.Reason)
		p.shut('}')
		p.shut(']')
	}
	s.fixes(out, p, f)
	if f.Entry != "" || len(f.Basis) > 0 || f.Origin != nil {
		p.key("properties")
		p.open('{')
		p.some("entry", f.Entry)
		if len(f.Basis) > 0 {
			texts(p, "basis", f.Basis)
		}
		if f.Origin != nil {
			p.some("clause", f.Origin.Clause)
			p.some("sentence", f.Origin.Text)
		}
		p.shut('}')
	}
	p.shut('}')
}

// key stands for a fingerprint in less room.
func key(f lint.Fingerprint) (k [16]byte) {
	sum := sha256.Sum256([]byte(f.Rule + "\x00" + f.Entry + "\x00" + f.Place + "\x00" + f.Hash))
	copy(k[:], sum[:])
	return k
}

func (s *sarif) add(w *bufio.Writer, p *Piece) {
	body := p.body
	if len(body) > 0 && !s.results.begun {
		s.results.begun = true
		w.Write(body[1:p.holes[0].at])
	} else if len(body) > 0 {
		w.Write(body[:p.holes[0].at])
	}
	for i, h := range p.holes {
		s.seen[h.print]++
		w.WriteString(strconv.Itoa(s.seen[h.print]))
		next := len(body)
		if i+1 < len(p.holes) {
			next = p.holes[i+1].at
		}
		w.Write(body[h.at:next])
	}
	s.late = append(s.late, p.late...)
}

func (s *sarif) end(w *bufio.Writer, _ Summary) {
	s.results.end(w, resultsDepth)
	p := &pretty{depth: resultsDepth, begun: true}
	p.key("invocations")
	p.open('[')
	p.item()
	p.open('{')
	p.key("executionSuccessful")
	p.b = strconv.AppendBool(p.b, len(s.late) == 0)
	if len(s.late) > 0 {
		p.key("toolExecutionNotifications")
		p.open('[')
		p.b = append(p.b, s.late[1:]...)
		p.begun = true
		p.shut(']')
	}
	p.shut('}')
	p.shut(']')
	p.shut('}')
	p.shut(']')
	p.shut('}')
	w.Write(append(p.b, '\n'))
}

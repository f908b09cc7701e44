package report

import (
	"bufio"
	"fmt"
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// markdown writes a review memo: a summary, then every file with its findings
// as questions to answer, worst first, those that one change answers together,
// a list of what was suppressed and why, and what was not examined. It begins
// with the totals, so all else is held until they are known.
type markdown struct {
	o                Options
	rules            map[string]*lint.Rule
	bodies           held
	late, suppressed []byte // files of which nothing could be examined; the list
	unread           int    // places that could not be examined
}

func newMarkdown(o Options) form {
	m := &markdown{o: o, rules: map[string]*lint.Rule{}}
	for i := range o.Rules {
		m.rules[o.Rules[i].ID] = &o.Rules[i]
	}
	return m
}

func (m *markdown) begin(*bufio.Writer) {}

func (m *markdown) render(out *Piece, p *Part, at []place) {
	out.errors = len(p.Errors)
	for _, g := range p.groups(at) {
		to := &out.body
		if len(g.findings) == 0 {
			to = &out.late
		}
		b := fmt.Appendf(*to, "\n## %s\n", markup(g.file))
		for _, i := range g.errors {
			line := placeOf(p.Errors[i].At).line
			b = fmt.Appendf(b, "\n- **%s** %s\n", m.o.say(diag.Say("report-unread", "line", line)), markup(p.Errors[i].text(m.o)))
		}
		for _, severity := range []diag.Severity{diag.Error, diag.Warning, diag.Info} {
			for _, alike := range m.alike(p, g.findings, severity) {
				b = m.memo(b, p, alike, at)
			}
		}
		*to = b
	}
	for i := range p.Findings {
		if f := &p.Findings[i]; f.Suppressed != nil {
			until := ""
			if f.Suppressed.Until != "" {
				until = m.o.say(diag.Say("report-until", "date", f.Suppressed.Until))
			}
			out.rest = fmt.Appendf(out.rest, "- %s:%d %s: %s%s\n", markup(at[i].file), at[i].line, markup(id(f)), markup(f.Suppressed.Reason), markup(until))
		}
	}
}

func (m *markdown) add(_ *bufio.Writer, p *Piece) {
	m.bodies.add(p.body)
	m.unread += p.errors
	m.late = append(m.late, p.late...)
	m.suppressed = append(m.suppressed, p.rest...)
}

func (m *markdown) end(w *bufio.Writer, s Summary) {
	fmt.Fprintf(w, "# %s\n\n%s\n", m.o.say(diag.Say("report-memo")),
		m.o.say(diag.Say("report-summary", "files", s.Files, "error", s.Error, "warning", s.Warning, "info", s.Info)))
	if m.unread > 0 {
		fmt.Fprintf(w, "\n**%s**\n", m.o.say(diag.Say("report-summary-unread", "count", m.unread)))
	}
	for _, b := range m.bodies {
		w.Write(b)
	}
	w.Write(m.late)
	if s.Suppressed > 0 {
		fmt.Fprintf(w, "\n## %s\n\n", m.o.say(diag.Say("report-suppressed")))
		w.Write(m.suppressed)
	}
	fmt.Fprintf(w, "\n---\n\n%s\n", markup(m.o.say(diag.Say("report-scope", "rules", len(m.o.Rules)))))
}

// alike groups findings of one severity by what is to be done about them, in
// order of the first of each group.
func (m *markdown) alike(p *Part, findings []int, severity diag.Severity) [][]int {
	var out [][]int
	group := map[string]int{}
	for _, i := range findings {
		f := &p.Findings[i]
		if f.Severity != severity {
			continue
		}
		key := fmt.Sprintln(f.Rule, m.o.say(f.Fix), m.o.say(f.Detail), f.Basis)
		k, known := group[key]
		if !known {
			k = len(out)
			group[key], out = k, append(out, nil)
		}
		out[k] = append(out[k], i)
	}
	return out
}

// memo writes findings that are alike: each place with its question, then what
// is to be done and why.
func (m *markdown) memo(b []byte, p *Part, alike []int, at []place) []byte {
	o, f := m.o, &p.Findings[alike[0]]
	title := id(f)
	if r := m.rules[f.Rule]; r != nil {
		title = o.pick(r.Title)
	}
	b = fmt.Appendf(b, "\n### %s %s", markup(o.severity(f.Severity)), markup(title))
	mark, indent := "", ""
	if len(alike) > 1 {
		b = append(b, o.say(diag.Say("report-places", "count", len(alike)))...)
		mark, indent = "- ", "  "
	}
	b = append(b, '\n')
	var ids []string
	for _, i := range alike {
		f := &p.Findings[i]
		b = fmt.Appendf(b, "\n%s%s%s\n", mark, markup(o.say(diag.Say("report-line", "line", at[i].line))), markup(o.say(f.Message)))
		if q := quoted(f); q != "" {
			b = fmt.Appendf(b, "\n%s> %s\n", indent, q)
		}
		if name := "`" + strings.ReplaceAll(visible(id(f)), "`", "'") + "`"; !slices.Contains(ids, name) {
			ids = append(ids, name)
		}
	}
	if s := o.say(f.Detail); s != "" {
		b = fmt.Appendf(b, "\n%s\n", markup(s))
	}
	if s := o.say(f.Fix); s != "" {
		b = fmt.Appendf(b, "\n%s%s\n", o.say(diag.Say("report-change")), markup(s))
	}
	if len(f.Basis) > 0 {
		b = fmt.Appendf(b, "\n%s\n", markup(o.say(diag.Say("report-basis", "basis", names(f.Basis)))))
	}
	return fmt.Appendf(b, "\n%s\n", strings.Join(ids, " "))
}

// quoted is the sentence a finding stands in, the words at fault emphasised.
func quoted(f *Finding) string {
	if f.Origin != nil {
		return markup(f.Origin.Text)
	}
	if f.At.File == nil || f.At.Start >= f.At.End {
		return ""
	}
	text := f.At.File.Text
	const most = 240 // bytes of context on either side
	a, b := f.At.Start, f.At.End
	for a > 0 && f.At.Start-a < most && text[a-1] != '\n' && text[a-1] != '\r' && !strings.HasSuffix(text[:a], "。") {
		a--
	}
	for b < len(text) && b-f.At.End < most && text[b] != '\n' && text[b] != '\r' && !strings.HasSuffix(text[f.At.End:b], "。") {
		b++
	}
	before, after := strings.ToValidUTF8(text[a:f.At.Start], ""), strings.ToValidUTF8(text[f.At.End:b], "")
	words := strings.TrimSpace(markup(f.At.Text()))
	if words == "" {
		return ""
	}
	return strings.TrimLeft(markup(before), " ") + "**" + words + "**" + markup(after)
}

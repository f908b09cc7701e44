package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"qiyue/internal/diag"
)

// Markdown writes a review memo: a summary, then every file with its findings
// as questions to answer, worst first, and a list of what was suppressed and
// why.
func Markdown(out io.Writer, r *Report, o Options) error {
	w := bufio.NewWriter(out)
	places := r.places()
	s := r.Summary()
	fmt.Fprintf(w, "# %s\n\n%s\n", o.say(diag.Say("report-memo")),
		o.say(diag.Say("report-summary", "files", s.Files, "error", s.Error, "warning", s.Warning, "info", s.Info)))
	for _, g := range r.byFile(places) {
		fmt.Fprintf(w, "\n## %s\n", markup(g.file))
		for _, i := range g.errors {
			p := placeOf(r.Errors[i].At)
			fmt.Fprintf(w, "\n- **%s** %s\n", o.say(diag.Say("report-unread", "line", p.line)), markup(r.Errors[i].text(o)))
		}
		for _, severity := range []diag.Severity{diag.Error, diag.Warning, diag.Info} {
			for _, i := range g.findings {
				if r.Findings[i].Severity == severity {
					o.memo(w, r.Findings[i], places[i])
				}
			}
		}
	}
	if s.Suppressed > 0 {
		fmt.Fprintf(w, "\n## %s\n\n", o.say(diag.Say("report-suppressed")))
		for i := range r.Findings {
			if f := r.Findings[i]; f.Suppressed != nil {
				until := ""
				if f.Suppressed.Until != "" {
					until = o.say(diag.Say("report-until", "date", f.Suppressed.Until))
				}
				fmt.Fprintf(w, "- %s:%d %s: %s%s\n", markup(places[i].file), places[i].line, markup(id(f)), markup(f.Suppressed.Reason), markup(until))
			}
		}
	}
	return w.Flush()
}

func (o Options) memo(w io.Writer, f *Finding, p place) {
	title := id(f)
	if r := o.rule(f.Rule); r != nil {
		title = o.pick(r.Title)
	}
	fmt.Fprintf(w, "\n### %s %s\n\n", markup(o.say(diag.Say("severity-"+f.Severity.String()))), markup(title))
	fmt.Fprintf(w, "%s %s\n", markup(o.say(diag.Say("report-line", "line", p.line))), markup(o.say(f.Message)))
	if q := quoted(f); q != "" {
		fmt.Fprintf(w, "\n> %s\n", q)
	}
	for _, part := range []struct{ id, text string }{{"", o.say(f.Detail)}, {"report-change", o.say(f.Fix)}} {
		if part.text == "" {
			continue
		}
		head := ""
		if part.id != "" {
			head = o.say(diag.Say(part.id))
		}
		fmt.Fprintf(w, "\n%s%s\n", head, markup(part.text))
	}
	if len(f.Basis) > 0 {
		fmt.Fprintf(w, "\n%s\n", markup(o.say(diag.Say("report-basis", "basis", names(f.Basis)))))
	}
	fmt.Fprintf(w, "\n`%s`\n", strings.ReplaceAll(visible(id(f)), "`", "'"))
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

package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"qiyue/internal/diag"
)

// GitHub writes workflow commands, one line a finding, which GitHub shows
// beside the changed lines. Its columns count from 1 and include the end.
func GitHub(out io.Writer, r *Report, o Options) error {
	w := bufio.NewWriter(out)
	places := r.places()
	for i := range r.Findings {
		f, p := r.Findings[i], places[i]
		if f.Suppressed != nil {
			continue
		}
		body := o.say(f.Message)
		for _, t := range []diag.Text{f.Detail, f.Fix} {
			if s := o.say(t); s != "" {
				body += "\n" + s
			}
		}
		at := fmt.Sprintf("file=%s,line=%d,endLine=%d", property(p.file), p.line, p.endLine)
		if p.line == p.endLine { // columns of several lines are refused
			at += fmt.Sprintf(",col=%d,endColumn=%d", p.column, max(p.column, p.endColumn-1))
		}
		fmt.Fprintf(w, "::%s %s,title=%s::%s\n", commands[f.Severity], at, property(id(f)), data(body))
	}
	for _, e := range r.Errors {
		p := placeOf(e.At)
		fmt.Fprintf(w, "::error file=%s,line=%d,col=%d::%s\n", property(e.File), p.line, p.column, data(e.text(o)))
	}
	return w.Flush()
}

var commands = [...]string{diag.Info: "notice", diag.Warning: "warning", diag.Error: "error"}

// data and property escape as the runner reads workflow commands.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(visible(s))
}

func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(s))
}

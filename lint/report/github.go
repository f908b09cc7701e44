package report

import (
	"bufio"
	"strconv"
	"strings"

	"qiyue/internal/diag"
)

// github writes workflow commands, one line a finding, which GitHub shows
// beside the changed lines. Its columns count from 1 and include the end.
type github struct {
	o    Options
	late []byte
}

func newGitHub(o Options) form { return &github{o: o} }

func (g *github) begin(*bufio.Writer) {}

func (g *github) render(out *Piece, p *Part, at []place) {
	for i := range p.Findings {
		f, at := &p.Findings[i], at[i]
		if f.Suppressed != nil {
			continue
		}
		b := append(append(out.body, "::"...), commands[f.Severity]...)
		b = append(append(b, " file="...), property(at.file)...)
		b = number(number(b, ",line=", at.line), ",endLine=", at.endLine)
		if at.line == at.endLine { // columns of several lines are refused
			b = number(number(b, ",col=", at.column), ",endColumn=", max(at.column, at.endColumn-1))
		}
		b = append(append(b, ",title="...), property(id(f))...)
		b = append(append(b, "::"...), data(g.o.body(f))...)
		out.body = append(b, '\n')
	}
	for _, e := range p.Errors {
		at := placeOf(e.At)
		b := append(append(out.late, "::error file="...), property(e.File)...)
		b = number(number(b, ",line=", at.line), ",col=", at.column)
		b = append(append(b, "::"...), data(e.text(g.o))...)
		out.late = append(b, '\n')
	}
}

func (g *github) add(w *bufio.Writer, p *Piece) {
	w.Write(p.body)
	g.late = append(g.late, p.late...)
}

func (g *github) end(w *bufio.Writer, _ Summary) { w.Write(g.late) }

var commands = [...]string{diag.Info: "notice", diag.Warning: "warning", diag.Error: "error"}

func number(b []byte, before string, n int) []byte {
	return strconv.AppendInt(append(b, before...), int64(n), 10)
}

// data and property escape as the runner reads workflow commands.
func data(s string) string { return dataSigns.Replace(visible(s)) }

func property(s string) string { return propertySigns.Replace(data(s)) }

var (
	dataSigns     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertySigns = strings.NewReplacer(":", "%3A", ",", "%2C")
)

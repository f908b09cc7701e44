package report

import (
	"bufio"
	"fmt"
	"io"

	"qiyue/internal/diag"
)

// Checkstyle writes the XML of that tool, one element a file.
func Checkstyle(out io.Writer, r *Report, o Options) error {
	w := bufio.NewWriter(out)
	fmt.Fprint(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
	places := r.places()
	for _, g := range r.byFile(places) {
		fmt.Fprintf(w, "  <file name=\"%s\">\n", xmlText(g.file))
		for _, i := range g.findings {
			f, p := r.Findings[i], places[i]
			fmt.Fprintf(w, "    <error line=\"%d\" column=\"%d\" severity=\"%s\" message=\"%s\" source=\"qiyue.%s\"/>\n",
				p.line, p.column, f.Severity, xmlText(o.body(f)), xmlText(id(f)))
		}
		for _, i := range g.errors {
			e, p := r.Errors[i], placeOf(r.Errors[i].At)
			fmt.Fprintf(w, "    <error line=\"%d\" column=\"%d\" severity=\"error\" message=\"%s\" source=\"qiyue\"/>\n", p.line, p.column, xmlText(e.text(o)))
		}
		fmt.Fprint(w, "  </file>\n")
	}
	fmt.Fprint(w, "</checkstyle>\n")
	return w.Flush()
}

// body is message, detail and fix as lines.
func (o Options) body(f *Finding) string {
	s := o.say(f.Message)
	for _, t := range []diag.Text{f.Detail, f.Fix} {
		if more := o.say(t); more != "" {
			s += "\n" + more
		}
	}
	return s
}

// group are the findings and errors of one file, by index.
type group struct {
	file             string
	findings, errors []int
}

// byFile groups what is not suppressed by file, in the order files appear.
func (r *Report) byFile(places []place) []*group {
	var out []*group
	at := map[string]*group{}
	of := func(file string) *group {
		if at[file] == nil {
			at[file] = &group{file: file}
			out = append(out, at[file])
		}
		return at[file]
	}
	for i, p := range places {
		if r.Findings[i].Suppressed == nil {
			g := of(p.file)
			g.findings = append(g.findings, i)
		}
	}
	for i, e := range r.Errors {
		g := of(e.File)
		g.errors = append(g.errors, i)
	}
	return out
}

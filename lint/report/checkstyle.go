package report

import (
	"bufio"

	"qiyue/internal/diag"
)

// checkstyle writes the XML of that tool, one element a file.
type checkstyle struct {
	o    Options
	late []byte // files of which nothing could be examined
}

func newCheckstyle(o Options) form { return &checkstyle{o: o} }

func (c *checkstyle) begin(w *bufio.Writer) {
	w.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
}

func (c *checkstyle) render(out *Piece, p *Part, at []place) {
	for _, g := range p.groups(at) {
		to := &out.body
		if len(g.findings) == 0 {
			to = &out.late
		}
		b := append(appendXML(append(*to, "  <file name=\""...), g.file), "\">\n"...)
		for _, i := range g.findings {
			f := &p.Findings[i]
			b = number(number(b, "    <error line=\"", at[i].line), "\" column=\"", at[i].column)
			b = append(append(b, "\" severity=\""...), f.Severity.String()...)
			b = appendXML(append(b, "\" message=\""...), c.o.body(f))
			b = appendXML(append(b, "\" source=\"qiyue."...), id(f))
			b = append(b, "\"/>\n"...)
		}
		for _, i := range g.errors {
			at := placeOf(p.Errors[i].At)
			b = number(number(b, "    <error line=\"", at.line), "\" column=\"", at.column)
			b = appendXML(append(b, "\" severity=\"error\" message=\""...), p.Errors[i].text(c.o))
			b = append(b, "\" source=\"qiyue\"/>\n"...)
		}
		*to = append(b, "  </file>\n"...)
	}
}

func (c *checkstyle) add(w *bufio.Writer, p *Piece) {
	w.Write(p.body)
	c.late = append(c.late, p.late...)
}

func (c *checkstyle) end(w *bufio.Writer, _ Summary) {
	w.Write(c.late)
	w.WriteString("</checkstyle>\n")
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

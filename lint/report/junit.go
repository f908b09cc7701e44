package report

import "bufio"

// junit writes a test suite a file and a failed case a finding, for servers
// that show test results; a file without findings is one case that passed.
// It begins with the totals, so all else is held until they are known.
type junit struct {
	o                       Options
	bodies                  held
	late, clean             []byte // files of which nothing could be examined; files without findings
	failures, errors, files int    // files: without findings
}

func newJUnit(o Options) form { return &junit{o: o} }

func (j *junit) begin(*bufio.Writer) {}

func (j *junit) render(out *Piece, p *Part, at []place) {
	groups := p.groups(at)
	known := p.File == ""
	for _, g := range groups {
		known = known || g.file == p.File
	}
	if !known {
		groups = append(groups, group{file: p.File})
	}
	for _, g := range groups {
		to := &out.body
		switch {
		case len(g.findings)+len(g.errors) == 0:
			out.clean = true
			to = &out.rest
		case len(g.findings) == 0:
			to = &out.late
		}
		*to = j.suite(*to, p, at, &g)
		out.failures += len(g.findings)
	}
	out.errors = len(p.Errors)
}

func (j *junit) suite(b []byte, p *Part, at []place, g *group) []byte {
	b = appendXML(append(b, "  <testsuite name=\""...), g.file)
	b = number(b, "\" tests=\"", max(1, len(g.findings)+len(g.errors)))
	b = number(number(b, "\" failures=\"", len(g.findings)), "\" errors=\"", len(g.errors))
	b = append(b, "\">\n"...)
	class := func() []byte {
		return append(appendXML(append(b, "    <testcase classname=\""...), g.file), "\" name=\""...)
	}
	if len(g.findings)+len(g.errors) == 0 {
		b = append(class(), "qiyue\"/>\n"...)
	}
	for _, i := range g.findings {
		f := &p.Findings[i]
		b = number(number(appendXML(class(), id(f)), " ", at[i].line), ":", at[i].column)
		b = append(append(b, "\">\n      <failure type=\""...), f.Severity.String()...)
		b = appendXML(append(b, "\" message=\""...), j.o.say(f.Message))
		b = appendXML(append(b, "\">"...), j.o.body(f))
		b = append(b, "</failure>\n    </testcase>\n"...)
	}
	for _, i := range g.errors {
		at := placeOf(p.Errors[i].At)
		b = number(number(class(), "", at.line), ":", at.column)
		b = appendXML(append(b, "\">\n      <error message=\""...), p.Errors[i].text(j.o))
		b = append(b, "\"/>\n    </testcase>\n"...)
	}
	return append(b, "  </testsuite>\n"...)
}

func (j *junit) add(_ *bufio.Writer, p *Piece) {
	j.bodies.add(p.body)
	j.late = append(j.late, p.late...)
	j.clean = append(j.clean, p.rest...)
	j.failures += p.failures
	j.errors += p.errors
	if p.clean {
		j.files++
	}
}

func (j *junit) end(w *bufio.Writer, _ Summary) {
	b := number(nil, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"qiyue\" tests=\"", j.failures+j.files+j.errors)
	b = number(number(b, "\" failures=\"", j.failures), "\" errors=\"", j.errors)
	w.Write(append(b, "\">\n"...))
	for _, b := range j.bodies {
		w.Write(b)
	}
	w.Write(j.late)
	w.Write(j.clean)
	w.WriteString("</testsuites>\n")
}

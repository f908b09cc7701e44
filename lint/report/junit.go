package report

import (
	"bufio"
	"fmt"
	"io"
)

// JUnit writes a test suite a file and a failed case a finding, for servers
// that show test results.
func JUnit(out io.Writer, r *Report, o Options) error {
	w := bufio.NewWriter(out)
	places := r.places()
	s := r.Summary()
	failures := s.Error + s.Warning + s.Info
	fmt.Fprintf(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"qiyue\" tests=\"%d\" failures=\"%d\" errors=\"%d\">\n",
		failures+len(r.Errors), failures, len(r.Errors))
	for _, g := range r.byFile(places) {
		fmt.Fprintf(w, "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\">\n", xmlText(g.file), len(g.findings)+len(g.errors), len(g.findings), len(g.errors))
		for _, i := range g.findings {
			f, p := &r.Findings[i], places[i]
			fmt.Fprintf(w, "    <testcase classname=\"%s\" name=\"%s %d:%d\">\n      <failure type=\"%s\" message=\"%s\">%s</failure>\n    </testcase>\n",
				xmlText(g.file), xmlText(id(f)), p.line, p.column, f.Severity, xmlText(o.say(f.Message)), xmlText(o.body(f)))
		}
		for _, i := range g.errors {
			e, p := r.Errors[i], placeOf(r.Errors[i].At)
			fmt.Fprintf(w, "    <testcase classname=\"%s\" name=\"%d:%d\">\n      <error message=\"%s\"/>\n    </testcase>\n", xmlText(g.file), p.line, p.column, xmlText(e.text(o)))
		}
		fmt.Fprint(w, "  </testsuite>\n")
	}
	fmt.Fprint(w, "</testsuites>\n")
	return w.Flush()
}

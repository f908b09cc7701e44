package report

import (
	"bufio"
	"fmt"
	"io"
)

// JUnit writes a test suite a file and a failed case a finding, for servers
// that show test results; a file without findings is one case that passed.
func JUnit(out io.Writer, r *Report, o Options) error {
	w := bufio.NewWriter(out)
	places := r.places()
	groups := r.byFile(places)
	have := map[string]bool{}
	for _, g := range groups {
		have[g.file] = true
	}
	for _, name := range r.Names {
		if !have[name] {
			groups = append(groups, &group{file: name})
		}
	}
	failures, clean := 0, 0
	for _, g := range groups {
		if failures += len(g.findings); len(g.findings)+len(g.errors) == 0 {
			clean++
		}
	}
	fmt.Fprintf(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"qiyue\" tests=\"%d\" failures=\"%d\" errors=\"%d\">\n",
		failures+clean+len(r.Errors), failures, len(r.Errors))
	for _, g := range groups {
		fmt.Fprintf(w, "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\">\n",
			xmlText(g.file), max(1, len(g.findings)+len(g.errors)), len(g.findings), len(g.errors))
		if len(g.findings)+len(g.errors) == 0 {
			fmt.Fprintf(w, "    <testcase classname=\"%s\" name=\"qiyue\"/>\n", xmlText(g.file))
		}
		for _, i := range g.findings {
			f, p := r.Findings[i], places[i]
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

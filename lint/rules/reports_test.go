package rules

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"qiyue/internal/diag"
	"qiyue/lint"
	"qiyue/lint/reader"
	"qiyue/lint/report"
)

// TestReportSchemas: what is reported of every rule's bad examples, with a
// suppressed finding, one of a whole document and a file that could not be
// read, is valid by the published schema of SARIF 2.1.0 and by our own.
func TestReportSchemas(t *testing.T) {
	sarif, err := os.ReadFile("../report/testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	linter := lint.New(All())
	var parts []*report.Part
	seen := map[string]bool{}
	for i, r := range linter.Rules() {
		for k, bad := range r.Doc.Bad {
			name := fmt.Sprintf("合同 %s-%d.md", r.ID, k)
			d, err := reader.Read(name, []byte(unmark(bad).text))
			if err != nil {
				t.Fatal(err)
			}
			list, faults := linter.Run(lint.Subject{Document: d}, lint.Options{})
			if faults != nil {
				t.Fatal(faults)
			}
			p := &report.Part{File: name}
			for k := range list {
				f := report.Finding{Diagnostic: &list[k]}
				if (i+k)%7 == 0 {
					f.Suppressed = &report.Suppressed{Reason: "甲方坚持", Until: []string{"", "2026-12-31"}[k%2], Source: []string{report.Inline, report.Sidecar, report.Baseline}[i%3]}
				}
				seen[list[k].Rule] = true
				p.Findings = append(p.Findings, f)
			}
			parts = append(parts, p)
		}
	}
	for _, r := range linter.Rules() {
		if len(r.Doc.Bad) > 0 && !seen[r.ID] && r.Inputs&lint.InText != 0 { // those of the spec alone show YAML, see TestSpecRules
			t.Errorf("%s reports nothing of its own bad examples", r.ID)
		}
	}
	parts = append(parts, &report.Part{Errors: []report.Problem{{File: "没有.txt", Message: diag.Say("file-missing")}}})
	for format, schema := range map[string][]byte{"sarif": sarif, "json": report.JSONSchema} {
		for _, some := range [][]*report.Part{nil, parts[len(parts)-1:], parts} {
			out := reported(t, format, some)
			doc, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
			if err != nil {
				t.Fatalf("%s: %v", format, err)
			}
			if err := schemaOf(t, schema).Validate(doc); err != nil {
				t.Errorf("%s of %d files: %v", format, len(some), err)
			}
		}
		// A schema that takes anything would prove nothing.
		for _, wrong := range []string{`{}`, `{"schema": "qiyue.lint/1", "findings": [{}], "errors": [], "summary": {}}`, `{"version": "2.1.0", "runs": [{"results": []}]}`} {
			doc, err := jsonschema.UnmarshalJSON(strings.NewReader(wrong))
			if err != nil {
				t.Fatal(err)
			}
			if schemaOf(t, schema).Validate(doc) == nil {
				t.Errorf("%s: the schema takes %s", format, wrong)
			}
		}
	}
}

func reported(t *testing.T, format string, parts []*report.Part) string {
	t.Helper()
	f, ok := report.FormatNamed(format)
	if !ok {
		t.Fatalf("no format %s", format)
	}
	var b bytes.Buffer
	var all report.Summary
	s := f.Begin(&b, report.Options{Rules: All(), Version: "1.0.0"})
	for _, p := range parts {
		s.Add(s.Render(p))
		all.Add(p.Summary())
	}
	if err := s.End(all); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func schemaOf(t *testing.T, raw []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

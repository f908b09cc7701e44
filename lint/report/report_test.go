package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint"
)

// hostile is a file whose name and text try to be markup, commands and
// terminal controls in every format.
func hostile() *Report {
	f := source.NewFile("a%,b<c>\"d|`e`.md", "\t𠮷**x**<b>\x1b[31m::error::及时]]>\n甲方")
	at := strings.Index(f.Text, "及时")
	d := diag.Diagnostic{
		Rule: "vague-time", Entry: "及时", Severity: diag.Warning, At: source.Span{File: f, Start: at, End: at + len("及时")},
		Message: diag.Say("lint-run-failed", "error", "</failure>\n::error::%0A\x1b[2J"), Basis: []diag.LawID{"民法典 511(四)"},
	}
	g := Finding{Diagnostic: d, Suppressed: &Suppressed{Reason: "-->", Until: "2026-12-31", Source: Inline}}
	return &Report{Findings: []*Finding{{Diagnostic: d}, &g}, Names: []string{f.Name}, Errors: []Problem{{File: f.Name, Message: diag.Say("file-missing")}}}
}

func written(t *testing.T, w Writer) string {
	t.Helper()
	var b bytes.Buffer
	if err := w(&b, hostile(), Options{Rules: []lint.Rule{{ID: "vague-time"}}}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestNothingSteersTheTerminal(t *testing.T) {
	for _, f := range Formats() {
		if out := written(t, f.Write); strings.ContainsRune(out, '\x1b') {
			t.Errorf("%s lets an escape through: %q", f.Name, out)
		}
	}
}

func TestXMLIsWellFormed(t *testing.T) {
	for _, w := range []Writer{Checkstyle, JUnit} {
		dec := xml.NewDecoder(strings.NewReader(written(t, w)))
		for {
			if _, err := dec.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestAnnotationsAreOneLineEach(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(written(t, GitHub)), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines for a finding and an error: %q", len(lines), lines)
	}
	if want := "::warning file=a%25%2Cb<c>\"d|`e`.md,line=1,endLine=1,col=25,endColumn=26,title=vague-time/及时::"; !strings.HasPrefix(lines[0], want) {
		t.Errorf("got %s, want %s…", lines[0], want)
	}
}

func TestMemoQuotesMarkupAsText(t *testing.T) {
	out := written(t, Markdown)
	if strings.Contains(out, "<b>") || !strings.Contains(out, `\*\*x\*\*`) || !strings.Contains(out, "**及时**") {
		t.Errorf("memo:\n%s", out)
	}
}

// The structure SARIF 2.1.0 asks for; the whole was validated against the
// published schema by hand.
func TestSARIF(t *testing.T) {
	var log struct {
		Version string
		Runs    []struct {
			ColumnKind string
			Tool       struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Invocations []struct{ ExecutionSuccessful bool }
			Results     []struct {
				RuleID              string
				RuleIndex           int
				Level               string
				PartialFingerprints map[string]string
				Suppressions        []struct{ Kind, Justification string }
				Locations           []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(written(t, SARIF)), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if log.Version != "2.1.0" || run.ColumnKind != "unicodeCodePoints" || run.Invocations[0].ExecutionSuccessful || len(run.Results) != 2 {
		t.Fatalf("%+v", log)
	}
	r := run.Results[0]
	at := r.Locations[0].PhysicalLocation
	if r.Level != "warning" || run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID || at.Region.StartColumn != 25 || at.Region.EndColumn != 27 {
		t.Errorf("%+v", r)
	}
	if strings.ContainsAny(at.ArtifactLocation.URI, "<>\"|` ") {
		t.Errorf("no URI: %s", at.ArtifactLocation.URI)
	}
	if r.PartialFingerprints["qiyue/v1"] == run.Results[1].PartialFingerprints["qiyue/v1"] {
		t.Error("two findings of one fingerprint")
	}
	if s := run.Results[1].Suppressions; len(s) != 1 || s[0].Kind != "inSource" || s[0].Justification != "-->" {
		t.Errorf("suppression %+v", s)
	}
}

// The caret line and the text line take the same cells before the words.
func TestFrameLinesUp(t *testing.T) {
	for _, c := range []struct{ text, why string }{
		{"乙方应及时到场。", "full-width"}, {"abc 及时", "Latin"}, {"𠮷𠮷及时", "above the BMP"}, {"\t及时\tx", "tabs"},
		{strings.Repeat("长", 500) + "及时" + strings.Repeat("文", 500), "a long line"}, {"e\u0301及时", "combining"}, {"a\u200b及时", "invisible"},
	} {
		f := source.NewFile("x", c.text)
		i := strings.Index(c.text, "及时")
		s := source.Span{File: f, Start: i, End: i + len("及时")}
		var b bytes.Buffer
		frame(&b, s, placeOf(s), Options{})
		lines := strings.Split(b.String(), "\n")
		before, _, ok := strings.Cut(lines[0], "及时")
		if !ok || cells(before) != strings.Index(lines[1], "^") || strings.Count(lines[1], "^") != 4 || cells(lines[0]) > 120 {
			t.Errorf("%s:\n%s", c.why, b.String())
		}
	}
}

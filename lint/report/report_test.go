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
func hostile() *Part {
	f := source.NewFile("a%,b<c>\"d|`e`.md", "\t𠮷**x**<b>\x1b[31m::error::及时]]>\n甲方")
	at := strings.Index(f.Text, "及时")
	d := diag.Diagnostic{
		Rule: "vague-time", Entry: "及时", Severity: diag.Warning, At: source.Span{File: f, Start: at, End: at + len("及时")},
		Message: diag.Say("lint-run-failed", "error", "</failure>\n::error::%0A\x1b[2J"), Basis: []diag.LawID{"民法典 511(四)"},
	}
	g := Finding{Diagnostic: &d, Suppressed: &Suppressed{Reason: "-->", Until: "2026-12-31", Source: Inline}}
	return &Part{Findings: []Finding{{Diagnostic: &d}, g}, File: f.Name, Errors: []Problem{{File: f.Name, Message: diag.Say("file-missing")}}}
}

func written(t *testing.T, format string, parts ...*Part) string {
	t.Helper()
	f, ok := FormatNamed(format)
	if !ok {
		t.Fatalf("no format %s", format)
	}
	var b bytes.Buffer
	s := f.Begin(&b, Options{Rules: []lint.Rule{{ID: "vague-time"}}})
	var all Summary
	for _, p := range parts {
		s.Add(s.Render(p))
		all.Add(p.Summary())
	}
	if err := s.End(all); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestNothingSteersTheTerminal(t *testing.T) {
	for _, f := range FormatNames() {
		if out := written(t, f, hostile()); strings.ContainsRune(out, '\x1b') {
			t.Errorf("%s lets an escape through: %q", f, out)
		}
	}
}

// A related place that no file of the user's has is left out, not pointed at
// as line 1 of nothing.
func TestRelatedWithoutFile(t *testing.T) {
	f := source.NewFile("a.md", "甲方\n乙方")
	second := source.Span{File: f, Start: 7, End: 13}
	d := diag.Diagnostic{
		Rule: "vague-time", Severity: diag.Warning, At: source.Span{File: f, Start: 0, End: 6}, Message: diag.Say("file-missing"),
		Related: []diag.Related{{Message: diag.Say("lint-duplicate-definition-first")}, {At: second, Message: diag.Say("lint-contradiction-first")}},
	}
	p := &Part{Findings: []Finding{{Diagnostic: &d}}, File: f.Name}
	if out := written(t, "text", p); strings.Contains(out, " :1:1") || !strings.Contains(out, "a.md:2:1: ") {
		t.Errorf("text: %s", out)
	}
	if out := written(t, "sarif", p); strings.Contains(out, `"uri":""`) || strings.Contains(out, `"uri": ""`) || strings.Contains(out, "第一处定义") {
		t.Errorf("sarif: %s", out)
	}
	d.Related = d.Related[:1]
	if out := written(t, "sarif", p); strings.Contains(out, "relatedLocations") {
		t.Errorf("sarif: %s", out)
	}
}

func TestXMLIsWellFormed(t *testing.T) {
	for _, f := range []string{"checkstyle", "junit"} {
		dec := xml.NewDecoder(strings.NewReader(written(t, f, hostile())))
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
	lines := strings.Split(strings.TrimSpace(written(t, "github", hostile())), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines for a finding and an error: %q", len(lines), lines)
	}
	if want := "::warning file=a%25%2Cb<c>\"d|`e`.md,line=1,endLine=1,col=25,endColumn=26,title=vague-time/及时::"; !strings.HasPrefix(lines[0], want) {
		t.Errorf("got %s, want %s…", lines[0], want)
	}
}

func TestMemoQuotesMarkupAsText(t *testing.T) {
	out := written(t, "markdown", hostile())
	if strings.Contains(out, "<b>") || !strings.Contains(out, `\*\*x\*\*`) || !strings.Contains(out, "**及时**") {
		t.Errorf("memo:\n%s", out)
	}
}

// Findings that one change answers stand together; the memo ends with what was
// not examined.
func TestMemoGroups(t *testing.T) {
	f := source.NewFile("a.md", "一、及时修理。\n二、随时修理。\n三、费用另议。\n")
	finding := func(words, rule, fix string) Finding {
		at := strings.Index(f.Text, words)
		return Finding{Diagnostic: &diag.Diagnostic{Rule: rule, Entry: words, Severity: diag.Warning, Fix: diag.Say(fix), At: source.Span{File: f, Start: at, End: at + len(words)},
			Message: diag.Say("lint-run-failed", "error", words)}}
	}
	out := written(t, "markdown", &Part{File: f.Name, Findings: []Finding{finding("及时", "vague-time", "file-missing"), finding("另议", "fee-undetermined", "file-missing"), finding("随时", "vague-time", "file-missing")}})
	first, second, other, scope := strings.Index(out, "**及时**"), strings.Index(out, "**随时**"), strings.Index(out, "**另议**"), strings.Index(out, "是否签署，由律师决定")
	if !(0 < first && first < second && second < other && other < scope) || strings.Count(out, "（2 处）") != 1 || strings.Count(out, "**建议：**") != 2 || !strings.Contains(out, "`vague-time/及时` `vague-time/随时`") {
		t.Errorf("memo:\n%s", out)
	}
}

// What code scanning reads of SARIF 2.1.0; beside the rules the whole is
// validated by the published schema.
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
	if err := json.Unmarshal([]byte(written(t, "sarif", hostile())), &log); err != nil {
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
		{strings.Repeat("长", 500) + "及时" + strings.Repeat("文", 500), "a long line"}, {strings.Repeat("\n", 12345) + strings.Repeat("长x", 500) + "及时" + strings.Repeat("文", 500), "far down"}, {"e\u0301及时", "combining"}, {"a\u200b及时", "invisible"},
	} {
		f := source.NewFile("x", c.text)
		i := strings.Index(c.text, "及时")
		s := source.Span{File: f, Start: i, End: i + len("及时")}
		out := string(frame(nil, s, placeOf(s), Options{}))
		lines := strings.Split(out, "\n")
		before, _, ok := strings.Cut(lines[0], "及时")
		if !ok || cells(before) != strings.Index(lines[1], "^") || strings.Count(lines[1], "^") != 4 || cells(lines[0]) > 79 || cells(lines[1]) > 79 {
			t.Errorf("%s:\n%s", c.why, out)
		}
	}
}

// What this package writes by hand is what encoding/json writes.
func TestJSONText(t *testing.T) {
	for _, s := range []string{
		"", "甲方", "a\"b\\c</>&", "\b\f\n\r\t\x00\x1f\x7f", "\u2028一\u2029", "\xff\xe4方\xe4", "\xed\xa0\x80", "é𠮷\ufffd\uffff", "尾\xe4\xb8",
	} {
		var want bytes.Buffer
		enc := json.NewEncoder(&want)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(s); err != nil {
			t.Fatal(err)
		}
		if got := string(appendJSON(nil, s)) + "\n"; got != want.String() {
			t.Errorf("%q: %s, want %s", s, got, want.String())
		}
	}
}

// A report in pieces holds every part, in order, and is laid out as
// encoding/json lays it out.
func TestPartsOfJSON(t *testing.T) {
	other := hostile()
	other.Errors[0].File = "b"
	for _, format := range []string{"json", "sarif"} {
		for n, parts := range [][]*Part{{}, {{File: "empty"}}, {hostile()}, {{File: "empty"}, hostile(), {}, other}} {
			out := written(t, format, parts...)
			var laid bytes.Buffer
			if err := json.Indent(&laid, []byte(out), "", "  "); err != nil {
				t.Fatalf("%s of %d: %v\n%s", format, n, err, out)
			}
			if laid.String() != out {
				t.Errorf("%s of %d is laid out otherwise:\n%s", format, n, out)
			}
		}
	}
	out := written(t, "json", hostile(), other)
	for sign, want := range map[string]int{`"entry": "及时"`: 4, `"file": "b"`: 1, `"files": 2`: 1, `"suppressed": 2`: 1} {
		if got := strings.Count(out, sign); got != want {
			t.Errorf("%s stands %d times, not %d:\n%s", sign, got, want, out)
		}
	}
}

// What is taken to be plain holds nothing that is hidden, and looks the same.
func TestVisible(t *testing.T) {
	for r := rune(0); r <= 0x1F000; r++ {
		s := "甲" + string(r) + "乙"
		want := s
		if hidden(r) && r != '\n' && r != '\t' {
			want = "甲␣乙"
		}
		if got := visible(s); got != want {
			t.Fatalf("%U: %q, want %q", r, got, want)
		}
	}
	for _, s := range []string{"", "甲\xe4", "\xe4\xb8", "a\xff", "\xe2\x80\x8b"} {
		if plain(s) != (s == "") {
			t.Errorf("%q: plain is %v", s, plain(s))
		}
	}
}

// The memo says at its head how much of what it was given it says nothing of.
func TestMemoTellsOfTheUnread(t *testing.T) {
	if out := written(t, "markdown", hostile(), hostile()); !strings.Contains(out[:strings.Index(out, "##")], "另有 2 处未能检查") {
		t.Errorf("not told:\n%s", out)
	}
	if out := written(t, "markdown", &Part{File: "a"}); strings.Contains(out, "未能检查，") {
		t.Errorf("told of nothing:\n%s", out)
	}
}

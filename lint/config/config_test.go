package config

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint/reader"
	"qiyue/lint/report"
)

func TestMatches(t *testing.T) {
	for _, c := range []struct {
		glob, name string
		want       bool
	}{
		{"*.md", "a/b.md", true}, {"*.md", "a.txt", false}, {"drafts/", "x/drafts/a.md", true}, {"drafts", "drafts.md", false},
		{"a/*.md", "a/b.md", true}, {"a/*.md", "a/b/c.md", false}, {"a/**/c.md", "a/c.md", true}, {"a/**/c.md", "a/b/b/c.md", true},
		{"合同/**", "合同/甲/乙.txt", true}, {"/a.md", "a.md", true}, {"a/b", "x/a/b", false}, {"./a/b.md", "a/b.md", true},
	} {
		if got := Matches(c.glob, c.name); got != c.want {
			t.Errorf("%q takes in %q: %v", c.glob, c.name, got)
		}
	}
}

// A pattern that means something in other tools and would take in nothing here
// is an error; so is what is set for no entry, and the nearest word to no is off.
func TestFaults(t *testing.T) {
	known := Known{Rules: []string{"vague-time", "response-holidays", Governance.ID}}
	for text, want := range map[string]string{
		`ignore: ["!甲.txt"]`: "config-glob-not", `ignore: ['归档\旧']`: "config-glob-slash", `ignore: ['归档\']`: "config-glob-slash", `ignore: ["{甲,乙}/**"]`: "config-glob-braces",
		`ignore: ["../甲"]`: "config-glob-outside", `ignore: ["甲["]`: "config-glob", `ignore: ['甲\[1\].txt', "a{1}.txt"]`: "",
		`rules: {response-holidays/x: off}`: "config-no-entries", `rules: {vague-time: no}`: "config-value off", `rules: {vague-time: warn}`: "config-value warning", `consumer: yes`: "config-value", `rules: {suppression/stael: off}`: "config-entry suppression/stale", `rules: {suppression/stale: off}`: "",
		`paths: [{match: "!甲.txt"}]`: "config-glob-not", `paths: [{match: []}]`: "config-no-match",
	} {
		_, errs := Read(source.NewFile(Name, text), known)
		got := ""
		if len(errs) > 0 {
			got = errs[0].Message.ID
			if errs[0].Fix.ID == "config-nearest" {
				got += " " + errs[0].Fix.Args[0].Value.(string)
			}
		}
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func TestComment(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"just a remark", "-"}, {"qiyue init after-sales", "-"}, {"qiyue.example.com", "-"},
		{"qiyue:ignore vague-time reason=甲方同意 until=2026-12-31", "vague-time||甲方同意|2026-12-31"},
		{"qiyue:ignore vague-time/及时 until=2026-12-31 reason=“分两 段”", "vague-time|及时|分两 段|2026-12-31"},
		{"qiyue:ignore-document missing-clause reason: x", "missing-clause||x|0000-00-00"},
		{"qiyue:ignore vague-time", "no-reason"}, {"qiyue:ignore vague-time reason=", "no-reason"},
		{"qiyue:ignore", "malformed"}, {"qiyue: ignore x reason=y", "malformed"}, {"qiyue:ignored x reason=y", "malformed"},
		{"\n  qiyue:ignore vague-time\n  reason=甲方\n  同意\n", "vague-time||甲方 同意|0000-00-00"}, {"qiyue:ignore　vague-time　reason=x", "vague-time||x|0000-00-00"},
		{`qiyue:ignore vague-time reason="见 until=2020-01-01 的批复" until=2026-12-31`, "vague-time||见 until=2020-01-01 的批复|2026-12-31"},
		{"qiyue:ignore vague-time reason=见 url=x", "vague-time||见 url=x|0000-00-00"},
		{"qiyue:ignore a reason=x until=", "malformed"}, {"qiyue:ignore a reason=x untill=2026-12-31", "malformed"}, {"qiyue-ignore a reason=x", "malformed"}, {"Qiyue:Ignore a reason=x", "malformed"},
		{"qiyue:ignore a reason=内部；until=2026-12-31", "a||内部|2026-12-31"}, {"qiyue:ignore a reason=内部until=2026-12-31", "a||内部|2026-12-31"}, {"qiyue:ignore a reason=内部,until：2026-12-31", "a||内部|2026-12-31"},
		{"qiyue:ignore a reason=内部；untill=2026-12-31", "malformed"}, {"qiyue:ignore a reason=内部 until 2026-12-31", "malformed"}, {"qiyue:ignore a reason=内部 Until：2026-12-31", "malformed"}, {"qiyue:ignore a reason=内部until=2026-12-31。", "malformed"},
		{"qiyue:ignore a until=2026-12-31；reason=内部", "a||内部|2026-12-31"}, {"qiyue:ignore a reason=“内部”until=2026-12-31", "a||“内部”|2026-12-31"}, {"qiyue:ignore a reason=内部截止=2026-12-31", "malformed"}, {"qiyue:ignore a reason=内部 expires=2026-12-31", "malformed"},
		{"qiyue:ignore a reason=until further notice", "a||until further notice|0000-00-00"}, {"qiyue:ignore a reason=见合同 no=12", "a||见合同 no=12|0000-00-00"},
		{"qiyue:ignore a b reason=x", "malformed"}, {"qiyue:ignore a reason=x until=2026-02-30", "malformed"},
	} {
		got := "-"
		s, problem, ok := comment(c.text, source.Span{})
		switch {
		case problem != nil:
			got = problem.Entry
		case ok:
			got = strings.Join([]string{s.Rule, s.Entry, s.Reason, s.Until.String()}, "|")
		}
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}

// What a comment in Markdown is bound to.
func TestInText(t *testing.T) {
	for text, want := range map[string]string{
		"<!-- @ -->\n甲\n乙\n\n丙\n":                           "甲 乙",
		"<!--\n@\n-->\n\n甲\n":                               "甲",
		"<!-- @ -->\n<!-- 注\n释 -->\n甲\n":                    "甲",
		"<!-- @ -->\n甲 <!-- 注 -->\n":                        "甲 <!-- 注 -->",
		"甲\n乙 <!-- @ -->\n丙\n":                              "乙 <!-- @ -->",
		"> <!-- @ -->\n> 甲\n>\n> 乙\n":                       "> 甲",
		"<!-- @ -->\n- 甲\n  - 乙\n    丙\n- 丁\n":              "- 甲 - 乙 丙",
		"- 甲\n  <!-- @ -->\n  - 乙\n    - 丙\n  - 丁\n":        "- 乙 - 丙",
		"<!-- @ -->\r\n## 甲\r\n乙\r\n":                       "## 甲",
		"````\n```\n<!-- @ -->\n````\n":                     "",
		"~~~\n```\n~~~\n<!-- @ -->\n甲\n":                    "甲",
		"甲 <!-- 乙\n\n<!-- @ -->\n丙\n":                       "丙",
		"| a | b |\n|---|---|\n| 甲 | 乙 <!-- @ --> |\n|丙|丁|": "| 甲 | 乙 <!-- @ --> |",
		"<!-- @ -->\n- 甲\n\n  - 乙\n\n  丙\n\n- 丁\n":          "- 甲 - 乙 丙",
		"<!-- @ -->\n12. 甲\n\n  丙\n":                        "12. 甲",
		"<!-- @ -->\n甲\n---\n乙\n":                           "甲 ---",
		"<!-- @ -->\n甲\n- 乙\n":                              "甲",
		"<!-- @ -->\n1、甲方付款\n2、乙方交货\n（三）丙\n":                "1、甲方付款",
		"<!-- @ -->\n第一条 甲方\n付款\n第二条 乙方\n":                  "第一条 甲方 付款",
		"<!-- @ -->\n1. 甲\n   1. 乙\n   （一）丁\n2. 丙\n":        "1. 甲 1. 乙 （一）丁",
		"写法：`<!-- @ -->`\n甲\n":                              "",
		"```甲``` 乙\n\n<!-- @ -->\n丙\n":                      "丙",
	} {
		f := source.NewFile("a.md", strings.ReplaceAll(text, "@", "qiyue:ignore vague-time reason=r"))
		list, problems := InText(f, reader.Document(f))
		got := ""
		if len(list) == 1 && len(problems) == 0 {
			got = strings.ReplaceAll(strings.Join(strings.Fields(f.Text[list[0].Start:list[0].End]), " "), "qiyue:ignore vague-time reason=r", "@")
		}
		if got != want {
			t.Errorf("%q: bound to %q, want %q", text, got, want)
		}
	}
}

// In plain text a comment takes the paragraph that follows, which is a line or what
// goes on with it.
func TestInPlainText(t *testing.T) {
	for text, want := range map[string]string{
		"@\n甲方应付款。\n乙方应交货。\n": "甲方应付款。",
		"@\n\n第一条 甲方应当在收到货物以后，\n并在验收以后付款。\n第二条 乙方应交货。\n": "第一条 甲方应当在收到货物以后， 并在验收以后付款。",
		"设备合同\n甲方应付款。@\n乙方应交货。\n":                        "甲方应付款。@",
		"@\n数量\t单价\t金额\n1\t2\t2\n乙方应交货。\n":               "数量 单价 金额 1 2 2",
	} {
		f := source.NewFile("a.txt", strings.ReplaceAll(text, "@", "<!-- qiyue:ignore vague-time reason=r -->"))
		list, problems := InText(f, reader.Document(f))
		if len(list) != 1 || len(problems) != 0 {
			t.Errorf("%q: %v %v", text, list, problems)
			continue
		}
		got := strings.ReplaceAll(strings.Join(strings.Fields(f.Text[list[0].Start:list[0].End]), " "), "<!-- qiyue:ignore vague-time reason=r -->", "@")
		if got != want {
			t.Errorf("%q: bound to %q, want %q", text, got, want)
		}
	}
}

// A comment to us that does not end is told, whatever ends it by chance; one that
// is not to us when the reader found it to hide what follows.
func TestUnclosed(t *testing.T) {
	for text, want := range map[string]string{
		"<!-- @\n甲\n\n乙":                       "malformed 0",
		"甲 <!-- @\n":                           "malformed 4",
		"<!--\n@\n":                            "malformed 0",
		"<!-- @\n甲\n<!-- @ -->\n乙":             "malformed 0",
		"> <!-- @\n> 甲\n> <!-- 注 -->\n> 乙":     "malformed 2",
		"<!-- @\n甲\n\n报修 --> 受理\n":             "malformed 0",
		"<!-- 注\n甲\n\n乙":                       "unclosed 0",
		"<!-- 注\n甲\n\n<!-- @\n乙":               "unclosed 0 malformed 14",
		"<script>\n甲\n":                        "unclosed 0",
		"<!-- 注\n\n甲\n-->\n":                   "",
		"<!--\n@\n-->\n甲":                      "",
		"```\n<!-- @\n```\n甲 <!-- 注\n":         "",
		strings.Repeat("<!-- @\n", 2000) + "甲": strings.TrimSpace(repeated(2000)),
	} {
		f := source.NewFile("a.md", strings.ReplaceAll(text, "@", "qiyue:ignore vague-time reason=r"))
		_, problems := InText(f, reader.Document(f))
		var got []string
		for _, d := range problems {
			got = append(got, d.Entry, strconv.Itoa(d.At.Start))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%.60q: %.60q, want %.60q", text, strings.Join(got, " "), want)
		}
	}
}

func repeated(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "malformed %d ", i*len("<!-- qiyue:ignore vague-time reason=r\n"))
	}
	return b.String()
}

// A # inside a value is no comment; a comment alone binds what follows whole,
// one behind something its line.
func TestInYAML(t *testing.T) {
	f := source.NewFile("x.yaml", `a: "x # qiyue:ignore one reason=r"
b: |
  # qiyue:ignore two reason=r
  text
# qiyue:ignore three reason=r
c:
  d: 1
  e: 2
g: # qiyue:ignore four reason=r
  - h: 3
  # qiyue:ignore five reason=r
  - i: 4
    j: 5
k: 6
`)
	list, problems := InYAML(f)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var got []string
	for _, s := range list {
		got = append(got, s.Rule+": "+strings.Join(strings.Fields(f.Text[s.Start:s.End]), " "))
	}
	want := "three: c: d: 1 e: 2; four: g: # qiyue:ignore four reason=r; five: i: 4 j: 5"
	if strings.Join(got, "; ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "; "), want)
	}
}

func finding(f *source.File, words string) *diag.Diagnostic {
	i := strings.Index(f.Text, words)
	return &diag.Diagnostic{Rule: "vague-time", Entry: words, Severity: diag.Error, At: source.Span{File: f, Start: i, End: i + len(words)}}
}

func TestBaselineOutlivesMovedLinesOnly(t *testing.T) {
	old := source.NewFile("a.txt", "乙方应及时到场。其后应尽快恢复。\n")
	found := []report.Finding{{Diagnostic: finding(old, "及时")}, {Diagnostic: finding(old, "尽快")}}
	raw := WriteBaseline([]Named{{"a.txt", &found[0]}, {"a.txt", &found[1]}}, &Baseline{})
	b, errs := ReadBaseline(source.NewFile("base.json", string(raw)))
	if len(errs) > 0 {
		t.Fatal(errs[0].Message)
	}
	moved := source.NewFile("a.txt", "前言。\n\n  乙方应 及时到场。其后，应尽快恢复。\n")
	now := []report.Finding{{Diagnostic: finding(moved, "及时")}, {Diagnostic: finding(moved, "尽快")}, {Diagnostic: finding(moved, "及时")}}
	b.Take("a.txt", now)
	if now[0].Suppressed == nil || now[1].Suppressed != nil || now[2].Suppressed != nil {
		t.Errorf("moved %v, changed %v, a second one %v", now[0].Suppressed, now[1].Suppressed, now[2].Suppressed)
	}
	if stale := b.Stale(func(string) bool { return true }, func(string) bool { return true }); len(stale) != 1 || stale[0].At.Text() != strings.TrimRight(strings.TrimSpace(strings.Split(string(raw), "\n")[4]), ",") && stale[0].At.Text() != strings.TrimRight(strings.TrimSpace(strings.Split(string(raw), "\n")[3]), ",") {
		t.Errorf("stale: %v", stale)
	}
	if stale := b.Stale(func(string) bool { return false }, func(string) bool { return false }); len(stale) != 0 {
		t.Error("stale in a file that was not examined")
	}
}

// A baseline knows clauses again that got other numbers, each once, and figures
// that are no numbers of clauses for what they are.
func TestBaselineOutlivesNumbers(t *testing.T) {
	of := func(path, text string) report.Finding {
		f := source.NewFile("a.md", text)
		d := finding(f, "及时")
		d.Path = path
		return report.Finding{Diagnostic: d}
	}
	was := []report.Finding{of("第一条", "**第一条** 乙方应及时到场。\n"), of("第二条/（一）", "- （一）乙方应及时恢复。\n"), of("第三条/3.1", "3.1 乙方应及时回复。\n"), of("2", "2小时内及时到场。\n")}
	var named []Named
	for i := range was {
		named = append(named, Named{"a.md", &was[i]})
	}
	raw := WriteBaseline(named, &Baseline{})
	now := []report.Finding{of("第二条", "第二条：乙方应及时到场。\n"), of("第四条/（三）", "（三）乙方应及时恢复。\n"), of("第五条/5.2", "## 5.2 乙方应及时回复。\n"), of("3", "3小时内及时到场。\n"), of("第一条", "第一条 乙方应及时到场。\n")}
	b, errs := ReadBaseline(source.NewFile("base.json", string(raw)))
	if len(errs) > 0 {
		t.Fatal(errs[0].Message)
	}
	b.Take("a.md", now)
	for i, want := range []bool{false, true, true, false, true} { // the first has its like in its place
		if got := now[i].Suppressed != nil; got != want {
			t.Errorf("%s: known %v", now[i].At.File.Text, got)
		}
	}
	if all := func(string) bool { return true }; len(b.Stale(all, all)) != 1 {
		t.Error("the clause that was changed is not told")
	}
}

// What stands for findings that are not listed is known by their number, and no
// suppression of its place takes it out.
func TestMoreThanListed(t *testing.T) {
	f := source.NewFile("a.txt", "乙方应及时到场。\n")
	of := func(n int) []report.Finding {
		d := finding(f, "及时")
		d.Message = diag.Say("lint-more", "count", n)
		return []report.Finding{{Diagnostic: finding(f, "及时")}, {Diagnostic: d}}
	}
	was := of(500)
	raw := WriteBaseline([]Named{{"a.txt", &was[0]}, {"a.txt", &was[1]}}, &Baseline{})
	for n, want := range map[int]struct{ known, stale bool }{500: {true, false}, 501: {false, false}, 499: {true, true}} {
		b, errs := ReadBaseline(source.NewFile("base.json", string(raw)))
		if len(errs) > 0 {
			t.Fatal(errs[0].Message)
		}
		now := of(n)
		b.Take("a.txt", now)
		all := func(string) bool { return true }
		if known, stale := now[1].Suppressed != nil, len(b.Stale(all, all)) > 0; known != want.known || stale != want.stale || now[0].Suppressed == nil {
			t.Errorf("%d more: known %v, stale %v", n, known, stale)
		}
	}
	list := []Suppression{{Rule: "vague-time", Reason: "r", Source: report.Inline, Start: 0, End: len(f.Text)}}
	if out := Suppress(diag.List{*was[0].Diagnostic, *was[1].Diagnostic}, list, f.Text, chinese.Date{}, (*File)(nil).For("a.txt"), []string{"vague-time"}); out[0].Suppressed == nil || out[1].Suppressed != nil {
		t.Errorf("suppressed: %v and %v", out[0].Suppressed, out[1].Suppressed)
	}
}

// Words of a sidecar are found as they are read: over line breaks and blanks, without
// what nobody sees, in either width, without what marks them up.
func TestQuote(t *testing.T) {
	for _, c := range []struct {
		text, words, quote string
		want               bool
	}{
		{"乙方24小时内\r\n　到达现场。", "到达", "24小时内到达", true},
		{"乙方２４小时内,到\u200B达现场.", "到\u200B达", "24小时内，到达现场。", true},
		{"乙方应**及时**\\_到达", "及时", "应及时_到达", true},
		{"乙方\"及时\"(含)到达", "及时", "“及时”（含）", true},
		{"乙方应及时到达", "及时", "应 及\n时", true},
		{"及时到达。乙方", "到达", "乙方", false},
		{"乙方。及时到达", "到达", "乙方", false},
		{"每小时3.5倍，及时", "及时", "35倍，及时", false},
		{"及时", "及时", "**", false},
	} {
		f := source.NewFile("a.txt", c.text)
		d := finding(f, c.words)
		d.Entry = ""
		list := []Suppression{{Rule: "vague-time", Reason: "r", Source: report.Sidecar, Quote: c.quote}}
		out := Suppress(diag.List{*d}, list, f.Text, chinese.Date{}, (*File)(nil).For("a.txt"), []string{"vague-time"})
		if got := out[0].Suppressed != nil; got != c.want {
			t.Errorf("%q takes out %q in %q: %v", c.quote, c.words, c.text, got)
		}
	}
}

func TestExpiryIncludesItsDay(t *testing.T) {
	f := source.NewFile("a.md", "<!-- qiyue:ignore vague-time reason=r until=2026-12-31 -->\n应及时到场\n")
	list, _ := InText(f, reader.Document(f))
	s := (*File)(nil).For("a.md")
	for _, c := range []struct {
		today chinese.Date
		holds bool
	}{{chinese.Date{Year: 2026, Month: 12, Day: 31}, true}, {chinese.Date{Year: 2027, Month: 1, Day: 1}, false}, {chinese.Date{}, true}} {
		out := Suppress(diag.List{*finding(f, "及时")}, list, f.Text, c.today, s, []string{"vague-time"})
		if (out[0].Suppressed != nil) != c.holds || (len(out) == 2) == c.holds {
			t.Errorf("on %s: %+v", c.today, out)
		}
	}
}

// TestEmptyComments reads <!--> and <!---> as whole comments, as Markdown does.
func TestEmptyComments(t *testing.T) {
	f := source.NewFile("a.md", "<!-->\n<!--->\n<!--> <!-- qiyue:ignore vague-time reason=r -->\n\n应及时到场\n")
	list, problems := InText(f, reader.Document(f))
	if len(list) != 1 || len(problems) != 0 || list[0].Reason != "r" {
		t.Fatalf("%+v %v", list, problems)
	}
}

func FuzzSuppressions(f *testing.F) {
	f.Add("<!-- qiyue:ignore a reason=b -->\nx")
	f.Add("qiyue <!--> <!---> <!-- qiyue:ignore a reason=b -->\nx")
	f.Add("# qiyue:ignore a/b until=2026-01-01\nx: [1, {y: |\n z}]")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.NewFile("x", text)
		for _, read := range []func(*source.File) ([]Suppression, diag.List){InYAML, func(f *source.File) ([]Suppression, diag.List) { return InText(f, reader.Document(f)) }} {
			list, _ := read(file)
			for _, s := range list {
				if s.Start < 0 || s.End > len(text) || s.Start > s.End || s.Reason == "" {
					t.Errorf("%+v", s)
				}
			}
		}
	})
}

package lint_test

import (
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// broken are rules around three that panic, two of them at one place: each reports the first 乙方.
func broken() []lint.Rule {
	find := func(p *lint.Pass) {
		if i := p.Text.Index(0, "乙方"); i >= 0 {
			p.Report(lint.Finding{Start: i, End: i + len("乙方"), Message: diag.Say("lint-run-empty"), Fix: diag.Say("lint-run-empty")})
		}
	}
	rule := func(id string, after func(p *lint.Pass)) lint.Rule {
		return lint.Rule{ID: id, Inputs: lint.InText, Run: func(p *lint.Pass) {
			find(p)
			after(p)
		}}
	}
	fine := func(*lint.Pass) {}
	fail := func(*lint.Pass) { panic("no such table") }
	return []lint.Rule{
		rule("first", fine),
		rule("panics", func(p *lint.Pass) { _ = p.Text.All[len(p.Text.All)+len(p.Rule.ID):] }),
		rule("between", fine),
		rule("fails", fail),
		rule("fails-too", fail),
		rule("last", fine),
	}
}

// TestFaultOfARule: a rule that panics loses what it found, the others
// lose nothing, and what is said of it is the same every time.
func TestFaultOfARule(t *testing.T) {
	l := lint.New(broken())
	d := reader.Text(source.NewFile("a.txt", "合同\n乙方维修。\n"))
	for range 3 {
		found, faults := l.Run(lint.Subject{Document: d}, lint.Options{})
		var by []string
		for _, f := range found {
			by = append(by, f.Rule)
			if f.At.Text() != "乙方" {
				t.Errorf("%s reports %q", f.Rule, f.At.Text())
			}
		}
		if got := strings.Join(by, " "); got != "between first last" {
			t.Errorf("found by %s", got)
		}
		if len(faults) != 2 {
			t.Fatalf("%d faults, want 2: %v", len(faults), faults)
		}
		p, f := faults[0], faults[1]
		if strings.Join(p.Rules, " ") != "panics" || !strings.Contains(p.Reason, "slice bounds out of range") || !strings.HasPrefix(p.Where, "lint_test.broken.func") {
			t.Errorf("the panic: %+v", p)
		}
		if strings.Join(f.Rules, " ") != "fails fails-too" || f.Reason != "no such table" {
			t.Errorf("the two of one cause: %+v", f)
		}
	}
}

// TestFaultInACollection: each agreement of a collection is examined, and what
// fails in several is told once.
func TestFaultInACollection(t *testing.T) {
	const one = "甲方：甲公司\n乙方：乙公司\n第一条 乙方负责维修设备。\n第二条 本合同一式两份，双方各执一份。\n"
	found, faults := lint.New(broken()).Run(lint.Subject{Document: reader.Text(source.NewFile("a.txt", "维修合同 篇1\n"+one+"维修合同 篇2\n"+one))}, lint.Options{})
	if len(found) != 6 || len(faults) != 2 {
		t.Errorf("%d findings and %d faults, want 6 and 2", len(found), len(faults))
	}
}

// TestNoFactIsLeftHalfMade: what a rule made of a text before it failed is made
// anew for the next.
func TestNoFactIsLeftHalfMade(t *testing.T) {
	type key struct{}
	rules := []lint.Rule{
		{ID: "panics", Inputs: lint.InText, Run: func(p *lint.Pass) {
			p.Text.Memo(key{}, func() any { return "half" })
			panic("in the middle")
		}},
		{ID: "asks", Inputs: lint.InText, Run: func(p *lint.Pass) {
			if v := p.Text.Memo(key{}, func() any { return "whole" }); v != "whole" {
				t.Errorf("the fact is %v", v)
			}
		}},
	}
	_, faults := lint.New(rules).Run(lint.Subject{Document: reader.Text(source.NewFile("a.txt", "乙方维修。\n"))}, lint.Options{})
	if len(faults) != 1 || faults[0].Reason != "in the middle" {
		t.Errorf("faults: %v", faults)
	}
}

package wording

import (
	"slices"
	"testing"

	"qiyue/internal/source"
	"qiyue/lint/words"
)

// TestWith: a firm adds a word of its own and switches one of ours off.
func TestWith(t *testing.T) {
	own, errs := words.Load(source.NewFile("own.yaml", `
rule: vague-time
accept: [number, negation]
question: "“{word}”是几个小时？"
entries:
  - word: 快手快脚
`))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	lex, unknown := words.Builtin().Overlay(own).Without("vague-time/尽快")
	if len(unknown) > 0 {
		t.Fatal(unknown)
	}
	got, _ := findings(t, With(lex), "乙方应快手快脚地修复。\n乙方应在2小时内快手快脚地修复。\n乙方应尽快回电。\n乙方应及时到场。\n")
	if want := []string{"vague-time/快手快脚 快手快脚", "vague-time/及时 及时"}; !slices.Equal(got, want) {
		t.Errorf("reports %v, want %v", got, want)
	}
}

// TestWithoutRule: a rule whose every entry is off is not there at all.
func TestWithoutRule(t *testing.T) {
	var ids []string
	for _, e := range words.Builtin().Of("lifetime") {
		ids = append(ids, e.ID())
	}
	lex, _ := words.Builtin().Without(ids...)
	for _, r := range With(lex) {
		if r.ID == "lifetime" {
			t.Error("lifetime has no words and is still a rule")
		}
	}
}

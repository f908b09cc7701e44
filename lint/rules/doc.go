// Package rules lists every rule of the linter. all.go is generated from the
// rule variables of the folders beside it: one folder a family, a rule in the
// file of its id, `var Name = lint.Rule{…}`, or a function `func Rules()
// []lint.Rule` of a family whose rules are data. Further files of a family hold
// each one thing that its rules look for. Fixtures stand beside the rule:
// <id>.txt, and <id>.spec.txt, which its documentation shows too.
package rules

//go:generate go run ../words/gen ../words
//go:generate go run ./gen
//go:generate go run qiyue/cmd/qiyue rules --lang zh --format markdown -o ../RULES.md

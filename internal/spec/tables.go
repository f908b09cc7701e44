package spec

import (
	"fmt"
	"slices"

	"qiyue/internal/diag"
)

// checkTables wants the decision tables of the spec to answer every case once.
func checkTables(v *validation) {
	if f := v.spec.Fees; f != nil {
		v.freight("fees.freight", f.Freight)
	}
	if l := v.spec.Liability; l != nil {
		v.causes(l.Causes)
	}
}

// freight asks who pays each leg in each case. A row answers the legs it
// gives; one that cannot be read was reported, and spoils the table.
func (v *validation) freight(path string, rows []Freight) {
	if len(rows) == 0 {
		return
	}
	cases := FieldAt(path + ".case")
	t := &decisionTable{path: path, answer: diag.Say("spec-answer-freight"), conditions: []condition{
		choices("情形", cases),
		{label: "运输段", values: []string{FieldAt(path + ".send").Label, FieldAt(path + ".back").Label}},
	}}
	for i, r := range rows {
		if !r.Case.IsSet() {
			return
		}
		at := fmt.Sprintf("%s[%d].", path, i)
		legs := []int{}
		for leg, set := range []bool{r.Send.IsSet() || v.written(at+"send"), r.Back.IsSet() || v.written(at+"back")} {
			if set {
				legs = append(legs, leg)
			}
		}
		t.rows = append(t.rows, decisionRow{path: at + "case", number: i + 1, names: [][]int{index(r.Case, cases), legs}})
	}
	v.decide(t)
}

// causes asks who bears the damage of each cause that is named, at each stage.
// Causes that are not named, the clause answers.
func (v *validation) causes(rows []Cause) {
	const path = "liability.causes"
	cause, stage := FieldAt(path+".cause"), FieldAt(path+".stage")
	t := &decisionTable{path: path, answer: diag.Say("spec-answer-liability"), conditions: []condition{{label: cause.Label}, choices(stage.Label, stage)}}
	named := &t.conditions[0]
	for i, r := range rows {
		at := fmt.Sprintf("%s[%d].", path, i)
		if !r.Cause.IsSet() || !r.Stage.IsSet() && v.written(at+"stage") {
			return
		}
		k := slices.Index(named.values, r.Cause.String())
		if k < 0 {
			k, named.values = len(named.values), append(named.values, r.Cause.String())
		}
		t.rows = append(t.rows, decisionRow{path: at + "cause", number: i + 1, names: [][]int{{k}, index(r.Stage, stage)}})
	}
	if len(t.rows) > 0 {
		v.decide(t)
	}
}

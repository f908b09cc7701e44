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
	if r := v.spec.Returns; r != nil {
		v.freight("returns.freight", r.Freight)
		v.ladder(r.Ladder)
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

// ladder asks what the customer may choose in each case on each day.
func (v *validation) ladder(rows []Rung) {
	const path = "returns.ladder"
	cases := FieldAt(path + ".case")
	t := &decisionTable{path: path, answer: diag.Say("spec-answer-returns"), conditions: []condition{choices(cases.Label, cases), {}}}
	var spans []interval
	for i, r := range rows {
		at := fmt.Sprintf("%s[%d].", path, i)
		if !r.From.IsSet() || !r.Case.IsSet() && v.written(at+"case") || !r.To.IsSet() && v.written(at+"to") {
			return
		}
		if r.To.IsSet() && r.To.V < r.From.V {
			v.add(at+"to", diag.Say("spec-days-order", "from", r.From.String(), "to", r.To.String()))
			return
		}
		spans = append(spans, interval{int(r.From.V), int(r.To.V)})
		t.rows = append(t.rows, decisionRow{path: at + "from", number: i + 1, names: [][]int{index(r.Case, cases), nil}})
	}
	if len(rows) == 0 {
		return
	}
	var names [][]int
	t.conditions[1], names = days("期间", spans)
	for i := range t.rows {
		t.rows[i].names[1] = names[i]
	}
	v.decide(t)
}

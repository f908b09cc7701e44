package spec

import (
	"fmt"
	"slices"
	"strings"

	"qiyue/internal/diag"
)

// decisionTable answers a question, such as who pays the freight, for every
// combination of its conditions.
//
// A condition has finitely many values. A row names some values of each
// condition, or leaves the condition open, which stands for all of them; it
// answers the product of what it names. The table is right when each
// combination is answered by exactly one row. That is proved by going through
// all combinations, the last condition changing fastest, and collecting the
// rows that answer each: none is a hole, more than one an overlap. The work is
// the product of the numbers of values times the rows; tables are small.
//
// Numbers of days are made finite by days: see there.
type decisionTable struct {
	path       string    // of the list that holds the rows
	answer     diag.Text // what is asked, for a hole: who pays …
	conditions []condition
	rows       []decisionRow
}

// condition is what the answer turns on, with its values in words.
type condition struct {
	label  string
	values []string
	words  func(values []int) string // several values; nil: joined with 、
}

// decisionRow is a row of the spec's list: where its place is reported, its
// number as people count, and what it names of each condition, nil for all.
type decisionRow struct {
	path   string
	number int
	names  [][]int
}

// fault is what is wrong with combinations that differ in the last condition
// only: no row answers them, or these do.
type fault struct {
	head []int // values of the conditions before the last
	last []int // values of the last condition
	rows []int // indexes; none: a hole
}

// faults are the holes and overlaps, in the order of the combinations.
func (t *decisionTable) faults() []fault {
	var out []fault
	head := make([]int, len(t.conditions)-1)
	final := len(head)
	for {
		from := len(out)
		for value := range t.conditions[final].values {
			rows := t.answering(append(slices.Clone(head), value))
			if len(rows) == 1 {
				continue
			}
			k := from + slices.IndexFunc(out[from:], func(f fault) bool { return slices.Equal(f.rows, rows) })
			if k < from {
				k, out = len(out), append(out, fault{head: slices.Clone(head), rows: rows})
			}
			out[k].last = append(out[k].last, value)
		}
		if !t.advance(head) {
			return out
		}
	}
}

// advance counts up the values of all conditions but the last.
func (t *decisionTable) advance(head []int) bool {
	for i := len(head) - 1; i >= 0; i-- {
		if head[i]++; head[i] < len(t.conditions[i].values) {
			return true
		}
		head[i] = 0
	}
	return false
}

// answering are the rows that answer a combination, or the first part of one.
func (t *decisionTable) answering(values []int) []int {
	var out []int
	for i, r := range t.rows {
		if t.names(r, values) {
			out = append(out, i)
		}
	}
	return out
}

func (t *decisionTable) names(r decisionRow, values []int) bool {
	for i, v := range values {
		if r.names[i] != nil && !slices.Contains(r.names[i], v) {
			return false
		}
	}
	return true
}

// say puts a fault's combinations in words: 情形：错发 × 运输段：寄回客户. A last
// condition of which all values are meant is left out.
func (t *decisionTable) say(f fault) string {
	var parts []string
	for i, v := range f.head {
		parts = append(parts, t.conditions[i].label+"："+t.conditions[i].values[v])
	}
	if c := t.conditions[len(f.head)]; len(f.last) < len(c.values) || len(parts) == 0 {
		words := c.words
		if words == nil {
			words = func(values []int) string {
				out := make([]string, len(values))
				for i, v := range values {
					out[i] = c.values[v]
				}
				return strings.Join(out, "、")
			}
		}
		parts = append(parts, c.label+"："+words(f.last))
	}
	return strings.Join(parts, " × ")
}

// decide reports the faults of a table: a hole at the last row about the same
// case, or at the list; an overlap at the later row, with the earlier one.
func (v *validation) decide(t *decisionTable) {
	for _, f := range t.faults() {
		if len(f.rows) == 0 {
			path := t.path
			if near := t.answering(f.head); len(f.head) > 0 && len(near) > 0 {
				path = t.rows[near[len(near)-1]].path
			}
			d := v.add(path, diag.Say("spec-hole", "combination", t.say(f), "answer", t.answer))
			d.Fix = diag.Say("spec-hole-fix", "label", FieldAt(t.path).Label)
			continue
		}
		first := t.rows[f.rows[0]]
		for _, k := range f.rows[1:] {
			again := t.rows[k]
			d := v.add(again.path, diag.Say("spec-overlap", "combination", t.say(f), "first", first.number, "second", again.number))
			d.Fix = diag.Say("spec-overlap-fix")
			d.Related = []diag.Related{{At: v.spec.Locate(first.path), Message: diag.Say("spec-overlap-first", "first", first.number)}}
		}
	}
}

// choices is a condition with the values of an enumerated field.
func choices(label string, f *Field) condition {
	c := condition{label: label}
	for _, e := range f.Enum {
		c.values = append(c.values, e.Label)
	}
	return c
}

// index is the place of a choice among its field's values, as a row names it;
// a choice the row leaves out stands for all.
func index(c Choice, f *Field) []int {
	if !c.IsSet() {
		return nil
	}
	return []int{slices.IndexFunc(f.Enum, func(e EnumValue) bool { return e.ID == c.V.ID })}
}

// interval is a number of days from and to, both counted; to 0 has no end.
type interval struct{ from, to int }

// days makes a condition of the days from the first on. The days are cut where
// an interval begins and after it ends; no interval begins or ends within a
// piece, so it holds the piece whole or not at all, and what is true of the
// pieces is true of every day. It gives what each interval names.
func days(label string, rows []interval) (condition, [][]int) {
	starts := []int{1}
	for _, r := range rows {
		starts = append(starts, r.from)
		if r.to > 0 {
			starts = append(starts, r.to+1)
		}
	}
	slices.Sort(starts)
	starts = slices.Compact(starts)
	c := condition{label: label}
	for i, s := range starts {
		c.values = append(c.values, daysWords(s, end(starts, i)))
	}
	c.words = func(values []int) string { // pieces that follow one another are one
		var parts []string
		for i := 0; i < len(values); {
			k := i
			for k+1 < len(values) && values[k+1] == values[k]+1 {
				k++
			}
			parts = append(parts, daysWords(starts[values[i]], end(starts, values[k])))
			i = k + 1
		}
		return strings.Join(parts, "、")
	}
	names := make([][]int, len(rows))
	for i, r := range rows {
		for k, s := range starts {
			if s >= r.from && (r.to == 0 || s <= r.to) {
				names[i] = append(names[i], k)
			}
		}
	}
	return c, names
}

// end is the last day of a piece, 0 for the one without end.
func end(starts []int, i int) int {
	if i+1 < len(starts) {
		return starts[i+1] - 1
	}
	return 0
}

// daysWords are 第8日至第15日, 第1日, 第16日起.
func daysWords(from, to int) string {
	switch to {
	case 0:
		return fmt.Sprintf("第%d日起", from)
	case from:
		return fmt.Sprintf("第%d日", from)
	}
	return fmt.Sprintf("第%d日至第%d日", from, to)
}

package obligation

import (
	"cmp"
	"slices"
	"time"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Obligation is one thing that falls due.
type Obligation struct {
	Kind string    // warranty-end, payment, patrol …
	Key  string    // tells it from the others of its spec, the same in every run
	Who  string    // the role that must act: provider, customer; both; "" where nobody must
	What diag.Text // in words

	Known   bool          // there is a date, or at least bounds of one
	Date    calendar.Date // the last day; the earliest possible one while Provisional
	Latest  calendar.Date // the latest possible last day; 0 where not known. Equal to Date when certain
	Nominal calendar.Date // the last day before it rolled over a holiday
	End     time.Time     // when the last day ends; zero while Provisional
	Unknown diag.Text     // why there is no date
	Notes   []diag.Text   // what to mind: assumptions, roll-over, what may move the date
	Steps   []diag.Text   // how the date came about
	Basis   []diag.LawID
	Path    string // of the value it rests on
	At      source.Span
}

// Provisional reports a date that depends on a holiday notice to come.
func (o *Obligation) Provisional() bool { return o.Known && o.Latest != o.Date }

// Within reports an obligation whose date lies, or may lie, between two days.
func (o *Obligation) Within(from, to calendar.Date) bool {
	return o.Known && o.Date <= to && (o.Latest >= from || o.Latest == 0)
}

// book gathers the obligations of one spec.
type book struct {
	spec     *spec.Spec
	calendar *calendar.Calendar
	out      []Obligation
}

// Of lists the obligations of a spec by date; those without a date come last.
// Sections the spec leaves out have none.
func Of(s *spec.Spec, c *calendar.Calendar) []Obligation {
	b := &book{spec: s, calendar: c}
	for _, section := range []func(){b.term, b.payments, b.warranty, b.service, b.quality, b.trade, b.promises, b.afterwards, b.ending} {
		section()
	}
	slices.SortStableFunc(b.out, func(x, y Obligation) int {
		if x.Known != y.Known {
			return map[bool]int{true: -1, false: 1}[x.Known]
		}
		return cmp.Compare(x.Date, y.Date)
	})
	return b.out
}

// add enters an obligation that rests on the value at a path.
func (b *book) add(kind, key, who, path string, what diag.Text, d dated) {
	b.out = append(b.out, Obligation{
		Kind: kind, Key: key, Who: who, What: what, Path: path, At: b.spec.Locate(path),
		Known: d.known, Date: d.date, Latest: d.latest, Nominal: d.nominal, End: d.end, Unknown: d.unknown, Notes: d.notes, Steps: d.steps, Basis: d.basis,
	})
}

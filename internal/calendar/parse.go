package calendar

import (
	"slices"
	"strconv"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Rule is the rule id of the diagnostics about calendar files.
const Rule = "calendar"

// Extra is what one calendar file holds: a year's announcement, a firm's own
// closing days, or both.
type Extra struct {
	Year     *Announcement // nil when the file has no year
	Closings []Closing     // in order of date
}

// Parse reads a calendar file, in the form of the yearly files of this folder:
//
//	year: 2027                # a year's notice
//	state: decreed            # decreed | undecreed
//	notice: {title: …, number: …, date: 2026-11-05, source: …}
//	holidays:
//	  - {name: 元旦, statutory: [2027-01-01], off: [2027-01-02], work: [2027-01-10]}
//	closings:                 # a firm's own closing days
//	  - {date: 2027-12-24, name: 盘点}
//	  - {from: 2027-08-01, to: 2027-08-07, name: 高温假}
//
// All errors are reported at once.
func Parse(f *source.File) (*Extra, diag.List) {
	root, errs := yaml.Parse(f)
	r := &fileReader{errs: errs}
	if root == nil {
		return nil, r.errs
	}
	x := &Extra{}
	if r.mapping(root, "year", "state", "notice", "holidays", "closings") {
		if y := root.Get("year"); y != nil {
			x.Year = r.year(root, y)
		} else if root.Get("closings") == nil {
			r.errs.Add(Rule, root.At, diag.Say("calendar-file-empty"))
		}
		if c := root.Get("closings"); c != nil {
			x.Closings = r.closings(c)
		}
	}
	r.errs.Sort()
	if r.errs.HasErrors() {
		return nil, r.errs
	}
	return x, r.errs
}

type fileReader struct {
	errs diag.List
	seen map[Date]source.Span
}

func (r *fileReader) year(root, y *yaml.Node) *Announcement {
	a := &Announcement{Year: r.integer(y, 1900, 2200)}
	switch s := root.Get("state"); {
	case s == nil:
		r.errs.Add(Rule, root.At, diag.Say("calendar-key-missing", "key", "state"))
	case s.Value == "decreed":
		a.Decreed = true
	case s.Value != "undecreed":
		r.errs.Add(Rule, s.At, diag.Say("calendar-state", "found", s.Value))
	}
	n := root.Get("notice")
	switch {
	case n != nil && r.mapping(n, "title", "number", "date", "source"):
		a.Notice = Notice{r.text(n.Get("title")), r.text(n.Get("number")), "", r.text(n.Get("source"))}
		if d := n.Get("date"); d != nil {
			if date, ok := r.date(d); ok {
				a.Notice.Date = date.String()
			}
		}
	case n == nil && a.Decreed:
		r.errs.Add(Rule, root.At, diag.Say("calendar-key-missing", "key", "notice"))
	}
	h := root.Get("holidays")
	if h == nil || h.Kind != yaml.Sequence {
		r.errs.Add(Rule, root.At, diag.Say("calendar-key-missing", "key", "holidays"))
		return a
	}
	r.seen = map[Date]source.Span{}
	for _, item := range h.Items {
		a.Holidays = append(a.Holidays, r.holiday(item, a))
	}
	return a
}

func (r *fileReader) holiday(n *yaml.Node, a *Announcement) Holiday {
	keys := []string{"name", "statutory", "off", "work"}
	if !a.Decreed {
		keys = []string{"name", "statutory", "entitlement", "longest"}
	}
	var h Holiday
	if !r.mapping(n, keys...) {
		return h
	}
	if h.Name = r.text(n.Get("name")); h.Name == "" {
		r.errs.Add(Rule, n.At, diag.Say("calendar-key-missing", "key", "name"))
	}
	h.Statutory = r.dates(n.Get("statutory"), a.Year, false)
	h.Off = r.dates(n.Get("off"), a.Year, false)
	h.Work = r.dates(n.Get("work"), a.Year, true)
	if len(h.Statutory) == 0 && (!a.Decreed || len(h.Off) == 0) {
		r.errs.Add(Rule, n.At, diag.Say("calendar-holiday-empty", "name", h.Name))
	}
	if a.Decreed {
		return h
	}
	if e := n.Get("entitlement"); e != nil {
		h.Entitlement = r.integer(e, 1, 31)
	}
	if l := n.Get("longest"); l != nil {
		h.Longest = r.integer(l, len(h.Statutory), 31)
	} else {
		r.errs.Add(Rule, n.At, diag.Say("calendar-key-missing", "key", "longest"))
	}
	return h
}

// dates reads the dates of a year's announcement: within the year or the last
// days of the year before, each once; make-up workdays are weekend days.
func (r *fileReader) dates(n *yaml.Node, year int, work bool) []Date {
	if n == nil {
		return nil
	}
	if n.Kind != yaml.Sequence {
		r.errs.Add(Rule, n.At, diag.Say("calendar-dates"))
		return nil
	}
	var out []Date
	for _, item := range n.Items {
		d, ok := r.date(item)
		if !ok {
			continue
		}
		if first, dup := r.seen[d]; dup {
			e := r.errs.Add(Rule, item.At, diag.Say("calendar-date-twice", "date", d.String()))
			e.Related = []diag.Related{{At: first, Message: diag.Say("calendar-date-first")}}
			continue
		}
		r.seen[d] = item.At
		switch {
		case d < NewDate(year-1, 12, 1) || d > NewDate(year, 12, 31):
			r.errs.Add(Rule, item.At, diag.Say("calendar-date-year", "date", d.String(), "year", year))
		case work && !d.IsWeekend():
			r.errs.Add(Rule, item.At, diag.Say("calendar-work-weekday", "date", d.String()))
		}
		out = append(out, d)
	}
	slices.Sort(out)
	return out
}

func (r *fileReader) closings(n *yaml.Node) []Closing {
	if n.Kind != yaml.Sequence {
		r.errs.Add(Rule, n.At, diag.Say("calendar-closings"))
		return nil
	}
	var out []Closing
	for _, item := range n.Items {
		if !r.mapping(item, "date", "from", "to", "name") {
			continue
		}
		from, to := item.Get("from"), item.Get("to")
		if d := item.Get("date"); d != nil && from == nil && to == nil {
			from, to = d, d
		}
		if from == nil || to == nil || item.Get("date") != nil && item.Get("from") != nil {
			r.errs.Add(Rule, item.At, diag.Say("calendar-closing-dates"))
			continue
		}
		a, okA := r.date(from)
		b, okB := a, okA
		if to != from {
			b, okB = r.date(to)
		}
		if !okA || !okB {
			continue
		}
		if b < a || b-a > 366 {
			r.errs.Add(Rule, to.At, diag.Say("calendar-closing-order", "from", a.String(), "to", b.String()))
			continue
		}
		for d := a; d <= b; d++ {
			out = append(out, Closing{d, r.text(item.Get("name"))})
		}
	}
	slices.SortStableFunc(out, func(a, b Closing) int { return int(a.Date - b.Date) })
	return slices.CompactFunc(out, func(a, b Closing) bool { return a.Date == b.Date })
}

// mapping checks that a node is a mapping of known keys.
func (r *fileReader) mapping(n *yaml.Node, keys ...string) bool {
	if n.Kind != yaml.Mapping {
		r.errs.Add(Rule, n.At, diag.Say("calendar-mapping", "keys", keys))
		return false
	}
	for _, p := range n.Pairs {
		if !slices.Contains(keys, p.Key.Value) {
			e := r.errs.Add(Rule, p.Key.At, diag.Say("calendar-key-unknown", "key", p.Key.Value, "keys", keys))
			if near := diag.Nearest(p.Key.Value, keys); near != "" {
				e.Fix = diag.Say("calendar-key-nearest", "key", near)
			}
		}
	}
	return true
}

func (r *fileReader) text(n *yaml.Node) string {
	switch {
	case n == nil:
		return ""
	case n.Kind != yaml.Scalar || n.IsNull():
		r.errs.Add(Rule, n.At, diag.Say("calendar-text"))
		return ""
	}
	return n.Value
}

func (r *fileReader) date(n *yaml.Node) (Date, bool) {
	day, err := chinese.ParseDate(n.Value)
	d, ok := On(day), err == nil
	if n.Kind != yaml.Scalar || !ok {
		r.errs.Add(Rule, n.At, diag.Say("calendar-date", "found", n.Value))
	}
	return d, n.Kind == yaml.Scalar && ok
}

func (r *fileReader) integer(n *yaml.Node, low, high int) int {
	i, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.Scalar || err != nil || i < low || i > high {
		r.errs.Add(Rule, n.At, diag.Say("calendar-number", "found", n.Value, "low", low, "high", high))
		return low
	}
	return i
}

package batch

import (
	"cmp"
	"fmt"
	"runtime/debug"
	"slices"

	"qiyue/generator"
	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// Finding is something wrong with one row, or with the base for many rows.
type Finding struct {
	diag.Diagnostic
	Row    int    // as the spreadsheet counts; 0: the base, or the table
	Rows   int    // how many rows a finding in the base concerns
	Column string // header of the column at fault, "" when there is none
}

// Report is what checking all rows came to.
type Report struct {
	Rows     int // of the table
	Selected int // of the shard
	Bad      int // rows with an error
	Findings []Finding
	bad      map[int][]string // by index: the rules and messages broken
	badRows  map[int]bool     // the same by row
	numbers  map[digest]int   // row by number
	names    map[digest]int   // row by name of its files
	made     map[int]*made    // by index: the good rows of a short table, for Write
}

// made is the agreement of a row that was found right.
type made struct {
	agreement    *generator.Agreement
	number, name string
}

// keptRows is the length of a table up to which its agreements stay in memory
// between check and writing, some hundred kilobytes each. Those of a longer
// table are made again.
const keptRows = 128

// Progress is how far a run is.
type Progress struct {
	Stage  Stage
	Done   int // rows
	Total  int // rows, 0 while not known
	Failed int
	Kept   int // rows an interrupted run had finished
}

// Stage is what a run is doing.
type Stage uint8

// The stages.
const (
	Checking Stage = iota
	Writing
	Packing
)

// checked is what a worker found of one row.
type checked struct {
	laid      *laid
	name      string
	agreement *generator.Agreement // assembled and looked at; nil where it came to none
	foreign   bool                 // of another shard: only its number and name count
}

// Check reads every row, makes its document and looks at it, and writes
// nothing. Formats are those that will be written; existing, which may be nil,
// reports a finished file that stands in the way. The error is one of reading.
func (b *Batch) Check(formats []generator.Format, existing func(name, number string) *files.ForeignError, progress func(Progress)) (*Report, diag.List) {
	r := &Report{bad: map[int][]string{}, badRows: map[int]bool{}, made: map[int]*made{}, numbers: map[digest]int{}, names: map[digest]int{}}
	g := &gathering{b: b, report: r, used: map[string]bool{}, coded: map[digest]holder{}, groups: map[string]*group{}}
	work := func(row *row) (out checked) {
		defer func() {
			if p := recover(); p != nil {
				out.laid.errs.Add(generator.InternalRule, out.laid.numbers, diag.Say("internal", "error", fmt.Sprintf("%v\n%s", p, debug.Stack())))
			}
		}()
		out.laid = &laid{row: row}
		if out.laid = b.lay(row); out.laid.example {
			out.foreign = !b.in.Shard.Has(row.index)
			return out
		}
		out.name = b.name.name(out.laid.spec)
		if out.foreign = !b.in.Shard.Has(row.index); out.foreign {
			return out
		}
		out.agreement = b.agreement(out.laid)
		b.settle(out.laid)
		if existing == nil || out.laid.number == "" {
			return out
		}
		for _, f := range formats {
			if e := existing(out.name+f.Extension, out.laid.number); e != nil {
				out.laid.errs.Add("file", out.laid.numbers, e.Say())
			}
		}
		return out
	}
	err := pipeline(b.in.Workers, b.rows, work, func(c checked) error {
		g.add(c)
		if progress != nil {
			progress(Progress{Stage: Checking, Done: r.Rows, Failed: r.Bad})
		}
		return nil
	})
	if err != nil {
		return nil, diag.List{Unreadable(b.in.Data.Name, b.table.Name, err)}
	}
	g.finish()
	if r.Rows == 0 {
		return nil, diag.List{Unreadable(b.in.Data.Name, b.table.Name, errNoRows)}
	}
	return r, nil
}

// gathering puts the findings of rows together, in the order of the rows.
type gathering struct {
	b       *Batch
	report  *Report
	used    map[string]bool   // numbers that lists refer to
	coded   map[digest]holder // by credit code
	groups  map[string]*group
	order   []*group
	reached int
}

// group is one finding in the base and the rows it comes with.
type group struct {
	d       diag.Diagnostic
	checked bool // found in a document, not by validation
	rows    []laidRow
}

type laidRow struct {
	row, index int
	at         source.Span
}

func (g *gathering) add(c checked) {
	l, r := c.laid, g.report
	r.Rows++
	g.unique(c)
	g.codes(c.laid)
	for _, list := range g.b.lists {
		if _, ok := list.entries[l.number]; ok {
			g.used[l.number] = true
		}
	}
	if c.foreign {
		return
	}
	r.Selected++
	reached := c.agreement != nil
	if reached {
		g.reached++
	}
	slices.SortStableFunc(l.errs, byCell)
	for i, d := range l.errs {
		if i > 0 && slices.ContainsFunc(l.errs[:i], func(e diag.Diagnostic) bool { return same(d, e) }) {
			continue // a value that stands in several places of the text
		}
		if d.Severity == diag.Error {
			if r.bad[l.row.index] == nil {
				r.Bad++
			}
			r.bad[l.row.index] = append(r.bad[l.row.index], reason(d))
			r.badRows[l.row.Number] = true
		}
		if _, own := l.files[d.At.File]; !own { // in the base, in a clause, or nowhere
			g.group(d, l, reached)
			continue
		}
		column, _ := g.b.header(d.Path)
		r.Findings = append(r.Findings, Finding{Diagnostic: d, Row: l.row.Number, Column: column})
	}
	switch {
	case r.Selected > keptRows:
		r.made = nil
	case reached && r.bad[l.row.index] == nil && !g.b.in.Draft: // in a draft, what is missing was told the assembly
		r.made[l.row.index] = &made{c.agreement, l.number, c.name}
	}
}

// same reports two findings that say the same of the same place.
func same(d, e diag.Diagnostic) bool {
	return d.Rule == e.Rule && d.Entry == e.Entry && d.Message.ID == e.Message.ID && d.At == e.At && fmt.Sprint(d.Message) == fmt.Sprint(e.Message)
}

// byCell orders by the place of cells: a name says it, 9 before 10.
func byCell(x, y diag.Diagnostic) int {
	return cmp.Or(cmp.Compare(len(fileName(x)), len(fileName(y))), cmp.Compare(fileName(x), fileName(y)))
}

func fileName(d diag.Diagnostic) string {
	if d.At.File == nil {
		return ""
	}
	return d.At.File.Name
}

// reason names a finding in the manifest: the rule, or the message of a
// validation stage.
func reason(d diag.Diagnostic) string {
	if d.Entry != "" {
		return d.Rule + "/" + d.Entry
	}
	return d.Rule + ":" + d.Message.ID
}

func (g *gathering) group(d diag.Diagnostic, l *laid, reached bool) {
	key := fmt.Sprint(d.At.Start, " ", d.At.End, " ", d.Rule, " ", d.Entry, " ", d.Message)
	x := g.groups[key]
	if x == nil {
		x = &group{d: d, checked: reached}
		g.groups[key] = x
		g.order = append(g.order, x)
	}
	at := l.numbers
	if at.IsZero() {
		at = g.b.at(l.row, &g.b.columns[g.b.number])
	}
	x.rows = append(x.rows, laidRow{l.row.Number, l.row.index, at})
}

// finish places what stands in the base: once where every row has it, else at
// the rows that bring it about.
func (g *gathering) finish() {
	r := g.report
	var base []Finding
	for _, x := range g.order {
		all := r.Selected
		if x.checked {
			all = g.reached
		}
		if len(x.rows) >= all {
			base = append(base, Finding{Diagnostic: x.d, Rows: len(x.rows)})
			continue
		}
		for _, at := range x.rows {
			d := x.d
			d.At = at.at
			if !x.d.At.IsZero() {
				d.Related = append(slices.Clone(d.Related), diag.Related{At: x.d.At, Message: diag.Say("batch-base-here")})
			}
			r.Findings = append(r.Findings, Finding{Diagnostic: d, Row: at.row})
		}
	}
	slices.SortStableFunc(r.Findings, func(x, y Finding) int { return x.Row - y.Row })
	r.Findings = append(base, append(r.Findings, g.strays()...)...)
}

// strays are rows of lists whose number no row has, or that are examples.
func (g *gathering) strays() []Finding {
	var out []Finding
	for _, d := range g.b.examples {
		out = append(out, Finding{Diagnostic: d})
	}
	for _, l := range g.b.lists {
		for _, number := range l.order {
			if g.used[number] {
				continue
			}
			e := l.entries[number][0]
			d := diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: place(l.book.Place(l.table, e.row, e.key), e.key.Text), Path: "number", Message: diag.Say("batch-list-stray", "number", number)}
			if row := g.report.numbers[numberDigest(number)]; row != 0 {
				d.Fix = diag.Say("batch-list-stray-fix", "row", row)
			}
			out = append(out, Finding{Diagnostic: d})
		}
	}
	return out
}

// OK reports a table in which every row of the shard, and every list, is right.
func (r *Report) OK() bool {
	return !slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Severity == diag.Error })
}

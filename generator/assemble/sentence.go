package assemble

import (
	"strconv"
	"strings"

	"qiyue/clauses"
	"qiyue/internal/calendar"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// draftBlank is the room a draft leaves for a value that is not filled in, in ems.
const draftBlank = 8

// pieces fills a sentence.
func (f *filler) pieces(from []clauses.Piece) []document.Inline {
	out := make([]document.Inline, 0, len(from))
	for _, p := range from {
		in, ok := f.piece(p)
		if !ok {
			continue
		}
		in.Strong = in.Strong || p.Strong || f.clause.Prominent
		runByClock(out, in)
		if k := len(out) - 1; k >= 0 && in.Kind == document.Text && out[k].Kind == document.Text && out[k].Strong == in.Strong && out[k].Origin.ClauseAt.End == in.Origin.ClauseAt.Start {
			out[k].Text += in.Text
			out[k].Origin.ClauseAt.End = in.Origin.ClauseAt.End
			continue
		}
		out = append(out, in)
	}
	return out
}

// Clauses are written for the usual unit, and a spec may give another. A limit
// of days counts from a day, which is not counted itself (民法典 201(1)), one of
// hours from a moment (201(2)): 自收到之日起30分钟 would leave open from when, and
// 自收到之时起3日 whether the day counts. The words before a limit follow its unit.
const fromDay, fromMoment, full = "之日起", "之时起", "满"

func runByClock(before []document.Inline, in document.Inline) {
	k := len(before) - 1
	if k < 0 || in.Kind != document.Value || before[k].Kind != document.Text {
		return
	}
	words, isFull := strings.CutSuffix(before[k].Text, full)
	begin, byDay := strings.CutSuffix(words, fromDay)
	if !byDay {
		var byClock bool
		if begin, byClock = strings.CutSuffix(words, fromMoment); !byClock {
			return
		}
	}
	l, err := calendar.ParseLimit(in.Text)
	if err != nil || l.Clocked() != byDay {
		return
	}
	from := fromMoment
	if !byDay {
		from = fromDay
	}
	if isFull {
		from += full
	}
	before[k].Text = begin + from
}

func (f *filler) piece(p clauses.Piece) (document.Inline, bool) {
	in := document.Inline{Origin: f.origin(p.At)}
	switch p.Kind {
	case clauses.Words:
		in.Text = p.Text
		if self := f.in.Template.Self; self != "" {
			in.Text = strings.ReplaceAll(in.Text, templates.Agreement, self)
		}
	case clauses.Label:
		in.Text = f.called(p.Text)
		if in.Text == "" {
			f.errs.Add(clauses.Rule, p.At, diag.Say("clause-role", "clause", f.clause.ID, "role", p.Text))
		}
	case clauses.Blank:
		in.Kind, in.Width = document.Blank, p.Width
	case clauses.Reference:
		in.Kind, in.Target = document.Ref, p.Text
	case clauses.Placeholder:
		return f.value(p, in)
	}
	return in, true
}

// value fills a placeholder. A value the spec does not give is an error, at
// the clause and at the place in the spec; in a table it is an empty cell
// (see cell), in a draft a blank.
func (f *filler) value(p clauses.Piece, in document.Inline) (document.Inline, bool) {
	v := f.printed(p)
	in.Kind, in.Text, in.Path, in.Origin.At = document.Value, v.Text, v.Path, v.At
	if v.Set && p.Filter == "words" {
		in.Text = f.words(p)
	}
	if v.Set && p.Filter == "label" {
		in.Text = f.label(p, v.Text)
	}
	if v.Set {
		return in, true
	}
	label := v.Path
	if fd := spec.FieldAt(v.Path); fd != nil {
		label = fd.Label
	}
	if f.in.Draft {
		return document.Inline{Kind: document.Blank, Text: label, Path: v.Path, Width: draftBlank, Origin: in.Origin}, true
	}
	d := f.errs.Add(clauses.Rule, f.in.Spec.Locate(v.Path), diag.Say("clause-unset", "clause", f.clause.ID, "label", label, "path", v.Path))
	d.Path = v.Path
	d.Related = []diag.Related{{At: p.At, Message: diag.Say("clause-used-here")}}
	return in, false
}

func (f *filler) printed(p clauses.Piece) spec.Printed {
	switch {
	case p.Path != nil:
		return f.row.Value(p.Path)
	case p.Text == "#":
		return spec.Printed{Text: strconv.Itoa(f.index), Set: true}
	}
	return f.row.Self()
}

// called is what the agreement calls the party of a role, or several together.
func (f *filler) called(role string) string {
	names, together := clauses.Together[role]
	switch {
	case together && len(f.in.Spec.Parties) > 2:
		return names.Three
	case together:
		return names.Two
	}
	return f.in.Template.Label(f.in.Spec.Role(role))
}

// label is the party a choice of roles stands for, as the template calls it.
func (f *filler) label(p clauses.Piece, chosen string) string {
	if p.Path != nil && p.Path.Field() != nil {
		for _, e := range p.Path.Field().Enum {
			if l := f.in.Template.Label(e.ID); l != "" && e.Label == chosen {
				return l
			}
		}
	}
	f.errs.Add(clauses.Rule, p.At, diag.Say("clause-role", "clause", f.clause.ID, "role", chosen))
	return chosen
}

// words is an amount in 大写.
func (f *filler) words(p clauses.Piece) string {
	v := f.printed(p)
	text := v.Text
	d, err := chinese.ParseMoney(text)
	if err == nil {
		if w, err := chinese.AmountWords(d); err == nil {
			return w
		}
	}
	if err == nil || strings.HasSuffix(text, "元") { // what the spec adds up to is more than 大写 can write
		f.errs.Add(spec.Rule, v.At, diag.Say("spec-words", "found", text))
		return text
	}
	f.errs.Add(clauses.Rule, p.At, diag.Say("clause-words", "path", p.Path.String()))
	return text
}

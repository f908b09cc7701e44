package claims

import (
	"fmt"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// contradictionSpec looks for one thing with two values in a list, and for
// dates in an order that cannot be.
func contradictionSpec(p *lint.Pass) {
	s := p.Spec
	one := twice{p: p, first: map[string]valued{}}
	if w := s.Warranty; w != nil {
		for i, x := range w.Parts {
			one.see("warranty.parts.period", fmt.Sprintf("warranty.parts[%d].period", i), x.Name.String(), x.Period.String(), x.Period.At)
		}
	}
	if parts := s.Parts; parts != nil {
		for i, x := range parts.Prices {
			one.see("parts.prices.price", fmt.Sprintf("parts.prices[%d].price", i), x.Name.String()+"\n"+x.Model.String()+"\n"+x.Unit.String(), x.Price.String(), x.Price.At)
		}
	}
	if f := s.Fees; f != nil {
		for i, x := range f.Rates {
			one.see("fees.rates.price", fmt.Sprintf("fees.rates[%d].price", i), x.Name.String()+"\n"+x.Unit.String()+"\n"+x.Note.String(), x.Price.String(), x.Price.At)
		}
	}
	if q := s.Quality; q != nil {
		for i, x := range q.Metrics {
			one.see("quality.metrics.target", fmt.Sprintf("quality.metrics[%d].target", i), x.Name.String(), x.Target.String(), x.Target.At)
		}
	}
	if s.Signing != nil && s.Term != nil {
		inOrder(p, "term.start", s.Term.Start, "signing.effective_date", s.Signing.EffectiveDate)
	}
	for i, x := range s.Products {
		at := fmt.Sprintf("products[%d].", i)
		inOrder(p, at+"accepted", x.Accepted, at+"delivered", x.Delivered)
	}
}

type valued struct {
	value string
	at    source.Span
}

// twice remembers what each name was given.
type twice struct {
	p     *lint.Pass
	first map[string]valued
}

// see reports a name that has another value than before.
func (t *twice) see(list, path, name, value string, at source.Span) {
	if name == "" || value == "" {
		return
	}
	f, known := t.first[list+name]
	if !known {
		t.first[list+name] = valued{value, at}
	} else if f.value != value {
		t.p.Report(lint.Finding{At: at, Path: path, Args: []any{"text", value, "first", f.value},
			Related: []diag.Related{{At: f.at, Message: diag.Say("lint-contradiction-first")}}})
	}
}

// inOrder reports a date that must not come before another and does.
func inOrder(p *lint.Pass, path string, d spec.Date, thanPath string, than spec.Date) {
	if d.IsSet() && than.IsSet() && d.V.Time().Before(than.V.Time()) {
		label := func(path string, d spec.Date) string { return spec.FieldAt(path).Label + d.String() }
		p.Report(lint.Finding{At: d.At, Path: path, Args: []any{"text", label(path, d), "first", label(thanPath, than)},
			Related: []diag.Related{{At: than.At, Message: diag.Say("lint-contradiction-first")}}})
	}
}

package obligation

import (
	"qiyue/internal/diag"
)

// term is the end of the term and the notice before it.
func (b *book) term() {
	t := b.spec.Term
	if t == nil {
		return
	}
	end := b.ended()
	if !end.unknown.IsZero() {
		b.add("term-end", "term-end", "", "term.length", diag.Say("obligation-term-end"), unknown(end.unknown))
		return
	}
	b.add("term-end", "term-end", "", "term.length", diag.Say("obligation-term-end"), on(end.day).note("obligation-stated"))
	if !t.Notice.IsSet() {
		return
	}
	kind, who := t.Renewal.V.ID, "provider"
	if kind == "by-agreement" {
		who = "both"
	}
	what, ok := map[string]diag.Text{
		"by-agreement": diag.Say("obligation-renewal-request"),
		"automatic":    diag.Say("obligation-renewal-automatic"),
		"none":         diag.Say("obligation-renewal-reminder"),
	}[kind]
	if ok {
		b.add("renewal-notice", "renewal-notice", who, "term.notice", what, b.before(end.day, t.Notice.V.Limit))
	}
}

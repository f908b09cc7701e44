package obligation

import (
	"qiyue/internal/diag"
)

// afterwards is what lasts or falls due after the end: settlement, secrecy,
// personal information, records, spare parts.
func (b *book) afterwards() {
	end := b.ended()
	s := b.spec
	if t := s.Termination; t != nil && t.Settle.IsSet() {
		b.add("settlement", "settlement", "both", "termination.settle", diag.Say("obligation-settlement"), b.since(end, t.Settle.V.Limit, ""))
	}
	if c := s.Confidential; c != nil {
		if c.Return.IsSet() {
			b.add("confidential-return", "confidential-return", "both", "confidentiality.return", diag.Say("obligation-return"), b.since(end, c.Return.V.Limit, ""))
		}
		if c.Term.IsSet() {
			d := unknown(end.unknown)
			if end.unknown.IsZero() {
				d = b.until(end.day, c.Term.V.Limit).noted(end.notes).note("obligation-secret")
			}
			b.add("confidentiality-end", "confidentiality-end", "", "confidentiality.term", diag.Say("obligation-confidentiality-end"), d)
		}
		if p := c.Personal; p != nil && p.Delete.IsSet() {
			b.add("personal-information-delete", "personal-information-delete", "provider", "confidentiality.personal_information.delete", diag.Say("obligation-personal"),
				unknown(diag.Say("obligation-event", "event", diag.Say("obligation-event-personal", "period", p.Period.V.Text()), "limit", p.Delete.V.Text())))
		}
	}
	if a := s.Acceptance; a != nil && a.Keep.IsSet() {
		b.add("records-keep", "records-keep", "provider", "acceptance.keep", diag.Say("obligation-records"),
			unknown(diag.Say("obligation-event", "event", diag.Say("obligation-event-served"), "limit", a.Keep.V.Text())))
	}
	if r := s.Remote; r != nil && r.Log.IsSet() {
		b.add("remote-log-keep", "remote-log-keep", "provider", "remote.log", diag.Say("obligation-remote-log"),
			unknown(diag.Say("obligation-event", "event", diag.Say("obligation-event-remote"), "limit", r.Log.V.Text())))
	}
	if p := s.Parts; p != nil && p.Supply.IsSet() {
		b.add("parts-supply-end", "parts-supply-end", "provider", "parts.supply", diag.Say("obligation-parts"),
			unknown(diag.Say("obligation-event", "event", diag.Say("obligation-event-discontinued"), "limit", p.Supply.V.Text())))
	}
}

package spec

import "qiyue/internal/diag"

// checkOriginal wants the agreement that this one changes or ends to be older
// than this one and than its own end.
func checkOriginal(v *validation) {
	s := v.spec
	if s.Amends == nil || !s.Amends.Date.IsSet() {
		return
	}
	first := s.Amends.Date
	later := func(path string, d Date) {
		if d.IsSet() && d.V.Time().Before(first.V.Time()) {
			v.add(path, diag.Say("spec-original-later", "label", FieldAt(path).Label, "found", d.String(), "original", first.String()))
		}
	}
	if s.Signing != nil {
		later("signing.date", s.Signing.Date)
	}
	if s.Ending != nil {
		later("termination_terms.date", s.Ending.Date)
	}
}

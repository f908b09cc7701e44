package practice

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// noticeAddressSpec looks for two sides with one mailbox: who sends a notice
// would serve it on himself.
func noticeAddressSpec(p *lint.Pass) {
	first := map[string]spec.Email{}
	for i, x := range p.Spec.Parties {
		if x == nil || x.Contact == nil || !x.Contact.Email.IsSet() {
			continue
		}
		e := x.Contact.Email
		key := strings.ToLower(e.String())
		if other, taken := first[key]; taken {
			p.Report(lint.Finding{At: e.At, Path: "parties[" + strconv.Itoa(i) + "].contact.email", Message: diag.Say("lint-notice-address-same", "text", e.String()), Fix: diag.Say("lint-notice-address-same-fix"),
				Related: []diag.Related{{At: other.At, Message: diag.Say("lint-contradiction-first")}}})
			continue
		}
		first[key] = e
	}
}

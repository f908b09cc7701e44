package practice

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// depositDoubleSpec looks for 订金 or a second 定金 among the fees of an
// agreement with 定金; that it excludes a penalty its clause says itself.
func depositDoubleSpec(p *lint.Pass) {
	f := p.Spec.Fees
	if f == nil || f.Deposit == nil {
		return
	}
	see := func(path string, name spec.Text) {
		for _, w := range []string{"订金", "定金"} {
			if k := strings.Index(name.String(), w); k >= 0 {
				p.Report(lint.Finding{At: p.Spec.Within(path, name.String(), k, k+len(w)), Path: path, Message: diag.Say("lint-deposit-double-mixed")})
			}
		}
	}
	for i, x := range f.Items {
		see("fees.items["+strconv.Itoa(i)+"].name", x.Name)
	}
	for i, x := range f.Rates {
		see("fees.rates["+strconv.Itoa(i)+"].name", x.Name)
	}
}

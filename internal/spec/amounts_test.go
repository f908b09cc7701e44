package spec

import (
	"testing"

	"github.com/shopspring/decimal"

	"qiyue/internal/source"
)

func amountsOf(t *testing.T, text string) *Spec {
	t.Helper()
	s, errs := Parse(source.NewFile("s.yaml", text+"\n"))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	return s
}

// Net, tax and gross add up, whichever of them the spec states; tax-included
// totals are split by dividing, not by taking 13 % off.
func TestFeeTaxed(t *testing.T) {
	for text, want := range map[string][3]string{
		"fees: {total: 60000元, tax: {included: true, rate: 13%}}":  {"53097.35", "6902.65", "60000"},
		"fees: {total: 60000元, tax: {included: false, rate: 13%}}": {"60000", "7800", "67800"},
		"fees: {total: 0.01元, tax: {included: true, rate: 6%}}":    {"0.01", "0", "0.01"},
		"fees: {total: 0.05元, tax: {included: false, rate: 10%}}":  {"0.05", "0.01", "0.06"}, // half up
	} {
		net, vat, gross, ok := amountsOf(t, text).FeeTaxed()
		if got := [3]string{net.String(), vat.String(), gross.String()}; !ok || got != want {
			t.Errorf("%s: %v %v", text, got, ok)
		}
	}
	if _, _, _, ok := amountsOf(t, "fees: {total: 5元}").FeeTaxed(); ok {
		t.Error("taxed without a rate")
	}
}

// Instalments add up to the total to the fen: what rounding leaves over is in
// the last. They are of the total with tax, which is what is paid.
func TestInstalmentAmounts(t *testing.T) {
	for text, want := range map[string][]string{
		"fees: {total: 100元, tax: {included: true, rate: 6%}, payment: {instalments: [{share: 33.33%}, {share: 33.33%}, {share: 33.34%}]}}": {"33.33", "33.33", "33.34"},
		"fees: {total: 0.05元, tax: {included: true, rate: 6%}, payment: {instalments: [{share: 50%}, {share: 50%}]}}":                       {"0.03", "0.02"},
		"fees: {total: 60000元, tax: {included: false, rate: 13%}, payment: {instalments: [{share: 40%}, {share: 60%}]}}":                    {"27120", "40680"},
	} {
		s := amountsOf(t, text)
		got, ok := s.InstalmentAmounts()
		_, _, gross, _ := s.FeeTaxed()
		sum := decimal.Zero
		for i, d := range got {
			sum = sum.Add(d)
			if i >= len(want) || d.String() != want[i] {
				t.Errorf("%s: %v", text, got)
			}
		}
		if !ok || !sum.Equal(gross) {
			t.Errorf("%s: adds up to %s", text, sum)
		}
	}
	short := "fees: {total: 100元, tax: {included: true, rate: 6%}, payment: {instalments: [{share: 40%}, {share: 50%}]}}"
	if _, ok := amountsOf(t, short).InstalmentAmounts(); ok {
		t.Error("shares of 90% accepted")
	}
}

// The cap in yuan is known where what it is a share of is known.
func TestCapAmount(t *testing.T) {
	for text, want := range map[string]string{
		"{products: [{quantity: 2, price: 186000元}, {quantity: 1, price: 328000元}], liability: {cap: {kind: price, share: 50%}}}": "350000",
		"{products: [{quantity: 2, price: 186000元}, {quantity: 1}], liability: {cap: {kind: price, share: 50%}}}":                 "",
		"liability: {cap: {kind: amount, amount: 5元}}":                                                                            "5",
		"{fees: {total: 100元, tax: {included: false, rate: 13%}}, liability: {cap: {kind: fees, share: 200%}}}":                   "226",
		"liability: {cap: {kind: fees, share: 200%}}":                                                                             "",
	} {
		d, ok := amountsOf(t, text).CapAmount()
		if ok != (want != "") || ok && d.String() != want {
			t.Errorf("%s: %s %v", text, d, ok)
		}
	}
}

package spec

import (
	"github.com/shopspring/decimal"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// FeeTaxed is the fee total without VAT, the VAT on it and both together, in
// yuan to the fen; the three always add up. ok is false without fees or a rate.
func (s *Spec) FeeTaxed() (net, vat, gross decimal.Decimal, ok bool) {
	total, ok := s.FeeTotal()
	if !ok || s.Fees.Tax == nil || !s.Fees.Tax.Rate.IsSet() || !s.Fees.Tax.Included.IsSet() {
		return net, vat, gross, false
	}
	rate := s.Fees.Tax.Rate.V.Ratio
	if s.Fees.Tax.Included.V {
		net = total.DivRound(rate.Add(decimal.NewFromInt(1)), 2)
		return net, total.Sub(net), total, true
	}
	vat = total.Mul(rate).Round(2)
	return total, vat, total.Add(vat), true
}

// InstalmentAmounts splits the fee total, tax included, by the shares of the
// instalments: each is rounded to the fen, the last takes what remains, so
// that they add up to the total exactly. ok is false where the shares do not
// make up the whole.
func (s *Spec) InstalmentAmounts() (out []decimal.Decimal, ok bool) {
	_, _, rest, ok := s.FeeTaxed()
	if !ok || s.Fees.Payment == nil || len(s.Fees.Payment.Instalments) == 0 {
		return nil, false
	}
	gross, shares := rest, decimal.Zero
	for _, it := range s.Fees.Payment.Instalments {
		part := gross.Mul(it.Share.V.Ratio).Round(2)
		out, rest, shares = append(out, part), rest.Sub(part), shares.Add(it.Share.V.Ratio)
	}
	out[len(out)-1] = out[len(out)-1].Add(rest)
	return out, shares.Equal(decimal.NewFromInt(1))
}

// Amount is quantity × price, rounded half up to the fen.
func (p Product) Amount() decimal.Decimal {
	return p.Quantity.V.Amount.Mul(p.Price.V.Amount).Round(2)
}

// ProductTotal is the price of all products; ok is false where one has no price.
func (s *Spec) ProductTotal() (decimal.Decimal, bool) {
	sum := decimal.Zero
	for _, p := range s.Products {
		if !p.Price.IsSet() || !p.Quantity.IsSet() {
			return decimal.Zero, false
		}
		sum = sum.Add(p.Amount())
	}
	return sum, len(s.Products) > 0
}

// CapAmount is the cap on damages in yuan; ok is false where it cannot be
// told from the spec, as for a share of prices that stand elsewhere.
func (s *Spec) CapAmount() (amount decimal.Decimal, ok bool) {
	if s.Liability == nil || s.Liability.Cap == nil {
		return amount, false
	}
	c := s.Liability.Cap
	switch c.Kind.V.ID {
	case "amount":
		return c.Amount.V.Amount, c.Amount.IsSet()
	case "fees":
		_, _, amount, ok = s.FeeTaxed()
	case "price":
		amount, ok = s.ProductTotal()
	}
	return amount.Mul(c.Share.V.Ratio).Round(2), ok && c.Share.IsSet()
}

// checkSums refuses prices that come to nothing: one item may be free or a gift,
// all of them leave the payment, the cap and the penalties without a measure.
func checkSums(v *validation) {
	none := func(path string, n int, price func(i int) Money) {
		for i := range n {
			if p := price(i); !p.IsSet() || !p.nought() {
				return
			}
		}
		if n > 0 {
			v.add(path, diag.Say("spec-zero-sum", "label", FieldAt(path).Label)).Fix = diag.Say("spec-zero-sum-fix")
		}
	}
	none("products[0].price", len(v.spec.Products), func(i int) Money { return v.spec.Products[i].Price })
	if f := v.spec.Fees; f != nil {
		none("fees.items[0].price", len(f.Items), func(i int) Money { return f.Items[i].Price })
	}
}

// sum is a derived amount that comes of what stands at a path.
func sum(path string, at source.Span, amount decimal.Decimal, ok bool) Printed {
	return Printed{Text: (&Amount{Amount: amount}).String(), Path: path, At: at, Set: ok}
}

func (s *Spec) capSpan() source.Span {
	if s.Liability == nil || s.Liability.Cap == nil {
		return source.Span{}
	}
	if s.Liability.Cap.Amount.IsSet() {
		return s.Liability.Cap.Amount.At
	}
	return s.Liability.Cap.Share.At
}

// instalmentAmount is what one entry of the instalments comes to.
func instalmentAmount(r Row) Printed {
	it := r.v.Addr().Interface().(*Instalment)
	amounts, ok := r.spec.InstalmentAmounts()
	if !ok {
		return Printed{Path: r.path + ".share"}
	}
	for i := range r.spec.Fees.Payment.Instalments {
		if it == &r.spec.Fees.Payment.Instalments[i] {
			return sum(r.path+".share", it.Share.At, amounts[i], true)
		}
	}
	return Printed{Path: r.path + ".share"}
}

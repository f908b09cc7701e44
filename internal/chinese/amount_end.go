package chinese

import "unicode/utf8"

func (r *amountReader) takeFraction(c rune, at, end int) *Error {
	place := -1
	if c == '分' {
		place = -2
	}
	if r.digit == 0 || place >= r.lowestDone {
		return fault(AmountOrder, r.text, at, end, "")
	}
	if !r.yuan && len(r.digits) > 0 && r.lowestDone == 0 {
		at := r.digitAt
		if r.zeroAt >= 0 {
			at = r.zeroAt
		}
		r.missingAfter(AmountYuanMissing, at, "元")
	}
	r.place(place)
	r.lowestDone = place
	return nil
}

// missingAfter faults the character before byte at, after which want is missing.
func (r *amountReader) missingAfter(kind Kind, at int, want string) {
	_, n := utf8.DecodeLastRuneInString(r.text[:at])
	r.fault(kind, at-n, at, want)
}

func (r *amountReader) takeClosing(at, end int) *Error {
	if r.lowestDone == lowestPlace {
		r.fault(AmountClosingExtra, at, end, "")
	}
	return r.endWhole(at)
}

// endWhole settles what is pending where the digits end, at byte at.
func (r *amountReader) endWhole(at int) *Error {
	if r.digit != 0 && (r.yuan || r.lowestDone < 0) {
		return fault(AmountUnit, r.text, r.digitAt, at, "")
	}
	r.closeGroup()
	if r.zeroAt >= 0 && !r.zeroYuan {
		r.zeroYuan, r.zeroAt = true, -1
	} else if r.zeroAt >= 0 {
		r.fault(AmountZeroExtra, r.zeroAt, r.runeEnd(r.zeroAt), "")
		r.zeroAt = -1
	}
	if len(r.digits) == 0 && !r.zeroYuan {
		return fault(AmountEmpty, r.text, at, at, "")
	}
	if !r.yuan && r.lowestDone == 0 {
		r.missingAfter(AmountYuanMissing, at, "元")
	}
	return nil
}

func (r *amountReader) finish() *Error {
	if r.form.Closing == "" {
		if err := r.endWhole(len(r.text)); err != nil {
			return err
		}
		if r.lowestDone == 0 {
			r.missingAfter(AmountClosingMissing, len(r.text), "整")
		}
	}
	previous := placeLimit
	if r.zeroYuan {
		previous = 0
	}
	for _, d := range r.digits {
		switch rule := zeroBetween(previous, d.place); {
		case rule == zeroForbidden && d.zeroAt >= 0:
			r.fault(AmountZeroExtra, d.zeroAt, r.runeEnd(d.zeroAt), "")
		case rule == zeroRequired && d.zeroAt < 0:
			r.fault(AmountZeroMissing, d.at, r.runeEnd(d.at), "零")
		}
		previous = d.place
	}
	return nil
}

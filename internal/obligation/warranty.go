package obligation

import (
	"fmt"
	"slices"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
)

// warranty is the end of free repair of every product and of parts with a
// period of their own, and the last day to ask for an extension.
func (b *book) warranty() {
	w := b.spec.Warranty
	if w == nil || !w.Period.IsSet() {
		return
	}
	for i := range b.spec.Products {
		p := &b.spec.Products[i]
		name := labels(p.Name.String(), p.Model.String())
		key := fmt.Sprintf("-%d", i+1)
		if w.Starts.V.ID == "acceptance" && w.Inspect.IsSet() && !p.Accepted.IsSet() {
			due := b.event(p.Delivered, fmt.Sprintf("products[%d].delivered", i), w.Inspect.V.Limit)
			b.add("inspection", "inspection"+key, "customer", "warranty.inspection", diag.Say("obligation-inspection", "product", name), due)
		}
		end := b.warrantyEnd(i, p, w.Period.V.Limit)
		b.add("warranty-end", "warranty-end"+key, "", "warranty.period", diag.Say("obligation-warranty-end", "product", name), end)
		for k := range w.Parts {
			c := &w.Parts[k]
			if !c.Period.IsSet() {
				continue
			}
			what := diag.Say("obligation-part-end", "product", name, "part", c.Name.String())
			b.add("warranty-part-end", fmt.Sprintf("warranty-part-end%s-%d", key, k+1), "", fmt.Sprintf("warranty.parts[%d].period", k), what, b.warrantyEnd(i, p, c.Period.V.Limit))
		}
		if x := w.Extension; x != nil && x.Before.IsSet() {
			last := unknown(end.unknown)
			if end.known { // the day before any roll-over: the earlier day is safe
				last = b.before(end.nominal, x.Before.V.Limit)
			}
			b.add("warranty-extension", "warranty-extension"+key, "customer", "warranty.extension.before", diag.Say("obligation-extension", "product", name), last)
		}
	}
}

// warrantyEnd is the end of a warranty of one product. The period starts on
// the day after the event; from a stated day it starts on that day itself, but
// for a consumer not before the product was delivered.
func (b *book) warrantyEnd(i int, p *spec.Product, l calendar.Limit) dated {
	w := b.spec.Warranty
	customer, _ := b.spec.Party("customer")
	person := customer != nil && customer.Kind.V.ID == "person"
	delivered := fmt.Sprintf("products[%d].delivered", i)
	var d dated
	switch w.Starts.V.ID {
	case "date":
		switch {
		case !w.StartDate.IsSet():
			return unknown(diag.Say("obligation-no-value", "path", "warranty.start_date"))
		case person && p.Delivered.IsSet() && date(w.StartDate.V) < date(p.Delivered.V):
			d = b.event(p.Delivered, delivered, l).note("obligation-consumer-delivered")
		default:
			d = b.from(date(w.StartDate.V), l)
			if person && !p.Delivered.IsSet() {
				d = d.note("obligation-consumer-start")
			}
		}
	case "acceptance":
		d = b.event(p.Accepted, fmt.Sprintf("products[%d].accepted", i), l)
	case "delivery":
		d = b.event(p.Delivered, delivered, l)
	default:
		return unknown(diag.Say("obligation-event", "event", w.Starts.String(), "limit", l.Text()))
	}
	if d.known && (w.Suspended.IsSet() && bool(w.Suspended.V) || person) {
		d = d.note("obligation-suspended")
	}
	return d
}

// from is the last day of a period whose first day is stated.
func (b *book) from(day calendar.Date, l calendar.Limit) dated {
	end, ok := through(day, l)
	if !ok {
		return unknown(diag.Say("obligation-no-time", "limit", l.Text()))
	}
	d := b.after(end-1, calendar.Limit{Count: 1, Unit: calendar.Day}, "") // rolls over like any other last day
	counted := slices.DeleteFunc(d.steps, func(s diag.Text) bool { return s.ID == "calendar-step-first" || s.ID == "calendar-step-last" })
	d.steps = append([]diag.Text{diag.Say("obligation-through", "start", day.String(), "limit", l.Text(), "end", end.String())}, counted...)
	return d.note("obligation-start-included", "start", day.String())
}

// event is a period from a day that the spec may state.
func (b *book) event(day spec.Date, path string, l calendar.Limit) dated {
	if !day.IsSet() {
		return unknown(diag.Say("obligation-no-value", "path", path))
	}
	return b.after(date(day.V), l, "")
}

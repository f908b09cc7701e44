package main

import "qiyue/internal/calendar"

// The JSON form of what falls due. Date is null while a notice to come may move it, and with
// earliest where there is no date at all.
type (
	dueReport struct {
		Schema      string    `json:"schema"`
		Today       string    `json:"today"`
		Obligations []dueItem `json:"obligations"`
	}
	dueItem struct {
		Number      string   `json:"number"`
		Kind        string   `json:"kind"`
		Key         string   `json:"key"`
		Who         *string  `json:"who"` // provider, customer, both; null where nobody must act
		What        string   `json:"what"`
		Date        *string  `json:"date"`
		Provisional bool     `json:"provisional"`
		Earliest    *string  `json:"earliest"`
		Latest      *string  `json:"latest"`
		Nominal     *string  `json:"nominal"` // before it rolled over days off
		End         *string  `json:"end"`     // when the last day ends
		Reason      *string  `json:"reason"`  // why there is no date
		Notes       []string `json:"notes"`
		Steps       []string `json:"steps"`
		Basis       []string `json:"basis"`
		File        string   `json:"file"`
		Line        int      `json:"line"`
		Column      int      `json:"column"`
		Path        string   `json:"path"`
	}
)

func (t *terminal) dueJSON(list []due, today calendar.Date) error {
	out := dueReport{Schema: "qiyue.obligations/1", Today: today.String(), Obligations: []dueItem{}}
	for _, o := range list {
		at := o.At.From()
		item := dueItem{
			Number: o.number, Kind: o.Kind, Key: o.Key, What: t.say(o.What), Provisional: o.Provisional(), End: stamp(o.End),
			Notes: t.texts(o.Notes), Steps: t.texts(o.Steps), Basis: laws(o), File: o.file, Line: at.Line, Column: at.Column, Path: o.Path,
		}
		item.Date, item.Earliest, item.Latest = days(o)
		if o.Who != "" {
			item.Who = &o.Who
		}
		if o.Known {
			nominal := o.Nominal.String()
			item.Nominal = &nominal
		} else {
			why := t.say(o.Unknown)
			item.Reason = &why
		}
		out.Obligations = append(out.Obligations, item)
	}
	return t.json(out)
}

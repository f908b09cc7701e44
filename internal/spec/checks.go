package spec

import (
	"fmt"
	"strings"

	"qiyue/internal/calendar"
	"qiyue/internal/chinese"
	"qiyue/internal/diag"
)

// checks are the conditions across fields without which no document can be
// built, or with which what the spec says would be left out of it.
var checks = []func(*validation){
	checkRoles, checkInvoices, checkLevels, checkChosenTwice, checkNeeds, checkIdle, checkTerm, checkChannels, checkRepeated,
	checkMethods, checkCardStart, checkCardPrice, checkConsumer, checkKind, checkTripartite, checkMakeup, checkTables, checkTrade,
	checkAreas, checkOriginal, checkTitles, checkAmends, checkSums, checkWithin, checkEnd,
}

// need reports a field that the choice at another path makes necessary. It
// points at the section that should hold the field, or at the choice where
// there is no such section.
func (v *validation) need(path, by, because string, set bool) {
	if set || v.written(path) {
		return
	}
	f := FieldAt(path)
	d := v.add(path, diag.Say("spec-needed", "label", f.Label, "path", path, "because", because))
	d.Fix = wanted(f)
	if _, _, rest := v.locate(path); rest == path || strings.Contains(rest, ".") {
		d.At = v.spec.Locate(by)
	}
}

// idle reports a field that another field's choice leaves without effect.
func (v *validation) idle(path string, choice Choice, by string) {
	if choice.IsSet() && v.spec.Has(path) {
		v.useless(path, choice, by)
	}
}

func (v *validation) useless(path string, choice Choice, by string) {
	v.add(path, diag.Say("spec-idle", "label", FieldAt(path).Label, "by", FieldAt(by).Label, "choice", choice.String())).Fix = diag.Say("spec-idle-fix")
}

func checkRoles(v *validation) {
	seen := map[string]int{}
	for i, p := range v.spec.Parties {
		if p == nil || !p.Role.IsSet() {
			continue
		}
		path := fmt.Sprintf("parties[%d]", i)
		if first, dup := seen[p.Role.V.ID]; dup {
			v.add(path+".role", diag.Say("spec-role-twice", "role", p.Role.String(), "first", first+1))
		} else {
			seen[p.Role.V.ID] = i
		}
		if p.Kind.V.ID == "company" && p.IDNumber.IsSet() {
			v.add(path+".id_number", diag.Say("spec-company-id"))
		}
		if p.Kind.V.ID == "person" && p.USCC.IsSet() {
			v.add(path+".uscc", diag.Say("spec-person-uscc"))
		}
		if p.Kind.V.ID == "person" && p.Size.IsSet() {
			v.add(path+".size", diag.Say("spec-person-size")).Fix = diag.Say("spec-idle-fix")
		}
		if p.Kind.V.ID == "person" && p.Representative.IsSet() {
			v.add(path+".representative", diag.Say("spec-person-representative")).Fix = diag.Say("spec-idle-fix")
		}
	}
}

// checkInvoices refuses a special invoice, from which the tax is deducted,
// where none is issued: to a person, and upon prices that are exempt.
func checkInvoices(v *validation) {
	f := v.spec.Fees
	exempt := f != nil && f.Tax != nil && f.Tax.Rate.IsSet() && f.Tax.Rate.nought()
	payer, _ := v.spec.Party("payer")
	for i, p := range v.spec.Parties {
		if p == nil || p.Invoice == nil || p.Invoice.Kind.V.ID != "special" {
			continue
		}
		path := fmt.Sprintf("parties[%d].invoice.kind", i)
		switch {
		case p.Kind.V.ID == "person":
			v.add(path, diag.Say("spec-special-person", "found", p.Invoice.Kind.String())).Fix = diag.Say("spec-special-fix")
		case exempt && p == payer:
			v.add(path, diag.Say("spec-special-exempt", "found", p.Invoice.Kind.String())).Fix = diag.Say("spec-special-fix")
		}
	}
}

// checkLevels wants levels that can be told apart by id and name.
func checkLevels(v *validation) {
	if v.spec.Response == nil {
		return
	}
	ids, names := map[Words]bool{}, map[Words]bool{}
	for i, l := range v.spec.Response.Levels {
		path := fmt.Sprintf("response.levels[%d].", i)
		if l.ID.IsSet() {
			for _, r := range string(l.ID.V) {
				if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-') {
					v.add(path+"id", diag.Say("spec-level-id", "found", l.ID.String()))
					break
				}
			}
			if ids[l.ID.V] {
				v.add(path+"id", diag.Say("spec-level-twice", "id", l.ID.String()))
			}
			ids[l.ID.V] = true
		}
		if l.Name.IsSet() {
			if names[l.Name.V] {
				v.add(path+"name", diag.Say("spec-item-twice", "label", FieldAt("response.levels.name").Label, "found", l.Name.String()))
			}
			names[l.Name.V] = true
		}
	}
}

// checkChosenTwice refuses a way of serving that is named twice.
func checkChosenTwice(v *validation) {
	if v.spec.Service == nil {
		return
	}
	seen := map[string]bool{}
	for i, c := range v.spec.Service.Methods {
		if c.IsSet() && seen[c.V.ID] {
			v.add(fmt.Sprintf("service.methods[%d]", i), diag.Say("spec-item-twice", "label", FieldAt("service.methods").Label, "found", c.String()))
		}
		seen[c.V.ID] = true
	}
}

// checkTerm wants a term of days: without them it has no last day.
func checkTerm(v *validation) {
	t := v.spec.Term
	if t == nil {
		return
	}
	for _, l := range []struct {
		path   string
		length Duration
	}{{"term.length", t.Length}, {"term.extend", t.Extend}} {
		if u := l.length.V.Unit; l.length.IsSet() && (u == calendar.Minute || u == calendar.Hour || u == calendar.Workday) {
			v.add(l.path, diag.Say("spec-term-unit", "label", FieldAt(l.path).Label, "found", l.length.String()))
		}
	}
}

// checkChannels wants a telephone number behind a hotline and an address
// behind an e-mail: the two are easily written in each other's place.
func checkChannels(v *validation) {
	if v.spec.Response == nil {
		return
	}
	for i, c := range v.spec.Response.Channels {
		if !c.Kind.IsSet() || !c.Value.IsSet() {
			continue
		}
		text := c.Value.String()
		email := chinese.CheckEmail(text) == nil
		if c.Kind.V.ID == "email" && !email || c.Kind.V.ID == "hotline" && (email || !strings.ContainsAny(text, "0123456789０１２３４５６７８９")) {
			v.add(fmt.Sprintf("response.channels[%d].value", i), diag.Say("spec-channel", "channel", c.Kind.String(), "found", text))
		}
	}
}

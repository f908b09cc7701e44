package batch

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
)

// scientific is what spreadsheet programs make of long numbers; their digits
// are lost.
var scientific = regexp.MustCompile(`^[0-9](\.[0-9]+)?[eE]\+[0-9]+$`)

// fault is an error value that was pasted as text, or exported as it was shown;
// null is what databases export where there is nothing.
var (
	fault = regexp.MustCompile(`^#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|#+)$`)
	null  = regexp.MustCompile(`^(?i:null|\(null\)|nan|none|nil|undefined|n/a)$`)
)

// named are fields of names and addresses, in which no question mark stands: a
// program that saves text in an encoding which lacks a character writes one.
var named = map[string]bool{"name": true, "representative": true, "address": true}

// midnight is what exported tables add to a day.
var midnight = regexp.MustCompile(`^(\s*[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2})[ T]0?0:00(:00(\.0+)?)?\s*$`)

// caster turns cells into nodes of a spec by the types of their fields.
type caster struct {
	date1904 bool
	formulas bool // take the stored results of formulas, with a warning
}

// node is a cell as the value of a field; nil when the cell cannot be one. At
// is the cell's own text in a file named after the cell.
func (k caster) node(c sheet.Cell, f *spec.Field, file *source.File) (*yaml.Node, diag.List) {
	var errs diag.List
	at := source.Span{File: file, End: len(file.Text)}
	if c.Struck {
		errs.Add(Rule, at, diag.Say("batch-cell-struck", "label", f.Label)).Fix = diag.Say("batch-cell-struck-fix")
		return nil, errs
	}
	if c.Formula {
		if !k.formulas {
			errs.Add(Rule, at, diag.Say("batch-cell-formula", "label", f.Label)).Fix = diag.Say("batch-cell-formula-fix")
			return nil, errs
		}
		if c.Kind == sheet.Empty || c.Kind == sheet.Text && strings.HasPrefix(c.Text, "=") { // of a program that computes nothing, or of a CSV file
			errs.Add(Rule, at, diag.Say("batch-cell-no-result", "label", f.Label)).Fix = diag.Say("batch-cell-no-result-fix")
			return nil, errs
		}
		errs = append(errs, diag.Diagnostic{Rule: Rule, Severity: diag.Warning, At: at, Message: diag.Say("batch-cell-cached", "label", f.Label)})
	}
	text := c.Text
	var problem diag.Text
	switch c.Kind {
	case sheet.Fault:
		problem = diag.Say("batch-cell-fault", "found", c.Text)
	case sheet.Number:
		text, problem = k.number(c, f)
	case sheet.Bool:
		if f.Type != "bool" {
			problem = diag.Say("batch-cell-truth", "label", f.Label, "found", strings.ToUpper(c.Text))
		}
	case sheet.Text:
		if f.Type == "date" {
			text = midnight.ReplaceAllString(text, "$1")
		}
		switch bare := strings.TrimSpace(text); {
		case scientific.MatchString(bare):
			problem = diag.Say("batch-cell-scientific", "found", bare, "label", f.Label)
		case fault.MatchString(bare):
			problem = diag.Say("batch-cell-fault", "found", bare)
		case null.MatchString(bare) && len(f.Enum) == 0: // none is a choice of renewal
			errs.Add(Rule, at, diag.Say("batch-cell-null", "found", bare)).Fix = diag.Say("batch-cell-null-fix")
			return nil, errs
		case strings.ContainsRune(text, utf8.RuneError), named[f.Key] && strings.ContainsAny(text, "?？"):
			errs.Add(Rule, at, diag.Say("batch-cell-lost", "label", f.Label)).Fix = diag.Say("batch-cell-lost-fix")
			return nil, errs
		}
		if saysOnly(text, dittoMarks) || saysOnly(text, baseMarks) {
			errs.Add(Rule, at, diag.Say("batch-cell-ditto", "label", f.Label, "found", strings.TrimSpace(text)))
			return nil, errs
		}
	}
	if !problem.IsZero() {
		errs.Add(Rule, at, problem).Fix = diag.Say("batch-cell-as-text", "example", example(f))
		return nil, errs
	}
	if f.List {
		return list(text, f, at), errs
	}
	return scalar(text, f, at), errs
}

// scalar is one value. Choices may be given by their labels.
func scalar(text string, f *spec.Field, at source.Span) *yaml.Node {
	trimmed := strings.TrimSpace(text)
	n := &yaml.Node{Tag: "!!str", Value: trimmed, At: at}
	if i := strings.Index(at.Text(), trimmed); i > 0 || i == 0 && len(trimmed) < at.End-at.Start {
		n.At = at.Sub(i, i+len(trimmed))
	}
	for _, e := range f.Enum {
		if e.Label == trimmed {
			n.Value = e.ID
			return n
		}
	}
	if saysOnly(trimmed, noneMarks) {
		return &yaml.Node{Tag: "!!null", At: at}
	}
	return n
}

// list is several values in one cell: a line each, or separated by ；; choices
// also by 、 or a comma.
func list(text string, f *spec.Field, at source.Span) *yaml.Node {
	separators := "\n；;"
	if len(f.Enum) > 0 {
		separators += "、,，"
	}
	n := &yaml.Node{Kind: yaml.Sequence, At: at}
	start := 0
	put := func(end int) {
		if part := text[start:end]; strings.TrimSpace(part) != "" {
			span := at
			if text == at.Text() {
				span = at.Sub(start, end)
			}
			n.Items = append(n.Items, scalar(part, f, span))
		}
	}
	for i, r := range text {
		if strings.ContainsRune(separators, r) {
			put(i)
			start = i + len(string(r))
		}
	}
	put(len(text))
	if len(n.Items) == 1 && n.Items[0].IsNull() {
		return n.Items[0]
	}
	return n
}

// number is a number cell as text: exact, never in powers of ten, as a date
// where its format says so.
func (k caster) number(c sheet.Cell, f *spec.Field) (string, diag.Text) {
	v, err := strconv.ParseFloat(c.Text, 64)
	if err != nil {
		return "", diag.Say("batch-cell-fault", "found", c.Text)
	}
	switch {
	case (c.Format == sheet.Date || c.Format == sheet.Time && v >= 1 && v == math.Trunc(v)) && f.Type == "date": // 2026/12/1 0:00
		day, ok := k.date(v)
		switch {
		case !ok:
			return "", diag.Say("batch-cell-no-date", "found", c.Text)
		case c.Part: // 12月5日, of a year that nobody has seen
			return "", diag.Say("batch-cell-date-part", "label", f.Label, "stored", day)
		}
		return day, diag.Text{}
	case c.Format == sheet.Date:
		day, _ := k.date(v)
		return "", diag.Say("batch-cell-date", "label", f.Label, "found", day)
	case c.Format == sheet.Time:
		return "", diag.Say("batch-cell-time", "label", f.Label)
	case v >= 1e15 || v <= -1e15:
		return "", diag.Say("batch-cell-precision", "label", f.Label)
	}
	return displayed(c, f, v)
}

// displayed is a number as its cell shows it, so that what somebody read in the
// table stands in the agreement.
func displayed(c sheet.Cell, f *spec.Field, v float64) (string, diag.Text) {
	shift, unit := 0, ""
	if c.Format == sheet.Percent {
		shift, unit = 2, "%"
	}
	text := plain(v, shift)
	_, fraction, _ := strings.Cut(text, ".")
	m := c.Mask
	if m != nil && m.Places >= 0 && len(fraction) > m.Places && !m.Odd {
		rounded := strconv.FormatFloat(v*math.Pow10(shift), 'f', m.Places, 64)
		return "", diag.Say("batch-cell-rounded", "label", f.Label, "shown", rounded+unit, "stored", text+unit)
	}
	if c.Format == sheet.Padded && !strings.ContainsAny(text, ".-") {
		text = strings.Repeat("0", max(0, c.Pad-len(text))) + text
	}
	switch {
	case c.Format == sheet.Currency && f.Type == "money":
		return text + "元", diag.Text{}
	case m == nil || c.Format == sheet.Currency:
		return text + unit, diag.Text{}
	case f.Type == "phone" && m.Before == "" && m.After == "": // 138-1234-5678
		return text, diag.Text{}
	case m.Odd, f.Type == "number" && strings.ContainsAny(m.Before+m.After, "十百千万亿"):
		return "", diag.Say("batch-cell-shown", "label", f.Label, "stored", text+unit)
	case f.Type == "number", f.Type == "integer":
		return text, diag.Text{}
	}
	if f.Type == "text" && len(fraction) < m.Zeros { // model 2.10
		if fraction == "" {
			text += "."
		}
		text += strings.Repeat("0", m.Zeros-len(fraction))
	}
	return m.Before + text + unit + m.After, diag.Text{}
}

// plain is a number with the fifteen digits a spreadsheet vouches for, times
// ten to the shift, without an exponent: 0.13000000000000003 is 0.13.
func plain(v float64, shift int) string {
	s := strconv.FormatFloat(v, 'e', 14, 64)
	mantissa, power, _ := strings.Cut(s, "e")
	sign := ""
	if rest, ok := strings.CutPrefix(mantissa, "-"); ok {
		sign, mantissa = "-", rest
	}
	digits := strings.Replace(mantissa, ".", "", 1)
	exponent, err := strconv.Atoi(power)
	if err != nil {
		return s
	}
	point := exponent + 1 + shift // digits before the point
	if point <= 0 {
		digits = strings.Repeat("0", 1-point) + digits
		point = 1
	}
	if point > len(digits) {
		digits += strings.Repeat("0", point-len(digits))
	}
	whole, fraction := digits[:point], strings.TrimRight(digits[point:], "0")
	if fraction == "" {
		if whole == "0" {
			sign = ""
		}
		return sign + whole
	}
	return sign + whole + "." + fraction
}

// date is the day of a serial number. The 1900 calendar of spreadsheets has a
// 29 February that never was: serial 60 is no day.
func (k caster) date(serial float64) (string, bool) {
	n := int(serial)
	if serial != float64(n) || n < 1 || n > 2958465 { // 9999-12-31
		return "", false
	}
	start := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case k.date1904:
		start = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case n == 60:
		return "", false
	case n < 60:
		n++
	}
	return start.AddDate(0, 0, n).Format(time.DateOnly), true
}

// shown is a date cell as the date it shows.
func (k caster) shown(c sheet.Cell) (string, bool) {
	v, err := strconv.ParseFloat(c.Text, 64)
	if err != nil || c.Kind != sheet.Number || c.Format != sheet.Date {
		return "", false
	}
	return k.date(v)
}

func example(f *spec.Field) string {
	if f.Example != "" {
		return f.Example
	}
	return f.Label
}

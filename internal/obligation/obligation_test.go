package obligation

import (
	"os"
	"strings"
	"testing"

	"qiyue/internal/calendar"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
)

// example is the shipped after-sales example with some paths changed: path,
// value, …. A value of "" removes the key.
func example(t *testing.T, changes ...string) *spec.Spec {
	t.Helper()
	return exampleOf(t, "after-sales", changes...)
}

// exampleOf is the shipped example of a kind with some paths changed.
func exampleOf(t *testing.T, kind string, changes ...string) *spec.Spec {
	t.Helper()
	raw, err := os.ReadFile("../../testdata/specs/" + kind + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	root, errs := yaml.Parse(source.NewFile(kind+".yaml", string(raw)))
	if errs.HasErrors() {
		t.Fatal(errs)
	}
	for i := 0; i < len(changes); i += 2 {
		v := &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: changes[i+1]}
		if changes[i+1] == "" {
			v = &yaml.Node{Kind: yaml.Scalar, Tag: "!!null"}
		}
		var ok bool
		if root, ok = spec.Overlay(root, changes[i], v); !ok {
			t.Fatalf("cannot set %s", changes[i])
		}
	}
	s, errs := spec.Decode(root)
	if errs.HasErrors() {
		t.Fatalf("%v: %v", changes, errs)
	}
	return s
}

// find is the obligation of a key, as one line: its date or bounds, else "—".
func find(t *testing.T, s *spec.Spec, key string) (Obligation, string) {
	t.Helper()
	for _, o := range Of(s, calendar.Builtin()) {
		switch {
		case o.Key != key:
		case !o.Known:
			return o, "—"
		case !o.Provisional():
			return o, o.Date.String()
		case o.Latest == 0:
			return o, o.Date.String() + "…"
		default:
			return o, o.Date.String() + "…" + o.Latest.String()
		}
	}
	return Obligation{}, "none"
}

func TestDates(t *testing.T) {
	const accepted, delivered = "products[0].accepted", "products[0].delivered"
	overNationalDay := []string{"term.start", "2026-09-01", "term.length", "42日", "term.notice", "5个工作日"} // ends on Monday 2026-10-12
	for _, test := range []struct {
		name, key, want string
		changes         []string
	}{
		{"three years from 2026-12-01 include that day", "term-end", "2029-11-30", nil},
		{"30 days before the end, the day of the act left out", "renewal-notice", "2029-10-31", nil},
		{"one month before 11-30: from 10-31, which has no corresponding day, it ends on 11-30", "renewal-notice", "2029-10-31", []string{"term.notice", "1个月"}},
		{"a month before the end of February is 1-31: from it a month ends on 2-28", "renewal-notice", "2027-01-31", []string{"term.start", "2026-03-01", "term.length", "1年", "term.notice", "1个月"}},
		{"a day off does not move the notice: 2027-01-02 is a Saturday", "renewal-notice", "2027-01-02", []string{"term.length", "2个月", "term.notice", "29日"}},
		{"four working days, 20 and 23 to 25 November, lie after the notice", "renewal-notice", "2026-11-19", []string{"term.start", "2026-11-02", "term.length", "24日", "term.notice", "4个工作日"}},
		{"working days of a year without a notice", "renewal-notice", "—", []string{"term.length", "66日", "term.notice", "5个工作日"}},
		{"a term in working days has no last day", "term-end", "—", []string{"term.length", "600个工作日"}},

		{"24 months from acceptance on a Saturday: the corresponding day, a Tuesday", "warranty-end-1", "2028-11-28", []string{accepted, "2026-11-28"}},
		{"12 months end on Sunday 2026-05-10 and roll over to Monday", "warranty-end-1", "2026-05-11", []string{accepted, "2025-05-10", "warranty.period", "12个月"}},
		{"12 months end on make-up Saturday 2026-05-09, a working day", "warranty-end-1", "2026-05-09", []string{accepted, "2025-05-09", "warranty.period", "12个月"}},
		{"12 months end on 国庆 2026-10-01 and roll over the whole break", "warranty-end-1", "2026-10-08", []string{accepted, "2025-10-01", "warranty.period", "12个月"}},
		{"from delivery", "warranty-end-1", "2028-11-20", []string{"warranty.starts", "delivery", delivered, "2026-11-20"}},
		{"from the leap day: the end of February, a Friday", "warranty-end-1", "2025-02-28", []string{accepted, "2024-02-29", "warranty.period", "12个月"}},
		{"from a stated day, that day included", "warranty-end-1", "2026-11-30", []string{"warranty.starts", "date", "warranty.start_date", "2025-12-01", "warranty.period", "12个月"}},
		{"for a consumer not before delivery", "warranty-end-1", "2026-12-10", []string{"warranty.starts", "date", "warranty.start_date", "2025-12-01", "warranty.period", "12个月", delivered, "2025-12-10", "customer.kind", "person"}},
		{"a stated day that ends on Sunday 2026-05-10, that day included", "warranty-end-1", "2026-05-11", []string{"warranty.starts", "date", "warranty.start_date", "2025-05-11", "warranty.period", "12个月"}},
		{"ten days to inspect after delivery on Friday", "inspection-1", "2026-11-16", []string{"warranty.inspection", "10日", delivered, "2026-11-06"}},
		{"nothing to inspect once accepted", "inspection-1", "none", []string{"warranty.inspection", "10日", accepted, "2026-11-16"}},
		{"a part has its own period", "warranty-part-end-1-1", "2029-11-28", []string{accepted, "2026-11-28"}},
		{"the other product has no day of acceptance", "warranty-end-2", "—", []string{accepted, "2026-11-28"}},
		{"invoice day is not in the spec", "warranty-end-1", "—", []string{"warranty.starts", "invoice", accepted, "2026-11-28"}},
		{"extension: 30 days before the end", "warranty-extension-1", "2028-10-29", []string{accepted, "2026-11-28"}},
		{"extension counts from the end before roll-over, the safe side", "warranty-extension-1", "2026-09-01", []string{accepted, "2025-10-01", "warranty.period", "12个月"}},

		{"ten days from the effective day", "payment-1", "2026-12-11", nil},
		{"before a named day: the day before it", "payment-2", "2027-12-09", nil},
		{"the date in figures", "payment-2", "2027-12-09", []string{"fees.payment.instalments[1].when", "2027/12/10前"}},
		{"the named day taken in", "payment-2", "2027-12-10", []string{"fees.payment.instalments[1].when", "2027年12月10日之前（含当日）"}},
		{"not later than the named day", "payment-2", "2027-12-10", []string{"fees.payment.instalments[1].when", "不迟于2027.12.10支付"}},
		{"a day that does not exist", "payment-2", "—", []string{"fees.payment.instalments[1].when", "2027/2/29前"}},
		{"on a named Saturday: no roll-over", "payment-2", "2027-12-11", []string{"fees.payment.instalments[1].when", "2027年12月11日"}},
		{"five working days from signing on Tuesday", "payment-1", "2026-12-08", []string{"fees.payment.instalments[0].when", "自合同签订之日起5个工作日内支付"}},
		{"working days of a calendar that does not say whether holidays count", "payment-1", "—", []string{"fees.payment.instalments[0].when", "签订后5个工作日内", "calendar.days", "workdays", "calendar.holidays", ""}},
		{"working days where no service days are agreed: 12-07 and 12-08 are the last two", "payment-1", "2026-12-08", []string{"fees.payment.instalments[0].when", "签订后5个工作日内", "calendar", ""}},
		{"working days back over 国庆, holidays and make-up days off duty", "renewal-notice", "2026-09-28", append(overNationalDay, "calendar.days", "workdays", "calendar.holidays", "announced-off", "calendar.makeup", "off")},
		{"working days back over 国庆, make-up Saturday 2026-10-10 on duty", "renewal-notice", "2026-09-29", append(overNationalDay, "calendar.days", "workdays", "calendar.holidays", "announced-off", "calendar.makeup", "worked")},
		{"working days back over 国庆, holidays on duty", "renewal-notice", "2026-10-05", append(overNationalDay, "calendar.days", "workdays", "calendar.holidays", "counted", "calendar.makeup", "off")},
		{"working days back in a calendar of every day: the legal ones", "renewal-notice", "2026-09-29", overNationalDay},
		{"working days back of a calendar that does not say whether holidays count", "renewal-notice", "—", append(overNationalDay, "calendar.days", "workdays", "calendar.holidays", "")},
		{"an event nobody can date", "payment-1", "—", []string{"fees.payment.instalments[0].when", "全部产品验收合格后10日内"}},
		{"the effective day may be named", "payment-1", "2026-12-21", []string{"signing.effective", "date", "signing.effective_date", "2026-12-11"}},
		{"signed later than the named effective day", "payment-1", "2026-12-11", []string{"signing.effective", "date", "signing.effective_date", "2026-11-11"}},
		{"no day of signing", "payment-1", "—", []string{"signing.date", ""}},
		{"one sum after signing", "payment", "2026-12-16", []string{"fees.payment.instalments", "", "fees.payment.after", "signing"}},
		{"one sum after an invoice", "payment", "—", []string{"fees.payment.instalments", ""}},

		{"three months after effect", "patrol-1", "2027-03-01", nil},
		{"the visit of 2029-09-01, a Saturday, rolls over", "patrol-11", "2029-09-03", nil},
		{"no visit after the end of the term", "patrol-12", "none", nil},
		{"2028-04-01 is a Saturday before 清明: a make-up workday, or the break runs to 4-05", "patrol-16", "2028-04-01…2028-04-06", []string{"service.patrol.interval", "1个月"}},
		{"the thirtieth day may become a day off by the notice for 元旦", "training", "2026-12-31…2027-01-04", nil},
		{"ten days after the first period", "quality-report-1", "2027-03-10", nil},
		{"the last period ends with the term", "quality-report-12", "2029-12-10", nil},
		{"no thirteenth period", "quality-report-13", "none", nil},

		{"settlement: 15 days end on Saturday 2029-12-15", "settlement", "2029-12-17", nil},
		{"secrecy: three years after the end, no roll-over", "confidentiality-end", "2032-11-30", nil},
		{"secrecy does not roll over a Saturday", "confidentiality-end", "2030-11-30", []string{"confidentiality.term", "1年"}},
		{"records run from every service", "records-keep", "—", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			o, got := find(t, example(t, test.changes...), test.key)
			if got != test.want {
				t.Errorf("%s: %s, want %s", test.key, got, test.want)
			}
			if o.Key != "" && o.Known == !o.Unknown.IsZero() {
				t.Errorf("%s: a date and a reason for having none, or neither", test.key)
			}
		})
	}
}

// What the provider does by a day it does by close of service; others have
// until 24:00.
func TestEndOfTheLastDay(t *testing.T) {
	s := example(t, "calendar.hours", "08:30-12:00,13:30-17:30", "signing.date", "2026-12-01")
	for key, want := range map[string]string{"patrol-1": "2027-03-01 17:30", "payment-1": "2026-12-11 24:00", "renewal-notice": "2029-10-31 24:00"} {
		if o, _ := find(t, s, key); calendar.Ending(o.End) != want {
			t.Errorf("%s ends at %s, want %s", key, calendar.Ending(o.End), want)
		}
	}
}

// Every obligation points at a value of the spec and can be said in both
// languages; keys are unique, dates in order, the undated last.
func TestEveryObligation(t *testing.T) {
	list := Of(example(t, "products[0].accepted", "2026-11-28"), calendar.Builtin())
	if len(list) < 40 {
		t.Fatalf("only %d obligations", len(list))
	}
	keys := map[string]bool{}
	for i, o := range list {
		if keys[o.Key] {
			t.Errorf("%s twice", o.Key)
		}
		keys[o.Key] = true
		if spec.FieldAt(o.Path) == nil || o.At.File == nil || o.At.Text() == "" {
			t.Errorf("%s: nothing at %s", o.Key, o.Path)
		}
		for _, l := range []message.Lang{message.Chinese, message.English} {
			for _, s := range append(o.Notes, o.What, o.Unknown) {
				if got := message.Sentence(l, s); strings.ContainsAny(got, "{}") {
					t.Errorf("%s: %q", o.Key, got)
				}
			}
		}
		if i > 0 && (o.Known && !list[i-1].Known || o.Known && o.Date < list[i-1].Date) {
			t.Errorf("%s out of order", o.Key)
		}
	}
}

// What a termination agreement leaves to do counts from the day of the end; from
// the signing only where that comes later.
func TestEnding(t *testing.T) {
	s := exampleOf(t, "termination")
	for key, want := range map[string]string{
		"ending-payment-1":  "2027-12-16 provider", // 15 days from 12-01, that day left out
		"ending-payment-2":  "2027-12-16 customer",
		"ending-handover-3": "2027-12-13 provider", // 12-11 is a Saturday
		"ending-erase":      "2027-12-16 both",
		"ending-return":     "none ",
	} {
		if o, got := find(t, s, key); !strings.HasPrefix(got+" "+o.Who, strings.TrimSuffix(want, " ")) {
			t.Errorf("%s: %s %s, want %s", key, got, o.Who, want)
		}
	}
	if o, got := find(t, exampleOf(t, "termination", "termination_terms.pending", "return"), "ending-return"); got != "2027-12-13" || o.Who != "provider" {
		t.Errorf("products under service go back by %s, by the %s", got, o.Who)
	}
	if _, got := find(t, exampleOf(t, "termination", "signing.date", "2027-12-13"), "ending-payment-1"); got != "2027-12-28" {
		t.Errorf("signed after the end, the first sum is due by %s", got)
	}
}

func TestPromises(t *testing.T) {
	s := exampleOf(t, "guarantee")
	for key, want := range map[string]string{"papers": "2026-12-25", "account": "2026-12-21"} { // 12-20 is a Sunday
		if _, got := find(t, s, key); got != want {
			t.Errorf("%s: %s, want %s", key, got, want)
		}
	}
}

func TestNothingFromAnEmptySpec(t *testing.T) {
	if list := Of(&spec.Spec{}, calendar.Builtin()); len(list) != 0 {
		t.Errorf("%d obligations", len(list))
	}
}

func TestWithin(t *testing.T) {
	day := func(d int) calendar.Date { return calendar.NewDate(2027, 3, d) }
	for _, test := range []struct {
		name         string
		date, latest calendar.Date
		want         bool
	}{
		{"on the first day", day(1), day(1), true},
		{"on the last day", day(31), day(31), true},
		{"the day before", day(1) - 1, day(1) - 1, false},
		{"the day after", day(31) + 1, day(31) + 1, false},
		{"may fall on the first day", day(1) - 5, day(1), true},
		{"began before, end unknown", day(1) - 5, 0, true},
	} {
		o := Obligation{Known: true, Date: test.date, Latest: test.latest}
		if got := o.Within(day(1), day(31)); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
	if (&Obligation{}).Within(day(1), day(31)) {
		t.Error("what has no date is not within a time")
	}
}

func BenchmarkOf(b *testing.B) {
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		b.Fatal(err)
	}
	s, _ := spec.Parse(source.NewFile("after-sales.yaml", string(raw)))
	for b.Loop() {
		if len(Of(s, calendar.Builtin())) < 40 {
			b.Fatal("obligations")
		}
	}
}

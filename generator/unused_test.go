package generator

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// What a kind does not print must not be written in its spec unnoticed.
func TestUnusedSection(t *testing.T) {
	e := engine(t)
	f := read(t, "../testdata/specs/confidentiality.yaml")
	text := f.Text + "\nresponse:\n  starts: report-accepted\n"
	s, errs := spec.Parse(source.NewFile("a.yaml", text))
	_, errs = e.Agreement(s, errs, false)
	for _, d := range errs {
		if d.Message.ID == "spec-unused" && d.At.Text() == "response" {
			return
		}
	}
	t.Errorf("a section the kind has no use for went unnoticed: %v", errs)
}

// Within a section, too: a dealer's prices are adjusted by the price list, and
// nothing that the shipped specs say is left out.
func TestUnreadField(t *testing.T) {
	e := engine(t)
	unused := func(name, text string) (paths []string) {
		s, errs := spec.Parse(source.NewFile(name, text))
		a, errs := e.Agreement(s, errs, false)
		if a == nil {
			t.Fatal(errs)
		}
		for _, d := range e.Unprinted(a.Spec, a.Document) {
			paths = append(paths, d.Path)
		}
		return paths
	}
	text := read(t, "../testdata/specs/dealer.yaml").Text
	adjusted := strings.Replace(text, "\nfees:\n", "\nfees:\n  adjustment: {interval: 12个月, cap: 5%, basis: 双方认可的指数, notice: 60日, quit: 30日}\n", 1)
	if got := unused("a.yaml", adjusted); !slices.Equal(got, []string{"fees.adjustment"}) {
		t.Errorf("unused are %v", got)
	}
	deep := strings.Replace(read(t, "../testdata/specs/after-sales.yaml").Text, "  manager:\n    name: 陆文博\n", "  manager:\n    name: 陆文博\n    address: 杭州市西湖区文三路90号\n", 1)
	if got := unused("b.yaml", deep); !slices.Equal(got, []string{"staff.manager.address"}) {
		t.Errorf("deep down unused are %v", got)
	}
	// what another choice leaves out, with its clause or within one that stands
	for _, c := range []struct{ from, to, want string }{
		{"  negotiation: 30日\n", "  negotiation: 30日\n  court_link: signing\n", "disputes.court_link"},
		{"    - mail-in\n", "", "service.mail_to service.mail_time"},
		{"    return: 3个工作日\n", "    return: 3个工作日\n    refund: 5日\n", "service.loaner.refund"},
		{"  undecreed: as-announced\n", "  undecreed: as-announced\n  makeup: worked\n", "calendar.makeup"},
		{"    role: own\n", "    role: own\n    audit: 5日\n", "confidentiality.personal_information.audit"},
		{"  each: 300元\n", "", "breach.cap"},
		{"  products: true\n", "", ""}, // the price is no longer listed, but summed up for the cap
		{"    kind: price\n    share: 100%\n", "    kind: amount\n    amount: 500000元\n", ""},
	} {
		changed := strings.Replace(read(t, "../testdata/specs/after-sales.yaml").Text, c.from, c.to, 1)
		if got := strings.Join(unused("c.yaml", changed), " "); got != c.want {
			t.Errorf("%q instead of %q: unused are %s, want %s", c.to, c.from, got, c.want)
		}
	}
	specs, err := filepath.Glob("../testdata/specs/*.yaml")
	if err != nil || len(specs) == 0 {
		t.Fatal("no specs", err)
	}
	for _, f := range specs {
		if got := unused(f, read(t, f).Text); got != nil {
			t.Errorf("%s: unused are %v", f, got)
		}
	}
}

// What a kind does not print its blank spec does not ask for.
func TestFormAsksForWhatIsPrinted(t *testing.T) {
	e := engine(t)
	for kind, keys := range map[string][]string{"after-sales": {"suggested", "measures", "assessment"}, "dealer": {"serial", "adjustment", "items"}} {
		template, errs := e.Template(kind)
		fatal(t, errs)
		text := string(e.Form(template).Starter())
		for _, key := range keys {
			if strings.Contains(text, " "+key+":") {
				t.Errorf("%s asks for %s", kind, key)
			}
		}
		if !strings.Contains(text, " model:") {
			t.Errorf("%s does not ask for the model", kind)
		}
	}
}

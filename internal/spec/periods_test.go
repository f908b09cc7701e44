package spec

import (
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// with is a spec that says something at two paths, each list having one entry.
func with(t *testing.T, values ...string) *Spec {
	t.Helper()
	root, _ := yaml.Parse(source.NewFile("s.yaml", "agreement: after-sales\n"))
	for i := 0; i < len(values); i += 2 {
		path, at, f := "", "", Model()
		for key := range strings.SplitSeq(values[i], ".") {
			if f = f.Field(key); f == nil {
				t.Fatalf("no field %s", values[i])
			}
			path, at = join(path, key), join(at, key)
			if f.List {
				if n := get(root, at); n == nil {
					root, _ = root.Set(at, &yaml.Node{Kind: yaml.Sequence, Items: []*yaml.Node{{Kind: yaml.Mapping}}})
				}
				at += "[0]"
			}
		}
		var ok bool
		if root, ok = root.Set(at, &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: values[i+1]}); !ok {
			t.Fatalf("cannot set %s", at)
		}
	}
	s, errs := Decode(root)
	if errs.HasErrors() {
		t.Fatal(errs)
	}
	return s
}

func get(n *yaml.Node, path string) *yaml.Node {
	for key := range strings.SplitSeq(path, ".") {
		if n = n.Get(key); n == nil {
			return nil
		}
	}
	return n
}

func foundBy(s *Spec, check func(*validation)) []diag.Diagnostic {
	v := &validation{spec: s}
	check(v)
	return v.errs
}

// TestWithin: each pair of periods is compared, at whatever place in a list.
func TestWithin(t *testing.T) {
	for _, w := range within {
		for _, c := range []struct {
			found, limit string
			wrong        bool
		}{
			{"11个月", "12个月", false}, {"13个月", "1年", true}, {"1年", "12个月", !w.equal}, {"50年", "10年", true}, {"400日", "1年", true}, {"300日", "1年", false},
		} {
			errs := foundBy(with(t, w.path, c.found, w.of, c.limit), checkWithin)
			if (len(errs) == 1) != c.wrong || len(errs) > 1 {
				t.Errorf("%s %s, %s %s: %v", w.path, c.found, w.of, c.limit, errs)
			}
			for _, e := range errs {
				if message.Sentence(message.Chinese, e.Fix) == "" || len(e.Related) != 1 {
					t.Errorf("%s: %v", w.path, e)
				}
			}
		}
	}
}

// TestWithinUnits: months are as long as they may be, so that nothing is refused
// that fits in some year.
func TestWithinUnits(t *testing.T) {
	for _, c := range []struct {
		found, limit string
		wrong        bool
	}{
		{"30日", "1个月", false}, {"31日", "1个月", true}, {"4周", "1个月", false}, {"5周", "1个月", true}, {"23个工作日", "1个月", false}, {"31个工作日", "1个月", true},
		{"365日", "1年", false}, {"366日", "1年", true}, {"24小时", "1日", true}, {"23小时", "1日", false}, {"90分钟", "1小时", true}, {"10个工作日", "10个工作日", true},
	} {
		errs := foundBy(with(t, "warranty.extension.before", c.found, "warranty.period", c.limit), checkWithin)
		if (len(errs) == 1) != c.wrong {
			t.Errorf("%s within %s: %v", c.found, c.limit, errs)
		}
	}
}

// TestWithinEntries: within a list the two stand in the same entry; a period for
// all entries is compared with each and told once.
func TestWithinEntries(t *testing.T) {
	for text, want := range map[string]string{
		"policy: {dispatch: [{depart: 2小时, arrive: 4小时}, {depart: 5小时, arrive: 24小时}]}":        "",
		"policy: {dispatch: [{depart: 2小时, arrive: 4小时}, {depart: 25小时, arrive: 24小时}]}":       "policy.dispatch[1].depart",
		"maintenance: {notice: 40日, plan: [{interval: 3个月}, {interval: 1个月}, {interval: 1周}]}": "maintenance.notice",
		"maintenance: {notice: 5个工作日, plan: [{interval: 3个月}, {interval: 1个月}]}":               "",
		"term: {length: 1年, renewal: automatic, extend: 1年, notice: 30日}":                      "",
		"term: {length: 1年, renewal: automatic, extend: 1个月, notice: 60日}":                     "term.notice",
		"{term: {length: 1年, renewal: automatic}, service: {patrol: {interval: 2年}}}":          "",
		"{term: {length: 1年, renewal: none}, service: {patrol: {interval: 2年}}}":               "service.patrol.interval",
	} {
		s, errs := Parse(source.NewFile("s.yaml", text+"\n"))
		if len(errs) > 0 {
			t.Fatal(text, errs)
		}
		var paths []string
		for _, e := range foundBy(s, checkWithin) {
			paths = append(paths, e.Path)
		}
		if got := strings.Join(paths, " "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestEnd: no day lies after the agreement's last.
func TestEnd(t *testing.T) {
	for _, path := range []string{"signing.date", "signing.effective_date", "warranty.start_date", "products.delivered", "products.accepted"} {
		for _, c := range []struct {
			day, renewal string
			wrong        bool
		}{{"2027-11-30", "none", false}, {"2027-12-01", "none", true}, {"2027-12-01", "automatic", false}} {
			s := with(t, "term.start", "2026-12-01", "term.length", "1年", "term.renewal", c.renewal, path, c.day)
			errs := foundBy(s, checkEnd)
			if (len(errs) == 1) != c.wrong {
				t.Errorf("%s %s %s: %v", path, c.day, c.renewal, errs)
			}
		}
	}
}

package assemble

import (
	"strings"
	"testing"

	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// Terms and rules speak of themselves and of whom they are for as their
// template says, name one party, and are signed by nobody.
func TestAddressee(t *testing.T) {
	l := library(t)
	for kind, self := range map[string]string{"service-terms": "本条款", "policy-store": "本制度"} {
		template, errs := templates.Builtin(kind, l)
		say(t, errs)
		root := sample(t, kind)
		s, errs := spec.Decode(root)
		say(t, errs)
		d, errs := Document(Input{Spec: s, Template: template, Library: l})
		say(t, errs)
		text := d.PlainText()
		for _, alien := range []string{"本协议", "甲方", "乙方", "客户应当", "签字页", "协议编号"} {
			if strings.Contains(text, alien) {
				t.Errorf("%s says %s", kind, alien)
			}
		}
		if strings.Count(text, self) < 10 || strings.Count(text, "顾客") < 50 || len(d.Parties) != 1 {
			t.Errorf("%s: %d parties, %d times %s", kind, len(d.Parties), strings.Count(text, self), self)
		}

		named := &yaml.Node{Kind: yaml.Sequence, Items: append(root.Get("parties").Items, &yaml.Node{
			Kind: yaml.Mapping, Pairs: []yaml.Pair{{Key: scalar("role"), Value: scalar("customer")}, {Key: scalar("kind"), Value: scalar("company")}},
		})}
		root, _ = root.Set("parties", named)
		s, _ = spec.Decode(root)
		if _, errs = Document(Input{Spec: s, Template: template, Library: l}); !errs.HasErrors() {
			t.Errorf("%s takes a named customer", kind)
		}
	}
}

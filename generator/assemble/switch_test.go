package assemble

import (
	"fmt"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// variation is one change to the example spec.
type variation struct {
	name string
	root *yaml.Node
}

func scalar(value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Value: value}
}

var null = &yaml.Node{Kind: yaml.Scalar, Tag: "!!null"}

// variations leaves out every optional key of the example, one at a time, and
// sets every choice to every value it has.
func variations(t *testing.T, base *yaml.Node, needed []string) []variation {
	var out []variation
	var walk func(f *spec.Field, n *yaml.Node, path string)
	walk = func(f *spec.Field, n *yaml.Node, path string) {
		for _, sub := range f.Fields {
			child := n.Get(sub.Key)
			p := strings.TrimPrefix(path+"."+sub.Key, ".")
			if child != nil && !sub.Required && !(path == "" && contains(needed, sub.Key)) {
				if root, ok := base.Set(p, null); ok {
					out = append(out, variation{"without " + p, root})
				}
			}
			for _, e := range sub.Enum {
				if sub.List || path == "parties[0]" || strings.HasPrefix(path, "parties[") && sub.Key == "role" {
					continue
				}
				if n.Kind == yaml.Mapping && (child != nil || sub.Required || path != "") {
					if root, ok := base.Set(p, scalar(e.ID)); ok {
						out = append(out, variation{p + "=" + e.ID, root})
					}
				}
			}
			if sub.Type == "bool" {
				for _, v := range []string{"true", "false"} {
					if root, ok := base.Set(p, scalar(v)); ok && n.Kind == yaml.Mapping {
						out = append(out, variation{p + "=" + v, root})
					}
				}
			}
			switch {
			case child == nil:
			case sub.List && len(sub.Fields) > 0:
				for i, it := range child.Items {
					walk(sub, it, fmt.Sprintf("%s[%d]", p, i))
				}
			case len(sub.Fields) > 0:
				walk(sub, child, p)
			}
		}
	}
	walk(spec.Model(), base, "")
	return out
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// Whatever a spec leaves out or chooses, as long as it is valid its document
// assembles: no dangling reference, no value missing, no variant in doubt.
func TestEverySwitch(t *testing.T) {
	if testing.Short() {
		t.Skip("goes through every choice of every kind, on one goroutine")
	}
	l := library(t)
	for _, name := range examples(t) {
		base := sample(t, name)
		template, _ := templates.Builtin(base.Get("agreement").Value, l)
		built := 0
		for _, v := range variations(t, base, template.Sections) {
			errs := assembled(template, l, v.root)
			if errs == nil {
				continue // refused: the choice needs more
			}
			built++
			for _, e := range *errs {
				t.Errorf("%s, %s: %s", name, v.name, message.Sentence(message.Chinese, e.Message))
			}
		}
		if built < 50 {
			t.Errorf("%s: only %d variations could be built", name, built)
		}
	}
}

// assembled gives the errors of assembling a valid spec, nil for one that
// validation refuses.
func assembled(template *templates.Template, l *clauses.Library, root *yaml.Node) *diag.List {
	s, errs := spec.Decode(root)
	if errs.HasErrors() || spec.Validate(s, template.Sections).HasErrors() {
		return nil
	}
	_, errs = Document(Input{Spec: s, Template: template, Library: l})
	return &errs
}

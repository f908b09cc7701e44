package spec

import (
	"fmt"
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/yaml"
)

// ownRepeats are the lists of which other checks say what stands in them
// twice.
var ownRepeats = map[string]bool{
	"parties": true, "service.methods": true, "response.levels": true, "liability.causes": true,
	"fees.freight": true, "returns.freight": true, "returns.ladder": true,
}

// checkRepeated refuses an item of a list that is written twice: a price
// would be owed twice, a product delivered twice. Products without a serial
// number may be alike, one row for each machine.
func checkRepeated(v *validation) {
	if v.spec.root != nil {
		v.repeated(v.spec.root, "")
	}
}

func (v *validation) repeated(n *yaml.Node, path string) {
	for _, p := range n.Pairs {
		at := strings.TrimPrefix(path+"."+p.Key.Value, ".")
		f := FieldAt(at)
		if f == nil {
			continue
		}
		v.repeated(p.Value, at)
		if !ownRepeats[at] {
			v.alike(p.Value, at, f)
		}
		for i, item := range p.Value.Items {
			v.repeated(item, fmt.Sprintf("%s[%d]", at, i))
		}
	}
}

// alike reports the items of one list that equal an earlier one.
func (v *validation) alike(list *yaml.Node, path string, f *Field) {
	seen := make(map[string]int, len(list.Items))
	for i, item := range list.Items {
		if path == "products" && item.Get("serial") == nil {
			continue
		}
		var b strings.Builder
		content(&b, item)
		text := b.String()
		if text == "" {
			continue
		}
		first, twice := seen[text]
		if !twice {
			seen[text] = i
			continue
		}
		d := v.add(fmt.Sprintf("%s[%d]", path, i), diag.Say("spec-row-twice", "label", f.Label, "first", first+1, "second", i+1))
		d.Fix = diag.Say("spec-row-twice-fix")
	}
}

// content writes what a node says, however it is written and in whatever
// order its keys stand.
func content(b *strings.Builder, n *yaml.Node) {
	switch n.Kind {
	case yaml.Mapping:
		pairs := slices.Clone(n.Pairs)
		slices.SortFunc(pairs, func(x, y yaml.Pair) int { return strings.Compare(x.Key.Value, y.Key.Value) })
		for _, p := range pairs {
			fmt.Fprintf(b, "{%q", p.Key.Value)
			content(b, p.Value)
		}
	case yaml.Sequence:
		for _, item := range n.Items {
			b.WriteByte('[')
			content(b, item)
		}
	default:
		if text := strings.TrimSpace(n.Value); text != "" && !n.IsNull() && !strings.Contains(text, "【填写】") {
			fmt.Fprintf(b, "%q", text)
		}
	}
}

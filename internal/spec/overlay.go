package spec

import (
	"slices"
	"strconv"
	"strings"

	"qiyue/internal/yaml"
)

// Overlay lays one value over a spec's tree. Besides plain paths it takes a
// role for its party: customer.name. A null removes the key. ok is false when
// the path does not fit the tree.
func Overlay(root *yaml.Node, path string, value *yaml.Node) (tree *yaml.Node, ok bool) {
	role, rest, cut := strings.Cut(path, ".")
	if _, isRole := Model().Field("parties").Field("role").Choice(role); isRole && cut {
		i := PartyAt(root, role)
		if i < 0 {
			return root, false
		}
		return root.Set("parties["+strconv.Itoa(i)+"]."+rest, value)
	}
	return root.Set(path, value)
}

// PartyAt is the place of the party of a role in a spec's tree, or -1. A role
// is written as its id or its label.
func PartyAt(root *yaml.Node, role string) int {
	parties := root.Get("parties")
	if parties == nil {
		return -1
	}
	f := Model().Field("parties").Field("role")
	return slices.IndexFunc(parties.Items, func(p *yaml.Node) bool {
		n := p.Get("role")
		if n == nil {
			return false
		}
		text, _ := trimmed(n)
		e, ok := f.named(text)
		return ok && e.ID == role
	})
}

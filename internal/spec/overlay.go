package spec

import (
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
		parties := root.Get("parties")
		if parties == nil {
			return root, false
		}
		for i, p := range parties.Items {
			if r := p.Get("role"); r != nil && r.Value == role {
				return root.Set("parties["+strconv.Itoa(i)+"]."+rest, value)
			}
		}
		return root, false
	}
	return root.Set(path, value)
}

package spec

import "slices"

// standIns are the roles that take a role's part in shared clauses where an
// agreement has no party of the role itself: who commissions service or buys,
// and pays for it, is the customer; who makes and sells, the provider.
var standIns = map[string][]string{
	"customer": {"principal", "dealer", "manufacturer"},
	"provider": {"manufacturer"},
}

// Roles are a role and those that stand in for it, in this order.
func Roles(role string) []string { return append([]string{role}, standIns[role]...) }

// sides are who renders what the agreement is about and who pays for it, which
// a role alone does not tell.
var sides = []string{"performer", "payer"}

// RoleNames are the names by which clauses call parties: the roles and the two
// sides.
func RoleNames() []string {
	var out []string
	for _, role := range Model().Field("parties").Field("role").Enum {
		out = append(out, role.ID)
	}
	return append(out, sides...)
}

// IsRole tells whether clauses call a party by the name.
func IsRole(name string) bool {
	_, role := Model().Field("parties").Field("role").Choice(name)
	return role || IsSide(name)
}

// IsSide tells whether a name is that of a side.
func IsSide(name string) bool { return slices.Contains(sides, name) }

// Role is the role that is on a side; other names are roles themselves. The
// customer pays the provider for goods and services, but a supplier its agent
// for selling.
func (s *Spec) Role(name string) string {
	if !IsSide(name) {
		return name
	}
	if (name == "performer") == s.mandated() {
		return "customer"
	}
	return "provider"
}

// mandated tells of an agreement under which the dealer sells in the
// supplier's name.
func (s *Spec) mandated() bool { return s.Dealership != nil && s.Dealership.Mode.V.ID == "mandate" }

// Party is the first party of a role or side, or of a role that stands in for
// it, and its place in the list, or nil.
func (s *Spec) Party(name string) (*Party, int) {
	for _, role := range Roles(s.Role(name)) {
		if p, i := s.Named(role); p != nil {
			return p, i
		}
	}
	return nil, -1
}

// Named is the first party whose role is this very one, as Party gives it.
func (s *Spec) Named(role string) (*Party, int) {
	for i, p := range s.Parties {
		if p != nil && p.Role.V.ID == role {
			return p, i
		}
	}
	return nil, -1
}

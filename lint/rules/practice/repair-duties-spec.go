package practice

import "qiyue/lint"

// repairDutiesSpec wants the source of parts where things are repaired under
// warranty or a maintenance plan: those clauses name none themselves.
func repairDutiesSpec(p *lint.Pass) {
	s := p.Spec
	if s.Parts != nil || s.Service == nil || s.Warranty == nil && s.Maintenance == nil {
		return
	}
	for _, x := range s.Service.Scope {
		if lint.Contains(x.String(), "修理", "维修", "更换", "保养") {
			p.FlagSpec(s.Locate("service.scope"), "service.scope", "text", x.String())
			return
		}
	}
}

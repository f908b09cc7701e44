package config

import (
	"maps"
	"slices"

	"qiyue/internal/diag"
	"qiyue/lint/report"
)

// Settings are what holds for one path.
type Settings struct {
	Preset   Value
	FailOn   Value
	Kind     Value // "" unless set: as the document shows
	Consumer Value // "" unless set
	Rules    map[string]Value
}

// Ignores reports a path that folders do not yield.
func (f *File) Ignores(name string) bool { return f != nil && matchesAny(f.Ignore, name) }

// For are the settings of a path relative to the folder of the file. A later
// setting wins: the preset, the file, then each section of paths that takes
// the path in, in written order. Presets do not add up: the last one named
// holds. A nil File sets nothing.
func (f *File) For(name string) *Settings {
	s := &Settings{Preset: Value{V: Default}, Rules: map[string]Value{}}
	var sections []*Section
	if f != nil {
		sections = append(sections, &f.Section)
		for i := range f.Paths {
			if matchesAny(f.Paths[i].Match, name) {
				sections = append(sections, &f.Paths[i])
			}
		}
	}
	for _, section := range sections {
		if section.Preset != nil {
			s.Preset = *section.Preset
		}
	}
	s.take(&presetNamed(s.Preset.V).Section)
	for _, section := range sections {
		s.take(section)
	}
	return s
}

func (s *Settings) take(section *Section) {
	for _, x := range []struct {
		from *Value
		to   *Value
	}{{section.FailOn, &s.FailOn}, {section.Kind, &s.Kind}, {section.Consumer, &s.Consumer}} {
		if x.from != nil {
			*x.to = *x.from
		}
	}
	for _, r := range section.Rules {
		s.Rules[r.ID] = r.Value
	}
}

// IDs are the rules and entries that have a setting, in order.
func (s *Settings) IDs() []string { return slices.Sorted(maps.Keys(s.Rules)) }

// level is the setting that holds for a finding: of its entry, else its rule.
func (s *Settings) level(rule, entry string) string {
	if v, ok := s.Rules[rule+"/"+entry]; ok && entry != "" {
		return v.V
	}
	if v, ok := s.Rules[rule]; ok {
		return v.V
	}
	return On
}

// Enabled reports a rule or entry that is not off.
func (s *Settings) Enabled(rule, entry string) bool { return s.level(rule, entry) != Off }

// Apply gives findings their configured severities and drops those of rules
// and entries that are off. It works in place.
func (s *Settings) Apply(found diag.List) diag.List {
	out := found[:0]
	for _, d := range found {
		switch v := s.level(d.Rule, d.Entry); v {
		case Off:
			continue
		case On:
		default:
			d.Severity = severities[v]
		}
		out = append(out, d)
	}
	return out
}

// Govern is a finding of Governance as it counts here: none when it is off.
func (s *Settings) Govern(d *diag.Diagnostic) []report.Finding {
	one := s.Apply(diag.List{*d})
	if len(one) == 0 {
		return nil
	}
	return []report.Finding{{Diagnostic: &one[0]}}
}

var severities = map[string]diag.Severity{"info": diag.Info, "warning": diag.Warning, "error": diag.Error}

// Severity is the severity of a name.
func Severity(name string) (diag.Severity, bool) {
	s, ok := severities[name]
	return s, ok
}

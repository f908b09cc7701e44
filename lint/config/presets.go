package config

import (
	_ "embed"
	"sync"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

//go:embed presets.yaml
var presetText string

// Default is the preset of those who name none.
const Default = "standard"

type preset struct {
	name string
	Section
}

// presets are read on first use. What they set counts as built in.
var presets = sync.OnceValue(func() []preset {
	root, errs := yaml.Parse(source.NewFile("presets.yaml", presetText))
	if root == nil {
		panic("presets.yaml is no YAML")
	}
	d := &decoder{errs: errs, any: true}
	var out []preset
	for _, p := range root.Pairs {
		s := d.section(p.Value, presetKeys)
		for _, v := range []*Value{s.FailOn, s.Kind, s.Consumer} {
			if v != nil {
				v.At, v.Preset = source.Span{}, p.Key.Value
			}
		}
		for i := range s.Rules {
			s.Rules[i].At, s.Rules[i].Preset = source.Span{}, p.Key.Value
		}
		out = append(out, preset{p.Key.Value, s})
	}
	if len(d.errs) > 0 {
		panic("presets.yaml: " + d.errs[0].Message.ID)
	}
	return out
})

// Presets are the names of the presets.
func Presets() []string {
	var out []string
	for _, p := range presets() {
		out = append(out, p.name)
	}
	return out
}

func presetNamed(name string) *preset {
	for i, p := range presets() {
		if p.name == name {
			return &presets()[i]
		}
	}
	return nil
}

package spec

import (
	"encoding/json"
	"strings"
)

// Schema is the JSON Schema (2020-12) of the spec for YAML editors: types,
// Chinese titles and explanations, examples, choices. Kinds are the agreement
// kinds that `agreement` may name.
func Schema(kinds []EnumValue) ([]byte, error) {
	root := sectionSchema(Model())
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["title"] = "Qiyue 协议规格"
	agreement := root["properties"].(object)["agreement"].(object)
	agreement["enum"], agreement["markdownEnumDescriptions"] = enumeration(kinds)
	out, err := json.MarshalIndent(root, "", "  ")
	return append(out, '\n'), err
}

type object = map[string]any

func sectionSchema(f *Field) object {
	props := object{}
	required := []string{}
	for _, s := range f.Fields {
		p := fieldSchema(s)
		if s.List {
			p = object{"type": "array", "items": p, "title": s.Label}
			if s.Required {
				p["minItems"] = 1
			}
		}
		props[s.Key] = p
		if s.Required {
			required = append(required, s.Key)
		}
	}
	o := object{"type": "object", "additionalProperties": false, "properties": props}
	if len(required) > 0 {
		o["required"] = required
	}
	if f.Label != "" {
		o["title"] = f.Label
	}
	return o
}

func fieldSchema(f *Field) object {
	if f.Type == section {
		return sectionSchema(f)
	}
	o := object{"title": f.Label}
	if f.Doc != "" {
		o["description"] = f.Doc
	}
	if f.Example != "" {
		o["examples"] = []any{example(f)}
	}
	if len(f.Enum) > 0 {
		o["enum"], o["markdownEnumDescriptions"] = enumeration(f.Enum)
		return o
	}
	switch f.Type {
	case "bool":
		o["type"] = "boolean"
	case "integer":
		o["type"] = "integer"
		for rule := range strings.SplitSeq(f.Rules, ",") {
			if n, ok := strings.CutPrefix(rule, "min="); ok {
				o["minimum"] = json.Number(n)
			}
			if n, ok := strings.CutPrefix(rule, "max="); ok {
				o["maximum"] = json.Number(n)
			}
		}
	case "number":
		o["type"] = []string{"number", "string"}
	case "date":
		o["type"] = "string"
		o["pattern"] = `^\s*([0-9]{4}-[0-9]{2}-[0-9]{2}|.*年.*月.*日)\s*$`
	case "uscc", "identity":
		o["type"] = "string"
		o["pattern"] = `^\s*[0-9A-Z]{18}\s*$`
	default: // quantities may be written as text or, some of them, as bare numbers
		o["type"] = []string{"string", "number"}
	}
	return o
}

func example(f *Field) any {
	switch f.Type {
	case "bool":
		return f.Example == "true"
	case "integer", "number":
		return json.Number(f.Example)
	}
	return f.Example
}

func enumeration(values []EnumValue) (ids, labels []string) {
	for _, e := range values {
		ids, labels = append(ids, e.ID), append(labels, e.Label)
	}
	return ids, labels
}

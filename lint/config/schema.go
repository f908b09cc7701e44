package config

import (
	"bytes"
	"encoding/json"

	"qiyue/lint/words"
)

// Schema is the JSON Schema (2020-12) of .qiyue.yaml for editors: keys with
// their meaning, rules by name.
func Schema(known Known) ([]byte, error) {
	level := object{"enum": levels}
	rules := object{}
	for _, id := range known.Rules {
		rules[id] = object{"$ref": "#/$defs/level"}
	}
	section := object{
		"fail-on":  object{"enum": failOns, "description": "从哪一级起退出码为 1"},
		"kind":     object{"enum": kinds, "description": "文件的种类；不写则由程序判断"},
		"consumer": object{"type": "boolean", "description": "一方是消费者"},
		"rules": object{
			"type": "object", "description": "规则或者“规则/词条”的级别；on 为规则原来的级别，off 为不检查",
			"properties": rules, "patternProperties": object{"^[a-z-]+/": object{"$ref": "#/$defs/level"}}, "additionalProperties": false,
		},
	}
	globs := object{"anyOf": []any{object{"type": "string"}, object{"type": "array", "items": object{"type": "string"}}}}
	preset := object{"enum": Presets(), "description": "预设：standard 通常，strict 更严，review 审对方的文本，consumer 一方是消费者"}
	path := with(section, object{"match": globs, "preset": preset})
	file := with(section, object{
		"preset": preset,
		"ignore": globs,
		"words":  object{"type": "array", "description": "自己的词表，写法与 lint/words 的文件相同", "items": object{"$ref": "#/$defs/words"}},
		"paths": object{"type": "array", "description": "按路径的设置，后面的优先", "items": object{
			"type": "object", "properties": path, "required": []string{"match"}, "additionalProperties": false,
		}},
	})
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(object{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "title": Name, "type": []string{"object", "null"}, "properties": file, "additionalProperties": false,
		"$defs": object{
			"level": level,
			"words": object{
				"type": "object", "required": []string{"rule", "entries"},
				"properties": object{"rule": object{"enum": words.Rules}, "entries": object{"type": "array", "items": object{"type": "object", "required": []string{"word"}}}},
			},
		},
	})
	return b.Bytes(), err
}

type object map[string]any

func with(a, b object) object {
	out := object{}
	for k, v := range a {
		out[k] = v
	}
	for k, v := range b {
		out[k] = v
	}
	return out
}

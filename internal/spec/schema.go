package spec

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Schema is the JSON Schema (2020-12) of the spec for YAML editors: types,
// Chinese titles and explanations, examples, choices, customary values. Kinds
// are the agreement kinds that `agreement` may name. It refuses nothing that
// reading accepts; what only reading can tell (check digits, dates that do not
// exist, one field needing another) it lets through.
func Schema(kinds []EnumValue) ([]byte, error) {
	root := sectionSchema(Model())
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["title"] = "契约规格（qiyue）"
	root["description"] = "一份协议的全部填写内容；键用英文，期限、金额、比例、日期都带单位。"
	agreement := *Model().Field("agreement")
	agreement.Enum = kinds
	root["properties"].(object)["agreement"] = fieldSchema(&agreement)
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(root)
	return b.Bytes(), err
}

type object = map[string]any

func sectionSchema(f *Field) object {
	props := object{}
	required := []string{}
	for _, s := range f.Fields {
		p := fieldSchema(s)
		if s.List {
			p = listSchema(s, p)
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
	describe(o, f)
	return o
}

func listSchema(f *Field, item object) object {
	o := object{"type": "array", "items": item}
	describe(o, f)
	if least := f.rule("min"); least != "" {
		o["minItems"] = json.Number(least)
	}
	return o
}

func fieldSchema(f *Field) object {
	if f.Type == section {
		return sectionSchema(f)
	}
	o := object{}
	describe(o, f)
	if f.Example != "" {
		o["examples"] = []any{literal(f, f.Example)}
	}
	if customary(f) {
		o["default"] = literal(f, f.Start)
	}
	if len(f.Enum) > 0 {
		names, says := []string{}, []string{}
		for _, e := range f.Enum {
			names, says = append(names, e.ID), append(says, e.Label)
		}
		if f.Key != "agreement" { // whose ids the templates know
			for _, e := range f.Enum {
				names, says = append(names, e.Label), append(says, e.ID)
			}
		}
		o["type"], o["enum"], o["enumDescriptions"], o["markdownEnumDescriptions"] = "string", names, says, says
		return o
	}
	form := forms[f.Type]
	o["type"] = form.types
	if form.pattern != "" {
		o["pattern"], o["patternErrorMessage"] = form.pattern, form.says
		if f.None != "" {
			o["pattern"] = form.pattern + "|^\\s*" + f.None + "\\s*$"
		}
	}
	if f.Letters {
		o["type"], o["pattern"], o["patternErrorMessage"] = "string", `\p{L}`, "名称里要有文字"
	}
	o["not"] = object{"type": "string", "pattern": `【填写[】：]|\{\{|【示例】`}
	switch f.Type {
	case "number":
		o["exclusiveMinimum"], o["maximum"] = 0, mostQuantity
	case "integer":
		o["maximum"] = mostCounted
	case "uscc", "identity": // 18 figures, where no letter is among them
		o["minimum"] = json.Number("100000000000000000")
	case "postcode": // six figures, where none in front is a zero
		o["minimum"], o["maximum"] = 100000, 999999
	}
	for bound, rule := range map[string]string{"minimum": "min", "maximum": "max"} {
		if n := f.rule(rule); n != "" && f.Type == "integer" {
			o[bound] = json.Number(n)
		}
	}
	return o
}

// forms are how the scalar types are written: as text, and as bare numbers
// where these are read figure by figure. The patterns hold for text and only
// ask for what every accepted form has.
var forms = map[string]struct {
	types   any
	pattern string
	says    string
}{
	"text":     {[]string{"string", "number"}, `\S`, "未填写"},
	"choice":   {"string", `\S`, "未填写"},
	"money":    {"string", `[元圆¥￥]|RMB|CNY|ＲＭＢ|ＣＮＹ|人民币`, "金额要写到元，例如 186000元"},
	"percent":  {"string", `[%％‰‱]|[百千万]分之`, "比例要写百分号，例如 13%，或者 万分之五"},
	"date":     {"string", `^\s*\S{4}([-－]\S{1,2}[-－]|[/／]\S{1,2}[/／]|[.．]\S{1,2}[.．])\S{1,2}\s*$|年.*月.*[日号]`, "日期写成 2026-12-01"},
	"duration": {"string", `[分时头日天周期拜月年]|[A-Za-zＡ-Ｚａ-ｚ]`, "期限写数字加单位，例如 24小时、3个工作日、12个月"},
	"hours":    {"string", `[-－–—~～至到]`, "时段写成 08:30-12:00,13:30-17:30；全天写 0-24"},
	"integer":  {[]string{"integer", "string"}, `^\s*[0-9]+\s*$`, "只写数字"},
	"number":   {[]string{"number", "string"}, `^\s*[0-9]+(\.[0-9]+)?\s*$`, "只写数字"},
	"bool":     {[]string{"boolean", "string"}, `^\s*(true|false|是|否)\s*$`, "写 true 或者 false"},
	"uscc":     {[]string{"string", "number"}, `^\s*[0-9A-Z]{18}\s*$`, "统一社会信用代码为 18 位数字和大写字母"},
	"identity": {[]string{"string", "number"}, `^\s*[0-9]{17}[0-9X]\s*$`, "身份证号码为 18 位"},
	"phone":    {[]string{"string", "number"}, `[0-9０-９]`, "座机要带区号，例如 0571-56789012"},
	"email":    {"string", `@`, "电子邮箱要有 @"},
	"postcode": {[]string{"string", "number"}, `^\s*[0-9]{6}\s*$`, "邮政编码为六位数字"},
	"account":  {[]string{"string", "number"}, `^[0-9\s-]+$`, "银行账号只有数字"},
}

// describe gives title and explanation, plain and as the Markdown editors show
// beside a completion.
func describe(o object, f *Field) {
	if f.Label == "" {
		return
	}
	o["title"] = f.Label
	text := f.Label
	if f.Doc != "" {
		text += "：" + f.Doc
	}
	if f.None != "" {
		text += "；零表示" + f.None + "，也可以直接写“" + f.None + "”"
	}
	o["description"] = text
	lines := []string{"**" + f.Label + "**"}
	if f.Required {
		lines[0] += "（必填）"
	}
	if f.Doc != "" {
		lines = append(lines, f.Doc)
	}
	if f.None != "" {
		lines = append(lines, "零表示"+f.None+"，也可以直接写“"+f.None+"”")
	}
	if f.Example != "" && len(f.Enum) == 0 {
		lines = append(lines, "例如 `"+f.Example+"`")
	}
	if customary(f) {
		lines = append(lines, "通常写 `"+f.Start+"`")
	}
	for _, e := range f.Enum {
		lines = append(lines, "- `"+e.ID+"` "+e.Label)
	}
	o["markdownDescription"] = strings.Join(lines, "\n\n")
}

// Customary reports a field whose starting value is customary and costs nobody
// anything: a form may give it, where other values only their user can know.
func (f *Field) Customary() bool { return customary(f) }

func customary(f *Field) bool { return f.Start != "" && f.Start != startBlank && f.Start != startIfAny }

// literal is an example as JSON.
func literal(f *Field, text string) any {
	switch f.Type {
	case "bool":
		return text == "true"
	case "integer", "number":
		return json.Number(text)
	}
	return text
}

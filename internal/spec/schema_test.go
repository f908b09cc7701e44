package spec

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

var kinds = []EnumValue{{"after-sales", "售后服务协议书"}}

// compiled is the schema, checked against the meta-schema of its draft.
func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	raw, err := Schema(kinds)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(string(raw)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("qiyue.json", doc); err != nil {
		t.Fatal(err)
	}
	meta, err := c.Compile("https://json-schema.org/draft/2020-12/schema")
	if err != nil {
		t.Fatal(err)
	}
	if err := meta.Validate(doc); err != nil {
		t.Fatalf("not a schema: %v", err)
	}
	s, err := c.Compile("qiyue.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// instance is a tree as an editor that knows YAML 1.2 sees it.
func instance(n *yaml.Node) any {
	switch n.Kind {
	case yaml.Mapping:
		m := map[string]any{}
		for _, p := range n.Pairs {
			m[p.Key.Value] = instance(p.Value)
		}
		return m
	case yaml.Sequence:
		out := []any{}
		for _, it := range n.Items {
			out = append(out, instance(it))
		}
		return out
	}
	if n.Style != yaml.Plain {
		return n.Value
	}
	switch n.Tag {
	case "!!null":
		return nil
	case "!!bool":
		return strings.EqualFold(n.Value, "true")
	case "!!int", "!!float":
		if json.Valid([]byte(n.Value)) {
			return json.Number(n.Value)
		}
	}
	return n.Value
}

func valid(t *testing.T, s *jsonschema.Schema, text string) error {
	t.Helper()
	root, _ := yaml.Parse(source.NewFile("s.yaml", text))
	if root == nil {
		t.Fatalf("no YAML: %s", text)
	}
	return s.Validate(instance(root))
}

func TestSchemaAcceptsExamples(t *testing.T) {
	s := compiled(t)
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if err := valid(t, s, string(raw)); err != nil {
		t.Errorf("the shipped example: %v", err)
	}
	if err := valid(t, s, fullSpec(t)); err != nil {
		t.Errorf("every field with its example: %v", err)
	}
}

// Of each type, what reading accepts the schema accepts, and the mistakes that
// a pattern can see it refuses.
func TestSchemaTypes(t *testing.T) {
	s := compiled(t)
	base := strings.SplitAfter(fullSpec(t), "\n")
	set := func(path, value string) string {
		root, _ := yaml.Parse(source.NewFile("s.yaml", strings.Join(base, "")))
		n := root
		for key := range strings.SplitSeq(path, ".") {
			if n = n.Get(key); n.Kind == yaml.Sequence {
				n = n.Items[0]
			}
		}
		return n.At.File.Text[:n.At.Start] + value + n.At.File.Text[n.At.End:]
	}
	for path, values := range map[string]struct{ good, bad []string }{
		"title":                       {[]string{"售后", "2026", `"2026"`, "2026-12-01", "12.50"}, []string{"", "true", "~", "【填写】", `"{{title}}"`, "[a]", "{a: 1}", `""`}},
		"products.price":              {[]string{"186000元", "186,000.00元", "18.6万元", "¥186000", "RMB 5,000", "CNY 5000", "人民币伍万元整", "三百元", "１８６元", "赠送"}, []string{"186000", "186000美金", "面议"}},
		"fees.tax.rate":               {[]string{"13%", "5‰", "万分之五", "百分之百", "13％", "0.05%"}, []string{"13", "0.13", "五"}},
		"signing.date":                {[]string{"2026-12-01", "2026年12月1日", "二〇二六年十二月一日", `" 2026-12-01 "`, "2026/12/01", "2026.12.1", "2026-12-1", "2026年12月1号"}, []string{"12/1", "20261201", "明年"}},
		"term.length":                 {[]string{"3年", "P3Y", "36个月", "十二个月", "1年6个月"}, []string{"3", "三"}},
		"response.accept":             {[]string{"30分钟", "半小时", "PT30M", "30min", "1.5小时", "2h"}, []string{"30"}},
		"calendar.hours":              {[]string{"0-24", "08:30-12:00,13:30-17:30", "8:30至17:30", "08:30～17:30"}, []string{"24", "全天"}},
		"signing.copies":              {[]string{"4", `"4"`}, []string{"1", "21", "4.5", "4份", "四"}},
		"products.quantity":           {[]string{"2", "2.5", `"2"`}, []string{"0", "-1", "2台"}},
		"attachments.products":        {[]string{"true", "false", "是", "否"}, []string{"yes", "on", "1", "~"}},
		"parties.uscc":                {[]string{"91330106MA2CFG4T0P"}, []string{"9133", "91330106ma2cfg4t0p"}},
		"parties.id_number":           {[]string{"11010519491231002X"}, []string{"1101051949"}},
		"parties.contact.phone":       {[]string{"0571-56789012", "13805710001", `"13805710001"`, "+86 571 5678 9012", "010-88886666转801"}, []string{"无", "true"}},
		"parties.contact.email":       {[]string{"a@b.example"}, []string{"a.b.example", "1"}},
		"parties.bank.account":        {[]string{"1202021109900123456", `"1202 0211 0990 0123 456"`}, []string{"工行1202"}},
		"signing.effective":           {[]string{"sign-or-seal", "各方签字或者盖章之日"}, []string{"签字", "Sign-or-seal", "signed"}},
		"agreement":                   {[]string{"after-sales"}, []string{"after-sale", "售后服务协议书"}},
		"parties.contact":             {[]string{"{name: 甲, phone: 95588, email: a@b.example}"}, []string{"甲", "{name: 甲}", "{nam: 甲}", "[甲]"}},
		"products.serial":             {[]string{"007", "CK6150"}, []string{"【填写】"}},
		"confidentiality.scope":       {[]string{"图纸"}, []string{"~", "{a: 1}"}},
		"fees.rates.price":            {[]string{"0元", "免费"}, []string{"0", "赠送", "面议"}},
		"fees.appointment.fee":        {[]string{"200元"}, []string{"免费"}},
		"liability.causes.provider":   {[]string{"0%", "不承担"}, []string{"0"}},
		"parties.contact.postal_code": {[]string{"310012", `"010012"`, "010012"}, []string{"~", `"10012"`, "三一〇〇一二"}},
	} {
		for _, v := range values.good {
			text := set(path, v)
			if err := valid(t, s, text); err != nil {
				t.Errorf("%s: %s is refused: %v", path, v, err)
			}
			if _, errs := Parse(source.NewFile("s.yaml", text)); len(errs) > 0 && path != "agreement" {
				t.Errorf("%s: reading refuses %s: %v", path, v, errs[0].Message)
			}
		}
		for _, v := range values.bad {
			text := set(path, v)
			if err := valid(t, s, text); err == nil {
				t.Errorf("%s: %s is accepted", path, v)
			}
		}
	}
}

// Of the broken specs, the schema refuses those whose fault it can see.
func TestSchemaRefusesBroken(t *testing.T) {
	s := compiled(t)
	// What a schema cannot tell: form that YAML drops, check digits, order and
	// sums, and one field's bearing on another.
	blind := strings.Fields(`above-bmp alias-bomb backslash bad-indent bidi-override bom-inside cause-stages cause-twice company-id control-character custom-tag
		cyclic-anchor dashes date-year duplicate-key either-court empty freight-hole freight-twice half-workday hours idle identity ladder-floor ladder-hole ladder-order levels-twice line-break line-separator
		list-as-key merge-scalar method-twice needed needed-court negative-duration open-bracket open-quote person-representative person-size person-uscc second-colon tab-indent
		two-documents two-providers unknown-anchor uscc uscc-letter wide-colon wide-colon-section zero-term zero-width term-in-hours no-space
		deep-nesting not-entrusted ending-party delay-cap serial-scientific account-scientific alias-error-once quoted-spaces duplicate-section text-at-top periods own-number`)
	files, _ := filepath.Glob("../../testdata/bad/*.yaml")
	refused := 0
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		if slices.Contains(blind, name) {
			continue
		}
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := valid(t, s, string(raw)); err == nil {
			t.Errorf("%s is accepted", name)
		}
		refused++
	}
	if refused < 40 {
		t.Errorf("only %d of %d files are tried", refused, len(files))
	}
}

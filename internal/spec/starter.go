package spec

import (
	"slices"
	"strconv"
	"strings"
)

// RoleLabel is a party of a kind: its role and what the agreement calls it.
type RoleLabel struct {
	Role  string
	Label string // 甲方
	Title string // 服务方
}

// Form is what a kind of agreement asks for: what a starter or a table to fill
// in is made of.
type Form struct {
	Kind, Title        string
	Sections, Optional []string // needed, and had use for
	Roles              []RoleLabel
	Papers             []string // keys of attachments the kind has
	Unprinted          []string // paths that the agreement would not print
}

// Asks reports a path that a form has a place for: what the agreement prints,
// of attachments those the kind has.
func (m *Form) Asks(path string) bool {
	if slices.Contains(m.Unprinted, path) {
		return false
	}
	key, attachment := strings.CutPrefix(path, "attachments.")
	f := FieldAt(path)
	return !attachment || f == nil || f.Type != "bool" || slices.Contains(m.Papers, key)
}

// Starter is a commented spec to begin with. It holds the sections the kind
// needs and, commented out, the optional ones; Blank stands for every value that only its user can know, customary
// values are filled in, and what may be left out is commented out. Of the
// switches of attachments it holds those of papers the kind has. Its only
// faults are the blanks.
func (m *Form) Starter() []byte {
	s := &starter{Form: m}
	out := []string{
		"# " + m.Title + "（" + m.Kind + "）的规格",
		"#",
		"# 怎样填写：",
		"#   · 把每一处" + Blank + "换成实际内容；没有换完不能生成协议，程序会指出还缺哪几处。",
		"#   · 已经写好的值是通常的约定，可以改。",
		"#   · 行首有“# ”的键是可选的；需要时删去这一行（或者这一段每一行）的“# ”再填写。",
		"#   · 以“- ”开头的项可以照样重复，写几项都行。",
		"#   · 键后面用英文冒号加空格；缩进用空格，不用制表符。",
		"#   · 期限写数字加单位：30分钟、24小时、3个工作日、30日、12个月、3年。",
		"#   · 金额写到元：186000元、18.6万元；比例写 13%、5‰ 或者 万分之五；日期写 2026-12-01。",
		"",
	}
	for _, f := range Model().Fields {
		if f.Required || f.Type != section || slices.Contains(m.Sections, f.Key) || slices.Contains(m.Optional, f.Key) {
			out = append(out, s.top(f)...)
		}
	}
	return []byte(strings.Join(out, "\n") + "\n")
}

// What the start tag of a field that may be left out asks for: a blank that
// must be filled, or one that is filled where it applies and else deleted.
const (
	startBlank = "!"
	startIfAny = "?"
)

type starter struct {
	*Form
	full bool // nothing commented out, for tests
}

// top is a key of the whole spec. Sections stand apart from one another.
func (s *starter) top(f *Field) []string {
	if f.Key == "agreement" {
		return []string{f.Key + ": " + s.Kind, ""}
	}
	if f.Type != section {
		return append(s.field(f), "")
	}
	return append(s.field(f), "")
}

// field is a key with its comment; commented out whole when it may be left
// out and no start asks for it.
func (s *starter) field(f *Field) []string {
	if s.displaced(f) {
		return nil
	}
	shown := s.shows(f)
	comment, body := explain(f, shown), s.body(f)
	if !shown {
		for i, l := range body {
			body[i] = "# " + l
		}
	}
	return append(comment, body...)
}

// displaced tells whether a section of the kind stands in the place of a field,
// or the agreement does not print it.
func (s *starter) displaced(f *Field) bool {
	return !s.full && (slices.ContainsFunc(displaced, func(d displacement) bool { return FieldAt(d.path) == f && slices.Contains(s.Sections, d.by) }) ||
		slices.ContainsFunc(s.Unprinted, func(path string) bool { return FieldAt(path) == f }))
}

func (s *starter) shows(f *Field) bool {
	needed := func(path string) bool { return FieldAt(path) == f }
	return s.full || f.Required || f.Start != "" || slices.ContainsFunc(s.Sections, needed)
}

// body is a key and its value, without comment.
func (s *starter) body(f *Field) []string {
	switch {
	case f.Key == "parties":
		lines := []string{f.Key + ":"}
		for _, r := range s.Roles {
			lines = append(lines, indent([]string{"# " + r.Label + "（" + r.Title + "）"})...)
			lines = append(lines, s.item(f, map[string]string{"role": r.Role})...)
		}
		return lines
	case f.List && f.Type == section:
		lines := []string{f.Key + ":"}
		for _, given := range f.FirstRows() {
			lines = append(lines, s.item(f, given)...)
		}
		return lines
	case f.List:
		return []string{f.Key + ":", "  - " + s.value(f)}
	case f.Type == section:
		lines := []string{f.Key + ":"}
		fields := f.Fields
		if f == Model().Field("attachments") {
			fields = slices.DeleteFunc(slices.Clone(fields), func(p *Field) bool { return !s.Asks("attachments." + p.Key) })
		}
		none := !slices.ContainsFunc(fields, s.shows)
		for i, sub := range fields {
			if i == 0 && none { // a section must hold something
				first := *sub
				first.Start = startIfAny
				sub = &first
			}
			lines = append(lines, indent(s.field(sub))...)
		}
		return lines
	}
	return []string{f.Key + ": " + s.value(f)}
}

// FirstRows are the values, by key, that the entries of a list begin with in a
// form: one without any where the list names none.
func (f *Field) FirstRows() []map[string]string {
	if key := f.Field(f.Rows); key != nil {
		var out []map[string]string
		for _, e := range key.Enum {
			out = append(out, map[string]string{f.Rows: e.ID})
		}
		return out
	}
	var out []map[string]string
	for row := range strings.SplitSeq(f.Rows, ";") {
		given := map[string]string{}
		for pair := range strings.SplitSeq(row, ",") {
			if key, value, ok := strings.Cut(pair, "="); ok {
				given[key] = value
			}
		}
		out = append(out, given)
	}
	return out
}

// item is one entry of a list of sections; its first key follows the dash. The
// given values need no comment.
func (s *starter) item(f *Field, given map[string]string) []string {
	var lines []string
	for i, sub := range f.Fields {
		own := s.field(sub)
		if value, ok := given[sub.Key]; ok {
			own = []string{sub.Key + ": " + value}
		}
		if i == 0 { // the comment of the first key stands above the dash
			last := len(own) - 1
			lines = append(lines, indent(own[:last])...)
			lines = append(lines, "  - "+own[last])
			continue
		}
		lines = append(lines, indent(indent(own))...)
	}
	return lines
}

// value is what stands behind the colon: the customary value, else a blank.
// Examples stay in the comments: uncommented unread, they would be wrong values.
func (s *starter) value(f *Field) string {
	if f == FieldAt("signing.copies") && len(s.Roles) > 2 { // so many as go round
		each, _ := strconv.Atoi(FieldAt("signing.copies_each").Start)
		return strconv.Itoa(each * len(s.Roles))
	}
	if e := ExampleIn(f, s.Sections); e != f.Example {
		return e
	}
	if f.Start == "" || f.Start == startBlank || f.Start == startIfAny {
		return Blank
	}
	return f.Start
}

// ExampleIn is a field's example in a kind with these sections. Of dealership
// the example is resale, where each side handles its users' data for itself.
func ExampleIn(f *Field, sections []string) string {
	if f == FieldAt("confidentiality.personal_information.role") && slices.Contains(sections, "dealership") {
		return "own"
	}
	return f.Example
}

func indent(lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		if l != "" {
			out[i] = "  " + l
		}
	}
	return out
}

// explain is the comment over a key: its label, what to write, an example, and
// the choices a line each.
func explain(f *Field, shown bool) []string {
	head := "# " + f.Label
	if !shown {
		head += "（可选）"
	}
	if f.Doc != "" {
		head += "：" + f.Doc
	}
	if f.Start == startIfAny {
		head += "；不适用的，整项删去"
	}
	if f.Example != "" && len(f.Enum) == 0 && f.Example != f.Start {
		head += "，例如 " + f.Example
	}
	lines := []string{head}
	width := 0
	for _, e := range f.Enum {
		width = max(width, len(e.ID))
	}
	for _, e := range f.Enum {
		lines = append(lines, "#   "+e.ID+strings.Repeat(" ", width-len(e.ID))+"  "+e.Label)
	}
	return lines
}

package batch

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// otherParties are examples for the parties after the first, whose particulars
// the schema's own examples give.
var otherParties = []map[string]string{{
	"name": "绍兴越川精密制造有限公司", "uscc": "91330603MA2BT7K93L", "representative": "何铭远", "address": "浙江省绍兴市柯桥区群贤路1866号",
	"contact.name": "邱雨桐", "contact.phone": "0575-81234567", "contact.email": "equipment@yuechuan.example",
}, {
	"name": "诸暨店口佳鸿机电设备有限公司", "uscc": "91330681MA2D6QXH4W", "representative": "骆文杰", "address": "浙江省诸暨市店口镇中央大道52号",
	"contact.name": "蔡思远", "contact.phone": "0575-87654321", "contact.email": "dealer@jiahong.example",
}}

// alsoGiven are fields that the schema leaves open and the example row gives:
// without them the agreement could be built but should not be signed.
var alsoGiven = []string{"calendar.days", "calendar.hours", "calendar.holidays"}

// Template writes the empty workbook of a kind: a sheet with a row an
// agreement, a sheet for every list, labels, notes and drop-downs from the
// schema, and an example row. The form says what to ask for. All that is not customary carries the example
// mark there, so that no row with another's particulars becomes an agreement;
// without the marks the row makes one as it stands. Word gives the sentence of
// a text.
func Template(w io.Writer, t *templates.Template, form *spec.Form, word func(diag.Text) string) error {
	f := excelize.NewFile()
	defer f.Close()
	p := &templateWriter{f: f, word: word, labels: labelsOf(t), template: t, form: form}
	if err := p.styles(); err != nil {
		return err
	}
	if err := f.SetSheetName("Sheet1", copiedSheet); err != nil {
		return err
	}
	main, lists := p.columns()
	p.complete(main, lists)
	if err := p.sheet(copiedSheet, templateList{columns: main, rows: []map[string]string{nil}}); err != nil {
		return err
	}
	for _, l := range lists {
		name := p.listName(l.path)
		if _, err := f.NewSheet(name); err != nil {
			return err
		}
		if err := p.sheet(name, l); err != nil {
			return err
		}
	}
	if err := p.notes(); err != nil {
		return err
	}
	return f.Write(w)
}

type templateWriter struct {
	f                              *excelize.File
	word                           func(diag.Text) string
	labels                         *labels
	template                       *templates.Template
	form                           *spec.Form
	needed, optional, text, sample int
}

// templateColumn is a column of a template.
type templateColumn struct {
	path    string // as spec.Overlay takes it; within a list, below its entry
	header  string
	field   *spec.Field
	example string
	needed  bool
}

// templateList is a list with a sheet of its own: first the number of the
// agreement, then the columns of an entry. Its example has a row for each of
// rows, the values that are customary there by path; the columns' examples
// fill in the others.
type templateList struct {
	path    string
	columns []templateColumn
	rows    []map[string]string
}

// shown tells whether the example row holds an entry of the list.
func (l templateList) shown() bool { return l.columns[0].example != "" }

// value is what a column holds in an example row, and whether that is
// customary.
func (l templateList) value(row int, c templateColumn) (text string, customary bool) {
	if v, ok := l.rows[row][c.path]; ok && l.shown() {
		return shown(c.field, v), true
	}
	return c.example, c.path == "agreement" || c.field.Customary()
}

func (p *templateWriter) styles() (err error) {
	head := func(color string) (int, error) {
		return p.f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}},
			Alignment: &excelize.Alignment{WrapText: true, Vertical: "center"}, NumFmt: 49})
	}
	if p.needed, err = head("FFE699"); err != nil {
		return err
	}
	if p.optional, err = head("E2EFDA"); err != nil {
		return err
	}
	if p.text, err = p.f.NewStyle(&excelize.Style{NumFmt: 49}); err != nil {
		return err
	}
	p.sample, err = p.f.NewStyle(&excelize.Style{NumFmt: 49, Font: &excelize.Font{Color: "7F7F7F", Italic: true}})
	return err
}

// columns are the columns of the main sheet and the lists with sheets of
// their own: number and kind, the parties, then the sections the kind needs
// before the others.
func (p *templateWriter) columns() (main []templateColumn, lists []templateList) {
	model := spec.Model()
	number := model.Field("number")
	main = append(main, templateColumn{"number", number.Label, number, number.Example, true},
		templateColumn{"agreement", model.Field("agreement").Label, model.Field("agreement"), p.template.Kind, true})
	for i, party := range p.template.Parties {
		var other map[string]string
		if i > 0 {
			other = otherParties[i-1]
		}
		for _, f := range model.Field("parties").Fields {
			if f.Key != "role" {
				p.add(&main, nil, f, party.Role, "", party.When == nil, other)
			}
		}
	}
	for _, f := range model.Fields {
		if f.Key == "number" || f.Key == "agreement" || f.Key == "parties" || !spec.Used(f.Key, slices.Concat(p.template.Sections, p.template.Optional)...) {
			continue
		}
		p.add(&main, &lists, f, "", "", f.Required || slices.Contains(p.template.Sections, f.Key), nil)
	}
	return main, lists
}

// add adds the columns of a field; must tells whether everything above it is
// needed, other gives examples in place of the schema's own.
func (p *templateWriter) add(main *[]templateColumn, lists *[]templateList, f *spec.Field, above, within string, must bool, other map[string]string) {
	path, inner := f.Key, f.Key
	if above != "" {
		path = above + "." + f.Key
	}
	if within != "" {
		inner = within + "." + f.Key
	}
	switch {
	case !p.form.Asks(path):
	case f.Type == "section" && f.List:
		if lists != nil {
			*lists = append(*lists, p.list(f, path, must && (f.Required || above == "")))
		}
	case f.Type == "section":
		for _, sub := range f.Fields {
			p.add(main, lists, sub, path, inner, must && (f.Required || above == ""), other)
		}
	default:
		c := templateColumn{path: path, header: p.labels.best(path), field: f, needed: must && f.Required || slices.Contains(p.template.Sections, path)}
		if c.needed || slices.Contains(alsoGiven, path) || must && above != "" && (inner == "uscc" || inner == "representative") {
			c.example = shown(f, spec.ExampleIn(f, p.template.Sections))
			if v := other[inner]; v != "" {
				c.example = v
			}
		}
		*main = append(*main, c)
	}
}

// complete gives examples to the fields that the example row's own choices
// make necessary, be it a value, a section or a list.
func (p *templateWriter) complete(main []templateColumn, lists []templateList) {
	for changed := true; changed; {
		changed = false
		root := p.exampleTree(main, lists)
		s, _ := spec.Decode(root)
		for _, d := range spec.Validate(s, p.template.Sections) {
			if d.Path == "" {
				continue
			}
			for i := range main {
				plain := plainPath(root, main[i].path)
				if rest, in := strings.CutPrefix(plain, d.Path+"."); plain == d.Path || in && spec.Needed(d.Path, rest) {
					changed = main[i].exemplify(p.template.Sections) || changed
				}
			}
			for _, l := range lists {
				if l.path != d.Path {
					continue
				}
				for i := range l.columns {
					if l.columns[i].needed {
						changed = l.columns[i].exemplify(p.template.Sections) || changed
					}
				}
			}
		}
	}
}

// exemplify gives a column its example; false when it has one or there is none.
func (c *templateColumn) exemplify(sections []string) bool {
	if c.example != "" {
		return false
	}
	c.example = shown(c.field, spec.ExampleIn(c.field, sections))
	return c.example != ""
}

// exampleTree is the spec that the examples make.
func (p *templateWriter) exampleTree(main []templateColumn, lists []templateList) *yaml.Node {
	var needed []templates.Party
	for _, party := range p.template.Parties {
		if party.When == nil {
			needed = append(needed, party)
		}
	}
	root := empty(p.template.Kind, &yaml.Node{Tag: "!!str", Value: p.template.Kind}, needed)
	for _, c := range main {
		if c.example != "" {
			root, _ = spec.Overlay(root, c.path, exampleNode(c))
		}
	}
	for _, l := range lists {
		if !l.shown() {
			continue
		}
		for i := range l.rows {
			for _, c := range l.columns[1:] {
				if c.example, _ = l.value(i, c); c.example != "" {
					root, _ = root.Set(l.path+"["+strconv.Itoa(i)+"]."+c.path, exampleNode(c))
				}
			}
		}
	}
	return root
}

func exampleNode(c templateColumn) *yaml.Node {
	at := place(c.header, c.example)
	if c.field.List {
		return list(c.example, c.field, at)
	}
	return scalar(c.example, c.field, at)
}

func (p *templateWriter) list(f *spec.Field, path string, must bool) templateList {
	number := spec.Model().Field("number")
	key := templateColumn{header: number.Label, field: number, needed: true}
	if must {
		key.example = number.Example
	}
	l := templateList{path, []templateColumn{key}, f.FirstRows()}
	in := p.labels.within[path]
	every := f.Field(f.Rows) != nil // a case without an answer is none
	var walk func(f *spec.Field, above string, needed bool)
	walk = func(f *spec.Field, above string, needed bool) {
		for _, sub := range f.Fields {
			sp := strings.TrimPrefix(above+"."+sub.Key, ".")
			if !p.form.Asks(path + "." + sp) {
				continue
			}
			if sub.Type == "section" {
				walk(sub, sp, needed && sub.Required)
				continue
			}
			c := templateColumn{path: sp, header: in.best(sp), field: sub, needed: needed && (sub.Required || slices.Contains(p.template.Sections, path+"."+sp))}
			if must && (c.needed || every) {
				c.example = shown(sub, sub.Example)
			}
			l.columns = append(l.columns, c)
		}
	}
	walk(f, "", true)
	return l
}

// shown is an example as a cell shows it: choices and flags in Chinese.
func shown(f *spec.Field, v string) string {
	if e, ok := f.Choice(v); ok {
		return e.Label
	}
	if f.Type == "bool" {
		return map[string]string{"true": "是", "false": "否"}[v]
	}
	return v
}

// listName is a label of the list that fits a sheet's name, its path if two
// lists are called the same.
func (p *templateWriter) listName(path string) string {
	label := spec.FieldAt(path).Label
	if p.labels.lists[normal(label)] == path && len([]rune(label)) <= 31 {
		return label
	}
	return path
}

// sheet writes one sheet: header, notes, drop-downs and the example rows.
func (p *templateWriter) sheet(name string, l templateList) error {
	last, err := excelize.ColumnNumberToName(len(l.columns))
	if err != nil {
		return err
	}
	steps := []func() error{
		func() error { return p.f.SetColStyle(name, "A:"+last, p.text) },
		func() error { return p.f.SetColWidth(name, "A", last, 18) },
		func() error {
			return p.f.SetPanes(name, &excelize.Panes{Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: "B2", ActivePane: "bottomRight"})
		},
	}
	for i := range l.columns {
		steps = append(steps, func() error { return p.column(name, i, l) })
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (p *templateWriter) column(name string, i int, l templateList) error {
	c := l.columns[i]
	letter, err := excelize.ColumnNumberToName(i + 1)
	if err != nil {
		return err
	}
	head := p.optional
	if c.needed {
		head = p.needed
	}
	if err := p.f.SetCellStr(name, letter+"1", c.header); err != nil {
		return err
	}
	if err := p.f.SetCellStyle(name, letter+"1", letter+"1", head); err != nil {
		return err
	}
	if err := p.f.AddComment(name, excelize.Comment{Cell: letter + "1", Author: "Qiyue", Text: p.note(c), Width: 300, Height: 110}); err != nil {
		return err
	}
	for k := range l.rows {
		text, customary := l.value(k, c)
		if text == "" {
			continue
		}
		if !customary {
			text = spec.ExampleMark + text
		}
		cell := letter + strconv.Itoa(k+2)
		if err := p.f.SetCellStr(name, cell, text); err != nil {
			return err
		}
		if err := p.f.SetCellStyle(name, cell, cell, p.sample); err != nil {
			return err
		}
	}
	return p.choices(name, letter, c.field)
}

// note says what a column takes.
func (p *templateWriter) note(c templateColumn) string {
	need := diag.Say("batch-note-optional")
	if c.needed {
		need = diag.Say("batch-note-needed")
	}
	lines := []string{p.word(need) + p.word(diag.Say("spec-type-"+c.field.Type))}
	if c.field.Doc != "" {
		lines = append(lines, c.field.Doc)
	}
	if c.field.List {
		lines = append(lines, p.word(diag.Say("batch-note-list")))
	}
	if e := shown(c.field, c.field.Example); e != "" {
		lines = append(lines, p.word(diag.Say("batch-note-example", "example", e)))
	}
	return strings.Join(lines, "\n")
}

// choices adds the drop-down of an enumerated column. Excel holds at most 255
// characters of it; longer ones stay with the note.
func (p *templateWriter) choices(name, letter string, f *spec.Field) error {
	var list []string
	for _, e := range f.Enum {
		list = append(list, e.Label)
	}
	if f.Type == "bool" {
		list = []string{"是", "否"}
	}
	if len(list) == 0 || f.List || len([]rune(strings.Join(list, ","))) > 255 || strings.ContainsAny(strings.Join(list, ""), ",，") {
		return nil
	}
	v := excelize.NewDataValidation(true)
	v.SetSqref(letter + "2:" + letter + "5000")
	if err := v.SetDropList(list); err != nil {
		return err
	}
	v.SetError(excelize.DataValidationErrorStyleStop, f.Label, p.word(diag.Say("batch-one-of", "values", list)))
	return p.f.AddDataValidation(name, v)
}

// notes writes the sheet of explanations.
func (p *templateWriter) notes() error {
	name := notes[0]
	if _, err := p.f.NewSheet(name); err != nil {
		return err
	}
	if err := p.f.SetColWidth(name, "A", "A", 100); err != nil {
		return err
	}
	for i, line := range strings.Split(p.word(diag.Say("batch-notes", "title", p.template.Title, "kind", p.template.Kind)), "\n") {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			return err
		}
		if err := p.f.SetCellStr(name, cell, line); err != nil {
			return err
		}
	}
	return nil
}

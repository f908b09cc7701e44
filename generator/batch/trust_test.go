package batch

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/spec"
	"qiyue/templates"
)

func sentence(x diag.Text) string { return message.Sentence(message.Chinese, x) }

// form is the template of after-sales agreements, changed by hand.
func form(t *testing.T, change func(*excelize.File)) *sheet.Book {
	t.Helper()
	template, errs := engine(t).Template("after-sales")
	none(t, errs)
	return book(t, "form.xlsx", changed(t, template, change))
}

func changed(t *testing.T, template *templates.Template, change func(*excelize.File)) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Template(&out, template, engine(t).Form(template), sentence); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	change(f)
	var changed bytes.Buffer
	if err := f.Write(&changed); err != nil {
		t.Fatal(err)
	}
	return changed.Bytes()
}

// eachExample visits the cells of example rows.
func eachExample(t *testing.T, f *excelize.File, visit func(sheet, cell, text string)) {
	t.Helper()
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		if name == notes[0] || len(rows) < 2 {
			continue
		}
		for k, row := range rows[1:] {
			for i, text := range row {
				cell, _ := excelize.CoordinatesToCellName(i+1, k+2)
				if strings.Contains(text, spec.ExampleMark) {
					visit(name, cell, text)
				}
			}
		}
	}
}

// errorsOf are the errors of a run, each as cell and message id.
func errorsOf(t *testing.T, in Input) []string {
	t.Helper()
	b := prepared(t, in)
	r, errs := b.Check(formats(t, "md"), nil, nil)
	none(t, errs)
	var out []string
	for _, f := range r.Findings {
		if f.Severity == diag.Error {
			out = append(out, f.At.File.Name+" "+f.Message.ID)
		}
	}
	return out
}

// The form's example row makes no agreement, whether untouched or copied with
// a new number and name; it makes one when its marks are gone.
func TestExampleRow(t *testing.T) {
	e := engine(t)
	want := "[form.xlsx!协议!A2 batch-example-row form.xlsx!产品!A2 batch-example-row form.xlsx!报修渠道!A2 batch-example-row form.xlsx!故障级别!A2 batch-example-row form.xlsx!责任划分!A2 batch-example-row]"
	untouched := form(t, func(*excelize.File) {})
	if got := fmt.Sprint(errorsOf(t, Input{Engine: e, Data: untouched})); got != want {
		t.Errorf("untouched: %s", got)
	}
	if a, errs := One(e, untouched, true); a != nil || len(errs) != 5 {
		t.Errorf("untouched, as one agreement: %v", errs)
	}
	var marked []string
	copied := form(t, func(f *excelize.File) {
		for _, name := range f.GetSheetList()[1:] {
			if name != notes[0] {
				f.DeleteSheet(name)
			}
		}
		eachExample(t, f, func(sheet, cell, text string) {
			switch {
			case cell == "A2":
				f.SetCellStr(sheet, cell, "SH-1")
			case strings.Contains(text, "越川"):
				f.SetCellStr(sheet, cell, "绍兴甲公司")
			default:
				marked = append(marked, "form.xlsx!"+sheet+"!"+cell)
			}
		})
	})
	got := errorsOf(t, Input{Engine: e, Data: copied})
	var examples []string
	for _, g := range got {
		if cell, ok := strings.CutSuffix(g, " spec-example"); ok {
			examples = append(examples, cell)
		}
	}
	slices.Sort(examples)
	slices.Sort(marked)
	if len(marked) < 30 || !slices.Equal(examples, marked) {
		t.Errorf("%d cells are marked, %d refused: %v", len(marked), len(examples), got)
	}
}

// The examples of every kind make an agreement as they stand, marks apart.
func TestTemplateMakesItsExample(t *testing.T) {
	for _, kind := range templates.Kinds() {
		t.Run(kind, func(t *testing.T) {
			e := engine(t)
			template, errs := e.Template(kind)
			none(t, errs)
			data := changed(t, template, func(f *excelize.File) {
				eachExample(t, f, func(sheet, cell, text string) {
					f.SetCellStr(sheet, cell, strings.TrimPrefix(text, spec.ExampleMark))
				})
			})
			a, errs := One(e, book(t, "t.xlsx", data), false)
			none(t, errs)
			if a == nil {
				t.Fatal("no agreement")
			}
			for i := 1; i < len(template.Parties); i++ { // each party is another one
				if name := otherParties[i-1]["name"]; template.Parties[i].When == nil && !strings.Contains(a.Document.PlainText(), name) {
					t.Errorf("%s is not named", name)
				}
			}
		})
	}
}

// A record that ends before the header does is refused as a whole: a column
// may have slipped.
func TestShortRecords(t *testing.T) {
	for name, c := range map[string]struct{ data, want string }{
		"cut short":          {"协议编号,乙方名称,付款期限,乙方住所\nA-1,甲公司\n", "d.csv:2:5 batch-short"},
		"its last cells":     {"协议编号,仲裁机构,付款期限\nA-1,杭州仲裁委员会,\nA-2,杭州仲裁委员会\n", "d.csv:3:5 batch-short"},
		"nameless columns":   {"协议编号,仲裁机构,,\nA-1,杭州仲裁委员会\n", ""},
		"blank lines":        {"协议编号,仲裁机构\n\nA-1,杭州仲裁委员会\n,\n", ""},
		"more than a header": {"协议编号,仲裁机构\nA-1,杭州仲裁委员会,x\n", "d.csv:2:13 batch-cell-no-header"},
	} {
		got := errorsOf(t, Input{Engine: engine(t, "disputes"), Data: book(t, "d.csv", []byte(c.data))})
		got = slices.DeleteFunc(got, func(s string) bool { return strings.HasPrefix(s, "after-sales.yaml") })
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %v, want %s", name, got, c.want)
		}
	}
	b := prepared(t, Input{Engine: engine(t, "disputes"), Data: book(t, "d.csv", []byte("协议编号,仲裁机构,付款期限\nA-1\n"))})
	r, _ := b.Check(nil, nil, nil)
	if s := say(r.Findings[0].Diagnostic); !strings.Contains(s, "只有 1 格，表头有 3 格：从“仲裁机构”起没有内容") {
		t.Error(s)
	}
}

// What an empty cell, and the marks that stand for one, mean.
func TestEmptyCells(t *testing.T) {
	institution := func(s *spec.Spec) string { return s.Disputes.Institution.String() }
	for name, c := range map[string]struct{ data, want, value string }{
		"a column empty throughout":    {"协议编号,仲裁机构\nA-1,\nA-2,\n", "", "杭州仲裁委员会"},
		"a column filled in part":      {"协议编号,仲裁机构\nA-1,\nA-2,宁波仲裁委员会\n", "d.csv:2:5 batch-cell-open", ""},
		"the base's, said in the cell": {"协议编号,仲裁机构\nA-1,（同基础）\nA-2,宁波仲裁委员会\n", "", "杭州仲裁委员会"},
		"half-width brackets":          {"协议编号,仲裁机构\nA-1,(同基础)\nA-2,宁波仲裁委员会\n", "", "杭州仲裁委员会"},
		"the base's, said in a header": {"协议编号,仲裁机构（空同基础）\nA-1,\nA-2,宁波仲裁委员会\n", "", "杭州仲裁委员会"},
		"the base has none":            {"协议编号,调解组织\nA-1,\nA-2,杭州市贸促会商事调解中心\n", "", "杭州仲裁委员会"},
		"none, in a word":              {"协议编号,仲裁地点\nA-1,无\nA-2,杭州市\n", "", "杭州仲裁委员会"},
		"none, by a stroke":            {"协议编号,仲裁地点\nA-1,—\nA-2,杭州市\n", "", "杭州仲裁委员会"},
		"none of what is needed":       {"协议编号,付款期限\nA-1,/\nA-2,30日\n", "d.csv:2:5 spec-missing", ""},
		"as above":                     {"协议编号,仲裁机构\nA-1,杭州仲裁委员会\nA-2,同上\n", "d.csv:3:5 batch-cell-ditto", ""},
		"nothing to take over":         {"协议编号,调解组织\nA-1,（同基础）\nA-2,甲\n", "d.csv:2:5 batch-cell-no-base", ""},
		"the number of the base":       {"协议编号,仲裁机构\n（同基础）,杭州仲裁委员会\n", "d.csv:2:1 batch-cell-no-base", ""},
		"no number":                    {"协议编号,仲裁机构\n,杭州仲裁委员会\n", "d.csv:2:1 spec-missing", ""},
		"another party's":              {"协议编号,乙方名称,乙方住所,乙方联系人,乙方联系电话,乙方电子邮箱,产品1出厂编号,产品1安装地点,产品2出厂编号,产品2安装地点\nA-1,甲公司,（同基础）,张三,0575-81234568,a@example.com,无,无,无,无\n", "d.csv:2:9 batch-cell-no-base", ""},
		"needed of an own party":       {"协议编号,乙方名称,乙方住所,乙方联系人,乙方联系电话,乙方电子邮箱,产品1出厂编号,产品1安装地点,产品2出厂编号,产品2安装地点\nA-1,甲公司,,张三,0575-81234568,a@example.com,无,无,无,无\n", "d.csv:2:9 spec-missing", ""},
		"another customer's machines":  {"协议编号,乙方名称,乙方住所,乙方联系人,乙方联系电话,乙方电子邮箱,产品1出厂编号,产品1安装地点,产品2出厂编号,产品2安装地点\nA-1,甲公司,某地,张三,0575-81234568,a@example.com,,无,（同基础）,无\n", "d.csv:2:43 batch-particular", ""},
	} {
		in := Input{Engine: engine(t, "disputes"), Data: book(t, "d.csv", []byte(c.data))}
		if got := strings.Join(errorsOf(t, in), "; "); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
		if c.value == "" {
			continue
		}
		b := prepared(t, in)
		_ = b.rows(func(r *row) error {
			if got := institution(b.lay(r).spec); r.index == 0 && got != c.value {
				t.Errorf("%s: %q, want %q", name, got, c.value)
			}
			return nil
		})
	}
}

// What a column of numbers loses is said, with the number that was meant; so
// is what a person may know a column by.
func TestCellSentences(t *testing.T) {
	head := []any{}
	for _, h := range strings.Split(headers, ",") {
		head = append(head, h)
	}
	row := []any{}
	for _, v := range record(0) {
		row = append(row, v)
	}
	for name, c := range map[string]struct {
		header string
		value  any
		want   string
	}{
		"postal code":         {"乙方邮政编码", 50011, "!N2: 「乙方邮政编码」邮政编码“50011”只有五位；如果是表格软件去掉了开头的 0，应为“050011”"},
		"area code":           {"乙方开票电话", 57188886666, "!N2: 「乙方开票电话」“57188886666”的区号少了开头的 0（表格软件常把它去掉），应为“057188886666”"},
		"in powers of ten":    {"乙方开票电话", "5.71889E+10", "!N2: “乙方开票电话”被表格软件改成了科学计数（5.71889E+10），原来的数字已经丢失 / 把单元格格式设为“文本”后重新填写，例如：0571-56789012"},
		"a choice":            {"乙方 发票种类*", "专用发票", "!N2: “乙方 发票种类*”不能写“专用发票” / 是不是“增值税专用发票”？"},
		"a sum":               {"费用·定金数额", "一万块", "!N2: 「费用·定金数额」"},
		"a length of time":    {"质保期", "两年左右", "!N2: 「质保期」"},
		"a date":              {"签署·生效日期", "12月1号", "!N2: 「签署·生效日期」日期“12月1号”没有写年份"},
		"a needed one":        {"乙方签约代表", "陆文博", "缺少“乙方（客户）签约代表的授权文件”（parties[1].signatory.authority） / 在表里加一列“乙方签约代表授权文件”"},
		"blanks of all kinds": {" 乙方 邮政编码 ", " 310012　", ""},
	} {
		data := xlsx(t, map[string][][]any{"协议": {append(slices.Clone(head), c.header), append(slices.Clone(row), c.value)}}, "协议")
		b, errs := New(Input{Engine: engine(t, short...), Base: base(t, engine(t, short...)), Data: book(t, "d.xlsx", data)})
		said := ""
		for _, e := range errs {
			if e.Severity == diag.Error {
				said += say(e) + "\n"
			}
		}
		if b != nil {
			r, errs := b.Check(nil, nil, nil)
			none(t, errs)
			for _, f := range r.Findings {
				f.Message = InColumn(f.Diagnostic, f.Column)
				said += say(f.Diagnostic) + "\n"
			}
		}
		if !strings.Contains(said, c.want) || c.want == "" && said != "" {
			t.Errorf("%s: %s, want %s", name, said, c.want)
		}
	}
}

func TestRanges(t *testing.T) {
	for want, in := range map[string][]int{"": {}, "3": {3}, "3–4": {3, 4}, "1 3–6 9": {1, 3, 4, 5, 6, 9}} {
		if got := strings.Join(ranges(in), " "); got != want {
			t.Errorf("%v: %s, want %s", in, got, want)
		}
	}
}

// The headers a form shows are good Chinese: no word twice in a row, none the
// same, and each found again, as its path is.
func TestShownHeaders(t *testing.T) {
	for _, kind := range templates.Kinds() {
		template, errs := engine(t).Template(kind)
		none(t, errs)
		l := labelsOf(template)
		check := func(l *labels) {
			seen := map[string]bool{}
			for path := range l.fields {
				name := l.best(path)
				if seen[name] || name == path {
					t.Errorf("%s: %s is called %q", kind, path, name)
				}
				seen[name] = true
				for _, called := range []string{name, path, " " + name + "＊"} {
					if got, _, _, _ := l.find(called); got != path {
						t.Errorf("%s: %q finds %q, not %s", kind, called, got, path)
					}
				}
				parts := strings.Split(name, "·")
				for i := range parts[1:] {
					if strings.HasPrefix(parts[i+1], parts[i]) {
						t.Errorf("%s: %q says one thing twice", kind, name)
					}
				}
				for n := 2; n <= 6; n++ {
					r := []rune(name)
					for i := 0; i+2*n <= len(r); i++ {
						if string(r[i:i+n]) == string(r[i+n:i+2*n]) {
							t.Errorf("%s: %q says one thing twice", kind, name)
						}
					}
				}
			}
		}
		check(l)
		for _, in := range l.within {
			check(in)
		}
	}
}

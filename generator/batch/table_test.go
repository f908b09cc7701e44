package batch

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// TestSheetNames: the sheets of every kind have Chinese names of their own, by
// which they are read again.
func TestSheetNames(t *testing.T) {
	e := engine(t)
	for _, kind := range templates.Kinds() {
		k, _ := e.Template(kind)
		p := &templateWriter{labels: labelsOf(k), template: k, form: e.Form(k)}
		seen := map[string]bool{}
		_, lists := p.columns()
		for _, l := range lists {
			name := p.listName(l.path)
			if strings.ContainsFunc(name, func(r rune) bool { return r < utf8.RuneSelf }) || seen[name] {
				t.Errorf("%s: the sheet of %s is called %s", kind, l.path, name)
			}
			if found := p.labels.lists[normal(name)]; found != l.path {
				t.Errorf("%s: the sheet %s of %s is read as %q", kind, name, l.path, found)
			}
			seen[name] = true
		}
	}
}

func TestHeaders(t *testing.T) {
	e := engine(t, short...)
	template, _ := e.Template("after-sales")
	l := labelsOf(template)
	for header, want := range map[string]string{
		"协议编号": "number", "number": "number", " 协议编号* ": "number", "customer.name": "customer.name", "乙方名称": "customer.name", "客户名称": "customer.name",
		"甲方名称": "provider.name", "乙方联系电话": "customer.contact.phone", "乙方联系人": "customer.contact.name", "签订日期": "signing.date", "协议期限起始日": "term.start",
		"products[1].serial": "products[1].serial", "产品2出厂编号": "products[1].serial", "付款期限": "fees.payment.due", "通知期": "", "名称": "", "甲乙方名称": "", "产品0出厂编号": "", "products[101].serial": "",
		"仲裁机构": "disputes.institution", "response.levels[0].respond": "response.levels[0].respond",
	} {
		path, _, wrong, _ := l.find(header)
		if path != want || (want == "") == wrong.IsZero() {
			t.Errorf("%q: %q (%s), want %q", header, path, wrong.ID, want)
		}
	}
	for path := range l.fields {
		if got, _, _, _ := l.find(l.best(path)); got != path {
			t.Errorf("the label %q of %s finds %q", l.best(path), path, got)
		}
	}
	for header, want := range map[string]string{"乙方明称": "乙方名称", "custmer.name": "customer.name", "协议编码": "协议编号"} {
		_, _, _, fix := l.find(header)
		if s := message.Sentence(message.Chinese, fix); !strings.Contains(s, want) {
			t.Errorf("%q: advice %q, want %q", header, s, want)
		}
	}
	if _, _, _, fix := l.within["products"].find("产品数量"); !strings.Contains(message.Sentence(message.Chinese, fix), "“数量”") {
		t.Error("of 产品数量 in the list of products nothing is advised")
	}
}

func TestHeaderErrors(t *testing.T) {
	for csv, want := range map[string]string{
		"乙方名称\nx\n":               "d.csv:1:1 batch-no-number",
		"协议编号,协议编号\n1,2\n":        "d.csv:1:6 batch-header-twice",
		"协议编号,number\n1,2\n":      "d.csv:1:6 batch-header-twice",
		"协议编号,乙方明称\n1,2\n":        "d.csv:1:6 batch-header-unknown",
		"协议编号,通知期\n1,2\n":         "d.csv:1:6 batch-header-unknown",
		"协议编号,dealer.name\n1,2\n": "d.csv:1:6 batch-header-unknown",
		"":                        "d.csv:1:1 batch-empty",
	} {
		name := func(d diag.Diagnostic) string {
			n := d.At.File.Name
			if n == "d.csv" {
				n += ":1:1"
			}
			return n + " " + d.Message.ID
		}
		_, errs := New(Input{Engine: engine(t, short...), Base: base(t, engine(t, short...)), Data: book(t, "d.csv", []byte(csv))})
		if len(errs) != 1 || name(errs[0]) != want {
			t.Errorf("%q: %v, want %s", csv, errs, want)
		}
	}
}

// A row never inherits the particulars of the base's own customer, whatever
// cells it leaves empty; other values of the base stand.
func TestNothingOfAnotherParty(t *testing.T) {
	e := engine(t, short...)
	data := "协议编号,乙方名称,乙方住所,乙方联系人,乙方联系电话,乙方电子邮箱,仲裁机构\nA-1,甲公司,某地,张三,0575-81234568,a@example.com,\n"
	with, _ := base(t, e).Set("acceptance.standard", &yaml.Node{Tag: "!!str", Value: "群贤路1866号2号车间的验收规程"})
	b, errs := New(Input{Engine: e, Base: with, Data: book(t, "d.csv", []byte(data))})
	none(t, errs)
	warned := ""
	for _, w := range errs {
		warned += w.Path + " "
		if !strings.Contains(say(w), "“验收标准”（群贤路1866号2号车间的验收规程）像是") || !strings.Contains(say(w), "加一列“服务验收与记录·验收标准”") {
			t.Error(say(w))
		}
	}
	if warned != "acceptance.standard " {
		t.Errorf("warned of %s", warned)
	}
	_ = b.rows(func(r *row) error {
		l := b.lay(r)
		s, leaks := l.spec, ""
		for _, e := range l.errs {
			leaks += e.Path + " "
		}
		if leaks != "products[0].serial products[1].serial products[0].location products[1].location " {
			t.Errorf("leaks: %s", leaks)
		}
		p, _ := s.Party("customer")
		if p.USCC.IsSet() || p.Representative.IsSet() || p.Size.IsSet() || p.Invoice == nil || p.Invoice.Email.IsSet() || p.Contact.Postal.IsSet() {
			t.Errorf("inherited: %+v", p)
		}
		if p.Invoice.Kind.V.ID != "special" || s.Disputes.Institution.String() != "杭州仲裁委员会" {
			t.Error("choices and other sections of the base are lost")
		}
		if own, _ := s.Party("provider"); !own.Bank.Account.IsSet() {
			t.Error("the other party lost its particulars")
		}
		return nil
	})
}

// tree is a row laid over the base, by hand.
func (b *Batch) tree(r *row) *yaml.Node {
	tree := b.root
	for _, c := range r.Cells {
		if c.Kind == sheet.Empty {
			continue
		}
		col := columnAt(b.columns, c.Column)
		tree, _ = spec.Overlay(tree, col.path, scalar(c.Text, col.field, source.Span{File: source.NewFile("c", c.Text), End: len(c.Text)}))
	}
	return tree
}

// What Base reads in part is what Decode reads whole.
func TestBaseReadsAsWhole(t *testing.T) {
	b := prepared(t, input(t, 3, 1))
	_ = b.rows(func(r *row) error {
		l := b.lay(r)
		whole, errs := spec.Decode(b.tree(r))
		none(t, errs)
		x, y := whole.Env(), l.spec.Env()
		delete(x, "has")
		delete(y, "has")
		if fmt.Sprint(x) != fmt.Sprint(y) {
			t.Error("environments differ")
		}
		if fmt.Sprint(spec.Validate(whole, nil)) != fmt.Sprint(spec.Validate(l.spec, nil)) {
			t.Error("validation differs")
		}
		return nil
	})
}

// Documents that share clauses say what each would say alone, whatever clauses
// a row leaves out and however that shifts the numbers of others.
func TestSharedClauses(t *testing.T) {
	e := engine(t)
	rows := [][]string{append(strings.Split(headers, ","), "disputes.costs", "attachments.prices", "disputes.seat")}
	for i := range 12 {
		r := append(record(i), []string{"", "败诉方", "各自承担"}[i%3], []string{"是", "", "（不填）"}[i%3], []string{"", "（不填）"}[i%2])
		rows = append(rows, r)
	}
	b := prepared(t, Input{Engine: e, Data: book(t, "d.csv", csvOf(rows...))})
	for range 2 {
		err := b.rows(func(r *row) error {
			l := b.lay(r)
			shared, errs := e.Assemble(l.spec, false)
			none(t, errs)
			whole, errs := spec.Decode(b.tree(r))
			none(t, errs)
			alone, errs := e.Assemble(whole, false)
			none(t, errs)
			for _, f := range formats(t, "md") {
				x, _ := e.Render(shared, f)
				y, _ := e.Render(alone, f)
				if !bytes.Equal(x, y) {
					t.Errorf("row %d: the %s differs", r.Number, f.Name)
				}
			}
			if fmt.Sprint(origins(shared.Document)) != fmt.Sprint(origins(alone.Document)) {
				t.Errorf("row %d: origins differ", r.Number)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// origins are where the inlines of a document come from.
func origins(d *document.Document) (out []string) {
	document.Walk(d.Blocks, func(b document.Block) bool {
		document.Inlines(b, func(in *document.Inline) {
			o := in.Origin
			out = append(out, fmt.Sprint(o.Clause, o.ClauseAt.Start, o.ClauseAt.End, o.At.Text(), in.Path))
		})
		return true
	})
	return out
}

func TestLists(t *testing.T) {
	e := engine(t, "notices", "products")
	dealer := func(i int) []any {
		out := make([]any, 0, 9)
		for _, v := range record(i)[:9] {
			out = append(out, v)
		}
		return out
	}
	head := []any{}
	for _, h := range strings.Split(headers, ",")[:9] {
		head = append(head, h)
	}
	sheets := map[string][][]any{
		"经销商": {head, dealer(0), dealer(1), dealer(2)},
		"产品": {{"协议编号", "产品名称", "规格型号", "数量", "单位", "出厂编号"},
			{"SH-2026-00001", "车床", "C1", 1, "台", "0001"}, {"SH-2026-00003", "铣床", "", 2, "台", "X"}, {"SH-2026-00001", "磨床", "M1", 3, "台", "@2"}, {"SH-9", "钻床", "Z", 1, "台", ""}},
	}
	b := prepared(t, Input{Engine: e, Data: book(t, "d.xlsx", xlsx(t, sheets, "经销商", "产品"))})
	r, errs := b.Check(formats(t, "md"), nil, nil)
	none(t, errs)
	var got []string
	for _, f := range r.Findings {
		if f.Severity == diag.Error {
			got = append(got, f.At.File.Name+" "+f.Message.ID)
		}
	}
	if want := "[" + "d.xlsx!经销商!A3 batch-particular-list " + "d.xlsx!产品!C3 spec-missing d.xlsx!产品!A5 batch-list-stray]"; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
	i := 0
	_ = b.rows(func(r *row) error {
		s := b.lay(r).spec
		names := ""
		for _, p := range s.Products {
			names += p.Name.String() + p.Serial.String() + " "
		}
		if want := []string{"车床0001 磨床@2 ", "数控车床CK6150-260311、CK6150-260312 立式加工中心VMC850-260107 ", "铣床X "}[i]; names != want {
			t.Errorf("row %d: %q, want %q", i, names, want)
		}
		i++
		return nil
	})
}

// What a list cannot be read of is told; nothing of it is left out in silence.
func TestListsUnread(t *testing.T) {
	e := engine(t, "notices", "products")
	head, row := []any{}, []any{}
	for i, h := range strings.Split(headers, ",")[:9] {
		head, row = append(head, h), append(row, record(0)[i])
	}
	products := []any{"协议编号", "产品名称", "规格型号", "数量", "单位", "单价", "出厂编号"}
	number := record(0)[0]
	for name, c := range map[string]struct {
		cells []any
		want  string
	}{
		"a price whose result is not held": {[]any{number, "车床", "C1", 1, "台", formula("1+1"), "0001"}, "F2 batch-cell-formula"},
		"a number that is a formula":       {[]any{formula(`"x"`), "车床", "C1", 1, "台", "1元", "0001"}, "A2 batch-cell-formula"},
		"a price shown rounded":            {[]any{number, "车床", "C1", 1, "台", formatted(185999.6, `#,##0"元"`), "0001"}, "F2 batch-cell-rounded"},
	} {
		sheets := map[string][][]any{"经销商": {head, row}, "产品": {products, c.cells}}
		b, errs := New(withBase(t, Input{Engine: e, Data: book(t, "d.xlsx", xlsx(t, sheets, "经销商", "产品"))}))
		if b != nil {
			r, more := b.Check(formats(t, "md"), nil, nil)
			errs = append(errs, more...)
			for _, f := range r.Findings {
				errs = append(errs, f.Diagnostic)
			}
		}
		said := ""
		for _, d := range errs {
			if d.At.File != nil {
				said += d.At.File.Name + " " + d.Message.ID + "\n"
			}
		}
		if !strings.Contains(said, "d.xlsx!产品!"+c.want) {
			t.Errorf("%s:\n%swant %s", name, said, c.want)
		}
	}
}

// wantFindings checks a table of rows for findings, each the row and the message.
func wantFindings(t *testing.T, rows [][]string, want string) {
	t.Helper()
	in := input(t, 1, 2)
	in.Data = book(t, "d.csv", csvOf(rows...))
	r, errs := prepared(t, in).Check(formats(t, "md"), nil, nil)
	none(t, errs)
	var got []string
	for _, f := range r.Findings {
		got = append(got, fmt.Sprint(f.Row, f.Message.ID))
	}
	if fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
}

func TestDoubled(t *testing.T) {
	rows := [][]string{strings.Split(headers, ","), record(0), record(1), record(2), record(3), record(4)}
	rows[3][0] = rows[1][0]
	rows[4][0] = strings.ToLower(rows[2][0])
	rows[2][0] += "/1"
	rows[4][0] += "/1"
	rows[5][0] = strings.Replace(rows[2][0], "/", "_", 1) // another number, the same file
	wantFindings(t, rows, "[4batch-number-twice 5batch-number-twice 6batch-name-twice]")
}

// What stands below a table is told once, and no company is asked about.
func TestRemarks(t *testing.T) {
	rows := [][]string{strings.Split(headers, ","), record(0)}
	for _, first := range []string{"合 计", "注：由运营部填写", "说明-2026-1"} {
		r := record(len(rows))
		r[0] = first
		if first != "说明-2026-1" {
			r = append([]string{first}, make([]string, len(r)-1)...)
		}
		rows = append(rows, r)
	}
	wantFindings(t, rows, "[3batch-remark-row 4batch-remark-row]")
}

// One credit code under two names is an error of the later row; of one company
// with several agreements it is none.
func TestCodeOfAnother(t *testing.T) {
	rows := [][]string{strings.Split(headers, ","), record(0), record(1), record(2), record(3)}
	name, code := slices.Index(rows[0], "乙方名称"), slices.Index(rows[0], "乙方统一社会信用代码")
	rows[3][code] = rows[1][code]
	rows[4][name], rows[4][code] = " "+rows[2][name], rows[2][code]
	wantFindings(t, rows, "[4batch-uscc-twice]")
}

// A row without entries takes the base's list where the table says so, and
// where no row has any.
func TestListsOpen(t *testing.T) {
	e := engine(t, "notices", "products")
	head, first, second := []any{}, []any{}, []any{}
	for i, h := range strings.Split(headers, ",")[:9] {
		head, first, second = append(head, h), append(first, record(0)[i]), append(second, record(1)[i])
	}
	entry := []any{record(0)[0], "车床", "C1", 1, "台"}
	for name, c := range map[string]struct {
		key   string
		rows  [][]any
		wrong int
	}{
		"another row has entries": {"协议编号", [][]any{entry}, 1},
		"the header says so":      {"协议编号（空同基础）", [][]any{entry}, 0},
		"nobody has any":          {"协议编号", nil, 0},
	} {
		sheets := map[string][][]any{"经销商": {head, first, second}, "产品": append([][]any{{c.key, "产品名称", "规格型号", "数量", "单位"}}, c.rows...)}
		in := withBase(t, Input{Engine: e, Data: book(t, "d.xlsx", xlsx(t, sheets, "经销商", "产品"))})
		bare, ok := in.Base.Set("products", in.Base.Get("products"))
		for i := range in.Base.Get("products").Items {
			for _, key := range []string{"serial", "location"} {
				if ok {
					bare, ok = bare.Set(fmt.Sprintf("products[%d].%s", i, key), &yaml.Node{Tag: "!!null", Value: "null"})
				}
			}
		}
		if !ok {
			t.Fatal("cannot bare the products")
		}
		in.Base = bare
		r, errs := prepared(t, in).Check(formats(t, "md"), nil, nil)
		none(t, errs)
		wrong := 0
		for _, f := range r.Findings {
			if f.Message.ID != "batch-list-open" || f.Row != 3 {
				t.Errorf("%s: row %d: %s", name, f.Row, f.Message.ID)
			}
			wrong++
		}
		if wrong != c.wrong {
			t.Errorf("%s: %d findings, want %d", name, wrong, c.wrong)
		}
	}
}

func TestNames(t *testing.T) {
	in := input(t, 8, 1)
	in.Name = "{{协议编号}}-{{customer.name}}"
	b := prepared(t, in)
	_ = b.rows(func(r *row) error {
		want := record(r.index)[0] + "-" + record(r.index)[2]
		if got := b.name.name(b.lay(r).spec); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		return nil
	})
	for pattern, want := range map[string]string{"all": "batch-name-constant", "{{number": "batch-name-unclosed", "{{nummer}}": "path-unknown"} {
		in.Name = pattern
		if _, errs := New(withBase(t, in)); len(errs) == 0 || errs[len(errs)-1].Message.ID != want {
			t.Errorf("%q: %v, want %s", pattern, errs, want)
		}
	}
}

func withBase(t *testing.T, in Input) Input {
	in.Base = base(t, in.Engine)
	return in
}

func TestShards(t *testing.T) {
	for text, want := range map[string]string{"2/8": "2/8", "1/1": "", "0/8": "x", "9/8": "x", "2": "x", "a/b": "x", "auto": "3/4", "auto/9": "3/9", "10001/10001": "x"} {
		s, wrong := ParseShard(text, func(k string) string {
			return map[string]string{"JOB_COMPLETION_INDEX": "2", "QIYUE_SHARDS": "4"}[k]
		})
		if got := map[bool]string{true: s.String(), false: "x"}[wrong.IsZero()]; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	for env, want := range map[string]string{
		"CI_NODE_INDEX=1,CI_NODE_TOTAL=5": "1/5", "SLURM_ARRAY_TASK_ID=12,SLURM_ARRAY_TASK_MIN=10,SLURM_ARRAY_TASK_COUNT=4": "3/4",
		"SLURM_ARRAY_TASK_ID=0,SLURM_ARRAY_TASK_COUNT=4": "1/4", "JOB_COMPLETION_INDEX=0": "x", "": "x", "QIYUE_SHARD_INDEX=2,QIYUE_SHARDS=2": "2/2",
	} {
		vars := map[string]string{}
		for _, kv := range strings.Split(env, ",") {
			k, v, _ := strings.Cut(kv, "=")
			vars[k] = v
		}
		s, wrong := ParseShard("auto", func(k string) string { return vars[k] })
		if got := map[bool]string{true: s.String(), false: "x"}[wrong.IsZero()]; got != want {
			t.Errorf("%s: %q, want %q", env, got, want)
		}
	}
	seen := map[int]int{}
	for i := 1; i <= 3; i++ {
		for k := range 10 {
			if (Shard{i, 3}).Has(k) {
				seen[k]++
			}
		}
	}
	if len(seen) != 10 || slices.Max([]int{seen[0], seen[5], seen[9]}) != 1 {
		t.Errorf("rows dealt %v", seen)
	}
}

func TestMergeFindsGaps(t *testing.T) {
	folder := t.TempDir()
	for i := 1; i <= 3; i++ {
		in := input(t, 7, 1)
		in.Shard = Shard{i, 3}
		run(t, in, Output{Folder: folder, Formats: formats(t, "md")})
	}
	all, _ := Manifests(folder)
	other := t.TempDir()
	in := input(t, 6, 1)
	in.Shard = Shard{3, 3}
	run(t, in, Output{Folder: other, Formats: formats(t, "md")})
	for name, c := range map[string]struct {
		paths []string
		want  string
	}{
		"whole":           {all, ""},
		"a shard missing": {all[:2], "batch-merge-missing batch-merge-row-missing "},
		"a shard twice":   {[]string{all[0], all[1], all[2], all[2]}, "batch-merge-twice batch-merge-row-twice "},
		"another batch":   {[]string{all[0], all[1], filepath.Join(other, Shard{3, 3}.Manifest())}, "batch-merge-other "},
		"no manifest":     {[]string{filepath.Join(folder, "SH-2026-00001.md")}, "batch-merge-no-manifest "},
	} {
		checkMerge(t, name, c.paths, c.want)
	}
	if err := os.WriteFile(filepath.Join(folder, "SH-2026-00002.md"), []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	checkMerge(t, "file changed", all, "batch-merge-file-changed ")
	os.Remove(filepath.Join(folder, "SH-2026-00002.md"))
	checkMerge(t, "file missing", all, "batch-merge-file-missing ")
}

// What is missing or doubled is said by its rows.
func TestMergeRanges(t *testing.T) {
	folder := t.TempDir()
	for i := 1; i <= 2; i++ {
		in := input(t, 8, 1)
		in.Shard = Shard{i, 2}
		run(t, in, Output{Folder: folder, Formats: formats(t, "md")})
	}
	all, _ := Manifests(folder)
	said := func(paths ...string) (out string) {
		_, _, errs := Merge(paths, true)
		for _, e := range errs {
			out += message.Sentence(message.Chinese, e.Message) + "\n"
		}
		return out
	}
	if s := said(all[0]); !strings.Contains(s, "缺少分片 2/2\n有 4 条数据没有任何清单列出：第 2、4、6、8 条") {
		t.Error(s)
	}
	if s := said(all[0], all[1], all[1]); !strings.Contains(s, "有 4 行在 "+all[1]+" 里已经有了：第 3、5、7、9 行\n") {
		t.Error(s)
	}
	var rows []int
	for i := range 100 {
		rows = append(rows, 3*i)
	}
	if s := strings.Join(stretches(rows), "、"); s != "0、3、6、9、12、15、18、21、24、27、30、…、297" {
		t.Error(s)
	}
}

func checkMerge(t *testing.T, name string, paths []string, want string) {
	t.Helper()
	_, _, errs := Merge(paths, true)
	got := ""
	for _, e := range errs {
		got += e.Message.ID + " "
	}
	if got != want {
		t.Errorf("%s: %q, want %q", name, got, want)
	}
}

func TestManifest(t *testing.T) {
	folder := t.TempDir()
	run(t, input(t, 3, 2), Output{Folder: folder, Formats: formats(t, "pdf", "md")})
	raw, err := os.ReadFile(filepath.Join(folder, "manifest.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")
	var h Header
	var v Versions
	var e Entry
	for i, to := range []any{&h, &v, &e} {
		if err := json.Unmarshal([]byte(lines[i]), to); err != nil {
			t.Fatal(err)
		}
	}
	if len(lines) != 5 || h.Schema != Schema || h.Rows != 3 || h.Written != 3 || h.Kind != "after-sales" || !slices.ContainsFunc(v.Clauses, func(s string) bool { return strings.HasPrefix(s, "notice-service@") }) ||
		e.Row != 2 || e.Number != "SH-2026-00001" || e.Clauses != v.Name || len(e.Files) != 2 || e.Files[0].Pages == 0 || e.Files[1].Pages != 0 {
		t.Errorf("%s", raw)
	}
}

func TestCells(t *testing.T) {
	money, date, text, percent, phone := spec.FieldAt("products.price"), spec.FieldAt("term.start"), spec.FieldAt("products.serial"), spec.FieldAt("fees.tax.rate"), spec.FieldAt("parties.contact.phone")
	quantity := spec.FieldAt("products.quantity")
	methods, flag := spec.FieldAt("service.methods"), spec.FieldAt("signing.electronic")
	for i, c := range []struct {
		cell  sheet.Cell
		field *spec.Field
		want  string
	}{
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Date, Text: "46357"}, date, "2026-12-01"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Date, Text: "59"}, date, "1900-02-28"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Date, Text: "61"}, date, "1900-03-01"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Date, Text: "60"}, date, "batch-cell-no-date"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Date, Text: "46357"}, text, "batch-cell-date"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Time, Text: "0.5"}, text, "batch-cell-time"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Percent, Text: "0.13"}, percent, "13%"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Percent, Text: "5.0000000000000001E-4"}, percent, "0.05%"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Currency, Text: "186000.5"}, money, "186000.5元"},
		{sheet.Cell{Kind: sheet.Number, Text: "0.13000000000000003"}, text, "0.13"},
		{sheet.Cell{Kind: sheet.Number, Text: "13805710001"}, phone, "13805710001"},
		{sheet.Cell{Kind: sheet.Number, Text: "1.3805710001E10"}, phone, "13805710001"},
		{sheet.Cell{Kind: sheet.Number, Text: "1.2020211099001234E18"}, text, "batch-cell-precision"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Padded, Pad: 6, Text: "1234"}, text, "001234"},
		{sheet.Cell{Kind: sheet.Text, Text: "001234"}, text, "001234"},
		{sheet.Cell{Kind: sheet.Text, Text: " =1+1 "}, text, "=1+1"},
		{sheet.Cell{Kind: sheet.Text, Text: "9.13E+17"}, text, "batch-cell-scientific"},
		{sheet.Cell{Kind: sheet.Text, Text: "1E5"}, text, "1E5"},
		{sheet.Cell{Kind: sheet.Text, Text: "1", Formula: true}, text, "batch-cell-formula"},
		{sheet.Cell{Kind: sheet.Fault, Text: "#N/A"}, text, "batch-cell-fault"},
		{sheet.Cell{Kind: sheet.Text, Text: "#NAME? "}, text, "batch-cell-fault"},
		{sheet.Cell{Kind: sheet.Text, Text: "########"}, text, "batch-cell-fault"},
		{sheet.Cell{Kind: sheet.Text, Text: "#3泵"}, text, "#3泵"},
		{sheet.Cell{Kind: sheet.Text, Text: " NULL"}, text, "batch-cell-null"},
		{sheet.Cell{Kind: sheet.Text, Text: "NULL-20"}, text, "NULL-20"},
		{sheet.Cell{Kind: sheet.Text, Text: "none"}, spec.FieldAt("term.renewal"), "none"},
		{sheet.Cell{Kind: sheet.Text, Text: "昝?"}, spec.FieldAt("parties.representative"), "batch-cell-lost"},
		{sheet.Cell{Kind: sheet.Text, Text: "汜水河�农机公司"}, text, "batch-cell-lost"},
		{sheet.Cell{Kind: sheet.Text, Text: "M8?"}, text, "M8?"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Date, Part: true, Text: "46357"}, date, "batch-cell-date-part"},
		{sheet.Cell{Kind: sheet.Text, Text: "上门服务、远程服务"}, methods, "on-site|remote"},
		{sheet.Cell{Kind: sheet.Bool, Text: "true"}, flag, "true"},
		{sheet.Cell{Kind: sheet.Text, Text: "（不填）"}, text, "null"},
		{sheet.Cell{Kind: sheet.Bool, Text: "true"}, text, "batch-cell-truth"},
		{sheet.Cell{Kind: sheet.Text, Text: "2026/12/1 0:00"}, date, "2026/12/1"},
		{sheet.Cell{Kind: sheet.Text, Text: "2026-12-01T00:00:00"}, date, "2026-12-01"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Time, Text: "46357"}, date, "2026-12-01"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Time, Text: "46357.5"}, date, "batch-cell-time"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Percent, Mask: &sheet.Mask{}, Text: "0.3333"}, percent, "batch-cell-rounded"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Percent, Mask: &sheet.Mask{Places: 2}, Text: "0.3333"}, percent, "33.33%"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Currency, Mask: &sheet.Mask{Before: "¥"}, Text: "185999.6"}, money, "batch-cell-rounded"},
		{sheet.Cell{Kind: sheet.Number, Mask: &sheet.Mask{Places: 1, After: "万元"}, Text: "18.6"}, money, "18.6万元"},
		{sheet.Cell{Kind: sheet.Number, Mask: &sheet.Mask{Odd: true, After: "万"}, Text: "186000"}, money, "batch-cell-shown"},
		{sheet.Cell{Kind: sheet.Number, Mask: &sheet.Mask{After: "台"}, Text: "3"}, quantity, "3"},
		{sheet.Cell{Kind: sheet.Number, Mask: &sheet.Mask{After: "万"}, Text: "3"}, quantity, "batch-cell-shown"},
		{sheet.Cell{Kind: sheet.Number, Format: sheet.Padded, Pad: 4, Mask: &sheet.Mask{Before: "SH-"}, Text: "1"}, text, "SH-0001"},
		{sheet.Cell{Kind: sheet.Number, Mask: &sheet.Mask{Places: 2, Zeros: 2}, Text: "2.1"}, text, "2.10"},
		{sheet.Cell{Kind: sheet.Number, Mask: &sheet.Mask{Odd: true}, Text: "13812345678"}, phone, "13812345678"},
	} {
		n, errs := caster{}.node(c.cell, c.field, source.NewFile("c", c.cell.Text))
		got := ""
		switch {
		case len(errs) > 0:
			got = errs[0].Message.ID
		case n.IsNull():
			got = "null"
		case n.Kind == yaml.Sequence:
			for k, it := range n.Items {
				if k > 0 {
					got += "|"
				}
				got += it.Value
			}
		default:
			got = n.Value
		}
		if got != c.want {
			t.Errorf("%d %q: %q, want %q", i, c.cell.Text, got, c.want)
		}
	}
	k := caster{formulas: true}
	n, errs := k.node(sheet.Cell{Kind: sheet.Text, Text: "A-1", Formula: true}, text, source.NewFile("c", "A-1"))
	if n == nil || n.Value != "A-1" || len(errs) != 1 || errs[0].Severity != diag.Warning {
		t.Errorf("cached formula: %v %v", n, errs)
	}
	for _, c := range []sheet.Cell{{Kind: sheet.Empty, Formula: true}, {Kind: sheet.Text, Text: "=A1+B1", Formula: true}} {
		if n, errs := k.node(c, text, source.NewFile("c", c.Text)); n != nil || errs[0].Message.ID != "batch-cell-no-result" {
			t.Errorf("a formula without result: %v %v", n, errs)
		}
	}
	if d, ok := (caster{date1904: true}).date(0 + 44895); !ok || d != "2026-12-01" {
		t.Errorf("1904: %s", d)
	}
}

// Logs carry no particulars of persons.
func TestRedacted(t *testing.T) {
	file := source.NewFile("d.csv:2:3", "1380571000")
	d := diag.Diagnostic{At: source.Span{File: file, End: 10}, Path: "parties[1].contact.phone", Message: diag.Say("chinese-phone", "found", "1380571000")}
	if s := fmt.Sprint(Redacted(d).Message); strings.Contains(s, "380571000") {
		t.Error(s)
	}
	d.Message = diag.Say("chinese-phone-zero", "found", "57188886666", "want", "057188886666")
	d.At.File = source.NewFile("d.csv:2:3", "57188886666")
	if s := fmt.Sprint(Redacted(d).Message); strings.Contains(s, "88886666") {
		t.Error(s)
	}
	d = diag.Diagnostic{At: source.Span{File: file, End: 10}, Path: "term.length", Message: diag.Say("chinese-phone", "found", "1380571000")}
	if s := fmt.Sprint(Redacted(d).Message); !strings.Contains(s, "1380571000") {
		t.Error(s)
	}
}

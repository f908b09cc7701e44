package batch

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/generator/batch/sheet"
	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

func say(d diag.Diagnostic) string {
	name := ""
	if d.At.File != nil {
		name = d.At.File.Name
	}
	return name + ": " + message.Sentence(message.Chinese, d.Message) + " / " + message.Sentence(message.Chinese, d.Fix)
}

func none(t testing.TB, errs diag.List) {
	t.Helper()
	for _, e := range errs {
		if e.Severity == diag.Error {
			t.Fatal(say(e))
		}
	}
}

// base is the shipped example, without the attachments that the engine's kind
// was cut of.
func base(t testing.TB, e *generator.Engine) *yaml.Node {
	t.Helper()
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	root, errs := yaml.Parse(source.NewFile("after-sales.yaml", string(raw)))
	none(t, errs)
	kind, _ := e.Template("after-sales")
	for _, p := range root.Get("attachments").Pairs {
		if p.Value.Value == "true" && !slices.ContainsFunc(kind.Attachments, func(c templates.Chapter) bool { return c.ID == p.Key.Value }) {
			root, _ = root.Set("attachments."+p.Key.Value, &yaml.Node{Tag: "!!null"})
		}
	}
	return root
}

// engine makes agreements of the shipped kind cut down to some chapters: tests
// want short documents, the benchmark nine pages.
func engine(t testing.TB, chapters ...string) *generator.Engine {
	t.Helper()
	l := clauses.Builtin()
	e := generator.New(l, nil, nil)
	full, errs := templates.Builtin("after-sales", l)
	none(t, errs)
	if len(chapters) > 0 {
		short := *full
		keep := func(c templates.Chapter) bool { return !slices.Contains(chapters, c.ID) }
		short.Chapters = slices.DeleteFunc(slices.Clone(full.Chapters), keep)
		short.Attachments = slices.DeleteFunc(slices.Clone(full.Attachments), keep)
		e.Use(&short)
	}
	return e
}

// short are chapters that refer to no other.
var short = []string{"notices"}

// nine are chapters that make an agreement of nine pages.
var nine = []string{"staff", "notices", "disputes", "closing", "products", "prices", "record", "authority"}

const headers = "协议编号,签订日期,乙方名称,乙方统一社会信用代码,乙方法定代表人,乙方住所,乙方联系人,乙方联系电话,乙方电子邮箱,产品1出厂编号,产品1安装地点,产品2出厂编号,产品2安装地点"

var (
	places = []string{"浙江省绍兴市柯桥区群贤路1866号", "重庆市渝北区金开大道68号3幢5-2", "新疆维吾尔自治区喀什市迎宾大道77号", "内蒙古自治区呼和浩特市赛罕区昭乌达路70号", "北京市海淀区知春路甲48号盈都大厦B座12层"}
	people = []string{"昝洁", "亓官旻", "冉䶮", "王𫖯", "阿依努尔·买买提", "次仁拉姆", "万俟雪", "綦毋潜", "羿可", "欧阳慕雪"}
	firms  = []string{"越川机电设备", "㛃源农机销售", "安亭·嘉定机床", "A+B智造", "“海河”机电", "敕勒川重型装备", "淏水桥精密部件"}
)

// record is the row of a dealer, different for every index.
func record(i int) []string {
	p := people[i%len(people)]
	return []string{
		fmt.Sprintf("SH-2026-%05d", i+1), []string{"2026-12-01", "2026年12月15日"}[i%2],
		fmt.Sprintf("%s第%d有限公司", firms[i%len(firms)], i+1), uscc(i), p, places[i%len(places)], people[(i+3)%len(people)],
		fmt.Sprintf("0575-%08d", 81000000+i), fmt.Sprintf("dealer%d@example.com", i+1), fmt.Sprintf("CK6150-%06d", i), places[(i+1)%len(places)] + "一号车间", fmt.Sprintf("VMC850-%06d", i), places[(i+1)%len(places)] + "二号车间",
	}
}

// uscc is a credit code with its right check characters (GB 32100-2015, GB 11714).
func uscc(i int) string {
	const letters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
	organisation := fmt.Sprintf("MA%06d", i%1000000)
	sum := 0
	for k, w := range []int{3, 7, 9, 10, 5, 8, 4, 2} {
		sum += w * strings.IndexByte("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", organisation[k])
	}
	code := "91330603" + organisation + string("0123456789X"[(11-sum%11)%11])
	sum, weight := 0, 1
	for k := range code {
		sum += weight * strings.IndexByte(letters, code[k])
		weight = weight * 3 % 31
	}
	return code + string(letters[(31-sum%31)%31])
}

// csvOf writes records as CSV.
func csvOf(rows ...[]string) []byte {
	var b bytes.Buffer
	for _, r := range rows {
		for i, v := range r {
			if i > 0 {
				b.WriteByte(',')
			}
			if strings.ContainsAny(v, "\",\n") {
				v = `"` + strings.ReplaceAll(v, `"`, `""`) + `"`
			}
			b.WriteString(v)
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// dealers is a table of n good rows.
func dealers(n int) []byte {
	rows := [][]string{strings.Split(headers, ",")}
	for i := range n {
		rows = append(rows, record(i))
	}
	return csvOf(rows...)
}

func book(t testing.TB, name string, data []byte) *sheet.Book {
	t.Helper()
	b, err := sheet.Open(name, bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func formats(t testing.TB, names ...string) []generator.Format {
	t.Helper()
	var out []generator.Format
	for _, n := range names {
		f, ok := generator.FormatNamed(n)
		if !ok {
			t.Fatal(n)
		}
		out = append(out, f)
	}
	return out
}

// prepared is a batch of good headers.
func prepared(t testing.TB, in Input) *Batch {
	t.Helper()
	if in.Base == nil {
		in.Base = base(t, in.Engine)
	}
	b, errs := New(in)
	none(t, errs)
	return b
}

// run checks and writes a table of which every row is good.
func run(t testing.TB, in Input, o Output) *Result {
	t.Helper()
	b := prepared(t, in)
	r, errs := b.Check(o.Formats, nil, nil)
	none(t, errs)
	for _, f := range r.Findings {
		none(t, diag.List{f.Diagnostic})
	}
	w, err := b.Write(o, r)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

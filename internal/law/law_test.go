package law

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"qiyue/internal/diag"
	"qiyue/internal/message"
)

func day(s string) time.Time {
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestBuiltinLoads(t *testing.T) {
	_, errs := Load(files)
	for _, e := range errs {
		at := e.At.From()
		t.Errorf("%s:%d:%d: %s", e.At.File.Name, at.Line, at.Column, message.Sentence(message.English, e.Message))
	}
}

func TestCitable(t *testing.T) {
	want := map[diag.LawID]bool{}
	for statute, numbers := range citable {
		if numbers == "" {
			want[diag.LawID(statute)] = true
		}
		for _, n := range strings.Fields(numbers) {
			want[diag.LawID(statute+" "+n)] = true
		}
	}
	for id := range want {
		if a, ok := Find(id); !ok || a.ID != id {
			t.Errorf("%s is missing", id)
		}
	}
	seen := map[diag.LawID]bool{}
	for _, a := range Builtin().All() {
		if !want[a.ID] {
			t.Errorf("%s must not be cited", a.ID)
		}
		if seen[a.ID] {
			t.Errorf("%s stands twice", a.ID)
		}
		seen[a.ID] = true
	}
}

func TestUncitable(t *testing.T) {
	for _, name := range uncitable {
		if Valid(diag.LawID(name)) {
			t.Errorf("%s is not verified and must not be valid", name)
		}
		statute, _, _ := strings.Cut(name, " ")
		if _, ok := Builtin().Statute(statute); ok {
			t.Errorf("%s: nothing of this is verified", statute)
		}
	}
}

// A gist tells a person what the article is about; it is no list of keywords,
// no sentence of the statute, and holds no placeholder.
func TestGists(t *testing.T) {
	seen := map[string]diag.LawID{}
	for _, a := range Builtin().All() {
		n := len([]rune(a.Gist))
		if n < 6 || n > gistLimit {
			t.Errorf("%s: gist of %d characters", a.ID, n)
		}
		if strings.ContainsAny(a.Gist, "?？…⚠◐✘✔{}") {
			t.Errorf("%s: %s", a.ID, a.Gist)
		}
		if other, twice := seen[a.Gist]; twice {
			t.Errorf("%s has the gist of %s", a.ID, other)
		}
		seen[a.Gist] = a.ID
		if got := a.At.Text(); !strings.Contains(got, a.Gist) {
			t.Errorf("%s stands at %q", a.ID, got)
		}
	}
}

func TestStatutes(t *testing.T) {
	kinds := []string{"法律", "行政法规", "司法解释", "部门规章", "国务院文件"}
	number := regexp.MustCompile(`^(法释〔\d{4}〕\d+号|国办发明电〔\d{4}〕\d+号|国家市场监督管理总局令第\d+号|国务院令第\d+号修订)$`)
	for _, s := range Builtin().Statutes {
		if !slices.Contains(kinds, s.Kind) {
			t.Errorf("%s: kind %s", s.Short, s.Kind)
		}
		if s.Number != "" && !number.MatchString(s.Number) {
			t.Errorf("%s: number %s", s.Short, s.Number)
		}
		if s.From.IsZero() || s.From.Year() < 1990 || !s.Checked.IsZero() && s.Checked.Before(s.From) {
			t.Errorf("%s: in force from %v, checked %v", s.Short, s.From, s.Checked)
		}
		for i, a := range s.Articles {
			if i > 0 && ordinal(a.Number) < ordinal(s.Articles[i-1].Number) {
				t.Errorf("%s stands after %s", a.ID, s.Articles[i-1].ID)
			}
		}
	}
}

// ordinal is the article a number begins with; Chinese ones come in few and
// are compared by hand.
func ordinal(number string) int {
	n := 0
	for _, c := range number {
		if c < '0' || c > '9' {
			break
		}
		n = n*10 + int(c-'0')
	}
	return n
}

func TestFind(t *testing.T) {
	for id, want := range map[diag.LawID]diag.LawID{
		"民法典 201(2)":            "民法典 201(2)",
		"中华人民共和国民法典 201(2)":     "民法典 201(2)",
		"仲裁法 71":                "仲裁法 71–72",
		"仲裁法 72":                "仲裁法 71–72",
		"仲裁法 71–72":             "仲裁法 71–72",
		"网络安全法(2025修正) 42–44":   "网络安全法 42–44",
		"网络安全法 43":              "网络安全法 42–44",
		"明码标价规定 15":             "明码标价规定 7、8、11、15",
		"民诉法 85(3)":             "民诉法 85(2)(3)",
		"产品质量法 40(1)":           "产品质量法 40(1)(2)",
		"民事诉讼法 35":              "民诉法 35",
		"法释〔2023〕13号 65(2)":     "合同编通则解释 65(2)",
		"法释〔2025〕15号 四":         "法释〔2025〕15号 四",
		"法释〔2024〕11号":           "法释〔2024〕11号",
		"保障中小企业款项支付条例 9(2)":     "中小企业款项支付条例 9(2)",
		"消法实施条例 18(1)":          "消法实施条例 18(1)",
		"合同行政监督管理办法 8(七)":       "合同行政监督管理办法 8(七)",
		"国务院关于职工工作时间的规定 3":      "国务院关于职工工作时间的规定 3、7",
		"反不正当竞争法(2025修订) 10":    "反不正当竞争法 10",
		"国办2025-11-04通知(2026年)": "国办2025-11-04通知(2026年)",
	} {
		if a, ok := Find(id); !ok || a.ID != want {
			t.Errorf("Find(%s) = %v, %v; want %s", id, a, ok, want)
		}
	}
	for _, id := range []diag.LawID{"", "民法典", "民法典 ", "民法典 9999", "民法典201(2)", "合同法 114", "仲裁法 73", "仲裁法 16", "网络安全法 40", "法释〔2025〕15号", "法释〔2025〕15号 五"} {
		if Valid(id) {
			t.Errorf("%q is valid", id)
		}
	}
	for id, want := range map[diag.LawID]diag.LawID{"民法典 585": "民法典 585(1)", "民法典201(2)": "民法典 201(2)", "民法点 143": "民法典 143", "完全不相干": ""} {
		if got := Builtin().Nearest(id); got != want {
			t.Errorf("Nearest(%s) = %s, want %s", id, got, want)
		}
	}
}

func TestReplaced(t *testing.T) {
	for name, by := range map[string]string{
		"合同法": "民法典", "《合同法》": "民法典", "中华人民共和国合同法": "民法典", "民法通则": "民法典", "侵权责任法": "民法典", "担保法": "民法典", "物权法": "民法典",
		"婚姻法": "民法典", "继承法": "民法典", "收养法": "民法典", "民法总则": "民法典", "固体废物污染环境防治法": "生态环境法典", "合同违法行为监督处理办法": "合同行政监督管理办法",
	} {
		if r, ok := Replaced(name); !ok || r.By != by || r.On.IsZero() {
			t.Errorf("Replaced(%s) = %+v, %v", name, r, ok)
		}
	}
	if r, ok := Replaced("合同法"); !ok || !r.On.Equal(day("2021-01-01")) || r.Basis != "民法典 1260" {
		t.Errorf("合同法: %+v", r)
	}
	// nine statutes went with the Civil Code (民法典 1260)
	n := 0
	for _, r := range Builtin().Repeals {
		if r.Basis == "民法典 1260" {
			n++
		}
		if s, ok := Builtin().Statute(r.Name); ok {
			t.Errorf("%s is repealed and in force", s.Short)
		}
	}
	if n != 9 {
		t.Errorf("%d statutes repealed by 民法典 1260, want 9", n)
	}
	if _, ok := Replaced("民法典"); ok {
		t.Error("民法典 is not repealed")
	}
}

func TestRenumbered(t *testing.T) {
	for _, c := range [][4]string{
		{"仲裁法", "16", "27", "2026-03-01"}, {"《仲裁法》", "20(2)", "31", "2026-03-01"}, {"仲裁法", "59", "72", "2026-03-01"},
		{"网络安全法", "41", "43", "2026-01-01"}, {"民事诉讼法", "34", "35", "2022-01-01"}, {"民诉法", "23", "24", "2022-01-01"},
		{"反不正当竞争法", "9", "10", "2025-10-15"}, {"支付条例", "8", "9", "2025-06-01"}, {"保障中小企业款项支付条例", "15", "17", "2025-06-01"},
	} {
		r, ok := Renumbered(c[0], c[1])
		if !ok || r.To != c[2] || !r.Since.Equal(day(c[3])) {
			t.Errorf("Renumbered(%s, %s) = %+v, %v", c[0], c[1], r, ok)
		}
	}
	for _, c := range [][2]string{{"仲裁法", "27"}, {"民法典", "16"}, {"无此法", "16"}} {
		if r, ok := Renumbered(c[0], c[1]); ok {
			t.Errorf("Renumbered(%s, %s) = %+v", c[0], c[1], r)
		}
	}
	for _, s := range Builtin().Superseded {
		if !Valid(s.Basis) || s.Old == s.New {
			t.Errorf("%+v", s)
		}
	}
}

const sound = "title: 甲法\nshort: 甲法\nkind: 法律\nin_force: {from: 2020-01-01}\narticles:\n  1: 第一条讲什么\n"

func TestLoadFaults(t *testing.T) {
	for _, c := range []struct{ name, text, want, at string }{
		{"unknown key", sound + "titel: 甲\n", "law-key", "titel"},
		{"no kind", strings.Replace(sound, "kind: 法律\n", "", 1), "law-missing", ""},
		{"no such day", strings.Replace(sound, "2020-01-01", "2020-02-30", 1), "law-date", "2020-02-30"},
		{"order of dates", strings.Replace(sound, "01-01}", "01-01, to: 2019-01-01}", 1), "law-date-order", ""},
		{"article number", strings.Replace(sound, "1:", "第一条:", 1), "law-number", "第一条"},
		{"gist too long", strings.Replace(sound, "讲什么", strings.Repeat("讲", 40), 1), "law-gist", ""},
		{"gist empty", strings.Replace(sound, "第一条讲什么", "", 1), "law-text", ""},
		{"nothing citable", strings.Replace(sound, "articles:\n  1: 第一条讲什么\n", "", 1), "law-missing", ""},
		{"aliases", sound + "aliases: 乙\n", "law-list", "乙"},
		{"article twice", sound + "  1: 又一次第一条\n", "yaml-duplicate", "1"},
		{"not a mapping", "- 甲\n", "law-mapping", ""},
	} {
		_, errs := Load(fstest.MapFS{"a.yaml": {Data: []byte(c.text)}})
		i := slices.IndexFunc(errs, func(d diag.Diagnostic) bool { return d.Message.ID == c.want })
		if i < 0 {
			t.Errorf("%s: %v, want %s", c.name, errs, c.want)
			continue
		}
		if c.at != "" && errs[i].At.Text() != c.at {
			t.Errorf("%s: at %q, want %q", c.name, errs[i].At.Text(), c.at)
		}
	}
	for _, c := range []struct{ name, text, want string }{
		{"statute twice", sound, "law-duplicate"},
		{"repeal by nothing", "repealed: [{name: 乙法, basis: 甲法 2}]\n", "law-reference"},
		{"repeal twice", "repealed: [{name: 乙法}, {name: 乙法}]\n", "law-duplicate"},
		{"renumbered unknown", "renumbered: [{law: 乙法, from: 1, to: 2, since: 2020-01-01}]\n", "law-reference"},
		{"renumbered twice", "renumbered: [{law: 甲法, from: 1, to: 2, since: 2020-01-01}, {law: 甲法, from: 1, to: 3, since: 2020-01-01}]\n", "law-duplicate"},
		{"superseded without basis", "superseded: [{matter: 甲, old: 乙, new: 丙, since: 2020-01-01}]\n", "law-missing"},
	} {
		_, errs := Load(fstest.MapFS{"a.yaml": {Data: []byte(sound)}, "b.yaml": {Data: []byte(c.text)}})
		if !slices.ContainsFunc(errs, func(d diag.Diagnostic) bool { return d.Message.ID == c.want }) {
			t.Errorf("%s: %v, want %s", c.name, errs, c.want)
		}
	}
	if _, errs := Load(fstest.MapFS{"a.yaml": {Data: []byte(sound)}}); len(errs) > 0 {
		t.Errorf("sound file: %v", errs)
	}
}

// Every sentence this package says exists.
func TestSentences(t *testing.T) {
	for _, id := range []string{"law-unreadable", "law-mapping", "law-key", "law-key-near", "law-text", "law-list", "law-missing", "law-date", "law-date-order", "law-number", "law-gist", "law-duplicate", "law-first", "law-reference"} {
		if _, ok := message.Template(message.Chinese, id); !ok {
			t.Error(id)
		}
	}
}

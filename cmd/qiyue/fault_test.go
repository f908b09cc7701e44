package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"qiyue/lint"
)

// withFault adds a rule that panics wherever 蝴蝶 stands, for one test.
func withFault(t *testing.T) {
	t.Helper()
	before := shipped
	t.Cleanup(func() { shipped = before })
	all := append(slices.Clone(shipped()), lint.Rule{ID: "broken", Title: lint.Words{Zh: "坏规则", En: "a broken rule"}, Inputs: lint.InText | lint.InProse, Words: []string{"蝴蝶"}, Run: func(p *lint.Pass) {
		_ = []string{}[len(p.Hits())]
	}})
	shipped = func() []lint.Rule { return all }
}

// ran runs a command in a folder.
func ran(t *testing.T, folder string, args ...string) (code int, out, errs string) {
	t.Helper()
	t.Chdir(folder)
	t.Setenv("LANG", "zh_CN.UTF-8")
	var o, e bytes.Buffer
	code = run(args, strings.NewReader(""), &o, &e)
	return code, o.String(), e.String()
}

func folderOf(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// Two contracts: the rule fails on the first.
const (
	failing = "维修合同\n甲方(客户)：甲公司\n乙方：乙公司\n一、蝴蝶阀：乙方应尽快修复。\n"
	sound   = "维修合同\n甲方(客户)：甲公司\n乙方：乙公司\n一、乙方应尽快修复。\n"
)

func TestLintTellsOfARuleThatFailed(t *testing.T) {
	withFault(t)
	folder := folderOf(t, map[string]string{"a.txt": failing, "b.txt": sound})
	last := ""
	for range 3 {
		code, out, errs := ran(t, folder, "lint", "--format", "json", "a.txt", "b.txt")
		if code != exitInternal || errs != "" {
			t.Fatalf("exit code %d, standard error %q", code, errs)
		}
		if last != "" && out != last {
			t.Fatal("another report of the same files")
		}
		last = out
	}
	var report struct {
		Findings []struct{ Rule, File string }
		Errors   []struct{ File, Message string }
	}
	if err := json.Unmarshal([]byte(last), &report); err != nil {
		t.Fatal(err)
	}
	in := map[string]int{}
	for _, f := range report.Findings {
		if f.Rule == "vague-time" {
			in[f.File]++
		}
	}
	if in["a.txt"] != 1 || in["b.txt"] != 1 {
		t.Errorf("尽快 reported %d and %d times, want once in each file", in["a.txt"], in["b.txt"])
	}
	if len(report.Errors) != 1 || report.Errors[0].File != "a.txt" {
		t.Fatalf("errors: %+v", report.Errors)
	}
	for _, part := range []string{"broken", "index out of range [1] with length 0", "cmd/qiyue.withFault.func", "请报告"} {
		if m := report.Errors[0].Message; !strings.Contains(m, part) {
			t.Errorf("%q is not said: %s", part, m)
		}
	}
	code, out, errs := ran(t, folder, "lint", "--format", "text", "a.txt")
	if code != exitInternal || !strings.Contains(out, "vague-time") || !strings.Contains(errs, "规则 broken") {
		t.Errorf("as text: exit code %d\n%s%s", code, out, errs)
	}
}

// A file that a rule failed on is not rewritten; the next one is.
func TestFixLeavesAFileThatFailed(t *testing.T) {
	withFault(t)
	folder := folderOf(t, map[string]string{"a.txt": failing, "b.txt": sound})
	code, out, errs := ran(t, folder, "lint", "--fix", "a.txt", "b.txt")
	if code != exitInternal || !strings.Contains(errs, "a.txt 没有改动") {
		t.Errorf("exit code %d\n%s", code, errs)
	}
	if !strings.Contains(out, "a.txt:4") || !strings.Contains(out, "+甲方（客户）：甲公司") {
		t.Errorf("reported:\n%s", out)
	}
	for name, want := range map[string]bool{"a.txt": false, "b.txt": true} {
		raw, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if fixed := strings.Contains(string(raw), "（客户）"); fixed != want {
			t.Errorf("%s fixed: %v", name, fixed)
		}
	}
}

// A baseline is not written from files that were examined in part.
func TestNoBaselineOfAFault(t *testing.T) {
	withFault(t)
	folder := folderOf(t, map[string]string{"a.txt": failing})
	if code, _, _ := ran(t, folder, "lint", "--baseline", "b.json", "--write-baseline", "a.txt"); code != exitInternal || exists(filepath.Join(folder, "b.json")) {
		t.Errorf("exit code %d, written: %v", code, exists(filepath.Join(folder, "b.json")))
	}
}

// What a rule did not look at is not passed: nothing is generated.
func TestGenerateStopsAtAFault(t *testing.T) {
	withFault(t)
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	spec := strings.Replace(string(raw), "产品停机", "蝴蝶阀停机", 1)
	if spec == string(raw) {
		t.Fatal("the shipped spec does not say 产品停机")
	}
	folder := folderOf(t, map[string]string{"good.yaml": strings.Replace(string(raw), "SH-2026-0137", "SH-2026-0138", 1), "a.yaml": spec})
	for _, args := range [][]string{{"generate", "a.yaml", "good.yaml"}, {"generate", "--draft", "a.yaml"}} {
		code, out, errs := ran(t, folder, args...)
		if code != exitInternal || out != "" || !strings.Contains(errs, "规则 broken") || !strings.Contains(errs, "请报告") {
			t.Errorf("%v: exit code %d\n%s%s", args, code, out, errs)
		}
	}
	code, out, _ := ran(t, folder, "generate", "--keep-going", "--format", "md", "a.yaml", "good.yaml")
	if code != exitInternal || !strings.Contains(out, "SH-2026-0138.md") || strings.Contains(out, "0137") {
		t.Errorf("--keep-going: exit code %d\n%s", code, out)
	}
}

// In a batch the row is told of and left out; with --keep-going the others are
// written.
func TestBatchKeepsGoingPastAFault(t *testing.T) {
	withFault(t)
	spec, err := filepath.Abs("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	folder := folderOf(t, map[string]string{"d.csv": "协议编号,乙方名称,乙方住所,乙方联系人,乙方联系电话,乙方电子邮箱,产品1安装地点,产品2安装地点,产品1出厂编号,产品2出厂编号\n" +
		"A-1,绍兴越川机电有限公司,绍兴市柯桥区,邱雨桐,0575-81234567,a@example.com,蝴蝶车间,一号车间,C-1,V-1\n" +
		"A-2,宁波甬骅机械有限公司,宁波市海曙区,钱一诺,0574-87310022,b@example.com,二号车间,二号车间,C-2,V-2\n"})
	batch := []string{"batch", spec, "--data", "d.csv", "--out", "out", "--format", "md", "--marked", "none", "-q"}
	code, _, errs := ran(t, folder, batch...)
	if code != exitInternal || exists("out") || !strings.Contains(errs, "规则 broken") {
		t.Errorf("exit code %d, written: %v\n%s", code, exists("out"), errs)
	}
	code, _, errs = ran(t, folder, append(batch, "--keep-going")...)
	if code != exitInternal || exists("out/A-1.md") || !exists("out/A-2.md") || strings.Count(errs, "规则 broken") != 1 {
		t.Errorf("--keep-going: exit code %d, written: %v and %v\n%s", code, exists("out/A-1.md"), exists("out/A-2.md"), errs)
	}
}

// Rules that cannot even be made are a fault of ours, told with exit code 3,
// though they are made in the background while the spec is read.
func TestAFaultInTheBackgroundIsTold(t *testing.T) {
	before := shipped
	t.Cleanup(func() { shipped = before })
	spec, err := filepath.Abs("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	folder := folderOf(t, map[string]string{"a.txt": sound})
	for _, args := range [][]string{{"generate", spec, "--out", folder}, {"generate", spec, "--keep-going", "--out", folder}, {"lint", "a.txt"}} {
		shipped = sync.OnceValue(func() []lint.Rule { panic("蝴蝶") })
		code, out, errs := ran(t, folder, args...)
		if code != exitInternal || out != "" || !strings.Contains(errs, "程序内部错误，请报告：蝴蝶") || !strings.Contains(errs, "TestAFaultInTheBackgroundIsTold") {
			t.Errorf("%v: exit code %d\n%s%s", args, code, out, errs)
		}
	}
}

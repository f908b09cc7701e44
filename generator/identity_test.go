package generator

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"qiyue/generator/pdf/pdftest"
	"qiyue/generator/typeset/proof"
	"qiyue/internal/diag"
	"qiyue/internal/font"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/templates"
)

// awkward values that must come out exactly as they are in every format.
var awkward = map[string]string{
	"number":                 "SH|2026-*01*",
	"customer.name":          "**甲|方<b>",
	"customer.address":       "浙江省𬇕口镇王𫖯路 8 号（service_a@example.com 收）",
	"customer.contact.name":  "㙦𬭎",
	"provider.name":          "新疆维吾尔自治区乌鲁木齐市高新技术产业开发区北区国际数控机床研究设计制造安装调试维修服务有限责任股份总公司第一分公司",
	"provider.contact.email": "a_very.long+address-for-after.sales@service.department.example.com",
	"products[0].name":       "=1+1",
	"products[0].model":      "-2 | `x` & <y>",
}

// specs are the shipped examples and one with awkward values.
func specs(t *testing.T) map[string]*source.File {
	t.Helper()
	out := map[string]*source.File{}
	for _, k := range templates.Kinds() {
		out[k] = read(t, "../testdata/specs/"+k+".yaml")
	}
	return out
}

func awkwardSpec(t *testing.T) *spec.Spec {
	t.Helper()
	root, errs := yaml.Parse(read(t, "../testdata/specs/after-sales.yaml"))
	fatal(t, errs)
	for path, v := range awkward {
		var ok bool
		if root, ok = spec.Overlay(root, path, &yaml.Node{Kind: yaml.Scalar, Tag: "!!str", Style: yaml.Double, Value: v}); !ok {
			t.Fatalf("cannot set %s", path)
		}
	}
	s, errs := spec.Decode(root)
	fatal(t, errs)
	return s
}

func fatal(t *testing.T, errs diag.List) {
	t.Helper()
	for _, e := range errs {
		if e.Severity == diag.Error {
			t.Fatalf("%v: %s", e.At.From(), message.Sentence(message.English, e.Message))
		}
	}
}

// made is an agreement with its PDF.
func made(t *testing.T, e *Engine, s *spec.Spec, read diag.List) (*Agreement, []byte) {
	t.Helper()
	a, errs := e.Agreement(s, read, false)
	fatal(t, errs)
	pdf, _ := FormatNamed("pdf")
	out, errs := e.Render(a, pdf)
	fatal(t, errs)
	return a, out
}

// every calls do with every agreement under test.
func every(t *testing.T, do func(t *testing.T, e *Engine, a *Agreement, pdf []byte)) {
	e := engine(t)
	for name, f := range specs(t) {
		t.Run(name, func(t *testing.T) {
			s, errs := spec.Parse(f)
			a, out := made(t, e, s, errs)
			do(t, e, a, out)
		})
	}
	t.Run("awkward", func(t *testing.T) {
		a, out := made(t, e, awkwardSpec(t), nil)
		do(t, e, a, out)
	})
}

// The text drawn in the PDF is the document's, unit by unit, and every glyph
// drawn is the font's for that character.
func TestPDFTextIdentity(t *testing.T) {
	every(t, func(t *testing.T, e *Engine, a *Agreement, out []byte) {
		d, err := pdftest.Read(out)
		if err != nil {
			t.Fatal(err)
		}
		if err := d.CheckGlyphs(font.Serif(), font.Sans()); err != nil {
			t.Error(err)
		}
		var got strings.Builder
		for _, p := range d.Pages {
			for _, r := range p.Runs {
				got.WriteString(r.Text)
			}
		}
		want := strings.Join(a.Document.Lines(), "")
		if i := mismatch(squeeze(want), squeeze(got.String())); i >= 0 {
			t.Errorf("text differs at rune %d: want …%s…, got …%s…", i, around(squeeze(want), i), around(squeeze(got.String()), i))
		}
	})
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

func mismatch(a, b string) int {
	x, y := []rune(a), []rune(b)
	for i := 0; i < len(x) || i < len(y); i++ {
		if i >= len(x) || i >= len(y) || x[i] != y[i] {
			return i
		}
	}
	return -1
}

func around(s string, i int) string {
	r := []rune(s)
	return string(r[max(0, i-10):min(len(r), i+20)])
}

// Faults a program can count in the set pages: none.
func TestTypesettingFaults(t *testing.T) {
	every(t, func(t *testing.T, e *Engine, a *Agreement, _ []byte) {
		l, errs := e.Layout(a)
		fatal(t, errs)
		for _, f := range proof.Read(l, a.Document, e.Faces) {
			t.Error(f)
		}
	})
}

// Same input, same bytes, whatever was made before and in whichever engine.
func TestByteIdentity(t *testing.T) {
	var first [][]byte
	for range 2 {
		n := 0
		every(t, func(t *testing.T, _ *Engine, a *Agreement, out []byte) {
			if a.Spec.Number.String() != "SH-2026-0137" {
				return
			}
			if len(first) <= n {
				first = append(first, out)
			} else if !bytes.Equal(first[n], out) {
				t.Error("different bytes on the second run")
			}
			n++
		})
	}
	if len(first) == 0 {
		t.Fatal("nothing compared")
	}
}

// Other people's readers get the same text.
func TestPopplerAndMuPDF(t *testing.T) {
	tools := map[string][]string{"pdftotext": {"-raw", "-enc", "UTF-8", "FILE", "-"}, "mutool": {"draw", "-q", "-F", "txt", "FILE"}}
	for tool, args := range tools {
		if _, err := exec.LookPath(tool); err != nil {
			t.Logf("SKIPPED: %s is not installed; the built-in reader checked the text", tool)
			continue
		}
		every(t, func(t *testing.T, _ *Engine, a *Agreement, out []byte) {
			path := filepath.Join(t.TempDir(), "a.pdf")
			if err := os.WriteFile(path, out, 0o644); err != nil {
				t.Fatal(err)
			}
			call := append([]string(nil), args...)
			for i := range call {
				call[i] = strings.Replace(call[i], "FILE", path, 1)
			}
			text, err := exec.Command(tool, call...).Output()
			if err != nil {
				t.Fatal(err)
			}
			got := squeeze(string(text))
			for _, line := range a.Document.Lines() {
				if len([]rune(line)) <= 30 && !strings.Contains(got, squeeze(line)) && !strings.Contains(line, "【") {
					t.Errorf("%s: %q is not in the text", tool, line)
				}
			}
		})
	}
}

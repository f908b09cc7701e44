package generator_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/templates"
)

var update = flag.Bool("update", false, "rewrite the want lines of testdata/bad and testdata/golden")

const badSpecs = "../testdata/bad"

// findings reads and validates a spec as far as it goes and writes each
// diagnostic as "line:column id path". Only a kind no template has goes
// through the engine: the specs of the corpus hold the sections they are about.
func findings(t *testing.T, e *generator.Engine, name string, raw []byte) ([]string, diag.List) {
	t.Helper()
	f, err := source.Decode(name, raw)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	s, errs := spec.Parse(f)
	if s != nil && s.Agreement.IsSet() && !slices.Contains(templates.Kinds(), s.Agreement.V.ID) {
		_, errs = e.Agreement(s, errs, false)
	} else if s != nil {
		errs = append(errs, spec.Validate(s, nil)...)
	}
	errs.Sort()
	var out []string
	for _, d := range errs {
		p := d.At.From()
		out = append(out, strings.TrimSpace(fmt.Sprintf("%d:%d %s %s", p.Line, p.Column, d.Message.ID, d.Path)))
	}
	return out, errs
}

// wants are the "# want:" lines that follow the first line of a file.
func wants(raw []byte) (out []string) {
	for line := range strings.Lines(string(raw)) {
		if w, ok := strings.CutPrefix(line, "# want: "); ok {
			out = append(out, strings.TrimSpace(w))
		}
	}
	return out
}

// Every broken spec gives exactly the diagnostics it declares, each with a
// place and a sentence in both languages; with Windows line ends, a byte order
// mark or in GB18030 they are the same.
func TestBadSpecs(t *testing.T) {
	e := generator.New(clauses.Builtin(), nil, nil)
	files, err := filepath.Glob(filepath.Join(badSpecs, "*.yaml"))
	if err != nil || len(files) < 40 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		raw = bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n")) // as some checkouts have it
		name := filepath.Base(file)
		if *update {
			raw = rewrite(t, e, file, raw)
		}
		want := wants(raw)
		if len(want) == 0 {
			t.Errorf("%s: declares no diagnostic", name)
		}
		got, errs := findings(t, e, name, raw)
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n got  %s\n want %s", name, strings.Join(got, "\n      "), strings.Join(want, "\n      "))
		}
		speaks(t, name, errs)
		for form, encoded := range forms(t, raw) {
			if again, _ := findings(t, e, name, encoded); !slices.Equal(again, want) {
				t.Errorf("%s, %s:\n got  %s\n want %s", name, form, strings.Join(again, "\n      "), strings.Join(want, "\n      "))
			}
		}
	}
}

// speaks checks that each diagnostic stands in the file and is fully worded.
func speaks(t *testing.T, name string, errs diag.List) {
	t.Helper()
	for _, d := range errs {
		if d.At.IsZero() || d.At.Start > d.At.End || d.At.End > len(d.At.File.Text) {
			t.Errorf("%s: %s has no place", name, d.Message.ID)
		}
		for _, text := range []diag.Text{d.Message, d.Fix} {
			for _, lang := range []message.Lang{message.Chinese, message.English} {
				said := message.Sentence(lang, text)
				if _, known := message.Template(lang, text.ID); !known && !text.IsZero() || strings.Contains(said, "{") && !strings.Contains(said, "{{") {
					t.Errorf("%s: %s is worded %q", name, text.ID, said)
				}
			}
		}
	}
}

// forms are the same text as other editors save it.
func forms(t *testing.T, raw []byte) map[string][]byte {
	t.Helper()
	out := map[string][]byte{
		"CRLF": bytes.ReplaceAll(raw, []byte("\n"), []byte("\r\n")),
		"BOM":  append([]byte("\xEF\xBB\xBF"), raw...),
	}
	gb, err := simplifiedchinese.GB18030.NewEncoder().Bytes(raw)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := simplifiedchinese.GB18030.NewDecoder().Bytes(gb); err == nil && bytes.Equal(back, raw) {
		out["GB18030"] = gb
	}
	return out
}

// rewrite puts what is found now into the want lines.
func rewrite(t *testing.T, e *generator.Engine, file string, raw []byte) []byte {
	t.Helper()
	first, rest, _ := bytes.Cut(raw, []byte("\n"))
	for bytes.HasPrefix(rest, []byte("# want: ")) {
		_, rest, _ = bytes.Cut(rest, []byte("\n"))
	}
	lines, _ := findings(t, e, file, slices.Concat(first, []byte("\n"), rest))
	for range 2 { // the lines move what they point at
		head := string(first) + "\n"
		for _, w := range lines {
			head += "# want: " + w + "\n"
		}
		raw = append([]byte(head), rest...)
		lines, _ = findings(t, e, file, raw)
	}
	if err := os.WriteFile(file, raw, 0o644); err != nil {
		t.Fatal(err)
	}
	return raw
}

// A spec of bare essentials lacks each section its kind needs: one error a
// section, and one for the party.
func TestMissingSections(t *testing.T) {
	e := generator.New(clauses.Builtin(), nil, nil)
	template, errs := e.Template("after-sales")
	if template == nil {
		t.Fatal(errs)
	}
	s, errs := spec.Parse(source.NewFile("s.yaml", "agreement: after-sales\nnumber: A\nparties:\n  - {role: provider, kind: company, name: 甲, address: 乙, contact: {name: 丙, phone: 0571-56789012, email: a@b.example}}\n"))
	a, errs := e.Agreement(s, errs, false)
	if a != nil {
		t.Error("an agreement was made")
	}
	missing := map[string]bool{}
	for _, d := range errs {
		if d.Message.ID == "spec-missing" {
			missing[d.Path] = true
		}
	}
	sections := slices.DeleteFunc(slices.Clone(template.Sections), func(path string) bool {
		return strings.Contains(path, ".") // a field of a section that is missed itself
	})
	for _, section := range sections {
		if !missing[section] {
			t.Errorf("%s is not missed", section)
		}
	}
	if len(errs) != len(sections) {
		t.Errorf("%d errors for %d sections", len(errs), len(sections))
	}
}

// Files that are no text of ours are refused before anything is read of them.
func TestNotText(t *testing.T) {
	for name, c := range map[string]struct {
		raw  string
		want error
	}{
		"UTF-16 little endian": {"\xFF\xFEa\x00:\x00", source.ErrUTF16},
		"UTF-16 big endian":    {"\xFE\xFF\x00a\x00:", source.ErrUTF16},
		"a PDF":                {"%PDF-1.7\n\x00\x01", source.ErrBinary},
		"broken GB18030":       {"number: \xB1\xE0\xFF\n", source.ErrEncoding},
		"a cut-off character":  {"number: 编\xE5\x8F\n", source.ErrEncoding},
	} {
		if _, err := source.Decode("x", []byte(c.raw)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	large := append([]byte("agreement: after-sales\ntitle: "), bytes.Repeat([]byte("长"), 10<<20/3)...)
	f, err := source.Decode("large.yaml", large)
	if err != nil {
		t.Fatal(err)
	}
	if s, errs := spec.Parse(f); s != nil || len(errs) != 1 || errs[0].Message.ID != "yaml-too-large" {
		t.Errorf("10 MB: %v", errs)
	}
}

package pdf_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"qiyue/generator/pdf"
	"qiyue/generator/typeset"
)

// The readers below are other people's; where they are not installed the test
// says so and skips. What they cannot see, pdftest checks everywhere.

// tool runs a program on a file and returns its standard output.
func tool(t *testing.T, program string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		t.Skipf("SKIPPED: %s is not installed, so nothing but our own reader has checked the file", program)
	}
	cmd := exec.Command(program, args...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	// mupdf says this of its own build, whatever the file
	said := strings.ReplaceAll(stderr.String(), "warning: ICC support is not available\n", "")
	if err != nil || said != "" {
		t.Errorf("%s %q: %v\n%s", program, args, err, said)
	}
	return string(out)
}

// draft is a document with everything in it, on disk.
func draft(t *testing.T) (path string, l *typeset.Layout) {
	t.Helper()
	l = withRun(sample(9), typeset.Serif, string(sampleOnly)+"⸺（完）")
	l.Draft = true
	l.Outline = append(l.Outline, typeset.Bookmark{Title: string(sampleOnly), Page: 8, Top: 700})
	path = filepath.Join(t.TempDir(), "协议.pdf")
	if err := os.WriteFile(path, write(t, l), 0o644); err != nil {
		t.Fatal(err)
	}
	return path, l
}

// drawn is all text of a layout, running heads included, without spaces.
func drawn(l *typeset.Layout) string {
	var b strings.Builder
	for _, p := range l.Pages {
		for _, r := range p.Runs {
			b.WriteString(strings.ReplaceAll(string(r.Text), "⸺", "——"))
		}
	}
	return squeeze(b.String())
}

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func TestPoppler(t *testing.T) {
	path, l := draft(t)
	if got := squeeze(tool(t, "pdftotext", "-raw", path, "-")); got != drawn(l) {
		t.Errorf("pdftotext reads\n%s\nwant\n%s", got, drawn(l))
	}
	info := tool(t, "pdfinfo", path)
	for _, want := range []string{"Title:           " + l.Title, "PDF version:     1.7", "Tagged:          no", "Metadata Stream: yes", "Producer:        Qiyue"} {
		if !strings.Contains(info, want) {
			t.Errorf("pdfinfo lacks %q:\n%s", want, info)
		}
	}
	for i, line := range strings.Split(strings.TrimSpace(tool(t, "pdffonts", path)), "\n") {
		// type, encoding, embedded, subset, with a map to Unicode
		if i >= 2 && !strings.Contains(strings.Join(strings.Fields(line), " "), "CID TrueType Identity-H yes yes yes") {
			t.Errorf("pdffonts: %s", line)
		}
	}
}

func TestMupdf(t *testing.T) {
	path, l := draft(t)
	if got := squeeze(tool(t, "mutool", "draw", "-q", "-F", "txt", path)); got != drawn(l) {
		t.Errorf("mutool reads\n%s\nwant\n%s", got, drawn(l))
	}
	outline := tool(t, "mutool", "show", path, "outline")
	for _, b := range l.Outline {
		if !strings.Contains(outline, b.Title) {
			t.Errorf("mutool's outline lacks %q:\n%s", b.Title, outline)
		}
	}
}

func TestQpdf(t *testing.T) {
	path, _ := draft(t)
	out := tool(t, "qpdf", "--check", path)
	if !strings.Contains(out, "No syntax or stream encoding errors found") {
		t.Error(out)
	}
}

// Nine pages are to stay under 250 KB, so that agreements can be mailed.
func TestSize(t *testing.T) {
	l := sample(9)
	runes := 0
	for _, p := range l.Pages {
		for _, r := range p.Runs {
			runes += len(r.Text)
		}
	}
	data := write(t, withRun(l, typeset.Serif, string(sampleOnly)))
	t.Logf("%d characters on 9 pages: %d bytes", runes, len(data))
	if len(data) > 250_000 {
		t.Errorf("%d bytes", len(data))
	}
}

func BenchmarkPDF(b *testing.B) {
	l := withRun(sample(9), typeset.Serif, "浙江鑫磊𬭎机械有限公司赵钱孙李周吴郑王")
	w := newWriter(b, sampleFaces())
	b.ReportAllocs()
	for b.Loop() {
		data, err := w.PDF(l, pdf.Info{})
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(data)))
	}
}

func BenchmarkNew(b *testing.B) {
	fixed, faces := sampleFixed(), sampleFaces()
	for b.Loop() {
		if _, err := pdf.New(faces, fixed); err != nil {
			b.Fatal(err)
		}
	}
}

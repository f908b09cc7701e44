package main

import (
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"unicode"

	"qiyue/generator"
	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
)

// terminal is where commands speak. The rules: results (paths written, texts
// asked for, reports) go to standard output and nothing else does; everything
// said about a problem goes to standard error; success without results is
// silent; colour only on a terminal and never with NO_COLOR.
type terminal struct {
	in       io.Reader
	out, err io.Writer
	lang     message.Lang // of results: files and machine formats are Chinese
	told     message.Lang // of what is said about a problem
	color    bool
	opened   *[]os.FileInfo // the files read, where somebody asks
}

// results is standard output. It remembers that something could not be written,
// so that no command has to ask after every line.
type results struct {
	io.Writer
	err error // the first
}

func (r *results) Write(b []byte) (int, error) {
	n, err := r.Writer.Write(b)
	if r.err == nil {
		r.err = err
	}
	return n, err
}

// speak sets the language from --lang.
func (t *terminal) speak(lang string) error {
	switch lang {
	case "":
	case "zh":
		t.lang = message.Chinese
	case "en":
		t.lang = message.English
	default:
		return usage{diag.Say("usage-lang", "found", lang)}
	}
	t.told = t.lang
	return nil
}

// say words a result, tell what is said about a problem.
func (t *terminal) say(text diag.Text) string  { return message.Sentence(t.lang, text) }
func (t *terminal) tell(text diag.Text) string { return message.Sentence(t.told, text) }

// print writes a result.
func (t *terminal) print(format string, args ...any) { fmt.Fprintf(t.out, format, args...) }

// fail says what went wrong when there is no place in a file to point at.
func (t *terminal) fail(text diag.Text) {
	fmt.Fprintf(t.err, "qiyue: %s\n", visible(t.tell(text)))
}

// report prints diagnostics and gives the exit code they call for: internal
// failures 3, errors of validation 2, lint errors 1.
func (t *terminal) report(list diag.List) int {
	code := exitClean
	for _, d := range list {
		t.diagnostic(d)
		code = max(code, weight(d))
	}
	return code
}

func weight(d diag.Diagnostic) int {
	switch {
	case d.Severity != diag.Error:
		return exitClean
	case d.Rule == "internal":
		return exitInternal
	case stages[d.Rule]:
		return exitInput
	}
	return exitFindings
}

// stages are the rule ids of validation: what they say makes input bad, not a
// contract doubtful.
var stages = map[string]bool{"yaml": true, "spec": true, "clause": true, "template": true, "font": true, "file": true, "calendar": true, "law": true, "config": true, "lexicon": true, "batch": true, generator.AttachmentRule: true}

func (t *terminal) diagnostic(d diag.Diagnostic) {
	if d.At.File != nil {
		fmt.Fprintf(t.err, "%s: ", visible(where(d.At)))
	}
	fmt.Fprintf(t.err, "%s%s\n", t.paint(d.Severity), visible(t.tell(d.Message)))
	for _, more := range []diag.Text{d.Detail, d.Fix} {
		if !more.IsZero() {
			fmt.Fprintf(t.err, "    %s\n", visible(t.tell(more)))
		}
	}
	for _, r := range d.Related {
		if r.At.File != nil {
			fmt.Fprintf(t.err, "    %s: %s\n", visible(where(r.At)), visible(t.tell(r.Message)))
		}
	}
}

// where is a place as people look it up: file, line and column. Cells of tables
// are files of their own, whose names say where they stand: dealers.xlsx!协议!C5,
// dealers.csv:5:12.
func where(at source.Span) string {
	if cell.MatchString(at.File.Name) {
		return at.File.Name
	}
	p := at.From()
	return fmt.Sprintf("%s:%d:%d", at.File.Name, p.Line, p.Column)
}

var cell = regexp.MustCompile(`(?i:\.xlsx!)|:[0-9]+:[0-9]+$`)

func (t *terminal) paint(s diag.Severity) string {
	word := t.tell(diag.Say("severity-"+s.String())) + ": "
	if !t.color {
		return word
	}
	return map[diag.Severity]string{diag.Error: "\x1b[31m", diag.Warning: "\x1b[33m", diag.Info: "\x1b[36m"}[s] + word + "\x1b[0m"
}

// visible shows characters that would steer a terminal or hide text.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
			return '␣'
		}
		return r
	}, s)
}

// colored reports a terminal that wants colour.
func colored(w io.Writer) bool {
	if r, ok := w.(*results); ok {
		w = r.Writer
	}
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

package main

import (
	"bytes"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint/config"
	"qiyue/lint/report"
)

type lintFlags struct {
	momentFlags
	format, failOn, kind, library string
	config, baseline, stdinName   string
	outputs                       []string
	quiet, stats, noConfig        bool
	writeBaseline, fix, fixDryRun bool
	forceIgnore                   bool
	langSet                       bool
}

func lintCommand(t *terminal) *cobra.Command {
	var f lintFlags
	c := &cobra.Command{Use: "lint PATH…", Short: "cmd-lint", Long: "cmd-lint-long", Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			f.langSet = c.Flag("lang").Changed
			return t.lint(args, f)
		}}
	c.Flags().StringVar(&f.format, "format", "text", "flag-format-lint")
	c.Flags().StringArrayVarP(&f.outputs, "output", "o", nil, "flag-output-lint")
	c.Flags().StringVar(&f.failOn, "fail-on", "", "flag-fail-on")
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, "flag-quiet")
	c.Flags().BoolVar(&f.stats, "stats", false, "flag-stats")
	c.Flags().StringVar(&f.kind, "kind", "", "flag-kind")
	f.momentFlags.add(c)
	c.Flags().StringVar(&f.library, "library", "", "flag-library")
	c.Flags().StringVar(&f.config, "config", "", "flag-config")
	c.Flags().BoolVar(&f.noConfig, "no-config", false, "flag-no-config")
	c.Flags().BoolVar(&f.forceIgnore, "force-ignore", false, "flag-force-ignore")
	c.Flags().StringVar(&f.baseline, "baseline", "", "flag-baseline")
	c.Flags().BoolVar(&f.writeBaseline, "write-baseline", false, "flag-write-baseline")
	c.Flags().BoolVar(&f.fix, "fix", false, "flag-fix")
	c.Flags().BoolVar(&f.fixDryRun, "fix-dry-run", false, "flag-fix-dry-run")
	c.Flags().StringVar(&f.stdinName, "stdin-name", "", "flag-stdin-name")
	return c
}

// lint examines files and writes reports.
func (t *terminal) lint(args []string, f lintFlags) error {
	outputs, err := f.check()
	if err != nil {
		return err
	}
	m, err := t.judgedBy(f.momentFlags)
	if err != nil {
		return err
	}
	if f.stdinName != "" && !slices.Contains(args, "-") {
		return usage{diag.Say("usage-stdin-name")}
	}
	l, err := t.linting(m, f.library)
	if err != nil {
		return err
	}
	l.class = document.Class(f.kind)
	configs := newConfigs(t, f.config, f.noConfig)
	all, code := t.inputs(args, &f, configs)
	if code != exitClean {
		return exit(code)
	}
	baseline, err := t.baseline(f)
	if err != nil {
		return err
	}
	if f.writeBaseline {
		return t.writeBaseline(f.baseline, baseline, l, &all)
	}
	if path := all.spare(outputs); path != "" {
		return usage{diag.Say("usage-output-input", "path", path)}
	}
	r, err := t.reporting(l, &f, outputs)
	if err != nil {
		return err
	}
	defer r.drop()
	r.add(&report.Part{Errors: all.problems}, nil)
	var whole []*input // examined without an error: what the others hold is not known
	l.all(all.list, f.fix || f.fixDryRun, func(in *input, one *result) {
		if baseline != nil {
			baseline.Take(baselineName(in.at), one.findings)
		}
		one.pieces = r.render(one.part(in))
	}, func(in *input, one *result) {
		if len(one.errors) == 0 {
			whole = append(whole, in)
		}
		r.take(in, one)
	})
	for _, in := range all.orphans {
		r.add(&report.Part{Findings: in.settings.Govern(config.Orphan(in.name))}, in)
	}
	if baseline != nil {
		in := &input{settings: configs.of(f.baseline).settings(f.baseline)}
		var stale []report.Finding
		for _, s := range baseline.Stale(among(whole), gone) {
			stale = append(stale, in.settings.Govern(s.Diagnostic)...)
		}
		r.add(&report.Part{Findings: stale}, in)
	}
	if code := r.end(&all); code != exitClean {
		return exit(code)
	}
	return nil
}

// check validates flags and gives the -o outputs.
func (f *lintFlags) check() ([]reportFile, error) {
	if err := oneOf(f.format, report.FormatNames()...); err != nil {
		return nil, err
	}
	if f.failOn != "" && !slices.Contains([]string{"error", "warning", "info", "never"}, f.failOn) {
		return nil, notAmong("--fail-on", f.failOn, []string{"error", "warning", "info", "never"})
	}
	kinds := []string{"contract", "terms", "policy", "form"}
	if f.kind != "" && !slices.Contains(kinds, f.kind) {
		return nil, notAmong("--kind", f.kind, kinds)
	}
	if f.writeBaseline && f.baseline == "" {
		return nil, usage{diag.Say("usage-missing-flag", "flag", "--baseline", "example", "--baseline .qiyue-baseline.json")}
	}
	for _, both := range []struct {
		one, other string
		given      bool
	}{
		{"--config", "--no-config", f.config != "" && f.noConfig},
		{"--fix", "--fix-dry-run", f.fix && f.fixDryRun},
		{"--write-baseline", "--fix", f.writeBaseline && f.fix},
		{"--write-baseline", "--fix-dry-run", f.writeBaseline && f.fixDryRun},
		{"--write-baseline", "-o", f.writeBaseline && len(f.outputs) > 0},
	} {
		if both.given {
			return nil, usage{diag.Say("usage-both", "one", both.one, "other", both.other)}
		}
	}
	var out []reportFile
	for _, o := range f.outputs {
		name, path, ok := strings.Cut(o, "=")
		if !ok || path == "" {
			return nil, usage{diag.Say("usage-output", "found", o)}
		}
		if err := oneOf(name, report.FormatNames()...); err != nil {
			return nil, err
		}
		if path == "-" {
			return nil, usage{diag.Say("usage-output-dash", "format", name)}
		}
		if !f.quiet && isStandardOutput(path) && (f.format != "text" || name == "text") {
			return nil, usage{diag.Say("usage-output-screen", "path", path)}
		}
		format, _ := report.FormatNamed(name)
		if slices.ContainsFunc(out, func(other reportFile) bool { return resolved(other.path) == resolved(path) }) {
			return nil, usage{diag.Say("usage-output-same", "path", path)}
		}
		out = append(out, reportFile{format, path})
	}
	return out, nil
}

// spare keeps what outputs are written to from being linted: a report of the
// last run that lies in a folder is left out, a contract or a file given by name
// is not to be overwritten. The path is that of such a file, "" when there is none.
func (in *inputs) spare(outputs []reportFile) string {
	if len(outputs) == 0 {
		return ""
	}
	written := map[string]string{}
	for _, o := range outputs {
		written[resolved(o.path)] = o.path
	}
	kept := in.list[:0]
	for _, one := range in.list {
		path := written[resolved(one.path)]
		switch {
		case path == "" || one.path == "-":
			kept = append(kept, one)
		case one.named || !isReport(one.path):
			return path
		default:
			in.skipped++
		}
	}
	in.list = kept
	in.reports = slices.DeleteFunc(in.reports, func(one *input) bool { return written[resolved(one.path)] != "" })
	return ""
}

// isReport reports a file that holds a report, or nothing.
func isReport(path string) bool {
	raw, err := os.ReadFile(path)
	return err == nil && (len(bytes.TrimSpace(raw)) == 0 || reportHead.Match(raw))
}

// reportHead is how reports begin: with a title, an opening bracket, a command or
// a place.
var reportHead = regexp.MustCompile(`^(?:# (?:合同审查意见|Contract review)\s|\{\s*"|<\?xml|::(?:error|warning|notice) |\S.*:\d+:\d+: )`)

// beginsReport reports a text that an earlier run wrote as a report, with its first two
// lines, which no contract has.
func beginsReport(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 1<<10)
	n, _ := io.ReadFull(f, head)
	return reportText.Match(head[:n])
}

var reportText = regexp.MustCompile(`^(?:# 合同审查意见\r?\n\r?\n检查了 \d+ 个文件：错误 \d|# Contract review\r?\n\r?\n\d+ file\(s\): \d+ error|[^\n]+:\d+:\d+: (?:错误|警告|提示|error|warning|info): [^\n]+ \[[a-z-]+(?:/[^\n]+)?\]\r?\n)`)

// reportFile is a report to be written to a file.
type reportFile struct {
	format report.Format
	path   string
}

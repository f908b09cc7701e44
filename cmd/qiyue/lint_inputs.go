package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint/config"
	"qiyue/lint/report"
)

// input is one file to be linted.
type input struct {
	name     string // as given on the command line, or below a folder given there
	path     string // to open; "-" is standard input
	named    bool   // given by name, not found in a folder
	place    *placed
	settings *config.Settings
}

// inputs lists the files of the arguments in order, each once: what is named,
// and of folders *.md, *.txt, YAML that begins an agreement, and Word files
// whose text is not there. The rest of a folder is counted. The code is not clean when a configuration is bad.
func (t *terminal) inputs(args []string, stdinName string, configs *configs) (list []*input, problems []report.Problem, skipped, code int) {
	seen := map[string]bool{}
	add := func(name, path string, named bool) {
		key := path
		if whole, err := filepath.Abs(path); err == nil && path != "-" {
			key = whole
		}
		if seen[key] {
			return
		}
		seen[key] = true
		in := &input{name: name, path: path, named: named}
		in.place = configs.of(path)
		in.settings = in.place.settings(path)
		if named || !in.place.ignores(path) {
			list = append(list, in)
		} else {
			skipped++
		}
	}
	for _, a := range args {
		if a == "-" {
			name := "-"
			if stdinName != "" {
				name = stdinName
			}
			add(name, "-", true)
			continue
		}
		info, err := os.Stat(a)
		switch {
		case err != nil:
			problems = append(problems, report.Problem{File: a, At: place(a), Message: fileError(err)})
		case info.IsDir():
			before := len(list)
			n, bad := folder(a, add)
			skipped += n
			problems = append(problems, bad...)
			if len(list) == before && len(bad) == 0 {
				t.fail(diag.Say("lint-run-nothing", "folder", a))
			}
		default:
			add(a, a, true)
		}
	}
	return list, problems, skipped, t.report(configs.errs)
}

// folder walks a folder in order of names. Hidden folders and links are
// passed over.
func folder(root string, add func(name, path string, named bool)) (skipped int, problems []report.Problem) {
	prefix := strings.TrimRight(filepath.ToSlash(root), "/") + "/"
	if prefix == "./" {
		prefix = ""
	}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		rel, _ := filepath.Rel(root, path)
		name := prefix + filepath.ToSlash(rel)
		if err != nil {
			problems = append(problems, report.Problem{File: name, At: place(name), Message: fileError(err)})
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		hidden := (strings.HasPrefix(d.Name(), ".") || strings.HasPrefix(d.Name(), "~$")) && path != root // ~$ is a lock of Word's
		switch {
		case d.IsDir() && hidden:
			return fs.SkipDir
		case d.IsDir():
		case hidden || !d.Type().IsRegular() || strings.HasSuffix(d.Name(), config.SidecarSuffix) || !contract(path):
			skipped++
		default:
			add(name, path, false)
		}
		return nil
	})
	if err != nil {
		problems = append(problems, report.Problem{File: root, At: place(root), Message: fileError(err)})
	}
	return skipped, problems
}

// contract reports a file a folder yields. A word processor's file is one that
// cannot be read: unless its text stands beside it, passing it over would call
// it clean.
func contract(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".md", ".markdown", ".txt":
		return true
	case ".yaml", ".yml":
		raw, err := os.ReadFile(path)
		return err != nil || beginsAgreement.Match(raw) // what cannot be read is reported, not passed over
	case ".docx", ".doc", ".wps", ".rtf", ".odt":
		stem := strings.TrimSuffix(path, filepath.Ext(path))
		return !slices.ContainsFunc([]string{".md", ".markdown", ".txt"}, func(ext string) bool {
			_, err := os.Stat(stem + ext)
			return err == nil
		})
	}
	return false
}

// beginsAgreement finds a top-level key agreement.
var beginsAgreement = regexp.MustCompile(`(?m)^(?:\x{FEFF})?["']?agreement["']?\s*:`)

// isSpec reports YAML by name, and by content what comes without a name.
func isSpec(name, text string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".yaml", ".yml", ".json":
		return true
	case ".md", ".markdown", ".txt":
		return false
	}
	return name == "-" && beginsAgreement.MatchString(text)
}

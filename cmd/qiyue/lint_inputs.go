package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint/config"
	"qiyue/lint/report"
)

// input is one file to be linted.
type input struct {
	name     string // as given on the command line, or below a folder given there
	path     string // to open; "-" is standard input
	at       string // where it stands for settings, sidecar and baseline: path, or what --stdin-name says
	named    bool   // given by name, not found in a folder
	place    *placed
	settings *config.Settings
}

// inputs are the files of a run.
type inputs struct {
	list     []*input         // to be linted, in order
	problems []report.Problem // with what was named, or in the way
	skipped  int              // files that are no contracts
	orphans  []*input         // sidecars whose text is gone
	aside    []string         // files of folders that may hold one all the same
	reports  []*input         // files of folders that an earlier run wrote
}

// inputs lists the files of the arguments in order, each once: what is named,
// and of folders what the table of kinds says. The code is not clean when a
// configuration is bad.
func (t *terminal) inputs(args []string, f *lintFlags, configs *configs) (all inputs, code int) {
	seen := map[string]bool{}
	fresh := func(path string) bool {
		key := path
		if whole, err := filepath.Abs(path); err == nil && path != "-" {
			key = whole
		}
		defer func() { seen[key] = true }()
		return !seen[key]
	}
	made := func(name, path string, named bool) *input {
		at := path
		if path == "-" && f.stdinName != "" {
			at = f.stdinName // what an editor holds of a file is judged as the file
		}
		in := &input{name: name, path: path, at: at, named: named, place: configs.of(at)}
		in.settings = in.place.settings(at)
		return in
	}
	add := func(name, path string, named bool) { all.list = append(all.list, made(name, path, named)) }
	for _, a := range expanded(args) {
		if a == "-" {
			name := "-"
			if f.stdinName != "" {
				name = f.stdinName
			}
			if fresh(a) {
				add(name, a, true)
			}
			continue
		}
		info, err := os.Stat(a)
		switch {
		case err != nil && strings.ContainsAny(a, "*?"):
			all.problems = append(all.problems, report.Problem{File: a, At: place(a), Message: diag.Say("file-unmatched")})
		case err != nil:
			all.problems = append(all.problems, report.Problem{File: a, At: place(a), Message: fileError(err), Fix: meantFile(a, err)})
		case info.IsDir():
			met, ignored := 0, 0
			bad := folder(a, func(name, path string, how treatment) {
				if how != passed && !fresh(path) {
					met++
					return
				}
				switch {
				case how == passed || configs.of(path).ignores(path):
					all.skipped++
					if how != passed {
						ignored++
					}
					if text := sidecarOf(path); text != "" && !exists(text) && !configs.of(text).ignores(text) {
						all.orphans = append(all.orphans, made(name, path, false))
					}
					return
				case how == aside:
					all.skipped++
					all.aside = append(all.aside, name)
				case how == examined && beginsReport(path):
					all.skipped++
					all.reports = append(all.reports, &input{name: name, path: path})
				default:
					add(name, path, false)
				}
				met++
			})
			all.problems = append(all.problems, bad...)
			switch {
			case met > 0 || len(bad) > 0:
			case ignored > 0:
				t.fail(diag.Say("lint-run-ignored", "folder", a, "count", ignored))
			default:
				t.fail(diag.Say("lint-run-nothing", "folder", a))
			}
		case filepath.Base(a) == config.Name:
			all.problems = append(all.problems, report.Problem{File: a, At: place(a), Message: diag.Say("file-settings"), Fix: diag.Say("file-settings-fix")})
		case f.forceIgnore && (configs.of(a).ignores(a) || otherYAML(a)), sidecarOf(a) != "" && exists(sidecarOf(a)):
			all.skipped++ // a sidecar is read with its text
		case sidecarOf(a) != "" && inFolder(a, &neighbours{}) == passed: // and no spec
			all.orphans = append(all.orphans, made(a, a, true))
		case fresh(a):
			add(a, a, true)
		}
	}
	return all, t.report(configs.errs)
}

// sidecarOf is the text that a file of such a name is to stand beside; "" for any other.
func sidecarOf(path string) string {
	text, ok := strings.CutSuffix(path, config.SidecarSuffix)
	if !ok || filepath.Base(path) == config.Name {
		return ""
	}
	return text
}

// folder walks a folder in order of names and says what is to be done with
// each file. Hidden folders and links are passed over, but a link that is given
// itself is followed.
func folder(root string, add func(name, path string, how treatment)) (problems []report.Problem) {
	var beside neighbours
	prefix := strings.TrimRight(filepath.ToSlash(root), "/") + "/"
	if prefix == "./" {
		prefix = ""
	}
	real := root
	if to, err := filepath.EvalSymlinks(root); err == nil {
		real = to
	}
	err := filepath.WalkDir(real, func(path string, d fs.DirEntry, err error) error {
		rel, _ := filepath.Rel(real, path)
		whole := path == real
		path = filepath.Join(root, rel)
		name := prefix + filepath.ToSlash(rel)
		if whole {
			name = root
		}
		if err != nil {
			problems = append(problems, report.Problem{File: name, At: place(name), Message: fileError(err)})
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		hidden := (strings.HasPrefix(d.Name(), ".") || strings.HasPrefix(d.Name(), "~$")) && !whole // ~$ is a lock of Word's
		switch {
		case d.IsDir() && hidden:
			return fs.SkipDir
		case d.IsDir():
		case hidden || !d.Type().IsRegular() || strings.HasSuffix(d.Name(), config.SidecarSuffix):
			add(name, path, passed)
		default:
			add(name, path, inFolder(path, &beside))
		}
		return nil
	})
	if err != nil {
		problems = append(problems, report.Problem{File: root, At: place(root), Message: fileError(err)})
	}
	return problems
}

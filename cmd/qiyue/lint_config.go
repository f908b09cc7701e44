package main

import (
	"os"
	"path/filepath"
	"slices"
	"sync"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/config"
	"qiyue/lint/report"
	"qiyue/lint/rules"
	"qiyue/lint/rules/wording"
	"qiyue/lint/words"
)

// configs finds and reads configuration files, each once.
type configs struct {
	t        *terminal
	fixed    *placed            // of --config or --no-config
	byFolder map[string]*placed // by absolute folder
	byFile   map[string]*placed
	errs     diag.List
}

// placed is a configuration with the folder its patterns are relative to and
// the linter its words call for.
type placed struct {
	file   *config.File // nil: no configuration
	name   string
	folder string
	linter *lint.Linter
}

// newConfigs looks upward from each file, or takes the one of --config. The
// patterns of --config are relative to the working folder: it may have been
// brought from elsewhere, such as the base branch.
func newConfigs(t *terminal, path string, none bool) *configs {
	c := &configs{t: t, byFolder: map[string]*placed{}, byFile: map[string]*placed{}}
	here, _ := filepath.Abs(".")
	switch {
	case none:
		c.fixed = &placed{folder: here, linter: linterOf(nil)}
	case path != "":
		c.fixed = c.read(path, here)
	}
	return c
}

// of is the configuration for a file.
func (c *configs) of(path string) *placed {
	if c.fixed != nil {
		return c.fixed
	}
	if path == "-" {
		path = "stdin"
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		abs = path
	}
	return c.upward(filepath.Dir(abs))
}

// upward looks in a folder and those above it, up to the root of the
// repository or the home folder.
func (c *configs) upward(folder string) *placed {
	if p, ok := c.byFolder[folder]; ok {
		return p
	}
	var p *placed
	parent := filepath.Dir(folder)
	switch {
	case present(filepath.Join(folder, config.Name)):
		p = c.read(filepath.Join(folder, config.Name), folder)
	case present(filepath.Join(folder, otherName)):
		p = &placed{folder: folder, linter: linterOf(nil)}
		c.errs.Add(config.Rule, place(filepath.Join(folder, otherName)), diag.Say("config-name", "found", otherName))
	case parent == folder || exists(filepath.Join(folder, ".git")) || folder == home():
		p = c.byFile[""]
		if p == nil {
			p = &placed{folder: folder, linter: linterOf(nil)}
			c.byFile[""] = p
		}
	default:
		p = c.upward(parent)
	}
	c.byFolder[folder] = p
	return p
}

// otherName is what people call settings that would then never be found.
const otherName = ".qiyue.yml"

func home() string {
	h, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Clean(h)
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// present reports also a link that leads nowhere: settings that cannot be read are
// not settings that are not there.
func present(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func (c *configs) read(path, folder string) *placed {
	p := &placed{name: path, folder: folder, linter: linterOf(nil)}
	if here, err := filepath.Abs("."); err == nil {
		if rel, err := filepath.Rel(here, path); err == nil && filepath.IsAbs(path) && filepath.IsLocal(rel) {
			p.name = filepath.ToSlash(rel)
		}
	}
	src, errs := c.t.read(path)
	if src != nil {
		src = source.NewFile(p.name, src.Text)
		var more diag.List
		p.file, more = config.Read(src, known())
		errs = append(errs, more...)
	}
	c.errs = append(c.errs, errs...)
	if p.file != nil && p.file.Words != nil && !errs.HasErrors() {
		p.linter = linterOf(p.file.Words)
	}
	return p
}

// rel is a path as the configuration's patterns see it.
func (p *placed) rel(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	rel, err := filepath.Rel(p.folder, abs)
	if err != nil {
		return filepath.ToSlash(path)
	}
	return filepath.ToSlash(rel)
}

func (p *placed) settings(path string) *config.Settings { return p.file.For(p.rel(path)) }

func (p *placed) ignores(path string) bool { return p.file.Ignores(p.rel(path)) }

// linterOf is a linter with a firm's words laid over ours.
func linterOf(own *words.Lexicon) *lint.Linter {
	all := slices.Clone(shipped())
	if own == nil {
		return lint.New(all)
	}
	byID := map[string]lint.Rule{}
	for _, r := range wording.With(words.Builtin().Overlay(own)) {
		byID[r.ID] = r
	}
	for i := range all {
		if r, ok := byID[all[i].ID]; ok {
			all[i] = r
		}
	}
	return lint.New(all)
}

// shipped are the rules over the words we ship, made on first use.
var shipped = sync.OnceValue(rules.All)

// documented are all rules people meet: the linter's, those of making the
// agreement and governance.
func documented() []lint.Rule { return append(slices.Clone(shipped()), unprinted, config.Governance) }

func known() config.Known {
	k := config.Known{Lexicon: words.Builtin()}
	for _, r := range documented() {
		k.Rules = append(k.Rules, r.ID)
	}
	return k
}

// sidecar reads the suppressions beside a file, if there are any.
func (l *linting) sidecar(in *input) ([]config.Suppression, diag.List, []report.Problem) {
	if in.at == "-" || !present(in.at+config.SidecarSuffix) {
		return nil, nil, nil
	}
	src, errs := l.t.read(in.at + config.SidecarSuffix)
	if src == nil {
		return nil, nil, problemsOf(in.name, errs)
	}
	src = source.NewFile(in.name+config.SidecarSuffix, src.Text)
	list, governed, errs := config.InSidecar(src)
	return list, governed, problemsOf(src.Name, errs)
}

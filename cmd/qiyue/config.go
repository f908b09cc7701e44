package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"qiyue/internal/diag"
	"qiyue/lint/config"
)

func configCommand(t *terminal) *cobra.Command {
	c := &cobra.Command{Use: "config", Short: "cmd-config", Long: "cmd-config-long", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	var path string
	var none bool
	show := &cobra.Command{Use: "show [FILE]", Short: "cmd-config-show", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return t.configShow(args, path, none) }}
	show.Flags().StringVar(&path, "config", "", "flag-config")
	show.Flags().BoolVar(&none, "no-config", false, "flag-no-config")
	schema := &cobra.Command{Use: "schema", Short: "cmd-config-schema", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			out, err := config.Schema(known())
			if err != nil {
				return err
			}
			_, err = t.out.Write(out)
			return err
		}}
	c.AddCommand(show,
		&cobra.Command{Use: "verify [FILE…]", Short: "cmd-config-verify", Args: cobra.ArbitraryArgs,
			RunE: func(_ *cobra.Command, args []string) error { return t.configVerify(args) }},
		t.addOutput(schema))
	return c
}

// configVerify checks the files named, or the one that holds here.
func (t *terminal) configVerify(args []string) error {
	code := exitClean
	for _, a := range expanded(args) {
		c := newConfigs(t, a, false)
		code = max(code, t.report(c.verified(c.fixed)))
	}
	if len(args) == 0 {
		c := newConfigs(t, "", false)
		p := c.of("x")
		if p.file == nil && !c.errs.HasErrors() {
			t.fail(diag.Say("config-none"))
			return exit(exitInput)
		}
		code = t.report(c.verified(p))
	}
	if code != exitClean {
		return exit(code)
	}
	return nil
}

// verified is what is wrong with the settings read; the examples of words are
// run when nothing else is.
func (c *configs) verified(p *placed) diag.List {
	if c.errs.HasErrors() {
		return c.errs
	}
	return append(c.errs, p.examples()...)
}

// configShow prints the settings that hold for a file, or here, and where
// each comes from.
func (t *terminal) configShow(args []string, path string, none bool) error {
	c := newConfigs(t, path, none)
	name := "x"
	if len(args) == 1 {
		name = args[0]
		if info, err := os.Stat(name); err == nil && info.IsDir() {
			name = filepath.Join(name, "x")
		}
	}
	p := c.of(name)
	if code := t.report(c.errs); code != exitClean {
		return exit(code)
	}
	if p.file == nil {
		t.print("# %s\n", t.say(diag.Say("config-none")))
	} else {
		t.print("# %s\n", t.say(diag.Say("config-from", "file", p.name)))
	}
	s := p.settings(name)
	if p.ignores(name) {
		t.print("%s\n", pad("ignored: true", 36)+"# "+t.say(diag.Say("config-ignored")))
	}
	for _, x := range []struct {
		key string
		config.Value
	}{{"preset", s.Preset}, {"fail-on", s.FailOn}, {"kind", s.Kind}, {"consumer", s.Consumer}} {
		if x.V == "" {
			x.V = "~"
			t.print("%s\n", pad(x.key+": "+x.V, 36)+"# "+t.say(diag.Say("config-detected")))
			continue
		}
		t.print("%s\n", pad(x.key+": "+x.V, 36)+"# "+t.origin(x.Value))
	}
	ids := s.IDs()
	if len(ids) > 0 {
		t.print("rules:\n")
	}
	for _, id := range ids {
		t.print("%s\n", pad("  "+id+": "+s.Rules[id].V, 36)+"# "+t.origin(s.Rules[id]))
	}
	if p.file != nil && p.file.Words != nil {
		t.print("words:\n")
		for _, e := range p.file.Words.Entries {
			at := e.At.From()
			t.print("%s\n", pad("  - "+e.ID(), 36)+fmt.Sprintf("# %s:%d:%d", visible(p.name), at.Line, at.Column))
		}
	}
	return nil
}

// origin says where a value comes from.
func (t *terminal) origin(v config.Value) string {
	if v.At.File != nil {
		at := v.At.From()
		return fmt.Sprintf("%s:%d:%d", visible(v.At.File.Name), at.Line, at.Column)
	}
	if v.Preset != "" {
		return t.say(diag.Say("config-preset", "preset", v.Preset))
	}
	return t.say(diag.Say("config-builtin"))
}

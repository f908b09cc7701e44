package main

import (
	"errors"
	"path/filepath"

	"github.com/spf13/cobra"

	"qiyue/clauses"
	"qiyue/generator"
	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/templates"
)

func initCommand(t *terminal) *cobra.Command {
	var out string
	c := &cobra.Command{Use: "init KIND", Short: "cmd-init", Long: "cmd-init-long", Args: cobra.ExactArgs(1),
		ValidArgs: templates.Kinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return t.starter(args[0], out) }}
	c.Flags().StringVarP(&out, "out", "o", "", "flag-init-out")
	return c
}

// starter writes the starter spec of a kind to a file that must be new, or to
// standard output. A file is the sure way on Windows, where a shell may write
// what a program prints in another encoding.
func (t *terminal) starter(kind, out string) error {
	k, err := t.form(kind)
	if err != nil {
		return err
	}
	text := k.Starter()
	if out == "" || out == "-" {
		_, err := t.out.Write(text)
		return err
	}
	_, err = files.Publish(filepath.Dir(out), []files.File{{Name: filepath.Base(out), Data: text, Claim: files.Never}}, false)
	var foreign *files.ForeignError
	if errors.As(err, &foreign) && foreign.Claim != files.Folder {
		return usage{diag.Say("file-exists", "path", out)}
	}
	if err != nil {
		return exit(t.publishError(err))
	}
	t.print("%s\n", out)
	return nil
}

// form is what the specs of a kind are filled in by.
func (t *terminal) form(kind string) (*spec.Form, error) {
	k, errs := t.builtin(kind)
	if errs.HasErrors() {
		return nil, exit(t.report(errs))
	}
	if k == nil {
		return nil, usage{unknownKind(kind)}
	}
	return generator.New(clauses.Builtin(), nil, nil).Form(k), nil
}

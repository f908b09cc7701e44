package main

import (
	"github.com/spf13/cobra"

	"qiyue/internal/spec"
	"qiyue/templates"
)

func initCommand(t *terminal) *cobra.Command {
	return &cobra.Command{Use: "init KIND", Short: "cmd-init", Long: "cmd-init-long", Args: cobra.ExactArgs(1),
		ValidArgs: templates.Kinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return t.starter(args[0]) }}
}

// starter writes the starter spec of a kind to standard output.
func (t *terminal) starter(kind string) error {
	l, errs := t.library("")
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	k, errs := templates.Builtin(kind, l)
	if k == nil {
		return usage{unknownKind(kind)}
	}
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	roles := make([]spec.RoleLabel, len(k.Parties))
	for i, p := range k.Parties {
		roles[i] = spec.RoleLabel{Role: p.Role, Label: p.Label, Title: p.Title}
	}
	_, err := t.out.Write(spec.Starter(k.Kind, k.Title, k.Sections, k.Optional, roles))
	return err
}

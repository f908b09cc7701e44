package main

import (
	"github.com/spf13/cobra"

	"qiyue/internal/spec"
	"qiyue/lint/report"
	"qiyue/templates"
)

func schemaCommand(t *terminal) *cobra.Command {
	ofReport := false
	c := &cobra.Command{Use: "schema", Short: "cmd-schema", Long: "cmd-schema-long", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if ofReport {
				_, err := t.out.Write(report.JSONSchema)
				return err
			}
			l, errs := t.library("")
			var kinds []spec.EnumValue
			for _, k := range templates.Kinds() {
				if tpl, more := templates.Builtin(k, l); more.HasErrors() {
					errs = append(errs, more...)
				} else {
					kinds = append(kinds, spec.EnumValue{ID: k, Label: tpl.Title})
				}
			}
			if errs.HasErrors() {
				return exit(t.report(errs))
			}
			out, err := spec.Schema(kinds)
			if err != nil {
				return err
			}
			_, err = t.out.Write(out)
			return err
		}}
	c.Flags().BoolVar(&ofReport, "report", false, "flag-schema-report")
	return t.addOutput(c)
}

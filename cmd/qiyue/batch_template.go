package main

import (
	"bytes"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"qiyue/generator/batch"
	"qiyue/generator/files"
	"qiyue/internal/diag"
	"qiyue/templates"
)

func batchTemplateCommand(t *terminal) *cobra.Command {
	var out string
	var force bool
	c := &cobra.Command{Use: "template KIND", Short: "cmd-batch-template", Long: "cmd-batch-template-long", Args: cobra.ExactArgs(1),
		ValidArgs: templates.Kinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return t.batchTemplate(args[0], out, force) }}
	c.Flags().StringVarP(&out, "output", "o", "", "flag-batch-template-output")
	c.Flags().BoolVar(&force, "force", false, "flag-force")
	return c
}

func (t *terminal) batchTemplate(kind, out string, force bool) error {
	k, errs := t.builtin(kind)
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	if k == nil {
		return usage{unknownKind(kind)}
	}
	form, err := t.form(kind)
	if err != nil {
		return err
	}
	if out == "" {
		out = k.Kind + ".xlsx"
	}
	if !isWorkbook(out) {
		return usage{diag.Say("batch-template-name", "path", out)}
	}
	var b bytes.Buffer
	if err := batch.Template(&b, k, form, t.say); err != nil {
		return err
	}
	paths, err := files.Publish(filepath.Dir(out), []files.File{{Name: filepath.Base(out), Data: b.Bytes(), Claim: files.Never}}, force)
	if err != nil {
		return exit(t.publishError(err))
	}
	t.print("%s\n", paths[0])
	return nil
}

func batchMergeCommand(t *terminal) *cobra.Command {
	var out string
	var unverified bool
	c := &cobra.Command{Use: "merge MANIFEST|FOLDER…", Short: "cmd-batch-merge", Long: "cmd-batch-merge-long", Args: cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return t.batchMerge(args, out, !unverified) }}
	c.Flags().StringVarP(&out, "output", "o", "", "flag-batch-merge-output")
	c.Flags().BoolVar(&unverified, "unverified", false, "flag-batch-unverified")
	return c
}

func (t *terminal) batchMerge(args []string, out string, verify bool) error {
	var paths []string
	for _, a := range args {
		if info, err := os.Stat(a); err == nil && info.IsDir() {
			found, err := batch.Manifests(a)
			if err == nil && len(found) == 0 {
				return exit(t.report(diag.List{{Rule: "file", Severity: diag.Error, At: place(a), Message: diag.Say("batch-merge-none")}}))
			}
			if err == nil {
				paths = append(paths, found...)
				continue
			}
		}
		paths = append(paths, a)
	}
	joined, h, errs := batch.Merge(paths, verify)
	if joined == nil {
		return exit(t.report(errs))
	}
	if out == "" {
		out = filepath.Join(filepath.Dir(paths[0]), batch.Shard{}.Manifest())
	}
	if err := batch.ManifestInTheWay(out); err != nil {
		return exit(t.publishError(err))
	}
	written, err := files.Publish(filepath.Dir(out), []files.File{{Name: filepath.Base(out), Data: joined}}, true)
	if err != nil {
		return exit(t.publishError(err))
	}
	t.print("%s\n%s\n", written[0], t.say(diag.Say("batch-merged", "parts", len(paths), "rows", h.Rows, "written", h.Written, "failed", h.Failed)))
	if h.Failed > 0 {
		return exit(exitFindings)
	}
	return nil
}

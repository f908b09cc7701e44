package main

import (
	"io"

	"github.com/spf13/cobra"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/lint"
	"qiyue/lint/report"
)

func rulesCommand(t *terminal) *cobra.Command {
	var format string
	c := &cobra.Command{Use: "rules [ID]", Short: "cmd-rules", Long: "cmd-rules-long", Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			t.machineLanguage(c, format)
			return t.rules(args, format)
		}}
	c.Flags().StringVar(&format, "format", "text", "flag-format-rules")
	return t.addOutput(c)
}

// rules lists the rules or explains one.
func (t *terminal) rules(args []string, format string) error {
	if err := oneOf(format, "text", "json", "markdown"); err != nil {
		return err
	}
	list := documented()
	if len(args) == 1 {
		r := ruleNamed(list, args[0])
		if r == nil {
			return usage{noRule(args[0], list)}
		}
		list = []lint.Rule{*r}
	}
	return t.writeRules(t.out, list, format, len(args) == 1)
}

func (t *terminal) writeRules(w io.Writer, list []lint.Rule, format string, one bool) error {
	o := report.Options{Lang: t.lang, Rules: list}
	switch format {
	case "markdown":
		return report.Catalogue(w, list)
	case "json":
		return report.RulesJSON(w, list)
	}
	if one {
		_, err := io.WriteString(w, report.Explain(&list[0], o))
		return err
	}
	width := 0
	for i := range list {
		width = max(width, len(list[i].ID))
	}
	for i := range list {
		title := list[i].Title.Zh
		if t.lang == message.English {
			title = list[i].Title.En
		}
		if _, err := io.WriteString(w, pad(list[i].ID, width+2)+title+"\n"); err != nil {
			return err
		}
	}
	return nil
}

func ruleNamed(list []lint.Rule, id string) *lint.Rule {
	for i := range list {
		if list[i].ID == id {
			return &list[i]
		}
	}
	return nil
}

func noRule(id string, list []lint.Rule) diag.Text {
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = list[i].ID
	}
	if near := diag.Nearest(id, ids); near != "" {
		return diag.Say("usage-rule-near", "id", id, "near", near)
	}
	return diag.Say("usage-rule", "id", id)
}

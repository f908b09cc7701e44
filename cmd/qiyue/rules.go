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
	c := &cobra.Command{Use: "rules [ID|TITLE|WORD]", Short: "cmd-rules", Long: "cmd-rules-long", Args: cobra.MaximumNArgs(1),
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
		found, problem := rulesNamed(list, args[0])
		if found == nil {
			return usage{problem}
		}
		list = found
	}
	return t.writeRules(t.out, list, format, len(list) == 1)
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
		text := report.Explain(&list[0], o)
		if entries := entriesOf(list[0].ID); len(entries) > 0 {
			text += "\n" + t.say(diag.Say("rules-entries", "entries", entries, "rule", list[0].ID, "first", entries[0])) + "\n"
		}
		_, err := io.WriteString(w, text)
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

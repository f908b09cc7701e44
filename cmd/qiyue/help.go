package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"qiyue/internal/diag"
)

// usagePage is how a command is called: its line, its commands, its flags, all
// in one language.
func (t *terminal) usagePage(c *cobra.Command) error {
	var b strings.Builder
	word := func(id string) string { return t.say(diag.Say(id)) }
	fmt.Fprintf(&b, "%s\n", word("help-usage"))
	if c.Runnable() {
		line := "  " + c.UseLine()
		if c.HasAvailableFlags() {
			line += " " + word("help-flags-word")
		}
		fmt.Fprintf(&b, "%s\n", line)
	}
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "  %s %s\n\n%s\n", c.CommandPath(), word("help-command-word"), word("help-commands"))
		width := 0
		for _, sub := range c.Commands() {
			width = max(width, cells(sub.Name()))
		}
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() || sub.Name() == "help" {
				fmt.Fprintf(&b, "  %s  %s\n", pad(sub.Name(), width), sub.Short)
			}
		}
	}
	t.flagTable(&b, "help-flags", c.LocalFlags())
	t.flagTable(&b, "help-global-flags", c.InheritedFlags())
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "\n%s\n", t.say(diag.Say("help-more", "command", c.CommandPath())))
	}
	_, err := fmt.Fprint(c.OutOrStdout(), b.String())
	return err
}

// flagTable lists flags with what they take, what they mean and what holds
// without them.
func (t *terminal) flagTable(b *strings.Builder, title string, flags *pflag.FlagSet) {
	var names, says []string
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name := "      --" + f.Name
		if f.Shorthand != "" {
			name = "  -" + f.Shorthand + ", --" + f.Name
		}
		if id := flagValues[f.Value.Type()]; id != "" {
			name += " " + t.say(diag.Say(id))
		}
		text := f.Usage
		if value := strings.Trim(f.DefValue, "[]"); value != "" && value != "false" && value != "0" {
			text += t.say(diag.Say("help-default", "value", value))
		}
		names, says = append(names, name), append(says, text)
	})
	if len(names) == 0 {
		return
	}
	width := 0
	for _, n := range names {
		width = max(width, cells(n))
	}
	fmt.Fprintf(b, "\n%s\n", t.say(diag.Say(title)))
	for i, n := range names {
		fmt.Fprintf(b, "%s  %s\n", pad(n, width), says[i])
	}
}

// flagValues are what the types of flags take, "" for switches.
var flagValues = map[string]string{"string": "help-value", "stringSlice": "help-values", "stringArray": "help-value", "int": "help-number"}

package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"qiyue/internal/diag"
)

// usage is bad usage of the command line.
type usage struct{ text diag.Text }

func (u usage) Error() string { return u.text.ID }

// helpOf shows the page of a command, as --help does.
func helpOf(c *cobra.Command, args []string) error {
	of, rest, err := c.Root().Find(args)
	switch {
	case err != nil || of == nil:
		return usage{unknownCommand(c.Root(), args[0])}
	case len(rest) > 0 && of.HasSubCommands():
		return usage{unknownCommand(of, rest[0])}
	}
	return of.Help()
}

// unasked is bad usage where the page of a command was asked for that there is
// not: genrate --help.
func unasked(c *cobra.Command) error {
	rest := c.Flags().Args()
	if !c.HasSubCommands() || len(rest) == 0 {
		return nil
	}
	if err := c.ValidateArgs(rest); err != nil && strings.HasPrefix(err.Error(), complaints[0].prefix) {
		return usage{unknownCommand(c, rest[0])}
	}
	return nil
}

// invalidArgument is pflag's sentence about a value it cannot read.
var invalidArgument = regexp.MustCompile(`^invalid argument "(.*)" for "(.*)" flag`)

// complaints are the beginnings of what cobra and pflag complain of.
var complaints = []struct{ prefix, id string }{
	{"unknown command ", "usage-command"}, {"unknown flag: ", "usage-flag"}, {"unknown shorthand flag: ", "usage-flag"},
	{"flag needs an argument: ", "usage-argument"}, {"required flag(s) ", "usage-required"},
	{"requires at least ", "usage-few"}, {"accepts at most ", "usage-most"}, {"accepts ", "usage-many"},
}

// usageError words what the flag parser or cobra complains about at a command.
func usageError(c *cobra.Command, err error) diag.Text {
	text := err.Error()
	if m := invalidArgument.FindStringSubmatch(text); m != nil {
		return diag.Say("usage-invalid", "found", m[1], "flag", m[2])
	}
	for _, k := range complaints {
		rest, ok := strings.CutPrefix(text, k.prefix)
		if !ok {
			continue
		}
		first, _, _ := strings.Cut(rest, "\n")
		if _, flag, short := strings.Cut(first, " in "); short { // 'x' in -xyz
			first = flag
		}
		switch k.id {
		case "usage-command":
			if !c.HasSubCommands() {
				return diag.Say("usage-none", "usage", line(c))
			}
			return unknownCommand(c, c.Flags().Args()[0])
		case "usage-flag":
			if near := nearestFlag(c, first); near != "" {
				return diag.Say("usage-flag-near", "found", first, "near", near)
			}
			return diag.Say(k.id, "found", first, "command", c.CommandPath())
		case "usage-argument":
			return diag.Say(k.id, "found", first)
		}
		if args := c.Flags().Args(); len(args) > 0 {
			if near := nearest(args[0], subcommands(c)); near != "" { // batch templat
				return diag.Say("usage-command-near", "found", args[0], "near", near)
			}
		}
		if k.id == "usage-required" { // "data", "out" not set
			first, _, _ = strings.Cut(first, " not set")
			first = "--" + strings.ReplaceAll(strings.ReplaceAll(first, `"`, ""), ", ", ", --")
		}
		count, _, _ := strings.Cut(first, " arg(s)")
		return diag.Say(k.id, "found", count, "usage", line(c))
	}
	return diag.Say("usage-other", "error", text)
}

// line is how a command is called.
func line(c *cobra.Command) string {
	c.DisableFlagsInUseLine = true
	return c.UseLine()
}

// unknownCommand words that a command has no such subcommand, or that a file
// stands where a command belongs.
func unknownCommand(c *cobra.Command, word string) diag.Text {
	switch near := nearest(word, subcommands(c)); {
	case near != "":
		return diag.Say("usage-command-near", "found", word, "near", near)
	case !c.HasParent() && exists(word):
		return diag.Say("usage-command-file", "path", word)
	}
	return diag.Say("usage-command", "found", word, "command", c.CommandPath(), "known", subcommands(c))
}

func subcommands(c *cobra.Command) []string {
	var names []string
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() || sub.Name() == "help" {
			names = append(names, sub.Name())
		}
	}
	return names
}

// nearestFlag is the flag that a word, with its dashes, seems to mean; a single
// dash may stand before a long name or the first letter of one.
func nearestFlag(c *cobra.Command, word string) string {
	name, _, _ := strings.Cut(strings.TrimLeft(word, "-"), "=")
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	if near := nearest(name, names); near != "" {
		return "--" + near
	}
	return ""
}

func noFormat(found string, known []string) error {
	if near := nearest(found, known); near != "" {
		return usage{diag.Say("usage-format-near", "found", found, "near", near)}
	}
	return usage{diag.Say("usage-format", "found", found, "known", known)}
}

// notAmong refuses a value of a flag, with the one that seems meant or all.
func notAmong(flag, found string, known []string) error {
	if near := nearest(found, known); near != "" {
		return usage{diag.Say("usage-choice-near", "flag", flag, "found", found, "near", near)}
	}
	return usage{diag.Say("usage-choice", "flag", flag, "found", found, "known", known)}
}

// nearest is the name that is nearly the word, else the only one that begins
// with it or that it begins with (output, out), else the only one that is
// shortened to it (pwsh, tmpl); "" when there is none.
func nearest(word string, names []string) string {
	word = strings.ToLower(word)
	if word == "" {
		return ""
	}
	if slices.Contains(names, word) {
		return word
	}
	if near := diag.Nearest(word, names); near != "" {
		return near
	}
	for _, like := range []func(name string) bool{
		func(name string) bool { return strings.HasPrefix(name, word) },
		func(name string) bool { return len(name) > 2 && strings.HasPrefix(word, name) },
		func(name string) bool { return diag.Shortens(word, name) },
	} {
		found := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return !like(name) })
		if len(found) == 1 {
			return found[0]
		}
	}
	return ""
}

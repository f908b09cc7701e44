package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/parallel"
)

// Exit codes, everywhere; the higher outranks.
const (
	exitClean    = 0
	exitFindings = 1 // findings at or above the threshold
	exitInput    = 2 // bad input or usage
	exitInternal = 3 // internal or I/O failure
)

// exit is an error that only carries an exit code: what there was to say has
// been said.
type exit int

func (e exit) Error() string { return "exit" }

// usage is bad usage of the command line.
type usage struct{ text diag.Text }

func (u usage) Error() string { return u.text.ID }

func run(args []string, in io.Reader, out, errOut io.Writer) (code int) {
	t := &terminal{in: in, out: out, err: errOut, lang: localeLanguage(), color: colored(errOut)}
	defer func() {
		if p := recover(); p != nil {
			t.fail(diag.Say("lint-run-failed", "error", fmt.Sprint(p)))
			stack := debug.Stack()
			if beside, ok := p.(*parallel.Panic); ok {
				stack = beside.Stack
			}
			fmt.Fprintf(errOut, "%s\n", stack)
			code = exitInternal
		}
	}()
	root := command(t)
	root.SetArgs(args)
	if len(args) == 0 || args[0] == "help" || strings.HasPrefix(args[0], "__complete") {
		wordTree(t, root)
	}
	err := root.Execute()
	var said exit
	var bad usage
	switch {
	case err == nil:
		return exitClean
	case errors.As(err, &said):
		return int(said)
	case errors.As(err, &bad):
		t.fail(bad.text)
		return exitInput
	}
	t.fail(usageError(err))
	return exitInput
}

// command builds the command tree. Help texts are message ids until a help
// page or completion is asked for, see wordTree.
func command(t *terminal) *cobra.Command {
	root := &cobra.Command{Use: "qiyue", Short: "cmd-qiyue", Long: "cmd-qiyue-long", SilenceUsage: true, SilenceErrors: true, Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if c.Flag("version").Changed {
				return t.printVersion()
			}
			return c.Help()
		}}
	root.SetIn(t.in)
	root.SetOut(t.out)
	root.SetErr(t.err)
	root.Flags().Bool("version", false, "cmd-version")
	lang := root.PersistentFlags().String("lang", "", "flag-lang")
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return t.speak(*lang) }
	root.AddCommand(generateCommand(t), initCommand(t), clausesCommand(t), templatesCommand(t), schemaCommand(t), versionCommand(t))
	root.AddCommand(batchCommand(t))
	root.AddCommand(lintCommand(t), rulesCommand(t), configCommand(t))
	root.AddCommand(deadlineCommand(t), calendarCommand(t), obligationsCommand(t))
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	help := root.HelpFunc()
	root.SetHelpFunc(func(c *cobra.Command, args []string) {
		if t.speak(*lang) != nil {
			t.lang = localeLanguage()
		}
		wordTree(t, root)
		help(c, args)
	})
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage{usageError(err)} })
	return root
}

// wordTree turns the message ids in the command tree into sentences, once.
func wordTree(t *terminal, c *cobra.Command) {
	word := func(id string) string {
		if _, ok := message.Template(t.lang, id); ok {
			return t.say(diag.Say(id))
		}
		return id
	}
	c.SetUsageFunc(t.usagePage)
	c.DisableFlagsInUseLine = true
	c.Short, c.Long = word(c.Short), word(c.Long)
	switch {
	case c.Name() == "help":
		c.Short, c.Long, c.Use = word("cmd-help"), word("cmd-help"), "help [COMMAND]"
	case c.Name() == "completion":
		c.Short, c.Long = word("cmd-completion"), word("cmd-completion-long")
	case c.HasParent() && c.Parent().Name() == "completion":
		c.Short = t.say(diag.Say("cmd-completion-shell", "shell", c.Name()))
		c.Long = c.Short + "\n\n" + word(shells[c.Name()])
	}
	c.InitDefaultHelpFlag()
	flags := func(f *pflag.Flag) {
		f.Usage = word(f.Usage)
		switch f.Name {
		case "help":
			f.Usage = word("flag-help")
		case "no-descriptions":
			f.Usage = word("flag-no-descriptions")
		}
	}
	c.LocalFlags().VisitAll(flags)
	for _, sub := range c.Commands() {
		wordTree(t, sub)
	}
}

// invalidArgument is pflag's sentence about a value it cannot read.
var invalidArgument = regexp.MustCompile(`^invalid argument "(.*)" for "(.*)" flag`)

// shells are what sets up completion in each shell.
var shells = map[string]string{"bash": "cmd-completion-bash", "zsh": "cmd-completion-zsh", "fish": "cmd-completion-fish", "powershell": "cmd-completion-powershell"}

// usageError words what the flag parser or cobra complains about.
func usageError(err error) diag.Text {
	text := err.Error()
	if m := invalidArgument.FindStringSubmatch(text); m != nil {
		return diag.Say("usage-invalid", "found", m[1], "flag", m[2])
	}
	for _, k := range []struct{ prefix, id string }{
		{"unknown command ", "usage-command"}, {"unknown flag: ", "usage-flag"}, {"unknown shorthand flag: ", "usage-flag"},
		{"flag needs an argument: ", "usage-argument"}, {"required flag(s) ", "usage-required"},
		{"requires at least ", "usage-few"}, {"accepts at most ", "usage-most"}, {"accepts ", "usage-many"},
	} {
		if rest, ok := strings.CutPrefix(text, k.prefix); ok {
			first, _, _ := strings.Cut(rest, "\n")
			switch _, flag, short := strings.Cut(first, " in "); {
			case short: // 'x' in -xyz
				first = flag
			case k.id == "usage-required": // "data", "out" not set
				first, _, _ = strings.Cut(first, " not set")
				first = "--" + strings.ReplaceAll(strings.ReplaceAll(first, `"`, ""), ", ", ", --")
			case k.id == "usage-command":
				first, _, _ = strings.Cut(first, " for ")
				first = strings.Trim(first, `"`)
			}
			count, _, _ := strings.Cut(first, " arg(s)")
			return diag.Say(k.id, "found", count)
		}
	}
	return diag.Say("usage-other", "error", text)
}

// localeLanguage is English where the environment says so, else Chinese.
func localeLanguage() message.Lang {
	for _, k := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := os.Getenv(k); v != "" {
			if strings.HasPrefix(strings.ToLower(v), "en") {
				return message.English
			}
			return message.Chinese
		}
	}
	return message.Chinese
}

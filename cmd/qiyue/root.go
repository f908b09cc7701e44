package main

import (
	"errors"
	"fmt"
	"io"
	"os"
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

func run(args []string, in io.Reader, out, errOut io.Writer) (code int) {
	results := &results{Writer: out}
	t := &terminal{in: in, out: results, err: errOut, lang: localeLanguage(), color: colored(errOut)}
	t.told = t.lang
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
	t.listen(args)
	root := command(t)
	root.SetArgs(args)
	if len(args) == 0 || args[0] == "help" || strings.HasPrefix(args[0], "__complete") {
		wordTree(t, root)
	}
	at, err := root.ExecuteC()
	var said exit
	var bad usage
	if err == nil {
		err = unasked(at) // genrate --help
	}
	switch {
	case results.err != nil && !errors.Is(err, exit(exitInternal)): // else it was said
		return t.unwritten(results.err)
	case err == nil:
		return exitClean
	case errors.As(err, &said):
		return int(said)
	case errors.As(err, &bad):
		t.fail(bad.text)
		return exitInput
	}
	t.fail(usageError(at, err))
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
	for _, c := range root.Commands() {
		switch c.Name() {
		case "help":
			c.Run, c.RunE = nil, helpOf
		case "completion":
			c.RunE = func(c *cobra.Command, _ []string) error { return c.Help() } // runnable, so that its arguments are checked
		}
	}
	help := root.HelpFunc()
	root.SetHelpFunc(func(c *cobra.Command, args []string) {
		if unasked(c) != nil {
			return
		}
		wordTree(t, root)
		help(c, args)
	})
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return usage{usageError(c, err)} })
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

// shells are what sets up completion in each shell.
var shells = map[string]string{"bash": "cmd-completion-bash", "zsh": "cmd-completion-zsh", "fish": "cmd-completion-fish", "powershell": "cmd-completion-powershell"}

// listen takes the language of --lang before anything is parsed, so that what is
// wrong with the other arguments is said in it, too. A language that there is
// not is left to speak.
func (t *terminal) listen(args []string) {
	for i, a := range args {
		switch value, with := strings.CutPrefix(a, "--lang="); {
		case with:
			t.speak(value)
		case a == "--lang" && i+1 < len(args):
			t.speak(args[i+1])
		}
	}
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

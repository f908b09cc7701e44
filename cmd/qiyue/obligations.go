package main

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/obligation"
	"qiyue/internal/spec"
)

type obligationsFlags struct {
	within, today, format string
	calendars             []string
}

func obligationsCommand(t *terminal) *cobra.Command {
	var f obligationsFlags
	c := &cobra.Command{Use: "obligations SPEC…", Short: "cmd-obligations", Long: "cmd-obligations-long", Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			t.machineLanguage(c, f.format)
			return t.obligations(args, f)
		}}
	c.Flags().StringVar(&f.within, "within", "", "flag-within")
	c.Flags().StringVar(&f.today, "today", "", "flag-today")
	c.Flags().StringVar(&f.format, "format", "text", "flag-format-obligations")
	addCalendars(c, &f.calendars)
	return t.addOutput(c)
}

// due is an obligation and the agreement it belongs to.
type due struct {
	obligation.Obligation
	number, file string
}

// obligations lists what falls due under specs. Specs with errors are
// reported; what the others hold is listed all the same.
func (t *terminal) obligations(args []string, f obligationsFlags) error {
	if err := oneOf(f.format, "text", "csv", "json", "ics"); err != nil {
		return err
	}
	day, err := thisDay(f.today)
	if err != nil {
		return err
	}
	today := calendar.On(day)
	last, err := horizon(today, f.within)
	if err != nil {
		return err
	}
	c, errs := t.calendarWith(f.calendars)
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	var list []due
	code := exitClean
	paths, errs := specPaths(expanded(args))
	code = max(code, t.report(errs))
	numbered := map[string]spec.Text{}
	for _, path := range paths {
		src, errs := t.read(path)
		var s *spec.Spec
		if src != nil {
			s, errs = spec.Parse(src)
		}
		if worst := t.report(errs); worst != exitClean || s == nil {
			code = max(code, worst)
			continue
		}
		if other, twice := numbered[s.Number.String()]; twice {
			t.diagnostic(diag.Diagnostic{Severity: diag.Warning, At: s.Number.At, Message: diag.Say("obligations-same-number", "number", s.Number.String()),
				Related: []diag.Related{{At: other.At, Message: diag.Say("lint-contradiction-first")}}})
		} else if s.Number.IsSet() {
			numbered[s.Number.String()] = s.Number
		}
		for _, o := range obligation.Of(s, c) {
			if f.within == "" || o.Within(today, last) {
				list = append(list, due{o, s.Number.String(), path})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b due) int {
		if a.Known != b.Known {
			return map[bool]int{true: -1, false: 1}[a.Known]
		}
		return cmp.Compare(a.Date, b.Date)
	})
	if err := t.printDue(f.format, list, today); err != nil {
		return err
	}
	if code != exitClean {
		return exit(code)
	}
	return nil
}

// horizon is the last day within a time from today.
func horizon(today calendar.Date, within string) (calendar.Date, error) {
	if within == "" {
		return today, nil
	}
	l, err := calendar.ParseLimit(within)
	if err != nil {
		return 0, badFlag("--within", err)
	}
	switch l.Unit {
	case calendar.Day:
		return today + calendar.Date(l.Count), nil
	case calendar.Week:
		return today + calendar.Date(7*l.Count), nil
	case calendar.Month:
		return today.AddMonths(l.Count), nil
	case calendar.Year:
		return today.AddMonths(12 * l.Count), nil
	}
	return 0, usage{diag.Say("usage-within", "limit", l.Text())}
}

// specPaths replaces folders by the specs in them, in order of name, each path
// once; other files of a folder are passed over. A folder without any is an
// error.
func specPaths(args []string) ([]string, diag.List) {
	var out []string
	var errs diag.List
	seen := map[string]bool{}
	add := func(path string) {
		if key := filepath.Clean(path); !seen[key] {
			seen[key] = true
			out = append(out, path)
		}
	}
	for _, arg := range args {
		info, err := os.Stat(arg)
		if arg == "-" || err != nil || !info.IsDir() {
			add(arg) // what is wrong with it is said when it is read
			continue
		}
		found := false
		problems := folder(arg, func(name, _ string, how treatment) {
			if how == examined && isSpec(name, "") {
				add(name)
				found = true
			}
		})
		for _, p := range problems {
			errs.Add("file", p.At, p.Message)
		}
		if !found && len(problems) == 0 {
			errs.Add("file", place(arg), diag.Say("obligations-none"))
		}
	}
	return out, errs
}

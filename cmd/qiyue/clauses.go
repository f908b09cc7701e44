package main

import (
	"strings"

	"github.com/spf13/cobra"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/law"
	"qiyue/templates"
)

func clausesCommand(t *terminal) *cobra.Command {
	var library, cites string
	var sharing bool
	c := &cobra.Command{Use: "clauses [ID]", Short: "cmd-clauses", Long: "cmd-clauses-long", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if sharing {
				return t.sharing(library)
			}
			return t.clauses(args, library, cites)
		}}
	c.Flags().StringVar(&library, "library", "", "flag-library")
	c.Flags().StringVar(&cites, "basis", "", "flag-basis")
	c.Flags().BoolVar(&sharing, "sharing", false, "flag-sharing")
	return c
}

// sharing prints how many clauses serve how many kinds.
func (t *terminal) sharing(library string) error {
	l, errs := t.library(library)
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	s := templates.Shared(l)
	serving := make([]int, len(s.Counts)+1)
	for _, kinds := range s.Kinds {
		serving[len(kinds)]++
	}
	for n, clauses := range serving {
		if n > 0 && clauses > 0 {
			t.print("%s\n", t.say(diag.Say("show-serving", "clauses", clauses, "kinds", n)))
		}
	}
	t.print("\n")
	for _, c := range s.Counts {
		t.print("%-18s %s\n", c.Kind, t.say(diag.Say("show-shared", "title", c.Title, "clauses", c.Clauses, "both", c.Both)))
	}
	return nil
}

func (t *terminal) clauses(args []string, library, cites string) error {
	l, errs := t.library(library)
	if errs.HasErrors() {
		return exit(t.report(errs))
	}
	if len(args) == 1 {
		c := l.Clause(args[0])
		if c == nil {
			return usage{noClause(args[0], l)}
		}
		t.clause(c)
		return nil
	}
	for _, id := range l.IDs() {
		if c := l.Clause(id); cites == "" || citesLaw(c, cites) {
			t.print("%-26s %-16s %s\n", c.ID, c.Topic, c.Title)
		}
	}
	return nil
}

// citesLaw reports a clause that rests on an article, or on any article of a law.
func citesLaw(c *clauses.Clause, law string) bool {
	for _, b := range c.Basis {
		if string(b) == law || strings.HasPrefix(string(b), law+" ") {
			return true
		}
	}
	return false
}

func noClause(id string, l *clauses.Library) diag.Text {
	if near := diag.Nearest(id, l.IDs()); near != "" {
		return diag.Say("usage-clause-near", "id", id, "near", near)
	}
	return diag.Say("usage-clause", "id", id)
}

// clause shows one clause: where it stands, when it applies, what it rests on,
// which fields it uses, and its text as written.
func (t *terminal) clause(c *clauses.Clause) {
	t.print("%s@%d  %s\n%s\n", c.ID, c.Version, c.Title, c.File.Name)
	if c.When != nil {
		t.print("%s %s\n", t.say(diag.Say("show-when")), c.When.Text)
	}
	if c.Prominent {
		t.print("%s\n", t.say(diag.Say("show-prominent")))
	}
	for _, v := range c.Variants {
		t.print("%s %s: %s\n", t.say(diag.Say("show-variant")), v.ID, v.When.Text)
	}
	for _, b := range c.Basis {
		if a, ok := law.Find(b); ok {
			t.print("%s %s  %s\n", t.say(diag.Say("show-basis")), a.ID, a.Gist)
		}
	}
	if uses := c.Uses(); len(uses) > 0 {
		t.print("%s %s\n", t.say(diag.Say("show-fields")), strings.Join(uses, " "))
	}
	t.print("\n%s\n", strings.TrimSpace(c.Source()))
}

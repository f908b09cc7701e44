package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
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
	c := &cobra.Command{Use: "clauses [ID|TITLE|LAW]", Short: "cmd-clauses", Long: "cmd-clauses-long", Args: cobra.MaximumNArgs(1),
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
	list := l.IDs()
	if len(args) == 1 {
		c, called := t.called(args[0], l)
		if c != nil {
			t.clause(c)
			return nil
		}
		if list = called; list == nil {
			if _, _, ok := law.Builtin().Named(args[0]); !ok || cites != "" {
				return usage{noClause(args[0], l)}
			}
			cites, list = args[0], l.IDs()
		}
	}
	if cites != "" {
		citing, err := t.citing(list, cites, l)
		if err != nil {
			return err
		}
		list = citing
	}
	for _, id := range list {
		c := l.Clause(id)
		t.print("%-26s %-16s %s\n", c.ID, c.Topic, c.Title)
	}
	return nil
}

// called is the clause of an id or a title, or the clauses whose titles hold the
// words.
func (t *terminal) called(words string, l *clauses.Library) (one *clauses.Clause, several []string) {
	words = strings.TrimSpace(words)
	if c := l.Clause(strings.ToLower(words)); c != nil || words == "" {
		return c, nil
	}
	for _, fits := range []func(title string) bool{
		func(title string) bool { return title == words },
		func(title string) bool { return strings.Contains(title, words) },
	} {
		for _, id := range l.IDs() {
			if fits(l.Clause(id).Title) {
				several = append(several, id)
			}
		}
		if len(several) == 1 {
			return l.Clause(several[0]), nil
		}
		if several != nil {
			return nil, several
		}
	}
	return nil, nil
}

// citing are the clauses that rest on a law, or on an article of one. That none
// does is no error: it is what somebody wanted to know.
func (t *terminal) citing(list []string, cites string, l *clauses.Library) ([]string, error) {
	statute, number, ok := law.Builtin().Named(cites)
	if !ok {
		return nil, usage{noLaw(cites)}
	}
	var out []string
	others := map[*law.Article]bool{}
	for _, id := range list {
		rests := false
		for _, b := range l.Clause(id).Basis {
			a, ok := law.Find(b)
			if !ok || a.Statute != statute {
				continue
			}
			rests = rests || a.Covers(number)
			others[a] = true
		}
		if rests {
			out = append(out, id)
		}
	}
	switch {
	case out != nil:
	case len(others) > 0:
		t.fail(diag.Say("clauses-no-article", "law", statute.Short, "number", number, "others", around(others, number)))
	default:
		t.fail(diag.Say("clauses-no-law", "law", statute.Short))
	}
	return out, nil
}

// around are the few articles next to a number.
func around(articles map[*law.Article]bool, number string) []string {
	const few = 3
	leading := func(number string) (n int) { fmt.Sscanf(number, "%d", &n); return n }
	wanted := leading(number)
	away := func(a *law.Article) int { n := leading(a.Number); return max(n-wanted, wanted-n) }
	list := slices.SortedFunc(maps.Keys(articles), func(a, b *law.Article) int {
		return cmp.Or(away(a)-away(b), strings.Compare(a.Number, b.Number))
	})
	var ids []string
	for _, a := range list[:min(few, len(list))] {
		ids = append(ids, string(a.ID))
	}
	return ids
}

func noLaw(name string) diag.Text {
	if r, ok := law.Replaced(strings.TrimSpace(name)); ok && r.By != "" {
		return diag.Say("usage-law-repealed", "law", name, "by", r.By)
	}
	if near := law.Builtin().NearestName(name); near != "" {
		return diag.Say("usage-law-near", "law", name, "near", near)
	}
	return diag.Say("usage-law", "law", name)
}

func noClause(words string, l *clauses.Library) diag.Text {
	if _, repealed := law.Replaced(strings.TrimSpace(words)); repealed {
		return noLaw(words)
	}
	names := slices.Clone(l.IDs())
	for _, id := range l.IDs() {
		names = append(names, l.Clause(id).Title)
	}
	near := diag.Nearest(strings.TrimSpace(words), names)
	if near == "" {
		near = law.Builtin().NearestName(words)
	}
	if near == "" {
		return diag.Say("usage-clause", "id", words)
	}
	return diag.Say("usage-clause-near", "id", words, "near", near)
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

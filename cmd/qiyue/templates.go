package main

import (
	"github.com/spf13/cobra"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/templates"
)

func templatesCommand(t *terminal) *cobra.Command {
	return &cobra.Command{Use: "templates [KIND]", Short: "cmd-templates", Long: "cmd-templates-long", Args: cobra.MaximumNArgs(1),
		ValidArgs: templates.Kinds(),
		RunE:      func(_ *cobra.Command, args []string) error { return t.templates(args) }}
}

func (t *terminal) templates(args []string) error {
	kinds := templates.Kinds()
	if len(args) == 1 {
		kinds = args
	}
	for _, kind := range kinds {
		k, errs := t.builtin(kind)
		if errs.HasErrors() {
			return exit(t.report(errs))
		}
		if k == nil {
			return usage{unknownKind(kind)}
		}
		if len(args) == 0 {
			t.print("%s\t%s\n\t%s\n", k.Kind, k.Title, k.Use)
		} else {
			t.template(k)
		}
	}
	return nil
}

// builtin is the shipped kind that somebody calls by its id or its title; nil
// when there is none.
func (t *terminal) builtin(name string) (*templates.Template, diag.List) {
	l, errs := t.library("")
	kind, ok := templates.KindNamed(name)
	if !ok || errs.HasErrors() {
		return nil, errs
	}
	k, more := templates.Builtin(kind, l)
	return k, append(errs, more...)
}

func unknownKind(kind string) diag.Text {
	message, fix := templates.Unknown(kind)
	if fix.IsZero() {
		return message
	}
	return diag.Say("usage-and-fix", "message", message, "fix", fix)
}

// template shows one kind: when to use it, its parties, what the spec must
// hold, and its chapters with their clauses.
func (t *terminal) template(k *templates.Template) {
	t.print("%s  %s\n\n%s\n\n", k.Kind, k.Title, k.Use)
	for _, p := range k.Parties {
		t.print("%s（%s）  role: %s\n", p.Label, p.Title, p.Role)
		if p.When != nil {
			t.print("    %s %s\n", t.say(diag.Say("show-when")), p.When.Text)
		}
	}
	if a := k.Addressee; a.Role != "" {
		t.print("%s（%s）  %s\n", a.Label, a.Title, t.say(diag.Say("show-addressee")))
	}
	t.print("\n%s\n", t.say(diag.Say("show-sections")))
	for _, s := range k.Sections {
		t.print("  %-18s %s\n", s, spec.FieldAt(s).Label)
	}
	for _, list := range []struct {
		title    string
		chapters []templates.Chapter
	}{{"show-chapters", k.Chapters}, {"show-attachments", k.Attachments}} {
		t.print("\n%s\n", t.say(diag.Say(list.title)))
		for _, c := range list.chapters {
			t.print("  %s  %s\n", c.ID, c.Title)
			if c.When != nil {
				t.print("      %s %s\n", t.say(diag.Say("show-when")), c.When.Text)
			}
			for _, r := range c.Clauses {
				t.print("      %s\n", r.ID)
			}
		}
	}
}

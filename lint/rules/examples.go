package rules

import (
	"embed"
	"io/fs"
	"path"
	"strings"

	"qiyue/lint"
)

// specExamples are <family>/<id>.spec.txt: pieces that begin with "== fires:
// why" or "== silent: why" and go on with the paths and values of a spec.
//
//go:embed */*.spec.txt
var specExamples embed.FS

// All are the rules of the linter, by family and file, with their examples.
func All() []lint.Rule {
	list := all()
	files, err := fs.Glob(specExamples, "*/*.spec.txt")
	if err != nil {
		panic(err) // the pattern is ours
	}
	byID := map[string]string{}
	for _, name := range files {
		byID[strings.TrimSuffix(path.Base(name), ".spec.txt")] = name
	}
	for i := range list {
		name, ok := byID[list[i].ID]
		if !ok {
			continue
		}
		raw, err := fs.ReadFile(specExamples, name)
		if err != nil {
			panic(err) // it is embedded
		}
		list[i].Doc.SpecBad, list[i].Doc.SpecGood = examplesOf(string(raw))
	}
	return list
}

// examplesOf are the pieces of a file of examples as YAML that a reader
// understands: what they show as a comment, then paths and values.
func examplesOf(text string) (bad, good []string) {
	for piece := range strings.SplitSeq("\n"+text, "\n== ") {
		head, body, _ := strings.Cut(strings.TrimSpace(piece), "\n")
		what, why, ok := strings.Cut(head, ": ")
		if !ok {
			continue
		}
		example := "# " + why + "\n" + body
		if what == "silent" {
			good = append(good, example)
		} else {
			bad = append(bad, example)
		}
	}
	return bad, good
}

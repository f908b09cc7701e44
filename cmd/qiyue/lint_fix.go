package main

import (
	"slices"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/lint/fix"
	"qiyue/lint/reader"
	"qiyue/lint/report"
)

// fixed makes the safe edits of a result and lints again until none is left. A
// file we fail on stays as it is and is reported as it is.
func (l *linting) fixed(in *input, raw []byte, file *source.File, first result) (r result) {
	defer func() {
		if p := recover(); p != nil {
			r = first
			r.unfixed = true
			r.failed(in, p)
		}
	}()
	r = first
	if r.code == exitInternal {
		r.unfixed = true
		return r
	}
	r.raw, r.before, r.after = raw, file.Text, file.Text
	const rounds = 10
	for range rounds {
		chosen := fix.Choose(r.after, append(safeEdits(r.findings, file), unsuppressed(tidy(in.name, file), r.findings)...))
		if len(chosen) == 0 {
			break
		}
		after := fix.Apply(r.after, chosen)
		file = source.NewFile(in.name, after)
		again := l.file(in, file)
		if again.code == exitInternal {
			first.unfixed, first.code, first.errors = true, again.code, append(first.errors, again.errors...)
			return first
		}
		r.findings, r.errors, r.code, r.half, r.after = again.findings, again.errors, again.code, again.half, after
	}
	return r
}

// tidy are the edits to a file's typing that no finding asks for.
func tidy(name string, file *source.File) []diag.Edit {
	if !isSpec(name, file.Text) {
		markdown := reader.IsMarkdown(file)
		edits := fix.Text(file, markdown)
		if data := reader.FrontMatter(file.Text); markdown && data > 0 {
			edits = slices.DeleteFunc(edits, func(e diag.Edit) bool { return e.At.Start < data })
		}
		return edits
	}
	return fix.Values(file, func(root *yaml.Node) map[*yaml.Node]bool {
		free := map[*yaml.Node]bool{}
		if s, _ := spec.Decode(root); s != nil {
			for _, v := range s.Prose() {
				free[v.Node] = true
			}
		}
		return free
	})
}

// unsuppressed are the edits that touch no words of which somebody said that
// they are to stay.
func unsuppressed(edits []diag.Edit, found []report.Finding) []diag.Edit {
	var kept []source.Span
	for _, f := range found {
		if f.Suppressed != nil {
			kept = append(kept, f.At)
		}
	}
	return slices.DeleteFunc(edits, func(e diag.Edit) bool {
		return slices.ContainsFunc(kept, func(at source.Span) bool { return at.Start < e.At.End && e.At.Start < at.End })
	})
}

func safeEdits(found []report.Finding, file *source.File) []diag.Edit {
	var out []diag.Edit
	for i := range found {
		for _, e := range found[i].Edits {
			if found[i].Suppressed == nil && e.At.File == file {
				out = append(out, e)
			}
		}
	}
	return out
}

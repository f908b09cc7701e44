package fairness

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

// consumer raises a finding to an error where one side is a consumer.
func consumer(p *lint.Pass, i, j int, args ...any) {
	f := lint.Finding{Start: i, End: j, Args: args}
	if p.Text.Consumer {
		f.Level = lint.Error
	}
	p.Report(f)
}

const since = "0.1.0"

func law(ids ...diag.LawID) []diag.LawID { return ids }

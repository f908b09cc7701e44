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

// phrases reports the first of the rule's words in each sentence that holds
// none of the excusing words.
func phrases(excuse ...string) func(*lint.Pass) error {
	return func(p *lint.Pass) error {
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if !lint.Contains(p.Text.In(s), excuse...) {
				p.Flag(h.Start, h.End)
			}
		})
		return nil
	}
}

const since = "0.1.0"

func law(ids ...diag.LawID) []diag.LawID { return ids }

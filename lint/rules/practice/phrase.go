package practice

import "qiyue/lint"

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

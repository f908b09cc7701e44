// Package words is the vocabulary of the linter: words that leave a duty, a
// fee or a standard open, as YAML that a lawyer edits. In go lexicon files,
// ours or a firm's; out come entries with the guards that tell a vague word
// from a harmless one, and a matcher that prefers the longest compound. What
// makes a word precise elsewhere in the agreement (the acceptance ladder) is
// judged by package wording; this package knows no document.
package words

// Package wording holds the rules about vague language. The words are data in
// package words; here stands what makes a word precise after all: the
// acceptance ladder, judged for the same act, over the facts of lint.Text. One
// file a rule holds its documentation; Rules builds them from a lexicon.
package wording

// Package document is the one tree that the generator writes, the readers of
// other people's contracts produce, and the writers, the typesetter and the
// linter consume. Every block and inline knows where it comes from. The tree
// holds finished text: numbers of clauses and references are already resolved.
// It imports source alone.
package document

// Package generator makes agreements: a spec goes in; a checked document and,
// format by format, its files come out. It ties assembly, typesetting and the
// writers together and knows nothing of the linter: whoever wants a document
// checked passes a Check.
package generator

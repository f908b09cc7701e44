// Package typeset sets a document.Document on pages: lines, tables, pages,
// contents. In goes the document and a set of font faces, out comes a Layout
// of positioned glyph runs. It knows nothing of PDF and must import neither
// a PDF module nor the writers.
package typeset

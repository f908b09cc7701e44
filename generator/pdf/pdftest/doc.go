// Package pdftest reads back the PDF files that this program writes, for
// tests: the text page by page as it is drawn, outline, links, metadata, and
// whether every glyph drawn is the glyph of the character it is read as.
// Extracting text alone proves nothing, as a missing glyph extracts as well.
//
// It shares no code with the writer and reads no more of PDF than such files
// need; what it does not know is an error. Only tests import it.
package pdftest

// Package pdf writes a display list as a PDF file.
//
// In goes a typeset.Layout, out come the bytes of a PDF 1.7 file. The package
// does no typesetting: every glyph stands where the layout puts it.
//
// gofpdf writes the skeleton: page tree, outline and links. Its way with
// Chinese text is not used at all (it drops characters at line breaks, fails
// above U+FFFF, and re-encodes whole fonts for every document). A finisher
// re-writes its output with composite fonts, page content and metadata.
//
// A Writer is prepared once per template with the characters of the
// template's fixed text and shared by all documents of that template. What it
// writes depends on template and document alone: no clock, no random source,
// no document that was written before. This is the only package that imports
// gofpdf.
package pdf

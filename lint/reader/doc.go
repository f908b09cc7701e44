// Package reader turns contracts written by others into the document tree: in
// go the bytes of a plain text or Markdown file, out comes a
// document.Document in which every inline stands at its very bytes. Nothing
// of the text is dropped. It runs in linear time and never panics. goldmark
// has one of its two doors here, for Markdown that flat.go does not read.
package reader

// Package markdown writes a document.Document as CommonMark with GFM tables.
// Read back, the file has the document's text, unit for unit. It imports the
// document tree alone.
package markdown

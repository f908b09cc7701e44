package main

import (
	"path/filepath"
	"strings"

	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint/reader"
)

// contractOf reads a contract written by others.
func contractOf(name string, f *source.File) *document.Document {
	if isMarkdown(name, f) {
		return reader.Markdown(f)
	}
	return reader.Text(f)
}

// isMarkdown reports Markdown by name, a text under another name that has the
// headings of Markdown, and what comes without a name when its
// first heading comes before anything but quotations, which a draft of ours
// begins with.
func isMarkdown(name string, f *source.File) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		return true
	}
	if name != "-" {
		return reader.MarkedUp(f.Text)
	}
	for line := range strings.Lines(f.Text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, ">") || strings.HasPrefix(line, "<!--"):
		default:
			return strings.HasPrefix(line, "# ")
		}
	}
	return false
}

// blankText reports a text with nothing in it to examine.
func blankText(s string) bool { return strings.TrimSpace(s) == "" }

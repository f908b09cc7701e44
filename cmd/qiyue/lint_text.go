package main

import (
	"path/filepath"
	"strings"

	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint/reader"
)

// contractOf reads a contract written by others: Markdown by name, and what
// comes without a name when its first line is a heading.
func contractOf(name string, f *source.File) *document.Document {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		return reader.Markdown(f)
	}
	if name == "-" && strings.HasPrefix(strings.TrimSpace(f.Text), "# ") {
		return reader.Markdown(f)
	}
	return reader.Text(f)
}

// blankText reports a text with nothing in it to examine.
func blankText(s string) bool { return strings.TrimSpace(s) == "" }

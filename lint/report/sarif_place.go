package report

import (
	"net/url"
	"strings"
)

// physical writes the member physicalLocation.
func (out *Piece) physical(p *pretty, at place, snippet string) {
	p.key("physicalLocation")
	p.open('{')
	out.artifact(p, at.file)
	region(p, "region", at, snippet)
	p.shut('}')
}

func (out *Piece) artifact(p *pretty, file string) {
	if file != out.file || out.uri == "" {
		out.file, out.uri = file, uri(file)
	}
	p.key("artifactLocation")
	p.open('{')
	p.text("uri", out.uri)
	p.shut('}')
}

func region(p *pretty, name string, at place, snippet string) {
	p.key(name)
	p.open('{')
	p.number("startLine", at.line)
	p.number("startColumn", at.column)
	p.number("endLine", at.endLine)
	p.number("endColumn", at.endColumn)
	if snippet != "" {
		said(p, "snippet", snippet)
	}
	p.shut('}')
}

// uri makes a URI reference of a file name: forward slashes, percent-encoded.
func uri(name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	drive := len(name) > 2 && name[1] == ':' && name[2] == '/'
	if drive {
		name = "/" + name
	}
	escaped := (&url.URL{Path: name}).EscapedPath()
	switch {
	case strings.HasPrefix(name, "/"):
		return "file://" + escaped
	case strings.Contains(strings.SplitN(name, "/", 2)[0], ":"):
		return "./" + escaped // else its first part would read as a scheme
	}
	return escaped
}

package report

import (
	"io"
	"slices"
)

// Format is a way to write a report and the name people ask for it by.
type Format struct {
	Name string
	form func(Options) form
}

// formats are in the order help texts name them.
var formats = []Format{
	{"text", newText}, {"json", newJSON}, {"sarif", newSARIF}, {"github", newGitHub},
	{"checkstyle", newCheckstyle}, {"junit", newJUnit}, {"markdown", newMarkdown},
}

// FormatNamed is the format of a name.
func FormatNamed(name string) (Format, bool) {
	i := slices.IndexFunc(formats, func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, false
	}
	return formats[i], true
}

// FormatNames are the names of the formats.
func FormatNames() []string {
	var out []string
	for _, f := range formats {
		out = append(out, f.Name)
	}
	return out
}

// Begin begins a report.
func (f Format) Begin(w io.Writer, o Options) *Stream { return newStream(w, f.form(o)) }

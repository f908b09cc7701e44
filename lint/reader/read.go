package reader

import (
	"bytes"
	"errors"
	"path"
	"regexp"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/source"
)

// Unreadable says why a file is not a text we read, and what to do about it.
type Unreadable struct {
	Name    string
	Message diag.Text
	At      source.Span // of the first bytes that cannot be read, where that is known
}

func (e *Unreadable) Error() string { return e.Name + ": " + e.Message.ID }

// kinds are the file kinds people hand in by mistake, by their first bytes.
var kinds = []struct{ magic, id string }{
	{"PK\x03\x04", "reader-zip"},
	{"\xD0\xCF\x11\xE0", "reader-ole"},
	{"%PDF-", "reader-pdf"},
	{"\x89PNG", "reader-image"},
	{"\xFF\xD8\xFF", "reader-image"},
	{"GIF8", "reader-image"},
	{"BM", "reader-binary"},
	{"II*\x00", "reader-image"},
	{"MM\x00*", "reader-image"},
	{"{\\rtf", "reader-rtf"},
}

// web is how pages begin, which Word and the systems of offices also write under
// the name of a document: HTML, XML, and mail that holds them. Their text stands
// between tags, or encoded so that no word of it is found.
var web = regexp.MustCompile(`^\x{FEFF}?\s*(?i:<!doctype html|<html[\s>]|<\?xml\s|mime-version:|from: <?saved by)`)

// zipped are documents that are archives to a program and none to a person.
var zipped = map[string]string{".docx": "reader-docx", ".wps": "reader-docx", ".odt": "reader-odt", ".ofd": "reader-ofd"}

// Read reads a file: Markdown where IsMarkdown says so, else plain text. The
// error is *Unreadable.
func Read(name string, raw []byte) (*document.Document, error) {
	f, err := Decode(name, raw)
	if err != nil {
		return nil, err
	}
	return Document(f), nil
}

// Document reads a decoded file, as Read does.
func Document(f *source.File) *document.Document {
	if IsMarkdown(f) {
		return Markdown(f)
	}
	return Text(f)
}

// IsMarkdown reports Markdown by name, and a text under another name that has
// the headings of Markdown. What comes without a name (“-”) is Markdown also
// when its first heading comes before anything but quotations, which a draft of
// ours begins with.
func IsMarkdown(f *source.File) bool {
	return isMarkdownName(f.Name) || markedUp(f.Text) || f.Name == "-" && headed(f.Text)
}

func isMarkdownName(name string) bool {
	ext := strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/")))
	return ext == ".md" || ext == ".markdown"
}

// headed reports a text that begins with a title of Markdown’s.
func headed(s string) bool {
	for line := range strings.Lines(s) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, ">") || strings.HasPrefix(line, "<!--"):
		default:
			return strings.HasPrefix(line, "# ")
		}
	}
	return false
}

// markedUp reports Markdown under another name: two lines or more that begin
// as its headings do, ## 第一条 标的.
func markedUp(s string) bool {
	n := 0
	for len(s) > 0 {
		line := s
		if k := strings.IndexByte(s, '\n'); k >= 0 {
			line, s = s[:k], s[k+1:]
		} else {
			s = ""
		}
		if line == "" || line[0] != '#' {
			continue
		}
		if rest := strings.TrimLeft(line, "#"); len(line)-len(rest) <= 6 && len(rest) > 4 && rest[0] == ' ' {
			if n++; n == 2 {
				return true
			}
		}
	}
	return false
}

// Decode makes a File of raw bytes and refuses what is not text. The error is
// *Unreadable.
func Decode(name string, raw []byte) (*source.File, error) {
	for _, k := range kinds {
		if bytes.HasPrefix(raw, []byte(k.magic)) && (k.magic != "BM" || bytes.IndexByte(raw[:min(len(raw), 512)], 0) >= 0) {
			id := k.id
			if special := zipped[strings.ToLower(path.Ext(name))]; id == "reader-zip" && special != "" {
				id = special
			}
			return nil, &Unreadable{Name: name, Message: diag.Say(id)}
		}
	}
	if !isMarkdownName(name) && web.Match(raw) {
		return nil, &Unreadable{Name: name, Message: diag.Say("reader-web")}
	}
	f, err := source.Decode(name, raw)
	var encoding *source.EncodingError
	switch {
	case err == nil:
		return f, nil
	case errors.Is(err, source.ErrUTF16):
		return nil, &Unreadable{Name: name, Message: diag.Say("reader-utf16")}
	case errors.As(err, &encoding):
		return nil, &Unreadable{name, diag.Say("reader-encoding"), encoding.At(name)}
	}
	return nil, &Unreadable{Name: name, Message: diag.Say("reader-binary")}
}

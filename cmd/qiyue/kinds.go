package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"qiyue/internal/diag"
)

// treatment is what lint does with a file it meets in a folder.
type treatment int

const (
	passed    treatment = iota // counted
	examined                   // read and linted
	byContent                  // examined when it begins an agreement, else passed
	unread                     // a contract as likely as not, which cannot be read: an error, unless its text stands beside it
	aside                      // seldom a contract: told of on standard error, unless its text stands beside it
)

// fileKinds are the kinds of file people keep beside contracts, by extension. The
// README has the same table.
var fileKinds = []struct {
	extensions []string
	in         treatment
	what, fix  string // what generate says of one handed over for a spec
}{
	{[]string{".md", ".markdown", ".txt"}, examined, "", ""},
	{[]string{".yaml", ".yml"}, byContent, "", ""},
	{[]string{".docx", ".doc", ".wps", ".rtf", ".odt"}, unread, "file-word", "file-word-fix"},
	{[]string{".pdf"}, unread, "file-pdf", "file-pdf-fix"},
	{[]string{".ofd"}, unread, "", ""},
	{[]string{".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"}, aside, "", ""},
	{[]string{".xlsx"}, aside, "", ""},
	{[]string{".xls", ".et", ".ods"}, aside, "file-old-table", "file-old-table-fix"},
	{[]string{".csv"}, passed, "file-table", "file-table-fix"},
	{[]string{".zip", ".rar", ".7z"}, aside, "", ""},
}

// inFolder is what is done with a file of a folder. What a neighbour says in
// words need not be read again: a PDF beside the Markdown of the same name.
func inFolder(path string, beside *neighbours) treatment {
	ext := strings.ToLower(filepath.Ext(path))
	for _, k := range fileKinds {
		if !slices.Contains(k.extensions, ext) {
			continue
		}
		switch k.in {
		case byContent:
			if raw, err := os.ReadFile(path); err == nil && !beginsAgreement.Match(narrow(raw)) {
				return passed
			}
			return examined // what cannot be read is reported, not passed over
		case unread, aside:
			if beside.text(path) {
				return passed
			}
		}
		return k.in
	}
	return passed
}

// otherYAML reports YAML that begins no agreement, which a folder passes over.
func otherYAML(path string) bool {
	return slices.Contains(fileKinds[1].extensions, strings.ToLower(filepath.Ext(path))) && inFolder(path, &neighbours{}) == passed
}

// neighbours knows the texts of the folder looked at last, by their names
// without extension in small letters.
type neighbours struct {
	folder string
	texts  map[string]bool
}

// text reports that a text of the same name stands beside a file; capital and
// small letters are one.
func (n *neighbours) text(path string) bool {
	if folder := filepath.Dir(path); n.texts == nil || n.folder != folder {
		n.folder, n.texts = folder, map[string]bool{}
		list, _ := os.ReadDir(folder) // what cannot be listed has no neighbours
		for _, f := range list {
			if stem, ext := cutExtension(f.Name()); slices.Contains(fileKinds[0].extensions, ext) {
				n.texts[stem] = true
			}
		}
	}
	stem, _ := cutExtension(filepath.Base(path))
	return n.texts[stem]
}

func cutExtension(name string) (stem, ext string) {
	name = strings.ToLower(name)
	ext = filepath.Ext(name)
	return strings.TrimSuffix(name, ext), ext
}

// notSpec says of a kind of file that people hand over for a spec what it is
// and what to do; zero for others.
func notSpec(path string) (what, fix diag.Text) {
	ext := strings.ToLower(filepath.Ext(path))
	for _, k := range fileKinds {
		if slices.Contains(k.extensions, ext) && k.what != "" {
			return diag.Say(k.what), diag.Say(k.fix)
		}
	}
	return what, fix
}

// narrow are the bytes of a text of two or four bytes a character, such as > writes
// in PowerShell, without the empty ones: what is ASCII can then be read. Any other
// text is as it was.
func narrow(raw []byte) []byte {
	if bytes.IndexByte(raw[:min(len(raw), 512)], 0) < 0 {
		return raw
	}
	raw = bytes.ReplaceAll(raw, []byte{0}, nil)
	for _, mark := range []string{"\xFF\xFE", "\xFE\xFF"} {
		raw = bytes.TrimPrefix(raw, []byte(mark))
	}
	return raw
}

// beginsAgreement finds a top-level key agreement.
var beginsAgreement = regexp.MustCompile(`(?m)^(?:\x{FEFF})?["']?agreement["']?\s*:`)

// isSpec reports YAML by name, and by content what comes without a name.
func isSpec(name, text string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".yaml", ".yml", ".json":
		return true
	case ".md", ".markdown", ".txt":
		return false
	}
	return name == "-" && beginsAgreement.MatchString(text)
}

package lint

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"

	"qiyue/internal/diag"
)

// Fingerprint names a finding so that it is known again after the text around
// it moved: by rule, entry, the numbered clause or spec path it stands in, and
// a hash of its sentence without blanks and the number printed before it. It does not hold the file, and two
// equal findings in one clause have one fingerprint.
type Fingerprint struct {
	Rule, Entry string
	Place       string // path in the spec, clause id or printed numbers; "" at the top
	Hash        string // 16 hexadecimal figures
}

// FingerprintOf computes the fingerprint of a finding.
func FingerprintOf(d *diag.Diagnostic) Fingerprint {
	f := Fingerprint{Rule: d.Rule, Entry: d.Entry, Place: d.Path}
	if f.Place == "" && d.Origin != nil {
		f.Place, _, _ = strings.Cut(d.Origin.Clause, "@")
	}
	text := ""
	switch {
	case d.Origin != nil:
		text = d.Origin.Text
	case d.At.File != nil && d.At.Start < d.At.End:
		text = unnumbered(sentenceAround(d.At.File.Text, d.At.Start, d.At.End), d.Path)
	default:
		text = fmt.Sprint(d.Message)
	}
	text = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
	sum := sha256.Sum256([]byte(text))
	f.Hash = hex.EncodeToString(sum[:8])
	return f
}

// sentenceAround is the stretch between line breaks and full stops, at most a
// few hundred bytes on either side.
func sentenceAround(text string, start, end int) string {
	const most = 600
	a := max(0, start-most)
	if i := strings.LastIndexAny(text[a:start], "\r\n"); i >= 0 {
		a += i + 1
	}
	if i := strings.LastIndex(text[a:start], "。"); i >= 0 {
		a += i + len("。")
	}
	b := min(len(text), end+most)
	if i := strings.IndexAny(text[end:b], "\r\n"); i >= 0 {
		b = end + i
	}
	if i := strings.Index(text[end:b], "。"); i >= 0 {
		b = end + i
	}
	return text[a:b]
}

// unnumbered is a sentence without the number of its clause, the last of the path,
// where it begins with it.
func unnumbered(sentence, path string) string {
	number := path[strings.LastIndexByte(path, '/')+1:]
	rest, ok := strings.CutPrefix(strings.TrimLeft(sentence, " \t　>#*_+-"), number)
	if !ok || number == "" {
		return sentence
	}
	after := strings.TrimLeft(rest, " \t　*_.．、:：)）")
	figure := func(b byte) bool { return b >= '0' && b <= '9' }
	if figure(number[len(number)-1]) && (after == rest || after == "" || figure(after[0])) { // 1.5倍 in item 1
		return sentence
	}
	return after
}

package chinese

import (
	"fmt"
	"unicode/utf8"
)

// Kind says what is wrong. It is the id of a sentence in package message;
// every such sentence uses at most the arguments found and want.
type Kind string

// Error is what is wrong with a text and where: bytes Start to End, End
// exclusive, of the string that was passed in. The range is empty only
// where there is no text to point at. Found is the text at fault and Want what
// should stand in its place, or before or after it where the kind says that
// something is missing; either may be "".
type Error struct {
	Kind       Kind
	Start, End int
	Found      string
	Want       string
}

// Error is for programmers; people read the sentence named by Kind.
func (e *Error) Error() string {
	return fmt.Sprintf("%s at byte %d: found %q, want %q", e.Kind, e.Start, e.Found, e.Want)
}

// Args are the arguments of the sentence, as name, value, name, value.
func (e *Error) Args() []any { return []any{"found", e.Found, "want", e.Want} }

// fault makes an Error about bytes start to end of s.
func fault(kind Kind, s string, start, end int, want string) *Error {
	return &Error{Kind: kind, Start: start, End: end, Found: s[start:end], Want: want}
}

// runeFault makes an Error about the character at byte at, be it broken UTF-8.
func runeFault(kind Kind, s string, at int, want string) *Error {
	_, n := utf8.DecodeRuneInString(s[at:])
	return fault(kind, s, at, at+n, want)
}

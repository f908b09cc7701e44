// Package fix applies the safe edits that findings carry. In go a text and
// edits, out come the new text and a unified diff. Of two edits that overlap
// the first is applied; the other comes again when the text is linted anew.
package fix

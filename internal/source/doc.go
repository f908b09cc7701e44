// Package source holds the bytes a person wrote and says where in them a
// thing stands. In go file names and bytes; out come Files, Spans and, at the
// edge of the program, lines and columns. It imports nothing of ours.
package source

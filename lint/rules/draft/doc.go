// Package draft holds the rules on what a draft leaves behind: blanks nobody
// filled in, sides nobody named, notes to who was to fill it in, and what the
// web page says that the text was copied from.
package draft

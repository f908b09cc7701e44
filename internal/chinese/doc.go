// Package chinese reads and writes what Chinese contracts count and name:
// numerals, RMB amounts in figures and in words, ratios,
// dates, identifiers, and the width and visibility of characters. In go
// strings; out come values, or an *Error with a byte range and the id of its
// sentence in package message. It keeps no state and imports nothing of ours.
package chinese

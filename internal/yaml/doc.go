// Package yaml is the one door to the YAML module. In goes a source.File; out
// comes a tree of Nodes with exact byte spans, or diagnostics. It bounds size,
// depth and alias expansion, refuses duplicate keys, several documents, tabs
// as indentation and tags of its own invention, and reports each with its
// position. Slips whose meaning is plain (a full-width colon) are reported and
// read past. What nearly all files are written in is read by quick.go, the rest
// by the module, with the same outcome. It knows nothing of what the tree means.
package yaml

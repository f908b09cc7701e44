// Package sides holds the rules on who the sides of an agreement are: what the
// text calls them and its own things, and whether each does what its role says.
package sides

// Package diag is what every stage says when something is wrong: one
// Diagnostic type for validation, assembly and lint. A diagnostic carries
// message ids and arguments, never sentences; package message words them. It
// imports source alone.
package diag

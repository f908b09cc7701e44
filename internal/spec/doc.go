// Package spec is the filled-in spec: its types, reading it from YAML with the
// position of every value, validating it, and what is generated from the
// types (JSON Schema, starter specs, the environment of clause conditions). A
// field is declared once, as a Go field with its tags. It imports no clause,
// template or document.
package spec

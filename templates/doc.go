// Package templates holds the kinds of agreement as data: which parties,
// chapters, clauses and attachments, how they are numbered and set, and when
// the kind is used. In go the YAML files beside this one and the clause
// library; out come Templates, or diagnostics. It knows no document.
package templates

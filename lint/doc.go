// Package lint is the engine of the clause checker. In go a filled-in spec, a
// document or both, and rules; out come diagnostics in order of position. A
// rule is a value with its documentation inside; facts about a text
// (sentences, numbered clauses, quantities, definitions, parties, references)
// are computed once and shared. The engine never imports its rules, and it
// reads no clock, disk or locale.
package lint

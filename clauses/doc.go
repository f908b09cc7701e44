// Package clauses is the clause library: one Markdown file a clause, in the
// folder of its topic, checked as it is loaded. In go the files; out come
// Clauses, or diagnostics that name file, line and column. See README.md
// beside this file for how a clause is written. It knows the spec's types and
// the law's ids, nothing of templates or documents.
package clauses

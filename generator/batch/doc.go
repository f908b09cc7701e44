// Package batch turns a table of thousands of rows into as many agreements:
// every row is laid over a base spec, all rows are checked before anything is
// written, and what is written is recorded so that an interrupted run goes on
// and ends with the same bytes. In go a base, a table and an engine; out come
// files, a manifest and findings that name their cells. It is the only importer
// of the spreadsheet module.
package batch

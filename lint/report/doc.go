// Package report writes findings for people and for other programs, one file
// a format: text, JSON, SARIF, GitHub annotations, checkstyle, JUnit and a
// Markdown memo. In go findings and the rules behind them, out come bytes; each
// format escapes what it quotes. No report holds a time stamp.
package report

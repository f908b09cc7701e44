// Package sheet reads tables as people hand them over: .xlsx workbooks and CSV
// files in UTF-8 or GB18030. In goes an open file, out come rows of cells, one
// at a time, each with its place and with what kind of thing stands in it.
// Formulas are never evaluated; sizes a file claims are not believed. It
// imports no spreadsheet module: those that stream hide a cell's type.
package sheet

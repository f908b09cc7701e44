// Package batch turns a table of thousands of rows into as many agreements:
// every row is laid over a base spec, all rows are checked before anything is
// written, and what is written is recorded so that an interrupted run goes on
// and ends with the same bytes. In go a base, a table and an engine; out come
// files, a manifest and findings that name their cells. It is the only importer
// of the spreadsheet module, which writes templates and marked copies; tables
// are read by package sheet.
//
//	New    headers → columns          input.go labels.go strip.go lists.go
//	Check  every row, nothing written  row.go blank.go cast.go speak.go check.go
//	Write  files, journal, manifest    write.go store.go journal.go lock_*.go
//	Merge  shards → one manifest       merge.go shard.go manifest.go
//
// What holds:
//   - A party whose name the table gives takes nothing from the base but its
//     role, its kind and, in the sections below it, choices; particulars of the
//     base's customer, such as serial numbers, pass into no other's agreement.
//   - A column that is empty throughout leaves the base's value. Where some rows
//     fill it in and the base has a value, an empty cell is an error: it says
//     （同基础） or 无, or the header says （空同基础） for all of them.
//   - No row that still holds an example of the form makes an agreement, and no
//     record of a CSV file that is shorter than its header.
//   - A number in a cell is text by its field's type: dates by the cell's
//     format, shares by per cent, yuan by a currency format, zeros by padding.
//     What a spreadsheet program has spoilt (scientific notation, more than
//     fifteen digits, words turned into dates) is refused. No formula is computed.
//   - The bytes of an agreement depend on its row alone.
//   - Files are written beside their place and renamed; a row counts as done
//     when its line in the journal is complete, and a resumed run checks each
//     finished file against its digest before it relies on it.
//
// The benchmark: go test -run - -bench Batch -benchtime 1x ./generator/batch
package batch

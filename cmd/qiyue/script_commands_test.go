package main

import (
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"

	"qiyue/internal/spec"
)

// fill copies a workbook as a person fills it in: fill FROM TO [SHEET!CELL=VALUE…].
// With nothing to put into cells, the examples are taken for one's own.
func fill(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: fill FROM TO [SHEET!CELL=VALUE…]")
	}
	f, err := excelize.OpenFile(ts.MkAbs(args[0]))
	ts.Check(err)
	defer f.Close()
	for _, set := range args[2:] {
		at, value, ok := strings.Cut(set, "=")
		sheet, cell, split := strings.Cut(at, "!")
		if !ok || !split {
			ts.Fatalf("%s is not SHEET!CELL=VALUE", set)
		}
		ts.Check(f.SetCellStr(sheet, cell, value))
	}
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		ts.Check(err)
		if len(args) > 2 || len(rows) < 2 {
			continue
		}
		for k, row := range rows[1:] {
			for i, text := range row {
				cell, err := excelize.CoordinatesToCellName(i+1, k+2)
				ts.Check(err)
				if own, ok := strings.CutPrefix(text, spec.ExampleMark); ok {
					ts.Check(f.SetCellStr(sheet, cell, own))
				}
			}
		}
	}
	ts.Check(f.SaveAs(ts.MkAbs(args[1])))
}

func exitCode(err error) string {
	var e *exec.ExitError
	if errors.As(err, &e) {
		return strconv.Itoa(e.ExitCode())
	}
	return err.Error()
}

// edit copies a file with one text replaced: edit FROM TO OLD NEW. The old
// text must be there.
func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: edit FROM TO OLD NEW")
	}
	raw, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	unescape := strings.NewReplacer(`\n`, "\n", `\u202e`, "\u202e")
	old := unescape.Replace(args[2])
	if !strings.Contains(string(raw), old) {
		ts.Fatalf("%s does not hold %q", args[0], old)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(strings.Replace(string(raw), old, unescape.Replace(args[3]), 1)), 0o644))
}

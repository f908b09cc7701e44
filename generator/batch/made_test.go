package batch

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// Agreements kept from the check give the bytes of those made again, and a
// long table keeps none.
func TestMade(t *testing.T) {
	e := engine(t, nine...)
	for _, rows := range []int{3, keptRows, keptRows + 1} {
		b := prepared(t, Input{Engine: e, Data: book(t, "dealers.csv", dealers(rows)), Workers: 2})
		r, errs := b.Check(formats(t, "md"), nil, nil)
		none(t, errs)
		kept := rows
		if rows > keptRows {
			kept = 0
		}
		if len(r.made) != kept {
			t.Errorf("%d rows: %d agreements kept, want %d", rows, len(r.made), kept)
		}
		if rows > 3 {
			continue
		}
		var folders [2]string
		for i := range folders {
			folders[i] = t.TempDir()
			if _, err := b.Write(Output{Folder: folders[i], Formats: formats(t, "pdf", "md")}, r); err != nil {
				t.Fatal(err)
			}
			r.made = nil
		}
		list, err := os.ReadDir(folders[0])
		if err != nil || len(list) < 2*rows {
			t.Fatalf("%d files, %v", len(list), err)
		}
		for _, f := range list {
			one, _ := os.ReadFile(filepath.Join(folders[0], f.Name()))
			two, err := os.ReadFile(filepath.Join(folders[1], f.Name()))
			if err != nil || !bytes.Equal(one, two) {
				t.Errorf("%s differs when made again, %v", f.Name(), err)
			}
		}
	}
}

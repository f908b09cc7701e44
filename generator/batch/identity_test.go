package batch

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"qiyue/generator"
	"qiyue/generator/pdf/pdftest"
	"qiyue/internal/font"
	"qiyue/internal/spec"
)

// unlike are rows that share as little as rows can: long and short values, other
// choices, sections taken away, characters that no other row has.
func unlike() [][]string {
	head := append(strings.Split(headers, ","), "disputes.costs", "attachments.prices", "disputes.seat", "customer.size", "signing.copies", "signing.copies_each")
	rows := [][]string{head}
	for i, more := range [][]string{
		{"败诉方", "是", "浙江省杭州市", "中型企业", "4", "2"},
		{"各自承担", "是", "（不填）", "小型企业", "6", "3"},
		{"各自承担", "（不填）", "北京市", "大型企业", "4", "2"},
		{"败诉方", "是", "浙江省杭州市", "中型企业", "4", "2"},
		{"败诉方", "（不填）", "（不填）", "微型企业", "2", "1"},
	} {
		r := record(i * 3)
		if i%2 == 1 {
			r[2] = strings.Repeat("鑫淼焱垚犇", 8) + "有限公司"
			r[5] = "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县" + strings.Repeat("㛃", 12) + "路1号"
		}
		rows = append(rows, append(r, more...))
	}
	return rows
}

// single are the files of every row made by an engine that has seen nothing
// else, from a spec that was laid over nothing, and the rows' documents.
func single(t *testing.T, rows [][]string) (files map[string][]byte, lines map[string][]string) {
	t.Helper()
	files, lines = map[string][]byte{}, map[string][]string{}
	b := prepared(t, Input{Engine: engine(t), Data: book(t, "d.csv", csvOf(rows...))})
	err := b.rows(func(r *row) error {
		s, errs := spec.Decode(b.tree(r))
		none(t, errs)
		e := engine(t)
		a, errs := e.Agreement(s, nil, false)
		none(t, errs)
		list, errs := e.Files(a, formats(t, "pdf", "md"))
		none(t, errs)
		for _, f := range list {
			files[f.Name], lines[f.Name] = f.Data, a.Document.Lines()
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files, lines
}

// What one document leaves behind for the next changes nothing in it: whatever
// the order of the rows and the number of workers, files are those of the rows
// made alone, to the byte, and the PDF reads as the document does.
func TestRowsAlone(t *testing.T) {
	rows := unlike()
	want, lines := single(t, rows)
	if len(want) != 2*(len(rows)-1) {
		t.Fatalf("%d files", len(want))
	}
	back := slices.Clone(rows)
	slices.Reverse(back[1:])
	twice := engine(t) // an engine that has seen all of it before
	for _, c := range []struct {
		name    string
		rows    [][]string
		engine  *generator.Engine
		workers int
	}{
		{"in order", rows, engine(t), 1}, {"backwards", back, engine(t), 1}, {"two workers", rows, twice, 2}, {"eight workers, again", back, twice, 8},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := t.TempDir()
			run(t, Input{Engine: c.engine, Data: book(t, "d.csv", csvOf(c.rows...)), Workers: c.workers}, Output{Folder: folder, Formats: formats(t, "pdf", "md")})
			for name, alone := range want {
				got, err := os.ReadFile(filepath.Join(folder, name))
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(got, alone) {
					t.Errorf("%s differs from the row made alone", name)
				}
				if strings.HasSuffix(name, ".pdf") {
					readsAs(t, name, got, lines[name])
				}
			}
		})
	}
}

// readsAs compares the text drawn with the document's, and every glyph with
// the face's.
func readsAs(t *testing.T, name string, file []byte, lines []string) {
	t.Helper()
	d, err := pdftest.Read(file)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if err := d.CheckGlyphs(font.Serif(), font.Sans()); err != nil {
		t.Errorf("%s: %v", name, err)
	}
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
	if squeeze(d.Text()) != squeeze(strings.Join(lines, "")) {
		t.Errorf("%s: the text drawn is not the document's", name)
	}
}

// Of 60 rows in shards every seventh is compared: neighbours in another shard
// leave nothing behind either.
func TestShardsAlone(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	const n = 60
	e, folder := engine(t), t.TempDir()
	rows := [][]string{strings.Split(headers, ",")}
	sample := slices.Clone(rows)
	for i := range n {
		rows = append(rows, record(i))
		if i%7 == 3 {
			sample = append(sample, record(i))
		}
	}
	for i := 1; i <= 3; i++ {
		run(t, Input{Engine: e, Data: book(t, "d.csv", csvOf(rows...)), Workers: 2, Shard: Shard{i, 3}}, Output{Folder: folder, Formats: formats(t, "pdf", "md")})
	}
	want, lines := single(t, sample)
	for name, alone := range want {
		got, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, alone) {
			t.Errorf("%s differs from the row made alone", name)
		}
		if strings.HasSuffix(name, ".pdf") {
			readsAs(t, name, got, lines[name])
		}
	}
}

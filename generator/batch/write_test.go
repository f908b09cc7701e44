package batch

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// tree is every file of a folder, by name.
func tree(t testing.TB, folder string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, _ := filepath.Rel(folder, path)
		data, err := os.ReadFile(path)
		out[filepath.ToSlash(name)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func sameTree(t *testing.T, want, got map[string]string) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			t.Errorf("%s differs (%d bytes, want %d)", name, len(got[name]), len(want[name]))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		if _, ok := want[name]; !ok {
			t.Errorf("%s should not be there", name)
		}
	}
}

func input(t testing.TB, rows, workers int) Input {
	return Input{Engine: engine(t, short...), Data: book(t, "dealers.csv", dealers(rows)), Workers: workers}
}

// alone is the spec of a record as somebody would have written it by hand.
func alone(t *testing.T, r []string) string {
	t.Helper()
	raw, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	text := string(raw)
	from, to := strings.Index(text, "  - role: customer\n"), strings.Index(text, "\nproducts:")
	text = text[:from] + fmt.Sprintf("  - role: customer\n    kind: company\n    name: %q\n    uscc: %s\n    representative: %s\n    address: %s\n    contact: {name: %s, phone: \"%s\", email: %s}\n    invoice: {kind: special}\n",
		r[2], r[3], r[4], r[5], r[6], r[7], r[8]) + text[to:]
	from, to = strings.Index(text, "  products: true\n"), strings.Index(text, "  precedence: body")
	text = text[:from] + text[to:]
	for _, x := range [][2]string{
		{"number: SH-2026-0137", "number: " + r[0]}, {"  date: 2026-12-01", "  date: " + r[1]},
		{"serial: CK6150-260311、CK6150-260312", "serial: " + r[9]}, {"location: 绍兴市柯桥区群贤路1866号2号车间", "location: " + r[10]},
	} {
		text = strings.Replace(text, x[0], x[1], 1)
	}
	return text
}

// The bytes of a row depend on nothing but the row: not on workers, shards or
// neighbours, and are those of the row generated alone.
func TestSameBytes(t *testing.T) {
	const rows = 23
	want := t.TempDir()
	run(t, input(t, rows, 1), Output{Folder: want, Formats: formats(t, "pdf", "md", "json")})
	whole := tree(t, want)
	if len(whole) != 3*rows+1 {
		t.Fatalf("%d files", len(whole))
	}
	for _, workers := range []int{2, 8} {
		folder := t.TempDir()
		run(t, input(t, rows, workers), Output{Folder: folder, Formats: formats(t, "pdf", "md", "json")})
		sameTree(t, whole, tree(t, folder))
	}
	t.Run("alone", func(t *testing.T) {
		b := prepared(t, input(t, rows, 1))
		e := engine(t, short...)
		err := b.rows(func(r *row) error {
			if r.index%7 != 3 {
				return nil
			}
			s, errs := spec.Parse(source.NewFile("alone.yaml", alone(t, record(r.index))))
			a, errs := e.Agreement(s, errs, false)
			none(t, errs)
			list, errs := e.Files(a, formats(t, "pdf", "md")) // the tree in JSON says where values stood
			none(t, errs)
			for _, f := range list {
				if whole[f.Name] != string(f.Data) {
					t.Errorf("%s differs from the agreement made alone", f.Name)
				}
			}
			for _, v := range record(r.index) {
				if !strings.HasPrefix(v, "2026") && !strings.HasPrefix(v, "CK") && !strings.HasPrefix(v, "VMC") && !strings.Contains(v, "车间") && !strings.Contains(a.Document.PlainText(), v) {
					t.Errorf("%q is not in the text", v)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
	t.Run("shards", func(t *testing.T) {
		folder := t.TempDir()
		for i := 1; i <= 4; i++ {
			in := input(t, rows, 2)
			in.Shard = Shard{i, 4}
			run(t, in, Output{Folder: folder, Formats: formats(t, "pdf", "md", "json")})
		}
		parts, err := Manifests(folder)
		if err != nil || len(parts) != 4 {
			t.Fatal(parts, err)
		}
		joined, _, errs := Merge(parts, true)
		none(t, errs)
		got := tree(t, folder)
		for i := 1; i <= 4; i++ {
			delete(got, Shard{i, 4}.Manifest())
		}
		got[Shard{}.Manifest()] = string(joined)
		sameTree(t, whole, got)
	})
}

// full is a disk with room for so many bytes.
type full struct {
	f    io.WriteCloser
	room *int
}

func (w full) Write(p []byte) (int, error) {
	if *w.room -= len(p); *w.room < 0 {
		n, _ := w.f.Write(p[:len(p)/2])
		return n, syscall.ENOSPC
	}
	return w.f.Write(p)
}

func (w full) Close() error { return w.f.Close() }

func TestFullDisk(t *testing.T) {
	const rows = 12
	want := t.TempDir()
	run(t, input(t, rows, 1), Output{Folder: want, Formats: formats(t, "pdf", "md")})
	whole := tree(t, want)
	folder := t.TempDir()
	room := len(whole["SH-2026-00001.pdf"]) * 5
	o := Output{Folder: folder, Formats: formats(t, "pdf", "md"), Create: func(path string) (io.WriteCloser, error) {
		f, err := create(path)
		return full{f, &room}, err
	}}
	b := prepared(t, input(t, rows, 1))
	r, errs := b.Check(o.Formats, nil, nil)
	none(t, errs)
	if _, err := b.Write(o, r); !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("error %v", err)
	}
	some := 0
	for name, data := range tree(t, folder) {
		if strings.HasPrefix(name, statePrefix) {
			if strings.HasSuffix(name, ".tmp") {
				t.Errorf("%s was left", name)
			}
			continue
		}
		if some++; whole[name] != data {
			t.Errorf("%s is half-written", name)
		}
	}
	if some == 0 {
		t.Error("nothing had been written")
	}
	o.Create = nil
	if _, err := b.Write(o, r); !errors.Is(err, ErrUnfinished) {
		t.Errorf("an unfinished run was not seen: %v", err)
	}
	o.Resume = true
	w, err := b.Write(o, r)
	if err != nil {
		t.Fatal(err)
	}
	if w.Kept == 0 || w.Kept == rows {
		t.Errorf("%d rows kept", w.Kept)
	}
	sameTree(t, whole, tree(t, folder))
}

func TestTwoRunsAtOnce(t *testing.T) {
	folder := t.TempDir()
	var second error
	tried := false
	o := Output{Folder: folder, Formats: formats(t, "md")}
	first := o
	first.Create = func(path string) (io.WriteCloser, error) {
		if !tried {
			tried = true
			b := prepared(t, input(t, 2, 1))
			r, _ := b.Check(o.Formats, nil, nil)
			_, second = b.Write(o, r)
		}
		return create(path)
	}
	run(t, input(t, 3, 1), first)
	if !errors.Is(second, ErrLocked) {
		t.Errorf("the second run got %v", second)
	}
	want := t.TempDir()
	run(t, input(t, 3, 1), Output{Folder: want, Formats: o.Formats})
	sameTree(t, tree(t, want), tree(t, folder))
}

func TestResumeRefusesOtherInput(t *testing.T) {
	folder := t.TempDir()
	room := 100_000
	o := Output{Folder: folder, Formats: formats(t, "pdf"), Create: func(path string) (io.WriteCloser, error) {
		f, err := create(path)
		return full{f, &room}, err
	}}
	b := prepared(t, input(t, 6, 1))
	r, _ := b.Check(o.Formats, nil, nil)
	if _, err := b.Write(o, r); err == nil {
		t.Fatal("the disk did not fill up")
	}
	o.Create, o.Resume = nil, true
	b = prepared(t, input(t, 7, 1))
	r, _ = b.Check(o.Formats, nil, nil)
	if _, err := b.Write(o, r); !errors.Is(err, ErrOtherInput) {
		t.Errorf("error %v", err)
	}
	o.Resume, o.Force = false, true
	if _, err := b.Write(o, r); err != nil {
		t.Errorf("force: %v", err)
	}
}

// A file of somebody else is never replaced; ours for the same number is.
func TestForeignFile(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "SH-2026-00002.md")
	if err := os.WriteFile(path, []byte("my notes"), 0o644); err != nil {
		t.Fatal(err)
	}
	o := Output{Folder: folder, Formats: formats(t, "md")}
	b := prepared(t, input(t, 3, 1))
	r, _ := b.Check(o.Formats, Existing(folder, o.Formats, false), nil)
	if r.Bad != 1 || r.Findings[0].Row != 3 || r.Findings[0].Message.ID != "file-foreign" {
		t.Fatalf("%d bad: %+v", r.Bad, r.Findings)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		run(t, input(t, 3, 1), o)
	}
}

func TestZip(t *testing.T) {
	pack := func(workers int) map[string]string {
		folder := t.TempDir()
		run(t, input(t, 5, workers), Output{Folder: folder, Formats: formats(t, "pdf", "md"), Zip: "all.zip"})
		return tree(t, folder)
	}
	one := pack(1)
	if len(one) != 2 || one["all.zip"] == "" || one["manifest.jsonl"] == "" {
		t.Errorf("files %v", slices.Sorted(maps.Keys(one)))
	}
	sameTree(t, one, pack(4))
}

// Parts that share a folder do not write over each other's archives.
func TestZipOfShards(t *testing.T) {
	folder := t.TempDir()
	for i := range 2 {
		in := input(t, 4, 1)
		in.Shard = Shard{i + 1, 2}
		run(t, in, Output{Folder: folder, Formats: formats(t, "md"), Zip: "all.zip"})
	}
	got := slices.Sorted(maps.Keys(tree(t, folder)))
	if want := []string{"all-1-of-2.zip", "all-2-of-2.zip", "manifest-1-of-2.jsonl", "manifest-2-of-2.jsonl"}; !slices.Equal(got, want) {
		t.Errorf("files %v, want %v", got, want)
	}
}

const childFolder = "QIYUE_TEST_BATCH_FOLDER"

// TestMain lets the test binary be the program that TestKilled kills, and the
// one that TestReadOnlyFolder runs without the rights of root.
func TestMain(m *testing.M) {
	folder := os.Getenv(childFolder)
	if folder == "" {
		os.Exit(m.Run())
	}
	t := &exiting{}
	if os.Getenv(childReader) != "" {
		nobody(t)
		readOnly(t, folder)
		os.Exit(0)
	}
	run(t, input(t, killedRows, 2), Output{Folder: folder, Formats: formats(t, "pdf", "md"), Resume: true})
	os.Exit(0)
}

// exiting is a testing.TB for the program: what fails ends it.
type exiting struct{ testing.TB }

func (*exiting) Helper() {}
func (*exiting) Fatal(args ...any) {
	os.Stderr.WriteString(strings.TrimSpace(strings.Join([]string{"fatal"}, " ")) + "\n")
	for _, a := range args {
		if e, ok := a.(error); ok {
			os.Stderr.WriteString(e.Error() + "\n")
		} else if s, ok := a.(string); ok {
			os.Stderr.WriteString(s + "\n")
		}
	}
	os.Exit(1)
}

const killedRows = 80

// A process killed at any moment loses nothing that was finished and leaves
// nothing half-written; resumed, the run ends with the same bytes.
func TestKilled(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no kill signal")
	}
	kills := 20
	if testing.Short() {
		kills = 4
	}
	want := t.TempDir()
	run(t, input(t, killedRows, 2), Output{Folder: want, Formats: formats(t, "pdf", "md")})
	whole := tree(t, want)
	folder := t.TempDir()
	start := func() *exec.Cmd {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), childFolder+"="+folder)
		c.Stderr = os.Stderr
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		return c
	}
	random := rand.New(rand.NewPCG(1, 2))
	killed, seen := 0, 0
	for tries := 0; (killed < kills || seen == 0) && tries < 10*kills; tries++ {
		c := start()
		done := make(chan error, 1)
		go func() { done <- c.Wait() }()
		// Most of a process's life is spent checking; wait for a file to be
		// written, then for a random moment more: a longer one on a machine so
		// busy that no agreement was finished in as many kills.
		deadline := time.Now().Add(20 * time.Second)
		before := count(folder)
		for count(folder) == before && time.Now().Before(deadline) && len(done) == 0 {
			time.Sleep(time.Millisecond)
		}
		time.Sleep(time.Duration(random.IntN(8000*(1+tries/kills))) * time.Microsecond)
		if err := c.Process.Kill(); err == nil {
			killed++
		}
		<-done
		for name, data := range tree(t, folder) {
			if strings.HasPrefix(name, statePrefix) {
				continue
			}
			seen++
			if whole[name] != data {
				t.Fatalf("after kill %d, %s is not as it should be", killed, name)
			}
		}
		if _, ok := tree(t, folder)["manifest.jsonl"]; ok { // it got to the end: begin again
			if err := os.RemoveAll(folder); err != nil {
				t.Fatal(err)
			}
		}
	}
	if killed < kills || seen == 0 {
		t.Errorf("killed %d times, %d files seen", killed, seen)
	}
	if err := start().Wait(); err != nil {
		t.Fatal(err)
	}
	sameTree(t, whole, tree(t, folder))
}

func count(folder string) int {
	list, _ := os.ReadDir(folder)
	return len(list)
}

func TestKeepGoing(t *testing.T) {
	rows := [][]string{strings.Split(headers, ",")}
	for i := range 6 {
		rows = append(rows, record(i))
	}
	rows[3][7] = "not a phone"
	in := input(t, 1, 2)
	in.Data = book(t, "dealers.csv", csvOf(rows...))
	b := prepared(t, in)
	r, errs := b.Check(formats(t, "md"), nil, nil)
	none(t, errs)
	if r.Bad != 1 || r.OK() {
		t.Fatalf("%d bad", r.Bad)
	}
	folder := t.TempDir()
	w, err := b.Write(Output{Folder: folder, Formats: formats(t, "md"), KeepGoing: true}, r)
	if err != nil || w.Written != 5 {
		t.Fatal(w, err)
	}
	files := tree(t, folder)
	if _, ok := files["SH-2026-00003.md"]; ok || len(files) != 6 {
		t.Errorf("files %v", slices.Sorted(maps.Keys(files)))
	}
	if !strings.Contains(files["manifest.jsonl"], `"row":4,"index":2,"number":"SH-2026-00003","failed":["spec:`) {
		t.Error("the manifest does not say which row failed:\n" + files["manifest.jsonl"][:300])
	}
}

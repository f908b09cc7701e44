package batch

import (
	"archive/zip"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"qiyue/generator/files"
	"qiyue/internal/diag"
)

// Archive is the name of a shard's archive in its folder.
func (s Shard) Archive(name string) string {
	extension := filepath.Ext(name)
	return strings.TrimSuffix(name, extension) + s.suffix() + extension
}

// packed is a file of an archive.
type packed struct {
	name, number string // the number stands in the file's comment
	sum          uint32 // CRC-32
	size         uint64
}

// archiveMark is the comment of an archive of ours: it holds finished papers or
// drafts, and names, numbers and contents are those that were packed.
func archiveMark(list []packed, draft bool) string {
	h := sha256.New()
	for _, f := range list {
		fmt.Fprintf(h, "%q %q %08x %d\n", f.name, f.number, f.sum, f.size)
	}
	state := "final"
	if draft {
		state = "draft"
	}
	return Schema + " " + state + " " + hex.EncodeToString(h.Sum(nil))
}

// pack writes the archive: the files in the order of the rows, all of the first
// date an archive can hold.
func (w *writing) pack(out io.Writer) error {
	z := zip.NewWriter(out)
	var list []packed
	for n, i := range sorted(w.j.rows) {
		e, _, err := w.j.entry(i)
		if err != nil {
			return err
		}
		for _, f := range e.Files {
			h := &zip.FileHeader{Name: f.Name, Comment: e.Number, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
			if filepath.Ext(f.Name) == ".pdf" {
				h.Method = zip.Store // deflated inside
			}
			sum, err := packFile(z, h, filepath.Join(w.s.folder, f.Name))
			if err != nil {
				return err
			}
			list = append(list, packed{f.Name, e.Number, sum, uint64(f.Size)})
		}
		if w.o.Progress != nil {
			w.o.Progress(Progress{Stage: Packing, Done: n + 1, Total: w.done})
		}
	}
	if err := z.SetComment(archiveMark(list, w.b.in.Draft)); err != nil {
		return err
	}
	return z.Close()
}

func packFile(z *zip.Writer, h *zip.FileHeader, path string) (sum uint32, err error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	w, err := z.CreateHeader(h)
	if err != nil {
		return 0, err
	}
	crc := crc32.NewIEEE()
	_, err = io.Copy(io.MultiWriter(w, crc), f)
	return crc.Sum32(), err
}

// StandingError says what stands in the way of an archive or a manifest.
type StandingError struct{ Text diag.Text }

func (e *StandingError) Error() string { return fmt.Sprint(e.Text) }

// maxListed bounds the agreements named of an archive that would be lost.
const maxListed = 5

// archiveInTheWay reports something where an archive goes that is not ours to
// replace: what this program did not write or somebody changed, a draft for a
// finished one or the reverse, and one with agreements that this run does not
// write again.
func archiveInTheWay(path string, draft bool, r *Report) error {
	if e := noPlainFile(path); e != nil {
		return e
	}
	z, err := zip.OpenReader(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	foreign := &StandingError{diag.Say("batch-zip-foreign", "path", filepath.ToSlash(path))}
	if err != nil {
		return foreign
	}
	defer z.Close()
	list := make([]packed, len(z.File))
	for i, f := range z.File {
		list[i] = packed{f.Name, f.Comment, f.CRC32, f.UncompressedSize64}
	}
	switch z.Comment {
	case archiveMark(list, draft):
	case archiveMark(list, !draft):
		return &files.ForeignError{Path: path, Claim: map[bool]files.Claim{true: files.Final, false: files.Draft}[draft]}
	default:
		return foreign
	}
	var lost []string
	for _, f := range list {
		if !r.writes(strings.TrimSuffix(f.name, filepath.Ext(f.name)), f.number) && !slices.Contains(lost, f.number) {
			lost = append(lost, f.number)
		}
	}
	if len(lost) == 0 {
		return nil
	}
	text := diag.Say("batch-zip-loses", "path", filepath.ToSlash(path), "count", len(lost), "numbers", lost[:min(len(lost), maxListed)])
	return &StandingError{text}
}

// noPlainFile reports a folder, a link or a device at a path.
func noPlainFile(path string) error {
	info, err := os.Lstat(path)
	switch {
	case err == nil && info.IsDir():
		return &files.ForeignError{Path: path, Claim: files.Folder}
	case err == nil && !info.Mode().IsRegular():
		return &files.ForeignError{Path: path}
	}
	return nil
}

// archives are open archives of a folder, by name, for looking into.
type archives struct {
	open  []*zip.ReadCloser
	files map[string]*zip.File
}

func openArchives(folder string, names []string) (*archives, error) {
	a := &archives{files: map[string]*zip.File{}}
	for _, name := range names {
		z, err := zip.OpenReader(filepath.Join(folder, filepath.Base(name)))
		if err != nil {
			a.close()
			return nil, err
		}
		a.open = append(a.open, z)
		for _, f := range z.File {
			a.files[f.Name] = f
		}
	}
	return a, nil
}

func (a *archives) close() {
	for _, z := range a.open {
		z.Close()
	}
}

// read is the content of a file of the archives; like one of a folder, it may
// not be there.
func (a *archives) read(name string) ([]byte, error) {
	f := a.files[name]
	if f == nil {
		return nil, fs.ErrNotExist
	}
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(r, maxCompared))
	return data, cmp.Or(err, r.Close())
}

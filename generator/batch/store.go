package batch

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"

	"qiyue/generator"
	"qiyue/generator/files"
)

// ErrLocked says that another run is at work in the folder.
var ErrLocked = errors.New("another run is at work in this folder")

// ErrUnfinished says that an interrupted run lies in the folder.
var ErrUnfinished = errors.New("an interrupted run lies in this folder")

// ErrOtherInput says that the interrupted run was of another input.
var ErrOtherInput = errors.New("the interrupted run was of another input")

// Create opens a new file for writing; tests give one that fails.
type Create func(path string) (io.WriteCloser, error)

func create(path string) (io.WriteCloser, error) {
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

// store is the folder of a run: finished files in it, everything unfinished in
// a state folder of its own that the end of the run removes.
type store struct {
	folder string // where the files go
	state  string // unfinished files, journal
	create Create
	force  bool
	draft  bool // what is written are drafts
	names  atomic.Int64
	unlock []func()
}

const statePrefix = ".qiyue-batch"

// openStore takes the folder for a run, or says why it cannot be had. With
// resume, what an interrupted run left stays; with force it goes.
func openStore(folder string, shard Shard, draft bool, o Output) (s *store, unfinished bool, err error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, false, err
	}
	s = &store{folder: folder, state: filepath.Join(folder, statePrefix+shard.suffix()), create: o.Create, force: o.Force, draft: draft}
	if s.create == nil {
		s.create = create
	}
	taken := s
	defer func() {
		if err != nil {
			taken.close()
		}
	}()
	whole := shard.suffix() == ""
	if err := s.lock(filepath.Join(folder, statePrefix+".lock"), !whole); err != nil {
		return nil, false, err
	}
	if !whole {
		if err := s.lock(s.state+".lock", false); err != nil {
			return nil, false, err
		}
	}
	_, err = os.Stat(filepath.Join(s.state, journalName))
	unfinished = err == nil
	switch {
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, false, err
	case unfinished && !o.Resume && !o.Force:
		return nil, false, ErrUnfinished
	case !unfinished || !o.Resume:
		if err := os.RemoveAll(s.state); err != nil {
			return nil, false, err
		}
		unfinished = false
	}
	if err := os.MkdirAll(s.state, 0o755); err != nil {
		return nil, false, err
	}
	if o.Zip != "" {
		s.folder = filepath.Join(s.state, "files")
		if err := os.MkdirAll(s.folder, 0o755); err != nil {
			return nil, false, err
		}
	}
	return s, unfinished, s.sweep()
}

func (s *store) lock(path string, shared bool) error {
	release, err := lock(path, shared)
	if err == nil {
		s.unlock = append(s.unlock, release)
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		p.Path = filepath.Dir(path) // the user knows nothing of ours
	}
	return err
}

func (s *store) close() {
	for i := len(s.unlock) - 1; i >= 0; i-- {
		s.unlock[i]()
	}
	s.unlock = nil
}

// sweep removes half-written files of a killed run.
func (s *store) sweep() error {
	list, err := os.ReadDir(s.state)
	for _, e := range list {
		if filepath.Ext(e.Name()) == ".tmp" {
			if err := os.Remove(filepath.Join(s.state, e.Name())); err != nil {
				return err
			}
		}
	}
	return err
}

// put writes a file whole or not at all. One that stands in its place is
// replaced only if it is ours for the same agreement, or by force.
func (s *store) put(name string, f generator.Format, number string, parts [][]byte) error {
	to := filepath.Join(s.folder, name)
	if e := inTheWay(to, f, number, s.draft); e != nil && (!s.force || e.Claim == files.Folder) {
		return e
	}
	return s.atomic(to, func(w io.Writer) error {
		for _, p := range parts {
			if len(p) == 0 {
				continue
			}
			if _, err := w.Write(p); err != nil {
				return err
			}
		}
		return nil
	})
}

// atomic writes a file beside its place and moves it there when it is whole.
func (s *store) atomic(to string, write func(io.Writer) error) error {
	if err := files.Held(to); err != nil {
		return err
	}
	temp := filepath.Join(s.state, strconv.FormatInt(s.names.Add(1), 36)+".tmp")
	w, err := s.create(temp)
	if err != nil {
		return err
	}
	err = write(w)
	if e := w.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(temp, to)
	}
	if err != nil {
		os.Remove(temp)
	}
	return err
}

// maxCompared bounds what is read of a file to look for our mark.
const maxCompared = 64 << 20

// inTheWay reports something at a path that is not ours to replace.
func inTheWay(path string, f generator.Format, number string, draft bool) *files.ForeignError {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil && info.IsDir() {
		return &files.ForeignError{Path: path, Claim: files.Folder}
	}
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxCompared {
		return &files.ForeignError{Path: path}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return &files.ForeignError{Path: path}
	}
	if claim := f.Claim(data, number, draft); claim != files.Ours {
		return &files.ForeignError{Path: path, Claim: claim}
	}
	return nil
}

// intact reports a finished file that is still what was written.
func (s *store) intact(f File) bool {
	data, err := os.ReadFile(filepath.Join(s.folder, f.Name))
	return err == nil && int64(len(data)) == f.Size && sum(data) == f.SHA256
}

func sum(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:])
}

// done removes the state: the run is over and everything in its place.
func (s *store) done() error { return os.RemoveAll(s.state) }

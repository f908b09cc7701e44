package batch

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
)

const journalName = "journal"

// journal is the record of finished rows while a run goes on: a line a row, in
// the order they are finished. A line that a killed run left unfinished counts
// for nothing. Memory holds only where the lines are.
type journal struct {
	f        *os.File
	end      int64
	rows     map[int]stretch    // by index
	versions map[string]stretch // by name
}

type stretch struct {
	at int64
	n  int32
}

// openJournal begins a journal, or goes on with that of an interrupted run.
func openJournal(s *store, input string, resume bool) (*journal, error) {
	f, err := os.OpenFile(filepath.Join(s.state, journalName), os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	j := &journal{f: f, rows: map[int]stretch{}, versions: map[string]stretch{}}
	if resume {
		if err := j.load(input); err != nil {
			f.Close()
			return nil, err
		}
	}
	if err := f.Truncate(j.end); err != nil {
		f.Close()
		return nil, err
	}
	if j.end == 0 {
		if err := j.append(line(Header{Schema: Schema, Input: input})); err != nil {
			f.Close()
			return nil, err
		}
	}
	return j, nil
}

// load reads what an interrupted run recorded.
func (j *journal) load(input string) error {
	r := bufio.NewReaderSize(j.f, 1<<16)
	for {
		text, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return nil // without its line end, a line was not finished
		}
		if err != nil {
			return err
		}
		at := stretch{j.end, int32(len(text))}
		if j.end == 0 {
			var h Header
			if json.Unmarshal(text, &h) != nil || h.Schema != Schema || h.Input != input {
				return ErrOtherInput
			}
		} else {
			var l struct {
				Index  *int   `json:"index"`
				Name   string `json:"clauses"`
				Number string `json:"number"`
			}
			switch {
			case json.Unmarshal(text, &l) != nil:
				return nil // torn by a crash of the machine: what follows is done again
			case l.Index != nil:
				j.rows[*l.Index] = at
			default:
				j.versions[l.Name] = at
			}
		}
		j.end += int64(len(text))
	}
}

// append adds a line at the end.
func (j *journal) append(text []byte) error {
	if _, err := j.f.WriteAt(text, j.end); err != nil {
		return err
	}
	j.end += int64(len(text))
	return nil
}

// add records a finished row.
func (j *journal) add(e Entry, v Versions) error {
	if _, known := j.versions[v.Name]; !known && v.Name != "" {
		at := j.end
		text := line(v)
		if err := j.append(text); err != nil {
			return err
		}
		j.versions[v.Name] = stretch{at, int32(len(text))}
	}
	at := j.end
	text := line(e)
	if err := j.append(text); err != nil {
		return err
	}
	j.rows[e.Index] = stretch{at, int32(len(text))}
	return nil
}

func (j *journal) text(s stretch) ([]byte, error) {
	b := make([]byte, s.n)
	_, err := j.f.ReadAt(b, s.at)
	return b, err
}

// entry is the record of a row.
func (j *journal) entry(index int) (e Entry, ok bool, err error) {
	s, ok := j.rows[index]
	if !ok {
		return e, false, nil
	}
	b, err := j.text(s)
	if err == nil {
		err = json.Unmarshal(b, &e)
	}
	return e, err == nil, err
}

// manifest writes header and records in the order of the rows.
func (j *journal) manifest(w io.Writer, h Header) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if _, err := b.Write(line(h)); err != nil {
		return err
	}
	said := map[string]bool{}
	for _, i := range sorted(j.rows) {
		text, err := j.text(j.rows[i])
		if err != nil {
			return err
		}
		var e Entry
		if err := json.Unmarshal(text, &e); err != nil {
			return err
		}
		if e.Clauses != "" && !said[e.Clauses] {
			said[e.Clauses] = true
			v, err := j.text(j.versions[e.Clauses])
			if err == nil {
				_, err = b.Write(v)
			}
			if err != nil {
				return err
			}
		}
		if _, err := b.Write(text); err != nil {
			return err
		}
	}
	return b.Flush()
}

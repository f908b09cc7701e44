package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"qiyue/clauses"
	"qiyue/internal/diag"
	"qiyue/internal/font"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// read brings in a text file; "-" is standard input. What is wrong with the
// file itself is a diagnostic of rule "file".
func (t *terminal) read(path string) (*source.File, diag.List) {
	raw, err := t.bytes(path, yaml.MaxBytes)
	if err == nil {
		var f *source.File
		if f, err = source.Decode(path, raw); err == nil {
			return f, nil
		}
	}
	var errs diag.List
	at := source.Span{File: source.NewFile(path, "")}
	var encoding *source.EncodingError
	if errors.As(err, &encoding) {
		at = encoding.At(path)
	}
	errs.Add("file", at, fileError(err)).Fix = meantFile(path, err)
	return nil, errs
}

// bytes reads a file up to a limit of bytes; the limit is checked by the
// caller's parser where it has a better sentence for it.
func (t *terminal) bytes(path string, limit int64) ([]byte, error) {
	r, size := t.in, int64(0)
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil {
			if info.IsDir() {
				return nil, errFolder
			}
			size = min(info.Size(), limit)
			if t.opened != nil {
				*t.opened = append(*t.opened, info)
			}
		}
		r = f
	}
	var raw bytes.Buffer
	raw.Grow(int(size) + bytes.MinRead) // read in one go
	_, err := raw.ReadFrom(io.LimitReader(r, limit+1))
	if err == nil && int64(raw.Len()) > limit {
		err = errLarge
	}
	return raw.Bytes(), err
}

var (
	errFolder = errors.New("a folder")
	errLarge  = errors.New("too large")
)

// fileError words why a file cannot be read.
func fileError(err error) diag.Text {
	var at *fs.PathError
	if errors.Is(err, fs.ErrNotExist) && errors.As(err, &at) && present(at.Path) {
		return diag.Say("file-dangling")
	}
	for _, k := range []struct {
		is error
		id string
	}{
		{fs.ErrNotExist, "file-missing"}, {syscall.ENOTDIR, "file-missing"}, {fs.ErrPermission, "file-permission"}, {errFolder, "file-folder"}, {errLarge, "file-large"},
		{source.ErrUTF16, "file-utf16"}, {source.ErrBinary, "file-binary"}, {source.ErrEncoding, "file-encoding"},
		{font.ErrNotFont, "font-not-font"}, {font.ErrDamaged, "font-damaged"}, {font.ErrPostScript, "font-postscript"}, {font.ErrRestricted, "font-restricted"},
	} {
		if errors.Is(err, k.is) {
			return diag.Say(k.id)
		}
	}
	return diag.Say("file-other", "error", err.Error())
}

// meantFile is the file that somebody seems to mean who names one that is not
// there; zero when none is near.
func meantFile(path string, err error) diag.Text {
	if !errors.Is(err, fs.ErrNotExist) || present(path) {
		return diag.Text{}
	}
	dir, name := filepath.Split(path)
	list, err := os.ReadDir(filepath.Clean(dir))
	if err != nil && dir != "" {
		return diag.Say("file-no-folder", "folder", dir)
	}
	var names []string
	for _, f := range list {
		if stem, _ := cutExtension(f.Name()); stem == strings.ToLower(name) {
			return diag.Say("spec-did-you-mean", "name", dir+f.Name())
		}
		if !strings.HasPrefix(f.Name(), ".") {
			names = append(names, f.Name())
		}
	}
	if near := diag.Nearest(name, names); near != "" {
		return diag.Say("spec-did-you-mean", "name", dir+near)
	}
	return diag.Text{}
}

// readSpec brings in a file that is to be a spec.
func (t *terminal) readSpec(path string) (*source.File, diag.List) {
	src, errs := t.read(path)
	if len(errs) == 1 && errs[0].Fix.IsZero() {
		errs[0].Fix = specIn(path)
	}
	return src, errs
}

// specIn is a spec of a folder that is given where one is wanted; zero when it
// holds none.
func specIn(folder string) diag.Text {
	list, err := os.ReadDir(folder)
	if err != nil { // none, or no folder
		return diag.Text{}
	}
	for _, f := range list {
		path := filepath.Join(folder, f.Name())
		if !f.IsDir() && isSpec(path, "") && inFolder(path, &neighbours{}) == examined {
			return diag.Say("file-in-folder", "path", path)
		}
	}
	return diag.Text{}
}

// expanded are arguments with patterns such as *.txt replaced by the files they
// name, as shells do and those of Windows leave to the program; each path once.
// One that names none stays, to be missed.
func expanded(args []string) []string {
	var out []string
	for _, a := range args {
		if strings.ContainsAny(a, "*?[") && !exists(a) {
			found, _ := filepath.Glob(a)
			found = slices.DeleteFunc(found, func(path string) bool { // * stands for no hidden file
				return strings.HasPrefix(filepath.Base(path), ".") && !strings.HasPrefix(filepath.Base(a), ".")
			})
			if len(found) > 0 {
				out = append(out, found...)
				continue
			}
		}
		out = append(out, a)
	}
	seen := map[string]bool{}
	return slices.DeleteFunc(out, func(path string) bool {
		again := seen[filepath.Clean(path)]
		seen[filepath.Clean(path)] = true
		return again
	})
}

// library loads the built-in clauses and lays a firm's own folder over them.
func (t *terminal) library(folder string) (*clauses.Library, diag.List) {
	l := clauses.Builtin()
	if folder == "" {
		return l, nil
	}
	var errs diag.List
	info, err := os.Stat(folder)
	if err == nil && !info.IsDir() {
		err = errNoFolder
	}
	if err != nil {
		text := fileError(err)
		if errors.Is(err, errNoFolder) {
			text = diag.Say("file-not-folder")
		}
		errs.Add("file", source.Span{File: source.NewFile(folder, "")}, text)
		return nil, errs
	}
	return l.Overlay(os.DirFS(folder), folder)
}

var errNoFolder = errors.New("not a folder")

// fallback reads the font of --font.
func (t *terminal) fallback(path string) (*font.Face, diag.List) {
	if path == "" {
		return nil, nil
	}
	const limit = 64 << 20
	raw, err := t.bytes(path, limit)
	if err == nil {
		var f *font.Face
		if f, err = font.Open("", raw); err == nil { // by its own name: where the file lies changes no byte
			return f, nil
		}
	}
	var errs diag.List
	errs.Add("file", place(path), fileError(err)).Fix = meantFile(path, err)
	return nil, errs
}

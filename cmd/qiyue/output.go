package main

import (
	"errors"
	"os"

	"github.com/spf13/cobra"

	"qiyue/internal/diag"
	"qiyue/internal/message"
)

// addOutput adds -o to a command that prints one text: the text goes to that
// file instead, whole and only when the command succeeds. What the command has
// read is not written over. A file is the sure way on Windows, where a shell
// may write what a program prints in another encoding.
func (t *terminal) addOutput(c *cobra.Command) *cobra.Command {
	var path string
	c.Flags().StringVarP(&path, "output", "o", "", "flag-output")
	print := c.RunE
	c.RunE = func(c *cobra.Command, args []string) error {
		if path == "" || path == "-" {
			return print(c, args)
		}
		if !c.Flag("lang").Changed {
			t.lang = message.Chinese // of files, whatever the locale
		}
		return t.into(path, func() error { return print(c, args) })
	}
	return c
}

// into prints to a file and tells its path.
func (t *terminal) into(path string, print func() error) error {
	file, err := newPending(path)
	if err != nil {
		return exit(t.unwritten(err))
	}
	defer file.drop()
	out := t.out
	t.out, t.opened = file, &[]os.FileInfo{}
	err = print()
	t.out = out
	switch {
	case err != nil:
		if errors.As(err, new(exit)) {
			t.fail(diag.Say("file-not-written", "path", path))
		}
		return err
	case file.among(*t.opened):
		return usage{diag.Say("file-write-input", "path", path)}
	}
	if err := file.commit(); err != nil {
		return exit(t.unwritten(err))
	}
	if !file.special {
		t.print("%s\n", path)
	}
	return nil
}

// among reports that a file stands already and is one of these.
func (t target) among(list []os.FileInfo) bool {
	info, err := os.Stat(t.path)
	for _, other := range list {
		if err == nil && os.SameFile(info, other) {
			return true
		}
	}
	return false
}

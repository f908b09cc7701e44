// Command gen compiles the YAML files of a folder, lint/words, into builtin.bin there.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"qiyue/internal/message"
	"qiyue/internal/source"
	"qiyue/lint/words"
)

func main() {
	log.SetFlags(0)
	paths, err := filepath.Glob(filepath.Join(os.Args[1], "*.yaml"))
	if err != nil {
		log.Fatal(err)
	}
	var files []*source.File
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		files = append(files, source.NewFile(path, string(raw)))
	}
	lexicon, errs := words.Load(files...)
	for _, d := range errs {
		at := d.At.From()
		fmt.Fprintf(os.Stderr, "%s:%d:%d: %s\n", d.At.File.Name, at.Line, at.Column, message.Sentence(message.Chinese, d.Message))
	}
	if len(errs) > 0 {
		os.Exit(1)
	}
	if err := os.WriteFile(filepath.Join(os.Args[1], "builtin.bin"), lexicon.Compile(), 0o644); err != nil {
		log.Fatal(err)
	}
}

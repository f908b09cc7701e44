// Command notice writes THIRD-PARTY.txt: the modules linked into the program
// on any platform we build for, with their licence texts. Run it through
// go generate.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

//go:generate go run . ../../THIRD-PARTY.txt

type module struct{ path, version, dir string }

var licence = regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice)(\.(md|txt))?$`)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: notice FILE")
	}
	var b bytes.Buffer
	b.WriteString("Third-party modules linked into qiyue, and their licences.\nFonts: see NOTICE. Made by go generate; do not edit.\n")
	for _, m := range modules() {
		fmt.Fprintf(&b, "\n%s\n%s %s\n%s\n\n", strings.Repeat("=", 78), m.path, m.version, strings.Repeat("=", 78))
		texts := licences(m)
		if len(texts) == 0 {
			log.Fatalf("%s has no licence file", m.path)
		}
		for _, t := range texts {
			b.WriteString(strings.TrimSpace(strings.ReplaceAll(t, "\r\n", "\n")) + "\n")
		}
	}
	if err := os.WriteFile(os.Args[1], b.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// modules are those linked on any platform, sorted by path.
func modules() []module {
	seen := map[string]module{}
	for _, system := range []string{"linux", "windows", "darwin"} {
		c := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}", "qiyue/cmd/qiyue")
		c.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		out, err := c.Output()
		if err != nil {
			log.Fatal(err)
		}
		for line := range strings.SplitSeq(string(out), "\n") {
			if f := strings.Split(line, "\t"); len(f) == 3 && f[1] != "" {
				seen[f[0]] = module{f[0], f[1], f[2]}
			}
		}
	}
	var list []module
	for _, m := range seen {
		list = append(list, m)
	}
	slices.SortFunc(list, func(a, b module) int { return strings.Compare(a.path, b.path) })
	return list
}

func licences(m module) []string {
	entries, err := os.ReadDir(m.dir)
	if err != nil {
		log.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		if licence.MatchString(e.Name()) {
			text, err := os.ReadFile(filepath.Join(m.dir, e.Name()))
			if err != nil {
				log.Fatal(err)
			}
			out = append(out, string(text))
		}
	}
	return out
}

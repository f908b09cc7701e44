// Gen makes the two faces the program ships from the full fonts:
//
//	go run ./internal/font/gen NotoSerifSC_400Regular.ttf NotoSansSC_700Bold.ttf internal/font
//
// It refuses fonts other than the versions recorded here and writes the same
// bytes every time. internal/font/README.md says where the fonts come from.
package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"

	"qiyue/internal/font"
)

// A face to make: the digest of the full font, the name of the cut one.
type face struct{ sha256, name string }

var faces = []face{
	{"c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742", "noto-serif-sc-regular.ttf"},
	{"9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96", "noto-sans-sc-bold.ttf"},
}

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: gen NotoSerifSC_400Regular.ttf NotoSansSC_700Bold.ttf FOLDER")
		os.Exit(2)
	}
	for i, f := range faces {
		if err := f.write(os.Args[1+i], os.Args[3]); err != nil {
			fmt.Fprintln(os.Stderr, "gen:", err)
			os.Exit(1)
		}
	}
}

// write cuts one font down and prints the digest of the result.
func (f face) write(from, folder string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(data)); got != f.sha256 {
		return fmt.Errorf("%s: sha256 is %s, want %s", from, got, f.sha256)
	}
	cut, err := font.Reduce(data, charset(), boxes)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	fmt.Printf("%x  %s  %d bytes\n", sha256.Sum256(cut), f.name, len(cut))
	return os.WriteFile(filepath.Join(folder, f.name), cut, 0o644)
}

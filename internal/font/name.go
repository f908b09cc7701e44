package font

import (
	"strings"
	"unicode/utf16"
)

// postScriptName is the name a font file gives itself for PostScript and PDF
// (name 6 of table "name"), "" where it has none. It is the same wherever the
// file lies.
func postScriptName(t map[string][]byte) string {
	const postScript, windows, mac = 6, 3, 1
	names := t["name"]
	if len(names) < 6 {
		return ""
	}
	count, storage := int(be.Uint16(names[2:])), int(be.Uint16(names[4:]))
	for i := range count {
		if len(names) < 6+12*(i+1) {
			break
		}
		rec := names[6+12*i:]
		platform, id := be.Uint16(rec), be.Uint16(rec[6:])
		from := storage + int(be.Uint16(rec[10:]))
		to := from + int(be.Uint16(rec[8:]))
		if id != postScript || to > len(names) || platform != windows && platform != mac {
			continue
		}
		text := string(names[from:to])
		if platform == windows {
			units := make([]uint16, (to-from)/2)
			for k := range units {
				units[k] = be.Uint16(names[from+2*k:])
			}
			text = string(utf16.Decode(units))
		}
		if name := plainName(text); name != "" {
			return name
		}
	}
	return ""
}

// plainName keeps what a PostScript name may hold of a text: printable ASCII
// without blanks and brackets, 63 characters at most.
func plainName(text string) string {
	name := strings.Map(func(r rune) rune {
		if r <= ' ' || r > '~' || strings.ContainsRune(`[](){}<>/%`, r) {
			return -1
		}
		return r
	}, text)
	return name[:min(len(name), 63)]
}

package files

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxNameBytes leaves room for an extension and a temporary suffix within the
// 255 bytes of Linux file systems; Windows and macOS count UTF-16 units, of
// which there are fewer.
const maxNameBytes = 200

// SafeName makes a file name of a text: signs that Windows, macOS or a shell
// treat specially become "_", invisible characters go, names Windows reserves
// get a "_" before them, and long ones are cut at a character. It never gives
// "", "." or "..".
func SafeName(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case strings.ContainsRune(`<>:"/\|?*`, r):
			b.WriteByte('_')
		case r < 0x20 || r == utf8.RuneError || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp):
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	name := strings.Trim(b.String(), " .")
	for len(name) > maxNameBytes {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	name = strings.TrimRight(name, " .")
	if name == "" {
		return "_"
	}
	stem, _, _ := strings.Cut(name, ".")
	if strings.HasPrefix(name, "-") || reserved[strings.ToUpper(strings.TrimSpace(stem))] {
		return "_" + name
	}
	return name
}

// reserved are the device names of Windows, whatever their extension.
var reserved = func() map[string]bool {
	m := map[string]bool{"CON": true, "PRN": true, "AUX": true, "NUL": true, "CONIN$": true, "CONOUT$": true}
	for _, d := range []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"} {
		m["COM"+d], m["LPT"+d] = true, true
	}
	return m
}()

// Key is equal for names that some file system takes for the same: letters of
// either case.
func Key(name string) string { return strings.ToLower(strings.ToUpper(name)) }

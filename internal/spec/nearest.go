package spec

import (
	"strings"

	"qiyue/internal/diag"
)

// nearest is the key of a section that a person most likely meant: the one
// with that Chinese label, the same letters, or nearly the same; "" when none
// is near.
func (f *Field) nearest(key string) string {
	if len(key) > longestKey {
		return ""
	}
	for _, s := range f.Fields {
		if s.Label == key || letters(s.Key) == letters(key) {
			return s.Key
		}
	}
	if near := diag.Nearest(key, f.Keys()); near != "" {
		return near
	}
	labels := make([]string, len(f.Fields))
	for i, s := range f.Fields {
		labels[i] = s.Label
	}
	if near := diag.Nearest(key, labels); near != "" && len([]rune(key)) > 1 {
		for _, s := range f.Fields {
			if s.Label == near {
				return s.Key
			}
		}
	}
	return ""
}

// longestKey is the length in bytes beyond which nothing is like a key.
const longestKey = 64

// letters is a key without case, hyphens and underscores.
func letters(key string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r == ' ' {
			return -1
		}
		return r
	}, key))
}

// homes are the sections that have a key, or label, of that name.
func homes(key string) []string {
	var out []string
	var walk func(f *Field, path string)
	walk = func(f *Field, path string) {
		for _, s := range f.Fields {
			if (s.Key == key || s.Label == key) && path != "" {
				out = append(out, path)
			}
			walk(s, join(path, s.Key))
		}
	}
	walk(Model(), "")
	return out
}

// nearHomes are the homes of a key within a section, else all of them.
func nearHomes(key, path string) []string {
	for path != "" {
		bare := withoutIndexes(path)
		var in []string
		for _, home := range homes(key) {
			if strings.HasPrefix(home, bare+".") {
				in = append(in, home)
			}
		}
		if len(in) > 0 {
			return in
		}
		path = path[:max(0, strings.LastIndexByte(path, '.'))]
	}
	return homes(key)
}

// withoutIndexes is parties.contact for parties[1].contact.
func withoutIndexes(path string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(path, "[") {
		_, rest, found := strings.Cut(part, "]")
		if !found {
			rest = part
		}
		b.WriteString(rest)
	}
	return b.String()
}

package config

import (
	"path"
	"regexp"
	"strings"
)

// globFault is the message id of what is wrong with a pattern, or "": it cannot
// match, or means something else elsewhere and nothing here.
func globFault(glob string) string {
	switch _, err := path.Match(strings.ReplaceAll(glob, "**", "*"), ""); {
	case strings.HasPrefix(glob, "!"):
		return "config-glob-not"
	case strings.HasPrefix(glob, "../") || glob == "..":
		return "config-glob-outside"
	case backslash.MatchString(glob):
		return "config-glob-slash"
	case braces.MatchString(glob):
		return "config-glob-braces"
	case err != nil || strings.TrimSpace(glob) == "":
		return "config-glob"
	}
	return ""
}

var (
	backslash = regexp.MustCompile(`\\([^*?\[\]\\-]|$)`) // before others it takes their meaning away
	braces    = regexp.MustCompile(`\{[^{}]*,[^{}]*\}`)
)

// Matches reports whether a glob takes in a path; both with forward slashes,
// the path relative to the folder of the configuration. * stands for anything
// within one name, ** for any folders; a glob without a slash names a file or
// folder at any depth; what names a folder takes in all that is in it.
func Matches(glob, name string) bool {
	glob = strings.TrimPrefix(glob, "./")
	if trimmed := strings.TrimSuffix(glob, "/"); !strings.Contains(trimmed, "/") {
		glob = "**/" + trimmed
	}
	glob = strings.TrimPrefix(strings.TrimSuffix(glob, "/"), "/")
	return parts(strings.Split(glob, "/"), strings.Split(strings.TrimPrefix(name, "./"), "/"))
}

func parts(glob, name []string) bool {
	for len(glob) > 0 {
		if glob[0] == "**" {
			for i := range len(name) + 1 {
				if parts(glob[1:], name[i:]) {
					return true
				}
			}
			return false
		}
		if len(name) == 0 {
			return false
		}
		if ok, err := path.Match(glob[0], name[0]); err != nil || !ok {
			return false
		}
		glob, name = glob[1:], name[1:]
	}
	return true // the rest of name stands inside what the glob names
}

func matchesAny(globs []string, name string) bool {
	for _, g := range globs {
		if Matches(g, name) {
			return true
		}
	}
	return false
}

package fix

import (
	"regexp"
	"slices"
	"sort"
	"strings"
	"sync"

	"qiyue/internal/source"
)

// stretch is bytes start to end of a text that stay as they are.
type stretch struct{ start, end int }

// overlaps reports that one of the spans, which are in order and apart, holds some
// of bytes start to end.
func overlaps(list []stretch, start, end int) bool {
	k := sort.Search(len(list), func(k int) bool { return list[k].end > start })
	return k < len(list) && list[k].start < end
}

// merged puts spans in order and joins those that overlap.
func merged(list []stretch) []stretch {
	slices.SortFunc(list, func(a, b stretch) int { return a.start - b.start })
	var out []stretch
	for _, s := range list {
		if n := len(out); n > 0 && s.start <= out[n-1].end {
			out[n-1].end = max(out[n-1].end, s.end)
			continue
		}
		out = append(out, s)
	}
	return out
}

// address finds where something can be reached: a page, a mailbox, a file. Between
// Chinese words it goes on to a mark of theirs, for an address may be Chinese.
var address = sync.OnceValue(func() *regexp.Regexp {
	const in, rest = `[^\s，。；：、！？“”‘’《》（）【】〔〕「」『』]`, `[^\t\r\n，。；：、！？“”‘’《》（）【】〔〕「」『』"<>|*?]`
	return regexp.MustCompile(strings.Join([]string{
		`(?i:[a-z][a-z0-9+.-]*://|\bwww\.|\bmailto:|\b(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|io|top|vip|xyz)[/:?#])` + in + `+`,
		`[\w.+０-９-]+@[\w.０-９-]+`,
		`\b[A-Za-z]:[\\/]` + rest + `*`, // with blanks: D:\我的 文件
		`\\\\[^\s\\]+\\` + rest + `*`,
		in + `*\\[\p{Han}A-Za-z0-9]` + in + `*`,
		`(?:^|[\s（(：:“"'=])(?:(?:\.{1,2}|~)/|/[^\s/，。；：、！？（）《》,;]+/)` + in + `*`,
	}, "|"))
})

// addresses adds the addresses of a line that begins at byte at.
func addresses(to []stretch, line string, at int) []stretch {
	if strings.ContainsAny(line, `:@/\.`) {
		for _, m := range address().FindAllStringIndex(line, -1) {
			to = append(to, stretch{at + m[0], at + m[1]})
		}
	}
	return to
}

var (
	// linked is what a link of Markdown names, and what is markup or kept from being it.
	linked = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`\]\((?:[^()]|\([^()]*\))*\)|\]\[[^\]]*\]|<[^>]*>|!\[|\\[!-/:-@\[-\x60{-~]`)
	})
	// defined is a line that says what a link of a name leads to.
	defined = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[ >]*(\[[^\]^][^\]]*\]):`) })
)

// kept is what tidying passes over: everywhere addresses; in Markdown code, links,
// comments and HTML as well.
func kept(f *source.File, markdown bool) []stretch {
	var out []stretch
	var names []string // of links
	fence, indented := "", true
	for n := 1; n <= f.LineCount(); n++ {
		line, at := f.Line(n), f.LineStart(n)
		out = addresses(out, line, at)
		if !markdown {
			continue
		}
		mark := strings.TrimLeft(line, "> \t")
		run := mark[:len(mark)-len(strings.TrimLeft(mark, mark[:min(1, len(mark))]))]
		fences := len(run) >= 3 && (run[0] == '~' || run[0] == '`' && !strings.Contains(mark[len(run):], "`")) // ```甲``` is code within a line
		switch {
		case fence == "" && fences:
			fence = run
		case fence != "":
			if fences && strings.HasPrefix(run, fence) && strings.TrimSpace(mark[len(run):]) == "" {
				fence = ""
			}
		case strings.HasPrefix(mark, "<"):
		case indented && (blank(line) || strings.HasPrefix(line, "    ") || strings.HasPrefix(line, "\t")): // code, or what goes on with an item
		default:
			if m := defined().FindStringSubmatch(line); m != nil {
				names = append(names, m[1])
				break
			}
			indented = blank(line)
			for _, m := range linked().FindAllStringIndex(line, -1) {
				out = append(out, stretch{at + m[0], at + m[1]})
			}
			continue
		}
		out = append(out, stretch{at, at + len(line)})
	}
	if markdown {
		out = codeSpans(out, f.Text)
		out = between(out, f.Text, "<!--", "-->")
		for _, name := range names {
			out = between(out, f.Text, name, "")
		}
	}
	return merged(out)
}

// between adds what stands from each first to the next last.
func between(to []stretch, text, first, last string) []stretch {
	for i := 0; ; {
		k := strings.Index(text[i:], first)
		if k < 0 {
			return to
		}
		end := strings.Index(text[i+k+len(first):], last)
		if end < 0 {
			return to
		}
		to = append(to, stretch{i + k, i + k + len(first) + end + len(last)})
		i = to[len(to)-1].end
	}
}

// codeSpans adds what stands between two equal runs of backticks in one paragraph.
func codeSpans(to []stretch, text string) []stretch {
	for _, paragraph := range paragraphs().FindAllStringIndex(text, -1) {
		runs := backticks().FindAllStringIndex(text[paragraph[0]:paragraph[1]], -1)
		for i := 0; i < len(runs); i++ {
			for k := i + 1; k < len(runs); k++ {
				if runs[k][1]-runs[k][0] == runs[i][1]-runs[i][0] {
					to = append(to, stretch{paragraph[0] + runs[i][0], paragraph[0] + runs[k][1]})
					i = k
					break
				}
			}
		}
	}
	return to
}

var (
	paragraphs = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?:[^\n]*[^\s][^\n]*(?:\n|$))+`) })
	backticks  = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("`+") })
)

package batch

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// labels are the names by which a column can be called: paths of the spec and
// Chinese labels. One name may stand for several paths; it is then ambiguous.
type labels struct {
	paths   map[string][]string // by name, normalised
	fields  map[string]*spec.Field
	full    map[string]string   // path → its label as headers show it, to tell ambiguous ones apart
	shown   map[string][]string // the same the other way round
	names   []string            // sorted, for the nearest one
	lists   map[string]string   // name of a list of sections → its path
	within  map[string]*labels
	ofLists []string // names of lists, sorted
}

// labelsOf names the fields of a kind: 协议编号, 乙方名称 or 客户名称, and
// section and field together where the field alone would not do.
func labelsOf(t *templates.Template) *labels {
	l := newLabels()
	fields := slices.Clone(spec.Model().Fields)
	slices.SortStableFunc(fields, func(a, b *spec.Field) int { // the lists of the kind take their names first
		of, other := slices.Contains(t.Sections, a.Key), slices.Contains(t.Sections, b.Key)
		switch {
		case of == other:
			return 0
		case of:
			return -1
		}
		return 1
	})
	for _, f := range fields {
		if f.Key == "parties" {
			for _, p := range t.Parties {
				for _, sub := range f.Fields {
					if sub.Key != "role" {
						l.add(sub, p.Role, [][]string{{p.Label}, {p.Title}}, []string{p.Label}, true)
					}
				}
			}
			continue
		}
		l.add(f, "", nil, nil, false)
	}
	l.finish()
	return l
}

func newLabels() *labels {
	return &labels{paths: map[string][]string{}, fields: map[string]*spec.Field{}, full: map[string]string{}, shown: map[string][]string{}, lists: map[string]string{}, within: map[string]*labels{}}
}

// add names a field below a path whose labels are before: one chain for every
// way of calling what stands above. must: the chain may not be left out.
// trail is the chain as headers show it.
func (l *labels) add(f *spec.Field, above string, before [][]string, trail []string, must bool) {
	path := f.Key
	if above != "" {
		path = above + "." + f.Key
	}
	if f.Type == "section" && f.List {
		l.list(f, path, before)
		return
	}
	if f.Type == "section" {
		chains := [][]string{{f.Label}}
		for _, b := range before {
			chains = append(chains, append(slices.Clone(b), f.Label))
		}
		if must {
			chains = chains[1:]
			for _, b := range before { // 乙方电子邮箱 for customer.contact.email
				chains = append(chains, b)
			}
		}
		for _, sub := range f.Fields {
			l.add(sub, path, chains, append(slices.Clone(trail), f.Label), must)
		}
		return
	}
	l.fields[path] = f
	l.name(path, path)
	if !must {
		l.name(f.Label, path)
	}
	for _, b := range before {
		l.name(strings.Join(b, "")+f.Label, path)
	}
	l.full[path] = shownLabel(trail, f, must)
	l.name(l.full[path], path)
	l.shown[l.full[path]] = append(l.shown[l.full[path]], path)
}

// shownLabel is a field as a header calls it, short and without repetition:
// 不可抗力·通知时限, 乙方联系电话, 乙方签约代表职务.
func shownLabel(trail []string, f *spec.Field, party bool) string {
	if party {
		if len(trail) > 1 && slices.Contains(sayNothing, f.Label) {
			return trail[0] + trail[1] + f.Label
		}
		return trail[0] + f.Label
	}
	var out []string
	for i, label := range trail {
		next := f.Label
		if i+1 < len(trail) {
			next = trail[i+1]
		}
		if n := len(out); strings.HasPrefix(next, label) || n > 0 && strings.HasSuffix(out[n-1], label) {
			continue // 个人信息 before 个人信息联系人, 代理 after 经销与代理
		}
		out = append(out, label)
	}
	if n := len(out); n == 0 || !strings.HasSuffix(out[n-1], f.Label) {
		out = append(out, f.Label)
	}
	return strings.Join(out, "·")
}

// sayNothing are labels that need their section before them.
var sayNothing = []string{"职务", "授权文件"}

// list gives a list of sections labels of its own, for its sheet and for
// columns such as 产品1名称.
func (l *labels) list(f *spec.Field, path string, before [][]string) {
	in := newLabels()
	for _, sub := range f.Fields {
		in.add(sub, "", nil, nil, false)
	}
	in.finish()
	l.within[path] = in
	for _, n := range append([]string{path, f.Label}, joinAll(before, f.Label)...) {
		if _, taken := l.lists[normal(n)]; !taken {
			l.lists[normal(n)] = path
			l.ofLists = append(l.ofLists, n)
		}
	}
}

func joinAll(chains [][]string, label string) []string {
	out := make([]string, len(chains))
	for i, c := range chains {
		out[i] = strings.Join(c, "") + label
	}
	return out
}

func (l *labels) name(name, path string) {
	key := normal(name)
	if !slices.Contains(l.paths[key], path) {
		l.paths[key] = append(l.paths[key], path)
	}
	l.names = append(l.names, name)
}

func (l *labels) finish() {
	slices.Sort(l.names)
	l.names = slices.Compact(l.names)
}

// best is the label by which headers we write call a path.
func (l *labels) best(path string) string {
	if len(l.shown[l.full[path]]) == 1 {
		return l.full[path]
	}
	return path
}

// normal is a name without what people write around labels.
// that is blanks of every kind, line breaks, stars for needed fields, marks
// between words; full-width letters and figures count as plain ones.
func normal(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || strings.ContainsRune("*·•・/:的", r) {
			return -1
		}
		return r
	}, strings.ToLower(chinese.HalfWidth(name).Text))
}

// find gives the path and field a header names, or what is wrong with it.
func (l *labels) find(header string) (path string, f *spec.Field, wrong, fix diag.Text) {
	key := normal(header)
	found := l.paths[key]
	if exact := l.shown[strings.Trim(strings.TrimSpace(header), "*＊")]; len(exact) == 1 { // 备件·供应期 is not 备件供应期
		found = exact
	}
	switch len(found) {
	case 1:
		return found[0], l.fields[found[0]], diag.Text{}, diag.Text{}
	case 0:
	default:
		choices := make([]string, len(found))
		for i, p := range found {
			choices[i] = l.full[p] + "（" + p + "）"
		}
		return "", nil, diag.Say("batch-header-ambiguous", "header", header), diag.Say("batch-header-one-of", "choices", choices)
	}
	if path, f, ok := l.entry(key); ok {
		return path, f, diag.Text{}, diag.Text{}
	}
	if near := diag.Nearest(strings.TrimSpace(header), l.names); near != "" {
		fix = diag.Say("spec-did-you-mean", "name", near)
	} else if longer := l.longer(key); len(longer) == 1 {
		fix = diag.Say("spec-did-you-mean", "name", longer[0])
	} else if n := len(longer); n > 1 && n <= maxChoices {
		fix = diag.Say("batch-header-one-of", "choices", longer)
	} else if shorter := l.shorter(key); shorter != "" {
		fix = diag.Say("spec-did-you-mean", "name", shorter)
	}
	return "", nil, diag.Say("batch-header-unknown", "header", header), fix
}

// maxChoices bounds the names given for one that is part of them.
const maxChoices = 6

// longer are the labels of which a name is a part: 规格型号 for 型号.
func (l *labels) longer(key string) (out []string) {
	for label := range l.shown {
		if key != "" && strings.Contains(normal(label), key) {
			out = append(out, label)
		}
	}
	slices.Sort(out)
	return out
}

// shorter is the longest label that a name ends in: 数量 for 产品数量.
func (l *labels) shorter(key string) (found string) {
	longest := len("单") // 位 is no name
	for _, label := range slices.Sorted(maps.Keys(l.shown)) {
		if n := normal(label); len(n) > longest && strings.HasSuffix(key, n) {
			found, longest = label, len(n)
		}
	}
	return found
}

// entry reads products[0].serial and 产品1出厂编号, the latter counted from 1.
func (l *labels) entry(key string) (string, *spec.Field, bool) {
	i := strings.IndexAny(key, "0123456789")
	if i < 0 {
		return "", nil, false
	}
	j := i
	for j < len(key) && key[j] >= '0' && key[j] <= '9' {
		j++
	}
	n, err := strconv.Atoi(key[i:j])
	if err != nil || n > maxEntries {
		return "", nil, false
	}
	name, rest := key[:i], key[j:]
	if path, ok := strings.CutSuffix(name, "["); ok && strings.HasPrefix(rest, "].") {
		name, rest, n = path, rest[2:], n+1
	}
	list, ok := l.lists[name]
	if !ok || n < 1 {
		return "", nil, false
	}
	in := l.within[list]
	found := in.paths[rest]
	if len(found) != 1 {
		return "", nil, false
	}
	return list + "[" + strconv.Itoa(n-1) + "]." + found[0], in.fields[found[0]], true
}

// maxEntries bounds the entries a list can have by columns.
const maxEntries = 100

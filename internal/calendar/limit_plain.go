package calendar

// plainLimit reads the usual form, figures and a unit with nothing between or
// around them, as the reader of all forms would; ok is false for anything else,
// right or wrong.
func plainLimit(s string) (l Limit, ok bool) {
	const digits = 6 // no limit has more
	n, i := int64(0), 0
	for i < len(s) && i <= digits && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int64(s[i]-'0')
		i++
	}
	if i == 0 || i > digits || i > 1 && s[0] == '0' {
		return Limit{}, false
	}
	w, ok := unitWords[s[i:]]
	if !ok || n*w.size > families[w.family].limit {
		return Limit{}, false
	}
	return Limit{int(n), w.unit}, true
}

package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A list may be divided by commas instead of 、: 除锈，补漆等养护.

// enumerated reports that the statements left of a hit are a list that 包括 opens
// and commas divide: 包括拆装，清洗，加液等.
func enumerated(left string) bool {
	if k := lastAny(left, []string{"负责做好", "负责", "做好"}); k >= 0 && strings.HasSuffix(left, "，") && strings.Count(left[k:], "，") >= 2 && utf8.RuneCountInString(left[k:]) <= 40 {
		return true
	}
	k := lastAny(left, []string{"包括", "包含"})
	return k >= 0 && strings.HasSuffix(left, "，") && utf8.RuneCountInString(left[k:]) <= 30 && !duty(left[k:])
}

// shortItems is where a list that commas divide begins at the end of the statements left of
// a hit, or -1: 不定期检查支架，除锈，.
func shortItems(left string) int {
	at := -1
	for rest, items := left, 0; items < 3 && strings.HasSuffix(rest, "，"); items++ {
		rest = strings.TrimSuffix(rest, "，")
		k := max(lastAny(rest, divisions), 0)
		item := rest[k:]
		if n := utf8.RuneCountInString(item); n < 2 || n > 4 && at < 0 && !lint.Contains(item, "做", "进行", "负责", "因", "包括", "提供") || n > 12 || lint.HasSuffix(item, "的", "时", "后", "前", "内", "中", "方", "者", "下", "上", "人") || duty(item) || lint.HasPrefix(item, "并", "且", "但", "如", "若") {
			return at
		}
		if at, rest = k, rest[:k]; utf8.RuneCountInString(item) > 4 {
			return at
		}
	}
	return at
}

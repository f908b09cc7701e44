package sides

import (
	"strings"

	"qiyue/lint"
)

var (
	// meaningThat lead from what a side does on a page to what that says of it.
	meaningThat = lint.NewSet("即表示", "即视为", "即代表", "即表明", "即意味着", "则表示", "则视为", "则代表", "表示", "视为", "代表")
	// accepts are such acts, read what whoever takes part must have done.
	accepts = lint.NewSet("点击", "勾选", "注册", "登录", "接受本", "签署本", "签订本", "使用本", "下载", "扫码", "确认本")
	read    = lint.NewSet("阅读", "理解", "知悉", "同意", "接受", "愿意")
)

// clicked reports that what one side clicks says of the other that it has read the agreement or
// concludes it with the first: 甲方点击确认的，即表示乙方已阅读并同意与甲方订立本协议.
func clicked(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(accepts) {
		for _, h := range t.PlacesIn(meaningThat, s.Start, s.End) {
			for _, x := range sidesOfTwo {
				end := min(s.End, h.End+len("乙方已充分阅读、理解并同意与甲方订立本协议"))
				if !t.After(h.End, x.label) || !t.Begins(read, afterWords(
					t, h.End+len(x.label), "已经", "已", "充分", "认真", "仔细", "完全", "自愿", "并", "均",
				)) || strings.Contains(t.All[s.Start:h.Start], x.label+"点击") {
					continue
				}
				left := t.All[s.Start:h.Start]
				doer, self := strings.Index(left, x.other), strings.Index(left, x.label)
				if doer < 0 || self >= 0 && self < doer || !t.Holds(accepts, s.Start+doer, h.Start) || !t.HasAny(h.End, end, "阅读", "与"+x.other+"订立", "与"+x.other+"签订", "与"+x.other+"签署") {
					continue
				}
				p.Flag(h.Start, end, "side", x.label)
				return
			}
		}
	}
}

// afterWords is the byte after as many of the words as stand at byte i, one after another.
func afterWords(t *lint.Text, i int, words ...string) int {
	for again := true; again; {
		again = false
		for _, w := range words {
			if t.After(i, w) {
				i, again = i+len(w), true
			}
		}
	}
	return i
}

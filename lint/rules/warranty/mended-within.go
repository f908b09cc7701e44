package warranty

import (
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// mendsFree promise repair for nothing, within a time that stands before them: 两年内出现
	// 质量问题，免费修理.
	mendsFree = lint.NewSet(
		"免费维修", "免费修理", "免费更换", "免费返修", "免费换新", "免费保修", "无偿维修", "无偿修理", "无偿更换", "免费维护", "免费上门",
		"负责免费", "免费服务", "免费进行维修", "免费进行修理", "包修", "包换",
	)
	// warrantsFor gives the time as a bound of what is vouched for: 质量由甲方保证，以三年为限.
	warrantsFor = lint.NewSet("为限")
	// vouching is what such a bound is of.
	vouching = []string{"品质", "质量", "性能", "保证"}
	// unstarted are words of a sentence on the term of the agreement, or on how often.
	unstarted = []string{"合同期", "服务期", "协议期", "合同有效期", "协议有效期", "本有效期", "在有效期", "一次"}
)

// besides reports one of the words in bytes i to j that no word of but covers.
func besides(t *lint.Text, words, but *lint.Set, i, j int) bool {
	covers := t.PlacesIn(but, i, j)
next:
	for _, h := range t.PlacesIn(words, i, j) {
		for _, c := range covers {
			if c.Start <= h.Start && h.End <= c.End {
				continue next
			}
		}
		return true
	}
	return false
}

// lookedBack stands before a time that is over: 过去一年内免费维修的记录.
var lookedBack = lint.NewSet("近", "最近", "过去", "此前", "之前", "以往", "前")

// mendedWithin reports times within which something is mended for nothing and that begin
// nowhere.
func mendedWithin(p *lint.Pass, served *stated) {
	t := p.Text
	last := -1 // where the sentence last reported ends
	for _, h := range t.Places(mendsFree) {
		s := t.SentenceAt(h.Start)
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || ps.Residue || h.Start < last {
			continue
		}
		for _, q := range t.QuantitiesIn(max(s.Start, h.Start-120), h.Start) {
			if !q.Unit.InMonths() && !(q.Unit == lint.Day && q.Value >= 30) || !t.After(q.End, "内", "以内", "之内") && !t.HasAny(q.End, h.End, "方包") || utf8.RuneCountInString(t.All[q.End:h.Start]) > 36 {
				continue
			}
			a, _ := t.Part(q.Start)
			if begins(t, s, q) || t.Ends(lookedBack, q.Start) || t.HasAny(s.Start, s.End, unstarted...) || served.serves(t, s.Start, a, q.End) {
				break
			}
			last = s.End
			i, j := q.Start, h.End
			if utf8.RuneCountInString(t.All[i:j]) > 30 {
				j = q.End + len("内")
			}
			served.ask(p, i, j)
			break
		}
	}
	for s := range t.SentencesWith(warrantsFor) {
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if q.Unit.InMonths() && t.After(q.End, "为限") && t.HasAny(s.Start, q.Start, vouching...) && !begins(t, s, q) && !t.HasAny(s.Start, s.End, "担保") {
				served.ask(p, q.Start, q.End+len("为限"))
			}
		}
	}
}

// begins reports a sentence that tells from when the time q runs.
func begins(t *lint.Text, s lint.Sentence, q lint.Quantity) bool {
	if t.Holds(begun, s.Start, s.End) || runsFrom(t, s.Start, s.End) || t.Before(q.Start, "后", "后的", "起", "之日", "最近", "第") {
		return true
	}
	i, j := leadIn(t, s)
	return t.Holds(onDays, i, j)
}

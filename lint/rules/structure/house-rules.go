package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// unseen are words of what the reader is sent to that is no paper, or one that is told by other
// rules, stands elsewhere or comes with the goods.
var unseen = []string{
	"附", "条", "款", "章", "节", "各项", "该项", "事项", "选项", "下", "上", "前", "后", "本", "合同", "协议", "网", "页", "公告", "公示", "官",
	"说明书", "合同书", "协议书", "通知书", "证书", "《", "“", "图", "法", "招标", "部分", "背", "封", "以", "第", "_", "标签", "铭牌", "包装",
	"：", "（", "国", "GB", "链接", "界面", "平台", "何",
}

// seen reports a paper of any name that the reader is sent to: 收费详见收费说明.
func seen(p *lint.Pass, spans [][2]int) [][2]int {
	t := p.Text
	for _, h := range t.Places(seeLeads) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body && ps.Kind != lint.Heading || t.Before(h.Start, "意", "可", "常", "听", "罕", "明") {
			continue
		}
		rest := strings.TrimLeft(t.All[h.End:ps.End], "（“ ")
		from := ps.End - len(rest)
		const most = 150 // bytes of a name and the blanks behind it
		k := strings.IndexAny(rest[:min(len(rest), most)], "，。；、）：.”")
		if k < 0 {
			k = min(len(rest), most)
		} else if strings.HasPrefix(rest[k:], "、") {
			continue
		}
		name := strings.TrimSpace(rest[:k])
		if n := utf8.RuneCountInString(name); n < 4 || n > 12 || name[0] < 0x80 || strings.ContainsAny(name, "【[{") || lint.Contains(name, unseen...) || lint.Overlapping(spans, h.Start, from+k) || t.All[h.Start:h.End] == "见" && !lint.HasSuffix(name, "计划", "安排", "指导书", "保证书") || inText(t, name, from) {
			continue
		}
		spans = append(spans, [2]int{h.Start, from + k})
		flagPaper(p, h.Start, from+k)
	}
	return spans
}

// obeyed reports the rules of a house that are to be kept, whatever they are called:
// 遵守电厂的安全工作规定, 遵守商场的店堂纪律.
func obeyed(p *lint.Pass, spans [][2]int) [][2]int {
	t := p.Text
	for _, h := range t.Places(obeyLeads) {
		if h.End-h.Start != len("遵守") || !t.After(h.Start, "遵守", "服从", "遵照") {
			continue
		}
		s, ps := t.SentenceAt(h.Start), t.PassageAt(h.Start)
		_, b := t.Part(h.Start)
		b = min(b, s.End)
		name := strings.TrimRight(t.All[h.End:b], "。；！ ")
		end := h.End + len(name)
		if n := utf8.RuneCountInString(name); n < 5 || n > 24 || ps.Kind != lint.Body || !lint.HasSuffix(name, "规定", "制度", "纪律", "规章") {
			continue
		}
		if !strings.Contains(name, "厂的") && !lint.HasSuffix(name, "制度", "规章", "纪律") || lint.Contains(name, "三方的", "双方", "各方", "告知", "约定") || ofPublic(t, h.End, end) || t.Holds(inHand, s.Start, end) || t.HasAny(end, min(s.End, end+45), "附件", "附后") || lint.Overlapping(spans, h.Start, end) || inText(t, name, h.End) {
			continue
		}
		spans = append(spans, [2]int{h.Start, end})
		flagPaper(p, h.Start, end)
	}
	return spans
}

// itemised reports the rest of a line that goes on to list what its paper holds:
// 四、配件价目表：电机680元，药泵320元.
func itemised(rest string) bool {
	_, list, ok := strings.Cut(rest, "：")
	return ok && strings.Contains(list, "、") || lint.Contains(list, "元/", "元，", "元；")
}

// inText reports a line that begins or lists the paper, a name fixed for it, or a
// sentence by which somebody draws it up, other than at byte except.
func inText(t *lint.Text, name string, except int) bool {
	at := t.Memo(givenKey{name}, func() any { return given(t, name) }).([]int)
	return len(at) > 0 && (at[0] < 0 || at[0] > except || except >= at[0]+len(name)) || len(at) > 1
}

type givenKey struct{ name string }

// given is where the text gives a paper of this name: the first two places, or -1
// where it does by other words than its name.
func given(t *lint.Text, name string) (at []int) {
	if t.Has("称《"+name, "称“"+name) {
		return []int{-1}
	}
	for i := range t.Each(name) {
		ps := t.PassageAt(i)
		line := t.All[ps.Start:ps.End]
		s := t.SentenceAt(i)
		if t.Holds(inHand, s.Start, s.End) && t.Holds(made, s.Start, s.End) || strings.HasPrefix(line, "附") || shorter(line, utf8.RuneCountInString(name)+12) && !t.Ends(obeyLeads, i) && !t.Ends(seeLeads, i) || t.HasAny(ps.Start, ps.End, "组成部分") || ps.Body == i && itemised(line[ps.Body-ps.Start+len(name):]) || t.After(i+len(name), "挂在", "挂于", "贴在", "贴于", "张贴于", "张贴在") || ps.Table != nil || ps.Kind == lint.Heading {
			if at = append(at, i); len(at) == 2 {
				return at
			}
		}
	}
	tail := name[lint.RuneStart(name, max(0, len(name)-len("技术要求"))):]
	if t.Memo(headedKey{tail}, func() any { return headed(t, tail) }).(bool) {
		return []int{-1}
	}
	if len(name) < 24 && strings.HasSuffix(name, "表") && tabled(t) {
		return []int{-1}
	}
	return at
}

// headedKey has the end of a name and not all of it: many papers end alike.
type headedKey struct{ tail string }

// headed reports a line that has, near its beginning, a title that ends so: 三、主要栽培技术要求：.
func headed(t *lint.Text, tail string) bool {
	for i := range t.Each(tail) {
		if t.After(i+len(tail), "：") && i-t.PassageAt(i).Start < 54 {
			return true
		}
	}
	return false
}

// shorter reports a line of fewer than n characters; no long one is counted.
func shorter(line string, n int) bool {
	return len(line) < 4*n && utf8.RuneCountInString(line) < n
}

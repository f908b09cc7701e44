package warranty

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"qiyue/lint"
)

// How a loss is divided among those who bear it, read by its parts: who, a verb of
// bearing, and a share in whatever form - 60%, 四成, 四分之三, 一半.

// parts are shares said in words, partSet the words.
var (
	parts = func() map[string]float64 {
		out := map[string]float64{"一半": 0.5, "半数": 0.5}
		const digits = "一二三四五六七八九"
		for n, r := range []rune(digits) {
			out[string(r)+"成"] = float64(n+1) / 10
			for m, q := range []rune(digits) {
				out[string(r)+"成"+string(q)] = float64(n+1)/10 + float64(m+1)/100
				if n > m {
					out[string(r)+"分之"+string(q)] = float64(m+1) / float64(n+1)
				}
			}
			out[string(r)+"成半"] = float64(n+1)/10 + 0.05
		}
		return out
	}()
	partWords = func() []string {
		out := make([]string, 0, len(parts))
		for w := range parts {
			out = append(out, w)
		}
		slices.Sort(out)
		return out
	}()
	partSet = lint.NewSet(partWords...)
)

var (
	// takers are the verbs of bearing, longer before shorter.
	takers = []string{"负责", "承担", "分担", "负担", "分摊", "承受", "摊", "担", "认", "负", "出"}
	// sideEnds end the name of a side.
	sideEnds = []string{"单位", "方", "厂家", "商", "公司", "用户", "客户", "业主", "卖家", "买家", "平台", "中心", "厂", "店"}
	// leftover is what remains, with or without its share.
	leftover = []string{"余下", "其余", "剩余", "余下的", "其余的", "剩余的", "另外", "另"}
	// heads tell how many bear alike: 三家均摊，每家四成.
	heads   = map[string]float64{"双方": 2, "两方": 2, "两家": 2, "三方": 3, "三家": 3, "四方": 4, "四家": 4}
	headSet = lint.NewSet("双方", "两方", "两家", "三方", "三家", "四方", "四家")
)

// dividedShares reports shares of a loss that make more or less than the whole.
func dividedShares(p *lint.Pass) {
	t := p.Text
	all := partsOf(t)
	for len(all) > 0 {
		s := t.SentenceAt(all[0].start)
		n := 1
		for n < len(all) && all[n].start < s.End {
			n++
		}
		list := all[:n]
		all = all[n:]
		if list[n-1].end > s.End || t.PassageAt(s.Start).Table != nil {
			continue
		}
		for _, read := range []func(*lint.Text, lint.Sentence, []share) (float64, bool){eachItsShare, inARow, alikeShares} {
			if sum, ok := read(t, s, list); ok {
				if math.Abs(sum-1) > 0.011 {
					i, _ := t.Part(list[0].start)
					j := list[n-1].end
					if t.HasAny(j, s.End, "不担", "不承担", "不负担") { // 用户不担
						j = s.End
					}
					p.Flag(i, j, "sum", strconv.FormatFloat(math.Round(sum*10000)/100, 'f', -1, 64)+"%")
				}
				break
			}
		}
	}
}

// partsOf are the shares of the text in any form, in order.
func partsOf(t *lint.Text) []share {
	var out []share
	for _, q := range t.Quantities() {
		if q.Unit == lint.Percent {
			out = append(out, share{q.Start, q.End, q.Value})
		}
	}
	last := -1
	for _, h := range t.Places(partSet) {
		x := share{h.Start, h.End, parts[t.All[h.Start:h.End]]}
		if h.Start == last { // 四成五 after 四成
			out[len(out)-1] = x
		} else {
			out = append(out, x)
		}
		last = h.Start
	}
	slices.SortFunc(out, func(a, b share) int { return cmp.Compare(a.start, b.start) })
	return out
}

// eachItsShare reads 甲方负七成，乙方负三成: the sum, if each share is somebody's.
func eachItsShare(t *lint.Text, s lint.Sentence, list []share) (sum float64, ok bool) {
	if len(list) < 2 {
		return 0, false
	}
	whose, whats := map[string]bool{}, map[string]bool{}
	left := 0
	for k, x := range list {
		a, _ := t.Part(x.start)
		if k > 0 {
			a = max(a, list[k-1].end)
		}
		who, what, borne := borneBy(t.All[a:x.start])
		switch {
		case lint.HasSuffix(t.All[a:x.start], leftover...):
			left++
		case !borne || !lint.HasSuffix(who, sideEnds...) || whose[who] || t.After(x.end, "的") && !t.After(x.end, "的责任", "的损失", "的赔偿"):
			return 0, false
		default:
			whose[who] = true
			if what != "" {
				whats[what] = true
			}
		}
		sum += x.value
	}
	if n := strings.Count(t.In(s), "其余") + strings.Count(t.In(s), "余下") + strings.Count(t.In(s), "剩余"); n > left || len(whats) > 1 {
		return 0, false
	}
	return sum, true
}

// borneBy cuts what stands before a share into who bears it and of what it is:
// 修理费由制造厂承担, 主要责任方担赔偿额的.
func borneBy(before string) (who, what string, ok bool) {
	before = strings.TrimLeft(before, "、；和与及而则")
	at, verb := -1, ""
	for _, v := range takers {
		if k := strings.LastIndex(before, v); k >= 0 && k+len(v) > at+len(verb) {
			at, verb = k, v
		}
	}
	if at < 0 {
		return "", "", false
	}
	who, what = before[:at], before[at+len(verb):]
	if what != "" && !strings.HasSuffix(what, "的") || len(what) > 24 {
		return "", "", false
	}
	for _, w := range []string{"应", "须", "各", "则", "自"} {
		who = strings.TrimSuffix(who, w)
	}
	return who, what, len(who) <= 30
}

// inARow reads 按30%、30%、40%分担.
func inARow(t *lint.Text, s lint.Sentence, list []share) (sum float64, ok bool) {
	for k, x := range list {
		if k > 0 {
			if list[k-1].end > x.start {
				return 0, false
			}
			if between := t.All[list[k-1].end:x.start]; between != "、" && between != "和" && between != "与" && between != "及" && between != "：" {
				return 0, false
			}
		}
		sum += x.value
	}
	end := list[len(list)-1].end
	return sum, len(list) > 2 && t.HasAny(end, min(s.End, end+len("的比例分担")), "分担", "承担", "负担", "分摊") && strings.Count(t.All[s.Start:list[0].start], "、") >= len(list)-1
}

// alikeShares reads 由三家均摊，每家摊四成: as many times the share as there are heads.
func alikeShares(t *lint.Text, s lint.Sentence, list []share) (sum float64, ok bool) {
	x := list[0]
	a, _ := t.Part(x.start)
	before := t.All[a:x.start]
	if len(list) != 1 || !lint.HasSuffix(before, takers...) || !lint.Contains(before, "各", "每家", "每方") {
		return 0, false
	}
	word, n := t.SoleWord(headSet, s.Start, x.start)
	return heads[word] * x.value, n == 1
}

package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// bearing is one thing and the side that a statement makes pay for it or supply it.
type bearing struct {
	kind       string
	side       int
	thing      string
	on         string // the case it is said of: 保修期内
	start, end int
	sentence   lint.Sentence
}

// bearingWords stand in every statement about who bears what.
var bearingWords = lint.NewSet(
	"承担", "负担", "自理", "免费", "自行购买", "自行采购", "自备", "另付", "另行计费", "另行收费", "另计", "另收", "含在", "另行支付", "由",
	"归", "提供", "采购", "负责", "办理",
)

// caseWords narrow what is borne to a case, beside which another case may have
// another rule.
var caseWords = lint.NewSet(
	"超", "以上", "以下", "以内", "以外", "因", "人为", "非", "如", "若", "逾期", "首", "额外", "增加", "新增", "部分", "除", "其他", "其它",
	"损失", "退", "返修", "违约", "未", "不合格", "变更", "延长", "临时", "当", "损坏", "致", "原因", "质量问题", "但", "特殊", "另有", "选择",
	"或", "第三方", "诉讼", "仲裁", "律师", "责任", "风险", "赔偿", "罚", "税", "发生", "期内", "期外", "保内", "保外", "期满", "期后", "过保",
	"人员", "共同", "各自", "分别", "双方", "一方", "用户", "自提", "自取", "自送", "配合", "协助", "有权", "应当要求", "要求", "培训", "再次",
	"二次", "第二年", "续", "到期", "解除", "终止", "丢失", "遗失", "检验", "鉴定",
)

// stages are cases that two statements may share.
var stages = []string{"保修期内", "质保期内", "保修期外", "质保期外", "保修期满后", "质保期满后", "维保期内", "合同期内", "协议期内", "服务期内", "保修期间", "质保期间", "租赁期间", "租赁期内"}

// spared are words around case words that make no case, or one that is told apart.
var spared = lint.NewSet(slices.Concat(stages, []string{"施工期间", "所有权"})...)

// bearings are the statements of who bears what, in order.
func bearings(t *lint.Text) []bearing {
	names := sides.Names(t)
	if len(names) == 0 {
		return nil
	}
	var out []bearing
	for s := range t.SentencesWith(bearingWords) {
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || s.End-s.Start > 360 {
			continue
		}
		if t.HoldsBeside(caseWords, spared, s.Start, s.End) || t.HasAny(s.Start, s.End, "□") {
			continue
		}
		var here []bearing
		for a := s.Start; a < s.End; {
			b := s.End
			if k := chinese.Index(t.All[a:b], "，"); k >= 0 {
				b = a + k
			}
			here = append(here, borne(t, names, a, b)...)
			a = b + len("，")
		}
		if len(here) == 0 || under(t, s) {
			continue
		}
		on := ""
		if t.Holds(caseWords, s.Start, s.End) {
			on = present(t.In(s), stages)
		}
		for _, x := range here {
			x.on, x.sentence = on, s
			out = append(out, x)
		}
	}
	return out
}

// caseHeads stand in the heading of a case, caseLeads in the line that leads to
// its items.
var (
	caseHeads = lint.NewSet("期外", "保外", "期内", "保内", "违约", "除外", "免责", "另行", "有偿", "情形")
	caseLeads = lint.NewSet("下列", "以下", "下述", "方式", "情形", "情况", "如", "期外", "期内", "选择", "不属于", "除外")
)

// under reports a sentence whose heading or lead gives it a case of its own.
func under(t *lint.Text, s lint.Sentence) bool {
	if h := t.HeadingAt(s.Start); h != nil && t.Holds(caseHeads, h.Start, h.End) {
		return true
	}
	for c := t.ClauseAt(s.Start); c != nil && c.Parent != nil; c = c.Parent {
		q := &t.Passages[c.Parent.Passage]
		if t.Before(q.End, "：") && t.Holds(caseLeads, q.Start, q.End) {
			return true
		}
	}
	return false
}

// bearActs are the acts of a side on a thing: cost is who pays for it, supply is
// who brings it.
var bearActs = []struct {
	word  string
	kinds []string
}{
	{"供应并免费更换", []string{"cost", "supply"}}, {"提供并免费更换", []string{"cost", "supply"}}, {"免费供应", []string{"cost", "supply"}},
	{"免费配备", []string{"cost", "supply"}}, {"免费赠送", []string{"cost", "supply"}}, {"免费提供", []string{"cost", "supply"}},
	{"无偿提供", []string{"cost", "supply"}}, {"免费更换", []string{"cost"}}, {"自行购买", []string{"cost", "supply"}},
	{"自行采购", []string{"cost", "supply"}}, {"自备", []string{"cost", "supply"}}, {"自行承担", []string{"cost"}},
	{"自行负担", []string{"cost"}}, {"据实承担", []string{"cost"}}, {"全额承担", []string{"cost"}}, {"全部承担", []string{"cost"}},
	{"承担", []string{"cost"}}, {"负担", []string{"cost"}}, {"自理", []string{"cost"}}, {"另付", []string{"cost"}},
	{"另行支付", []string{"cost"}}, {"按月据实支付", []string{"cost"}}, {"据实支付", []string{"cost"}}, {"按次另付", []string{"cost"}},
	{"直接支付", []string{"cost"}}, {"全额支付", []string{"cost"}}, {"支付", []string{"cost"}}, {"付费", []string{"cost"}},
	{"报销", []string{"cost"}}, {"据实报销", []string{"cost"}}, {"另行结算", []string{"cost"}}, {"办理", []string{"errand"}},
	{"自行办理", []string{"errand"}}, {"采购", []string{"supply"}}, {"购买", []string{"supply", "cost"}}, {"提供", []string{"supply"}},
	{"供应", []string{"supply"}}, {"自购", []string{"supply"}},
}

// apart are the words of a charge beside the price; priced those of what is in
// the price or beside it.
var (
	apart  = []string{"另行计费", "另行收费", "由甲方另付", "由乙方另付"}
	priced = lint.NewSet(slices.Concat(apart, []string{"含在"})...)
)

// givers stand before the side that something is given to.
var givers = lint.NewSet("由", "归")

// borne reads one statement, bytes a to b.
func borne(t *lint.Text, names []sides.Name, a, b int) []bearing {
	text := t.All[a:b]
	var out []bearing
	add := func(kinds []string, side int, things string) {
		for _, kind := range kinds {
			for _, thing := range thingsOf(things) {
				for i := range thing { // 机床往返运费 in a contract on 机床
					if i >= len("机床") && utf8.RuneCountInString(thing[i:]) > 2 && strings.Contains(t.Title(), thing[:i]) {
						thing = thing[i:]
						break
					}
				}
				out = append(out, bearing{kind: kind, side: side, thing: thing, start: a, end: b})
			}
		}
	}
	// X由S承担, X归S所有
	givers := t.PlacesIn(givers, a, b)
	for _, n := range names {
		if !slices.ContainsFunc(givers, func(h lint.Hit) bool { return t.After(h.End, n.Word) }) {
			continue
		}
		for _, by := range n.By {
			k := chinese.Index(text, by)
			if k <= 0 {
				continue
			}
			after := strings.TrimPrefix(strings.TrimPrefix(text[k+len(by):], "负责"), "统一")
			for _, act := range bearActs {
				if rest, ok := strings.CutPrefix(after, act.word); ok && utf8.RuneCountInString(rest) <= 2 {
					_, things, labelled := strings.Cut(text[:k], "：")
					if !labelled {
						things = text[:k]
					}
					if c := strings.Index(things, "按"); c > 0 { // 清洗费按每次3000元由甲方另付
						things = things[:c]
					}
					if s := t.SentenceAt(a); (things == "费用" || things == "其费用" || things == "所需费用" || things == "维修费用") && a > s.Start { // 机组由甲方维修，费用由甲方承担
						before := t.All[s.Start : a-len("，")]
						if c := strings.Index(before, "由"); c > 0 {
							things = before[:c]
						} else if c := strings.Index(before, "属"); c > 0 { // 滤网属于易耗品，费用由甲方承担
							things = before[:c]
						}
					}
					add(act.kinds, n.Side, things)
					return out
				}
			}
			return nil
		}
	}
	// S免费提供X, S承担X
	for _, n := range names {
		after, ok := strings.CutPrefix(text, n.Word)
		if !ok {
			continue
		}
		for again := true; again; {
			again = false
			for _, w := range [...]string{"应当", "应", "须", "负责", "为", "向", "将", "统一"} {
				if r, cut := strings.CutPrefix(after, w); cut {
					after, again = r, true
				}
			}
			for _, m := range names {
				if r, cut := strings.CutPrefix(after, m.Word); cut && m.Side != n.Side {
					after, again = r, true
				}
			}
		}
		for _, act := range bearActs {
			if rest, ok := strings.CutPrefix(after, act.word); ok {
				add(act.kinds, n.Side, rest)
				return out
			}
		}
		if k := strings.Index(after, "并免费更换"); k >= 0 {
			add([]string{"cost"}, n.Side, after[k+len("并免费更换"):])
		}
		if k := strings.Index(after, "及费用"); k >= 0 && strings.HasPrefix(text, n.Word+"负责") {
			add([]string{"cost"}, n.Side, after[:k])
		}
		return out
	}
	// X费用已含在年费内, X另行计费: said of the side that is paid.
	if !t.Holds(priced, a, b) {
		return nil
	}
	provider := slices.IndexFunc(t.Parties(), func(p lint.Party) bool { return p.Role == lint.Provider })
	if provider < 0 {
		return nil
	}
	if k := chinese.Index(text, "含在"); k > 0 && !strings.Contains(text, "不") {
		things := text[:k]
		for again := true; again; {
			again = false
			for _, w := range [...]string{"已经", "已", "均", "包", "其费用", "的费用", "费用", "全部", "其"} {
				if r, cut := strings.CutSuffix(things, w); cut {
					things, again = r, true
				}
			}
		}
		if s := t.SentenceAt(a); things == "" && a > s.Start { // 清洗每年4次，费用包含在年费内
			things = t.All[s.Start : a-len("，")]
			for _, w := range [...]string{"每", "由"} {
				if c := strings.Index(things, w); c > 0 {
					things = things[:c]
				}
			}
		}
		add([]string{"cost"}, provider, things)
	}
	for _, w := range apart {
		if k := chinese.Index(text, w); k > 0 && !strings.Contains(text[:k], "不") {
			things := text[:k]
			if c := strings.Index(things, "按"); c > 0 {
				things = things[:c]
			}
			add([]string{"cost"}, 1-provider, things)
		}
	}
	return out
}

// payers reports a thing that two statements make two sides pay for or supply.
func payers(p *lint.Pass) {
	t := p.Text
	type about struct{ kind, on, thing string } // as far as things that are alike begin alike
	firsts := map[about][]bearing{}             // by each side of each thing
	told := 0
	for _, x := range bearings(t) {
		key := about{x.kind, x.on, begins(x.thing)}
		for _, f := range firsts[key] {
			if f.side == x.side || f.sentence == x.sentence || !alike(f.thing, x.thing) {
				continue
			}
			if told++; told <= 3 && x.end != f.end {
				p.Report(lint.Finding{
					Start: x.start, End: x.end, Args: []any{"first", t.Quote(f.start, f.end)},
					Related: []diag.Related{p.Related(f.start, f.end, diag.Say("lint-contradiction-first"))},
				})
			}
			break
		}
		if !slices.ContainsFunc(firsts[key], func(f bearing) bool { return f.side == x.side && f.thing == x.thing }) {
			firsts[key] = append(firsts[key], x)
		}
	}
}

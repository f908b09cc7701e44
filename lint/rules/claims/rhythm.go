package claims

import (
	"math"
	"sort"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// often is how many times a year an act is done, and to what: nothing where the statement names no thing.
type often struct {
	act, what  string
	times      float64
	start, end int
	at         lint.Sentence
}

var (
	// acts are done again and again.
	acts = []string{
		"维护保养", "巡检", "保养", "回访", "巡查", "培训", "检测", "清洗", "除尘", "巡视", "检查", "检修", "更换", "换油", "校准", "消毒", "化验",
		"检定", "清扫", "修剪", "清理", "抄表", "盘点", "演练", "试运行", "打扫", "擦拭", "除草", "施肥", "打药", "清淤", "加油", "换水", "养护",
		"点检", "抽检", "润滑", "冲洗", "疏通", "消杀", "灭鼠", "除虫", "浇水", "清运", "收运", "收衣", "送衣", "送水", "送货", "配送", "送餐", "对账", "试水",
	}
	// stretches are words for how long it is from one time to the next, with the times they make in a year.
	stretches = []struct {
		words []string
		times float64
	}{
		{[]string{"上半年", "下半年"}, 0},
		{[]string{"每半年", "半年"}, 2},
		{[]string{"每一季度", "每个季度", "每季度", "每季", "一季度", "一季", "逐季"}, 4},
		{[]string{"每个月", "每一个月", "每月", "逐月"}, 12},
		{[]string{"每一年度", "每年度", "每一年", "每年", "全年", "一年"}, 1},
		{[]string{"每一周", "每周", "每星期", "每个星期"}, 360.0 / 7},
		{[]string{"每日", "每天"}, 360},
	}
	// oftenCases make a number of times that of a case or of a part.
	oftenCases = lint.NewSet(
		"超过", "超出", "额外", "另", "增加", "加做", "首", "其中", "期间", "高峰", "旺季", "淡季", "如", "若", "未", "逾期", "缺", "漏", "以后",
		"第", "赠", "除", "或", "再", "补", "少一次", "少做", "元", "奖", "罚", "扣",
	)
	// plainText leaves the thing of a statement on how often something is done.
	plainText = plainer(
		"服务", "设备", "产品", "维保", "定期", "进行", "至少", "不少于", "安排", "派员", "一次", "次", "每月", "每季度", "每季", "每年", "每半年",
		"每周", "每日", "每天", "巡检", "保养", "检查", "回访", "维护", "培训", "巡查", "全面", "派人", "工程师", "一名", "两名", "二名", "三名", "1名", "2名", "3名",
		"负责", "实施", "现场", "每", "按", "检测", "清洗", "除尘", "巡视", "维护保养", "免费", "系统", "例行", "日常", "全部",
		"所有", "上述", "常规", "对", "给", "替", "帮", "为", "频次", "频率", "受托人", "承揽方", "保养单位", "不低于", "少于", "应当", "完成", "开展", "做", "名", "技师",
		"人员", "派", "到厂", "到场", "到库", "到店", "到校", "到院", "到站", "到户", "到岗", "到馆", "到楼", "到点", "到矿", "到所", "到家", "到园", "到船", "到井", "到厨房", "入户", "进场", "进厂", "来店", "来厂", "到现场", "来", "只", "仅", "上门", "周期为", "周期", "更换", "换油", "校准", "消毒", "轮", "遍",
	)
)

// mostRhythms is how many are compared: no agreement has more.
const mostRhythms = 100

// rhythms reports an act that is done so often here and so often there: 每月巡检一次, 巡检每季度一次.
func rhythms(p *lint.Pass) {
	t := p.Text
	var told []often
	seen := map[[2]int]bool{}
	for _, w := range acts {
		for i := range t.Each(w) {
			if x, ok := oftenAt(t, i, w); ok && !seen[[2]int{x.start, x.end}] {
				seen[[2]int{x.start, x.end}] = true
				told = append(told, x)
			}
		}
	}
	sort.SliceStable(told, func(a, b int) bool { return told[a].start < told[b].start })
	told = told[:min(len(told), mostRhythms)]
	said := map[string]bool{}
	for k, x := range told {
		for _, f := range told[:k] {
			if f.act != x.act || f.at == x.at || said[x.act+x.what] || math.Abs(f.times-x.times) <= 0.03*f.times || !oneAct(t, f, x) {
				continue
			}
			said[x.act+x.what] = true
			p.Report(lint.Finding{
				Start: x.start, End: x.end, Args: []any{"first", t.Quote(f.start, f.end)},
				Related: []diag.Related{p.Related(f.start, f.end, diag.Say("lint-contradiction-first"))},
			})
			break
		}
	}
}

// oneAct reports statements of one act: on one thing, or the one on everything and the other on what the agreement is
// about; on a part of it only where that gets less than everything.
func oneAct(t *lint.Text, x, y often) bool {
	if x.what != "" {
		x, y = y, x
	}
	if x.what == "" {
		for _, thing := range strings.FieldsFunc(severally.Replace(y.what), func(r rune) bool { return r == '、' }) {
			if !strings.Contains(t.Title(), thing) && (y.times >= x.times || !strings.Contains(t.All[:min(x.start, y.start)], thing)) {
				return false
			}
		}
		return true
	}
	return within(x.what, y.what) && within(y.what, x.what)
}

// within reports that y has all the characters of x.
func within(x, y string) bool {
	return !strings.ContainsFunc(x, func(r rune) bool { return !strings.ContainsRune(y, r) })
}

// oftenAt is how often the act w, which stands at byte i, is done: its statement tells it, or the one behind it,
// 到厂保养，一年两次.
func oftenAt(t *lint.Text, i int, w string) (x often, ok bool) {
	ps := t.PassageAt(i)
	a, b := t.Part(i)
	s := t.SentenceAt(i)
	if ps.Kind != lint.Body && ps.Kind != lint.Heading || b-a > 300 || strings.HasSuffix(t.All[s.Start:max(s.Start, a)], "的，") || under(t, s) {
		return
	}
	a = max(a, ps.Body)
	from, to := a, b
	n, told := countOf(t, a, b)
	if !told && i+len(w) == b && t.HasAny(a, i, "派") || t.After(i+len(w), "一轮", "一遍") {
		n, told = lint.Quantity{Value: 1, Start: i + len(w), End: i + len(w)}, true // 每季度派两名技师到厂保养
	}
	if !told && strings.HasPrefix(t.All[b:s.End], "，") {
		from, to = b+len("，"), min(s.End, b+len("，")+60)
		if _, e := t.Part(from); e < to {
			to = e
		}
		n, told = countOf(t, from, to)
	}
	times, period, days := daysNamed(t, a, i)
	if days && !t.Holds(oftenCases, a, b) && (!told || n.Value == 1 && from == a) {
		n = lint.Quantity{Value: 1, Start: period.End, End: period.End}
	} else {
		if !told || t.Holds(oftenCases, a, to) {
			return
		}
		times, period, ok = everySo(t, from, n)
		if !ok || from > a && period.Start != from {
			return x, false
		}
	}
	what := t.All[a:b]
	cuts := []lint.Hit{{Start: i, End: i + len(w)}, period, {Start: n.Start, End: n.End}}
	sort.Slice(cuts, func(x, y int) bool { return cuts[x].Start > cuts[y].Start })
	for _, h := range cuts {
		if h.Start >= a && h.End <= b && h.Start < h.End {
			what = what[:min(h.Start-a, len(what))] + what[min(h.End-a, len(what)):]
		}
	}
	if _, rest, labelled := strings.Cut(what, "："); labelled { // 修剪：每月10日、20日各修剪一次草坪
		what = strings.TrimPrefix(strings.TrimSpace(rest), "各")
	}
	what = strings.ReplaceAll(what, "各", "")
	for _, n := range sides.Names(t) {
		what = strings.ReplaceAll(what, n.Word, "")
	}
	what = plainText.Replace(actless.Replace(unbracketed(what)))
	if w == "维护保养" {
		w = "保养"
	}
	return often{w, what, times * n.Value, min(i, period.Start, n.Start), max(i+len(w), period.End, n.End), s}, utf8.RuneCountInString(what) <= 16
}

// daysNamed reports the days of a month or a week that the statement at byte a names before the act at byte i, 每月10日、25日 or
// 每周一、三、五, and how many of them a year has.
func daysNamed(t *lint.Text, a, i int) (times float64, at lint.Hit, ok bool) {
	for _, per := range [...]struct {
		word, day string
		times     float64
	}{{"每月", "日号", 12}, {"每个月", "日号", 12}, {"每周", "", 360.0 / 7}, {"每星期", "", 360.0 / 7}, {"每礼拜", "", 360.0 / 7}} {
		k := strings.Index(t.All[min(a, i):i], per.word)
		if k < 0 {
			continue
		}
		from := a + k + len(per.word)
		n, j := 0, from
		for j < i {
			rest := t.All[j:i]
			if n > 0 {
				after := lint.TrimPrefixes(rest, "、", "和", "及", "与", "，", "的", "周", "星期", "礼拜")
				if per.day != "" {
					after = lint.TrimPrefixes(rest, "、", "和", "及", "与")
				}
				if len(after) == len(rest) {
					break
				}
				rest = after
			}
			size := 0
			if per.day == "" {
				if r, m := utf8.DecodeRuneInString(rest); strings.ContainsRune("一二三四五六日天", r) {
					size = m
				}
			} else if m := len(rest) - len(strings.TrimLeft(rest, "0123456789")); m > 0 && m <= 2 {
				if r, w := utf8.DecodeRuneInString(rest[m:]); strings.ContainsRune(per.day, r) || strings.HasPrefix(rest[m:], "、") {
					size = m
					if r != '、' {
						size += w
					}
				}
			}
			if size == 0 {
				break
			}
			n, j = n+1, i-len(rest)+size
		}
		if n == 0 || lint.HasPrefix(t.All[j:], "次", "回", "遍", "趟", "轮", "个", "天", "日", "小时", "名", "人", "至", "-", "—", "~", "前", "之前", "以前", "内", "起", "后", "及之前", "班") || strings.IndexAny(t.All[j:], "0123456789周星一二三四五六日月") == len("到") && strings.HasPrefix(t.All[j:], "到") {
			continue
		}
		return per.times * float64(n), lint.Hit{Start: a + k, End: j}, true
	}
	return
}

// countOf is the only number of times in bytes i to j.
func countOf(t *lint.Text, i, j int) (q lint.Quantity, ok bool) {
	for _, x := range t.QuantitiesIn(i, j) {
		if x.Word != "次" || t.Before(x.Start, "第") {
			continue
		}
		if ok {
			return q, false
		}
		q, ok = x, true
	}
	return
}

// everySo is the stretch of time before the number n of times, in a statement that begins at byte a, and how many such
// stretches a year has.
func everySo(t *lint.Text, a int, n lint.Quantity) (times float64, at lint.Hit, ok bool) {
	for _, per := range stretches {
		for _, w := range per.words {
			if k := t.Index(a, w); k >= 0 && k < n.Start {
				return per.times, lint.Hit{Start: k, End: k + len(w)}, per.times > 0
			}
		}
	}
	for _, d := range t.QuantitiesIn(a, n.Start) {
		if !d.Unit.IsTime() || d.Unit == lint.WorkDay || t.Before(d.Start, "第", "满", "前", "后") || t.After(d.End, "内", "后", "前", "期", "以") {
			continue
		}
		at = lint.Hit{Start: d.Start, End: d.End}
		for _, lead := range [...]string{"每隔", "每", "隔"} {
			if t.Before(d.Start, lead) {
				at.Start -= len(lead)
				break
			}
		}
		if d.Unit == lint.Quarter {
			d.Value, d.Unit = d.Value*3, lint.Month
		}
		days := value(d)
		return 360 / days, at, days >= 1 && (d.Unit == lint.Day || d.Unit == lint.Week || d.Unit == lint.Month || d.Unit == lint.Year)
	}
	return
}

// actless leaves out what is done.
var actless = strings.NewReplacer(blankedOut(acts...)...)

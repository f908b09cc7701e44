package warranty

import (
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

var (
	// duties of a warranty that name no period at all, in a text that has none.
	duties = lint.NewSet(
		"给予质保", "给予保修", "提供质保", "提供保修", "予以保修", "予以质保", "享受保修", "享受质保", "包修、包换", "包修、包退", "包修包换",
		"保修、保退", "保修、保换", "包修，包换", "负责保修", "负责质保", "交工后的保修", "完工后的保修", "竣工后的保修", "免费保修", "负责包修",
		"实行三包", "实行“三包”", "负责三包", "三包服务", "提供三包", "由乙方负责保修", "由乙方保修", "由供方保修", "由卖方保修", "享受原厂质保",
		"享受原厂保修", "提供原厂质保", "提供原厂保修", "享有原厂质保", "享有原厂保修", "享受全国联保", "提供全国联保", "享有全国联保",
		"实行全国联保", "享受品牌质保", "享受正规三包", "享受国家三包", "享受三包", "质保服务", "保修服务", "质保由", "保修由", "产品的质保",
		"货物的质保", "设备的质保", "产品的保修", "货物的保修", "设备的保修", "质保责任", "保修责任",
	)
	// serviceHeads end a heading that promises the warranty itself: 售后、质保服务.
	serviceHeads = lint.NewSet("质保服务", "保修服务", "三包服务")
	// unpromised are words of a sentence that promises no warranty of its own.
	unpromised = []string{
		"不", "未", "如", "若", "无", "拒", "期外", "期满", "期内", "期间", "厂家", "厂方", "生产商", "制造商", "规定", "说明书", "保修卡", "《",
		"附件", "第", "为准", "终身", "__", "X", "见", "详", "擅自", "委托",
	}
	// byMaker leave a warranty to whoever made the goods.
	byMaker = lint.NewFrame(18, []string{"按", "按照", "以", "依", "根据"}, makers, []string{
		"质保期", "保修期", "质保标准", "保修标准", "质保政策", "保修政策", "三包政策", "质保规定", "保修规定", "质保条款", "保修条款", "质保承诺",
		"三包规定",
	})
	byRules  = lint.NewFrame(18, []string{"保修", "质保", "包修", "三包"}, []string{"按", "依", "执行", "以", "遵照"}, makers, []string{"规定", "标准", "政策", "条款", "办法", "承诺"})
	byTheirs = lint.NewFrame(12, []string{"按", "按照", "依", "依照", "执行"}, makers, []string{"规定", "标准", "政策", "承诺"}, []string{"三包", "保修", "质保", "包修", "执行三包", "实行三包"})
	byGiver  = lint.NewFrame(9, append([]string{"保质期"}, periodNames...), []string{"由", "依", "看", "以"}, makers, []string{
		"提供", "负责", "承担", "确定", "决定", "告知", "而定", "为准", "承诺", "怎么", "如何", "规定", "定多久", "定几年", "说了算",
	})
	likeTheirs = lint.NewFrame(3, append([]string{"保质期"}, periodNames...), []string{"为", "是", "即", "同"}, makers, periodNames)
	enjoyed    = lint.NewFrame(9, []string{"享受", "享有", "提供", "附带", "均为", "随机附"}, makers, []string{"质保", "保修", "三包", "联保", "包修", "保固", "质量保证"})
	// theirOwn is a maker's warranty that one thing has: 打印机享受厂家保修, 水泵随原厂质保.
	theirOwn = lint.NewFrame(9, []string{"享受", "享有", "按", "随", "由", "走", "依", "跟", "凭", "有", "执行", "适用", "沿用", "参照", "遵照"}, others, []string{"质保", "保修", "三包", "联保", "包修", "保固", "售后", "维保", "保障服务"})
	others   = append([]string{"厂", "品牌", "行规", "惯例", "同行", "总部", "经销商", "代理商"}, makers...)
	byOthers = lint.NewSet(others...)
	makers   = []string{"供货商", "生产企业", "生产商", "厂家", "厂商", "制造商", "原厂", "厂方", "品牌方", "供应商", "品牌商"}
	byMakers = lint.NewSet(makers...)
	// periodLabels are a line that is the name of the period and nothing else.
	periodLabels = lint.NewSet(periodNames...)
)

// lengthless reports a warranty whose length stands nowhere: 卖方负责三包 in a text without a
// period, one that is the maker's, and a label without its figure.
func lengthless(p *lint.Pass) {
	t := p.Text
	if t.Class != document.Contract {
		return
	}
	for s := range t.SentencesWith(byMakers) {
		i, j, ok := 0, 0, false
		for _, f := range []*lint.Frame{byMaker, byRules, byTheirs, byGiver, likeTheirs, enjoyed} {
			if i, j, ok = t.Frame(f, s.Start, s.End); ok {
				ok = f != enjoyed || !measuredElsewhere(t) && !t.After(j, "证", "书", "卡", "单", "金")
				break
			}
		}
		if !ok || t.PassageAt(i).Kind != lint.Body || strings.Contains(t.All[i:j], "，") || t.HasAny(s.Start, s.End, "附件", "保修卡", "过保", "收费", "收取", "费用") || len(t.QuantitiesIn(s.Start, s.End)) > 0 {
			continue
		}
		p.Flag(i, j)
		return
	}
	for s := range t.SentencesWith(byOthers) {
		i, j, ok := t.Frame(theirOwn, s.Start, s.End)
		if !ok || t.PassageAt(i).Kind != lint.Body && t.PassageAt(i).Kind != lint.Heading { // a line of a list without a stop
			continue
		}
		a, b := t.Part(i)
		if unmeasuredThing(t, a, i) && (j == b || t.Begins(serviced, j) || t.After(j, "期") && j+len("期") == b) && !t.TimeIn(a, b) && !t.HasAny(i, j, "标准", "规定", "政策") && !t.HasAny(a, i, "过保", "期外", "期内", "如", "若", "已") && !t.Before(i, "不", "未", "没") && !t.HasAny(s.Start, s.End, "附件", "收费", "费用") {
			p.Flag(i, j)
			return
		}
	}
	for _, h := range t.Places(periodLabels) {
		ps := t.PassageAt(h.Start)
		if ps.Table != nil || ps.Residue || ps.Kind == lint.Heading || strings.Trim(t.All[h.End:ps.End], "：限 ") != "" || len(t.All[ps.Body:h.Start]) > len("本项目产品设备") || h.End-h.Start == 0 {
			continue
		}
		if !measuredElsewhere(t) && !nextTells(t, ps) {
			p.Flag(h.Start, h.End)
		}
		return
	}
	if len(t.Parties()) < 2 {
		return
	}
	for _, h := range t.Places(duties) {
		ps := t.PassageAt(h.Start)
		s := t.SentenceAt(h.Start)
		a, b := t.Part(h.Start)
		if ps.Kind != lint.Body && !t.Ends(serviceHeads, ps.End) || ps.Residue || t.HasAny(a, b, unpromised...) || t.After(
			h.End, "书", "证", "卡", "金", "单", "函", "期", "人员", "的", "服务的", "服务人员", "范围", "条款", "记录",
		) || t.HasAny(s.Start, s.End, "__", "附件", "规定", "见") || len(t.QuantitiesIn(s.Start, s.End)) > 0 {
			continue
		}
		if t.Holds(mentions, 0, len(t.All)) || measuredElsewhere(t) {
			return // the period has a name, of which other readers ask
		}
		p.Flag(h.Start, h.End)
		return
	}
}

// serviced stand behind the name of a maker's warranty that ends the statement.
var serviced = lint.NewSet("服务，", "服务。", "政策", "期，", "期。", "期；", "期限。", "期限；", "年限。", "年限；", "。", "；", "，")

// repaired are words of what was mended, whatever it is.
var repaired = lint.NewSet("修后", "修好", "修过", "修理过", "维修过", "维修后", "返修", "换上")

// unmeasuredThing reports that bytes i to j name one thing among those that are warranted, 打印机、不间断电源, and that nothing
// says for how long it is.
func unmeasuredThing(t *lint.Text, i, j int) bool {
	if k := strings.IndexAny(t.All[i:j], "自从"); k >= 0 {
		j = i + k
	}
	name := strings.TrimRight(strings.TrimLeft(t.All[i:j], "0123456789.、 （）()-·"), "的，")
	if len(name) < len("门机") || generic.In(name) && !repaired.In(name) {
		return false
	}
	for k := range t.Each(name) {
		if a, b := t.Part(k); t.TimeIn(a, b) && t.Holds(lengths, a, b) {
			return false
		}
	}
	return true
}

// nextTells reports that the passage behind a label holds its figure.
func nextTells(t *lint.Text, ps *lint.Passage) bool {
	k := t.PassageIndex(ps.Start) + 1
	if k >= len(t.Passages) {
		return false
	}
	next := &t.Passages[k]
	return len(t.QuantitiesIn(next.Start, next.End)) > 0 || t.HasAny(next.Start, next.End, "__", "年", "月", "自", "见")
}

package warranty

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// periodNames are what the warranty period is called.
var periodNames = []string{
	"保修期", "质保期", "包修期", "三包期", "保用期", "质量保证期", "保修期限", "质保期限", "保修时限", "质保时限", "保修年限", "质保年限",
	"保修时间", "质保时间", "保修时长", "质保时长", "保修周期", "质保周期", "质量保修期", "三包有效期",
}

// WarrantyPeriod: A warranty without its length.
var WarrantyPeriod = lint.Rule{
	ID:      "warranty-period",
	Title:   lint.Words{Zh: "质保期没有长度", En: "warranty without a length"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words: append([]string{
		"免费保修", "保证期", "保修服务", "包修服务", "三包期限", "免费维护期", "免费维修期", "免费服务期", "长期质保", "长期保修", "长期免费保修",
		"长期免费维修",
	}, periodNames...),
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定了保修、质保，却没有写多久，或者只写“按国家规定”“双方约定”。", En: "A warranty without its length"},
		Why:  lint.Words{Zh: "没有约定质保期的，检验通知最长二年（民法典 621(2)），保修义务本身有多长没有答案。", En: "How long free repair lasts has no statutory answer for business goods."},
		Bad: []string{
			"合同\n甲方：甲公司\n乙方：乙公司\n一、甲方向乙方购买设备。\n二、价款五万元。\n三、⟦质保期自验收报告签署之日起算⟧，乙方免费修理。\n四、合同一式两份。",
			"⟦保修期限按照国家相关规定⟧办理。",
			"除湿机的⟦保修时长以门店当日告知的为准⟧。",
			"产品享有免费保修，⟦质保期以厂家规定为准⟧。",
			"水泵⟦保修期为自购买之日起⟧，保修期内维修不收费。",
			"托盘车的⟦质保期限依厂方标准⟧。",
			"门机免费保修，具体⟦保修年限见整机铭牌⟧。",
			"风幕⟦保修期由供需双方另议⟧。",
			"卷帘门提供⟦长期质保⟧。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、乙方供应烘箱两台。\n二、⟦质保期⟧内烘箱发生故障的，乙方免费修理。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、乙方供应烘箱两台。\n二、烘箱由乙方⟦负责包修⟧、包换。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、乙方供应烘箱两台。\n二、烘箱⟦按生产厂家的质保政策⟧质保。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、乙方供应烘箱两台。\n二、风机的⟦保修按生产厂家规定⟧执行。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、乙方供应烘箱两台。\n二、⟦保修期⟧出现的问题由乙方负责。",
		},
		Good: []string{
			"质保时间以出厂告知的为准，不少于24个月。",
			"质保期按投标文件承诺执行。",
			"保修期外的费用由双方另议。",
			"质保期由供方负责免费维修。",
			"保修期限按照附表二执行。",
			"长期保持干燥的，保修期内免费更换滤芯。",
			"保修时间内送修的，凭卡免费。",
			"质保年限详见附件二。",
			"合同\n质保期自验收之日起算。整机质保两年。",
			"质保期自验收之日起计算，至2028年6月30日止。",
			"更换部件的质保期自更换之日起重新计算。",
			"产品质保期为24个月，自验收合格之日起计算。",
			"保修期外维修收取工时费。",
			"在保修期内免费维修。产品保修期一年。",
			"质保期为自验收合格之日起计算。质保期两年。",
			"保修期为自购买之日起至2027年6月30日。",
			"质保期按国家规定执行，不低于三年。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、烘箱质保两年。\n二、质保期内烘箱发生故障的，乙方免费修理。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、质保期见附表。\n二、质保期内烘箱发生故障的，乙方免费修理。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、乙方供应烘箱两台，质保两年。\n二、烘箱由乙方负责包修、包换。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、烘箱由乙方负责包修、包换，期限见附件一。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、甲方擅自委托他人进行保修的，乙方不负责任。",
			"维护合同\n甲方：甲公司\n乙方：乙公司\n一、乙方维护甲方保修期后的叉车。",
			"采购合同\n甲方：甲公司\n乙方：乙公司\n一、质保期为____年。\n二、质保期满后，乙方收取工时费。",
		},
		Basis: []diag.LawID{"民法典 621(2)"},
		Since: "0.1.0",
	},
	RunSpec: warrantyPeriodSpec,
	Run:     warrantyPeriod,
}

func warrantyPeriod(p *lint.Pass) {
	t := p.Text
	lengthless(p)
	if len(p.Hits()) > 0 {
		untold(p)
	}
	var told []int // sentences reported
	flag := func(i, j int) {
		p.Flag(i, j)
		told = append(told, t.SentenceAt(i).Start)
	}
	none := false // no warranty of this text is told its length
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		if i, j, ok := openLength(t, s); ok {
			flag(i, j)
			return
		}
		if t.TimeIn(s.Start, s.End) {
			return
		}
		for _, h := range p.HitsIn(s.Start, s.End) {
			_, b := t.Part(h.Start)
			if t.All[h.Start:min(h.End, h.Start+len("长期"))] == "长期" && t.HasAny(s.Start, h.Start, "提供", "享受", "享有", "承诺", "给予", "实行") {
				flag(h.Start, h.End)
				return
			}
			if lint.Contains(t.All[h.Start:h.End], "保证期", "保修服务", "包修服务") && t.All[h.Start:h.End] != "质量保证期" {
				continue
			}
			if gone(t, h, b) {
				flag(h.Start, b)
				return
			}
			if i, j, ok := unmeasured(t, s, h); ok && !none && t.Class == document.Contract && len(t.Parties()) > 1 {
				none = true
				if !measuredElsewhere(t) {
					flag(i, j)
					return
				}
			}
			if end, ok := deferred(t, s, h.End); ok && !t.Holds(enclosed, h.End, end) {
				flag(h.Start, end)
				return
			}
		}
	})
	openLengths(p, told)
	deferredCell(p)
}

// enclosed are papers that come with each of the goods, of which one period cannot be told.
var enclosed = lint.NewSet("说明书为准", "保修卡为准", "质保卡为准", "保修凭证为准", "三包凭证为准", "保修单为准", "详情页")

// untold reports the first mention of a warranty period in an agreement that nowhere
// says how long it is: 在保修期内出现故障的，乙方免费修理.
func untold(p *lint.Pass) {
	t := p.Text
	if t.Class != document.Contract || len(t.Parties()) < 2 {
		return
	}
	first, end := -1, 0
	for _, h := range t.Places(mentions) {
		ps := t.PassageAt(h.Start)
		a, b := t.Part(h.Start)
		s := t.SentenceAt(h.Start)
		if t.After(h.End, "外", "之外", "以外", "内外", "内、外") {
			continue // 质保期外，乙方按照成本价收费
		}
		if t.HoldsBeside(toldThere, startsNot, s.Start, s.End) {
			return
		}
		if first < 0 && ps.Kind == lint.Body && !ps.Residue && t.After(
			h.End, "内", "之内", "里", "之中", "期间", "满", "届满", "结束", "到期", "以内", "出现", "发生", "的质量问题",
		) && !lint.Contains(t.All[a:b], "第三方", "厂家", "厂方", "制造商") {
			first, end = h.Start, h.End
		}
	}
	if first >= 0 && !measuredElsewhere(t) {
		p.Flag(first, end)
	}
}

// mentions are names of the period, toldThere words of a sentence that says where its
// length stands, or leaves it blank.
var (
	mentions  = lint.NewSet("保用期", "约定的保质期", "保修期", "质保期", "质量保证期", "保修期限", "质保期限", "保证期", "保修期间", "质保期间", "质量保修期", "包修期")
	toldThere = lint.NewSet(
		"__", "附件", "附表", "保修卡", "质保书", "保证书", "保修书", "保修单", "说明书", "为准", "国家", "规定", "《", "第",
		"如下", "见", "按照", "依照", "期为", "期：", "期是", "期限为", "期限：",
	)
	// startsNot are words that hold one of a start and tell of none: 修理质量引起的事故.
	startsNot = lint.NewSet(
		"引起", "一起", "发起", "提起", "自行", "自然", "自身", "自己", "自费", "自愿", "自动", "各自", "擅自", "私自", "自理", "自负", "来自",
		"从而", "从事", "自带", "自备", "约定的", "规定的保修", "规定的质保",
	)
)

// gone reports a period whose number is missing behind its start: 保修期为自
// 购买之日起，…. b is the end of the statement.
func gone(t *lint.Text, h lint.Hit, b int) bool {
	rest := strings.TrimPrefix(t.All[h.End:b], "限")
	return strings.HasPrefix(rest, "为自") && strings.HasSuffix(rest, "之日起")
}

// unmeasured finds a warranty that is told where it starts and not how long it
// lasts: 质保期自验收之日起算，卖方免费维修.
func unmeasured(t *lint.Text, s lint.Sentence, h lint.Hit) (int, int, bool) {
	i, j, ok := t.Sequence(h.Start, s.End, 12, []string{t.All[h.Start:h.End]}, []string{"自", "从"})
	if !ok || i != h.Start || t.HasAny(i, j, "，", "内", "外", "满") {
		return 0, 0, false
	}
	_, b := t.Part(h.Start)
	if !lint.Contains(t.All[j:b], "起算", "起计", "之日起", "日起", "开始计算", "计算", "开始", "日算", "天算") || t.After(b, "，至", "，到") || t.HasAny(j, b, "至", "止", "届满", "重新", "顺延", "延长") || t.HasAny(s.Start, s.End, "附件", "见下表", "如下", "__", "附表", "下列", "第") {
		return 0, 0, false
	}
	return h.Start, b, true
}

// measuredElsewhere reports a length of time beside any word of the warranty,
// in a sentence or in a table or list that it heads.
func measuredElsewhere(t *lint.Text) bool {
	for _, q := range t.Quantities() {
		if !q.Unit.InMonths() && !(q.Unit == lint.Day && q.Value >= 15) || t.After(q.End, "后", "之后", "以后") {
			continue // 签收15日后只能保修
		}
		s := t.SentenceAt(q.Start)
		ps := t.PassageAt(q.Start)
		if ps.Table != nil || t.HoldsBeside(lengths, bonds, s.Start, s.End) || ps.Kind != lint.Body && t.Holds(lengths, ps.Start, ps.End) {
			return true
		}
		if h := t.HeadingAt(q.Start); h != nil && t.Holds(lengths, h.Start, h.End) && !strings.Contains(t.In(s), "付") {
			return true
		}
	}
	return false
}

// lengths are words of a warranty, bonds of the money kept for it.
var (
	lengths = lint.NewSet("质保", "保修", "质量保证", "保证期", "包修", "三包", "质量保修")
	bonds   = lint.NewSet("质保金", "保修金", "质量保证金", "质量保修金", "质保款")
)

func warrantyPeriodSpec(p *lint.Pass) {
	if w := p.Spec.Warranty; w != nil && !w.Period.IsSet() && w.Starts.IsSet() {
		p.FlagSpec(w.Starts.At, "warranty.period")
	}
}

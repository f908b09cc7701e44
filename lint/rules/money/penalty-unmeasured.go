package money

import (
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

var (
	// penalties are names of penalties, exacting the verbs that take one.
	penalties = lint.NewSet("违约金", "滞纳金", "罚款", "延期利息", "逾期利息", "迟延利息", "延期支付的利息", "延期付款的利息", "逾期付款利息", "延期付款利息", "逾期付款的利息", "迟延付款利息")
	givesIt   = lint.NewSet("付", "交", "缴", "罚", "赔")
	exacting  = lint.NewSet(
		"应付", "须付", "需付", "要付", "应交", "须交", "要交", "支付", "加收", "收取", "处以", "承担", "缴纳", "交纳", "计收", "给予", "追索",
		"追究", "赔付", "偿付", "可处", "并处", "缴付", "给付", "付给", "赔偿", "扣除",
	)
	// elsewhereSet are words of a sentence that points to where a penalty is
	// measured, or speaks of one otherwise than by imposing it.
	elsewhereSet = lint.NewSet(
		"按第", "照第", "依第", "第", "附件", "标准", "前述", "上述", "前款", "本条", "的约定", "约定的违约金", "规定", "法律", "违约金后",
		"滞纳金后", "罚款后", "不足", "过高", "过分", "调整", "放弃", "不得", "不再", "无须", "无需", "免", "不支付", "不承担", "或者", "以及",
		"包括", "行政", "交通", "违章", "税", "政府", "主管部门", "利率", "由此", "抵", "中扣除", "扣除违约金", "欠款", "本金", "定金", "双倍",
		"数额", "计算", "退还", "返还", "合同约定", "双方约定", "全部", "受到", "被", "行为", "办法", "制度", "利息", "诉讼", "律师", "仲裁", "__",
		"[", "【", "协商", "若", "请求", "主张", "索赔", "费用",
	)
)

// lateInterest is what grows on a sum that is late, of which somebody must tell the rate, the
// sums beside it that are owed anyhow, and the time or sum that is agreed on beside it.
var lateInterest = lint.NewSet(
	"延期利息", "逾期利息", "迟延利息", "延期支付的利息", "延期付款的利息", "逾期付款利息", "延期付款利息", "逾期付款的利息", "迟延付款利息",
	"未付费用", "工作费用", "服务费用", "维保费用", "维护费用", "租赁费用", "管理费用", "顾问费", "代理费用", "及", "要求", "规定的期限", "规定期限",
	"规定的时间", "规定时间", "规定的日期", "规定日期", "规定的金额",
)

// unmeasured reports the first penalty that is imposed and of which no sentence
// of the text says how much: 并加收滞纳金.
func unmeasured(p *lint.Pass) {
	t := p.Text
	if len(t.Parties()) == 0 {
		return
	}
	from, to, of := -1, 0, ""
	measures := map[string]bool{} // the sides whose penalty is measured
	for _, h := range t.Places(penalties) {
		s := t.SentenceAt(h.Start)
		if measured(t, s) {
			measures[defaulter(t, s)] = true
			continue
		}
		ps := t.PassageAt(h.Start)
		if from >= 0 || ps.Kind != lint.Body || ps.Residue {
			continue
		}
		a, b := t.Part(h.Start)
		if h.End != b && !t.After(h.End, "若干", "并", "且") || t.HoldsBeside(elsewhereSet, lateInterest, s.Start, s.End) {
			continue
		}
		if t.Begins(givesIt, a) && a+len("付") == h.Start {
			from, to, of = a, h.End, defaulter(t, s) // 甲方逾期付款，付违约金
		}
		verb := t.Places(exacting)
		for k := range verb {
			if v := verb[k]; v.Start >= a && v.End <= h.Start && h.Start-v.End <= 24 {
				from, to, of = v.Start, h.End, defaulter(t, s)
			}
		}
	}
	if from >= 0 && !measures[""] && !measures[of] && (of != "" || len(measures) == 0) {
		p.Report(lint.Finding{Start: from, End: to, Level: lint.Info})
	}
}

// measured reports a sentence that tells an amount or a share.
func measured(t *lint.Text, s lint.Sentence) bool {
	return t.UnitIn(s.Start, s.End, lint.Percent, lint.Yuan) || t.HasAny(s.Start, s.End, "元", "倍", "‰", "%", "个月租金", "月租金的", "日租金", "__")
}

// twoSides are the sides that may be in default.
var twoSides = lint.NewSet("甲方", "乙方", "买方", "卖方", "供方", "需方", "出租方", "承租方", "发包人", "承包人", "委托方", "受托方")

// defaulter is the side whose default a sentence begins with, or "".
func defaulter(t *lint.Text, s lint.Sentence) string {
	for _, h := range t.PlacesIn(twoSides, s.Start, s.End) {
		if t.After(h.End, "逾期", "未", "不", "违", "跨", "窜", "串", "私自", "私下", "泄露", "低价", "漏", "迟", "延", "拖", "擅自", "无故") {
			return t.All[h.Start:h.End]
		}
		break
	}
	return ""
}

var (
	// punished is a fine left to who imposes it.
	punished = lint.NewFrame(45, []string{
		"给予", "予以", "进行", "处以", "接受", "从重", "有权对乙方", "有权对甲方", "有权", "酌情", "视情节", "视情况",
	}, []string{
		"罚款", "经济处罚", "处罚", "扣款处理", "扣款", "扣除服务费", "扣除维保费", "扣减", "扣罚",
	})
	// official are words of a sentence on fines of an authority, or that tell how
	// much or where that is told.
	official = lint.NewSet(
		"行政", "政府", "部门", "公安", "机关", "监管", "法律", "法规", "国家", "司法", "被", "受到", "遭受", "导致", "因甲方", "第三方", "业主方",
		"标准", "附件", "制度", "办法", "条例", "细则", "规定", "第", "如下", "以下", "见", "元", "%", "‰", "倍", "__", "[", "【", "按照", "参照",
		"下列", "规则", "比例", "检查、处罚", "不得", "免", "账号", "帐号", "用户", "拒绝", "监督",
	)
)

// atDiscretion reports fines that one side imposes on the other with no word on
// how much: 整改不力的，给予罚款处理.
func atDiscretion(p *lint.Pass) {
	t := p.Text
	if t.Class != document.Contract || len(t.Parties()) < 2 {
		return
	}
	for s := range t.SentencesWith(fines) {
		i, j, ok := t.Frame(punished, s.Start, s.End)
		if k := strings.LastIndex(t.All[i:j], "，"); ok && k >= 0 { // 有权没收保证金，并处以罚款
			i, j, ok = t.Frame(punished, i+k, s.End)
		}
		if !ok || t.HoldsWord(official, s.Start, s.End) || t.HasAny(i, j, "不") || t.HasAny(i, j, "扣减", "扣除", "扣款") && !t.After(j, "处理") && !t.HasAny(i, j, "酌情", "视情") {
			continue
		}
		if ps := t.PassageAt(i); !t.UnitIn(s.Start, s.End, lint.Yuan, lint.Percent) && ps.Kind == lint.Body {
			p.Report(lint.Finding{Start: i, End: j, Level: lint.Info})
		}
	}
}

// A deduction for each day or case of which nobody says how much: 每缺一天扣钱, 天天计罚直到满意.
var (
	countsOn  = lint.NewSet("每", "天天", "逐日", "按日", "按天", "按次", "逐次", "一次", "一天", "一日", "一处", "一项", "一起", "一例", "发现就", "一律")
	deducts   = lint.NewSet("扣款", "扣钱", "扣费", "计罚", "罚款", "罚钱", "扣罚", "加罚", "受罚", "挨罚", "扣一点", "扣点", "扣费用", "扣除费用", "扣些", "扣若干", "扣分扣款")
	countedBy = lint.NewFrameOf(30, countsOn, deducts)
	untilPaid = lint.NewSet("若干", "不等", "，扣到", "，直到", "，扣多少", "，罚多少", "，罚到", "，扣至", "，数额由", "，金额由", "，多少由", "费用", "一点", "直到", "直至")
)

// countedOnly reports the first of them.
func countedOnly(p *lint.Pass) {
	t := p.Text
	for s, h := range t.Framed(countedBy, 1) {
		_, b := t.Part(h.Start)
		_, e := t.Part(h.End - 1)
		if t.PassageAt(h.Start).Kind != lint.Body || t.HoldsWord(official, s.Start, s.End) || measured(t, s) || t.HasAny(h.Start, h.End, "不", "，未", "的") || h.End != e && !t.Begins(untilPaid, h.End) && !t.Begins(untilPaid, b) {
			continue
		}
		if next := t.SentenceAt(min(s.End+len("。"), len(t.All)-1)); next.Start > s.Start && next.Passage == s.Passage && measured(t, next) {
			continue
		}
		p.Report(lint.Finding{Start: h.Start, End: h.End, Level: lint.Info})
		return
	}
}

// fines end the frame.
var fines = lint.NewSet("罚款", "处罚", "扣款", "扣除服务费", "扣除维保费", "扣减", "扣罚")

package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// bareLiability finds a liability that is borne by name alone: 乙方应承担违约责任 in
// an agreement that sets no penalty anywhere, and fines that have no amount.
func bareLiability(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(fines) {
		if i, j, ok := fined(t, h); ok {
			take("严肃处理", i, j)
		}
	}
	for _, h := range t.Places(liabilities) {
		if i, ok := borne(t, h); ok && !pricedNear(t, h.Start) {
			take("相应责任", i, h.End)
		}
	}
	for s, h := range t.Framed(correspondingly, 1) {
		if i, j := h.Start, h.End; !t.Holds(unlike, i, j) && !t.Holds(freed, s.Start, i+len("承担")) && !t.Holds(measuredBy, s.Start, s.End) && !t.HasAny(s.Start, i, "过错程度", "过失程度", "过错比例", "按过错", "过错大小") && !t.After(j, "人", "方", "由", "制", "险", "单位", "部门") {
			take("相应责任", i, j)
		}
	}
	for _, f := range []*lint.Frame{someLoss, someLossBy} {
		for s, h := range t.Framed(f, 1) {
			if i, j := h.Start, h.End; !t.HasAny(i, j, "，", "不") && !t.UnitIn(s.Start, s.End, lint.Yuan, lint.Percent) && !t.Holds(freed, s.Start, i+len("承担")) && !t.Holds(measuredBy, s.Start, i) && !t.Holds(measuredBy, i, s.End) && !t.After(j, "，包括", "（包括", "包括", "证明", "清单", "的计算") {
				take("相应责任", i, j)
			}
		}
	}
	for s, h := range t.Framed(byLoss, 1) {
		if i, j := h.Start, h.End; !t.UnitIn(s.Start, s.End, lint.Yuan, lint.Percent) && !t.Holds(measuredBy, s.Start, s.End) {
			take("一定的经济损失", i, j)
		}
	}
	for _, h := range t.Places(whoever) {
		if j, ok := whoeverDoes(t, h); ok {
			take("谁违约谁", h.Start, j)
		}
	}
	for _, h := range t.Places(penalSum) {
		if i, ok := sumless(t, h); ok {
			take("相应责任", i, h.End)
		}
	}
}

var (
	// correspondingly is a liability that is only said to correspond, of whatever kind:
	// 承担相应的保管责任, 负相关的安全责任.
	correspondingly = lint.NewFrameOf(12, lint.NewSet("承担", "承受", "负", "担", "追究", "接受", "受到", "给予", "付出", "领受"), lint.NewSet(
		"相应", "相应的", "相关", "相关的", "有关的", "对应", "对等", "相称", "相当的", "相匹配", "相适应", "应得", "应受", "应有的", "应担", "应负",
		"该担", "该负", "该受", "分内", "份内",
	), lint.NewSet(
		"责任", "之责", "后果", "代价", "处罚", "惩罚", "惩处", "处分", "制裁", "惩戒",
	))
	// someLoss is a loss of which it is only said that it has to do with the case: 赔偿相关损失.
	someLoss   = lint.NewFrameOf(18, lint.NewSet("赔偿", "补偿", "赔付", "弥补"), lint.NewSet("相关", "相关的", "有关", "有关的"), lint.NewSet("损失"))
	someLossBy = lint.NewFrameOf(9, lint.NewSet("相关", "相关的", "有关", "有关的"), lint.NewSet("损失由", "损失均由", "损失应由"), lint.NewSet("承担", "负责", "赔偿"))
	// unlike are words within it by which it is none, freed those before by which nobody bears it.
	unlike = lint.NewSet("，", "过错", "过失", "原因力", "责任人", "责任方", "负责", "工作", "费用", "义务及", "负担", "比例")
	freed  = lint.NewSet("不会", "不对", "不就", "不向", "不承担", "不负", "不再", "免除", "无须", "无需", "不需", "是否", "保险", "按照", "依法")

	// byLoss is a liability that goes by how bad things are: 视损失情况，乙方应予赔偿.
	byLoss = lint.NewFrameOf(24, lint.NewSet("视", "根据", "按", "按照", "依", "看"), lint.NewSet(
		"损失情况", "损失的情况", "损失程度", "损失大小", "损失的大小", "损失多少", "损坏情况", "损坏程度", "情节轻重", "情节严重程度", "严重程度",
		"影响程度", "影响大小", "后果轻重", "责任大小", "轻重程度",
	), lint.NewSet(
		"予赔偿", "进行赔偿", "予以赔偿", "给予赔偿", "承担经济", "承担相应", "承担责任", "承担赔偿", "进行扣款", "进行处罚", "予以处罚", "给予处罚",
		"扣款", "扣除",
	))

	// penalSum is a penalty that is owed, paying the verbs of it, sumTold words of the passage that say how much.
	penalSum = lint.NewSet("违约金", "赔偿金", "补偿金", "罚息", "滞纳金")
	paying   = lint.NewSet("支付", "偿付", "付给", "交付", "缴纳", "交纳", "赔付", "承担", "付出", "加收", "收取", "计收", "加付", "偿还")
	sumTold  = lint.NewSet(
		"约定", "规定", "计算", "标准", "第", "上述", "该违约金", "__", "万分之", "千分之", "‰", "双倍", "相当于", "等于", "等额", "有权", "不",
		"扣除", "除", "《", "上限", "总额", "利率", "附件", "定金", "利息", "何种", "高于", "低于", "作为",
	)
	// unkept are words of the breach or of another right that hold one of them: 未按约定付费的.
	unkept = lint.NewSet("未按约定", "未按合同约定", "未按协议约定", "未按规定", "未按照约定", "未按期", "不按约定", "不按时", "不按期", "没有按约定", "有权停止", "有权中止", "有权暂停", "有权拒绝")
)

var (
	// whoever does a thing is who bears it, pays the verbs by which he does.
	whoever = lint.NewSet("谁", "哪方", "哪一方", "哪家")
	pays    = lint.NewSet("负责", "赔偿", "赔", "承担", "负", "担", "来赔", "来负", "就赔", "就负", "就担", "认账", "埋单", "买单", "掏钱")
	// rightly is how the law says who proves or pays a thing.
	rightly = lint.NewSet("主张", "施工", "治理", "使用", "受益", "主管", "审批", "生产", "经营")
)

// whoeverDoes is the end of words by which who did a thing bears it, and nothing says how
// much: 谁损坏谁赔偿, 哪方耽误，哪方负责.
func whoeverDoes(t *lint.Text, h lint.Hit) (j int, ok bool) {
	again := t.PlacesIn(whoever, h.End, min(len(t.All), h.End+len("的责任和损失，谁")))
	if len(again) == 0 || t.All[again[0].Start:again[0].End] != t.All[h.Start:h.End] {
		return 0, false
	}
	verbs := t.PlacesIn(pays, again[0].End, again[0].End+1)
	sen := sentenceAt(t, h.Start)
	if len(verbs) == 0 || t.HoldsWord(rightly, h.Start, again[0].End) || t.Holds(measuredBy, sen.Start, sen.End) || t.UnitIn(sen.Start, sen.End, lint.Yuan, lint.Percent) {
		return 0, false
	}
	return verbs[len(verbs)-1].End, verbs[len(verbs)-1].End <= sen.End
}

// sumless is where the verb of a penalty begins of which nothing says how much it is:
// 无故退货的，应付给运输部门违约金.
func sumless(t *lint.Text, h lint.Hit) (i int, ok bool) {
	sen, a, b, inside := around(t, h)
	ps := t.PassageAt(h.Start)
	if !inside || b != h.End && !t.After(h.End, "或赔偿", "和赔偿", "及赔偿", "并赔偿") || ps.Kind != lint.Body || t.HoldsBeside(sumTold, unkept, sen.Start, sen.End) {
		return 0, false
	}
	i = lastStart(t, paying, max(a, h.Start-45), h.Start)
	return i, i >= 0 && !t.UnitIn(ps.Start, ps.End, lint.Yuan, lint.Percent)
}

// pricedNear reports that the article around a place, or where there is none the
// paragraphs beside it, sets a penalty: the liability is what that says.
func pricedNear(t *lint.Text, i int) bool {
	ps := t.PassageAt(i)
	a, b := ps.Start, ps.End
	if c := ps.Clause; c != nil {
		a, b = c.Root().Around(i)
	}
	return t.Holds(penalties, max(0, a-priceReach), min(len(t.All), b+priceReach))
}

// priceReach is how far beyond its article a penalty may stand, in bytes.
const priceReach = 240

var (
	// liabilities are names of what one bears for a breach, penalties the words
	// by which an agreement says how much that is.
	liabilities = lint.NewSet(
		"违约责任", "赔偿责任", "主要责任", "次要责任", "逾期责任", "逾期交货责任", "逾期付款责任", "逾期提货责任", "逾期交付责任", "逾期竣工责任",
		"逾期完工责任", "逾期还款责任", "逾期履行责任", "延期交货责任", "延期付款责任", "延期提货责任", "延期交付责任", "迟延交货责任",
		"迟延付款责任", "迟延交付责任", "迟延履行责任", "延误工期责任", "不能交货责任", "售后责任", "泄密责任", "延期责任", "迟延责任", "延误责任",
		"管理责任", "的经济责任", "付款的责任", "交货的责任", "交付的责任", "完工的责任", "履行的责任", "运达的责任", "到达的责任", "竣工的责任",
		"提货的责任", "付费的责任", "交房的责任", "供货的责任", "违约的责任", "延误的责任", "毁损的责任", "承担责任", "负责任", "担责任",
	)
	penalties = lint.NewSet("违约金", "万分之", "千分之", "滞纳金", "‰", "罚金")
	// bearing are the verbs liability is borne or claimed by.
	bearing = []string{"承担", "担负", "负有", "负", "追究"}
	// bearingAtOnce are liabilities that hold their verb: 船方要负责任.
	bearingAtOnce = lint.NewSet("承担责任", "负责任", "担责任")
	// unborne are words of a statement in which no one bears anything new: it is
	// denied, asked about, or measured by what is said elsewhere.
	unborne = lint.NewSet(
		"不", "无须", "无需", "毋须", "免", "未", "放弃", "是否", "无权", "按", "依照", "依据", "根据", "参照", "约定", "上述", "下列", "以下",
		"前述", "前款", "上款", "本合同项下", "任何", "各自", "连带", "可能", "相应", "相关", "有关", "全部", "一切", "所有", "损失", "损害",
		"第三方", "先行", "责任", "对",
	)
	// measuredBy are words of a sentence that say what the liability is.
	measuredBy = lint.NewSet(
		"利息", "倍", "双倍", "罚款", "赔偿金", "附件", "计算", "折旧", "原价", "市场价", "定金", "押金", "保证金", "恢复原状", "修复", "不受",
		"差价", "实际损失", "并赔偿", "承担方式", "违约金", "交通事故",
	)
)

// penal reports an agreement that sets a penalty somewhere.
func penal(t *lint.Text) bool { return len(t.Places(penalties)) > 0 }

// borne is where the verb of a bare liability begins: 应承担违约责任.
func borne(t *lint.Text, h lint.Hit) (i int, ok bool) {
	sen, a, b, inside := around(t, h)
	if !inside {
		return 0, false
	}
	s := t.All
	if tail := s[h.End:b]; lint.HasPrefix(tail, "的", "后", "之后", "时", "以", "为", "总", "条款", "人", "方", "范围", "限", "由", "并不", "和") || strings.HasPrefix(s[h.End:], "：") {
		return 0, false
	}
	k := -1
	if t.Begins(bearingAtOnce, h.Start) && t.HasAny(a, h.Start, "应", "须", "要", "得", "需", "自行") {
		k = h.Start - a
	}
	for _, v := range bearing {
		if at := lint.LastIndex(s[a:h.Start], v); at > k {
			k = at
		}
	}
	if k < 0 {
		return 0, false
	}
	if between := s[a+k : h.Start]; utf8.RuneCountInString(between) > 16 {
		return 0, false
	}
	if t.HoldsWord(unborne, a, h.Start) || t.Holds(measuredBy, sen.Start, sen.End) || t.Before(a+k, "依法") && t.HasAny(sen.Start, h.Start, "人身损害", "人身伤害", "人身伤亡", "人身、财产损害") { // injuries: 民法典 1179 says how much
		return 0, false
	}
	return a + k, !t.UnitIn(sen.Start, t.PassageAt(h.Start).End, lint.Yuan, lint.Percent)
}

// fines are words by which one side fines the other.
var fines = lint.NewSet(
	"经济处罚", "进行处罚", "处以罚款", "予以罚款", "进行罚款", "给予罚款", "酌情罚款", "接受甲方的处罚", "接受乙方的处罚", "接受甲方处罚",
	"接受乙方处罚", "给予相关处罚", "给予相应的处罚",
)

// authorities are who fines by law.
var authorities = lint.NewSet("行政", "机关", "政府", "部门", "法律", "法规", "公安", "工商", "主管", "依法", "被", "受到", "遭")

// fined is the words of a fine that has no amount: 给予经济处罚.
func fined(t *lint.Text, h lint.Hit) (i, j int, ok bool) {
	sen, a, _, inside := around(t, h)
	if !inside || t.HoldsWord(authorities, sen.Start, sen.End) || t.HasAny(a, h.Start, "不", "免", "未") || t.HasAny(sen.Start, sen.End, "____") || scaled(t, sen.Start, sen.End) || strings.HasPrefix(t.All[h.End:], "：") {
		return 0, 0, false
	}
	return h.Start, h.End, !t.UnitIn(sen.Start, t.PassageAt(h.Start).End, lint.Yuan, lint.Percent)
}

// fineScale is a reference to what says how much a fine is: 按附件三的标准, 罚款标准见附件.
var fineScale = lint.NewFrame(60, []string{"按", "依", "参照", "根据", "见", "适用"}, []string{"标准", "附件", "办法", "规定", "制度", "规则"})

// scaled reports such a reference, and not a rule that was broken: 未按规定佩戴.
func scaled(t *lint.Text, i, j int) bool {
	at, _, ok := t.Frame(fineScale, i, j)
	return ok && !t.Before(at, "未", "不", "没有")
}

package fairness

import "qiyue/lint"

// What a house says of itself outright, whatever its trade: that it answers for
// nothing, that it warrants nothing, that the other one gives up a right, bears
// all risk, or gets nothing back. What would make it fair is the same for all
// (fairly).

// fairCause are causes that are no doing of the one let off.
var fairCause = lint.NewSet(
	"不可抗", "非因", "并非", "除非", "过错", "过失", "故意", "政府", "司法", "行政", "法院", "监管", "国家", "依法", "法律规定", "法律另有",
	"按照法律", "书面同意", "协商一致", "经双方", "已告知", "已披露", "已知", "自行选择", "自行提供", "清偿完毕", "意外事件", "自然", "不可归责",
	"能够证明", "有证据", "期满", "届满", "到期", "超过", "否则", "第三人", "第三方", "他人", "黑客", "保险公司", "银行", "违背", "不善",
	"购买合同", "证明", "因没说", "因没告", "因没通知", "因没按", "因没提",
)

// fairly reports that bytes i to j tell a cause that frees a side.
func (e *exclusion) fairly(i, j int) bool {
	t := e.t
	return t.Holds(fairCause, i, j) || t.HoldsWord(outside, i, j) || e.faulty(i, j) || t.Holds(shortcomings, i, j)
}

// everything are words of a denial that leaves nothing, whatever words of one
// that asks for no cause.
var (
	everything = lint.NewSet("任何", "一切", "所有", "全部", "概不", "法律责任", "连带责任", "相关责任", "相应责任", "相应的责任")
	whatever   = lint.NewSet("任何情况下", "何种情况", "任何情形下", "不论何种", "无论何种", "任何原因", "何种原因", "或其他方", "其他任何方")
)

// Acts of a side's own that hurt the other one whatever it did before: told to
// the world, or done as the side alone sees fit.
var (
	discloses = lint.NewFrame(120, []string{"有权", "可以", "可将", "可向"}, []string{"披露", "公开", "曝光", "征信", "公示", "公布", "媒体"})
	asSeesFit = lint.NewFrame(90, []string{"有权", "可以", "方可", "商可", "公司可", "人可"}, []string{"随时", "直接", "独立判断", "自行", "自己的判断", "单方"}, []string{
		"终止", "中止", "中断", "删除", "关闭", "进入", "处置", "修复", "维修", "停止", "冻结", "限制", "注销", "收回",
	})
)

// ownWill reports such an act of a side that does not buy in bytes i to j.
func (e *exclusion) ownWill(i, j int) bool {
	for _, f := range []*lint.Frame{discloses, asSeesFit} {
		if a, _, ok := e.t.Frame(f, i, j); ok {
			from, _ := e.t.Part(a)
			return !e.buys(lastActor(e.t, max(i, from), a+len("可")))
		}
	}
	return false
}

// flat reports a denial of everything for which nothing fair is told.
func (e *exclusion) flat(d denial) bool {
	t, s := e.t, e.s
	a, _ := t.Part(d.start)
	if e.ownWill(s.Start, d.start) {
		return true
	}
	if endsInColon(t, s) || e.ownStaff() || t.Holds(repaid, s.Start, d.start) {
		return false
	}
	if t.Holds(whatever, s.Start, d.start) {
		return true
	}
	if t.HasAny(d.start, d.end, "的情形", "的情况", "的事由", "的范围") {
		return false // cases are told
	}
	if !t.Holds(everything, a, d.end) && (t.After(d.start, "免") || d.start == s.Start || t.HasAny(
		s.Start, s.End, "对方", "拒收", "种方式", "仅能", "的部分", "改装部分", "改动部分", "改造部分", "增设部分", "其他责任",
	) || e.faulty(d.start, d.end) || e.blamed(d)) {
		return false // no more than a denial: for nothing that another did
	}
	h := lint.Hit{Start: d.start, End: d.end}
	return !e.fairly(s.Start, d.subject) && !t.HoldsWord(outside, d.start, d.end) && !e.omits(s.Start, d.start, h) && !e.alike(h) && !e.buys(d.who)
}

// blamed reports that the cause is laid at the door of another side.
func (e *exclusion) blamed(d denial) bool {
	for _, h := range e.t.PlacesIn(actorSet, e.s.Start, d.start) {
		if w := e.t.All[h.Start:h.End]; w != d.who && (blames(e.t.All[e.s.Start:d.start], w) || e.t.Before(h.Start, "对", "因", "由于") && e.faulty(h.End, d.start)) {
			return true
		}
	}
	return false
}

// alikeBoth are words of both sides.
var alikeBoth = lint.NewSet("任何一方", "守约方", "违约方", "扩大的损失", "扩大部分", "双方均", "双方互", "各方均", "互不")

// Rights given up in advance, and claims that may not be made.
var (
	givesUp = lint.NewFrame(75, []string{"放弃"}, []string{"索取赔偿", "要求赔偿", "主张赔偿", "抗辩", "诉权", "起诉", "优先购买权", "追偿", "索赔", "异议", "求偿", "撤销权", "解除权", "上诉"})
	noClaim = lint.NewFrame(45, []string{
		"不得", "无权", "不再", "不能", "不会", "保证不", "承诺不", "同意不", "不向", "不应",
	}, []string{"提出", "主张", "要求", "追究", "请求", "向", "就", "对"}, []string{
		"问题起诉", "问题投诉", "事项起诉", "提起诉讼", "任何异议", "任何权利", "任何主张", "任何索赔", "任何责任", "任何诉讼", "任何赔偿",
		"任何补偿", "任何要求", "张权利", "赔偿", "索赔", "异议", "索要",
	})
)

// gives finds a right given up, or a claim that may never be made.
func (e *exclusion) gives() (i, j int, ok bool) {
	t, s := e.t, e.s
	for k, f := range []*lint.Frame{givesUp, noClaim} {
		i, j, ok = t.Frame(f, s.Start, s.End)
		if !ok || t.HasAny(
			i, j, "，", "拒绝", "免除", "影响", "限制", "减轻", "减少", "排除", "缩减", "推诿", "推卸", "逃避", "规避", "拖延",
		) || t.HoldsWord(moot, s.Start, s.End) || k == 1 && e.fairly(s.Start, i) || t.HasAny(s.Start, i, "视为", "不构成", "合理", "不行使", "签署") {
			continue
		}
		a, b := t.Part(i)
		i, j = t.Within(a, max(b, j), 55)
		return i, j, true
	}
	return 0, 0, false
}

// What a house does not warrant of what it delivers itself.
var (
	unsaid = lint.NewFrame(120, []string{
		"不保证", "不再保证", "概不保证", "不担保", "无法保证", "不能保证", "不能完全保证", "不能确保", "无法确保", "不能担保", "并不保证", "不做",
		"不作", "不对", "不提供",
	}, []string{
		"及时性", "安全性", "准确性", "稳定性", "可靠性", "完整性", "真实性", "有效性", "适用性", "不会中断", "不受干扰", "泄露", "泄漏",
		"没有病毒", "无差错", "防水", "使用寿命", "维修效果", "修复率", "原有功能", "原有性能", "密封性", "不再出现", "不再发生", "不再复发",
		"能修好", "能够修好", "一定修好",
	})
	express = lint.NewFrame(130, []string{"明示或", "明示、", "暗示", "默示"}, []string{"担保", "保证", "声明", "承诺"})
	asIs    = lint.NewFrame(30, []string{"按现状", "以现状", "按照现状", "按“现状", "按“现有"}, []string{"提供", "基础"})
	notOurs = lint.NewSet("第三方", "链接", "他人", "收益", "盈利", "借款人", "上传", "提交", "填写", "交易对方", "对方", "业绩", "投资")
)

// uncertain finds a house that warrants nothing of its own service.
func (e *exclusion) uncertain() (i, j int, ok bool) {
	t, s := e.t, e.s
	for k, f := range []*lint.Frame{unsaid, asIs, express} {
		i, j, ok = t.Frame(f, s.Start, s.End)
		if !ok || e.carvesOut() {
			continue
		}
		a, b := t.Part(i)
		if k == 2 && !t.HasAny(a, j, "不", "未", "取代", "替代", "代替") || k != 2 && t.Holds(notOurs, s.Start, j) || k != 2 && isBuyer(lastActor(t, a, i)) || t.HasAny(
			s.Start, j, "如果", "否则", "用户发", "用户对", "发表", "不得", "视为", "构成",
		) {
			continue
		}
		i, j = t.Within(a, max(b, j), 55)
		return i, j, true
	}
	return 0, 0, false
}

// unvowed finds a house that promises nothing of a thing: 对音准稳定期不做承诺.
func (e *exclusion) unvowed() (i, j int, ok bool) {
	t, s := e.t, e.s
	k := t.PlacesIn(vowSet, s.Start, s.End)[0].Start
	if t.Holds(notOurs, s.Start, k) || e.carvesOut() {
		return 0, 0, false
	}
	return first(t.Part(k))
}

var (
	vows   = []string{"不做承诺", "不作承诺", "不予承诺"}
	vowSet = lint.NewSet(vows...)
)

// vouches finds a house that vouches for nothing of all that is told: 对从本平台获得的任何服务，都不作担保.
func (e *exclusion) vouches() (i, j int, ok bool) {
	t, s := e.t, e.s
	for _, h := range t.PlacesIn(unvouched, s.Start, s.End) {
		if a, b := t.Part(h.Start); t.HasAny(s.Start, h.Start, "任何", "一切", "所有") && !t.Holds(notOurs, s.Start, h.Start) && !e.carvesOut() {
			if a > s.Start && b-a < 45 {
				a, _ = t.Part(a - len("，"))
			}
			i, j = t.Within(a, b, 50)
			return i, j, true
		}
	}
	return 0, 0, false
}

// unvouched are words of what nobody vouches for.
var unvouched = lint.NewSet("不作担保", "不做担保", "不予担保", "不作保证", "不做保证", "不予保证")

// All that may happen, laid on the one who uses or buys.
var (
	bearers = lint.NewSet(
		"用户", "您", "客户", "会员", "顾客", "消费者", "买方", "投资人", "受让人", "出借人", "使用者", "学员", "业主", "承租方", "承租人", "加盟商",
		"客人", "车主", "机主", "住户", "物主", "家长", "监护人", "游客", "住客", "参赛者", "参加者", "其",
	)
	bearing = lint.NewFrame(36, []string{"自行", "独自", "自己", "个人", "完全", "本人"}, []string{"承担", "负担", "承受", "担", "认", "扛"})
	fate    = lint.NewSet("风险", "损失", "损害", "后果", "伤害", "问题", "安全责任", "人身安全", "意外", "事故")
)

// bears finds all risk laid on the one who uses or buys.
func (e *exclusion) bears() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(bearing, s.Start, s.End)
	if !ok || t.HasAny(i, j, "，", "费", "的", "名义") || t.HasAny(s.Start, s.End, "经营") {
		return 0, 0, false
	}
	a, b := t.Part(i)
	if !t.Holds(bearers, a, i) && !t.HasAny(s.Start, i, "同意", "理解", "接受") || !t.Holds(fate, a, b) || e.fairly(s.Start, s.End) || t.HasAny(s.Start, i, "条原因", "上述承诺", "自愿", "如因", "因前述", "工程") {
		return 0, 0, false
	}
	i, j = t.Within(a, max(b, j), 55)
	return i, j, true
}

// Money that is kept though the one who took it need not have earned it.
var (
	keeps = lint.NewFrame(60, []string{
		"已付", "已支付", "已经支付", "已缴", "已交", "已收", "预付", "预收", "支付的", "缴纳的", "交纳的", "所付", "所交", "剩余", "押金与",
	}, []string{"费", "款", "租金", "房租", "押金", "保证金"}, []string{
		"不退", "不予退", "不再退", "概不退", "不予返还", "不返还", "不再返还", "不再归还",
	})
	seizes = lint.NewFrame(18, []string{"没收", "扣没"}, []string{"预付款", "预付货款", "预付费", "首付款", "预存款", "预存费"})
	refund = lint.NewFrame(60, []string{"不退还", "不再退还", "不予退还", "拒绝退还", "不返还"}, []string{"已付", "已支付", "支付的", "缴纳的", "交纳的", "已收"}, []string{"费", "款", "租金"})
)

// keepsMoney finds money that is not given back when the contract ends.
func (e *exclusion) keepsMoney() (i, j int, ok bool) { return moneyKept(e.t, e.s) }

// moneyKept finds in a sentence money that is kept for no breach.
func moneyKept(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	for _, f := range []*lint.Frame{keeps, refund, seizes} {
		i, j, ok = t.Frame(f, s.Start, s.End)
		if !ok || t.HasAny(s.Start, s.End, "除外", "双倍", "加倍", "利息") || t.HasAny(i, j, "全部退还", "全额退还", "全部退回", "全额退回") || t.HasAny(
			s.Start, i, "违约", "违反", "毁约", "擅自", "侵害", "逾期", "无故", "不履行", "否则", "解除",
		) {
			continue
		}
		a, b := t.Part(i)
		i, j = t.Within(a, max(b, j), 55)
		return i, j, true
	}
	return 0, 0, false
}

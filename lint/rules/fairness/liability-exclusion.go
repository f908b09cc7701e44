package fairness

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// LiabilityExclusion finds exclusions of liability that go too far.
var LiabilityExclusion = lint.Rule{
	ID:      "liability-exclusion",
	Title:   lint.Words{Zh: "免责过宽", En: "liability excluded too far"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   exclusionWords,
	Doc: lint.Doc{
		What: lint.Words{Zh: "排除人身损害、故意或者重大过失的责任；概括地“不承担任何责任”“一切责任由对方承担”；赔偿上限没有但书。", En: "Personal injury, intent or gross negligence excluded; a total exclusion; a cap without a carve-out."},
		Spec: lint.Words{Zh: "规格：不在服务、质保范围的清单里的人身损害和服务方的故意、重大过失；自由填写的文字逐句检查。上限的但书由条款写明。", En: "In a spec: personal injury and the provider's intent or gross negligence among the exclusions; freely worded values. The cap's carve-out stands in the clause."},
		Why: lint.Words{
			Zh: "造成对方人身损害、因故意或者重大过失造成对方财产损失的免责条款无效（民法典 506）；格式条款不合理地免除己方责任的无效（497）。",
			En: "Exclusions for personal injury and for intent or gross negligence are void (民法典 506); so are unreasonable ones in form contracts (497)."},
		Bad: []string{
			"除此以外，乙方⟦不承担任何⟧责任。",
			"维修过程中发生人身伤亡的，乙方⟦概不负责⟧。",
			"设备运行中发生的⟦一切责任由甲方承担⟧，与乙方无关。",
			"乙方的赔偿责任⟦最高不超过⟧合同总价的30%。",
			"甲方应使乙方⟦免于承担⟧任何责任及免受任何损失。",
			"⟦乙方对上门维修中发生的人身伤害不承担责任⟧。",
			"乙方的⟦赔偿责任总额⟧以已收取的服务费为限。",
			"请自行做好数据备份，资料丢失的⟦本店概不负责⟧。",
			"送修机在店期间被盗的，⟦风险由顾客自行承担⟧。",
			"货物在途中破损，⟦与本店无关⟧，请联系快递公司。",
			"订货方⟦逾期提货不承担任何⟧违约责任。",
			"因检修延误造成的营业损失，维保单位⟦不予赔偿⟧。",
			"⟦供货商对断供给代理商造成的损失不负任何补偿⟧。",
			"乙方⟦最多赔偿⟧一个月租金。",
			"玻璃坠落伤及他人的，⟦由定作人负责处理⟧。",
			"⟦施工中的安全事故由业主自行处理⟧。",
			"除换货外，买方⟦放弃其他任何索赔⟧权利。",
			"使用中的任何风险，⟦卖方均可免除⟧责任。",
			"⟦我们不对检测中可能发生的资料丢失负责⟧。",
			"⟦本站不会承担您寄送途中机器损坏的任何责任⟧。",
			"途中丢件、破损的，⟦赔偿责任由快递公司承担⟧。",
			"⟦所有使用本卡产生的后果由持卡人承担⟧。",
			"用户应自行判断，并⟦承担因使用而引起的所有风险⟧。",
			"⟦换新后不再享受维修⟧和更换服务。",
			"漆面与样板有色差的，买方⟦不得据此要求退货或者赔偿⟧。",
			"⟦托管期间设备进水，场地方一概不予过问⟧。",
			"⟦服务商不就数据损毁或商誉下降向客户作出赔偿⟧。",
			"养护致苗木死亡的，⟦受托方只退还当月服务费，别无其他责任⟧。",
			"承运人对丢件所负的责任，不问缘由，⟦以运费的两倍为限⟧。",
			"⟦寄养期间宠物走失，主人自行承受⟧。",
			"⟦调试失败属于免责范围⟧。",
			"清洗后漏水的，⟦后果一律由业主消化⟧。",
			"漏电造成学生伤害的，⟦乙方免予追责⟧。",
			"停线造成的产量损失，⟦乙方不列入赔付项目⟧。",
			"甲醛超标的，卖方的义务⟦以更换同款为止⟧。",
			"数据被清空的，⟦委托人不向受托人求偿⟧。",
			"住客滑倒受伤的，⟦一切医疗开支自理⟧。",
			"顾客离店后提出的任何问题，⟦本店概不受理⟧。",
			"会员应自行保管物品，⟦场馆不设保管，物品遗失自行负责⟧。",
		},
		Good: []string{
			"因甲方擅自拆改造成的损坏，不在免费保修范围内，乙方不承担责任。",
			"因不可抗力不能履行的，乙方不承担任何责任。",
			"乙方的赔偿总额不超过合同总价，但人身损害、故意或者重大过失造成的损失除外。",
			"一方违约的，应当赔偿对方因此受到的损失。",
			"违约金累计不超过合同总价的20%。",
			"因甲方故意或者重大过失造成的损坏，乙方不承担责任。",
			"用户故意损坏产品的，本公司不承担责任。",
			"因乙方工人违规操作引起的事故由乙方承担全部责任，与甲方无关。",
			"顾客自行拆机造成的损坏，本店不承担任何责任。",
			"维修中未更换的部件损坏，由责任方自行承担。",
			"乙方派驻人员的工资由乙方自行承担。",
			"乙方不得向第三方泄露与本项目无关的信息。",
			"赔偿以甲方实际损失为限，不受合同总价的限制。",
			"未行使权利不视为放弃索赔的权利。",
			"承修方不得以任何理由拒绝承担保修责任。",
			"您未提供收货地址导致无法送达的，我们不承担由此造成的迟延。",
			"除您故意损坏外，您不承担赔偿责任。",
			"保险公司不予赔偿的部分，由责任方承担。",
			"不得就扩大的损失请求赔偿。",
			"我们不对您自行拆机造成的损坏负责。",
			"会员泄露密码造成的任何损失由会员承担。",
			"保修期届满后不再享受维修服务。",
			"运输中丢失的，由物流公司承担运输单据的补办。",
			"盗用他人账号的，后果自负。",
			"对因您不当使用产生的后果不承担责任。",
			"免责说明见第九条。",
			"因货物自身性质变质的，保管人不承担赔偿责任。",
			"施工期间承包人工人受伤的，发包人不承担责任；因发包人指令有过错的除外。",
			"承租人不得就扩大的损失要求赔偿。",
			"期满后客户不得再要求更换。",
			"乙方不得以材料涨价为由要求补偿。",
			"赔偿以实际损失为限。",
			"客户已签字确认该瑕疵不影响使用的，不得因已披露的瑕疵要求退货。",
			"孳息以本金为限。",
			"情节轻微的，甲方可以免予追究。",
			"老人生活不能自理的，护理等级另定。",
			"商户在经营中产生的纠纷，由商户自行处理。",
			"业主保证有权装修，由此产生的一切后果由业主承担。",
			"台风登陆期间双方均免责。",
			"试用期以正式交付为止。",
			"若甲方延迟付款，乙方有权停止服务，后果由甲方自行承担。",
			"非平台原因造成账户被盗的，平台无须承担任何责任。",
			"保管是无偿的，保管人证明自己没有故意或者重大过失的，不承担赔偿责任。",
			"承揽人造成第三人损害的，定作人不承担侵权责任；但是定作人对指示有过错的，应当承担相应的责任。",
			"用户不得盗用他人账号，由此行为造成的后果自负。",
			"施工中的安全事故由承包人自行处理。",
			"发包人：甲公司\n承包人：乙公司\n施工中发生的伤亡事故，由承包人自行处理并承担费用。",
		},
		Basis: []diag.LawID{"民法典 506", "民法典 497"},
		Since: "0.1.0",
	},
	Run: liabilityExclusion,
}

// exclusionWords are all of them, class after class.
var exclusionWords = func() []string {
	var all []string
	for _, list := range [][]string{totals, denials, shifts, caps, anchors, waivers} {
		all = append(all, list...)
	}
	return all
}()

func liabilityExclusion(p *lint.Pass) error {
	if p.Spec != nil {
		liabilityExclusionSpec(p)
		return nil
	}
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		e := exclusion{t: p.Text, s: s, text: p.Text.In(s)}
		for _, h := range p.HitsIn(s.Start, s.End) {
			if f, ok := e.judge(h); ok {
				p.Report(f)
				return
			}
		}
	})
	return nil
}

// exclusion judges the words of one sentence.
type exclusion struct {
	t    *lint.Text
	s    lint.Sentence
	text string
}

func (e *exclusion) judge(h lint.Hit) (lint.Finding, bool) {
	none := lint.Finding{}
	k := h.Word
	if k >= len(totals)+len(denials)+len(shifts)+len(caps)+len(anchors) {
		return e.waived(h)
	}
	if k >= len(totals)+len(denials)+len(shifts)+len(caps) {
		var ok bool
		if h, ok = e.denied(h); !ok {
			return none, false
		}
		k = len(totals)
	} else if k >= len(totals)+len(denials)+len(shifts) {
		return e.cap(h)
	}
	t, s, text, word := e.t, e.s, e.text, e.t.All[h.Start:h.End]
	if strings.HasSuffix(word, "自负") && t.HasAny(s.Start, h.Start, "不得", "严禁", "禁止", "切勿") {
		return none, false // of what is forbidden
	}
	if lint.Contains(text, "不可抗力", "不免责", "免责条款", "免责事由") && !strings.Contains(text, "人身") || t.After(h.End, "声明", "说明", "提示", "期", "条款", "事项") || strings.Contains(text, "保险") && strings.Contains(word, "免责") || t.Before(h.Start, "不构成", "不视为", "不意味着", "不代表", "不得", "不能") && word != "不得向" && word != "再向" {
		return none, false
	}
	if t.Before(h.Start, "您", "消费者", "顾客", "用户", "客户", "您均", "您也") && !strings.HasPrefix(word, "放弃") && k < len(totals)+len(denials) {
		return none, false // the buyer is freed
	}
	personal := lint.Contains(text, "人身", "伤亡", "死亡", "故意", "重大过失", "受伤", "致伤", "致残", "伤人", "摔伤", "伤害", "触电", "身体状况", "健康") && !lint.Contains(text, "除外", "不在此限", "不受", "应当承担", "应承担", "仍") && !(strings.Contains(text, "除") && lint.Contains(text, "故意损坏外", "故意外", "过失外", "过失以外", "故意以外"))
	if !personal && t.Before(h.Start, "双方", "各方", "双方均", "双方互", "互相", "均") && lint.Contains(text, "双方", "各方", "互相") && outside.In(text) {
		return none, false // both are freed alike by a force outside both
	}
	if lint.Contains(text, "没有故意", "无故意", "不存在故意", "无重大过失", "没有重大过失") && t.Before(h.Start, "，", "的") || proviso(t, s) {
		return none, false
	}
	if e.ownStaff() || personal && e.otherSide(h) {
		return none, false
	}
	switch {
	case k < len(totals):
		if !e.total(h, word) {
			return none, false
		}
		if !personal && (e.excused(h) || e.ownDoing(h)) {
			return none, false
		}
	case k < len(totals)+len(denials):
		if !personal && (!e.denial(h) || e.excused(h)) {
			return none, false
		}
	default:
		if !e.shift(h, personal) || !personal && e.excused(h) {
			return none, false
		}
	}
	i, j := exclusionSpan(t, s, h)
	f := lint.Finding{Start: i, End: j}
	if personal {
		f.Level, f.Message = lint.Error, diag.Say("lint-liability-exclusion-void", "text", t.Quote(i, j))
	}
	return f, true
}

// proviso reports a sentence that the next one takes back in part: ；但是……
// 有过错的，应当承担相应的责任.
func proviso(t *lint.Text, s lint.Sentence) bool {
	rest := strings.TrimLeft(t.All[s.End:t.PassageAt(s.Start).End], "；。; ")
	if rest == "" {
		return false
	}
	next := strings.TrimRight(t.In(t.SentenceAt(t.PassageAt(s.Start).End-len(rest))), "。；")
	if !strings.HasPrefix(rest, "但") {
		return strings.HasSuffix(next, "除外") || strings.HasSuffix(next, "不在此限")
	}
	return lint.Contains(next, "应当承担", "应承担", "仍", "除外")
}

// denied is the denial of an anchor that stands a few characters before it.
func (e *exclusion) denied(h lint.Hit) (lint.Hit, bool) {
	t := e.t
	a, _ := t.Part(h.Start)
	a = lint.RuneStart(t.All, max(a, h.Start-54))
	if t.All[h.Start:h.End] == "不赔" {
		return h, !t.After(h.End, "偿", "付") && !t.Before(h.Start, "并", "也")
	}
	at := -1
	for _, w := range denying {
		if k := lint.LastIndex(t.All[a:h.Start], w); k > at {
			at = k
		}
	}
	if at < 0 {
		return e.about(h)
	} else if t.After(a+at, "不就同一") {
		return h, false
	}
	if t.HasAny(max(e.s.Start, a-36), a+at, "不得", "不能", "不会", "无权", "不应", "不可") || t.HasAny(a+at, h.Start, "得", "影响", "免除", "减轻", "解除", "超过", "低于", "意味", "视为", "限于", "，", "违反", "足") {
		return h, false
	}
	h.Start = a + at
	return h, true
}

// total tells a total exclusion from the same words in another frame.
func (e *exclusion) total(h lint.Hit, word string) bool {
	t, s, text := e.t, e.s, e.text
	switch word {
	case "由物流公司承担", "由快递公司承担", "由物流承担", "由快递承担", "由承运人承担", "由承运方承担", "由物流方承担", "由快递方承担":
		return t.HasAny(s.Start, h.Start, "丢失", "损坏", "破损", "遗失", "损毁") && t.HasAny(max(s.Start, h.Start-18), h.Start, "责任", "损失", "赔偿", "风险")
	case "所有风险", "一切风险":
		k := strings.LastIndex(t.All[s.Start:h.Start], "承担")
		return k >= 0 && h.Start-s.Start-k <= 45 && buyer(t, lastActor(t.All[s.Start:s.Start+k])) && !t.After(h.End, "由", "均由")
	case "后果由", "后果均由", "风险由", "风险均由":
		a, _ := t.Part(h.Start)
		return t.HasAny(a, h.Start, "所有", "一切", "任何", "全部") && buyer(t, lastActor(t.All[h.End:min(s.End, h.End+18)])) && t.HasAny(h.End, s.End, "承担", "负责", "负担")
	case "不再享受维修", "不再享受售后", "不再享受保修", "不再享受质保":
		return !lint.Contains(text, "期满", "届满", "到期", "超过", "终止", "解除", "转让", "期后", "期外", "过保")
	case "不对":
		if i, _, ok := t.Sequence(h.End, min(s.End, h.End+90), 75, []string{"丢失", "损坏", "损失", "损毁", "遗失", "延误", "故障"}, []string{"负责", "承担责任", "担责", "承担赔偿"}); ok && i > h.End && e.seller(h.Start) && !strings.ContainsAny(t.All[h.End:i], "；") && !t.HasAny(h.End, i, "，") {
			within := t.All[h.End:i]
			return !faults.In(within) && !interferes(within) && !outside.In(within)
		}
		return t.HasAny(h.End, s.End, "任何", "一切") && t.HasAny(h.End, s.End, "负责", "承担责任", "承担赔偿", "担保", "保证", "承担任何") && !t.HasAny(h.End, s.End, "文档", "本站")
	case "赔偿之列", "赔偿范围", "赔付项目", "赔付范围", "赔偿项目":
		return t.HasAny(max(s.Start, h.Start-24), h.Start, "不在", "不属于", "不列入") && !lint.Contains(text, "保险")
	case "再向":
		i, _, ok := t.Sequence(h.End, s.End, 30, []string{"主张", "要求", "提出"}, []string{"任何损失", "其他损失", "任何赔偿", "赔偿", "索赔", "任何权利"})
		return ok && i-h.End <= 36 && t.Before(h.Start, "不得", "不", "均不", "不能")
	case "不得以任何理由要求", "不得向":
		i, j, ok := t.Sequence(h.End, s.End, 30, []string{"索赔", "主张赔偿", "要求赔偿", "追偿", "追究", "主张任何", "提出任何", "要求任何", "主张其他", "主张损失", "请求赔偿", "其他任何损失"})
		return ok && !t.HasAny(h.End, i, "，", "第三") && j > i
	case "放弃":
		i, _, ok := t.Sequence(h.End, min(s.End, h.End+75), 45, []string{"索赔", "追究", "追责", "赔偿请求", "求偿", "诉讼权利", "其他权利", "其他任何权利", "惩罚性赔偿", "赔偿的权利", "赔偿权"})
		return ok && i-h.End <= 45 && !t.Before(h.Start, "不", "视为", "构成", "自动", "不得", "不是", "意味着", "自愿") && !t.HasAny(s.Start, h.Start, "不视为", "不构成")
	case "无关", "无涉":
		a, _ := t.Part(h.Start)
		at := lint.LastIndex(t.All[a:h.Start], "与")
		return at >= 0 && h.Start-a-at <= 30 && !t.HasAny(s.Start, h.Start, "用工", "劳动关系", "工资") && lint.Contains(t.All[a+at:h.Start], "方", "公司", "本", "我", "司", "商", "平台", "单位", "卖家", "中心") && !t.After(h.End, "的", "人员", "第三", "内容", "信息", "事") && !t.HasAny(a+at, h.Start, "质量", "业务", "产品", "本合同", "本协议", "本次", "本项", "公务", "本职")
	case "不相干", "没有关系":
		a, _ := t.Part(h.Start)
		at := lint.LastIndex(t.All[a:h.Start], "与")
		return at >= 0 && h.Start-a-at <= 24 && lastActor(t.All[a+at:h.Start]) != "" && !t.After(h.End, "的")
	case "属于免责", "属免责", "列为免责", "纳入免责":
		return t.After(h.End, "范围", "事项", "情形", "事由", "之列") && !outside.In(text) && !t.Before(h.Start, "不")
	case "一切由":
		return t.HasAny(h.End, min(s.End, h.End+36), "处理", "负责", "承担", "解决") && t.Holds(harm, s.Start, h.Start) && lastActor(t.All[h.End:min(s.End, h.End+24)]) != ""
	case "责任皆归", "责任皆由", "责任都由", "责任悉由", "责任都归":
		return !t.HasAny(h.End, min(s.End, h.End+24), "违约", "过错", "责任方", "各自")
	case "不予过问", "置身事外", "不得牵涉", "不得牵连":
		return t.Holds(harm, s.Start, h.Start)
	case "一概不管", "一律不管":
		return (t.Holds(harm, s.Start, h.Start) || t.HasAny(s.Start, h.Start, "安全", "后果", "质量"))
	case "后果一律由", "损失一律由", "悉数由":
		return lastActor(t.All[h.End:min(s.End, h.End+24)]) != "" && (strings.HasSuffix(word, "一律由") || t.Holds(harm, s.Start, h.Start)) && !t.HasAny(h.End, min(s.End, h.End+24), "违约", "过错", "责任方", "肇事")
	case "概不处理", "恕不处理":
		return t.Holds(harm, s.Start, h.Start) && !t.HasAny(s.Start, h.Start, "订单", "申请", "投诉信")
	case "免予追究", "免于追究", "免予追责":
		return !t.Before(h.Start, "可以", "可", "应", "得", "经", "酌情")
	case "概不受理":
		return t.HasAny(s.Start, h.Start, "任何问题", "任何质量", "质量问题", "任何异议", "一切问题", "所有问题") && !t.HasAny(s.Start, h.Start, "超过保修", "保修期满", "仲裁", "非质量")
	case "再无其他":
		return t.After(h.End, "给付", "赔偿", "责任", "义务", "补偿")
	case "不附带任何", "不附任何", "不作出任何", "不作任何", "不做任何", "不提供任何":
		return t.HasAny(h.End, min(s.End, h.End+45), "担保", "保证", "赔偿", "补偿") && !strings.Contains(text, "乙方不得")
	case "免责", "免除其", "免除全部":
		return !t.After(h.End, "金额", "额", "范围", "情形", "权") && !t.Before(h.Start, "可否", "不")
	case "无需向", "无须向":
		return t.HasAny(h.End, s.End, "任何补偿", "任何赔偿", "任何责任", "任何形式的", "一切赔偿")
	case "责任归", "责任均归":
		return lint.Contains(text, "全部责任", "一切责任", "所有责任", "责任均归", "责任全部")
	case "均无须", "均无需":
		return t.After(h.End, "赔", "承担")
	case "均不予":
		return t.After(h.End, "赔", "补偿", "承担")
	case "无责任":
		return t.Before(h.Start, "概", "均", "方", "公司", "一律") && !t.After(h.End, "方", "的一方", "人", "者", "心")
	case "不承担任":
		return false // the longer word says it
	case "承担全部责任", "承担一切责任":
		return lint.Contains(text, "无关", "均由", "任何", "全权", "概由")
	case "任何责任由", "一切损失由", "全部损失由", "一切经济损失由", "全部风险由":
		return !t.After(h.End, "违约", "责任方", "过错", "双方", "各自", "侵权", "有过错")
	}
	return true
}

// denial reports that what one is not liable for is a thing of one's own
// sphere, or everything.
func (e *exclusion) denial(h lint.Hit) bool {
	t, s, text := e.t, e.s, e.text
	word := t.All[h.Start:h.End]
	if lint.Contains(text, "扩大的损失", "扩大部分", "扩大损失", "而扩大", "任何一方", "双方", "违约方", "守约方", "一方应", "对方") || outside.In(text) && !housed(text) || strings.HasSuffix(text, "：") && lint.Contains(text, "下列", "以下", "之一") && !lint.Contains(text, "任何", "一切") {
		return false
	}
	switch word {
	case "无须承担", "无需承担", "不再承担", "不负担":
		if !t.HasAny(h.End, min(s.End, h.End+36), "责任", "赔偿", "后果") {
			return false
		}
	case "不负":
		if !t.HasAny(h.End, min(s.End, h.End+24), "责任") {
			return false
		}
	case "不再负责":
		return false
	case "不会承担", "不会负责", "不会赔偿":
		if !e.seller(h.Start) {
			return false
		}
	case "不负责":
		if !t.After(h.End, "赔", "，") && h.End < s.End || t.Before(h.Start, "也") {
			return false
		}
	case "不负补偿":
		return t.After(h.End, "之责", "责任", "义务")
	case "不承担质量", "不承担安全", "不承担保管", "不承担经济", "不承担因此":
		return t.HasAny(h.End, min(s.End, h.End+30), "责任", "赔偿", "损失")
	}
	if lint.Contains(text, "一切", "任何", "所有", "全部", "概", "无论", "不论", "何种") {
		return true
	}
	if t.HasAny(h.Start, s.End, "工期", "迟延责任", "逾期责任", "延期责任", "配合", "举证责任") {
		return false
	}
	if lint.HasPrefix(word, aboutWords...) && len(word) > len("不承担责任") && sphere.In(word) {
		return true
	}
	return sphere.In(t.All[s.Start:h.Start]) && e.freed(h) != ""
}

// seller reports that what stands before byte i of the sentence ends with a word
// for the side that sells or serves: 我们, 本公司, or a name that is no buyer's.
func (e *exclusion) seller(i int) bool {
	who := lastActor(e.t.All[e.s.Start:i])
	return !isBuyer(who)
}

// freed is the side that stands before the words as the one to be freed.
func (e *exclusion) freed(h lint.Hit) string {
	return lastActor(e.t.All[e.s.Start:h.Start])
}

// lastActor is the side named last in text, other than as one whose consent
// was not asked or whose fault it is not.
func lastActor(text string) string {
	who, end := "", -1
	for _, w := range actors { // 被特许人 rather than the 特许人 in it
		if k := lint.LastIndex(text, w); k >= 0 && (k+len(w) > end || k+len(w) == end && len(w) > len(who)) {
			who, end = w, k+len(w)
		}
	}
	return who
}

// exclusionSpan is the part around the words, the part before it included when
// it names what is shifted.
func exclusionSpan(t *lint.Text, s lint.Sentence, h lint.Hit) (int, int) {
	i, j := t.Part(h.Start)
	if j-i < 45 && i > s.Start {
		i, _ = t.Part(i - len("，"))
	}
	if n := j - i; n > 165 {
		i, j = t.Within(h.Start, j, 50)
	}
	return i, j
}

// housed reports that the force is one of the house's own: 因商场停电, 机房断电.
func housed(text string) bool {
	for _, force := range []string{"停电", "断电", "停水", "断网", "火灾"} {
		k := strings.Index(text, force)
		if k > 0 && lint.HasSuffix(text[:k], "商场", "机房", "本店", "仓库", "酒店", "市场", "场馆", "学校", "医院", "园区", "大厦", "会所", "超市") {
			return true
		}
	}
	return false
}

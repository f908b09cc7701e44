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
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
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
			"无论原因如何，甲方应使乙方⟦免于承担⟧任何赔付。",
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
			"会员应自行判断，并⟦承担因使用器械而引起的所有风险⟧。",
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
			"⟦甲方提供的材料存在质量问题造成返工损失的，由乙方承担⟧。",
			"拖车中车辆损坏的，服务方⟦仅在保险公司理赔范围内承担⟧责任。",
			"甲方未按期付款的，⟦乙方不得追究⟧甲方违约责任。",
		},
		Good: []string{
			"门店承诺不以任何方式代收会员的还款。",
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
			"如非甲方护理不当造成的意外，甲方不予负责。",
			"服务方因天气原因未能按时到达的，不承担任何责任。",
			"乙方提供的图纸有误造成返工的，损失由乙方承担。",
			"甲方提供的设备存在质量问题，乙方未验收即使用造成的损失由乙方承担。",
			"服务商仅在保修范围内承担免费维修责任。",
			"保管是无偿的，保管人证明自己没有故意或者重大过失的，不承担赔偿责任。",
			"承揽人造成第三人损害的，定作人不承担侵权责任；但是定作人对指示有过错的，应当承担相应的责任。",
			"用户不得盗用他人账号，由此行为造成的后果自负。",
			"施工中的安全事故由承包人自行处理。",
			"发包人：甲公司\n承包人：乙公司\n施工中发生的伤亡事故，由承包人自行处理并承担费用。",
		},
		Basis: []diag.LawID{"民法典 506", "民法典 497"},
		Since: "0.1.0",
	},
	RunSpec: liabilityExclusionSpec,
	Run:     liabilityExclusion,
}

// exclusionWords are all of them, class after class.
var exclusionWords = func() []string {
	var all []string
	for _, list := range [][]string{totals, denials, shifts, caps, anchors, waivers, laid} {
		all = append(all, list...)
	}
	known := map[string]bool{} // some are words of others as well
	for _, w := range all {
		known[w] = true
	}
	for _, w := range turnedWords {
		if !known[w] {
			all = append(all, w)
		}
	}
	return all
}()

func liabilityExclusion(p *lint.Pass) {
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		e := exclusion{t: p.Text, s: s, text: p.Text.In(s)}
		if p.Text.Class == document.Policy && !strings.Contains(e.text, "三包") {
			return // a house may settle among its own what it likes, but not what is owed to those who buy
		}
		if lint.Contains(e.text, "自负盈亏", "税务问题", "责任的约定无效", "责任的条款无效", "无过错的", "没有过错的") {
			return // its own trade, what the law makes void, or what nobody is to blame for
		}
		rest := 0 // where the part behind a limit begins, which may exclude all else: 其余概不赔偿
		for _, h := range p.HitsIn(s.Start, s.End) {
			if f, ok := e.judge(h); h.Start >= rest && ok && !e.blameless() && !e.rightful(h) && !e.excusedItems() && !e.kept(f.Start, f.End) {
				p.Report(f)
				if !limits[p.Text.All[h.Start:h.End]] {
					return
				}
				_, rest = p.Text.Part(max(h.Start, f.End-1))
			}
		}
		if rest > 0 {
			return
		}
		if i, j, ok := misplaced(p.Text, s); ok {
			p.Flag(i, j)
			return
		}
		for _, h := range p.HitsIn(s.Start, s.End) {
			find := cues[p.Text.All[h.Start:h.End]]
			if find == nil {
				continue
			}
			if i, j, ok := find(&e); ok && !e.kept(i, j) {
				p.Flag(i, j)
				return
			}
		}
		for _, find := range []func() (int, int, bool){e.own, e.ownItem, e.unbreached, e.remedied, e.intentOnly, e.careless, e.deaf, e.ownExcuse, e.handedOver, e.refuses, e.fobbed, e.gives, e.uncertain, e.bears, e.keepsMoney, e.turned, e.vouches} {
			if i, j, ok := find(); ok && !e.kept(i, j) {
				p.Flag(i, j)
				return
			}
		}
	})
}

// exclusion judges the words of one sentence.
type exclusion struct {
	t    *lint.Text
	s    lint.Sentence
	text string
}

// Words by which the words of an exclusion are judged: those that name it
// without making it, injury and intent, flaws of the house's own, and what is kept out of it.
var (
	freeing  = lint.NewSet("不可抗力", "不免责", "免责条款", "免责事由")
	injury   = lint.NewSet("人身", "伤亡", "死亡", "故意", "重大过失", "受伤", "致伤", "致残", "伤人", "摔伤", "伤害", "触电", "身体状况", "健康")
	ownFlaws = lint.NewSet("软件缺陷", "系统缺陷", "程序缺陷", "软件漏洞", "系统漏洞", "程序漏洞", "系统故障", "服务器故障", "数据损坏")
	reserved = lint.NewSet("除外", "不在此限", "不受", "应当承担", "应承担", "仍")
)

func (e *exclusion) judge(h lint.Hit) (lint.Finding, bool) {
	none := lint.Finding{}
	k := h.Word
	if n := len(totals) + len(denials) + len(shifts) + len(caps) + len(anchors); k >= n+len(waivers) {
		return none, false // misplaced looks at these
	} else if k >= n {
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
	if word == "免责" && t.Holds(ownFlaws, s.Start, h.Start) && t.HasAny(s.Start, h.Start, "、") && (h.End == s.End || t.After(h.End, "，", "。", "；")) {
		i, j := exclusionSpan(t, s, h)
		return lint.Finding{Start: i, End: j}, true // 因操作不当、软件缺陷、不可抗力造成损失的，我们免责: its own flaw among the rest
	}
	if strings.HasPrefix(word, "不以任何") && !t.HasAny(h.End, s.End, "承担", "赔偿", "负责", "补偿", "责任", "保证", "担保", "返还", "退") {
		return none, false // 承诺不以任何方式收取款项: something left undone
	}
	if strings.HasSuffix(word, "自负") && t.HasAny(s.Start, h.Start, "不得", "严禁", "禁止", "切勿") {
		return none, false // of what is forbidden
	}
	if t.Holds(freeing, s.Start, s.End) && !strings.Contains(text, "人身") || t.After(h.End, "期", "事项") || t.Before(h.Start, "不构成", "不视为", "不意味着", "不代表", "不得", "不能") && word != "不得向" && word != "再向" {
		return none, false
	}
	if a, _ := t.Part(h.Start); lint.HasPrefix(word, "免除", "免于", "免予") && (t.Before(h.Start, "不") || t.HasAny(a, h.Start, "不因", "不得", "不能")) {
		return none, false // 不因验收而免除其责任: it stays
	}
	if t.Before(h.Start, "您", "消费者", "顾客", "用户", "客户", "您均", "您也") && k < len(totals)+len(denials) {
		return none, false // the buyer is freed
	}
	personal := t.Holds(injury, s.Start, s.End) && !t.Holds(reserved, s.Start, s.End) && !(strings.Contains(text, "除") && lint.Contains(text, "故意损坏外", "故意外", "过失外", "过失以外", "故意以外"))
	if strings.Contains(t.All[s.Start:h.Start], "非") {
		if who := e.freed(h); who != "" && t.HasAny(s.Start, h.Start, "非"+who, "非因"+who) {
			return none, false // for what is not its doing
		}
	}
	if !personal && t.Before(h.Start, "双方", "各方", "双方均", "双方都", "双方互", "互相", "守约方", "守约一方") {
		return none, false // both are freed alike, or the one that kept its word
	}
	if proviso(t, s) || e.costOnly(h) {
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

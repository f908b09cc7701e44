package fairness

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// DeemedAcceptance finds silence taken as consent without a period.
var DeemedAcceptance = lint.Rule{
	ID:      "deemed-acceptance",
	Title:   lint.Words{Zh: "沉默视为同意", En: "silence taken as consent"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"则表示", "将表示", "则表明", "则代表", "即认为", "即表示", "即表明", "即代表", "视为", "视作", "视同", "默认", "视为同意", "视为认可", "视为接受", "视为合格", "视为验收", "视为默认", "视为已验收", "视为无异议", "视为放弃", "视作同意", "视作认可", "视作合格", "视为已同意", "视为甲方同意", "视为乙方同意", "视为甲方认可", "视为确认", "视为已接受", "视为客户", "视为用户", "即视为", "即表示同意", "即表明同意", "即代表同意", "即默认", "视同合格", "视同同意", "视同认可", "视为完好", "视为保修", "默认同意", "即表示认可", "即表示接受", "即表示确认", "视同验收", "视同接受", "视同确认", "视作验收", "视作接受", "默认认可", "默认接受", "视为通过", "视为交付合格", "视为质量合格", "即认可", "即代表认可", "视为继续", "表示您", "表明您", "代表您", "同意论", "认可论", "合格论", "默认论", "按无主", "作无主", "按遗弃", "作遗弃", "当作遗弃", "按弃置", "即丧失", "即放弃", "自行处置", "任意处置", "有权处置", "有权变卖", "自行变卖", "就当", "就算", "便算", "即算", "即为认可", "即为同意", "即为验收", "即为合格", "即为接受", "即为无异议", "即告验收", "即定案", "即作定论", "推定", "等同于", "即等于", "被认为", "被视为", "账单为准", "记录为准", "数据为准", "结算单为准", "对账单为准", "数为准", "单为准", "结果为准", "即认定", "就表示", "就代表", "就表明", "就视为", "表明其", "表示其", "代表其", "即确认"},
	Doc: lint.Doc{
		What:  lint.Words{Zh: "把沉默、使用或者期限经过视为同意、验收合格、放弃权利，却没有写明异议期或者通知。", En: "Silence, use or lapse counts as consent, acceptance or waiver, with no period to object and no notice."},
		Why:   lint.Words{Zh: "检验期过短的只视为外观瑕疵的异议期（民法典 622）；没有期限和通知的“视为”条款容易被认定为不合理地排除对方权利（497）。", En: "Too short a period counts for visible defects only (民法典 622); a bare fiction is easily held unreasonable (497)."},
		Bad:   []string{"新规则公布后，会员继续使用服务的，⟦则表示同意并接受新规则⟧。", "登录或者继续使用后台，⟦将表示商户接受修改后的费率⟧。", "甲方使用设备⟦即视为验收合格⟧。", "设备发出满九十日的，⟦即视为⟧设备已验收合格。", "甲方未提出意见的，⟦视为同意⟧。", "委托方收到月报后未提出意见，⟦即视为认可⟧。", "消费者应于2天内报修，⟦逾期视为放弃⟧索赔。", "门卫的⟦签字视为甲方认可⟧。", "您继续使用储物柜，⟦即表示您接受⟧新规则。", "送修机⟦60日不取视为放弃⟧，本店有权处理。", "顾客⟦签收即视为外观完好⟧。", "客户未回复工作量单⟦即视为确认⟧，在确认后30日内支付。", "双方签署确认单，⟦消费者不签署的视同合格⟧。", "条款变更后您继续使用储物柜的，⟦表示您已读过并接受新条款⟧。", "寄养期满7日未领的，⟦店方有权将宠物按无主宠物处理⟧。", "⟦买方签收即丧失质量异议权⟧。", "甲方一日内未答复的，⟦按同意论⟧。", "超过30日不提车的，⟦店方有权自行处置车辆⟧。", "甲方在维修单上签字，⟦即表示放弃提出任何异议⟧。", "逾期不搬离的，⟦室内物品视为废弃物⟧，甲方有权任意处置。"},
		Good:  []string{"乙方盖章回传的，则表示同意订单。", "指示灯变绿，则表示检测通过。", "会员收到书面通知后10日内未提出异议且继续使用的，则表示同意新规则。", "甲方应在收到设备之日起10日内验收，期满未提出书面异议的，视为验收合格。", "甲方收到结算单后5个工作日内未提出异议的，视为同意。", "电子邮件进入对方系统之时视为送达。", "更换的旧件7日内未取走的，视为放弃，由维修方环保处理。", "未行使权利不视为放弃该权利。", "双方签署验收报告后视为验收合格。", "检测指标超出允许值的，视为不合格。", "连续运行72小时无异常视为合格。", "供方着手试生产时视为确认订单。", "您勾选“同意”的，即表示接受本条款。", "甲方通过盖章或者网页点击确认接受本协议的，即表示同意全部条款。", "性质上应当存续的条款，应视为继续有效。", "甲方代表在验收单上签字，即视为验收合格。", "经两方经理签认后才视为有效的要货单，生效。", "您签署本协议，表示您同意上述收费。", "经三次催告90日仍不领取的，作无主物处理。", "期满未主张的，即丧失优先购买权。", "经书面催告60日仍不提货的，保管人有权变卖并提存价款。"},
		Basis: law("民法典 622", "民法典 497"),
		Since: since,
	},
	Run: func(p *lint.Pass) error {
		t := p.Text
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			if i, j, ok := served(t, s); ok {
				p.Flag(i, j)
				return
			}
			for _, h := range p.HitsIn(s.Start, s.End) {
				if deemed(t, s, h) {
					p.Report(fiction(t, s, h))
					return
				}
			}
		})
		return nil
	},
}

// quality are the objects on which an inspection bears.
var quality = lint.NewSet("验收", "合格", "完好", "质量", "故障", "符合", "保修", "外观", "数量", "问题")

// fiction is the finding on words that take silence for consent: on the law of
// inspection where they speak of quality, with a remedy of its own where they
// cost the other side its thing.
func fiction(t *lint.Text, s lint.Sentence, h lint.Hit) lint.Finding {
	i, j := t.Part(h.Start)
	f := lint.Finding{Start: i, End: j, Basis: law("民法典 497")}
	switch {
	case forfeits(t, s, h):
		f.Message, f.Fix = diag.Say("lint-deemed-acceptance-forfeit", "text", t.Quote(i, j)), diag.Say("lint-deemed-acceptance-forfeit-fix")
	case t.Holds(quality, s.Start, s.End):
		f.Basis = law("民法典 622", "民法典 497")
	}
	return f
}

// objects are what silence may be taken for.
var objects = []string{"同意", "认可", "验收", "合格", "接受", "放弃", "确认", "默认", "完好", "无质量", "无故障", "知悉", "知晓", "已阅读", "无异议", "没有异议", "已履行", "继续", "保修", "通过", "无主物", "遗弃", "满意", "符合", "无任何意见", "无意见", "无问题", "没有问题", "无任何异议", "默许", "废弃", "弃置", "抛弃", "接收", "不可撤销", "自动委托", "自动授权", "已签署", "一并签署", "没有发生", "未发生", "没有损坏", "无损坏", "安全条件"}

// plainly are plainer words than 视为: those that call silence something, and
// those that need name nothing.
const (
	called = 1 + iota
	settled
)

var plainly = map[string]int{"就当": called, "就算": called, "便算": called, "即算": called, "即为认可": settled, "即为同意": settled, "即为验收": settled, "即为合格": settled, "即为接受": settled, "即为无异议": settled, "即告验收": settled, "即定案": settled, "即作定论": settled}

// acted reports an act that says nothing of what it is taken for: a step of the
// work that is consent, a mandate that nobody gave, and a receipt that proves
// the thing safe or whole.
func acted(t *lint.Text, s lint.Sentence, h lint.Hit, end int) bool {
	if h.Start-s.Start > 300 || t.HasAny(s.Start, h.Start, "点击", "勾选", "验收", "检验", "检测", "双方共同", "试运行", "书面") {
		return false
	}
	said := min(end, h.End+75)
	if t.HasAny(h.End, said, "不可撤销", "自动委托", "自动授权") {
		return true
	}
	if t.HasAny(s.Start, h.Start, "一经", "一旦") && t.HasAny(h.End, said, "同意", "接受", "确认", "认可", "签署", "接收") {
		return !t.HasAny(s.Start, h.Start, "签字", "盖章", "签收", "送达", "双方", "付款", "查实", "发现")
	}
	return t.HasAny(s.Start, h.Start, "签署", "签字", "确认", "签收", "盖章") && t.HasAny(h.End, said, "安全条件", "没有发生", "未发生", "没有损坏", "交验条件", "符合安全", "无任何损坏") ||
		t.HasAny(max(s.Start, h.Start-45), h.Start, "投资", "注册", "加入", "入驻", "参加", "报名", "进场", "入场") && t.HasAny(h.End, said, "同意", "接受", "授权") && t.HasAny(h.End, end, "全部", "所有", "任何", "规则", "条款")
}

// bareTells are words of telling that name nothing by themselves.
var bareTells = map[string]bool{"就表示": true, "就代表": true, "就表明": true, "就视为": true}

// unloads are words of a delivery that leaves no time to look.
var unloads = lint.NewSet("放下", "卸下", "卸车", "卸货", "送到", "离店", "出门", "装车")

// deemed reports that a hit takes silence, use or lapse for consent.
func deemed(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	text, word := t.In(s), t.All[h.Start:h.End]
	if strings.HasSuffix(word, "为准") {
		i, _, ok := t.Frame(oneSidesFigures, s.Start, h.End)
		return ok && i >= s.Start && silent(t.All[s.Start:i]) && t.HasAny(s.Start, i, "不确认", "未确认", "未核对", "不核对", "未提出", "未回复", "不对账", "未对账", "未答复", "不签", "未签", "不予确认", "不派人", "未派人", "不到场", "未到场", "不参加", "未参加", "缺席") && !t.HasAny(s.Start, i, "催告", "书面通知后") && !timely(t, s.Start, i)
	}
	if t.Before(h.Start, "不", "不应", "不得", "不能", "不再", "不被", "才", "方") {
		return false
	}
	if given(t, s, h) {
		return false
	}
	if strings.HasPrefix(word, "按") || strings.HasPrefix(word, "作") || strings.HasPrefix(word, "当作") {
		return t.HasAny(h.End, min(s.End, h.End+18), "处理", "处置", "处分") && !t.HasAny(s.Start, s.End, "旧件", "包装", "报废件", "残件", "催告") && !slices.ContainsFunc(t.QuantitiesIn(s.Start, h.Start), func(q lint.Quantity) bool {
			n, ok := q.Unit.Hours()
			return ok && n*q.Value >= 60*24
		})
	}
	if strings.HasSuffix(word, "处置") || strings.HasSuffix(word, "变卖") {
		if !t.HasAny(s.Start, h.Start, "不提车", "不取", "未取", "未提车", "不提货", "未提货", "不领", "未领", "不提取", "未提取") || t.HasAny(s.Start, s.End, "旧件", "包装", "残件", "催告", "通知", "提醒", "提存", "抵") {
			return false
		}
		return !slices.ContainsFunc(t.QuantitiesIn(s.Start, h.Start), func(q lint.Quantity) bool {
			n, ok := q.Unit.Hours()
			return ok && n*q.Value > 60*24
		})
	}
	if word == "即丧失" || word == "即放弃" {
		return t.HasAny(s.Start, h.Start, "签收", "收货", "盖章", "签字", "取走", "提货", "取车", "离店") && t.HasAny(h.End, min(s.End, h.End+45), "异议", "索赔", "追究", "质量")
	}
	if strings.HasSuffix(word, "您") && (!t.HasAny(s.Start, h.Start, "继续使用", "继续访问", "继续接受") || !t.HasAny(h.End, min(s.End, h.End+60), "接受", "同意")) {
		return false
	}
	if word == "视为" || word == "视作" || word == "视同" || word == "即视为" || word == "即认为" || word == "即表示" || word == "则表示" || word == "将表示" || word == "则表明" || word == "则代表" || word == "即表明" || word == "即代表" || word == "默认" || word == "推定" || word == "等同于" || word == "即等于" || word == "被认为" || word == "被视为" || word == "即认定" || strings.HasPrefix(word, "就") && bareTells[word] || strings.HasSuffix(word, "其") || word == "即确认" {
		_, end := t.Part(h.Start)
		reach := h.End + 60
		if t.Before(h.Start, "使用行为", "使用行为将", "使用行为即", "行为将被", "行为") {
			reach = h.End + 180
		}
		if !t.HasAny(h.End, min(end, reach), objects...) || t.After(h.End, "不", "未", "违约", "送达", "交付", "收到") {
			return false
		}
		if t.HasAny(s.Start, h.Start, "签字", "签收", "签名") && t.HasAny(s.Start, h.Start, "记录", "单") && t.HasAny(h.End, min(end, h.End+24), "放弃") && t.HasAny(h.End, end, "异议", "索赔", "追究") {
			return true
		}
		if mere(t, h.Start) && t.HasAny(h.End, min(end, h.End+45), "质量", "合格", "验收", "完好", "无异议", "符合") && !t.HasAny(s.Start, h.Start, "检验", "验收", "检测", "清点", "数量") {
			return true
		}
		if acted(t, s, h, end) {
			return true
		}
		if word != "即视为" && (!silent(text) && !uses.In(t.All[s.Start:h.Start]) && !(t.HasAny(s.Start, h.Start, "签字", "签名") && t.HasAny(s.Start, h.Start, "司机", "员工", "门卫", "前台", "家属", "值班人员", "保安")) && !(t.HasAny(s.Start, h.Start, "签字", "签收", "取走", "提货") && (t.Consumer || t.Class == document.Terms)) || strings.Contains(text, "擅自使用")) && !forfeits(t, s, h) {
			return false
		}
	}
	if bare := plainly[word]; bare != 0 {
		_, end := t.Part(h.Start)
		if bare == called && !t.HasAny(h.End, min(end, h.End+30), objects...) || !silent(text) && !t.Holds(unloads, max(s.Start, h.Start-30), h.Start) {
			return false
		}
	}
	if t.After(h.Start, "视为继续有效", "视为继续存在") {
		return false
	}
	if forfeits(t, s, h) {
		return true
	}
	if strings.HasPrefix(word, "视") && t.HasAny(s.Start, h.Start, "着手", "开始生产", "开始实施", "动工") && !silent(text) {
		return false // one acts on it
	}
	if t.HasAny(s.Start, h.Start, "点击“同意", "点击同意", "勾选", "签署", "点击“我同意") && !unsigned.In(text) || t.HasAny(s.Start, h.Start, "点击确认", "盖章", "电子签名") && !silent(text) ||
		t.HasAny(s.Start, h.Start, "代表", "授权", "双方", "共同") && t.HasAny(s.Start, h.Start, "签字", "签章", "签收") && !silent(text) {
		return false // consent that is given
	}
	if t.HasAny(h.Start, s.End, "送达", "已收到") || lint.Contains(text, "违约", "交付完成", "履行完毕", "视为收到", "视为送达", "之日起生效") || lint.Contains(t.All[s.Start:h.Start], "催告", "再次通知", "双方签字", "双方盖章", "共同签", "双方授权代表", "双方代表签", "检验合格", "试运行合格", "投入使用之日") || t.HasAny(s.Start, h.Start, "双方签署") && !unsigned.In(text) {
		return false
	}
	if lint.Contains(text, "连续运行", "无异常", "试运行", "试车", "指标", "达到", "测试", "检测") && !silent(text) {
		return false // a test that was passed
	}
	if lint.Contains(text, "收到") && !lint.Contains(text, "未", "不", "没有") {
		return false
	}
	hours, stated := 0.0, false
	for _, q := range t.QuantitiesIn(s.Start, h.Start) {
		if n, ok := q.Unit.Hours(); ok {
			hours, stated = max(hours, n*q.Value), true
		}
	}
	if hasPeriod.In(t.All[s.Start:h.End]) || lint.Contains(text, "异议期", "验收期") || stated && silent(text) {
		if strings.Contains(text, "发货之日起") {
			return true
		}
		short := 24.0
		if t.Consumer || t.Class == document.Terms {
			short = 72
		}
		return stated && hours <= short && silent(text) && !lint.Contains(text, "外观", "数量", "接受订单", "接受甲方订单", "接受乙方订单", "接受订货", "确认订单")
	}
	// A period in the sentence before it, in the same clause.
	a, _ := t.ClauseRange(h.Start)
	return !t.HasAny(max(a, t.PassageAt(h.Start).Start), h.Start, "日内", "天内", "工作日内", "个月内", "期限内", "期间内")
}

// oneSidesFigures are the papers of one side that prevail, takings the acts of taking a thing, which
// say nothing of its quality.
var (
	oneSidesFigures = lint.NewFrame(24, []string{"以", "按"}, []string{"甲方", "乙方", "我方", "我司", "本公司", "公司", "供方", "卖方", "平台", "系统", "出租方", "服务方", "承运方", "物业"}, []string{"账单", "记录", "数据", "结算单", "对账单", "数", "单", "结果", "读数"})
	takings         = lint.NewSet("搬入", "进场", "签收", "收货", "入库", "开箱", "通电", "开机", "使用", "领用", "安装", "提货", "收件", "入住", "接收", "取走", "签收后", "收货后", "使用后", "开机后", "安装后", "启用")
)

// mere reports an act of taking a thing right before byte i: 签收即代表.
func mere(t *lint.Text, i int) bool {
	return t.Ends(takings, i) || t.Before(i, "的", "，", "之时", "时") && (t.Ends(takings, i-len("的")) || t.Before(i, "之时") && t.Ends(takings, i-len("之时")))
}

// timely reports a time of more than three days in bytes i to j.
func timely(t *lint.Text, i, j int) bool {
	return slices.ContainsFunc(t.QuantitiesIn(i, j), func(q lint.Quantity) bool {
		n, ok := q.Unit.Hours()
		return ok && n*q.Value >= 72
	})
}

// unsigned are words of one who does not sign.
var unsigned = lint.NewSet("不签署", "未签署", "不予签署", "拒签", "拒绝签", "不签字", "未签字")

// hasPeriod are the words of a time to object in, silence those of
// letting it pass, uses those of using what one has bought.
var (
	hasPeriod = lint.NewSet("工作日内", "日内", "天内", "个月内", "小时内", "异议期", "验收期", "期满", "期限届满", "期内", "期限内", "规定期限", "约定期限", "规定的期限", "约定的期限", "日之内", "天之内", "年内")
	uses      = lint.NewSet("使用等行为", "使用行为", "等行为将", "行为将视", "行为将被视", "行为即", "使用本", "继续使用", "登录", "点击", "使用我们", "浏览", "访问", "购买本", "下单", "提交订单", "付款即", "签收即", "取机即", "取衣", "出门后", "入住即", "安装使用", "自动", "发货之日起", "继续合作", "继续接受", "继续参加", "继续享受", "继续就", "继续与", "继续入住", "继续履行", "继续订购", "继续下单", "实际使用", "并使用", "购买", "注册即", "充值即", "扫码即")
	silence   = lint.NewSet("未提出", "不提出", "未申请", "未答复", "不答复", "未回复", "不回复", "未书面", "没有提出", "未反馈", "未联系", "不联系", "逾期", "未在", "未能在", "超过", "否则", "未予", "未派", "未参", "未到", "未作", "未回", "未答", "未提", "未反", "未确认", "不确认", "不参加", "不到场", "未签", "没接", "没说", "没回", "没提", "没吭", "不吭", "不作声", "不表态", "未表态", "不验收", "未验收", "不领取", "不签收", "不核对", "未核对", "不予理会", "未接听", "未接电话")
)

// silent reports that something is left undone: 未即刻提出, 不予答复, 没有书面反馈.
func silent(text string) bool {
	if silence.In(text) {
		return true
	}
	for _, not := range []string{"未", "不", "没有"} {
		for at := 0; ; {
			k := strings.Index(text[at:], not)
			if k < 0 {
				break
			}
			at += k + len(not)
			if lint.Contains(text[at:min(len(text), at+36)], "提", "答复", "回复", "确认", "反馈", "申请", "异议", "参加", "到场", "派", "签", "联系", "取", "办理", "书面", "盖章", "更换", "指出", "说明", "来电") {
				return true
			}
		}
	}
	return false
}

// The frames of a thing taken as given up.
var (
	givenUp   = lint.NewFrame(24, []string{"视为", "视作", "视同"}, []string{"放弃", "抛弃"})
	abandoned = lint.NewFrame(12, []string{"视为", "视作"}, []string{"无主物", "遗弃", "弃置", "废弃物"})
)

// forfeits reports a lapse that costs the other side its thing: 逾期不取视为放弃，本店有权处置.
func forfeits(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	i, j, ok := t.Frame(givenUp, h.Start, s.End)
	if !ok {
		i, j, ok = t.Frame(abandoned, h.Start, s.End)
	}
	if !ok || j-i > 60 || t.HasAny(s.Start, s.End, "旧件", "包装", "旧配件", "报废件", "残件") {
		return false
	}
	return t.HasAny(j, s.End, "所有权") || t.HasAny(s.Start, s.End, "有权处置", "有权处理", "自行处置", "自行处理", "有权变卖", "可变卖", "自行变卖", "可自行", "任意处置", "有权报废", "处置", "捐赠", "店处理", "厂处理", "公司处理", "方处置")
}

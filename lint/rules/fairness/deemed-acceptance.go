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
	Words:   fictionWords,
	Doc: lint.Doc{
		What: lint.Words{Zh: "把沉默、使用或者期限经过视为同意、验收合格、放弃权利，却没有写明异议期或者通知。", En: "Silence, use or lapse counts as consent, acceptance or waiver, with no period to object and no notice."},
		Why:  lint.Words{Zh: "检验期过短的只视为外观瑕疵的异议期（民法典 622）；没有期限和通知的“视为”条款容易被认定为不合理地排除对方权利（497）。", En: "Too short a period counts for visible defects only (民法典 622); a bare fiction is easily held unreasonable (497)."},
		Bad: []string{
			"新规则公布后，会员继续使用服务的，⟦则表示同意并接受新规则⟧。", "登录或者继续使用后台，⟦将表示商户接受修改后的费率⟧。",
			"甲方使用设备⟦即视为验收合格⟧。", "设备发出满九十日的，⟦即视为⟧设备已验收合格。", "甲方未提出意见的，⟦视为同意⟧。",
			"委托方收到月报后未提出意见，⟦即视为认可⟧。", "消费者应于2天内报修，⟦逾期视为放弃⟧索赔。", "门卫的⟦签字视为甲方认可⟧。",
			"您继续使用储物柜，⟦即表示您接受⟧新规则。", "送修机⟦60日不取视为放弃⟧，本店有权处理。", "顾客⟦签收即视为外观完好⟧。",
			"客户未回复工作量单⟦即视为确认⟧，在确认后30日内支付。", "双方签署确认单，⟦消费者不签署的视同合格⟧。",
			"条款变更后您继续使用储物柜的，⟦表示您已读过并接受新条款⟧。", "寄养期满7日未领的，⟦店方有权将宠物按无主宠物处理⟧。",
			"⟦买方签收即丧失质量异议权⟧。", "甲方一日内未答复的，⟦按同意论⟧。", "超过30日不提车的，⟦店方有权自行处置车辆⟧。",
			"甲方在维修单上签字，⟦即表示放弃提出任何异议⟧。", "逾期不搬离的，⟦室内物品视为废弃物⟧，甲方有权任意处置。",
		},
		Good: []string{
			"乙方盖章回传的，则表示同意订单。", "指示灯变绿，则表示检测通过。", "会员收到书面通知后10日内未提出异议且继续使用的，则表示同意新规则。",
			"甲方应在收到设备之日起10日内验收，期满未提出书面异议的，视为验收合格。", "甲方收到结算单后5个工作日内未提出异议的，视为同意。",
			"电子邮件进入对方系统之时视为送达。", "更换的旧件7日内未取走的，视为放弃，由维修方环保处理。", "未行使权利不视为放弃该权利。",
			"双方签署验收报告后视为验收合格。", "检测指标超出允许值的，视为不合格。", "连续运行72小时无异常视为合格。", "供方着手试生产时视为确认订单。",
			"您勾选“同意”的，即表示接受本条款。", "甲方通过盖章或者网页点击确认接受本协议的，即表示同意全部条款。",
			"性质上应当存续的条款，应视为继续有效。", "甲方代表在验收单上签字，即视为验收合格。", "经两方经理签认后才视为有效的要货单，生效。",
			"您签署本协议，表示您同意上述收费。", "经三次催告90日仍不领取的，作无主物处理。", "期满未主张的，即丧失优先购买权。",
			"经书面催告60日仍不提货的，保管人有权变卖并提存价款。",
		},
		Basis: law("民法典 622", "民法典 497"),
		Since: since,
	},
	Run: func(p *lint.Pass) {
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
	if q, ok := toObject(t, s, h); ok && f.Message.ID == "" {
		f.Message = diag.Say("lint-deemed-acceptance-short", "text", t.Quote(i, j), "time", t.Quote(q.Start, q.End))
	}
	return f
}

// toObject is the time in which the other side may speak, where the sentence has one before the words at h:
// 到货后二日内验收，逾期视为合格.
func toObject(t *lint.Text, s lint.Sentence, h lint.Hit) (q lint.Quantity, ok bool) {
	for _, q = range t.QuantitiesIn(s.Start, h.Start) {
		if _, timed := q.Unit.Hours(); timed && t.After(q.End, "内", "之内", "以内") {
			return q, true
		}
	}
	return q, false
}

// objects are what silence may be taken for.
var objects = []string{
	"验完", "接纳", "赞成", "过关", "作数", "好评", "五星", "验妥", "承认", "同意", "认可", "验收", "合格", "接受", "放弃", "确认", "默认",
	"完好", "无质量", "无故障", "知悉", "知晓", "已阅读", "无异议", "没有异议", "已履行", "继续", "保修", "通过", "无主物", "遗弃", "满意",
	"符合", "无任何意见", "无意见", "无问题", "没有问题", "无任何异议", "默许", "废弃", "弃置", "抛弃", "接收", "不可撤销", "自动委托",
	"自动授权", "已签署", "一并签署", "没有发生", "未发生", "没有损坏", "无损坏", "安全条件", "答应", "应允", "允诺", "首肯", "许可", "签收",
	"收讫", "批准", "准许", "核准", "没意见", "没有意见", "已解决", "赠与", "赠予", "赠给", "赠送", "定稿", "无误",
}

// acted reports an act that says nothing of what it is taken for: a step of the
// work that is consent, a mandate that nobody gave, and a receipt that proves
// the thing safe or whole.
func acted(t *lint.Text, s lint.Sentence, h lint.Hit, end int) bool {
	if h.Start-s.Start > 300 || t.HasAny(s.Start, h.Start, "验收", "检验", "检测", "共同", "试运行") {
		return false
	}
	said := min(end, h.End+75)
	if t.HasAny(h.End, said, "不可撤销", "自动委托", "自动授权") {
		return true
	}
	if t.HasAny(s.Start, h.Start, "一经", "一旦") {
		return !t.HasAny(s.Start, h.Start, "签字", "盖章", "签收", "送达", "双方", "付款", "查实", "发现")
	}
	return t.HasAny(
		lint.RuneStart(t.All, max(s.Start, h.Start-75)), h.Start, "投资", "注册", "加入", "入驻", "参加", "报名", "进场", "入场", "申请并", "开通",
		"订阅", "绑定",
	) && t.HasAny(h.End, said, "同意", "接受", "授权")
}

// unloads are words of a delivery that leaves no time to look.
var unloads = lint.NewSet("放下", "卸下", "卸车", "卸货", "送到", "离店", "出门", "装车")

// oneSidesFigures are the papers of one side that prevail, takings the acts of taking a thing, which
// say nothing of its quality.
var (
	oneSidesFigures = lint.NewFrame(24, []string{"以", "按"}, append([]string{"系统"}, actors...), []string{
		"账单", "账目", "台账", "账", "记录", "数据", "结算单", "对账单", "数", "单", "结果", "读数", "所言", "所述", "所称", "所报", "报告",
	})
	takings = lint.NewSet(
		"搬入", "进场", "签收", "收货", "入库", "开箱", "通电", "开机", "使用", "领用", "安装", "提货", "收件", "入住", "搬进", "签单", "付款",
		"开走", "提走", "拿走", "领走", "提车", "接收", "取走", "离店", "离店后", "出门", "取车", "取车后", "提车后", "开始营业", "开业", "投产", "投入使用", "投用", "交车后", "领取后", "付款后",
		"签收后", "收货后", "使用后", "开机后", "安装后", "启用",
	)
)

// timely reports a time of so many hours or more in bytes i to j.
func timely(t *lint.Text, i, j int, hours float64) bool {
	return slices.ContainsFunc(t.QuantitiesIn(i, j), func(q lint.Quantity) bool {
		n, ok := q.Unit.Hours()
		return ok && n*q.Value >= hours
	})
}

// unsigned are words of one who does not sign.
var unsigned = lint.NewSet("不签收", "不予签", "未予签", "不确认", "未确认", "不予确认", "不签署", "未签署", "不予签署", "拒签", "拒绝签", "不签字", "未签字", "没签", "没有签", "不签", "未签")

// hasPeriod are the words of a time to object in, silence those of
// letting it pass, uses those of using what one has bought.
var (
	hasPeriod = lint.NewSet(
		"工作日内", "日内", "天内", "个月内", "小时内", "异议期", "验收期", "期满", "期限届满", "期内", "期限内", "规定期限", "约定期限",
		"规定的期限", "约定的期限", "日之内", "天之内", "年内",
	)
	uses = lint.NewSet(
		"使用等行为", "使用行为", "等行为将", "行为将视", "行为将被视", "行为即", "使用本", "继续使用", "登录", "点击", "使用我们", "浏览", "访问",
		"购买本", "下单", "提交订单", "付款即", "付款行为", "支付行为", "付款视为", "签收即", "取机即", "取衣", "出门后", "入住即", "安装使用",
		"自动", "发货之日起", "继续合作", "继续接受", "继续参加", "继续享受", "继续就", "继续与", "继续入住", "继续履行", "继续订购", "继续下单",
		"实际使用", "并使用", "购买", "注册即", "充值即", "扫码即",
	)
	silence = lint.NewSet(
		"未吭", "没来问", "没有来问", "无人问", "没话", "无话", "一声不响", "不闻不问", "没反应", "无反应", "不理不睬", "不批复", "未批复", "拒签",
		"拒绝签", "拒不", "沉默", "缄默", "不声不响", "没批", "未批", "没有批", "不回话", "没动静", "未驳回", "没有表示", "未作表示", "不反对",
		"未反对", "不接回访", "不接电话", "未提出", "不提出", "未申请", "未答复", "不答复", "未回复", "不回复", "未书面", "没有提出", "未反馈",
		"未联系", "不联系", "逾期", "未在", "未能在", "超过", "否则", "未予", "未派", "未参", "未到", "未作", "未回", "未答", "未提", "未反",
		"未确认", "不确认", "不参加", "不到场", "未签", "没接", "没说", "不说话", "没回", "没提", "没吭", "不吭", "不作声", "不表态", "未表态",
		"不验收", "未验收", "不领取", "不签收", "不核对", "未核对", "不予理会", "未接听", "未接电话", "不在场", "缺席", "未出席", "不出席", "未见",
		"未闻", "未接到", "未获", "无人接听", "无人应答", "没人接", "联系不上", "疏于", "怠于", "懒于", "置之不理", "不理睬", "不理会", "无只字",
		"不论是否", "无论是否", "不回函", "不回信", "没回应", "没有回应", "不回应", "未评价", "不评价", "不吱声", "没吱声", "不言语", "不置可否",
		"未置可否", "没意见", "没有意见", "若无异议", "如无异议", "无异议，视", "无异议，即", "无异议的，视", "无异议的，即", "无异议即视", "无异议则视", "无反馈", "无回复", "无回音", "无答复", "无回应", "无法提供", "不能提供",
		"未能提供",
	)
)

// unexceeded strikes out a limit that is kept: 压降不超过0.02兆帕 passes no time in silence.
var unexceeded = strings.NewReplacer("不超过", "", "不得超过", "", "未超过", "")

// silent reports that something is left undone: 未即刻提出, 不予答复, 没有书面反馈.
func silent(text string) bool {
	if strings.Contains(text, "超过") {
		text = unexceeded.Replace(text)
	}
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
			if lint.Contains(
				text[at:min(len(text), at+36)], "提", "答复", "回复", "确认", "反馈", "申请", "异议", "参加", "到场", "派", "签", "联系", "取", "办理",
				"书面", "盖章", "更换", "指出", "说不", "清点", "核对", "复核", "查验", "说明", "来电", "回应", "回音", "响应", "理睬", "领", "表态", "作声",
				"置评", "理会", "表示", "接听", "出席", "制止", "阻止", "反对", "否认", "拒收", "退回",
			) || lint.Contains(
				text[at:min(len(text), at+15)], "验收", "检验", "验货", "审核", "批复", "审批", "批准", "现场",
			) {
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
	if !ok || j-i > 60 {
		return false
	}
	return t.HasAny(j, s.End, "所有权") || t.HasAny(
		s.Start, s.End, "有权处置", "有权处理", "自行处置", "自行处理", "有权变卖", "可变卖", "自行变卖", "可自行", "任意处置", "有权报废", "处置",
		"捐赠", "店处理", "厂处理", "公司处理", "方处置",
	)
}

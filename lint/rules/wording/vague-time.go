package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var vagueTime = family{
	id:    "vague-time",
	title: lint.Words{Zh: "没有期限的时间词", En: "time words without a time"},
	what: lint.Words{
		Zh: "义务的时间只写“及时”“尽快”“定期”一类的词，同一句、同一条里没有同一行为的数字和单位。",
		En: "A duty timed by 及时, 尽快, 定期 and the like, with no number and unit for the same act in the sentence or clause.",
	},
	why: lint.Words{
		Zh: "履行期限不明确的，对方可以随时要求履行，只是要给必要的准备时间（民法典 511(四)）；何时算迟延、从何时起算违约金，都要由法院酌定。格式条款有两种以上解释的，作不利于提供方的解释（498）。“立即”是确定的，不报。",
		En: "Where the time is unclear the other side may demand performance at any time, given time to prepare (民法典 511(四)); when delay begins is for the court. A form contract is read against its drafter (498). 立即 is strict and is not reported.",
	},
	basis: []diag.LawID{"民法典 511(四)", "民法典 498"},
	apart: 1, // 及时迅速
	skip: func(p *place) bool {
		return given(p) || rated(p) || agreed(p) || atTheEnd(p) || elsewhereDue(p) || paidElsewhere(p) || quality(p) || ensured(p) || provedBy(p) || inDoubt(p) || hoped(p) || amending(p) || ofNamedTerm(p) || ownSake(p)
	},
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		ahead(t, take)
		dueLater(t, take)
		asNeeded(t, take)
		toldLater(t, take)
		someday(t, take)
		timeDepends(t, take)
		paces(t, take)
		oftenerThen(t, take)
		onceSo(t, take)
	},
}

// given reports the title of a numbered item that its text follows on the line (3. 按时付费。欠费
// 超过10日的…), what a round of a certain frequency is to find (每月巡检一次，及时发现隐患) and work
// right behind its count (含4次定期保养).
func given(p *place) bool {
	return p.pass.Number != "" && p.sen.Start == p.pass.Body && utf8.RuneCountInString(p.sentence()) <= 6 && strings.Trim(p.t.All[p.sen.End:p.pass.End], " 。；") != "" ||
		strings.HasPrefix(p.after(), "发现") && p.t.Holds(watched, p.sen.Start, p.a) && len(times(p.t, p.sen.Start, p.a)) > 0 ||
		p.t.Before(p.start, "次") && len(p.t.QuantitiesIn(p.a, p.start)) > 0
}

// rated reports a word that is part of the name of a rate or of what it is
// counted from: 及时修复率.
func rated(p *place) bool {
	k := strings.Index(p.after(), "率")
	return k > 0 && k <= len("一次修复")
}

// agreed reports an act that is to be in time by what is agreed: 按照附件二的规定
// 及时交付, 按照借款协议的约定按期还款, 根据合同约定的付款时间，将款项及时付清.
func agreed(p *place) bool {
	switch p.e.Word {
	case "及时", "如期", "按时", "准时", "定期":
	default:
		return false
	}
	if p.e.Word != "及时" && p.t.HasAny(p.sen.Start, p.start, "时间表", "进度表", "进度计划", "交货计划", "日程表", "排期表", "施工计划") {
		return true // 买方应根据安装时间表，按照场地指南，负责按时完成场地准备
	}
	if byAgreement(strings.TrimSuffix(strings.TrimRight(p.before(), "应当须要能并且将会必"), "负责"), p.before() != "") {
		return true
	}
	if p.a == p.sen.Start || lint.HasPrefix(p.before(), "并", "且", "再", "同时") {
		return false // …按约定的时间检验，并及时提交报告: what is agreed is the time of the former
	}
	x, y := p.commas(p.a - len("，") - 1)
	return byAgreement(p.t.All[x:max(x, y)], p.before() == "")
}

// byAgreement reports words by which a thing is due as agreed, told right before
// it or, not here, in the statement before.
func byAgreement(b string, here bool) bool {
	k := lastAny(b, []string{"按", "照", "依", "依据", "根据"})
	if k < 0 {
		return false
	}
	if lint.HasSuffix(b, "的约定", "的规定", "写明", "载明", "订明") || here && lint.HasSuffix(b, "规定", "约定") && lint.Contains(b[k:], "本合同第", "本协议第", "合同第", "协议第", "条第", "本条") || here && lint.HasSuffix(
		b, "按合同", "按协议", "按照合同", "按照协议", "按本合同", "按本协议", "合同约定", "协议约定", "合同规定", "协议规定", "条约定", "款约定",
		"合同要求",
	) {
		return true
	}
	day := lastAny(b[k:], []string{"时间", "日期", "期限", "条件", "工期"})
	return day > 0 && lint.Contains(b[k:], "约定", "规定", "确定", "写明", "载明", "订明", "所定", "商定", "议定", "条的") && len(b)-k-day <= 18 && classAt(b[k+day:]) < 0
}

// virtues of what is told, of which 及时 is one; records are what has them.
var (
	virtues = []string{"真实", "准确", "完整", "全面", "有效", "详尽", "详细", "清晰", "合法", "可靠", "安全", "正确", "无误", "连续", "一致"}
	joining = []string{"、", "且", "和", "及", "并", "与", ""}
	records = []string{"信息", "资料", "内容", "数据", "资讯", "行情", "登录", "注册", "记录", "台账", "档案", "报表", "填报", "填写", "联系方式", "联系人", "地址", "电话", "文件", "证明", "账号"}
)

// quality reports 及时 as one of the virtues of what is told or done, no duty to
// do it soon: 保证填报的内容真实、准确、完整、及时, 符合及时、详尽、准确的要求.
func quality(p *place) bool {
	if p.e.Word != "及时" {
		return false
	}
	b, rest, others, first := p.before(), p.after(), 0, true
	for _, w := range joining {
		if c, ok := strings.CutSuffix(b, w); ok && lint.HasSuffix(c, virtues...) {
			others, first = others+1, false
		}
	}
	for next := true; next; {
		next = false
		for _, w := range joining {
			if c, ok := strings.CutPrefix(rest, w); ok && lint.HasPrefix(c, virtues...) {
				_, n := utf8.DecodeRuneInString(c)
				_, m := utf8.DecodeRuneInString(c[n:])
				rest, next, others = c[n+m:], true, others+1
				break
			}
		}
	}
	if strings.HasPrefix(rest, "的") && first && !lint.HasPrefix(rest, "的要求", "的标准", "的原则") {
		return false // 应提供及时、详尽的资料
	}
	return others > 0 && (rest == "" || lint.HasPrefix(rest, "、", "的", "和", "且", "性", "不", "无", "与否")) && !strings.Contains(rest, "地") && p.t.HasAny(p.sen.Start, p.b, records...)
}

// amended are the terms that one side changes from time to time, putUp what it does with them.
var (
	amended = []string{"规则", "协议", "条款", "细则", "公告", "政策", "声明", "章程", "规范", "办法", "须知", "指南", "手册", "规定", "制度", "说明", "规程", "价目"}
	putUp   = []string{"发布", "公布", "颁布", "制定", "推出", "更新", "修改", "修订", "调整", "变更", "补充", "完善"}
)

// amending reports when or how often one side changes or puts up its terms, no time of a duty:
// 不定时公布的活动规则, 不时地对积分规则进行调整. What it means for the other is for unilateral-change.
func amending(p *place) bool {
	switch p.e.Word {
	case "不定期", "不时", "随时", "适时", "合理时间":
	default:
		return false
	}
	for _, w := range putUp {
		if k := strings.Index(p.after(), w+"的"); k >= 0 && lint.Contains(p.after()[k:], amended...) {
			return true
		}
	}
	return lint.Contains(p.after(), putUp...) && lint.Contains(p.statement(), amended...) && !duty(strings.NewReplacer("将", "", "须知", "").Replace(p.before()))
}

// ofNamedTerm reports a time within a term that the text names in another place: 维护周期：每30日一次; 在
// 维护周期所规定的时间内.
func ofNamedTerm(p *place) bool {
	if p.e.Word != "约定期限内" && p.e.Word != "议定的" {
		return false
	}
	b := strings.TrimSuffix(p.before(), "所")
	k := lastAny(b, []string{"按", "照", "依", "据", "在", "于"})
	if k < 0 {
		return false
	}
	name := strings.TrimLeft(b[k:], "照据本该上述前")
	if !lint.HasSuffix(name, "周期", "工期", "期", "计划", "进度", "日程") || utf8.RuneCountInString(name) < 2 || utf8.RuneCountInString(name) > 8 {
		return false
	}
	at := p.t.Index(0, name)
	return at >= 0 && at < p.sen.Start || p.t.Index(p.sen.End, name) >= 0
}

// ensured reports work done from time to time of which the next statement tells
// the measured result: 定期换水，保证水质符合GB 37488.
func ensured(p *place) bool {
	if p.e.Word != "定期" || p.b >= p.sen.End {
		return false
	}
	_, y := p.commas(p.b + len("，"))
	next := p.t.All[p.b:y]
	return lint.HasPrefix(next, "，保证", "，确保", "，使", "，以保证", "，以确保") && p.named(next)
}

// provedBy reports notice of what nobody could prevent of which the sentence goes on to tell
// when it is to be proved: 应尽快通知对方，并在15日内提交公证文件.
func provedBy(p *place) bool {
	if !p.t.HasAny(p.sen.Start, p.sen.End, "不可抗", "人力") || p.act() != 0 {
		return false
	}
	for _, q := range times(p.t, p.b, p.sen.End) {
		x, y := p.commas(q.start)
		if p.t.HasAny(q.end, y, "证明", "证据", "文件", "报告") && !p.t.HasAny(x, q.start, "结束", "消除", "消失", "停止", "其后", "此后", "通知后") {
			return true // days that run from its end or from the notice say nothing of when the other learns of it
		}
	}
	return false
}

// inDoubt reports what one asks for one's own sake: 如有疑问，应及时向店方提出.
func inDoubt(p *place) bool {
	return (p.a > p.sen.Start || lint.Contains(p.before(), "有问题", "有疑问")) && lint.Contains(p.after(), "提出", "咨询", "联系", "查询", "询问", "反映") && p.t.HasAny(p.sen.Start, p.start, "有问题请", "有疑问", "有疑义", "有不明")
}

// ownSakes are acts that one is asked to do for one's own sake.
var ownSakes = []string{
	"刷新", "就医", "取走", "带走", "查收", "拆封", "拆箱", "开箱", "退出", "修改密码", "更换密码", "修改初始", "保存", "备份", "核对", "查看",
	"查阅", "关注", "下载", "升级", "关闭", "撤离", "离开", "打开", "取件", "使用", "领取", "兑换", "避让", "采取措施防止损失",
	"采取措施减少损失", "采取措施避免损失", "采取措施减轻损失", "采取适当措施防止", "采取必要措施防止",
}

// ownSake reports what the reader is asked for his own sake, 请及时刷新, what the law bids anybody
// do lest a loss grow, and what is named as an aim: 服务宗旨：及时、高效.
func ownSake(p *place) bool {
	if p.e.Word != "及时" && p.e.Word != "尽快" {
		return false
	}
	if strings.HasPrefix(p.after(), "采取") || lint.HasSuffix(p.before(), "请", "请您", "请用户", "请顾客", "请会员", "请客户") {
		return lint.HasPrefix(p.after(), ownSakes...)
	}
	return p.a > p.sen.Start && lint.HasSuffix(p.t.All[p.sen.Start:p.a], "宗旨：", "目标：", "原则：", "理念：", "方针：", "口号：")
}

// hoped reports what one wishes the other did, 甲方希望乙方尽早提出建议书, and what someone is able to
// do, no duty of the agreement: 能迅速作出决定的代表.
func hoped(p *place) bool {
	able := lint.HasSuffix(p.before(), "能", "能够", "有能力") && lint.Contains(p.after(), "的代表", "的常驻代表", "的人员", "的负责人", "的联系人", "的工程师")
	return able || lint.Contains(p.before(), "希望", "期望", "期待") && !duty(p.before())
}

// payments are words of what is paid.
var payments = []string{
	"支付", "付款", "缴纳", "交纳", "付清", "还款", "本金", "本息", "利息", "偿付", "偿还", "归还", "还本", "纳税", "税额", "税款", "房租",
	"租金", "兑付", "清偿", "付费", "交费", "缴费", "给付", "付给", "付钱", "结账",
}

// paidElsewhere reports a sum to be paid, or work to be done, in time, the time
// of which stands in some other place of the text.
func paidElsewhere(p *place) bool {
	if p.e.Word == "及时" { // 及时支付服务费, where another clause tells the days
		return lint.HasPrefix(p.after(), "支付", "缴纳", "交纳", "付清", "足额", "到位") && !lint.Contains(p.after(), "凭证", "违约金", "罚", "赔偿") && p.dueElsewhere("", classAt("支付"))
	}
	if p.e.Word != "按时" && p.e.Word != "准时" && p.e.Word != "如期" {
		return false
	}
	if strings.HasPrefix(p.after(), "完成") && p.spanned() {
		return true
	}
	if !lint.Contains(p.statement(), payments...) || lint.Contains(p.after(), "违约金", "罚金", "罚款", "赔偿金", "滞纳金") {
		return false
	}
	return p.t.Memo(paidInTimeKey{}, func() any {
		if p.t.Has(
			"还款日", "付款日", "每期", "各期", "贷款期限", "还款期限", "借款期限", "付款期限", "付款方式", "付款时间", "支付方式", "支付时间",
			"支付期限", "按月", "按季", "按年", "每月", "每季", "分期", "首期", "月付", "期款", "税",
		) {
			return true
		}
		return (&place{t: p.t}).dueElsewhere("", classAt("支付"))
	}).(bool)
}

type paidInTimeKey struct{}

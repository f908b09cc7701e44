package wording

import (
	"strings"

	"qiyue/lint"
)

// Examples behind a general term leave nothing open where the term itself is what counts: a ban
// reaches all that it names, a warranty that no right is infringed all rights, and what somebody
// fills in, says or sends is his to choose.
var (
	// barredAll forbid all of what they name, or warrant that there is none of it.
	barredAll = []string{
		"不得", "禁止", "严禁", "不允许", "不许", "不准", "请勿", "切勿", "不要", "不侵犯", "未侵犯", "不侵害", "不违反", "未违反", "不存在",
		"不含有", "不包含", "不带有", "不损害", "没有侵犯", "不会侵犯", "不会违反",
	}
	// obliging turn a ban or a warranty into what is owed after all.
	obliging = []string{
		"但", "承担", "支付", "赔偿", "负责", "应当", "必须", "否则", "拒", "拖", "欠", "逃", "迟延", "推诿", "懈怠", "停止", "中断", "间断", "减少",
		"缩减", "遗漏", "免除", "少于", "低于", "退款", "退货", "退换", "换货", "享受", "保修",
	}
	// manyWays are how a thing is done, told the manners of it that somebody chooses among.
	manyWays = []string{"方式", "形式", "渠道", "途径", "手段", "方法", "保全", "保全措施"}
	// reckoning are words of how a sum comes about, whose ways are its terms.
	reckoning = []string{"计算", "计价", "计费", "收费", "核算", "结算", "定价", "赔偿", "补救", "救济", "服务"}
	// saidThings are what somebody says or writes, sayingIt how it comes to be told.
	saidThings = []string{"信息", "资料", "数据", "内容", "文件", "函件", "材料", "证件", "作品", "言论", "帖子", "评论", "元素", "标识", "界面"}
	sayingIt   = []string{
		"填写的", "提供的", "提交的", "上传的", "发布的", "登记的", "报送的", "披露的", "公布的", "显示的", "收集的", "注册的", "填报的", "往来",
		"来往", "注册", "登记", "自身", "本人",
	}
	// handing are verbs by which it is owed, whose extent is then open.
	handing = []string{"应提供", "须提供", "应提交", "须提交", "应交", "须交", "应出具", "应附", "汇报", "报告", "移交", "交付", "递交", "提交以下", "提供以下", "备齐", "准备", "公示"}
	// ownThings are what one who wants a service on line gets for himself.
	ownThings = []string{"上网", "联网", "网络", "终端", "通讯", "通信", "手机", "电脑", "流量"}
)

// ofGeneral reports such examples.
func ofGeneral(p *place) bool {
	s := p.t.All
	lead := strings.TrimRight(s[p.sen.Start:p.start], "（，：、")
	after := s[p.end:p.sen.End]
	own := lead[max(0, lint.LastIndex(lead, "，")):]
	if forbidden(p, lead) {
		return true
	}
	if lint.Contains(own, "任何方式", "各种方式", "任何形式", "各种形式", "各种渠道", "任何渠道", "各种途径") && !duty(own) {
		return true
	}
	if before, ok := strings.CutSuffix(lead, "以"); ok && !duty(before) || lint.HasSuffix(lead, manyWays...) && !duty(own) {
		return !lint.Contains(own, reckoning...) && !lint.Contains(after, reckoning...) && (ok == lint.Contains(after, manyWays...))
	}
	if lint.HasSuffix(lead, saidThings...) && !lint.Contains(own, handing...) && !(lint.Contains(after, "提供", "提交", "交付", "移交") && duty(after)) && !p.t.Holds(limiting, p.sen.Start, p.sen.End) {
		return lint.Contains(own, sayingIt...) || lint.Contains(after, "）归", "，归", "均归", "都归", "）属于", "均属于", "所有权", "均为合同", "为本合同", "为合同附件")
	}
	return false
}

// forbidden reports examples of what nobody may do or of what there is none, in words that open the
// statement or the list it is an item of, and no sanction behind them that would hang on what else is meant.
func forbidden(p *place, lead string) bool {
	own := lead[max(0, lint.LastIndex(lead, "，")):]
	k := lastAny(own, barredAll)
	if k < 0 {
		if !lint.HasSuffix(opener(p), "不得", "禁止", "严禁", "不得有以下行为", "不得从事以下行为", "不得有下列行为", "不得从事下列行为", "不得实施以下行为", "不得实施下列行为") {
			return false
		}
		k = 0
	}
	return !strings.HasPrefix(own[k:], "不") && !lint.Contains(own[k:], obliging...) && !p.t.Holds(sanctions, p.end, p.sen.End) && !p.t.Holds(limiting, p.sen.Start, p.sen.End)
}

// opener is what opens the list of which the passage of a hit is an item, without its colon, or "".
func opener(p *place) string {
	for k := p.t.PassageIndex(p.start) - 1; k >= 0 && p.t.PassageIndex(p.start)-k < 30; k-- {
		before := p.t.All[p.t.Passages[k].Start:p.t.Passages[k].End]
		if lead, ok := strings.CutSuffix(before, "："); ok {
			return lead
		}
		if !lint.HasSuffix(before, "；", "，") {
			break
		}
	}
	return ""
}

// ofTraits reports a list of what a thing has or is looked at for, whatever else it has: 面积、位置等内容以
// 订单为准, 文字、图片等内容的著作权归平台所有, 资料的真实性、合法性等.
func ofTraits(before, after string) bool {
	if strings.Contains(before, "姓名、") {
		return true // who somebody is
	}
	if strings.Contains(before, "性、") && strings.HasSuffix(before, "性") {
		return true
	}
	if lint.HasPrefix(after, "内容", "事宜", "事项", "信息", "问题") && (strings.HasSuffix(strings.TrimRight(after, "。；"), "为准") || strings.Contains(after, "异议")) {
		return true
	}
	return strings.Contains(after, "归") && strings.Contains(after, "权") && lint.HasSuffix(strings.TrimRight(after, "。；"), "享有", "所有")
}

// ofOwn reports a list of what somebody gets for himself, for his own use and at his own cost, which is
// no duty towards the other side: 自备上网设备，包括电脑、路由器或其他终端.
func ofOwn(p *place) bool {
	lead := p.t.All[max(p.pass.Start, p.sen.Start-nearby):p.start]
	if k := lint.LastIndex(lead, "。"); k >= 0 {
		lead = lead[k:]
	}
	k := lastAny(lead, []string{"自备", "自行配备", "自行准备", "自行购置", "自行解决", "自行提供", "自行负担", "自行承担", "自行支付", "如下设备"})
	return k >= 0 && lint.Contains(lead[k:], ownThings...)
}

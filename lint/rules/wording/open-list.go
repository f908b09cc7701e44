package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var openList = family{
	id:    "open-list",
	title: lint.Words{Zh: "没有封口的列举", En: "lists left open"},
	what: lint.Words{
		Zh: "“包括但不限于”，或者用“等”“其他”结尾、使一项义务、费用或者免责没有边界的列举。范围、价格、免责条款里为警告，其余为提示。",
		En: "包括但不限于, or a list ended by 等 or 其他 that leaves a duty, a fee or an exclusion open. A warning in clauses on scope, price and exclusion, else a note.",
	},
	why: lint.Words{
		Zh: "没有列出的项目算不算，双方各有各的读法；格式条款有两种以上解释的，作不利于提供方的解释（民法典 498）。写在免责范围里的“其他”，等于没有范围。",
		En: "Whether an item not listed counts is anyone's reading, and goes against the drafter of a form contract (民法典 498). An exclusion of 其他 has no edge.",
	},
	basis: []diag.LawID{"民法典 498"},
	skip:  closed,
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		openRests(t, take)
		openTails(t, take)
	},
	level: openLevel,
}

// closed reports a list that is closed, a mere example or one that leaves no
// duty, fee or exclusion open.
func closed(p *place) bool {
	switch {
	case p.e.Word != "包括但不限于" && opened(p), strings.HasPrefix(p.t.All[p.end:], "致使不能实现"): // 其他违约行为致使不能实现合同目的: 民法典 563(1)
		return true
	case ofOwn(p):
		return true
	case p.e.Word == "等" || p.e.Word == "等等" && !strings.HasPrefix(p.t.All[p.start:], "之类"):
		return closedEtc(p)
	case p.e.Word == "等等":
		return forbiddenAt(p.t, p.sen.Start, p.start) || p.t.HoldsWord(edgeless, p.sen.Start, p.sen.End) || lint.Contains(p.sentence(), mutual...) // 不得堆放油漆之类
	case p.e.Word == "包括但不限于":
		return ofKind(p) || wholePrice(p) || ofWhole(p) || ofGeneral(p)
	case p.e.Word == "其他不正常使用":
		return !excluding(p) || lint.Contains(p.before(), "法律", "法规")
	}
	return false
}

// ofKind reports an open list of what the law or another clause describes by its
// kind: secrets, force majeure, works of the mind.
func ofKind(p *place) bool {
	s := p.t.All
	lead := s[p.sen.Start:p.start]
	if lint.Contains(firstRunes(s[p.end:p.sen.End], 12), "地震", "台风", "洪水", "自然灾害") && lint.HasSuffix(strings.TrimRight(lead, "（，、："), "事件", "情况", "情形", "因素") {
		return true // 该等事件包括但不限于地震、台风
	}
	if k := lint.LastIndex(lead, "不可抗力"); k >= 0 && (len(lead)-k < 90 || lint.Contains(lead[k:], "是指", "系指", "指")) || lint.HasSuffix(
		strings.TrimRight(lead, "（，、：均应 “”"), "秘密", "机密", "保密信息", "保密资料", "保密内容", "秘密信息", "机密信息", "秘密资料",
		"知识产权",
	) {
		return true
	}
	return lint.HasSuffix(lead, "上述信息", "上述资料", "该等信息", "前述信息", "上述保密资料", "上述保密信息") && p.t.HasAny(lint.RuneStart(s, max(0, p.start-nearby)), p.start, "保密") ||
		lint.Contains(lead, "信息", "资料", "秘密", "机密") && lint.Contains(s[p.end:p.sen.End], "保密义务", "予以保密", "必须保密", "应保密", "不得向任何", "不得披露", "不得泄露", "不得透露") ||
		lint.Contains(lead, "商业秘密", "保密信息", "保密资料", "保密义务") && !lint.Contains(lastRunes(lead, 8), "利益", "损失", "收益", "费用", "责任", "获利")
}

// wholePrice reports examples of all that a price covers: 固定总价包含一切费用，包括但不限于
// 运费. Whatever they leave out is in the price, too.
func wholePrice(p *place) bool {
	lead := p.t.All[p.sen.Start:p.start]
	k := lastAny(lead, []string{"总价", "总额", "包干", "一口价", "合同价", "报价", "单价", "价格", "价款"})
	return k >= 0 && !lint.Contains(lead[k:], "损失", "违约", "。") && lint.Contains(p.sentence(), "一切", "所有", "全部")
}

// exampleNouns are what a list before 等 may end in and still be a mere
// example: things that inform or channels, not duties.
var exampleNouns = []string{
	"信息", "资料", "文件", "材料", "情况", "原因", "因素", "方式", "渠道", "途径", "形式", "方法", "手段", "部门", "机构", "单位", "人员",
	"条件", "法律", "法规", "规定", "标准", "规范", "证明", "证件", "证书", "凭证", "单据", "票据", "数据", "载体", "技术", "措施", "权利",
	"权益", "特征", "特点", "区域", "场所", "地点", "场合", "不可抗力", "自然灾害", "事件", "多种", "多个", "各种", "各类", "方面", "环节",
	"过程", "领域", "行业", "媒体", "平台", "系统", "要求", "要素", "联系", "字样", "内部", "相关资料", "有关资料", "政府", "主管", "当事",
	"第三方", "企业", "公司", "地区", "城市", "省", "级", "位置", "危险", "风险", "隐患", "异常", "记录", "档案", "技术资料", "相关信息",
	"必要信息", "客户信息", "个人信息", "知识产权", "商业秘密", "有害", "恶劣", "灾害", "意外", "外力", "参数", "指标", "时间", "实用",
	"行为规范", "有损", "后续问题", "全国", "电子", "书面", "线上", "网络", "通讯", "数据电文", "不符", "不一致", "制造缺陷",
}

// dutyContexts are words in a sentence that make its list one of duties, fees
// or exclusions.
var dutyContexts = lint.NewSet(
	"要做的", "要干的", "要管的", "缴纳", "交纳", "付清", "结清", "自理", "实现", "具备", "支持", "涵盖", "包含", "托管", "开发", "包括", "提供",
	"负责", "承担", "服务", "范围", "进行", "费用", "维修", "修改", "保修", "工作", "内容", "不予", "免责", "不属于", "收取", "清洗", "保养",
	"维护", "养护", "检修", "赠送", "免费", "安装", "享受", "保管", "自备", "清洁", "三包", "质保", "保洁", "清扫", "打扫", "消毒", "巡逻",
	"护理", "代办", "配合", "查看", "除锈", "除尘", "上油", "校准", "调校", "消杀", "润滑", "紧固", "加装", "加设", "做好", "封闭",
)

// unending are words of a list that another rule looks at, or of disasters.
var unending = lint.NewSet("本文", "字左右", "包括但不限于", "包括但不仅限于", "包含但不限于", "不可抗力")

func closedEtc(p *place) bool {
	s := p.t.All
	before, after := s[p.a:p.start], s[p.end:p.sen.End]
	if p.start == p.pass.Body && p.pass.Number != "" && excluding(p) {
		return false // 以下要收费：…d. 等等非产品原因
	}
	whole := s[p.sen.Start:p.sen.End]
	if p.a > p.sen.Start && strings.HasSuffix(s[:p.a], "）") { // （脱瓦、漏水）等质量问题
		p.a, _ = p.commas(p.start)
		before = s[p.a:p.start]
	}
	if before == "" && p.e.Word == "等等" && p.t.HasAny(p.sen.Start, p.a, "、") {
		p.a = p.sen.Start // 洗被褥、洗窗帘，等等
		before = s[p.a:p.start]
	}
	if a := shortItems(s[p.sen.Start:p.a]); a >= 0 && utf8.RuneCountInString(before) <= 8 { // 除锈，补漆等养护
		p.a = p.sen.Start + a
		before = strings.ReplaceAll(s[p.a:p.start], "，", "、")
	}
	if strings.Contains(before, "、") && lint.HasSuffix(s[:p.end], "系列", "全方位") && lint.HasPrefix(after, "服务", "的服务", "工作") || strings.HasPrefix(after, "服务") && strings.Contains(before, "提供的") {
		return false // even where the services are defined
	}
	if p.t.Holds(unending, p.sen.Start, p.sen.End) || strings.HasSuffix(before, "同") && !lint.HasSuffix(before, "合同", "胡同") || p.t.HasAny(p.sen.Start, p.start, "是指", "系指") && !kindAhead(after) && lastAny(firstRunes(after, 6), thingNouns) < 0 {
		return true
	}
	if lint.HasPrefix(after, "多个方面", "多方面", "各个方面") && lint.Contains(before, "涵盖", "包括", "包含", "涉及") && lint.Contains(whole, "服务", "维保", "保养") {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(after); strings.ContainsRune("两三四五六七八九", r) && strings.Count(before, "、")+1 == strings.IndexRune("〇一两三四五六七八九", r)/len("一") {
		return true // 等三种情形 behind three of them
	}
	if recast(p, before) || lint.HasPrefix(after, "非正常", "不正常", "非常规", "不正当", "违规") && excluding(p) {
		return false
	}
	if excluding(p) && lint.HasPrefix(after, "一切", "所有", "任何", "其他") && lastAny(firstRunes(after, 8), caseNouns) > 0 && !lint.Contains(whole, mutual...) {
		return false // 本保修不覆盖划伤、受潮等一切外因
	}
	if weighed(p, before, after) || handed(before, after) || remedies(p, before, after) || conveyed(p, before, after) {
		return false
	}
	if forbidden(p, p.t.All[p.sen.Start:p.start]) {
		return true
	}
	if triggered(p, before, after, whole) {
		return false
	}
	if ofTraits(before, after) {
		return true
	}
	if k := lint.LastIndex(s[p.sen.Start:p.start], "（"); k >= 0 && !strings.Contains(s[p.sen.Start+k:p.start], "）") && lint.Contains(s[p.sen.Start+k:p.start], "、", "，", "或") {
		k += p.sen.Start
		if near := strings.Contains(firstRunes(after, 5), "）"); near || k+len("（") == p.a {
			return !near || strings.Contains(firstRunes(after, 7), "）：") || !contained(p, k) // else an example in brackets
		}
	}
	if !strings.Contains(before, "、") && !coupled(before, after) && !enumerated(s[p.sen.Start:p.a]) {
		return !single(before, after) // one example only, or a single word
	}
	if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, "上述以下共计前述 ")); strings.ContainsRune("0123456789一二两三四五六七八九十几各多", r) && !(r == '各' && lint.Contains(
		firstRunes(after, 8), "费", "税", "成本", "开支", "花销", "支出", "杂项", "名目",
	)) || inAll(after) || lint.HasPrefix(after, "全部费用", "全部税", "全部成本", "全部价") || lint.HasPrefix(after, "所有", "全部", "一切") && wholePrice(p) {
		return true
	}
	if p.covered() {
		return false
	}
	if lint.HasPrefix(strings.TrimPrefix(after, "特殊"), "用户", "客户", "会员", "顾客", "人群", "学员") && p.t.HasAny(p.end, p.sen.End, "免", "享", "优惠", "减", "折") {
		return false // 教师、军人等顾客享受八折
	}
	if lint.Contains(before, "包括", "包含", "涵盖") && utf8.RuneCountInString(after) <= 6 && after != "" && lint.HasSuffix(after, cleanings...) {
		return false // 包括挂机、柜机等拆洗
	}
	if strings.HasPrefix(after, "方面") && lint.Contains(firstRunes(after, 10), aspects...) && p.t.HoldsWord(dutyContexts, p.a, p.sen.End) {
		return false // 操作、保养等方面的培训
	}
	if noted(before) || totalled(p, after) || lint.HasPrefix(after, "附件", "附表", "清单", "前款", "上款") && lint.Contains(firstRunes(after, 12), "所列", "列明", "列出") {
		return true // 滤芯、皮带等附件一所列零件
	}
	if excepted(p, after) {
		return false
	}
	if lint.HasPrefix(strings.TrimLeft(whole, "技术经营财务商业管理保密"), "信息：", "资料：", "秘密：", "信息包括", "资料包括", "秘密包括", "内容包括") {
		return true
	}
	if p.permitted() && !lint.Contains(whole, "免费", "享受") {
		return true
	}
	inspected := strings.Contains(before, "、") && lint.HasPrefix(strings.TrimLeft(before, "和及并"), "检查", "检测", "测试", "测量", "巡视", "巡检")
	if inspected && lint.HasPrefix(strings.TrimLeft(after, "主要各项"), "参数", "指标", "项目", "部位", "性能", "状态") {
		return false // 测试水温、水压等主要参数
	}
	if furnished(p, before, after) || p.t.Begins(limiting, p.end) || p.t.Begins(looseRest, p.end) && (excluding(p) || p.t.Holds(handedOn, p.end, p.sen.End)) {
		return false
	}
	if kind := strings.TrimLeft(after, "的所要求填写需相关有必要其他它各项类种"); lint.HasPrefix(kind, exampleNouns...) && !lint.HasPrefix(kind, technicalWorks...) {
		return true
	}
	if k := lastAny(before, []string{"例如", "诸如", "比如", "如"}); k >= 0 {
		return !ofDuties(s[p.sen.Start:p.a], before) && (!excluding(p) || strings.Contains(whole, "损失"))
	}
	headed := !inspected && !p.t.HoldsWord(dutyContexts, p.sen.Start, p.sen.End)
	if strings.HasPrefix(p.t.All[p.end:], "造成") || lint.HasPrefix(after, "导致", "引起") {
		if p.t.HoldsWord(atFault, p.end, p.sen.End) && !lint.Contains(whole, mutual...) {
			return false // 进水、电压不稳等引起损坏的，收费修理
		}
	}
	if headed && !excluding(p) && !scoped(p) && !(lint.HasSuffix(before, "费", "费用", "税", "税金") && (lint.Contains(whole, "支付", "扣除", "抵扣", "负担", "计入", "列入") || strings.Trim(after, "。；") == "")) {
		return true
	}
	tail := strings.TrimLeft(after, "的售后相关有")
	if with, ok := strings.CutPrefix(tail, "与"); ok { // 等与本合同有关的各项工作
		for _, w := range []string{"有关的", "相关的"} {
			if k := strings.Index(with, w); k >= 0 && k <= len("本合同履行") {
				tail = strings.TrimLeft(with[k+len(w):], "各项一切其他全部")
			}
		}
	}
	if lint.HasPrefix(tail, "造成", "导致", "引起") && (excluding(p) || strings.Contains(whole, "费")) {
		return false
	}
	if lint.Contains(firstRunes(after, 14), upkeep...) || strings.HasPrefix(after, "进行") && strings.Contains(before, "对") && lint.Contains(firstRunes(after, 8), works...) || lint.HasPrefix(strings.TrimLeft(after, "的日常定期年度季月全面例行"), works...) && strings.HasPrefix(after, "的") {
		return false // 风机盘管等设备的清洗
	}
	if k := lastAny(firstRunes(tail, 8), thingNouns); k >= 0 && !(headed && strings.HasPrefix(tail[k:], "的")) && !strings.Contains(before, "不得") {
		return false // 广播等子系统，除尘等日常工作由乙方负责
	}
	if lint.HasPrefix(strings.TrimLeft(tail, "日常定期例行"), works...) && lint.Contains(before, "负责", "做好", "提供", "进行", "承担", "完成", "包括") {
		return false // 润滑、紧固等日常维护
	}
	if kindAhead(after) && !lint.Contains(whole, "指", "不得", "报批", "平等") {
		return false // 通知等客户服务, 滞纳金等应付款项
	}
	if rest := strings.TrimRight(tail, "。；"); strings.Contains(before, "、") && utf8.RuneCountInString(rest) <= 8 && !strings.ContainsAny(rest, "的，") && lint.HasSuffix(
		rest, "琐事", "之事", "杂务", "杂事", "事务", "事宜", "工作", "活计", "服务", "支出", "开支", "费用",
	) {
		return false // 发推文、拍照片等运营琐事
	}
	return !(tail == "" || lint.HasPrefix(
		tail, "在质保", "在保修", "在保外", "质保期外", "保修期外", "另购", "另行购买", "，", "。", "；", "）", "需", "由", "均由", "承担", "负",
		"物资", "物品", "物料", "事情", "杂事", "事务", "手续", "活动", "辅材", "辅料", "耗材", "易损品", "易损件", "易耗品", "消耗品", "消耗件",
		"备件", "用品", "服务", "项目", "工作", "内容", "费用", "款项", "责任", "义务", "事项", "事宜", "情形", "损失", "部件", "配件", "零部件",
		"附件", "产品", "功能", "行为", "作业", "支持", "业务", "开支", "支出", "损坏", "问题", "故障", "方面的服务", "培训", "养护", "职责",
		"甲方指定", "乙方指定", "双方指定",
	))
}

var (
	// looseRest lumps together behind 等 what else there is, handedOn are the verbs by which it is
	// kept for the other side or given to it.
	looseRest = lint.NewSet("其他", "其它", "别的", "旁的", "一应", "一干", "一众", "诸般", "种种", "各色", "各种", "各类")
	handedOn  = lint.NewSet("移交", "交付", "提交", "交给", "保管", "附送", "随附", "提供给", "归还", "清洗", "保养", "维修", "更换", "自理", "承担", "负责")
)

// atFault are what a cause costs the side it is laid to.
var atFault = lint.NewSet("收费", "成本费", "修理", "自负", "自付", "承担", "负责", "顺延", "收取")

// thingNouns are kinds of things and works a scope is told in.
var thingNouns = []string{
	"功能", "东西", "模块", "配件", "部件", "零件", "家电", "装置", "设备", "设施", "子系统", "器材", "部位", "周边", "工作", "项目", "作业",
	"区域", "货物", "外设", "辅机", "仪表", "仪器", "机具", "工具", "软件", "家务", "杂务", "系统", "工程",
}

// upkeep is work done on the things a list names.
var upkeep = []string{
	"的维修", "的保养", "的维护", "的养护", "的清洗", "的清洁", "的检修", "的检查", "的更换", "的巡检", "的安装", "的管理", "的维保", "的培训",
	"的指导", "的检测", "的调试", "的拆除", "的拆装", "的配送", "的制作", "的回收", "的清运", "的搬运", "的支持", "的改造", "的维护保养",
}

// firstRunes are the first n runes of s.
func firstRunes(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return s[:i]
		}
	}
	return s
}

// ofDuties reports that examples opened by 如 stand for duties: 进行保养工作，
// 如清洁、检查等, and not for papers or channels: 提供资料，如图纸、手册等.
func ofDuties(lead, before string) bool {
	lead = strings.TrimRight(lead, "，（：")
	if k := lastAny(before, []string{"例如", "诸如", "比如", "如"}); k > len("例如") {
		lead += before[:k]
		lead = strings.TrimRight(lead, "例诸比如，")
	}
	return lint.HasSuffix(lead, "工作", "服务", "项目", "费用", "成本", "作业", "责任", "内容", "保养", "维修", "义务", "事项", "软件", "配件", "零件", "耗材", "备件", "工具", "毛病")
}

// excepted reports a list of things that a warranty, a fee or a return leaves out,
// or is told for: 刀塔、丝杠等大件不在检修费之内.
func excepted(p *place, after string) bool {
	head := firstRunes(after, 6)
	for _, n := range exceptedThings {
		if k := strings.Index(head, n); k >= 0 {
			return p.t.Holds(limiting, p.sen.Start, p.sen.End)
		}
	}
	return false
}

// exceptedThings are what such a list is of.
var exceptedThings = []string{
	"东西", "工具", "器具", "部件", "配件", "零件", "商品", "产品", "材料", "耗材", "物品", "设备", "用品", "之物", "物件", "附件", "易损件",
	"易耗", "小件", "饰件", "附属", "部位", "消耗品", "赠品", "元件", "构件", "装置",
}

// kindAhead reports that s goes on with the kind of what a list holds, a few
// characters on: 系列相关服务, 其他应付款项.
func kindAhead(s string) bool {
	s = firstRunes(s, 10)
	for _, n := range []string{"服务", "费用", "款项", "税费", "手续", "开支"} {
		if k := strings.Index(s, n); k >= 0 && !lint.Contains(s[:k], "的", "，", "。", "；", "、", "：", "）", "由", "对", "使用") {
			return true
		}
	}
	return false
}

// limiting are words that limit what is owed.
var limiting = lint.NewSet(
	"不适用", "不在", "不属于", "不予", "免责", "不承担", "不负责", "除外", "不保修", "不享受", "拒绝", "不再", "有偿", "恕不", "不实行三包",
	"不执行三包", "哪些不保", "概不理", "概不认", "不覆盖", "不涵盖", "不三包", "不在三包", "不管修", "不给修", "不给换", "不白修", "不退",
	"不换", "不保。", "不保，", "不保的", "不保：", "不保项", "不包修", "不包换", "不计入", "不作为", "不视为", "不算", "不属", "不支持",
	"不受理", "属正常", "属于正常", "视为正常",
)

// excluding reports a sentence, or the opening words of its list, that limits
// what is owed.
func excluding(p *place) bool {
	if p.t.Holds(limiting, p.sen.Start, p.sen.End) {
		return true
	}
	for c := p.t.ClauseAt(p.start); c != nil; c = c.Parent {
		lead := p.t.Passages[c.Passage]
		if lead.End-lead.Start < 600 && p.t.Holds(limiting, lead.Start, lead.End) {
			return true
		}
	}
	if h := p.t.HeadingAt(p.start); h != nil && (lint.Contains(p.t.All[h.Start:h.End], "免责", "除外", "不保", "例外", "排除") || p.t.Holds(limiting, h.Start, h.End)) {
		return true
	}
	if lead := p.t.All[max(0, p.pass.Start-240):p.pass.Start]; lint.Contains(lead, "以下", "下列", "下述", "之一") && lint.Contains(lead, "均不在", "不在", "不属于", "不予", "不负责", "免责") || grounds(p.t, p.pass, p.start) && p.t.HasAny(
		max(0, p.pass.Start-480), p.pass.Start, "收费修", "收费维修", "有偿修", "有偿维修",
	) {
		return true
	}
	return lint.Contains(
		p.t.All[max(p.pass.Start, p.start-900):min(p.pass.End, p.end+300)], "均不在", "不在免费", "不在保修", "不属于保修", "不予保修", "不属保修",
		"下列情形", "以下情形", "以下情况", "下列情况",
	) && lint.Contains(p.sentence(), "造成", "导致", "引起", "损坏", "故障")
}

// scoped reports an item below a heading that tells what a scope, a price or an exclusion
// is of.
func scoped(p *place) bool {
	h := p.t.HeadingAt(p.start)
	return h != nil && p.t.HoldsWord(weighty, h.Start, h.End)
}

// weighty are words of scope, price and exclusion.
var weighty = lint.NewSet(
	"范围", "费用", "价格", "收费", "免责", "不保", "除外", "不属于", "不在", "不承担", "服务内容", "服务项目", "保修内容", "维保内容",
	"维保对象", "维护内容", "维护对象", "保养内容", "服务对象", "工作内容",
)

// openLevel is a warning in clauses on scope, price and exclusion.
func openLevel(p *place) lint.Level {
	if p.t.HoldsWord(weighty, p.sen.Start, p.sen.End) || scoped(p) {
		return lint.Warning
	}
	return lint.Info
}

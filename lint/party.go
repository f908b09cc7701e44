package lint

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Role is what a party does in the agreement.
type Role uint8

// The roles. The provider serves, repairs or sells; the customer is served and pays.
const (
	NoRole Role = iota
	Provider
	Customer
)

// Party is one side as the text calls it: 甲方, 乙方, 承包人, 买方.
type Party struct {
	Label string
	Role  Role
	First int // byte of the first mention
	Count int
	// Margin is how much more the text speaks for Role than for the other one.
	Margin int
	score  int
	titled Role // by the title that stands with the label: 甲方（使用单位）
}

// Parties are the sides named in the text, 甲方 first.
func (t *Text) Parties() []Party {
	if t.facts.sided {
		return t.facts.parties
	}
	t.facts.sided = true
	var ps []Party
	for _, label := range []string{"甲方", "乙方", "丙方"} {
		if i := t.Index(0, label); i >= 0 {
			ps = append(ps, Party{Label: label, First: i, Count: t.Count(label)})
		}
	}
	if len(ps) < 2 {
		best := 0 // the pair that the text speaks of most
		for _, pair := range RolePairs {
			i, j := t.Index(0, pair[0]), t.Index(0, pair[1])
			if i < 0 || j < 0 {
				continue
			}
			m, n := t.Count(pair[0]), t.Count(pair[1])
			if min(m, n) > 2*best || best == 0 {
				best = min(m, n)
				ps = []Party{{Label: pair[0], First: i, Role: Provider, Count: m, Margin: declaredMargin}, {Label: pair[1], First: j, Role: Customer, Count: n, Margin: declaredMargin}}
			}
		}
		if declared := []Party(nil); best < seldomNamed {
			if declared = t.declaredSides(); declared != nil || len(ps) < 2 {
				ps = declared
			}
		}
		t.facts.parties = ps
		return ps
	}
	for i := range ps {
		t.direction(&ps[i], ps[(i+1)%len(ps)].Label)
	}
	settle(ps)
	t.facts.parties = ps
	return ps
}

// Party finds a party by its label, or nil.
func (t *Text) Party(label string) *Party {
	ps := t.Parties()
	for i := range ps {
		if ps[i].Label == label {
			return &ps[i]
		}
	}
	return nil
}

// RolePairs name provider and customer where they are not 甲方 and 乙方.
var RolePairs = [...][2]string{
	{"承包人", "发包人"}, {"承包方", "发包方"}, {"卖方", "买方"}, {"供方", "需方"}, {"出卖人", "买受人"}, {"服务方", "客户方"},
	{"服务方", "用户方"}, {"承揽人", "定作人"}, {"承揽方", "定作方"}, {"受托方", "委托方"}, {"受托人", "委托人"}, {"供货方", "采购方"},
	{"销售方", "购买方"}, {"维修方", "送修方"}, {"服务商", "客户"}, {"经营者", "消费者"}, {"承修方", "托修方"}, {"承修人", "托修人"},
	{"维保单位", "使用单位"}, {"供热人", "用热人"}, {"供气人", "用气人"}, {"施工方", "业主方"}, {"出租方", "承租方"}, {"出租人", "承租人"},
	{"服务单位", "委托单位"}, {"承包单位", "发包单位"}, {"供应商", "采购人"}, {"服务人", "委托人"}, {"供应商", "采购方"}, {"供应方", "采购方"},
	{"维保方", "使用方"}, {"供货人", "采购人"}, {"维修人", "委托人"}, {"维护方", "使用方"}, {"服务商", "采购人"}, {"服务方", "委托方"},
	{"咨询方", "委托方"}, {"承建单位", "发包单位"}, {"承建方", "发包方"}, {"受托单位", "委托单位"}, {"维护单位", "使用单位"},
	{"保养单位", "使用单位"}, {"安装单位", "使用单位"}, {"承修单位", "送修单位"}, {"维修单位", "委托单位"}, {"供货单位", "采购单位"},
	{"供应单位", "采购单位"}, {"出卖方", "买受方"}, {"供货商", "采购商"}, {"供货商", "采购方"},
}

// RoleNames are the names of providers (side 0) or customers (1) by their roles,
// the longer before the shorter they begin with.
func RoleNames(side int) []string {
	var out []string
	for _, pair := range RolePairs {
		out = append(out, pair[side])
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return slices.Compact(out)
}

var providerTitles = NewSet(
	"维修人", "修理人", "修理方", "保养方", "养护方", "检修方", "服务方", "服务商", "供方", "卖方", "承包", "受托", "承揽", "供应商", "制造商",
	"厂家", "维修方", "出卖人", "销售方", "供货", "提供方", "保修方", "承办", "维保", "承修", "维修单位", "受委托", "被委托", "出租", "服务单位",
	"施工单位", "施工方", "安装方", "清洗方", "维护方", "运维", "保养单位", "检修单位", "物业服务企业", "装修公司", "支持方", "技术方", "实施方",
	"卖主", "卖家", "开发方", "出机", "中标人", "中标方", "中标单位", "修理部", "经销部", "销售单位", "承接", "师傅", "干活的", "出力的", "卖的", "修的",
	"服务公司", "维修公司", "养护公司", "保养公司", "安装公司", "清洗公司", "保洁公司", "检测公司", "销货", "出售", "养护单位", "清洗单位", "保洁单位", "安装单位",
	"修理单位", "修理厂", "维修厂", "维修部", "维修站", "技术服务",
)
var customerTitles = NewSet(
	"客户", "用户", "买方", "需方", "委托方", "委托人", "发包", "采购", "定作", "购买", "买受", "经销商", "使用方", "消费者", "业主", "送修",
	"托修", "车主", "使用单位", "购货", "承租", "委托单位", "建设单位", "采购单位", "用人单位", "甲方单位", "使用人", "业主单位", "购机人",
	"购机户", "购车人", "用机人", "买家", "买主", "住户", "用机", "用车", "用热", "用气", "用水", "用电", "托运人", "出钱的", "掏钱的", "给钱的",
	"花钱的", "买的", "要修的",
)

// providerActs are what a provider is said to do.
var providerActs = NewSet(
	"负责维修", "免费维修", "提供维修", "提供售后", "提供服务", "提供保修", "派员", "派人", "派工程师", "维修人员", "负责安装", "免费保修",
	"提供技术支持", "响应", "提供维护", "负责修理", "交付", "承诺", "提供免费", "提供的产品", "售后服务人员", "提供质保", "为甲方", "为乙方",
	"向用户提供", "接到报修", "到达现场", "负责质保", "工程师", "内恢复", "内修复", "内到场", "内响应", "巡检", "月报", "小时服务", "电话响应",
	"备件库", "保养计划", "上门检修", "到现场", "供货", "完成安装", "免费维护", "开具发票", "免费修", "送货", "派师傅", "派技", "抵达", "开票",
	"收取", "发货", "维保", "清洗", "安装调试", "负责维", "负责修", "质保责任",
)

// customerActs are what a customer is said to do.
var customerActs = NewSet(
	"支付", "付款", "付清", "购买", "报修", "使用不当", "验收", "应向", "采购", "提货", "付给", "付费", "结清", "结算", "付乙方", "付甲方",
	"交费", "订购", "订货", "交付定金", "应付", "须付", "付尾款", "付余款", "交租", "付租", "付维", "付保", "付养", "付检", "付运", "付接",
	"付搬", "付货", "付服", "付加", "付首", "付总", "按月付", "按季付", "按次付", "按年付", "每月付", "每年付", "每季付", "分期付", "付一半",
	"一次性付", "付合同", "付全款",
)

// mentions is how many mentions of a party are scored: enough to tell.
const mentions = 60

// othersActs are what is said of a party about what the other one does, unless
// it accepts.
var othersActs, serves = NewSet("不提供", "要求", "有权", "委托"), NewSet("提供", "维修", "服务")

// towards scores what a part says that begins with one side: it serves the other one (为乙方的门禁提供维护) or buys of
// it (向乙方租用叉车).
func towards(part, other string) int {
	part, _, _ = strings.Cut(part, "，")
	lead, act, ok := strings.Cut(part, other)
	switch {
	case ok && HasSuffix(lead, "租给", "卖给", "售给", "借给", "销售给") && !Contains(lead, "不", "未", "得"):
		return titleScore
	case !ok || len(lead) > len("每年免费为") || Contains(act, "不", "未", "代理", "代办", "出口"):
	case HasSuffix(lead, "为", "给", "替") && Contains(act, "提供", "维护", "保养", "维修", "检修", "安装", "清洗", "运维", "供应", "开发", "检测"):
		return titleScore
	case HasSuffix(lead, "向", "从") && HasPrefix(act, "购买", "采购", "租用", "租赁", "承租", "订购", "定制", "买", "租"):
		return -titleScore
	case HasSuffix(lead, "向") && HasPrefix(act, "出租", "销售", "供应", "出售", "供货", "提供维", "提供保", "提供检", "提供清"):
		return titleScore
	}
	return 0
}

// direction scores what a party is said to do: positive for a provider.
func (t *Text) direction(p *Party, other string) {
	s, n := t.All, 0
	for i := range t.Each(p.Label) {
		if n++; n > mentions {
			break
		}
		i += len(p.Label)
		rest := s[i:min(len(s), i+90)]
		if k := strings.IndexByte(rest, '\n'); k >= 0 {
			rest = rest[:k]
		}
		if strings.HasPrefix(rest, "（") || strings.HasPrefix(rest, "：") {
			if strings.HasPrefix(rest, "：") {
				p.score += t.nameTells(i, i+len(rest))
			}
			title := rest[:min(len(rest), 40)]
			if e := strings.Index(title, "）"); e > 0 && strings.HasPrefix(rest, "（") {
				title = title[:e]
			}
			provider, customer := titleTells(strings.TrimPrefix(title, "（"))
			if provider {
				p.score += titleScore
			}
			if customer {
				p.score -= titleScore
			}
			if provider != customer && strings.HasPrefix(rest, "（") && t.PassageIndex(i) < titleLines {
				p.titled = roleIf(provider)
			}
			continue
		}
		if at := i - len(p.Label); at > 0 {
			before := s[max(t.PassageAt(at).Start, at-150):at]
			told := declared(before, rest)
			if p.score += told; (told == titleScore || told == -titleScore) && t.PassageIndex(at) < titleLines {
				p.titled = roleIf(told > 0)
			}
			if strings.HasSuffix(before, "向") || strings.HasSuffix(before, "为") {
				if t.Holds(serves, i, i+min(len(rest), 45)) {
					p.score--
				}
				if HasPrefix(rest, "支付", "付", "一次付") {
					p.score += 2
				}
			}
		}
		part := rest
		if e := strings.Index(part, "。"); e >= 0 {
			part = part[:e]
		}
		end := i + len(part)
		if t.Holds(othersActs, i, end) && !strings.Contains(part, "接受") {
			if strings.HasPrefix(part, "委托") {
				p.score -= 2
			}
			continue
		}
		p.score += towards(part, other)
		if t.Holds(providerActs, i, end) {
			p.score++
		}
		if k := strings.Index(part[:min(len(part), 45)], "付"); k >= 0 && Contains(part[k:], "费", "款", "报酬", "租金", "元") && !Contains(
			part, "违约", "赔", "退", "返", "罚", "垫", "金额", "有权", "拒", "未付", "不付", "逾期",
		) { // 甲方每月付代账费
			p.score -= 2
		}
		if k := strings.Index(part[:min(len(part), 45)], "给"); k >= 0 && k+len("给") < len(part) && isDigit(rune(part[k+len("给")])) && strings.Contains(part[k:min(len(part), k+30)], "元") && !Contains(part[:k], "，", "不", "退", "赔", "返", "罚", "减", "补") { // 甲方一年给8000元
			p.score -= 2
		}
		begins := t.skip(i, "应", "须", "需", "将", "按", "在")
		if begins < end && t.begins(customerActs, begins, end) || t.Holds(customerActs, i, i+min(len(part), 30)) {
			p.score--
		}
	}
}

// titleScore is what the title of a side counts, which stands in so many lines at the head.
const titleScore, titleLines = 4, 30

func roleIf(provider bool) Role {
	if provider {
		return Provider
	}
	return Customer
}

// nameTells scores the name behind a label: who keeps a school is served, who
// keeps lifts serves.
func (t *Text) nameTells(i, j int) int {
	name := t.All[i:j]
	if k := strings.IndexAny(name, " ，；"); k > 0 {
		name = name[:k]
	}
	j = i + len(name)
	switch served, serves := t.Holds(servedNames, i, j), t.Holds(servingNames, i, j); {
	case served && !serves:
		return -4
	case serves && !served:
		return 4
	}
	if _, title, ok := strings.Cut(t.All[i:j], "（"); ok { // 某公司（使用单位）
		title, _, _ = strings.Cut(title, "）")
		switch provider, customer := titleTells(title); {
		case provider && !customer:
			return 4
		case customer && !provider:
			return -4
		}
	}
	return 0
}

var (
	servedNames = NewSet(
		"医院", "学校", "学院", "小学", "中学", "幼儿园", "大学", "业主委员会", "管理局", "卫生院", "图书馆", "博物馆", "体育馆", "养老院", "敬老院",
		"人民法院", "街道办事处", "酒店", "宾馆", "医药集团",
	)
	servingNames = NewSet(
		"维修", "电梯工程", "电梯服务", "装饰工程", "装饰有限", "安装工程", "消防技术", "汽修", "汽车修理", "家政", "保洁服务", "机电服务",
		"环保设备", "暖通工程", "售后服务", "运维", "维保", "信息技术", "网络服务", "软件有限", "技术服务", "机电工程", "制冷设备",
	)
)

// titleTells reports whether a title is of who serves or of who is served.
func titleTells(title string) (provider, customer bool) {
	provider, customer = providerTitles.In(title) || title == "卖" || title == "修", customerTitles.In(title) || title == "买"
	if r, n := utf8.DecodeRuneInString(title); !provider && !customer && utf8.RuneCountInString(title[n:]) <= 3 && HasSuffix(title, "方", "人", "户", "家", "单位") {
		provider, customer = strings.ContainsRune("卖销售供", r), strings.ContainsRune("买购订", r) // 卖车方, 购方
	}
	return provider, customer
}

// afterMark is where the words behind the last mark of s begin.
func afterMark(s string) int {
	i := strings.LastIndexFunc(s, func(r rune) bool { return strings.ContainsRune(" ：，。；、\n（", r) })
	if i < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return i + n
}

// titleIn tells the same of the title behind which a bracket names the side: 卖车方（.
func titleIn(before string) (provider, customer bool) {
	before = strings.TrimSuffix(before, "（")
	if provider, customer = providerTitles.In(before), customerTitles.In(before); provider || customer {
		return
	}
	return titleTells(before[afterMark(before):])
}

// declared scores what a text says in so many words: 维保单位（乙方）, 委托乙方,
// 在乙方定点维修, 由乙方提供.
func declared(before, rest string) int {
	next := rest[:min(len(rest), 30)]
	switch {
	case strings.HasSuffix(before, "（") && strings.HasPrefix(rest, "）"):
		switch provider, customer := titleIn(before); {
		case provider && !customer:
			return titleScore
		case customer && !provider:
			return -titleScore
		}
		return 0
	case HasSuffix(before, "称“", "叫“", "写“") && strings.HasPrefix(rest, "”"), HasSuffix(strings.TrimRight(before, " "), "称", "叫", "写", "写作", "叫做") && strings.HasPrefix(rest, "）"): // 出租方：某公司（以下简称“甲方”）
		title := before[:max(0, strings.Index(before, "："))]
		if title == "" { // 委托方（以下称甲方）：某公司
			title = before[:max(0, strings.Index(before, "（"))]
		}
		switch provider, customer := titleIn(title); {
		case provider && !customer:
			return titleScore
		case customer && !provider:
			return -titleScore
		}
		return 0
	case HasSuffix(before, "交", "交由", "交给", "请", "雇", "找", "包给", "托") && Contains(next, "维修", "检修", "修理", "保养", "养护", "维护", "施工", "安装", "运维", "打理", "承办", "进行", "负责"):
		return 3
	case HasPrefix(rest, "接到", "收到", "在接到", "应在接到", "应在收到") && Contains(next, "方报修", "方通知", "方的通知", "方电话", "方来电", "方故障", "方的报修", "方要求", "方请求"):
		return 3
	case HasPrefix(rest, "作为", "身为") && providerTitles.In(rest[:min(len(rest), 60)]) && !customerTitles.In(rest[:min(len(rest), 60)]): // 乙方作为机房设备的供货方
		return 3
	case strings.HasSuffix(before, "委托"), HasPrefix(rest, "接受", "受") && Contains(next, "委托"), HasPrefix(
		rest, "卖给", "售给", "售予", "售与", "出售给", "销售给", "供给", "租给", "出租给",
	) || strings.HasPrefix(rest, "出租") && strings.Contains(next, "给"):
		return 3
	case strings.HasSuffix(before, "在") && Contains(next, "定点", "维修", "修理"):
		return 3
	case strings.HasSuffix(before, "由") && Contains(next, "提供", "维修", "维护", "保养"):
		return 2
	}
	return 0
}

// settle gives the roles of two sides when the scores tell them apart.
func settle(ps []Party) {
	a, b := &ps[0], &ps[1]
	d := a.score - b.score
	a.Margin, b.Margin = max(d, -d), max(d, -d)
	switch {
	case a.titled != b.titled && (a.titled != NoRole || d >= 0 == (b.titled == Customer)) && (b.titled != NoRole || d >= 0 == (a.titled == Provider)):
		if a.Role, b.Role = a.titled, b.titled; a.Role == NoRole {
			a.Role = Provider + Customer - b.Role
		} else if b.Role == NoRole {
			b.Role = Provider + Customer - a.Role
		}
		a.Margin = max(a.Margin, declaredMargin)
		b.Margin = a.Margin
	case d >= 3:
		a.Role, b.Role = Provider, Customer
	case d <= -3:
		a.Role, b.Role = Customer, Provider
	}
}

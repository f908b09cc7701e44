package structure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// Whoever joins a platform promises to keep its rules: 遵守平台规则, 接受本网站已经发布的各类规则,
// 以平台届时公示的规则为准. They are part of the agreement and not in it, and may be any version.
var (
	siteBooks  = lint.NewSet("规则", "服务条款", "使用条款", "管理规范", "平台规范", "平台规定", "网站规定", "平台政策", "平台制度", "使用政策", "接单规范")
	siteOwners = lint.NewSet("平台", "网站", "本站", "商城", "APP", "丙方", "丁方", "甲方", "乙方", "公司", "我们", "我司", "软件", "客户端", "小程序", "网上")
	siteLeads  = lint.NewSet(
		"遵守", "遵循", "接受", "同意", "根据", "按照", "按", "依照", "依据", "依", "以", "违反", "服从", "执行", "阅读", "符合", "参见", "详见",
		"请见", "知悉", "了解", "包括", "承诺", "理解", "受", "协议及", "协议、", "协议和", "合同及",
	)
	sites = lint.NewSet("平台", "网站", "本站", "商城", "APP", "用户协议", "会员")
	// otherRules are rules of the state, of exchanges and of arbitral bodies, of other
	// houses, and what is done to rules.
	otherRules = lint.NewSet(
		"仲裁", "国家", "法律", "行业", "国际", "证券", "交易所", "会计", "交通", "诉讼", "监管", "该规则", "此规则", "本协议中规定", "本协议规定",
		"本合同规定", "该等", "上述", "下列", "以下", "附件", "如下", "本规则", "游戏", "证据", "修改", "调整", "变更", "修订", "制定", "第三方",
		"其他平台", "编码", "命名", "计算规则", "业务规则等", "退改", "冲突法", "下述", "/或", "认定", "域名", "评级",
	)
)

// siteRules reports such rules, each name once, unless the text holds them or is
// among the spans told already.
func siteRules(p *lint.Pass, told [][2]int) {
	t := p.Text
	if !t.Holds(sites, 0, len(t.All)) {
		return
	}
	said := map[string]bool{}
	for _, h := range t.Places(siteBooks) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || t.After(h.End, "修", "变") {
			continue
		}
		a, b := t.Part(h.Start)
		from := 0
		for _, w := range t.PlacesIn(siteLeads, max(a, h.Start-120), h.Start) {
			from = max(from, w.End)
		}
		if from == 0 {
			continue
		}
		lead := from
		for _, w := range t.PlacesIn(joints, from, h.Start) {
			if w.End < h.Start { // of 协议及规则 both are meant
				from = max(from, w.End)
			}
		}
		if strings.LastIndex(t.All[lead:from], "《") > strings.LastIndex(t.All[lead:from], "》") {
			continue // 《监督检验和定期检验规则》: the joint is the title’s own
		}
		name := lint.TrimPrefixes(t.All[from:h.End], "的", "了", "者", "其", "不时", "通过", "适用于")
		from = h.End - len(name)
		n := utf8.RuneCountInString(name)
		if n < 4 || n > 20 || said[name] || strings.ContainsAny(name, "《“_") || lint.HasPrefix(name, "本协议的", "本协议规则", "本协议及") || t.HoldsWord(otherRules, lead, h.End) || t.HasAny(a, b, "http", "www") || !strings.HasSuffix(name, "规则") && !t.Holds(siteOwners, lead, h.End) || lint.Overlapping(told, from, h.End) {
			continue
		}
		said[name] = true
		if !inText(t, name, h.Start) {
			flagPaper(p, from, h.End)
		}
	}
}

// Terms may stand in another agreement: 按《会员协议》的约定执行, 详见《借款协议》.
var (
	otherDeeds = lint.NewSet("协议》", "合同》", "协议书》", "合同书》")
	deedLeads  = lint.NewSet("见", "详见", "参见", "按", "按照", "依照", "依据", "根据", "以", "遵守", "执行", "参照", "遵从", "适用")
	deedUses   = lint.NewSet(
		"约定", "的约定", "规定", "的规定", "中规定", "中约定", "所约定", "相关约定", "执行", "为准", "办理", "处理", "所列", "载明", "所载",
		"及其他协议约定", "中的约定", "中关于", "约定执行",
	)
	// deeds are the agreements that stand on another by their nature.
	deeds = []string{"补充协议", "补充合同", "变更", "解除", "终止", "保证合同", "担保合同", "抵押合同", "质押合同", "担保书", "转让协议", "转让合同"}
)

// otherAgreements reports an agreement by title that a term is left to and that
// is neither here nor told by number or date, each once.
func otherAgreements(p *lint.Pass, told [][2]int) {
	t := p.Text
	if lint.Contains(t.Title(), deeds...) {
		return
	}
	said := map[string]bool{}
	for _, h := range t.Places(otherDeeds) {
		ps := t.PassageAt(h.Start)
		a, _ := t.Part(h.Start)
		k := strings.LastIndex(t.All[a:h.Start], "《")
		if k < 0 || ps.Kind != lint.Body {
			continue
		}
		i := a + k
		title := t.All[i+len("《") : h.End-len("》")]
		n := utf8.RuneCountInString(title)
		if n < 4 || n > 22 || said[title] || strings.Contains(title, "_") || t.Before(i, "本", "附件", "附", "签订", "签署", "订立") {
			continue
		}
		led := slices.ContainsFunc(t.PlacesIn(deedLeads, max(a, i-75), i), func(w lint.Hit) bool { return w.End <= i })
		if !led || !(t.Begins(deedUses, h.End) || t.Before(i, "签订的", "签署的", "另签的") && !t.HasAny(a, i, "客户", "他人", "其他", "第三", "借款人")) {
			continue
		}
		s := t.SentenceAt(i)
		if t.HasAny(s.Start, i, "年", "号") || t.Has("《"+title+"》（合同编号", "《"+title+"》（编号", "《"+title+"》（以下", "简称《"+title, "简称“"+title, "下称“"+title, "下称《"+title, "称“《"+title, "本《"+title) || lint.Overlapping(told, i, h.End) {
			continue
		}
		said[title] = true
		if !inText(t, title, h.Start) {
			flagPaper(p, i, h.End)
		}
	}
}

// leftOut marks an attachment of which only the name was kept.
var leftOut = lint.NewSet("（略）", "均略）", "（另附）", "（另行发布）", "（另行提供）", "（另发）")

// omitted reports attachments that are left out: 附件一：设备清单（略）.
func omitted(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(leftOut) {
		ps := t.PassageAt(h.Start)
		line := t.All[ps.Start:min(ps.End, h.Start+len("（"))]
		if utf8.RuneCountInString(t.All[ps.Start:ps.End]) <= 40 && lint.Contains(line, "附件", "附表", "附图", "附录", "标准（", "目标（", "要求（", "方案（", "细目（", "指标（") {
			flagPaper(p, h.Start, h.End)
		}
	}
}

// untitled are agreements named by their kind alone, bindsBy what leans on them.
var (
	untitled = lint.NewSet(
		"总包合同", "总承包合同", "施工合同", "战略合作协议", "框架合作协议", "战略协议", "年度协议", "年度合同", "采购合同", "销售合同", "买卖合同", "购销合同", "框架协议", "框架合同", "技术协议", "安全协议",
		"安全生产协议", "环保协议", "廉政协议", "廉洁协议", "质量协议", "保密协议", "代理协议", "经销协议", "租赁合同", "物业合同", "服务总协议",
		"所签的字据", "所签的协议", "所签的合同", "所签协议", "所签合同", "签订的合同", "签订的协议", "签署的合同", "签署的协议", "签订的协议书",
	)
	bindsBy = lint.NewSet("按", "按照", "依照", "依据", "根据", "以", "见", "详见", "满足", "符合", "遵守", "执行")
	bindsTo = lint.NewSet("执行", "约定", "的约定", "规定", "的规定", "要求", "的要求", "为准", "相应", "相关条款", "条款", "的条款", "的相关", "所约定", "中的", "中约定", "标准", "的标准", "。")
)

// otherDeal reports the first place where a term is left to an agreement that is named by
// its kind alone: 质量按总包合同执行, 安全责任见双方签订的安全协议.
func otherDeal(p *lint.Pass, told [][2]int) {
	t := p.Text
	if lint.Contains(t.Title(), deeds...) {
		return
	}
	for _, h := range t.Places(untitled) {
		ps := t.PassageAt(h.Start)
		a, _ := t.Part(h.Start)
		name := t.All[h.Start:h.End]
		leads := t.PlacesIn(bindsBy, max(a, h.Start-36), h.Start)
		if ps.Kind != lint.Body || len(leads) == 0 || !t.Begins(bindsTo, h.End) || strings.Contains(name, "签") && !t.HasAny(leads[0].Start, h.Start, "与") || t.Before(h.Start, "本", "《", "本次", "该", "“") || strings.HasSuffix(t.Title(), name) || lint.Overlapping(told, h.Start, h.End) {
			continue
		}
		if s := t.SentenceAt(h.Start); t.HasAny(s.Start, s.End, "年") && !t.HasAny(s.Start, s.End, "年度") || t.HasAny(s.Start, s.End, "编号", "附件", "另行", "客户签订", "不", "_") || t.Has("简称“"+name, "称“"+name, "本"+name, "附件："+name, "《"+name+"》") || inText(t, name, h.Start) {
			continue
		}
		lead := leads[len(leads)-1]
		for k := len(leads) - 2; k >= 0 && leads[k].End == lead.End; k-- {
			lead = leads[k] // 详见, not 见
		}
		flagPaper(p, lead.Start, h.End)
		return
	}
}

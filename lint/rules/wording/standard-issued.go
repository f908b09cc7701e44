package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A rule is named by its title. Who issued it says as little as “relevant”: 按银行有关
// 延期付款的规定偿付, 参照公司惯例报销.

var (
	// ruleHeads are kinds of rules.
	ruleHeads = lint.NewSet(
		"常理", "情理", "成规", "旧章", "旧制", "老章程", "规定", "法规", "准则", "法令", "须知", "公约", "管理办法", "办法", "标准", "规范", "规程",
		"规章制度", "制度", "惯例", "做法", "规则", "政策", "常规", "文件精神", "技术条件", "程序", "流程", "成例", "先例", "旧例", "前例", "常例",
		"通例", "老例", "规矩", "行规", "老办法", "老做法", "统一规格", "精神", "那一套", "口径", "尺度", "手法", "套路", "一贯的做法",
	)
	// goneBy are the words by which something goes by a rule.
	goneBy = lint.NewSet(
		"溯源至", "溯源到", "遵从", "恪守", "参考", "根据", "应以", "须以", "按照", "按", "依照", "依据", "遵照", "参照", "比照", "执行", "符合",
		"达到", "依", "遵守", "遵循", "满足", "循", "照", "沿用", "沿袭", "援",
	)
	// issuers are who issues rules, or what says that some do.
	issuers = lint.NewSet(
		"市级", "省级", "区级", "部级", "市的", "省的", "县的", "区的", "本市", "本省", "本区", "本县", "我市", "我省", "全市", "全省", "国家", "车站", "机场", "码头", "港务", "邮局", "进口国", "出口国", "所在国", "输入国", "颁发", "有关",
		"相关", "局的", "银行", "部门", "主管", "行业", "铁路", "民航", "港口", "物业", "我厂", "本厂", "我方", "厂家", "厂商", "厂方", "原厂",
		"平台", "网站", "商城", "政府", "机构", "当地", "现行", "国际", "公司", "集团", "总部", "上级", "协会", "品牌商", "品牌方", "经销商",
		"代理商", "供货商", "供电局", "电力局", "水务局", "环保局", "消防局", "交通局", "住建局", "管委会", "车管所", "主办方", "主办单位", "展馆",
		"园区", "街道", "乡镇", "属地", "村委", "居委", "院方", "校方", "馆方", "出租方", "承运方", "保管方", "制造商", "供应商", "供方", "需方",
		"卖方", "买方", "甲方", "乙方", "丙方", "丁方", "发包方", "委托方", "监理", "业主", "中国", "我国", "上头", "上面", "部、局", "部局", "同业",
		"同行", "通行", "通常", "内部", "惯常",
	)
	// titledRule are words of a rule that can be looked up or is the law itself.
	titledRule = lint.NewSet(
		"《", "<", "〈", "上面“", "诉讼", "合同", "协议", "约定", "附件", "附表", "法律", "号", "第", "税", "双方", "本规", "本标", "本办", "本制",
		"本守", "本公约", "本准", "前述", "上述", "下列", "以下", "如下", "条款", "条例", "条的", "条之", "条规", "仲裁", "违约金", "元", "公示",
		"公布", "说明书", "图", "订单", "招标", "投标", "GB", "申报", "赔偿", "收费", "交易规则", "签字", "结算", "不低于", "不同", "自动", "一般",
		"刊例", "强制", "首次", "样带", "样板", "本网站", "本平台", "该平台", "该网站", "任何", "适用",
	)
	// heads are what a rule, itself no more than an adjective, may stand before.
	heads = lint.NewSet(
		"测试计划", "格式", "文本", "版本", "合同文本", "纳税", "缴", "交纳", "征", "应纳", "应缴", "代扣", "代缴", "样", "图", "的", "时间", "日期",
		"期限", "比例", "数额", "数量", "范围", "地点", "路线", "方式", "内容", "要求的", "性", "化", "文件", "名称", "编号", "义务", "责任", "产品",
		"材料", "价", "金额", "员", "者", "方", "体系", "管理", "条件",
	)
)

// issued finds rules of which only the issuer is told.
func issued(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(ruleHeads) {
		sen, a, b, ok := around(t, h)
		if t.HasAny(sen.Start, a, "没有强制性国家标准", "没有推荐性国家标准") {
			continue // the order of 民法典 511(一)
		}
		if !ok || h.End < b && t.Begins(heads, h.End) && !t.Begins(ofRule, h.End) || t.After(h.Start, "行规矩", "行规定", "行规则", "行规范", "行规程", "行规章") {
			continue
		}
		all := t.PlacesIn(goneBy, max(a, h.Start-90), h.Start)
		for n := len(all); n > 0 && t.Before(all[n-1].End, "照") && t.After(all[n-1].End, "明", "片", "料", "管", "常"); n = len(all) {
			all = all[:n-1] // 照明规定
		}
		by := lint.Hit{Start: a, End: a}
		switch {
		case len(all) > 0:
			by = all[len(all)-1]
		case t.Before(a, "依据：", "标准：", "要求："):
		case !t.Holds(bases, h.End, b):
			continue
		default:
			if k := lint.LastIndex(t.All[a:h.Start], "以"); k >= 0 {
				by.Start, by.End = a+k, a+k+len("以")
			}
		}
		for k := len(all) - 2; k >= 0 && all[k].End >= by.Start; k-- {
			by = lint.Hit{Start: all[k].Start, End: max(by.End, all[k].End)}
		}
		if t.After(h.End, "仲裁", "进行仲裁") || t.HasAny(a, h.Start, "仲裁委员会", "仲裁院", "仲裁中心") || t.Before(by.Start, "不", "未", "违反", "没有", "不得", "是否", "拒绝", "不能") && !customBroken(t, by, h) && !t.Before(by.Start, "不能不", "不得不", "无不", "莫不", "非得") || lint.HasPrefix(
			t.All[by.End:], "和", "的", "时", "期", "质", "量", "比", "月", "日", "年", "键", "揭",
		) {
			continue
		}
		from := by.End
		for _, m := range t.PlacesIn(ruleJoins, by.End, h.Start) {
			from = m.End
		}
		if h.Start-by.End <= 36 && !t.Holds(issuers, from, h.Start) && t.Holds(issuers, by.End, from) {
			from = by.End // 相关安全、照明规定
		}
		if !t.Holds(issuers, from, h.Start) && !t.Begins(baseRules, from) && !lint.HasSuffix(t.All[from:h.End], codes...) || t.HoldsWord(titledRule, from, h.End) || t.Holds(laws, a, sen.End) || t.Holds(priorTo, sen.Start, h.Start) {
			continue
		}
		if strings.HasSuffix(t.All[:by.End], "遵守") && lint.Contains(t.All[from:h.End], "方", "平台", "网站", "公司") {
			continue // a side's own rules, which another rule wants attached
		}
		if t.HasAny(h.End, b, "税率") || t.After(from, "国家法规", "国家有关法规", "国家相关法规", "国家的法规") {
			continue // the law at large binds without a title, that on taxes above all
		}
		take("有关规定", from, h.End)
	}
}

// customBroken reports a custom or a set of rules without a title that was not kept:
// 没有依照惯例施工, 未按规程预热. Who else does not keep it is a matter of the case.
func customBroken(t *lint.Text, by, h lint.Hit) bool {
	return t.Before(by.Start, "未", "没有") && (t.Begins(baseRules, by.End) || lint.HasPrefix(t.All[by.End:h.End], codes...))
}

// besides finds standards without a title that follow one with a title, or laws at
// large: 按《桥架安装规程》及国家标准.
func besides(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(furtherStandards) {
		if t.Before(h.Start, "》", "）", "法规", "要求", "规程", "规范") {
			_, n := utf8.DecodeRuneInString(t.All[h.Start:])
			take("国家标准", h.Start+n, h.End)
		}
	}
	for _, h := range t.Places(titledAnd) {
		_, _, b, ok := around(t, h)
		if n := lastAny(firstRunes(t.All[h.End:max(h.End, b)], 12), []string{"规范", "规程", "标准"}); ok && n > 0 && !t.After(h.End+n, "性", "化", "合同") {
			take("国家标准", h.End-len("有关"), h.End+n)
		}
	}
	for _, h := range t.Places(ownRules) {
		if n := begun(t.All[h.End:], ownKinds); n > 0 && t.Before(h.Start, "》和", "》及", "》以及", "》、", "》与") {
			take("有关规定", h.Start, h.End+n)
		}
	}
}

// titledAnd join standards without a title to what has one: 《消防条例》和有关设计规范.
var titledAnd = lint.NewSet(
	"》和有关", "》和相关", "》和其他", "》和其它", "》和现行", "》及有关", "》及相关", "》及其他", "》及其它", "》及现行", "》以及有关",
	"》以及相关", "》以及其他", "》以及其它", "》以及现行", "》与有关", "》与相关", "》与其他", "》与其它", "》与现行", "》、有关", "》、相关",
	"》、其他", "》、其它", "》、现行",
)

var (
	// ownRules issue rules for their own house, named behind a law as if they were one:
	// 按《消费者权益保护法》和商店有关规定处理.
	ownRules = lint.NewSet("商店", "本店", "商场", "公司", "厂家", "厂方", "物业", "集团", "酒店", "医院", "学校", "市场", "门店", "卖场", "总部", "企业", "单位")
	ownKinds = []string{"规定", "有关规定", "相关规定", "的规定", "的有关规定", "的相关规定", "制度", "规章制度", "守则", "管理办法", "管理规定"}
)

// furtherStandards are joined to the standard before them.
var furtherStandards = lint.NewSet(
	"和国家标准", "及国家标准", "与国家标准", "和行业标准", "及行业标准", "和有关标准", "及有关标准", "和相关标准", "及相关标准", "和国家规范",
	"及国家规范", "和行业规范", "及行业规范", "、国家标准", "、行业标准",
)

var (
	// bases end a list of what something goes by.
	bases = lint.NewSet("为依据", "为准", "为根据")
	// ofRule lead to more of the rule itself.
	ofRule = lint.NewSet("的规定", "的要求", "的标准", "的合格", "的优良")
	// ruleJoins stand between the sources a thing goes by.
	ruleJoins = lint.NewSet("图纸和", "图纸及", "图纸与", "样品和", "样品及", "说明书和", "说明书及", "、", "以及", "和国家", "和行业", "及国家", "和主管", "和有关", "和相关")
	// codes are kinds of rules that always have a title, or customs, that never have.
	codes = []string{
		"惯例", "老例", "通例", "旧例", "成例", "常例", "行规", "老规矩", "老办法", "老做法", "一贯的做法", "一贯做法", "惯常做法", "惯用手法",
		"通用手法", "老手法", "老套路", "规程", "准则", "管理办法", "管理规定", "管理制度", "使用规定", "安全规定", "操作规范", "作业规范",
		"施工规范", "监理规范", "设计规范", "验收规范", "消防规范", "电气规范", "布线规范", "安装规范", "养护规范", "检测规范", "试验规范",
		"防火规范", "评定标准", "安全规范", "运输规定", "装卸规定", "储存规定", "保管规定", "检疫规定", "操作规定", "防火规定", "消防规定",
		"卫生规定", "验收规定", "计量规定", "质量规定", "停车规定", "安检规定", "冷藏规定", "仓储规定", "排放规定", "作业规定", "施工规定",
		"养护规定", "维修规定", "安装规定", "用电规定", "用气规定", "动火规定", "消毒规定", "清洗规定", "包装规定", "交通规定", "着装规定",
		"食品规定",
	}
	// baseRules go without an issuer.
	baseRules = lint.NewSet(
		"常理", "情理", "成规", "旧章", "旧制", "老章程", "规定的标准", "规定的技术", "规定的质量", "惯例", "常规", "通常做法", "一贯做法",
		"技术条件", "成例", "先例", "旧例", "前例", "常例", "通例", "老例", "老规矩", "规矩", "行规", "老办法", "老做法", "惯常", "统一规格",
	)
	// priorTo stand before a rule as it was until it is changed: the text so far.
	priorTo = lint.NewSet("改动前", "修改前", "变更前", "修订前", "调整前")
	// laws name a text beside it.
	laws = lint.NewSet(
		"请选择", "《", "（附录", "‰", "没有国家标准", "法律法规", "民法典", "见附件", "附件一", "附件二", "附件三", "附件四", "附件1", "附件2",
		"附件3", "附件4", "附件规定", "附件所", "附件中", "附件的", "附件要求", "附件约定", "附件为", "附件执行",
	)
)

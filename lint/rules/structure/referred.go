package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// A duty may rest on a paper: 按渠道管理办法执行, 遵守学员手册, 符合甲方企业标准, 详见报价表.
// What the paper is called is open; what it is, its last word tells.
var (
	// books are papers that say how to behave and how one is judged, lists those
	// that list, count or draw.
	books = lint.NewSet(
		"条例", "办法", "制度", "守则", "手册", "细则", "公约", "规则", "须知", "流程", "政策", "责任书", "章程", "规程", "体系", "承诺书",
		"等级协议", "技术协议", "保密协议", "安全协议", "廉洁协议", "服务协议", "管理协议", "规章", "厂规", "厂纪", "店规", "校规", "校纪",
		"服务方案", "技术方案", "设计方案", "管理要求", "包装要求", "标准", "规范", "规定", "程序", "方案", "文件", "技术要求", "质量要求",
		"工艺要求", "配置要求", "公告", "保修卡", "质保卡", "三包卡", "保修条款", "会议纪要", "服务大纲", "培训大纲", "教学大纲", "验收大纲",
		"服务承诺", "质量承诺", "售后承诺", "质保承诺", "投标承诺", "承诺函", "质量保证书", "安装承诺", "维修承诺", "价格承诺", "作业指导书",
		"操作指引", "规约", "岗位职责",
	)
	// plainBooks are heads of what everybody makes: whose they are, or of what only a
	// house has rules, must stand before them.
	plainBooks = lint.NewSet("标准", "规范", "规定", "程序", "方案", "文件", "技术要求", "质量要求", "工艺要求", "配置要求", "公告", "保修卡", "质保卡", "三包卡", "保修条款")
	// nobodys stand before such a head that is nobody’s paper.
	nobodys = lint.NewSet(
		"国家", "行业", "合同", "协议", "法律", "法规", "部门", "地方", "国际", "上述", "按", "按照", "依照", "符合", "另有", "明确", "不", "法",
		"政府", "安全", "正常", "国标", "作出", "款", "条", "章", "统一", "一定", "双方", "约定的", "样品的", "样品", "封样", "样板",
	)
	lists = lint.NewSet(
		"招标文件", "磋商文件", "响应文件", "采购需求", "清单", "明细", "明细表", "一览表", "目录", "名录", "名册", "规格表", "指标表", "分级表",
		"等级表", "规定表", "政策表", "奖励表", "奖惩表", "返利表", "大样图", "节点图", "示意图", "地图", "价目表", "价目单", "价目", "价格表", "报价表", "报价单", "资费表", "收费表", "费用表",
		"计划表", "参数表", "配置表", "配置单", "材料表", "考核表", "评分表", "评价表", "项目表", "保养表", "维保表", "门窗表", "工艺单", "任务书",
		"规格书", "需求书", "需求说明书", "说明书", "图纸", "效果图", "平面图", "布置图", "附图", "设计图", "施工图", "投标文件", "投标书",
		"应答文件", "计划书", "计划单", "单价表", "标准表", "费率表", "收费标准", "价表", "价格单", "核价单", "预算书", "预算表", "报价书", "造价表",
		"估价单", "费用标准", "时间表", "日程表", "排班表", "课程表", "尺码表", "品牌表", "功能列表", "点位图", "选样单", "下单图", "技术要求",
		"配置要求", "规格说明", "技术规格", "附录", "功能说明", "产品规格", "需求说明", "技术说明",
	)

	seeLeads = lint.NewSet(
		"请见", "请参见", "请参阅", "请查看", "请查阅", "请看", "另见", "合同中所列", "合同所列", "协议中所列", "见", "详见", "参见", "祥见", "载于",
		"列于", "记载于", "列明于", "参阅", "参看", "详阅",
	)
	obeyLeads = lint.NewSet(
		"已知晓", "已知悉", "已阅读", "已了解", "已熟知", "已获悉", "遵守", "守", "严守", "恪守", "谨守", "执行", "服从", "按照", "按", "依照", "依",
		"依据", "根据", "参照", "符合", "以", "遵照", "应照", "须照", "要照", "均照", "落实", "不低于", "完成", "达到", "满足", "违反", "违背",
		"触犯",
	)

	// ownersOf are those whose paper a general one is: 甲方的规章制度.
	ownersOf = lint.NewSet(append([]string{
		"甲方", "乙方", "丙方", "公司", "我司", "学校", "医院", "酒店", "物业", "业主", "管理处", "厂家", "商场", "园区", "厂区", "中心", "制造商",
		"生产商", "厂商", "客户", "工地", "店内", "厂内", "院内", "校内", "园内", "馆内", "场内", "站内", "门店", "机构", "事务所", "总部", "项目部",
		"项目办", "指挥部", "管委会", "双方约定", "双方确认", "双方认可", "双方商定",
	}, sides.BondWords...)...)
	// ownSides begin what one side, and not the state named before it, makes rules of.
	ownSides = lint.NewSet("甲方", "乙方", "丙方", "需方", "供方", "买方", "卖方", "发包", "承包", "总部", "公司", "我司", "项目部", "项目办")
	// commonBooks are titles that say nothing by themselves.
	commonBooks = lint.NewSet(
		"相关规定", "有关规定", "其他规定", "现行规定", "规章制度", "管理制度", "管理办法", "管理规定", "相关标准", "有关标准", "企业标准",
		"公司标准", "内部标准", "内部规定", "各项规定", "安全规定", "安全管理规定", "现场管理规定", "操作规程", "操作流程", "工作流程", "管理流程",
		"服务流程", "业务流程", "服务标准", "服务规范", "质量标准", "工作标准", "施工标准", "作业标准", "检验标准", "验收标准", "考核标准",
		"考核办法", "考核制度", "财务制度", "结算办法", "收费标准", "包装标准", "工艺标准", "验收程序", "报修程序", "管理细则", "服务政策",
		"结算政策", "收费政策", "价格政策", "管理要求", "维护规范", "检验规范", "作业流程", "规定", "制度", "流程", "规范", "标准", "政策", "规则",
		"办法", "方案", "程序", "体系", "说明书", "图纸", "清单", "明细", "实施细则", "施工方案", "设计方案", "技术方案", "服务方案", "技术要求",
		"设计技术要求", "配置要求", "施工图纸", "设计图", "施工图", "效果图",
	)

	// ownMatters are what only a house, a shop or a channel makes rules of.
	ownMatters = lint.NewSet(
		"点检", "网点", "服务站", "维修站", "驻场", "承运", "师傅", "技师", "安装工", "骑手", "返修", "现场", "用户行为", "会员行为", "小区", "社区",
		"住户", "入住", "员工", "学员", "学生", "经销", "渠道", "返利", "营销", "市场", "收购", "回收", "索赔", "销售", "供货", "订货", "促销",
		"形象", "门头", "奖惩", "奖罚", "奖励", "考核", "装修", "门店", "店铺", "厂区", "车间", "宿舍", "商户", "租户", "供应商", "客户", "服务员",
		"价格", "培训", "内部", "合租", "场地", "物业", "店堂", "园区", "加盟", "代理", "积分", "会员", "结算", "服务等级", "展馆", "展会", "进场",
		"库区", "仓库", "退换货", "售后", "理赔", "质量细则", "用户须知", "乘客", "旅客", "校园", "病区", "院感", "科室", "食堂", "机房", "病房",
		"实验室", "车场", "大楼", "大厦", "写字楼", "动火", "登高", "门禁", "来访", "访客", "厂内", "店内", "院内", "校内", "馆内",
	)

	// publicBooks are words of rules of the state, of a trade, of an arbitral body or of
	// a web site, and of the agreement itself.
	publicBooks = lint.NewSet(
		"国家", "国务院", "中华人民共和国", "法律", "法规", "法定", "行政", "部颁", "颁布", "部门", "政府", "当地", "地方", "省", "市", "县",
		"自治区", "行业", "交通", "仲裁", "会计", "银行", "平台", "网站", "本站", "网上", "有关规则", "相关规则", "安全操作", "操作规程", "安全规程",
		"交易规则", "国际", "惯例", "中国", "通用", "本合同", "本协议", "合同规定", "合同约定", "协议约定", "本条", "上述", "以上", "下列", "下述",
		"以下", "如下", "前述", "本章", "国标", "GB", "国税", "税", "物价", "主合同", "原合同", "保险", "劳动", "隐私", "用户协议", "环保", "消防",
		"监管", "司法", "公开", "行规", "民政", "公司法", "军", "企业会计", "财政",
	)
	// inHand are words of a paper that is drawn up, handed over or kept elsewhere as the
	// work goes on.
	inHand = lint.NewSet(
		"送货清单", "送货单", "装箱清单", "装箱单", "发货清单", "发货单", "填写", "签署", "签订", "出具", "提交", "填入", "填报", "签字", "开具",
		"交付", "编制", "制作", "更新", "打印", "公示", "公布", "发布", "张贴", "另行", "以下简称", "下称", "代替", "签认", "确认", "签收", "核对",
		"批准", "审批", "审核", "审定", "审查", "报送", "报审", "拟定", "拟订", "协商", "提出", "变更", "调整", "修改", "制订", "设计单位", "建立",
		"完善", "随货", "随机", "结算单", "结算清单", "交接", "维修记录", "维修单", "报修单", "附件", "附后", "附表", "背面", "封底", "盖章", "备案", "需要",
		"届时", "产品说明书", "使用说明书", "原厂",
	)
	// delivered are words of making a paper or handing it over.
	delivered = lint.NewSet("提供", "交付", "移交", "附送", "随附", "交给", "列出", "开列", "汇总", "形成", "生成", "绘制", "写出", "编写", "起草", "制定", "制订", "编制", "拟定", "拟订")
	// joints stand between the papers of one statement.
	joints = lint.NewSet("或者", "及", "和", "与", "、", "以及", "或", "并")
	// unbooked follows what only begins like the name of a paper, or a verb.
	unbooked = lint.NewSet(
		"化", "员", "件", "间", "性", "号", "格", "型", "版", "文本", "了", "时", "如下", "所", "期", "是", "外", "以外", "内容", "操作", "说明",
		"书", "表", "单", "名称", "规格", "尺寸", "部门", "制式", "制度", "源码", "码", "语言", "电价",
	)
)

// referred reports a paper that a duty rests on and that no line, table or list of
// attachments of the text is, and returns where it did.
func referred(p *lint.Pass) [][2]int {
	t := p.Text
	said, last, spans := map[string]bool{}, 0, [][2]int(nil)
	for k, set := range []*lint.Set{books, lists} {
		last = 0
		for _, h := range t.Places(set) {
			ps := t.PassageAt(h.Start)
			if h.Start < last || ps.Kind != lint.Body || t.Begins(unbooked, h.End) || t.After(h.Start, "附录") && !t.After(h.End, "》", "”") {
				continue
			}
			i, j, name, ok := reference(t, h, k == 1)
			if !ok || said[t.All[i:j]] {
				continue
			}
			said[t.All[i:j]] = true
			if !inText(t, name, h.Start) {
				last = h.End
				if !lint.Overlapping(spans, i, j) {
					spans = append(spans, [2]int{i, j})
					flagPaper(p, i, j)
				}
			}
		}
	}
	return obeyed(p, seen(p, spans))
}

// reference is the reading of a paper’s last word at h: from where to where the
// text speaks of the paper, and its name.
func reference(t *lint.Text, h lint.Hit, list bool) (start, end int, name string, ok bool) {
	plain := !list && t.Begins(plainBooks, h.Start)
	if plain && t.Ends(nobodys, h.Start) && !t.Before(h.Start, "方统一", "司统一", "部统一", "方的统一", "司的统一", "部的统一") {
		return
	}
	if t.After(h.End, "第") && t.HasAny(h.End, min(len(t.All), h.End+len("第一百二十页")), "页") {
		return // a paper whose very page is told
	}
	a, b := t.Part(h.Start)
	if t.After(a, "及", "以及", "和") && t.Before(a, "，") { // 遵守国家法律，以及甲方的规定
		a, _ = t.Part(a - len("，"))
	}
	from := max(a, h.Start-210)
	lead, see := lint.Hit{}, false
	for _, w := range t.PlacesIn(obeyLeads, from, h.Start) {
		if w.End <= h.Start && (w.End > lead.End || w.End == lead.End && w.Start < lead.Start) && !t.After(w.Start, "以及", "以上", "以下", "以外") {
			lead = w
		}
	}
	for _, w := range t.PlacesIn(seeLeads, from, h.Start) {
		if w.End <= h.Start && w.End > lead.Start && !t.Before(w.Start, "意", "可", "常") {
			if !see || w.Start < lead.Start || w.Start > lead.End {
				lead = w
			}
			see = true
		}
	}
	if t.Before(h.Start, "详") { // 名目详清单
		lead, see = lint.Hit{Start: h.Start - len("详"), End: h.Start}, true
	}
	if lead.End == 0 || t.All[lead.Start:lead.End] == "以" && !t.After(h.End, "为准", "》为准", "为依据", "》为依据") || t.After(lead.End, "时", "期", "月", "年", "日", "第", "新") && !t.After(lead.End, "年度") {
		return
	}
	for _, w := range t.PlacesIn(delivered, lead.End, h.Start) {
		if !t.After(w.End, "的") {
			return // 按照合同约定提供维修手册: what is handed over, not what it is done by
		}
	}
	// The last of several papers is read by itself: 国家法规及园区各项动火管理制度.
	seg := lead.End
	for _, w := range t.PlacesIn(joints, lead.End, h.Start) {
		seg = max(seg, w.End)
	}
	own, title := seg, h.Start
	if k := strings.IndexAny(t.All[seg:h.Start], "《“"); k >= 0 {
		title = seg + k
	}
	for _, w := range t.PlacesIn(ownersOf, seg, title) {
		if w.End <= h.Start && own == seg {
			own = w.End
		}
	}
	owned := own > seg
	if !owned && seg > lead.End && !strings.Contains(t.All[lead.End:h.End], "《") { // 甲方的安全、保卫管理和各项规定 are all of the one that is named first
		for _, w := range t.PlacesIn(ownersOf, lead.End, min(seg, lead.End+45)) {
			owned = owned || !ofPublic(t, w.End, h.End) && !t.HasAny(w.End, h.End, "书面告知", "培训过", "交付的", "签收")
		}
	}
	if !owned && slight(t) {
		return
	}
	core := t.All[own:h.End]
	if name, in := strings.CutPrefix(core, "（"); in && !strings.Contains(name, "）") { // 详见（返利表）
		core = name
	}
	if seg > lead.End && seg == h.Start {
		return // 发包人要求的期限及程序, 奖励或政策倾斜
	}
	titled := strings.ContainsAny(core, "《“")
	if plain && lint.HasSuffix(core, "方案", "文件") && !lint.Contains(
		t.All[seg:h.Start], "提供的", "制定的", "下发的", "指定的", "统一", "提交的", "编制的", "双方确认的", "双方认可的", "双方商定的",
	) {
		return // one that is made for this work
	}
	if owned && t.HasAny(seg, own, "双方确认", "双方认可", "双方商定") && !lint.HasSuffix(core, "方案", "大纲", "计划", "表") {
		return // technical requirements that both sides have seen
	}
	if strings.HasSuffix(core, "公告") && t.All[lead.Start:lead.End] != "以" {
		return // one to come: 按厂家召回公告
	}
	if plain && lint.Contains(t.All[lead.End:h.Start], "合同", "协议", "资料") {
		return // of another contract, or of a body beside the two sides
	}
	if plain && (!owned && (titled && !see && !lint.Contains(
		core, "考核", "奖惩", "奖罚", "奖励", "员工", "供应商", "供货", "经销", "加盟", "门店", "返利", "装修", "点检", "驻场", "客户", "会员",
		"学员", "网点", "进场", "内部",
	) || !titled && (len(core) > 30 || !ownMatters.In(core))) || !t.Begins(ownSides, seg) && ofPublic(t, lead.End, seg)) {
		return
	}
	if lint.HasPrefix(t.All[seg:h.End], "该", "此", "其", "上述", "前述", "这") {
		return
	}
	quoted := strings.LastIndex(core, "《")
	if quoted < 0 {
		quoted = strings.LastIndex(core, "“")
	}
	if quoted >= 0 {
		core = strings.TrimLeft(core[quoted:], "《“")
	} else if k := strings.LastIndex(core, "的"); k >= 0 {
		core = core[k+len("的"):]
	}
	for _, w := range []string{"各项", "相关", "有关", "现行", "内部", "其他", "其它", "各类", "各种", "全部", "所有", "本"} {
		core = strings.TrimPrefix(core, w)
	}
	n := utf8.RuneCountInString(core)
	if n < 2 || n > 18 || strings.ContainsAny(core, "《》“”，；：_（）0123456789") || ofPublic(t, seg, h.End) || !owned && ofPublic(t, lead.End, h.End) {
		return
	}
	if t.Holds(inHand, max(a, lead.Start-30), min(b, h.End+30)) && !(owned && t.HasAny(
		seg, h.End, "公布的", "发布的", "制定的", "提供的", "颁发的", "提交的", "编制的", "下达的", "双方确认的", "双方认可的", "双方商定的",
	)) || t.HasAny(seg, h.End, "制定", "设计相关", "指定") && !t.HasAny(seg, h.End, "制定的", "指定的") || t.HasAny(a, min(b+30, t.PassageAt(h.Start).End), "如下", "附件", "附后", "附表") {
		return
	}
	drawn := strings.HasSuffix(core, "图") || strings.HasSuffix(core, "图纸") || strings.HasSuffix(core, "说明书") && !lint.HasSuffix(core, "需求说明书", "规格说明书")
	if !owned && strings.HasSuffix(core, "条例") { // of the state
		return
	}
	switch common := commonBook(core); {
	case owned:
		if list && (drawn || common && !see) {
			return
		}
	case quoted >= 0:
		if !list && !see && !ownMatters.In(core) {
			return
		}
	case list:
		if n < 3 && !see || !see && (common || drawn) {
			return
		}
	case (see || t.After(lead.Start, "以")) && strings.HasSuffix(core, "协议"): // 以技术协议为准
	case n < 4 || common && !see || !ownMatters.In(core) && !lint.HasSuffix(core, "守则", "手册", "公约", "须知", "店规", "厂规", "承诺", "承诺书"):
		return
	}
	start, end = lead.Start, h.End
	if seg > lead.End {
		start = seg
	}
	if t.After(end, "》", "”") || t.After(end, "）") && strings.Count(t.All[start:end], "（") > strings.Count(t.All[start:end], "）") {
		end += len("》")
	}
	if plain && core == t.All[h.Start:h.End] {
		core = t.All[seg:h.End] // 总部规定: the bare head is anybody’s
	}
	return start, end, core, true
}

// ofPublic reports words of rules that are nobody’s here; 市场 is no city.
func ofPublic(t *lint.Text, i, j int) bool {
	for _, h := range t.PlacesIn(publicBooks, i, j) {
		if h.End <= j && !(t.After(h.Start, "市场") && !t.After(h.Start, "市场监")) && !(t.After(h.Start, "颁布") && t.Ends(ownSides, h.Start)) {
			return true
		}
	}
	return false
}

func commonBook(core string) bool {
	for h := range commonBooks.Find(core) {
		if h.Start == 0 && h.End == len(core) {
			return true
		}
	}
	return false
}

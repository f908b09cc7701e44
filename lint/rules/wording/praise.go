package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/words"
)

// What is owed and told by praise alone is owed in no certain measure, whatever
// the noun is: 提供完善的陈列空间, 处于完好状态, 界面友好、操作简便.

var (
	// praising are adjectives of quality, quantity and manner that no one can
	// measure. Facts (完整, 合格, 准确, 正常) are none.
	praising = lint.NewSet(
		"一流", "上等", "齐全", "齐备", "完善", "完备", "完好", "完美", "健全", "友好", "良好", "优良", "优秀", "优异", "优越", "优美", "精美",
		"精良", "精细", "精致", "精湛", "精干", "先进", "领先", "卓越", "杰出", "出色", "高效", "高档", "高端", "高标准", "高水平", "高规格",
		"高素质", "可靠", "稳定", "平稳", "稳固", "稳健", "牢固", "坚固", "结实", "耐用", "简便", "简洁", "便捷", "便利", "方便", "快捷", "灵活",
		"灵敏", "顺畅", "流畅", "通畅", "畅通", "清晰", "详尽", "详实", "翔实", "周全", "周到", "周密", "缜密", "严密", "严谨", "细致", "耐心",
		"热情", "热忱", "诚恳", "真诚", "得体", "端庄", "大方", "整洁", "整齐", "齐整", "干净", "洁净", "美观", "雅观", "平整", "光滑", "均匀",
		"匀称", "饱满", "充裕", "充沛", "富余", "丰富", "丰厚", "优厚", "雄厚", "深厚", "扎实", "过硬", "熟练", "娴熟", "精通", "资深", "老练",
		"称职", "得力", "恰当", "妥当", "妥善", "稳妥", "合适", "适宜", "适中", "适度", "合宜", "科学", "有序", "强有力", "得当", "到位", "广泛",
		"密切", "紧密", "融洽", "和谐", "和睦", "舒适", "舒心", "温馨", "安静", "宁静", "幽静", "宽敞", "明亮", "新鲜", "鲜活", "美味", "可口",
		"均衡", "实惠", "低廉", "可观", "充实", "醒目", "新颖", "独特", "鲜明", "生动", "逼真", "旺盛", "茂盛", "理想", "圆满", "体面", "高尚",
		"正派", "端正", "成熟", "适租", "可租赁", "积极向上", "健康向上", "切实可行", "行之有效", "经济实惠", "安全可靠", "简明扼要", "通俗易懂",
		"井井有条", "一目了然", "公开透明", "麻利", "利落", "干练", "温和", "柔和", "流利", "勤快", "勤恳", "踏实", "本分", "和气", "和蔼", "亲切",
		"悦耳", "宜人", "怡人", "考究", "牢靠", "严实", "紧凑", "简练", "工整", "规整", "素雅", "淡雅", "时尚", "轻便", "轻巧", "好看", "耐磨",
		"省力", "体贴", "机灵", "适销对路", "锋利", "锐利", "直溜", "平顺", "松软", "蓬松", "好使", "顺滑", "丝滑", "合身", "合脚", "保暖", "透气",
		"解渴", "抗用", "耐穿", "耐看", "上手", "能干", "靠谱", "可信", "有经验", "有责任心", "有实力", "有信誉", "高水准", "强健", "强劲", "殷实",
		"宽绰", "阔绰", "丰盈", "利索", "像样", "锃亮", "顺眼", "硬朗", "敞亮", "板正", "熨帖", "服帖", "周正", "清亮", "水灵", "停当", "牢实",
		"瓷实", "厚道", "实诚", "热络", "上心", "用心", "尽心", "精心", "走心", "卖力", "起劲", "得劲", "皮实", "经用", "出彩", "漂亮", "精到",
		"老到", "老道", "拿手", "在行", "内行", "懂行", "牢稳", "顺心", "中看", "入眼", "鲜亮", "有本事", "有真本事", "有两下子", "有把握", "有谱",
		"有眼力", "有眼色", "有眼力见儿", "有耐性", "有耐心", "有涵养", "有条理", "有分寸", "不含糊", "不糊弄", "不拖泥带水", "够格", "够硬", "够亮",
		"够结实", "够牢", "够用", "够劲", "够稳", "够意思", "舒服", "舒坦", "精明", "强干", "精明强干", "清冽", "清澈", "明净", "白净", "光鲜",
		"挺括", "笔挺", "纯熟", "适可而止", "气派", "传神", "神气", "雅致", "别致", "精巧", "素净", "正宗", "够味", "爽口", "浓稠", "软糯", "筋道",
		"酥脆", "温润", "绵密", "灵动", "出挑", "抢眼", "入味", "养眼", "动听", "密不透风", "滴水不漏", "严严实实", "恰到好处", "无可指摘",
		"妥妥当当", "井井有序", "像样子", "严丝合缝", "像个样", "像个样子", "像回事", "对路子", "服服帖帖", "有模有样", "一丝不苟", "纹丝不动",
		"拿得出手", "挑不出错", "没得挑", "没话说", "没毛病",
	)
	// unpraised are compounds that hold one of them and do not praise.
	unpraised = lint.NewSet(
		"友好协商", "友好的协商", "精细化", "稳定性", "可靠性", "完好率", "完好无", "科学技术", "科学研究", "方便面", "便利店", "理想化", "到位后",
		"畅通率", "成熟期", "新鲜度", "便利服务", "稳定的用工", "稳定的收入", "稳定的经济", "稳定的还款", "可靠的证据", "先进先", "独特的优势",
		"丰富的想象", "成熟后", "资深会员",
	)
	// denying stand right before praise of what is no longer so: 电池不耐用了.
	denying = []string{"不", "不够", "不太", "不再", "不大", "不甚", "不怎么"}
	// reached are by what somebody can be reached: a line is open or it is not.
	reached = lint.NewSet("电话", "手机", "热线", "通讯", "通信", "联系方式", "联络")
	// praisedNouns stand right behind the adjective: 完好状态, 先进设备.
	praisedNouns = lint.NewSet(
		"程度", "状态", "状况", "秩序", "氛围", "经验", "联系", "联络", "沟通", "协作", "衔接", "环境", "形象", "风貌", "面貌", "道德", "素质",
		"素养", "习惯", "性能", "能力", "态度", "意识", "水准", "作风", "品行", "品质", "心态", "服务", "人员", "员工", "人才", "团队", "队伍",
		"师资", "讲师", "教师", "司机", "技师", "设备", "设施", "仪器", "工具", "技术", "工艺", "材料", "货源", "方案", "措施", "体系", "机制",
		"制度", "资源", "品牌", "条件", "支持", "保障", "手段", "水平", "效果", "质量", "业绩", "成绩", "信用", "口感", "画质", "音质", "外观",
		"卫生",
	)
	// attributes are adjectives that praise only before a noun that is owed: 严格的
	// may be told of much that nobody owes.
	attributes = lint.NewSet(
		"专业", "规范", "严格", "全面", "清楚", "简明", "健康", "文明", "正规", "知名", "有能力", "正常", "像样", "够用", "地道", "基本", "简单",
		"一般性", "初步", "精巧", "额外", "相当", "大量", "少量", "适量", "若干", "充分", "公平", "高质量", "高品质", "深入", "细心", "无微不至",
		"特别", "积极", "强大", "强硬", "严厉", "过硬", "崇高", "体贴", "人性化", "个性化", "多样化", "智能化", "国际化", "立体", "宽松", "宽裕",
		"公道", "公允", "诱人", "足数", "特殊", "卫生", "有价值", "有针对性", "针对性", "建设性", "有益", "有意义", "上好", "顶用", "管用", "最好",
		"最低", "最短", "良性",
	)
	// owing are the verbs by which a thing or state is owed.
	owing = lint.NewSet(
		"携", "携带", "带", "派", "提供", "给予", "配备", "配置", "具备", "具有", "拥有", "采用", "采取", "使用", "选用", "选派", "聘用", "聘请",
		"指派", "委派", "派出", "派遣", "安排", "组建", "建立", "建设", "搭建", "开发", "打造", "制定", "制订", "编制", "营造", "创造", "设置",
		"设立", "投入", "处于", "保持", "维持", "维护", "恢复", "达到", "确保", "保证", "保障", "做到", "实现", "负责", "养成", "选择", "有", "供应",
		"交付", "进行", "开展", "作出", "做出", "做好", "预留", "留出", "予以", "接受", "享受", "享有",
	)
	// stating are those of a state that is owed without a word of duty.
	stating = lint.NewSet("保持", "确保", "保障", "保证", "做到", "达到", "要求", "具备", "具有", "配备", "符合", "提供", "使用", "采用", "安排")
	// untold begin what follows 的 and is a case or a duty, no thing owed.
	untold = lint.NewSet(
		"法律程序", "法律行动", "法律补偿", "市场秩序", "经营秩序", "价格秩序", "合作", "关系", "声誉", "信誉", "口碑", "商业信誉", "商誉", "沟通",
		"情况", "情形", "前提", "条件下", "义务", "责任", "原则", "精神", "宗旨", "程度",
	)
	// verbal end what makes a verb or an aim of the adjective behind them.
	verbal = lint.NewSet(
		"修改", "补充", "修订", "予以", "加以", "逐步", "不断", "进一步", "阅读", "查阅", "参照", "真实、", "真实", "发放", "人员", "资金", "款项",
		"场地", "有", "的", "为", "通电", "水电", "临电",
	)
	// disclaimed are words of a sentence that promises nothing.
	disclaimed = lint.NewSet("不作", "不做", "不保证", "不承诺", "不担保")
	// gauged are words behind praise by which it is measured after all.
	gauged = lint.NewSet("毫米", "允许偏差", "分贝")
	// unlauded are words of a statement in which praise tells and owes nothing.
	unlauded = lint.NewSet(
		"双方", "各方", "互相", "相互", "信用状况", "知悉", "了解", "声明", "本着", "宗旨", "为了", "以便", "旨在", "致力于", "鉴于", "网络环境",
		"更", "不", "未", "是否", "您", "无", "认为", "如果", "若", "非", "有权", "可以",
	)
)

// bidDone is a right to have something done, which the other side owes.
var bidDone = lint.NewSet("有权要求", "可以要求", "有权督促", "有权责令")

// telling are adjectives that praise only at the end of what must be, checked are
// verbs before them by which it is a thing that can be seen.
var (
	telling = lint.NewSet("清楚", "详细", "简单", "明净", "易懂", "易用", "好用", "易学")
	checked = []string{
		"写", "讲", "说", "问", "查", "交代", "解释", "说明", "注明", "标明", "交接", "填写", "核对", "了解", "弄", "看", "拍", "标", "印", "听",
		"调查", "登记", "订立", "搬", "搬迁", "四至", "界限", "产权", "权属", "权利", "结", "付", "还", "清点", "真实、", "完整、", "有效、",
	}
)

// tidy are states of a place that are kept, where they are no work done on it.
var (
	tidy = lint.NewSet(
		"清洁", "卫生", "清爽", "洁净", "整洁卫生", "完好", "完好无损", "完好无缺", "正常", "正常使用", "正常运行", "正常运转", "正常工作",
		"正常供应", "正常营业", "正常经营", "正常通行", "运行正常", "运转正常", "工作正常", "使用正常", "功能正常",
	)
	// testedFor lead to what an acceptance asks for: 验收标准：系统正常运行，资料齐全完整.
	testedFor = lint.NewSet("验收标准", "验收条件", "验收要求", "验收内容", "合格标准", "交付标准", "交付条件", "交付要求", "验收合格标准", "验收合格条件")
	// factual are adjectives of fact that may end such praise.
	factual = lint.NewSet("完整", "准确", "规范", "有效", "合格")
	kept    = lint.NewSet("保持", "维持", "始终", "确保", "保证", "保障")
)

// lauded finds what is owed and only praised.
func lauded(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(tidy) {
		if sen, a, b, ok := around(t, h); ok && (h.End == b || strings.HasPrefix(t.All[h.End:b], "、")) && (t.Holds(kept, a, h.Start) || t.Holds(testedFor, t.PassageAt(h.Start).Start, h.Start)) && !t.HoldsBeside(unlauded, bidDone, a, h.Start) && !(strings.HasPrefix(t.All[h.Start:], "完好") && lint.Contains(t.All[sen.Start:sen.End], "包装", "运输", "装卸")) {
			take("平整", h.Start, h.End)
		}
	}
	for _, h := range t.Places(telling) {
		if s := t.All[h.End:]; han(s, 2) == 0 && s != "" && s[0] >= 0xE4 && s[0] <= 0xE9 {
			continue // more characters follow than one word
		}
		sen, a, b, ok := around(t, h)
		if !ok || h.Start == a || lint.HasSuffix(t.All[a:h.Start], checked...) || t.HoldsBeside(unlauded, bidDone, a, h.Start) || !obliged(t, sen, h) {
			continue
		}
		if rest := t.All[h.End:b]; rest == "" || strings.HasPrefix(rest, "、") || rest == "完整" || rest == "准确" {
			take("平整", h.Start, h.End)
		}
	}
	end := 0
	for _, h := range t.Places(praising) {
		if h.Start < end {
			continue
		}
		sen, a, b, ok := around(t, h)
		if not := lastWord(t.All[max(a, h.Start-len("不怎么")):h.Start], denying...); ok && not >= 0 && h.Start-a > len("不") && t.After(h.End, "了") {
			if followedUp(t, sen, a, b, h.End) {
				take("严重", h.Start-len("不"), h.End) // 电池不耐用了由出租方换
				end = h.End
			}
			continue
		}
		if !ok || t.Begins(unpraised, h.Start) || t.HoldsBeside(unlauded, bidDone, a, h.Start) || lint.HasSuffix(t.All[h.End:b], "时") || t.Holds(disclaimed, sen.Start, sen.End) || t.Holds(gauged, a, sen.End) || t.After(h.Start, "畅通") && t.Holds(reached, a, h.Start) {
			continue
		}
		s, j := t.All, h.End
		switch rest := s[j:b]; {
		case lint.HasPrefix(rest, "的", "之") && len(rest) > len("的"):
			if (t.Holds(owing, a, h.Start) || duty(s[a:h.Start])) && (!t.Begins(untold, j+len("的")) || t.After(j+len("的"), "精神状态", "精神面貌")) {
				end = j + len("的")
				take("完善", h.Start, end)
			}
		case strings.HasPrefix(rest, "地") && !lint.HasPrefix(rest, "地点", "地段", "地方"):
			if duty(s[a:b]) {
				end = j + len("地")
				take("平整", h.Start, end)
			}
		case rest == "的":
			if lint.HasSuffix(s[a:h.Start], "是", "最", "为", "挑", "选", "找", "换", "请", "派") && duty(s[sen.Start:sen.End]) {
				end = j
				take("平整", h.Start, j)
			}
		case t.Begins(praisedNouns, j):
			if t.Holds(owing, a, h.Start) || duty(s[a:h.Start]) {
				end = j
				for _, n := range t.PlacesIn(praisedNouns, j, min(b, j+len("状态"))) {
					end = max(end, n.End)
				}
				take("完善", h.Start, end)
			}
		case doubled(rest):
			if obliged(t, sen, h) {
				end = j + len("明了") // 简洁明了
				take("平整", h.Start, end)
			}
		case rest == "" || t.Begins(factual, j) && j+len("完整") == b || strings.HasPrefix(rest, "、") || lint.HasPrefix(rest, "且", "并且", "而且"):
			if s[h.Start:j] != "完好" && (!t.Ends(verbal, h.Start) || t.Before(h.Start, "行为")) && (duty(s[sen.Start:sen.End]) || t.Holds(stating, sen.Start, h.Start) || alone(t, a, h) || t.Holds(testedFor, t.PassageAt(h.Start).Start, h.Start)) {
				end = j
				take("平整", h.Start, end)
			}
		}
	}
}

// obliged reports a hit in a sentence, or under a heading or a label, that tells what
// must be.
func obliged(t *lint.Text, sen lint.Sentence, h lint.Hit) bool {
	if duty(t.All[sen.Start:sen.End]) {
		return true
	}
	ps := t.PassageAt(h.Start)
	return ps.Kind == lint.Body && ps.Number != "" && newPlace(t, words.Found{Start: h.Start, End: h.End}).required()
}

// alone reports praise that is all a statement of a numbered clause says of a thing, as of what
// is owed without a verb: 湿度适宜，印品清晰。
func alone(t *lint.Text, a int, h lint.Hit) bool {
	ps := t.PassageAt(h.Start)
	n := utf8.RuneCountInString(t.All[a:h.Start])
	return ps.Kind == lint.Body && (ps.Number != "" || len(t.Parties()) > 1) && n >= 2 && n <= 10 && !t.After(h.Start, "齐全", "齐备") && strings.ContainsAny(t.All[h.End:ps.End], "。；") && !t.HasAny(
		a, h.Start, "的", "是", "双方", "各方", "信誉", "信用", "身体", "资金", "现金", "财务", "关系", "收入", "经营", "权属", "产权", "责任",
		"界限", "事实", "证据", "市场", "前景", "交通", "天气", "气候",
	)
}

// doubled reports that two more characters of praise end the statement: 简洁明了, 热情礼貌.
func doubled(rest string) bool {
	return han(rest, 2) == 2 && (idioms[rest[:len("明了")]] || praises(rest[:len("明了")]))
}

// attributed finds what is owed with an adjective before it that only grades:
// 进行严格的审查, 操作应规范.
func attributed(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(attributes) {
		rest := t.All[h.End:]
		if t.Ends(bidding, h.Start) && !strings.HasPrefix(rest, "的") {
			if sen, _, b, ok := around(t, h); ok && h.End == b && duty(t.All[sen.Start:h.Start]) {
				take("平整", h.Start, h.End)
			}
			continue
		}
		if !lint.HasPrefix(rest, "的", "之", "措施", "手段", "办法") {
			continue
		}
		sen, a, b, ok := around(t, h)
		j := h.End
		if lint.HasPrefix(rest, "的", "之") {
			j += len("的")
		}
		if !ok || j >= b || !t.Holds(owing, a, h.Start) && !t.Before(h.Start, "以") || t.HoldsBeside(unlauded, bidDone, a, h.Start) || t.Before(h.Start, "或", "最", "所", "条款", "国家或") || lint.HasSuffix(t.All[a:h.Start], checked...) {
			continue
		}
		if lint.HasPrefix(t.All[j:b], ungraded...) || lint.HasSuffix(t.All[j:b], "的", "后", "时") || lint.Contains(t.All[sen.Start:sen.End], "减少损失", "不可抗力") || lint.Contains(t.All[a:h.Start], "拥有", "具有", "掌握", "委托") && !duty(t.All[sen.Start:sen.End]) {
			continue
		}
		take("完善", h.Start, j)
	}
}

// ungraded are nouns before which such an adjective is a class, a fact or a term
// of the law.
var ungraded = []string{
	"检测机构", "检验机构", "鉴定机构", "评估机构", "机构", "第三方", "磨损", "损耗", "发票", "渠道", "协商", "说明", "解释", "权利", "信息",
	"竞争", "待遇", "条件下", "交易", "市场", "价格", "数量", "地位", "机会", "理解", "了解", "认识", "控制权", "费用", "权力",
}

// eases are what makes things easy for the other side, of which nothing is told:
// 为检修人员提供住宿和交通方便.
var eases = lint.NewSet("方便", "便利")

// eased finds ease that is owed.
func eased(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(eases) {
		_, a, b, ok := around(t, h)
		if !ok || h.End != b && !lint.HasPrefix(t.All[h.End:b], "条件", "和", "及", "与", "、") || t.Before(
			h.Start, "为", "了", "必要的", "以", "更", "查阅", "阅读", "利用", "参照", "不",
		) || !lint.Contains(t.All[a:h.Start], "提供", "给予", "予以", "创造") || lint.Contains(t.All[a:h.Start], "不", "违法", "拒绝", "任何") {
			continue
		}
		if t.PassageAt(h.Start).Number != "" {
			take("便利条件", h.Start, h.End)
		}
	}
}

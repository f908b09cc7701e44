package draft

import (
	"slices"
	"unicode/utf8"

	"qiyue/lint"
)

// What a house says of itself, what surveys are said to show, what happened to
// somebody once and what is good for business binds nobody. Each kind is two or
// three classes of words in a sentence without a duty.
var (
	founded = []string{
		"成立于", "创立于", "创办于", "始建于", "创建于", "成立以来", "创立以来", "年来", "多年来", "成立十", "成立二十", "成立多年", "历经", "深耕",
		"专注", "老店", "老字号", "坐落于", "拥有一支", "拥有一批", "拥有多名", "拥有专业", "有一支", "有一批", "是一家", "集研发", "集生产",
		"集设计", "年经验", "年的经验", "年从业经验", "年行业经验", "我们已为", "已累计", "开了十", "开了二十", "开了三十", "干了二十", "做了二十",
		"多年的发展", "多年发展",
	}
	boasts = []string{
		"领先", "远销", "遍布", "累计服务", "服务过", "服务家庭", "口碑", "好评", "荣誉", "称号", "知名", "著名", "赢得", "信赖", "信任", "首选",
		"一流", "广大客户", "深受", "享誉", "龙头", "最大的", "佼佼者", "骨干", "优秀企业", "余家", "余个", "余项", "余台", "余座", "余万", "百余",
		"千余", "三百多", "千多家", "家企业提供", "无一例", "从未发生", "零投诉", "零事故", "占八成", "多家客户", "各地", "同行", "一站式",
		"专业团队", "丰富经验", "丰富的经验", "经验丰富", "技术过硬", "技术精湛", "实力雄厚", "设备先进", "畅销", "高新技术企业", "致力于", "领军",
	}
	praising = lint.NewFrame(240, founded, boasts)
	boastSet = lint.NewSet(boasts...)
	// duteous are words of a duty or a recital.
	duteous = lint.NewSet("应当", "应", "须", "不得", "负责", "保证", "承诺", "违约", "有权", "同意", "鉴于", "不低于", "具备", "资质", "条件", "如果", "要求")

	citing  = []string{"据", "根据"}
	sources = []string{"报告", "统计", "调查", "调研", "研究", "白皮书", "年鉴", "数据", "协会发布", "机构发布", "院发布", "局发布", "测算", "估算", "媒体", "业内人士", "专家", "报道"}
	showing = []string{
		"显示", "表明", "指出", "已成为", "成为", "同比", "首要", "普遍", "近年来", "逐年", "市场规模", "满意度达", "投诉率", "高达", "超过", "达到",
		"增长", "占比", "源于", "缘于", "归因", "起因于", "出自", "来自",
	}
	surveys = lint.NewFrame(90, citing, sources, showing)

	instance = []string{"例如", "比如", "譬如", "举例来说", "举个例子", "如某", "举例", "打个比方", "试想"}
	somebody = []string{
		"某品牌", "某公司", "某客户", "某企业", "某单位", "某小区", "某医院", "某学校", "某厂", "某商场", "某酒店", "某用户", "某业主", "某消费者",
		"有一家", "一家公司", "一家企业", "有一位", "有客户", "有的客户", "去年", "前年", "曾经", "曾有", "上个月", "某市", "某地", "小王", "小李",
		"小张", "小明", "老王", "老张", "老李", "张三", "李四", "王五", "王先生", "李先生", "张先生", "王女士", "李女士", "张女士", "张阿姨",
		"王阿姨", "某先生", "某女士", "邻居", "隔壁", "我家", "你家", "某汽车", "某家电", "某手机", "某知名", "某大型", "某电梯", "某空调", "某软件",
		"某平台", "某电商", "某制造", "某物业", "某银行", "某工厂", "某超市", "某餐饮", "某连锁", "某科技", "某互联网", "京东推", "胖东来", "海底捞",
	}
	instances = lint.NewFrame(36, instance, somebody)

	benefit  = []string{"有利于", "有助于", "能够有效", "能有效", "可以有效", "能够为", "至关重要", "不可或缺", "是企业", "关系到", "离不开", "是提升", "是保障", "是提高"}
	benefits = lint.NewFrame(90, benefit,
		[]string{"提升", "提高", "增强", "促进", "保障", "形象", "竞争力", "满意度", "发展", "保驾护航", "合作", "信任", "成功", "生存", "效益", "口碑", "效率", "重要", "关键"})
	essayWords = []string{
		"是一种通用", "是一种常见", "是一种重要", "是一种非常", "是一份重要", "是一项重要", "是一种法律", "是商业活动", "是现代", "应当注意的问题",
		"时应注意以下", "应注意的事项", "的注意事项如下", "的写法", "的作用是", "的意义在于", "保驾护航", "的重要法律文件", "的重要法律依据",
	}
	essays = lint.NewFrame(60, []string{"合同", "协议"}, essayWords)

	// kinds say what a kind of agreement is, as a form-book does.
	kinds = lint.NewFrame(0, []string{"合同", "协议"}, []string{"是指当事人", "是指双方当事人", "是指在中华人民共和国", "是指一方", "是当事人", "是双方当事人", "是双方之间", "是平等主体"})
	// creeds are slogans, creed makes a duty of one: 秉承“客户至上”的理念.
	creeds = []string{
		"客户至上", "用户至上", "顾客至上", "服务至上", "信誉至上", "质量至上", "客户第一", "用户第一", "顾客第一", "服务第一", "信誉第一",
		"诚信为本", "以人为本", "质量为本", "质量为先", "服务为先", "信誉为先", "一切为了", "为中心", "追求卓越", "精益求精", "顾客就是上帝",
		"客户就是上帝",
	}
	belief = lint.NewFrame(45, []string{"秉承", "秉持", "奉行", "秉着"}, []string{"经营理念", "服务理念", "企业理念", "企业精神", "服务宗旨", "经营宗旨", "企业宗旨", "企业文化", "价值观"})
	creed  = lint.NewFrame(30, []string{
		"秉承", "秉持", "坚持", "践行", "奉行", "恪守", "贯彻", "牢固树立", "弘扬", "树立",
	}, creeds, []string{"理念", "宗旨", "精神", "信念", "价值观", "经营方针", "服务方针"})
	// forms say of a form whence it comes and how it is used.
	forms = lint.NewFrame(30, []string{"本格式", "本范本", "本示范文本", "此格式", "签订", "订立"}, []string{
		"主持制定", "示范文本。", "的示范文本", "合同应当注意", "合同应注意", "合同时注意", "合同时，应注意", "合同时应注意", "协议时应注意",
		"协议应当注意",
	})
	// ease is what a house promises everybody of its trade.
	ease    = lint.NewFrame(36, []string{"让", "使"}, []string{"变得", "更加", "更", "轻松享受", "尽享"}, []string{"简单", "快乐", "美好", "精彩", "轻松", "便捷", "幸福", "放心", "安心", "容易"})
	mission = lint.NewFrame(45, []string{"以"}, []string{"为己任", "为使命", "为服务理念", "为经营理念", "为企业使命", "为愿景", "为服务宗旨", "为经营宗旨"})
	offers  = lint.NewFrame(60, []string{"提供", "打造", "带来", "竭诚"}, []string{
		"贴心", "快捷", "便捷", "专业", "快速", "满意", "省心", "放心", "周到", "温馨", "高效", "优质",
	}, []string{"、", "和", "且"}, []string{
		"贴心", "快捷", "便捷", "专业", "快速", "满意", "省心", "放心", "周到", "温馨", "高效", "优质",
	}, []string{"的"})
	manned = lint.NewFrame(75, []string{"拥有", "建立了", "组建了", "配备了", "汇聚了"}, []string{"团队", "队伍", "服务网络", "服务体系", "专家", "技术人员", "技术骨干"})
	// public are those to whom a house makes itself known, not the other side.
	public = lint.NewSet("广大", "消费者", "投资人", "用户提供", "客户提供", "大众", "家庭", "人们", "会员提供", "企业、", "学生")
	// owed are words of a duty, in the part of a sentence at hand.
	owed = lint.NewSet("应当", "应提供", "应为", "应向", "应以", "须", "不得", "负责", "保证", "承诺", "宗旨", "原则", "本着", "旨在", "必须", "要求", "应按", "有权", "如", "否则")

	// bound are words of a duty or a term, which none of these has.
	bound = lint.NewSet(
		"应当", "应", "须", "不得", "甲方", "乙方", "丙方", "双方", "鉴于", "本着", "以下简称", "下称", "负责", "保证", "承诺", "违约", "如果",
		"买方", "卖方", "供方", "需方", "为准", "有权", "同意", "条件", "资质", "期限", "退还", "收费", "支付", "为目的", "宗旨", "旨在", "制定本",
		"适用于本", "标准为", "不低于", "使用方", "委托方", "指数", "您", "用户", "出租", "承租", "付款", "经双方",
	)
)

// praise reports such sentences, and lines of code.
func praise(p *lint.Pass) {
	t := p.Text
	for _, f := range []*lint.Frame{praising, surveys, instances, benefits, manned, essays, weighty, voices, offered, further, invited, judged} {
		for s := range t.SentencesWith(frameHeads[f]) {
			ps := &t.Passages[s.Passage]
			if ps.Kind != lint.Body && f != invited && f != further || ps.Residue || ps.Table != nil || s.End-s.Start > 450 || !atReader[f] && t.HoldsWord(bound, s.Start, s.End) && !(f == praising && boasting(t, s)) || f == essays && t.HasAny(s.Start, s.End, "应当按", "不得", "甲方", "乙方", "有权", "本合同", "本协议") {
				continue
			}
			i, j, ok := t.Frame(f, s.Start, s.End)
			said := advertised(p, s.Start, i)
			if !ok || advertised(p, i, s.End) && !said || f == surveys && t.HoldsWord(bound, i, j) || f == surveys && (t.Before(i, "数", "依", "凭", "单", "票", "收") || t.After(i, "据实", "据以", "据此")) {
				continue
			}
			if a := max(s.Start, ps.Body); utf8.RuneCountInString(t.All[a:j]) <= 60 && !said {
				i = a
			} else {
				i, _ = t.Part(i)
			}
			i, j = t.Within(max(i, ps.Body), max(j, lint.RuneStart(t.All, min(s.End, i+60))), 60)
			p.Flag(i, j)
		}
	}
	for n, f := range []*lint.Frame{kinds, creed, belief, forms, ease, mission, offers} {
		for s := range t.SentencesWith(frameHeads[f]) {
			ps := &t.Passages[s.Passage]
			if ps.Kind != lint.Body || ps.Residue {
				continue
			}
			i, j, ok := t.Frame(f, s.Start, s.End)
			if !ok || (f == creed || f == belief) && advertised(p, s.Start, s.End) || f == belief && t.Holds(frameHeads[creed], i, j) || f == forms && t.Holds(frameHeads[essays], s.Start, s.End) || f == kinds && t.Before(i, "本", "该", "此", "主", "原", "“", "《") {
				continue
			}
			a, b := t.Part(i)
			if n > 3 && (t.HoldsWord(owed, a, j) || f != mission && !t.Holds(public, s.Start, s.End)) {
				continue
			}
			p.Flag(t.Within(max(a, ps.Body), max(j, min(b, s.End)), 40))
		}
	}
	bragging(p)
	statistics(p)
	codeLines(p)
}

// boasting reports a sentence about a side that praises it twice and binds nobody.
func boasting(t *lint.Text, s lint.Sentence) bool {
	return len(t.PlacesIn(boastSet, s.Start, s.End)) > 1 && !t.HoldsWord(duteous, s.Start, s.End)
}

// frameHeads are the words that open a look at each frame.
var frameHeads = map[*lint.Frame]*lint.Set{
	praising:  lint.NewSet(founded...),
	surveys:   lint.NewSet(sources...),
	instances: lint.NewSet(instance...),
	benefits:  lint.NewSet(benefit...),
	kinds:     lint.NewSet("合同", "协议"),
	creed:     lint.NewSet(creeds...),
	belief:    lint.NewSet("理念", "企业精神", "宗旨", "企业文化", "价值观"),
	forms:     lint.NewSet("主持制定", "示范文本", "注意"),
	ease:      lint.NewSet("变得", "更加", "更", "轻松享受", "尽享"),
	mission:   lint.NewSet("为己任", "为使命", "为服务理念", "为经营理念", "为企业使命", "为愿景"),
	offers:    lint.NewSet("提供", "打造", "带来", "竭诚"),
	weighty:   lint.NewSet(weights...),
	voices:    lint.NewSet(crowd...),
	offered:   lint.NewSet(forYou...),
	further:   lint.NewSet(forReader...),
	invited:   lint.NewSet(clicked...),
	judged:    lint.NewSet(ownWords...),
	manned:    lint.NewSet("拥有", "建立了", "组建了", "配备了", "汇聚了"),
	essays:    lint.NewSet(essayWords...),
}

// advertised reports that one of the adverts is told in bytes i to j.
func advertised(p *lint.Pass, i, j int) bool {
	t := p.Text
	return slices.ContainsFunc(p.HitsIn(i, j), func(h lint.Hit) bool {
		ad := advertOf[t.All[h.Start:h.End]]
		return ad != nil && ad.holds(t, t.PassageAt(h.Start), h)
	})
}

package draft

import "qiyue/lint"

// What an article says of trade, of agreements in general and of itself is copied
// into agreements from the pages it stood on, and invented for them by machines. It
// has no side and no duty: 在当今竞争激烈的市场环境中，售后服务日益重要.
type remark struct {
	words  *lint.Set // the words by which it is found
	also   *lint.Set // of which one must stand in the sentence, too; nil: none
	unless *lint.Set // of which none may
}

var (
	// binding are words of a side, of this agreement or of a duty; partial those of
	// them that a sentence about agreements in general has not.
	binding = lint.NewSet("甲方", "乙方", "丙方", "双方", "各方", "一方", "本合同", "本协议", "应当", "应", "须", "不得", "负责", "保证", "承诺", "违约", "有权", "同意", "鉴于", "本着", "为准", "以下简称", "支付", "收费", "买方", "卖方", "供方", "需方", "出租", "承租", "发包", "承包", "委托方", "您", "用户", "会员", "为了", "特订", "特签", "兹")
	partial = lint.NewSet("甲方", "乙方", "丙方", "本合同", "本协议", "该合同", "该协议", "不得", "有权", "为准", "买方", "卖方", "供方", "需方", "发包", "承包", "委托方", "您", "用户", "会员", "鉴于", "为了", "另行", "分包", "劳动合同", "书面", "附件", "的合同", "的协议")
	// dutiful are words of a duty, whoever has it.
	dutiful = lint.NewSet("应当", "应", "须", "不得", "负责", "保证", "承诺", "违约", "有权", "同意", "鉴于", "为准", "如", "不低于", "不少于", "损害", "维护", "影响", "要求")

	remarks = []remark{
		// 近年来，电梯保有量持续增长.
		{words: lint.NewSet("当今", "现如今", "如今，", "近年来", "随着社会", "随着科技", "随着经济", "随着市场", "随着人们", "随着我国", "众所周知", "在激烈的", "竞争激烈", "日益凸显", "日益重要", "不断涌现", "预计未来", "未来几年", "在信息化时代", "在数字化", "值得一提", "总的来说", "总而言之", "由此可见", "不难看出", "毋庸置疑", "从长远来看", "总体而言", "归根结底"), unless: binding},
		// 售后服务的质量直接影响企业的品牌形象.
		{words: lint.NewSet("直接影响", "直接关系", "是企业", "成为企业", "为企业赢得", "企业赢得", "企业竞争", "企业形象", "企业的形象", "企业的品牌", "品牌形象", "生存和发展", "生存与发展", "核心竞争力", "市场竞争力", "促销手段", "价值的延伸", "桥梁和纽带", "桥梁与纽带", "忠诚度"), also: lint.NewSet("服务", "客户", "顾客", "消费者", "合同", "协议", "产品"), unless: binding},
		// 在实际操作中，很多企业忽视了售后协议的重要性.
		{words: lint.NewSet("很多企业", "许多企业", "不少企业", "大多数企业", "部分企业", "很多商家", "不少商家", "许多商家", "很多人", "不少人", "许多人", "很多公司", "不少公司", "企业应当", "企业应该", "企业应", "企业需要", "企业需", "企业必须", "商家应", "商家需", "我们应该", "我们需要", "消费者在购买", "消费者往往", "客户往往"), also: lint.NewSet("重视", "忽视", "注意", "关注", "明确", "建立", "认为", "以为", "了解", "意识到", "优先考虑", "选择", "加强", "提高", "提升", "忽略"), unless: partial},
		// 一份完整的协议应包括双方信息、服务内容和违约责任.
		{words: lint.NewSet("一份完整", "一份好", "一份规范", "一份有效", "一份合格", "一份详细", "一份完善", "一份标准", "一个完整的合同", "一份售后", "一份合同", "一份协议"), also: lint.NewSet("应包括", "应当包括", "应该包括", "包括以下", "需要", "能够", "可以", "通常", "一般", "应具备", "应包含", "必须包含", "是"), unless: partial},
		// 案例：某公司未及时维修，被判赔偿5万元.
		{words: lint.NewSet("案例：", "案例一", "案例二", "案例1", "案例2", "本案例", "案例中", "案例启示", "典型案例"), unless: partial},
		{words: lint.NewSet("杂志报道", "日报报道", "晚报报道", "新闻报道", "媒体报道", "据报道", "据媒体", "记者了解到", "记者从"), unless: binding},
		// 乙方在行业内享有较高的声誉.
		{words: lint.NewSet("享有较高", "享有很高", "享有良好", "享有盛誉", "享誉", "广泛认可", "一致好评", "广泛好评", "高度评价", "充分肯定", "业内认可", "良好的口碑", "较高的声誉", "良好的声誉", "良好的信誉", "覆盖全国", "辐射全国", "现有员工", "现有职工", "员工总数", "占地面积约"), also: lint.NewSet("行业", "业内", "业界", "客户", "用户", "市场", "多年", "发展", "公司", "国内外", "社会"), unless: dutiful},
	}

	// general are statements about agreements of a kind, frames of their words.
	general = []*lint.Frame{
		// 签订售后服务协议时，应注意以下几点.
		lint.NewFrame(24, []string{"签订", "订立", "起草", "拟定", "撰写", "制定", "签署", "拟写"}, []string{"合同", "协议", "协议书", "合同书"}, []string{"时", "前", "过程中", "的目的", "的意义", "的好处", "的步骤", "的技巧", "的要点"}, []string{"注意", "在于", "几点", "几个方面", "以下方面", "如下方面", "需要考虑", "哪些", "务必"}),
		// 售后服务协议的主要内容包括以下几个方面.
		lint.NewFrame(12, []string{"合同", "协议", "协议书"}, []string{"的主要内容", "的基本内容", "的法律效力", "的重要性", "的特点", "的概念", "的种类", "的分类", "的作用", "的意义", "的写法", "的格式", "的结构", "的要素", "的构成"}, []string{"包括", "有哪些", "是什么", "如何", "怎样", "在于", "如下", "主要", "分为", "不言而喻", "不容忽视"}),
		// 本模板适用于各类设备的售后服务.
		lint.NewFrame(9, []string{"本模板", "本范本", "此模板", "此范本", "该模板", "本范文", "本样本"}, []string{"适用", "可用", "用于", "仅", "供", "根据"}),
	}
	generalHeads = lint.NewSet("签订", "订立", "起草", "拟定", "撰写", "制定", "签署", "拟写", "的主要内容", "的基本内容", "的法律效力", "的重要性", "的特点", "的概念", "的种类", "的分类", "的作用", "的意义", "的写法", "的格式", "的结构", "的要素", "的构成", "本模板", "本范本", "此模板", "此范本", "该模板", "本范文", "本样本")
)

// essayMost is how many sentences of an article are reported: they tell of the rest.
const essayMost = 4

// essay reports the first of such sentences that nothing else has told.
func essay(p *lint.Pass) {
	t := p.Text
	said := 0
	report := func(s lint.Sentence) {
		ps := &t.Passages[s.Passage]
		if said >= essayMost || ps.Kind != lint.Body || ps.Residue || ps.Table != nil || advertised(p, s.Start, s.End) {
			return
		}
		said++
		p.Flag(t.Within(max(s.Start, ps.Body), s.End, 40))
	}
	for k := range remarks {
		r := &remarks[k]
		for s := range t.SentencesWith(r.words) {
			if (r.also == nil || t.Holds(r.also, s.Start, s.End)) && !t.Holds(r.unless, s.Start, s.End) {
				report(s)
			}
		}
	}
	for s := range t.SentencesWith(generalHeads) {
		if t.Holds(partial, s.Start, s.End) {
			continue
		}
		for _, f := range general {
			if _, _, ok := t.Frame(f, s.Start, s.End); ok {
				report(s)
				break
			}
		}
	}
}

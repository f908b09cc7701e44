package draft

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// What an article says of trade, of agreements in general and of itself is copied
// into agreements from the pages it stood on, and invented for them by machines. It
// has no side and no duty: 在当今竞争激烈的市场环境中，售后服务日益重要.
type remark struct {
	words  *lint.Set // the words by which it is found
	also   *lint.Set // of which one must stand in the sentence, too; nil: none
	unless *lint.Set // of which none may
}

// generality is a statement about agreements of a kind.
type generality struct {
	frame *lint.Frame // its words
	own   bool        // it may be about this agreement: 本合同的起草要点如下
	items bool        // it says how to draw an agreement up, and numbered items may follow
}

var (
	// binding are words of a side, of this agreement or of a duty; partial those of
	// them that a sentence about agreements in general has not.
	binding = lint.NewSet(
		"甲方", "乙方", "丙方", "双方", "各方", "一方", "本合同", "本协议", "应", "须", "不得", "负责", "保证", "承诺", "违约", "有权", "同意",
		"鉴于", "本着", "为准", "以下简称", "支付", "收费", "买方", "卖方", "供方", "需方", "出租", "承租", "发包", "承包", "委托方", "您", "用户",
		"会员", "为了", "特订", "特签", "兹",
	)
	partial = lint.NewSet("本制度", "本办法", "本规定", "我司", "本公司",
		"甲方", "乙方", "丙方", "本合同", "本协议", "本承诺书", "本保证书", "该合同", "该协议", "不得", "有权", "为准", "买方", "卖方", "供方",
		"需方", "发包", "承包", "委托方", "您", "用户", "会员", "鉴于", "为了", "另行", "分包", "劳动合同", "书面", "附件", "的合同", "的协议",
	)
	// dutiful are words of a duty, whoever has it.
	dutiful = lint.NewSet("应", "须", "不得", "负责", "保证", "承诺", "违约", "有权", "同意", "鉴于", "为准", "如", "不低于", "不少于", "损害", "维护", "影响", "要求")

	// ours are words of who serves, or whom, under this agreement; supplied those of what is bought.
	ours     = lint.NewSet("甲方", "乙方", "丙方", "本合同", "本协议", "我公司", "我司", "本公司", "本店", "商家", "卖家", "服务商", "供应商", "买方", "卖方", "供方", "需方", "承包", "用户")
	supplied = lint.NewSet("甲方", "乙方", "丙方", "提供", "要求", "应", "须", "不得", "保证", "承诺", "负责", "本着", "为了", "鉴于", "如果", "评分", "指标")
	// agreed are words of what the sides take on, concluded those of what follows from a term.
	agreed    = lint.NewSet("应", "须", "不得", "有权", "支付", "鉴于", "期限", "如", "书面", "另行", "协商", "负责", "承担", "商号", "保密", "交付", "完成")
	concluded = lint.NewSet("甲方", "乙方", "丙方", "本合同", "本协议", "应", "须", "支付", "不得", "有权", "补充", "变更", "为准", "元")
	// reached are words of where a question is answered, or of what is bought.
	reached = lint.NewSet("甲方", "乙方", "电话", "热线", "客服", "拨打", "门店", "订单", "套餐", "产品", "签", "生效")

	// askedOf are the papers that an article asks its reader about.
	askedOf = lint.NewSet("合同", "协议", "承诺书", "保证书", "条款", "范本", "范文")

	// opened are words of what is said before the sides are named and is of the agreement all the same.
	opened = lint.NewSet(
		"特订", "特签", "兹", "制定", "本着", "达成", "如下", "根据", "依据", "依照", "为规范", "为加强", "为保", "欢迎使用", "尊敬", "亲爱", "公司",
		"本规", "编号", "：", "_", "…", "承诺：", "阅读", "甲", "一式", "生效", "合同价", "合同签", "请", "注：",
	)
	// atLarge are words of what is said of agreements at large.
	atLarge = lint.NewSet(
		"人们", "大家", "生活", "社会", "时代", "写", "拟", "约束", "场合", "日常", "很多", "不少", "许多", "大部分", "头疼", "发愁", "作用",
		"类型多", "版本", "特点", "整理", "收集", "帮助", "常见", "频率", "趋势", "抓住", "了解", "种类", "瞧", "看看",
	)
	sidesNamed = lint.NewSet("甲方", "乙方", "买方：", "卖方：", "供方：", "需方：", "委托方：", "受托方：")

	remarks = []remark{
		// 近年来，电梯保有量持续增长.
		{words: lint.NewSet(
			"当今", "现如今", "如今，", "近年来", "随着社会", "随着科技", "随着经济", "随着市场", "随着人们", "随着我国", "众所周知，", "在激烈的",
			"竞争激烈", "日益凸显", "日益重要", "不断涌现", "预计未来", "未来几年", "在信息化时代", "在数字化", "值得一提", "总的来说", "总而言之",
			"由此可见", "不难看出", "毋庸置疑", "从长远来看", "总体而言", "归根结底", "浪潮中", "浪潮下", "浪潮之", "大潮中", "大潮下", "大潮之",
			"的时代背景下", "的大环境下", "的今天，", "的当下，", "的大背景下", "的新形势下", "在现代社会", "在现代商业", "在商业活动中", "在日常生活中",
			"在现实生活中", "在商品经济", "在市场经济", "众多企业", "大量实践", "无数案例", "有研究", "研究显示", "有数据显示",
		), unless: binding},
		// 超过80%的车主遇到过推诿.
		{words: lint.NewSet(
			"%的用户", "%的客户", "%的顾客", "%的消费者", "%的企业", "%的商家", "%的医院", "%的学校", "%的车主", "%的业主", "%的家庭", "%的受访者",
			"成的用户", "成的客户", "成的消费者", "成的企业", "成的车主", "成的业主", "成的家庭", "成以上的用户", "成以上的客户", "成以上的企业",
			"成以上的消费者", "成以上的车主", "成受访者", "成消费者", "成用户",
		), also: lint.NewSet(
			"认为", "表示", "遇到", "选择", "愿意", "看重", "关注", "反映", "曾", "因为", "源于", "抱怨", "在意", "更倾向", "没有", "缺乏", "仍",
		), unless: lint.NewSet(
			"甲方", "乙方", "丙方", "本合同", "本协议", "应", "须", "不得", "有权", "视为", "的，", "为准", "达到", "考核",
		)},
		// 业内普遍认为，响应速度是关键.
		{words: lint.NewSet("普遍认为", "业界认为", "业内认为", "学者认为"), unless: partial},
		// 我国电梯保有量已超过900万台.
		{words: lint.NewSet(
			"同比增长", "同比下降", "同比上升", "保有量", "市场规模", "年均增长", "全国消协", "受理消费者投诉", "渗透率",
		), also: lint.NewSet("我国", "全国", "国内", "全球", "行业"), unless: binding},
		// 售后服务，即商品出售以后所提供的各种服务活动.
		{words: lint.NewSet(
			"售后服务，即", "售后服务，就是", "售后服务就是", "所谓售后", "所谓合同", "所谓协议", "售后服务是指商品", "售后服务，是指商品",
			"售后服务是指生产", "售后服务是指企业", "售后服务是指在商品", "售后服务是指产品销售", "服务是产品质量", "服务是品牌的", "售后服务是企业",
			"售后服务是售后", "售后服务是商品", "售后服务作为企业", "售后服务已成为", "售后服务已经成为", "售后服务的优劣", "售后服务的好坏",
			"售后服务本身", "售后服务对企业", "售后服务对于企业",
		), unless: ours},
		// 优质的售后服务能够增强客户黏性.
		{words: lint.NewSet(
			"优质的售后", "良好的售后", "完善的售后", "优秀的售后", "高质量的售后", "专业的售后", "高效的售后", "优质的服务", "良好的服务", "贴心的服务",
			"周到的服务",
		), also: lint.NewSet("能够", "能让", "可以", "是", "有利于", "有助于", "可使", "不仅", "能使"), unless: supplied},
		// 展望未来，双方将继续深化合作.
		{words: lint.NewSet(
			"展望未来", "放眼未来", "面向未来", "未来，双方", "未来，我们", "未来，甲乙", "今后，双方", "今后，我们", "在未来的合作", "在今后的合作",
			"在以后的合作",
		), also: lint.NewSet(
			"深化", "拓展", "开拓", "发展", "不断", "携手", "共赢", "更加", "更多", "创造", "努力", "成长", "辉煌",
		), unless: agreed},
		// 首先，要明确服务范围；其次，要约定响应时间.
		{words: lint.NewSet(
			"首先，要", "首先要", "首先，需要", "首先，应明确", "其次，要", "其次要", "其次，需要", "再次，要", "最后，要", "第一，要", "第二，要",
		), also: lint.NewSet(
			"明确", "约定", "写清", "写明", "注意", "了解", "审查", "考虑", "重视", "建立", "树立",
		), unless: partial},
		// 总之，售后服务协议是保障双方权益的重要文件.
		{words: lint.NewSet("总之", "综上", "总的来看", "由此看来", "简而言之", "简言之"), also: lint.NewSet("协议", "合同", "售后服务", "企业", "客户"), unless: concluded},
		// 通过签订售后服务协议，可以有效避免纠纷.
		{words: lint.NewSet("通过签订", "通过签署", "通过订立"), also: lint.NewSet(
			"有效", "有助于", "有利于", "可以避免", "能够避免", "可以明确", "能够明确", "减少纠纷", "避免纠纷",
		), unless: concluded},
		// 本协议的签订，标志着双方合作进入新阶段.
		{words: lint.NewSet("标志着", "体现了双方", "体现了甲乙", "开启了双方", "翻开了"), also: lint.NewSet("协议", "合同", "合作"), unless: agreed},
		// 相信在双方的共同努力下，合作必将取得圆满成功.
		{words: lint.NewSet("祝合作", "愿双方", "相信在双方", "相信双方", "相信通过双方", "我们相信", "我们坚信", "预祝", "衷心祝愿", "衷心希望", "祝愿双方"), unless: agreed},
		// 这份协议涵盖了售后服务的主要方面.
		{words: lint.NewSet(
			"这份协议", "这份合同", "这份模板", "这份范本", "您可以根据自己", "您可根据自己", "您可以根据实际", "您可根据实际", "您还有其他问题",
			"您还有任何问题",
		), also: lint.NewSet(
			"涵盖", "包含了", "适用于", "供您", "希望", "调整", "修改", "欢迎", "告诉", "直接使用", "结构完整", "严谨", "拿去",
		), unless: reached},
		// 以某知名厂商为例，其网点遍布全国.
		{words: lint.NewSet("为例"), also: lint.NewSet("以某", "知名"), unless: binding},
		{words: lint.NewSet("如某商场", "如某医院", "如某企业", "如某公司", "如某客户", "如某厂", "如某小区", "如某酒店", "如某学校"), also: lint.NewSet("最终", "结果", "后来"), unless: binding},
		// 十件扯皮的事里有七件坏在条款没写.
		{words: lint.NewSet(
			"扯皮", "绕不开", "少走弯路", "吃过亏", "踩坑", "避雷", "干货", "支招", "坏在", "笔者", "聊聊", "说说", "讲讲", "捋一捋", "来瞧瞧", "来看看",
			"看一看", "瞧一瞧", "用来防人", "拿来", "没写清", "没写明",
		), also: lint.NewSet("合同", "协议", "条款", "纠纷", "维修", "保修", "售后"), unless: binding},
		// 热水器采购牵涉法规、能效标准和地方政策.
		{words: lint.NewSet(
			"采购涉及", "采购牵涉", "合同涉及", "合同牵涉", "协议涉及", "协议牵涉", "租赁涉及", "租赁牵涉", "维保涉及", "维保牵涉", "维修涉及",
			"维修牵涉", "安装涉及", "安装牵涉", "买卖涉及", "买卖牵涉", "代理涉及", "签订涉及", "交易涉及",
		), also: lint.NewSet("政策", "法规", "诸多", "众多", "多方面", "方方面面", "专业性"), unless: binding},
		// 签合同的场合渐多，合同能约束双方.
		{words: lint.NewSet(
			"合同是我们", "协议是我们", "合同是维护", "协议是维护", "合同是保护", "协议是保护", "合同可不能", "协议可不能", "合同能", "协议能",
			"合同维系", "协议维系", "合同书维系", "合同是保障", "合同作为", "协议作为", "承诺书是", "保证书是", "用到承诺书", "用到合同", "用到协议",
			"协议使用的次数", "合同使用的次数", "使用的频率", "离不了合同", "离不开合同", "离不了协议", "离不开协议", "契约观念", "合同意识", "法治意识",
			"法治观念", "契约意识", "合同的场合",
		), unless: partial},
		// 保养是不能忽视的.
		{words: lint.NewSet("不能忽视", "不可忽视", "不可忽略", "不容小视", "必需品", "离不开", "十分重要", "尤为重要", "极为重要"), unless: binding},
		// 签订协议时应仔细阅读条款.
		{words: lint.NewSet("应仔细阅读", "应当仔细阅读", "要仔细阅读", "应认真阅读", "务必仔细"), also: lint.NewSet("协议时", "合同时"), unless: partial},
		// 售后服务的质量直接影响企业的品牌形象.
		{words: lint.NewSet(
			"直接影响", "直接关系", "是企业", "成为企业", "企业赢得", "企业竞争", "企业形象", "企业的形象", "企业的品牌", "品牌形象", "生存和发展",
			"生存与发展", "核心竞争力", "市场竞争力", "促销手段", "价值的延伸", "桥梁和纽带", "桥梁与纽带", "忠诚度",
		), also: lint.NewSet("服务", "客户", "顾客", "消费者", "合同", "协议", "产品"), unless: binding},
		// 在实际操作中，很多企业忽视了售后协议的重要性.
		{words: lint.NewSet(
			"很多企业", "许多企业", "不少企业", "大多数企业", "部分企业", "很多商家", "不少商家", "许多商家", "很多人", "不少人", "许多人", "很多公司",
			"不少公司", "企业应", "企业需", "企业必须", "商家应", "商家需", "我们应该", "我们需要", "消费者在购买", "消费者往往", "客户往往",
		), also: lint.NewSet(
			"重视", "忽视", "注意", "关注", "明确", "建立", "认为", "以为", "了解", "意识到", "优先考虑", "选择", "加强", "提高", "提升", "忽略",
		), unless: partial},
		// 很多学校签合同时往往忽略备机.
		{words: lint.NewSet("很多", "许多", "大多数"), also: lint.NewSet("往往", "忽视", "忽略", "吃了亏", "吃亏", "后悔", "踩坑", "头疼", "抱怨", "不以为意", "没有意识"), unless: partial},
		// 我们始终相信，真心能换来信赖.
		{words: lint.NewSet("始终相信", "一直相信", "始终坚信", "深信"), unless: agreed},
		// 设备维保不仅关乎安全，更关乎效益.
		{words: lint.NewSet(
			"不仅关乎", "不但关乎", "不仅关系到", "不仅影响", "不仅是", "不只是", "不单是", "不仅仅是",
		), also: lint.NewSet("更关乎", "更是", "更关系", "也关乎", "还关系", "更影响", "还影响", "而是"), unless: binding},
		{words: lint.NewSet("一流的产品", "一流产品", "一流的质量"), also: lint.NewSet("一流的服务", "一流服务"), unless: dutiful},
		// 一份完整的协议应包括双方信息、服务内容和违约责任.
		{words: lint.NewSet(
			"一份完整", "一份好", "一份规范", "一份有效", "一份合格", "一份详细", "一份完善", "一份标准", "一个完整的合同", "一份售后", "一份合同",
			"一份协议",
		), also: lint.NewSet(
			"应包括", "应当包括", "应该包括", "包括以下", "需要", "能够", "可以", "通常", "一般", "应具备", "应包含", "必须包含", "是",
		), unless: partial},
		// 案例：某公司未及时维修，被判赔偿5万元.
		{words: lint.NewSet("案例：", "案例一", "案例二", "案例1", "案例2", "本案例", "案例中", "案例启示", "典型案例"), unless: partial},
		{words: lint.NewSet("杂志报道", "日报报道", "晚报报道", "新闻报道", "媒体报道", "据报道", "据媒体", "记者了解到", "记者从"), unless: binding},
		// 乙方在行业内享有较高的声誉.
		{words: lint.NewSet(
			"享有较高", "享有很高", "享有良好", "享有盛誉", "享誉", "广泛认可", "一致好评", "广泛好评", "高度评价", "充分肯定", "业内认可", "良好的口碑",
			"较高的声誉", "良好的声誉", "良好的信誉", "覆盖全国", "辐射全国", "现有员工", "现有职工", "员工总数", "占地面积约",
		), also: lint.NewSet(
			"行业", "业内", "业界", "客户", "用户", "市场", "多年", "发展", "公司", "国内外", "社会",
		), unless: dutiful},
	}

	general = []generality{
		// 签订售后服务协议时，应注意以下几点.
		{items: true, frame: lint.NewFrame(24, []string{"签", "签约", "签订", "订立", "起草", "拟定", "撰写", "制定", "签署", "拟写"}, []string{"合同", "协议", "协议书", "合同书"}, []string{
			"时", "前", "过程中", "的目的", "的意义", "的好处", "的步骤", "的技巧", "的要点", "应", "需",
		}, []string{
			"注意", "在于", "几点", "几个方面", "以下方面", "如下方面", "需要考虑", "哪些", "务必",
		})},
		// 本文书的制作要点介绍如下.
		{items: true, own: true, frame: lint.NewFrame(12, []string{"文书", "合同", "协议", "协议书", "格式", "条款"}, []string{
			"制作要点", "写作要点", "起草要点", "拟定要点", "填写要点", "制作说明", "制作方法", "制作注意", "写作注意", "起草注意", "填写注意",
		}, []string{
			"如下", "介绍", "下列", "以下", "包括", "有",
		})},
		// 售后服务协议的主要内容包括以下几个方面.
		{frame: lint.NewFrame(12, []string{"合同", "协议", "协议书"}, []string{
			"的主要内容", "的基本内容", "的法律效力", "的重要性", "的特点", "的概念", "的种类", "的分类", "的作用", "的意义", "的写法", "的格式",
			"的结构", "的要素", "的构成",
		}, []string{
			"包括", "有哪些", "是什么", "如何", "怎样", "在于", "如下", "主要", "分为", "不言而喻", "不容忽视",
		})},
		// 本模板适用于各类设备的售后服务.
		{own: true, frame: lint.NewFrame(9, []string{
			"本模板", "本范本", "此模板", "此范本", "该模板", "本范文", "本样本", "本合同样本", "本合同范本", "本合同模板", "本协议样本", "本协议范本",
			"本协议模板", "本示范文本",
		}, []string{
			"适用", "可用", "用于", "仅", "供", "根据", "编写", "编制", "起草", "制订", "拟定", "依照", "参考", "参照",
		})},
	}
	generalHeads = lint.NewSet(
		"制作要点", "写作要点", "起草要点", "拟定要点", "填写要点", "制作说明", "制作方法", "制作注意", "写作注意", "起草注意", "填写注意",
		"签合同", "签协议", "签约", "签订", "订立", "起草", "拟定", "撰写", "制定", "签署", "拟写", "的主要内容", "的基本内容", "的法律效力",
		"的重要性", "的特点", "的概念", "的种类", "的分类", "的作用", "的意义", "的写法", "的格式", "的结构", "的要素", "的构成", "本模板", "本范本",
		"此模板", "此范本", "该模板", "本范文", "本样本", "合同样本", "合同范本", "合同模板", "协议样本", "协议范本", "协议模板", "本示范文本",
	)
)

// steps are the numbered items below a sentence that says how to draw an agreement up: （1）要明确租金的数额.
func steps(t *lint.Text, lead lint.Sentence) []lint.Sentence {
	var items []lint.Sentence
	if t.Passages[lead.Passage].End > lead.End+len("：") {
		return nil
	}
	for k := lead.Passage + 1; k < len(t.Passages); k++ {
		ps := &t.Passages[k]
		if ps.Number == "" || ps.Kind != lint.Body && ps.Kind != lint.Heading || t.Holds(sidesNamed, ps.Start, ps.End) {
			break
		}
		items = append(items, t.SentenceAt(ps.Body))
	}
	return items
}

// essayMost is how many sentences of an article are reported: they tell of the rest.
const essayMost = 4

// essay reports the first of such sentences in the text, apart from those that are told as adverts.
func essay(p *lint.Pass) {
	t := p.Text
	var found []lint.Sentence
	for k := range remarks {
		r := &remarks[k]
		for s := range t.SentencesWith(r.words) {
			if (r.also == nil || t.Holds(r.also, s.Start, s.End)) && !t.Holds(r.unless, s.Start, s.End) {
				found = append(found, s)
			}
		}
	}
	for i := range t.Each("？") { // 水泵检修合同该怎么签？
		if s := t.SentenceAt(lint.RuneStart(t.All, max(0, i-1))); s.End == i && t.Holds(askedOf, s.Start, i) && !t.HoldsWord(partial, s.Start, i) && t.PassageAt(i).Number == "" && !t.After(i, "？答") {
			found = append(found, s)
		}
	}
	for _, s := range t.Sentences() {
		ps := &t.Passages[s.Passage]
		if s.Passage >= 8 || ps.Kind == lint.Particular || ps.Number != "" || t.Holds(sidesNamed, ps.Start, ps.End) {
			break
		}
		if t.Holds(askedOf, s.Start, s.End) && t.Holds(atLarge, s.Start, s.End) && (s.End < ps.End || t.HasAny(s.Start, s.End, "，")) && !t.HoldsWord(partial, s.Start, s.End) && !t.Holds(opened, s.Start, s.End) {
			found = append(found, s)
		}
	}
	for s := range t.SentencesWith(generalHeads) {
		for _, g := range general {
			if t.HoldsWord(partial, s.Start, s.End) && (!g.own || t.HasAny(s.Start, s.End, twoSides...)) {
				continue
			}
			if _, _, ok := t.Frame(g.frame, s.Start, s.End); ok {
				found = append(found, s)
				if g.items {
					found = append(found, steps(t, s)...)
				}
				break
			}
		}
	}
	slices.SortFunc(found, func(a, b lint.Sentence) int { return a.Start - b.Start })
	said, last := 0, -1
	for _, s := range found {
		ps := &t.Passages[s.Passage]
		if s.Start == last || ps.Kind != lint.Body && (ps.Kind != lint.Heading && ps.Kind != lint.DocTitle || ps.Number != "") || ps.Residue || advertised(p, s.Start, s.End) {
			continue
		}
		if last, said = s.Start, said+1; said > essayMost {
			return
		}
		p.Flag(t.Within(max(s.Start, ps.Body), len(strings.TrimRight(t.All[:s.End], "：")), 40))
	}
}

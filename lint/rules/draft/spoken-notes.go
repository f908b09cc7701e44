package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A bracket speaks to whoever drafts, and not to the sides, when it asks, when it
// tells somebody of the house what to do about the text, or when it begins as
// advice and says what to write; words of a term in it make it a term.
var (
	// bindingWords are words of a term, which a note does not hold.
	bindingWords = lint.NewSet(
		"甲方", "乙方", "丙方", "双方", "各方", "不得", "有权", "书面", "通知", "为准", "包括", "除外", "违约", "赔偿", "律师费", "不含", "公告",
		"承担", "简称", "下称", "机构填写", "机关填写", "用户", "客户", "本人", "签字", "盖章", "加盖", "机构投资", "自然人", "投标人", "申请人",
		"学员", "业主",
	)
	// beforeUse is what is done to the text before it is used, privy begins what one's own people note.
	beforeUse = lint.NewFrame(9, []string{
		"用印前", "用印时", "盖章前", "付印前", "打印前", "打印时", "定稿时", "定稿前", "定稿后", "发出前", "发稿前", "外发前", "送审前", "签署前",
		"签约前", "签字前",
	}, []string{"补", "填", "删", "改", "核", "去掉", "替换", "隐藏"})
	privy = []string{"内部：", "内部备注", "内部提示", "内部参考", "内部掌握", "业务备忘", "业务员备忘", "销售备忘", "备忘", "勿外传", "不外发", "保密提示", "自己看", "仅自己", "给自己"}
	// writing is what is done about a text.
	writing = lint.NewSet(
		"填写", "填入", "补充", "补齐", "补全", "补足", "写明", "写清", "注明", "列明", "删除", "删去", "删掉", "划去", "增减", "增加", "修改",
		"调整", "替换", "完善", "核实", "核对", "核定", "选择", "勾选", "斟酌", "再议", "商榷", "更新", "保留", "细化", "敲定", "约定", "填", "添加",
		"加上", "引用", "说明", "适用时", "再定", "待定", "改成", "改为", "明确",
	)
	// advice begins a note.
	advice = lint.NewSet(
		"建议", "此处", "在此处", "于此处", "在此", "按项目", "按现场", "根据现场", "结合项目", "结合现场", "此条", "本条可", "本款可", "本条请",
		"这里", "可根据", "可按", "可视", "可结合", "可参考", "可参照", "可自行", "可酌情", "根据实际", "根据具体", "根据需要", "根据项目", "视具体",
		"视项目", "视情况", "结合实际", "按实际", "请", "待", "如不适用", "若不适用", "不适用", "选填", "必填", "供参考", "具体写", "具体填",
		"具体列", "详细写", "详细列", "如为", "如无", "如不", "若无", "若不", "若为", "填写", "提示：", "说明：", "备注：", "附注：",
	)
	// house are people of one side’s own office, and houseActs what they do about a text.
	house = lint.NewSet(
		"办公室", "前台", "内勤", "文员", "助理", "经理", "科长", "主任", "法务", "财务", "商务部", "商务同事", "业务部", "业务员", "项目组", "领导",
		"老板", "律师", "采购部", "市场部", "运营部", "技术部", "人事", "行政部", "总经办", "老总", "销售部", "王总", "李总", "张总", "刘总", "陈总",
		"小王", "小李", "小张", "小刘", "小陈", "同事",
	)
	houseActs = lint.NewSet("意见", "确认", "核", "审", "补", "填", "定", "看", "改", "斟酌", "商量", "更新", "批注", "把关", "谈一谈", "再谈", "沟通")
	// sureHeads and likelyHeads begin a line that tells how a paper is used or filled in, surely or only
	// with words of use.
	sureHeads, likelyHeads = lint.NewSet(
		"填写须知", "填写说明", "填表说明", "填写要求", "使用须知：", "编制说明", "起草说明", "范本说明", "合同使用说明", "填写提示", "填写时",
		"填写注意", "填写方法", "填写本合同", "本合同填写", "订立本合同时注意", "签订本合同时注意", "签订本合同时应注意", "签约提示：", "律师提示",
		"律师建议", "起草提示", "修改建议",
	), lint.NewSet("说明：", "注：", "备注：", "提示：", "使用说明：", "温馨提示：", "注意：")
	usage = lint.NewSet(
		"使用时", "应删除", "请删除", "删除本", "删去本", "本范本", "本模板", "本示范文本", "本文本", "情况调整", "情况修改", "情况填写", "情况增减",
		"实际调整", "可自行修改", "可自行调整", "可自行增减", "需要增减", "需要调整", "需要修改",
	)
	// slots begin a value that somebody has yet to give.
	slots = lint.NewSet(
		"此处由", "此处待", "此处需", "此处应由", "此处请", "本条款根据", "本条根据", "本款根据", "此条根据", "此条款根据", "本条款视", "本条视",
		"此条视", "本条款按实际", "本条按实际", "本表根据", "本章根据", "本条款由", "此条款由",
	)
)

// spokenNotes reports such brackets and lines, and where they stand.
func spokenNotes(p *lint.Pass) (spans [][2]int) {
	t := p.Text
	flag := func(i, j int) {
		spans = append(spans, [2]int{i, j})
		p.Flag(t.Within(i, j, 40))
	}
	last := 0
	for _, h := range t.Places(brackets) {
		ps := t.PassageAt(h.Start)
		if h.Start < max(last, ps.Body) || ps.Kind == lint.Signing || ps.Residue || t.Begins(noteLeadSet, h.Start) {
			continue
		}
		rest := t.All[h.End:min(ps.End, h.End+240)]
		n := strings.Index(rest, [...]string{"）", "】", "]"}[h.Word])
		if n < 0 {
			continue
		}
		if noteIn(t, h.End, h.End+n) || motive(t, ps, h.Start, h.End, h.End+n) || choice(t, ps, h.End, h.End+n) {
			last = h.End + n
			flag(h.Start, h.End+n+len([...]string{"）", "】", "]"}[h.Word]))
		}
	}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Kind != lint.Body && ps.Kind != lint.Heading || ps.Residue || ps.End-ps.Start > 600 {
			continue
		}
		if t.Begins(sureHeads, ps.Body) || t.Begins(likelyHeads, ps.Body) && t.Holds(usage, ps.Body, ps.End) && !t.HasAny(ps.Start, ps.End, "应当", "不得", "有权", "产品", "设备") {
			flag(ps.Body, ps.End)
		}
	}
	for _, h := range t.Places(slots) {
		ps := t.PassageAt(h.Start)
		_, b := t.Part(h.Start)
		if ps.Kind == lint.Body && t.Holds(writing, h.End, b) && b-h.Start < 100 && !t.HoldsWord(bindingWords, h.Start, b) && !t.HasAny(h.End, b, "约定", "应当", "的") {
			flag(h.Start, b)
		}
	}
	return spans
}

// averted are the quarrels that a heading says it is to avert, leanings words of whom a term
// favours: 缺陷分级（防止扯皮）：, 付款（行业惯例，我方有利）：.
var (
	averted = lint.NewFrame(15, []string{"防止", "避免", "防范", "规避", "杜绝", "减少", "以防", "防"}, []string{
		"扯", "争议", "纠纷", "歧义", "误解", "推诿", "白嫖", "跑单", "赖账", "拖欠", "拖延", "反悔", "无限", "恶意", "拒付", "变卦", "加需求",
		"甩锅", "踩坑", "被动",
	})
	leanings = lint.NewSet(
		"行业惯例", "市场惯例", "行业通行", "通行做法", "常见做法", "常规做法", "风险可控", "风险较低", "风险最低", "我方", "对甲方有利",
		"对乙方有利", "甲方有利", "乙方有利", "偏甲方", "偏乙方", "偏向甲方", "偏向乙方", "甲方友好", "乙方友好", "可谈", "可让步", "谈判", "底线",
		"兜底", "强势版", "折中版", "平衡版", "稳妥版", "避坑", "防坑",
	)
	cores = []string{
		"核心", "核心条款", "核心约定", "关键", "关键条款", "重中之重", "必备", "必备条款", "必写", "加分项", "强烈建议", "推荐", "推荐方案",
		"方案一", "方案二", "方案三", "方案A", "方案B", "方案1", "方案2", "版本一", "版本二", "选项一", "选项二", "备选", "备选一", "备选二",
		"备选方案", "选择一", "选择二", "选用条款",
	}
)

// exemplary are words for a list that shows how one may be: 不包含事项（示例，双方可增减）：.
var exemplary = []string{"示例", "样例", "举例", "范例", "例示", "参考", "供参考", "仅供参考"}

// motive reports a bracket, at bytes start and i to j, behind the words of a heading that
// tells why the term is there.
func motive(t *lint.Text, ps *lint.Passage, start, i, j int) bool {
	if start == ps.Body || start-ps.Body > len("自动验收及视为通过的情形和后果") {
		return false
	}
	if end := j + len("）"); end < ps.End && !t.After(end, "：", "】：") || j-i > len("防止客户在验收之后反复提出需求等争议") {
		return false
	}
	_, _, ok := t.Frame(averted, i, j)
	word, rest, _ := strings.Cut(t.All[i:j], "，")
	return ok || t.Holds(leanings, i, j) || slices.Contains(cores, t.All[i:j]) || slices.Contains(exemplary, word) && !lint.Contains(rest, "附件", "附表", "见")
}

var (
	// toAsk are whom somebody of the house is to ask, keepOrNot what he is to decide, picked what he picks.
	toAsk = lint.NewFrame(0, []string{"需与", "须与", "请与", "待与", "要与", "需跟", "请跟", "待", "请", "需"},
		[]string{
			"客户", "对方", "销售", "业务", "技术", "技术部", "财务", "财务部", "法务", "法务部", "领导", "厂家", "供应商", "项目部", "商务", "采购部",
		}, []string{
			"确认", "再确认", "核对", "核实", "沟通", "商量", "商定", "提供", "补充", "敲定", "报价",
		})
	keepOrNot = lint.NewSet(
		"是否保留", "决定保留", "保留一个", "保留其一", "保留一项", "保留一种", "请删去本", "请删除本", "可删去本", "可删除本", "删去此", "删除此条",
		"见模板第", "见范本第", "参见模板", "参见范本",
	)
	picked = lint.NewSet("选择", "选填", "选用", "取舍", "填写")
)

// insiders keep a line to one side's own people: 付款比例暂按三七（内部）.
var insiders = []string{
	"内部", "内部用", "内部掌握", "内部看", "内部备注", "仅内部", "仅供内部", "对内", "不外发", "勿外发", "勿外传", "发出前删", "发前删",
	"保密，勿发客户", "草稿", "初稿", "讨论稿",
}

// reminders are what one says to oneself or to a colleague who goes on with the text: （照上次那份抄，日期别忘了改）.
var reminders = lint.NewSet(
	"记得", "别忘", "莫忘", "不要忘", "忘了改", "注意改", "要改", "没改", "仿照", "照着", "照抄", "那份写", "那份抄", "抄过来", "复制过来",
	"套用", "沿用上次", "上次那份", "上一份", "自己换", "自己改", "自己填", "自行替换", "数字换", "名字换", "换成我", "换成实际", "先空着",
	"空着", "留空", "空两行", "空一行", "空几行", "打公章", "先这样", "暂写", "先写", "回头", "再看看", "改天", "问问", "问下", "没想好",
	"不确定", "待会", "草稿", "初稿", "参考上家", "上家那", "那家的", "改一下", "删掉", "定稿前", "发出前", "签前", "盖章前", "打印前",
)

var (
	// ownTalk is of people of the house or across the table and what they say, ofWriting of the text and what is
	// wrong with it: （财务还没给）, （上面那个日期跟附件对不上）.
	ownTalk = lint.NewFrame(6, []string{"财务", "法务", "老板", "领导", "客户", "对方", "业务", "销售", "采购", "商务", "律师", "同事", "总"},
		[]string{
			"说", "没给", "还没", "没回", "没定", "没谈", "没报", "再谈", "再商", "再磕", "磕", "提不提", "再润", "再审", "再看", "再定", "催", "商量",
			"点头", "拍板", "不同意", "同意了", "坚持", "在算", "在核", "在改", "那边",
		})
	ofWriting = lint.NewFrame(18, []string{
		"本页", "此页", "这页", "上面", "下面", "前面那", "后面那", "那个", "这个", "那条", "这条", "这几条", "模板", "写法", "措辞", "行文",
		"公司名", "落款", "抬头", "编号", "标点", "字号", "格式", "日期", "数字", "表格",
	},
		[]string{
			"换完", "统一换", "没换", "没改", "改过来", "改回来", "润色", "对不上", "对不齐", "重复", "瞎填", "瞎写", "错了", "写错", "没写", "没填",
			"乱了", "补上", "理一理", "顺一顺", "删了", "多余", "不用",
		})
)

// doubled reports a verb said twice around 一, as one asks among friends: 磕一磕, 核一核.
func doubled(s string) bool {
	k := strings.Index(s, "一")
	if k <= 0 {
		return false
	}
	a, n := utf8.DecodeLastRuneInString(s[:k])
	b, _ := utf8.DecodeRuneInString(s[k+len("一"):])
	return n > 1 && a == b && a != '一' && a != '、'
}

// chatter is how people talk among themselves, which a term in brackets does not: （客户嫌贵，到时候可以降）.
var chatter = lint.NewSet(
	"了吧", "好吧", "行吧", "的吧", "低吧", "高吧", "算吧", "嘛", "呗", "先别", "别给", "别让", "别写", "别发", "别删", "到时候", "就好",
	"就行了", "算了", "自己查", "你自己", "自己看着", "查一下", "核一核", "看一看", "想一想", "想到再", "再说", "想到了", "挂着", "搁着", "没谈",
	"没核", "未核实", "未经核实", "摘自", "抄自", "网上找", "网上抄", "网上下", "我们坚持", "答应了", "想要", "不肯", "拍脑袋", "瞎写", "随便写",
	"隔壁", "删除线", "谈的时候", "谈判时", "谈判用", "砍到", "最低可", "底价", "可以降", "能降", "还能谈", "嫌贵", "嫌高", "嫌低", "嫌多",
	"嫌少", "嫌长", "嫌短", "太低", "太高", "太长", "太短", "让步", "我方可", "我们让", "不确认", "存疑", "有疑问", "待议", "有争议",
)

// noteIn reports that bytes i to j, within a bracket, are a note.
func noteIn(t *lint.Text, i, j int) bool {
	in := t.All[i:j]
	n := utf8.RuneCountInString(in)
	if ps := t.PassageAt(i); ps.Kind == lint.Body && i > ps.Body+len("（") && slices.Contains(insiders, in) {
		return true
	}
	if n < 3 || n > 70 {
		return false
	}
	if strings.HasSuffix(in, "？") {
		return n > 4
	}
	if lint.HasPrefix(in, "参照", "参考", "参见", "详见") && t.Holds(guides, i, j) {
		return true // （参照《检修合同填写说明》第三条）
	}
	if _, _, ok := t.Frame(toAsk, i, j); ok && n <= 24 || t.Holds(keepOrNot, i, j) && n <= 40 || lint.HasPrefix(in, "默认值", "缺省值", "示例值", "参考值", "样例值") {
		return true
	}
	if n <= 40 && !lint.Contains(in, "甲方", "乙方", "双方", "应", "须", "不得", "用户", "客户可") && (t.Holds(reminders, i, j) ||
		!lint.Contains(in, "时，", "的，") && (t.Holds(chatter, i, j) || t.HoldsFrame(i, j, ownTalk, ofWriting) || doubled(in))) {
		return true
	}
	if n <= 40 && (t.HoldsFrame(i, j, beforeUse) || lint.HasPrefix(in, privy...)) {
		return true
	}
	if t.HoldsWord(bindingWords, i, j) {
		return false
	}
	if lint.HasPrefix(in, "插入", "粘贴", "贴上") && n <= 20 && !lint.HasPrefix(in, "插入式", "插入型", "插入深", "插入位", "插入方", "粘贴式", "粘贴位") && !strings.ContainsAny(in, "0123456789") || lint.HasPrefix(in, "根据", "视") && t.Holds(picked, i, j) && !lint.Contains(in, "应", "须", "方") {
		return true // [插入公司标识], （根据型号选择12或24）
	}
	if staff := t.PlacesIn(house, i, j); len(staff) > 0 {
		head := in
		for _, lead := range []string{"注：", "请", "待", "由", "以上由", "以下由", "需", "已发"} {
			head = strings.TrimPrefix(head, lead)
		}
		h := staff[0]
		if h.Start-(j-len(head)) <= len("某某") && h.Start >= j-len(head) && t.Holds(houseActs, h.End, j) && !lint.Contains(in, "应", "须", "费", "事务所") {
			return true
		}
		for _, h := range staff { // （具体金额待财务核定）
			if n <= 20 && t.Before(h.Start, "待", "由", "请", "需", "找", "问") && h.Start > i && t.Holds(houseActs, h.End, j) && !lint.Contains(in, "应", "须", "费用", "事务所", "后") {
				return true
			}
		}
	}
	if k := strings.Index(in, "请"); k > 0 && n <= 24 && t.Holds(writing, i+k, j) && !lint.Contains(in, "申请", "请求", "应", "须", "请您", "邀请", "聘请", "报请") {
		return true // （如有多个请逐一填写）
	}
	if n <= 24 && (t.Holds(choosing, i, j) || lint.HasSuffix(in, "填写", "填列", "填入") && t.Begins(filledBy, i) && !lint.HasPrefix(in, "按月", "按季", "按周", "按日", "按天", "按年", "按次", "按批")) {
		return true
	}
	if _, _, ok := t.Frame(mustWrite, i, j); ok || t.Holds(usually, i, j) && blankBefore(t, i-len("（")) {
		return true
	}
	if told := t.PlacesIn(advice, i, j); len(told) > 0 && told[0].Start == i {
		h := told[0]
		return t.Holds(writing, h.End, j) && !lint.Contains(in, "应", "须", "后，")
	}
	return false
}

var (
	// choosing leaves a choice to the drafter, filledBy says by what he fills in: （二者选其一）,
	// （按合同约定填写）.
	choosing = lint.NewSet("选其一", "择其一", "任选其", "任选一", "取舍", "择一填")
	filledBy = lint.NewSet("按", "根据", "依", "由双方", "以上", "以下", "具体", "如实", "据实", "详细", "此处")
	// mustWrite says what an agreement must tell: （如已付款，应订明退款办法）.
	mustWrite = lint.NewFrame(0, []string{"应", "须", "应当", "必须", "要"}, []string{"订明", "写明", "约定", "商定", "写清", "明确约定", "明确规定"})
	// usually tells what others fill in: 每日__%（一般为0.1%至0.5%）.
	usually = lint.NewSet("幅度", "一般", "通常", "多为", "常见", "最长", "法定", "参考")
)

// unitsOfBlanks are what a blank may be counted in: nothing, too.
var unitsOfBlanks = slices.Concat(blankUnitWords, []string{"‰", "个", "名", "人", "万元", "倍", "折", "项", "条", ""})

// blankBefore reports a blank before byte i, or before the unit there: ____年（, 【】%（.
func blankBefore(t *lint.Text, i int) bool {
	for _, u := range unitsOfBlanks {
		if t.Before(i, "_"+u, "_ "+u, "  "+u, "【】"+u, "_】"+u, " 】"+u) {
			return true
		}
	}
	return false
}

// choice reports a bracket, from byte i to j, that makes the whole of a line and either lists what
// may stand above it or goes on from a line that breaks off: （1．甲方；2．乙方）.
func choice(t *lint.Text, ps *lint.Passage, i, j int) bool {
	if i > ps.Start+len("（") || strings.Trim(t.All[j:ps.End], "）。；") != "" {
		return false
	}
	return t.After(i, "1", "①", "A.", "甲、") && t.HasAny(i, j, "；2", "，2", "、2", " 2", "②", "；B", "；乙") || torn(t, ps, false) && j-i >= len("（计算方法）") && !t.HasAny(i, j, "含税", "简称", "下称", "大写", "章")
}

// guides are papers that tell how a form is to be filled in.
var guides = lint.NewSet("签订指南", "填写指南", "起草指南", "编制指南", "使用指南》", "填写说明", "使用说明》第", "填表说明", "示范文本》", "合同范本")

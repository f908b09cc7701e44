package draft

import (
	"qiyue/lint"
)

// Whoever drafts speaks of the text itself, outside brackets too: 此条可删, 这里写服务内容,
// 由法务补法院名, 蓝字部分请自行替换, 价格表稍后补进来, 账期先写三十天. A term speaks of what
// the sides do.
var (
	// spots point at a place of the text; pens are what is done to it there, and asks what
	// is asked about it.
	spots = []string{
		"此条", "此款", "此句", "此段", "此项", "此处", "此节", "本句", "本段", "这条", "这款", "这句", "这段", "这项", "这一条", "这一款", "这一段",
		"这里", "这儿", "这个地方", "该句", "该段", "上面这", "下面这", "本条", "本款",
	}
	pens = []string{
		"可删", "可以删", "可去掉", "可以去掉", "可不要", "可不写", "可改", "删掉", "删去", "删了", "去掉", "划掉", "拿掉", "写", "补写", "补上",
		"补充一下", "填上", "填入", "填具体", "填对方", "粘贴", "贴上", "插入", "放一", "放上", "加一", "加上", "列一下", "列上", "再改", "再议",
		"再谈", "再定", "再商量", "再看", "再想", "要改", "需改", "待改", "待写", "待补", "待议", "待谈", "待填", "待核", "没写", "没谈", "没想好",
		"没定", "还没", "有问题", "存疑", "留空", "空着", "先空", "照抄", "抄上",
	}
	asks = []string{
		"要不要", "留不留", "删不删", "改不改", "写不写", "行不行", "对不对", "是不是", "是否保留", "是否删", "是否需要", "是否合适", "是否多余",
		"合适吗", "对吗", "可以吗", "需要吗", "留吗", "删吗", "怎么写", "怎么改",
	}

	onSpot    = lint.NewFrame(6, spots, pens)
	aboutSpot = lint.NewFrame(12, spots, asks)
	// inked are words told by how they are printed.
	inks = []string{
		"红字", "蓝字", "黄字", "绿字", "灰字", "标红", "标黄", "标蓝", "标色", "红色", "蓝色", "黄色", "彩色", "高亮", "黄底", "斜体", "下划线",
		"阴影", "括号内", "括号里", "方括号", "尖括号", "空白处", "空格处", "空格内", "空格", "划线处", "划线部分", "方框内", "方格内", "横线处",
		"横线上",
	}
	inked = lint.NewFrame(15, inks,
		[]string{"请", "需", "应", "待", "须", "可", "要", "由你", "由您", "自行", "记得"}, []string{
			"替换", "修改", "填写", "填入", "填上", "删除", "删去", "删掉", "改成", "改为", "核实", "核对后", "补充", "补上", "用黑色", "用签字笔",
			"用钢笔", "打√", "打勾", "划掉", "划去",
		})
	// told to whoever uses the sample.
	toDrafter = lint.NewFrame(6, []string{"请", "请自行", "自行", "需自行", "记得", "务必", "可自行", "麻烦"}, []string{
		"去掉", "删掉", "删去", "划掉", "替换", "改成", "改为", "斟酌", "勾掉", "填实", "套用",
	})
	// underHand tells one's own people to talk to the other side.
	underHand = lint.NewFrame(
		0, []string{"务必与", "务必跟", "务必和", "记得与", "记得跟", "一定要与", "一定要跟"}, []string{"客户", "对方", "甲方客户", "业主"},
		[]string{"逐条确认", "确认", "核对", "沟通", "说明", "谈清", "讲清"},
	)
	// earlier are other drafts, copied what is done with them.
	earlier = lint.NewFrame(24, []string{
		"同上次", "同上一", "跟上次", "照上次", "按上次", "参照上次", "抄上次", "和上次", "沿用上次", "同去年那", "按去年那", "照去年那", "照旧版",
		"按旧版", "同旧版", "参照旧", "按老合同", "照老合同", "同老合同", "照原来那", "按原来那", "参考上一",
	},
		[]string{"那份", "那版", "那个", "版本", "模板", "合同", "协议", "稿", "复制", "粘贴", "拷", "抄", "照搬", "一样"})
	copied = lint.NewFrame(9, []string{"复制", "拷贝", "粘贴", "照抄", "照搬"}, []string{"过来", "即可", "下来", "上去", "就行", "进来"})
	// later is when something is put into the text.
	later = lint.NewFrame(3, []string{"稍后", "回头", "改天", "晚点", "晚些", "过两天", "过几天", "下次", "明天"}, []string{
		"再补", "再填", "再写", "再加", "再改", "再定", "再附", "补", "填", "贴", "附",
	}, []string{
		"进来", "进去", "上来", "上去", "进", "上", "齐", "全", "入", "。", "，", "；", "）",
	})
	// provisional figures are written for the time being.
	provisional = lint.NewFrame(3, []string{"暂写", "暂填", "先写", "先填", "先空", "姑且写", "姑且填"}, []string{
		"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "这", "个", "成",
		"着", "空", "为",
	})
	// unsettled says that nobody has agreed yet.
	unsettled = lint.NewFrame(6, []string{"尚未", "还没", "还未", "没有", "没", "仍未", "待"}, []string{"敲定", "谈妥", "谈好", "谈拢", "谈定", "定下来", "拍板", "商量好", "说好", "想好", "定稿"})
	dealt     = lint.NewFrame(9, []string{"视", "看", "随", "由"}, []string{"谈判", "洽谈", "谈得", "谈的", "商谈", "老板", "领导", "对方意思"}, []string{"而定", "再定", "定", "决定", "情况"})

	// sentiment is what somebody said of a draft, formerDraft what an earlier one held, leverage who has the upper
	// hand: 客户没同意, 上一版写的是三年, 甲方强势的话.
	critics  = []string{"客户", "对方", "甲方", "乙方", "业主", "老板", "老总", "领导", "法务", "财务", "律师", "业务", "销售", "采购", "商务", "王总", "李总", "张总", "总部"}
	verdicts = []string{
		"没同意", "没答应", "没松口", "还没松口", "不肯签", "没意见", "说可以", "说行", "说先", "说太", "说不行", "说了算", "说再", "要求删",
		"要求改", "要求加上", "想删", "想改", "想要加", "让删", "让改", "让加", "嫌高", "嫌低", "嫌长", "嫌短", "嫌贵", "还没回", "没回复", "没回话",
		"没回音", "点头", "拍板", "改主意", "不认这", "没看过", "看过了", "还没看", "还没审", "没过审", "审过了",
	}
	sentiment   = lint.NewFrame(6, critics, verdicts)
	formers     = []string{"上一版", "上版", "上一稿", "上稿", "前一版", "前一稿", "旧稿", "旧版", "老版本", "原稿", "初稿", "修订记录", "修改记录", "改稿记录", "版本记录", "V1", "V2", "V3"}
	formerDraft = lint.NewFrame(12, formers, []string{"写的", "写了", "写成", "是", "改", "调", "删", "没", "同意", "里", "把", "：", "加了", "不一样", "抄"})
	stances     = []string{
		"强势的话", "不强势", "够强势", "强势就", "强势可", "弱势的话", "谈得下来", "谈不下来", "谈得拢", "谈崩", "让一步", "留着谈", "先留着",
		"保住底线", "守住底线", "留余地", "留个口子", "埋个",
	}
	leverage = lint.NewFrame(0, stances)
	// drafts are what is written here, doubts what one says of it among one's own: 这个价是拍脑袋写的.
	drafts = []string{
		"本段", "这段", "此处", "本页", "这页", "以下条款", "上面", "下面", "此条", "这条", "这个价", "这个数", "这个比例", "这个日期", "这个年限",
		"这个条款", "这一稿", "这份", "此稿", "本稿", "这稿", "该稿", "比例", "金额", "数字", "日期", "年限", "附件", "这部分", "这块",
	}
	doubts = []string{
		"再改", "可有可无", "引自", "重复，", "没换", "换完", "对不上", "建议删", "拍脑袋", "抄的", "抄来", "抄自", "瞎写", "随便写", "随手写",
		"估的", "猜的", "没核", "没算", "没做", "没弄", "还没", "先挂", "先搁", "再算", "内部讨论", "勿外发", "勿外传", "不外发", "核一核", "对一对",
		"心里没底", "拿不准", "存疑", "吃不准",
	}
	doubtful = lint.NewFrame(12, drafts, doubts)
	shelves  = []string{"先挂着", "先搁着", "搁一搁", "放一放再", "拍脑袋", "请勿外发", "勿外发", "仅用于内部讨论", "仅供内部讨论", "内部讨论稿", "←", "<--"}
	shelved  = lint.NewFrame(0, shelves)
	// awaited is somebody of the house without whom it is not settled: 等李总定.
	awaited = lint.NewFrame(6, []string{"等", "待", "看", "请示", "问问"}, []string{"总", "老板", "领导", "经理", "主任", "董事长"}, []string{
		"定。", "定，", "定）", "定下", "拍板", "点头", "回来", "发话", "批了", "松口", "说了",
	})
	// called tells a colleague by name what to do: 张工：型号你核一下.
	called = lint.NewFrame(18, []string{"工：", "总：", "姐：", "哥：", "经理：", "老师：", "主任：", "同事：", "@"}, []string{
		"你", "您", "麻烦", "帮忙", "看一下", "看下", "核一下", "核下", "补一下", "补下", "改一下", "改下", "查一下", "填一下", "确认一下", "确认下",
	})

	// suggested tells what to write, suggestion begins a line that does; wished weighs for the
	// reader what to choose.
	suggested = lint.NewFrame(3, []string{"建议"}, []string{
		"选择", "选用仲裁", "选用诉讼", "设定", "设为", "约定", "明确", "写明", "填写", "增加", "添加", "引用", "保留", "删除", "在合同", "在本合同",
		"在协议", "由律师", "咨询律师", "请律师", "聘请律师", "不低于", "不高于", "不超过", "控制在", "列明", "注明", "标注", "补充", "区分",
		"双方约定", "双方明确", "另行签订", "另签",
	})
	suggestion = lint.NewFrame(0, []string{"建议"}, []string{"："})
	wished     = lint.NewFrame(45, []string{"如果希望", "如希望", "若希望", "如果想", "如想", "若想"}, []string{"可以选择", "可选择", "可选", "可以采用", "宜选择", "宜采用", "可以约定", "可约定"})
	// asSample and lawyered warn whoever uses a sample, eitherOne leaves the choice to him.
	asSample  = lint.NewFrame(18, []string{"本合同", "本协议", "本范本", "本模板", "本文本", "本样本", "以上条款", "以上内容", "以上范本"}, []string{"仅供参考", "供参考", "仅作参考", "仅为参考"})
	lawyered  = lint.NewFrame(12, []string{"使用前", "签署前", "签订前", "签约前", "请", "建议", "务必"}, []string{"咨询律师", "请律师", "由律师", "经律师", "咨询专业律师", "律师审核", "律师把关"})
	eitherOne = lint.NewFrame(30, []string{"上述", "以上", "前述", "以下"}, []string{"任选一项", "任选其一", "任选一种", "选择其一", "择一适用", "择一填写"})

	// englishNote and privately are what one's own people note: NOTE: legal to check, ※内部：底线八折.
	englishNote = lint.NewFrame(60, []string{"NOTE", "Note", "DRAFT", "Draft", "COMMENT", "Comment", "FIXME", "N.B."}, []string{
		"check", "confirm", "insert", "delete", "update", "revise", "before sending", "before signing", "fill in", "review", "to be agreed",
		"to be completed",
	})
	privately = lint.NewFrame(2, []string{"※内部", "★内部", "▲内部", "内部：", "内部备注", "内部提示", "业务员备忘", "业务备忘", "自己人看"})

	// notNeeded tells what to do with a clause that an agreement does without, filling how to fill
	// in a blank, hint what is printed so, ofKind what to write of a person and of a company.
	notNeeded = lint.NewFrame(24, []string{"不适用", "不需要", "无需", "不涉及", "其他情形", "其他情况"}, []string{
		"请删除", "可删除", "请删去", "可删去", "删除本", "删去本", "删除此", "删去此", "可不写", "删除该条",
	})
	filling = lint.NewFrame(45, []string{
		"空白处", "空格处", "空格内", "横线处", "横线上", "划线处", "没有的填", "没有的，填", "没有的请填", "无内容", "无须填写", "无需填写",
		"不需要填写", "未选的", "未选择的", "空白项",
	}, []string{
		"请填", "填“无”", "填“/”", "填写“无”", "划“/”", "划掉", "请划", "不得留空", "可另附", "另附页",
	})
	hint   = lint.NewFrame(24, append([]string{"注：", "说明：", "备注："}, inks...), []string{"必填", "为填写提示", "为提示", "为填写说明", "为起草", "为示例", "仅为提示", "为可选"})
	ofKind = lint.NewFrame(12, []string{
		"为自然人", "为个人", "为法人", "为单位", "系自然人", "是个人", "是自然人", "为企业",
	}, []string{"填写", "请填", "应填"}, []string{
		"身份证", "证件", "信用代码", "执照", "名称", "姓名", "全称", "户籍", "住所", "法定代表人",
	})

	// ownPeople of a house settle its draft.
	ownPeople = lint.NewSet(
		"法务", "财务", "商务部", "商务同事", "业务部", "项目组", "领导", "老板", "采购部", "市场部", "销售部", "总经办", "老总", "王总", "李总",
		"张总", "刘总", "陈总", "小王", "小李", "小张", "小刘", "小陈", "同事", "律师",
	)
	settling = lint.NewSet(
		"补一", "补法", "补上", "补齐", "补填", "补写", "补入", "补充", "填一", "填法", "填上", "填入", "填个", "来填", "来补", "来写", "来定",
		"再填", "再补", "再定", "再核", "再核对", "再核实", "再看", "再审", "再改", "再确认", "拍板", "敲定", "定稿", "改一下", "核一下", "看一下",
		"过一下", "审一下", "补名", "填名", "把关", "说了算", "嫌",
	)
	// speakers of remarks.
	speakers    = lint.NewSet("拟稿人", "起草人", "编者", "编辑", "审稿人", "校对", "法务", "律师", "经办人", "撰稿人", "执笔人", "草拟人", "修订人")
	remarkHeads = lint.NewSet("按：", "注：", "批：", "批注：", "附言：", "说：", "留言：", "备注：", "问：")
	// termOf are words of a term, whatever is said of the text.
	termOf = lint.NewSet("甲方应", "乙方应", "甲方须", "乙方须", "系统", "界面", "页面", "按钮", "双方书面", "工单", "验收单", "网点", "用户", "表格中", "登记表")
)

// textNotes reports such notes outside brackets, and where they stand.
func textNotes(p *lint.Pass, told [][2]int) (spans [][2]int) {
	t := p.Text
	flag := func(i, j int) {
		if !lint.Overlapping(spans, i, j) && !lint.Overlapping(told, i, j) {
			spans = append(spans, [2]int{i, j})
			p.Flag(t.Within(i, j, 40))
		}
	}
	for _, n := range textNoteFrames {
		for s := range t.SentencesWith(n.head) {
			ps := &t.Passages[s.Passage]
			if ps.Kind != lint.Body && ps.Kind != lint.Heading || ps.Residue {
				continue
			}
			i, j, ok := t.Frame(n.frame, max(s.Start, ps.Body), s.End)
			if !ok {
				continue
			}
			a, b := t.Part(i)
			if t.Holds(termOf, a, j) || n.unless != nil && t.Holds(n.unless, a, min(max(b, j), j+18)) {
				continue
			}
			if n.lead && a != i && ps.Body != i {
				continue
			}
			if _, e := t.Part(max(i, j-1)); e > b {
				b = e
			}
			flag(i, max(j, b))
		}
	}
	for _, h := range t.Places(ownPeople) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Residue || !t.Holds(settling, h.End, min(ps.End, h.End+12)) {
			continue
		}
		s := t.SentenceAt(h.Start)
		for _, w := range t.PlacesIn(settling, h.End, min(s.End, h.End+7)) {
			if t.Before(h.Start, "由", "与", "跟", "请", "待", "等", "找", "让", "问", "，", "（", "：", "—") {
				_, b := t.Part(w.Start)
				flag(h.Start, max(b, w.End))
			}
			break
		}
	}
	for _, h := range t.Places(speakers) {
		if ps := t.PassageAt(h.Start); ps.Kind == lint.Body && t.Begins(remarkHeads, h.End) {
			s := t.SentenceAt(h.Start)
			flag(h.Start, s.End)
		}
	}
	return spans
}

// textNoteFrames are the frames with the words that open a look at each; lead asks that
// the words begin a statement.
var textNoteFrames = []struct {
	frame        *lint.Frame
	head, unless *lint.Set
	lead         bool
}{
	{onSpot, lint.NewSet(spots...), lint.NewSet("本条约定", "本条规定", "书面", "应当", "不得", "封条", "标识", "标志", "字样", "签名", "签字"), true},
	{aboutSpot, lint.NewSet(asks...), nil, false},
	{inked, lint.NewSet(inks...), nil, false},
	{toDrafter, lint.NewSet(
		"去掉", "删掉", "删去", "划掉", "替换", "改成", "改为", "斟酌", "勾掉", "填实", "套用",
	), lint.NewSet(
		"零件", "部件", "密码", "数据", "邮件", "应用", "软件", "设备", "滤芯", "保护膜", "包装", "自行替换的", "自行斟酌",
	), false},
	{underHand, lint.NewSet("务必与", "务必跟", "务必和", "记得与", "记得跟", "一定要与", "一定要跟"), nil, false},
	{earlier, lint.NewSet("上次", "同上一", "去年那", "旧版", "老合同", "原来那", "参照旧", "参考上一"), nil, false},
	{copied, lint.NewSet("复制", "拷贝", "粘贴", "照抄", "照搬"), nil, false},
	{later, lint.NewSet("稍后", "回头", "改天", "晚点", "晚些", "过两天", "过几天", "下次", "明天"), lint.NewSet("货", "缺件", "款", "票", "乙方", "甲方", "应", "上门", "安装"), false},
	{provisional, lint.NewSet("暂写", "暂填", "先写", "先填", "先空", "姑且写", "姑且填"), lint.NewSet("甲方先", "乙方先", "表", "单"), false},
	{unsettled, lint.NewSet("敲定", "谈妥", "谈好", "谈拢", "谈定", "定下来", "拍板", "商量好", "说好", "想好", "定稿"), lint.NewSet("如", "若", "的，", "应", "图纸", "前", "后"), false},
	{suggested, lint.NewSet("建议"), lint.NewSet("方建议", "人建议", "提出", "您", "用户", "顾客", "会员"), false},
	{suggestion, lint.NewSet("建议："), lint.NewSet("意见"), true},
	{wished, lint.NewSet("希望", "想"), lint.NewSet("您", "用户", "客户", "顾客", "会员", "消费者", "甲方", "乙方"), false},
	{asSample, lint.NewSet("参考"), lint.NewSet("报价", "价格"), false},
	{lawyered, lint.NewSet("律师"), nil, false},
	{notNeeded, lint.NewSet("删除", "删去", "可不写"), lint.NewSet("数据", "账号", "软件", "文件", "资料", "用户", "信息"), false},
	{filling, lint.NewSet("请填", "填“", "填写“无”", "划“/”", "划掉", "请划", "不得留空", "另附"), lint.NewSet("工单", "服务单", "维修单", "记录"), false},
	{hint, lint.NewSet("必填", "提示", "填写说明", "为起草", "为示例", "为可选"), lint.NewSet("用户", "甲方", "乙方", "系统", "注册", "工单"), false},
	{ofKind, lint.NewSet("为自然人", "为个人", "为法人", "为单位", "系自然人", "是个人", "是自然人", "为企业"), lint.NewSet("发票", "登记", "申请", "注册"), false},
	{sentiment, lint.NewSet(verdicts...), lint.NewSet("的，", "同意的", "答应的", "松口的", "如", "若", "验收", "图纸", "方案", "维修", "更换", "现场", "通知"), false},
	{formerDraft, lint.NewSet(formers...), lint.NewSet("软件", "程序", "系统", "固件", "图纸", "平台", "标准", "规范", "系列", "接口", "协议栈"), false},
	{doubtful, lint.NewSet(doubts...), lint.NewSet("如", "若", "的，", "应", "不得", "方", "还没有", "还没到"), false},
	{shelved, lint.NewSet(shelves...), lint.NewSet("设备", "货物", "物品"), false},
	{awaited, lint.NewSet(
		"定。", "定，", "定）", "定下", "拍板", "点头", "回来", "发话", "批了", "松口", "说了",
	), lint.NewSet("总部", "总公司", "总监", "总包", "总价", "总额", "总承包", "应"), false},
	{leverage, lint.NewSet(stances...), lint.NewSet("不得", "应"), false},
	{called, lint.NewSet("你", "您", "麻烦", "帮忙", "一下", "看下", "核下", "补下", "改下", "确认下"), lint.NewSet("邮箱", ".com", "微信", "您好"), false},
	{englishNote, lint.NewSet("NOTE", "Note", "DRAFT", "Draft", "COMMENT", "Comment", "FIXME", "N.B."), nil, true},
	{privately, lint.NewSet("※", "★", "▲", "内部：", "内部备注", "内部提示", "业务员备忘", "业务备忘", "自己人看"), nil, true},
	{eitherOne, lint.NewSet("任选", "选择其一", "择一"), lint.NewSet("用户", "客户", "顾客", "会员", "甲方", "乙方"), false},
	{dealt, lint.NewSet("谈判", "洽谈", "谈得", "谈的", "商谈", "老板", "领导", "对方意思"), lint.NewSet("双方"), false},
}

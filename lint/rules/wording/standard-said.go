package wording

import "qiyue/lint"

// What an authority, a trade or a house is said to want is no standard either, in whatever
// everyday words: 参考消防那边的说法, 不超出有关方面的限定, 照国家说的要求, 守电工行当的规矩.

var (
	// heeding are the verbs by which a duty follows what others want; goneBy are the formal ones.
	heeding = lint.NewSet(
		"根据", "按照", "按", "依照", "依据", "依", "遵照", "遵循", "遵从", "遵守", "参照", "比照", "对照", "执行", "符合", "达到", "满足", "循",
		"照", "参考", "参看", "听从", "听", "依从", "服从", "跟着", "跟得上", "跟上", "跟", "顺着", "顺应", "迎合", "贴合", "切合", "投合", "合着",
		"合乎", "合", "比着", "对标", "对齐", "对得上", "对得起", "不低于", "不得低于", "不能低于", "不差于", "不次于", "不输", "不超过", "不得超过",
		"不越过", "不得越过", "不超出", "不得超出", "不突破", "不得突破", "不得逾越", "不逾越", "不越", "不得越", "不踩", "不得踩", "不触",
		"不得触碰", "不碰", "过得了", "过得去", "通得过", "经得起", "守", "恪守", "贴近", "向", "凭", "以", "随", "贴着", "仿着", "学着", "学",
		"仿照", "听凭", "吻合", "契合", "合得上", "悉遵", "谨遵", "须遵", "应遵",
	)
	// bodies are those who want it, by the short names of offices, trades and houses.
	bodies = lint.NewSet(
		"出入境", "网监", "网安", "船检", "船级社", "港监", "渔政", "教委", "建委", "卫监", "人防", "检疫", "国家", "国标委", "政府", "消防", "环保",
		"生态", "卫生", "卫健", "疾控", "质检", "质监", "计量", "特检", "安监", "应急", "城管", "住建", "建设", "规划", "公安", "技防", "交警",
		"交管", "运管", "路政", "海事", "民航", "铁路", "供电", "电力", "电网", "水务", "供水", "燃气", "热力", "气象", "防雷", "市监", "工商",
		"药监", "食药", "食安", "农机", "农业", "畜牧", "林业", "文旅", "文物", "教育", "院感", "民政", "税务", "海关", "网信", "通信", "广电",
		"保险公司", "上级", "上头", "上面", "有关方面", "相关方面", "主管", "官方", "街道", "社区", "物业", "行业", "界公认", "界通用", "界惯用",
		"界的", "圈公认", "圈通用", "圈里", "圈的", "行里", "老行当", "设计院", "行当", "业内", "业界", "圈内", "同行", "同业", "厂里", "厂家",
		"原厂", "厂商", "总部", "集团", "公司里", "检查组", "验收组", "专家组", "评审组", "督导组", "审核员", "检查员", "监理", "大厂", "大牌",
		"大店", "一线品牌", "连锁", "龙头", "头部企业", "外企", "老师傅", "师傅", "匠人", "老字号", "前辈", "畜牧站", "特种设备", "港澳", "国外",
		"境外", "欧美", "日本", "德国", "外地", "兄弟", "别的", "别家", "其他",
	)
	// offices are the bodies of which whatever they have is a rule, formal what of theirs is a paper, a deed or a fact.
	offices = lint.NewSet(
		"空管", "卫监", "食药", "应急", "疾控中心", "消防", "环保", "环保局", "卫健", "卫生局", "疾控", "质检", "质监", "质监局", "特检", "特检院",
		"安监", "应急局", "城管", "住建", "住建局", "住建部门", "交警", "交管", "运管", "路政", "海事", "海事局", "水务", "水务局", "电力局",
		"供电局", "市监", "市监局", "市监所", "药监", "药监局", "食药监", "教委", "教育局", "网监", "网安", "网信办", "船检", "港监", "渔政", "街道",
		"街道办", "社区", "管委会", "文旅局", "民政局", "人防办", "建委",
	)
	formal = lint.NewSet(
		"引导", "指挥", "疏导", "指示", "命令", "检疫", "通知", "批", "许可", "决定", "税", "计量", "读数", "抄表", "发票", "价", "费", "检查",
		"安排", "时间", "意见书", "报告", "证明", "文件", "名录", "公告", "公布", "罚", "整改", "验收", "人员", "电话", "备案", "手续", "流程",
		"程序", "规定", "标准", "要求", "信息", "数据", "资料", "证", "监督", "管理", "工作",
	)
	// beyond turn a field of life into those who rule it: 电力上, 消防那边, 卫生口.
	beyond = lint.NewSet(
		"主管机关", "主管机构", "主管当局", "机关", "机构", "当局", "口子", "那里", "那儿", "局", "那边", "那头", "方面", "上的", "上面", "口上",
		"口的", "一行", "行当", "行里", "圈", "系统里", "线上", "部门", "局里", "所里", "站里", "所的", "局的", "站的", "人员", "的人", "同志",
		"老师", "专家", "领导", "院感", "检查组",
	)
	// wanted is what rules call themselves, spoken what they are called where nobody wrote them.
	wanted = lint.NewSet(
		"要求", "规定", "标准", "规范", "限定", "限制", "限值", "规矩", "尺度", "口径", "水平", "水准", "做法", "惯例", "硬性规定", "门槛", "红线",
		"底线", "条件", "指引", "导向", "调子", "期望", "章法", "意思", "说法", "关", "那一关", "这一关",
	)
	spoken = lint.NewSet(
		"门槛", "口头要求", "的眼", "分寸", "意见留", "的关", "调子", "公认的数", "期望", "导向", "说法", "讲法", "讲的", "说的", "定的", "划的",
		"意思", "意见", "讲究", "口味", "喜好", "胃口", "心意", "规矩", "老规矩", "惯用的", "惯用要求", "通用手法", "手法", "章法", "做派", "作派",
		"划的线", "画的线", "定的规矩", "红线", "底线", "那一关", "这一关", "公认的尺度", "老习惯", "那一套", "这一套", "路数", "门道", "硬杠杠",
		"杠杠", "杠子", "套路", "精神", "惯例", "通例", "尺度", "口径", "限定", "一贯做法", "教的", "传下来的", "通行的", "通行规格", "惯用标准",
		"惯用规格", "常理", "常识", "经验", "做法", "那套", "这套", "章程", "例子", "先进水平", "一流水准", "一流水平", "领先水平",
	)
	// withstood is whose test a thing has to pass, tested the test.
	withstood = lint.NewFrameOf(24, lint.NewSet(
		"经得起", "经得住", "过得了", "通得过", "应付得了", "扛得住", "禁得住", "禁得起", "受得住",
	), lint.NewSet(
		"检查", "抽查", "验收", "审查", "检验", "查验", "考核", "督查", "检测", "核查", "挑剔", "查",
	))
	// usage is how somebody is used to do it, whoever that is.
	usage = lint.NewFrameOf(24, lint.NewSet(
		"照", "按", "按照", "依", "依照", "参照", "循", "守", "遵循", "遵守", "比照", "仿照", "仿", "随", "从", "合",
	), lint.NewSet(
		"的习惯", "的老习惯", "的规矩", "规矩来", "规矩做", "规矩办", "规矩走", "规矩干", "的老例", "的讲究", "的做派", "的路数", "的风格", "的老法子", "的套路",
	))
	// saidBy, of rules that somebody “over there” has; saidSo, of what is only told; saidOf, of what the state has on a thing.
	saidBy = lint.NewFrameOf(12, heeding, bodies, beyond, wanted)
	saidSo = lint.NewFrameOf(24, heeding, bodies, spoken)
	saidOf = lint.NewFrameOf(24, heeding, lint.NewSet(
		"国家对", "国家关于", "国家有关", "国家就", "行业对", "政府对", "部里对", "省里对", "市里对", "上级对", "总部对", "厂家对", "原厂对",
		"厂里对",
	), lint.NewSet("的要求", "的规定", "的标准", "的限制", "的规范", "的政策", "的硬性"))
	// saidThere, of what somebody “over there” has, whoever that is, saidOver, of those above; ownFigures, of what a
	// house keeps to itself.
	saidThere  = lint.NewFrameOf(12, heeding, lint.NewSet("那边", "那头", "那里", "那儿", "口子", "口上", "口的"), tone)
	saidOver   = lint.NewFrameOf(15, heeding, lint.NewSet("市里", "省里", "区里", "县里", "镇里", "乡里", "部里", "局里", "厅里", "所里", "站里", "队里", "行里", "院里定", "校里定"), wanted)
	ownFigures = lint.NewFrameOf(18, heeding, lint.NewSet("内控", "内定", "自定", "自订", "厂定", "店定", "行内自", "内部"), lint.NewSet(
		"指标", "标准", "要求", "数", "参数", "口径", "水平", "规格", "值", "尺度", "尺寸", "线", "杠",
	))
	// saidOn, of what there is on a field of life, whoever has it: 遵守安全用电方面的规定.
	saidOn = lint.NewFrameOf(45, lint.NewSet(
		"按照", "依照", "依据", "遵照", "参照", "比照", "执行", "符合", "达到", "满足", "遵守", "遵循", "遵从", "恪守", "依循", "循",
	), lint.NewSet("方面的", "方面之", "方面有关", "领域的", "领域内", "环节的", "行当里"), lint.NewSet("规定", "规范", "标准", "规程", "规则", "制度", "要求", "规矩", "规章", "准则"))
	tone = lint.NewSet("要求", "规定", "标准", "规矩", "尺度", "口径", "调子", "说法", "意思", "意见", "章法", "精神", "路数", "做法", "杠杠", "指标", "那套", "那一套")
	// inStep, of whatever an office has; inAccord, of what stands before the word for it; heeded, of what is only done
	// as they like.
	inStep = lint.NewFrameOf(9, lint.NewSet(
		"由着", "依着", "对标", "比着", "跟着", "紧跟", "跟", "照", "按", "依", "随", "合", "契合", "吻合", "切合", "过得了", "过", "迎合", "顺着",
	), offices, lint.NewSet("的", "那", "这"))
	inAccord = lint.NewFrameOf(15, lint.NewSet("与", "跟", "同", "和"), bodies, wanted, lint.NewSet("对得上", "合得上", "吻合", "一致", "相符", "相合", "契合", "合拍", "看齐"))
	heeded   = lint.NewFrameOf(9, lint.NewSet("听", "听从", "由着", "依着"), bodies, lint.NewSet("的"))
	// saidWell are words of a sentence that names the paper or the figure, or tells what others do by their office.
	saidWell = lint.NewSet(
		"《", "GB", "TSG", "HJ", "JB", "YY", "附件", "附表", "附录", "图纸", "合同", "协议", "约定", "说明书", "手册", "清单", "法律", "法规",
		"条例", "税", "双方", "如下", "以下", "下列", "书面", "通知", "调查", "检查时", "整改", "提供资料", "配合", "最低工资", "进出口", "外汇",
		"公布", "公示", "发布",
	)
)

// said finds such standards.
func said(t *lint.Text, take func(entry string, i, j int)) {
	for k, f := range []*lint.Frame{saidBy, saidSo, saidOf, withstood, usage, saidThere, saidOver, saidOn, ownFigures, inAccord, heeded, inStep} {
		for _, h := range t.Framed(f, 1) {
			s := sentenceAt(t, h.Start)
			i, j := h.Start, h.End
			a, b := t.Part(i)
			if j > b || t.PassageAt(i).Kind != lint.Body || t.HoldsWord(saidWell, a, s.End) || t.HasAny(i, j, "，", "、") || t.Before(
				i, "未", "没有", "违反", "不", "如", "若", "因", "可以", "可", "有权", "是否", "应",
			) && !t.Before(i, "应", "不得不", "必须") || measuredIn(t, j, s.End) || t.HasAny(j, s.End, "不超过", "不大于", "不小于", "不高于", "≤", "≥", "即") {
				continue
			}
			if t.Before(j, "定的") && t.Before(
				j-len("定的"), "制", "规", "约", "指", "确", "协", "商", "法", "限", "鉴", "认", "决", "既", "特", "固", "预", "评", "审", "核", "选", "设",
				"拟", "订", "稳", "肯", "一",
			) {
				continue // 公司制定的
			}
			if f == inStep {
				if n := han(t.All[j:b], 6); n < 1 || j+3*n != b || t.Holds(formal, j, b) || t.Before(i, "通", "经", "超", "越", "不") {
					continue // 跟疾控的路子走
				}
				j = b
			}
			if f == heeded && j != b || f == saidThere && t.Holds(sides, i, j) {
				continue
			}
			if k == 1 && t.After(j, "内容", "话", "情况", "时间", "方案", "价", "理由", "信息") {
				continue
			}
			take("有关规定", i, j)
		}
	}
}

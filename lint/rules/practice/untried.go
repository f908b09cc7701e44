package practice

import (
	"slices"

	"qiyue/lint"
)

// An acceptance that tests nothing: what shows no fault at once is taken (开机没有异常就算收下了), somebody
// has a look (看一看外观即入库), nobody looks (不另作检验), all is over on the spot (当场验毕，过后不认), or
// how strict one is lies with one side (检验尺度由品质部掌握).
var (
	faultless = []string{
		"没事", "没有异常", "无异常", "没毛病", "没有毛病", "没问题", "没有问题", "无问题", "没故障", "无故障", "不出事", "没出事", "不出问题",
		"不出毛病", "不冒烟", "不响", "不漏", "不报错", "不跳闸", "不停机", "能转", "能用", "能开机", "能启动", "能亮", "能走", "能跑", "会转",
		"转得动", "转起来", "跑起来", "亮起来", "响起来", "能运转", "能动", "能登录", "能打开", "亮灯", "出水", "嗡嗡响", "有电", "点着", "冒热气",
		"能开", "顺眼", "顺手", "说好", "不错", "还行", "过得去",
	}
	countsAs = []string{"就算", "就当", "即算", "便算", "算作", "算是", "就视为", "即视为", "视为", "视同", "即为", "就为", "就是", "即作", "就签", "就收", "就认"}
	accepted = []string{"收了", "收下", "收讫", "验收", "验过", "验完", "交接", "合格", "认了", "认可", "接收", "接受", "收货", "通过", "过关", "交清", "交付完", "签字", "字", "收"}
	overWith = []string{"拉倒", "了事", "完事", "算数", "就过", "就完", "完结", "作数", "就行", "即可", "就成"}
	glances  = append(
		little(), "看一看", "看看", "看一眼", "看两眼", "瞧一瞧", "瞧瞧", "瞧一眼", "瞅", "瞄", "扫一眼", "望一望", "过一眼", "摸一摸", "摸摸",
		"试一试", "试试", "转一转", "开一开", "随意查看", "随便查看", "随便看", "随意看", "大致看", "大概看", "粗看", "略看", "目测", "过磅", "拍照",
		"拍张照", "点个头", "点头", "听个响",
	)
	thenTaken = []string{
		"入库", "即可", "就行", "就成", "就签", "签收", "便可", "就收", "即收", "收下", "入账", "就结", "就完", "放行", "验过", "即视", "视作",
		"视为", "就算", "就当", "使用", "上机", "不另", "不用", "不再", "无须", "无需", "算数", "拉倒",
	}
	onTheSpot   = []string{"当场验", "当面验", "即时验", "当时验", "现场验清", "现场验毕", "当场点", "当面点", "当场查", "当面查", "当场看", "当面看", "当场试", "当面试"}
	later       = []string{"过后", "事后", "离车", "离柜", "离场", "离店", "离厂", "出门", "出厂", "出库", "转身", "之后", "以后", "日后", "过时", "隔日"}
	refusedThen = []string{"不认", "概不", "不负责", "不管", "不退", "不换", "无涉", "不再", "不受理", "不予", "不理", "不究", "自理", "无关"}
	strictly    = []string{"尺度", "标准", "松紧", "宽严", "分寸", "口径", "与否", "要求", "方法", "办法", "深浅", "不合格"}
	byItself    = []string{"掌握", "把握", "拿捏", "定夺", "裁量", "裁定", "决定", "说了算", "认定", "判断", "判定", "自定", "自行确定", "自行制定", "酌定", "斟酌", "自便", "掌控", "拿主意"}

	// tried is taken when it shows no fault at once, which a test of days is not.
	tried = []*lint.Frame{
		lint.NewFrame(9, []string{"就算", "就当", "即算", "便算", "就等于", "就是"}, []string{
			"验收", "验过", "交车", "交机", "交付", "交货", "交接", "交工", "完工", "接了", "过了", "签收", "收下", "收货", "质量合格", "甲方收",
			"买方收", "业主验", "买方认", "甲方认",
		}),
		lint.NewFrame(9, []string{"出门", "离店", "离柜", "出厂", "离场", "下车", "开走", "拉走", "运走"}, []string{"不认", "概不", "恕不", "两清"}),
		lint.NewFrame(30, []string{
			"落地", "卸下", "卸车", "卸货", "开出", "出门", "出店", "出厂", "装车", "起运", "交运", "通电", "点火", "打着火", "开机", "上线", "入库",
			"到货",
		}, []string{"即视为", "就视为", "即视作", "视作", "即表示", "即表明", "自然", "就算"}, []string{"合格", "验收", "通过", "完成", "接收"}),
		lint.NewFrame(18, faultless, countsAs, accepted),
		lint.NewFrame(12, faultless, []string{"验收", "交接", "收货"}, overWith),
	}
	taken = []*lint.Frame{
		lint.NewFrame(18, []string{
			"走出", "出了", "离了", "离开", "一出", "开出", "运出", "抬出", "落地", "出库", "出门",
		}, []string{"门", "店", "库", "柜", "厂", "场", "院", "，"}, []string{
			"不认", "恕不", "概不", "无干", "无关", "不管", "不得再提", "不再过问", "两清",
		}),
		lint.NewFrame(30, []string{
			"验收", "检查", "检验", "质检", "验货", "合格不合格", "合不合格", "好不好", "行不行",
		}, []string{
			"一句话", "说了算", "看着办", "自己定", "自己拿", "拍板", "定夺", "拿主意", "做主", "作主",
		}),
		lint.NewFrame(18, glances, thenTaken),
		lint.NewFrame(30, onTheSpot, later, refusedThen),
		lint.NewFrame(18, []string{"一经签收", "一经收货", "一经交付", "一经提货", "一经出门", "一经离店", "签收后", "离柜后", "出厂后"}, []string{"质量", "品质", "好坏"}, refusedThen),
		lint.NewFrame(12, []string{"交承运人", "交承运方", "交给承运", "装车", "出厂", "出库", "起运"}, []string{"即视为", "视为", "就算", "即为"}, []string{"质量合格", "验收合格", "合格"}),
		lint.NewFrame(24, []string{"检验", "验收", "质检", "查验", "检测", "合格", "验货"}, strictly, []string{"由", "归", "凭", "听", "看"}, byItself),
		lint.NewFrame(24, []string{
			"什么时候验", "验什么", "验多久", "验几天", "验不验", "何时验", "几时验", "怎么验", "如何验", "怎样验", "验到什么程度",
		}, []string{"自便", "随便", "随意", "决定", "说了算", "听便", "由"}),
		lint.NewFrame(24, []string{"凭", "靠", "看"}, []string{"眼力", "眼光", "眼缘", "感觉", "手感", "心情", "印象", "经验"}, []string{"收", "验", "签", "认"}),
	}
	// One's word is all there is to it: 甲方认可方算完工, 签了字就是收妥, 通过为止; the time until then is anything: 隔一段时间再验.
	assents = append(lint.Pairs([]string{"觉得", "觉着", "看着", "用着", "看了", "瞧着", "说", "看"}, []string{
		"好", "行", "可以", "中意", "高兴", "合适", "没问题", "不错", "满意", "没毛病", "顺眼", "声行", "声好",
	}), "不吭声", "不作声", "没话说", "没二话", "无话", "盖章", "按手印", "认可", "首肯", "点头", "点了头", "点个头", "满意", "觉得没", "签了字", "签字", "落名", "落款", "签名", "签了名", "画押", "签了回执", "签收", "看过", "瞧过", "验过", "同意", "没毛病", "没有毛病", "没意见")
	onlySo = []string{"视同", "视为", "等于", "方算", "方为", "才", "始为", "始算", "就", "即", "便", "再", "在单"}
	handed = []string{
		"收，", "收。", "完工", "收妥", "交割", "验讫", "完成", "交活", "入账", "移交", "合格", "启用", "用", "收货", "竣工", "交付", "验收", "通过",
		"交工", "完事", "完结", "清楚", "落名", "签字", "签名", "签收", "字", "接收", "接受", "了结", "收下", "留下", "交接", "到手", "结束",
	}
	until   = []string{"通过为止", "满意为止", "满意为准", "合格为止", "认可为止", "直到满意", "到满意", "通过即移交", "直到通过"}
	someday = lint.Pairs([]string{"隔", "过", "缓", "等"}, []string{"一段时间", "段时间", "阵子", "一阵", "些日子", "些时候", "几天", "些时日", "一阵子"})
	byWord  = []*lint.Frame{
		lint.NewFrame(15, assents, onlySo, handed),
		lint.NewFrame(3, assents, []string{"为合格", "为通过", "为完工", "为过关", "为达标"}),
		lint.NewFrame(36, []string{"验收", "检验", "验看", "验货", "试用"}, until),
		lint.NewFrame(36, []string{"验收", "初验", "粗验", "预验", "初检", "预检", "安装", "装完", "完工"}, someday, []string{"验", "检"}),
		lint.NewFrame(9, []string{"择时", "择机", "适时", "得空", "抽空", "另择时间"}, []string{"验收", "检验", "验看", "验货"}),
	}
	byWords = lint.NewSet(slices.Concat(assents, until, []string{
		"是否", "能否", "可否", "何时", "什么时候", "哪天", "算不算", "时间", "与否", "收不收", "过不过",
	}, someday, []string{"择时", "择机", "适时", "另择时间"})...)
	untested = lint.NewSet(
		"不另作检验", "不另做检验", "不另检验", "不另行检验", "不另行验收", "不另验收", "不作检验", "不做检验", "不作验收", "不做验收", "不再检验",
		"不再验收", "不用验收", "不用另行验收", "不用检验", "无需验收", "无须验收", "不验了", "就不验", "不再验", "不搞别的检验", "不搞检验",
		"毋须验收", "不必验收", "不必检验", "免予验收", "免于验收", "不搞验收", "不办验收",
	)

	// untriedly are words of which every such sentence holds one.
	untriedly = lint.NewSet(slices.Concat(faultless, glances, onTheSpot, byItself, []string{
		"一经", "签收后", "离柜后", "出厂后", "承运", "装车", "出厂", "出库", "起运", "自便", "随便", "随意", "听便", "验不验", "何时验", "几时验",
		"怎么验", "如何验", "怎样验", "眼力", "眼光", "眼缘", "感觉", "手感", "心情", "印象", "经验", "就算", "就当", "即算", "便算", "就等于",
		"落地", "卸下", "卸车", "卸货", "开出", "走出", "出了", "离开", "出门", "通电", "点火", "打着火", "开机", "一句话", "看着办", "自己定",
		"拍板", "做主", "作主", "开走", "拉走", "运走", "离店", "离柜", "离场", "什么时候验", "验什么", "验多久", "验几天",
	})...)
	// measuredBy are words of a yardstick, of a judge who is none of the sides, or of what the eye can see.
	measuredBy = lint.NewSet(
		"说明书", "GB", "国家标准", "国标", "附件", "参数", "指标", "规程", "图纸", "双方", "共同", "第三方", "监理", "计量", "机构", "专家", "法院",
		"仲裁", "外观", "数量", "包装", "短少", "件数", "生鲜", "食材", "方可离开", "异议", "__",
	)
	// partial are words for which the frames hold, and what they speak of is no acceptance.
	partial = lint.NewSet("保修期", "质保期", "巡检", "付款期", "试用期", "驾驶", "考核", "培训")
)

// worded finds an acceptance that is anybody's word, of work or of goods, with no measure and no time.
func worded(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.AnyFrame(s.Start, s.End, byWord...)
	if asked := t.PlacesIn(takingOver, s.Start, s.End); !ok && len(asked) > 0 {
		if i, j, ok = t.AtPleasure(s.Start, s.End); ok {
			i, j = min(i, asked[0].Start), max(j, asked[0].End)
		}
	}
	if !ok || t.Holds(partial, s.Start, s.End) || t.Holds(measuredBy, s.Start, s.End) || t.TimeIn(s.Start, s.End) || !t.Holds(finished, s.Start, s.End) && !t.Holds(handing, s.Start, s.End) {
		return 0, 0, false
	}
	return i, j, true
}

// takingOver are words of whether or when work or goods are taken.
var takingOver = lint.NewSet(append(lint.Pairs([]string{"是否", "能否", "可否", "何时", "什么时候", "哪天", "算不算", "要不要"}, []string{
	"收下", "验收", "接收", "合格", "交工", "完工", "过关", "收货", "达标", "验货", "通过",
}), "验收标准", "合格标准", "验收时间", "盖章时间", "签收时间", "合格与否", "通过与否", "验收与否", "收不收", "过不过关", "收下与否", "验收的宽严")...)

// handing are words of what is handed over, besides those of finished.
var handing = lint.NewSet(
	"收妥", "交割", "验讫", "交活", "入账", "启用", "试用", "送到", "到货", "装完", "装好", "新装机", "大修完", "上线", "送货", "单子上", "改造",
	"升级", "货到", "屋面", "维修后", "架设", "样机", "成果", "干完", "补漏",
)

// untried finds such an acceptance.
func untried(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for _, h := range t.PlacesIn(untested, s.Start, s.End) {
		return h.Start, h.End, !t.HasAny(s.Start, h.Start, "未", "不得")
	}
	if t.Holds(partial, s.Start, s.End) {
		return 0, 0, false
	}
	i, j, ok := t.AnyFrame(s.Start, s.End, tried...)
	if !ok || longTested(t, s) {
		if i, j, ok = t.AnyFrame(s.Start, s.End, taken...); !ok {
			return 0, 0, false
		}
	}
	_, b := t.Part(j)
	return i, j, !t.Holds(measuredBy, s.Start, max(b, j))
}

// longTested reports more than a day in which it is tried.
func longTested(t *lint.Text, s lint.Sentence) bool {
	return slices.ContainsFunc(t.QuantitiesIn(s.Start, s.End), func(q lint.Quantity) bool {
		hours, timed := q.Unit.Hours()
		return timed && hours*q.Value > 24
	})
}

// little are verbs of the senses and the hand with what makes little of them: 瞧一眼, 推两下, 敲一敲.
func little() []string {
	var words []string
	for _, v := range [...]string{"看", "瞧", "瞅", "瞄", "望", "听", "敲", "推", "拉", "拧", "摸", "掂", "尝", "闻", "试", "转", "开", "跑", "吊", "按", "踩"} {
		words = append(words, v+"一"+v, v+"一下", v+"两下", v+"几下", v+"一眼", v+"两眼", v+"一圈", v+"个响")
	}
	return words
}

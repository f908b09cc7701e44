package practice

import "qiyue/lint"

// Inspection in words of every register, and the sides that inspect.
var (
	inspections = []string{
		"验收", "检验", "查验", "点验", "验看", "验货", "抽检", "检定", "检查", "审视", "核可", "核验", "查收", "试机", "开箱", "质检", "试用",
		"验视", "复验", "过目", "查看", "清点", "鉴定合格",
	}
	inspectors = []string{"甲方", "买方", "客户", "业主", "用户", "需方", "采购方", "采购人", "委托方", "定作人", "发包人", "使用单位", "收货人"}
	inspecting = lint.NewSet(inspections...)
)

// The ways in which an inspection has no end, or no yardstick.
var (
	undatedly = []string{
		"掌握", "另行", "日后", "商定", "商议", "待定", "另定", "另议", "再定", "不设限", "不限", "不拘", "不作限", "不定", "无限制", "视情",
		"视情况", "随时", "决定", "确定", "安排", "自定", "自便", "听便", "酌定", "从便", "看情况", "没有限制",
	}
	opinions = []string{"认可", "满意", "点头", "说了算", "意见", "看法", "感觉", "主观", "评价", "首肯", "喜好", "判断"}

	// 查验时间由甲方掌握, 其检验方法、期间均待日后商定
	undated = lint.NewFrame(15, inspections, []string{"时间", "时限", "期限", "期间", "日期", "何时", "之期", "多久", "时候", "哪天", "时点"}, undatedly)
	byThem  = lint.NewFrame(15, []string{"由"}, undatedly, []string{"验收时间", "验收日期", "检验时间", "检验日期", "验收期限", "查验时间", "评审时间", "评审日期"})
	untimed = lint.NewFrame(9, inspections, []string{"不受时间", "不限时", "不拘时", "不受期限", "没有期限", "没有时限", "不设期限", "不设时限"})
	anyDay  = lint.NewFrame(45, []string{"随时"}, []string{"验收", "查验", "检验合格"})
	whenUse = lint.NewFrame(45, []string{"投入使用时", "正式使用时", "投产时", "使用过程中", "投入使用后", "正式投产后"}, []string{"验收"})
	leisure = lint.NewFrame(6, inspectors, []string{
		"慢慢", "有空", "得空", "抽空", "方便时", "空闲时", "什么时候", "择日", "择期", "改日", "挑个日子", "找个日子", "找个时间", "抽时间", "得便",
	}, []string{"看", "验", "检", "查", "试"})
	// 检验按惯例办理, 经检查没有问题后投入使用
	asUsual = lint.NewFrame(15, []string{"验收", "检验", "查验", "点验", "验货", "抽检", "检定"}, []string{
		"按惯例", "依惯例", "照惯例", "从惯例", "按常规", "依常规", "按习惯", "依习惯", "老规矩", "按通常", "按一般做法", "按以往", "照旧例",
		"按过去", "沿用以往",
	})
	noFault = lint.NewFrame(6, []string{
		"经检查", "经查验", "经检验", "经试用", "经查看", "检查后", "查看后", "试用后",
	}, []string{
		"没有问题", "没问题", "无问题", "没毛病", "没有毛病", "没什么问题", "感觉良好", "觉得可以", "觉得行",
	})
	// 以甲方认可为准, 合乎甲方要求的，出具完工证明
	tasteOf  = lint.NewFrame(9, []string{"以", "凭", "由", "看"}, inspectors, opinions, []string{"为准", "为标准", "为合格", "为限", "而定", "为依据", "说了算"})
	toWishes = lint.NewFrame(
		12, []string{"合乎", "符合", "达到", "满足", "中"}, inspectors, []string{"要求", "满意", "心意", "意思", "期望"},
		[]string{"的，", "后，", "时，", "方可", "即为", "视为"}, []string{"出具", "签", "合格", "完工", "付款", "结算", "结账"},
	)
	// 验收标准按甲方要求执行
	asAsked = lint.NewFrame(
		9, []string{"验收标准", "质量标准", "检验标准", "验收要求", "验收办法"}, []string{"按", "以", "依", "由"}, inspectors,
		[]string{"要求", "规定", "决定", "确定", "意见", "需要"},
	)
	liking = lint.NewSet("看中了再", "看中后再", "看上了再", "满意了再", "满意后再", "用着好再", "看好了再付", "看好再付", "觉得好再")
	// 俟甲方审视而定, 非经甲方检定不得请款, 备件入库前须经抽检
	pending = lint.NewFrame(3, []string{"须经", "应经", "需经", "非经", "未经", "俟", "待", "经", "须由", "应由"}, inspectors, []string{
		"检定", "核可", "查验", "审视", "点验", "验看", "抽检", "过目", "验视", "核验", "试用",
	})
	checked = lint.NewFrame(3, []string{"须经", "应经", "需经", "必须经", "均须", "应予", "要经"}, []string{"抽检", "检定", "查验", "点验", "复验", "验看"})
)

// The ways in which it ends too soon for what cannot be seen at once (民法典 622).
var (
	atOnce = []string{
		"当场", "当面", "即时", "即刻", "立时", "当日", "当天", "签收时", "收货时", "离开之前", "离开前", "卸货前", "卸车前", "离场前", "走之前",
		"一昼夜", "一天一夜", "交接时", "提货时",
	}
	noMore = []string{
		"不得提出", "不得再", "不再受理", "不予受理", "不得异议", "不得主张", "无权", "视为合格", "视为质量", "视为无", "概不受理", "概不负责",
		"逾此", "过后", "事后", "过期", "离场后", "也须在此", "均须在此", "亦须在此",
	}
	inners     = []string{"质量", "内在", "隐蔽", "性能", "瑕疵", "品质", "机内"}
	notLater   = lint.NewFrame(45, atOnce, noMore, inners)
	atOnceOnly = lint.NewFrame(30, inners, atOnce, noMore) // 质量异议应当场提出，过后不予受理
	bySigning  = lint.NewFrame(15, []string{
		"签收单", "送货单", "收货单", "签收", "收条", "回执", "收货回单", "送货回单", "签字收货", "交接单",
	}, []string{
		"即表示", "即视为", "即为", "等于", "即表明", "即代表", "即构成", "视为", "视同", "就算", "即认",
	}, inners, []string{"认可", "合格", "无异议", "没有异议", "符合", "验收", "没问题", "无瑕疵"})
	vaguely = lint.NewFrame(24, []string{"质量", "不符", "瑕疵", "缺陷", "不合格"}, []string{
		"合理期间", "合理期限", "合理时间", "合理的期", "合理的时", "适当期间", "适当期限", "适当时间", "一定期间", "一定期限", "一定时间",
		"相当期间", "相当期限",
	}, []string{"提出", "通知", "异议", "告知", "反映"})
	// 提货时视作当日验收合格, 到货当日完成全部性能检验，逾期视为合格
	onTheDay = lint.NewFrame(9, []string{"视为", "视作", "视同", "即为", "即视为"}, []string{"当日", "当天", "当场", "当时"}, []string{"验收合格", "检验合格", "质量合格", "验收通过"})
	sameDay  = lint.NewFrame(30, []string{
		"到货当日", "到货当天", "收货当日", "收货当天", "交付当日", "交付当天", "安装当日", "完工当日", "提货当日", "送达当日", "出厂当日",
	}, inspections, []string{"视为", "不予受理", "不再受理"})
	loosely = lint.NewFrame(9, []string{
		"合理期间", "合理期限", "合理时间", "合理的期", "合理的时", "适当期间", "适当期限", "适当时间", "一定期限", "一定时间",
	}, []string{"验收", "检验", "查验", "点验", "验货"})
	dayAndAll = lint.NewFrame(24, inspections, []string{"一昼夜", "一天一夜", "当场", "即刻"}, []string{"隐蔽", "内在", "性能"})
	// machine are words of what takes more than a day to inspect.
	machine = lint.NewSet(
		"整机", "机组", "锅炉", "机床", "生产线", "成套", "隐蔽", "内在", "性能", "压缩机", "发动机", "电梯", "变压器", "主机", "加工中心", "大型",
		"注塑机", "发电机", "冷水机", "起重机", "工业", "质量检验", "质量验收", "质量异议", "质量检查",
	)
	visible = lint.NewSet("外观", "数量", "包装", "短少", "初步", "初验", "生鲜", "食材", "水产", "蔬菜", "鲜活", "规格型号", "冷冻", "混凝土", "复检", "报验")
)

// unlimited finds an inspection without an end or a yardstick, and one that ends
// before anything could be seen.
func unlimited(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(inspecting) {
		if t.PassageAt(s.Start).Kind != lint.Body {
			continue
		}
		if i, j, ok := openEnded(t, s); ok {
			p.Flag(i, j)
		} else if i, j, ok := tooSoon(t, s); ok {
			tooShort(p, i, j)
		}
	}
	for s := range t.SentencesWith(wished) {
		if i, j, ok := wishful(t, s); ok {
			p.Flag(i, j)
		}
	}
	for _, set := range []*lint.Set{untriedly, untested} {
		for s := range t.SentencesWith(set) {
			if t.PassageAt(s.Start).Kind != lint.Body {
				continue
			}
			if i, j, ok := untried(t, s); ok {
				p.Flag(i, j)
			}
		}
	}
	for s := range t.SentencesWith(byWords) {
		if t.PassageAt(s.Start).Kind != lint.Body {
			continue
		}
		if i, j, ok := worded(t, s); ok {
			p.Flag(i, j)
		}
	}
	for s := range t.SentencesWith(objecting) {
		if i, j, ok := t.AnyFrame(s.Start, s.End, bySigning, vaguely, notLater, atOnceOnly); ok {
			p.Flag(i, j)
		}
	}
}

var (
	// wished are words of which liking or a frame of wishes holds one, finished those of
	// what is handed over then.
	wished = lint.NewSet(append([]string{
		"看中", "看上了", "看好", "用着好", "觉得好", "要求的，", "要求后，", "慢慢", "有空", "得空", "抽空", "方便时", "空闲时", "择日", "择期",
		"改日", "挑个日子", "找个日子", "找个时间", "抽时间", "得便",
	}, opinions...)...)
	finished = lint.NewSet("维修完", "修理完", "修复", "完工", "竣工", "交付", "交货", "成果", "安装完", "调试完", "维护", "保养", "改造", "验收", "检验", "质量", "完成后", "完毕")
	// objecting are words of a signature, or of a time to object in.
	objecting = lint.NewSet(
		"签收", "送货单", "收货单", "收条", "回执", "回单", "交接单", "签字收货", "合理期间", "合理期限", "合理时间", "合理的期", "合理的时",
		"适当期", "适当时间", "一定期", "一定时间", "相当期", "离开之前", "离开前", "卸货前", "卸车前", "签收时", "收货时", "交接时", "提货时",
	)
)

// openEnded finds an inspection whose time or yardstick is left open.
func openEnded(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := t.AnyFrame(s.Start, s.End, pending, checked); ok && !inspectionTimed(t) {
		return i, j, true
	}
	return t.AnyFrame(s.Start, s.End, undated, byThem, untimed, asUsual, noFault, anyDay, whenUse, asAsked, loosely, onTheDay)
}

type inspectionKey struct{}

// inspectionTimed reports that some sentence of the text gives an inspection its time.
func inspectionTimed(t *lint.Text) bool {
	return t.Memo(inspectionKey{}, func() any {
		for s := range t.SentencesWith(inspecting) {
			if t.TimeIn(s.Start, s.End) {
				return true
			}
		}
		return false
	}).(bool)
}

// wishful finds work that is good when the other side is pleased.
func wishful(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := t.Frame(leisure, s.Start, s.End); ok {
		return i, j, true
	}
	for _, h := range t.PlacesIn(liking, s.Start, s.End) {
		return h.Start, h.End, true
	}
	if !t.Holds(finished, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.Frame(tasteOf, s.Start, s.End); ok {
		return i, j, true
	}
	return t.Frame(toWishes, s.Start, s.End)
}

// tooSoon finds a day or less, or the moment of delivery, for the quality of what takes
// longer to inspect.
func tooSoon(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(visible, s.Start, s.End) {
		return 0, 0, false
	}
	if t.Holds(machine, s.Start, s.End) {
		if i, j, ok := t.AnyFrame(s.Start, s.End, notLater, dayAndAll, sameDay); ok {
			return i, j, true
		}
	}
	final := t.HasAny(s.Start, s.End, "概不受理", "不再受理", "不予受理", "概不负责", "不再负责", "概不处理", "不再处理", "一概不认", "恕不负责", "恕不受理")
	if !final && !t.Holds(machine, s.Start, s.End) {
		return 0, 0, false
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		hours, _ := q.Unit.Hours()
		if q.Value <= 0 || hours == 0 || hours*q.Value > 24 || !t.After(q.End, "内", "以内", "之内") {
			continue
		}
		_, b := t.Part(q.Start)
		_, b = t.Within(q.Start, max(b, q.End), 30)
		return q.Start, b, true
	}
	return 0, 0, false
}

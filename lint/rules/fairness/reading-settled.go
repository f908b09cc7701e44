package fairness

import "qiyue/lint"

// The reading of the agreement settled by one side, by the parts of such a statement: that there is
// something to read or that it is not clear, by whom it is settled, and how. Who it is need not
// be a word we know: whoever stands between 由 and 说了算 is the one, unless both are, a third
// is, or the one who buys for himself.
var (
	// reading is what is read or the doubt about it; a paper and that it is not clear come to the same.
	reading = lint.NewSet(
		"说法", "看法", "用词", "字义", "词义", "指什么", "是什么意思", "什么意思", "怎么算", "解读", "解说", "诠释", "阐释", "释义", "释明", "释疑",
		"界说", "理解", "含义", "涵义", "意思", "本意", "原意", "文意", "文义", "怎么讲", "作何讲", "作何解", "怎么读", "两可", "模棱", "歧义",
		"疑义", "何谓", "何为", "字眼", "字面", "字句", "词句", "用语", "措辞", "拿捏", "解释",
	)
	charterWords = lint.NewSet(
		"凭证", "规矩", "条款", "条文", "各条", "规则", "细则", "文字", "合同", "协议", "本约", "本卡", "承诺书", "章程", "须知", "办法", "保修卡",
		"手册", "约定", "本书", "规定", "“", "未尽", "未载",
	)
	unclear = lint.NewSet(
		"没写到", "没提到", "没讲到", "没说到", "出入", "不周全", "不周", "漏写", "漏列", "疑难", "看不懂", "费解", "两说", "异议", "争论", "看法不",
		"不清", "不明", "没讲清", "未讲清", "没说清", "未说清", "没讲明", "模糊", "含混", "含糊", "疑问", "分歧", "不一致", "未尽", "未载", "没写",
		"未写", "未列", "说不清", "搞不清", "有争议", "不确定",
	)

	headed = lint.NewSet("采", "采用", "唯", "由", "归", "听", "凭", "以", "按", "从", "取", "随", "看", "依", "照", "属", "在", "于", "问", "是")
	// saysAlone is how one settles a thing alone, in words that leave nobody else a say.
	saysAlone     = lint.NewSet(saysAloneWords...)
	settledBySide = lint.NewFrameOf(30, headed, saysAlone)
	// someSide are characters that the name of one who trades ends in.
	someSide = lint.NewSet(
		"单位", "处", "科", "法务", "委", "组", "办公室", "方", "司", "店", "厂", "台", "商", "站", "部", "会", "物业", "我们", "中心", "业主委员",
		"客服", "机构", "校", "院", "馆", "所", "社", "队", "人", "家",
	)
	// asItSays: 怎么理解就怎么执行, 说是就是.
	asItSays = lint.NewSet(
		"怎么解释怎么", "咋解释咋", "咋说咋", "怎么说怎么", "咋讲咋", "怎么讲怎么", "怎样解释怎样", "如何解释如何", "说怎么算就怎么", "说咋算就咋",
		"说几就几", "怎么理解就怎么", "怎样理解就怎样", "如何理解就如何", "怎么说就怎么", "怎么解释就怎么", "怎样解释就怎样", "怎么讲就怎么",
		"说是就是", "说算就算", "说不算就不算", "说什么就是什么", "说是什么就是什么", "说怎样就怎样", "一言而决", "一言为定", "一言九鼎",
	)
	anyView = lint.NewSet(
		"回复", "讲解", "口头说明", "主张", "批复", "理解", "解释", "解读", "释义", "诠释", "讲法", "说的", "说法", "认识", "口径", "阐释", "看法",
		"解答", "答复", "说明", "回答", "意见", "意思",
	)
	viewPrevails = lint.NewFrameOf(12, headed, someSide, anyView, lint.NewSet(
		"为准", "为凭", "为断", "为据", "为定", "为唯一", "为最", "为终", "办", "执行", "处理", "是从", "算", "作准", "作数", "行事", "定",
	))
	// viewTaken: 采本店的理解.
	viewTaken = lint.NewFrameOf(12, lint.NewSet("采", "采用", "取", "从", "依", "按", "照"), someSide, lint.NewSet("的理解", "的说法", "的意思", "的解释", "的看法", "之解", "的口径", "的读法"))
	// sideSays: 厂家说了为准; heard: 模棱之处听服务方的; sidePrevails: 用语的意思以本公司为准.
	sideTells    = lint.NewFrameOf(0, someSide, lint.NewSet("说明", "释疑", "解答", "答复"))
	sideSays     = lint.NewFrameOf(3, someSide, lint.NewSet("说了为准", "说了算", "讲了算", "讲的算", "说的算", "说了作数", "说的为准", "来定", "定的算"))
	heard        = lint.NewFrameOf(18, lint.NewSet("听", "听从", "随", "依", "从"), someSide, lint.NewSet("的", "吩咐", "安排"))
	sidePrevails = lint.NewFrameOf(12, lint.NewSet("以"), someSide, lint.NewSet("为准", "为凭", "为断"))
	viewIsLast   = lint.NewFrameOf(9, lint.NewSet(
		"的解释", "之解释", "的理解", "的说明", "的解读", "的答复", "的回答", "的说法", "的阐释",
	), lint.NewSet(
		"为最", "为终局", "为唯一", "为定", "为据", "为凭", "最终有效", "具有最终", "不得质疑", "不容",
	))
	// rightGoesTo: 解读权在物业, 裁夺之权操于供方; keepsLastWord: 享有最终诠释之权, 有最后发言权.
	rightGoesTo = lint.NewFrame(18, []string{
		"解读", "解说", "诠释", "阐释", "释义", "释明", "界定", "定义", "说明", "解释", "释疑", "裁夺", "裁断", "决断", "裁量", "敲定", "定夺",
	}, []string{"权", "之权", "的权利", "的权力", "之事", "事宜"}, []string{
		"归", "属", "在", "专由", "统由", "均由", "概由", "操于", "操在", "保留", "由",
	})
	keepsLastWord = lint.NewFrame(24, []string{"享有", "保留", "拥有", "有", "具有", "留有"}, []string{"最后", "最终", "终极", "唯一", "独家", "单方", "终局"}, []string{
		"解释", "解读", "解说", "诠释", "阐释", "说明", "发言权", "界定", "裁夺", "释明",
	})
	// readsAlone: 由公司单独释明, 由发包人一方补充说明.
	readsAlone = lint.NewFrame(
		18, []string{"由", "归"}, []string{"单独", "一方", "独自", "自行", "专门", "全权", "一家", "独家", "单方"},
		[]string{"释明", "解释", "说明", "阐释", "解读", "诠释", "界定", "补充"},
	)
	readsGoesTo = lint.NewFrame(12, []string{
		"的阐释", "的解读", "的诠释", "的解说", "的释义", "的释明", "的解释", "的界说", "的界定", "解释之事", "释疑",
	}, []string{"归", "专由", "统归", "概由", "悉由", "全归", "交由"})

	readingFrames = []struct {
		frame *lint.Frame
		named bool // who it is stands within
		ends  bool // the statement ends with it
		last  bool // nothing need be unclear
	}{
		{frame: settledBySide, named: true}, {frame: viewPrevails, named: true}, {frame: sideSays, named: true}, {frame: viewTaken, named: true, ends: true}, {frame: sideTells, named: true, ends: true}, {frame: heard, named: true, ends: true}, {frame: sidePrevails, named: true},
		{frame: readsAlone}, {frame: readsGoesTo}, {frame: viewIsLast}, {frame: rightGoesTo, last: true}, {frame: keepsLastWord, last: true},
	}

	settledHow = lint.NewSet(append([]string{
		"单独解释", "一方解释", "自行解释", "独家解释", "全权解释", "由卖方说明", "方说明", "司说明", "店说明", "商说明", "的解释", "的说明",
		"说明权", "说明的权", "说明之权", "补充说明", "解释权", "解释之", "解读", "解说", "诠释", "阐释", "释明", "界定", "裁夺", "发言权", "定义",
		"就是", "就怎", "一言", "为准", "补充", "意见办", "的意见", "解释上", "咋", "怎么算就", "怎么解释", "怎么说怎么", "没写到", "没提到",
		"没讲清", "讲了算", "定其", "出入", "怎么算", "怎么念", "口径", "作何解", "疑难", "看法", "说法", "用词", "含混", "含糊", "模糊", "字句",
		"字眼", "不清", "两可", "模棱", "理解", "意思", "含义", "歧义", "疑义", "疑问", "字面", "之说", "之意", "释疑",
	}, saysAloneWords...)...)
)

// saysAloneWords are those of saysAlone.
var saysAloneWords = []string{
	"定其意思", "定其含义", "定其义", "解释补充", "补充解释", "讲明", "拿主意", "拿定", "做决定", "说话算", "下结论", "给说法", "解答", "圈定",
	"划定", "框定", "说了算", "说的算", "说了为准", "说了作数", "说了作准", "定夺", "掌舵", "拍板", "做主", "作主", "敲定", "裁夺", "裁断",
	"酌定", "裁定", "一家之言", "一面之词", "之说", "之见", "之意", "自定", "独断", "拿捏", "一锤定音", "掌握", "把握",
}

// settledReading finds the reading of the agreement in the hands of one side.
func settledReading(t *lint.Text, s lint.Sentence) (int, int, bool) {
	ofCharter := t.Holds(charterWords, s.Start, s.End)
	if t.Holds(neutral, s.Start, s.End) || t.HasAny(s.Start, s.End, "不得以", "不归", "不由", "不享有", "标准", "说明书", "法律", "通常", "不利", "国家") {
		return 0, 0, false
	}
	read := t.Holds(reading, s.Start, s.End) || t.HasAny(s.Start, s.End, "话怎么讲", "没写到", "没提到", "没讲到", "没说到", "没约到") || ofCharter && t.Holds(unclear, s.Start, s.End)
	for _, f := range readingFrames {
		i, j, ok := t.Frame(f.frame, s.Start, s.End)
		if !ok || !(read || f.last && ofCharter) || f.named && !t.Holds(reading, s.Start, i) && !t.Holds(charterWords, s.Start, i) && !t.Holds(unclear, s.Start, i) || t.Before(i, "不", "自") || t.Holds(technical, s.Start, i) && !ofCharter {
			continue
		}
		if who := lastActor(t, i, j); f.named && (t.HasAny(i, j, "，", "“") || isLay(who) || who == "" && t.Holds(layTails, i, j)) || f.ends && !endsPart(t, j) {
			continue
		}
		if !f.named && !ofCharter && !(f.last && read) && !t.Holds(unclear, s.Start, s.End) || f.last && t.After(j, "属") && endsPart(t, j+len("属")) { // 解释权归属: a heading
			continue
		}
		a, b := t.Part(max(j-1, s.Start))
		a, b = t.Within(min(a, i), max(b, j), 45)
		return a, b, true
	}
	for _, h := range t.PlacesIn(asItSays, s.Start, s.End) {
		if read {
			return h.Start, h.End, true
		}
	}
	return 0, 0, false
}

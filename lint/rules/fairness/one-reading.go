package fairness

import (
	"qiyue/internal/document"
	"qiyue/lint"
)

// The agreement read by one side, said in other words than 解释权: its reading is to be
// followed (按本店的理解执行), it says what a word means (其义由乙方定之), nobody else may
// read it, and of two readings its own is taken.
var (
	// otherWords are those by which the rule comes to such a sentence, elsewhere says
	// which they are: they give no right of reading by themselves.
	otherWords = []string{
		"的理解", "的解读", "解读为", "理解为", "一言", "口径", "定之", "界定", "说了算", "说了才", "说了作数", "另作解", "另行解", "不同解",
		"不同理解", "有利于", "义由", "一解", "诠释", "释明", "的解释为", "之权专属", "之权归", "之权属", "的权力归", "的权力属", "最后解释",
		"由甲方解释", "由乙方解释", "最终的解释", "作出解释", "的解答", "的答复", "如何理解", "怎么理解", "怎样理解", "含义由", "方解释", "店解释",
		"家解释", "司解释", "部解释", "心解释", "商解释", "人解释", "会解释", "厂解释", "院解释", "站解释", "户解释", "处解释", "科解释", "室解释",
		"门解释", "我们解释", "物业解释", "有权解释", "说的算", "方理解", "方说明", "的解释",
	}
	elsewhere = func() map[string]bool {
		out := map[string]bool{}
		for _, w := range otherWords {
			out[w] = true
		}
		return out
	}()

	// wording is what is read, doubt the words by which a sentence comes to it.
	wording = lint.NewSet(
		"条款", "条文", "字句", "词句", "未尽", "未写", "没写", "用语", "术语", "不明之处", "不清楚", "文义", "含义", "涵义", "语义", "释义", "定义",
		"口径", "歧义", "疑义", "何谓", "何为", "何种情形属", "作何讲", "作何解", "怎么讲", "怎样理解", "如何理解", "理解不一", "理解有分歧",
		"理解不同", "理解发生", "分歧", "“",
	)
	own     = lint.NewSet(actors...)
	view    = lint.NewSet("理解", "解释", "解读", "释义", "诠释", "讲法", "说的", "说法", "一言", "认识", "口径", "阐释", "看法", "解答", "答复", "说明", "回答")
	prevail = lint.NewSet("为准", "为终局", "为最终", "为定", "为凭", "为唯一", "算", "执行", "是从", "是听", "算数", "作准", "才作数", "才算", "处理", "办理")
	// followed: 按服务商的理解执行, 唯厂家一言是从.
	followed = lint.NewFrameOf(12, lint.NewSet("以", "由", "按", "依", "照", "从", "凭", "唯", "惟"), own, view, prevail)
	// settledBy: 其义由乙方定之, 含义由本店界定.
	settledBy = lint.NewFrameOf(9, lint.NewSet(
		"义", "何谓", "何为", "口径", "用语", "条款", "条文", "细则", "须知", "歧义", "分歧",
	), lint.NewSet("由", "归", "听", "概由", "统由", "悉由", "以"), own, lint.NewSet(
		"定之", "界定", "说明", "释明", "解释", "解读", "诠释", "阐释", "释义", "敲定", "说了算", "定夺", "一家", "一方",
	))
	// readBy: 本价目表由店方解释; meantBy: 条款如何理解由维修站决定.
	readBy = lint.NewFrameOf(24, lint.NewSet(
		"本", "规则", "条款", "协议", "合同", "规定", "政策", "细则", "办法", "手册", "未尽", "未写明", "保修卡", "最后", "须知", "章程", "守则",
		"考核标准", "收费标准", "服务标准", "价格表",
	), lint.NewSet("由", "归", "听"), houseEnds, lint.NewSet("解释", "解读", "阐释"))
	houseEnds = lint.NewSet("方", "店", "司", "厂", "家", "商", "部", "会", "院", "心", "户", "处", "科", "室", "部门", "我们", "物业", "站")
	// doubted: 资料有歧义时，由需方质检部门解释.
	doubted = lint.NewFrameOf(24, lint.NewSet(
		"歧义", "疑义", "异议", "疑问", "争议", "不清", "不明", "含糊", "理解不一", "理解不同", "分歧",
	), lint.NewSet("由", "归", "听"), houseEnds, lint.NewSet("解释", "解读", "阐释"))
	meantBy = lint.NewFrameOf(12, lint.NewSet("如何理解", "怎么理解", "怎样理解", "含义", "意思"), lint.NewSet("由", "归", "听"), own, lint.NewSet("决定", "认定", "确定", "判断", "定", "解释"))
	// mayRead: 本单位有权对本协议作出解释; bows: 甲方应接受乙方对合同的解释.
	mayRead = lint.NewFrameOf(18, own, lint.NewSet("有权", "保留", "享有", "拥有"), lint.NewSet("解释"))
	bows    = lint.NewFrameOf(12, lint.NewSet("接受", "服从", "遵从", "认可", "认同", "同意"), own, charters, lint.NewSet("的解释", "的解读", "的理解"))
	// technical are matters of the work, which somebody may well explain.
	technical = lint.NewSet("图纸", "方案", "故障", "设计", "代码", "原因", "使用", "操作", "数据", "报告")
	// saysSo: 本店说了才作数.
	saysSo = lint.NewFrameOf(6, own, lint.NewSet("说了算", "说了才算", "说了才作数", "说了作数", "说的算", "说怎样就怎样"))
	// rightTo: 解释本办法之权专属总部; 拥有最后解释的权力.
	rightTo = lint.NewFrame(24, []string{"解释", "释义"}, []string{"之权", "的权力"})
	// sayAlone are words of a say that nobody may answer.
	sayAlone = lint.NewSet(
		"不得质疑", "不得异议", "不得有异议", "不得争辩", "不得另作", "一家", "独家", "单方", "单独", "说了算", "定之", "无权置喙", "唯一", "最终",
		"不得反驳", "不容置疑", "须接受", "应接受",
	)
	// noOther: 任何人不得对本协议用语另作解读.
	noOther = lint.NewFrameOf(36, lint.NewSet(
		"任何人", "他人", "甲方", "乙方", "对方", "顾客", "消费者", "用户", "客户", "会员", "业主",
	), lint.NewSet("不得", "无权", "不能", "不可"), lint.NewSet("另作", "再作", "另行", "自行", "作出不同", "作不同", "作其他", "作任何"), lint.NewSet("解释", "解读", "理解", "诠释"))
	// inFavour: 采有利于乙方的一解.
	inFavour = lint.NewFrameOf(12, lint.NewSet("采", "按", "取", "以", "作", "从"), lint.NewSet("有利于", "利于"), own, lint.NewSet("解", "理解", "解读", "含义", "读法"))
)

// oneReading finds it.
func oneReading(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	switch {
	case find(t, s, followed, &i, &j):
		ok = t.Holds(wording, s.Start, s.End) && !t.HasAny(i, j, "，", "利于") && !buyer(t, lastActor(t, i, j))
	case find(t, s, readBy, &i, &j) && endsPart(t, j):
		ok = t.Class != document.Policy && !t.Holds(neutral, s.Start, s.End) && (!t.Holds(technical, s.Start, i) || t.Begins(charters, i)) && !t.Holds(technical, i, j) && !t.Holds(publicBodies, i, j) && !t.HasAny(i, j, "向", "业主大会")
	case find(t, s, doubted, &i, &j) && endsPart(t, j):
		ok = !t.Holds(neutral, s.Start, s.End) && !t.Holds(technical, s.Start, i) && !t.Holds(publicBodies, i, j) && !t.HasAny(s.Start, i, "说明书", "账单", "图纸")
	case find(t, s, settledBy, &i, &j):
		ok = t.Holds(sayAlone, i, s.End)
	case find(t, s, meantBy, &i, &j):
		ok = !t.Holds(neutral, s.Start, s.End)
	case find(t, s, mayRead, &i, &j):
		ok = t.Holds(charters, i, s.End) && !t.HasAny(i, j, "要求", "请", "不得", "，")
	case find(t, s, bows, &i, &j):
		ok = !t.Before(i, "不", "拒绝", "不予")
	case find(t, s, saysSo, &i, &j):
		ok = t.Holds(wording, s.Start, i)
	case find(t, s, rightTo, &i, &j):
		ok = !t.HasAny(s.Start, s.End, "全体", "任何一方")
	case find(t, s, noOther, &i, &j):
		ok = t.Holds(wording, s.Start, s.End) || t.Holds(charters, s.Start, s.End)
	case find(t, s, inFavour, &i, &j):
		ok = !t.HasAny(i, j, "不利于") && !buyer(t, lastActor(t, i, j))
	}
	_, b := t.Part(max(j-1, s.Start))
	if !ok {
		return 0, 0, false
	}
	i, j = t.Within(i, max(j, b), 45)
	return i, j, true
}

// find sets where a frame stands in a sentence.
func find(t *lint.Text, s lint.Sentence, f *lint.Frame, i, j *int) bool {
	var ok bool
	*i, *j, ok = t.Frame(f, s.Start, s.End)
	return ok
}

// endsPart reports that a statement ends at byte j: 由店方解释, and not 由店方解释原因.
func endsPart(t *lint.Text, j int) bool {
	_, b := t.Part(j - 1)
	return j == b
}

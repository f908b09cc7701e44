package practice

import "qiyue/lint"

// What is said of a contract that is to be no form: the form, its denial, the
// provisions kept out, who drafted it.
var (
	forms = lint.NewSet(
		"格式条款", "格式合同", "格式文本", "格式协议", "格式内容", "格式性质", "格式之性质", "格式的性质", "制式合同", "制式条款", "制式文本",
		"制式协议", "定式合同", "定型化合同", "定型化条款", "附合合同", "附从合同", "套用文本", "格式化合同", "格式化条款", "格式化文本",
	)
	denying = lint.NewSet(
		"不是", "不属于", "不属", "不属格式", "并非", "非为", "绝非", "均非", "皆非", "而非", "并无", "不算", "不构成", "不视为", "不得视为",
		"不应视为", "不能视为", "不得认定为", "不应认定为", "不存在", "没有", "无任何", "均无", "自认无", "不含", "不具有", "不具", "不以", "不论",
		"不认为", "不承认", "否认", "不将", "不得将", "不把", "不再将", "不会将", "不主张", "不得主张", "不再主张",
	)
	// plainDenial are denials of one character, which must stand right before the form.
	plainDenial = lint.NewSet("系非", "为非", "是非", "属非", "之非", "其非", "纯非", "认非", "而非", "并非", "，非")
	asForm      = lint.NewSet(
		"成为格式", "视为格式", "系格式", "属格式", "为格式", "是格式", "构成格式", "属于格式", "有格式", "成格式", "格式条款为由", "格式合同为由",
		"格式条款主张", "格式合同主张", "格式条款抗辩", "格式合同抗辩", "格式条款否定",
	)

	// ruledOut keeps out the provisions on forms, ofForms are they.
	ruledOut = lint.NewSet("不适用", "排除", "不受", "不援引", "不得援引", "放弃援引", "无权援引", "不引用", "不得引用", "不得适用", "放弃适用", "无适用")
	ofForms  = lint.NewSet(
		"有关格式条款", "关于格式条款", "格式条款的规定", "格式条款规定", "格式条款规则", "格式条款的规则", "格式条款的法律", "格式条款制度",
		"四百九十六条", "四百九十七条", "四百九十八条", "496条", "497条", "498条",
	)
	strange = lint.NewSet("无涉", "无关", "不相干", "不适用", "否定的认定", "否定认定", "不成立", "一概否认", "不承认", "不认可", "否认")

	// against is a reading against the drafter, refusedReading refuses it.
	refusedReading = lint.NewSet("不作", "不得对", "不对", "不得向", "不得作", "不应作", "不按", "不得按", "不采", "不为", "不得为", "排除")
	against        = lint.NewSet("不利于", "不利解释", "不利的解释")
	notPointedOut  = lint.NewSet("未尽提示", "未提示", "未尽说明", "未说明", "未履行提示", "未履行说明", "未作提示", "未作说明", "没有提示", "没有说明", "未尽到提示")

	// anyForm is a form by whatever name, deniesAtAll any denial before it, sharesNothing one behind it.
	anyForm = lint.NewSet(
		"格式条款", "格式合同", "格式文本", "格式文件", "格式协议", "格式之", "格式性", "格式化", "格式", "定型条款", "定型合同", "定型化", "制式",
		"套版", "套用", "模板合同", "附合合同", "附从合同",
	)
	deniesAtAll = lint.NewSet(
		"豁免", "免除", "免于", "别再讲", "别讲", "别再提", "别提", "莫讲", "不讲", "不再讲", "休提", "勿谈", "不会", "不把", "不将", "不同于",
		"不是", "不属", "不能算", "不算", "不按", "不作", "不当", "不得", "不能", "不可", "不该", "不应", "不具", "不构成", "不视", "不以", "不拿",
		"不谈", "不许说", "不准说", "不再说", "不主张", "不提", "非", "而不是", "不认", "不承认", "谈不上", "够不上", "不在", "不看作", "不看成",
		"不列", "并无", "没有", "有别于", "区别于", "放弃", "排除",
	)
	sharesNothing = lint.NewSet(
		"用不上", "用不着", "套不上", "管不着", "扯不上", "不沾边", "无关", "无涉", "不搭界", "两回事", "不相干", "不用", "不适用", "不予适用",
		"不采", "不引用", "不援引", "无缘", "不同", "不成立", "不存在",
	)
	undraftedAtAll = lint.NewSet("没有", "不存在", "并无", "无", "非", "不是", "不由", "未由")
	draftedBefore  = lint.NewSet("预先拟", "预先印", "预先备", "预先写", "事先拟", "事先印", "事先备", "预拟", "预印", "单方拟", "单方起草", "单方印", "一方拟", "一方印")

	// drafted are acts of one side before the talks, jointly those of both.
	drafted = lint.NewSet("预先拟", "事先拟", "预拟", "单方拟", "单方起草", "单方预", "单方制定", "事先印制", "事先制定", "未经协商", "未经其协商", "未经商议", "未经磋商", "未经商量")
	undraft = lint.NewSet("没有", "无任何", "不存在", "均非", "并非", "不是", "非由", "非一方", "绝非", "无一", "非乙方", "非甲方", "不属")
	jointly = lint.NewSet("一起拟", "一起起草", "共同议定", "共同起草", "共同拟定", "共同草拟", "共同拟就", "共同制定", "共同商定", "共同拟订", "共同撰写")
)

// A denialOfForm is a frame by which a contract is to be no form.
type denialOfForm struct {
	frame *lint.Frame
	ours  bool // said of the contract itself, not of other papers
}

var denialsOfForm = []denialOfForm{
	// 视为双方共同起草，故不适用
	{frame: lint.NewFrameOf(30, lint.NewSet("视为", "视同", "应视作", "视作"), jointly)},
	// 不属于格式条款, 不具格式之性质, 不得将任何内容主张为格式条款
	{frame: lint.NewFrameOf(18, denying, forms), ours: true},
	// 均不主张本合同属于事先拟定的条款
	{frame: lint.NewFrameOf(36, lint.NewSet("不主张", "不再主张", "不得主张", "不认为", "否认"), lint.NewSet(
		"事先拟", "预先拟", "单方拟", "事先印", "预先印", "单方制定", "单方提供", "反复使用", "重复使用",
	), lint.NewSet("条款", "合同", "文本")), ours: true},
	{frame: lint.NewFrameOf(0, plainDenial, lint.NewSet("格式", "制式", "定式")), ours: true},
	// 不得主张免责条款系格式条款, 不以格式条款为由
	{frame: lint.NewFrameOf(60, lint.NewSet("不得主张", "不主张", "不再主张", "不会主张", "不得以", "不以", "不再以", "不将", "不得将", "不会将", "不认为", "不因", "不得因", "放弃"), asForm)},
	// 格式条款一说，与本合同无涉
	{frame: lint.NewFrameOf(36, forms, strange), ours: true},
	// 排除民法典第四百九十六条的适用
	{frame: lint.NewFrameOf(36, ruledOut, ofForms)},
	{frame: lint.NewFrameOf(30, ofForms, lint.NewSet("不适用", "不予适用", "无适用", "排除适用"))},
	// 不作不利于乙方的解释
	{frame: lint.NewFrameOf(18, refusedReading, against, lint.NewSet("解释", "理解", "解读"))},
	// 不得以对方未尽提示说明义务为由
	{frame: lint.NewFrameOf(36, lint.NewSet("不得以", "不以", "不再以", "放弃以", "无权以"), notPointedOut, lint.NewSet("为由", "主张", "否定", "抗辩", "否认"))},
	// 不能算格式条款, 不按格式条款看待, 不得归入格式合同, 断非格式
	{frame: lint.NewFrameOf(24, deniesAtAll, anyForm), ours: true},
	// 和格式合同不沾边, 格式条款那几条，本合同不用
	{frame: lint.NewFrameOf(36, anyForm, sharesNothing), ours: true},
	// 没有一条是商家预先印好的, 不存在一方预先拟好的情形
	{frame: lint.NewFrameOf(36, undraftedAtAll, draftedBefore), ours: true},
	// 无任何条款是由出租人预先拟定的
	{frame: lint.NewFrameOf(45, undraft, drafted), ours: true},
}

// notOurs are other papers, and rules on forms as such.
var notOurs = lint.NewSet(
	"发票", "报告", "投标", "提交", "方案", "统一格式", "采用格式", "提供的格式条款无效", "经营者不得", "与格式条款不一致", "不一致的",
	"以外的格式", "示范文本", "模板", "无效", "文件格式", "统一", "规定的格式", "标准格式", "PDF", "表格", "数据格式", "接口", "图纸",
	"利用格式", "使用格式条款", "经营者", "提供格式条款的一方", "打印格式", "通知格式", "信函", "标明", "提示",
)

// deniedForm is where a sentence has the contract be no form.
func deniedForm(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for k := range denialsOfForm {
		d := &denialsOfForm[k]
		if i, j, ok := t.Frame(d.frame, s.Start, s.End); ok && !(d.ours && t.Holds(notOurs, s.Start, s.End)) {
			i, j = t.Within(i, j, 50)
			return i, j, true
		}
	}
	return 0, 0, false
}

package practice

import "qiyue/lint"

// How the sides of a text without any address are to tell each other of things.
var (
	// given are words of an address, a mailbox or a system that the text gives.
	given = lint.NewSet(
		"地址：", "地址为", "地址（", "住所：", "住所为", "所在地：", "邮箱：", "邮箱为", "电子邮件：", "电子邮箱：", "通讯地址", "通信地址",
		"送达地址：", "联系地址：", "住所地：", "E-mail", "e-mail", "联系方式：", "电话：", "传真：", "@", "营业执照所载", "微信号", "站内信",
	)
	// told are papers and acts by which a side is told.
	told = lint.NewSet(
		"联系均", "信件", "公文", "送达", "挂号信", "寄出", "通知", "函件", "往来文件", "文件", "函告", "催告", "催款函", "意思表示", "告知", "知会",
		"知照", "联络", "法律文书", "函电", "公函", "信函", "知会书", "律师函", "往来文书", "通告",
	)
	// ways are the manners of telling, towards what one does by one of them.
	ways = lint.NewSet(
		"书面", "传真", "电子邮件", "电邮", "快递", "邮寄", "挂号信", "信函", "短信", "微信", "公函", "函件", "缄书", "数据电文", "电报", "口头",
		"电话", "联系方式", "联系地址", "通讯地址", "对接人", "联系人", "登记", "业务员", "业务人员", "经办人", "工商登记", "发出方选择", "任选",
		"QQ", "钉钉",
	)
	// mutual are words of what either side tells the other.
	mutual = lint.NewSet("双方", "对方", "他方", "各方", "任何一方", "一方", "另一方", "相互", "彼此", "往来", "一切", "所有", "凡", "任何", "项下", "有关本", "事项", "正式", "异议")
	// topical are words of a sentence that is on notices, for it begins with them.
	topical = lint.NewSet("通知", "函件", "往来")
	// laid lay the manner down.
	laid = lint.NewSet(
		"应以", "应当以", "均以", "须以", "得以", "概以", "一律以", "皆以", "以", "采用", "采取", "可用", "可采用", "通过", "按", "由", "寄送至",
		"寄至", "寄往", "发送至", "发至", "送至", "寄到", "方式", "应", "须", "可以", "可",
	)

	wayOfTelling = lint.NewFrameOf(24, told, laid, ways)
	tellingBy    = lint.NewFrameOf(15, lint.NewSet("以", "用", "采用", "通过"), lint.NewSet(
		"公函", "挂号信", "信函", "缄书", "电子方式", "电子手段", "电子形式", "数字方式", "数字手段", "网络方式", "短信", "微信", "微信群", "传真",
		"函件", "电邮", "电子邮件", "口头", "书面函件",
	), lint.NewSet(
		"知会", "知照", "告知", "通知", "送达", "为之", "发布的消息", "联络", "提出", "转告",
	))
	// sameAs makes of a message of any kind a formal notice.
	sameAs = lint.NewFrameOf(30, lint.NewSet("微信", "QQ", "短信", "钉钉", "口头", "电话", "对接人", "联系人"), lint.NewSet("等同", "视同", "视为", "作为", "即为", "即算", "算作", "即算数", "算数"), lint.NewSet("正式通知", "书面通知", "有效通知", "通知", "送达", "告知"))
	// onSending is a notice that counts once it is sent.
	onSending = lint.NewFrameOf(36, lint.NewSet(
		"发出", "寄出", "交邮", "投邮", "付邮", "投入邮筒", "投递", "转交", "发送", "发了", "寄了", "送出", "递出",
	), lint.NewSet(
		"即", "便", "就", "视为", "视同", "概作", "作为", "当日", "之时", "不问", "不论", "无论",
	), lint.NewSet(
		"送达", "收到", "已告知", "告知", "通知", "到达", "到了", "算数", "作数", "收讫", "收悉", "知悉", "悉知", "知晓", "生效",
	))
	// unplaced points to an address that the text does not give.
	unplaced = lint.NewFrameOf(30, lint.NewSet("寄送至", "寄至", "送至", "发送至", "发至", "按", "向"), lint.NewSet("联系地址", "预留", "留存", "登记的", "对方地址", "联系方式", "营业地"), lint.NewSet("发送", "送达", "寄送", "签收", "通知", "文件", "函"))
	moving   = lint.NewFrameOf(24, lint.NewSet("迁址", "地址变更", "变更地址", "搬迁", "联系方式变更"), lint.NewSet("告知", "通知", "知会", "函告"), lint.NewSet("对方", "另一方", "他方"))
	ending   = lint.NewFrameOf(12, lint.NewSet("终止", "解除", "续约", "不续"), lint.NewSet("知照", "知会", "函告", "缄告"), lint.NewSet("对方", "另一方", "他方"))
	refusing = lint.NewFrameOf(45, lint.NewSet("送达"), lint.NewSet("适用本条", "不得拒收", "不得推诿"))
	// arriving say when or where it arrives, in the sentence itself.
	arriving = lint.NewSet("次日", "日后", "签收之日", "满三日", "系统", "首部", "签署页", "签字页")
)

// Ways of telling that reach nobody for sure, whatever address the text gives: 在公告栏贴出来就行, 捎个口信就算
// 知会, 可函可电，以对方晓得为准.
var (
	loose = lint.NewSet(
		"公告栏", "布告栏", "告示栏", "宣传栏", "公示栏", "张贴", "贴出", "贴在", "门口", "大门", "墙上", "玻璃上", "网站上", "官网", "公众号",
		"朋友圈", "群里", "群内", "条子", "便条", "字条", "纸条", "留条", "口信", "带话", "带个话", "捎话", "捎信", "托人", "喊话", "喊一声",
		"打招呼", "打个招呼", "说一声", "发条信息", "发个信息", "发条微信", "发个微信", "广播", "喇叭", "电子屏", "显示屏", "大屏", "抖音", "快手",
		"微博", "头条号", "视频号", "小红书", "论坛", "贴吧", "网上", "上网", "店堂", "网店", "首页", "门上", "楼道", "司机", "店员", "柜台", "前台",
		"电梯间", "橱窗", "门缝", "信箱", "窗口", "车上", "保安", "门卫", "邻居", "家属", "孩子", "同事", "老乡", "熟人", "转达", "捎到", "捎来",
		"口头", "公示", "吱一声", "言语一声", "知会一声", "转告",
	)
	suffices = lint.NewSet(
		"即算", "就算", "便算", "算作", "算是", "即可", "就行", "就成", "即告", "就等于", "即对", "为送达", "作为送达", "便作", "作送到", "即生效",
		"即足", "便足", "就够", "就可", "便可", "即为", "视为", "视同", "即视", "即作", "等于", "等同", "作数", "算数", "为凭", "为准", "均可",
		"皆可", "都行",
	)
	anything = lint.NewSet("凡", "一切", "所有", "各项", "任何")
	anyWay   = lint.NewSet(
		"不限", "不拘", "任意", "任选", "任便", "随便", "自便", "均可", "皆可", "都行", "也行", "听便", "听凭", "任凭", "什么法子", "什么办法",
		"什么方式", "啥方式", "啥法子", "任由", "哪种都", "任何办法", "任何法子", "怎么都",
	)

	// ofWays are words for a way of telling.
	ofWays = lint.NewSet("方法", "方式", "形式", "途径", "法子", "办法", "渠道")

	uncertain = []*lint.Frame{
		lint.NewFrameOf(15, told, lint.NewSet("照老", "按老", "依老", "照旧", "照惯例", "按惯例", "依惯例", "照以往", "按以往", "一如既往", "照习惯", "按习惯", "依习惯", "照双方", "循旧例")),
		lint.NewFrameOf(15, lint.NewSet(
			"通知", "函件", "信函", "文件", "意思表示", "一切表示", "所有表示", "联络", "往来",
		), lint.NewSet("适于", "适合", "相宜", "适当", "合适", "妥当", "适宜", "便捷", "方便"), ofWays),
		lint.NewFrameOf(15, lint.NewSet(
			"一经发出", "一经投出", "一经寄出", "一经投邮", "投出", "经发出", "发出即", "发出便", "发出就", "发了就", "寄出即", "寄出就", "交邮即",
			"投邮即", "投递出去", "寄出去", "发出去",
		), lint.NewSet(
			"送达", "送到", "收到", "收悉", "知悉", "到达", "知晓", "已阅", "已读", "生效", "作数", "算数", "到了",
		)),
		lint.NewFrameOf(24, told, loose, suffices),
		lint.NewFrameOf(24, loose, suffices, told),
		lint.NewFrameOf(24, anything, told, loose),
		lint.NewFrameOf(12, told, lint.NewSet("方式", "形式", "手段", "途径", "方法", "法子", "办法", "的办法"), anyWay),
		lint.NewFrameOf(12, lint.NewSet(
			"啥方式", "什么方式", "啥法子", "什么法子", "什么办法", "哪种方式", "任何方式",
		), lint.NewSet("联系", "联络", "通知", "告知", "知会"), lint.NewSet("都行", "都可", "均可", "都成", "都算", "即可")),
		lint.NewFrameOf(12, lint.NewSet("联系", "联络", "通知", "告知", "知会", "催告", "函件", "信件", "文书"), lint.NewSet("什么法子", "什么办法", "什么方式", "啥方式", "啥法子", "哪种", "怎么"), lint.NewSet("都行", "都可", "均可", "都成", "都算")),
		lint.NewFrameOf(24, lint.NewSet("以"), lint.NewSet("发件", "寄件", "发出", "寄出", "投邮"), lint.NewSet("时间", "之时", "日期", "之日"), lint.NewSet("到达", "送达", "收到")),
		lint.NewFrameOf(24, told, lint.NewSet("函", "电", "口头", "书信"), anyWay),
		lint.NewFrameOf(9, lint.NewSet("可函", "函也行", "信也行", "电话也行", "口头也行"), lint.NewSet("可电", "电也行", "可口头", "可短信", "都行", "也行")),
		lint.NewFrameOf(15, lint.NewSet("以"), lint.NewSet("对方", "他方", "另一方", "收方", "受方", "彼此"), lint.NewSet("晓得", "知道", "知情", "知悉", "知晓", "明白", "看到", "听到"), lint.NewSet("为准", "为凭", "为限", "为据")),
		lint.NewFrameOf(9, lint.NewSet("对方", "他方", "另一方"), lint.NewSet("晓得", "知道", "知情", "听到", "知晓"), lint.NewSet("就行", "即可", "就成", "就算")),
	}
)

// tellsLoosely finds such a way in the body.
func tellsLoosely(t *lint.Text) (int, int, bool) {
	for _, set := range []*lint.Set{loose, anyWay, knowing, sent, habits} {
		for s := range t.SentencesWith(set) {
			if k := t.Passages[s.Passage].Kind; k != lint.Body && k != lint.Heading || t.Holds(arriving, s.Start, s.End) || t.TimeIn(s.Start, s.End) {
				continue
			}
			if i, j, ok := t.AnyFrame(s.Start, s.End, uncertain...); ok {
				return i, j, true
			}
		}
	}
	return 0, 0, false
}

// sent are words of a message under way.
var sent = lint.NewSet("发出", "发了", "寄出", "交邮", "投邮", "投出", "投递", "发件", "寄件")

// habits are words of a way left to habit or to what fits.
var habits = lint.NewSet("照老", "按老", "依老", "照旧", "惯例", "以往", "一如既往", "习惯", "照双方", "旧例", "适于", "适合", "相宜", "适当", "合适", "妥当", "适宜", "便捷", "方便")

// knowing are words of the other side's knowledge.
var knowing = lint.NewSet("晓得", "知道", "知情", "知悉", "知晓", "明白", "听到", "可函")

// wayWithoutPlace finds a sentence on how the sides are told of things, where none
// is told where: 往来函件可采用传真或快递.
func wayWithoutPlace(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(arriving, s.Start, s.End) || t.Passages[s.Passage].Kind != lint.Body {
		return 0, 0, false
	}
	if i, j, ok := mannerOnly(t, s); ok {
		return i, j, true
	}
	for _, f := range []*lint.Frame{onSending, sameAs, unplaced, moving, ending, refusing} {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.TimeIn(i, j) {
			return i, j, true
		}
	}
	return 0, 0, false
}

// mannerOnly finds a sentence that says by what the sides tell each other of things,
// and of which things is open.
func mannerOnly(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(mutual, s.Start, s.End) && !t.Begins(topical, s.Start) || t.TimeIn(s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.Frame(tellingBy, s.Start, s.End); ok {
		a, _ := t.Part(i)
		if of := t.PlacesIn(told, a, i); len(of) > 0 {
			i = of[0].Start // 相互间的联络以短信为之
		}
		return i, j, true
	}
	return t.Frame(wayOfTelling, s.Start, s.End)
}

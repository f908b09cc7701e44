package wording

import "qiyue/lint"

// What is put off is not agreed, in whatever words it is: 到时候再说, 留待补充协议约定,
// 尚无定论, 由两边碰头定, 以双方之后的约定为准. Of a fee that is a fee left open, of any
// other main term an agreement to agree.

var (
	// lateness tells of a later day, then the verbs by which a thing is settled on it.
	lateness = []string{
		"另行", "到期", "到现场", "到时候", "到时", "届时", "将来", "日后", "以后", "今后", "往后", "嗣后", "事后", "后续", "随后", "稍后", "之后",
		"回头", "改日", "改天", "他日", "来日", "择机", "择日", "择期", "适时", "临时", "签约后", "签署后", "签订后", "进场前", "进场后", "开工前",
		"开工后", "留待", "留作", "留到", "尚待", "有待", "容后", "俟", "再作", "再行", "待双方", "待甲乙", "后面", "另作", "届满时", "到期时",
		"下一步", "下次", "再另", "签订之后", "订立后", "见面", "碰面", "面对面", "当面", "会上", "开会", "届期", "到那天", "到那时", "那时候",
		"那会儿", "那阵子", "到点", "临了", "临到", "中标后", "开标后", "投产后", "投运后", "开业后", "开学后", "入场后", "到货时", "试用后",
		"期满前", "快满时", "前一天", "前一日", "当天", "当日", "改时", "缓后", "容日后", "容他日", "容再", "签了", "签完", "签好", "开春", "入冬",
		"来年", "明年", "下半年", "上半年", "年底", "月底", "节后", "秋后", "年后", "次年", "下季度", "另寻", "另找", "另觅", "另择", "下一年",
		"下个月", "完工后", "完工以后", "做完", "修完", "干完", "修好", "过后",
	}
	settlers = []string{
		"再说", "再谈", "再定", "再议", "再论", "后论", "后议", "另说", "另定", "另谈", "另论", "商议", "商量", "商定", "商榷", "商洽", "商谈",
		"商酌", "计议", "议定", "议决", "协商", "协定", "磋商", "磋定", "洽谈", "洽商", "洽定", "面谈", "面议", "面洽", "细谈", "细说", "详谈",
		"一并谈", "谈妥", "谈定", "谈判", "约定", "确定", "明确", "敲定", "拍板", "落实", "补签", "补充", "补定", "补上", "合意", "共识", "斟酌",
		"碰头", "酌定", "另签", "定夺", "决定", "定下来", "指定", "沟通", "另约", "补齐", "补全", "再碰", "再看", "看着办", "细商", "后补", "补约",
		"补订", "讨论", "沟通确定", "说定", "讲定", "报价", "解决", "合计", "盘算", "掰扯", "计较", "作安排", "作打算", "做安排", "做打算", "拿主意",
		"聊", "唠", "碰一下", "碰一碰", "约时间", "拟约", "立约", "立字据", "立据", "面晤", "会商", "核计", "定下", "看着定", "再算", "再讲",
		"再议价", "议价", "算账", "算总账", "一并算", "一起算", "一块算", "统算", "统一算", "好说",
	}
	// settlingAgain are the verbs of what is put off to another time.
	settlingAgain = []string{
		"谈", "聊", "唠", "说", "议", "定", "约", "商", "洽", "碰", "碰头", "敲", "敲定", "商量", "商议", "商谈", "商洽", "洽谈", "合计", "盘算",
		"掰扯", "列", "写", "签", "补", "填", "琢磨", "研究", "考虑", "讲", "看", "排", "核", "拟", "细化", "商定", "斟酌", "计较", "核计", "计议",
		"讨论", "协商", "磋商", "沟通", "拍板", "定夺", "安排", "打算", "道理", "决断", "拿主意", "坐下来谈",
	}
	late   = lint.NewSet(lateness...)
	putOff = lint.NewFrameOf(24, late, lint.NewSet(settlers...))
	// sides and how they talk of it one day.
	sidesWho = lint.NewSet(
		"咱们", "咱俩", "两头", "两下", "俩家", "两造双方", "双方经办人", "双方负责人", "两公司", "三方", "两方", "两边", "两家", "双方", "彼此",
		"甲乙方", "两造", "各方", "你我", "大家", "买卖两方",
	)
	talkTogether = lint.NewSet(
		"碰头", "商量", "坐下来", "当面谈", "当面定", "见面谈", "口头", "细谈", "合计", "面洽", "面谈", "友好协商", "合意", "共同商", "再碰", "再看",
		"看着办", "碰一碰", "议一议", "再商", "再谈", "再议", "心里有数", "心中有数", "慢慢谈", "从长", "沟通确定", "沟通而定", "沟通决定",
		"讨论确定", "讨论决定", "讨论", "开会定", "通气", "一起定", "一块定", "商酌", "斟酌", "磋商", "会商", "协商", "协调", "沟通", "另议", "另约",
		"再定", "后定", "商定", "议定", "拟定", "敲定", "着办", "着定", "谈", "电话里定", "电话定", "微信定", "口头定", "口头约", "商量着", "唠",
		"聊", "洽定", "洽妥", "谈妥", "说好", "说定", "讲好", "商量来", "谈着", "合计着",
	)
	together = lint.NewFrameOf(18, sidesWho, talkTogether)
	// oneDay is where, how or when it will be settled, by a verb that ends the statement: 坐下来定,
	// 边做边谈, 另说; stillTalked is what they still talk about.
	oneDay = wordsOf([]string{
		"另", "另行", "另外", "坐下来", "电话里", "微信里", "群里", "当面", "当场", "现场", "口头", "私下", "找时间", "另找时间", "抽空", "碰头",
		"见面", "商量着", "合计着", "看着", "临场", "随时", "一起", "一块儿", "凑一块", "凑一起", "凑到一块", "坐一起", "坐到一起", "碰一起", "慢慢",
	}, settleEnds, "碰一下", "碰碰", "碰个头", "谈一下", "聊一下", "议一下", "商量一下", "沟通一下", "合计一下", "讨论一下", "面商", "面定", "面洽", "面晤")
	// bySpeech is by what it will be talked of, as much to say as nowhere.
	bySpeech = wordsOf([]string{
		"微信", "电话", "口头", "拉群", "群里", "例会", "会上", "会后", "开会", "现场", "线下", "私下", "当面",
	}, []string{"约好", "说好", "讲好", "谈好", "商量", "明确", "敲定"}, "一事一议", "一案一议", "一单一议", "一户一议", "个案处理", "个案商定", "具体问题具体分析", "遇事商量", "遇事再商", "没谈", "还在谈", "悬着", "凭默契", "心照不宣", "待领导批示", "等领导批示", "等上级意见", "报领导定", "上会研究", "以后看", "逐步明确", "滚动确定", "滚动明确", "磨合着来", "另文明确", "另文约定", "另文规定", "另纸载明", "另纸写明", "另函明确")
	// asItGoes is what is settled while the work goes on, inTheCourse where that is told, byMails a
	// paper to come that will tell it.
	asItGoes = lint.NewFrameOf(12, lint.NewSet("边"), lint.NewSet(
		"边定", "边谈", "边说", "边议", "边商", "边约", "边聊", "边敲", "边讲", "边明确", "边细化", "边调整", "边完善", "边商量", "边摸索",
	))
	inTheCourse = lint.NewFrameOf(12, lint.NewSet(
		"实施", "履行", "执行", "推进", "施工", "合作", "使用", "试运行", "二期", "下一阶段", "下一期", "下期", "后续", "补充协议", "补充合同",
		"另案", "日后",
	), lint.NewSet(
		"中明确", "中约定", "中确定", "中细化", "中敲定", "中议定", "中体现", "中解决", "里约定", "里明确", "里定",
	))
	byMails     = lint.NewFrame(15, []string{"以", "按", "见"}, []string{"后续", "往来", "事后", "日后", "届时", "将来"}, []string{"邮件", "纪要", "函件", "沟通", "聊天记录", "传真", "会议"})
	settleEnds  = each("定说谈议商讲约敲聊唠排洽")
	stillTalked = wordsOf([]string{"尚在", "还在", "正在", "仍在", "在"}, []string{
		"商讨中", "商讨之中", "协商中", "协商之中", "磋商中", "磋商之中", "洽谈中", "洽谈之中", "商谈中", "商谈之中", "谈判中", "谈判之中", "商议中",
		"商议之中", "酝酿中", "酝酿之中", "斟酌之中",
	})
	settlesLast = lint.NewSet(settleEnds...)
	// onceDone is how it is settled when something else is done: 施工时定, 量完再谈.
	onceDone = wordsOf(lint.Pairs([]string{"时", "后", "完", "了", "好"}, []string{"再", "才", "另"}), []string{
		"定", "谈", "议", "商", "聊", "商量", "合计", "商定", "谈定", "讲定", "确定", "敲定",
	}, lint.Pairs([]string{"时", "后", "完"}, []string{"定", "谈", "议", "聊"})...)
	// nounsSo are words that end like them.
	nounsSo = lint.NewSet(
		"会议", "建议", "决议", "异议", "协议", "争议", "提议", "审议", "规定", "约定", "一定", "固定", "稳定", "法定", "指定", "鉴定", "认定",
		"核定", "签定", "设定", "判定", "限定", "评定", "合约", "违约", "履约", "预约", "签约", "商", "查看", "收看", "观看", "察看", "试看", "安排",
		"编排", "彩排", "会谈", "访谈", "解说", "演讲",
	)
	// afterPaper is a paper that is to be made up later.
	afterPaper = lint.NewFrameOf(24, late, lint.NewSet("补一份", "补一张", "补个", "补张", "补写", "补立", "另补", "补份"))
	// twoTalk is how two that are named are to find out: 由领队跟司机商量.
	twoTalk = lint.NewFrameOf(30, lint.NewSet(
		"由", "交", "凭", "任", "让", "方", "人", "商", "家", "厂", "队", "主", "店", "部", "科", "组", "长", "院", "校",
	), lint.NewSet("跟", "同", "与", "和", "会同", "找", "及"), talkers)
	talkers = lint.NewSet(
		"商量", "商议", "商定", "商谈", "商洽", "商酌", "协商", "面谈", "面议", "面洽", "面定", "洽谈", "洽商", "洽定", "会商", "酌商", "磋商",
		"议定", "说定", "讲定", "谈定", "谈妥", "约定", "口头约", "电话里定", "电话约定", "合计", "碰头", "沟通", "敲定", "唠", "掰扯", "看着定",
		"看着办", "自行商谈",
	)
	// pending is how a thing is told not to be settled yet.
	yet = lint.NewSet(
		"未曾", "不曾", "尚未", "尚待", "尚无", "尚不", "尚没", "暂未", "暂不", "暂无", "暂没", "仍未", "仍待", "目前未", "目前不", "目前没", "现未",
		"还没", "还未", "还不", "今日未", "一时未", "一时不",
	)
	pending = lint.NewFrameOf(6, yet, lint.NewSet(
		"列明", "写明", "载明", "注明", "标明", "约定", "议定", "商定", "谈妥", "谈定", "谈拢", "敲定", "落实", "定论", "结论", "定案", "说定",
		"讲定", "定价", "报价", "定下", "明确", "确定",
	))
	// idly are idioms of it.
	idly = lint.NewSet(
		"从长计议", "悬而未决", "留作后论", "容后再", "以后再说", "到时候再说", "到时再说", "再说吧", "心里有数", "保留进一步谈判", "保留谈判",
		"不作规定", "不作约定", "不作明确", "不予明确", "暂付阙如", "付之阙如", "未能议定", "议而未决", "未有定数", "尚无定数", "没有定数",
		"没定下来", "未曾谈及", "走一步看一步", "见机行事", "边走边谈", "边干边定", "另纸约定", "另函约定", "留白", "双方后补", "口头约定",
		"口头商定", "口头确定", "待双方确认", "待双方沟通", "按双方约定", "再定", "另定", "另约", "另议", "再商量", "再商议", "看着定", "看着安排",
		"看着来", "看着给", "走着瞧", "走着看",
	)
	// onceMore is what is done once more, to settle what is not settled: 再唠, 再合计.
	onceMore = wordsOf([]string{"再", "再行", "再作", "再做", "再来", "再细", "再一起", "再当面", "再慢慢"}, settlingAgain)
	// seen is a term that is to be settled when one sees how things are.
	seen    = lint.NewFrame(24, []string{"视", "看", "根据", "依", "按"}, []string{"再定", "再议", "再说", "再谈", "另定", "再商", "再酌"})
	seeLate = lint.NewSet("再定", "再议", "再说", "再谈", "另定", "再商", "再酌", "另议", "后商定", "再约", "再确定")
	// awaits is a thing that is settled after something else: 空调待配电改造后再定.
	awaits = lint.NewFrameOf(45, lint.NewSet("待", "等", "俟"), wordsOf([]string{"再", "才", "另"}, []string{
		"议", "谈", "商", "聊", "定", "说", "约", "商量", "商定", "确定", "合计", "敲定",
	}, "时定", "后定", "时谈定", "后再定", "后再议", "后再商", "后再约", "后再谈", "后再说", "后另定", "后另议", "后商定", "后再确定", "时再定", "时再议", "了再定", "了再说", "完再定", "完再说"))
	// onPaperOnce is another paper that is to tell it.
	onPaperOnce = lint.NewFrame(15, []string{
		"留待", "留给", "待", "俟", "日后以", "将另", "另签", "另立", "另订", "再签", "日后签", "将以", "届时以", "后续以", "另以",
	}, []string{
		"字据", "契据", "文书", "单子", "补充协议", "备忘录", "纪要", "附加协议", "后续协议", "文件", "单独协议", "另一协议", "正式合同", "函件",
		"子协议", "专项协议",
	}, []string{"约定", "明确", "规定", "确定", "载明", "落实", "补充"})
	// hinges is a thing that is as the sides will agree.
	hinges = lint.NewFrame(15, []string{"取决于", "以", "视", "凭", "看", "依"}, []string{"双方", "两边", "两家", "甲乙方", "各方"}, []string{
		"之后", "将来", "日后", "后续", "届时", "以后", "今后", "嗣后", "另行", "再行", "到时", "见面", "最终",
	}, []string{
		"确认为准", "确认的为准", "合意", "议定", "谈定", "谈妥", "商量", "敲定", "约定", "协商", "商定", "意见", "共识", "协议", "谈判", "沟通",
	})
	// subjects are the terms of which it matters, moneyTerms those of a fee.
	subjects = lint.NewSet(
		"时间", "时限", "期限", "日期", "工期", "租期", "标准", "规格", "型号", "款式", "品种", "方式", "办法", "方案", "条件", "比例", "地点",
		"归属", "面积", "位置", "范围", "内容", "分工", "计划", "排期", "档期", "流程", "清单", "配置", "路线", "班次", "细则", "分配", "处置",
		"界线", "边界", "区域", "资格", "资质", "指标", "起始日", "起止日", "截止日", "阶段", "多久", "多长", "多少", "周期", "起算日", "地域",
		"时长", "功能", "需求", "接口", "顺序", "人员", "备件", "驻场", "培训", "验收", "巡检", "频次", "频率", "名额", "扣分", "考核", "交付",
		"保修期", "质保期", "责任", "人选", "权限", "批次", "到货期", "交期", "项目", "事项", "承担", "损失", "版本", "怎么", "如何", "样式", "品牌",
		"时段", "日子", "点位", "程度", "安排", "处理", "路子", "什么", "啥", "哪", "几", "多大", "多重", "多粗", "多深", "多高", "多宽", "谁", "咋",
		"何处", "何种", "何物", "何人", "与否", "语种", "幅面", "吨位", "份额", "种类", "机型", "车型", "去向", "用量", "产量", "投料", "名目",
		"做法", "线路", "住处", "仓位", "档口", "课时", "课程", "题材", "数", "年限", "间隔", "遍", "摆位", "场地", "城市", "去处", "住址", "章程",
		"样板", "行程", "曲目", "菜品", "选址", "看护", "接替", "对象", "等级", "级别", "品级", "档次", "次序", "先后",
	)
	moneyTerms = lint.NewSet("费", "价", "钱", "工料", "开支", "开销", "车资", "酬", "租金", "款额", "金额", "佣金", "返利", "补贴", "提成", "货款")
	noMoney    = lint.NewSet("消费", "免费", "付费", "浪费", "价值", "评价", "代价")
	// settledOtherwise are words of a sentence whose term is settled or is none of this one's.
	settledOtherwise = lint.NewSet(
		"其他事项", "其它事项", "其余事项", "争议", "纠纷", "争端", "分歧", "异议", "变更", "修改", "未尽", "续签", "续约", "除非", "协商一致",
		"协商不成", "最迟", "不晚于", "不迟于", "不成", "未达成", "达不成", "否则", "不可抗力", "《", "附件", "下列", "以下", "如下", "法院", "仲裁",
		"视为", "采购数量以订单", "任何一方", "通知书", "书面通知", "诉讼", "解除", "未约定", "没有约定", "未作约定", "约定不明", "另有约定", "有另行约定", "有另外约定", "按另行约定", "一致",
		"除外", "不得", "保密", "处理中", "申请人", "债", "股", "投资", "__",
	)
	// through is what has been gone through, throughWhom who holds it in his name.
	through     = lint.NewSet("经")
	throughWhom = lint.NewSet("经办", "经理", "经销", "经营", "经手", "经济")
	// unsettledTails follow such words where they are of a thing, not the end of it.
	unsettledTails = lint.NewSet(
		"定的", "签字", "盖章", "签名", "公章", "手续", "发票", "单据", "凭证", "材料", "资料", "证件", "来解决", "的", "后", "好", "过", "了", "书", "人",
		"一致", "中", "时", "之日", "单", "函", "事宜的", "机制", "日期", "时间", "内容", "义务", "责任", "费", "制", "地点",
	)
)

// deferred finds terms that are put off, those of money or the others.
func deferred(t *lint.Text, money bool, entry string, take func(entry string, i, j int)) {
	for _, d := range t.Memo(deferralsKey{}, func() any { return deferrals(t) }).([]deferral) {
		if d.money == money && (money || d.term) {
			take(entry, d.i, d.j)
		}
	}
}

// deferral is words that put a thing off, and whether that is money or another main term.
type deferral struct {
	i, j        int
	money, term bool
}

type deferralsKey struct{}

// deferrals are the places where a text puts something off.
func deferrals(t *lint.Text) []deferral {
	var out []deferral
	add := func(s lint.Sentence, i, j int) {
		if d, ok := putsOff(t, s, i, j); ok {
			out = append(out, d)
		}
	}
	for s, h := range t.Framed(putOff, 0) {
		if i, j := h.Start, h.End; closes(t, j) {
			add(s, i, j)
		}
	}
	for s := range t.SentencesWith(sidesWho) {
		if i, j, ok := t.Frame(together, s.Start, s.End); ok && closes(t, j) && !t.Before(i, "经", "由于", "为") {
			add(s, i, j)
		}
		if i, j, ok := t.Frame(hinges, s.Start, s.End); ok {
			add(s, i, j)
		}
	}
	for s, h := range t.Framed(pending, 0) {
		if i, j := h.Start, h.End; closes(t, j) && !t.HasAny(s.Start, i, "如", "若", "因") {
			add(s, i, j)
		}
	}
	for n, f := range []*lint.Frame{asItGoes, inTheCourse, byMails} {
		for s, h := range t.Framed(f, min(n+1, 1)) {
			if n == 2 || lastWords(t, h.End) {
				add(s, h.Start, h.End)
			}
		}
	}
	for s, h := range t.Framed(afterPaper, 1) {
		add(s, h.Start, h.End)
	}
	for s := range t.SentencesWith(late) {
		for i, h := range t.PlacesIn(late, s.Start, s.End) {
			if _, b := t.Part(h.End); i == 0 && t.Ends(settlesLast, b) && !t.Ends(nounsSo, b) && b-h.End <= len("一二三四五六七八九十一") {
				add(s, h.Start, b)
			}
		}
	}
	for _, idle := range []*lint.Set{idly, onceMore, oneDay, stillTalked, onceDone, bySpeech} {
		for _, h := range t.Places(idle) {
			if closes(t, h.End) && (idle != onceDone || lastWords(t, h.End)) {
				add(sentenceAt(t, h.Start), h.Start, h.End)
			}
		}
	}
	for s := range t.SentencesWith(talkers) {
		if i, j, ok := t.Frame(twoTalk, s.Start, s.End); ok && closes(t, j) && !t.HasAny(i, s.End, "费用由", "无涉", "无关", "合同", "协议") && (t.Before(i, "，") || i == s.Start || t.Holds(subjects, s.Start, i)) {
			add(s, i, j)
		}
	}
	for s := range t.SentencesWith(seeLate) {
		if i, j, ok := t.Frame(seen, s.Start, s.End); ok {
			add(s, i, j)
		}
	}
	for s, h := range t.Framed(awaits, 1) {
		if d, ok := putsOff(t, s, h.Start, h.End); ok && lastWords(t, h.End) {
			d.term = !d.money // whatever it is
			out = append(out, d)
		}
	}
	for s, h := range t.Framed(onPaperOnce, 1) {
		add(s, h.Start, h.End)
	}
	return out
}

// lastWords reports that the statement ends at byte j.
func lastWords(t *lint.Text, j int) bool {
	_, b := t.Part(j - 1)
	return j == b
}

// closes reports that the statement ends at byte j, or nearly.
func closes(t *lint.Text, j int) bool {
	_, b := t.Part(j - 1)
	return j == b || !t.Begins(unsettledTails, j) && !(t.Before(j, "约") && t.After(j, "定")) && b-j <= len("不能确定")
}

// putsOff reports words at bytes i to j that put a term off.
func putsOff(t *lint.Text, s lint.Sentence, i, j int) (deferral, bool) {
	ps := t.PassageAt(i)
	if ps.Kind != lint.Body || ps.Residue || j > s.End || t.HasAny(i, j, "，") || t.HoldsBeside(through, throughWhom, i, j) || t.HoldsWord(settledOtherwise, s.Start, s.End) {
		return deferral{}, false
	}
	a, b := t.Part(i)
	if t.After(b, "，共同", "，签订", "，采取", "，决定", "，达成", "，并签", "，在") {
		return deferral{}, false
	}
	near := a // what it is of stands in its statement or the one before
	if a > s.Start {
		near, _ = t.Part(a - len("，"))
	}
	term := t.Holds(subjects, s.Start, i) || t.Begins(late, i) && !t.HasAny(s.Start, j, "是否", "另行", "报价", "解决", "适用") // seen to later, it is some term whatever its name
	return deferral{i, j, t.HoldsBeside(moneyTerms, noMoney, max(near, s.Start), i), term}, true
}

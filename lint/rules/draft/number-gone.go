package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// gone are phrases whose number is missing.
var gone = []string{
	"后小时内", "后年内", "后周内", "后日内", "在小时内", "在天内", "在日内", "提前个", "起日内", "起天内", "起年内", "年月日", "第种", "一式份",
	"壹式份", "各执份", "各份", "为期年", "期限为年", "期为年", "不超过小时", "不超过天", "不超过日", "不少于年", "不少于次", "共计页", "：元",
	"：万元", "自至", "：。", "：；", "第条", "质保年", "保修年", "每季日前", "于日内", "按元/", "省市区", "市区路", "路号", "满年", "共台",
	"共计台", "共计年", "计年", "每年次", "每月次", "每季度次", "每天次", "提供次", "延长年", "总计年", "起小时内", "时起小时", "于小时内",
	"需小时", "人民币。", "人民币，", "人民币；", "如下：XXX",
}

// goneSet are the phrases of gone.
var goneSet = func() map[string]bool {
	of := map[string]bool{}
	for _, w := range gone {
		of[w] = true
	}
	return of
}()

// bounds are words that a number must follow.
var bounds = []string{
	"不得大于", "不得高于", "不高于", "不得小于", "不少于", "不低于", "不超过", "不得超过", "不得低于", "不得少于", "不多于", "不大于", "至少",
	"最多", "最长", "少于", "低于", "高于", "达到", "长达", "为期", "共计", "合计", "总计", "超过", "期限为", "期为", "人数为", "天数为",
	"次数为", "台数为", "时间为", "数量为", "金额为", "比例为", "价格为", "总价为", "单价为", "费用为", "率为", "额为", "款为", "金为",
}

// firm are the bounds behind which nothing but a number can stand, nor what is counted, whatever follows:
// 不少于个并发用户.
var firm = []string{
	"不少于", "不低于", "不超过", "不得超过", "不得低于", "不得少于", "不多于", "不大于", "至少", "最多", "不小于", "不迟于", "不晚于",
	"不得大于", "不得高于", "不高于", "不得小于", "不得迟于", "不得多于",
}

// units are words that a number must precede.
var units = []string{"度", "分贝", "千瓦", "小时", "天", "日", "年", "周", "元", "万元", "%", "‰", "份", "次", "台", "倍", "公里", "名", "人", "层", "平米", "平方米"}

// others are statements from which more than a number is gone.
var others = []string{
	"（元/）", "大写）圆", "币圆整", "大写：圆", "自年日", "自年月至", "年日起至年", "*号楼", "*市", "*省", "*区", "按照方式支付", "以下方式支付：。",
	"数量：台", "数量：套", "数量：件", "数量：个", "：，", "不得低于克", "不低于克", "低于吨", "少于吨", "年月号", "按支付", "销量台", "数量台",
	"量为吨", "为吨/", "为吉焦", "面积为平方米", "之台", "个，", "个。", "个；", "以方式", "设在处", "X米", "X吨", "X公里", "X名", "X套",
	"万仟佰", "仟佰拾", "以内日", "共计折", "不少于折", "方牌商标", "：日历天", "为日历天", "期日历天", "共日历天", "交货日天前", "日期天前",
	"交货天前", "到期天前", "发货天前", "开工天前", "按）项", "第）项", "币：圆", "日内", "天内", "小时内", "个工作日", "个月", "个学期",
	"个季度", "个年度", "个周期", "个自然日", "个自然月", "个日历天", "个采暖季", "个采暖期", "个供冷期", "个作业季", "个小时", "个星期", "分钟",
	"前天", "后天", "每隔日", "每隔天", "诺年（", "就的", "/个工作日", "/日内", "/天内", "/小时内", "第周", "第季度", "、；", "币圆，", "币圆。",
	"币圆；", "币圆（", "RMB元", "CNY元", "日天前", "：（2）", "：（3）", "：（4）", "：（5）", "：（6）", "：2、", "：3、", "：4、", "：5、",
	"：6、", "：2.", "：3.", "：4.", "：5.", "：6.", "：（二）", "：（三）", "：（四）", "：（五）", "：二、", "：三、", "：四、", "：五、",
	"：六、", "：②", "：③", "：④", "方购买达成", "方采购达成", "方租赁达成", "机台", "电脑台", "空调台", "电梯台", "客梯台", "货梯台", "扶梯台",
	"客梯部", "货梯部", "扶梯部", "直梯部", "℃至℃", "%至%", "‰至‰", "：某公司", "：某单位", "：某企业", "：某医院", "：某学校", "：某工厂",
	"某市某", "某区某", "某路某", "某县某", "某省某", "。（甲方）", "。（乙方）", "：公司", "：有限公司", "：有限责任公司", "给进行", "与乙方经",
	"与乙方就", "与甲方经", "与甲方就", "第日起", "第号", "*月*日", "*年*月", "某月某日", "某年某月某日", "小时之内", "日之内", "天之内",
	"小时以内", "日以内", "天以内", "分钟以内", "日至日", "点至点", "号至号", "时至时", "时分至", "每日次", "每周次", "百分之×", "为小时/",
	"名/台", "币元（", "：（以下简称", "：（以下称", "：（下称", "：（简称", "日起内", "时起内", "以为准", "月和月", "月及月", "RMB，", "RMB。",
	"为、", "为。", "为；", "为，", "起至止", "在万至", "第层", "共层", "押付", "室厅", "第款", "第项", "第页", "前日内", "前天内", "逾期满日",
	"累计满日", "停工满日", "连续满日", "延误满日", "按向", "方和向", "起，至 ", "万分之", "千分之", "百分之", "：）", "月号", "小时/日",
	"（月/季", "（年/半年", "（是/否）", "（有/无）", "（含/不含", "（需/不需", "（国家/行业", "（国家/地方", "（国标/行标", "（现金/转账",
	"（现金/银行", "（季/年", "（月/年", "*有限公司", "*公司", "* %", "台", "辆", "自起至", "自起，", "起至。", "大写：）", "×国", "×文", "×元",
	"×%", "×‰", "×万元", "×美元", "×台", "×个月", "×小时", "×天", "×个工作日", "每月元", "每日元", "每天元", "每年元", "每人元", "每台元",
	"每次元", "每套元", "每小时元", "每公里元", "每平方米元", "×街", "×公司", "×路", "×人", "×县", "×镇", "为- ", "为-", "：- ", "：-", "￥- ",
	"请填充", "请填入", "请录入", "请输入", "请插入", "请补全", "请选择", "请勾选", "待填充", "待填入", "待录入", "用于。", "用于；", "坐落于。",
	"坐落于，", "位于。", "位于，", "存放于。", "存放于，", "支付给。", "支付给，", "交付给。", "交付给，", "提供给，", "提供给。", "有效期至。",
	"有效期至，", "自20年起", "至20年止", "到20年止", "地在。", "地在，", "：先生/女士", "：先生（女士）", "址在。", "址在，", "在签署。",
	"在签订。", "：至：", "：到：", "后日以内", "后天以内", "后小时以内", "后日之内", "后天之内", "后小时之内", "对进行", "就达成", "就事宜",
	"位于的", "由与签订", "共套", "共辆", "共部", "每个月次", "提前小时", "提前工作日", "后月内", "后工作日内", "日起年", "之日起天",
	"之日起小时", "之日起年", "之日起周", "大写）元", "小写）元", "大写）万元", "小写）万元", "人民币）元", "电话：，", "地址：，", "账号：，",
	"型号：，", "数量：，", "名称：，", "是指。", "是指，", "系指。", "系指，", "指的是。", "从至。", "从至，", "从至止", "兹有与", "兹由与",
	"与就", "在日之前", "于日之前", "寄至，", "送至，", "汇至，", "存至，", "付至，", "运至，", "截至，", "截止到，", "至止", "到止", "：、",
	"由，", "由。", "由、", "与，", "与。", "与、", "向，", "向。", "向、", "，，", "单元室", "（大写）（小写）", "按比的", "方在设有",
	"方在设立", "方在拥有", "方在建有", "司在设有", "司在设立", "台、", "号为的", "码为的", "牌为的", "额为的", "积为的", "量为的", "率为的",
	"价为的", "期为的", "格为的", "度为的",
}

// missing are the phrases that bounds and units make and gone has not, and others.
var missing = func() []string {
	words := append([]string{}, others...)
	for _, b := range firm {
		for _, u := range alones[2].units {
			words = append(words, b+u)
		}
	}
	for _, u := range pastUnits {
		words = append(words, u+"以上", u+"以下", u+"以外")
		if !slices.Contains(others, u+"以内") {
			words = append(words, u+"以内")
		}
	}
	for _, verb := range unsaidBy {
		words = append(words, "由"+verb)
	}
	for _, verb := range unsaidWhen {
		words = append(words, "应在"+verb, "须在"+verb, "诺在"+verb, "证在"+verb)
	}
	for _, b := range bounds {
		for _, u := range units {
			if !goneSet[b+u] && !lint.HasSuffix(u, "元", "%", "‰") { // found wherever they stand: unitAlone
				words = append(words, b+u)
			}
		}
	}
	return words
}()

// unsaidBy are what somebody does, right behind 由 when nobody is named: 鉴定费由承担. unsaidWhen
// are what is due, right behind 在 when no time is told, elapsed what tells one: 应在到达现场，
// and not 应在到达后.
var (
	unsaidBy   = []string{"负责", "承担", "负担", "垫付", "赔偿", "支付", "提供", "出具", "保管", "完成", "办理", "组织", "签字", "确认", "审批", "批准", "指派", "进行"}
	unsaidWhen = []string{
		"到达", "到场", "响应", "答复", "回复", "修复", "修好", "付清", "支付", "交付", "完成", "解决", "赶到", "开具", "提交", "发货", "送达",
		"恢复", "上门", "更换", "安装", "验收",
	}
	elapsed = lint.NewSet("后", "前", "时", "内", "日", "间", "中", "上", "下", "地", "处", "期", "单", "里", "完毕", "当天", "场合", "阶段", "环节", "过程", "区", "起")
)

// pastUnits are units before 以上 and 以下, which want a number before them; numbered is what stands
// there when it is gone: 乙方在次以上考核中.
var (
	pastUnits = []string{
		"次", "台", "个", "人", "名", "件", "份", "套", "辆", "页", "张", "℃", "度", "公里", "米", "平方米", "吨", "公斤", "分", "级", "年", "天",
		"日", "周", "小时", "分钟", "户", "层", "只", "支", "条", "单",
	}
	numbered = lint.NewSet(
		"在", "于", "为", "是", "至", "到", "达", "满", "超过", "高于", "低于", "延误", "连续", "累计", "共计", "如", "有", "发生", "出现", "完成",
		"提供", "更换", "免费", "供应", "配备", "，", "成交", "接", "接单", "保养", "巡检", "检修", "维修", "清洗", "培训",
	)
)

// beside are the letters that make a word of a unit: 日常, 年度, 次数.
var beside = map[string][]string{
	"日": {
		"常", "期", "均", "历", "志", "程", "报", "后", "前", "用", "本", "益", "租金", "利率",
	}, "天": {"然", "气", "津", "数", "线"}, "年": {
		"度", "均", "初", "底", "终", "检", "费", "限", "份", "内", "轻", "审", "金", "化", "代", "级", "利", "息", "龄", "产", "销", "月", "平均",
		"租金", "服务费", "维保费", "维护费", "运维费", "合同", "总", "用",
	},
	"度": {"假", "过", "数", "汛"}, "周": {"期", "边", "转", "末", "日", "一", "五", "六"}, "元": {"件", "旦", "素", "月", "器", "组", "/", "宵", "首", "汇率", "兑"}, "号": {"码"}, "份": {"额", "数", "量"}, "次": {"数", "月", "日", "年", "序", "品", "级", "要"}, "台": {"账", "阶", "式", "湾", "州", "风", "班", "数", "架"}, "名": {"称", "单", "义", "额", "下", "誉", "牌"}, "倍": {"数", "率"}, "人": {
		"民", "员", "数", "均", "体", "类", "身", "工", "力", "次", "士", "群", "家", "事", "口", "为", "才", "格", "们", "的", "或", "和", "、",
		"（",
	}, "层": {"级", "次", "面", "高", "数", "叠"}, "平米": {"数"}, "平方米": {"数"}, "小时": {"数", "费"},
	"个": {"人", "别", "体", "性", "案"}, "件": {"数", "均", "件"}, "套": {"餐", "装", "件"}, "张": {"力", "贴", "开", "拉"}, "页": {"面", "码"}, "分": {"包", "期", "配", "公司", "支", "店", "摊", "行", "散"}, "起": {"到", "来", "算", "始", "诉", "租", "步", "点", "动", "重"}, "户": {"均", "名", "主", "型", "数", "外"}, "间": {"隔", "接", "断", "歇"}, "项": {"目", "下"}, "组": {"件", "织", "成", "合", "装", "别", "长"}, "单": {
		"位", "价", "独", "方", "个", "元", "次", "据", "笔", "台", "张", "项", "日", "月",
	}, "通": {"知", "过", "常", "道", "用", "话"}, "位": {"置", "于"}, "部": {"分", "门", "件", "位"}, "家": {"庭", "具", "装", "用", "电", "属", "长"}, "种": {"类", "植"}, "只": {"要", "能", "有", "限"}, "批": {"准", "发", "量", "复"}, "支": {"付", "持", "出", "架", "行", "撑"}, "根": {"据", "本"}, "米": {"色"}, "吨": {"位"}, "辆": {"次"}, "GB": {" ", "/", "T", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "-"},
}

// unit is the unit of number that begins at byte j, or nothing.
func unit(t *lint.Text, j int) string {
	for _, u := range units {
		if t.After(j, u) && !t.After(j+len(u), beside[u]...) {
			return u
		}
	}
	return ""
}

// countable are the characters that end a number, or the word for a kind of day
// or hour of which a number may be told: 3个工作日内, 数日内, 交易日内.
const countable = "零〇○一二三四五六七八九十廿卅百千万亿壹贰貳叁肆伍陆柒捌玖拾佰仟萬两俩点半数几多整余某当同近次逾单生工节假每隔即本该此今昨明前后首末终翌旺淡平满续截止起翻作元休周双易然历营班课运行内制另一个业使用有效上下时标准诺应答"

// counts are the characters that stand before 个月 and 分钟 where no number is gone.
const counts = "零〇○一二三四五六七八九十廿卅百千万亿壹贰貳叁肆伍陆柒捌玖拾佰仟萬两俩半数几多整余每本该此首末头近下上单另某各这那同干隔当逾连以按"

// verbs end in 为 and ask for nothing after it.
var verbs = []string{"行", "不", "难", "可", "能", "无", "何", "认", "作", "视", "人", "以", "所", "因", "改", "有", "称", "成"}

// nameOf end in one of them and ask for a name: 图纸全称为。
var nameOf = []string{"全称", "简称", "名称", "责人", "系人", "表人", "理人", "收款人", "办人"}

// numberGone reports a phrase whose number is missing, and where it starts.
func numberGone(t *lint.Text, p *lint.Passage, h lint.Hit, w string) (int, bool) {
	if h.Start < p.Body { // within the printed number: 1)元
		return 0, false
	}
	before := t.All[p.Body:h.Start]
	for _, b := range bounds {
		if u, ok := strings.CutPrefix(w, b); ok && beside[u] != nil && !goneSet[w] {
			return h.Start, !t.After(h.End, beside[u]...)
		}
	}
	switch w {
	case "日至日", "点至点", "号至号", "时至时":
		return h.Start, strings.ContainsRune("的月于在为午间日天", last(before))
	case "日内", "天内", "小时内", "日之内", "天之内", "小时之内", "日以内", "天以内", "小时以内", "分钟以内":
		if p := last(before); p == '，' || p == '：' || p == '；' {
			return h.Start, w != "日内" || !t.After(h.End, "将", "即", "，") // 包换：日内
		}
		return h.Start, han(last(before)) && !strings.ContainsRune(countable, last(before))
	case "个工作日", "个月", "个学期", "个季度", "个年度", "个周期", "个自然日", "个自然月", "个日历天", "个采暖季", "个采暖期", "个供冷期", "个作业季", "个小时", "个星期", "分钟":
		return h.Start, han(last(before)) && !strings.ContainsRune(counts, last(before)) && (w != "分钟" || t.After(h.End, "内", "以内", "之内", "后", "前", "仍", "未"))
	case "前天", "后天":
		return h.Start, t.Before(
			h.Start, "装船", "到货", "收货", "交货", "发货", "验收", "签约", "签订", "收款", "付款", "开票", "完工", "竣工", "交付", "出厂",
		) || t.After(
			h.End, "内", "之内", "通知", "书面", "以书面", "向", "告知", "提", "支付", "付", "送", "交", "将", "完成", "报", "申请", "解除", "，", "。",
			"到",
		)
	case "/个工作日", "/日内", "/天内", "/小时内":
		return h.Start, t.Before(h.Start, "后", "前", "起", "的", "在", "于", "过")
	case "、；":
		return h.Start, letter(last(before))
	case "机台", "电脑台", "空调台", "电梯台", "客梯台", "货梯台", "扶梯台", "客梯部", "货梯部", "扶梯部", "直梯部":
		return h.Start, t.After(
			h.End, "，", "。", "；", "、", "委托", "交由", "交给", "出租", "出售", "卖", "供", "用于", "进行",
		) && (w != "机台" || t.Before(
			h.Start, "样", "复印", "打印", "一体", "挖掘", "起重", "发电", "压缩", "洗衣", "饮水", "投影", "计算", "收割", "搅拌", "卷扬", "电焊",
			"净饮", "净水", "制冰", "咖啡", "售货", "收银", "空压", "缝纫", "注塑", "绣花", "呼吸", "跑步", "按摩", "割草", "切割", "烘干", "加湿",
			"除湿", "对讲", "考勤", "点钞", "叫号", "自助", "扫描", "传真", "裁切", "叉车",
		))
	case "。（甲方）", "。（乙方）":
		return h.Start + len("。"), t.After(h.End, "委托", "与", "将", "向", "同意", "因", "授权", "租用", "承租", "购买", "为")
	case "就的":
		return h.Start, t.Before(h.Start, "方", "，", "双方")
	case "：公司", "：有限公司", "：有限责任公司":
		return h.Start, named(before) || sideLabel(before[labelStart(before, len(before)):])
	case "与乙方经", "与乙方就", "与甲方经", "与甲方就":
		return h.Start, before == ""
	case "RMB元", "CNY元", "RMB，", "币，":
		return h.Start, !t.Before(h.Start, "（") || !t.After(h.End, "）", "元）", "万元）") // 价格（RMB，元）: in what it is told
	case "×国", "×文", "×元", "×街", "×公司", "×路", "×人", "×县", "×镇", "×个月", "×小时", "×天", "×个工作日", "×%", "×‰", "×万元", "×美元", "×台":
		return h.Start, !letter(last(before)) && !t.Before(h.Start, "×", "）", "率", "额", "数", "价") && !lint.Contains(t.All[p.Body:p.End], "=", "÷")
	case "为- ", "为-", "：- ", "：-", "￥- ":
		return h.Start, p.Kind == lint.Body && t.After(h.End, "%", " %", "‰", "元", "个", "年", "月", "日", "天", ".0", "次", "台", "份")
	case "万分之", "千分之", "百分之":
		next, _ := utf8.DecodeRuneInString(t.All[h.End:p.End])
		return h.Start, han(next) && !strings.ContainsRune("零〇○一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾几点半两比", next) || strings.ContainsRune("，。；", next)
	case "：）":
		return h.Start, p.Kind == lint.Body
	case "*有限公司", "*公司":
		return h.Start, han(last(before))
	case "*号楼", "*市", "*省", "*区":
		return h.Start, han(last(before)) && !t.After(h.End, "数", "率", "费", "价") && !lint.Contains(before, "=", "×", "÷", "公式")
	case "台":
		return h.Start, han(last(before)) && !lint.HasSuffix(before, "位是", "位为") && !strings.ContainsRune(notAlone+"平后站柜前视舞吧阳讲电窗灶货烛各单多该此同擂观炮亭看操机工控作展梳月楼烟凉高底中制云支某", last(before)) && t.After(h.End, "，", "。", "、机", "；", "计，", "计。", "（含") && p.Table == nil
	case "台、":
		s := t.SentenceAt(h.Start)
		return h.Start, p.Table == nil && strings.HasSuffix(before, "机") && strings.Count(t.All[s.Start:s.End], "机台") > 1 // 拖拉机台、播种机台
	case "个，", "个。", "个；":
		return h.Start, han(last(before)) && !strings.ContainsRune(counts+"各整这那某单多逐哪首位为是", last(before)) && p.Table == nil // 提供展柜个，
	case "辆":
		return h.Start, !strings.ContainsRune(notAlone+"车各单多该此同0123456789_ 】]XｘX*", last(before)) && p.Table == nil && !t.After(h.End, "次")
	case "按向", "方和向":
		return h.Start, t.After(h.End, "甲方", "乙方", "丙方", "出租", "承租", "出借", "借款", "买方", "卖方", "支付") && !t.After(h.End+len("甲方"), "支付的", "提供的", "交付的")
	case "名/台":
		return h.Start, !t.Before(h.Start, "姓", "品")
	case "：（以下简称", "：（以下称", "：（下称", "：（简称":
		label := before[labelStart(before, len(before)):]
		if n := strings.LastIndex(strings.TrimSuffix(label, "）"), "）"); n >= 0 {
			label = label[n+len("）"):] // （下称甲方）安装方（全称）
		}
		return h.Start, sideLabel(label) || lint.HasSuffix(label, "名称", "全称", "姓名")
	case "币圆，", "币圆。", "币圆；", "币圆（":
		return h.Start, !lint.HasSuffix(before, "单位：人民", "单位为人民", "币种：人民", "币种为人民", "以人民", "按人民")
	case "：（2）", "：（3）", "：（4）", "：（5）", "：（6）", "：2.", "：3.", "：4.", "：5.", "：6.", "：2、", "：3、", "：4、", "：5、", "：6、", "：（二）", "：（三）", "：（四）", "：（五）", "：二、", "：三、", "：四、", "：五、", "：六、", "：②", "：③", "：④":
		next, _ := utf8.DecodeRuneInString(t.All[h.End:p.End])
		label := labelStart(before, len(before))
		return p.Body + label, !lint.HasSuffix(before, "协议", "合同", "如下", "条款", "约定", "规定", "下列", "以下") && (han(last(before)) || lint.HasSuffix(before, "大写）", "小写）", "元）")) && han(next) && !strings.ContainsRune(figures, next) && utf8.RuneCountInString(before[label:]) <= 16
	case "（月/季", "（年/半年", "（季/年", "（月/年":
		return h.Start, !chosen(t, p, h.Start)
	case "由，", "由。", "由、":
		return h.Start, !t.Before(h.Start, "理", "自", "事", "缘", "来", "因", "案", "根", "为")
	case "与，", "与。", "与、":
		return h.Start, !t.Before(h.Start, "参", "给", "赋", "付", "授", "施", "赠")
	case "向，", "向。", "向、":
		return h.Start, t.Before(h.Start, "甲方", "乙方", "丙方", "公司", "应", "须")
	case "，，":
		return h.Start, p.Kind == lint.Body && !t.Before(h.Start, "，") && !t.After(h.End, "，", "但", "并", "且", "则", "而", "如", "若", "否则", "应", "须", "不得", "也", "同时")
	case "与就":
		return h.Start, t.Before(h.Start, "方", "司", "由", "店", "厂") && !t.After(h.End, "业", "医", "餐", "近", "地", "诊", "读")
	case "单元室":
		return h.Start, han(last(before)) && !strings.ContainsRune(countable, last(before))
	case "按支付":
		return h.Start, !t.After(h.End, "宝", "比例", "方式", "金额", "凭证", "进度", "节点", "时间", "周期")
	case "X米", "X吨", "X公里", "X名", "X套":
		return h.Start, last(t.All[:h.Start]) > 0x2E80
	case "月和月", "月及月":
		return h.Start, !t.After(h.End, "末", "初", "底", "度")
	case "为。", "为；", "为，", "为、":
		return h.Start, !(w == "为，" && strings.HasSuffix(before, "方式")) && (!t.Before(h.Start, verbs...) || t.Before(h.Start, nameOf...)) && t.PassageAt(h.Start).Kind == lint.Body
	case "请填充", "请填入", "请录入", "请输入", "请插入", "请补全", "请选择", "请勾选", "待填充", "待填入", "待录入":
		prev := last(before)
		return h.Start, (han(prev) || prev == '：' || prev == '（') && (h.End == p.End || t.After(h.End, stops...))
	case "对进行":
		return h.Start, !t.Before(h.Start, "针", "核", "校") && !t.After(h.End, "中", "时")
	case "押付", "室厅":
		return h.Start, t.Before(h.Start, "（", "：", "，", "为", "按") && t.After(h.End, "）", "，", "。", "卫")
	case "第层", "共层":
		return h.Start, !t.Before(h.Start, "公") && !t.After(h.End, beside["层"]...)
	}
	switch {
	case w == "年月日":
		return h.Start, !t.After(
			h.End, "为准", "顺序", "格式", "的写法", "的格式", "的顺序", "期", "齐全", "完整", "俱全", "清晰", "不全", "栏", "字样",
		) && !t.Before(h.Start, "注明", "写明", "标明", "载明", "凭")
	case strings.HasPrefix(w, "人民币"):
		s := t.SentenceAt(h.Start)
		return h.Start, lint.Contains(
			t.All[s.Start:h.Start], "支付", "预付", "价款", "总价", "金额", "共计", "付至", "分之", "%，",
		) && !t.Before(
			h.Start, "以", "为", "用", "币种", "均为", "单位", "折合", "成", "即", "收取", "：",
		)
	case w == "：元" || w == "：万元":
		return h.Start, !lint.HasSuffix(before, "单位", "币种", "货币") && (p.Table == nil || !t.After(h.End, "/"))
	case w == "自至":
		return h.Start, !t.Before(h.Start, "亲", "各", "独")
	case w == "省市区", w == "市区路", w == "路号":
		return h.Start, !t.Before(h.Start, "公", "线") && !t.After(h.End, "码", "、", "划", "域", "政府", "三级", "各级", "两级", "人民")
	case lint.HasSuffix(w, "以上", "以下", "以外", "以内"):
		return h.Start, strings.HasPrefix(w, "后") || t.Ends(numbered, h.Start)
	case w == "日起内" || w == "时起内":
		return h.Start, !t.After(h.End, "容", "部", "因")
	case lint.HasPrefix(w, "方在", "司在"):
		_, end := t.Part(h.End)
		return h.Start, !strings.Contains(t.All[h.End:end], "的")
	case strings.HasPrefix(w, "由"):
		_, end := t.Part(h.End)
		return h.Start, !t.Before(h.Start, "理", "自", "事", "缘", "来", "经") && !t.After(h.End, "方", "人", "员", "者", "商", "单位", "部门", "宝", "机构", "平台") && !strings.Contains(t.All[h.End:end], "的")
	case lint.HasPrefix(w, "应在", "须在", "诺在", "证在"):
		_, end := t.Part(h.End)
		return h.Start, !t.Holds(elapsed, h.End, end)
	case lint.HasSuffix(w, "次", "台", "年", "元", "号"):
		return h.Start, !t.After(h.End, beside[w[len(w)-len("年"):]]...)
	case w == "各份":
		return h.Start, strings.HasSuffix(before, "双方")
	}
	return h.Start, true
}

// chosen reports that one of what the bracket at byte i lets choose stands in the statement: 每半年支付（年/半年）.
func chosen(t *lint.Text, p *lint.Passage, i int) bool {
	in, _, _ := strings.Cut(t.All[i+len("（"):p.End], "）")
	for each := range strings.SplitSeq(in, "/") {
		if each != "" && t.HasAny(t.SentenceAt(i).Start, i, "每"+each, "按"+each) {
			return true
		}
	}
	return false
}

// last is the last character of s.
func last(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

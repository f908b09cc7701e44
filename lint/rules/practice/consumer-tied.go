package practice

// More ways to shut a consumer out, each a sequence of words: tied to one house for
// repair and purchase, bound by what that house tests, made to prove, sued where it suits
// the house.

// tiedWords are the words by which the rule meets them.
var tiedWords = []string{"只能在", "只能向", "只能到", "只能由", "必须在", "必须向", "必须到", "仅限在", "仅限向", "不得自行选择", "不得委托", "请别家", "找别家", "换别家", "别家", "别处", "第三方维修", "其他维修", "外修", "在外保养", "在外维修", "须证明", "应证明", "需证明", "要证明", "能证明", "复验", "复检", "复核", "重新检测", "鉴定机构", "检测机构", "检验机构", "鉴定费", "检测费", "注册地", "所在地", "住所地", "读数", "提供视频", "视频", "录像", "一验", "终局", "最终结果", "最终结论", "定论"}

// must open what a consumer can only do, consequences what it costs him otherwise.
var (
	must         = []string{"只能", "必须", "仅能", "只可", "仅限", "限于", "一律", "须"}
	consequences = []string{"丧失", "失去", "不再", "不予", "不保", "不负", "取消", "概不", "恕不", "否则", "视为放弃", "付"}
	final        = []string{"最终结果", "最终结论", "最终依据", "为最终", "终局", "定论", "不得复", "不再复", "定音"}
)

func tiedWays(buyer, trader []string) []way {
	return []way{
		// 只能在甲方门店保养，在外保养的丧失质保.
		{takes: noOutlet, gap: 27, groups: [][]string{must, {"在", "到", "向", "由"}, trader, {"保养", "维修", "修理", "维护", "安装", "更换"}, consequences}},
		// 墨盒必须向本店购买.
		{takes: noOutlet, gap: 15, groups: [][]string{must, {"向", "在", "从", "到"}, trader, {"购买", "选购", "订购", "采购", "购置", "购入"}}},
		// 不得自行选择第三方维修.
		{takes: noOutlet, gap: 30, groups: [][]string{buyer, {"不得", "不可", "不能", "不准", "无权"}, {"自行选择", "选择第三方", "选择其他", "另行选择", "选择别家", "委托第三方", "委托他人", "委托其他", "另找", "另请"}, {"维修", "修理", "保养", "配件"}}},
		// 请别家修理的，须付二百元.
		{takes: noOutlet, gap: 24, groups: [][]string{{"请别家", "找别家", "换别家", "用别家", "到别处", "在别处", "由第三方", "请第三方", "找他人", "在外"}, {"修理", "维修", "保养", "维护"}, {"付", "丧失", "失去", "不再", "不予", "取消", "概不", "赔", "罚"}}},
		// 由本公司工程师现场认定，认定即为最终结果.
		{takes: noTest, gap: 30, groups: [][]string{trader, findings, final}},
		// 一经检验即为定论，顾客不得复验.
		{takes: noTest, gap: 15, groups: [][]string{buyer, {"不得", "无权", "不准", "不可", "不能"}, {"复验", "复检", "复核", "复查", "再行检测", "重新检测", "重新鉴定"}}},
		// 鉴定机构由厂家选定.
		{takes: noTest, gap: 9, groups: [][]string{{"鉴定机构", "检测机构", "检验机构"}, {"由", "归"}, trader, {"选定", "指定", "确定", "选择", "决定", "挑选", "委派"}}},
		// 鉴定费由顾客先垫并最终承担.
		{takes: noTest, gap: 12, groups: [][]string{{"鉴定费", "检测费", "检验费", "送检费"}, {"由", "均由"}, buyer, {"先垫", "先付", "先行垫"}}},
		// 顾客须证明原故障未修好.
		{takes: noProof, gap: 24, groups: [][]string{buyer, {"须证明", "应证明", "需证明", "要证明", "必须证明", "应当证明", "能证明"}, {"故障", "缺陷", "质量", "损坏", "毛病", "问题", "瑕疵", "并非", "不是", "非人为"}}},
		// 应提供完好的视频，否则视为原有毛病.
		{takes: noProof, gap: 36, groups: [][]string{buyer, {"应", "须", "需", "必须"}, {"提供", "出示", "提交"}, {"视频", "录像", "影像"}, {"否则", "未提供", "不提供", "不能提供"}, {"视为", "不予", "概不", "恕不", "按", "推定", "不受理"}}},
		// 只认本店所持仪器的读数.
		{takes: noTest, gap: 15, groups: [][]string{{"只认", "仅认", "只承认", "仅承认", "唯认"}, trader, {"读数", "数据", "仪器", "记录", "结果", "数值"}}},
		// 限于在公司注册地法院解决.
		{takes: noCourt, gap: 12, groups: [][]string{{"只能", "仅能", "必须", "一律", "只可", "限于", "仅限"}, trader, {"注册地", "所在地", "住所地", "登记地", "营业地", "总部"}, {"法院", "诉", "起诉"}}},
	}
}

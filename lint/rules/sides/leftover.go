package sides

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// makers are the makers of one kind of thing; a paper on the things of one of them is often made
// from a paper on those of another.
var makers = [][]string{
	{
		"三菱", "日立", "奥的斯", "通力", "迅达", "蒂森", "富士达", "西奥", "康力", "永大", "广日", "西子", "蒂升", "巨人通力",
	}, {
		"格力", "海尔", "海信", "大金", "志高", "奥克斯", "TCL", "长虹", "格兰仕", "松下", "小天鹅", "方太", "华帝", "万和", "林内", "万家乐",
		"沁园", "安吉尔", "史密斯", "容声", "美菱", "美的", "老板", "小米", "创维", "康佳", "约克", "特灵", "麦克维尔", "开利", "三菱电机", "日立",
		"西门子", "博世",
	},
	{
		"理光", "佳能", "柯尼卡美能达", "美能达", "施乐", "京瓷", "夏普", "惠普", "爱普生", "奔图", "东芝", "震旦", "兄弟", "利盟", "海德堡", "小森",
		"罗兰", "高宝",
	}, {
		"西门子", "飞利浦", "联影", "迈瑞", "开立", "GE", "东软", "万东", "奥林巴斯", "富士", "罗氏", "雅培", "贝克曼", "希森美康", "东芝", "佳能",
		"岛津",
	},
	{
		"安捷伦", "岛津", "赛默飞", "沃特世", "珀金埃尔默", "普析", "赛多利斯", "梅特勒", "横河", "福禄克", "布鲁克", "日立", "蔡司", "徕卡", "尼康",
		"奥林巴斯",
	}, {
		"金蝶", "用友", "浪潮", "SAP", "泛微", "致远", "管家婆", "鼎捷", "钉钉", "企业微信", "飞书",
	},
	{"阿里云", "腾讯云", "华为云", "天翼云", "移动云", "百度云", "亚马逊云"}, {"天猫", "淘宝", "京东", "拼多多", "抖音", "快手", "唯品会", "苏宁", "小红书"},
	{
		"合力", "杭叉", "龙工", "三一", "徐工", "柳工", "临工", "卡特彼勒", "小松", "中联", "丰田", "海斯特", "林德", "斗山", "山推", "厦工",
	}, {
		"东方红", "雷沃", "约翰迪尔", "久保田", "洋马", "沃得", "常发", "东风", "福田", "谷王", "中联", "时风", "五征",
	},
	{
		"大众", "丰田", "本田", "比亚迪", "吉利", "奇瑞", "长安", "宝马", "奔驰", "奥迪", "特斯拉", "别克", "福特", "日产", "现代", "起亚", "江淮",
		"五菱", "宇通", "金龙", "长城", "蔚来", "理想", "小鹏", "东风", "解放", "重汽", "陕汽", "红旗",
	}, {"海康", "海康威视", "大华", "宇视", "天地伟业", "捷顺", "蓝卡"},
	{
		"联想", "戴尔", "惠普", "华为", "浪潮", "曙光", "新华三", "锐捷", "深信服", "思科", "希沃", "鸿合", "苹果", "小米",
	}, {
		"阿特拉斯", "英格索兰", "开山", "康普艾", "寿力", "复盛", "博莱特", "阿特", "鲍斯",
	},
	{"发那科", "西门子", "三菱", "广数", "海德汉", "马扎克", "大隈", "德玛吉", "哈斯", "沈阳机床", "海天", "伊之密", "震雄"}, {"康明斯", "潍柴", "玉柴", "卡特", "珀金斯", "沃尔沃"},
}

var (
	makerSet, makerRows = rowsOf(makers)
	// makerTails follow the name of a maker, near it, where a thing or a man of his is meant.
	makerTails = lint.NewSet(
		"牌", "品牌", "公司", "工程师", "技术", "空调", "电梯", "扶梯", "打印", "复印", "印刷", "一体机", "系统", "软件", "账号", "平台", "店铺",
		"旗舰店", "机组", "设备", "产品", "叉车", "装载机", "挖掘机", "拖拉机", "收割机", "农机", "净水", "热水", "冰箱", "洗衣机", "电视", "手机",
		"电脑", "服务器", "主机", "机床", "压缩机", "空压机", "汽车", "轿车", "客车", "货车", "车辆", "车型", "门口机", "摄像", "探测器", "球管",
		"彩超", "仪器", "原厂", "备件", "配件", "售后", "客服", "专卖店", "4S店", "厂家", "中央", "油烟机", "大屏", "平板",
	)
	// besideMaker stand before another maker who has a right to be there, otherMakers in such a sentence.
	besideMaker = lint.NewSet("、", "由", "或", "和", "与", "及", "除", "采用", "选用", "购自", "委托", "授权", "兼容", "其他", "其它", "同", "比", "如")
	otherMakers = lint.NewSet("型号", "品牌为", "品牌：", "竞品", "备选", "兼容", "接口", "对接", "替代", "等品牌", "同类", "同档", "另有")
)

// rowsOf is a set of all words of rows, and the rows of each word.
func rowsOf(all [][]string) (*lint.Set, [][]int) {
	var words []string
	var rows [][]int
	for k, g := range all {
		for _, w := range g {
			n := slices.Index(words, w)
			if n < 0 {
				n = len(words)
				words, rows = append(words, w), append(rows, nil)
			}
			rows[n] = append(rows[n], k)
		}
	}
	return lint.NewSet(words...), rows
}

// otherMaker reports the one place of a maker in a paper on another one's things: 格力空调的滤网 in a paper on
// 大金牌多联机.
func otherMaker(p *lint.Pass) {
	t := p.Text
	count := map[string]int{}
	places := t.Places(makerSet)
	for _, h := range places {
		count[t.All[h.Start:h.End]]++
	}
	for k, h := range places {
		w, ps, s := t.All[h.Start:h.End], t.PassageAt(h.Start), t.SentenceAt(h.Start)
		if count[w] > 1 || ps.Kind != lint.Body || ps.Residue || t.Holds(otherMakers, s.Start, s.End) || slices.ContainsFunc(t.QuantitiesIn(s.Start, s.End), pieces) || !t.Holds(makerTails, h.End, lint.RuneStart(t.All, min(s.End, h.End+18))) {
			continue
		}
		if t.Ends(besideMaker, h.Start) && h.Start > ps.Body || t.After(h.End, "、", "或", "和", "与") {
			continue
		}
		own := ""
		for _, f := range places[:k] {
			if u := t.All[f.Start:f.End]; u != w && !strings.Contains(u, w) && !strings.Contains(w, u) && t.SentenceAt(f.Start) != s && slices.ContainsFunc(makerRows[f.Word], func(r int) bool { return slices.Contains(makerRows[h.Word], r) }) {
				own = u
			}
		}
		if own != "" {
			p.Flag(h.Start, h.End, "usual", own)
		}
	}
}

// pieces reports a number of things: 通力电梯2台.
func pieces(q lint.Quantity) bool { return lint.Contains(q.Word, "台", "套", "辆", "部") }

var (
	// strangerEnds end the name of a firm, a house or a place, strangerTails follow it where it has a duty or a thing.
	strangerEnds = lint.NewSet(
		"公司", "教育局", "人民医院", "中心医院", "中医院", "小学", "中学", "大学", "学院", "幼儿园", "管理局", "卫生院", "广场", "大厦", "花园",
		"花苑", "小区", "园区", "公寓", "新村", "商城", "家园", "商场", "购物中心", "综合楼", "写字楼", "车站",
	)
	strangerTails = lint.NewSet(
		"应", "须", "有权", "负责", "不得", "未按", "派出", "派驻", "的人员", "的工程师", "的技术人员", "的名称", "的标识", "承诺", "保证", "同意",
		"工程师", "售后", "提供", "技术人员", "保留", "不承担", "概不", "电梯", "居民", "业主", "住户", "物业", "机房", "内的", "的电梯", "的客梯",
		"的机房", "的设备", "的业主", "的居民", "的住户", "的物业", "的门禁", "的消防", "的道闸", "的水泵", "的钥匙", "的监控", "的绿化", "的保洁",
	)
	// trades are what any firm of a kind is called by: 搬家公司.
	trades = lint.NewSet(
		"物业", "运输", "装修", "保洁", "搬", "安装", "施工", "维保", "维修", "维护", "服务", "供应", "生产", "销售", "专业", "外包", "劳务", "租赁",
		"托管", "广告", "设计", "咨询", "评估", "工程", "网络", "通信", "电信", "移动", "联通", "铁塔", "供水", "供热", "电梯", "总公司", "全国",
		"当地", "上级", "集团",
	)
	// ofOthersToo are words of the name of who has a part in papers of others.
	ofOthersToo = lint.NewSet(
		"银行", "保险", "检测", "监督", "监管", "鉴定", "计量", "监理", "质检", "电网", "供电", "自来水", "燃气", "担保", "物流", "快递", "融资",
		"制造", "该", "本", "其", "各", "母公司", "子公司", "分公司", "任何", "关联", "甲方", "乙方", "丙方", "对", "为", "向", "将", "从", "于",
		"供方", "需方", "，", "、", "：", "“", "（", "由", "与", "和",
	)
)

// strangers reports a firm, a house or a place with a duty or a thing that is named nowhere else, not even by its
// first characters: 云泉州人民医院电梯由甲方清理, 鸿声大厦的机房.
func strangers(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(strangerEnds) {
		ps := t.PassageAt(h.Start)
		name := t.All[min(ps.Body, h.End):h.End]
		if n := utf8.RuneCountInString(name); ps.Kind != lint.Body || ps.Residue || ps.Number == "" || n < 4 || n > 20 || !t.Begins(strangerTails, h.End) || ofOthersToo.In(name) || !lint.HasSuffix(name, "有限公司", "责任公司", "股份公司") && trades.In(name) || t.Count(name[:lint.RuneStart(name, len("某市某某"))]) > 1 || appendedTo(ps) {
			continue
		}
		p.Flag(ps.Body, h.End, "usual", sides(t))
	}
}

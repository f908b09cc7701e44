package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// bearsCost is how somebody bears a cost, bearers are who buys.
	bearsCost = lint.NewSet(
		"报销", "报支", "承担", "负担", "担负", "自理", "支付", "自付", "负责", "付给", "方出", "户出", "主出", "人出", "家出", "方付", "户付",
		"主付", "人付", "家付", "掏", "缴", "买单",
	)
	bearers = []string{"客户", "用户", "业主", "贵单位", "贵公司", "需方", "委托方", "使用方", "买方", "承租方", "定作方", "送修人", "买家", "顾客", "车主", "采购人", "采购方"}
)

var (
	// workCosts are what work, parts and material cost that the customer asks for or makes necessary.
	workCosts = lint.NewSet(
		"配件费", "配件的费", "零件费", "零件的费", "部件费", "部件的费", "备件费", "备件的费", "耗材费", "耗材的费", "材料费", "材料的费", "采购费",
		"配件成本", "材料成本", "交通住宿费", "食宿交通费", "维修费", "修理费", "检修费", "抢修费", "吊装费", "吊车费", "起重费", "搬运费", "搬楼费",
		"上楼费", "拆装费", "拆机费", "拆卸费", "拆除费", "移机费", "登高费", "高空作业费", "脚手架费", "改造施工费", "清运费", "打孔费", "施工费",
		"工时费", "误工费", "返工费", "拖车费", "救援费", "开锁费", "台班费", "重装费", "清洗费", "上门费", "上门服务费", "调试费", "改造费",
		"修复费", "恢复费", "安装费", "打样费", "制版费", "检定费", "校准费", "送检费", "升级费", "数据迁移费", "数据恢复费", "驻场费", "联调费",
		"装卸费", "出车费", "加急费", "清理费", "更换费", "加装费", "布线费", "改线费", "定制费", "补漆费", "钣金费",
	)
	workThen  = lint.NewFrameOf(30, workCosts, bearsCost)
	bearsWork = lint.NewFrameOf(9, lint.NewSet("承担", "负担", "自付"), workCosts)
	// atCost is what some work costs, told after it; doneAtCost the work, its cost and who bears it:
	// 主板需返厂修理的，费用由客户出.
	atCost     = wordsOf([]string{"金", "钱"}, []string{"由", "均由", "归"}, "费由", "费均由", "费用由", "费用均由", "费用应由", "费用需由", "费用归")
	doneAtCost = lint.NewFrameOf(18, lint.NewSet(
		"更换", "换新", "换件", "换零件", "修理", "维修", "检修", "返厂", "送厂", "送修", "大修", "加装", "移机", "移位", "搬迁", "升级", "改造",
		"改装", "扩容", "拆装", "重装", "清洗", "校准", "检定", "上门", "抢修", "调试", "加固", "补漆",
	), atCost, bearsCost)
	// notBorne follow a verb of giving out that bears no cost: 由甲方出具.
	notBorne = lint.NewSet("具", "面", "示", "资", "席", "人", "车", "租", "售", "库", "厂", "的", "款", "清", "至", "后")
	// owedWork are words of a sentence whose cost is damages, or that says how much it is.
	owedWork = lint.NewSet(
		"使用不当", "元", "违约", "逾期", "未", "不符", "不合格", "拒", "赔", "损失", "税", "保险", "发票", "凭", "附件", "清单", "价目", "报价",
		"标准", "单价", "第三方", "第三人", "他人", "自行维修", "自行修理", "自行组织", "另行委托", "代为", "确认", "包含", "已含", "扣", "除",
		"协商", "以内", "不超过", "实际", "据实", "%", "总价", "各自", "双方", "免", "鉴定", "不得", "一方", "责任方", "均由乙方", "____", "[", "【",
	)
)

// workBorne is the cost of work that the customer bears whatever it comes to, in a text that
// prices none: 现场条件造成的吊装费由买方承担.
func workBorne(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if t.HoldsBeside(owedWork, thirdGoods, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok = t.Frame(workThen, s.Start, s.End); !ok {
		if i, j, ok = t.Frame(bearsWork, s.Start, s.End); !ok {
			if i, j, ok = t.Frame(doneAtCost, s.Start, s.End); !ok {
				i, j, ok = anyCost(t, s)
			}
			ok = ok && !t.HoldsWord(forCause, s.Start, s.End) && !t.HasAny(s.Start, i, "原因", "由于", "因", "致")
		}
	}
	if !ok || t.Begins(notBorne, j) || t.HasAny(i, j, "不", "后", "再") || t.Has("价目表", "报价单", "价格表") {
		return 0, 0, false
	}
	a, _ := t.Part(j - 1)
	part := t.All[min(a, i):j]
	if t.Holds(ownMoney, min(a, i), j) {
		return 0, 0, false
	}
	return i, j, (lint.Contains(part, bearers...) || customerIn(t, part))
}

// ownMoney are sums in 金 or 钱 that are no charge of the other's.
var ownMoney = lint.NewSet(
	"定金", "订金", "押金", "保证金", "违约金", "滞纳金", "租金", "奖金", "资金", "佣金", "偿金", "罚金", "公积金", "基金", "本金", "现金",
	"税金", "保险金", "社保金", "质保金", "保修金", "备用金", "准备金", "预付金", "诚意金", "利金", "股金", "薪金", "礼金", "五金", "价金",
	"工钱", "赏钱", "本钱", "赔钱",
)

// anyCost is a cost of any name and who bears it: 第三方软件的授权费用由甲方出.
func anyCost(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	k, j, ok := t.Frame(costBy, s.Start, s.End)
	if !ok {
		return 0, 0, false
	}
	a, _ := t.Part(k)
	noun := t.All[a:k]
	if n := utf8.RuneCountInString(noun); n < 2 || n > 12 || lint.HasSuffix(noun+"费", mainFees...) || lint.Contains(noun, topicCost...) || lint.Contains(
		noun, "此", "该", "上述", "以上", "一切", "所有", "其", "运", "邮", "快递", "律师", "公证", "证", "保", "工程", "施工", "评估", "资料",
	) || pricedElsewhere(t, noun+"费") {
		return 0, 0, false
	}
	return a, j, true
}

// thirdGoods are things of others that are bought, no others who are hurt.
var thirdGoods = lint.NewSet("第三方软件", "第三方平台", "第三方服务", "第三方组件", "第三方系统", "第三方接口", "第三方插件", "第三方短信", "第三方云", "第三方授权")

// costBy is any cost and who bears it.
var costBy = lint.NewFrameOf(9, atCost, bearsCost)

// customerIn reports that a statement names the customer by its label, and not the
// other side.
func customerIn(t *lint.Text, part string) bool {
	named := false
	for _, side := range t.Parties() {
		if !strings.Contains(part, side.Label) {
			continue
		}
		if side.Role != lint.Customer && (side.Margin > 0 || side.Label != "甲方") {
			return false
		}
		named = true
	}
	return named
}

var (
	// idleCosts are what it costs one side to wait for the other or to keep its things, idleThen
	// the words by which that side bears it.
	idleCosts = lint.NewSet(
		"保管费", "看管费", "看护费", "寄存费", "存放费", "堆存费", "仓储费", "滞留费", "滞库费", "压车费", "压船费", "待时费", "等候费", "空驶费",
		"窝工费", "停工费", "待工费", "停机费", "停窑费", "误工费", "闲置费", "台班停滞费", "机械停滞费", "二次进场费", "再次进场费", "重新进场费",
		"赶工费", "抢工费", "延期管理费",
	)
	idleThen = lint.NewFrameOf(24, idleCosts, lint.NewSet("由", "应由", "均由", "全部由", "归"), bearsCost)
	// idleTold are words of a sentence that tells how much it is, or shares it.
	idleTold = lint.NewSet("不得向", "不向", "元", "%", "‰", "附件", "附表", "价目", "标准", "单价", "发票", "凭", "清单", "协商", "各自", "免", "不承担", "不再", "__", "定额", "签证", "包含", "已含")
)

// idleBorne is such a cost, which the side that is paid reckons as it likes: 买方迟延提货的，
// 保管费由买方承担.
func idleBorne(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if i, j, ok = t.Frame(idleThen, s.Start, s.End); !ok || t.HoldsWord(idleTold, s.Start, s.End) {
		return 0, 0, false
	}
	return i, j, !t.HasAny(i, j, "，", "）") && !t.Has("价目表", "报价单", "价格表")
}

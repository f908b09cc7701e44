package fairness

import "qiyue/lint"

// What a change at one side's pleasure touches: terms, prices, the place let.
var (
	terms     = lint.NewSet("协议", "条款", "规则", "规定", "政策", "规范", "合同", "须知", "要求", "事项", "章程")
	prices    = lint.NewSet("金额", "价", "费", "比例", "标准", "分成", "分润", "佣金", "奖励", "利率", "规则", "限额", "额度")
	notOneOwn = lint.NewSet("双方", "国家", "政府", "主管", "央行", "中国人民银行", "外汇", "税率", "物价部门", "物价局", "造价", "信息价", "仲裁", "海关", "交易所", "同业拆借", "法院", "机关", "共同", "另一方", "对方", "协商", "书面同意", "任何一方", "一方的", "市场监管", "审计", "竣工", "招标", "补充协议", "未按照", "违反", "部门", "发改委", "税收", "财政", "教育局", "物流", "官方标准", "国标", "鉴定", "监理", "主管机构")
)

// The frames of being bound by what one side lays down later.
var (
	// 接受本站随时所做的修改; 将来增加、修改的规则; 不时公布的收费标准.
	laidLater = lint.NewFrame(21, []string{"随时", "不时", "将来", "今后", "任何时候", "不定期", "适时"}, []string{"修改", "修订", "更新", "变更", "补充", "公布", "发布", "制定", "公开", "公示", "增加", "调整", "建议", "设定"})
	binding   = lint.NewSet("约束", "接受", "遵守", "法律效力", "同等效力", "不可分割", "不可分给", "组成部分", "为准", "予以执行", "规则确定", "公告确定", "标准确定", "确定", "同意", "异议", "有权", "为补充", "均为本")
	// 服务费以平台公告为准; 结算价以卖方的单方面通知为准.
	asPosted = lint.NewFrame(33, []string{"以", "按", "按照", "依据"}, []string{"公布", "公告", "公示", "发布", "详情页", "单方面通知", "单方通知", "收费说明", "后续通知", "另行通知", "届时通知", "店内", "到店确认", "现场公示"}, []string{"为准", "执行", "收取", "结算", "支付", "计收"})
	// 我司可能对本协议条款进行变更; 价格均由甲方统一规定.
	mayBeChanged = lint.NewFrame(30, []string{"可能", "将", "有权", "可以"}, []string{"对本", "对协议", "对服务", "对收费", "对价格", "对规则", "对上述", "对该", "将本"}, []string{"协议", "条款", "规则", "政策", "收费", "价格", "费用", "标准"}, []string{"变更", "修改", "修订", "更新", "调整", "完善"})
	fixedByOne   = lint.NewFrame(27, []string{"价格", "售价", "零售价", "单价", "收费标准", "费率", "时间", "结算价"}, []string{"由甲方", "由乙方", "由公司", "由总部", "由卖方", "由供方", "由出租方", "由平台"}, []string{"统一规定", "统一制定", "统一定价", "统一确定", "统一调整", "统一定"})
	// 价格随时变动，不作特别通知.
	untold  = lint.NewFrame(150, []string{"随时", "可能", "有权", "可以", "不时", "可由"}, []string{"变动", "变化", "变更", "修改", "更新", "调整", "修订", "发生"}, []string{"不作特别通知", "不另行通知", "不再另行", "不再单独", "无须另行通知", "无需另行通知", "无需另行单独", "不再另行单独", "不承担通知义务", "不作个别通知", "不再向用户作个别", "毋须另行", "不再一一", "不再逐一", "恕不另行", "不单独通知", "无需事先通知", "无须事先通知", "无需预告", "不另通知"})
	matters = lint.NewSet("价", "费", "协议", "条款", "规则", "服务", "数量", "内容", "限额")
	// 保留今后修改、删除服务的权利; 保留在任何时候自行决定变更功能的权利.
	keepsRight = lint.NewFrame(48, []string{"保留"}, []string{"今后", "随时", "任何时候", "单方", "自行", "意愿", "任何必要", "无需", "不经", "无须"}, []string{"修改", "删除", "变更", "取消", "中止", "终止", "暂停", "升级", "调整", "收回", "停止", "改变"}, []string{"权利", "之权", "的权"})
	// 有权基于单方判断暂停服务; 有权视情形单方面终止服务.
	byView = lint.NewFrame(60, []string{"有权", "可", "可以", "保留"}, []string{"单方判断", "单方面判断", "单方面的判", "独立判断", "自行判断", "单方独立", "其意愿", "认为必要", "视情形", "视情况", "视具体情况", "自主判断", "自行决定"}, []string{"终止", "中止", "暂停", "中断", "变更", "调整", "取消", "拒绝", "删除", "收取", "注销", "关闭", "升级", "转移"})
	// 有权调整乙方的租赁场地; 需临时征用车位.
	moved     = lint.NewFrame(45, []string{"有权", "将", "可", "可以", "需", "决定", "无条件"}, []string{"调整", "变更", "征用", "更换", "改变", "占用"}, []string{"场地", "摊位", "铺位", "车位", "租期", "租赁", "房间", "展位", "泊位", "柜台", "位置", "房源"})
	movedTerm = lint.NewFrame(45, []string{"有权", "将", "可", "可以", "需"}, []string{"临时", "单方", "相应", "随时", "自行", "根据"}, []string{"租期", "场地", "摊位", "铺位", "车位", "位置"}, []string{"调整", "变更", "调换", "搬迁"})
	ofLet     = lint.NewSet("承租", "租赁", "租期", "乙方", "商户", "展商", "租户")
)

// bound finds the other side bound by what one side lays down later, alone.
func bound(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if i, j, ok := changedUntold(t, s); ok {
		return i, j, true
	}
	if t.Holds(notOneOwn, s.Start, s.End) {
		return 0, 0, false
	}
	for _, find := range []func(*lint.Text, lint.Sentence) (int, int, bool){laidDownLater, postedPrice, reservedChange, atItsView, movedTenant, changedByOne} {
		if i, j, ok := find(t, s); ok {
			return i, j, true
		}
	}
	return 0, 0, false
}

func laidDownLater(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(laidLater, s.Start, s.End)
	if !ok || t.HasAny(i, j, "，", "关注", "注意", "登录", "登陆") || !t.Holds(terms, s.Start, s.End) && !t.Holds(prices, s.Start, s.End) || !t.Holds(binding, s.Start, s.End) || t.HasAny(s.Start, s.End, "法律法规", "法律、法规", "提前", "个人信息", "资料", "您的意见") {
		return 0, 0, false
	}
	_, b := t.Part(j)
	i, j = t.Within(i, b, 40)
	return i, j, true
}

func postedPrice(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(asPosted, s.Start, s.End)
	if !ok || t.HasAny(i, j, "，", "时间为准", "招标", "《") || !t.Holds(prices, s.Start, i) && !t.Holds(prices, i, j) || t.HasAny(s.Start, s.End, "法律", "日期", "时间", "到货", "结果", "记录", "汇率", "持有人") {
		return 0, 0, false
	}
	a, b := t.Part(i)
	a, b = t.Within(a, max(b, j), 50)
	return a, max(b, j), true
}

func changedUntold(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(untold, s.Start, s.End)
	if !ok || !t.Holds(matters, s.Start, s.End) || t.HasAny(i, j, "联系人", "地址", "债权转让", "转让债权", "双方") || t.Ends(buyerGroup, i) || t.HasAny(max(s.Start, i-12), i, "您", "用户", "会员可") {
		return 0, 0, false
	}
	a, _ := t.Part(i)
	a, j = t.Within(a, j, 60)
	return a, j, true
}

func reservedChange(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(keepsRight, s.Start, s.End)
	return i, j, ok && !t.Holds(defaulting, s.Start, i) && !t.Ends(buyerGroup, i)
}

func atItsView(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(byView, s.Start, s.End)
	if !ok || t.HasAny(i, j, "，有权", "可能") || t.Before(i, "认", "许", "不", "予", "未经") || t.Ends(buyerGroup, i) || t.Holds(defaulting, s.Start, i) || t.HasAny(s.Start, s.End, "用户可", "您可", "甲方可自行决定", "交易安全", "欺诈", "洗钱", "安全隐患") || !t.HasAny(s.Start, s.End, "服务", "账户", "协议", "费", "功能", "资格", "课程", "价格") {
		return 0, 0, false
	}
	return i, j, true
}

func movedTenant(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(moved, s.Start, s.End)
	if !ok {
		i, j, ok = t.Frame(movedTerm, s.Start, s.End)
	}
	if !ok || !t.Holds(ofLet, s.Start, s.End) || t.HasAny(i, j, "，", "用途", "结构", "不得") || t.Before(i, "不", "认", "未", "非", "经甲方同意后", "乙方", "承租人") || t.HasAny(i, j, "可能", "将按", "租金") || t.Holds(defaulting, s.Start, i) || t.HasAny(s.Start, i, "同意", "协商", "乙方可") || t.HasAny(s.Start, s.End, "退还", "法律") {
		return 0, 0, false
	}
	return i, j, true
}

func changedByOne(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if i, j, ok = t.Frame(fixedByOne, s.Start, s.End); ok && !t.HasAny(s.Start, s.End, "征求", "同意", "通知") {
		return i, j, true
	}
	i, j, ok = t.Frame(mayBeChanged, s.Start, s.End)
	if !ok || t.HasAny(i, j, "，", "个人信息", "资料", "提出") || t.Before(i, "不", "认", "许", "非", "未", "您", "用户") || t.HasAny(s.Start, s.End, "提前", "书面", "一方", "您可以", "同意后", "经同意", "法律规定") {
		return 0, 0, false
	}
	a, _ := t.Part(i)
	a, j = t.Within(a, j, 50)
	return a, j, true
}

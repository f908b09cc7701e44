package sides

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// Work on what was sold or is looked after is done by who serves, and its price is paid by who
// is served, in whatever words. What tells that a statement gives such a duty, and does not
// speak of a right, of help or of the side's own care, stands beside the words for the work.
var (
	// skilled are cares that nobody takes who only has the thing; greasing and cleaning it he may well.
	skilled = []string{"维保", "调焦", "校时", "校准", "标定", "拆检", "检修", "检测绝缘", "巡检", "整理数据库", "检查数据库", "打补丁", "除霜", "除垢", "检漏"}
	// installs, repairs and cares are the work; comesBy is who serves' where it comes round, cares where somebody is sent for it.
	installs = lint.NewSet("装上", "装好", "装妥", "架好", "架设", "安装", "就位", "接线", "调试", "试车", "校准", "标定", "拼装", "组装", "装机", "交验", "联调", "调平", "装配")
	repairs  = lint.NewSet(
		"维修", "修理", "修复", "修竣", "修好", "检修", "抢修", "大修", "拆检", "拆修", "返修", "排除故障", "排除", "恢复运行", "恢复使用", "更换",
		"换上", "换掉", "换下", "换新", "换好", "换妥", "拆下", "修补漏洞", "修复漏洞",
	)
	cares   = lint.NewSet(append([]string{"保养", "润滑", "换油", "除尘", "清洗", "清洁", "拆洗", "紧固", "更换", "维护"}, skilled...)...)
	comesBy = lint.NewSet(skilled...)
	// keeping are kinds of paper of which such care is the price's worth, tending the care that nobody then takes but who serves.
	keeping = lint.NewSet("维护保养", "维保", "保养", "维护", "运维", "养护")
	tending = lint.NewSet(append([]string{"保养", "润滑", "换油", "加油", "注油", "上油", "加注", "涂油", "除尘", "拆洗", "紧固", "盘车"}, skilled...)...)
	// teaches are what is done for the people of the other side.
	teaches = lint.NewSet("培训", "授课", "讲课", "上课", "教会", "讲授", "辅导", "传授", "讲解", "演示", "示范", "教授", "现场指导", "教学", "带教")

	// reports are papers on the work, of who did it.
	reports = lint.NewSet(
		"巡检报告", "巡检周报", "巡检月报", "巡检记录", "运维周报", "运维月报", "运维报告", "保养记录", "保养报告", "维保记录", "维保报告",
		"维修报告", "维修记录", "检修报告", "检修记录", "服务报告", "调试报告", "安装报告", "性能分析报告", "驻场周报", "驻场月报", "施工日志",
	)

	// dispatches send people, visits bring them to the other side.
	dispatches = lint.NewSet("派", "安排", "组织", "抽调", "调集", "调派", "指定")
	workers    = lint.NewSet(
		"技工", "技师", "技术员", "技术人员", "工程师", "工人", "师傅", "维修", "检修", "作业人员", "专业人员", "讲师", "教员", "力量", "班组",
		"两个人", "两人", "两名", "三名", "队伍", "人手", "制冷工", "电工", "焊工", "派员", "派人",
	)
	visits = lint.NewSet("上门", "登门", "来厂", "来校", "到厂", "赴", "到现场", "到场", "入场", "进场", "到点", "来店")
	rounds = lint.NewSet(
		"每月", "每季", "每年", "每半", "每周", "每旬", "每隔", "每个月",
		"每十五日", "每一", "每两", "每三", "每四", "每五", "每六", "每十", "每1", "每2", "每3", "每4", "每5", "每6", "每9", "每学", "每逢",
		"每天", "每日", "每星期", "每礼拜", "按月", "按季", "按年", "定期",
	)
	forNothing = lint.NewSet("免费", "无偿", "不另收", "不收费", "不另计", "不计费", "不取费")
	// deeds are what is done to a thing by who comes to it, mending those of them that are done to a broken one.
	deeds = lint.NewSet(
		"修", "焊", "拆", "换", "装", "疏通", "排查", "查找", "查漏", "排除", "处理故障", "抢险", "调整", "调校", "调正", "调好", "调准", "清理",
		"清洗", "加注", "校准", "诊断", "补漆", "补胎", "堵漏",
	)
	mending = lint.NewSet("修", "焊", "拆", "换", "装回", "绕", "补好", "复原")
	// gratis are those of forNothing that stand before what is done; takes begin what is had for nothing, gives what who is served gives for nothing.
	gratis = lint.NewSet("免费", "无偿")
	takes  = lint.NewSet(
		"提供", "供", "借", "使用", "享", "获", "领", "取", "试用", "试", "停", "参加", "参观", "安排", "入住", "住", "乘", "搭", "让", "开放", "接",
		"下载", "查", "观看", "得", "拿", "用", "配备", "赠", "转让", "划拨", "给予", "出", "存放", "堆放", "申请", "要", "再",
	)
	// freely are what is done for nothing and is work.
	freely = lint.NewSet("改正", "修", "换", "升级", "调试", "调整", "检测", "检查", "返工", "重做", "排除", "保养", "维护", "安装", "清洗", "补")
	// vouched are words of a warranty.
	vouched = lint.NewSet("保修", "质保", "包修", "三包", "质量保证")
	// uncharged tell that who does it takes nothing for it, takenFree what who is served gives for nothing.
	uncharged = lint.NewSet("不另收", "不收费", "不再收", "不收钱", "不另计费", "不收工", "分文不取", "不取分文", "不收取费用", "不加收")
	takenFree = lint.NewSet("提供", "借", "使用", "停", "配备", "赠", "存放", "场地", "宿舍", "食宿", "水电", "送到", "送至", "开放", "享")
	// broken are words of a thing that is to be mended, carries those of taking it to who mends.
	broken  = lint.NewSet("坏的", "故障的", "损坏的", "失灵的", "失效的", "烧毁的", "烧坏的", "漏气的", "漏水的", "漏油的", "断裂的", "开裂的", "不转的", "故障件", "坏件", "故障机", "坏机")
	carries = lint.NewSet("送", "寄", "交", "运", "退", "搬", "报", "通知", "隔离", "停", "封存", "存放", "拍照", "标")
	// modals begin what a side has to do.
	modals = lint.NewSet("应", "须", "需", "必须", "负责", "要", "得在")

	// noWork are words of a statement in which the side that is served has a right, helps, looks on or mends what is its own.
	noWork = lint.NewSet(
		"清点", "点验", "查看", "察看", "开箱", "观摩", "配合", "协助", "陪同", "见证", "监督", "监造", "旁站", "要求", "请求", "有权", "可以",
		"可要", "可请", "可自", "可另", "可委", "委托", "委请", "自行", "自费", "自己", "自购", "自主", "自有", "擅自", "私自", "不得", "不应",
		"不准", "禁止", "未经", "无需", "不必", "验收", "签收", "确认", "签认", "签字", "审核", "审批", "审阅", "批准", "同意", "允许", "接受",
		"享受", "享有", "参加", "参与", "听讲", "学习", "通知", "报修", "联系", "督促", "申请", "提出", "承担费用", "费用", "日常", "表面", "外壳",
		"机壳", "外观", "值班", "保管", "检查考核", "考核", "抽查", "监管", "损坏", "造成", "原因", "恢复原状", "第三方", "第三人", "条件", "便利",
		"保障", "准备", "备好", "预留", "预埋", "基础", "地基", "土建", "电源", "场地", "机房环境", "管线", "网络", "水电", "供水", "停止", "如需",
		"需要", "期间", "过程", "人员名单", "记录表", "计划", "方案", "预算", "现场负责", "服务费", "维修费", "维修款", "维修基金", "材料款",
	)
	// ownPremises are of the side that is served: 需方应对厂房定期维护.
	ownPremises = lint.NewSet(
		"照明", "线路", "厂房", "房屋", "建筑", "道路", "围墙", "绿化", "消防通道", "库房", "办公室", "地面", "屋面", "外墙", "系统数据", "软件环境",
		"操作系统", "杀毒", "密码", "口令", "备份数据", "数据备份", "系统备份", "备份工作", "定期备份",
	)
	// ownCare is for who has the thing to see to: 买方应定期到店保养, 用户须按手册每月清洗滤网，否则不予保修.
	ownCare = lint.NewSet(
		"到店", "进店", "回店", "返店", "到站", "进站", "返厂", "回厂", "进厂", "前往", "送", "服务站", "服务网点", "维修站", "维修点", "4S店",
		"特约", "门店", "经销商", "服务中心", "说明书", "手册", "操作规程", "使用须知", "用户指南", "否则", "自理", "滤网", "滤芯", "空滤",
	)
	// lets are kinds of paper in which who pays has the thing and keeps it.
	lets = lint.NewSet("租赁", "租用", "出租", "承租", "租借", "借用", "承包经营", "托管", "物业")
)

// wrongDuties reports work that who is served is to do, and a price that who serves is to pay.
func wrongDuties(p *lint.Pass) {
	t := p.Text
	let := lets.In(t.Headlines()) || t.Has("出租方", "出租人")
	for _, side := range t.Parties() {
		if !sure(side) {
			continue
		}
		other := opposite(t, side.Label)
		for _, st := range subjects(t, side.Label) {
			end := 0
			if side.Role == lint.Customer {
				if end = worked(t, st, other, let); end == 0 {
					end = byNature(t, st, other, let)
				}
			} else {
				if end = paid(t, st, other); end == 0 && let {
					end = givenBack(t, st, other)
				}
			}
			if end == 0 && let {
				end = pledged(t, st, other, side.Role)
			}
			if end == 0 {
				end = goesOn(t, st, other, side.Role)
			}
			if end > 0 {
				flagSide(p, st.start, end, side.Label)
			}
		}
	}
}

// subjects are the statements that begin with the label of a side, or are done by it.
func subjects(t *lint.Text, label string) []statement {
	out := slices.Clone(statements(t, label))
	for i := range t.Each(label) {
		if t.Before(i, "由", "则", "- ", "·", "• ", "：", "费", "款", "租金") && t.PassageAt(i).Kind == lint.Body {
			if _, b := t.Part(i); b > i+len(label) {
				out = append(out, statement{i, i + len(label), b, t.SentenceAt(i)})
			}
		}
	}
	for k := range out { // 受托人应在每季首月，将服务费汇出
		if st := &out[k]; t.After(st.end, "，将", "，把") {
			_, st.end = t.Part(st.end + len("，"))
		}
	}
	return out
}

// conditional reports a part that says when something is so: 甲方维修的，甲方维修后.
func conditional(t *lint.Text, st statement) bool {
	return t.HasAny(st.words, st.end, "的话") || t.Before(st.end, "的", "时", "后", "前", "者", "之日", "期间")
}

// worked is where the work ends that a statement gives to who is served, or 0.
func worked(t *lint.Text, st statement, other string, let bool) int {
	i, j := st.words, st.end
	if conditional(t, st) {
		return 0
	}
	if r := firstOf(t, reports, i, j); r.End > 0 && t.HasAny(i, j, "向"+other, "给"+other, "交"+other, "报"+other) && !t.HasAny(
		i, r.Start, "要求", "有权", "审", "收到", "确认", "签", "协助", "配合", "对"+other,
	) {
		return r.End
	}
	end := j
	for _, set := range [...]*lint.Set{repairs, installs, tending} { // what is done behind the work is another act: 修竣并通知承修方提车
		if w := doneIn(t, set, i, j); w.End > 0 {
			if k := strings.Index(t.All[w.End:j], "并"); k >= 0 && k <= len("一次后") {
				end = min(end, w.End)
			}
		}
	}
	if t.Holds(ownPremises, i, end) {
		return 0
	}
	by := t.Before(st.start, "由")
	if taught := firstOf(t, teaches, i, j); taught.End > 0 && !t.Begins(namedBy, taught.End) { // 需方须培训供方操作工
		k := i + strings.Index(t.All[i:j], other)
		if by && t.HasAny(i, j, "派", "讲师") || k >= i && (k > taught.Start || t.Before(k, "给", "为", "对", "向", "把")) && !t.HasAny(
			i, j, "由"+other, "接受", "参加", other+"提供", other+"负责", other+"组织", other+"安排", other+"派", other+"对", other+"为", other+"给",
			other+"应", "配合", "要求", "通知", "安全", "制度", "规章", "纪律", "需求", "现场情况", "业务流程", "入职", "入场", "疏散", "路线", "消防", "应急", "危险", "环境", "管理办法", "厂规", "校规", "院规",
		) {
			return taught.End
		}
	}
	if t.After(i, "应按"+other, "须按"+other, "应按照"+other, "应当按"+other) && t.HasAny(i, j, "生产", "制作", "加工", "制造", "施工", "装配") && !t.HasAny(i, j, "提供", "付", "验收", "配合", "有权") { // 买方应按卖方要求的颜色生产
		return j
	}
	from := i
	if by {
		from, _ = t.Part(st.start) // 自有叉车由乙方修理
	}
	for _, h := range t.PlacesIn(noWork, from, end) {
		if t.All[h.Start:h.End] != "验收" || !t.After(h.End, "中", "过程") {
			return 0
		}
	}
	if strings.Contains(t.All[i:end], other) && !t.HasAny(i, j, "向"+other, "给"+other, "交"+other, "报"+other, "替"+other, "帮"+other, "由"+other+"核", "赴"+other, "驻"+other, "送到"+other, "到"+other) {
		return 0
	}
	duty := by || t.Begins(modals, i)
	crewed := t.Begins(crew, i) || t.After(i, "师傅", "的师傅") || t.After(i, "的") && t.Begins(crew, i+len("的")) // 甲方工程师应每季度保养一次
	if d := firstOf(t, dispatches, i, j); d.End > 0 && d.Start-i <= 30 && t.Holds(workers, d.Start, j) {    // 业主派两个人把组件拆下来
		for _, set := range [...]*lint.Set{installs, repairs, cares, visits} {
			if w := doneIn(t, set, d.End, j); w.End > 0 && w.Start > d.End {
				return w.End
			}
		}
		if end := swappedPart(t, d.End, j); end > 0 {
			return end
		}
	}
	round := comesBy
	if title := t.Headlines(); keeping.In(title) && !sales.In(title) {
		round = tending
	} else if crewed || t.Holds(forNothing, i, st.sentence.End) || t.HasAny(i, j, "向"+other+"提交", "报告"+other) || t.HasAny(i, st.sentence.End, "记录交"+other, "报告交"+other) {
		round = cares // 需方每两月清洗风道一次，不另计价
	}
	if w := doneIn(t, round, i, j); w.End > 0 && !let && t.HoldsWord(rounds, i, w.Start) && !t.Holds(ownCare, i, st.sentence.End) { // 发包人每月应对摄像机调焦一次
		return w.End
	}
	if w := doneIn(t, repairs, i, j); w.End > 0 && !t.Holds(harmed, st.sentence.Start, st.sentence.End) && (duty && t.Begins(charges, i) && !let || t.Holds(forNothing, i, w.Start) || t.Holds(visits, i, w.Start) || duty && t.Holds(within, i, w.Start)) {
		return w.End
	}
	if !t.Holds(harmed, st.sentence.Start, st.sentence.End) {
		if f := firstOf(t, gratis, i, j); f.End > 0 && (f.Start-i <= len("必须于每年三月") || duty && t.Holds(freely, f.End, min(j, f.End+len("重新修")))) && !t.Begins(takes, f.End) && !t.After(f.End, "为"+other, "给"+other, "向"+other) { // 甲方免费加注制冷剂
			return j
		}
		if v := firstOf(t, vouched, i, j); v.End > 0 && t.HasAny(i, v.Start, "提供", "承担", "实行", "给予") && !t.Begins(namedBy, v.End) && !t.After(v.End, "金", "卡", "条款") { // 托修方为修好的车辆提供半年保修
			return v.End
		}
		if t.HoldsWord(rounds, i, j) && t.HasAny(i, j, "出具报告", "提交报告", "递交报告") {
			return j
		}
		if d := firstOf(t, deeds, i, j); d.End > 0 && duty && t.HasAny(i, d.Start, "把", "将") && t.Holds(within, i, d.Start) { // 托修方应在两日内把大灯调正
			return j
		}
		if c := firstOf(t, uncharged, i, st.sentence.End); c.End > 0 && (duty || t.HoldsWord(rounds, i, j)) && !t.Holds(takenFree, i, j) && !strings.Contains(t.All[j:max(j, c.Start)], other) { // 每季做四轮定位一次，不另收费
			return j
		}
		if d := firstOf(t, deeds, i+len("的技术员"), j); crewed && d.End > 0 && (t.Holds(modals, i, d.Start) || t.HoldsWord(rounds, i, d.Start)) { // 甲方师傅每季查一次刹车并调好
			return j
		}
		if end := swappedPart(t, i, j); end > 0 && by && j-i <= len("免费换一台同型号的新机") { // 由甲方换一台新机
			return end
		}
		if v := firstOf(t, visits, i, j); v.End > 0 && duty && t.HoldsWord(deeds, v.End, j) { // 甲方应到现场查找漏点
			return j
		}
		if b := firstOf(t, broken, i, j); b.End > 0 && t.Before(b.Start, "把", "将") && !t.Holds(carries, b.End, j) { // 店里把坏的电机拆下来修好
			if m := firstOf(t, mending, b.End, j); m.End > 0 {
				return j
			}
		}
	}
	if w := doneIn(t, installs, i, j); w.End > 0 && duty && (t.HasAny(i, w.Start, "完成", "负责") || t.HasAny(w.End, j, "完毕", "完成") || t.After(w.End, "好", "妥", "完", "到位") || t.Before(w.End, "好", "妥")) {
		return w.End
	}
	return 0
}

// charges give work into the care of a side.
var charges = lint.NewSet("负责", "应负责", "须负责", "应当负责", "需负责", "必须负责")

// firstOf is the first place of a set in bytes i to j; of none both ends are 0.
func firstOf(t *lint.Text, set *lint.Set, i, j int) (h lint.Hit) {
	if all := t.PlacesIn(set, i, j); len(all) > 0 {
		h = all[0]
	}
	return h
}

// notExchanged follow 换 of what is not put in place of a part: 换班.
var notExchanged = lint.NewSet("班", "人", "届", "货", "算", "证", "证件", "岗", "句", "季", "热", "气", "发", "个", "成", "乘", "取", "装")

// swappedPart is the end of a 换 of a part in bytes i to j, or 0: 给机器人换毛刷.
func swappedPart(t *lint.Text, i, j int) int {
	for k := i; k < j; k += len("换") {
		n := strings.Index(t.All[k:j], "换")
		if n < 0 {
			break
		}
		k += n
		if end := k + len("换"); end < j && !t.Begins(notExchanged, end) && !t.Before(k, "交", "替", "调", "退", "兑", "轮", "互", "转", "变", "撤", "切") {
			return end
		}
	}
	return 0
}

// doneIn is the last work in bytes i to j that is done and not only named: 维修费, 保养时间.
func doneIn(t *lint.Text, set *lint.Set, i, j int) (h lint.Hit) {
	for _, w := range t.PlacesIn(set, i, j) {
		if !t.Begins(namedBy, w.End) || t.After(w.End, "服务器", "方向盘", "单元", "部件", "部位") {
			h = w
		}
	}
	return h
}

var (
	// namedBy follow work that is part of a name.
	namedBy = lint.NewSet(
		"地点", "地址", "日期", "名单", "工作", "作业", "单位", "费", "款", "单", "人员", "合同", "协议", "期", "时间", "记录", "报告", "计划", "手册", "服务", "周期", "商", "方",
		"部", "站", "厂", "点", "中心", "义务", "责任", "质量", "标准", "要求", "结果", "情况", "工具", "场所", "通道", "用", "所需", "的",
	)
	// harmed are words of a sentence on harm that a side makes good.
	harmed = lint.NewSet("弄坏", "撞坏", "碰坏", "摔坏", "打坏", "压坏", "弄丢", "损坏", "毁损", "不合理", "造成", "使用不当", "人为", "丢失", "过错", "保管不善", "恢复原状")
)

var (
	// owed are names of what who is served pays.
	owed = lint.NewSet(
		"养护费", "检修费", "清洗费", "保洁费", "技术支持费", "软件费", "年费", "月费", "季费", "服务费", "维护费", "维保费", "保养费", "运维费",
		"运营费", "维护款", "服务款", "保养款", "维保款", "运维款", "货款", "车款", "机款", "设备款", "合同款", "合同价", "总价", "价款", "工程款",
		"租金", "月租", "首付款", "预付款", "尾款", "余款", "首期款", "进度款", "托管费", "驻场费", "管理费", "外包费", "采购款", "购机款", "购车款",
		"付租", "交租", "缴租", "欠租",
	)
	// pays are how it is paid, fails how it is not.
	pays = lint.NewSet(
		"支付", "缴清", "缴纳", "交清", "付清", "结清", "付至", "付讫", "汇出", "汇至", "汇入", "汇给", "汇到", "打到", "打给", "打入", "转到",
		"转给", "付给", "交给", "划付", "划至", "偿付", "给到", "打款给", "汇款给", "清付", "付足", "还给", "缴付",
	)
	fails = lint.NewSet(
		"延付", "延交", "延缴", "缓付", "滞付", "晚付", "晚交", "晚给", "晚缴", "迟付", "迟交", "迟缴", "迟给", "少付", "少给", "欠付", "积欠",
		"赖着", "没在", "没按", "未在", "逾期", "迟延", "延迟", "拖欠", "拖着", "拖延", "欠", "未按", "不按", "未付", "不付", "未缴", "不交", "没交",
		"没付", "未结", "不还",
	)
	// lends are how who buys pays over time.
	lends = lint.NewSet("贷款", "按揭", "分期付款", "分期的", "分期购", "分期买", "首付")
	// received begin what who gets the goods does with them.
	received = lint.NewSet("收货", "收到货物", "收到机器", "收到设备", "收到产品", "签收货物", "签收设备", "提货")
	objects  = lint.NewSet("缺件", "缺损", "短装", "不符", "异议", "数量不足", "短少", "破损", "验收", "开箱", "外观")
	// notOwed make such a payment another one.
	notOwed = lint.NewSet(
		"退", "返还", "赔", "违约金", "罚", "代垫", "垫付", "代为", "代付", "代缴", "工资", "员工", "工人", "第三", "分包", "供应商", "上游", "下游",
		"厂家的", "押金", "保证金", "质保金", "保险", "税", "检验", "检测费", "运费", "水电", "补偿", "扣", "抵", "减", "补足", "差额", "收到货",
		"收到款", "收到服务", "收到租", "收到全", "收到首", "收到预", "收到甲", "收到乙", "收取", "丙方", "居间", "中介", "催", "要求", "有权",
		"可以", "通知", "开具", "提供", "提交", "交付", "完成", "租用", "补贴", "奖", "协助", "代办", "帮", "代收", "供货商", "材料商", "配件商",
		"上家", "其人员", "社保", "同意", "确认", "如", "若", "倘",
	)
)

// paidUp begin what who has paid may ask for.
var paidUp = lint.NewSet("付完", "付清", "付齐", "付足", "付讫", "结清", "缴清", "交清", "交齐")

type pricesKey struct{}

// pricesOf are the fees that the text names with their sum at the head of a statement, and so the price: 代维费每年96,000元.
func pricesOf(t *lint.Text) []string {
	return t.Memo(pricesKey{}, func() any {
		var out []string
		for _, q := range t.Quantities() {
			if q.Unit != lint.Yuan || t.PassageAt(q.Start).Kind != lint.Body {
				continue
			}
			a, _ := t.Part(q.Start)
			a = max(a, t.PassageAt(q.Start).Body)
			name, _, ok := strings.Cut(t.All[min(a, q.Start):q.Start], "费")
			if n := utf8.RuneCountInString(name); ok && n >= 1 && n <= 4 && q.Start-a <= 45 && !lint.Contains(
				name, "运", "检", "水", "电", "差旅", "上门", "保险", "误工", "税", "材料", "零件", "鉴定", "拆装", "食宿", "交通", "律师", "公证", "快递",
				"邮", "移机", "停车", "由", "方",
			) && !slices.Contains(out, name+"费") {
				out = append(out, name+"费")
			}
		}
		return out
	}).([]string)
}

// notPrices end names like that of a price, of what is paid to others or for something else.
var notPrices = lint.NewSet(
	"运费", "邮费", "旅费", "水费", "电费", "材料费", "材料款", "配件费", "配件款", "鉴定费", "停车费", "律师费", "诉讼费", "交通费", "住宿费",
	"餐费", "快递费", "装卸费", "吊装费", "误工费", "条款", "罚款", "借款", "贷款", "扣款", "公证费", "登记费", "过路费", "手续费", "免费",
	"自费", "消费", "收费", "计费", "浪费", "付费", "缴费", "交费", "耗费", "经费", "医药费", "医疗费", "丧葬费", "中介费", "佣金", "工钱",
	"货运费", "上牌费",
)

// priceIn is the first name of a price in bytes i to j: one of those known, one that the text names with its sum,
// or what ends in 费 or 款 there.
func priceIn(t *lint.Text, i, j int) (h lint.Hit) {
	if h = firstOf(t, owed, i, j); h.End > 0 {
		return h
	}
	if h = firstName(t, pricesOf(t), i, j); h.End > 0 {
		return h
	}
	for _, w := range [...]string{"费", "款"} {
		for k := i + len("超印"); k < j; k += len(w) {
			n := strings.Index(t.All[k:j], w)
			if n < 0 {
				break
			}
			if k += n; !t.Before(k, "的") && !t.Ends(notPrices, k+len(w)) && !t.Begins(notPrices, k) && !t.Begins(notPrices, k-len("超")) {
				return lint.Hit{Start: k - len("超印"), End: k + len(w)}
			}
		}
	}
	return h
}

// goesOn is the end of what a side does in the statement behind the case it begins, or 0: 甲方误删数据的，应免费恢复;
// 卖方验货无异议的，应付尾款.
func goesOn(t *lint.Text, st statement, other string, role lint.Role) int {
	i := st.end + len("，")
	if !t.Before(st.end, "的") || !t.After(st.end, "，") || i >= st.sentence.End || strings.Contains(t.All[st.words:st.end], other) || t.HasAny(
		st.words, st.end, "要求", "申请", "有权", "需要", "希望", "购买", "选择", "接受",
	) {
		return 0
	}
	_, j := t.Part(i)
	begun := t.Begins(modals, i) || t.Begins(gratis, i)
	if !begun || strings.Contains(t.All[i:j], other) {
		return 0
	}
	switch g := firstOf(t, gratis, i, j); {
	case role == lint.Customer && g.End > 0 && !t.Begins(takes, g.End) && !t.Holds(noWork, i, j):
		return j
	case role == lint.Provider && t.Begins(modals, i) && priceIn(t, i, j).End > 0 && t.HasAny(i, j, "付尾款", "付余款", "付清", "付讫", "付货款", "付机款", "结清") && !t.HoldsWord(notOwed, i, j) && !t.HoldsWord(notOwed, st.words, st.end):
		return j
	}
	return 0
}

// pledge are words of security for a thing that is let.
var pledge = lint.NewSet("押金", "保证金", "风险金", "抵押金")

// pledged is the end of a statement by which who lets pays the security for his own thing, or who has hired it gives
// it back, or makes out the bill for the rent; or 0.
func pledged(t *lint.Text, st statement, other string, role lint.Role) int {
	a, _ := t.Part(st.start)
	i, j := st.words, st.end
	if conditional(t, st) || t.HasAny(a, j, "抵", "扣", "要求", "有权", "代", "第三", "可以", "不") {
		return 0
	}
	back := t.HasAny(i, j, "退还", "返还", "退给", "退回", "还给", "退付")
	switch {
	case role == lint.Provider && t.After(i, "转租", "擅自转租"),
		role == lint.Customer && t.HasAny(i, j, "交付"+other+"使用", "移交"+other+"使用", "交给"+other+"使用") && !t.HasAny(i, j, "场地", "仓库", "房"):
		return j
	case role == lint.Provider && t.Holds(pledge, i, j) && !back && t.HasAny(i, j, "向"+other+"交", "向"+other+"支付", "向"+other+"缴", "向"+other+"付", "交给"+other, "付给"+other, "交"+other),
		role == lint.Customer && t.Holds(pledge, a, j) && back && t.HasAny(i, j, other),
		role == lint.Customer && t.HasAny(a, st.start, "发票") && t.HasAny(i, j, "开给"+other, "开具给"+other, "开往"+other, "开具后交"+other):
		return j
	}
	return 0
}

// givenBack is the end of a statement by which who lets a thing gives it back to who has hired it, or 0.
func givenBack(t *lint.Text, st statement, other string) int {
	a, _ := t.Part(st.start)
	if t.HasAny(a, st.end, "金", "款", "费", "钱", "证", "资料", "物品", "财物", "余额", "多付", "遗留") {
		return 0
	}
	if t.After(st.words, "归还", "交还", "还车", "还机", "退车", "退机") && t.Before(st.end, "时", "后", "的") && !t.HasAny(st.words, st.end, other) {
		return st.end // 出租人归还叉车时
	}
	if !conditional(t, st) && t.HasAny(st.words, st.end, "还给"+other, "归还"+other, "交还"+other, "归还给"+other, "交回"+other, "退还"+other, "还至"+other) {
		return st.end
	}
	return 0
}

// firstName is the first place of one of the names in bytes i to j.
func firstName(t *lint.Text, names []string, i, j int) (h lint.Hit) {
	for _, w := range names {
		if k := strings.Index(t.All[i:j], w); k >= 0 {
			return lint.Hit{Start: i + k, End: i + k + len(w)}
		}
	}
	return h
}

// paid is where the payment ends that a statement gives to who serves, or 0.
func paid(t *lint.Text, st statement, other string) int {
	i, j := st.words, st.end
	text := t.All[i:j]
	if h := firstOf(t, received, i, j); h.End > 0 && h.Start-i <= 9 && t.HasAny(h.End, j, "后", "时") && t.Holds(objects, h.End, st.sentence.End) && !t.HasAny(i, st.sentence.End, "退", "返修", "旧", "样", "委托") && !strings.Contains(strings.ReplaceAll(t.All[i:st.sentence.End], "向"+other, ""), other) {
		return j
	}
	if t.After(i, "应验收"+other, "须验收"+other, "应当验收"+other, "应签收"+other, "须签收"+other) && !t.HasAny(i, j, "材料", "场地", "图纸", "基础", "数据", "资料", "电源", "条件", "土建") {
		return j
	}
	if h := firstOf(t, lends, i, j); h.End > 0 && h.Start-i <= 24 && !t.After(h.End, "款", "银行", "机构", "方", "人", "利率", "合同") && !t.HasAny(
		i, h.Start, other, "为", "替", "帮", "代", "协助", "提供", "接受", "同意", "客户", "用户", "可",
	) && !t.HasAny(h.End, j, other, "方式", "约定") && (conditional(t, st) || h.Start-i <= 9) {
		return h.End
	}
	if t.HoldsWord(notOwed, i, j) {
		return 0
	}
	if w := firstOf(t, paidUp, i, j); w.End > 0 && w.Start == i && t.Before(st.end, "后") && st.end < st.sentence.End && t.Holds(owed, w.End, j) { // 出卖人付完首付款后
		return j
	}
	if strings.Contains(text, other) && !t.HasAny(i, j, "给"+other, "向"+other, "至"+other, "到"+other, "入"+other, "欠"+other+"的") {
		return 0
	}
	o := priceIn(t, i, j)
	if f := firstOf(t, fails, i, j); f.End > 0 && f.Start-i <= 9 && o.Start >= f.Start && o.End > f.End && !t.Before(o.Start, "按", "按照", "以") && !t.HasAny(f.Start, o.Start, "交货", "供货", "发货", "到货", "完工", "竣工") {
		return o.End // and not 甲方晚交货一天按货款千分之一给乙方
	}
	w := firstOf(t, pays, i, j)
	topic := t.Before(st.start, "费", "款", "租金") // 维护费余款乙方应于次年一月付清
	if w.End == 0 && t.Before(st.start, "由") && t.HasAny(i, j, "给"+other, "入"+other) && !t.HasAny(i, j, "开", "票", "报", "核", "算", "列", "送", "告") {
		w.End = j // 修理费由承修方转账给托修方
	}
	if w.End == 0 || conditional(t, st) || !t.Begins(modals, i) && !t.Before(st.start, "由") && !t.HoldsWord(rounds, i, w.Start) && !t.After(w.End, other) {
		return 0
	}
	if o.End == 0 {
		a, _ := t.Part(st.start)
		if !topic && !t.HasAny(i, j, "给"+other, "向"+other, "入"+other, "至"+other, "到"+other) && !strings.HasSuffix(text, other) || priceIn(t, a, st.start).End == 0 && !t.Holds(owed, st.sentence.Start, st.start) || t.HoldsWord(notOwed, a, st.start) {
			return 0
		}
	}
	return max(o.End, w.End)
}

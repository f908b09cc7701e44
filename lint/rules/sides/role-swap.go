package sides

import (
	"math/bits"
	"regexp"
	"slices"
	"strings"
	"sync"

	"qiyue/lint"
)

// swap is a statement that only the side of one role makes: what follows its
// label, and words around it that give it another sense.
type swap struct {
	role    lint.Role // whose statement it is; reported with the other one
	gate    []string  // one of these stands in every match
	needs   *lint.Set // and one of these
	after   func() *regexp.Regexp
	without *lint.Set // in the statement
	beyond  *lint.Set // in the sentence
}

// swaps are tried behind the label of a side at the head of a statement. OTHER
// stands for the label of the other side.
var swaps = []swap{
	// 乙方逾期付款的，按日支付违约金
	{lint.Customer, []string{"付款", "支付"}, lint.NewSet("未按", "不按", "逾期", "迟延", "延迟", "拖延", "延期"), once(`^(?:不按期|不按时|不按约定|未按期|未按时|未按约定|未按本合同约定|未按本协议约定|逾期|迟延|延迟|拖延|延期)(?:付款|支付(?:[^，。；的金]{0,4}费|货款|价款|合同款|租金|尾款|余款))`), lint.NewSet("退款", "退还", "返还", "违约金", "赔偿"), lint.NewSet("退款", "退还", "返还", "第三方", "分包", "员工", "工人", "赔偿款", "代收")},
	// 乙方支付总价的30%
	{lint.Customer, []string{"支付", "付清"}, lint.NewSet("总价", "价款", "货款", "总额", "合同金额"), once(`^(?:应|须|应当)?(?:于|在|自)?[^，。；]{0,24}?(?:支付|付清)(?:合同)?(?:总价|价款|货款|总额|合同金额|总价款)(?:款)?的?(?:[0-9]+%|百分之)`), lint.NewSet("违约金", "赔偿", "退", "返还", "扣", "罚", "定金", "保证金", "逾期"), lint.NewSet("违约金", "退还", "返还", "滞纳金", "罚")},
	// 乙方发现故障后向甲方报修
	{lint.Customer, []string{"报修", "报障"}, lint.NewSet("向"), once(`^(?:发现|遇|应|可|须|的设备|在)?[^，。；]{0,20}?(?:应|可|须|应当)?向OTHER(?:报修|报障)`), lint.NewSet("要求", "确认", "用户", "第三"), nil},
	// 甲方自接到乙方电话报修之时起
	{lint.Provider, []string{"报修", "报障", "故障通知", "维修通知", "维修请求", "故障报告"}, lint.NewSet("接", "收到", "受理"), once(`^(?:应当?|须|应当?自|应当?在|应当?于|自|在|于)?(?:接到|收到|接获|接|受理)OTHER(?:的|发出的|提出的)?[^，。；方]{0,8}?(?:报修|报障|故障通知|维修通知|维修请求|故障报告)`), lint.NewSet("转"), lint.NewSet("转交", "转告", "转达")},
	// 需方按每次上门费80元收取
	{lint.Provider, []string{"收取"}, fees, once(`^(?:应|可|将|有权|另行|另|按|每)[^，。；]{0,30}?(?:上门费|维修费|人工费|服务费|材料费|零件费|配件费|检测费|工时费|保养费)[^，。；]{0,14}?收取`), lint.NewSet(
		"不得", "不再", "不另", "拒绝", "不收取", "用户", "租户", "业主", "住户", "学生",
	), nil},
	{lint.Provider, []string{"收取"}, fees, once(`^(?:应|可|将|有权|不得|不再)?(?:向OTHER)(?:另行|额外|另)?收取[^，。；]{0,12}?(?:上门费|维修费|人工费|服务费|材料费|零件费|配件费|检测费|工时费|保养费)`), nil, nil},
	// 甲方填写保养记录, 由乙方签字确认
	{lint.Provider, []string{"填写", "出具", "提交", "编制"}, lint.NewSet("记录", "报告", "单", "日志"), once(`^(?:应当?|须|应于|应在|当日|当场|如实|完成后)?(?:填写|出具|编制|提交)(?:一份|书面)?(?:保养|维修|巡检|维保|检修|检测|维护|巡查)(?:服务)?(?:记录|报告|单|日志)`), lint.NewSet("审核", "的要求", "申请"), lint.NewSet("配合", "协助")},
	// 甲方派驻工程师2名
	{lint.Provider, []string{"派驻", "派遣", "指派", "安排", "委派", "派"}, lint.NewSet("工程师", "技术员", "维修工", "技师"), once(`^(?:应当?|须|负责|将)?(?:派驻|派遣|指派|安排|委派|派)(?:[^，。；方]{0,8}?)(?:维修|维保|维护|服务|检修|保养)?(?:工程师|技术员|维修工|技师)[0-9一二两三四五六七八九十]*(?:名|人|位)?`), lint.NewSet(
		"配合", "协助", "学习", "培训", "监造", "监督", "见证", "陪同", "参加", "验收", "接受",
	), lint.NewSet("配合", "监造", "监督", "验收", "培训", "学习")},
	// 客户按日退还未使用期间的服务费
	{lint.Provider, []string{"退还", "返还", "退回"}, lint.NewSet(
		"服务费", "维保费", "货款", "价款", "预付款", "已付", "已收", "延保费", "维修费",
	), once(`^(?:应当?|须|按日|按月|按比例|在|于)?[^，。；]{0,14}?(?:退还|返还|退回)(?:OTHER)?[^，。；]{0,12}?(?:服务费|维保费|货款|价款|预付款|已付款项|已收费用|已付费用|已收款项|延保费|维修费)`), lint.NewSet("要求", "有权", "请求", "主张", "申请", "退还的"), lint.NewSet("要求", "有权要求", "请求")},
	// 甲方应在接到报修后24小时内派员维修
	{lint.Provider, []string{"报修后", "报障后", "报修之时起", "报障之时起", "通知后", "电话后", "来电后"}, arrivals, once(`^(?:应当?|须|必须|将)?(?:在|于|自)?(?:接到|收到)(?:OTHER的?)?(?:电话|书面)?(?:报修|报障|故障通知|维修通知|报修电话|电话|来电)(?:后|之时起|之日起)[^。；]{0,40}?(?:到场|到达|赶到|派员|派人|派工程师|派技术人员|修复|维修|响应|上门|排除|出发|动身)`), lint.NewSet("验收", "确认", "转告", "转达", "要求", "督促", "通知乙方", "通知甲方"), lint.NewSet("内部", "物业", "转报")},
	// 甲方应在48小时内派人修复
	{lint.Provider, []string{"小时内", "日内", "天内", "个工作日内"}, arrivals, once(`^(?:应当?|须|必须|将)(?:在|于)?[0-9一二两三四五六七八九十]+(?:个)?(?:小时|日|天|工作日|工作小时)内[^，。；]{0,16}?(?:派人|派员|派工程师|上门维修|上门检修|到场维修|到达现场|赶到现场|修复|排除故障|恢复使用|恢复运行)`), lint.NewSet("配合", "自行", "开放", "协助", "验收", "确认", "通知", "后"), lint.NewSet("自行修复", "恢复原状", "损坏", "验收", "配合")},
	// 需方应在故障发生后4小时内响应
	{lint.Provider, []string{"小时内", "日内", "天内"}, arrivals, once(`^(?:应当?|须|必须|将)(?:在|于)(?:故障发生|发生故障|出现故障|设备故障|机器故障)[^，。；方]{0,4}后[0-9一二两三四五六七八九十]+(?:个)?(?:小时|日|天|工作日)内[^，。；]{0,10}?(?:响应|派人|派员|派工程师|上门|到场|到达|赶到|修复|排除)`), lint.NewSet("通知", "配合", "自行", "开放", "协助"), nil},
	// 甲方未按时维修的
	{lint.Provider, []string{"维修", "到场", "修复", "保养", "检修", "交货", "安装", "返修"}, lint.NewSet("未按", "未及时", "未在", "拒绝", "逾期", "迟延"), once(`^(?:未按期|未按时|未及时|未按约定|未按本合同约定|未按本协议约定|未在约定时间内|未按约定时间|未在[0-9一二两三四五六七八九十]+(?:个)?(?:小时|分钟|日|天|工作日)(?:内|之内|以内)|拒绝|逾期|迟延)(?:到校|到店|到厂)?(?:进行|完成|提供|派员|派人)?(?:免费)?(?:维修|到场|修复|保养|巡检|检修|维保|返修|交货|供货|发货)`), lint.NewSet("通知", "费", "申请"), lint.NewSet("擅自", "自行维修", "日常保养", "自有")},
	// 甲方应定期对设备进行保养
	{lint.Provider, []string{"除尘", "校时", "巡检", "检修", "保养"}, lint.NewSet("每", "按", "定期"), once(`^(?:应当?|须|负责)(?:按季度|按月|每月|每季度|每半年|每年|定期)[^，。；]{0,4}对[^，。；方]{0,14}?(?:除尘|校时|进行巡检|进行检修|进行保养|巡检|检修|进行全面检查)`), lint.NewSet("配合", "日常", "操作", "自行", "评价", "抽查", "监督", "考核"), lint.NewSet("日常", "自有", "配合")},
	// 发包人编制施工方案并提交承包人批准
	{lint.Provider, []string{
		"施工方案", "维修方案", "维保方案", "维保计划", "保养计划", "施工组织设计", "进度计划", "安装方案", "检修方案", "竣工资料",
	}, lint.NewSet("批准", "审批", "审核", "审查", "审定", "认可", "确认"), once(`^(?:应当?|须|负责)?[^，。；]{0,12}?(?:编制|制定|提交|拟定)[^，。；]{0,6}(?:施工方案|维修方案|维保方案|维保计划|保养计划|施工组织设计|进度计划|安装方案|检修方案|竣工资料)[^；。]{0,8}(?:提交|报|交|送|经)OTHER(?:批准|审批|审核|审查|审定|认可|确认)`), lint.NewSet("要求", "有权", "监督"), nil},
	// 发包方应在每周五提交施工进度报告
	{lint.Provider, []string{"进度报告", "施工日志", "施工周报", "周报", "月报"}, lint.NewSet("提交", "报送", "出具"), once(`^(?:应当?|须)(?:在|于)?[^，。；]{0,10}?(?:提交|报送|出具)[^，。；]{0,4}?(?:进度报告|施工日志|施工周报|周报|月报)`), lint.NewSet("要求", "审核", "收到"), nil},
	// 甲方为乙方提供远程技术支持
	{lint.Provider, []string{"技术支持", "技术培训", "操作培训"}, lint.NewSet("提供", "进行"), once(`^(?:应当?|须|负责|将)?(?:免费)?(?:为|向|对)OTHER(?:操作人员|的操作人员|人员)?(?:免费)?(?:提供|进行)(?:远程|免费|必要的|现场|电话)?(?:技术支持|技术培训|操作培训)`), nil, nil},
	// 乙方为甲方提供机房照明和工作通道
	{lint.Customer, []string{
		"照明", "工作通道", "作业通道", "施工通道", "机房通道", "钥匙", "电源", "施工用水", "施工用电", "机房钥匙", "工作场地", "作业场地",
		"施工场地", "停车位", "临时库房", "工作台",
	}, lint.NewSet("提供"), once(`^(?:应当?|须|负责)(?:在[^，。；]{0,8}前)?(?:无偿|免费)?(?:(?:为|向|给)OTHER(?:维修人员|人员|的维修人员|作业人员)?|为(?:维保|维修|作业|施工)人员)?(?:无偿|免费)?提供[^，。；应备]{0,5}?(?:照明|工作通道|作业通道|施工通道|机房通道|电源|施工用水|施工用电|机房钥匙|站钥匙|房钥匙|工作场地|作业场地|施工场地|停车位|临时库房|工作台)`), lint.NewSet(
		"应急电源", "备用电源", "移动电源", "照明工具", "照明灯具", "照明设备", "要求",
	), nil},
	// 乙方每季度末支付5400元
	{lint.Customer, []string{"支付"}, lint.NewSet("每", "合同签订", "签约", "验收"), once(`^(?:应当?|须)?(?:于|在|按)?(?:每月|每季度|每季|每半年|每年|合同签订|签约|验收)[^，。；元]{0,14}?支付(?:人民币|¥|￥)?[0-9][0-9,.]*(?:万)?元`), lint.NewSet(
		"违约金", "赔偿", "退", "罚", "保证金", "押金", "补偿", "逾期", "管理费", "返", "给甲方", "向甲方", "给乙方", "向乙方", "工资", "保险",
	), lint.NewSet("违约金", "赔偿", "退还", "保证金", "押金", "延误", "罚", "逾期", "奖")},
	// 甲方使用原厂零件 / 甲方免费更换
	{lint.Provider, []string{"免费更换", "免费修理", "免费维修", "免费修复", "免费返修", "免费返工"}, nil, once(`^(?:自|应|须|在|于|负责)?[^，。；]{0,26}?免费(?:更换|修理|维修|修复|返修|返工)`), lint.NewSet("要求", "有权", "请求", "获得", "享受", "享有", "可", "接受"), nil},
}

// swapGate are the words of all gates, opened the swaps that each of them lets
// in, as bits.
var swapGate, opened = func() (*lint.Set, []uint32) {
	var words []string
	var of []uint32
	for k, w := range swaps {
		for _, g := range w.gate {
			n := slices.Index(words, g)
			if n < 0 {
				n = len(words)
				words, of = append(words, g), append(of, 0)
			}
			of[n] |= 1 << k
		}
	}
	return lint.NewSet(words...), of
}()

// arrivals are how a call is answered, fees what is charged for it.
var (
	arrivals = lint.NewSet("出发", "动身", "到场", "到达", "赶到", "派", "修复", "维修", "响应", "上门", "排除", "恢复")
	fees     = lint.NewSet("上门费", "维修费", "人工费", "服务费", "材料费", "零件费", "配件费", "检测费", "工时费", "保养费")
)

func once(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(strings.ReplaceAll(pattern, "OTHER", "(?:"+sidePattern+")"))
	})
}

// resale stands in a text in which others than its sides serve and are served.
var resale = lint.NewSet("经销", "代理商", "受托加工", "合作开发", "授权服务", "特约", "邮发", "代销", "寄售")

// resold reports such a text. That a house of that name sells does not make it one: 丰收农机经销部.
func resold(t *lint.Text) bool {
	for _, h := range t.Places(resale) {
		if !t.After(h.End, "部", "店", "处", "门市", "站", "有限", "公司") {
			return true
		}
	}
	return false
}

// swapped reports a statement behind the label of the side that does not make
// it, at the head of a statement.
func swapped(p *lint.Pass) {
	t := p.Text
	for _, side := range t.Parties() {
		if !sure(side) {
			continue
		}
		for _, st := range statements(t, side.Label) {
			open := uint32(0)
			for _, h := range t.PlacesIn(swapGate, st.words, st.end) {
				open |= opened[h.Word]
			}
			for ; open != 0; open &= open - 1 {
				w := &swaps[bits.TrailingZeros32(open)]
				if w.role == side.Role || w.needs != nil && !t.Holds(w.needs, st.words, st.end) || w.without != nil && t.Holds(w.without, st.words, st.end) || w.beyond != nil && t.Holds(w.beyond, st.sentence.Start, st.sentence.End) {
					continue
				}
				m := w.after().FindStringIndex(t.All[st.words:st.end])
				if m == nil {
					continue
				}
				x, y := t.Within(st.start, st.words+m[1], 40)
				p.Flag(x, y, "side", side.Label)
				break
			}
		}
	}
}

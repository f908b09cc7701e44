package fairness

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// UnilateralChange finds the right of one side to change the deal alone.
var UnilateralChange = lint.Rule{
	ID:      "unilateral-change",
	Title:   lint.Words{Zh: "单方变更", En: "change by one side"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   changeWords,
	Doc: lint.Doc{
		What:  lint.Words{Zh: "一方可以单方变更价格、服务范围、规则或者暂停服务，没有通知期，对方也没有退出的办法。", En: "One side may change price, scope or rules or stop the service alone, with no notice and no way out."},
		Why:   lint.Words{Zh: "合同变更应当协商一致；格式条款排除对方主要权利的无效（民法典 497）。", En: "A change takes both sides; a form term that takes away the other's main rights is void (民法典 497)."},
		Bad:   []string{"乙方⟦有权随时⟧调整服务价格。", "服务收费标准由乙方⟦根据市场情况制定⟧和调整。", "甲方逾期的，乙方⟦有权暂停⟧服务并调整合同金额。", "本公司⟦保留随时修改⟧本条款的权利，恕不另行通知。", "⟦乙方可不经甲方同意调整收费标准⟧。", "⟦收费标准由乙方单方决定⟧。", "商家⟦可直接清零会员积分⟧。", "服务商⟦有权不时更新本条款⟧，自发布时即对客户生效。", "⟦保证金是否退还由甲方决定⟧。", "⟦商城有权取消任何订单⟧。", "加工数量⟦以甲方通知单确定为准⟧。", "⟦我们有权在必要时修改会员规则⟧。", "优惠规则⟦以门店最新公告为准⟧。", "卖方⟦可用同价位商品替换，买方须接受⟧。", "⟦本规则的修改权归本店所有⟧。", "⟦本店有权取消会员资格且无需说明理由⟧。", "我们⟦可能随时对服务进行更新⟧或调整。", "商城⟦保留因任何其他认为必要的原因终止服务的权利⟧。", "⟦会所保留在法律允许的范围内调整权益的权利⟧。", "手册修订后，⟦自上传系统之时约束⟧加盟方。", "乙方⟦可更换配置，毋须甲方签认⟧。", "机房⟦有权在不通知用户的情况下停止服务⟧。", "培训机构得更换授课教师，⟦学员须服从安排⟧。", "资费⟦听凭乙方调整⟧，甲方照付。", "⟦上门时间由本公司自由安排⟧。", "套餐价格随行就市，⟦恕不逐一告知⟧。", "如⟦收费标准调整的按新标准交纳⟧。", "⟦平台可根据业务发展需要，对本协议进行修改⟧。", "设备停产的，⟦乙方可以用其他型号代替⟧，价格不变。", "⟦甲方有权随时解除本合同⟧，不支付任何补偿。", "⟦材料费以师傅现场报价为准⟧，客户不得拒付。", "乙方⟦可提前终止服务，不退还服务费⟧。", "⟦楼层费由搬家师傅酌定⟧。", "旺季⟦房价随时浮动⟧。", "⟦车位单价由运营方后台设定⟧。", "⟦年费减免比例以会所公告为准⟧。", "⟦费用按会所届时公示的标准执行⟧。"},
		Good:  []string{"乙方调整价格应当提前60日书面通知甲方，甲方不同意的可以在30日内解除协议。", "任何一方单方面解除协议的，应当赔偿对方损失。", "经双方书面同意，可以变更服务范围。", "甲方经催告后30日内仍未付款的，乙方有权暂停收费服务。", "甲方可随时更换收件地址。", "增值税税率变动的，含税价相应调整。", "经甲方认可，乙方可以更换同等资质的工程师。", "双方可对合同价款进行相应调整。", "交货地点以甲方提前3日的书面通知为准。", "收款账户以乙方书面通知为准。", "甲方可以随时变更联系人。", "顾客可以随时修改预约时间。", "设备可视化界面的更新由乙方负责。", "赔偿金额由双方协商决定。", "利率以同业拆借中心最新公布的为准。", "软件的修改权归甲方所有，作品由双方共有。", "消费者可以退货，无需说明理由。", "法律规定可以调整的，从其规定。", "到货日期以平台公布的物流信息为准。", "用户不同意新规则的，有权停止使用服务。", "甲方拖延提供场地的，乙方有权顺延工期。", "租金逾期10日以上的，甲方有权单方解除合同。", "承租人有下列行为之一的，出租人有权单方解除合同，收回场地：", "用户有权随时取消自动解析设置。", "收费标准由价格主管部门决定的，从其规定。", "如因甲方单方面修改版权信息引起纠纷的，由甲方负责。", "具体开工时间以甲方进场通知为准。", "本条款自发布之日起生效。", "修改后的条款公布满30日后生效，用户不同意的可以解除本协议。", "消防部门要求停止作业的，乙方应服从安排。", "乙方更换易损件无须甲方另付费用。", "座位安排任由来宾选择。", "用户删除账户的，无需说明理由。", "双方变更联系人的，无须对方同意。", "电价按供电部门届时公布的标准执行。", "甲方可以对乙方的服务进行检查。", "管理办法由市人民政府另行制定。", "双方可以对本协议作出修改。", "经甲方同意，乙方可以用其他型号代替。", "定作人可以随时解除合同，造成承揽人损失的，应当赔偿。", "租赁期满，承租人应无条件搬离。", "预拌混凝土价格以造价信息公布的信息价为准。", "收费标准调整的，提前30日书面通知后按新标准交纳。", "门禁权限由物业后台设定。", "有下列情形之一的，甲方可以不提前通知，解除本合同："},
		Basis: law("民法典 497"),
		Since: since,
	},
	Run: unilateralChange,
}

func unilateralChange(p *lint.Pass) error {
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		found := cue(0)
		for _, h := range p.HitsIn(s.Start, s.End) {
			found |= changeCues[h.Word]
		}
		if found&deciding != 0 {
			if i, j, ok := decided(p.Text, s); ok {
				consumer(p, i, j)
				return
			}
		}
		i, j, ok := changes(p, s, found)
		if !ok || excused(p.Text, s.Start, s.End) {
			i, j, ok = atWill(p.Text, s, found)
		}
		if !ok && found&binds != 0 {
			i, j, ok = bound(p.Text, s)
		}
		if ok = ok && !rightful(p.Text, s, i, j); !ok && found&opening != 0 {
			i, j, ok = open(p.Text, s)
		}
		if ok {
			consumer(p, i, j)
		}
	})
	return nil
}

// changes finds a right to change alone.
func changes(p *lint.Pass, s lint.Sentence, found cue) (i, j int, ok bool) {
	if found&telling != 0 {
		for _, h := range p.HitsIn(s.Start, s.End) {
			if changeCues[h.Word]&telling == 0 || !oneSided(p.Text, s, h) {
				continue
			}
			i, j := p.Text.Part(h.Start)
			if obeyed[p.Text.All[h.Start:h.End]] && i > s.Start { // what is to be obeyed stands before
				i, _ = p.Text.Part(i - len("，"))
			}
			if strings.Contains(p.Text.All[i:j], "有权") && j-i > 120 {
				i, j = p.Text.Within(h.Start, j, 40)
			}
			return i, j, true
		}
	}
	if i, j, ok := freeHand(p.Text, s, found); ok {
		return i, j, true
	}
	if found&prevailing != 0 {
		if i, j, ok := newest(p.Text, s); ok {
			return i, j, true
		}
	}
	if found&laying != 0 {
		return laidDown(p.Text, s)
	}
	return 0, 0, false
}

// oneSided tells a right to change alone from the same words in another frame.
func oneSided(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	text, word := t.In(s), t.All[h.Start:h.End]
	after := t.All[h.End:s.End]
	if lint.Contains(text, "联系人", "预约", "收件地址", "收货地址", "收货人", "开户", "绑定手机") && lint.Contains(text, "变更", "修改", "更改", "更换", "调整") {
		return false
	}
	if a, _ := t.Part(h.Start); defaulted(t, s, h) || t.After(a, "如因", "若因", "因", "由于", "如果因") {
		return false
	}
	switch word {
	case "服务的权利":
		return t.HasAny(s.Start, h.Start, "保留") && t.HasAny(s.Start, h.Start, "任何其他", "认为必要", "任何原因", "任何理由", "随时", "自行决定") && t.HasAny(s.Start, h.Start, "暂停", "终止", "中断", "拒绝")
	case "可能随时":
		return t.HasAny(h.End, min(s.End, h.End+45), "调整", "变更", "修改", "更新", "停止") && t.HasAny(s.Start, s.End, "服务", "条款", "规则", "价格", "收费") && !t.HasAny(s.Start, h.Start, "市场", "法律", "您", "客户", "用户", "需求")
	case "修改权", "变更权", "修订权":
		return (t.HasAny(h.End, min(s.End, h.End+18), "归", "属于", "由") || t.HasAny(max(s.Start, h.Start-45), h.Start, "拥有", "享有", "具有", "保留")) && !lint.Contains(text, "双方", "著作", "代码", "源程序", "软件作品", "作品")
	case "无需说明", "无须说明", "不说明理由", "不需说明", "不提供任何理由", "无任何理由", "无需任何理由", "无须任何理由", "无需提供理由", "不给出理由", "不附理由":
		i, _, ok := t.Frame(mayRefuse, s.Start, s.End)
		return ok && i < h.End+len("的情况下") && !lint.Contains(t.All[s.Start:i], "消费者", "顾客", "用户", "会员", "客户", "您", "买家", "买方", "双方", "一方")
	case "有权视", "可自行扣", "有权根据", "可单方", "有权对", "保留对", "可自行", "可根据", "可以根据", "可以自行", "自主增减", "自主调整", "自主决定", "自行增减", "自行变更", "自行修改", "有权增加", "有权减少", "有权提高", "可随市场", "有权取消":
		if !lint.Contains(t.All[h.Start:s.End], "调整", "变更", "修改", "更改", "增减", "取消", "提高", "上调", "增加", "减少", "决定", "扣减") || !lint.Contains(text, "价格", "收费", "费用", "标准", "服务", "规则", "条款", "考核", "政策", "网点", "范围", "费率", "办法", "折扣", "返利", "佣金") || lint.Contains(text, "附件", "幅度", "公式", "税率", "按第", "要求", "建议", "双方", "人员", "验收", "设备参数", "违反", "违约", "逾期", "未按") {
			return false
		}
	case "以最新版", "以最新公布", "以更新后的", "以最新公告", "最新公布的为准", "最新发布的为准", "最新版本为准", "最新公告为准":
		if !lint.Contains(text, "规则", "条款", "政策", "价格", "收费", "须知", "协议", "办法", "项目", "内容") || lint.Contains(text, "国家", "标准") {
			return false
		}
	case "不经甲方同意", "不经乙方同意", "无需甲方同意", "无需乙方同意", "无须甲方同意", "无须乙方同意", "不需甲方同意", "不需乙方同意", "无需经甲方", "无需经乙方", "无需征得", "不通知甲方", "不通知乙方", "不提前通知", "不事先通知":
		if !lint.Contains(text, "调整", "变更", "修改", "更改", "更换", "停止", "暂停", "提高", "取消", "上调", "涨价") || lint.Contains(text, "违约", "视为") {
			return false
		}
	case "无条件接受", "无条件服从", "无条件执行", "不得异议", "不得有异议", "不得提出异议", "不得拒绝", "不得拒收", "须遵守", "必须服从":
		return lint.Contains(t.All[s.Start:h.Start], "结算为准", "价格", "结算", "调整", "变更", "更换", "另行规定", "自行决定", "自行制定", "规定为准") && lint.Contains(t.All[s.Start:h.Start], "有权", "为准", "自行", "另行", "单方", "随时") && !lint.Contains(text, "双方", "鉴定", "违约金", "检测机构")
	case "立即生效", "自动生效", "即时生效", "即生效", "自动成为":
		return lint.Contains(text, "公布", "发布", "公示", "下发", "更新", "修订", "修改", "通知") && lint.Contains(text, "规则", "条款", "政策", "制度", "价格", "办法", "协议内容", "规定", "标准") && !lint.Contains(text, "法律", "国家", "签字", "盖章", "签署", "经双方", "签订")
	case "单方调整", "单方变更", "单方决定", "单方修改":
		if !lint.Contains(text, "可", "有权", "由甲方", "由乙方", "由公司") || lint.Contains(text, "赔偿", "违约") {
			return false
		}
	case "不时修订", "不时更新":
		if !lint.Contains(text, "为准", "遵守", "执行", "接受") || lint.Contains(text, "国家", "法律", "标准") {
			return false
		}
	case "按新标准执行", "按新价格执行", "按调整后的标准执行":
		if !lint.Contains(text, "如有", "如遇", "调整", "变动") || lint.Contains(text, "国家", "政府", "税", "物价") {
			return false
		}
	case "单方面", "可以单方":
		if !lint.Contains(after, "变更", "修改", "调整", "决定", "解释") {
			return false
		}
	case "有权随时", "可随时", "有权自行", "有权决定", "自行调整", "视情况调整":
		if strings.Contains(after, "解除") && lint.Contains(text, "不支付", "不予补偿", "不作补偿", "不给予", "不承担任何", "不负任何") && lint.Contains(after, "合同", "协议") {
			return true
		}
		if !lint.Contains(text, "调整", "变更", "修改", "停止", "暂停", "终止", "取消", "涨价", "更改") || lint.Contains(after, "检查", "了解", "查询") {
			return false
		}
	case "有权暂停", "有权停止", "有权终止", "有权顺延":
		if !lint.Contains(text, "服务", "工期", "工作", "调整") || lint.Contains(text, "违反", "违约", "逾期", "未支付", "不履行", "未按", "拖欠", "欠费", "欠付", "未付", "不付") && !strings.Contains(text, "调整") {
			return false
		}
	case "不再通知", "恕不另告", "恕不通知", "无需通知", "无须通知", "不另行通知", "不再另行通知", "恕不另行通知":
		if !lint.Contains(text, "修改", "调整", "变更", "更改", "停止", "升级", "变动") {
			return false
		}
	}
	return true
}

// mayRefuse is a right to end the matter, for which no reason need be given.
var mayRefuse = lint.NewFrame(60, []string{"有权", "可以", "可"}, []string{"拒绝", "取消", "终止", "停止", "关闭", "冻结", "撤销", "解除", "收回", "暂停"})

// defaulted reports a right to end or hold up the work because of what the
// other side did or left undone, or to use the service no more: 拖延提供场地的，
// 乙方有权顺延工期; 您有权停止使用. It changes nothing of the deal.
func defaulted(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	_, end := t.Part(h.Start)
	if t.HasAny(h.Start, end, "停止使用", "取消订阅", "取消授权", "取消设置") || t.HasAny(h.Start, end, "取消") && t.HasAny(h.Start, end, "设置") {
		return true
	}
	if !t.HasAny(h.Start, end, "解除", "终止", "停止", "暂停", "顺延") || t.HasAny(h.Start, s.End, "调整", "变更", "修改", "提高", "增加", "降低") {
		return false
	}
	return defaults.In(t.All[s.Start:h.Start])
}

// defaults are words of what a side does wrong or leaves undone.
var defaults = lint.NewSet("下列情形", "以下情形", "下列情况", "以下情况", "下列行为", "以下行为", "逾期", "违反", "违约", "拖延", "拖欠", "拒绝", "拒不", "不配合", "不进行", "不支付", "不付", "未付", "未能提供", "未提供", "不提供", "未确认", "不验收", "迟延", "延迟", "擅自", "虚假")

// obeyed are the words that deny an answer to what the part before them gives.
var obeyed = map[string]bool{"无条件接受": true, "无条件服从": true, "无条件执行": true, "不得异议": true, "不得有异议": true, "不得提出异议": true, "不得拒绝": true, "不得拒收": true, "须遵守": true, "必须服从": true}

package fairness

import (
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
	Always:  true,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   changeWords,
	Doc: lint.Doc{
		What: lint.Words{Zh: "一方可以单方变更价格、服务范围、规则或者暂停服务，没有通知期，对方也没有退出的办法。", En: "One side may change price, scope or rules or stop the service alone, with no notice and no way out."},
		Why:  lint.Words{Zh: "合同变更应当协商一致；格式条款排除对方主要权利的无效（民法典 497）。", En: "A change takes both sides; a form term that takes away the other's main rights is void (民法典 497)."},
		Bad: []string{
			"乙方⟦有权随时⟧调整服务价格。", "服务收费标准由乙方⟦根据市场情况制定⟧和调整。", "甲方逾期的，乙方⟦有权暂停⟧服务并调整合同金额。",
			"本公司⟦保留随时修改⟧本条款的权利，恕不另行通知。", "⟦乙方可不经甲方同意调整收费标准⟧。", "⟦收费标准由乙方单方决定⟧。",
			"商家⟦可直接清零会员积分⟧。", "服务商⟦有权不时更新本条款⟧，自发布时即对客户生效。", "⟦保证金是否退还由甲方决定⟧。",
			"⟦商城有权取消任何订单⟧。", "加工数量⟦以甲方通知单确定为准⟧。", "⟦我们有权在必要时修改会员规则⟧。", "优惠规则⟦以门店最新公告为准⟧。",
			"卖方⟦可用同价位商品替换，买方须接受⟧。", "⟦本规则的修改权归本店所有⟧。", "⟦本店有权取消会员资格且无需说明理由⟧。",
			"我们⟦可能随时对服务进行更新⟧或调整。", "商城⟦保留因任何其他认为必要的原因终止服务的权利⟧。", "⟦会所保留在法律允许的范围内调整权益的权利⟧。",
			"手册修订后，⟦自上传系统之时约束⟧加盟方。", "乙方⟦可更换配置，毋须甲方签认⟧。", "机房⟦有权在不通知用户的情况下停止服务⟧。",
			"培训机构得更换授课教师，⟦学员须服从安排⟧。", "资费⟦听凭乙方调整⟧，甲方照付。", "⟦上门时间由本公司自由安排⟧。",
			"套餐价格随行就市，⟦恕不逐一告知⟧。", "如⟦收费标准调整的按新标准交纳⟧。", "⟦平台可根据业务发展需要，对本协议进行修改⟧。",
			"设备停产的，⟦乙方可以用其他型号代替⟧，价格不变。", "⟦甲方有权随时解除本合同⟧，不支付任何补偿。",
			"⟦材料费以师傅现场报价为准⟧，客户不得拒付。", "乙方⟦可提前终止服务，不退还服务费⟧。", "⟦楼层费由搬家师傅酌定⟧。", "旺季⟦房价随时浮动⟧。",
			"⟦车位单价由运营方后台设定⟧。", "⟦年费减免比例以会所公告为准⟧。", "⟦费用按会所届时公示的标准执行⟧。",
			"委托方未按时付清驻场费的，⟦受托方有权中止驻场并终止协议⟧。",
		},
		Good: []string{
			"乙方调整价格应当提前60日书面通知甲方，甲方不同意的可以在30日内解除协议。", "任何一方单方面解除协议的，应当赔偿对方损失。",
			"经双方书面同意，可以变更服务范围。", "甲方经催告后30日内仍未付款的，乙方有权暂停收费服务。", "甲方可随时更换收件地址。",
			"增值税税率变动的，含税价相应调整。", "经甲方认可，乙方可以更换同等资质的工程师。", "双方可对合同价款进行相应调整。",
			"交货地点以甲方提前3日的书面通知为准。", "收款账户以乙方书面通知为准。", "甲方可以随时变更联系人。", "顾客可以随时修改预约时间。",
			"设备可视化界面的更新由乙方负责。", "赔偿金额由双方协商决定。", "利率以同业拆借中心最新公布的为准。",
			"软件的修改权归甲方所有，作品由双方共有。", "消费者可以退货，无需说明理由。", "法律规定可以调整的，从其规定。",
			"到货日期以平台公布的物流信息为准。", "用户不同意新规则的，有权停止使用服务。", "甲方拖延提供场地的，乙方有权顺延工期。",
			"租金逾期10日以上的，甲方有权单方解除合同。", "承租人有下列行为之一的，出租人有权单方解除合同，收回场地：", "用户有权随时取消自动解析设置。",
			"收费标准由价格主管部门决定的，从其规定。", "如因甲方单方面修改版权信息引起纠纷的，由甲方负责。", "具体开工时间以甲方进场通知为准。",
			"本条款自发布之日起生效。", "修改后的条款公布满30日后生效，用户不同意的可以解除本协议。", "消防部门要求停止作业的，乙方应服从安排。",
			"乙方更换易损件无须甲方另付费用。", "座位安排任由来宾选择。", "用户删除账户的，无需说明理由。", "双方变更联系人的，无须对方同意。",
			"电价按供电部门届时公布的标准执行。", "甲方可以对乙方的服务进行检查。", "管理办法由市人民政府另行制定。", "双方可以对本协议作出修改。",
			"经甲方同意，乙方可以用其他型号代替。", "定作人可以随时解除合同，造成承揽人损失的，应当赔偿。", "租赁期满，承租人应无条件搬离。",
			"预拌混凝土价格以造价信息公布的信息价为准。", "收费标准调整的，提前30日书面通知后按新标准交纳。", "门禁权限由物业后台设定。",
			"有下列情形之一的，甲方可以不提前通知，解除本合同：", "委托方未付驻场费，经书面催告仍不付的，受托方有权中止驻场。",
			"第三方支付机构可能随时调整其手续费标准。", "应用商店可能会不时变更其上架规则。",
			"委托方逾期付款超过15日的，受托方有权暂停驻场。", "承租方欠付租金的，出租方不得停止供电。", "受托方未停止作业的，委托方可以拒付驻场费。",
		},
		Basis: law("民法典 497"),
		Since: since,
	},
	Run: unilateralChange,
}

func unilateralChange(p *lint.Pass) {
	told := map[int]bool{} // sentences reported, by where they begin
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		found := cue(0)
		for _, h := range p.HitsIn(s.Start, s.End) {
			found |= changeCues[h.Word]
		}
		if found&deciding != 0 {
			if i, j, ok := decided(p.Text, s); ok && !fairChange(p.Text, s, i, j) {
				consumer(p, i, j)
				told[s.Start] = true
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
		if !ok && found&prevailing != 0 {
			i, j, ok = onesWord(p.Text, s)
		}
		if !ok && found&withholding != 0 {
			if i, j, ok = withheld(p.Text, s); !ok {
				i, j, ok = stopsFreely(p.Text, s)
			}
		}
		if !ok && found >= willfully {
			i, j, ok = atItsWill(p.Text, s, found)
		}
		if ok && !fairChange(p.Text, s, i, j) {
			consumer(p, i, j)
			told[s.Start] = true
		}
	})
	for s := range p.Text.SentencesWith(takenFirst) {
		if told[s.Start] || p.Text.Passages[s.Passage].Kind != lint.Body {
			continue
		}
		if i, j, ok := takenChange(p.Text, s); ok && !fairChange(p.Text, s, i, j) {
			consumer(p, i, j)
			told[s.Start] = true
		}
	}
	for s := range p.Text.SentencesWith(settledEnds) {
		if i, j, ok := byOneSide(p.Text, s); ok && !told[s.Start] && !fairChange(p.Text, s, i, j) {
			consumer(p, i, j)
		}
	}
}

// changes finds a right to change alone.
func changes(p *lint.Pass, s lint.Sentence, found cue) (i, j int, ok bool) {
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

// defaults are words of what a side does wrong or leaves undone.
var defaults = lint.NewSet(
	"下列情形", "以下情形", "下列情况", "以下情况", "下列行为", "以下行为", "逾期", "违反", "违约", "拖延", "拖欠", "拒绝", "拒不", "不配合",
	"不进行", "不支付", "不付", "未付", "未能提供", "未提供", "不提供", "未确认", "不验收", "迟延", "延迟", "擅自", "虚假",
)

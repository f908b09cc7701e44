package timing

import (
	"strings"

	"qiyue/lint"
)

// What the holidays of a sentence may belong to.
var (
	// otherActs have times of their own, which say nothing of those for service:
	// 运输时间自封签起连续计算，含节假日.
	otherActs = lint.NewSet(
		"运输", "送达", "运抵", "配送", "派送", "交货", "交付", "提货", "装货", "卸货", "装卸", "装船", "发货", "到货", "送货", "收货", "封签",
		"起运", "发运", "付款", "支付", "货款", "还款", "借款", "租金", "租期", "租赁期", "租用", "计租", "工期", "施工", "竣工", "完工", "开工",
		"作业", "进场", "生产周期", "加工", "制作", "设计", "出图", "印刷", "验收", "检验", "开票", "发票", "保修期", "质保期", "仓储", "保管期",
		"存放", "寄存", "培训", "排班", "考勤", "加班", "值班", "保洁", "清洁", "清运", "供餐", "配餐", "授课", "课程", "播放", "投放", "拍摄",
		"演出", "展会", "押金", "保证金", "退款", "答辩", "审稿", "送审", "备份", "开放时间", "闭馆", "开馆",
	)
	// serviceActs are what the limits of a service are set for, and words by
	// which a sentence speaks of all limits.
	serviceActs = lint.NewSet(
		"响应", "到场", "到达现场", "抵达现场", "赶到现场", "赶赴", "上门", "修复", "维修", "抢修", "检修", "报修", "报障", "故障", "排障",
		"服务时间", "服务时限", "服务时段", "服务日历", "售后", "客服", "技术支持", "救援", "时限", "各项", "各类", "所有", "全部", "一切", "所称",
		"所指", "中的", "均指", "均为", "均按", "下同", "是指", "系指", "应急", "投诉", "随叫随到", "上述小时", "小时一律", "连续钟点",
	)
	otherMatters = lint.NewSet(
		"付款", "支付", "交货", "交付", "货款", "发货", "工期", "开票", "发票", "到货", "送货", "验收期", "保修期", "顺延至", "放假", "交货期",
		"加班费", "节日问候", "上门费", "收费", "展会", "%",
	)
	limitMatters = lint.NewSet("响应", "小时", "时限")
	aboutLimits  = lint.NewSet(
		"服务时间", "时限", "期限", "小时", "分钟", "响应", "连续计算", "计时", "服务日", "工作时间", "照常", "全年无休", "365", "昼夜", "服务时段",
		"时间均", "条的时间", "款的时间", "项的时间", "时间只", "时间仅", "时间不含", "时间不包", "合同的时间", "无休", "正常服务", "正常受理",
		"正常维修",
	)
)

// What is priced by the hour is not timed by it: 维修工时按小时计费，节假日双倍计算.
var (
	priced = lint.NewSet("计费", "工时", "双倍计算", "三倍计算", "双倍收", "双倍支付", "费率", "加收", "夜勤费", "夜间费", "加急费", "另收", "加价", "上浮")
	timed  = lint.NewSet("响应", "时限", "服务时间", "期限", "7×24", "7*24", "7x24", "24小时", "全天候", "照常", "到场", "所称", "是指")
)

// visited are hours in which one may come or look: 办公时间内可以进入厂区.
var visited = lint.NewSet("工作时间内", "办公时间内", "营业时间内", "上班时间内")

// openHours are words of the hours of a shop or a plant, which are no hours of service where they are
// the customer's: 甲方营业时间为8:00至22:00，节假日照常营业.
var openHours = lint.NewSet("营业", "开门", "开放", "开园", "开馆", "生产时间", "倒班", "三班", "上课时间")

// ofCustomer reports that bytes i to j name the customer and not the provider.
func ofCustomer(t *lint.Text, i, j int) bool {
	named := false
	for _, p := range t.Parties() {
		if strings.Contains(t.All[i:j], p.Label) {
			if p.Role != lint.Customer {
				return false
			}
			named = true
		}
	}
	return named
}

// elsewhere reports bytes i to j as about the times of another act than service.
func elsewhere(t *lint.Text, i, j int) bool {
	switch {
	case t.Holds(priced, i, j) && !t.Holds(timed, i, j):
		return true
	case t.Holds(otherMatters, i, j) && !t.Holds(limitMatters, i, j):
		return true
	case t.Holds(openHours, i, j) && ofCustomer(t, i, j):
		return true
	case t.Holds(serviceActs, i, j):
		return false
	}
	return t.HoldsWord(otherActs, i, j) || t.Holds(visited, i, j) && !t.Holds(served, i, j)
}

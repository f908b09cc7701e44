package wording

import (
	"strings"

	"qiyue/lint"
)

// A thing owed “as necessary” or “accordingly” is owed in no certain amount
// whatever the thing is: 提供必要的消防器材, 派驻相应监督人员. What such words may
// stand before and be fine is a short list; what they leave open is not.

var (
	// neededWords measure by need, or by what a thing answers to.
	neededWords = lint.NewSet("必要", "必需", "必备", "相应")
	// giving are the verbs by which a thing is owed, got ready or had.
	giving = lint.NewSet(
		"达到", "提供", "给予", "给以", "予以", "采取", "采用", "配备", "配置", "具备", "具有", "拥有", "安排", "设置", "设立", "制定", "制订",
		"建立", "投入", "准备", "创造", "购置", "购买", "作出", "做出", "作好", "做好", "进行", "开展", "派", "储备", "生成", "编制", "存放", "留给",
		"留有", "出具", "组织", "完成", "从事", "减收", "酌减", "退还", "退回", "支援", "预定", "补充", "添置", "增设", "增加", "留出", "预留",
		"履行", "结合", "收集", "披露", "自备", "备齐", "备有", "携带", "随带", "作",
	)
	// fairNeeded and fairFitting begin nouns of law and of what is exactly as much
	// as something else, before which the words measure well enough.
	fairNeeded = lint.NewSet(
		"时", "性", "而", "且", "，", "。", "、", "；", "授权", "批准", "许可", "同意", "信息", "个人", "用户", "范围", "限度", "费用", "开支",
		"支出", "时间", "期限", "期间", "主体", "情形", "证据", "条款", "组成", "前提", "程序", "行为", "融资", "雇员", "Cookie", "权", "从", "政府",
		"的政府", "的相邻", "的注意", "注意",
	)
	fairFitting = lint.NewSet(
		"联络人", "登记", "拆卸资质", "安装资质", "地", "顺延", "延长", "推迟", "推延", "延期", "延后", "缩短", "调整", "变更", "更改", "变动",
		"修改", "修订", "扣", "减", "增", "降低", "提高", "核减", "款", "金额", "价", "租金", "利息", "税", "收益", "佣金", "债", "权", "义务",
		"责任", "损失", "后果", "法律", "合同", "协议", "协定", "条款", "授权", "许可", "账户", "帐户", "账号", "密码", "数额", "数量", "比例",
		"部分", "份额", "期限", "期间", "日期", "时间", "月", "年", "节点", "位置", "高度", "处", "等级", "资质等级", "级", "项目", "章", "页面",
		"板块", "模块", "功能", "按钮", "部门", "机构", "单位", "规则", "发票", "收据", "票据", "凭证", "凭据", "单据", "增值税", "专用", "正式",
		"有效发", "附件", "图", "规格", "型号", "部件", "零件", "品牌", "区域", "本金", "还款", "借款", "押金", "定金", "保证金", "货款", "工程款",
		"设计费", "费率", "费", "违约", "赔偿", "补偿", "利率", "房屋", "土地", "货物", "物品", "产品", "商品", "产权", "对价", "资金", "贷款",
		"融资", "风险", "营业执照", "税金", "转让", "操作", "更正", "指令", "提示", "通知", "回复", "的意见", "标准", "精神", "子目", "工程",
		"工作内容", "服务内容", "节目", "推定", "提前", "退", "补足", "缴", "支付", "返还", "结算", "执行", "履行", "完成", "顺序", "内容", "记录",
		"存", "编号", "代码", "字段", "接口", "经费", "指数", "经济支出", "证件", "认证", "对账", "明细",
	)
	// shares are sums of which a part is given up or back, reducing the verbs of it,
	// shared what says how large the part is.
	shares   = lint.NewSet("费用", "租金", "房租", "价款", "服务费", "管理费", "物业费", "费", "价格", "合同价", "单价", "报酬", "佣金", "利润", "货款", "承包款", "工程款", "上交", "当年上交")
	reducing = lint.NewSet("减收", "减免", "酌减", "减少", "免收", "退还", "退回", "返还", "扣减", "扣除", "核减")
	altering = lint.NewSet("减收", "减免", "减少", "降低", "调整", "增加", "提高", "变更", "调减", "调增", "上调", "下调", "扣减", "核减", "减", "延长")
	shared   = lint.NewSet(
		"按", "每停", "每逾期", "每延", "每缺", "每少", "比例", "天数", "实际", "未使用", "剩余", "未履行", "已支付", "已付", "多收", "多付", "预付",
		"凭据", "凭证", "依据", "标准", "附件", "约定",
	)
	// beforeNeeded are words before the hit by which it is no adjective of a thing owed.
	beforeNeeded = []string{"不", "无", "没有", "是否", "有", "最小", "正当、", "正当与", "合法、", "认为", "确有", "如有", "非", "确属", "知悉", "与", "和职务", "所获", "对应"}
	// unowedNeed are words of a sentence in which the law or a share is the measure.
	unowedNeed = lint.NewSet("防止损失", "减少损失", "损失扩大", "不可抗力", "按比例", "按照比例", "约定的", "法律规定", "法定", "下列", "以下", "如下", "，即")
)

// needed finds things owed as necessary or accordingly.
func needed(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(neededWords) {
		sen, a, b, ok := around(t, h)
		if !ok || lint.HasSuffix(t.All[a:h.Start], beforeNeeded...) && !lint.HasSuffix(t.All[a:h.Start], "所有", "具有", "拥有", "备有", "配有", "留有", "享有", "持有") {
			continue
		}
		entry, j := "必要", h.End
		fair := fairNeeded
		if t.All[h.Start:h.End] == "相应" {
			entry, fair = "相应", fairFitting
		}
		if lint.HasPrefix(t.All[j:b], "的", "之") {
			j += len("的")
		}
		if entry == "相应" && t.Begins(altering, j) && !measuredShare(t, sen) && !strings.HasPrefix(t.All[b:], "：") {
			k := j
			for _, v := range t.PlacesIn(altering, j, j+1) {
				k = v.End
			}
			if len(t.QuantitiesIn(k, min(b, k+len("1000个工作日")))) == 0 && (t.Begins(shares, k) || t.After(k, "质保期", "保修期", "保证期", "包修期", "服务期") || lint.Contains(t.All[a:h.Start], "保质期", "质保期", "保修期", "保证期") || t.Ends(shares, h.Start) || lint.HasSuffix(t.All[a:h.Start], "作", "做", "予以", "应", "将", "可", "作出") && t.Holds(shares, max(a, h.Start-24), h.Start)) {
				take(entry, h.Start, k)
				continue
			}
		}
		if t.Begins(shares, j) && t.Holds(reducing, a, h.Start) && !measuredShare(t, sen) {
			take(entry, h.Start, j)
			continue
		}
		if j >= b || t.Begins(fair, j) || !t.Holds(giving, a, h.Start) || t.HoldsWord(unowedNeed, a, sen.End) {
			continue
		}
		take(entry, h.Start, j)
	}
}

// measuredShare reports words of a sentence that say how large a share is; 按期, 按时,
// 按本合同承担责任, 违反约定 say nothing of it.
func measuredShare(t *lint.Text, sen lint.Sentence) bool {
	for _, h := range t.PlacesIn(shared, sen.Start, sen.End) {
		switch t.All[h.Start:h.End] {
		case "按":
			if t.After(h.End, "期", "时", "质", "需", "本合同", "本协议") {
				continue
			}
		case "约定":
			if t.Before(h.Start, "违反", "违背", "不符合", "未按") {
				continue
			}
		}
		return true
	}
	return false
}

// spelledOut reports words that tell after a comma what is meant, all of it.
func spelledOut(s string) bool {
	k := strings.Index(s, "，包括")
	return k >= 0 && !lint.HasPrefix(s[k+len("，包括"):], "但不限", "但不仅限", "不限")
}

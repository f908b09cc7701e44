package fairness

import (
	"strings"

	"qiyue/lint"
)

// What one side settles alone: the verbs, what is settled, and whose say makes it fair.
var (
	settles  = []string{"说了算", "决定", "判定", "核定", "酌定", "另行安排", "统一安排", "认定", "裁定", "评定", "确定", "定夺", "裁量", "裁决", "酌情之下"}
	settling = lint.NewSet(settles...)
	// dues are what the other side pays or gets, terms of the deal what else is settled.
	dues = []string{
		"退换", "能否", "可否", "代理权", "幅度", "归属", "价", "费", "金额", "赔付", "赔偿", "扣", "押金", "保证金", "比例", "是否", "与否",
		"是不是", "算不算", "属于", "属不属", "何谓", "何为", "何种", "哪些", "退还", "罚", "标准", "额度", "折旧", "返点", "返利", "奖金", "奖励",
		"提成", "折扣", "等级", "资格", "保修范围", "责任归属", "故障责任", "故障原因", "分数", "得分", "评分", "处理结果", "质量问题",
	}
	matters = []string{
		"时间", "交货期", "发货", "方式", "规则", "内容", "数量", "次数", "项目", "款式", "程度", "权益", "期限", "名额", "排期", "车型", "颜色",
		"型号", "品牌", "范围", "条件", "办法", "方案",
	}
	asked   = []string{"同意", "一致", "认可", "批准", "签", "申请", "请求", "要求", "提前", "通知"}
	fairSay = []string{
		"双方", "协商", "鉴定", "检测机构", "检验机构", "第三方", "法院", "仲裁", "主管", "部门", "监理", "共同", "设计", "专家", "国家", "物价",
		"评估", "交警", "保险", "委员会", "机关", "政府", "市场", "法律", "股东", "董事", "合同约定", "责任方", "书面", "质监", "审计", "招标",
		"附件", "客户", "用户", "顾客", "消费者", "您", "业主", "会员自", "买方", "责任认定", "自愿", "会议",
	}
)

// decided finds 押金是否退还由甲方决定: what the other side gets is for one to say.
func decided(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	text := t.In(s)
	if s.End-s.Start > 300 {
		return 0, 0, false
	}
	for _, h := range t.PlacesIn(settling, s.Start, s.End) {
		a, b := t.Part(h.Start)
		from := max(a, lint.RuneStart(t.All, max(0, h.Start-60)))
		by := strings.LastIndex(t.All[from:h.Start], "由")
		if by < 0 || t.Before(from+by, "事", "理", "不") || h.End < b && !t.After(h.End, "并", "后", "为准") || t.HasAny(s.Start, h.End, "按照") {
			continue
		}
		by += from
		if lint.Contains(text, fairSay...) || t.Holds(ownMatters, s.Start, s.End) || t.Holds(trade, s.Start, s.End) {
			return 0, 0, false
		}
		topic := a
		if by-a <= len("具体") {
			topic = s.Start
		}
		who := lastActor(t, by, h.Start)
		alone := t.HasAny(by, h.End, "自行", "单方", "自主", "说了算", "唯一", "全权", "独自", "单独")
		switch {
		case isLay(who) || who == "" && !houseNamed(t, by+len("由"), h.Start):
			continue
		case !lint.Contains(t.All[topic:by], dues...) && !(lint.Contains(t.All[topic:by], matters...) && (alone || !twoSided(who))):
			continue
		case lint.Contains(noConsent.Replace(unasked(text)), asked...) && !alone:
			continue
		}
		i, j = t.Within(topic, max(b, h.End), 50)
		return i, j, true
	}
	return 0, 0, false
}

// houseNamed reports that what stands between 由 and the verb names somebody: a side by whatever
// name, and no thing.
func houseNamed(t *lint.Text, i, j int) bool {
	named, buys := namedBefore(t, j)
	return named && !buys && j-i <= len("安装维修工程师们") && !t.HasAny(i, j, "的", "量", "数", "率", "价", "费", "成本", "行情", "结果", "情况", "程度")
}

package fairness

import (
	"strings"

	"qiyue/lint"
)

// changeExcused are the words of a notice, a way out or an agreement of both
// sides in the sentence that gives the right.
var changeExcused = lint.NewSet("提前", "书面通知", "协商一致", "经双方", "双方同意", "须征得", "应征得", "应当征得", "书面同意", "催告", "可以解除", "有权解除", "可解除", "不得", "无权", "不可", "不能单方", "任何一方", "双方均", "法律规定", "注：", "双方协商", "双方书面", "通知到达", "经确认", "确认后", "退款", "退还", "补偿")

// notContest is text without the words that deny the other side an answer,
// which excuse nothing.
func notContest(text string) string {
	if !strings.Contains(text, "不") {
		return text
	}
	return contest.Replace(text)
}

var contest = strings.NewReplacer("不得拒绝", "", "不得拒收", "", "不得异议", "", "不得有异议", "", "不得提出异议", "", "不得反对", "", "不得干涉", "", "不可撤销", "", "不予退还", "", "不退还", "", "不予补偿", "", "不作补偿", "", "不可抗拒", "")

// The frame of a free hand: a right, that it needs nobody or follows one's own
// view, and what it does.
var (
	rights = []string{"有权", "可以", "可", "得", "保留"}
	alone  = []string{"随时", "单方面", "单方", "自行", "自主", "任意", "视情节", "视情况", "视经营", "根据市场", "根据经营", "根据自身", "根据库存", "根据人工", "根据成本", "根据需要", "根据业务", "根据实际情况", "酌情", "不经同意", "相应", "直接", "视需要", "视市场"}
	acts   = []string{"调整", "变更", "修改", "更改", "修订", "增减", "提高", "上调", "上浮", "取消", "停止", "终止", "更换", "缩减", "扣除", "扣减", "涨价"}
	things = lint.NewSet("价", "费", "收费", "标准", "服务范围", "服务内容", "规则", "条款", "政策", "资格", "订单", "保证金", "费率", "返利", "佣金", "折扣", "数量", "区域", "商品", "品牌", "制度", "级别", "目标", "任务", "本协议", "本合同", "权益", "额度")
)

// freeHand finds 有权根据市场情况随时调整供货价 and its like.
func freeHand(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Sequence(s.Start, s.End, 24, rights, alone, acts)
	if !ok || j-i > 120 || t.HasAny(i, j, "，", "检查", "要求", "双方", "建议", "申请") {
		return 0, 0, false
	}
	a, b := t.Part(i)
	part := t.All[a:b]
	if !things.In(t.All[i:b]) && !things.In(t.All[a:i]) || lint.Contains(t.In(s), "附件", "幅度", "公式", "税率", "按第", "违反", "违约", "逾期", "未按", "质量问题", "验收", "设备参数", "窜货", "法律", "国家", "甲方要求", "乙方要求", "客户要求", "人员安排") {
		return 0, 0, false
	}
	if lint.Contains(part, "双方", "巡检", "培训", "路线", "密码", "个人信息", "地址") {
		return 0, 0, false
	}
	return a, b, true
}

package wording

import (
	"strings"

	"qiyue/lint"
)

var (
	// publishing are words by which a price stands where only one side writes:
	// 以平台届时公示的标准为准.
	publishing = lint.NewSet("公示", "公布", "显示", "展示", "发布", "公告", "所列", "标示", "标价", "页面", "单方面", "单方通知", "单方确定")
	// pricedThings are what has a price or a rate.
	pricedThings = lint.NewSet("奖励", "奖金", "费", "价格", "价款", "租金", "佣金", "分成", "分润", "收费", "报酬", "折扣", "补贴", "提成", "单价", "差价", "售价")
	// agreedSource are words of a sentence whose price both sides know, a public
	// body sets, or which is no price.
	agreedSource = lint.NewSet(
		"附件", "价目表", "政府", "物价", "主管部门", "国家", "人民银行", "银行", "不超过", "上限", "不高于", "中标", "审计", "税率", "LPR", "利率",
		"汇率", "法院", "违约", "赔偿", "退款", "损失", "指数", "交易所", "申请表", "借款", "债权", "本金", "出借", "统计", "到账", "退还", "发票",
		"还款", "诉讼", "仲裁", "供热", "供水", "供电", "电网", "燃气公司", "自来水", "有关部门", "环保", "送达", "隐私", "条款", "版本", "双方",
		"订单", "购买页面", "下单页面", "结算页面", "支付页面", "付款页面", "购买时", "下单时", "签约时", "成交时", "确认报价", "书面确认", "报价单",
	)
	// fixedBy are the words after the publishing that make it the price.
	fixedBy = lint.NewSet("为准", "确定", "执行", "收取", "收费", "计收", "计费", "结算", "扣除", "支付", "缴纳", "付费", "计算")
	fixedAs = lint.NewFrameOf(42, publishing, fixedBy)
	// notFixed follow such a word where it fixes no price.
	notFixed = lint.NewSet("的", "方式", "时间", "日", "账户", "之日")
)

// published is the words that make what one side publishes the price:
// 以平台公示的规则为准, 按实际公示标准收费.
func published(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok || !t.Holds(pricedThings, max(sen.Start, a-60), b) || t.HoldsWord(agreedSource, sen.Start, sen.End) || t.UnitIn(sen.Start, sen.End, lint.Yuan, lint.Percent) {
		return 0, 0, false
	}
	from := lead(t.All[a:h.Start], []string{"以", "按照", "按", "依照", "依据", "根据"}, 16)
	if k := strings.LastIndex(t.All[a:h.Start], "见"); k >= 0 && h.Start-a-k <= len("见平台最新") && !lint.Contains(t.All[a+k:h.Start], "部", "局", "委", "院") && lint.Contains(
		t.All[max(sen.Start, a-60):a+k], "标准", "价格", "费率", "比例", "金额", "单价", "费用",
	) && t.All[h.Start:h.End] != "发布" {
		return a + k, h.End, true // 奖励标准见平台公告
	}
	if from < 0 || lint.Contains(t.All[a:a+from], "不", "未", "免", "若", "如", "名称", "内容", "功能", "时间", "数量") && !lint.Contains(t.All[a:a+from], "如下", "如需", "不同", "不含") {
		return 0, 0, false
	}
	_, j, found = t.Frame(fixedAs, h.Start, b)
	return a + from, j, found && !t.Begins(notFixed, j)
}

package money

import (
	"strings"

	"qiyue/lint"
)

// A payment that waits for somebody else's is told as a time (待业主回款后支付), as a condition (以客户付清为
// 条件), as a delay (总包未结款的，本期顺延), in step with it (按客户回款比例) or as much as comes in (收多少付多少).

var (
	// thirds are who pays the payer, treasuryFunds money of the state.
	thirds = lint.NewSet(
		"商户", "客户", "业主", "用户", "第三方", "总包", "发包", "建设单位", "建设方", "下游", "上游", "总承包", "整车厂", "主机厂", "整机厂",
		"集团", "总部", "母公司", "上级", "主管单位", "开发商", "房东", "招标人", "项目方", "保险公司", "终端", "买家", "经销商", "采购单位",
		"使用单位", "房产公司", "医保",
	)
	treasuryFunds = lint.NewSet("财政", "专项资金", "上级拨款", "项目资金", "医保", "拨款", "补助资金", "上级部门", "上级单位", "主管部门", "经费")
	// moneyComes are words of their payment.
	moneyComes = lint.NewSet(
		"回款", "结款", "付款", "打款", "拨款", "来款", "到款", "货款", "款项", "服务费", "工程款", "租金", "物业费", "付清", "结清", "结账", "支付",
		"拨付", "拨到", "下拨", "下达", "拨来", "打进", "打到", "打来", "汇到", "汇来", "转来", "到账", "到位", "划来", "划到", "付给", "给付",
		"兑付", "结给", "结算", "资金", "经费", "收到", "收讫", "款",
	)
	// onceIn end the words by which ours follows, waitFor may begin them.
	onceIn  = lint.NewSet("后", "之后", "以后", "之日", "当日", "到账", "到位", "完毕", "时", "了再", "再", "方", "才", "以前", "之前")
	waitFor = lint.NewSet("待", "等", "俟", "候", "收到", "收讫", "收妥", "取得", "收回", "获", "须", "于", "自", "在")
	// conditional make theirs the condition of ours.
	conditional = lint.NewSet("为前提", "为条件", "为先决条件", "为前置条件", "为付款条件", "为支付条件", "为基础", "为准", "为限", "为依据", "是前提", "作为条件", "作为前提", "的前提", "的条件")
	// unpaidYet tell that theirs has not come, ourDelay what becomes of ours.
	unpaidYet = lint.NewSet("未", "没有", "没给", "没付", "没到", "迟迟", "拖欠", "欠付", "欠款", "逾期", "不到位", "延迟", "迟付", "推迟")
	ourDelay  = lint.NewSet(
		"顺延", "推迟", "往后", "延后", "延期", "后延", "后推", "暂缓", "缓付", "暂不", "不付", "不予", "不算", "不视为", "不构成", "不承担", "不负",
		"中止", "暂停付", "等待", "顺推", "延缓", "有权拒付", "可以不",
	)
	// inStep tie ours to theirs.
	inStep = lint.NewSet("同步", "同比例", "同等比例", "比例", "进度", "节点", "同一时间", "相应")
	// agency are words of money that is collected for somebody, or of a share of what came in.
	agency = lint.NewSet("扣除", "代收", "代为收", "代付", "佣金", "提成", "返利", "返佣", "分成", "介绍费", "奖金", "奖励", "通知", "申请", "工资", "质保", "违约金", "赔", "发票后")

	thirdPays   = lint.NewFrameOf(30, thirds, moneyComes, onceIn)
	thirdFirst  = lint.NewFrameOf(36, waitFor, thirds, moneyComes)
	thirdIf     = lint.NewFrameOf(36, thirds, moneyComes, conditional)
	thirdUnpaid = lint.NewFrameOf(60, thirds, unpaidYet, ourDelay)
	thirdStep   = lint.NewFrameOf(24, lint.NewSet("按", "与", "随", "照", "跟", "同", "依", "根据"), thirds, moneyComes, inStep)
	thirdMuch   = lint.NewFrameOf(30, thirds, lint.NewSet("多少"), lint.NewSet("多少"))
	fundsIn     = lint.NewFrameOf(24, treasuryFunds, lint.NewSet(
		"到位", "下达", "下拨", "拨付", "拨下", "拨来", "到账", "拨款", "回款", "时间", "进度", "批复",
	), lint.NewSet(
		"后", "之后", "以后", "为准", "为前提", "为条件", "再行", "顺延", "了再", "再", "方", "才", "时",
	))
	fundsLate  = lint.NewFrameOf(36, treasuryFunds, unpaidYet, ourDelay)
	backToBack = lint.NewSet("背靠背")
	// ours are verbs of our payment.
	ours = lint.NewSet("付", "支付", "付款", "付清", "结算", "结清", "结款", "划付", "划转", "划拨", "拨付", "打款", "汇付", "安排结", "补足", "结账", "货款", "款项", "价款", "进度款", "余款", "尾款")
)

// waitsForThird finds such a payment; public tells that it waits for money of the state.
func waitsForThird(t *lint.Text, s lint.Sentence) (i, j int, public, ok bool) {
	if t.Holds(agency, s.Start, s.End) || t.HasAny(s.Start, s.End, "不以", "不得以", "不因", "无论", "不论", "不影响", "不受", "不随") {
		return 0, 0, false, false
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, fundsIn, fundsLate); ok && (publicPayer(t) || len(t.Parties()) == 0) {
		return i, j, true, true
	}
	for _, h := range t.PlacesIn(backToBack, s.Start, s.End) {
		return h.Start, h.End, false, t.Holds(ours, s.Start, s.End)
	}
	for _, f := range []*lint.Frame{thirdIf, thirdUnpaid, thirdStep, thirdMuch, thirdPays} {
		for from := s.Start; ; {
			i, j, ok := t.Frame(f, from, s.End)
			if !ok {
				break
			}
			from = i + len("业主")
			h := thirdIn(t, i, j)
			if itself(t, h) || t.HasAny(i, j, "；") || f == thirdStep && !t.HasAny(j, s.End, "付", "结", "拨") && !t.HasAny(s.Start, i, "付", "结算", "拨") {
				continue
			}
			if f == thirdPays {
				k, _, waits := t.Frame(thirdFirst, max(s.Start, lint.RuneStart(t.All, i-60)), j)
				if waits = waits && k < i; waits {
					i = k
				}
				// 业主验收后 is no payment; after it somebody pays, or before it: 货款待业主回款后支付.
				if !t.Holds(ours, j, s.End) || !waits && !t.HasAny(j, s.End, "再", "方", "才", "向", "内", "予") || t.HasAny(j, s.End, "发货", "交货", "开通", "安装", "开具", "开票", "提货", "通知") {
					continue
				}
			}
			return i, j, false, true
		}
	}
	return 0, 0, false, false
}

// thirdIn is the first word for a third in bytes i to j.
func thirdIn(t *lint.Text, i, j int) lint.Hit {
	for _, h := range t.PlacesIn(thirds, i, j) {
		return h
	}
	return lint.Hit{Start: i, End: i}
}

// itself reports that the word is how the text calls one of its sides, and not somebody of theirs: 客户 where
// 客户：某公司, not 其客户.
func itself(t *lint.Text, h lint.Hit) bool {
	if t.Before(h.Start, "的", "其", "终端", "最终", "下游", "上游", "我司", "我方", "甲方", "买方", "需方", "公司", "整机", "项目") {
		return false
	}
	word := t.All[h.Start:h.End]
	for _, p := range t.Parties() {
		if strings.HasPrefix(p.Label, word) || strings.HasSuffix(p.Label, word) {
			return true
		}
	}
	return false
}

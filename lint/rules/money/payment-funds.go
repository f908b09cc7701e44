package money

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A payment has no day that waits for money to come in (基金下来再付), for the house's own
// process (按财务流程付款) or for a check that nobody is bound to end (对账无误后付款).

var (
	// funds are money that is to come from elsewhere, comeIn how it does; paidThen the verbs
	// that pay.
	funds    = lint.NewSet("基金", "资金", "拨款", "财政", "经费", "专款", "款项", "回款", "预算", "贷款", "补助", "补贴款", "货款回笼", "配套款", "集资款", "公积金")
	comeIn   = []string{"下来", "到位", "到了", "拨下", "拨到", "下达", "批下", "落实", "到账", "到帐", "批复", "审批", "拨付", "收齐", "回笼", "回来", "入账", "划拨"}
	paidThen = []string{"付", "支付", "结清", "付清", "结算", "兑付", "拨付", "给"}
	waited   = lint.NewFrameOf(12, funds, lint.NewSet(comeIn...), lint.NewSet("再", "后", "时", "之后", "才", "以后", "方"), lint.NewSet(paidThen...))
	// putBack is the time of payment moved for such a reason: 财政拨付迟延，付款时间顺延.
	putBack = lint.NewFrameOf(45, funds, lint.NewSet("付款", "支付", "结算", "拨付"), movedBack)
	// movedBack are the verbs of it.
	movedBack = lint.NewSet("顺延", "延后", "推迟", "延期", "后延", "相应延长", "暂缓")
	// processes are what a house does before it pays; fundsCome are longer words in which one for
	// soon stands that tells of no time: 拨款到账.
	processWords = []string{
		"财务流程", "付款流程", "支付流程", "审批流程", "内部流程", "公司流程", "请款流程", "报销流程", "结算流程", "财务制度", "财务规定",
		"付款制度", "内部审批", "付款审批", "财务审批", "财务审核", "院内流程", "校内流程", "资金计划", "付款计划", "资金安排", "财务安排",
	}
	processes = lint.NewSet(processWords...)
	fundsCome = lint.NewSet(append([]string{
		"款到账", "款到帐", "资金到账", "资金到帐", "经费到账", "经费到帐", "期内", "国内", "室内", "院内", "校内", "场内", "境内", "市内", "省内",
		"店内",
	}, processWords...)...)
	processed = lint.NewFrameOf(24, processes, lint.NewSet("付款", "支付", "付清", "结算", "结清", "拨付", "办理付款", "办理支付", "付给"))
	byProcess = lint.NewFrameOf(12, lint.NewSet("付款", "支付", "付款时间", "支付时间", "付款日期"), lint.NewSet("以", "按", "依", "视"), processes)
	// checking is what comes before such a payment, checkedOut the word that ends it.
	checking = lint.NewSet(
		"审查", "审核", "核定", "核查", "审定", "对账", "对帐", "核对", "核实", "复核", "清点", "盘点", "核准", "审核无误", "确认无误", "核销",
		"审核确认", "审核通过", "审批通过", "审批同意", "核验通过", "签批", "领导批准", "签字确认", "审核完毕", "审计完毕", "审计", "结算审核",
		"交齐", "提供发票", "开具发票", "开票", "修好", "修完", "修妥", "装好", "做完", "干完",
	)
	checkedOut = lint.NewSet("后", "无误", "并")
	checked    = lint.NewFrameOf(18, checking, checkedOut, lint.NewSet("付款", "支付", "付清", "结算", "结清", "付给", "结给", "结付", "拨付", "发放", "兑付"))
	// seasonal are times of the year without a day.
	seasonal = lint.NewSet(
		"春节前后", "年前后", "年关", "中秋前后", "国庆前后", "过年前", "过年后", "年后", "秋后", "开春", "麦收", "节后", "学期末", "年终前后",
		"年内", "本年内", "下半年", "上半年", "后半年", "明年", "来年", "年前", "入冬前", "雨季后",
	)
	inSeason = lint.NewFrameOf(12, seasonal, lint.NewSet("付清", "结清", "支付", "付款", "付完", "结算", "结账", "兑付", "清账", "还清", "清"))
	// otherwise are words of a sentence on something else than when one pays.
	otherwise = lint.NewSet(
		"违约", "逾期", "未", "不得", "不予", "不再", "有权", "若", "拒", "附件", "工资", "税款", "税费", "纳税", "完税", "税金", "税率", "诉讼",
		"保险", "投标", "定金", "利息", "退款", "的，视为", "见", "按第", "消费者", "方式", "比例",
	)
)

// onFunds reports the first payment of each of these kinds.
func onFunds(p *lint.Pass) {
	t := p.Text
	for _, l := range []struct {
		cue   *lint.Set
		frame *lint.Frame
	}{{funds, waited}, {movedBack, putBack}, {processes, processed}, {processes, byProcess}, {checking, checked}, {seasonal, inSeason}} {
		for s := range t.SentencesWith(l.cue) {
			i, j, ok := t.Frame(l.frame, s.Start, s.End)
			ps := t.PassageAt(s.Start)
			if !ok || ps.Kind != lint.Body || t.HoldsWord(otherwise, s.Start, s.End) || t.HasAny(i, j, "确认结算", "办理结算") || l.frame != putBack && l.cue != seasonal && timesIn(t, s.Start, s.End) || l.cue == seasonal && (t.HasAny(s.Start, s.End, "20") || strings.ContainsAny(lastRune(t.All[:i]), "0123456789一二两三四五六七八九十半")) || t.Begins(notPaying, j) && !t.After(j, "款", "费", "给") {
				continue
			}
			over := fundsCome
			if l.cue == seasonal {
				over = seasonal
			}
			if a, _ := t.Part(i); l.frame != putBack && t.HoldsBeside(soon, over, a, s.End) {
				continue // 每月对账后结算
			}
			i, j = t.Within(i, j, 36)
			reportOpen(p, i, j)
			break
		}
	}
}

// lastRune is the last character of s.
func lastRune(s string) string {
	_, n := utf8.DecodeLastRuneInString(s)
	return s[len(s)-n:]
}

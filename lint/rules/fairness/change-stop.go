package fairness

import "qiyue/lint"

// Acts that end, hold back or narrow what the other side is owed, and what that is.
var (
	stopWords = []string{
		"暂停", "停止", "中止", "终止", "中断", "取消", "拒绝", "限制", "冻结", "关闭", "注销", "下架", "撤销", "收回", "缩小", "缩减", "删除",
		"屏蔽", "没收", "提前结束", "提前终止", "清退", "停用", "截停", "关停", "降级",
	}
	stopActs = lint.NewSet(stopWords...)
	owed     = []string{
		"服务", "订单", "会员", "资格", "账户", "账号", "帐户", "帐号", "权益", "代理", "经销", "授权", "优惠", "活动", "课程", "供货", "供应",
		"发货", "订货", "合同", "协议", "保证金", "押金", "退货", "退款", "换货", "使用范围", "商品", "店铺", "维修", "保修", "保养", "预订", "预约",
		"积分", "余额", "功能", "折扣", "返利", "区域", "合作", "安装", "配送", "申请", "内容", "帖", "评论", "评价", "店名", "昵称",
	}
	// reasoned are words of a case, told before the right or behind it.
	reasoned = []string{
		"如", "若", "因", "当", "凡", "倘", "否则", "的，", "时，", "后，", "情况下", "情形下", "违", "未", "逾期", "超过", "不符", "不合格", "不当",
		"不足", "不能", "无法", "恶意", "虚假", "涉嫌", "欺诈", "作弊", "直至", "下列", "以下", "之一", "法律", "法规", "监管", "国家", "安全",
		"依法", "依约", "必要的", "到期", "届满", "期满", "终止日", "终止之日", "终止后", "除非", "仅在", "不良", "非法", "有害", "侵", "无效",
		"重复", "错误", "故障", "第三方", "税", "专利", "自行", "自己", "书面",
	}
)

// stopsFreely finds a right to end, hold back or narrow what is owed for which the
// sentence tells no case at all: 商家有权取消订单.
func stopsFreely(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if s.End-s.Start > 300 || !t.Holds(entitled, s.Start, s.End) {
		return 0, 0, false
	}
	for _, h := range t.PlacesIn(entitled, s.Start, s.End) {
		w := t.All[h.Start:h.End]
		_, end := t.Part(h.Start)
		acts := t.PlacesIn(stopActs, h.End, end)
		if len(acts) == 0 || w == "得" || w == "拥有" || w == "享有" || !rightOf(t, s, h) || lint.Contains(t.All[s.Start:h.Start], reasoned...) || acts[0].Start-h.End > 60 || lint.Contains(t.All[h.End:end], reasoned...) || t.HasAny(h.End, end, "要求", "请求", "检查", "监督") {
			continue
		}
		if t.HoldsWord(byOthers, s.Start, s.End) || t.Holds(defaulting, t.PassageAt(s.Start).Start, s.End) || t.Holds(defaults, s.Start, s.End) {
			return 0, 0, false
		}
		if !lint.Contains(t.All[s.Start:end], owed...) || lint.Contains(t.All[end:s.End], reasoned...) {
			continue
		}
		if said := noConsent.Replace(contest.Replace(unasked(t.In(s)))); lint.Contains(said, agreedFreely...) || notified(t, s.Start, s.End) {
			continue
		}
		a, _ := t.Part(h.Start)
		return first(t.Within(a, end, 50))
	}
	return 0, 0, false
}

// agreedFreely are words of the other side's say, of a notice and of a way out.
var agreedFreely = []string{
	"同意", "协商", "补充协议", "提前通知", "提前告知", "提前书面", "书面通知", "提前十", "提前三", "提前七", "提前一", "提前3", "提前7",
	"提前1", "日前", "天前", "通知后", "退还", "补偿", "双方", "各方", "任何一方", "申请后", "赔偿",
}

// rightOf reports a word at a hit that gives a right to a side which does not buy for itself.
func rightOf(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	if t.After(
		h.Start, "可能", "可靠", "可见", "可行", "可用", "可供", "可作", "可比", "可抗", "可变成本", "可调节", "可更换零", "得到", "得知", "得出",
		"得分", "得当", "得以", "得益", "享有的", "享有权", "可否", "可拆",
	) || t.Before(
		h.Start, "不", "认", "许", "未", "非", "无", "予", "所", "获", "取", "使", "值", "觉", "晓", "即",
	) || t.Ends(onlyThen, h.Start) {
		return false
	}
	if w := t.All[h.Start:h.End]; w == "得" && !t.Ends(actorSet, h.Start) || w == "保留" && !t.HasAny(h.End, s.End, "权") {
		return false
	}
	if who := lastActor(t, s.Start, h.Start); isLay(who) || isBuyer(who) || t.HasAny(max(s.Start, h.Start-45), h.Start, "双方", "各方", "一方", "您", "用户", "会员", "承租人有", "投资人", "出借人") {
		return false
	}
	named, _ := namedBefore(t, h.Start)
	if w := t.All[h.Start:h.End]; (w == "可" || w == "可以") && !named && !actsHere(t, h.Start) && !t.Before(h.Start, "也", "亦", "均", "随时", "将", "后", "时", "并") {
		return false
	}
	return true
}

package fairness

import "qiyue/lint"

// Words of acts that end or hold back, of acts that change the deal, and of the
// other side's default that gives the right to the former.
var (
	endings    = lint.NewSet("解除", "终止", "中止", "暂停", "停止", "取消", "扣除", "限制", "拒绝", "解约", "顺延", "处理该", "采取", "中断", "延长")
	defaulting = lint.NewSet(
		"超过", "未搬", "未归还", "否则", "违反", "违背", "违约", "违法", "违规", "逾期", "迟延付", "迟延支付", "延迟付", "延迟支付", "延期付",
		"拖欠", "不能满足", "不符合", "不具备", "不再具备", "不合格", "侵犯", "无法弥补", "无能力", "不真实", "不合法", "不实", "私下", "责任造成",
		"未获", "未得到", "未按", "未在", "未能", "未完成", "未以", "未付", "未支付", "未开", "未停止", "严重影响", "欠费", "无交易记录", "不适当",
		"疏忽", "怠于", "由于乙方责任", "由于甲方责任",
	)
	whenever = lint.NewSet("若", "如", "因", "由于", "倘若", "凡", "当")
	trade    = lint.NewSet(
		"自主经营", "自主权", "自主调整生产", "自行招聘", "自主调整经营", "是否出借", "是否接受", "自己提交的", "个人资料、注册信息", "补救",
		"信用评级", "本授权", "据实结算", "据实调整", "书面协议方式", "自主定价", "债权处置", "拒收或", "择日", "建设单位给予",
	)
	entitling = lint.NewSet("有权", "可以", "可", "保留", "自主决定", "自行决定")
)

// rightful reports that the right at bytes i to j is a fair one: both sides have
// it, it answers the other side's default, it is the buyer's, or it concerns the
// business of the one who has it.
func rightful(t *lint.Text, s lint.Sentence, i, j int) bool {
	if t.Holds(trade, s.Start, s.End) {
		return true
	}
	if endsInColon(t, s) && t.HasAny(s.Start, s.End, "作相应调整") {
		return true
	}
	if t.Holds(endings, i, j) && t.Holds(defaulting, s.Start, i+len("否则")) {
		return true
	}
	for _, h := range t.PlacesIn(entitling, i, j) {
		return isBuyer(lastActor(t, i, h.Start))
	}
	return false
}

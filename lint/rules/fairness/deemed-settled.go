package fairness

import (
	"strings"

	"qiyue/lint"
)

// Consent that is made up without 视为: what is said to be treated as consent (按合格论),
// what comes about by itself (自动转为合格), what one goes on with (照新价结算).
var (
	// agreed are consents, treated how something is treated as one: 按同意处理.
	agreed = []string{
		"同意", "认可", "合格", "验收", "默认", "接受", "确认", "无异议", "没有意见", "无意见", "没有异议", "没意见", "没有问题", "通过", "签收",
		"应允", "默许", "收讫", "满意", "完好", "诺", "承认", "接纳", "获准", "赞成", "放行", "过关", "交妥", "答应",
	}
	treated     = []string{"论", "论处", "处理", "对待", "看待", "办理", "计"}
	treatedSo   = lint.Pairs(agreed, treated)
	bySelf      = lint.Pairs([]string{"自动", "自然", "当然", "即行", "径行"}, []string{"转为", "转入", "变为", "成为", "计为", "记为", "确认", "通过", "验收", "认可", "接受", "默认", "同意"})
	settledHere = append(
		lint.Pairs([]string{"即告", "就此", "随即", "当即", "全部", "悉数"}, []string{"通过", "成立", "敲定", "确定", "定案", "定局"}), "报价即生效",
		"方案即生效", "变更即生效", "条款即生效", "即行生效", "即行成立", "自动生效", "自动成立", "自行生效", "自行成立", "结果有效", "记录有效",
		"数据有效", "即成定论", "即成定案", "即为定论", "即作准",
	)
	goesOn = lint.Pairs([]string{"按", "照", "依"}, []string{
		"新价", "新标准", "新方案", "新报价", "报价", "该报价", "该价", "该方案", "此方案", "此报价", "此价", "此执行", "此施工", "此办理", "此结算",
		"调整后的价",
	})
	takenAs = []string{"记作", "记为", "等同", "等于是", "按其", "径认", "计作", "权当", "全当", "只当", "当作", "当成", "看作", "看成", "认作", "算作", "认其", "当其"}

	// concluded are consents at the end of a statement that tells of silence, and what is done as if there were one:
	// 就算过关, 照单结算.
	concluded = append(lint.Pairs([]string{
		"即", "就", "便", "即为", "就算", "便算", "即告", "就是", "一概当", "记作", "即作", "算", "径认", "即可", "便告", "照", "一概",
	}, []string{
		"过关", "作数", "通过", "生效", "定了", "算数", "无意见", "接纳", "满意", "认过", "获准", "放行", "成立", "收下", "赞成", "承认", "没意见",
		"定数", "认可", "接受", "验妥", "定案", "敲定", "执行", "照办", "施工", "结算",
	}),
		"代签", "代为签字", "代为签收", "代为确认", "按账付款", "照账付款", "照方案做", "以认诺论", "报价即定", "即定，", "就算数", "便成立", "即成立", "就成立", "照换", "照修", "就是愿意", "就是认", "即是认", "照单认", "不能再讲", "不能再提", "不得再讲", "以后不能", "就当他认", "当他认了", "不许再提", "不得再提", "不得翻案", "不得反悔", "不得翻旧账", "概不受理", "即归完毕", "就算完", "归于完毕",
		"照价", "照单", "照数", "按单", "依单", "依方案", "照方案", "列入结算", "计入结算", "算客户认", "算甲方认", "就按公示", "就按此", "认其合格", "定其合格", "自测数据定", "所记为准", "即为定数", "默认五星", "算验收", "算合格", "算通过", "照图", "便可先行", "即可先行", "就先行", "可径行", "可先行", "亦有效", "亦生效", "亦算", "也算同意", "照常计费", "即计费", "照样计费", "默认好评")

	// unspoken is one who does not speak: a denial and what is said, whichever verb; speechless says it in one word.
	unspoken = lint.NewFrame(12, []string{"不", "没", "没有", "未", "无", "拒", "懒得", "迟迟不"}, []string{
		"确认", "声", "回", "答", "批", "表示", "表态", "反对", "提", "驳", "言语", "语", "签", "打分", "核对", "接听", "落款", "异议", "意见", "应",
		"理睬", "理会", "评", "盖章", "说", "反馈", "复", "否认", "批注", "画押", "置可否", "吭", "来问", "过问", "话",
	})
	speechless = lint.NewSet(
		"一声不响", "不闻不问", "没反应", "无反应", "毫无反应", "不理不睬", "迟迟", "没了下文", "沉默", "缄默", "缺席", "不到场", "不在场", "未到场",
		"不声不响", "默不作声", "没动静", "无动静", "静默", "不响", "一言不发", "没消息", "无消息", "没回音", "没下文", "没挑出", "未挑出",
		"没挑毛病", "未挑毛病", "已读不回", "石沉大海",
	)

	// unopposed is the want of an objection, however far its words stand apart: 无任何质量异议.
	unopposed = lint.NewFrame(18, []string{"无", "没有", "未有"}, []string{"异议", "意见", "问题", "瑕疵", "争议", "不满", "质疑"})
	// heedless say that it does not matter whether one looked.
	heedless = lint.NewSet("不论是否", "无论是否", "不管是否", "不问是否", "是否检验与否")
)

// consents reports bytes i to j to hold what silence may be taken for.
func consents(t *lint.Text, i, j int) bool {
	if t.HasAny(i, j, objects...) {
		return true
	}
	_, _, ok := t.Frame(unopposed, i, j)
	return ok
}

// treatedAsConsent: 甲方不作声的，按同意处理.
func treatedAsConsent(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	from := max(s.Start, lint.RuneStart(t.All, max(0, h.Start-12)))
	k := strings.LastIndexAny(t.All[from:h.Start], "按以作照当")
	if k < 0 || t.Before(from+k, "不", "未", "非") || h.End < s.End && !t.After(h.End, "，", "。", "；", "并", "的") {
		return fair
	}
	return settledSo(t, s, h)
}

// comesAbout: 逾期不验收的，自动转为合格; 未闻异议，方案即告通过.
func comesAbout(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	_, end := t.Part(h.Start)
	if t.Holds(unsigned, s.Start, h.Start) && lint.HasSuffix(t.All[h.Start:h.End], "生效", "成立") && !t.HasAny(s.Start, h.Start, "双方", "各方") {
		return undecided // 逾期不签的，自动生效
	}
	if strings.HasPrefix(t.All[h.Start:h.End], "自") && !consents(t, h.Start, min(end, h.End+30)) || t.HasAny(s.Start, s.End, "双方", "各方", "法律", "合同成立", "协议成立", "签字", "盖章") {
		return fair
	}
	return unless(!silent(t.All[s.Start:h.Start]))
}

// carriesOn: 未予答复的，服务照新价接续.
func carriesOn(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	return unless(!answerless.In(t.All[s.Start:h.Start]))
}

// answerless are words of one who does not answer.
var answerless = lint.NewSet(
	"未答复", "不答复", "未回复", "不回复", "未予", "不予答复", "未反馈", "没有回", "没有答", "未提出", "不表态", "未表态", "无异议", "未置可否",
	"未见反馈", "未见回", "不作声", "未回应", "不回应", "没有反馈", "无人接听", "未表示反对", "未反对", "没有反对", "不反对",
)

// tookIt reports an act of taking a thing with its object, in the statement of the hit: 客户取走机器即表示维修合格.
func tookIt(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	a, _ := t.Part(h.Start)
	return t.Holds(takings, max(a, s.Start, lint.RuneStart(t.All, max(0, h.Start-24))), h.Start) && !silent(t.All[a:h.Start])
}

// takenBefore reports an act of taking a thing, told in the statement before the hit:
// 客户取走设备后，视为对维修结果没有意见.
func takenBefore(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	a, _ := t.Part(h.Start)
	if a != h.Start || a <= s.Start {
		return false
	}
	end := a - len("，")
	b, _ := t.Part(end - 1)
	if end-b > 60 {
		return false
	}
	for _, x := range t.PlacesIn(takings, b, end) {
		if end-x.End <= 18 {
			return true
		}
	}
	return false
}

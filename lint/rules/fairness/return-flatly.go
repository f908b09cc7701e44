package fairness

import (
	"slices"

	"qiyue/lint"
)

// Returns refused without a word of refusing: 退换免谈, 拆封即断了退货的门路, 好歹不换,
// 出门概不回头, 钱货两讫，质量另说, 不补不换.
var (
	returning = []string{"退换", "退货", "退机", "退车", "退款", "退费", "换货", "换机", "退的", "退订", "退琴", "退赔", "换新", "退或换", "退、换", "退"}
	lostWay   = []string{"资格", "权利", "余地", "门路", "一说", "之说", "可能", "机会", "的事", "的路", "之路", "后路", "大门", "通道", "道理", "的份", "这回事", "这一项", "这一条", "这项", "这一出"}

	flat = []*lint.Frame{
		lint.NewFrame(9, returning, append(lint.Pairs([]string{
			"不必", "不用", "无需", "无须", "毋须", "不要", "休要", "不可", "不许", "不准",
		}, []string{"再谈", "再提", "再议", "再说", "提起", "谈"}), "无望", "没戏", "没指望", "泡汤", "没得谈", "无商量", "没商量", "莫提", "不提", "休提", "勿提", "别提", "免提", "免谈", "不谈", "免议", "休想", "甭想", "没门", "无门", "莫问", "勿言", "休言", "门儿都没有", "门都没有", "想都别想", "免开", "绝缘", "无缘")),
		lint.NewFrame(12, []string{
			"丧失", "失去", "断了", "断绝", "没有", "没了", "绝无", "概无", "并无", "再无", "即无", "便无", "不存在", "不再有", "不再理会", "不理会",
			"不得再言", "不再言", "无从",
		}, returning, append([]string{"，", "。", "；"}, lostWay...)),
		lint.NewFrame(9, returning, lostWay, []string{"断", "关闭", "封死", "丧失", "失去", "终止", "没了", "告终", "归零", "消灭", "到头"}),
		lint.NewFrame(9, []string{"好歹", "好坏", "横竖", "无论如何", "不管怎样", "不论怎样", "说什么", "死活", "任凭"}, []string{"不换", "不退", "不管", "不赔", "不给换", "不给退"}),
		lint.NewFrame(15, []string{"不许", "不准", "休得", "莫要", "勿要"}, returning[:9]),
		lint.NewFrame(18, []string{
			"特价", "特惠", "换购", "促销", "活动", "清仓", "处理", "折扣", "打折", "样机", "尾货", "秒杀", "展示", "优惠", "抢购", "直播", "二手",
		}, []string{
			"出门", "离店", "离柜", "售出", "卖出", "出售", "出库", "付款后", "开票后", "离手", "过手",
		}, []string{
			"不认", "不管", "不理", "概不", "恕不", "不负", "两清", "无关", "不再过问", "不再受理",
		}),
		lint.NewFrame(6, []string{"概不", "决不", "绝不", "永不", "恕不", "一律不", "一概不", "均不"}, []string{"回头"}),
		lint.NewFrame(9, []string{
			"钱货两讫", "银货两讫", "货款两讫", "钱货两清", "银货两清", "货款两清", "钱物两清",
		}, []string{"质量", "好坏", "退换", "概不", "一概", "后果", "各不", "不再", "互不"}),
	}
	refused = []string{"不退", "不换", "不补", "不修", "不赔", "不调"}
	// neither are two refusals in one breath, or one by want of a way: 不补不换, 没得退.
	neither = lint.NewSet(slices.Concat(lint.Pairs(refused, refused), lint.Pairs([]string{
		"没得", "没处", "无处", "不让", "不许", "不兴", "不作兴", "别想", "休想", "甭想", "莫想", "绝无", "便无", "再无", "不设", "不搞", "不开",
		"不留",
	}, []string{"退", "换"}))...)
)

// cannot are refusals by the form of the verb, at the end of what is said: 一律退不了.
var cannot = lint.NewSet(lint.Pairs([]string{"退", "换"}, []string{"不了", "不成", "不得", "不掉"})...)

// flatly finds them.
func flatly(p *lint.Pass, s lint.Sentence) (i, j int, ok bool) {
	t := p.Text
	i, j, ok = t.AnyFrame(s.Start, s.End, flat...)
	if found := t.PlacesIn(neither, s.Start, s.End); !ok && len(found) > 0 {
		i, j, ok = found[0].Start, found[0].End, true
	}
	for _, h := range t.PlacesIn(cannot, s.Start, s.End) {
		if _, b := t.Part(h.Start); !ok && b-h.End <= len("。") {
			i, j, ok = h.Start, h.End, true
		}
	}
	if !ok {
		i, j, ok = t.Frame(markedGoods, s.Start, s.End)
		return i, j, ok && refusedList(t, i)
	}
	if t.After(j, "区", "处", "柜", "记录", "流程", "时", "的") || returnExcused(t.In(s)) || t.HoldsWord(noDefect, s.Start, s.End) || t.Before(i, "不得", "不会", "如", "若", "并未", "没有") || t.Holds(breach, s.Start, i) {
		return 0, 0, false
	}
	return i, j, true
}

// markedGoods are goods of which no more is told than that the shop marks them so: 购买时明确说明不支持退货的商品.
var markedGoods = lint.NewFrame(12, []string{"说明", "注明", "标明", "标注", "写明", "声明", "明示", "载明", "提示"}, []string{"不支持", "不可", "不能", "不予", "不得"}, []string{"退货", "退换", "退款", "换货", "退、换"}, []string{"商品", "产品", "货物", "物品", "货品"})

// refusedList reports that byte i stands in a list of what is not taken back at all, be it bad.
func refusedList(t *lint.Text, i int) bool {
	c := t.ClauseAt(i)
	if c == nil || c.Parent == nil {
		return false
	}
	lead := &t.Passages[c.Parent.Passage]
	return t.HasAny(lead.Start, lead.End, "不予", "不退", "不换", "不接受", "不办理", "无法", "不能", "拒绝", "不支持") && t.HasAny(lead.Start, lead.End, "退", "换") && !t.HasAny(lead.Start, lead.End, "无理由", "七天", "7天", "七日", "7日", "非质量")
}

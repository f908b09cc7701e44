package fairness

import "qiyue/lint"

// Pairs of sides, defects that one side is answerable for, and words of bearing.
var (
	opposed  = [][2]string{{"甲方", "乙方"}, {"乙方", "甲方"}, {"发包方", "承包方"}, {"发包人", "承包人"}, {"总包方", "分包方"}, {"委托方", "受托方"}, {"委托人", "受托人"}, {"卖方", "买方"}, {"供方", "需方"}, {"出租方", "承租方"}, {"定作方", "承揽方"}, {"特许人", "被特许人"}}
	ownThing = []string{"提供的", "供应的", "交付的", "出具的", "下达的", "人员", "工程师", "设施", "自身原因", "原因"}
	defect   = []string{"质量问题", "质量缺陷", "存在缺陷", "有误", "错误", "不合格", "过失", "失误", "操作不当", "安装不当", "维修不当", "施工不当", "造成", "导致", "引起"}
	losses   = []string{"损失", "返工", "事故", "损坏", "赔偿", "责任", "后果", "报废", "延误"}
	bears    = []string{"承担", "负责", "负担", "自负", "自理", "赔偿"}
	shared   = lint.NewSet("除外", "按责任", "过错比例", "各自", "保险", "运费", "税", "追偿", "垫付", "先行", "共同", "双方", "分担", "连带", "自行选", "要求", "保管", "未提出异议", "未检验", "未验收", "应当检验")
)

// misplaced finds the loss from what is one side's own doing laid on the other:
// 甲方提供的材料存在质量问题造成返工的，损失由乙方承担.
func misplaced(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(shared, s.Start, s.End) {
		return 0, 0, false
	}
	for _, pair := range opposed {
		at, other := pair[0], pair[1]
		if !t.HasAny(s.Start, s.End, "由"+other) {
			continue
		}
		i, j, ok := t.Sequence(s.Start, s.End, 45, []string{at}, ownThing, defect, losses)
		if !ok || t.HasAny(i+len(at), i+len(at)+len("和"), "和", "、", "与", "或") || t.HasAny(s.Start, j, other+"未", other+"擅自", other+"违", other+"使用", other+"操作", other+"人员", other+"原因", other+"不", other+"在", other+"于", other+"对") || t.Before(i, "非", "向", "对", "经", "由", "给", "因非") {
			continue
		}
		if k := t.All[i+len(at) : j]; !lint.HasPrefix(k, ownThing...) {
			continue
		}
		k, end, ok := t.Sequence(j, s.End, 24, []string{"由" + other, "均由" + other}, bears)
		if !ok || k-j > 60 || t.HasAny(k, end, "，") {
			continue
		}
		a, _ := t.Part(i)
		return a, end, true
	}
	return 0, 0, false
}

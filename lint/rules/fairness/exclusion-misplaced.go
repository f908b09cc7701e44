package fairness

import "qiyue/lint"

// A pair of sides, of which one bears the loss from what the other one did.
type opposed struct {
	doer    string
	did     *lint.Frame
	failed  *lint.Frame
	others  *lint.Set // words of what the other one did itself
	bearing *lint.Frame
}

// pairs are the sides, onOther what lays a loss on one of them.
var (
	pairs = [][2]string{
		{"甲方", "乙方"}, {"乙方", "甲方"}, {"发包方", "承包方"}, {"发包人", "承包人"}, {"总包方", "分包方"}, {"委托方", "受托方"},
		{"委托人", "受托人"}, {"卖方", "买方"}, {"供方", "需方"}, {"出租方", "承租方"}, {"定作方", "承揽方"}, {"特许人", "被特许人"},
	}
	onOther = func() *lint.Set {
		var words []string
		for _, p := range pairs {
			words = append(words, laidOnto(p[1])...)
		}
		return lint.NewSet(words...)
	}()
)

// opposites are the pairs read, ownThing what is a side's own, shared words of a loss
// that is not laid on one side.
var (
	ownThing  = []string{"提供的", "供应的", "交付的", "出具的", "下达的", "人员", "工程师", "设施", "自身原因", "原因"}
	failsBy   = []string{"未按", "未及时", "未能", "没有按", "逾期", "迟延", "延误", "失误", "疏忽", "怠于", "过失"}
	opposites = func() []opposed {
		var out []opposed
		thing, defect := lint.NewSet(ownThing...), lint.NewSet(
			"质量问题", "质量缺陷", "存在缺陷", "有误", "错误", "不合格", "过失", "失误", "操作不当", "安装不当", "维修不当", "施工不当", "造成", "导致",
			"引起",
		)
		failing, causing := lint.NewSet(failsBy...), lint.NewSet("造成", "导致", "引起", "致使", "致", "产生", "引发")
		loss, bears := lint.NewSet("损失", "返工", "事故", "损坏", "赔偿", "责任", "后果", "报废", "延误"), lint.NewSet("承担", "负责", "负担", "自负", "自理", "赔偿")
		for _, p := range pairs {
			laid := lint.NewSet(laidOnto(p[1])...)
			var others []string
			for _, does := range []string{"未", "擅自", "违", "使用", "操作", "人员", "原因", "不", "在", "于", "对"} {
				others = append(others, p[1]+does)
			}
			out = append(out, opposed{
				doer: p[0], did: lint.NewFrameOf(45, lint.NewSet(p[0]), thing, defect, loss),
				failed: lint.NewFrameOf(45, lint.NewSet(p[0]), failing, causing, loss), others: lint.NewSet(others...),
				bearing: lint.NewFrameOf(24, laid, bears),
			})
		}
		return out
	}()
	shared = lint.NewSet(
		"除外", "按责任", "过错比例", "各自", "保险", "运费", "税", "追偿", "垫付", "先行", "共同", "双方", "分担", "连带", "自行选", "要求", "保管",
		"未提出异议", "未检验", "未验收", "应当检验",
	)
)

// laidOnto are the words that lay a loss on a side.
func laidOnto(who string) []string {
	return []string{"由" + who, who + "自行", who + "自负", who + "自担"}
}

// misplaced finds the loss from what is one side's own doing laid on the other:
// 甲方提供的材料存在质量问题造成返工的，损失由乙方承担.
func misplaced(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(onOther, s.Start, s.End) || t.Holds(shared, s.Start, s.End) {
		return 0, 0, false
	}
	for k := range opposites {
		o := &opposites[k]
		own := ownThing
		i, j, ok := t.Frame(o.did, s.Start, s.End)
		if !ok {
			own = failsBy
			i, j, ok = t.Frame(o.failed, s.Start, s.End)
		}
		if after := i + len(o.doer); !ok || !lint.HasPrefix(t.All[after:j], own...) || t.Holds(o.others, s.Start, j) || t.Before(i, "非", "向", "对", "经", "由", "给", "因非") {
			continue
		}
		k, end, ok := t.Frame(o.bearing, j, s.End)
		if !ok || k-j > 60 {
			continue
		}
		a, _ := t.Part(i)
		return a, end, true
	}
	return 0, 0, false
}

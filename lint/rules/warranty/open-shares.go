package warranty

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

var (
	// mixed are words of a loss that both sides brought about.
	mixed = lint.NewSet(append(append(lint.Pairs([]string{
		"都有", "均有", "皆有", "互有", "各有", "都存在", "均存在", "都沾", "都算有", "兼有",
	}, []string{"过错", "过失", "责任", "原因", "问题", "错", "份", "不对", "不当", "边", "疏忽", "毛病"}), "双方原因", "双方过错", "都有的", "都有时", "兼有的", "并存", "双方过失", "双方责任", "两方原因",
		"两边原因", "混合过错", "混合原因", "混合责任", "共同造成", "共同导致", "共同引起", "共同过错", "共同原因", "共同过失", "两样都有", "两者都有",
		"两样都沾", "两种原因都有", "都不对", "都不占理", "都理亏", "双方都沾", "几种原因", "多种原因", "多方原因"), lint.Pairs([]string{"责任", "原因", "过错", "是谁", "谁的错"}, []string{
		"分不清", "查不清", "不清", "不明", "说不清", "难以认定", "难以区分", "无法认定", "无法区分", "难分", "无法查明",
	})...)...)
	// undivided are words by which it is left open who then bears how much.
	undivided = lint.NewSet(append(append(lint.Pairs([]string{
		"视", "看", "按", "依", "根据", "按照", "依照", "据", "视乎",
	}, []string{"情况", "情形", "情节", "轻重", "具体", "实际情", "实情"}), "具体情况", "实际情况", "酌情", "再谈", "再商量", "再协商", "另商", "另行商", "另行协商", "另议", "另说", "再说", "再议",
		"再定", "另定", "另行确定", "另行约定", "另行决定", "另行认可", "商量着", "协商着", "看着办", "看着分", "商量分", "商量解决", "商量处理", "协商分", "协商确定", "协商解决", "协商处理", "协商承担", "协商划分", "协商负担",
		"合理分", "公平分", "适当分", "妥善分", "合理承担", "适当承担", "合理划分", "酌定", "商定", "面议", "待定"), lint.Pairs([]string{"双方", "两家", "两方", "两边", "各方", "两头"}, []string{"商量", "协商", "商谈", "面谈", "议定", "沟通"})...)...)
	// divides are words of a measure, or of somebody who finds one.
	divides = lint.NewSet(
		"过错程度", "过错大小", "责任大小", "原因力", "比例", "鉴定", "检测", "认定", "法院", "仲裁", "协商不成", "不成的", "第三方", "专家", "评估",
		"各半", "一半", "平摊", "均摊", "平均", "对半", "均担", "各自过错", "各自的过错", "附件", "下列", "如下", "保险",
	)
	// judges are words of how it is then found out.
	judges = lint.NewSet("过错程度", "过错大小", "责任大小", "原因力", "比例", "机构", "法院", "仲裁", "第三方", "专家", "评估", "各半", "附件", "下列", "如下")
	// borne are words of a loss and who bears it.
	borne = lint.NewSet("造成", "承担", "分担", "责任", "损失", "赔", "负担", "分摊", "摊", "负责", "自负", "担", "管")
)

// unjudged leave it to be found out later, by nobody, who bears a loss: 责任由双方另行认定.
var unjudged = lint.NewFrame(24, []string{"责任", "责任归属", "由谁承担", "由谁负责", "归谁", "谁来赔", "怪谁"}, lint.Pairs([]string{
	"另行", "另", "日后", "事后", "以后", "届时", "到时", "到时候", "之后", "再", "再行",
}, []string{"认定", "界定", "划分", "划定", "查明", "查清", "分清", "弄清", "判定", "判断", "分配", "分摊", "区分", "明确", "落实", "追查", "定夺"}))

// openShares reports a loss that both sides brought about and whose shares nobody tells:
// 双方都有过错的视具体情况分担.
func openShares(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Framed(unjudged, 1) {
		s := t.SentenceAt(h.Start)
		if t.PassageAt(h.Start).Kind == lint.Body && !t.HasAny(h.Start, h.End, "，", "机构", "保密", "违约", "鉴定", "部门", "法院") && !t.HoldsWord(judges, h.End, s.End) {
			i, _ := t.Part(h.Start)
			i, j := t.Within(i, h.End, 50)
			p.Report(lint.Finding{
				Start: i, End: j, Message: diag.Say("lint-liability-split-open", "text", t.Quote(i, j)), Fix: diag.Say("lint-liability-split-open-fix"),
			})
		}
	}
	for s := range t.SentencesWith(mixed) {
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || !t.Holds(borne, ps.Body, s.End) {
			continue
		}
		h := t.PlacesIn(mixed, s.Start, s.End)[0]
		open := t.PlacesIn(undivided, h.End, min(s.End, lint.RuneStart(t.All, min(len(t.All), h.End+75))))
		if len(open) == 0 || t.HoldsWord(divides, h.End, ps.End) || t.UnitIn(h.Start, ps.End, lint.Percent) {
			continue
		}
		i, _ := t.Part(h.Start)
		_, j := t.Part(open[0].Start)
		i, j = t.Within(i, j, 50)
		p.Report(lint.Finding{
			Start: i, End: j, Message: diag.Say("lint-liability-split-open", "text", t.Quote(i, j)), Fix: diag.Say("lint-liability-split-open-fix"),
		})
	}
}

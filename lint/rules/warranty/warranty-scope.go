package warranty

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// WarrantyScope: No scope or no exclusions.
var WarrantyScope = lint.Rule{
	ID:      "warranty-scope",
	Title:   lint.Words{Zh: "质保范围不明", En: "warranty without a scope"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words: []string{
		"保修范围", "质保范围", "免费修理一切", "免费维修一切", "一切损坏", "一切故障", "所有故障", "任何故障", "所有损坏", "任何损坏",
		"全部免费保修", "全免保修", "所有问题", "任何问题", "一切问题", "任何原因", "全免费", "一切原因", "任何情况", "保修内容", "质保内容",
		"保修项目", "质保项目", "包修项目", "包修范围", "三包范围", "质保期", "保修期", "质量保证期", "包修期",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "没有写明哪些免费、哪些不免费，例如“一切损坏”“详见保修卡”。", En: "No scope or no exclusions"},
		Spec: lint.Words{Zh: "规格：同一项既在质保范围内又不在质保范围内；没有边界的排除。缺少范围由读取规格时拒绝。", En: "In a spec: one item both covered and excluded; exclusions without a limit. A missing scope is refused on reading."},
		Why:  lint.Words{Zh: "范围不清，人为损坏、易损件算不算都会争。", En: "Whether misuse and wearing parts are covered is then open."},
		Bad: []string{
			"⟦包修范围以保修卡为准⟧。",
			"乙方⟦免费修理一切损坏⟧的部件。",
			"⟦保修范围详见保修卡⟧。",
			"⟦质保范围按行业惯例⟧执行。",
			"质保期内⟦所有故障免费维修⟧。",
			"保修期内，货架因⟦任何原因⟧损坏的，卖方均免费更换。",
			"⟦质保范围参照厂商售后政策⟧。",
			"⟦保修项目以售后人员判断为准⟧。",
		},
		Good: []string{
			"保修项目由卖方负责免费维修。",
			"卖方因任何原因不能到场的，免费延长保修。",
			"质保范围按照技术协议执行。",
			"交货数量的误差按行业惯例，质保范围为机身与电机。",
			"保修范围为材料缺陷，人为损坏不在其内，费用按惯例各半。",
			"质保范围见本合同第六条。\n第六条 质保范围为机身。",
			"质保期为两年，卖方免费更换有缺陷的部件。",
			"保修范围：主轴、导轨的材料和制造缺陷；人为损坏不在保修范围内。",
			"质保期内，非人为原因造成的所有故障免费维修。",
			"保修范围详见附件一。\n附件一：保修范围",
			"保修范围见本合同第三条。\n第三条 保修范围为主机。",
		},
		Since: "0.1.0",
	},
	RunSpec: warrantyScopeSpec,
	Run:     warrantyScope,
}

// scoped are words of a warranty whose scope is told.
var scoped = lint.NewSet("人为", "除外", "非甲方", "非乙方", "非因", "附件", "第", "不在", "不属", "正常使用", "质量问题造成", "质量问题引起", "质量问题导致", "质量原因", "材料", "制造")

func warrantyScope(p *lint.Pass) {
	t := p.Text
	unscoped(p)
	var told []int // sentences reported
	flag := func(i, j int) {
		p.Flag(i, j)
		told = append(told, t.SentenceAt(i).Start)
	}
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		for _, g := range p.HitsIn(s.Start, s.End) { // a period is for unscoped
			if h = g; !strings.HasSuffix(t.All[g.Start:g.End], "期") {
				break
			}
		}
		w := t.All[h.Start:h.End]
		if strings.HasSuffix(w, "期") || t.HoldsWord(scoped, s.Start, s.End) {
			return
		}
		if strings.HasSuffix(w, "范围") || strings.HasSuffix(w, "内容") || strings.HasSuffix(w, "项目") {
			if end, ok := deferred(t, s, h.End); ok {
				flag(h.Start, end)
			}
			return
		}
		if a, _ := t.Part(h.Start); w == "任何损坏" && t.HasAny(a, h.Start, "原因", "由于", "因") {
			return // 由于卖方原因有任何损坏: whose it is is told
		}
		if !t.HasAny(s.Start, s.End, "免费", "保修", "维修", "修理", "无偿") || (strings.HasSuffix(w, "原因") || w == "任何情况") && !t.HasAny(h.End, s.End, "免费更换", "免费维修", "无偿更换", "无偿维修") || (strings.HasSuffix(w, "原因") || w == "任何情况" || w == "全免费") && !t.Holds(warranties, s.Start, s.End) {
			return
		}
		i, j := h.Start, h.End
		if t.After(j, "免费维修", "免费修理", "免费保修") {
			j += len("免费维修")
		}
		flag(i, j)
	})
	unbounded(p, told)
}

// unscoped reports the first promise of repair for nothing in an agreement that nowhere draws
// the line: 质保期内出现问题由乙方免费解决, and nothing of causes or of what is left out.
func unscoped(p *lint.Pass) {
	t := p.Text
	if !t.Whole() && !t.Copied() || t.Class != document.Contract {
		return
	}
	for s := range t.SentencesWith(leavesOut) {
		ps := t.PassageAt(s.Start)
		if s.Start > ps.Body && t.Holds(periods, ps.Body, s.Start) || underAny(t, ps, warranties) {
			return // 学校自己拆动的不算, behind the promise or under the heading
		}
	}
	from, to, promised := -1, -1, false
	for s := range t.SentencesWith(onRepair) {
		ps := t.PassageAt(s.Start)
		if ps.Residue {
			continue
		}
		if t.HoldsWord(draws, s.Start, s.End) || t.Holds(papers, s.Start, s.End) && !t.Holds(prices, s.Start, s.End) {
			return
		}
		if ps.Kind != lint.Body || promised {
			continue
		}
		for _, h := range t.PlacesIn(periods, s.Start, s.End) {
			if t.After(h.End, "外", "之外", "以外", "内外", "满", "届满", "金") {
				continue
			}
			if found := t.PlacesIn(mends, h.End, s.End); len(found) > 0 {
				i, _ := t.Part(h.Start)
				_, j := t.Part(found[0].Start)
				from, to = t.Within(i, j, 40)
				promised = true
				break
			}
			for _, q := range t.QuantitiesIn(h.End, min(s.End, h.End+45)) {
				if q.Unit.InMonths() && from < 0 {
					from, to = h.Start, q.End
				}
			}
		}
	}
	if from >= 0 {
		p.Flag(from, to)
	}
}

var (
	// onRepair are words of a sentence on the warranty, or on repairs and who pays them.
	onRepair = lint.NewSet(
		"质保", "保修", "质量保证", "包修", "三包", "免费", "无偿", "修理", "维修", "收费", "检修", "保内", "保外",
	)
	// mends promise repair for nothing.
	mends = lint.NewSet(
		"免费维修", "免费修", "免费更换", "免费换", "免费解决", "免费处理", "免费上门", "免费提供", "免费负责", "免费为", "免费给", "无偿", "免费排除",
		"免费服务", "免费返修", "负责维修", "负责修理", "负责修复", "负责免费", "免费进行", "包修", "包换", "负责更换", "负责解决", "负责处理",
		"维修由", "修理由", "更换由", "维修都由", "维修均由", "都修", "都换", "全修", "来修", "给修", "给换", "不要钱", "不收钱", "不收费", "维修免费", "修理免费", "免费检修", "免费维护", "维修不收", "修理不收", "免收", "负责到位", "负责到底", "予以解决", "均予解决", "均由乙方解决", "包解决",
	)
	// draws are words that say what a warranty covers or leaves out.
	draws = lint.NewSet(slices.Concat([]string{
		"范围", "除外", "不在", "不属", "不算", "不包括", "不含", "不计", "人为", "不当", "缺陷", "质量问题", "正常使用", "正确使用", "正常操作", "非因",
		"瑕疵", "材质", "做工", "制造", "部位", "说明书", "国家", "三包规定", "《", "__", "擅自", "私自", "自行拆", "自行改", "自己拆", "拆动", "拆过", "进水",
		"泡水", "水泡", "泡的", "泡坏", "压坏", "弄坏", "用坏", "划伤", "碰坏", "砸", "烧坏", "冻坏", "摔", "磕碰", "撞", "不可抗力", "外力", "超载", "雷击", "失误", "误操作", "过失", "过错", "违规", "故意", "改动", "不合格", "耗材由",
		"耗材除", "易损件除", "易损件由", "自身原因", "方原因", "质量原因", "本身原因", "外部原因", "的原因", "责任事故", "如下", "以下", "下列",
	}, lint.Pairs([]string{"原因", "造成", "引起", "导致", "所致"}, []string{
		"造成", "引起", "导致", "的", "损坏", "故障", "，", "质量", "设备", "产品", "货物", "无法", "不能", "出现", "发生",
	}))...)
	// leavesOut are words that leave something out, with no word of repair beside them.
	leavesOut = lint.NewSet("不算", "除外", "不在此", "不在内", "不包括", "不管", "不保", "自负", "自理", "照收", "另收", "自付")
	// papers may draw it, prices are words of those that tell what repair costs.
	papers = lint.NewSet("附件", "附表", "招标文件", "投标文件", "技术协议", "合同约定", "保修卡", "质保书", "保修书", "保证书", "维修卡", "标准")
	prices = lint.NewSet("单价", "收取", "收费", "价目", "报价", "价格", "零件款", "费用")
)

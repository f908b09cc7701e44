package wording

import (
	"strings"

	"qiyue/lint"
)

var (
	// partCosts are what parts and material cost, bearsCost how somebody bears it.
	partCosts   = lint.NewSet("配件费", "配件的费", "零件费", "零件的费", "部件费", "部件的费", "备件费", "备件的费", "耗材费", "耗材的费", "材料费", "材料的费", "采购费", "配件成本", "材料成本", "交通住宿费", "食宿交通费")
	bearsCost   = lint.NewSet("承担", "负担", "自理", "支付", "自付", "负责")
	costThen    = lint.NewFrameOf(30, partCosts, bearsCost)
	bearsThen   = lint.NewFrameOf(9, bearsCost, partCosts)
	bearers     = []string{"客户", "用户", "业主", "贵单位", "贵公司", "需方", "委托方", "使用方", "买方", "承租方", "定作方", "送修人"}
	costSettled = lint.NewSet("价目", "报价", "价格表", "配件价", "清单", "协商", "标准", "以内", "不超过", "包括", "包含", "含", "凭", "实际", "市场", "据实", "%", "承包", "施工", "人为")
)

// partsBorne is the cost of parts that the customer bears whatever it comes to, in a
// text that prices none: 更换配件的费用由甲方承担.
func partsBorne(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if t.Holds(forCause, s.Start, s.End) || t.Holds(costSettled, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok = t.Frame(costThen, s.Start, s.End); !ok {
		i, j, ok = t.Frame(bearsThen, s.Start, s.End)
	}
	if !ok || t.HasAny(i, j, "，", "不", "后") || t.Has("价目表", "报价单", "价格表", "配件清单", "备件清单") {
		return 0, 0, false
	}
	a, b := t.Part(i)
	if part := t.All[a:max(b, j)]; !lint.Contains(part, bearers...) && !customerIn(t, part) {
		return 0, 0, false
	}
	return i, j, true
}

// customerIn reports that a statement names the customer by its label, and not the
// other side.
func customerIn(t *lint.Text, part string) bool {
	named := false
	for _, side := range t.Parties() {
		if !strings.Contains(part, side.Label) {
			continue
		}
		if side.Role != lint.Customer && (side.Margin > 0 || side.Label != "甲方") {
			return false
		}
		named = true
	}
	return named
}

package lint

import "strings"

// NameOf is what stands behind the label of a party among the first lines:
// 甲方（买方）：某某学校. It is "" where nothing does.
func (t *Text) NameOf(label string) string {
	for k := range t.Passages[:min(len(t.Passages), 20)] {
		line := t.All[t.Passages[k].Start:t.Passages[k].End]
		if i := strings.Index(line, label); i >= 0 && len(line) < 300 {
			if _, name, ok := strings.Cut(line[i:], "："); ok && strings.TrimSpace(name) != "" {
				return strings.TrimSpace(name)
			}
		}
	}
	return ""
}

// Firm reports the name of a company, a public body or another organisation.
func Firm(name string) bool {
	return Contains(name, "公司", "集团", "企业", "合作社", "事务所", "研究院", "研究所", "医院", "学校", "大学", "学院", "银行", "人民政府", "委员会") ||
		HasSuffix(name, "厂", "局", "店", "中心", "商行", "经营部", "工作室", "门市部", "协会")
}

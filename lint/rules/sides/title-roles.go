package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

var (
	// besideLabel are what stands in brackets with a label and is no name of a side, or one that others
	// bear, too: 甲方（盖章）, 甲方（客户）.
	besideLabel = lint.NewSet("盖章", "签字", "公章", "签章", "全称", "姓名", "个人", "自然人", "法人", "单位", "公司", "企业", "章", "客户", "用户", "生产", "消费者")
	// titleTails make of an act or a thing in the title the name of who does or deals in it.
	titleTails = []string{"方", "人", "商", "者", "公司", "单位", "机构"}
	// noTitleStems are words of any title.
	noTitleStems = lint.NewSet("合同", "协议", "服务", "补充", "产品", "设备", "商品", "工程", "项目", "技术", "有限", "电子", "国际")
)

// titleRoles are names of roles made of words of the title, where the text uses them: 保洁方 and
// 保洁公司 under 保洁服务合同, 代销人 under 代销协议.
func titleRoles(t *lint.Text) []string {
	var out []string
	title := t.Title()
	if k := strings.LastIndexAny(title, "：（"); k > 0 {
		title = title[:k]
	}
	for i := 0; i+len("保洁") <= len(title); i++ {
		stem := title[i : i+len("保洁")]
		if title[i] < 0xE4 || stem[len("保")] < 0xE4 || noTitleStems.In(stem) {
			continue
		}
		for _, tail := range titleTails {
			if w := stem + tail; t.Has(w) && !strangerSet.In(w) && t.Count(w) < 6 && !slices.Contains(out, w) && !t.Has(w+"员") && !strings.Contains(title, w) {
				out = append(out, w)
			}
		}
	}
	return out
}

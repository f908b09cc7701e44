package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// placed stand right behind an x in the place of a name: x市, X先生.
	placed = lint.NewSet("公司", "有限", "市", "省", "县", "镇", "集团", "小区", "大厦", "先生", "女士", "同志", "品牌", "牌")
	// rays go on with a letter that is no name: X射线设备公司.
	rays = lint.NewSet("射线", "光", "轴", "荧光", "波", "射")
	// houses end the name of a firm or a house.
	houses = lint.NewSet("公司", "集团", "医院", "学校", "大学", "酒店", "银行", "厂", "商场")
)

// lettered is the end of what is left of a name that an x at bytes i to j stands for:
// x电源公司, x市.
func lettered(t *lint.Text, p *lint.Passage, i, j int) (int, bool) {
	if prev := last(t.All[p.Start:i]); i < p.Body || letter(prev) || prev == '-' || prev == '_' || pattern(t, i, j) || t.Begins(rays, j) {
		return 0, false
	}
	for n := 0; n < 10 && j < p.End; n++ {
		r, size := utf8.DecodeRuneInString(t.All[j:p.End])
		if n == 0 && t.Begins(placed, j) || n > 0 && t.Ends(houses, j+size) {
			name := t.All[i : j+size]
			return j + size, !t.HasAny(i, t.SentenceAt(i).End, name+"指", name+"是指")
		}
		if j += size; !han(r) {
			break
		}
	}
	return 0, false
}

// countless reports that a mark at bytes i to j stands for a number, before its unit: X年, 一式x份,
// 第X条, *分钟.
func countless(t *lint.Text, p *lint.Passage, i, j int) bool {
	prev := last(t.All[p.Start:i])
	if i < p.Body || !han(prev) && prev != ' ' && !strings.ContainsRune("，。；：、（~-", prev) && !t.After(j, "年") { // 201X年
		return false
	}
	return unit(t, j) != "" || t.Begins(smallUnits, j) && !t.Begins(unitBegun, j) || prev == '第' && t.Begins(gapUnits, j)
}

// smallUnits are units of a number that units has not.
var smallUnits = lint.NewSet("个", "月", "万", "套", "分钟", "秒", "吨", "米", "辆", "页", "块", "学时", "课时")

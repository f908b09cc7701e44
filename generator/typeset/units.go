package typeset

import (
	"sort"
	"unicode/utf8"
)

// units are the words that stay on the line of the number before them, in
// order of their bytes. A longer one wins over a shorter one it begins with.
var units = [...]string{
	"万", "万元", "万美元", "个", "个小时", "个工作日", "个年度", "个日历日", "个日历月", "个月", "个自然日", "人", "人次", "亿", "亿元", "件",
	"份", "伏", "位", "倍", "元", "克", "公斤", "公里", "分", "分贝", "分钟", "包", "千克", "千瓦", "千米", "升", "单元", "卷", "厘米",
	"双", "台", "号", "吨", "周", "周岁", "周年", "圆", "块", "处", "天", "套", "季度", "室", "家", "封", "小时", "层", "岁",
	"工作小时", "工作日", "幢", "平方米", "年", "年度", "度", "座", "弄", "张", "批", "折", "支", "日", "日历日", "时", "月", "期",
	"本", "条", "枚", "栋", "楼", "次", "欧元", "款", "毫秒", "毫米", "港元", "点", "版", "瓦", "盒", "秒", "秒钟", "立方米", "章",
	"笔", "米", "类", "级", "组", "美元", "自然日", "节", "角", "路", "辆", "部", "间", "页", "项", "颗",
}

// unitAt is the length in glyphs of the longest unit that starts at g[0], 0
// when there is none.
func unitAt(g []glyph) int {
	if len(g) == 0 || !g[0].class.in(1<<han|1<<numeral) {
		return 0
	}
	best := 0
	for i := sort.SearchStrings(units[:], string(g[0].r)); i < len(units); i++ {
		n := shared(units[i], g)
		if n == 0 {
			break
		}
		if n == utf8.RuneCountInString(units[i]) {
			best = max(best, n)
		}
	}
	return best
}

// shared is the number of leading characters of s that g has too.
func shared(s string, g []glyph) int {
	n := 0
	for _, r := range s {
		if n == len(g) || g[n].r != r {
			break
		}
		n++
	}
	return n
}

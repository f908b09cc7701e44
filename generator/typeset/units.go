package typeset

import (
	"sort"
	"unicode/utf8"
)

// units are the words that stay on the line of the number before them, in
// order of their bytes. A longer one wins over a shorter one it begins with.
var units = [...]string{
	"万", "万元", "万美元", "世纪", "个", "个小时", "个工作日", "个年度", "个日历日", "个日历月", "个月", "个百分点",
	"个自然日", "亩", "人", "人年", "人日", "人月", "人次", "亿", "亿元", "件", "份", "伏", "位", "倍", "元", "兆字节",
	"兆帕", "兆瓦", "兆瓦时", "兆赫", "兆赫兹", "克", "公分", "公升", "公斤", "公里", "公顷", "分", "分贝", "分钟",
	"刻钟", "副", "包", "匹", "千伏", "千伏安", "千克", "千帕", "千瓦", "千瓦时", "千米", "千赫", "升", "单元", "卷",
	"厘米", "双", "只", "台", "台套", "台年", "台月", "台次", "号", "名", "吨", "周", "周岁", "周年", "圆", "场", "块", "处",
	"天", "套", "孔", "字节", "季度", "学时", "安培", "宗", "室", "家", "封", "小时", "层", "岁", "工作小时", "工作日",
	"工时", "席", "幅", "幢", "平方千米", "平方米", "年", "年度", "度", "座", "弄", "张", "微米", "户", "扇", "批", "把",
	"折", "摄氏度", "支", "斤", "日", "日元", "日历日", "旬", "时", "星期", "月", "期", "本", "条", "枚", "架", "架次", "栋",
	"株", "根", "格", "档", "桶", "楼", "次", "欧元", "欧姆", "款", "毫克", "毫升", "毫安", "毫安时", "毫秒", "毫米", "海里",
	"港元", "港币", "点", "片", "版", "牛米", "班次", "瓦", "瓶", "百分点", "盆", "盏", "盒", "秒", "秒钟", "立方米", "章",
	"笔", "筒", "箱", "米", "类", "粒", "级", "组", "罐", "美元", "自然日", "艘", "节", "英寸", "英镑", "袋", "角", "课时",
	"赫兹", "趟", "路", "车次", "轮", "辆", "遍", "部", "间", "页", "项", "颗", "马力",
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

package words

import (
	"strings"

	"qiyue/lint"
)

// Chinese has no word boundary: two characters that are a guard may be the end of one word and the beginning of
// another, and settle a sentence they have nothing to do with. Where texts of ours hold such a pair it is written
// here with the words it is cut from; a test finds them.
var across = map[string][]string{
	"不收": {"概不收回"},
	"为界": {"为界面"},
	"付款": {"多付款项"},
	"付清": {"付清洗", "付清理", "付清运", "付清洁", "付清单"},
	"以上": {"可以上"},
	"以下": {"可以下", "予以下"},
	"供电": {"提供电"},
	"出具": {"派出具有"},
	"到账": {"收到账"},
	"单价": {"订单价格"},
	"回收": {"收回收", "交回收款"},
	"守约": {"严守约"},
	"担保": {"承担保"},
	"报价": {"申报价值"},
	"按月": {"按月租"},
	"收费": {"收费用"},
	"方可": {"甲方可", "乙方可", "丙方可", "一方可", "双方可", "各方可", "对方可", "需方可", "供方可", "买方可", "卖方可", "方可以"},
	"期为": {"排期为准"},
	"标注": {"商标注"},
	"款限": {"付款限"},
	"法规": {"办法规", "司法规"},
	"物价": {"货物价"},
	"理由": {"修理由"},
	"理解": {"合理解"},
	"租期": {"出租期间"},
	"税费": {"含税费用"},
	"纳税": {"缴纳税"},
	"行政": {"执行政"},
	"认为": {"确认为"},
	"附表": {"另附表格"},
}

// Across are the words that a guard may be cut from.
func Across(guard string) []string { return across[guard] }

// settles reports that one of the guards stands in s as a word.
func settles(s string, guards []string) bool {
	if !lint.Contains(s, guards...) {
		return false
	}
	for _, g := range guards {
		rest := s
		for _, w := range across[g] {
			rest = strings.ReplaceAll(rest, w, "\n")
		}
		if strings.Contains(rest, g) {
			return true
		}
	}
	return false
}

package lint

import "strings"

// Chinese has no word boundary: two characters that are a guard may be the end of one word and the beginning of
// another, and settle a sentence they have nothing to do with. Where texts of ours hold such a pair it is written
// here with the words it is cut from; tests find them in words of data (settled, unless), and HoldsWord passes over
// them for a Set that guards.
var across = map[string][]string{
	"上款": {"以上款"},
	"不收": {"概不收回"},
	"不返": {"拒不返工"},
	"为界": {"为界面"},
	"以上": {"可以上"},
	"以下": {"可以下", "予以下"},
	"付款": {"多付款项"},
	"付清": {"付清洗", "付清理", "付清运", "付清洁", "付清单"},
	"供水": {"提供水"},
	"供电": {"提供电"},
	"修订": {"检修订", "返修订", "维修订"},
	"出具": {"派出具有"},
	"到账": {"收到账"},
	"制造": {"限制造成"},
	"加注": {"增加注"},
	"单价": {"订单价格"},
	"单方": {"清单方", "订单方", "账单方"},
	"可退": {"均可退回", "即可退订"},
	"合法": {"符合法律", "符合法规"},
	"同等": {"合同等"},
	"员工": {"人员工资", "人员工作", "人员工时", "雇员工资"},
	"回收": {"收回收", "交回收款"},
	"回购": {"交回购"},
	"因未": {"原因未"},
	"守约": {"严守约", "遵守约"},
	"定价": {"确定价格", "约定价格"},
	"实报": {"如实报"},
	"家电": {"国家电"},
	"工期": {"完工期限", "竣工期限", "开工期限"},
	"成交": {"完成交"},
	"报价": {"申报价值"},
	"担保": {"承担保"},
	"按月": {"按月租"},
	"收费": {"收费用"},
	"收货": {"拒收货", "验收货"},
	"新规": {"更新规则"},
	"方可": {"甲方可", "乙方可", "丙方可", "一方可", "双方可", "各方可", "对方可", "需方可", "供方可", "买方可", "卖方可", "方可以"},
	"方能": {"方能力", "方能够", "甲方能", "乙方能", "双方能", "一方能", "对方能"},
	"施工": {"实施工"},
	"有权": {"没有权", "所有权", "享有权益"},
	"期为": {"排期为准"},
	"构成": {"机构成"},
	"查验": {"检查验收"},
	"标注": {"商标注"},
	"核发": {"审核发票"},
	"核验": {"考核验收"},
	"款限": {"付款限"},
	"法规": {"办法规", "司法规", "方法规"},
	"物价": {"货物价"},
	"物品": {"货物品"},
	"理由": {"修理由"},
	"理解": {"合理解"},
	"用工": {"专用工具", "使用工具", "通用工具"},
	"租期": {"出租期间"},
	"税费": {"含税费用"},
	"纳税": {"缴纳税"},
	"经验": {"经验收", "经验货"},
	"行使": {"进行使"},
	"行情": {"履行情", "执行情", "进行情", "运行情"},
	"行政": {"执行政"},
	"订单": {"签订单"},
	"认为": {"确认为"},
	"权属": {"所有权属", "产权属于"},
	"权重": {"有权重", "无权重"},
	"试验": {"测试验收"},
	"过保": {"超过保"},
	"通过": {"沟通过"},
	"部分": {"内部分"},
	"附表": {"另附表格"},
	"非承": {"除非承"},
	"非法": {"除非法"},
}

// Across are the words that a guard may be cut from.
func Across(guard string) []string { return across[guard] }

// HoldsWord reports whether one of the words of a set stands in bytes i to j as a word, and not cut from two others:
// 担保, and not that of 承担保修责任.
func (t *Text) HoldsWord(s *Set, i, j int) bool {
	if !t.Holds(s, i, j) {
		return false
	}
	for _, h := range t.PlacesIn(s, i, j) {
		if h.End <= j && !t.cutFromWords(h) {
			return true
		}
	}
	return false
}

// cutFromWords reports that the place of a word is the end of another and the beginning of a third.
func (t *Text) cutFromWords(h Hit) bool {
	word := t.All[h.Start:h.End]
	for _, w := range across[word] {
		if k := strings.Index(w, word); h.Start >= k && strings.HasPrefix(t.All[h.Start-k:], w) {
			return true
		}
	}
	return false
}

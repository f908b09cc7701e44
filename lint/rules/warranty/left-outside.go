package warranty

import (
	"slices"
	"unicode/utf8"

	"qiyue/lint"
)

// A warranty whose length is left to somebody, or to a usage, outside the agreement, in
// words of every register: 质保随原厂, 保多久问经销商, 保修期和主机厂家一致.
var (
	// warranty begins the name of a warranty or of its period, lengthLeads what may stand
	// behind it before it is said where the length is to be found.
	warranty    = lint.NewSet("保修", "质保", "包修", "保用", "保固", "延保", "质量保证", "保多久", "保几年", "保多长")
	lengthLeads = slices.Concat([]string{
		"期", "期限", "有效期", "年限", "年头", "年数", "时长", "时间", "长短", "长度", "多久", "多长", "几年", "到什么时候", "到何时", "到几时",
		"到哪天", "到啥时候", "也", "还", "都", "得", "要", "只能", "就", "，",
	}, leads)
	// goesBy are the words that leave it to what follows, alike of them those that need a
	// word of likeness behind it.
	goesBy = lint.NewSet(
		"跟", "随", "从", "听", "凭", "看", "问", "询", "咨询", "请教", "沿用", "照搬", "套用", "援用", "比照", "仿照", "参照", "参考", "参酌", "按",
		"依", "照", "循", "遵", "同", "等同", "视", "取决于", "视同", "执行", "见", "详见", "详询", "与", "和", "以", "由", "沿袭", "任由", "任凭",
		"听凭", "由着", "打听", "取法", "效法", "仿", "追随", "紧跟", "挂靠", "比着", "对标", "向",
	)
	// asking leave it to whoever is asked, who need not be known for an outsider.
	asking = lint.NewSet("听", "问", "询", "咨询", "打听", "请教", "任由", "任凭", "听凭", "由着", "凭口头")
	// howLong asks for the length itself, which then nobody but ours tells.
	howLong = lint.NewSet("年头", "年限", "年数", "时长", "长短", "多久", "多长", "几年", "期限", "什么时候", "何时", "几时", "哪天")
	ours    = lint.NewSet("约定", "合同", "协议", "条", "款", "上文", "前文", "法律", "法规", "民法典", "国家", "整机", "主机", "前者", "同样", "一并", "法定", "登记", "表")
	// misread begin other words.
	misread = lint.NewSet(
		"问题", "看护", "看管", "从事", "从业", "随时", "随机", "按时", "按期", "按月", "按年", "按季", "按次", "同时", "同意", "由于", "以上",
		"以下", "以内", "以外", "以及", "以便", "见证", "照片", "照常", "凭证", "凭据", "凭发票", "凭票", "凭卡", "凭单", "凭本", "凭购", "凭合同",
		"凭协议", "凭保", "凭三包", "和谐", "依法", "依约",
	)
	// mayGo stand between somebody and how he may go by it: 服务站可比照老产品掌握.
	mayGo  = []string{"可以", "可", "有权", "自行", "得以", "酌情"}
	alike  = lint.NewSet("与", "和")
	toward = lint.NewSet("向")
	likes  = lint.NewSet("一致", "相同", "一样", "同步", "看齐", "等同", "相当", "持平", "同等")
	// outsiders are who or what lies outside.
	outsiders = lint.NewSet(
		"当年", "当期", "当季", "当批", "现行", "最新", "批次", "厂", "品牌", "生产商", "制造商", "经销商", "供应商", "供货商", "进口商", "代理商", "零售商", "开发商", "集成商", "供货方", "生产方",
		"生产单位", "同行", "行规", "行业", "行情", "惯例", "习惯", "旧例", "先例", "前例", "老规矩", "通例", "成例", "常例", "市面", "市场", "同类",
		"同款", "类似产品", "通行", "师傅", "技师", "客服", "顾问", "店", "网点", "服务部", "服务站", "售后", "销售人员", "业务员", "工程师",
		"技术部", "官网", "公告", "宣传", "以往", "老产品", "老款", "前一批", "上一批", "上批", "前次", "上次", "口头", "另告", "而定", "届时",
		"柜台", "导购", "说了算", "说的算", "说的为准", "商说", "老板", "主管", "经理", "安装队", "施工队", "调试员", "总代", "总部",
	)
	// inHouse hold one of them and name nobody.
	inHouse = lint.NewSet("出厂", "返厂", "进厂", "到厂", "厂区", "厂房", "厂址", "厂内", "开店", "到店", "进店", "送店", "店内")
)

// leftOutside finds one in a sentence that tells no length beside it.
func leftOutside(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for _, h := range t.PlacesIn(warranty, s.Start, s.End) {
		i := s.End - len(lint.TrimPrefixes(t.All[h.End:s.End], lengthLeads...))
		if a, b := t.Within(i, s.End, 9); !t.Begins(goesBy, i) {
			if at, w := lastOf(t.All[a:b], mayGo); at > 0 {
				i = a + at + len(w)
			}
		}
		if !t.Begins(goesBy, i) || t.Begins(misread, i) {
			continue
		}
		_, end := t.Part(i)
		if t.HoldsWord(within, i, end) || !t.Begins(asking, i) && !(t.Holds(howLong, h.End, i) && !t.HoldsWord(ours, i, end)) && !t.HoldsBeside(outsiders, inHouse, i, end) || t.TimeIn(h.Start, end) || utf8.RuneCountInString(t.All[i:end]) > 24 || t.Begins(enclosed, i) {
			continue
		}
		switch {
		case t.Begins(leaves, i) && !t.Holds(settles, i, end) && !t.Before(end, "定"):
		case t.Begins(toward, i) && !t.Holds(asking, i, end):
		case t.Begins(alike, i) && !t.Holds(likes, i, end):
		default:
			return h.Start, end, true
		}
	}
	return 0, 0, false
}

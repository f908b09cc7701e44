package wording

import (
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// A class of goods, times, places or people made by a grade alone divides what is
// paid, covered or allowed: 贵重货物须申报价值, 黄金时段另收二十元. Any grade with any
// such noun is a term of the agreement's own.
var (
	gradeWords = []string{
		"核心", "关键", "重要", "贵重", "特殊", "非常规", "非标准", "大型", "小型", "大件", "小件", "高值", "低值", "高端", "优质", "重点", "急用",
		"偏远", "黄金", "高峰", "热门", "特定", "敏感", "名贵", "珍贵", "非授权", "非正规", "违禁", "老旧", "稀缺", "主体", "常规", "普通", "专属",
		"精密", "易碎", "主力", "精品", "劣质", "忙时", "闲时", "顽固", "疑难", "复杂", "老", "新", "大", "小", "高级", "标准", "基本", "基础",
		"一般", "轻微",
	}
	gradeSet   = lint.NewSet(gradeWords...)
	classNouns = lint.NewSet(
		"货物", "商品", "物品", "产品", "器件", "材料", "时段", "时间", "时期", "期间", "地区", "区域", "路段", "渠道", "位置", "任务", "污渍",
		"垃圾", "药品", "订单", "车辆", "业务", "功能", "展位", "房型", "设备", "物料", "货品", "机型", "部位", "工序", "楼层", "课程", "耗材",
		"线路", "食材", "家具", "行李", "物资", "客户", "人员", "经销商", "配件", "维修点", "故障", "问题", "保养", "维护", "服务", "清洗", "用户",
		"会员", "学员", "项目", "岗位", "零件", "毛病", "商户", "住户", "树种", "树木", "苗木", "植物", "花木", "药材",
	)
	// divides is what follows for the class.
	divides = lint.NewSet(
		"另收", "加收", "另计", "另行计费", "另行收费", "单独计费", "单独收费", "不在", "不予", "不包括", "不含", "除外", "不得停", "不得中断",
		"照价", "按价", "上浮", "下浮", "申报", "保价", "享受", "优先", "折扣", "禁止", "谢绝", "不适用", "不承运", "双倍", "另付", "加倍", "不参与",
		"不受理", "不支持", "有权拒绝", "有权解除", "有权要求", "备案", "报批", "自行带走", "自行保管", "自行保存", "到场后付", "到场后支付", "每次",
		"每处", "每件", "由甲方自行", "由客户自行", "由用户自行", "免费", "免上门", "免收", "专人", "收费", "不保修", "不收费", "打九", "打八",
		"打七", "须持", "应持", "每季度", "每半年", "每月", "每年", "电话解决", "上门解决",
	)
	// confines stands before a class that one keeps out of or within.
	confines = lint.NewSet("不得在", "不得向", "只能在", "仅限于", "不得通过", "不得进入", "禁止在")
	// divided says of the class what it is, or is about something else.
	divided = lint.NewSet(
		"如下", "附件", "清单", "目录", "见", "指", "包括", "即", "例如", "如：", "条件下", "情况", "国家", "法律", "法规", "规定的", "名录", "公示",
		"列明", "危险", "约定的", "双方确认", "不可抗力", "本合同", "医嘱",
	)
)

// gradedClass reports such classes, each once, unless the text says of any of its
// places what belongs to it.
func gradedClass(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	report := func(i, j int) { reportTerm(p, said, i, j) }
	for _, h := range t.Places(gradeSet) {
		for _, n := range t.PlacesIn(classNouns, h.End, h.End+1) {
			ps := t.PassageAt(h.Start)
			s := t.SentenceAt(h.Start)
			a, b := t.Part(h.Start)
			if n.Start != h.End || ps.Kind != lint.Body || n.End > s.End || !t.Holds(divides, n.End, min(s.End, b+60)) && !t.Holds(confines, a, h.Start) && !(t.After(h.Start, "非") && t.HasAny(a, h.Start, "不得", "禁止", "严禁")) || t.HoldsWord(divided, s.Start, s.End) || len(p.HitsIn(h.Start-9, n.End)) > 0 || t.After(n.End, "费", "）", "”", "、", "名称", "为", "是") || h.Start != ps.Body && t.Before(h.Start, "“", "、", "最", "为", "属于") {
				continue
			}
			report(h.Start, n.End)
		}
	}
	for i := range t.Each("除外") { // 特殊树木除外: a class of whatever is told there
		a, _ := t.Part(i)
		a = max(a, i-18)
		for _, h := range t.PlacesIn(gradeSet, a, i) {
			n := utf8.RuneCountInString(t.All[h.End:i])
			ps := t.PassageAt(i)
			if ps.Kind == lint.Body && n >= 2 && n <= 4 && (t.Before(h.Start, "（", "，") || h.Start == a) && !lint.Contains(t.All[h.End:i], "情", "状况", "原因", "约定", "规定", "的", "说明") && len(p.HitsIn(h.Start, i)) == 0 {
				report(h.Start, i)
			}
		}
	}
}

// reportTerm reports a term of the agreement's own, once, unless the text says what belongs
// to it.
func reportTerm(p *lint.Pass, said map[string]bool, i, j int) {
	t := p.Text
	term := t.All[i:j]
	if said[term] || lint.HasPrefix(term, "非因", "非由") { // 非因乙方使用不当: a cause
		return
	}
	said[term] = true
	for _, d := range t.Definitions() {
		if d.Term == term {
			return
		}
	}
	if !listed(t, term) {
		p.Report(lint.Finding{Start: i, End: j, Level: lint.Info, Message: diag.Say("lint-undefined-term-quoted", "word", term), Fix: diag.Say("lint-undefined-term-quoted-fix", "word", term)})
	}
}

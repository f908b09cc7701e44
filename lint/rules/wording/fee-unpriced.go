package wording

import (
	"strings"

	"qiyue/lint"
)

// A security is asked for and a thing is counted at the end, and the text prices neither: 进场前
// 须交履约保证金, 成品按实际米数结算.

var (
	// securities are sums paid in advance or left with somebody.
	securities = lint.NewSet("定金", "押金", "保证金", "订金", "备料款", "首期款", "首付款", "预付款", "启动金", "首款")
	// handedOver is one of them that somebody has to pay.
	handedOver = lint.NewFrameOf(24, lint.NewSet(
		"应", "须", "需", "要", "必须", "应当", "同时", "签订后", "签约后", "签订时", "签约时", "当日", "当天", "生效后", "下单时", "进场前",
		"开工前",
	), lint.NewSet(
		"付给", "支付", "交纳", "缴纳", "交付", "缴付", "先付", "先交", "另交", "交", "付", "缴",
	), securities)
	// keptSecurity are words of a statement about what becomes of a security, or on its amount.
	keptSecurity = lint.NewSet("不", "未", "逾期", "退", "返还", "没收", "抵", "扣", "如", "若", "相当于", "按第", "倍", "所交", "已交", "已付", "附件", "合同约定", "规定的", "的")
	// realCount is a count that is taken when all is done.
	realCount = lint.NewFrameOf(24, lint.NewSet("按实际", "按照实际", "依实际", "照实际", "以实际", "按", "按照", "照", "依"), lint.NewSet(
		"平方米", "立方米", "用户数", "条数", "张数", "容量", "端口数", "点位", "船次", "车次", "千字", "米数", "节数", "课数", "方数", "吨数",
		"件数", "套数", "平方数", "台数", "页数", "字数", "趟数", "箱数", "层数", "点数", "户数", "车数", "工日数", "充注量", "加注量", "消耗量",
		"耗用量", "时长", "份数", "面积", "方量", "长度", "重量", "尺寸", "高度", "厚度", "宽度", "深度", "体积",
	), lint.NewSet(
		"结算", "计算", "计费", "收费", "收取", "计收", "计价", "付款", "算", "算钱", "结账", "给钱", "付钱", "收钱",
	))
	// unitPrice are words of a text that has a price for each, sizeUnits what sizes are counted in.
	unitPrice = lint.NewSet("单价", "价目", "报价", "价格表", "收费标准", "综合价", "包干价", "元/", "元每", "附件")
	sizeUnits = []string{"每米", "每平", "每吨", "每公里", "每公斤", "每千克", "每立方", "每方", "每升", "每小时", "每延米"}
)

// unpriced finds them.
func unpriced(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Framed(handedOver, 2) {
		i, j := h.Start, h.End
		if t.PassageAt(i).Kind != lint.Body || t.HasAny(i, j, "，") || t.After(j, "的", "后", "总", "数额", "比例") {
			continue
		}
		name := t.All[j-len("押金") : j]
		if _, b := t.Part(i); t.Holds(keptSecurity, i, b) || amountTold(t, name) {
			continue
		}
		take("另行协商", i, j)
		return // one security is asked for by many sentences
	}
	for s, h := range t.Framed(realCount, 1) {
		if i, j := h.Start, h.End; (closes(t, j) || t.After(j, "（")) && (t.HasAny(
			i, j, "实际", "量出", "量得", "量好", "量下", "量取", "丈量", "测量", "实测", "测得", "点出", "数出",
		) && !t.HasAny(i, j, "，") || t.HasAny(s.Start, i, "费", "价", "报酬", "租") && !t.HasAny(s.Start, i, "分摊", "分担", "不", "退")) && t.PassageAt(i).Kind == lint.Body && !t.HoldsWord(unitPrice, 0, len(t.All)) && !perUnit(t, i, j) {
			take("实际费用", i, j)
		}
	}
}

// perUnit reports that a text tells what each costs of what bytes i to j count.
func perUnit(t *lint.Text, i, j int) bool {
	if k := strings.Index(t.All[i:j], "数"); k >= 0 {
		if k = lint.RuneStart(t.All, i+k-1); t.Has("每" + t.All[k:i+strings.Index(t.All[i:j], "数")]) {
			return true // 按实际台数 … 每台90元
		}
	}
	return t.Has(sizeUnits...)
}

// amountTold reports a place where the sum of that name has an amount or a blank for one.
func amountTold(t *lint.Text, name string) bool {
	return t.Memo(amountKey{name}, func() any { return hasAmount(t, name) }).(bool)
}

type amountKey struct{ name string }

func hasAmount(t *lint.Text, name string) bool {
	for i := range t.Each(name) {
		s := sentenceAt(t, i)
		if t.PassageAt(i).Table != nil || t.HasAny(
			s.Start, s.End, "元", "附件", "_", "【", "[", "XX", "××", "成", "个月", "倍", "￥", "¥",
		) || len(t.QuantitiesIn(s.Start, s.End)) > 0 && !t.HasAny(s.Start, s.End, "违约", "逾期", "日内", "天内") {
			return true
		}
	}
	return false
}

package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// An amount that hangs on something nobody measures is open, whatever it hangs on and
// whatever the amount is called: 提成依业绩核定, 折扣幅度视型号而定.

var (
	// settledBy end the words on what an amount hangs on.
	settledBy = lint.NewSet(
		"另计", "另算", "另定", "另付", "追加", "增收", "补收", "报销", "补贴", "而定", "确定", "核定", "议定", "收取", "收费", "计费", "计收",
		"计提", "浮动", "支付", "发放", "报价", "商定", "协商", "计付", "加收", "加价", "另收", "另加", "调整", "增减", "调价", "上调", "上浮",
		"下调",
	)
	// hangsOn begin them.
	hangsOn = []string{"根据", "按照", "按", "依据", "依照", "依", "视", "参照", "参考", "结合", "随"}
	// factors are what nobody measures; counts are what a rate told elsewhere may be for.
	factors = lint.NewSet(
		"情况", "程度", "难易", "难度", "复杂", "大小", "多少", "远近", "距离", "路程", "路途", "型号", "车型", "机型", "楼层", "成色", "品牌",
		"部位", "材质", "种类", "类型", "类别", "品种", "年限", "规模", "因素", "频率", "频次", "考核结果", "考核成绩", "表现", "业绩", "效果",
		"成效", "水平", "级别", "条件", "需要", "需求", "季节", "区域", "地区", "配置", "性质", "特点", "质量", "贡献", "资历", "配件价格",
		"材料价格", "油价", "工作量", "状况", "内容", "项目",
	)
	counts = lint.NewSet("面积", "数量", "台数", "次数", "里程", "人数", "天数", "重量")
	// lateParts stand between what an amount hangs on and its verb.
	lateParts = []string{
		"每季度", "每半年", "每年", "每月", "定期", "适时", "双方", "进行", "另行", "予以", "协商", "甲方", "乙方", "由", "来", "等", "的", "不同",
		"高低", "具体", "综合", "金额", "费用", "价格",
	}
	lateEnds = lint.NewSet(lateParts...)
	// amounts are words for what is paid, beside those that have a price.
	amounts = []string{"工资", "补贴", "补助", "佣金", "提成", "返利", "奖金", "折扣", "优惠幅度", "返点"}
	// depended are words of a sentence whose amount is measured, set by others, damages, or
	// not what the verb is of.
	depended = []string{
		"进度", "单价", "税", "定额", "签证", "签订", "违约", "赔偿", "损失", "罚", "扣除", "扣减", "退", "保险", "电价", "电费", "水费", "供电",
		"审定", "审计", "审核", "评估", "责任", "国家", "法律", "约定", "规定", "政府", "视为", "视同", "重视", "诉讼", "仲裁", "利率", "发票",
		"公式", "比例为", "费用清单", "不低于", "不高于", "不超过", "预算", "用途",
	}
)

// byFactor are such words without a verb: 换屏的钱看型号, 费用根据难度定.
var byFactor = func() *lint.Set {
	var all []string
	for _, by := range []string{"看", "视", "根据", "按", "依", "随"} {
		for _, factor := range []string{
			"情况", "程度", "难易", "难度", "大小", "远近", "距离", "路程", "型号", "车型", "机型", "楼层", "成色", "品牌", "部位", "材质", "季节",
			"区域", "配置", "工作量", "活儿", "数量", "难易程度", "复杂程度", "损坏程度", "实际情况", "具体情况",
		} {
			all = append(all, by+factor)
		}
	}
	return lint.NewSet(all...)
}()

// depends is the words by which an amount hangs on what nobody measures.
func depends(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	if t.After(h.End, "的", "后", "时", "前", "人", "单", "方式", "时间", "是否", "：") {
		return 0, 0, false
	}
	end := h.Start // of what it hangs on
	for cut := t.Ends(lateEnds, end); cut; {
		cut = false
		for _, w := range lateParts {
			if strings.HasSuffix(t.All[:end], w) {
				end, cut = end-len(w), true
			}
		}
	}
	verb := t.All[h.Start:h.End]
	if !t.Ends(factors, end) && !((verb == "而定" || verb == "调整" || verb == "增减" || verb == "浮动") && t.Ends(counts, end)) {
		return 0, 0, false
	}
	sen, a, _, ok := around(t, h)
	if !ok {
		return 0, 0, false
	}
	k := lead(t.All[a:h.Start], hangsOn, 24)
	if k < 0 || a+k >= end {
		return 0, 0, false
	}
	if s := t.All[a : a+k]; strings.HasSuffix(s, "不") {
		return 0, 0, false
	}
	if t.HasAny(sen.Start, sen.End, depended...) {
		return 0, 0, false
	}
	// What is paid stands before it, in the label before the colon, or right behind the verb.
	from := a
	if a > sen.Start && utf8.RuneCountInString(t.All[sen.Start:a]) <= 16 || t.Before(a, "，") && k == 0 {
		from = sen.Start
	}
	paid := func(i, j int) bool { return t.Holds(priceable, i, j) || t.HasAny(i, j, amounts...) }
	if !paid(from, h.End) && verb != "收费" && verb != "计费" {
		return 0, 0, false
	}
	return a + k, h.End, true
}

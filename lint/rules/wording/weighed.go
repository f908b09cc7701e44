package wording

import (
	"unicode/utf8"

	"qiyue/lint"
)

// A side that decides by the circumstances owes nothing certain: 甲方有权根据实际
// 情况调整范围, 视房屋破坏的程度免收租金.

var (
	// weights are what is weighed.
	weights = lint.NewSet(
		"多少", "多寡", "难易", "程度", "轻重", "大小", "远近", "高低", "长短", "快慢", "新旧", "好坏", "缓急", "繁简", "优劣", "忙闲", "疏密",
		"实际情况", "具体情况", "实际情形", "具体情形", "具体状况", "实际状况", "现实情况", "市场情况", "市场行情", "经营情况", "运营情况",
		"项目情况", "现场情况", "库存情况", "人员情况", "资金情况", "表现", "态度",
	)
	// plights are weighed only by 视 and 看: 视损坏情形决定.
	plights = lint.NewSet("情况", "情形", "状况", "库存", "情节")
	// weighers are the words that weigh it.
	weighers = lint.NewSet("视", "根据", "依据", "按照", "基于", "结合", "参照", "依照", "综合考虑", "综合")
	// deciding is what a side does upon it.
	deciding = lint.NewSet(
		"减", "免", "扣", "处罚", "处理", "处分", "给予", "给与", "予以", "派", "定价", "收费", "酌", "延长", "缩短", "更换", "调整", "提升", "提高",
		"降低", "采取", "决定", "确定", "变更", "修改", "收取", "安排", "终止", "解除", "暂停", "顺延", "追究", "要求", "补偿", "赔偿", "奖励",
		"增加", "取消",
	)
	// weighedFairly are words of a sentence in which both sides, a body or a text
	// decides, or the law itself weighs.
	weighedFairly = lint.NewSet(
		"双方", "各方", "董事会", "经批准", "过错程度", "过失程度", "损失", "据实", "注：", "《", "附件", "附表", "标准", "协商", "有关规定",
		"风险承受", "独立判断", "法院", "仲裁", "评估机构", "鉴定", "工作量", "用户应", "如下", "下列", "以下", "%", "书面同意",
	)
)

// inPart is what force majeure does by its effect, as the law itself weighs it.
var inPart = lint.NewSet("部分或全部免责", "部分或者全部免责", "全部或部分免责", "全部或者部分免责", "部分或全部免除", "部分或者全部免除", "全部或部分免除", "全部或者部分免除")

// weigh finds what one side decides by circumstances no one has measured.
func weigh(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(weights) {
		decidedBy(t, h, weighers, take)
	}
	for _, h := range t.Places(plights) {
		decidedBy(t, h, beholding, take)
	}
	for _, h := range t.Places(beholders) {
		if i, j, ok := beheld(t, h); ok && bareSight(t, h, i, j) {
			take("视情况", i, j)
		} else if i, j, ok := lookedAt(t, h); ok {
			take("视情况", i, j)
		}
	}
}

// lookedAt is the one word that a short statement at the end of a sentence says one looks at
// instead of a promise: 市区一小时到，郊县看车.
func lookedAt(t *lint.Text, h lint.Hit) (i, j int, ok bool) {
	sen, a, b, ok := around(t, h)
	what, where := utf8.RuneCountInString(t.All[h.End:max(b, h.End)]), utf8.RuneCountInString(t.All[a:h.Start])
	if !ok || !t.After(h.Start, "看") || b != sen.End || a == sen.Start || what < 1 || what > 3 || where > 6 || t.Before(h.Start, ownSight...) || t.After(h.End, sightOf...) || t.HoldsWord(inSight, h.End, b) || duty(t.All[a:h.Start]) {
		return 0, 0, false
	}
	return h.Start, b, true
}

// decidedBy takes what is weighed at a hit, by one of the words, where something is
// decided upon it: 视库存情形决定是否供货, 减收的幅度视具体情况.
func decidedBy(t *lint.Text, h lint.Hit, words *lint.Set, take func(entry string, i, j int)) {
	sen, a, b, ok := around(t, h)
	if !ok {
		return
	}
	from := lastStart(t, words, max(a, h.Start-48), h.Start)
	if from < 0 || t.After(from, "视力", "视频", "视听", "视野", "视线", "视觉", "视讯") || t.Before(from, "重", "忽", "电", "巡", "监", "检", "轻", "查", "按照", "不得") || t.HoldsWord(weighedFairly, sen.Start, sen.End) || t.Holds(inPart, h.End, sen.End) {
		return
	}
	if h.End == b && (t.Holds(sizable, a, from) || from == a && t.Before(a, "（") && t.After(b, "）")) {
		take("视情况", from, h.End)
		return
	}
	if !t.Holds(deciding, h.End, min(sen.End, h.End+60)) && (h.End == b || !t.After(from, "视") || t.After(from, "视为", "视作", "视同", "视频")) {
		return // of 视 whatever verb follows decides: 视到货情况安装
	}
	take("视情况", from, h.End)
}

var (
	// beholding are the weighers of plights, sizable is what stands before a weight that ends
	// the statement.
	beholding = lint.NewSet("视", "看")
	sizable   = lint.NewSet("幅度", "金额", "数额", "比例", "数量", "标准", "次数", "范围", "力度")
)

// lastStart is where the last of the words in bytes i to j begins, or -1.
func lastStart(t *lint.Text, words *lint.Set, i, j int) int {
	all := t.PlacesIn(words, i, j)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1].Start
}

var (
	// allowing are the ways to say that something is done if it can be.
	allowing = lint.NewSet("允许的情况下", "许可的情况下", "允许的前提下", "许可的前提下", "允许的条件下", "许可的条件下", "允许情况下", "许可情况下", "允许时", "许可时", "允许的话")
	// allowers are what the law, the other side or a licence allows.
	allowers = lint.NewSet(
		"法律", "法规", "政策", "规定", "甲方", "乙方", "双方", "对方", "发包人", "主管", "部门", "行政", "规范", "规程", "书面", "合同", "协议",
		"不", "未", "天气", "气候", "所", "授权", "监理", "国家", "得到", "实施", "批准", "获", "专利",
	)
)

// allowed finds duties that hold if things allow: 在场地许可的前提下提供训练馆.
func allowed(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(allowing) {
		sen, a, _, ok := around(t, h)
		if !ok || h.Start == a || lint.HasPrefix(t.All[h.End:], "即", "，即", "是指", "（") || t.HoldsWord(allowers, max(a, h.Start-30, a+lint.LastIndex(t.All[a:h.Start], "在")), h.Start) || t.HoldsWord(weighedFairly, sen.Start, sen.End) {
			continue
		}
		take("有条件时", max(a, h.Start-len("场地")), h.End)
	}
}

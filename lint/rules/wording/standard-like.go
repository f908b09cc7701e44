package wording

import "qiyue/lint"

// What others reach or do and what a maker advises is no standard that can be looked
// up: 达到同类设备的水准, 参照类似项目执行, 按原厂推荐的周期换油.

var (
	// likes are whose level or practice a thing is held to.
	likes = lint.NewSet(
		"头部", "国外", "外资", "名校", "名店", "国际赛事", "专业级", "同档", "同等档次", "一线品牌", "大品牌", "大牌", "知名品牌", "头部企业",
		"龙头企业", "标杆企业", "大店", "连锁店", "大厂", "外企", "进口机", "同类", "同行", "同业", "同级别", "同档次", "类似", "以往", "往年",
		"历年", "往届", "上年度", "去年", "前期", "周边", "附近", "邻近", "星级", "新机", "新车", "新品", "新件", "原机", "原车", "业内", "业界",
		"其他门店", "其他客户", "其他单位", "其他项目", "其他小区", "其他楼盘", "其他供应商", "其他经销商", "其他商户", "其他厂家",
	)
	// alike holds it to them.
	alike = lint.NewFrameOf(21, lint.NewSet(
		"达到", "达", "不低于", "不得低于", "不亚于", "不次于", "不逊于", "相当于", "保持", "符合", "参照", "比照", "参考", "仿照", "对标", "对齐",
		"比着", "参看", "对照", "按照", "依照", "按", "照", "以", "与", "同", "恢复到", "恢复至",
	), likes, lint.NewSet(
		"水平", "水准", "档次", "品质", "做法", "管理要求", "规范", "做派", "惯用要求", "管理标准", "服务标准", "技术标准", "办法", "惯例",
		"情况执行", "项目执行", "工程执行", "合同执行", "产品执行", "设备执行", "服务执行", "情况办理", "情况处理", "项目办理", "业务办理",
		"业务处理", "看齐",
	))
	// rivalling compares with whatever follows; rivalled is what it is no standard of.
	rivalling = lint.NewSet("不低于", "不得低于", "不逊于", "不逊色于", "不亚于", "不次于", "不差于", "不输于", "不输", "不弱于", "不劣于", "媲美", "堪比", "比肩", "比得上", "跟得上", "看齐")
	rivals    = lint.NewSet("企业", "公司", "单位", "厂家", "厂商", "品牌", "产品", "机型", "设备", "机", "商", "店", "同行", "同业", "服务", "项目")
	rivalled  = lint.NewSet("工期", "进度", "节奏", "速度", "节拍", "需要", "形势", "时代", "变化", "合同", "协议", "投标", "样", "本", "原设备", "承诺")
	// makers advise, as advised is a duty that goes by it.
	advised = lint.NewFrameOf(15, lint.NewSet(
		"按照", "依照", "按", "照", "依", "参照", "参考", "根据", "遵照", "遵循", "以",
	), makers, lint.NewSet("建议", "推荐", "指引", "指导", "提示", "提供的参数", "给出的参数"))
	makers = lint.NewSet("厂家", "厂商", "厂方", "原厂", "制造商", "生产商", "制造厂", "生产厂", "供应商", "设备商", "品牌方", "主机厂", "供货商")
	// unlikened are words of a sentence that names a text or a figure, or is on money or a right.
	unlikened = lint.NewSet(
		"《", "附件", "附表", "手册", "说明书", "价", "费", "租金", "报酬", "工资", "薪", "金额", "约定", "库存", "有权", "竞争", "保密", "注意义务",
		"谨慎", "GB", "如下", "下列", "以下", "%", "法律", "证明", "业绩",
	)
)

// likenedIn is where the words begin in which a paper or a figure belongs to the likeness at byte
// i: its statement, or behind 并 alone what comes after it.
func likenedIn(t *lint.Text, i int) int {
	if a, _ := t.Part(i); t.After(a, "并", "且", "也", "同时", "又") {
		return i
	}
	return sentenceAt(t, i).Start
}

// likeness finds duties held to them.
func likeness(t *lint.Text, take func(entry string, i, j int)) {
	for _, f := range []struct {
		in    *lint.Set
		frame *lint.Frame
		entry string
	}{{likes, alike, "正常标准"}, {makers, advised, "厂家标准"}} {
		for s := range t.SentencesWith(f.in) {
			if i, j, ok := t.Frame(f.frame, s.Start, s.End); ok && !t.HasAny(i, j, "，") && !t.HoldsWord(unlikened, likenedIn(t, i), s.End) && !measuredIn(t, i, s.End) && !t.HasAny(j, s.End, "（") && t.PassageAt(i).Kind == lint.Body && !t.Before(i, "未", "不", "如", "或", "可", "可以", "相") && !t.After(j, "的公司", "的企业", "的单位", "人", "书", "性") {
				take(f.entry, i, j)
			}
		}
	}
	for _, h := range t.Places(rivalling) {
		_, a, b, ok := around(t, h)
		i, j := h.Start, b
		if t.After(h.Start, "看齐") {
			if i, j = lastStart(t, towards, a, h.Start), h.End; i < 0 {
				continue
			}
		}
		if t.After(h.Start, "不低于", "不得低于") && (!t.Begins(likes, h.End) || !t.Ends(rivals, b)) {
			continue
		}
		if ok && j-i > len("不亚于甲") && j-i < len("不亚于国内外同类型设备的总体水平和档次") && !t.HoldsWord(rivalled, i, j) && !t.HoldsWord(unlikened, i, sentenceAt(t, i).End) && !measuredIn(t, i, b) && t.PassageAt(i).Kind == lint.Body && !t.Before(i, "如", "若", "的") {
			take("正常标准", i, j)
		}
	}
}

var towards = lint.NewSet("向", "与", "跟", "和", "同")

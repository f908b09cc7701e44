package fairness

import (
	"qiyue/internal/document"
	"slices"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// FinalInterpretation finds the right of final interpretation.
var FinalInterpretation = lint.Rule{
	ID:     "final-interpretation",
	Title:  lint.Words{Zh: "最终解释权", En: "final interpretation"},
	Text:   diag.Warning,
	Inputs: lint.InText | lint.InProse,
	Always: true,
	Words: append([]string{
		"最终解释权", "解释权归", "解释权属", "解释权在", "解释权由", "拥有解释权", "享有解释权", "负责解释", "解释工作由", "保留解释权",
		"保留最终解释", "解释为准", "解释权", "解释权利", "说法为准", "理解为准", "最终由", "解释的权利", "解释之权", "一切解释", "释义权",
		"释义之权", "听从", "解释具有", "解释享有", "解释有决定权", "最终解释由", "作出最终解释", "的解释理解", "的解释执行", "意见为准", "讲的为准",
		"说的为准", "讲了为准", "意思为准", "最终解释", "说明为最终", "理解为最终", "解释为最终", "说法为最终", "作最终解释", "解释和说明为准",
		"说明为准", "解释归", "解释属", "终局解释", "解释，以", "解释以", "解释，由", "统一解释", "最终裁定权", "最终说明权", "最终裁决权",
	}, otherWords...),
	Doc: lint.Doc{
		What: lint.Words{Zh: "合同的解释权归一方所有。", En: "One side alone may interpret the agreement."},
		Why:  lint.Words{Zh: "合同按照词句、目的和诚信解释（民法典 142），有两种以上解释的格式条款作出不利于提供方的解释（498）；对消费者不得约定由经营者单方享有最终解释权（合同行政监督管理办法 8(七)）。", En: "Contracts are read by their words, aim and good faith (民法典 142) and forms against their drafter (498)."},
		Bad: []string{
			"本协议⟦最终解释权⟧归乙方所有。", "本规定由公司售后服务部⟦负责解释⟧。", "活动⟦解释权归⟧本公司。", "⟦本卡最终由厂家解释⟧。",
			"对规则有疑问的，⟦以商家的说法为准⟧。", "⟦优惠的适用与解释具有决定权的是本公司⟧。", "未尽事宜，⟦听从甲方解释⟧。",
			"⟦本单据的释义权专属店方⟧。",
		},
		Good: []string{
			"双方对本协议的理解有分歧的，按照通常含义解释。", "乙方工程师负责解释故障原因。", "附件与正文不一致的，以正文为准。", "双方共同享有解释权。",
			"赔偿数额最终由法院确定。", "本合同的解释权不归任何一方单独享有。", "技术术语以产品说明书的解释为准。", "乙方应听从甲方现场人员的安全指挥。",
			"法院的解释具有约束力。",
		},
		Basis: law("民法典 142(1)", "民法典 498", "合同行政监督管理办法 8(七)"),
		Since: since,
	},
	Run: func(p *lint.Pass) {
		t := p.Text
		told := map[int]bool{} // sentences reported, by where they begin
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			for _, h := range slices.Backward(p.HitsIn(s.Start, s.End)) { // what is said last is the last word
				if !rightOfReading(t, s, h) {
					continue
				}
				i, j := t.Part(h.Start)
				if j-i > 90 {
					i, j = h.Start, h.End
				}
				readAlone(p, i, j)
				told[s.Start] = true
				return
			}
			if i, j, ok := oneReading(t, s); ok {
				readAlone(p, i, j)
				told[s.Start] = true
			}
		})
		for s := range t.SentencesWith(settledHow) {
			if i, j, ok := settledReading(t, s); ok && !told[s.Start] {
				readAlone(p, i, j)
			}
		}
	},
}

// readAlone reports one side's reading that binds the other.
func readAlone(p *lint.Pass, i, j int) {
	f := lint.Finding{Start: i, End: j, Basis: law("民法典 142(1)", "民法典 498")}
	if p.Text.Consumer {
		f.Level, f.Basis = lint.Error, law("合同行政监督管理办法 8(七)", "民法典 498")
	}
	p.Report(f)
}

// rightOfReading reports a hit that gives one side the right to interpret, in so many words.
func rightOfReading(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	w := t.All[h.Start:h.End]
	switch {
	case elsewhere[w],
		t.After(h.Start, "解释权归属") && endsPart(t, h.Start+len("解释权归属")), // a heading
		w == "解释为准" && t.HasAny(max(s.Start, h.Start-24), h.Start, "说明书", "标准", "词典", "附件", "规范", "机关", "部门", "法律"),
		t.HasAny(s.Start, s.End, "共同解释", "双方负责解释", "双方共同"),
		t.HasAny(max(s.Start, h.Start-36), h.Start, "有利于", "不利于", "不利的", "有利的"),
		w == "负责解释" && (t.Class == document.Policy || !ofCharter(t, s, h) || t.Ends(publicBodies, h.Start)),
		readings[w] && (!t.Holds(meanings, s.Start, h.Start) || !t.Holds(houses, max(s.Start, h.Start-45), h.Start) || t.Holds(neutral, s.Start, s.End)),
		w == "听从" && !t.HasAny(h.End, min(s.End, h.End+30), "解释"),
		(w == "解释具有" || w == "解释享有") && !t.HasAny(h.End, min(s.End, h.End+18), "权"),
		w == "最终由" && !t.HasAny(h.End, min(s.End, h.End+36), "解释"),
		t.HasAny(s.Start, s.End, "无最终解释权", "不享有最终解释权", "不归任何一方", "不专属", "不保留", "共同享有", "共同行使", "法院", "仲裁", "不得以"),
		ownWords[w] && (t.Holds(neutral, s.Start, s.End) || t.HasAny(h.Start, s.End, "法律", "通常", "目的", "规定为准", "文义")):
		return false
	}
	return true
}

// publicBodies end the names of those who explain rules for everybody: 由市场监督管理局负责解释.
var publicBodies = lint.NewSet(
	"管理局", "监督局", "建设局", "财政局", "税务局", "人民政府", "主管部门", "标准化技术委员会", "标准化委员会", "住建部", "民政部", "教育部",
	"交通部", "应急管理部", "发展改革部门", "价格部门", "建设部", "财政部", "运输部", "改革委员会", "商务部", "信息化部", "财政厅", "建设厅",
	"商务厅", "交通厅", "运输厅", "教育厅", "民政厅", "环境厅", "水利厅", "公安厅", "司法厅", "资源厅", "信息化厅", "卫生厅", "农业厅", "科技厅",
	"文化厅", "保障厅", "部委", "总局",
)

// ofCharter reports that what is to be explained is the text itself or is not told: who
// explains an alarm code or a drawing reads no agreement.
func ofCharter(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	_, b := t.Part(h.Start)
	if lint.HasSuffix(t.All[h.End:b], "的问题", "的疑问") { // questions that come up, not what the text means
		return false
	}
	if t.Holds(technical, s.Start, h.Start) {
		return t.Holds(charters, h.End, b)
	}
	end := h.End
	if t.After(end, "说明") {
		end += len("说明") // 负责解释说明本办法, not 负责解释说明操作方法
	}
	return end >= b || t.After(end, "。", "；", "，", "和", "、", "及", "与", "并", "权", "）", "工作") || t.Holds(charters, end, b)
}

// ownWords are words of a reading that is one side's, where it is one of charters.
var (
	ownWords = map[string]bool{"解释归": true, "解释属": true, "终局解释": true, "解释，以": true, "解释以": true, "解释，由": true, "统一解释": true}
	charters = lint.NewSet(
		"条款", "规则", "须知", "办法", "章程", "细则", "手册", "协议", "合同", "本卡", "活动", "制度", "条文", "价目表", "未尽", "未写明", "未列明",
		"单据", "保修卡", "承诺书", "服务卡", "规定", "约定", "公告", "政策", "守则", "公约",
	)
)

// readings are words of a view that prevails; it is one of the agreement where
// meanings stand before it, and that of one side where houses do.
var (
	readings = map[string]bool{"意见为准": true, "讲的为准": true, "说的为准": true, "讲了为准": true, "意思为准": true, "说明为最终": true, "理解为最终": true, "说法为最终": true, "说明为准": true}
	meanings = lint.NewSet("释义", "解释", "理解", "歧义", "疑义", "含义", "不同看法", "怎么读", "文义", "字句", "条文")
	houses   = lint.NewSet(
		"甲方", "乙方", "本公司", "我公司", "我司", "本店", "本院", "本校", "本馆", "平台", "商家", "门店", "卖方", "出租方", "厂家", "总部", "物业",
		"店方", "主办方", "俱乐部", "组委会", "商城", "中心", "学校", "医院", "公司", "协会",
	)
	neutral = lint.NewSet("双方", "法院", "仲裁", "监理", "设计单位", "鉴定", "专家", "主管", "政府", "律师", "共同", "多数")
)

package disputes

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// CourtUnclear finds courts that cannot be told.
var CourtUnclear = lint.Rule{
	ID:      "court-unclear",
	Title:   lint.Words{Zh: "管辖法院不明", En: "court unclear"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"当地法院", "当地人民法院", "当地的法院", "当地的人民法院", "当地有关法院", "有关法院", "有关人民法院", "相关法院", "相关人民法院", "本地法院", "本地人民法院", "双方所在地法院", "双方所在地人民法院", "各自所在地法院", "各自所在地人民法院", "上级法院", "任意法院", "任一法院", "指定法院", "向所在地法院", "向所在地人民法院", "当地司法", "本地区法院", "本地区人民法院", "相应法院", "相应的法院", "相应人民法院", "相应的人民法院", "有关的法院", "有关的人民法院", "主管法院", "主管人民法院", "附近法院", "就近法院", "就近的人民法院", "就近人民法院", "法定法院", "任何法院", "任何人民法院"},
	Doc: lint.Doc{
		What:  lint.Words{Zh: "约定由“当地法院”“有关法院”管辖，无法确定是哪一家。", En: "Disputes go to “the local court” or “the court concerned”: which one cannot be told."},
		Spec:  lint.Words{Zh: "规格：法院名称不能指明一家；约定标的物所在地而没有填写安装地点。", En: "In a spec: a name that tells no one court; the place of the object without any location."},
		Why:   lint.Words{Zh: "协议管辖应当选定与争议有实际联系的地点的法院（民诉法 35）；无法确定的，约定落空，先要打一场管辖异议。", En: "A choice of court must name a place with a link to the dispute (民诉法 35); otherwise the first fight is about jurisdiction."},
		Bad:   []string{"协商不成的，任何一方均可向⟦当地法院⟧起诉。", "发生纠纷由⟦有关人民法院⟧裁决。", "可向⟦双方所在地人民法院⟧提起诉讼。"},
		Good:  []string{"向甲方所在地人民法院起诉。", "向原告所在地的人民法院起诉。", "由有管辖权的人民法院管辖。", "向有关法院申请财产保全的费用由败诉方承担。"},
		Basis: []diag.LawID{"民诉法 35"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			courtUnclearSpec(p)
			return nil
		}
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			text := p.Text.In(s)
			if lint.Contains(text, "有管辖权", "保全", "强制执行", "破产") || p.Text.Before(h.Start, "甲方", "乙方", "原告", "被告", "方") || !lint.Contains(text, "诉", "管辖", "裁", "解决", "处理") || strings.Contains(text, "文书") {
				return
			}
			p.Flag(h.Start, h.End)
		})
		return nil
	},
}

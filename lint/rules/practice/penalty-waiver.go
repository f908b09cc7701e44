package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PenaltyWaiver: The parties agree not to ask for the penalty to be adjusted.
var PenaltyWaiver = lint.Rule{
	ID:      "penalty-waiver",
	Title:   lint.Words{Zh: "预先放弃调整违约金", En: "adjustment of penalty waived"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"不得请求调整", "不得要求调整", "不再要求调整", "放弃请求调整", "放弃调整", "不得主张调整", "不请求调整", "不得申请调整", "不得以违约金过高", "不以违约金过高", "不得要求减少", "不申请调整", "不要求调整", "不主张调整", "不得要求降低", "不请求降低", "不请求减少", "放弃要求减少", "不得请求降低", "不得主张过高", "不主张过高", "不得请求减少", "不要求调低", "放弃要求调整", "违约金", "调高", "调低", "调减", "酌减", "酌情减"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定不得请求调整违约金。", En: "The parties agree not to ask for the penalty to be adjusted"},
		Why:  lint.Words{Zh: "约定不得请求调整违约金，不影响一方请求调整（合同编通则解释 64(3)）。", En: "Such an agreement has no effect in court (合同编通则解释 64(3))."},
		Bad: []string{
			"双方认可上述⟦违约金不过高，并承诺不申请法院调减⟧。",
			"双方均⟦不得请求调整违约金⟧。",
			"⟦违约金一经约定，法院不得调减⟧。",
			"⟦违约金多少均不得向法院请求酌减⟧。",
			"双方确认违约金数额合理，⟦不再要求调整⟧。",
			"乙方⟦放弃向法院申请减少违约金⟧的权利。",
			"双方认可⟦违约金标准并不过高，不得提出抗辩⟧。",
			"维修方⟦放弃以违约金偏高为由申请酌减⟧的权利。",
			"罚款按上款计算，双方⟦不去法院要求调低⟧。",
			"经销商⟦不得就违约金的计算提出异议⟧。",
		},
		Good: []string{
			"违约金由双方确认，甲方不再减少服务次数。",
			"违约金低于损失的，受损方可以请求增加。",
			"违约金累计不超过合同总价的20%。",
			"双方不得擅自调整价格。",
			"罚款过分高于损失的，可以请求法院调低。",
			"双方不得请求仲裁庭调低单价。",
			"双方不去法院，协商调低产量。",
			"付款方不得以对违约金有争议为由拖延支付无争议的货款。",
			"守约方放弃主张违约金的，应当书面确认。",
		},
		Basis: []diag.LawID{"合同编通则解释 64(3)"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if t := p.Text; t.All[h.Start:h.End] == "违约金" {
				for k := range waivings {
					if i, j, ok := waivings[k].found(t, s, h); ok {
						p.Flag(i, j)
						break
					}
				}
				return
			}
			if t := p.Text; lint.Contains(t.All[h.Start:h.End], "调高", "调低", "调减", "酌") {
				if i, j, ok := t.Frame(courtLeft, s.Start, s.End); ok && !strings.Contains(t.In(s), "违约金") && !t.HasAny(i, j, "，", "；", "协商") && !t.HasAny(j, min(s.End, j+18), "价", "费", "租金", "量") {
					p.Flag(i, j)
				}
				return
			}
			if text := p.Text.In(s); strings.Contains(text, "违约金") && !lint.Contains(text, "价格") {
				p.Flag(h.Start, h.End)
			}
		})
		return nil
	},
}

// courtLeft is a court that is not to be asked, of a penalty named before.
var courtLeft = lint.NewFrame(24, []string{"不去", "不向", "不得向", "不再向", "不会向", "也不找", "放弃向", "放弃请求", "无权请求", "不得请求", "不请求"}, []string{"法院", "法庭", "仲裁庭", "仲裁机构", "仲裁委员会"}, []string{"调高", "调低", "调减", "酌减", "酌情减"})

// A waiving is a frame of a reduction that may not be asked for.
type waiving struct {
	frame  *lint.Frame
	behind bool      // it begins with the penalty that was met
	never  *lint.Set // words that no such frame holds
	unless *lint.Set // words that no sentence with one holds
	most   int       // bytes; 0: any number
	whole  bool      // it is reported whole, however long
}

var waivings = []waiving{
	{frame: lint.NewFrame(36, []string{"放弃", "不得", "不再", "不会", "均不", "无权", "不可"}, []string{"调整", "调低", "调减", "减少", "降低", "酌减", "予以减"}, []string{"违约金"}), never: lint.NewSet("。", "价格", "单价", "费率"), whole: true},
	{frame: lint.NewFrame(18, []string{"违约金"}, []string{"不得", "不再", "均不", "无权"}, []string{"请求", "申请", "要求", "主张"}, []string{"调整", "调低", "调减", "减少", "降低", "酌减"}), behind: true, never: lint.NewSet("。", "价格", "单价", "费用")},
	{frame: lint.NewFrame(36, []string{"违约金"}, []string{"法院", "仲裁庭", "仲裁机构"}, []string{"不得", "不应", "不再", "无权"}, []string{"调减", "调低", "酌减", "减少", "降低", "调整"}), behind: true, never: lint.NewSet("。", "价格", "单价")},
	{frame: lint.NewFrame(30, []string{"违约金"}, []string{"过高", "标准", "数额", "金额", "比例"}, []string{"放弃", "不得", "不再", "均不", "无权"}, []string{"异议", "抗辩", "调整", "调低", "调减", "减少", "降低"}), behind: true},
	{frame: lint.NewFrame(54, []string{"违约金"}, []string{"承诺不", "不申请", "不请求", "不要求", "不会请求", "不主张", "不再请求", "不再要求", "不再申请"}, []string{"调整", "调低", "调减", "减少", "降低", "酌减", "核减"}), behind: true, never: lint.NewSet("。", "价格", "单价", "支付", "解除")},
	{frame: lint.NewFrame(36, []string{"放弃", "不得", "无权", "不再", "承诺不"}, []string{"违约金"}, []string{"请求变更", "请求调", "调减", "酌减", "调整", "调低", "减少", "降低", "异议", "抗辩", "申诉"}), never: lint.NewSet("；", "。", "不得低于", "不得超过", "不得高于"), most: 120, unless: lint.NewSet("逾期未", "视为")},
}

// found is where the frame stands in a sentence, of whose penalty h is the first.
func (w *waiving) found(t *lint.Text, s lint.Sentence, h lint.Hit) (i, j int, ok bool) {
	from := s.Start
	if w.behind {
		from = h.Start
	}
	i, j, ok = t.Frame(w.frame, from, s.End)
	if !ok || w.never != nil && t.Holds(w.never, i, j) || w.unless != nil && t.Holds(w.unless, s.Start, s.End) || w.most > 0 && j-i > w.most {
		return 0, 0, false
	}
	if !w.whole {
		i, j = t.Within(i, j, 50)
	}
	return i, j, true
}

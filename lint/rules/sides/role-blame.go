package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// opposite is the label of the other side.
func opposite(t *lint.Text, label string) string {
	for _, p := range t.Parties() {
		if p.Label != label && p.Label != "丙方" {
			return p.Label
		}
	}
	return "\x00"
}

// faultWords say that what follows happened through a side.
var faultWords = lint.NewSet("原因", "过错", "过失", "违约", "责任", "不当", "过失行为")

// breaches begin what a side does against the agreement.
var breaches = lint.NewSet(
	"违约", "违反", "逾期付", "逾期交", "逾期支", "逾期完", "逾期还", "泄露", "泄漏", "擅自", "拒绝履行", "拒不", "迟延", "延迟", "提前解除",
	"提前终止", "单方解除", "单方终止", "无故", "未按", "不履行", "不按", "拖欠", "中途", "违背", "单方面", "悔约", "毁约", "反悔", "取消",
	"转包", "隐瞒", "提供虚假", "挪用", "延误", "延期", "误工", "未能",
)

// blamed reports a side that pays the one through whose fault a loss came:
// 因乙方原因造成损失的，甲方应赔偿乙方; 乙方泄密的，甲方应向乙方支付违约金.
func blamed(p *lint.Pass) {
	t := p.Text
	ps := t.Parties()
	if len(ps) != 2 {
		return
	}
	for _, side := range ps {
		other := opposite(t, side.Label)
		for _, by := range [...]string{"因" + side.Label, "由于" + side.Label, side.Label} {
			for i := t.Index(0, by); i >= 0; i = t.Index(i+len(by), by) {
				s := t.SentenceAt(i)
				a, b := t.Part(i)
				j := i + len(by)
				breach := by == side.Label && t.Begins(breaches, j) && subjectOf(t, i) == i && t.Before(b, "的")
				if !breach && (by == side.Label || a != i || !t.Holds(faultWords, j, min(b, j+30))) || b >= s.End {
					continue
				}
				rest := t.All[b:s.End]
				k := strings.Index(rest, "，"+other)
				if k < 0 || lint.Contains(t.In(s), "除外", "除非", "除因", "除不", "除甲", "除乙", "有权", "可以", "不可抗力", "第三") {
					continue
				}
				from := b + k + len("，")
				end := from + strings.Index(t.All[from:s.End]+"，", "，")
				text := t.All[from+len(other) : end]
				if breach && lint.HasPrefix(text, "每天", "每日", "按日", "付违约金", "支付违约金", "应付违约金", "应支付违约金", "须付违约金") && !strings.Contains(text, "向") {
					flagSide(p, from, end, other)
				}
				if !lint.HasPrefix(text, "应", "须", "负责", "需", "必须") {
					continue
				}
				if lint.Contains(text, "赔偿"+side.Label, "补偿"+side.Label) || strings.Contains(text, "向"+side.Label) && lint.Contains(text, "违约金", "赔偿") {
					x, y := t.Within(from, end, 40)
					p.Flag(x, y, "side", other)
				}
			}
		}
	}
}

// poorly are words of work that is done ill, pays those of making good.
var (
	poorly   = lint.NewSet("不到位", "过错", "过失", "失误", "违约", "疏忽", "延误", "漏检", "不及时", "失职", "怠慢", "迟延", "不力", "质量问题", "不合格")
	makeGood = lint.NewSet("赔偿", "赔付", "承担", "负责", "花钱", "包圆", "掏钱", "买单", "埋单", "兜", "出钱", "担责")
	// hurts happen to people of a side.
	hurts  = lint.NewSet("受伤", "伤亡", "工伤", "摔伤", "烫伤", "触电", "砸伤", "负伤", "出事故", "伤残", "丧命")
	causes = lint.NewSet("因", "由于", "造成", "导致", "致", "引起", "第三", "故意", "保险", "不承担", "不负", "概不", "不管", "无关", "自行", "配合")
)

// othersFault reports a side that makes good what the other one did ill, 委托人应对受托人巡检不到位承担赔偿, and who is
// served where he pays for the hurt people of who serves: 甲方工人摔伤的，由乙方承担.
func othersFault(p *lint.Pass) {
	t := p.Text
	ps := t.Parties()
	if len(ps) != 2 {
		return
	}
	for _, side := range ps {
		other := opposite(t, side.Label)
		for _, st := range statements(t, side.Label) {
			if k := strings.Index(t.All[st.words:st.end], other); k >= 0 && k <= len("应当对") && t.After(st.words, "应对", "对", "须对", "应当对", "应就", "就") {
				bad := firstOf(t, poorly, st.words+k, st.end)
				if good := firstOf(t, makeGood, max(bad.End, st.words), st.end); bad.End > 0 && good.End > 0 && !t.HasAny(bad.End, st.end, "不承担", "不负", "有权", "要求", "连带", "概不") && !t.HasAny(st.words, bad.Start, "通知", "提出") {
					flagSide(p, st.start, st.end, side.Label)
				}
			}
			if side.Role != lint.Provider || !sure(side) {
				continue
			}
			s := st.sentence
			if h := firstOf(t, hurts, st.words, st.end); h.End > 0 && h.Start-st.words <= len("干活时的人员意外") && st.end < s.End && !t.Holds(causes, s.Start, s.End) {
				rest := strings.TrimPrefix(t.All[st.end+len("，"):s.End], "由")
				if strings.HasPrefix(rest, other) && makeGood.In(rest) {
					flagSide(p, st.end+len("，"), s.End, other)
				}
			}
		}
	}
}

// ownFault reports who is to be paid for what came through itself, by nobody who is named:
// 由于出租人未修缮而停业的，应向出租人支付违约金.
func ownFault(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(AllNames) {
		if !t.Before(h.Start, "因", "由于", "因为") {
			continue
		}
		w, s := t.All[h.Start:h.End], t.SentenceAt(h.Start)
		_, b := t.Part(h.Start)
		if b >= s.End || !t.Holds(faultWords, h.End, min(b, h.End+30)) && !t.After(h.End, "未", "没有", "逾期", "拒绝", "迟延", "擅自") || t.HasAny(s.Start, s.End, "除因", "不可抗力") {
			continue
		}
		i := b + len("，")
		if !t.After(i, "应向"+w, "须向"+w, "需向"+w, "应当向"+w, "则应向"+w, "应赔偿"+w, "应当赔偿"+w, "还应向"+w, "须赔偿"+w) || !t.HasAny(i, s.End, "支付", "赔偿", "偿付") {
			continue
		}
		flagSide(p, i, s.End, w)
	}
}

// AllNames are all names of sides, by letter or by role.
var AllNames = lint.NewSet(slices.Concat(letters, strangerWords)...)

// handing are the words with which a paper goes to the other side, and what that
// side does with it.
var handing, handed = []string{"报", "提交", "交", "送交", "报送", "提交给", "移交"}, []string{"备案", "审批", "批准", "审核", "确认", "验收", "审查", "签字", "存档", "签收"}

// ownPapers reports a side that hands a paper to itself.
func ownPapers(p *lint.Pass) {
	t := p.Text
	for _, side := range t.Parties() {
		for _, to := range handing {
			word := to + side.Label
			for k := t.Index(0, word); k >= 0; k = t.Index(k+len(word), word) {
				a, b := t.Part(k)
				j := k + len(word)
				if !strings.HasPrefix(t.All[a:b], side.Label) || !lint.HasPrefix(t.All[j:b], handed...) || t.PassageAt(k).Kind != lint.Body {
					continue
				}
				left := t.All[a+len(side.Label) : k]
				if !lint.HasPrefix(left, "应", "须", "在", "于", "将", "需") || lint.Contains(left, "方", "人员", "部门", "单位", "要求") {
					continue
				}
				x, y := t.Within(a, j+len("备案"), 40)
				p.Flag(x, y, "side", side.Label)
			}
		}
	}
}

package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// DraftingNote: A note to the drafter left in the text.
var DraftingNote = lint.Rule{
	ID:      "drafting-note",
	Title:   lint.Words{Zh: "起草说明未删", En: "drafting note"},
	Text:    diag.Error,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Words: slices.Concat(noteLeads, []string{
		"待定", "待补充", "待确认填写", "TBD", "TBC", "TODO", "待双方", "待确认", "待商定", "待填", "待核实", "待明确", "待协商", "待约定", "待甲方",
		"待乙方", "起草说明", "填写说明", "编写说明", "使用说明：", "（请补充", "请补充", "二选一", "三选一", "择一填写", "注：以下", "注：请",
		"项目删减", "酌情删减", "酌情增减", "此条可删", "本条可删", "本条可根据", "此条可根据", "本条可视", "此条可选", "本条可选", "此处应",
		"此处根据", "此处添加", "此处插入", "此处补充", "此处列明", "此处写明", "请填写", "请根据实际", "根据实际情况修改", "根据实际情况填写",
		"根据实际情况填入", "按实际情况填入", "依实际情况填入", "照实际情况填入", "根据实际情况调整本条", "根据实际情况调整本款",
		"根据实际情况调整本合同条款", "根据实际情况调整本协议条款", "根据实际情况调整本范本", "根据实际情况调整本模板", "根据需要修改", "视情况增减",
		"视情况删减", "（可选", "[可选", "【可选", "（选填", "（选择适用", "删除不适用", "如不适用请删除", "可根据实际情况增减", "（示例）",
		"（参考）", "（此处", "注：本条", "编者注", "[注：", "【注：", "批注", "修改意见", "可删除本", "请根据项目", "请按项目", "请按实际",
		"以后补充", "后续补充", "后补", "另行补充完善", "暂空", "暂缺", "留待补充", "待后续补充", "暂未确定", "尚未确定", "尚待确定", "暂定，",
		"保留本条", "否则删除", "（待", "（由财务", "（由法务", "（由商务", "（由销售", "（由项目", "（由业务", "（法务", "（财务确认", "（商务确认",
		"根据实际填写", "后续确定", "待补", "待完善", "待更新", "待敲定", "待商榷", "待斟酌", "不需要可删", "不需要的可删", "不用可删", "备选条款",
		"为可选条款", "为选用条款", "在此填写", "在此输入", "请业务", "请商务", "请法务", "请财务", "待补）", "此处需", "律师注", "法务注",
		"稍后提供", "稍后补充", "另行补充", "TBA", "后更新", "后录入", "后填入", "后填写", "后再填", "后补填", "后补入", "后再补", "后填。",
		"后填；", "后填，", "后填）", "删除", "增减", "修改", "选填", "填写", "填入", "补充", "完善", "替换", "核实", "核定", "确认", "依此类推）",
		"以此类推）", "依次类推）", "可简述", "可省略", "核一下", "改一下", "问一下", "再填", "补一下", "确认一下", "或省略", "依次详细罗列",
		"逐一罗列", "依次列明", "（目前尚未", "（目前未", "（暂未实现", "（尚未实现", "（功能开发", "（开发中", "（待开发", "（尚未开发", "（暂未上线", "（尚未上线",
	}),
	Doc: lint.Doc{
		What: lint.Words{Zh: "起草时的提示语留在正文里：待定、TBD、此处填写、“根据实际情况修改”、（可选）。", En: "A note to the drafter left in the text"},
		Why:  lint.Words{Zh: "提示语不是约定，说明这一处没有谈定。", En: "A note agrees on nothing and shows that the point is open."},
		Bad: []string{
			"交货地点：⟦待定⟧。",
			"（3）软件升级⟦（可选⟧，若包含则明确）。",
			"乙方联系人：⟦TBD⟧。",
			"⟦此处填写⟧服务内容。",
			"服务地点：⟦暂定，⟧以后补充。",
			"⟦（根据实际情况修改⟧）",
			"（其他型号⟦依此类推）⟧",
			"结算方式：⟦月结/现结⟧",
			"设备详见清单（如有，此处⟦可简述⟧）。",
			"六、保养⟦（注：此处可按现场情况增减项目）⟧",
			"延保费⟦待总经办核定后填入⟧。",
			"养护费的支付方式：______⟦（如：按季支付、半年支付等）⟧。",
			"应提前______⟦（具体天数，如5）⟧天告知。",
			"供方应将设备送至需方车间（门牌号⟦后补⟧），运费由供方承担。",
		},
		Good: []string{
			"期限届满前30日由双方协商。",
			"待定稿后三日内交付图纸。",
			"设备到场后，等待乙方安装。",
			"甲方应在三日内提出修改意见，乙方按修改意见完善。",
			"选装件（可选配）见附件。",
			"请在签字处填写姓名。",
			"配件清单（可根据季节由双方书面修改）见附件。",
			"维修完成后填写维修单（一式两联），由甲方确认。",
			"逾期一日扣一分（逾期两日扣两分，以此类推）。",
			"乙方应在现场核实（核实结果记入维修单）后报价。",
			"甲方逾期未提修改意见的，视为确认设计稿。",
			"保险人在保险单上批注变更事项。",
			"养护费的支付方式：______（如遇节日则顺延）。",
			"易损件（如滤芯、皮带）由甲方自备。",
			"接受的支付方式：支付宝/银行卡",
			"报修方式：电话/邮件",
			"联系人：______（如有变更，三日内告知对方）。",
		},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		t := p.Text
		last := -1
		noteBrackets(p)
		alternatives(p)
		sampleNotes(p)
		spans := slices.Concat(spokenNotes(p), formNotes(p))
		spans = append(spans, textNotes(p, spans)...)
		for _, h := range p.Hits() {
			w := t.All[h.Start:h.End]
			if t.Begins(noteLeadSet, h.Start) || lint.Overlapping(spans, h.Start, h.End) {
				continue // noteBrackets or spokenNotes has read it
			}
			ps := t.PassageAt(h.Start)
			if h.Start < max(last, ps.Body) || ps.Kind == lint.Signing || strings.HasPrefix(w, "待") && t.Before(h.Start, "等", "对", "接", "招", "款", "期", "善", "看", "亏") || w == "待定" && !leftOpen(t, h) || strings.HasPrefix(w, "请填") && t.Before(h.Start, "申") || w == "（可选" && t.After(h.End, "配", "择", "装", "购", "用", "项") {
				continue
			}
			switch w {
			case "删除", "增减", "修改", "选填", "填写", "填入", "补充", "完善", "替换", "核实", "核定", "确认":
				if i, j, ok := bracketNote(t, ps, h.Start); ok {
					last = j
					p.Flag(i, j)
				}
				continue
			case "核一下", "改一下", "问一下", "再填", "补一下", "确认一下":
				if i, j, ok := bracketNote(t, ps, h.Start); ok {
					last = j
					p.Flag(i, j)
				} else if t.HasAny(t.SentenceAt(h.Start).Start, h.Start, "这里", "此处", "这条", "此条", "这一条", "这段") {
					s := t.SentenceAt(h.Start)
					last = s.End
					i, j := t.Within(s.Start, s.End, 30)
					p.Flag(i, j)
				}
				continue
			case "后更新", "后录入", "后填入", "后填写", "后再填", "后补填", "后补入", "后再补", "后填。", "后填；", "后填，", "后填）":
				a, _ := t.Part(h.Start)
				if k := strings.Index(t.All[a:h.Start], "待"); k >= 0 && lint.Contains(
					t.All[a+k:h.Start], "确认", "审核", "批准", "核实", "核定", "敲定", "测算", "核算", "批复", "核价", "谈定", "定稿", "商定", "明确", "报价",
				) && !lint.Contains(t.All[a:a+k], "应", "须", "方") {
					last = h.End
					p.Flag(a+k, h.End)
				}
				continue
			}
			if strings.HasPrefix(w, "待") && w != "待定" && w != "待补充" && w != "待补）" && !openEnd(t, h.End) || w == "使用说明：" && h.Start != ps.Body {
				continue
			}
			switch w {
			case "在此填写", "在此输入":
				if t.After(h.End, "按钮", "栏", "框", "区", "”") || t.Before(h.Start, "系统中", "页面", "界面", "“") {
					continue // of a program
				}
			case "请业务", "请商务", "请法务", "请财务":
				if !t.HasAny(h.End, min(ps.End, h.End+30), "确认", "补充", "填", "核") || t.HasAny(ps.Start, ps.End, "应当", "乙方应", "甲方应") {
					continue
				}
			case "依此类推）", "以此类推）", "依次类推）":
				k := strings.LastIndex(t.All[max(ps.Body, h.Start-120):h.Start], "（")
				if k < 0 || max(ps.Body, h.Start-120)+k != ps.Body || h.End != ps.End { // an aside within a term
					continue
				}
			case "可简述", "可省略", "或省略", "依次详细罗列", "逐一罗列", "依次列明":
				k := strings.LastIndex(t.All[max(ps.Body, h.Start-90):h.Start], "（")
				if k < 0 {
					continue
				}
			case "修改意见", "批注":
				if h.Start != ps.Body && !t.Before(h.Start, "（", "【", "[", "〔", "法务", "律师", "审核") || t.After(h.End, "表", "单", "书", "稿") {
					continue // 甲方逾期提出修改意见的
				}
			case "以后补充", "后续补充", "后补", "后续确定", "稍后提供", "稍后补充", "另行补充", "暂空", "暂缺", "尚未确定", "暂未确定", "尚待确定", "留待补充":
				if from := noted(t, ps, h.Start); !openEnd(t, h.End) || w == "后补" && t.Before(h.Start, "往", "售") || t.HasAny(
					max(from, t.SentenceAt(h.Start).Start), h.Start, "应", "不得", "如", "若", "可",
				) {
					continue
				}
			case "（待", "（由财务", "（由法务", "（由商务", "（由销售", "（由项目", "（由业务", "（法务", "（财务确认", "（商务确认":
				if k := strings.Index(t.All[h.End:ps.End], "）"); k < 0 || k > 45 || !t.HasAny(h.End, h.End+k, "补充", "确认", "填", "核", "定") {
					continue
				}
			case "（目前尚未", "（目前未":
				if !t.HasAny(h.End, min(ps.End, h.End+len("实现该功能")), "实现", "上线", "开发", "开放", "开通", "完成", "确定") {
					continue
				}
			case "注：请":
				if t.HasAny(h.End, ps.End, "阅读", "保管", "保存", "妥善", "仔细") { // to the reader
					continue
				}
			case "根据需要修改":
				if t.HasAny(max(ps.Body, h.Start-30), h.Start, "有权", "可", "随时", "方") {
					continue
				}
			case "保留本条":
				if !t.HasAny(h.End, ps.End, "删") {
					continue
				}
			case "暂定，":
				if !t.HasAny(h.End, t.SentenceAt(h.Start).End, "补充", "完善", "再定", "修改") {
					continue
				}
			}
			if (w == "TBD" || w == "TBA") && h.End < len(t.All) && t.All[h.End] >= 'A' && t.All[h.End] <= 'Z' {
				continue
			}
			last = h.End
			if w == "暂定，" {
				last = t.SentenceAt(h.Start).End
			}
			p.Flag(h.Start, h.End)
		}
	},
}

// leftOpen reports 待定 that ends what is said, and is not the beginning of a word or of a state: 待定级, 待定压力.
func leftOpen(t *lint.Text, h lint.Hit) bool {
	if h.End == t.PassageAt(h.Start).End || t.After(h.End, "”") && t.Before(h.Start, "“") {
		return h.End == t.PassageAt(h.Start).End
	}
	return t.After(h.End, "。", "；", "，", "、", "）", "】", "]", "：", "（", " ", "_", "！", "？", "”", "\n", "\t") && !t.After(h.End, "，由", "，时")
}

var brackets = lint.NewSet("（", "【", "[")

// bracketNote is the bracket around byte k when it tells the drafter what to do:
// （注：此处可按实际情况增减）, 【提示：不需要的请删除】, （以下由法务部补充）.
func bracketNote(t *lint.Text, ps *lint.Passage, k int) (int, int, bool) {
	var opened [3]int // behind the last bracket of each kind
	for _, h := range t.PlacesIn(brackets, max(ps.Body, k-150), k) {
		opened[h.Word] = h.End
	}
	for n, pair := range [...][2]string{{"（", "）"}, {"【", "】"}, {"[", "]"}} {
		i := opened[n] - len(pair[0])
		if i < 0 {
			continue
		}
		n := strings.Index(t.All[i:min(ps.End, i+240)], pair[1])
		if n < 0 || i+n < k {
			continue
		}
		in := t.All[i+len(pair[0]) : i+n]
		if !lint.HasPrefix(in, "起草", "律师") && lint.Contains(in, "应", "不得", "为准", "书面", "甲方", "乙方", "双方协商", "通知", "有权") {
			continue
		}
		note := lint.HasPrefix(in, "注：", "提示：", "说明：", "备注：", "起草", "律师", "法务", "填写说明", "填写提示", "使用提示")
		order := lint.HasPrefix(
			in, "以下为填写说明", "以下为说明", "此条待", "本条待", "本款待", "签订前", "签约前", "签署前", "定稿前", "签订时", "签约时", "以下由",
			"此处由", "本条由", "本款由", "由法务", "由财务", "由商务", "由销售", "由项目", "请", "待", "此处", "本条可", "本款可", "根据实际情况",
			"按实际情况", "视情况", "视项目", "如不需要", "不需要", "如无",
		)
		aside := lint.HasPrefix(in, "此条", "本条", "这条", "这里", "此处", "数字", "金额", "日期", "价格", "型号")
		if (note || order || aside) && ps.Kind != lint.Signing {
			return i, i + n + len(pair[1]), true
		}
	}
	return 0, 0, false
}

// noted is where the bracket around byte k begins, when it is of few words:
// （型号后补） says nothing about the duty around it.
func noted(t *lint.Text, ps *lint.Passage, k int) int {
	from := max(ps.Body, k-36)
	if i := strings.LastIndex(t.All[from:k], "（"); i >= 0 && !strings.Contains(t.All[from+i:k], "）") {
		return from + i
	}
	return 0
}

// openEnd reports that a statement ends within six characters of byte j: 待双方确认。
// is a note, 待甲方确认后发货 is a term.
func openEnd(t *lint.Text, j int) bool {
	end := t.PassageAt(j).End
	for n := 0; n < 6; n++ {
		if j >= end || t.After(j, "。", "；", "）", "】", "]") {
			return true
		}
		if t.After(j, "后", "，", "的", "时", "：") {
			return false
		}
		_, size := utf8.DecodeRuneInString(t.All[j:])
		j += size
	}
	return false
}

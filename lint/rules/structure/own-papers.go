package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// rulebooks end the title of a paper by which one side tells the other how to
// behave or how it is judged.
var rulebooks = lint.NewSet("条例", "办法", "制度", "规定", "守则", "手册", "细则", "规范", "公约", "规则", "须知", "流程", "政策", "标准", "责任书", "协议", "管理方案")

// bookLeads stand before such a title, a few characters off at most; bookOwners
// say whose it is.
var (
	bookLeads  = lint.NewSet("遵守", "执行", "按照", "按", "根据", "依照", "依据", "参见", "详见", "参照", "服从", "符合")
	bookOwners = lint.NewSet("甲方", "乙方", "公司", "我司", "学校", "医院", "酒店", "物业", "发包人", "发包方", "委托方", "委托人", "业主", "管理处", "厂家", "商场", "平台", "中心")
	bookMakers = lint.NewSet("制定的", "制订的", "现行的", "有关的", "内部的", "发布的", "颁布的", "的")
)

// stateBooks are words of titles of the state, and of papers that others keep.
var stateBooks = lint.NewSet("中华人民共和国", "国家", "国务院", "部", "省", "市", "县", "会员", "用户", "隐私", "服务协议", "借款", "贷款", "仲裁", "劳动", "网络", "互联网", "招标", "主合同", "原合同", "同时签订", "另行签订", "签订的", "签署的", "附件", "附后", "见附")

// rulebook reports 甲方《奖罚条例》 and 参见“装修管理协议” where no line of the text
// is that paper.
func rulebook(p *lint.Pass) {
	t := p.Text
	if len(t.Clauses()) < 2 {
		return
	}
	said := map[string]bool{}
	for _, h := range t.Places(rulebooks) {
		ps := t.PassageAt(h.Start)
		var open string
		switch {
		case t.After(h.End, "》"):
			open = "《"
		case t.After(h.End, "”"):
			open = "“"
		default:
			continue
		}
		i := lint.LastIndex(t.All[ps.Body:h.Start], open) + ps.Body
		if ps.Kind != lint.Body || ps.Table != nil || i < ps.Body || strings.ContainsAny(t.All[i+len(open):h.Start], "》”，。；_") {
			continue
		}
		title, j := t.All[i+len(open):h.End], h.End+len("》")
		if n := utf8.RuneCountInString(title); n < 4 || n > 16 || said[title] {
			continue
		}
		a, b := t.Part(i)
		from := i
		for _, w := range t.PlacesIn(bookOwners, max(a, i-24), i) {
			if gap := strings.ReplaceAll(t.All[w.End:i], " ", ""); gap == "" || bookMakers.In(gap) && utf8.RuneCountInString(gap) <= 5 && !lint.Contains(gap, "签", "订立", "与", "和", "、", "提", "交", "收到") {
				from = w.Start
			}
		}
		if from == i { // nobody's in so many words: the reader is sent to it
			if open == "《" && t.Holds(stateBooks, i, h.End) {
				continue
			}
			near := false
			for _, w := range t.PlacesIn(bookLeads, max(a, i-30), i) {
				near = near || open == "“" && !strings.ContainsAny(t.All[w.End:i], "“《")
			}
			if !near {
				continue
			}
		}
		if t.Holds(stateBooks, max(a, from-30), b) && t.HasAny(max(a, from-30), b, "附件", "附后", "见附", "招标", "主合同", "原合同", "签订的", "签署的", "国务院") || t.After(j, "（附", "（见附") || t.HasAny(i, b, "签订", "签署", "另行") && open == "“" {
			continue
		}
		said[title] = true
		if !listedOrShort(t, title, i+len(open)) {
			p.Flag(from, j)
		}
	}
}

// listedOrShort reports a line that begins the paper, that lists it, or that fixes it
// as a short name.
func listedOrShort(t *lint.Text, title string, except int) bool {
	if t.Has("简称《"+title, "简称“"+title, "下称《"+title, "下称“"+title) {
		return true
	}
	for i := range t.Each(title) {
		if i == except {
			continue
		}
		line := t.All[t.PassageAt(i).Start:t.PassageAt(i).End]
		if strings.HasPrefix(line, "附") || utf8.RuneCountInString(line) < utf8.RuneCountInString(title)+8 || strings.Contains(line, "附件") || strings.Contains(line, "组成部分") {
			return true
		}
	}
	return false
}

var (
	// sheets end the name of a paper that is said to be appended in a bracket.
	sheets = lint.NewSet("表", "单", "清单", "图", "图纸", "名单", "目录", "样本", "格式", "明细", "附页", "标准", "照片")
	// followed are what a table is followed for.
	followed = lint.NewSet("中的要求", "的要求", "要求", "规定的", "的规定", "中规定", "所列", "列出", "中列", "的标准", "的内容", "载明", "所示", "上的", "执行")
)

// bracketSheets reports （附“巡检记录表”） and 按润滑表中的要求 where no line or table of
// the text is that sheet.
func bracketSheets(p *lint.Pass) {
	t := p.Text
	if len(t.Clauses()) < 2 {
		return
	}
	said := map[string]bool{}
	for _, h := range t.Places(sheets) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Table != nil || !t.After(h.End, "）", "”", "》", "另附", "另付", "附后", "后附") && !t.Begins(followed, h.End) {
			continue
		}
		a, _ := t.Part(h.Start)
		k, lead := strings.LastIndex(t.All[a:h.Start], "（附"), len("（附")
		if see := strings.LastIndex(t.All[a:h.Start], "见（"); see >= 0 {
			k, lead = see, len("见（")
		}
		end := h.End
		if t.After(h.End, "另附", "另付", "附后", "后附") {
			k, lead, end = h.Start-a, 0, h.End+len("另附")
			for _, w := range t.PlacesIn(sheetHeads, a, h.Start) {
				k = w.Start - a
			}
		} else if k >= 0 {
			if !t.HasAny(h.End, min(ps.End, h.End+12), "）") {
				continue
			}
		} else if t.All[h.Start:h.End] == "表" && t.Begins(followed, h.End) {
			for _, w := range t.PlacesIn(sheetLeads, a, h.Start) {
				k, lead = w.Start-a, w.End-w.Start
			}
		}
		if k < 0 {
			continue
		}
		name := strings.Trim(t.All[a+k+lead:h.End], "：:“《 ")
		if n := utf8.RuneCountInString(name); n < 2 || n > 14 || said[name] || strings.ContainsAny(name, "“”提出附第_，：（、见") || strings.ContainsAny(name[:3], "本下上各该其代一二三四五六七八九123456789合") || strings.ContainsAny(name[len(name)-6:], "第一三四五六七八九123456789") || t.HasAny(ps.Start, ps.End, "附件", "附表", "如下") || provided(t, ps, name) || drawnUp(t, name) {
			continue
		}
		said[name] = true
		p.Flag(a+k, end)
	}
}

// sheetHeads begin the name of a list that is said to be handed over apart.
var sheetHeads = lint.NewSet("固定资产", "设备", "设施", "物品", "家具", "材料", "人员", "产品", "货物", "配件", "资产", "房屋", "车辆")

// sheetLeads send the reader to a table.
var sheetLeads = lint.NewSet("按照", "按", "依照", "根据", "依据")

// drawnUp reports a sheet that somebody fills in or hands over, or that the text
// begins with its name.
func drawnUp(t *lint.Text, name string) bool {
	for i := range t.Each(name) {
		if s := t.SentenceAt(i); t.Holds(made, s.Start, s.End) || t.Holds(filled, s.Start, s.End) && !t.Before(i, "按", "按照") {
			return true
		}
	}
	return false
}

// supplements are papers of a kind that the parties are said to have besides.
var supplements = lint.NewSet("补充协议为准", "附加协议为准", "补充约定为准")

// besidePapers reports 以金融补充协议为准: the price or the right rests on a paper
// that is neither here nor described.
func besidePapers(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(supplements) {
		a, _ := t.Part(h.Start)
		k := strings.LastIndex(t.All[a:h.Start], "以")
		if k < 0 || t.PassageAt(h.Start).Kind != lint.Body {
			continue
		}
		kind := t.All[a+k+len("以") : h.Start]
		if n := utf8.RuneCountInString(kind); n < 2 || n > 8 || lint.Contains(kind, "双方", "书面", "最新", "最后", "签订", "签署", "另行", "各方", "上述", "后", "本", "该", "此") || t.Has("《"+kind+"补充协议") {
			continue
		}
		p.Flag(a+k, h.End-len("为准"))
	}
}

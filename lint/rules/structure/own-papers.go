package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// sheetNames are sheets.
var sheetNames = []string{
	"名册", "台账", "花名册", "清册", "表", "单", "清单", "图", "图纸", "名单", "目录", "样本", "格式", "明细", "附页", "标准", "照片", "复印件",
	"证明", "资质", "资质证书", "说明", "细则", "承诺书", "报价书", "方案", "样稿", "样张", "效果图",
}

var (
	// sheets end the name of a paper that is said to be appended in a bracket.
	sheets = lint.NewSet(sheetNames...)
	// followed are what a table is followed for.
	followed = lint.NewSet("中的要求", "的要求", "要求", "规定的", "的规定", "中规定", "所列", "列出", "中列", "的标准", "的内容", "载明", "所示", "上的", "执行")
)

// bracketSheets reports （附“巡检记录表”） and 按润滑表中的要求 where no line or table of
// the text is that sheet.
func bracketSheets(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	for _, h := range t.Places(sheets) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || !t.After(h.End, "）", "”", "》", "另附", "另付", "附后）", "后附") && !t.Begins(followed, h.End) {
			continue
		}
		a, _ := t.Part(h.Start)
		k, lead := strings.LastIndex(t.All[a:h.Start], "（附"), len("（附")
		if see := strings.LastIndex(t.All[a:h.Start], "见（"); see >= 0 {
			k, lead = see, len("见（")
		}
		end := h.End
		if t.After(h.End, "另附", "另付", "附后）", "后附") {
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
		if n := utf8.RuneCountInString(name); n < 2 || n > 14 || said[name] || strings.ContainsAny(name[:3], "本下上各该其代一二三四五六七八九123456789合") || strings.ContainsAny(name, "_") || t.HasAny(ps.Start, ps.End, "附件", "附表", "如下") || provided(t, ps, name) || drawnUp(t, name) {
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
		if a, b := t.Part(i); t.Holds(filled, a, b) {
			return true
		}
	}
	return false
}

// calledPapers are sheets, and rules of a house.
var calledPapers = lint.NewSet(append([]string{"规章制度", "管理制度", "制度", "手册", "守则", "管理办法", "管理规定", "须知", "公约", "责任书", "安全协议", "廉洁协议", "技术协议"}, sheetNames...)...)

var (
	// calledPart says that a sheet belongs to the agreement.
	calledPart = lint.NewFrameOf(12, calledPapers, lint.NewSet("作为", "是", "为", "系", "构成", "列为"), lint.NewSet("本合同", "本协议", "合同", "协议"), lint.NewSet("附件", "组成部分", "一部分", "不可分割"))
	// seeBeside sends the reader to another agreement of the same sides.
	seeBeside = lint.NewSet("见补充协议", "见补充条款", "见补充约定", "见另签协议", "见另签的协议", "见单独协议")
)

// calledParts reports sheets that are called part of an agreement and are not there:
// 收费明细表是本合同的一部分; and what is told in another one.
func calledParts(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Framed(calledPart, 3) {
		i, j := h.Start, h.End
		if t.HasAny(i, j, "不") {
			continue
		}
		a, _ := t.Part(i)
		name := strings.TrimPrefix(t.All[a:t.PlacesIn(calledPapers, i, j)[0].End], "《")
		if n := utf8.RuneCountInString(name); n >= 2 && n <= 12 && !lint.Contains(name, "、", "及", "和", "本", "该", "上述", "《") && !provided(t, t.PassageAt(i), name) && !drawnUp(t, name) {
			p.Flag(a, j)
			return
		}
	}
	for _, h := range t.Places(seeBeside) {
		if ps := t.PassageAt(h.Start); ps.Kind == lint.Body && !startsWith(t, t.All[h.Start+len("见"):h.End]) {
			p.Flag(h.Start, h.End)
			return
		}
	}
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
		if n := utf8.RuneCountInString(kind); n < 2 || n > 8 || lint.Contains(kind, "双方", "书面", "最新", "最后", "签订", "签署", "另行", "各方", "上述", "后", "本", "该", "此") {
			continue
		}
		p.Flag(a+k, h.End-len("为准"))
	}
}

// made are the words for a paper that one side draws up as the work goes on.
var made = lint.NewSet("提交", "出具", "编制", "提供", "制作", "书面确认", "签署", "签字")

// filled are words for a paper that is filled in or handed over as the work goes on.
var filled = lint.NewSet(
	"填写", "签署", "签订", "出具", "提交", "提供", "填入", "填报", "签字", "盖章", "开具", "交付", "形成", "编制", "制作", "更新", "打印",
	"公示", "公布", "发布", "国家", "部门", "协会", "行业", "省", "市", "局", "另行", "招标", "投标", "采购文件", "以下简称", "下称", "代替",
	"原合同", "主合同", "签认", "确认", "签收", "核对", "结算清单", "结算单", "维修", "报修", "交接", "检验单", "验收单", "所列为准",
)

// provided reports a line or a table of the text that is the paper a name stands for.
func provided(t *lint.Text, from *lint.Passage, name string) bool {
	at := t.Memo(providedKey{name}, func() any { return providers(t, name) }).([]int)
	return len(at) > 0 && at[0] != from.Start || len(at) > 1
}

type providedKey struct{ name string }

// providers are where the first two such lines or tables begin.
func providers(t *lint.Text, name string) (at []int) {
	for k := range t.Passages {
		q := &t.Passages[k]
		if q.Table != nil {
			return []int{-1} // whoever asks
		}
		if k == 0 || q.Residue || len(at) == 2 {
			continue
		}
		line := t.All[q.Start:q.End]
		if lint.HasPrefix(line, "附件", "附：", "附表", name) || utf8.RuneCountInString(line) <= 24 && strings.HasSuffix(strings.TrimRight(line, "： ）"), name) && !strings.Contains(line, "见") {
			at = append(at, q.Start)
		}
	}
	return at
}

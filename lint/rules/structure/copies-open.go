package structure

import (
	"strings"

	"qiyue/lint"
)

var (
	// onNeed leaves the number of copies to whoever makes them, byOne all of them with one side.
	onNeed = lint.NewFrameOf(12, lint.NewSet("合同份数", "协议份数", "文本份数", "合同的份数", "协议的份数", "份数"), lint.NewSet(
		"按需", "视需", "依需", "根据需要", "按实际需要", "不限", "不定", "若干", "酌定", "随意", "另定",
	))
	// anyNumber leaves it to somebody or to later: 合同打印几份再说.
	anyNumber = lint.NewFrameOf(15, lint.NewSet("合同", "协议", "文本", "约定书"), lint.NewSet("几份", "多少份"), lint.NewSet(
		"由", "看", "再", "另", "临时", "商量", "到时", "随", "以后", "未定", "待定", "都行", "均可",
	))
	byOne = lint.NewFrameOf(9, lint.NewSet(
		"合同文本", "协议文本", "合同原件", "协议原件", "合同正本", "协议正本", "合同书", "协议书", "文本", "原件",
	), lint.NewSet("由", "归", "均由", "只由"), lint.NewSet(
		"甲方", "乙方", "一方", "供方", "需方", "买方", "卖方", "服务方", "服务商", "出租方", "承租方", "委托方", "受托方", "我方", "公司",
	), lint.NewSet("保存", "保管", "留存", "收执", "持有", "收存", "存档"))
	// eachOf are words of an equal number for both.
	eachOf = lint.NewSet("双方各", "甲乙双方各", "双方分别", "两方各")
)

// copied end right before the number of copies of an agreement: 副本若干份.
var copied = lint.NewSet("正本", "副本", "一式", "壹式", "正副本", "复印件")

// openCopies finds copies made as needed, some of them, or kept by one side.
func openCopies(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for _, some := range []string{"若干份", "数份", "多份", "几份"} {
		k := strings.Index(t.In(s), some)
		if k < 0 {
			continue
		}
		for _, h := range t.PlacesIn(copied, s.Start, s.Start+k) {
			if h.End == s.Start+k {
				return h.Start, h.End + len(some), true
			}
		}
	}
	if i, j, ok := t.Frame(onNeed, s.Start, s.End); ok {
		return i, j, true
	}
	if i, j, ok := t.Frame(anyNumber, s.Start, s.End); ok {
		return i, j, true
	}
	i, j, ok := t.Frame(byOne, s.Start, s.End)
	if !ok || t.HasAny(s.Start, s.End, "一份", "壹份", "各", "图纸", "资料", "发票", "凭证", "附件", "报告", "证书", "保函") {
		return 0, 0, false
	}
	return i, j, true
}

// originalsAllotted finds originals or duplicates of which those who get one do not make up
// the total: 正本六份，甲乙双方及保证人各一份; 副本五份，甲方三份，乙方一份.
func originalsAllotted(p *lint.Pass, s lint.Sentence) bool {
	t := p.Text
	if t.HasAny(s.Start, s.End, "一式", "壹式") {
		return false
	}
	found := false
	for _, kind := range [...]string{"正本", "副本"} {
		k := strings.Index(t.In(s), kind)
		if k < 0 {
			continue
		}
		i := s.Start + k
		total, j := countAfter(t.All[:s.End], i+len(kind))
		if total == 0 {
			continue
		}
		stop := s.End // the other kind is told next
		for _, next := range [...]string{"正本", "副本"} {
			if k := strings.Index(t.All[j:stop], next); k >= 0 {
				stop = j + k
			}
		}
		if sum, end := allotted(t, j, stop); sum > 0 && sum != total && t.HasAny(j, end, "方", "人", "甲", "乙", "各", "执", "持") {
			p.Flag(i, end, "total", total, "sum", sum)
			found = true
		}
	}
	return found
}

// eachShare finds originals and duplicates of which both get a number that the total
// does not hold: 正本贰份、副本肆份，双方各执正本壹份、副本叁份.
func eachShare(p *lint.Pass, s lint.Sentence) bool {
	t := p.Text
	marks := t.PlacesIn(eachOf, s.Start, s.End)
	if len(marks) == 0 {
		return false
	}
	at := marks[0].Start
	for _, kind := range []string{"正本", "副本"} {
		a, b := strings.Index(t.All[s.Start:at], kind), strings.Index(t.All[at:s.End], kind)
		if a < 0 || b < 0 {
			continue
		}
		total, _ := countAfter(t.All[:s.End], s.Start+a+len(kind))
		each, j := countAfter(t.All[:s.End], at+b+len(kind))
		if total > 0 && each > 0 && 2*each != total && !t.HasAny(at, s.End, "其余", "备案", "存档", "公证", "鉴证", "留存") {
			p.Flag(at, j, "total", total, "sum", 2*each)
			return true
		}
	}
	return false
}

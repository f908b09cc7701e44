package structure

import (
	"strings"

	"qiyue/lint"
)

var (
	// onNeed leaves the number of copies to whoever makes them, byOne all of them with one side.
	onNeed = lint.NewFrameOf(12, lint.NewSet("合同份数", "协议份数", "文本份数", "合同的份数", "协议的份数", "份数"), lint.NewSet("按需", "视需", "依需", "根据需要", "按实际需要", "不限", "不定", "若干", "酌定", "随意", "另定"))
	byOne  = lint.NewFrameOf(9, lint.NewSet("合同文本", "协议文本", "合同原件", "协议原件", "合同正本", "协议正本", "合同书", "协议书", "文本", "原件"), lint.NewSet("由", "归", "均由", "只由"), lint.NewSet("甲方", "乙方", "一方", "供方", "需方", "买方", "卖方", "服务方", "服务商", "出租方", "承租方", "委托方", "受托方", "我方", "公司"), lint.NewSet("保存", "保管", "留存", "收执", "持有", "收存", "存档"))
	// eachOf are words of an equal number for both.
	eachOf = lint.NewSet("双方各", "甲乙双方各", "双方分别", "两方各")
)

// openCopies finds copies made as needed, or kept by one side.
func openCopies(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := t.Frame(onNeed, s.Start, s.End); ok {
		return i, j, true
	}
	i, j, ok := t.Frame(byOne, s.Start, s.End)
	if !ok || t.HasAny(s.Start, s.End, "一份", "壹份", "各", "图纸", "资料", "发票", "凭证", "附件", "报告", "证书", "保函") {
		return 0, 0, false
	}
	return i, j, true
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

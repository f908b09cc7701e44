package structure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A paper with a title that is no public rule is either here or nowhere: 《技术协议》
// 规定的所有内容, 按《零件报批表》确认的价格, 符合《井道施工以外事项》要求.
var (
	// privateKinds end the title of a paper of the parties' own.
	privateKinds = []string{
		"表", "单", "协议", "手册", "细则", "方案", "清单", "要求", "事项", "流程", "须知", "指南", "书", "文件", "图", "图纸", "目录", "制度",
		"政策", "说明", "收费标准", "服务标准", "质量标准", "检验标准", "计划", "规格", "参数", "备忘录", "备忘", "守则", "章程", "大纲", "预案",
		"纪要",
	}
	// publicTitles are words of titles that anybody can look up, or of pages and
	// things that are no papers of a deal.
	publicTitles = []string{
		"中华人民共和国", "国家", "法》", "条例", "省", "市", "中国", "示范文本", "合同书", "合同法", "三包", "营业执照", "资格证", "许可证",
		"合格证", "执照", "证书", "证》", "范本", "下载", "_", "*", "报告", "通报", "记录", "结算书", "规范》", "规程", "管理办法", "责任规定",
		"会计", "法典", "增值税", "承诺书", "解除", "通知》", "保函", "意见书", "委托书", "授权书", "告知书", "发票", "说明书",
	}
	// ownLetters end the titles of papers that one side writes: 以《授权委托书》为准.
	ownLetters = []string{"委托书", "授权书", "承诺书", "告知书", "保修说明书"}
	// leans say that something goes by the paper or is told in it.
	leans = []string{
		"规定", "约定", "要求", "中", "的规定", "的要求", "的约定", "的内容", "所列", "列明", "载明", "为准", "为依据", "确认", "执行", "（见附件",
		"上的", "确定", "标准", "，", "；", "、", "和", "及", "一致", "相符", "办理", "为限",
	}
	// goesBy stand before a paper that something goes by, whatever follows; handedIn after what
	// was handed in before the agreement was made.
	goesBy   = []string{"按照", "依照", "遵照", "遵循", "比照", "参照", "照", "按", "遵"}
	handedIn = []string{"时递交的", "时提交的", "时提供的", "时出具的", "前递交的", "前提交的", "前提供的"}
	// leant is what stands before it.
	leant = []string{
		"按", "按照", "依照", "依据", "根据", "符合", "遵守", "执行", "以及", "以", "见", "详见", "和", "、", "参照", "满足", "提供", "的", "依据：",
		"据：", "”", "达到", "遵", "遵照", "遵循", "循", "照", "依", "比照", "参阅", "凭",
	}
	// laterPapers are words of a paper that comes with the goods or is made as the work
	// goes on.
	laterPapers = lint.NewSet(
		"随机", "随货", "公示", "签认", "填写", "填入", "签订", "签署", "会签", "开具", "出具", "递交", "办理", "送达", "发出", "领取", "颁发",
		"核发", "持有", "佩戴", "登记", "另行", "以下简称", "下称", "简称", "附件", "附后", "附表", "组成部分", "公布", "发布", "http", "www",
		"编号", "签字", "下达", "提交", "佩带", "交付", "移交", "颁布", "号",
	)
)

// titledPapers reports the first places of such papers that the text neither
// holds nor lists, each once.
func titledPapers(p *lint.Pass, told [][2]int) {
	t := p.Text
	var said []string
	for i := range t.Each("《") {
		ps := t.PassageAt(i)
		k := strings.Index(t.All[i:ps.End], "》")
		if ps.Kind != lint.Body || k < 0 {
			continue
		}
		title, j := t.All[i+len("《"):i+k], i+k+len("》")
		n := utf8.RuneCountInString(title)
		if n < 4 || n > 24 || slices.Contains(said, title) || !lint.HasSuffix(title, privateKinds...) || lint.Contains(title+"》", publicTitles...) && !(t.Before(i, "以") && t.After(j, "为准") && lint.HasSuffix(title, ownLetters...)) || lint.Overlapping(told, i, j) {
			continue
		}
		s := t.SentenceAt(i)
		if j > s.End { // a full stop in the title
			continue
		}
		a, _ := t.Part(i)
		if !lint.HasSuffix(t.All[s.Start:i], leant...) && len(t.PlacesIn(seeLeads, max(a, i-24), i)) == 0 && !t.HasAny(max(a, i-24), i, "按", "依照") || !lint.HasPrefix(t.All[j:s.End], leans...) && j < s.End && !t.HasAny(max(a, i-36), i, goesBy...) || t.HoldsWord(laterPapers, s.Start, i) && !t.Before(i, handedIn...) {
			continue
		}
		said = append(said, title)
		if !inText(t, title, i+len("《")) && (t.Before(i, handedIn...) || !handled(t, title)) {
			flagPaper(p, i, j)
		}
	}
}

// handled reports a place where the paper is made or comes as the work goes on.
func handled(t *lint.Text, title string) bool {
	for i := range t.Each(title) {
		if s := t.SentenceAt(i); t.HoldsWord(laterPapers, s.Start, i) || t.HoldsWord(laterPapers, i+len(title), s.End) {
			return true
		}
	}
	return false
}

// tenders are papers of a tender; told behind them is what they rule.
var (
	tenders  = lint.NewSet("招标文件", "投标文件", "招投标文件", "中标通知书", "磋商文件", "询价文件", "竞标文件", "比选文件")
	tendered = []string{"规定", "中规定", "的规定", "约定", "中约定", "要求", "的要求", "之内容", "的内容", "内容", "为准", "承诺", "中承诺", "的承诺", "所列", "中所", "中的"}
)

// tenderPapers reports the first place where an agreement leaves something to the
// papers of a tender that no line of it lists.
func tenderPapers(p *lint.Pass, told [][2]int) {
	t := p.Text
	for _, h := range t.Places(tenders) {
		ps := t.PassageAt(h.Start)
		s := t.SentenceAt(h.Start)
		if ps.Kind != lint.Body || !lint.HasPrefix(t.All[h.End:s.End], tendered...) || t.HasAny(s.Start, s.End, "编号", "组成部分") || lint.Overlapping(told, h.Start, h.End) {
			continue
		}
		if inText(t, t.All[h.Start:h.End], h.Start) {
			return
		}
		flagPaper(p, h.Start, h.End)
		return
	}
}

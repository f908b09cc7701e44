package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// ownPaperTails end the title of a paper of the parties’ own that fixes prices or
// duties; statutes and standards end in other words.
var ownPaperTails = lint.NewSet("价目表", "价格表", "报价表", "报价单", "清单", "明细表", "明细", "一览表", "收费标准", "收费表", "考核细则", "考核表", "考核办法", "评分表", "评价表", "服务标准", "验收标准", "技术协议", "技术要求", "承诺书", "保密协议", "廉洁协议", "安全协议", "结算标准", "计划表", "配置表")

// filled are words for a paper that is filled in or handed over as the work goes on.
var filled = lint.NewSet("填写", "签署", "签订", "出具", "提交", "提供", "填入", "填报", "签字", "开具", "交付", "形成", "编制", "制作", "更新", "打印", "公示", "公布", "发布", "国家", "部门", "协会", "行业", "省", "市", "局", "另行", "招标", "投标", "采购文件", "以下简称", "下称", "代替", "原合同", "主合同", "签认", "确认", "签收", "核对", "结算清单", "结算单", "维修", "报修", "交接", "检验单", "验收单", "所列为准")

// titled reports 按《配件价目表》执行 where no line of the text begins that paper and
// no list of attachments holds it.
func titled(p *lint.Pass) {
	t := p.Text
	if len(t.Clauses()) < 2 {
		return
	}
	said := map[string]bool{}
	for _, h := range t.Places(ownPaperTails) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Table != nil || !t.After(h.End, "》") {
			continue
		}
		i := lint.LastIndex(t.All[ps.Body:h.End], "《") + ps.Body
		if i < ps.Body || strings.Contains(t.All[i:h.End], "》") {
			continue
		}
		title := t.All[i+len("《") : h.End]
		j := h.End + len("》")
		k := strings.LastIndex(t.All[ps.Body:i], "，") // the statement
		lead := t.All[ps.Body+max(k, 0) : i]
		s := t.SentenceAt(i)
		if said[title] || utf8.RuneCountInString(title) > 16 || strings.ContainsAny(title, "_中华□") || t.Holds(filled, s.Start, s.End) || !lint.Contains(lead, "按", "依", "执行", "以", "遵守", "符合") || strings.HasSuffix(lead, "见") || lint.Contains(lead, "附件", "附表", "附录") || t.HasAny(j, min(ps.End, j+60), "附件", "附后") || t.After(j, "（20", "（GB") {
			continue
		}
		said[title] = true
		if !held(t, title, i) {
			p.Flag(i, j)
		}
	}
}

// held reports another place where the paper is listed, begins, or is drawn up.
func held(t *lint.Text, title string, except int) bool {
	for i := t.Index(0, title); i >= 0; i = t.Index(i+len(title), title) {
		if i == except+len("《") {
			continue
		}
		s := t.SentenceAt(i)
		line := t.All[t.PassageAt(i).Start:t.PassageAt(i).End]
		if t.Holds(filled, s.Start, s.End) || strings.HasPrefix(line, "附") || utf8.RuneCountInString(line) < utf8.RuneCountInString(title)+12 || strings.Contains(line, "附件") || strings.Contains(line, "组成部分") {
			return true
		}
	}
	return false
}

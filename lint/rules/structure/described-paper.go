package structure

import (
	"strings"

	"qiyue/lint"
)

// relied are what a paper that fixes price, goods or duties is called when it
// is not called an attachment.
var relied = lint.NewSet("报价表", "报价单", "价目表", "价格表", "配置单", "配置表", "费用明细表", "明细表", "产品清单", "设备清单", "货物清单", "配件清单", "服务清单", "项目清单", "价格体系", "价格政策", "奖励规定", "返利政策", "奖励政策", "任务书", "计划单", "技术协议", "工艺单", "考核表", "考核细则", "考核办法", "评分表", "收费表", "门窗表", "材料表", "规格书", "参数表", "设计方案", "施工方案", "需求说明书", "服务手册", "操作手册", "工地制度", "维护规范", "操作规范", "作业标准", "质量细则")

// pointing are the words with which a text sends the reader to a paper.
var pointing = []string{"按照", "依照", "参照", "遵守", "根据", "依据", "符合", "执行", "按", "以", "上述", "下达", "所列"}

// described reports a paper that a duty rests on, named by what it is, and
// which the text neither holds nor lists: 遵守双方约定的价格体系. Papers that a text
// sends its reader to with 见 are for papersGone.
func described(p *lint.Pass) {
	t := p.Text
	if len(t.Clauses()) < 2 {
		return
	}
	said := map[string]bool{}
	for _, h := range t.Places(relied) {
		s := t.SentenceAt(h.Start)
		ps := &t.Passages[s.Passage]
		name := t.All[h.Start:h.End]
		if said[name] || ps.Kind != lint.Body || ps.Table != nil || t.After(h.End, "》", "”", "）", "如下", "：", "见", "由", "应", "后", "经", "，经") || t.HasAny(s.Start, s.End, "附件", "附表", "附后", "如下", "组成部分", "双方签字", "双方确认", "盖章", "提交", "编制", "制定", "出具", "原合同", "主合同", "招标", "投标", "上报", "公示", "公布") {
			continue
		}
		a, _ := t.Part(h.Start)
		lead := t.All[max(a, h.Start-45):h.Start]
		at := -1
		for _, w := range pointing {
			if k := strings.LastIndex(lead, w); k >= 0 && k+len(w) > at {
				at = k + len(w)
			}
		}
		if at < 0 || len(lead)-at > 30 || lint.Contains(lead, "见") || lint.Contains(lead[at:], "《", "提供", "，", "的要求", "后") || there(t, name, h.Start) {
			continue
		}
		said[name] = true
		p.Flag(h.Start-(len(lead)-at), h.End)
	}
}

// made are the words for a paper that one side draws up as the work goes on.
var made = lint.NewSet("提交", "出具", "编制", "提供", "制作", "书面确认", "签署", "签字")

// there reports that a line of the text begins with the name of the paper, that
// it is listed as an attachment, or that it is to be drawn up.
func there(t *lint.Text, name string, except int) bool {
	for i := range t.Each(name) {
		if i == except {
			continue
		}
		if at := t.SentenceAt(i); t.Holds(made, at.Start, at.End) {
			return true
		}
		ps := t.PassageAt(i)
		if line := t.All[ps.Body:ps.End]; len(line) <= len(name)+36 && (ps.Kind != lint.Body || strings.HasSuffix(line, name) || strings.HasPrefix(line, "附")) || t.Before(i, "附件", "附：", "附件一", "附件1", "《") {
			return true
		}
	}
	return false
}

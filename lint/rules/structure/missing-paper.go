package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// papers are lists that an agreement sends its reader to.
var papers = lint.NewSet("清单", "报价单", "报价表", "费用表", "材料表", "配置单", "配置表", "明细表", "价目表", "一览表", "价格表", "收费表", "项目表", "维保表", "保养表", "计划表", "附录", "技术协议", "技术要求", "配置要求", "技术规格书", "需求书", "需求说明书", "验收标准", "考核细则", "服务方案", "技术方案")

// papersGone reports 详见采购清单 where no line, table or attachment is that
// list, and 见附录2 where no line begins with 附录2.
func papersGone(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	for _, h := range t.Places(papers) {
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Table != nil || len(t.Clauses()) < 2 {
			continue
		}
		i, j := h.Start, h.End
		if t.All[i:j] == "附录" {
			for j < ps.End && (t.All[j] >= '0' && t.All[j] <= '9' || t.All[j] >= 'A' && t.All[j] <= 'Z' || t.After(j, "一", "二", "三", "四", "五", "六", "七", "八", "九", "十")) {
				_, n := utf8.DecodeRuneInString(t.All[j:])
				j += n
			}
			if j == h.End || i == ps.Start || !t.Before(i, "见", "按", "照", "据", "（", "符合", "与") {
				continue
			}
		} else {
			a, _ := t.Part(i)
			k := strings.LastIndex(t.All[a:i], "见")
			if k < 0 || utf8.RuneCountInString(t.All[a+k+len("见"):i]) > 8 || strings.ContainsAny(t.All[a+k+len("见"):i], "《〈（“：、0123456789_") ||
				lint.Contains(t.All[a+k:i], "附件", "附表", "下", "上述", "以上", "前", "网站", "公示", "公布", "招标", "投标", "背面", "封底", "随机", "说明书", "采购文件", "项目") && !t.Before(i, "项目") ||
				t.After(j, "》", "：", "如下", "”", "（附", "第", "（见附", "及附") || t.HasAny(ps.Start, ps.End, "附件", "意见", "如下") {
				continue
			}
			i = a + k
			if t.Before(i, "详", "参", "祥") {
				_, n := utf8.DecodeLastRuneInString(t.All[:i])
				i -= n
			}
		}
		name := t.All[h.Start:j]
		if said[name] || provided(t, ps, name) {
			continue
		}
		said[name] = true
		p.Flag(i, j)
	}
}

// provided reports a line or a table of the text that is the paper a name stands for.
func provided(t *lint.Text, from *lint.Passage, name string) bool {
	for k := range t.Passages {
		q := &t.Passages[k]
		if q.Table != nil {
			return true
		}
		if q.Start == from.Start || q.Residue {
			continue
		}
		line := t.All[q.Start:q.End]
		if strings.HasPrefix(line, "附件") || strings.HasPrefix(line, "附：") || strings.HasPrefix(line, "附表") || strings.HasPrefix(line, name) ||
			utf8.RuneCountInString(line) <= 24 && strings.HasSuffix(strings.TrimRight(line, "： ）"), name) && !strings.Contains(line, "见") || strings.HasSuffix(line, name+"：") {
			return true
		}
	}
	return false
}

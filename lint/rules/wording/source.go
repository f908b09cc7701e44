package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// standard reports a titled or numbered standard, or an attachment that
// exists, in the statement of the hit or in brackets after it.
func (p *place) standard() bool {
	s := p.t.All
	a, b := p.commas(p.start)
	if k := strings.LastIndex(s[a:p.start], "》"); k >= 0 && p.e.Rule == unspecifiedStandard.id && lint.Contains(s[a+k:p.start], "、", "和", "及", "与") {
		a = p.start // 《规程》、样品及国家标准: the title is another's
	}
	if p.named(s[a:b]) {
		return true
	}
	if p.before() == "" && a > p.sen.Start+len("，") {
		if x, y := p.commas(a - len("，") - 1); x < y && lint.Contains(s[x:y], "符合", "满足", "执行") && numberedStandard(s[x:y]) {
			return true // 器材符合GB 17498.1-2008，牢固、稳定
		}
	}
	if b >= p.sen.End {
		next, _, _ := strings.Cut(strings.TrimPrefix(s[min(p.sen.End, p.pass.End):p.pass.End], "。"), "。") // 达到国家环保标准。空气质量标准执行《…规范》
		return p.e.Rule == unspecifiedStandard.id && lint.Contains(next, "标准执行", "标准为", "标准按", "标准见", "执行标准", "标准采用") && p.named(next)
	}
	_, c := p.commas(b + len("，"))
	next := strings.TrimPrefix(s[b+len("，"):c], "完全")
	if p.after() == "" && lint.HasPrefix(
		next, "符合", "并符合", "且符合", "达到", "满足", "执行", "按", "依照", "依据", "持",
	) && (p.named(next) || lint.Contains(next, "招标文件", "投标文件", "技术协议", "技术规格书")) {
		return true // 包装牢固，符合GB/T 191
	}
	return lint.Contains(next, "见", "按", "以", "依") && lint.HasPrefix(
		next, "数量", "品种", "种类", "名单", "清单", "标准", "范围", "项目", "具体", "详见", "见", "要求", "指标", "内容", "其",
	) && p.named(next)
}

// drawing are verbs right before the title of a paper that is drawn up, of which no
// measure can be read: 签署《样品确认书》并保留合理数量, or shown: 凭《保修卡》提供必要的检修.
var drawing = []string{"签署", "签订", "签发", "出具", "提交", "填写", "开具", "制作", "编制", "报送", "发出", "递交", "凭", "凭借", "出示"}

// named reports a source one can look up.
func (p *place) named(s string) bool {
	made := false // the paper before is drawn up, or is what the words at fault are told of
	for rest := s; ; {
		lead, after, ok := strings.Cut(rest, "《")
		if !ok {
			break
		}
		made = made || lint.HasSuffix(lead, drawing...) || strings.HasSuffix(lead, p.t.All[p.start:p.end]+"的")
		if !made {
			return true
		}
		rest = after
	}
	if numberedStandard(s) {
		return true
	}
	for _, w := range []string{"附件", "附表"} {
		k := strings.Index(s, w)
		if k < 0 {
			continue
		}
		rest := s[k+len(w):]
		if r, _ := utf8.DecodeRuneInString(rest); strings.ContainsRune("一二三四五六七八九十0123456789", r) && p.attached(w+string(r)) {
			return true
		}
	}
	return false
}

// attached reports an attachment named more than once: referred to and there.
func (p *place) attached(name string) bool {
	return recall(p.memo.terms, name, func() bool { return strings.Count(p.t.All, name) > 1 })
}

// numberedStandard reports GB/T 2423, JB 5320, ISO 9001, Q/320500….
func numberedStandard(s string) bool {
	if strings.IndexFunc(s, func(r rune) bool { return r >= 'A' && r <= 'Z' }) < 0 {
		return false
	}
	for _, code := range standardCodes {
		for off := 0; ; {
			k := strings.Index(s[off:], code)
			if k < 0 {
				break
			}
			off += k + len(code)
			rest := strings.TrimLeft(s[off:], "/TZ_ -")
			if strings.HasSuffix(code, "/") { // Q/HY 001: letters for the firm
				rest = strings.TrimLeft(rest, "ABCDEFGHIJKLMNOPQRSTUVWXYZ -")
			}
			if rest != "" && rest[0] >= '0' && rest[0] <= '9' {
				return true
			}
		}
	}
	return false
}

var standardCodes = []string{"GB", "JB", "ISO", "IEC", "Q/", "TSG", "DB", "YY", "JG", "CJJ", "QC", "HJ", "JJG", "JJF", "SJ", "YD", "DL", "SB", "WB", "GA", "ASTM", "EN", "T/"}

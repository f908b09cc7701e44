package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// skipped is, from byte from of the line of passage a on, a label that the next label follows
// at once, with the labels after it: 甲方： 地址： 电话：.
func skipped(t *lint.Text, a *lint.Passage, from int) (i, j int, ok bool) {
	if a.Kind != lint.Body && a.Kind != lint.Particular && a.Kind != lint.Heading {
		return 0, 0, false
	}
	line := t.All[a.Body:a.End]
	n := strings.Index(t.All[from:a.End], "：")
	if n < 0 || len(t.PlacesIn(signHere, a.Body, a.End)) > 1 {
		return 0, 0, false
	}
	if from == a.Body && unsaid(line) {
		return a.Body, a.End, !sealed(line)
	}
	for n += from - a.Body; ; {
		if k := unitLeft(line, n); k > 0 && (a.Kind == lint.Body || a.Kind == lint.Heading && k == len(line)) {
			return max(from, a.Body+labelStart(line, n)), a.Body + k, true
		}
		end := n + len("：")
		m := strings.Index(line[end:], "：")
		if m < 0 {
			return 0, 0, false
		}
		at, next := max(from-a.Body, labelStart(line, n)), strings.Trim(line[end:end+m], " ")
		if end+m+len("：") < len(line) && m <= len("工程范围")*2 && lint.HasSuffix(next, workFields...) && !strings.ContainsAny(next, "，。；“_… 0123456789") && field(line[at:n]) {
			return a.Body + at, a.Body + end, true // 工程地点：工程范围：以图纸为准
		}
		if a.Kind == lint.Heading {
			return 0, 0, false
		}
		if before := line[at:n]; m <= 36 && (midLabel(next) && !lint.HasSuffix(before, "账户", "信息", "如下", "资料", "包括") || sideLabel(before) && bareField(next) || paired(t, a, before, next, end+m+len("："))) {
			for ok = true; ok; {
				end += m + len("：")
				m = max(0, strings.Index(line[end:], "："))
				next = strings.Trim(line[end:end+m], " ")
				ok = midLabel(next) || sideLabel(next) || bareField(next)
			}
			return a.Body + at, a.Body + end, true
		}
		n += len("：") + m
	}
}

// signHere are places to sign; a line of two is signed, whatever a page has run into it.
var signHere = lint.NewSet("盖章）：", "签章）：", "公章）：", "签字）：", "签名）：")

// paired reports that the label next, which ends at byte end of the line of passage a, stands
// beside the label before it as the one of the other side: 甲方：乙方：为免去…, 邮编：邮编：.
func paired(t *lint.Text, a *lint.Passage, before, next string, end int) bool {
	rest := a.Body + end
	if sideLabel(next) && sideLabel(before) {
		if rest < a.End {
			return t.Begins(recitals, rest)
		}
		k := t.PassageIndex(a.Start) + 1
		return opening(t, a) || k < len(t.Passages) && t.Begins(recitals, t.Passages[k].Body)
	}
	return a.Number == "" && (next == before || rest == a.End && (field(next) || lint.HasSuffix(next, shortFields...)) && (field(before) || lint.HasSuffix(before, shortFields...)) && !sealed(next+before))
}

// recitals begin what follows the names of the sides: 为免去…, 根据….
var recitals = lint.NewSet(
	"根据", "依据", "依照", "按照", "遵照", "按《", "按国", "按有", "为", "因", "经", "现", "兹", "鉴于", "就", "甲", "乙", "丙", "双方", "本着",
	"本合同", "本协议", "上述", "出租", "承租", "供方", "需方", "买方", "卖方", "委托", "受托", "发包", "承包", "托修", "承修", "一、", "第一条",
	"1、", "（一）",
)

// bareField reports the label of a field and nothing before it: 安装位置, not ____ 出厂编号.
func bareField(s string) bool { return field(s) && !strings.ContainsAny(s, "，。；“_… ") }

// workFields end the names of facts about the work, behind that of a place, a day or a number.
var workFields = []string{"范围", "内容", "方式", "地点", "日期", "期限", "工期", "名称", "面积", "规模", "单位"}

// shortFields end the names of fields that stand in pairs.
var shortFields = []string{"地", "日", "人", "机"}

// sideLabel reports the label of a side, a title before it apart: 加工人（乙方）, 维修合同甲方.
func sideLabel(s string) bool {
	if strings.HasSuffix(s, "）") {
		if n := strings.LastIndex(s, "（"); n > 0 {
			s = s[:n]
		}
	}
	side := strings.HasSuffix(s, "方") && !lint.HasSuffix(s, "双方", "各方", "三方", "地方", "对方")
	if !side && (!lint.HasSuffix(s, "单位", "人", "商") || lint.HasSuffix(s, "联系人", "经办人", "负责人", "代理人", "代表人", "签署人", "收件人", "收款人", "付款人", "监护人", "开户人", "保证人")) {
		return false
	}
	if n := strings.LastIndexAny(s, "同议书本"); n >= 0 {
		s = s[n+len("书"):]
	}
	n := utf8.RuneCountInString(s)
	return n <= 8 && (side && n > 1 || n > 2)
}

// midLabel reports the whole of a label that may follow another in one line.
func midLabel(s string) bool {
	for _, side := range [...]string{"甲方", "乙方", "供方", "需方", "买方", "卖方"} {
		s = strings.TrimPrefix(s, side)
	}
	if a, b, ok := strings.Cut(s, "/"); ok { // 电话/传真
		return midLabels[a] && midLabels[b]
	}
	return midLabels[s]
}

// midLabels are such labels.
var midLabels = func() map[string]bool {
	of := map[string]bool{}
	for _, w := range [...]string{
		"地址", "住址", "住所", "详细地址", "联系地址", "通讯地址", "电话", "联系电话", "电话号码", "传真", "邮编", "邮政编码", "开户行", "开户银行",
		"账号", "帐号", "银行账户", "户名", "身份证号", "身份证号码", "证件号码", "法人代表", "法定代表人", "委托代理人", "授权代表", "代表人",
		"负责人", "联系人", "联系方式", "邮箱", "电子邮箱", "电子邮件", "合同编号", "协议编号", "签订地点", "签约地点", "签订时间", "税号",
		"纳税人识别号", "性别", "出生", "型号", "单价", "姓名", "名称", "公司名称", "单位名称", "生产厂家", "出厂编号", "出厂时间", "产地",
		"注册地址", "营业执照注册号", "营业执照号码", "企业资质证书号", "资质证书编号", "证件类型", "服务电话", "服务热线", "统一社会信用代码",
		"证照号码", "手机", "手机号", "手机号码", "电子信箱", "微信", "微信号", "QQ", "收件人", "开户名", "开户名称", "税务登记号",
	} {
		of[w] = true
	}
	return of
}()

// labelStart is where the label that ends at byte n of line begins: behind a mark, or a bracket that is none of a
// word of it: （以下简称甲方）乙方, and not 到（站）港.
func labelStart(line string, n int) int {
	at := strings.LastIndexAny(line[:n], "，。；： ")
	if shut := strings.LastIndex(strings.TrimSuffix(line[:n], "）"), "）"); shut > at && shut-strings.LastIndex(line[:shut], "（") > len("（经营") {
		at = shut
	}
	if at < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(line[at:])
	return at + size
}

// unsaid reports a line of three labels or more and nothing else: 证件：押金：应收：.
func unsaid(line string) bool {
	rest, ok := strings.CutSuffix(line, "：")
	if !ok || strings.Count(rest, "：") < 2 {
		return false
	}
	for name := range strings.SplitSeq(rest, "：") {
		if name = strings.TrimSpace(name); name == "" || utf8.RuneCountInString(name) > 7 {
			return false
		}
	}
	return true
}

// leftUnits are units that stand behind a label when the number before them is gone:
// 租借个数：个, 起重力矩：KNm. Those that begin no name.
var leftUnits = []string{
	"平方米", "平米", "公里", "千瓦", "KNm", "kNm", "KW", "kW", "kg", "KG", "km", "mm", "cm", "㎡", "个", "捆", "袋", "套", "件", "只", "元",
	"万元", "台套", "吨", "小时", "次", "份", "米", "天", "年", "日历天", "个月", "间", "台", "名", "辆", "页", "户",
}

// unitLeft is the end of such a unit behind the label that ends at byte n of line, or 0.
func unitLeft(line string, n int) int {
	value := strings.TrimLeft(line[n+len("："):], " ")
	if r, _ := utf8.DecodeRuneInString(value); !strings.ContainsRune("平公千个捆袋套件只元万吨小次份米㎡Kkcm天年日间台名辆页户", r) || lint.HasSuffix(
		line[:n], "单位", "币种", "规格", "频率", "周期", "计量", "单位）", "方式", "货币", "量纲",
	) {
		return 0
	}
	for _, u := range leftUnits {
		rest, ok := strings.CutPrefix(value, u)
		if !ok {
			continue
		}
		end := len(line) - len(rest)
		if rest == "" || lint.HasPrefix(rest, "，", "。", "；", "、", "）", "（", " ", "/") {
			return end
		}
		if k := strings.Index(rest, "："); k > 0 && k <= len("应收金额") && u != "元" {
			return end // 地钉：袋帐杆：捆
		}
	}
	return 0
}

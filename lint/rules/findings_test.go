package rules

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/law"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// findings are texts with what a rule says of them: how grave, in which words,
// on what authority, by what remedy. The last three stand where the rule has
// several; an authority of "none" is that the finding cites nothing.
var findings = []struct {
	rule, text string
	severity   diag.Severity
	message    string
	basis      string
	fix        string
}{
	// Statutes that the library knows to be repealed, and those it does not know.
	{"repealed-law", "本合同依照《合同法》订立。", diag.Error, "lint-repealed-law", "民法典 1260", "lint-repealed-law-fix"},
	{"repealed-law", "依照《民通》的规定赔偿。", diag.Error, "lint-repealed-law", "民法典 1260", "lint-repealed-law-fix"},
	{"repealed-law", "依照《工业产品质量责任条例》赔偿。", diag.Error, "lint-repealed-law", "none", "lint-repealed-law-rules-fix"},
	{"repealed-law", "依照《固体废物污染环境防治法》处置。", diag.Error, "lint-repealed-law", "none", "lint-repealed-law-fix"},
	{"repealed-law", "甲方：甲公司\n乙方：乙公司\n依照《合同法》订立。\n签订日期：2019年3月1日", diag.Info, "lint-repealed-law-then", "民法典 1260", ""},
	{"repealed-law", "依照《加工承揽合同条例》订立。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "依照《中华人民共和国经济合同法》订立。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "甲方：甲公司\n乙方：乙公司\n依《建设工程施工合同司法解释》（法释〔2004〕14号）结算。\n签订日期：2019年3月1日", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "依法释（2018）20号结算。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "乙方依照《外资企业法》设立。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},
	{"repealed-law", "按《增值税暂行条例》开票。", diag.Info, "lint-repealed-law-check", "none", "lint-repealed-law-check-fix"},

	{"outdated-reference", "由当地工商局处理。", diag.Info, "lint-outdated-reference-check", "none", "lint-outdated-reference-check-fix"},
	{"outdated-reference", "乙方缴纳营业税。", diag.Info, "lint-outdated-reference-check", "none", "lint-outdated-reference-check-fix"},
	{"outdated-reference", "电梯符合GB7588-2003的要求。", diag.Info, "lint-outdated-reference-edition", "none", "lint-outdated-reference-edition-fix"},
	{"outdated-reference", "服务符合GB/T 18760-2002的要求。", diag.Info, "lint-outdated-reference-edition", "none", "lint-outdated-reference-edition-fix"},
	{"outdated-reference", "依照《消费者权益法》赔偿。", diag.Warning, "lint-outdated-reference-name", "none", "lint-outdated-reference-name-fix"},
	{"outdated-reference", "违约的，按经济法处理。", diag.Warning, "lint-outdated-reference-which", "none", "lint-outdated-reference-which-fix"},
	{"outdated-reference", "按照国务院《特种设备安全法》的要求。", diag.Warning, "lint-outdated-reference-issuer", "none", "lint-outdated-reference-issuer-fix"},
	{"arbitration-institution", "争议提交当地仲裁机构仲裁。", diag.Error, "lint-arbitration-institution", "仲裁法 27(2); 仲裁法 29", ""},
	{"arbitration-institution", "协商不成的，任何一方可以申请仲裁。", diag.Error, "lint-arbitration-institution", "仲裁法 27(2); 仲裁法 29", ""},
	{"arbitration-institution", "争议提交上海市仲裁机构仲裁。", diag.Error, "lint-arbitration-institution", "仲裁法解释 6", ""},
	{"arbitration-institution", "争议提交北京仲裁委员会或者上海仲裁委员会仲裁。", diag.Error, "lint-arbitration-institution-two", "仲裁法解释 5", ""},
	{"arbitration-institution", "协商不成的，提交杭州市仲裁委员会仲裁。", diag.Warning, "lint-arbitration-institution", "仲裁法解释 3", "lint-arbitration-institution-near"},
	{"arbitration-institution", "争议提交中国国际经济贸易仲裁委员会上海分会仲裁。", diag.Warning, "lint-arbitration-institution-branch", "法释〔2015〕15号", "lint-arbitration-institution-branch-fix"},
	{"arbitration-institution", "争议提交贸仲华南分会仲裁。", diag.Warning, "lint-arbitration-institution-branch", "法释〔2015〕15号", "lint-arbitration-institution-branch-fix"},
	{"court-unclear", "发生纠纷由有关部门裁决。", diag.Warning, "lint-court-unclear-body", "none", "lint-court-unclear-body-fix"},
	{"court-unclear", "协商不成的，向当地法院起诉。", diag.Warning, "lint-court-unclear", "民诉法 35", ""},

	{"response-holidays", "乙方接到报修后4小时内上门。", diag.Warning, "lint-response-holidays", "民法典 201(2); 民法典 204; 民法典 498", ""},
	{"response-holidays", "乙方接到报修后一天内上门。", diag.Warning, "lint-response-holidays", "民法典 204; 民法典 498", ""},

	{"acceptance-period", "一、乙方供货。\n二、机床开箱后24小时内甲方未提出异议即视为整机验收合格。", diag.Warning, "lint-acceptance-period-short", "民法典 620; 民法典 621(1); 民法典 622; 民法典 780", ""},
	{"acceptance-period", "买方收到水泵后对质量有异议的，应当在2日内书面提出。", diag.Warning, "lint-acceptance-period-short", "民法典 620; 民法典 621(1); 民法典 622; 民法典 780", ""},
	{"acceptance-period", "一、乙方施工。\n二、工程结束后双方办理验收手续。", diag.Warning, "lint-acceptance-period", "民法典 620; 民法典 621(1); 民法典 622; 民法典 780", ""},
	{"personal-information", "平台可以将用户信息提供给合作伙伴用于推广。", diag.Warning, "lint-personal-information-passed", "个人信息保护法 23", ""},
	{"personal-information", "乙方远程诊断取得的患者影像可传输至其境外总部。", diag.Warning, "lint-personal-information-abroad", "个人信息保护法 23; 个人信息保护法 38", "lint-personal-information-abroad-fix"},
	{"personal-information", "您同意我们收集您的手机号、通讯录，并提供给合作商家。", diag.Warning, "lint-personal-information-blanket", "个人信息保护法 14", ""},
	{"personal-information", "乙方将用户信息用于产品改进和营销。", diag.Warning, "lint-personal-information-abused", "个人信息保护法 6", ""},
	{"personal-information", "乙方应登记客户信息，每月交给甲方。", diag.Warning, "lint-personal-information", "个人信息保护法 13; 个人信息保护法 17; 个人信息保护法 21", ""},
	{"warranty-start", "本机出售给消费者，整机质保期一年。", diag.Error, "lint-warranty-start", "消法实施条例 18(1)", ""},
	{"warranty-start", "家用汽车出售给消费者，质保期三年。", diag.Error, "lint-warranty-start", "消法实施条例 18(1); 家用汽车三包规定 18", ""},
	{"warranty-start", "自售出之日起一年内，整机出现故障的免费维修。", diag.Error, "lint-warranty-start-sold", "民法典 510", ""},
	{"warranty-start", "整机质保期一年。", diag.Error, "lint-warranty-start", "民法典 510", ""},
	{"payment-date", "甲方应向乙方支付租金5000元。", diag.Warning, "lint-payment-date", "民法典 511(四)", ""},
	{"payment-date", "业主应向乙方支付物业费800元，保证金200元。", diag.Warning, "lint-payment-date", "民法典 511(四)", ""},
	{"payment-date", "甲方应向乙方支付维修费5000元。", diag.Warning, "lint-payment-date", "民法典 628; 民法典 782", ""},
	{"penalty-high", "客户提前解除协议的，须付清剩余全部服务费。", diag.Warning, "lint-penalty-high-rest", "合同编通则解释 61", "lint-penalty-high-rest-fix"},
	{"penalty-high", "逾期付款的，每日按逾期金额的1%支付违约金。", diag.Warning, "lint-penalty-high", "民法典 585(2); 合同编通则解释 65(2)", ""},
	{"deemed-acceptance", "送修机60日不取视为放弃，本店有权处理。", diag.Warning, "lint-deemed-acceptance-forfeit", "民法典 497", "lint-deemed-acceptance-forfeit-fix"},
	{"deemed-acceptance", "甲方应在到货后二日内验收，逾期视为验收合格。", diag.Warning, "lint-deemed-acceptance-short", "民法典 622; 民法典 497", ""},
	{"deemed-acceptance", "您继续使用储物柜，即表示您接受新规则。", diag.Warning, "lint-deemed-acceptance", "民法典 497", ""},
	{"deemed-acceptance", "甲方使用设备即视为验收合格。", diag.Warning, "lint-deemed-acceptance", "民法典 622; 民法典 497", ""},
	{"final-interpretation", "本协议最终解释权归乙方所有。", diag.Warning, "lint-final-interpretation", "民法典 142(1); 民法典 498", ""},
	{"final-interpretation", "本卡出售给消费者，最终解释权归本店所有。", diag.Error, "lint-final-interpretation", "合同行政监督管理办法 8(七); 民法典 498", ""},
	{"payment-term-long", "甲方：某某县教育局\n乙方：乙公司\n甲方应于验收合格后120日内付款。", diag.Warning, "lint-payment-term-long-public", "中小企业款项支付条例 9(1)", ""},
	{"payment-term-long", "客户为事业单位。\n客户：甲中心\n服务商：乙公司\n客户应在验收后90日内支付服务费。", diag.Warning, "lint-payment-term-long-public", "中小企业款项支付条例 9(1)", ""},
	{"payment-term-long", "甲方：甲集团公司（大型企业）\n乙方：乙公司（小型企业）\n甲方应于收货后90日付款。", diag.Warning, "lint-payment-term-long-large", "中小企业款项支付条例 9(2)", ""},
	{"payment-term-long", "以第三方付款为前提，甲方向乙方支付货款。", diag.Warning, "lint-payment-term-long-third", "中小企业款项支付条例 9(2); 法释〔2024〕11号", "lint-payment-term-long-third-fix"},
	{"payment-term-long", "余款待财政拨款到位后支付。", diag.Warning, "lint-payment-term-long-treasury", "中小企业款项支付条例 9(1)", "lint-payment-term-long-treasury-fix"},
	{"payment-term-long", "甲方为事业单位，款项遇财政资金未到位时顺延支付。", diag.Warning, "lint-payment-term-long-treasury", "中小企业款项支付条例 9(1)", "lint-payment-term-long-treasury-fix"},
	{"consumer-restriction", "消费者只能在商家指定的网点维修，否则不再享受包修。", diag.Error, "lint-consumer-restriction-outlet", "消法实施条例 17", "lint-consumer-restriction-outlet-fix"},
	{"consumer-restriction", "商品质量以本公司检测结果为准，消费者不得有异议。", diag.Error, "lint-consumer-restriction", "消法实施条例 47; 消法 26", "lint-consumer-restriction-fix"},
	{"consumer-restriction", "顾客应当证明商品在售出时已有缺陷。", diag.Warning, "lint-consumer-restriction-proof", "消法 23(3); 消法 26", "lint-consumer-restriction-proof-fix"},
	{"consumer-restriction", "因本条款发生的纠纷，用户同意提交公司所在地仲裁委员会处理。", diag.Warning, "lint-consumer-restriction-forum", "消法实施条例 17", "lint-consumer-restriction-forum-fix"},
	{"consumer-restriction", "消费者只能到本公司所在地法院起诉。", diag.Error, "lint-consumer-restriction-forum", "民诉法解释 31; 消法 26", "lint-consumer-restriction-forum-fix"},
	{"consumer-restriction", "用户承诺不向消费者协会等机构投诉。", diag.Error, "lint-consumer-restriction-voice", "消法 39; 消法 26", "lint-consumer-restriction-voice-fix"},
	{"consumer-restriction", "甲方：甲电器公司\n乙方：乙服务公司\n第三条 乙方告知消费者故障原因以厂家检测结果为准。", diag.Error, "lint-consumer-restriction", "消法实施条例 47; 消法 26", ""},
	{"response-order", "自接到报修时起，紧急故障48小时内修复，一般故障24小时内修复。", diag.Error, "lint-response-order", "none", ""},
	{"response-order", "自接到报修时起，重大故障48小时内修复，一般故障24小时内修复。", diag.Info, "lint-response-order", "none", ""},
	{"response-order", "自接到报修时起，重大故障8小时内到场，一般故障4小时内到场。", diag.Error, "lint-response-order", "none", ""},
	{"unspecified-standard", "炉渣按国家主管机关规定的标准处置。", diag.Info, "lint-unspecified-standard", "民法典 511(一)", ""},
	{"outdated-reference", "上述价格含17%增值税。", diag.Warning, "lint-outdated-reference", "增值税法 10", ""},
}

// TestFindings: each text has one finding of the rule, as the table says.
func TestFindings(t *testing.T) {
	linter := lint.New(All())
	for _, c := range findings {
		d, err := reader.Read("合同.txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		list, faults := linter.Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract})
		if faults != nil {
			t.Fatal(faults)
		}
		list = slices.DeleteFunc(list, func(d diag.Diagnostic) bool { return d.Rule != c.rule })
		if len(list) != 1 {
			t.Errorf("%s: %d findings in %s", c.rule, len(list), c.text)
			continue
		}
		f := list[0]
		var basis []string
		for _, id := range f.Basis {
			if !law.Valid(id) {
				t.Errorf("%s: no article %s", c.rule, id)
			}
			basis = append(basis, string(id))
		}
		cites := strings.Join(basis, "; ")
		if cites == "" {
			cites = "none"
		}
		got := []any{f.Severity, f.Message.ID, cites, f.Fix.ID}
		for i, want := range []any{c.severity, c.message, c.basis, c.fix} {
			if want != "" && want != got[i] {
				t.Errorf("%s: %v, want %v: %s", c.rule, got[i], want, c.text)
			}
		}
		for _, a := range append(f.Message.Args, f.Fix.Args...) {
			if v := fmt.Sprint(a.Value); strings.Contains(v, "\n") {
				t.Errorf("%s: %q holds a line break", c.rule, v)
			}
		}
	}
}

// TestDayHasNoHours: a day begins with the next one and is moved off a holiday (民法典 201(1), 203(1)), so
// that no dates are told of it that would be right of 24 hours.
func TestDayHasNoHours(t *testing.T) {
	for text, detail := range map[string]string{
		"乙方接到报修后24小时内上门。": "lint-response-holidays-detail", "乙方接到报修后一天内上门。": "", "乙方接到报修后半天内上门。": "",
	} {
		list := slices.DeleteFunc(findingsOf(t, text), func(d diag.Diagnostic) bool { return d.Rule != "response-holidays" })
		if len(list) != 1 || list[0].Detail.ID != detail {
			t.Errorf("%d findings in %s, want one with detail %q: %v", len(list), text, detail, list)
		}
	}
}

package lint

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
)

// detectClass tells the class of a stranger's text by its title and by
// whether it names two sides.
func detectClass(t *Text) document.Class {
	title := t.title()
	heads := t.Headlines()
	sides := t.Has("甲方") && t.Has("乙方") || len(t.Parties()) > 1 && !t.facts.shortened
	switch {
	case BlankForm(heads) && !(Contains(heads, "保修卡", "修护卡") && t.Has(cardTerms...)) && !statesTerms(t):
		return document.Form
	case Contains(title, "合同", "协议", "契约", "保修书", "合作书", "委托书") && !Contains(title, "怎么写", "范本大全", "管理制度", "管理办法"):
		return document.Contract
	case !sides && (Contains(heads, "条款", "须知", "承诺书", "保修说明", "保修政策") && !Contains(heads, "制度", "办法") ||
		Contains(heads, "细则", "规范", "流程", "手册", "规定") && !Contains(heads, "制度", "员工", "内部", "工作规范", "人员") && t.Has(addressed...) ||
		Contains(heads, "办法", "规程", "制度") && !Contains(heads, "员工", "内部", "人员") && t.Has(openly...)):
		return document.Terms // rules for those who buy, whatever their name
	case Contains(heads, "制度", "办法", "管理规定", "流程", "规范", "规程", "职责", "手册", "细则", "方案"):
		return document.Policy
	case Contains(heads, "工单", "维修单", "回执", "审批表", "清单", "确认单") && !statesTerms(t):
		return document.Form
	case sides || t.Has("本合同"):
		return document.Contract
	case Contains(title, "承诺", "政策", "须知", "声明", "条款", "说明", "公告", "保证书", "规则", "三包"):
		return document.Terms
	}
	return document.Terms
}

// Headlines are the lines of a title or of a text's first lines that can name
// a paper: statements such as 见采购清单，… name another one, numbered ones such as
// 第四条 结算办法 a clause.
func (t *Text) Headlines() string {
	var out []string
	at := 0
	for _, line := range strings.Split(t.title(), "\n") {
		numbered := at < len(t.All) && t.PassageAt(at).Number != ""
		if at += len(line) + len("\n"); !numbered && utf8.RuneCountInString(line) <= 40 && !strings.ContainsAny(line, "，。；") && !HasPrefix(line, "·", "•", "●", "◆", "■") {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

// addressed are the words by which rules speak to those who buy; those for the
// house's own people speak of them.
var addressed = []string{"您", "购货方", "购买方", "买家", "贵客", "亲，"}

// openly say of rules that they hold between a house and those who buy.
var openly = []string{
	"以下称用户", "以下简称用户", "以下称“用户”", "以下简称“用户”", "以下称顾客", "以下简称“顾客”", "以下称客户", "以下简称“客户”", "与顾客之间",
	"与用户之间", "与消费者之间", "与会员之间", "和顾客之间", "和用户之间", "顾客购机时", "贴于服务台", "向顾客公示", "向消费者公示",
}

// BlankForm reports the title of a paper, or of an attachment, that is printed
// to be filled in by hand.
func BlankForm(title string) bool { return Contains(title, blankForms...) }

var blankForms = []string{
	"授权委托书", "登记本", "登记表", "申请表", "记录表", "评估表", "调查表", "日报表", "签到表", "与签到", "保修卡", "修护卡", "收据", "服务凭证",
	"回执", "验收单", "确认单", "确认书", "交付清单", "报价单", "订货单", "空白格式", "空白表", "附记录", "附现场记录", "账号登记", "签字登记",
}

// cardTerms stand on a warranty card that carries terms and is no mere form.
var cardTerms = []string{
	"概不", "恕不", "不承担", "不予", "解释权", "免费保修范围", "免费维修范围", "不属于保修", "不在保修", "视为放弃", "视为同意", "免费维修",
	"免费修理", "免费保修", "免费更换", "收费维修", "有偿", "收取", "酌收", "自购买之日", "自购机之日", "自售出之日", "不属保修", "非保修范围",
	"保修期外", "超过保修期", "自行承担", "自理",
}

// statesTerms reports a paper that is called a form and leaves nothing to fill in: it
// names both sides, and its numbered items are whole sentences.
func statesTerms(t *Text) bool {
	if t.Has("__", "【】", "【 】", "（ ）", "□", "年 月 日", "年月日") || !t.Has("消费者：", "顾客：", "用户：", "客户：", "送修人：") || !t.Has("经营者：", "商家：", "卖方：", "服务方：", "维修方：") {
		return false
	}
	whole := 0
	for k := range t.Passages {
		if p := &t.Passages[k]; p.Number != "" && p.Table == nil && strings.HasSuffix(t.All[p.Start:p.End], "。") {
			whole++
		}
	}
	return whole >= 3
}

// title is the title of the document or its first lines.
func (t *Text) title() string {
	n := 0
	for i := range t.Passages {
		p := &t.Passages[i]
		if p.Kind == DocTitle {
			return t.All[p.Start:p.End]
		}
		if n += p.End - p.Start; n > 240 || i > 6 {
			return t.All[:p.Start]
		}
	}
	return t.All
}

// Title is the title of the document as far as it can be told.
func (t *Text) Title() string { return t.title() }

var consumerWords = []string{"消费者", "三包凭证", "三包责任", "七天无理由", "七日无理由", "7天无理由"}

// buysHimself are the titles of one who buys, personal what the line of a person tells.
var (
	buysHimself = NewSet("买方", "买受方", "买受人", "买家", "买主", "购车人", "购机人", "购买人", "购货人", "车主", "机主", "顾客", "托修人")
	personal    = NewSet("身份证", "：个人", "个人，", "本人签名", "先生", "女士", "手写证件")
)

// detectConsumer reports whether one side looks like a consumer: it is called one, or a person who buys.
func detectConsumer(t *Text) bool {
	if t.Has(consumerWords...) {
		return true
	}
	for k := range t.Passages[:min(len(t.Passages), 12)] {
		p := &t.Passages[k]
		if p.Number != "" {
			break
		}
		if n := strings.Index(t.All[p.Start:p.End], "："); n > 0 && t.Holds(buysHimself, p.Start, p.Start+n) && t.Holds(personal, p.Start, p.End) && !t.HasAny(p.Start+n, p.End, "公司", "厂", "中心", "医院", "学校") {
			return true
		}
	}
	return false
}

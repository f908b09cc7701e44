package statute

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/law"
	"qiyue/lint"
)

// OutdatedReference finds articles, rates, standards and authorities that have
// changed.
var OutdatedReference = lint.Rule{
	ID:     "outdated-reference",
	Title:  lint.Words{Zh: "引用过时", En: "outdated reference"},
	Text:   diag.Warning,
	Inputs: lint.InText | lint.InProse,
	Always: true,
	Words:  outdatedWords(),
	Doc: lint.Doc{
		What: lint.Words{Zh: "换了条号的条文、旧税率、名称不对的法律；老版本的标准和旧称的机关、税种、证照，提示核对。", En: "Renumbered articles, old tax rates, laws misnamed; of old editions of standards and old names of authorities, taxes and licences it is asked whether they hold."},
		Why:  lint.Words{Zh: "照旧的条号、标准履行，争议时指向不明；税率直接影响价款（增值税法 10）。", En: "An old number or standard points nowhere in a dispute, and a tax rate changes the price (增值税法 10)."},
		Bad: []string{
			"上述价格⟦含17%增值税⟧。",
			"产品质量符合⟦GB/T 18760-2002⟧的要求。",
			"由⟦当地技术监督局⟧鉴定。",
			"仲裁协议依照《仲裁法》⟦第十六条⟧订立。",
			"按照⟦国务院《特种设备安全法》⟧的要求。",
			"双方根据仲裁法⟦第十六条⟧订立本仲裁条款。",
			"依照消费者权益保护法的规定，⟦双倍赔偿⟧。",
			"申请撤销裁决的，应当在收到裁决书后⟦六个月⟧内提出。",
			"受到城管、⟦工商、税务⟧等部门处罚的，由乙方负责。",
			"板材符合⟦GB 18580-2001⟧，综合布线按⟦GB50312-2007⟧验收。",
			"运费按⟦11%开票⟧。",
			"乙方应提供⟦税务登记证⟧复印件。",
			"依照⟦消费者保护法⟧第四十九条赔偿。",
			"乙方按⟦劳动保护法⟧配备防护用具。",
			"钢丝绳按⟦GB 5144-85⟧报废。",
			"遵守⟦《中华人民共和国物业法》⟧。",
			"依照⟦《知识产权保护法》⟧追究。",
			"利息按⟦贷款基准利率⟧计算。",
			"拖欠检修费的，按银行⟦同期同类贷款利率⟧付息。",
			"乙方须持有⟦食品卫生许可证⟧。",
			"合营合同报⟦对外经济贸易部⟧批准。",
			"基坑按⟦JGJ 94-94⟧验收。",
			"门窗按⟦《门窗安装验收规范》⟧验收。",
			"甲方：某县某⟦公社⟧（乡）第三⟦生产队⟧。",
			"副本送⟦计委⟧、⟦建委⟧各一份。",
			"设计费按⟦国家计委⟧颁发的标准计取。",
			"果园的⟦农业特产税⟧由承包人缴纳。",
			"外籍船员须办理⟦暂住证⟧。",
			"价格条件为⟦C&F⟧上海。",
			"费用按市政府价费⟦〔1992〕17号⟧文件收取。",
			"乙方⟦组织机构代码⟧：123456789。",
		},
		Good: []string{
			"上述价格含13%增值税。",
			"产品质量符合GB/T 18760-2025的要求。",
			"由市场监督管理部门处理。",
			"配合人事局面的调整；向信息产业部门报备。",
			"经销商的返利比例为17%，每季度结算一次。",
			"仲裁协议依照《仲裁法》第二十七条订立。",
			"依照《起重机械安全监察规定》（国家质量监督检验检疫总局令第92号）维护。",
			"本店承诺假一赔二，双倍赔偿差价。",
			"乙方开户行：中国工商银行杭州分行。",
			"根据劳动争议调解仲裁法第十六条，双方可以签订调解协议。",
			"货款的11%在验收后开票前支付。",
			"国家税务总局杭州市税务局代开的发票有效。",
			"2019年以前的订单原按16%税率开票。",
			"乙方应提供营业执照（不再要求税务登记证）。",
			"境外机构提供其所在国的税务登记证明。",
			"双方遵守消费者保护法律法规。",
			"乙方遵守劳动保护法规，配备防护用具。",
			"水质符合GB 5749-2022的要求。",
			"型号GB-1985的阀门两台。",
			"双方遵守《中华人民共和国数据安全法》《中华人民共和国人民防空法》。",
			"依照《中华人民共和国招标投标法实施条例》办理。",
			"向林业部门、邮电部门报备。",
			"乙方须持有食品经营许可证。",
			"浴场应当取得卫生许可证。",
			"原GB 7588-2003已被新版本代替，乙方按新版本检验。",
			"利息按同期银行贷款利率即起息日适用的一年期LPR计算。",
			"利息按一年期贷款市场报价利率计算，存款基准利率不适用。",
			"基坑按JGJ 120-2012验收。",
			"门窗按《门窗安装验收规范》（T/X 8-2020）验收。",
			"乙方按甲方《门店装修施工规范》施工。",
			"收费按《客户服务标准》执行。",
			"甲方商业部对接，乙方委派的物资部人员收货，设计委托书另附。",
			"报住房和城乡建设部门、市自然资源局备案。",
			"本产品税率为13%，农产品税收优惠依法办理。",
			"向家电系统购买配件，统购分销不在此限。",
			"统一社会信用代码（组织机构代码）：91330000。",
			"依照（1998）民初字第17号判决，以及法释〔2020〕17号文件。",
		},
		Since: "0.1.0",
	},
	Run: outdatedReference,
}

func outdatedWords() []string {
	var out []string
	for _, m := range misnamed {
		out = append(out, m.word)
	}
	out = append(out, dated...)
	out = append(out, bygone...)
	out = append(out, circulars...)
	out = append(out, noLaws...)
	out = append(out, benchmarks...)
	out = append(out, series...)
	return append(
		out, "中华人民共和国", "国务院《", "增值税", "税率", "专用发票", "税票", "增票", "专票", "开票", "税点", "计税", "进项", "撤销", "倍赔偿",
		"增加赔偿", "倍返还", "规范》", "标准》", "（试行）》", "定额》", "技术规定》", "监察规程》", "收费办法》", "三包规定》", "三包办法》",
		"三包条例》", "三包法》",
	)
}

func outdatedReference(p *lint.Pass) {
	t := p.Text
	last, ancients := -1, len(misnamed)+len(dated)+len(bygone)+len(circulars)
	said := map[string]int{} // where a passage begins that a name has been asked about in
	for _, h := range p.Hits() {
		if h.Start < last {
			continue
		}
		switch {
		case h.Word < len(misnamed):
			if t.After(h.End, "律", "规") { // 消费者保护法律
				continue
			}
			p.Report(misname(h, misnamed[h.Word].name, t.Quote(h.Start, h.End)))
			last = h.End
		case h.Word < len(misnamed)+len(dated):
			if t.HasAny(h.Start, min(len(t.All), h.End+20), "改征") || t.Before(h.Start, "原", "原由", "原银", "原中国") || issued(t, h) || inside(t, h) {
				continue
			}
			i := h.Start
			if t.Before(i, "当地") {
				i -= len("当地")
			}
			p.Report(asked(t, i, h.End, "lint-outdated-reference-check"))
			last = h.End
		case h.Word < len(misnamed)+len(dated)+len(bygone):
			ps, w := t.PassageAt(h.Start), t.All[h.Start:h.End]
			if at, again := said[w]; !current(t, h) && !(again && at == ps.Start) {
				said[w] = ps.Start
				p.Report(asked(t, h.Start, h.End, "lint-outdated-reference-check"))
				last = h.End
			}
		case h.Word < ancients:
			if end := circular(t, h); end > 0 {
				p.Report(asked(t, h.Start, end, "lint-outdated-reference-circular"))
				last = end
			}
		case h.Word < ancients+len(noLaws):
			p.Report(misname(h, "", t.Quote(h.Start, h.End)))
			last = h.End
		case h.Word < ancients+len(noLaws)+len(benchmarks):
			if s := t.SentenceAt(h.Start); !t.HasAny(s.Start, s.End, "LPR", "市场报价", "拆借中心") { // published to this day
				p.Report(asked(t, h.Start, h.End, "lint-outdated-reference-benchmark"))
				last = h.End
			}
		case t.All[h.Start:h.End] == "中华人民共和国":
			if k := strings.Index(t.All[h.End:min(len(t.All), h.End+75)], "》"); k > 0 && t.Before(h.Start, "《") && strings.HasSuffix(t.All[h.End:h.End+k], "法") && !lint.HasSuffix(t.All[h.End:h.End+k], "办法", "暂行法", "实施法") && !stateLaw(t.All[h.End:h.End+k]) && !lint.Contains(t.All[h.End:h.End+k], "_", " ", "修订", "安全法") {
				h.Start, h.End = h.Start-len("《"), h.End+k+len("》")
				f := misname(h, "", t.Quote(h.Start, h.End))
				f.Level = lint.Info // the titles known are not all there are
				p.Report(f)
				last = h.End
			}
		case h.Word < ancients+len(noLaws)+len(benchmarks)+len(series):
			last = max(last, standard(p, h))
		case t.All[h.Start:h.End] == "国务院《":
			k := strings.Index(t.All[h.End:min(len(t.All), h.End+90)], "》")
			if k > 0 && strings.HasSuffix(t.All[h.End:h.End+k], "法") && !strings.HasSuffix(t.All[h.End:h.End+k], "办法") {
				last = h.End + k + len("》")
				p.Report(lint.Finding{
					Start: h.Start, End: last, Message: diag.Say("lint-outdated-reference-issuer", "text", t.Quote(h.Start+len("国务院"), last)),
					Fix: diag.Say("lint-outdated-reference-issuer-fix"),
				})
			}
		case strings.HasSuffix(t.All[h.Start:h.End], "》"):
			if i, ok := unnumbered(t, h); ok {
				last = h.End
				p.Report(asked(t, i, h.End, "lint-outdated-reference-edition"))
			}
		case t.All[h.Start:h.End] == "撤销":
			last = max(last, setAside(p, h))
		case strings.HasSuffix(t.All[h.Start:h.End], "赔偿"), t.All[h.Start:h.End] == "倍返还":
			last = max(last, doubled(p, h))
		default:
			last = max(last, rate(p, h))
		}
	}
	for _, r := range t.References() {
		if r.Outside == "" || r.Label.Scheme != lint.ArticleScheme {
			continue
		}
		s := t.SentenceAt(r.Start)
		for _, name := range statutes(r.Outside, t.All[s.Start:r.Start]) {
			n, ok := law.Renumbered(name, strconv.FormatInt(r.Label.Last(), 10))
			if !ok {
				continue
			}
			if !t.HasAny(s.Start, s.End, "修订前", "修正前", "旧", "修订）", "修正）", "新《", "新修订", "现行") {
				p.Flag(r.Start, r.End, "now", "第"+n.To+"条（自 "+n.Since.Format("2006-01-02")+" 起）")
			}
			break
		}
	}
}

// asked is a finding that asks whether the words at bytes i to j still hold,
// where the library has verified no answer.
func asked(t *lint.Text, i, j int, id string) lint.Finding {
	return lint.Finding{Start: i, End: j, Level: lint.Info, Message: diag.Say(id, "text", t.Quote(i, j)), Fix: diag.Say(id + "-fix")}
}

// misname is the finding on a name that nothing bears, with what it seems to
// mean or "".
func misname(h lint.Hit, name, text string) lint.Finding {
	f := lint.Finding{Start: h.Start, End: h.End}
	if name == "" {
		f.Message, f.Fix = diag.Say("lint-outdated-reference-which", "text", text), diag.Say("lint-outdated-reference-which-fix")
		return f
	}
	f.Message, f.Fix = diag.Say("lint-outdated-reference-name", "text", text, "now", name), diag.Say("lint-outdated-reference-name-fix", "now", name)
	return f
}

// statutes are the names a reference may mean: the title before it, or the end
// of the words before it when they hold no title marks: 根据仲裁法第十六条.
func statutes(outside, left string) []string {
	if outside != "法" {
		return []string{strings.TrimPrefix(strings.Trim(outside, "《》"), "中华人民共和国")}
	}
	var names []string
	for _, name := range []string{"仲裁法", "网络安全法", "民事诉讼法", "民诉法", "反不正当竞争法"} {
		if strings.HasSuffix(left, name) && !strings.HasSuffix(left, "劳动争议调解"+name) {
			names = append(names, name)
		}
	}
	return names
}

// issued reports an authority named as the one that issued a rule which may
// well be in force: 国家质量监督检验检疫总局令第140号.
func issued(t *lint.Text, h lint.Hit) bool {
	if t.Before(h.End, "令") {
		return false
	}
	_, b := t.Part(h.Start)
	return t.After(h.End, "令", "公告", "联合", "关于", "第", "〔", "（19", "（20", "《") || t.HasAny(h.End, b, "年公布的《", "年发布的《", "年颁布的《", "年印发的《", "年制定的《")
}

// inside reports a word that a longer one holds: 国税 of 国税总局.
func inside(t *lint.Text, h lint.Hit) bool {
	if strings.HasSuffix(t.All[h.Start:h.End], "部") && t.After(h.End, "门", "分", "件", "位", "长", "队", "署") {
		return true
	}
	switch t.All[h.Start:h.End] {
	case "税务登记证", "组织机构代码证":
		s := t.SentenceAt(h.Start)
		return t.After(h.End, "明") && t.HasAny(s.Start, h.Start, "国", "境外") || t.Before(h.Start, "要求", "无需", "取代", "代替", "国") || t.HasAny(h.End, min(len(t.All), h.End+30), "合一")
	case "营业税":
		return t.After(h.End, "暂行条例")
	case "卫生许可证": // that of food is gone, that of public places and of disinfectants is not
		return t.Before(h.Start, "公共场所", "消毒产品", "企业") || !t.Has("餐饮", "餐品", "食品", "食堂", "饭菜", "外卖")
	case "人事局", "劳动局", "卫生局", "农业局":
		return t.After(h.End, "面", "势", "部", "限")
	}
	return false
}

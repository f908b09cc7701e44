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
		What: lint.Words{Zh: "换了条号的条文、旧税率、被代替的标准、已经撤并或者名称不对的机关和法律。", En: "Renumbered articles, old tax rates, superseded standards, authorities and laws that do not exist by that name."},
		Why:  lint.Words{Zh: "照旧的条号、标准履行，争议时指向不明；旧税率直接影响价款。", En: "An old number or standard points nowhere in a dispute, and an old tax rate changes the price."},
		Bad: []string{
			"上述价格⟦含17%增值税⟧。",
			"产品质量符合⟦GB/T 18760-2002⟧的要求。",
			"由⟦当地技术监督局⟧鉴定。",
			"仲裁协议依照《仲裁法》⟦第十六条⟧订立。",
			"根据⟦国务院《特种设备安全法》⟧的规定。",
		},
		Good: []string{
			"上述价格含13%增值税。",
			"产品质量符合GB/T 18760-2025的要求。",
			"由市场监督管理部门处理。",
			"经销商的返利比例为17%，每季度结算一次。",
			"仲裁协议依照《仲裁法》第二十七条订立。",
		},
		Since: "0.1.0",
	},
	Run: outdatedReference,
}

// outdated are literals and what holds instead.
var outdated = []struct{ old, now string }{
	{"质量技术监督局", "市场监督管理部门"}, {"技术监督局", "市场监督管理部门"}, {"技术监督部门", "市场监督管理部门"}, {"工商行政管理局", "市场监督管理部门"}, {"工商行政管理部门", "市场监督管理部门"}, {"工商局", "市场监督管理部门"},
	{"国家质量监督检验检疫总局", "国家市场监督管理总局"}, {"质检总局", "国家市场监督管理总局"}, {"国家工商总局", "国家市场监督管理总局"}, {"国家工商行政管理总局", "国家市场监督管理总局"}, {"食品药品监督管理局", "市场监督管理部门或者药品监督管理部门"},
	{"地方税务局", "税务局"}, {"地税局", "税务局"}, {"国税局", "税务局"}, {"信息产业部", "工业和信息化部"}, {"质监局", "市场监督管理部门"},
	{"中国消费者保护协会", "中国消费者协会"}, {"《消费者保护法》", "《消费者权益保护法》"}, {"《消费者权益法》", "《消费者权益保护法》"}, {"《质量法》", "《产品质量法》"},
	{"经济合同法", "《民法典》"}, {"按经济法", "《民法典》"}, {"依照经济法", "《民法典》"}, {"根据经济法", "《民法典》"}, {"依据经济法", "《民法典》"}, {"按《经济法》", "《民法典》"}, {"《经济法》", "《民法典》"},
	{"第373号令", "《特种设备安全法》与 2009 年修订的《特种设备安全监察条例》"}, {"373号令", "《特种设备安全法》与 2009 年修订的《特种设备安全监察条例》"},
	{"营业税", "增值税"}, {"《售后服务质量评价标准》", "写明标准编号与名称"},
}

// standards are superseded standards by number and year, blanks left out.
var standards = []struct{ old, now string }{
	{"GB/T18760-2002", "GB/T 18760-2025"}, {"GB7588-2003", "GB/T 7588.1-2020"}, {"GB16899-1997", "GB 16899-2011"}, {"GB7588-1995", "GB/T 7588.1-2020"},
}

func outdatedWords() []string {
	var out []string
	for _, o := range outdated {
		out = append(out, o.old)
	}
	return append(out, "GB", "国务院《", "增值税", "税率", "专用发票", "税票")
}

func outdatedReference(p *lint.Pass) error {
	t := p.Text
	last := -1
	for _, h := range p.Hits() {
		if h.Start < last {
			continue
		}
		switch {
		case h.Word < len(outdated):
			if t.HasAny(h.Start, min(len(t.All), h.End+20), "改征") || t.Before(h.Start, "原") {
				continue
			}
			i := h.Start
			if t.Before(i, "当地") {
				i -= len("当地")
			}
			p.Flag(i, h.End, "now", outdated[h.Word].now)
			last = h.End
		case t.All[h.Start:h.End] == "GB":
			last = max(last, standard(p, h))
		case t.All[h.Start:h.End] == "国务院《":
			k := strings.Index(t.All[h.End:min(len(t.All), h.End+90)], "》")
			if k > 0 && strings.HasSuffix(t.All[h.End:h.End+k], "法") && !strings.HasSuffix(t.All[h.End:h.End+k], "办法") {
				last = h.End + k + len("》")
				p.Flag(h.Start, last, "now", "法律由全国人民代表大会及其常务委员会制定，删去“国务院”")
			}
		default:
			last = max(last, rate(p, h))
		}
	}
	for _, r := range t.References() {
		if r.Outside == "" || r.Label.Scheme != lint.ArticleScheme {
			continue
		}
		name := strings.TrimPrefix(strings.Trim(r.Outside, "《》"), "中华人民共和国")
		if n, ok := law.Renumbered(name, strconv.FormatInt(r.Label.Last(), 10)); ok && !t.HasAny(t.SentenceAt(r.Start).Start, r.Start, "修订前", "修正前", "旧") {
			p.Flag(r.Start, r.End, "now", "第"+n.To+"条（自 "+n.Since.Format("2006-01-02")+" 起）")
		}
	}
	return nil
}

// standard reports a superseded standard at a hit of GB and returns its end.
func standard(p *lint.Pass, h lint.Hit) int {
	t := p.Text
	j := h.End
	for j < len(t.All) && (strings.IndexByte("/TZ .-", t.All[j]) >= 0 || t.All[j] >= '0' && t.All[j] <= '9' || strings.HasPrefix(t.All[j:], "—") || strings.HasPrefix(t.All[j:], "–")) {
		if t.All[j] >= 0x80 {
			j += 2
		}
		j++
	}
	number := strings.NewReplacer(" ", "", "—", "-", "–", "-").Replace(t.All[h.Start:j])
	number = strings.Trim(number, ".-")
	for _, s := range standards {
		if number == s.old {
			end := h.Start + len(strings.TrimRight(t.All[h.Start:j], " .-"))
			p.Flag(h.Start, end, "now", s.now)
			return end
		}
	}
	return h.End
}

// rate reports a VAT rate that no longer exists (增值税法 10: 13, 9, 6 per cent).
func rate(p *lint.Pass, h lint.Hit) int {
	t := p.Text
	a, b := t.Part(h.Start)
	for _, q := range t.QuantitiesIn(a, b) {
		if q.Unit != lint.Percent || t.HasAny(a, b, "原税率", "调整为", "降为") {
			continue
		}
		for _, old := range []float64{0.17, 0.16, 0.11, 0.10} {
			if d := q.Value - old; d < 1e-9 && d > -1e-9 && (abs(q.Start-h.End) < 20 || abs(h.Start-q.End) < 20) && (old > 0.12 || t.HasAny(a, b, "增值税")) {
				i, j := min(q.Start, h.Start), max(q.End, h.End)
				if t.Before(i, "含") {
					i -= len("含")
				}
				p.Report(lint.Finding{Start: i, End: j, Args: []any{"now", "13%、9% 或者 6%"}, Basis: []diag.LawID{"增值税法 10"}})
				return j
			}
		}
	}
	return h.End
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

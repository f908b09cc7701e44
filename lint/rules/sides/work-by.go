package sides

import (
	"strings"

	"qiyue/lint"
)

// Work that is named before the side that is to do it, 巡检由甲方的技术员每月做一次, the call that it answers, 甲方接到报修后派人,
// and the bill for the price, 甲方收款后给乙方开票: where who is served is to do it, the sides are mixed up.

var (
	// jobs are names of work that who serves does, doers how it is told that somebody does it, and jobTails what may stand between.
	jobs  = lint.NewSet("保养", "维护", "维修", "修理", "检修", "抢修", "巡检", "安装", "调试", "检测", "清洗", "培训", "售后", "保修", "校准", "除尘", "更换", "年检", "大修", "消杀")
	doers = []string{
		"派", "免费", "无偿", "上门", "每", "定期", "安排", "组织", "的技", "的工程师", "的维修", "的师傅", "的售后", "技", "工程师", "师傅", "维修",
		"的保养", "售后",
	}
	bareDoers = []string{"负责", "承担", "完成", "进行", "实施", "做"}
	jobTails  = strings.NewReplacer(blanked("工作", "服务", "事宜", "均", "都", "全部", "一律", "应", "须")...)
	// jobElse are words of a sentence on work that falls to who is served.
	jobElse = lint.NewSet(
		"期满", "期外", "期后", "过保", "保外", "自行", "自己", "自有", "自费", "原因", "导致", "造成", "的，", "日常", "表面", "外壳", "配合", "协助",
		"要求", "可以", "有权", "内部", "以外", "除外", "费用", "监督", "场地", "电源", "水源", "土建", "基础", "第三", "另找", "不", "未",
		"如", "若", "房屋", "建筑", "管道", "道路", "验收", "指定", "选择", "软管", "户内", "室内",
	)
	// called begin what who serves does upon a call, fetches what it then does; paidFirst is the price that has come in, bill what is made out for it.
	called    = lint.NewSet("接到报修", "收到报修", "接报修", "接到电话报修", "接到维修电话", "接到故障", "接到来电", "接到报警", "接单后", "接报后")
	fetches   = lint.NewSet("派人", "派员", "派师傅", "派技", "派工程师", "到场", "赶到", "到达", "上门", "修复", "修好", "抢修", "小时到", "分钟到", "维修", "处理")
	passesOn  = lint.NewSet("通知", "转", "告知", "要求", "联系", "业主", "住户", "核实", "催", "委托", "报")
	paidFirst = lint.NewSet("收款后", "收到款后", "收到款项后", "收到货款", "收到维护费", "收到保养费", "收到维修费", "收到服务费", "收到租金", "收到余款", "收到尾款", "收到价款", "收到预付款", "收到首付款", "收齐", "款到后")
)

func blanked(words ...string) (out []string) {
	for _, w := range words {
		out = append(out, w, "")
	}
	return out
}

// workBy reports such statements on who is served.
func workBy(p *lint.Pass) {
	t := p.Text
	let := lets.In(t.Headlines()) || t.Has("出租方", "出租人")
	for _, side := range t.Parties() {
		if side.Role != lint.Customer || !sure(side) || let {
			continue
		}
		other := opposite(t, side.Label)
		by := "由" + side.Label
		for i := range t.Each(by) {
			s, ps := t.SentenceAt(i), t.PassageAt(i)
			a, b := t.Part(i)
			a = max(a, ps.Body)
			all := t.PlacesIn(jobs, a, i)
			if ps.Kind != lint.Body || len(all) == 0 || jobTails.Replace(t.All[all[len(all)-1].End:i]) != "" || t.HoldsWord(jobElse, s.Start, b) || t.Holds(ownPremises, a, b) || t.Holds(harmed, s.Start, s.End) {
				continue
			}
			what, does := t.All[a:all[0].Start], t.All[i+len(by):b]
			if lint.HasPrefix(does, doers...) || lint.HasPrefix(does, bareDoers...) && (what == "" || strings.Contains(t.Title(), strings.TrimSuffix(what, "的"))) {
				flagSide(p, i, b, side.Label)
			}
		}
		for _, st := range statements(t, side.Label) {
			end := st.sentence.End
			if h := firstOf(t, called, st.words, st.end); h.Start == st.words && h.End > 0 && t.Holds(fetches, h.End, end) && !t.Holds(passesOn, h.End, end) && !t.HasAny(h.End, end, "由"+other, "请"+other, other+"派", other+"应", other+"上门", other+"到") {
				flagSide(p, st.start, st.end, side.Label)
			} else if h := firstOf(t, paidFirst, st.words, st.end); h.Start == st.words && h.End > 0 && t.Holds(bills, h.End, end) || h.Start == st.words && h.End > 0 && t.HasAny(h.End, end, "开票", "开具") {
				if !t.HasAny(h.End, end, "要求", "有权", other+"开", other+"应", "退", "凭", "由"+other, "代理", "转付") {
					flagSide(p, st.start, st.end, side.Label)
				}
			}
		}
	}
}

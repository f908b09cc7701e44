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
		"的保养", "的维保", "的安装", "的检修", "售后",
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
	called    = lint.NewSet("接到", "收到", "接报修", "接单后", "接报后")
	calls     = lint.NewSet("报修", "来电", "维修电话", "故障", "报警", "困人", "报障", "接单后", "接报后")
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
		if !sure(side) {
			continue
		}
		if side.Role == lint.Provider {
			paysOwed(p, side.Label)
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
			if let && !lint.Contains(does, "免费", "上门", "无偿", "不收费") {
				continue // who has hired a thing may have to keep it
			}
			if lint.HasPrefix(does, doers...) || lint.HasPrefix(does, bareDoers...) && (what == "" || strings.Contains(t.Title(), strings.TrimSuffix(what, "的"))) {
				flagSide(p, i, b, side.Label)
			}
		}
		for _, st := range statements(t, side.Label) {
			end := st.sentence.End
			if h := firstOf(t, called, st.words, st.end); h.Start == st.words && h.End > 0 && t.Holds(calls, h.Start, min(st.end, h.End+len("某某某某的报修电话"))) && t.Holds(fetches, h.End, end) && !t.HoldsBeside(passesOn, calls, h.End, end) && !t.HasAny(h.End, end, "由"+other, "请"+other, other+"派", other+"应", other+"上门", other+"到") {
				flagSide(p, st.start, st.end, side.Label)
			} else if h := firstOf(t, paidFirst, st.words, st.end); h.Start == st.words && h.End > 0 && t.Holds(bills, h.End, end) || h.Start == st.words && h.End > 0 && t.HasAny(h.End, end, "开票", "开具") {
				if !t.HasAny(h.End, end, "要求", "有权", other+"开", other+"应", "退", "凭", "由"+other, "代理", "转付") {
					flagSide(p, st.start, st.end, side.Label)
				}
			}
		}
	}
}

// paysOwed reports the price that who serves is to pay, whatever stands between: 乙方按期交保养费.
func paysOwed(p *lint.Pass, label string) {
	t := p.Text
	for _, st := range statements(t, label) {
		w := firstOf(t, owed, st.words, st.end)
		if w.End == 0 || w.Start-st.words > 45 || conditional(t, st) || t.HoldsWord(notOwed, st.start, st.end) || !t.Before(w.Start, "交", "付", "缴", "缴纳", "交纳", "支付", "付清", "交清") || t.After(w.End, "的", "百分", "千分", "万分", "%") || t.HasAny(st.sentence.Start, st.sentence.End, "迟", "逾期", "误", "晚", "违约", "超过", "不", "罚") || t.Before(w.Start, "未付", "应付", "已付", "未交", "预付", "免交", "提交", "未支付", "应支付", "已支付") {
			continue
		}
		if lint.HasPrefix(t.All[st.words:w.Start], "应", "须", "按", "每", "在", "于", "向", "要", "负责", "及时") {
			flagSide(p, st.start, w.End, label)
		}
	}
}

package wording

import (
	"strings"

	"qiyue/lint"
)

// A case that only a degree makes one decides who pays and who may leave:
// 投诉过多的, 多次违规的, 财务状况恶化. What it is told of is open; that something
// hangs on it is read off the sentence, or off the opening words of its list.

var (
	// often tell how many times, grave how bad.
	often = lint.NewSet(
		"多次", "数次", "屡次", "屡屡", "反复", "频繁", "频频", "时常", "长期", "经常", "总是", "动辄", "再三", "一再", "老是", "老出", "老坏",
		"老犯", "总出", "总坏", "总犯", "动不动", "三天两头", "隔三差五", "隔三岔五", "时不时", "没完没了", "接连", "连连", "连着", "一而再",
		"好几次", "好几回", "没几天就", "说坏就坏", "时好时坏", "时快时慢", "时断时续", "时有时无", "时冷时热", "时大时小", "时灵时不灵", "修了又坏",
	)
	grave = lint.NewSet(
		"恶化", "过大", "过多", "过高", "过低", "过少", "过长", "过慢", "过度", "过重", "过快", "巨大", "恶劣", "群体性", "不利变化", "不利影响",
		"不利于", "显著", "大幅", "大量", "大批", "实质性", "根本性", "存在异常", "行为异常", "状态异常", "交易异常", "异常行为", "异常磨损",
		"异常波动", "异常变化", "异常情况", "异常交易", "异常操作", "异常困难", "异常订单", "异常账户", "异常账号", "异常流量", "异常登录",
		"异常数据", "恶意行为", "不到位", "不认真", "不积极", "不规范",
	)
	// fairGrave are compounds that hold one of them and are no such case, and what
	// follows one that tells of a thing.
	fairGrave = []string{
		"过度包装", "过多次", "大量程", "大量跑", "数次数", "恶劣天气", "恶劣气候", "恶劣的天气", "恶劣的气候", "恶劣环境", "恶劣海况", "反复核",
		"反复使用", "反复协商", "反复磋商", "多次催", "多次协商", "多次沟通", "多次使用", "多次搬", "多次装", "多次转", "多次运", "多次成交",
		"多次诉讼", "多次逾期", "多次付", "多次支", "长期停工", "长期停业", "长期停产", "长期不", "长期未", "长期拖欠", "长期空置", "长期闲置",
		"长期失联", "长期缺勤", "长期无人", "长期合作", "长期有效", "长期存", "长期投", "长期借", "长期租", "长期保", "长期贷", "长期居", "长期供",
		"长期稳", "经常性", "经常居", "经常使用", "经常营", "长期经营", "长期服", "长期限", "长期放", "长期储", "大幅面", "大量的现金", "显著位置",
		"显著方式", "显著标", "显著失", "显著不公", "实质性内容", "实质性响", "实质性修",
	}
	// beforeGrave are what stands before such a word where it is another.
	beforeGrave = []string{
		"严重", "明显", "大幅", "不", "未", "超", "通", "经", "一次或", "一次及", "可以", "可", "最", "延", "破损、", "发霉、", "变质、", "增", "加",
		"放", "扩", "较", "形势", "形式", "争议", "分歧", "违约金", "分数", "次数", "票数", "天气", "气候", "环境",
	}
	// cases begin or end a statement that tells a case.
	caseHeads = []string{"如", "若", "因", "一旦", "凡", "遇", "发生", "出现", "由于", "当", "有", "存在", "倘"}
	caseTails = []string{"的", "时", "者", "后", "情况", "情形", "情况下", "情形下"}
	// uncased are words of a sentence in which the law is the measure or nobody
	// gains by the case.
	uncased = []string{"不可抗力", "不能预见", "合同目的", "战争", "风险", "Cookie", "《", "可以请求", "请求人民法院", "保险", "注：", "医生", "医嘱", "疾病", "双方协商", "仲裁庭认为", "是指", "系指"}
)

// cased finds cases that a degree makes.
func cased(t *lint.Text, take func(entry string, i, j int)) {
	for _, r := range []struct {
		set   *lint.Set
		entry string
	}{{often, "多次"}, {grave, "严重"}} {
		for _, h := range t.Places(r.set) {
			sen, a, b, ok := around(t, h)
			if !ok || lint.HasSuffix(t.All[a:h.Start], beforeGrave...) || lint.HasPrefix(t.All[h.Start:b], fairGrave...) {
				continue
			}
			if !caseAt(t, sen, h, a, b) || lint.Contains(t.All[sen.Start:sen.End], uncased...) {
				continue
			}
			take(r.entry, h.Start, h.End)
		}
	}
}

// caseAt reports whether the statement of bytes a to b that holds the hit tells a
// case on which something hangs.
func caseAt(t *lint.Text, sen lint.Sentence, h lint.Hit, a, b int) bool {
	hangs := func(i, j int) bool { return t.Holds(befalling, i, j) || t.Holds(hanging, i, j) }
	if h.End == b || lint.Contains(t.All[a:h.Start], "有", "出现", "发生", "存在", "产生") || lint.HasPrefix(t.All[a:b], caseHeads...) || lint.HasSuffix(t.All[a:b], caseTails...) {
		if hangs(sen.Start, a) || hangs(b, sen.End) {
			return true
		}
	} else if lint.HasPrefix(t.All[b:sen.End], "，造成", "，导致", "，致使", "，影响") {
		return true
	} else if t.Holds(befalling, h.End, b) {
		return true // 对多次违规的商户暂停服务
	}
	return caseListed(t, a)
}

// caseListed reports an item under opening words by which something hangs on
// what is listed.
func caseListed(t *lint.Text, a int) bool {
	for c := t.ClauseAt(a); c != nil; c = c.Parent {
		lead := t.Passages[c.Passage]
		if lead.End <= a && lead.End-lead.Start <= 600 && (lint.Contains(t.All[lead.Start:lead.End], "情形", "情况", "行为", "事件", "之一") || t.Holds(limiting, lead.Start, lead.End)) {
			return true
		}
	}
	i, j := leadOver(t, a)
	return t.Holds(limiting, i, j) || t.HasAny(i, j, "情形", "情况")
}

// leadOver is the line that opens the list of short lines byte i stands in, numbered or not, or nothing: 不保的有.
func leadOver(t *lint.Text, i int) (from, to int) {
	for k := t.PassageIndex(i) - 1; k >= 0 && t.PassageIndex(i)-k <= 12; k-- {
		ps := &t.Passages[k]
		line := strings.TrimRight(t.All[ps.Body:ps.End], " ")
		if lint.HasSuffix(line, "：", "的有", "如下", "的是", "这些", "这几种", "这几样") {
			return ps.Body, ps.End
		}
		if ps.Kind != lint.Body || len(line) > 120 || strings.HasSuffix(line, "。") {
			break
		}
	}
	return 0, 0
}

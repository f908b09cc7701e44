package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// accepting reports acceptance by the customer told in the body, in a text
// that gives it no time anywhere: 由甲方验收, and returns the line, nil if none.
func accepting(p *lint.Pass) *lint.Passage {
	t := p.Text
	for _, h := range p.Hits() {
		s := t.SentenceAt(h.Start)
		if t.HasAny(s.Start, s.End, "当场", "当日", "即时", "现场验收", "__", "附件", "验收期", "验收标准") {
			return nil
		}
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if !q.Unit.IsTime() || !t.After(q.End, "内", "以内", "之内", "为", "的验收", "验收", "进行验收", "前", "左右", "时间", "时") {
				continue
			}
			if h.End <= q.Start && t.Holds(pays, q.End, partEnd(t, q)) {
				continue // of another act: 不合格的，供方在10日内更换
			}
			if a, _ := t.Part(h.Start); q.End < a && strings.Trim(t.All[q.End:partEnd(t, q)], "以之内前") != "" {
				continue // of something else: 5日内将设备运至，修复后验收
			}
			for _, g := range p.HitsIn(q.End, s.End) {
				if short(t, s, q, g) {
					tooShort(p, q.Start, g.End)
					break
				}
			}
			return nil
		}
	}
	for _, h := range p.Hits() {
		s := t.SentenceAt(h.Start)
		ps := t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Number == "" && ps.Clause == nil || conditional(t, h) {
			continue
		}
		if t.HasAny(s.Start, s.End, "第三方", "竣工验收合格", "行政", "消防部门", "质监站", "备案") {
			continue
		}
		if i, ok := inspects(t, s, h); ok {
			p.Flag(i, h.End)
			return ps
		}
	}
	return nil
}

// termNames are labels of the time for acceptance, toldThere words that give it or send elsewhere.
var (
	termNames = lint.NewSet("验收期：", "验收期限：", "验收时间：", "异议期：", "异议期限：", "异议期间：", "检验期：", "检验期限：", "检验时间：")
	toldThere = lint.NewSet("__", "年月日", "当日", "当天", "当场", "当面", "附件", "见", "按第", "规定", "规范", "质保期")
)

// termless finds a label of the time for acceptance that no time follows: 验收期限：由甲方验收. The line told
// was asked about.
func termless(p *lint.Pass, told *lint.Passage) {
	for _, h := range p.Text.Places(termNames) {
		if ps := p.Text.PassageAt(h.Start); ps == told {
			continue
		}
		if end := p.Text.PassageAt(h.Start).End; h.End < end && len(p.Text.QuantitiesIn(h.End, end)) == 0 && !p.Text.Holds(toldThere, h.End, end) {
			p.Flag(h.Start, h.End-len("："))
		}
	}
}

// tooShort asks about a time that is given, but hardly long enough.
func tooShort(p *lint.Pass, i, j int) {
	for _, q := range p.Text.QuantitiesIn(i, j) {
		if q.Unit.IsTime() {
			p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-acceptance-period-short", "text", p.Text.Quote(q.Start, q.End))})
			return
		}
	}
	p.Flag(i, j)
}

// hasty finds three days or less to tell what is wrong with the quality of goods,
// which binds for what can be seen only (民法典 622).
func hasty(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(faults) {
		s := t.SentenceAt(h.Start)
		if !t.Holds(delivered, s.Start, s.End) || t.Holds(seen, s.Start, s.End) || t.PassageAt(h.Start).Kind != lint.Body {
			continue
		}
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			hours, timed := q.Unit.Hours()
			if q.Unit == lint.WorkDay {
				hours, timed = 24, true
			}
			if !timed || q.Value <= 0 || hours*q.Value > 72 {
				continue
			}
			if end := lint.RuneStart(t.All, min(s.End, q.End+36)); t.Holds(objects, q.End, end) && !t.Holds(cures, q.End, end) {
				_, b := t.Part(q.Start)
				tooShort(p, q.Start, min(b, end))
				return
			}
		}
	}
}

var (
	faults = lint.NewSet(
		"质量问题", "质量异议", "质量有异议", "对质量", "质量不符", "质量缺陷", "质量存在", "验收有异议", "验收异议", "瑕疵", "不合格", "对验收",
		"质量、", "和质量", "及质量", "与质量", "视为验收", "视同验收", "视为质量", "视为产品合格", "视为货物合格",
	)
	delivered = lint.NewSet("货", "收到", "交付", "签收", "验收", "提货", "到达", "运抵", "离开")
	seen      = lint.NewSet("外观", "短少", "短缺", "包装", "破损", "数量异议", "生鲜", "水产", "蔬菜", "食材", "鲜活", "质保期", "保修期", "维修", "响应", "隐蔽", "工程款", "进度")
	objects   = lint.NewSet("提出", "通知", "反映", "告知", "异议")
	cures     = lint.NewSet("更换", "整改", "修复", "返工", "退货", "答复", "处理", "到场", "派人", "派员", "确认", "解决", "补")
)

// pays are acts that follow an acceptance and are none.
var pays = lint.NewSet("付", "退还", "返还", "更换", "整改", "返工", "修复", "修理", "开具", "提交", "重新", "补足", "退款", "处理")

// partEnd is the end of the statement that a quantity stands in.
func partEnd(t *lint.Text, q lint.Quantity) int {
	_, b := t.Part(q.Start)
	return max(b, q.End)
}

// conditional reports 验收 as a condition or a name: 验收合格后付款, 验收报告.
func conditional(t *lint.Text, h lint.Hit) bool {
	return t.After(h.End, "合格", "后", "单", "通过", "时", "不", "款", "之", "费", "人", "记录", "结果", "申请", "资料", "完", "日", "条件", "的", "标准", "规范", "依据", "期")
}

// inspects finds the duty to accept that a hit belongs to, and where the words
// of it begin: 由甲方派人验收, 收货后应当验收, 办理验收手续.
func inspects(t *lint.Text, s lint.Sentence, h lint.Hit) (int, bool) {
	a, _ := t.Part(h.Start)
	from := lint.RuneStart(t.All, max(a, h.Start-36))
	for _, w := range duties {
		if k := strings.LastIndex(t.All[from:h.Start], w); k >= 0 {
			return from + k, true
		}
	}
	if t.After(h.End, "由", "工作由") && t.HasAny(h.End, min(s.End, h.End+45), "双方", "组织", "进行", "负责", "办理") {
		return h.Start, true // 验收由甲方组织, 验收工作由设备科负责
	}
	return 0, false
}

// duties are words of who is to accept.
var duties = []string{
	"由甲方", "由乙方", "由买方", "由需方", "由发包人", "由采购人", "由委托方", "由业主", "由定作方", "由用户", "由客户", "由买受人", "由定作人",
	"由委托人", "由托修方", "由接收方", "由使用单位", "买受人应", "定作人应", "委托人应", "发包方", "采购人应", "甲方应", "乙方应", "买方应",
	"需方应", "委托方应", "被许可方应", "甲方负责", "甲方组织", "甲方对", "甲方派", "甲方进行", "买方进行", "需方进行", "业主进行", "客户进行",
	"委托方进行", "双方办理", "双方共同", "双方进行", "通知甲方", "应及时", "应当", "应尽快", "应予", "须经", "派人", "派员", "组织",
}

// short reports a day or less to accept a machine (民法典 622).
func short(t *lint.Text, s lint.Sentence, q lint.Quantity, h lint.Hit) bool {
	hours, _ := q.Unit.Hours()
	return hours*q.Value <= 24 && q.Value > 0 && q.Start < h.Start && h.Start-q.End < 75 && t.HasAny(
		s.Start, s.End, "机组", "机床", "大型", "整机", "生产线", "成套", "技术协议", "技术参数", "性能参数",
	) && !t.HasAny(s.Start, s.End, "外观", "数量", "包装", "初步")
}

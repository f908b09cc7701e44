package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// NoticeAddress: Written notice is required, with no address or system and no moment of service.
var NoticeAddress = lint.Rule{
	ID:      "notice-address",
	Title:   lint.Words{Zh: "通知送达不明", En: "notices"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract},
	Always:  true,
	Words: []string{
		"书面通知", "以书面形式", "书面形式通知", "以书面方式", "通知", "函件", "往来文件", "函告", "催告", "催款函", "意思表示", "告知", "知会",
		"知照", "联络", "法律文书", "公函", "信函", "律师函", "文件", "送达", "挂号信", "寄出", "联系均", "信件", "公文",
	},
	Doc: lint.Doc{
		What: lint.Words{Zh: "要求书面通知，却没有通知地址、系统，也没有送达时点。", En: "Written notice is required, with no address or system and no moment of service"},
		Spec: lint.Words{Zh: "规格：两方的电子邮箱相同。地址、邮箱和送达时点是必填项。", En: "In a spec: both sides with one mailbox. Addresses and moments of service are required."},
		Why:  lint.Words{Zh: "以非对话方式作出的通知到达对方时生效，数据电文进入指定系统时生效（民法典 137）；解除通知到达时解除（565(1)）。", En: "A notice takes effect on arrival; for electronic ones, in the system named (民法典 137, 565(1))."},
		Bad: []string{
			"合同\n甲方：甲公司\n地址：杭州市西湖区1号\n乙方：乙公司\n地址：杭州市西湖区2号\n第一条 服务\n乙方提供维修。\n第二条 通知\n⟦双方之间的通知应以书面形式作出⟧。\n第三条 终止\n一方终止应书面通知对方。\n第四条 生效\n本协议自签字之日起生效。",
			"第一条 服务\n乙方提供维修。\n第二条 通知\n双方的⟦通知以书面⟧形式作出。\n第三条 终止\n一方终止应书面通知对方。\n第四条 生效\n本协议自甲方、乙方签字之日起生效。",
		},
		Good: []string{
			"第一条 服务\n乙方提供维修。\n第二条 通知\n双方的通知以书面形式作出，寄出后第三日视为送达。\n第三条 终止\n一方终止应书面通知对方。\n第四条 生效\n本协议自甲方、乙方签字之日起生效。",
			"第一条 服务\n乙方提供维修。\n第二条 通知\n甲方通知乙方采用远程方式维修。\n第三条 费用\n甲方付款。\n第四条 生效\n本协议自甲方、乙方签字之日起生效。",
			"甲方：甲公司\n地址：杭州市西湖区1号\n第一条 服务\n乙方提供维修。\n第二条 解除\n一方解除应书面通知对方。\n第三条 生效\n自签字之日起生效。\n第四条 其他\n无。",
			"乙方应书面通知甲方。",
			"第一条 服务\n乙方提供维修。\n第二条 通知\n双方的通知以书面形式送至签署页所列邮箱，进入该邮箱时视为送达。\n第三条 终止\n一方终止应书面通知对方。\n第四条 生效\n本协议自甲方、乙方签字之日起生效。",
		},
		Basis: []diag.LawID{"民法典 137", "民法典 565(1)"},
		Since: "0.1.0",
	},
	RunSpec: noticeAddressSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		if i, j, ok := tellsLoosely(t); ok {
			i, j = t.Within(i, j, 40)
			p.Flag(i, j)
			return
		}
		if len(t.Parties()) > 1 && len(t.Places(given)) == 0 {
			for _, h := range t.Places(told) {
				if i, j, ok := wayWithoutPlace(t, t.SentenceAt(h.Start)); ok {
					i, j = t.Within(i, j, 40)
					p.Flag(i, j)
					return
				}
			}
		}
		if !momentTold(t) {
			if i, j, ok := formOnly(p); ok {
				p.Flag(i, j)
				return
			}
		}
		if !t.Whole() && !t.Copied() || housed(t) || t.Has(
			"地址：", "地址为", "住所：", "邮箱", "电子邮件", "通讯地址", "联系地址", "送达地址", "住所地：", "E-mail", "e-mail", "视为送达",
			"视为已送达", "视为收到", "视为已收到", "即为送达", "联系方式", "通信地址",
		) {
			return
		}
		var written lint.Hit
		for _, h := range p.Hits() {
			if t.PassageAt(h.Start).Kind != lint.Body {
				continue
			}
			s := t.SentenceAt(h.Start)
			w := t.All[h.Start:h.End]
			if !strings.Contains(w, "书面") {
				if i, j, ok := t.Sequence(h.Start, s.End, 30, []string{w}, []string{
					"应以", "均应", "均以", "以电话", "以书面", "应当以", "须以", "采用", "应采用", "通过", "须送达", "应送达", "以下列方式", "应书面",
				}); ok && i == h.Start && !strings.Contains(t.All[i:j], "，") && lint.Contains(t.In(s), "双方", "一切", "所有", "任何", "往来", "各方", "一方") {
					p.Flag(i, j)
					return
				}
				continue
			}
			if strings.HasPrefix(w, "以书面") && !lint.Contains(t.In(s), "通知", "告知", "函") {
				continue // 补充协议以书面形式作为附件
			}
			if written.End == 0 && !t.Has("送达", "传真", "微信", "短信") {
				written = h
			}
		}
		if written.End > 0 {
			p.Flag(written.Start, written.End)
		}
	},
}

// houseNumbers stand before 号 in an address: 路32号.
var houseNumbers = lint.NewSet("路", "街", "大道", "巷", "弄", "道", "里", "村", "园", "镇")

// housed reports the number of a house among the lines before the first clause.
func housed(t *lint.Text) bool {
	for i := range t.Each("号") {
		k := len(strings.TrimRight(t.All[:i], "0123456789-"))
		if k < i && t.Ends(houseNumbers, k) {
			return t.PassageAt(i).Number == ""
		}
	}
	return false
}

var (
	// moments are words of when a notice has arrived, and of a system that
	// records it.
	moments = lint.NewSet(
		"视为送达", "视为已送达", "即为送达", "即送达", "为送达", "送达日", "送达之", "送达时", "送达后", "送达生效", "构成送达", "完成送达",
		"已送达", "到送达", "算送达", "视作送达", "视为收到", "视为已收到", "视为到达", "到达对方", "到达之", "到达时", "签收", "进入", "生效时",
		"即为收到", "之日为收到", "发出之", "发出后", "发出即", "寄出", "投邮", "投递", "系统时", "系统之时", "平台发",
	)
	// form are words of how notice is to be given.
	form = lint.NewSet(
		"应以书面", "应当以书面", "须以书面", "均以书面", "采用书面", "采取书面", "应书面", "以书面形式", "书面方式", "书面形式", "按首部", "发送至",
		"寄至", "邮寄", "以电子邮件", "以传真",
	)
)

// formOnly finds a sentence on how all notices are to be given, in a text that
// nowhere says when one has arrived.
func formOnly(p *lint.Pass) (int, int, bool) {
	t := p.Text
	for _, h := range p.Hits() {
		w := t.All[h.Start:h.End]
		if w != "通知" && w != "函件" && w != "往来文件" || t.PassageAt(h.Start).Kind != lint.Body {
			continue
		}
		s := t.SentenceAt(h.Start)
		if !t.Holds(form, h.End, min(s.End, h.End+60)) || t.After(h.End, "甲方", "乙方", "对方", "书") {
			continue
		}
		if hd := t.HeadingAt(h.Start); hd == nil || !lint.Contains(t.All[hd.Start:hd.End], "通知", "联络", "联系", "往来") {
			continue
		}
		i, j := t.Part(h.Start)
		i, j = t.Within(i, j, 40)
		return i, j, true
	}
	return 0, 0, false
}

// momentTold reports a sentence of the body that says when a notice has arrived.
func momentTold(t *lint.Text) bool {
	for _, h := range t.Places(moments) {
		if t.PassageAt(h.Start).Kind != lint.Heading {
			return true
		}
	}
	return false
}

package claims

import (
	"strings"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

var (
	// sendings are what it costs to send something, bothWays say that it is meant there and back.
	sendings = lint.NewSet("运费", "资费", "邮费", "邮资", "快递费", "物流费", "邮寄费", "寄费", "运杂费", "运输费")
	bothWays = lint.NewSet("往返", "来回", "双程", "送修、返还", "送修和返还", "寄送和返还", "往来", "寄出与寄回", "寄去寄回", "送去取回", "送修及返还", "一去一回")
	selfPaid = []string{"自理", "承担", "负担", "自付", "支付", "自行承担", "自行负担"}
)

// thereAndBack reports two payers of what it costs to send something there and back.
func thereAndBack(p *lint.Pass) {
	t := p.Text
	first, at := -1, lint.Sentence{}
	for s := range t.SentencesWith(sendings) {
		if ps := t.PassageAt(s.Start); ps.Kind != lint.Body || ps.Table != nil || !t.Holds(bothWays, s.Start, s.End) || t.HasAny(s.Start, s.End, "期外", "过保", "人为", "非质量", "无理由", "退货", "如", "若", "非乙方", "原因", "首", "误报", "以外", "范围", "期内", "保内", "属", "换货", "质量") || under(t, s) {
			continue
		}
		side, i, j := -1, 0, 0
		for _, n := range sides.Names(t) {
			for k := range t.Each(n.Word) {
				if k >= s.Start && k < s.End && lint.HasPrefix(t.All[k+len(n.Word):s.End], selfPaid...) {
					side, i, j = n.Side, k, k+len(n.Word)+len("自理")
				}
			}
		}
		switch {
		case side < 0:
		case first < 0:
			first, at = side, s
		case side != first:
			a, _ := t.Part(i)
			if t.HasAny(s.Start, a, "资", "费") && a > s.Start {
				a = max(s.Start, t.PassageAt(s.Start).Body)
			}
			against(p, max(a, t.PassageAt(a).Body), j, at)
			return
		}
	}
}

// seats are courts told by whose they are.
var seats = lint.NewSet("住所地法院", "住所地人民法院", "所在地法院", "所在地人民法院", "注册地法院", "注册地人民法院")

// seatElsewhere reports a court at the seat of one side beside one that is named by the place of the other:
// 攀枝花市东区人民法院 and 乙方住所地法院.
func seatElsewhere(p *lint.Pass) {
	t := p.Text
	seat := t.Places(seats)
	ps := t.Parties()
	if len(seat) == 0 || len(ps) != 2 {
		return
	}
	for i := range t.Each("人民法院") {
		a, _ := t.Part(i)
		s := t.SentenceAt(i)
		if t.Before(i, "住所地", "所在地", "注册地", "签订地", "履行地", "管辖权的", "当地") || !t.HasAny(s.Start, s.End, "争议", "争执", "纠纷", "管辖", "诉") || disputed(t, s) || t.HasAny(s.Start, s.End, "或") {
			continue
		}
		name := t.All[a:i]
		for _, w := range []string{"提交", "由", "向", "归", "至", "到", "为"} {
			if k := strings.LastIndex(name, w); k >= 0 {
				name = name[k+len(w):]
			}
		}
		if len(name) < len("某市") {
			continue
		}
		place := name[:len("某市")]
		for _, h := range seat {
			q := t.SentenceAt(h.Start)
			if q == s || disputed(t, q) || t.HasAny(q.Start, q.End, "或") {
				continue
			}
			for n, own := range ps {
				if t.Before(h.Start, own.Label) && !strings.Contains(t.NameOf(own.Label), place) && strings.Contains(t.NameOf(ps[1-n].Label), place) {
					x, y := h.Start-len(own.Label), h.End
					f := s
					if h.Start < i {
						x, y, f = i-len(name), i+len("人民法院"), q
					}
					against(p, x, y, f)
					return
				}
			}
		}
	}
}

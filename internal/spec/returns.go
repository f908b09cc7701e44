package spec

import (
	"fmt"
	"slices"
)

// Returns is when a trader takes goods back, exchanges or repairs them, who
// pays the freight, and how money goes back (消法 24, 25, 消法实施条例 18).
type Returns struct {
	Online    Bool      `yaml:"online" zh:"远程销售" doc:"是否通过网络、电视、电话、邮购销售；是的，适用七日无理由退货" ex:"true" start:"!"`
	Ladder    []Rung    `yaml:"ladder" zh:"退换修办法" doc:"每种情形、交付后的每一日怎样处理；日数首尾相接，不得遗漏、重叠" rows:"case=quality,from=1,to=7;case=quality,from=8,to=15;case=quality,from=16;case=other,from=1,to=7;case=other,from=8" validate:"required,min=1,dive"`
	Intact    []Text    `yaml:"intact" zh:"完好标准" doc:"非质量原因退换的产品应当符合的条件；拆封查验不影响完好" ex:"主机、附件和随附凭证齐全" start:"!" validate:"dive"`
	Excluded  []Text    `yaml:"excluded" zh:"不适用无理由退货的产品" doc:"按性质不宜退货、并由顾客在购买时单独确认的产品；没有则不填" ex:"已经激活的软件授权卡" validate:"dive"`
	Answer    Duration  `yaml:"answer" zh:"答复时限" doc:"收到退换修要求后多久答复" ex:"2日" start:"2日" validate:"required"`
	Exchange  Duration  `yaml:"exchange" zh:"更换时限" doc:"收到更换要求和原产品后多久交付更换的产品" ex:"7日" start:"7日" validate:"required"`
	Attempts  Int       `yaml:"attempts" zh:"修理次数" doc:"同一质量问题修理几次后再次发生，顾客可以选择更换或者退货" ex:"2" start:"2" validate:"required,min=1,max=5"`
	Longest   Duration  `yaml:"longest" zh:"最长修理时间" doc:"一次修理超过多久，顾客可以选择更换或者退货" ex:"30日" start:"30日" validate:"required"`
	Refund    Duration  `yaml:"refund" zh:"退款时限" doc:"收到退回的产品后多久退款" ex:"7日" start:"7日" validate:"required"`
	Account   Choice    `yaml:"account" zh:"退款账户" enum:"original=原支付账户|named=顾客指定的本人账户" ex:"original" start:"original" validate:"required"`
	Freight   []Freight `yaml:"freight" zh:"运费承担" doc:"每种情形、每段运输由谁承担，须写全" rows:"case" validate:"required,min=1,dive"`
	Charges   []Rate    `yaml:"charges" zh:"收费修理标准" doc:"质保范围以外修理的单价" validate:"dive"`
	Complaint Duration  `yaml:"complaint" zh:"投诉答复时限" ex:"5日" start:"5日" validate:"required"`
}

// Rung is one step of the ladder: what the customer may choose from one day
// after delivery to another.
type Rung struct {
	Case     Choice   `yaml:"case" zh:"退换情形" doc:"不填则为各种情形" enum:"quality=质量问题|other=非质量原因" ex:"quality"`
	From     Int      `yaml:"from" zh:"自第几日" doc:"交付（需要安装的，安装完成）次日为第 1 日" ex:"1" validate:"required,min=1,max=3650"`
	To       Int      `yaml:"to" zh:"至第几日" doc:"不填则至质保期届满" ex:"7" validate:"omitempty,min=1,max=3650"`
	Remedies []Choice `yaml:"remedies" zh:"处理方式" doc:"由顾客从中选择" enum:"return=退货|exchange=更换|repair=免费修理|charged=收费修理" ex:"return" validate:"required,min=1,dive"`
}

// takes tells whether a remedy is among the rung's.
func (r *Rung) takes(id string) bool {
	for _, c := range r.Remedies {
		if c.V.ID == id {
			return true
		}
	}
	return false
}

// is tells whether the rung is about a case.
func (r *Rung) is(id string) bool { return !r.Case.IsSet() || r.Case.V.ID == id }

// statutoryDays is how long goods may be returned by law: for a defect where
// neither rules nor agreement give longer (消法 24), and without a reason where
// sold at a distance (消法 25).
const statutoryDays = 7

// rungCase is a rung's case in words.
func rungCase(r Row) Printed {
	c := r.v.Addr().Interface().(*Rung).Case
	if !c.IsSet() {
		return Printed{Text: "各种情形", Path: r.path + ".case", Set: true}
	}
	return Printed{Text: c.String(), Path: r.path + ".case", At: c.At, Set: true}
}

// rungWindow is the time of a rung in words.
func rungWindow(r Row) Printed {
	g := r.v.Addr().Interface().(*Rung)
	p := Printed{Path: r.path + ".from", At: g.From.At, Set: g.From.IsSet()}
	from, to := int(g.From.V), int(g.To.V)
	switch {
	case !g.To.IsSet():
		p.Text = fmt.Sprintf("第%d日至质保期届满", from)
	default:
		p.Text = daysWords(from, to)
	}
	return p
}

// rungNature tells what of a rung the law gives and what the trader promises
// of its own accord.
func rungNature(r Row) Printed {
	g := r.v.Addr().Interface().(*Rung)
	p := Printed{Path: r.path + ".remedies", Set: slices.ContainsFunc(g.Remedies, Choice.IsSet)}
	if len(g.Remedies) > 0 {
		p.At = g.Remedies[0].At
	}
	early := int(g.From.V) <= statutoryDays
	beyond := !g.To.IsSet() || int(g.To.V) > statutoryDays
	free := g.takes("exchange") || g.takes("repair")
	switch {
	case !g.takes("return") && !free:
		p.Text = "按次收费"
	case !g.Case.IsSet():
		p.Text = "质量问题为法定，其他为自愿承诺"
	case g.is("quality") && g.takes("return") && beyond && !free && !early:
		p.Text = "自愿承诺"
	case g.is("quality") && g.takes("return") && beyond:
		p.Text = fmt.Sprintf("法定；第%d日起的退货为自愿承诺", statutoryDays+1)
	case g.is("quality"):
		p.Text = "法定"
	case early && g.takes("return") && bool(r.spec.Returns.Online.V) && beyond:
		p.Text = "远程购买的退货，7日内为法定；其他为自愿承诺"
	case early && g.takes("return") && bool(r.spec.Returns.Online.V):
		p.Text = "远程购买的退货为法定；其他为自愿承诺"
	default:
		p.Text = "自愿承诺"
	}
	return p
}

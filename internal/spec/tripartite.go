package spec

import "qiyue/internal/diag"

// Tripartite is the part of a third party between the provider and its
// customer: what it is, what it does, how the money goes and how it leaves.
type Tripartite struct {
	Third      Choice      `yaml:"third" zh:"第三方的身份" doc:"中介人只报告机会、促成服务；受托人替委托方办事；债务人自己提供服务" enum:"intermediary=中介人|agent=受托人|debtor=债务人" ex:"intermediary" validate:"required"`
	Principal  Choice      `yaml:"principal" zh:"委托人" doc:"第三方为受托人的，由谁委托" enum:"provider=服务方|customer=客户" ex:"provider"`
	Liability  Choice      `yaml:"liability" zh:"债务人的责任" doc:"第三方为债务人的，与服务方怎样对客户负责" enum:"joint=连带责任|separate=各自对其完成的服务负责" ex:"joint"`
	Tasks      []Text      `yaml:"tasks" zh:"第三方的工作" doc:"逐项写明第三方做什么" ex:"接收报修并派单" validate:"required,min=1,dive"`
	Forward    Duration    `yaml:"forward" zh:"转交时限" doc:"收到报修后多久转交服务方" ex:"15分钟" start:"15分钟" validate:"required"`
	Money      Choice      `yaml:"money" zh:"款项的支付" enum:"direct=客户直接支付给服务方|through=客户支付给第三方，由其转付" ex:"direct" validate:"required"`
	Remit      Duration    `yaml:"remit" zh:"转付时限" doc:"收到款项后多久转付服务方" ex:"3个工作日"`
	Commission *Commission `yaml:"commission" zh:"第三方的报酬" validate:"required"`
	Bypass     Duration    `yaml:"bypass" zh:"不得绕开的期间" doc:"第三方退出或者协议终止后多久内，不得绕开第三方交易；不约定的不填" ex:"6个月"`
	Data       Choice      `yaml:"data" zh:"第三方处理个人信息" enum:"own=自行决定处理目的和方式|entrusted=受服务方委托处理" ex:"entrusted" validate:"required"`
	Exit       Choice      `yaml:"exit" zh:"第三方退出" doc:"第三方退出后，其余两方怎么办" enum:"continue=其余两方继续履行|end=协议终止" ex:"continue" start:"continue" validate:"required"`
	Handover   Duration    `yaml:"handover" zh:"交接时限" doc:"退出或者终止后多久交接" ex:"10日" start:"10日" validate:"required"`
}

// Commission is what the third party earns.
type Commission struct {
	Payer Choice   `yaml:"payer" zh:"支付方" doc:"第三方为中介人的，由谁支付；受托人由委托人支付，债务人由服务方支付" enum:"provider=服务方|customer=客户" ex:"provider" start:"?"`
	Rate  Percent  `yaml:"rate" zh:"报酬比例" doc:"占客户实际支付的计费服务费用（含税）的比例" ex:"8%" validate:"required,share"`
	Due   Duration `yaml:"due" zh:"支付期限" doc:"客户付款后多久支付" ex:"15日" validate:"required"`
}

// checkTripartite wants what the third party's part makes necessary, and
// refuses what belongs to another part.
func checkTripartite(v *validation) {
	t := v.spec.Tripartite
	if t == nil {
		return
	}
	const third = "tripartite.third"
	needs := []struct {
		part, path string
		set        bool
	}{
		{"intermediary", "tripartite.commission.payer", t.Commission == nil || t.Commission.Payer.IsSet()},
		{"agent", "tripartite.principal", t.Principal.IsSet()},
		{"debtor", "tripartite.liability", t.Liability.IsSet()},
	}
	for _, n := range needs {
		switch {
		case t.Third.V.ID == n.part:
			v.need(n.path, third, t.Third.String(), n.set)
		case n.set:
			v.idle(n.path, t.Third, third)
		}
	}
	const money = "tripartite.money"
	if t.Money.V.ID == "through" {
		v.need("tripartite.remit", money, t.Money.String(), t.Remit.IsSet())
		if p, _ := v.spec.Party("intermediary"); p != nil && p.Bank == nil {
			v.add("parties", diag.Say("spec-third-bank", "money", t.Money.String())).Fix = diag.Say("spec-third-bank-fix")
		}
	} else {
		v.idle("tripartite.remit", t.Money, money)
	}
	if l := v.spec.Liability; l != nil {
		v.idle("liability.joint", t.Third, third)
	}
}

package spec

import "slices"

// Liability splits who bears a damage by its cause.
type Liability struct {
	Causes   []Cause  `yaml:"causes" zh:"责任划分" doc:"每种原因由谁承担多少；每行之和须为 100%" rows:"cause=product-defect,provider=100%,customer=0%;cause=repair-fault,provider=100%,customer=0%;cause=part-fault,provider=100%,customer=0%;cause=misuse,provider=0%,customer=100%;cause=customer-change,provider=0%,customer=100%;cause=environment;cause=transport" validate:"required,min=1,dive"`
	Cap      *Cap     `yaml:"cap" zh:"赔偿上限"`
	Joint    Bool     `yaml:"joint" zh:"多个服务方连带" doc:"由多家共同提供服务时是否对客户承担连带责任" ex:"true"`
	Indirect Choice   `yaml:"indirect" zh:"可得利益" doc:"是否赔偿可得利益损失" enum:"foreseeable=按订约时可预见的范围赔偿|excluded=不赔偿，法律不允许排除的除外" ex:"foreseeable"`
	Report   Duration `yaml:"report" zh:"事故通知时限" doc:"发生损害后多久通知对方" ex:"24小时" start:"24小时" validate:"required"`
	Inspect  Text     `yaml:"inspection" zh:"鉴定机构" doc:"原因有争议时由谁鉴定" ex:"双方共同选定、具有机床检测资质的检测机构"`
}

// Cause is one cause of damage and its shares.
type Cause struct {
	Cause    Choice  `yaml:"cause" zh:"原因" enum:"product-defect=产品缺陷|design-defect=设计缺陷|repair-fault=修理不当|part-fault=备件质量问题|misuse=违反使用说明使用|customer-change=擅自拆改|environment=现场条件不符合要求|transport=运输损坏|third-party=第三人原因|mixed=双方均有过错|delay=服务延误" ex:"product-defect" validate:"required"`
	Stage    Choice  `yaml:"stage" zh:"阶段" doc:"不填则适用于各阶段；填写的，同一原因的各阶段须写全" enum:"transport=运输与交付|installation=安装与调试|use=使用|service=修理与保养" ex:"use"`
	Means    Text    `yaml:"means" zh:"说明" doc:"对该原因的进一步界定" ex:"供电、供气不符合使用说明书的要求"`
	Provider Percent `yaml:"provider" zh:"服务方承担" ex:"100%" validate:"required" none:"不承担"`
	Customer Percent `yaml:"customer" zh:"客户承担" ex:"0%" validate:"required" none:"不承担"`
}

// Cap bounds damages; personal injury, intent and gross negligence stay
// outside it by law (民法典 506), whatever the spec says.
type Cap struct {
	Kind   Choice  `yaml:"kind" zh:"上限方式" enum:"amount=固定金额|fees=服务费总额的倍数|price=产品价款的比例" ex:"price" validate:"required"`
	Amount Money   `yaml:"amount" zh:"上限金额" ex:"200000元"`
	Share  Percent `yaml:"share" zh:"上限比例" doc:"服务费总额或者产品价款的百分之几" ex:"100%"`
}

// Breach is what a breach costs.
type Breach struct {
	Response Percent  `yaml:"response" zh:"响应超时违约金" doc:"每超时一小时，按协议的服务费总额的比例" ex:"0.1%"`
	Each     Money    `yaml:"each" zh:"每次超时违约金" doc:"每次逾期响应、到场或者修复的金额" ex:"300元"`
	Cap      Percent  `yaml:"cap" zh:"违约金上限" doc:"超时违约金累计不超过服务费总额的比例" ex:"20%" start:"?"`
	Cure     Duration `yaml:"cure" zh:"补救期" doc:"收到催告后多久补救" ex:"10日" start:"10日" validate:"required"`
	Pay      Duration `yaml:"pay" zh:"违约金支付期限" doc:"收到书面请求后多久支付违约金、赔偿金；不填则与付款期限相同" ex:"15日"`
	Third    Bool     `yaml:"third_party" zh:"另请他人修理" doc:"逾期不修时客户可另请他人修理、费用由服务方承担" ex:"true"`
}

// causeStage is the stage of a cause; where others have one, a cause without
// is of every stage.
func causeStage(r Row) Printed {
	stage := r.v.Addr().Interface().(*Cause).Stage
	p := Printed{Text: stage.String(), Path: r.path + ".stage", At: stage.At, Set: stage.IsSet()}
	if !p.Set && slices.ContainsFunc(r.spec.Liability.Causes, func(c Cause) bool { return c.Stage.IsSet() }) {
		p.Text, p.Set = "各阶段", true
	}
	return p
}

package spec

// Liability splits who bears a damage by its cause.
type Liability struct {
	Causes   []Cause  `yaml:"causes" zh:"责任划分" doc:"每种原因由谁承担多少；每行之和须为 100%" validate:"required,min=1,dive"`
	Cap      *Cap     `yaml:"cap" zh:"赔偿上限"`
	Joint    Bool     `yaml:"joint" zh:"多个服务方连带" doc:"由多家共同提供服务时是否对客户承担连带责任" ex:"true"`
	Indirect Choice   `yaml:"indirect" zh:"可得利益" doc:"是否赔偿可得利益损失" enum:"foreseeable=按订约时可预见的范围赔偿|excluded=不赔偿，法律不允许排除的除外" ex:"foreseeable"`
	Report   Duration `yaml:"report" zh:"事故通知时限" doc:"发生损害后多久通知对方" ex:"24小时" start:"24小时" validate:"required"`
	Inspect  Text     `yaml:"inspection" zh:"鉴定机构" doc:"原因有争议时由谁鉴定" ex:"双方共同选定的具有相应资质的检测机构"`
}

// Cause is one cause of damage and its shares.
type Cause struct {
	Cause    Choice  `yaml:"cause" zh:"原因" enum:"product-defect=产品缺陷|design-defect=设计缺陷|repair-fault=修理不当|part-fault=备件质量问题|misuse=违反使用说明使用|customer-change=擅自拆改|environment=现场条件不符合要求|transport=运输损坏|third-party=第三人原因|mixed=双方均有过错|delay=服务延误" ex:"product-defect" validate:"required"`
	Means    Text    `yaml:"means" zh:"说明" doc:"对该原因的进一步界定" ex:"供电、供气不符合使用说明书的要求"`
	Provider Percent `yaml:"provider" zh:"服务方承担" ex:"100%" validate:"required"`
	Customer Percent `yaml:"customer" zh:"客户承担" ex:"0%" validate:"required"`
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
	Cap      Percent  `yaml:"cap" zh:"违约金上限" doc:"违约金累计不超过服务费总额的比例" ex:"20%" validate:"required"`
	Cure     Duration `yaml:"cure" zh:"补救期" doc:"收到催告后多久补救" ex:"10日" start:"10日" validate:"required"`
	Third    Bool     `yaml:"third_party" zh:"另请他人修理" doc:"逾期不修时客户可另请他人修理、费用由服务方承担" ex:"true"`
}

// Confidential is what must be kept secret, and personal information.
type Confidential struct {
	Scope    []Text        `yaml:"scope" zh:"保密信息" doc:"逐项写明" ex:"产品图纸、工艺参数与报价" validate:"required,min=1,dive"`
	Term     Duration      `yaml:"term" zh:"保密期限" doc:"协议终止后再保密多久" ex:"3年" validate:"required"`
	Return   Duration      `yaml:"return" zh:"返还时限" doc:"终止后多久返还或者销毁" ex:"15日" start:"15日" validate:"required"`
	Penalty  Money         `yaml:"penalty" zh:"泄密违约金" ex:"50000元"`
	Personal *PersonalData `yaml:"personal_information" zh:"个人信息"`
}

// PersonalData is how personal information is handled (个人信息保护法 21).
type PersonalData struct {
	Role    Choice   `yaml:"role" zh:"处理关系" enum:"own=服务方为履行本协议自行处理|entrusted=客户委托服务方处理" ex:"own" validate:"required"`
	Purpose Text     `yaml:"purpose" zh:"处理目的" ex:"受理报修、安排上门服务与回访" validate:"required"`
	Kinds   []Text   `yaml:"kinds" zh:"信息种类" ex:"联系人姓名与电话" validate:"required,min=1,dive"`
	Manner  []Text   `yaml:"manner" zh:"处理方式" ex:"收集、存储、使用" validate:"required,min=1,dive"`
	Period  Duration `yaml:"period" zh:"保存期限" doc:"最后一次服务完成后多久" ex:"3年" validate:"required"`
	Protect []Text   `yaml:"protection" zh:"保护措施" ex:"访问权限按岗位分配并记录" validate:"required,min=1,dive"`
	Delete  Duration `yaml:"delete" zh:"删除时限" doc:"期满或者终止后多久删除或者返还" ex:"15日" validate:"required"`
	Breach  Duration `yaml:"breach" zh:"泄露通知时限" doc:"发生泄露后多久通知对方" ex:"24小时" validate:"required"`
	Officer *Contact `yaml:"officer" zh:"个人信息联系人"`
	Visit   Bool     `yaml:"visit" zh:"服务回访" doc:"是否同意电话回访" ex:"true"`
}

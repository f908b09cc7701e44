package spec

// Guarantee is what a provider promises beside repair and warranty: by which
// standards, with what guidance, records, outlets and reviews.
type Guarantee struct {
	Uses      []Text        `yaml:"uses" zh:"适用情形" doc:"在哪些情形使用本保证书" ex:"质保期内的免费修理与更换" validate:"required,min=1,dive"`
	Standards []Text        `yaml:"standards" zh:"产品质量标准" doc:"标准的编号与名称，或者技术文件的名称" ex:"产品使用说明书载明的技术指标" validate:"required,min=1,dive"`
	Items     []ServiceItem `yaml:"items" zh:"服务项目" doc:"每个项目的标准、时限与费用承担" validate:"required,min=1,dive"`
	Answer    Duration      `yaml:"answer" zh:"技术问题答复时限" doc:"收到使用、保养问题后多久答复" ex:"4小时" start:"4小时" validate:"required"`
	Papers    []Paper       `yaml:"papers" zh:"技术资料" doc:"交付客户的操作手册与技术资料" validate:"required,min=1,dive"`
	Deliver   Duration      `yaml:"deliver" zh:"资料交付时限" doc:"协议生效后多久交付" ex:"15日" start:"15日" validate:"required"`
	Survey    *Survey       `yaml:"survey" zh:"满意度" validate:"required"`
	Risk      Duration      `yaml:"risk" zh:"风险评估周期" doc:"多久评估一次服务风险" ex:"12个月" start:"12个月" validate:"required"`
	System    *System       `yaml:"system" zh:"服务信息系统" validate:"required"`
	Outlets   []Outlet      `yaml:"outlets" zh:"服务网点" validate:"required,min=1,dive"`
	Review    *Review       `yaml:"review" zh:"评估" validate:"required"`
	Problems  *Problems     `yaml:"problems" zh:"问题的处理时限" validate:"required"`
	After     Duration      `yaml:"after" zh:"终止后的服务" doc:"协议终止后继续提供收费修理与备件多久" ex:"3年" validate:"required"`
}

// ServiceItem is one service with its measure, its limit and who pays for it.
type ServiceItem struct {
	Name     Text     `yaml:"name" zh:"服务项目" ex:"安装与调试" validate:"required"`
	Standard Text     `yaml:"standard" zh:"服务标准" doc:"依据的标准、说明书或者作业指导书" ex:"安装作业指导书" validate:"required"`
	Within   Duration `yaml:"within" zh:"完成时限" doc:"自受理之时起多久完成；故障修理不填，适用响应时限的表" ex:"5个工作日"`
	Bearer   Choice   `yaml:"bearer" zh:"费用承担" enum:"provider=服务方承担|customer=客户按次支付|split=质保范围内由服务方承担，其他由客户按次支付" ex:"provider" validate:"required"`
}

// Paper is a manual or another technical document handed over.
type Paper struct {
	Name   Text   `yaml:"name" zh:"资料名称" ex:"操作手册" validate:"required"`
	Form   Choice `yaml:"form" zh:"形式" enum:"paper=纸质|electronic=电子|both=纸质和电子" ex:"both" validate:"required"`
	Copies Int    `yaml:"copies" zh:"数量" doc:"交付几份" ex:"2" validate:"required,min=1"`
}

// Survey is how satisfaction is measured: on the record of each service.
type Survey struct {
	Target Percent  `yaml:"target" zh:"满意度目标" ex:"95%" validate:"required,share"`
	Answer Duration `yaml:"answer" zh:"不满意的回应时限" doc:"评价为不满意后多久由服务经理联系客户" ex:"2个工作日" start:"2个工作日" validate:"required"`
}

// System is where services are recorded and the customer can look them up.
type System struct {
	Name    Text     `yaml:"name" zh:"系统名称" ex:"精衡服务平台" validate:"required"`
	Open    Duration `yaml:"open" zh:"开通时限" doc:"协议生效后多久为客户开通查询账户" ex:"10日" start:"10日" validate:"required"`
	Entered Duration `yaml:"entered" zh:"录入时限" doc:"服务完成后多久录入" ex:"24小时" start:"24小时" validate:"required"`
}

// Outlet is a place the provider serves from.
type Outlet struct {
	Name    Text  `yaml:"name" zh:"网点名称" ex:"绍兴服务站" validate:"required"`
	Region  Text  `yaml:"region" zh:"服务区域" ex:"浙江省绍兴市" validate:"required"`
	Address Text  `yaml:"address" zh:"网点地址" ex:"浙江省绍兴市越城区环城北路 58 号" validate:"required"`
	Phone   Phone `yaml:"phone" zh:"网点电话" ex:"0575-85123456" validate:"required"`
}

// Review of the service by both sides.
type Review struct {
	Interval Duration `yaml:"interval" zh:"评估周期" doc:"多久评估一次" ex:"12个月" start:"12个月" validate:"required"`
	Report   Duration `yaml:"report" zh:"评估报告时限" doc:"周期结束后多久提出评估报告" ex:"20日" start:"20日" validate:"required"`
	Plan     Duration `yaml:"plan" zh:"整改计划时限" doc:"报告之后多久提出整改计划" ex:"10日" start:"10日" validate:"required"`
}

// Problems are the limits for remedying what goes wrong in the service itself;
// each must be given, so that the table of remedies has no hole.
type Problems struct {
	Late      Duration `yaml:"late" zh:"未响应、未到场" doc:"多久另派技术人员" ex:"1个工作日" start:"1个工作日" validate:"required"`
	Parts     Duration `yaml:"parts" zh:"备件未到" doc:"多久以替代件、备用机恢复使用" ex:"3个工作日" start:"3个工作日" validate:"required"`
	Support   Duration `yaml:"support" zh:"答复未能解决" doc:"多久转为故障处理" ex:"4小时" start:"4小时" validate:"required"`
	Complaint Duration `yaml:"complaint" zh:"投诉答复不被接受" doc:"多久复核" ex:"5个工作日" start:"5个工作日" validate:"required"`
	Repeat    Duration `yaml:"repeat" zh:"故障重复发生" doc:"多久另派技术人员修理" ex:"1个工作日" start:"1个工作日" validate:"required"`
}

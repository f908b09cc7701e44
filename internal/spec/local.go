package spec

// Local is the service a provider gives on the spot to the users of a maker's
// products, in the maker's name and on its account.
type Local struct {
	Region    Text         `yaml:"region" zh:"服务区域" doc:"写到县级行政区" ex:"浙江省宁波市鄞州区、海曙区、江北区" validate:"required"`
	Items     []LocalItem  `yaml:"items" zh:"服务项目" doc:"每个项目的标准、时限与费用承担" validate:"required,min=1,dive"`
	Brand     Bool         `yaml:"brand" zh:"使用标识" doc:"是否允许服务方为履行协议使用生产方的商标与标识" ex:"true"`
	Answer    Duration     `yaml:"answer" zh:"答复时限" doc:"技术问题、费用归属与投诉，收到后多久答复" ex:"4小时" start:"4小时" validate:"required"`
	Parts     Duration     `yaml:"parts" zh:"备件供应时限" doc:"生产方收到备件申请后多久发出" ex:"2个工作日" start:"2个工作日" validate:"required"`
	Return    Duration     `yaml:"return" zh:"旧件返还时限" doc:"换下的旧件多久内返还生产方" ex:"15日" start:"15日" validate:"required"`
	Training  Duration     `yaml:"training" zh:"培训时限" doc:"协议生效后多久内生产方完成首次培训" ex:"30日" start:"30日" validate:"required"`
	Records   Duration     `yaml:"records" zh:"记录上传时限" doc:"服务完成后多久上传服务工单" ex:"24小时" start:"24小时" validate:"required"`
	Survey    *LocalSurvey `yaml:"survey" zh:"满意度" validate:"required"`
	Insurance *Insurance   `yaml:"insurance" zh:"保险" validate:"required"`
	Repaired  Duration     `yaml:"repaired" zh:"修复后质保" doc:"修理、更换的部件保多久" ex:"90日" validate:"required"`
	Handover  Duration     `yaml:"handover" zh:"交接时限" doc:"协议终止后多久交接未完成的服务、库存与资料" ex:"15日" start:"15日" validate:"required"`
}

// LocalItem is one service with its measure, its limit and who pays for it.
type LocalItem struct {
	Name     Text     `yaml:"name" zh:"服务项目" ex:"上门安装" validate:"required"`
	Standard Text     `yaml:"standard" zh:"服务标准" doc:"依据的标准、说明书或者作业指导书" ex:"安装作业指导书" validate:"required"`
	Within   Duration `yaml:"within" zh:"完成时限" doc:"自受理之时起多久完成" ex:"48小时" validate:"required"`
	Bearer   Choice   `yaml:"bearer" zh:"费用承担" enum:"manufacturer=生产方|user=用户" ex:"manufacturer" validate:"required"`
	Fee      Money    `yaml:"fee" zh:"结算单价" doc:"每次的含税单价" ex:"180元" validate:"required" none:"不另结算"`
}

// LocalSurvey is how the users' satisfaction is measured.
type LocalSurvey struct {
	Target Percent  `yaml:"target" zh:"满意度目标" ex:"95%" validate:"required,share"`
	Within Duration `yaml:"within" zh:"回访时限" doc:"服务完成后多久内回访" ex:"7日" validate:"required"`
	Sample Percent  `yaml:"sample" zh:"回访比例" doc:"每月回访的服务工单占当月完成的比例" ex:"30%" validate:"required,share"`
	Plan   Duration `yaml:"plan" zh:"整改计划时限" doc:"未达标的，多久内提交整改计划" ex:"10日" start:"10日" validate:"required"`
	Credit Percent  `yaml:"credit" zh:"未达标扣减" doc:"每低一个百分点扣减当月服务费的比例" ex:"1%" validate:"omitempty,share"`
}

// Insurance the provider takes out.
type Insurance struct {
	Liability Money `yaml:"liability" zh:"公众责任险保额" doc:"每次事故的赔偿限额不低于多少" ex:"1000000元" validate:"required"`
	Accident  Money `yaml:"accident" zh:"意外险保额" doc:"每名技术人员的意外伤害保险金额不低于多少" ex:"500000元" validate:"required"`
}

package spec

// Confidential is what must be kept secret, and personal information.
type Confidential struct {
	Scope    []Text        `yaml:"scope" zh:"保密信息" doc:"逐项写明" ex:"产品图纸、工艺参数与报价" validate:"required,min=1,dive"`
	Term     Duration      `yaml:"term" zh:"保密期限" doc:"协议终止后再保密多久" ex:"3年" validate:"required,days"`
	Return   Duration      `yaml:"return" zh:"返还时限" doc:"终止后多久返还或者销毁" ex:"15日" start:"15日" validate:"required"`
	Purpose  Text          `yaml:"purpose" zh:"使用目的" doc:"保密信息只能用于什么；不填则为履行本协议" ex:"评估、订立和履行设备售后服务协议"`
	Measures []Text        `yaml:"measures" zh:"保密措施" doc:"接收方应当采取的措施" ex:"载有保密信息的文件专人保管，借阅登记" validate:"dive"`
	Report   Duration      `yaml:"report" zh:"泄密通知时限" doc:"知道泄密后多久通知对方；不填则与事故通知时限相同" ex:"24小时"`
	Penalty  Money         `yaml:"penalty" zh:"泄密违约金" ex:"50000元"`
	Personal *PersonalData `yaml:"personal_information" zh:"个人信息"`
}

// PersonalData is how personal information is handled (个人信息保护法 21).
type PersonalData struct {
	Role    Choice   `yaml:"role" zh:"处理关系" enum:"own=服务方为履行本协议自行处理|entrusted=客户委托服务方处理" ex:"entrusted" validate:"required"`
	Purpose Text     `yaml:"purpose" zh:"处理目的" ex:"受理报修、安排上门服务与回访" validate:"required"`
	Kinds   []Text   `yaml:"kinds" zh:"信息种类" ex:"联系人姓名与电话" validate:"required,min=1,dive"`
	Manner  []Text   `yaml:"manner" zh:"处理方式" ex:"收集、存储、使用" validate:"required,min=1,dive"`
	Period  Duration `yaml:"period" zh:"保存期限" doc:"最后一次服务完成后多久；委托处理协议为取得该项个人信息后多久" ex:"3年" validate:"required"`
	Protect []Text   `yaml:"protection" zh:"保护措施" ex:"访问权限按岗位分配并记录" validate:"required,min=1,dive"`
	Delete  Duration `yaml:"delete" zh:"删除时限" doc:"期满或者终止后多久删除或者返还" ex:"15日" validate:"required"`
	Breach  Duration `yaml:"breach" zh:"泄露通知时限" doc:"发生泄露后多久通知对方" ex:"24小时" validate:"required"`
	Officer *Contact `yaml:"officer" zh:"个人信息联系人"`
	Audit   Duration `yaml:"audit" zh:"检查通知期" doc:"委托处理时，提前多久通知检查；不填则与变更答复时限相同" ex:"10个工作日"`
	Assess  Duration `yaml:"assessment" zh:"影响评估资料时限" doc:"委托处理时，受托方收到要求后多久提供影响评估所需的资料" ex:"5个工作日"`
	Staff   []Text   `yaml:"staff" zh:"接触人员" doc:"委托处理时，受托方哪些岗位的人员可以接触个人信息" ex:"客服受理岗" validate:"dive"`
	Visit   Bool     `yaml:"visit" zh:"服务回访" doc:"是否同意电话回访" ex:"true"`
}

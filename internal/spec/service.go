package spec

// Service is what is done, where and how.
type Service struct {
	Scope    []Text    `yaml:"scope" zh:"服务内容" doc:"逐项写明提供哪些服务" ex:"故障诊断与修理" validate:"required,min=1,dive"`
	Excluded []Text    `yaml:"excluded" zh:"不含的服务" doc:"逐项写明本协议不包含、需另行委托的服务" ex:"设备搬迁与重新安装" validate:"dive"`
	Methods  []Choice  `yaml:"methods" zh:"服务方式" doc:"提供哪几种方式" enum:"on-site=上门服务|mail-in=寄修服务|carry-in=送修服务|remote=远程服务" ex:"on-site" validate:"required,min=1,dive"`
	Site     Text      `yaml:"site" zh:"上门服务地点" doc:"不填则为产品的安装地点" ex:"客户位于绍兴市柯桥区的生产厂区"`
	MailTo   Text      `yaml:"mail_to" zh:"寄修地址" doc:"寄修或者送修的收件地址" ex:"浙江省杭州市余杭区仓前街道 8 号 维修中心"`
	MailTime Duration  `yaml:"mail_time" zh:"寄修修复时限" doc:"收到寄修产品之日起多久修好寄出" ex:"10个工作日"`
	Patrol   *Patrol   `yaml:"patrol" zh:"定期巡检"`
	Training *Training `yaml:"training" zh:"用户培训"`
	Loaner   *Loaner   `yaml:"loaner" zh:"备用机"`
}

// Patrol is preventive maintenance.
type Patrol struct {
	Interval Duration `yaml:"interval" zh:"巡检周期" doc:"每隔多久一次" ex:"3个月" validate:"required"`
	Notice   Duration `yaml:"notice" zh:"巡检通知期" doc:"提前多久约定时间" ex:"3个工作日" validate:"required"`
	Items    []Text   `yaml:"items" zh:"巡检项目" ex:"主轴精度检测" validate:"required,min=1,dive"`
	Report   Duration `yaml:"report" zh:"巡检报告时限" doc:"巡检完成后多久提交报告" ex:"3个工作日" validate:"required"`
}

// Training of the customer's people.
type Training struct {
	Sessions Int      `yaml:"sessions" zh:"培训次数" doc:"协议期限内免费培训几次" ex:"2" validate:"required,min=1"`
	Hours    Int      `yaml:"hours" zh:"每次学时" ex:"8" validate:"required,min=1"`
	Topics   []Text   `yaml:"topics" zh:"培训内容" ex:"日常操作与点检" validate:"required,min=1,dive"`
	Within   Duration `yaml:"within" zh:"首次培训时限" doc:"协议生效后多久内完成第一次" ex:"30日" validate:"required"`
}

// Loaner is a machine lent during a long repair.
type Loaner struct {
	After   Duration `yaml:"after" zh:"提供备用机的条件" doc:"修复超过多久提供备用机" ex:"5个工作日" validate:"required"`
	Return  Duration `yaml:"return" zh:"归还时限" doc:"修复后多久归还" ex:"3个工作日" validate:"required"`
	Deposit Money    `yaml:"deposit" zh:"备用机押金" doc:"不收押金则不填" ex:"5000元"`
	Refund  Duration `yaml:"refund" zh:"押金退还时限" doc:"归还后多久退还押金" ex:"5个工作日"`
}

// Calendar says which hours count. Holidays has no default: leaving it out
// leaves the dispute the tool is named for.
type Calendar struct {
	Days      Choice `yaml:"days" zh:"服务日" doc:"每天服务，还是只在工作日服务" enum:"every-day=每日|workdays=工作日" ex:"every-day" validate:"required"`
	Hours     Hours  `yaml:"hours" zh:"服务时间" doc:"0-24 表示全天；或者写时段，如 08:30-12:00,13:30-17:30" ex:"0-24" validate:"required"`
	Holidays  Choice `yaml:"holidays" zh:"法定节假日" doc:"时限是否在节假日继续计算；必须写明，没有默认值" enum:"counted=照常计算|statutory-off=法定节假日当日不计|announced-off=国务院公布的放假调休全部日期不计" ex:"counted" start:"!"`
	Makeup    Choice `yaml:"makeup" zh:"调休上班日" doc:"只在工作日服务时，调休上班的周末是否服务" enum:"worked=照常服务|off=不服务" ex:"worked"`
	Undecreed Choice `yaml:"undecreed" zh:"放假安排未公布的年份" doc:"签约时尚未公布放假安排的年份怎么算" enum:"as-announced=以届时公布的安排为准" ex:"as-announced" start:"as-announced"`
}

// Response is how fast the provider acts on a report.
type Response struct {
	Starts   Choice    `yaml:"starts" zh:"起算时点" doc:"时限自何时起算" enum:"report-received=服务方收到报修之时|report-accepted=服务方受理报修之时|ticket-created=服务工单生成之时" ex:"report-accepted" validate:"required"`
	Accept   Duration  `yaml:"accept" zh:"受理时限" doc:"收到报修后多久必须受理；不受理视为届满时受理" ex:"30分钟" start:"?"`
	Channels []Channel `yaml:"channels" zh:"报修渠道" validate:"required,min=1,dive"`
	Levels   []Level   `yaml:"levels" zh:"故障级别" doc:"由急到缓" validate:"required,min=1,dive"`
	Escalate []Contact `yaml:"escalation" zh:"升级联系人" doc:"逾期未响应时依次联系谁" validate:"dive"`
}

// Channel is a way to report a fault.
type Channel struct {
	Kind  Choice `yaml:"kind" zh:"渠道" enum:"hotline=服务热线|email=电子邮箱|wechat=微信公众号|web=服务网站|app=手机应用|onsite=现场值守" ex:"hotline" validate:"required"`
	Value Text   `yaml:"value" zh:"号码或者地址" ex:"400-820-1188" validate:"required"`
	Hours Hours  `yaml:"hours" zh:"值守时间" doc:"不填则与服务时间相同" ex:"0-24"`
}

// Level is a class of fault and its limits; a level may keep a calendar of its own.
type Level struct {
	ID       Text      `yaml:"id" zh:"级别代号" doc:"英文代号，供引用" ex:"urgent" validate:"required"`
	Name     Text      `yaml:"name" zh:"级别名称" ex:"紧急故障" validate:"required"`
	Means    Text      `yaml:"means" zh:"判定标准" doc:"什么情形算这一级" ex:"设备停机或者存在人身、设备安全风险" validate:"required"`
	Respond  Duration  `yaml:"respond" zh:"响应时限" doc:"答复并开始处理" ex:"30分钟" validate:"required"`
	Onsite   Duration  `yaml:"onsite" zh:"到场时限" doc:"技术人员到达现场" ex:"4小时" start:"?"`
	Restore  Duration  `yaml:"restore" zh:"修复时限" doc:"恢复正常使用，或者提供可用的替代方案" ex:"24小时" start:"?"`
	Calendar *Calendar `yaml:"calendar" zh:"本级服务日历" doc:"与总的服务日历不同时填写"`
}

// Staff who come to the customer.
type Staff struct {
	Qualified []Text   `yaml:"qualifications" zh:"资格要求" doc:"上门人员应具备的资格或者培训" ex:"经生产厂商培训合格并取得上岗证" validate:"required,min=1,dive"`
	Manager   *Contact `yaml:"manager" zh:"服务经理"`
	Replace   Duration `yaml:"replace" zh:"更换人员时限" doc:"客户有正当理由要求更换后多久更换" ex:"3个工作日" start:"3个工作日" validate:"required"`
	Insured   Bool     `yaml:"insured" zh:"人员保险" doc:"服务方是否为上门人员投保意外伤害保险" ex:"true"`
	Subcon    Choice   `yaml:"subcontracting" zh:"转委托" doc:"能否把服务交给第三方" enum:"none=不得转委托|consent=经书面同意可以转委托|listed=只可转委托给所列单位" ex:"consent" start:"consent" validate:"required"`
	Others    []Text   `yaml:"subcontractors" zh:"受托单位" doc:"转委托限于所列单位时，逐一写明单位名称" ex:"宁波精维机电服务有限公司" validate:"dive"`
}

// Duties are what the customer does so that the provider can serve.
type Duties struct {
	Site      []Text   `yaml:"site" zh:"现场条件" doc:"客户应提供的现场条件" ex:"供电、照明与起吊设备" validate:"required,min=1,dive"`
	Operation []Text   `yaml:"operation" zh:"使用要求" doc:"客户应遵守的使用与保养要求" ex:"按使用说明书操作并做日常点检" validate:"dive"`
	Backup    Bool     `yaml:"backup" zh:"数据备份" doc:"送修或者远程服务前由客户备份数据" ex:"true"`
	Assist    Duration `yaml:"assist" zh:"配合时限" doc:"收到配合要求后多久提供" ex:"1个工作日" start:"1个工作日" validate:"required"`
}

// Acceptance of a repair, and its record.
type Acceptance struct {
	Period   Duration `yaml:"period" zh:"验收期" doc:"修复后多久内验收" ex:"3个工作日" start:"3个工作日" validate:"required"`
	Standard Text     `yaml:"standard" zh:"验收标准" doc:"写明依据的标准、说明书或者测试方法" ex:"产品使用说明书载明的技术指标" validate:"required"`
	Rework   Duration `yaml:"rework" zh:"返工时限" doc:"验收不合格后多久返工完成" ex:"3个工作日" start:"3个工作日" validate:"required"`
	Keep     Duration `yaml:"keep" zh:"记录保存期" doc:"服务记录保存多久" ex:"3年" start:"3年" validate:"required,days"`
}

// Quality is measured service.
type Quality struct {
	Metrics  []Metric `yaml:"metrics" zh:"考核指标" validate:"required,min=1,dive"`
	Period   Duration `yaml:"period" zh:"考核周期" ex:"3个月" start:"3个月" validate:"required"`
	Report   Duration `yaml:"report" zh:"报告时限" doc:"周期结束后多久提交质量报告" ex:"10日" start:"10日" validate:"required"`
	Complain Duration `yaml:"complaint" zh:"投诉答复时限" ex:"2个工作日" start:"2个工作日" validate:"required"`
	Remedy   Duration `yaml:"remedy" zh:"整改时限" doc:"不达标后多久完成整改" ex:"15日" start:"15日" validate:"required"`
}

// Metric is one measured figure with the way it is measured.
type Metric struct {
	Name   Text    `yaml:"name" zh:"指标" ex:"响应及时率" validate:"required"`
	Target Percent `yaml:"target" zh:"目标值" ex:"95%" validate:"required,share"`
	Method Text    `yaml:"method" zh:"计算方法" doc:"分子、分母与数据来源" ex:"在响应时限内响应的报修次数除以报修总次数，以服务工单记录为准" validate:"required"`
	Credit Percent `yaml:"credit" zh:"未达标扣减" doc:"每低一个百分点扣减当期服务费的比例" ex:"1%" validate:"omitempty,share"`
}

// Remote service and what happens when it fails.
type Remote struct {
	Consent Choice   `yaml:"consent" zh:"接入许可" doc:"每次远程接入前怎样取得同意" enum:"each-time=每次接入前经客户确认|standing=在约定时段内可直接接入" ex:"each-time" validate:"required"`
	Window  Hours    `yaml:"window" zh:"可接入时段" doc:"可直接接入的时段" ex:"08:00-20:00"`
	Log     Duration `yaml:"log" zh:"日志保存期" ex:"6个月" validate:"required"`
	Switch  Duration `yaml:"switch" zh:"转上门时限" doc:"远程多久未能排除故障即转为上门或者寄修" ex:"2小时" validate:"required"`
	Auto    Bool     `yaml:"automated" zh:"自动诊断" doc:"是否采集运行数据做自动诊断" ex:"false"`
	Data    []Text   `yaml:"data" zh:"采集的数据" doc:"自动诊断采集哪些数据" ex:"报警代码与运行时长" validate:"dive"`
}

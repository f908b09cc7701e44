package spec

// Fees is what the service costs and how it is paid.
type Fees struct {
	Items       []Item       `yaml:"items" zh:"收费项目" doc:"一次性或者按期的服务费" start:"?" validate:"dive"`
	Total       Money        `yaml:"total" zh:"服务费总额" doc:"不填则为收费项目之和" ex:"48000元"`
	Tax         *Tax         `yaml:"tax" zh:"税" validate:"required"`
	Rates       []Rate       `yaml:"rates" zh:"按次收费标准" doc:"质保期外按次收费的单价" validate:"dive"`
	Appointment *Appointment `yaml:"appointment" zh:"预约上门费"`
	Adjustment  *Adjustment  `yaml:"adjustment" zh:"价格调整"`
	Freight     []Freight    `yaml:"freight" zh:"运费承担" doc:"每种情形、每段运输由谁承担；填写的，须写全各种情形" rows:"case" validate:"dive"`
	Payment     *Payment     `yaml:"payment" zh:"付款" validate:"required"`
	Deposit     *Deposit     `yaml:"deposit" zh:"定金"`
}

// Item is a fee owed for the term.
type Item struct {
	Name     Text    `yaml:"name" zh:"收费项目" ex:"年度维护服务费" validate:"required"`
	Quantity Decimal `yaml:"quantity" zh:"数量" ex:"2" validate:"required"`
	Unit     Text    `yaml:"unit" zh:"单位" ex:"台·年" validate:"required"`
	Price    Money   `yaml:"price" zh:"单价" ex:"8000元" validate:"required" none:"免费"`
	Note     Text    `yaml:"note" zh:"备注" ex:"2 台，3 年"`
}

// Tax says whether prices hold VAT.
type Tax struct {
	Included Bool    `yaml:"included" zh:"是否含税" doc:"本协议的价格是否含增值税" ex:"true" validate:"required"`
	Rate     Percent `yaml:"rate" zh:"税率" doc:"修理修配与货物 13%，其他服务 6%" ex:"13%" validate:"required,share" none:"免税"`
}

// Rate is the price of one act of service.
type Rate struct {
	Name  Text  `yaml:"name" zh:"收费名称" ex:"工时费" validate:"required"`
	Unit  Text  `yaml:"unit" zh:"计价单位" ex:"小时" validate:"required"`
	Price Money `yaml:"price" zh:"单价" ex:"260元" validate:"required" none:"免费"`
	Note  Text  `yaml:"note" zh:"说明" ex:"自到达现场起计，不足半小时按半小时计"`
}

// Appointment is the fee of a visit that fails through the customer.
type Appointment struct {
	Fee    Money    `yaml:"fee" zh:"空跑费" doc:"客户原因致使上门未能服务的费用，每次" ex:"200元" validate:"required"`
	Cancel Duration `yaml:"cancel" zh:"取消期限" doc:"提前多久取消不收费" ex:"4小时" validate:"required"`
}

// Adjustment is how prices may change.
type Adjustment struct {
	Interval Duration `yaml:"interval" zh:"调价间隔" doc:"多久可以提出一次" ex:"12个月" validate:"required"`
	Cap      Percent  `yaml:"cap" zh:"调价上限" doc:"每次不超过原价的比例" ex:"5%" validate:"required"`
	Basis    Text     `yaml:"basis" zh:"调价依据" doc:"写明公布的指数或者价格" ex:"国家统计局公布的上一年度全国居民消费价格指数" validate:"required"`
	Notice   Duration `yaml:"notice" zh:"调价通知期" ex:"60日" validate:"required"`
	Quit     Duration `yaml:"quit" zh:"异议解除期" doc:"不同意调价的一方多久内可以解除协议" ex:"30日" validate:"required"`
}

// Freight says who pays the freight in one case, each way. Together the rows
// are a decision table: every case, every leg, once.
type Freight struct {
	Case Choice `yaml:"case" zh:"情形" enum:"warranty-repair=质保范围内修理|chargeable-repair=质保范围外修理|declined=不接受报价，未修退回|no-fault=检测未发现故障|rework=修复后同一故障再次寄修|quality-return=质量问题退换|other-return=非质量原因退换|misdelivery=错发、漏发或者运输损坏" ex:"warranty-repair" validate:"required"`
	Send Choice `yaml:"send" zh:"寄往服务方" doc:"每种情形都要写明" enum:"provider=服务方|customer=客户" ex:"provider" start:"!"`
	Back Choice `yaml:"back" zh:"寄回客户" doc:"每种情形都要写明" enum:"provider=服务方|customer=客户" ex:"provider" start:"!"`
}

// Payment is when and how fees are paid.
type Payment struct {
	Due         Duration     `yaml:"due" zh:"付款期限" doc:"条件具备后多久付款" ex:"15日" validate:"required"`
	After       Choice       `yaml:"after" zh:"付款起算" doc:"付款期限自哪一日起算；中小企业向大型企业、机关、事业单位收款的，按次收费自双方确认结算金额之日起算" enum:"invoice=收到合格发票之日|acceptance=服务验收合格之日|statement=双方确认结算单之日|signing=本协议生效之日|ready=收到备货完成通知之日|delivery=产品交付之日" ex:"invoice" validate:"required"`
	Method      Choice       `yaml:"method" zh:"付款方式" enum:"transfer=银行转账|online=在线支付" ex:"transfer" start:"transfer" validate:"required"`
	Instalments []Instalment `yaml:"instalments" zh:"分期付款" doc:"比例之和须为 100%" validate:"dive"`
	Statement   Duration     `yaml:"statement" zh:"结算单时限" doc:"按次收费的，每月结束后多久提交结算单" ex:"5个工作日"`
	Confirm     Duration     `yaml:"confirm" zh:"确认时限" doc:"收到结算单后多久确认或者提出异议" ex:"5个工作日"`
	Late        Percent      `yaml:"late" zh:"逾期付款违约金" doc:"每日按逾期金额的比例" ex:"万分之五" validate:"required"`
	LateCap     Percent      `yaml:"late_cap" zh:"逾期违约金上限" doc:"累计不超过逾期金额的比例" ex:"20%"`
	LPR         Percent      `yaml:"lpr" zh:"一年期 LPR" doc:"订约时的一年期贷款市场报价利率；填写后核对逾期利率下限" ex:"3%"`
	Suspend     Duration     `yaml:"suspend" zh:"暂停服务条件" doc:"催告后仍逾期多久可以暂停收费服务" ex:"30日"`
}

// Instalment is one part of the total.
type Instalment struct {
	Share Percent `yaml:"share" zh:"比例" ex:"50%" validate:"required"`
	When  Text    `yaml:"when" zh:"付款条件" doc:"写明日期或者事件" ex:"本协议生效之日起 10 日内" validate:"required"`
}

// Deposit is 定金, at most a fifth of the price (民法典 586).
type Deposit struct {
	Amount Money    `yaml:"amount" zh:"定金数额" ex:"9000元" validate:"required"`
	Due    Duration `yaml:"due" zh:"定金支付期限" doc:"协议生效后多久支付" ex:"5日" validate:"required"`
}

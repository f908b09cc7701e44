package spec

// Ending winds an agreement up (民法典 566, 567).
type Ending struct {
	Manner    Choice     `yaml:"manner" zh:"终止方式" enum:"agreed=双方协商解除|expired=期限届满不再续约|breach=因一方违约解除" ex:"agreed" start:"agreed" validate:"required"`
	Party     Choice     `yaml:"party" zh:"违约方" doc:"因违约解除时填写" enum:"provider=服务方|customer=客户" ex:"provider"`
	Date      Date       `yaml:"date" zh:"终止日" doc:"原协议自哪一日起终止" ex:"2027-12-01" validate:"required"`
	Pending   Choice     `yaml:"pending" zh:"未完成的服务" doc:"终止日前已经受理、尚未完成的服务" enum:"finish=由服务方完成|return=停止服务，交还产品" ex:"finish" start:"finish" validate:"required"`
	Payments  []Settled  `yaml:"payments" zh:"结算" doc:"逐笔写明应付、应退的款项；互不付款则不填" validate:"dive"`
	Settle    Duration   `yaml:"settle" zh:"结清时限" doc:"终止日后多久结清" ex:"15日" start:"15日" validate:"required"`
	Late      Percent    `yaml:"late" zh:"逾期违约金" doc:"每逾期一日，按逾期金额的比例" ex:"万分之五" start:"万分之五" validate:"required"`
	Handovers []Handover `yaml:"handovers" zh:"交接" doc:"应当返还或者收购的备件、工具、备用机、资料" validate:"dive"`
	Handover  Duration   `yaml:"handover" zh:"交接时限" doc:"终止日后多久完成交接" ex:"10日" start:"10日" validate:"required"`
	Data      Choice     `yaml:"data" zh:"数据处理" doc:"终止后怎样处理对方的保密信息和个人信息" enum:"delete=删除、销毁|return=返还后删除、销毁" ex:"return" start:"return" validate:"required"`
	Erase     Duration   `yaml:"erase" zh:"数据处理时限" doc:"终止日后多久完成" ex:"15日" start:"15日" validate:"required"`
	Claims    Choice     `yaml:"claims" zh:"违约责任" doc:"终止前的违约责任怎样处理" enum:"reserved=各自保留请求权|settled=已经结清，互不追究" ex:"reserved" start:"reserved" validate:"required"`
	Surviving []Text     `yaml:"surviving" zh:"存续条款" doc:"原协议中终止后继续有效的约定" ex:"保密与个人信息" validate:"required,min=1,dive"`
}

// Settled is one sum owed at the end.
type Settled struct {
	Name   Text   `yaml:"name" zh:"款项" ex:"退还未履行期间的年度维护服务费" validate:"required"`
	Payer  Choice `yaml:"payer" zh:"付款方" enum:"provider=服务方|customer=客户" ex:"provider" validate:"required"`
	Amount Money  `yaml:"amount" zh:"金额" ex:"12000元" validate:"required"`
	Basis  Text   `yaml:"basis" zh:"计算依据" ex:"未履行的日数占协议期限总日数的比例" validate:"required"`
}

// Handover is one thing that goes back or changes hands.
type Handover struct {
	Name     Text    `yaml:"name" zh:"物品" ex:"备用数控系统" validate:"required"`
	Quantity Decimal `yaml:"quantity" zh:"数量" ex:"1" validate:"required"`
	Unit     Text    `yaml:"unit" zh:"单位" ex:"套" validate:"required"`
	From     Choice  `yaml:"from" zh:"交出方" enum:"provider=服务方|customer=客户" ex:"customer" validate:"required"`
	How      Text    `yaml:"how" zh:"处理方式" doc:"返还、收购或者留用；收购的写明价格" ex:"返还" validate:"required"`
}

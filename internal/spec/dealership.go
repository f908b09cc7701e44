package spec

// Dealership is the sale of a supplier's products by another: the dealer buys and
// sells again (经销), or sells in the supplier's name for a commission (代理,
// 民法典 919).
type Dealership struct {
	Mode    Choice        `yaml:"mode" zh:"合作方式" doc:"经销或者代理，全协议只能选一种" enum:"sale=经销：买入后以自己的名义转售|mandate=代理：以供货方的名义销售，取得佣金" ex:"sale" validate:"required"`
	Region  Text          `yaml:"region" zh:"销售区域" doc:"写到地级或者县级行政区；区域不是独家的" ex:"江苏省苏州市、无锡市和常州市" validate:"required"`
	Outside Money         `yaml:"outside" zh:"越区销售违约金" doc:"在区域外主动销售的，每次多少" ex:"5000元"`
	Targets *Targets      `yaml:"targets" zh:"销售指标" validate:"required"`
	Agency  *Agency       `yaml:"agency" zh:"代理" doc:"代理时填写；经销不填"`
	Reprice Duration      `yaml:"reprice" zh:"调价通知期" doc:"调整供货价、价目提前多久书面通知" ex:"30日" start:"30日" validate:"required"`
	Quit    Duration      `yaml:"quit" zh:"调价解除期" doc:"不同意调价的，收到通知后多久内可以解除" ex:"15日" start:"15日" validate:"required"`
	Support *Support      `yaml:"support" zh:"销售支持" validate:"required"`
	Report  Duration      `yaml:"report" zh:"月报时限" doc:"每月结束后多久提交销售与库存月报" ex:"5个工作日" start:"5个工作日" validate:"required"`
	Keep    Duration      `yaml:"keep" zh:"销售记录保存期" doc:"自售出之日起保存多久，供召回使用" ex:"5年" validate:"required,days"`
	Repair  *DealerRepair `yaml:"repair" zh:"送修" validate:"required"`
	Recall  Duration      `yaml:"recall" zh:"召回配合时限" doc:"收到召回通知后多久停止销售并提供销售记录" ex:"24小时" start:"24小时" validate:"required"`
	Stock   *Leftover     `yaml:"stock" zh:"终止时的库存" validate:"required"`
}

// Targets are what the dealer is to sell a quarter, and what follows if it does not.
type Targets struct {
	Amount   Money    `yaml:"amount" zh:"每季度指标" doc:"每个公历季度的含税金额；协议期限只占一部分的季度按日数折算" ex:"600000元" validate:"required"`
	Quarters []Target `yaml:"quarters" zh:"单列的季度" doc:"指标与每季度指标不同的季度" validate:"dive"`
	Least    Percent  `yaml:"least" zh:"完成标准" doc:"达到指标的多少算完成" ex:"80%" validate:"required,share"`
	Plan     Duration `yaml:"plan" zh:"改进计划时限" doc:"未完成的，收到通知后多久提交改进计划" ex:"10个工作日" start:"10个工作日" validate:"required"`
	Misses   Int      `yaml:"misses" zh:"连续未完成季度数" doc:"连续几个季度未完成，供货方可以采取下列措施" ex:"2" validate:"required,min=2,max=8"`
	Then     Choice   `yaml:"then" zh:"连续未完成的后果" enum:"narrow=缩小销售区域|terminate=解除协议" ex:"narrow" validate:"required"`
	Notice   Duration `yaml:"notice" zh:"措施通知期" doc:"采取措施提前多久书面通知" ex:"30日" start:"30日" validate:"required"`
}

// Target is the target of one quarter of the calendar.
type Target struct {
	Year    Int   `yaml:"year" zh:"年份" ex:"2027" validate:"required,min=2000,max=2100"`
	Quarter Int   `yaml:"quarter" zh:"季度" doc:"1 至 4" ex:"1" validate:"required,min=1,max=4"`
	Amount  Money `yaml:"amount" zh:"指标金额" doc:"含税金额" ex:"600000元" validate:"required" none:"该季度没有指标"`
}

// Agency is the mandate of a dealer who sells in the supplier's name.
type Agency struct {
	Power  Choice   `yaml:"power" zh:"代理权限" enum:"solicit=介绍客户、磋商，由供货方签订合同|conclude=按价目表以供货方的名义签订合同" ex:"solicit" validate:"required"`
	Answer Duration `yaml:"answer" zh:"客户订单答复时限" doc:"供货方收到代理方转交的客户订单后多久答复" ex:"2个工作日" start:"2个工作日" validate:"required"`
	Rate   Percent  `yaml:"rate" zh:"佣金比例" doc:"供货方实际收到的客户价款（不含增值税）的比例" ex:"8%" validate:"required,share"`
	Tail   Duration `yaml:"tail" zh:"终止后的佣金期" doc:"终止前已书面报备的客户，终止后多久内签订的合同仍付佣金" ex:"3个月" validate:"required"`
	Hand   Duration `yaml:"hand_over" zh:"转交时限" doc:"收到客户的订单、投诉和误付的款项后多久转交" ex:"1个工作日" start:"1个工作日" validate:"required"`
}

// Support is what the supplier does for sales.
type Support struct {
	Training Duration `yaml:"training" zh:"首次培训时限" doc:"协议生效后多久内完成产品和维修培训" ex:"30日" start:"30日" validate:"required"`
	Answer   Duration `yaml:"answer" zh:"技术答复时限" doc:"收到技术问题后多久答复" ex:"2个工作日" start:"2个工作日" validate:"required"`
	Change   Duration `yaml:"change" zh:"停产换型通知期" doc:"产品停产、换型提前多久书面通知" ex:"60日" start:"60日" validate:"required"`
}

// DealerRepair is the repair of faulty goods that the dealer sends in.
type DealerRepair struct {
	Within Duration `yaml:"within" zh:"集中送修时限" doc:"每月开始后多久内，把上月收到的故障产品一批寄出；代理随收随寄，不填" ex:"5个工作日" start:"?"`
	Place  Text     `yaml:"place" zh:"送修地址" doc:"接收故障产品的地址" ex:"浙江省杭州市余杭区 8 号维修中心" validate:"required"`
	Time   Duration `yaml:"time" zh:"修复时限" doc:"收到后多久修复并寄出" ex:"20日" validate:"required"`
	Cap    Percent  `yaml:"cap" zh:"质保外修理费上限" doc:"不超过该产品供货价、销售价的比例" ex:"20%" validate:"required"`
	Pay    Duration `yaml:"pay" zh:"修理费支付期限" doc:"收到费用清单后多久支付；代理不涉及" ex:"7日" start:"7日"`
}

// Leftover is the stock at the end of an agreement.
type Leftover struct {
	List  Duration `yaml:"list" zh:"库存清单时限" doc:"终止后多久提交库存清单" ex:"5个工作日" start:"5个工作日" validate:"required"`
	Price Percent  `yaml:"price" zh:"回购价格" doc:"未拆封、可以再次销售的产品，按原供货价的几折回购；代理不涉及" ex:"95%" start:"?"`
	Pay   Duration `yaml:"pay" zh:"回购付款期限" doc:"收到退回的产品后多久付款" ex:"15日" start:"15日" validate:"required"`
	Sell  Duration `yaml:"sell" zh:"清库期" doc:"未回购的产品，终止后多久内可以继续销售；代理不涉及" ex:"3个月" start:"?"`
}

package spec

// Supply is the sale of goods by single orders under one agreement: who sells
// is the provider, who buys the customer.
type Supply struct {
	Confirm    Duration    `yaml:"confirm" zh:"订单答复时限" doc:"收到订单后多久书面确认或者拒绝" ex:"3个工作日" start:"3个工作日" validate:"required"`
	Lead       Duration    `yaml:"lead" zh:"交货期" doc:"订单成立后多久交付；订单有定金、预付款的，自收到之日起算" ex:"30日" validate:"required"`
	Forecast   *Forecast   `yaml:"forecast" zh:"需求预测"`
	Deposit    *OrderShare `yaml:"deposit" zh:"订单定金" doc:"不超过订单价款的20%"`
	Prepayment *OrderShare `yaml:"prepayment" zh:"订单预付款"`
	First      Duration    `yaml:"first" zh:"首批订单时限" doc:"协议生效后多久内按产品数量下达首批订单" ex:"15日" validate:"required"`
	Delivery   *Delivery   `yaml:"delivery" zh:"交付" validate:"required"`
	Inspection *Inspection `yaml:"inspection" zh:"检验" validate:"required"`
	Late       Percent     `yaml:"late" zh:"迟延交付违约金" doc:"每迟延一日，按迟延交付的产品价款的比例" ex:"万分之五" validate:"required"`
	LateCap    Percent     `yaml:"late_cap" zh:"迟延交付违约金上限" doc:"累计不超过迟延交付的产品价款的比例" ex:"10%" validate:"required"`
	Cancel     Duration    `yaml:"cancel" zh:"取消订单条件" doc:"迟延交付超过多久，可以取消该订单" ex:"15日" validate:"required"`
}

// Forecast is what the customer expects to order.
type Forecast struct {
	Months Int      `yaml:"months" zh:"预测月数" doc:"每次预测今后几个月的需求" ex:"3" validate:"required,min=1,max=12"`
	Within Duration `yaml:"within" zh:"提交时限" doc:"每月开始后多久提交" ex:"5个工作日" validate:"required"`
}

// OrderShare is a part of an order's price that is paid beforehand: 定金, at
// most a fifth of the price (民法典 586), or a mere advance.
type OrderShare struct {
	Share Percent  `yaml:"share" zh:"比例" doc:"占订单含税价款的比例" ex:"20%" validate:"required"`
	Due   Duration `yaml:"due" zh:"支付期限" doc:"订单成立后多久支付" ex:"3个工作日" validate:"required"`
}

// Delivery is the handing over of goods; the risk passes with it (民法典 604).
type Delivery struct {
	Manner   Choice   `yaml:"manner" zh:"交付方式" enum:"delivered=送达交付地点|carrier=交付第一承运人|pickup=到交付地点自提" ex:"delivered" validate:"required"`
	Place    Text     `yaml:"place" zh:"交付地点" doc:"送达、交运或者自提的地点" ex:"江苏省苏州市吴中区 8 号仓库" validate:"required"`
	Freight  Choice   `yaml:"freight" zh:"运费承担" doc:"运费、装卸费和运输保险费由谁承担" enum:"provider=供货方|customer=购货方" ex:"provider" validate:"required"`
	Dispatch Duration `yaml:"dispatch" zh:"发货提货时限" doc:"余款先付的，收到余款后多久交付；自提的，收到提货通知后多久提取" ex:"3个工作日"`
	Title    Choice   `yaml:"title" zh:"所有权转移" doc:"所有权自何时转移" enum:"delivery=交付时|payment=付清该批产品价款时" ex:"delivery" validate:"required"`
}

// Inspection is the time to inspect and to object (民法典 620–622).
type Inspection struct {
	Standard   Text     `yaml:"standard" zh:"检验标准" doc:"写明标准、规格书或者质量文件的名称和版本" ex:"产品出厂检验规范" validate:"required"`
	Appearance Duration `yaml:"appearance" zh:"数量与外观检验期" doc:"交付后多久内检验数量、型号和外观并提出异议" ex:"7日" validate:"required"`
	Quality    Duration `yaml:"quality" zh:"内在质量异议期" doc:"交付后多久内就内在质量提出异议" ex:"60日" validate:"required"`
	Answer     Duration `yaml:"answer" zh:"异议答复时限" doc:"收到异议后多久书面答复" ex:"5个工作日" start:"5个工作日" validate:"required"`
	Remedy     Duration `yaml:"remedy" zh:"补货换货时限" doc:"异议成立后多久补足、更换" ex:"10个工作日" validate:"required"`
}

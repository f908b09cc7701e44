package spec

// Warranty is the period of free repair and what belongs to it.
type Warranty struct {
	Period    Duration   `yaml:"period" zh:"质保期" ex:"24个月" validate:"required"`
	Starts    Choice     `yaml:"starts" zh:"质保起算" enum:"acceptance=验收合格之日|delivery=交付之日|installation=安装调试完成之日|invoice=开具发票之日|dispatch=发货之日|date=指定的日期" ex:"delivery" validate:"required"`
	StartDate Date       `yaml:"start_date" zh:"质保起始日" doc:"起算方式为指定日期时填写" ex:"2026-12-01"`
	Inspect   Duration   `yaml:"inspection" zh:"产品验收期" doc:"自验收合格之日起算时，交付后多久内验收；期满未验收也未提出异议的，质保期自期满次日起算" ex:"15日"`
	Covers    []Text     `yaml:"covers" zh:"质保范围" doc:"哪些故障、哪些部件免费修理" ex:"主轴、导轨、伺服系统与数控系统的材料和制造缺陷" validate:"required,min=1,dive"`
	Excludes  []Text     `yaml:"excludes" zh:"不在质保范围" doc:"哪些情形不免费；不得排除依法应承担的责任" ex:"未按使用说明书操作造成的损坏" validate:"required,min=1,dive"`
	Remedies  *Remedies  `yaml:"remedies" zh:"处理方式" start:"?"`
	Repaired  Duration   `yaml:"repaired" zh:"修复后质保" doc:"修理或者更换的部件再保多久" ex:"90日" validate:"required"`
	Suspended Bool       `yaml:"suspended" zh:"修理期间顺延" doc:"修理占用的时间是否从质保期中扣除" ex:"true"`
	Extension *Extension `yaml:"extension" zh:"延长保修"`
	Parts     []Covered  `yaml:"parts" zh:"部件质保期" doc:"与整机质保期不同的部件" validate:"dive"`
}

// Remedies is the ladder repair → replace → return.
type Remedies struct {
	Attempts Int      `yaml:"attempts" zh:"修理次数" doc:"同一故障修理几次仍不能正常使用则更换" ex:"2" validate:"required,min=1,max=5"`
	Repair   Duration `yaml:"repair" zh:"最长修理时间" doc:"一次修理超过多久则更换" ex:"30日" validate:"required"`
	Replace  Duration `yaml:"replace" zh:"更换时限" doc:"多久内更换" ex:"15日" validate:"required"`
	Refund   Duration `yaml:"refund" zh:"退款时限" doc:"不能更换时多久内退货退款" ex:"15日" validate:"required"`
}

// Extension is warranty bought for longer.
type Extension struct {
	Period Duration `yaml:"period" zh:"延保期" ex:"12个月" validate:"required"`
	Price  Money    `yaml:"price" zh:"延保价格" doc:"每件产品的含税单价" ex:"6800元" validate:"required"`
	Before Duration `yaml:"before" zh:"申请期限" doc:"质保期满前多久提出" ex:"30日" validate:"required"`
}

// Covered is a part with a warranty period of its own.
type Covered struct {
	Name   Text     `yaml:"name" zh:"部件" ex:"主轴轴承" validate:"required"`
	Period Duration `yaml:"period" zh:"部件质保期" ex:"36个月" validate:"required"`
}

// Parts is the supply of spare parts.
type Parts struct {
	Source   Choice   `yaml:"source" zh:"备件来源" enum:"original=原厂新件|equivalent=原厂新件或者同等性能的新件|refurbished=经客户同意可用翻新件" ex:"original" validate:"required"`
	Supply   Duration `yaml:"supply" zh:"供应期" doc:"产品停产后继续供应备件多久" ex:"5年" validate:"required"`
	Deliver  Duration `yaml:"deliver" zh:"供货时限" doc:"确认需要后多久送达" ex:"3个工作日" validate:"required"`
	Stock    []Text   `yaml:"stock" zh:"常备件" doc:"保持库存的部件" ex:"主轴轴承组" validate:"dive"`
	Old      Choice   `yaml:"old" zh:"旧件归属" enum:"provider=归服务方|customer=归客户" ex:"provider" validate:"required"`
	Discount Percent  `yaml:"discount" zh:"质保期外折扣" doc:"质保期外按价目表的几折结算" ex:"90%" validate:"omitempty,share"`
	Prices   []Price  `yaml:"prices" zh:"备件价目" doc:"质保期外更换的含税单价" validate:"dive"`
}

// Price is one line of a price list.
type Price struct {
	Name  Text  `yaml:"name" zh:"名称" ex:"主轴轴承组" validate:"required"`
	Model Text  `yaml:"model" zh:"规格型号" ex:"7014C"`
	Unit  Text  `yaml:"unit" zh:"单位" ex:"套" validate:"required"`
	Price Money `yaml:"price" zh:"单价" ex:"3200元" validate:"required" none:"免费"`
}

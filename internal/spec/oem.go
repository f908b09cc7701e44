package spec

// OEM is making goods under another's brand.
type OEM struct {
	Brand    Text       `yaml:"brand" zh:"品牌" doc:"贴用的商标" ex:"“澜舒”文字及图形商标" validate:"required"`
	Register Text       `yaml:"registration" zh:"商标注册号" doc:"注册号和核定使用商品的类别" ex:"第18765432号（第11类）" validate:"required"`
	Spec     Text       `yaml:"specification" zh:"规格书" doc:"名称、编号和版本" ex:"《LS-F350新风机规格书》A3版" validate:"required"`
	Quality  []Text     `yaml:"quality" zh:"质量文件" doc:"逐一写明名称、编号和版本" ex:"《LS-F350出厂检验规范》A2版" validate:"required,min=1,dive"`
	Sample   Duration   `yaml:"sample" zh:"首件确认时限" doc:"收到首件样品后多久书面确认" ex:"7个工作日" validate:"required"`
	Change   Duration   `yaml:"change" zh:"变更通知期" doc:"变更材料、工艺、供应商或者生产地点，提前多久书面申请" ex:"30日" validate:"required"`
	Audit    Duration   `yaml:"audit" zh:"检查通知期" doc:"到生产现场检查提前多久书面通知" ex:"3个工作日" start:"3个工作日" validate:"required"`
	Keep     Duration   `yaml:"keep" zh:"质量记录保存期" doc:"自交付之日起保存多久" ex:"5年" validate:"required,days"`
	Tooling  []Tool     `yaml:"tooling" zh:"模具工装" doc:"专用于本产品的模具、工装和检具；没有则不填" validate:"dive"`
	Improve  Choice     `yaml:"improvements" zh:"改进成果" doc:"履行中对产品作出的改进归谁" enum:"customer=归品牌方|author=归作出改进的一方，双方都可以为本产品使用" ex:"customer" validate:"required"`
	Repair   *OEMRepair `yaml:"repair" zh:"质保处理" validate:"required"`
	Spares   Duration   `yaml:"spares" zh:"备件供应期" doc:"停产或者终止后继续供应维修备件多久" ex:"5年" validate:"required"`
	Recall   Duration   `yaml:"recall" zh:"召回配合时限" doc:"收到召回通知后多久提供批次和质量记录" ex:"24小时" start:"24小时" validate:"required"`
	Stock    *OEMStock  `yaml:"stock" zh:"终止时的库存" validate:"required"`
}

// Tool is a mould, jig or gauge made for the product.
type Tool struct {
	Name     Text    `yaml:"name" zh:"名称" ex:"外壳注塑模具" validate:"required"`
	Number   Text    `yaml:"number" zh:"编号" ex:"MJ-2026-018" validate:"required"`
	Quantity Decimal `yaml:"quantity" zh:"数量" ex:"1" validate:"required"`
	Unit     Text    `yaml:"unit" zh:"单位" ex:"套" validate:"required"`
	Owner    Choice  `yaml:"owner" zh:"所有权" enum:"customer=品牌方|provider=承制方" ex:"customer" validate:"required"`
	Cost     Money   `yaml:"cost" zh:"制作费" doc:"由所有权人承担的含税制作费" ex:"186000元"`
}

// OEMRepair is how the maker meets its warranty to the brand owner.
type OEMRepair struct {
	Within  Duration `yaml:"within" zh:"退回处理时限" doc:"收到退回的故障产品后多久修复或者更换并寄出" ex:"15日" validate:"required"`
	Place   Text     `yaml:"place" zh:"退回地址" ex:"广东省佛山市顺德区 8 号质量部" validate:"required"`
	Rate    Percent  `yaml:"rate" zh:"批次不良率" doc:"同一批次同一故障达到多少，按批次质量问题处理" ex:"3%" validate:"required,share"`
	Analyse Duration `yaml:"analysis" zh:"原因分析时限" doc:"批次质量问题，收到通知后多久提交原因分析和改正措施" ex:"10日" validate:"required"`
}

// OEMStock is what is left at the end of the production.
type OEMStock struct {
	List    Duration `yaml:"list" zh:"库存清单时限" doc:"终止后多久提交成品、半成品和专用物料的清单" ex:"5个工作日" start:"5个工作日" validate:"required"`
	Take    Duration `yaml:"take" zh:"收购时限" doc:"收到清单后多久收购依照订单生产的成品和书面同意备的专用物料" ex:"30日" validate:"required"`
	Destroy Duration `yaml:"destroy" zh:"标识销毁时限" doc:"未收购的，多久内拆除、销毁品牌标识" ex:"15日" validate:"required"`
}

package spec

// Store is how the shops of a trader handle after-sales service: rules for
// their staff, on which customers may rely.
type Store struct {
	Shops      []Text   `yaml:"shops" zh:"适用的门店" ex:"全部直营门店" validate:"required,min=1,dive"`
	Products   []Text   `yaml:"products" zh:"门店的产品" doc:"门店销售的产品种类" ex:"小家电及其附件" validate:"required,min=1,dive"`
	Department Text     `yaml:"department" zh:"主管部门" doc:"负责解释、检查和修订本制度的部门" ex:"营运部" validate:"required"`
	Approved   Text     `yaml:"approved" zh:"批准" doc:"批准发布的机构或者职务" ex:"总经理办公会" validate:"required"`
	Effective  Date     `yaml:"effective" zh:"施行日期" ex:"2026-12-01" validate:"required"`
	Review     Duration `yaml:"review" zh:"复审周期" doc:"每隔多久检查本制度是否需要修订" ex:"12个月" start:"12个月" validate:"required"`
	Posts      []Post   `yaml:"posts" zh:"岗位职责" doc:"每个岗位做什么、多久之内" validate:"required,min=1,dive"`
	Register   Duration `yaml:"register" zh:"登记时限" doc:"顾客提出后多久登记并出具凭证" ex:"30分钟" start:"30分钟" validate:"required"`
	Repair     Duration `yaml:"repair" zh:"修理期限" doc:"收下产品后多久修好" ex:"7日" validate:"required"`
	Ready      Duration `yaml:"ready" zh:"取件通知时限" doc:"修好后多久通知顾客" ex:"24小时" start:"24小时" validate:"required"`
	Reminders  Int      `yaml:"reminders" zh:"催领次数" doc:"取件期满后催领几次" ex:"3" start:"3" validate:"required,min=2,max=12"`
	Every      Duration `yaml:"every" zh:"催领间隔" ex:"15日" start:"15日" validate:"required"`
	Keep       Duration `yaml:"keep" zh:"保管期" doc:"最后一次催领后再保管多久，才可以依法提存" ex:"6个月" start:"6个月" validate:"required,days"`
	Summary    Duration `yaml:"summary" zh:"汇总时限" doc:"每月结束后多久汇总上报" ex:"5日" start:"5日" validate:"required"`
	Notice     Duration `yaml:"notice" zh:"修订公布期" doc:"修订在施行前多久张贴" ex:"7日" start:"7日" validate:"required"`
	Training   Duration `yaml:"training" zh:"培训周期" doc:"员工每隔多久培训一次" ex:"6个月" start:"6个月" validate:"required"`
}

// Post is a position in a shop and what it has to do.
type Post struct {
	Name   Text     `yaml:"name" zh:"岗位" ex:"店长" validate:"required"`
	Duties Text     `yaml:"duties" zh:"职责" ex:"决定退货和更换，处理投诉" validate:"required"`
	Within Duration `yaml:"within" zh:"办理时限" ex:"4小时" validate:"required"`
}

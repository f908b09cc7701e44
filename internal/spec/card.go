package spec

// Card is service bought beforehand: a warranty extended beyond the first one,
// or a number of services (消法 53, 消法实施条例 22).
type Card struct {
	Kind      Choice   `yaml:"kind" zh:"卡的种类" doc:"延长保修，还是预付若干次服务" enum:"extension=延长保修|prepaid=预付服务" ex:"extension" validate:"required"`
	Number    Text     `yaml:"number" zh:"卡号" doc:"没有则不填" ex:"YB-260871"`
	FirstEnds Date     `yaml:"first_ends" zh:"首保届满日" doc:"产品随附的质保期的最后一日；延保期不得在此前开始" ex:"2026-11-30" validate:"required"`
	Uses      Int      `yaml:"uses" zh:"服务次数" doc:"预付服务的次数" ex:"6"`
	Covers    []Text   `yaml:"covers" zh:"保障范围" doc:"哪些故障、部件或者服务" ex:"压缩机与电控板的故障" validate:"required,min=1,dive"`
	Excludes  []Text   `yaml:"excludes" zh:"不在保障范围" doc:"哪些情形不保障；不得排除依法应承担的责任" ex:"违反使用说明书操作造成的损坏" validate:"required,min=1,dive"`
	Attempts  Int      `yaml:"attempts" zh:"修理次数" doc:"同一故障修理几次仍不能正常使用，客户可以要求更换" ex:"2" start:"2" validate:"required,min=1,max=5"`
	Longest   Duration `yaml:"longest" zh:"最长修理时间" doc:"一次修理超过多久，客户可以要求更换" ex:"30日" start:"30日" validate:"required"`
	Replace   Duration `yaml:"replace" zh:"更换时限" doc:"收到要求后多久更换" ex:"15日" start:"15日" validate:"required"`
	Cooling   Duration `yaml:"cooling" zh:"全额退款期" doc:"协议生效后多久内可以不说明理由全额退款" ex:"15日" start:"15日" validate:"required"`
	Refund    Duration `yaml:"refund" zh:"退款时限" doc:"收到退款要求后多久退款" ex:"7日" start:"7日" validate:"required"`
	Repaired  Duration `yaml:"repaired" zh:"修复后质保" doc:"修理、更换的部件保多久" ex:"90日" validate:"required"`
	Transfer  Bool     `yaml:"transfer" zh:"随产品转让" doc:"产品转让时是否由受让人继续享有" ex:"true"`
}

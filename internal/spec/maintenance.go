package spec

// Maintenance is periodic maintenance by a plan.
type Maintenance struct {
	Plan     []Task   `yaml:"plan" zh:"维保计划" doc:"逐项写明周期、工作内容与指标" validate:"required,min=1,dive"`
	Notice   Duration `yaml:"notice" zh:"维保通知期" doc:"每次维保提前多久约定时间" ex:"5个工作日" start:"5个工作日" validate:"required"`
	Report   Duration `yaml:"report" zh:"维保报告时限" doc:"每次维保完成后多久提交报告" ex:"3个工作日" start:"3个工作日" validate:"required"`
	Makeup   Duration `yaml:"makeup" zh:"补做时限" doc:"漏做或者不合格的，收到通知后多久补做" ex:"5个工作日" start:"5个工作日" validate:"required"`
	Missed   Money    `yaml:"missed" zh:"漏做扣减额" doc:"期满仍未补做的，每项每次从服务费中扣减多少" ex:"800元"`
	Parts    Choice   `yaml:"parts" zh:"备件费用" doc:"维护、保养和修理所用备件的费用由谁承担" enum:"included=包含在服务费内|charged=按次收费" ex:"charged" validate:"required"`
	Excludes []Text   `yaml:"excludes" zh:"按次收费的修理" doc:"哪些原因造成的故障不在服务费内，按次收费修理" ex:"违反使用说明书操作造成的损坏" validate:"required,min=1,dive"`
	Repaired Duration `yaml:"repaired" zh:"修复后质保" doc:"修理、更换的部件保多久" ex:"90日" validate:"required"`
}

// Task is one line of the plan.
type Task struct {
	Name     Text     `yaml:"name" zh:"维保项目" ex:"主轴系统保养" validate:"required"`
	Interval Duration `yaml:"interval" zh:"维保周期" doc:"每隔多久一次" ex:"3个月" validate:"required"`
	Work     Text     `yaml:"work" zh:"工作内容" ex:"更换润滑脂，检测径向跳动" validate:"required"`
	Standard Text     `yaml:"standard" zh:"指标" doc:"做完以后应当达到什么，可以检测" ex:"径向跳动不大于0.01毫米" validate:"required"`
}

package spec

import (
	"fmt"

	"qiyue/internal/diag"
)

// Policy is what an enterprise lays down for its own service staff.
type Policy struct {
	Department Text           `yaml:"department" zh:"主管部门" ex:"客户服务部" validate:"required"`
	Approver   Text           `yaml:"approver" zh:"批准人" doc:"批准本制度的职务" ex:"总经理" validate:"required"`
	Effective  Date           `yaml:"effective" zh:"施行日期" ex:"2026-12-01" validate:"required"`
	Review     Duration       `yaml:"review" zh:"复审周期" doc:"每隔多久复审一次" ex:"12个月" start:"12个月" validate:"required"`
	Replaces   Text           `yaml:"replaces" zh:"废止的制度" doc:"同时废止的制度的名称与文号" ex:"《售后服务管理规定》（JH-FW-2023-02）"`
	Dispatch   []DispatchArea `yaml:"dispatch" zh:"派工时限" doc:"由近到远；最后一行不写距离，适用于其余地区" validate:"required,min=1,dive"`
	Phone      Duration       `yaml:"phone" zh:"来电答复时限" ex:"2小时" start:"2小时" validate:"required"`
	Letter     Duration       `yaml:"letter" zh:"来函答复时限" doc:"信函与电子邮件" ex:"2个工作日" start:"2个工作日" validate:"required"`
	Supplier   Duration       `yaml:"supplier" zh:"联系配套厂时限" doc:"需要配套厂家处理时，多久内联系并告知用户方案" ex:"12小时" start:"12小时" validate:"required"`
	Account    Duration       `yaml:"account" zh:"交款时限" doc:"收取服务费后多久交财务部门入账" ex:"1个工作日" start:"1个工作日" validate:"required"`
	OldParts   Duration       `yaml:"old_parts" zh:"旧件交回时限" doc:"修复后多久把旧件与服务工单交回；也是修复后确定服务类别的时限" ex:"3个工作日" start:"3个工作日" validate:"required"`
	Count      Duration       `yaml:"count" zh:"盘点周期" doc:"备件库每隔多久盘点一次" ex:"1个月" start:"1个月" validate:"required"`
	Claim      Duration       `yaml:"claim" zh:"二次索赔时限" doc:"向用户履行后多久向供应商提出索赔；也是不需要索赔的旧件处置之前、用户信息期满之后删除之前的期限" ex:"15日" start:"15日" validate:"required"`
	Renewal    Duration       `yaml:"renewal" zh:"期满提醒" doc:"保养合同期满前多久提醒用户" ex:"1个月" start:"1个月" validate:"required"`
	Survey     *PolicySurvey  `yaml:"survey" zh:"满意度调查" validate:"required"`
	Records    Duration       `yaml:"records" zh:"记录保存期" ex:"3年" start:"3年" validate:"required"`
	Training   Int            `yaml:"training" zh:"年度培训学时" doc:"每名技术人员每年不少于多少学时" ex:"40" start:"40" validate:"required"`
}

// DispatchArea is how soon service staff set out for and reach users in an
// area, counted from the moment the report is registered.
type DispatchArea struct {
	Name   Text     `yaml:"name" zh:"区域" ex:"市区" validate:"required"`
	UpTo   Int      `yaml:"up_to" zh:"不超过的距离" doc:"网点到用户的道路里程，公里；最后一行不填" ex:"100"`
	Depart Duration `yaml:"depart" zh:"出发时限" doc:"登记报修后多久出发" ex:"2小时" validate:"required"`
	Arrive Duration `yaml:"arrive" zh:"到达时限" doc:"登记报修后多久到达" ex:"24小时" validate:"required"`
}

// PolicySurvey is how users are asked for their opinion.
type PolicySurvey struct {
	Within Duration `yaml:"within" zh:"调查时限" doc:"服务完成后多久发出调查表" ex:"7日" start:"7日" validate:"required"`
	Target Percent  `yaml:"target" zh:"满意率目标" ex:"90%" validate:"required,share"`
	Object Duration `yaml:"object" zh:"申诉期限" doc:"技术人员收到评价后多久可以申诉" ex:"5个工作日" start:"5个工作日" validate:"required"`
}

// checkAreas wants areas that follow one another from near to far and
// leave no user out: distances grow, and the last area has none.
func checkAreas(v *validation) {
	if v.spec.Policy == nil {
		return
	}
	areas, before := v.spec.Policy.Dispatch, int64(0)
	for i, a := range areas {
		path := fmt.Sprintf("policy.dispatch[%d].up_to", i)
		last := i == len(areas)-1
		switch {
		case last && a.UpTo.IsSet():
			v.add(path, diag.Say("spec-dispatch-open", "km", a.UpTo.String()))
		case !last && !a.UpTo.IsSet():
			v.add(path, diag.Say("spec-dispatch-distance"))
		case !last && int64(a.UpTo.V) <= before:
			v.add(path, diag.Say("spec-dispatch-order", "km", a.UpTo.String(), "before", before))
		}
		before = max(before, int64(a.UpTo.V))
	}
}

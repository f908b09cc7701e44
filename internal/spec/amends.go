package spec

import (
	"fmt"

	"qiyue/internal/diag"
)

// Amends names the agreement that this one changes or ends, and what of it
// changes.
type Amends struct {
	Number  Text      `yaml:"number" zh:"原协议编号" ex:"SH-2025-0106" validate:"required"`
	Title   Text      `yaml:"title" zh:"原协议标题" ex:"售后服务协议书" validate:"required"`
	Date    Date      `yaml:"date" zh:"原协议签订日期" doc:"双方签署日期不同的，写在后的日期" ex:"2025-12-01" validate:"required"`
	Earlier []Earlier `yaml:"earlier" zh:"此前的变更协议" doc:"已经签订的变更协议、补充协议" validate:"dive"`
	Reason  Text      `yaml:"reason" zh:"事由" doc:"为什么变更或者终止" ex:"客户新增一台立式加工中心，并将服务日调整为工作日"`
	Changes []Change  `yaml:"changes" zh:"变更内容" doc:"只写有变化的约定，一行一处" validate:"dive"`
	Pending Choice    `yaml:"pending" zh:"过渡办法" doc:"生效前已经受理、尚未完成的事项适用哪一个约定" enum:"old=适用变更前的约定|new=自生效之日起适用变更后的约定" ex:"old"`
	Settle  Duration  `yaml:"settle" zh:"差额结清时限" doc:"变更使款项增减的，生效后多久补付或者退还" ex:"15日"`
}

// Earlier is an agreement that changed the original before.
type Earlier struct {
	Number Text `yaml:"number" zh:"变更协议编号" ex:"SH-2025-0106-B1" validate:"required"`
	Date   Date `yaml:"date" zh:"变更协议签订日期" ex:"2026-03-15" validate:"required"`
}

// Change is one term of the original and what takes its place.
type Change struct {
	Becomes Text `yaml:"becomes" zh:"变更后" doc:"完整写明新的约定；删去的写“删去”" ex:"工作日8时30分至17时30分提供服务" validate:"required"`
	Clause  Text `yaml:"clause" zh:"原协议条款" doc:"条号与名称；新增的约定不填" ex:"第3.5条 服务日历"`
	Was     Text `yaml:"was" zh:"变更前" doc:"抄录原文；新增的约定不填" ex:"每日全天提供服务"`
}

// checkAmends wants what this agreement changes to be other agreements, and a
// term that is replaced to be named: under the number of one of them this
// agreement would be written over its files.
func checkAmends(v *validation) {
	a := v.spec.Amends
	if a == nil {
		return
	}
	v.priorNumber("amends.number", a.Number)
	for i, e := range a.Earlier {
		path := fmt.Sprintf("amends.earlier[%d]", i)
		v.priorNumber(path+".number", e.Number)
		if e.Date.IsSet() && a.Date.IsSet() && e.Date.V.Time().Before(a.Date.V.Time()) {
			v.add(path+".date", diag.Say("spec-original-later", "label", FieldAt("amends.earlier.date").Label, "found", e.Date.String(), "original", a.Date.String()))
		}
	}
	for i, c := range a.Changes {
		if c.Was.IsSet() && !c.Clause.IsSet() {
			v.add(fmt.Sprintf("amends.changes[%d].was", i), diag.Say("spec-amends-place")).Fix = diag.Say("spec-amends-place-fix")
		}
	}
}

func (v *validation) priorNumber(path string, number Text) {
	if number.IsSet() && v.spec.Number.IsSet() && number.String() == v.spec.Number.String() {
		v.add(path, diag.Say("spec-amends-number", "number", number.String())).Fix = diag.Say("spec-amends-number-fix")
	}
}

package structure

import (
	"strings"

	"qiyue/lint"
)

// serves are acts of the provider, reported where the customer owes them.
var serves = []string{
	"开具发票", "开具增值税",
	"使用原厂", "提交维保报告", "提交维修报告", "提交巡检报告", "提交保养", "填写服务工单", "填写维修记录", "出具维修", "派出技术人员", "派工程师", "派出工程师", "派遣工程师", "派专人维修", "派员维修", "派员到场", "派人到场", "派人维修", "派员上门",
	"安排工程师", "安排技术人员", "安排维修人员", "按时到场", "到场维修", "上门维修", "到达现场", "赶到现场", "赶赴现场", "修复故障", "排除故障", "完成维修", "完成修复", "免费更换", "免费修理", "提供质保", "提供技术支持", "提供备用机", "提供备件", "进行巡检", "定期巡检", "定期保养", "进行保养",
	"提交上月", "提交结算单", "为技术人员投保", "通知甲方验收", "通知乙方验收", "提交报价单", "免费返工",
}

// between are words of somebody else's act between a side and what follows.
var between = []string{"人员", "工程师", "配合", "协助", "允许", "以便", "便于", "第三", "确认", "监督", "同意", "费用", "所需", "要求", "委托", "等待", "保证", "接受", "督促", "评价", "见证", "陪同", "自行"}

// served reports a customer who is told to serve: 甲方未按时到场维修.
func served(p *lint.Pass) {
	t := p.Text
	if !t.Has(serves...) && !t.Has("免费修理", "免费返修", "负责维修", "免费维修", "负责保修", "进行维修", "进行检修", "进行维护") || t.Has("经销", "代理商", "受托加工") {
		return
	}
	for _, party := range t.Parties() {
		if party.Role != lint.Customer || party.Margin < 5 || !strings.HasSuffix(party.Label, "方") {
			continue
		}
		other := "甲方"
		if party.Label == other {
			other = "乙方"
		}
		for _, s := range t.Sentences() {
			text := t.In(s)
			if !strings.HasPrefix(text, party.Label) || !starts(text[len(party.Label):], "应", "未", "须", "必须", "负责", "在接到", "需", "修复后应", "维修后应", "在修复后", "完成维修后") {
				continue
			}
			a, b := t.Part(s.Start)
			for _, act := range serves {
				k := strings.Index(t.All[a:b], act)
				if k < 0 || k > 90 || lint.Contains(t.All[a+len(party.Label):a+k], between...) || strings.Contains(t.All[a:a+k], other) && !strings.HasPrefix(act, "开具") || t.After(a+k+len(act), "的费用", "费", "所需", "条件", "的", "后", "前", "时", "之") {
					continue
				}
				if (strings.HasSuffix(act, "人员") || strings.HasSuffix(act, "工程师")) && !t.HasAny(a+k, s.End, "维修", "到场", "上门", "检修", "修复", "排除", "到现场") {
					continue
				}
				i, j := t.Within(a, a+k+len(act), 40)
				p.Flag(i, j, "side", party.Label)
				break
			}
		}
		for _, word := range []string{"由" + party.Label + "免费修理", "由" + party.Label + "免费返修", "由" + party.Label + "负责维修", "由" + party.Label + "免费维修", "由" + party.Label + "负责保修", "由" + party.Label + "负责修理", "由" + party.Label + "上门维修"} {
			for k := t.Index(0, word); k >= 0; k = t.Index(k+len(word), word) {
				if s := t.SentenceAt(k); !t.HasAny(s.Start, s.End, "自行", "第三", "损坏", "不属于", "除外", "日常", "自有", "厂房", "房屋", "内部") {
					p.Flag(k, k+len(word), "side", party.Label)
				}
			}
		}
		for _, what := range []string{"的设备进行", "设备进行", "的产品进行", "产品进行", "的机组进行"} {
			for _, does := range []string{"维修", "检修", "维护", "保养", "维保"} {
				word := "对" + other + what + does
				if k := t.Index(0, word); k >= 0 && !t.Before(k, party.Label) {
					p.Flag(k, k+len(word), "side", other)
				}
			}
		}
	}
}

package warranty

import (
	"strings"

	"qiyue/lint"
)

// labels are the usual names of the sides.
var labels = lint.NewSet("甲方", "乙方")

// side reports the name of a side, and nothing more.
func side(subject string) bool {
	subject = strings.TrimPrefix(strings.TrimPrefix(subject, "则"), "由")
	for _, w := range []string{"单位", "方", "厂家", "商", "公司", "用户", "客户", "业主", "卖家", "买家", "平台", "中心", "厂", "店"} {
		if strings.HasSuffix(subject, w) {
			return !strings.ContainsAny(subject, "的因")
		}
	}
	return false
}

package wording

import "qiyue/lint"

// What was mended is to come back, and no one says when: 修好后寄回甲方.

var (
	// mended end the words by which the work is over.
	mended = lint.NewSet("修好后", "修完后", "修复后", "修妥后", "修毕后", "修理后", "维修后", "检修后", "返修后", "修缮后", "翻新后", "校准后", "标定后", "检定后", "维修完毕后", "修理完毕后", "检修完毕后", "维修完成后", "修理完成后", "检修完成后", "维修完后", "检修完后", "修理完后")
	// sentBack is what is then done with it, unsent begin what is told of it.
	sentBack = lint.NewSet("送回", "寄回", "发回", "运回", "邮寄", "寄给", "寄还", "送还", "交还", "返还", "归还", "返回", "退还", "退回")
	unsent   = lint.NewSet("的，", "的费", "的运", "的邮", "费", "时，", "后", "途中", "前")
)

// back finds such returns.
func back(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(mended) {
		sen, a, b, ok := around(t, h)
		if !ok || t.Before(h.Start, "未", "不", "经", "多次", "日内") {
			continue
		}
		if all := t.PlacesIn(sentBack, h.End, min(b, h.End+len("乙方负责将故障设备免费"))); len(all) > 0 && !t.Begins(unsent, all[0].End) && len(times(t, a, sen.End)) == 0 {
			take("随后", h.Start, all[0].End)
		}
	}
}

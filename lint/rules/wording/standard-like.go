package wording

import "qiyue/lint"

// What others reach or do and what a maker advises is no standard that can be looked
// up: 达到同类设备的水准, 参照类似项目执行, 按原厂推荐的周期换油.

var (
	// likes are whose level or practice a thing is held to.
	likes = lint.NewSet("同类", "同行", "同业", "同级别", "同档次", "类似", "以往", "往年", "历年", "往届", "上年度", "去年", "前期", "周边", "附近", "邻近", "星级", "新机", "新车", "新品", "新件", "原机", "原车", "业内", "业界", "其他门店", "其他客户", "其他单位", "其他项目", "其他小区", "其他楼盘", "其他供应商", "其他经销商", "其他商户", "其他厂家")
	// alike holds it to them.
	alike = lint.NewFrameOf(21, lint.NewSet("达到", "达", "不低于", "不得低于", "不亚于", "不次于", "不逊于", "相当于", "保持", "符合", "参照", "比照", "参考", "仿照", "对标", "按照", "依照", "按", "照", "以", "与", "同", "恢复到", "恢复至"), likes, lint.NewSet("水平", "水准", "档次", "品质", "做法", "办法", "惯例", "情况执行", "项目执行", "工程执行", "合同执行", "产品执行", "设备执行", "服务执行", "情况办理", "情况处理", "项目办理", "业务办理", "业务处理", "看齐"))
	// makers advise, as advised is a duty that goes by it.
	advised = lint.NewFrameOf(15, lint.NewSet("按照", "依照", "按", "照", "依", "参照", "参考", "根据", "遵照", "遵循", "以"), makers, lint.NewSet("建议", "推荐", "指引", "指导", "提示", "提供的参数", "给出的参数"))
	makers  = lint.NewSet("厂家", "厂商", "厂方", "原厂", "制造商", "生产商", "制造厂", "生产厂", "供应商", "设备商", "品牌方", "主机厂", "供货商")
	// unlikened are words of a sentence that names a text or a figure, or is on money or a right.
	unlikened = lint.NewSet("《", "附件", "附表", "手册", "说明书", "价", "费", "租金", "报酬", "工资", "薪", "金额", "约定", "库存", "有权", "竞争", "保密", "注意义务", "谨慎", "GB", "如下", "下列", "以下", "%", "法律", "证明", "业绩")
)

// likeness finds duties held to them.
func likeness(t *lint.Text, take func(entry string, i, j int)) {
	for _, f := range []struct {
		in    *lint.Set
		frame *lint.Frame
		entry string
	}{{likes, alike, "正常标准"}, {makers, advised, "厂家标准"}} {
		for s := range t.SentencesWith(f.in) {
			if i, j, ok := t.Frame(f.frame, s.Start, s.End); ok && !t.HasAny(i, j, "，") && !t.Holds(unlikened, s.Start, s.End) && !measuredIn(t, i, s.End) && !t.HasAny(j, s.End, "（") && t.PassageAt(i).Kind == lint.Body && !t.Before(i, "未", "不", "如", "或", "可", "可以", "相") && !t.After(j, "的公司", "的企业", "的单位", "人", "书", "性") {
				take(f.entry, i, j)
			}
		}
	}
}

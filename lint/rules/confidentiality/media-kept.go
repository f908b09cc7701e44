package confidentiality

import "qiyue/lint"

// The frame of disks that go to who mends the thing with all that is on them:
// 换下的硬盘归厂家所有.
var (
	media   = []string{"硬盘", "存储卡", "存储介质", "固态盘", "内存卡"}
	mediaTo = lint.NewFrame(30, media, []string{"归", "由"}, []string{"所有", "回收", "收回", "带回", "处置", "处理", "乙方", "厂家", "厂商", "本公司", "我司"})
	swapped = lint.NewSet("更换", "换下", "拆下", "故障", "旧")
	wiped   = lint.NewSet("删除", "清除", "擦除", "清空", "销毁", "消磁", "格式化", "归甲方", "由甲方", "归用户", "归客户", "归顾客", "不得", "保密")
)

// mediaKept finds what holds data of persons and stays with who mends it.
func mediaKept(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(swapped, s.Start, s.End) || t.Holds(wiped, s.Start, s.End) {
		return 0, 0, false
	}
	return t.Frame(mediaTo, s.Start, s.End)
}

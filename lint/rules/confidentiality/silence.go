package confidentiality

import (
	"slices"

	"qiyue/lint"
)

// silences ask by themselves for something to be kept, whatever it is: 不许外讲, 负缄口义务, 一概捂紧.
var (
	silences = slices.Concat(tells, keptWords, muteWords)
	// mute are words of keeping silent, muteWords the same as a list.
	muteWords = append(
		lint.Pairs([]string{"嘴", "嘴巴"}, []string{"紧", "严", "牢", "要紧", "要严", "要牢", "要有", "上要"}), "缄口", "缄默", "噤声", "噤口",
		"守秘", "封口", "捂紧", "捂好", "捂着", "捂住", "捂严", "烂在肚", "把门的", "三缄其口", "守口", "口风", "当没看见", "当没听见", "装作不知",
	)
	mute = lint.NewSet(muteWords...)
	// tells make a secret known, each of which must be forbidden.
	tells = []string{
		"外讲", "外扬", "外说", "往外说", "往外讲", "往外传", "往外带", "往外漏", "带话", "乱讲", "乱说", "声张", "张扬", "走漏", "漏口风", "传话",
		"对外讲", "对外说", "说出去", "讲出去", "传出去", "透风", "吐露", "复述", "说给", "讲给", "说与人",
	}
	hushed = lint.NewFrame(18, []string{"不许", "不准", "不得", "不可", "别", "勿", "莫", "不要", "不能", "不应", "不宜", "严禁"}, tells)
	// not somebody's to hear: 勿对人言, 不得向第三人言及, 不许把底价漏给别家; seen and to be forgotten: 看到的、听到的，出门就得忘掉.
	negations = []string{"不许", "不准", "不得", "不可", "别", "勿", "莫", "不要", "不能", "不应", "不宜", "严禁", "绝不", "决不", "毋", "休"}
	keptQuiet = []*lint.Frame{
		lint.NewFrame(24, negations, []string{
			"对人", "向人", "与人", "给人", "对外", "向外", "向第三", "对第三", "向他人", "对他人", "向旁人", "对旁人", "向同行", "对同行", "给别", "给其他", "给第三",
			"给他", "给外", "给同行", "与外", "和外", "跟外",
		}, []string{"言", "说", "讲", "谈", "提及", "提起", "道", "吐露", "及", "看", "传阅", "翻阅"}),
		lint.NewFrame(24, negations, []string{"漏给", "透给", "说给", "讲给", "传给", "漏与", "漏出", "透出", "外道", "传与", "人言及", "方言及", "外言及", "得言及", "可言及", "许言及", "勿言及", "莫言及", "道与"}),
		lint.NewFrame(24, negations, []string{"所见", "所闻", "见闻", "所知", "内情", "底细"}, []string{"告知", "告诉", "透露", "转告", "示人", "说", "讲"}),
		lint.NewFrame(15, negations, []string{"为", "被", "让", "使"}, []string{"外人", "他人", "第三", "旁人", "同行", "别人"}, []string{"所知", "知道", "知悉", "晓得", "获知", "看到"}),
		lint.NewFrame(45, []string{
			"看到", "看见", "听到", "听见", "所见", "所闻", "所知", "得知", "知悉", "获知", "知道的", "了解到", "接触到", "经手", "情形", "底价", "数据",
			"图纸", "资料", "内情", "底细",
		}, []string{
			"忘掉", "忘了", "守得牢", "守牢", "守得紧", "藏好", "藏住", "讳莫如深", "闭口", "闭嘴", "缄口", "只字不提", "绝口不提", "不提一字",
		}),
	}
	keptWords = []string{
		"给别的", "给其他人", "给其他客户", "给同行看",
		"所知", "人晓得", "所见", "对人言", "人言及", "方言及", "外言及", "得言及", "可言及", "许言及", "勿言及", "莫言及", "外道", "漏给", "透给", "漏与", "漏出", "透出", "传给", "忘掉", "忘了", "守得牢", "守牢",
		"守得紧", "藏好", "讳莫如深", "闭口", "闭嘴", "只字不提", "绝口不提", "不提一字", "对人说", "对人讲", "向人说", "向人讲", "对外言", "人提及",
		"人提起", "人言",
	}
	silence = lint.NewSet(silences...)
	// noSilence are words in which one of them speaks of something else.
	noSilence = lint.NewSet("乱讲价", "乱说价", "声张力", "封口机", "封口膜", "封口处", "袋", "贴膜", "带货")
)

// silent reports a sentence that asks for silence.
func silent(t *lint.Text, s lint.Sentence) bool {
	return (t.HoldsFrame(s.Start, s.End, hushed) || t.HoldsFrame(s.Start, s.End, keptQuiet...) || t.Holds(mute, s.Start, s.End)) && !t.Holds(noSilence, s.Start, s.End)
}

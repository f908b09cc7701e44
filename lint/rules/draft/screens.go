package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// An agreement that is taken from an application comes with the screen around it: what to
// enter, what was sent, whose card is to be shown.
var (
	// prompts speak to who fills a screen in, or report what became of it: in no agreement
	// are they a line.
	prompts = lint.NewSet(
		"请上传", "请输入", "请勾选", "请拍摄", "请滑动", "请先登录", "请重新登录", "请重新输入", "请稍候", "请稍后再试", "点击上传", "点击拍照", "点击查看",
		"点击展开", "点击获取", "提交申请", "提交成功", "提交失败", "提交审核", "重新提交", "正在提交", "正在上传", "上传成功", "上传失败", "上传中",
		"上传照片", "上传图片", "重新上传", "保存成功", "保存失败", "保存草稿", "登录成功", "登录失败", "注册成功", "签署成功", "网络异常",
		"加载失败", "操作成功", "操作失败", "确认密码", "设置密码", "修改密码", "记住密码", "输入密码", "登录密码", "新密码", "获取验证码",
		"发送验证码", "短信验证码", "图形验证码", "验证码看不清", "看不清", "换一张", "重新获取", "秒后重发", "暂无数据", "没有更多了", "下拉刷新",
		"上拉加载", "滑动到底部", "最多上传", "还可输入", "字以内", "默认文案", "请完善", "已阅读并同意", "同意并注册", "同意并签署", "去签署",
		"立即认证", "实名认证中", "人脸识别中",
	)
	// captions are lines beside such a prompt and, for themselves, of any paper.
	captions = func() map[string]bool {
		lines := map[string]bool{}
		for line := range strings.SplitSeq("选择地区|选择城市|选择日期|选择时间|选择类型|请选择|身份证正面|身份证反面|身份证人像面|身份证国徽面|手持身份证照片|营业执照照片|门头照片|示例|查看示例|示例图|弱|中|强|密码强度|必填|选填|确认|下一步|上一步|关闭|返回|取消|提交|完成|跳过|重置|编辑|删除|添加|用户名|密码|验证码|手机号|昵称|登录|注册", "|") {
			lines[line] = true
		}
		return lines
	}()
)

// screens reports such prompts, and the captions next to them.
func screens(p *lint.Pass) {
	t := p.Text
	last := -9 // the last passage that is of a screen
	for _, h := range t.Places(prompts) {
		k := t.PassageIndex(h.Start)
		if k == last || !prompt(t, k) {
			continue
		}
		from := k
		for from > last+1 && from > 0 && caption(t, from-1) {
			from--
		}
		for last = k; last+1 < len(t.Passages) && caption(t, last+1); {
			last++
		}
		for ; from <= last; from++ {
			if ps := &t.Passages[from]; !triggered(p, ps) && !(pressed.In(t.All[ps.Start:ps.End]) && menuLine(t.All[ps.Start:ps.End])) {
				p.Flag(t.Within(ps.Start, ps.End, 30))
			}
		}
	}
}

// prompt reports a passage that is one line of a screen.
func prompt(t *lint.Text, k int) bool {
	ps := &t.Passages[k]
	line := t.All[ps.Start:ps.End]
	return outside(ps) && utf8.RuneCountInString(line) <= 24 && !strings.ContainsAny(line, "。；《_") && !t.HoldsWord(duties, ps.Start, ps.End)
}

func caption(t *lint.Text, k int) bool {
	ps := &t.Passages[k]
	return outside(ps) && captions[strings.Trim(t.All[ps.Start:ps.End], "*×: ：")]
}

// outside reports a passage that is no clause, row or signature.
func outside(ps *lint.Passage) bool {
	return !ps.Residue && ps.Number == "" && ps.Table == nil && (ps.Kind == lint.Body || ps.Kind == lint.Heading || ps.Kind == lint.DocTitle)
}

package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// markup are pieces of templates, pages and programs.
var markup = lint.NewSet(
	"{%", "%}", "v-for=", "v-if=", "class=", "<c:", "</c:", "<span", "<td", "<tr", "{{#", "{{/", "<div", "--%>", "<%", ".append（", ".append(",
	"href=", "style=", "onclick=", "<#if", "<#list", "<#else", "</#", "Microsoft Office Word", "Normal.dot", "```", "background：",
	"background-color", "font-size", "font-family", "text-indent", "text-align", "line-height", "&nbsp", "&ldquo", "&rdquo", "&quot", "&amp",
	"&lt", "&gt", "<br", "<p>", "<p ", "</p", "</span", "</div", "</td", "</a>", "[图片]", "###第", "##第", "###一", "##一", "&#", "<strong",
	"</strong", "<img", "<image", "data:image", "<font", "</font", "<table", "</table", "<li>", "</li", "<ul", "<h1", "<h2", "<h3", "<b>",
	"</b>",
)

// codeLines reports the code around such a piece, once a line.
func codeLines(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range t.Places(markup) {
		ps := t.PassageAt(h.Start)
		if h.Start < last || ps.Residue {
			continue
		}
		last = ps.End
		i, j := h.Start, h.End
		for i > ps.Start && t.All[i-1] < 0x80 {
			i--
		}
		for j < ps.End && (t.All[j] < 0x80 || t.After(j, "“", "”", "（", "）")) {
			_, n := utf8.DecodeRuneInString(t.All[j:])
			j += n
		}
		for i < j && t.All[i] == ' ' {
			i++
		}
		p.Flag(t.Within(i, j, 60))
	}
}

// edgeWords are buttons and links of a page; a short line of the words of menu with one
// of these, at the edge of a text, is one of the page.
var edgeWords = []string{
	"签订协议", "签署协议", "同意协议", "阅读协议", "确认协议", "签署合同", "确认合同", "填写资料", "填写信息", "完善资料", "选择套餐",
	"完成支付", "支付订单", "注册账号", "创建账号", "用户登录", "会员登录", "忘记密码", "立即注册", "完成注册", "上一步", "下一步", "第一步",
	"第二步", "第三步", "同意并继续", "立即签约", "立即签署", "立即下单", "在线下单", "在线预约", "立即预约", "完", "END", "全文完", "全文结束",
	"文档结束", "正文结束", "正文完", "本文完", "未完待续", "本页完", "本站推荐", "保存", "提交", "返回", "关闭", "确定", "取消", "下载", "打印",
	"同意", "搜索", "首页", "在线客服", "联系客服", "分享", "收藏", "上传", "关注", "意见反馈", "新手指南", "站长统计", "友情链接", "网站地图",
	"设为首页", "关于我们", "不再提示", "退出", "刷新", "原文", "English", "简体中文", "投稿", "投诉建议", "进入系统", "退出系统", "商品分类",
	"商家列表", "购物车", "我的订单", "会员中心", "个人中心", "产品中心", "新闻中心", "解决方案", "付费下载", "热门文章", "热门合同", "热门范文",
	"热门下载", "热门推荐", "最新文章", "最新范文", "最新合同", "随机推荐", "精品推荐", "推荐文档", "推荐合同", "推荐文章", "相关专题",
	"相关资源", "相关资料", "相关问题", "相关合同", "相关法律知识", "满意回答", "其他回答", "我来回答", "我要回答", "我要举报", "我要下载",
	"我要收藏", "我要咨询", "我要提问", "举报文档", "举报内容", "文档贴心助手", "猜你还想看", "猜你还喜欢", "为你推荐", "为您推荐", "同类热门",
	"同类推荐", "排行榜", "热点排行", "点击排行", "本周热门", "本月热门", "换一换", "换一批", "收起全部", "展开全部", "查看全部", "文章评论",
	"用户评论", "匿名发表", "发表评论", "我要评论", "在线咨询律师", "在线咨询", "专业律师", "立即咨询", "快速咨询", "一键咨询", "免费咨询",
	"下载文档", "下载全文", "下载原文", "立即下载", "免费下载", "VIP下载", "会员下载", "下载到电脑", "转为PDF", "全屏阅读", "全屏",
	"上传我的文档", "分享文档", "收藏文档", "加入会员", "购买会员", "充值", "关于本站", "联系站长", "广告服务", "法律声明", "隐私政策",
	"版权声明", "免责声明", "网站声明", "帮助中心", "常见问题", "用户协议", "招聘英才", "投稿指南", "目录导航", "本栏推荐", "回到顶部",
	"滚动至顶部", "TOP", "头像", "已关注", "私信", "复制", "导出", "朗读", "网盘", "书架", "加入收藏", "添加到收藏", "播放语音", "loading",
	"Loading", "img", "icon", "avatar", "QR code", "新闻动态", "产品展示", "成功案例", "人才招聘", "内容简介", "最后更新", "适用行业", "提问",
	"律师咨询", "在线问律师", "咨询我", "网页版", "电脑版", "无障碍", "长者模式", "搜一搜", "请输入关键词", "请输入关键字", "在APP中", "下载App",
	"下载APP", "打开APP", "复制成功", "夜间模式", "打赏", "赞赏", "生成海报", "返回目录", "反馈", "用户评价", "相关下载", "电话咨询", "QQ咨询",
	"在线留言", "招商加盟", "End", "The End", "浏览记录", "搜索历史", "历史记录", "导航栏", "网站导航", "主菜单", "菜单", "导航", "热门搜索",
	"我的收藏", "我已知悉", "我已阅读", "我知道了", "我同意", "更多问题", "选择产品", "产品选择", "查看详情", "了解更多", "已定位到站点", "切换城市", "定位中", "看大图", "暂无简介", "暂无描述", "暂无评论",
}

var pressed = lint.NewSet(edgeWords...)

// buttons reports lines that are buttons or links of the page, where a text begins or ends.
func buttons(p *lint.Pass) {
	t := p.Text
	for k := range t.Passages {
		ps := &t.Passages[k]
		if k >= 6 && k < len(t.Passages)-8 || ps.Residue || ps.Number != "" || ps.Table != nil || ps.Kind == lint.Signing || ps.Kind == lint.Particular || ps.End-ps.Start > 36 {
			continue
		}
		line := t.All[ps.Start:ps.End]
		alone := line == "×" || line == "|" || keyed(line)
		if alone = alone || identifier(line); !alone && (!pressed.In(line) || !menuLine(line)) || triggered(p, ps) {
			continue
		}
		p.Flag(ps.Start, ps.End)
	}
}

// identifier reports a line that is a name out of a program or of a picture: back_img, 20230401.jpg, ID：4021773.
func identifier(line string) bool {
	return strings.Contains(line, "_") && strings.Trim(line, "abcdefghijklmnopqrstuvwxyz0123456789_") == "" && !strings.HasSuffix(line, "_") && line[0] >= 'a' || lint.HasSuffix(line, ".jpg", ".png", ".gif", ".jpeg") && !strings.Contains(line, " ") || strings.HasPrefix(line, "ID：") && len(line) > 9 && strings.Trim(line, "ID：0123456789") == ""
}

// keyed reports a line of keys struck to fill it: x, ssssss, asdf.
func keyed(line string) bool {
	line = strings.ToLower(line)
	if line == "x" {
		return true
	}
	return len(line) > 3 && (strings.Trim(line, line[:1]) == "" && line[0] >= 'a' && line[0] <= 'z' || lint.HasPrefix(line, "asdf", "qwer", "zxcv", "sdfg", "hjkl", "fghj") && strings.Trim(line, "abcdefghijklmnopqrstuvwxyz") == "")
}

// triggered reports that another look at the line has found it.
func triggered(p *lint.Pass, ps *lint.Passage) bool {
	for _, h := range p.HitsIn(ps.Start, ps.End) {
		if webResidue(p.Text, ps, h) {
			return true
		}
	}
	return false
}

// formHeads reports what a form-book puts around its forms: １．格式　建筑承包合同,
// ２．说明, 例２．, （正面）.
func formHeads(p *lint.Pass) {
	t := p.Text
	form := false
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Kind != lint.Body && ps.Kind != lint.Heading || ps.Residue || ps.End-ps.Start > 90 {
			continue
		}
		body := strings.TrimSpace(t.All[ps.Body:ps.End])
		switch {
		case ps.Number != "" && strings.HasPrefix(body, "格式") && (body == "格式" || agreementTitle(body)):
			form = true
		case body == "说明" && form, body == "〔说明〕", body == "（正面）", body == "（反面）":
		case strings.HasPrefix(body, "例") && strings.TrimLeft(body[len("例"):], "0123456789一二三四五") != body[len("例"):] && (agreementTitle(body) || strings.HasSuffix(body, ".")):
		default:
			continue
		}
		p.Flag(t.Within(ps.Start, ps.End, 40))
	}
}

func agreementTitle(s string) bool {
	return lint.HasSuffix(s, "合同", "协议", "协议书", "合同书")
}

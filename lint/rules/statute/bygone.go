package statute

import (
	"strings"

	"qiyue/lint"
)

// bygone are bodies, taxes, papers and orders of the planned economy and the years
// after it. Unlike those of dated, they are asked about even where a rule is said
// to be theirs: that rule is of their time.
var bygone = []string{
	// offices and units
	"城乡建设环境保护部", "城乡建设部", "对外经济贸易部", "对外贸易经济合作部", "外经贸部", "外贸部", "商业部", "物资部", "国内贸易部", "劳动人事部", "国家计委", "国家计划委员会", "国家经委", "国家经贸委", "国家经济委员会", "国家物价局", "国家土地管理局", "邮电部", "地质矿产部", "水利电力部", "电力工业部", "国家建委", "国家科委", "广播电影电视部", "中国人民建设银行", "冶金工业部", "化学工业部", "化工部", "机械工业部", "煤炭工业部", "煤炭部", "冶金部", "电子工业部", "轻工业部", "纺织工业部", "石油工业部", "核工业部", "航空工业部", "建筑工程部", "林业部", "农业部", "文化部", "交通部", "建设部",
	"公社", "生产队", "革命委员会", "革委会", "邮电局", "电信局", "消防支队", "消防大队", "公安局消防", "房屋土地管理局", "国土房管局", "土地管理局", "国土局", "国家计量局", "卫生防疫站", "乡镇企业局", "社队企业",
	"城乡建设委员会", "城乡建设委", "城乡建委", "计委", "建委", "外经贸委", "对外经济贸易委员会", "外经委", "经贸委", "县经委", "市经委", "省经委", "体改委",
	"中国商品检验局", "国家商品检验局", "商品检验局", "物价局", "物价部门", "物价主管部门", "物价管理部门", "劳动保护监察部门",
	"中国国际贸易促进委员会对外经济贸易仲裁委员会", "对外经济贸易仲裁委员会", "对外贸易仲裁委员会", "仲裁程序暂行规则", "仲裁程序暂行规定", "合同仲裁机关", "工商机关", "经济合同管理机关", "经济合同仲裁", "检验局", "银行结算办法",
	// taxes and levies
	"个人收入调节税", "投资方向调节税", "农业税", "农业特产税", "农林特产税", "工商统一税", "进口工商税", "工商税", "产品税", "建筑税", "车船使用税", "屠宰税", "筵席税", "养路费", "购置附加费", "能源交通重点建设基金",
	// papers, currency, trade
	"暂住证", "临时户口", "务工证", "外汇兑换券", "外汇券", "内部结算价格", "调剂美元", "调剂外汇", "统购", "派购", "部颁标准", "C&F", "组织机构代码",
	"医疗器械经营企业许可证", "医疗器械生产企业许可证", "药品经营企业许可证", "药品生产企业许可证", "制造计量器具许可证", "修理计量器具许可证", "物业管理企业资质证书", "物业服务企业资质证书", "系统集成企业资质证书", "外商投资企业批准证书", "特种设备安装改造维修许可证", "机动车维修经营许可证", "管理更换退货责任规定",
	// editions of trade terms and standards that later ones took the place of
	"通则1980", "通则1990", "通则2000", "1980年国际贸易术语", "1990年国际贸易术语", "2000年国际贸易术语", "INCOTERMS1990", "INCOTERMS 1990", "INCOTERMS2000", "INCOTERMS 2000", "国际商会第400号", "国际商会第500号", "第400号出版物", "第500号出版物", "ISO9001：2000", "ISO9001：2008", "ISO9001:2000", "ISO9001:2008", "ISO9001-2000", "ISO9001-2008", "ISO 9001:2000", "ISO 9001:2008", "ISO 9001：2000", "ISO 9001：2008", "ISO9002", "ISO 9002", "ISO9003", "ISO14001-1996", "ISO14001-2004", "ISO14001:2004", "ISO14001：2004", "ISO 14001:2004", "OHSAS18001", "OHSAS 18001", "TS16949", "TS 16949",
	"全国供用电规则", "电力系统谐波管理暂行规定", "电业生产事故调查规程",
}

var (
	// ofMinistry follow a ministry rather than a department of a firm.
	ofMinistry = []string{"主管部门", "有关规定", "地区", "颁布", "颁发", "部颁"}
	// committees end the name of whoever sends one to a committee.
	committees = lint.NewSet("国家", "省", "市", "县", "区", "州", "地", "送", "、", "，", "（", "_", " ", "经", "各级", "当地", "主管部门")
)

// current reports that the word at h is part of another: 车辆产品税率, 住房和城乡建设部,
// 商场系统购买, 设计委托.
func current(t *lint.Text, h lint.Hit) bool {
	w := t.All[h.Start:h.End]
	switch w {
	case "计委", "建委":
		return !t.Ends(committees, h.Start) && h.Start != t.PassageAt(h.Start).Body
	case "外经委", "经贸委", "县经委", "市经委", "省经委", "体改委", "外经贸委":
		return t.After(h.End, "托", "派", "任", "员会")
	case "城乡建设部", "城乡建设委", "城乡建设委员会", "城乡建委":
		return t.Before(h.Start, "住房", "住房和", "住房及", "住房与") || t.After(h.End, "门")
	case "统购", "派购":
		return t.Before(h.Start, "系", "传", "委", "指") || t.After(h.End, "分")
	case "产品税", "建筑税", "工商税", "农业税":
		return t.After(h.End, "率", "金", "收", "前", "后", "号", "务", "额", "种", "票", "目", "点", "价") || t.Before(h.Start, "农", "本", "该", "各")
	case "公社":
		return !t.After(h.End, "（", "管", "、", "大队", "生产", "，", "党", "_", " ")
	case "生产队":
		return t.After(h.End, "伍")
	case "商业部", "物资部", "外贸部", "化工部", "林业部", "冶金部", "煤炭部":
		return department(t, h)
	case "农业部", "文化部", "交通部", "建设部": // 建设部令第166号 may be in force
		return issued(t, h) || department(t, h)
	case "组织机构代码":
		s := t.SentenceAt(h.Start)
		return t.After(h.End, "证") || t.HasAny(s.Start, s.End, "统一社会信用", "社会信用代码", "取代", "代替")
	}
	return t.After(h.End, "门") && len(w) > 0 && w[len(w)-len("部"):] == "部"
}

// department reports the name of a ministry as that of a department of a firm: 商业部经理.
func department(t *lint.Text, h lint.Hit) bool {
	return !t.After(h.End, ofMinistry...) && (t.After(h.End, "门", "分", "件", "位", "长", "队", "署", "经理") || !t.Before(
		h.Start, "国家", "共和国", "国务院", "中国", "原", "报", "经", "按", "按照", "根据", "依据", "执行", "《",
	))
}

// circulars begin the number of a paper of before 2000: 〔1991〕230号. Many of later years are in
// force, 财建〔2004〕369号, but those of offices that are gone are asked about: 浙质监发〔2003〕16号.
var circulars = []string{"〔19", "（19", "[19", "(19", "〔200", "（200", "[200", "(200"}

// goneIssuer are short names of such offices.
var goneIssuer = lint.NewSet(
	"质监", "工商", "物价", "价费", "价服", "价经", "经贸", "劳社", "地税", "建协", "技监", "计价", "国土", "卫监", "安监", "质检", "食药",
	"商检", "计委", "建委", "卫计", "农机", "运管",
)

// circular is the end of such a number that begins at h, also one left blank in a form
// of that time, or of the year behind a title, 《…规定》（1998年发布）; or 0.
func circular(t *lint.Text, h lint.Hit) int {
	end := min(len(t.All), h.End+60)
	if t.Before(h.End, "200") && !t.Holds(goneIssuer, lint.RuneStart(t.All, max(0, h.Start-len("浙江省质监市发"))), h.Start) {
		return 0
	}
	if t.Before(h.Start, "释") || h.Start == t.PassageAt(h.Start).Body {
		return 0
	}
	year := skip(t.All, h.End, end)
	k := begun(t.All[year:end], "〕", "）", "]", ")")
	if k == 0 {
		if year-h.End == len("98") && t.Before(h.Start, "》") && t.After(year, "年") {
			return year + len("年")
		}
		return 0
	}
	if year == h.End && !t.Before(h.Start, "字") {
		return 0 // an item of a list: （19）第3号楼
	}
	k += year
	from := skip(t.All, k+begun(t.All[k:end], "第"), end)
	from += begun(t.All[from:end], "〕", "）") // 〔19〕84〕5号
	from = skip(t.All, from, end)
	if n := begun(t.All[from:end], "号令", "号"); n > 0 && from > k {
		return from + n
	}
	return 0
}

// skip is the first byte of s at or after i, before end, that is neither a digit nor a blank.
func skip(s string, i, end int) int {
	for i < end {
		n := begun(s[i:end], "×", "　")
		if n == 0 && (digit(s[i]) || s[i] == '_' || s[i] == ' ') {
			n = 1
		}
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// begun is the length of the word that s begins with, or 0.
func begun(s string, words ...string) int {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

func digit(b byte) bool { return b >= '0' && b <= '9' }

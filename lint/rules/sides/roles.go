package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// The names of the sides by their roles, from lint.RolePairs: those of who
// serves, repairs or sells, and of who is served and pays; the longer before
// the shorter they begin with.
var providerNames, customerNames = lint.RoleNames(0), lint.RoleNames(1)

// letters are the names of sides that tell no role.
var letters = []string{"甲方", "乙方", "丙方"}

// clients are the names under which a side is served; sidePattern are all names
// of sides, as the alternatives of an expression.
var (
	clients     = slices.Concat(letters[:2], customerNames, []string{"用户"})
	sidePattern = strings.Join(slices.Concat(letters[:2], customerNames, providerNames, []string{"用户", "业主单位", "业主", "施工单位", "建设单位"}), "|")
)

// roleWords name a side by its role, in a text that calls it 甲方 or 乙方: those
// that are no word of everybody who is served or sells (客户, 供应商) nor of a
// letter of authority (受托人), and names of trades.
var roleWords = slices.Concat(plainRoles(), []string{
	"购货方", "销货方", "服务商", "服务提供方", "院方", "校方", "出借方", "借用方", "维保公司", "维修公司", "服务公司", "物业方", "甲方公司",
	"乙方公司", "运维方", "修理厂", "维修厂", "汽修厂", "酒店方", "学校方", "厂方", "商家", "店方", "承包商", "总承包人", "采购商", "修理方",
	"保养方", "安装方", "租赁方", "施工方", "维修方", "保洁公司", "清洗公司", "检测公司", "装修公司", "搬家公司", "电梯公司", "聘请方", "聘用方",
	"受聘方", "用车单位", "维修企业", "承修企业", "送修企业", "保养企业", "养护企业", "车属单位", "车主单位", "托修单位", "要货方", "收货方",
	"用车方", "用机方", "养护方", "清洗方", "检测方", "用机单位", "用电单位", "用热单位", "用气单位", "用水单位", "用工单位", "用户单位",
	"客户单位", "送修单位", "报修单位", "送检单位", "承修单位", "修理单位", "保养单位", "养护单位", "安装单位", "改造单位", "供货单位",
	"供应单位", "要货单位", "订货单位", "购货单位", "购买单位", "销售单位", "收货单位", "租用单位", "承租单位", "出租单位", "保洁单位",
	"检修单位", "运维单位", "委托单位", "受托单位", "投标人", "投标方", "投标单位", "投标商", "投标卖方", "中标人", "中标方", "中标单位",
	"中标商", "招标人", "招标方", "招标单位", "应标方", "馆方", "订货方", "供货方", "卖货方", "卖货单位", "销方", "购方", "保养商", "维保商",
})

func plainRoles() []string {
	var out []string
	for _, w := range slices.Concat(providerNames, customerNames) {
		if lint.HasSuffix(w, "方", "人", "单位") && w != "委托人" && w != "受托人" {
			out = append(out, w)
		}
	}
	return out
}

// spellings are groups of names for one side of which a text should use one.
var spellings = [][]string{
	{"供应商", "供货商"}, {"出租人", "出租方", "租出方"}, {"承租人", "承租方", "租承方"}, {"维保方", "维保单位"}, {"使用方", "使用单位"},
	{"承包人", "承包方"}, {"发包人", "发包方"}, {"委托人", "委托方"}, {"受托人", "受托方"}, {"买受人", "买方", "买主"},
	{"出卖人", "卖方", "卖主"}, {"定作人", "定作方", "定做方"}, {"托修人", "托修方"}, {"承修人", "承修方"}, {"承揽人", "承揽方"},
	{"贷款人", "贷款方"}, {"借款人", "借款方"}, {"出借人", "出借方"}, {"托运人", "托运方"}, {"承运人", "承运方"}, {"存货人", "存货方"},
	{"保管人", "保管方"}, {"寄存人", "寄存方"}, {"转让人", "转让方"}, {"受让人", "受让方"}, {"让与人", "让与方"}, {"许可人", "许可方"},
	{"监理人", "监理方"}, {"出售人", "出售方"}, {"购买人", "购买方"}, {"采购人", "采购方"}, {"聘用人", "聘用方"}, {"设计人", "设计方"},
	{"勘察人", "勘察方"}, {"咨询人", "咨询方"}, {"开发人", "开发方"}, {"赠与人", "赠与方"}, {"加工人", "加工方"},
}

package spec

import "reflect"

// ForceMajeure is notice and proof of what nobody can help (民法典 180, 590).
type ForceMajeure struct {
	Notice Duration `yaml:"notice" zh:"通知时限" doc:"发生后多久通知对方" ex:"3日" start:"3日" validate:"required"`
	Proof  Duration `yaml:"proof" zh:"证明时限" doc:"发生后多久提供证明" ex:"15日" start:"15日" validate:"required"`
	Quit   Duration `yaml:"quit" zh:"解除条件" doc:"持续多久任何一方可以解除" ex:"60日" start:"60日" validate:"required"`
}

// Termination is change and end before the term is over.
type Termination struct {
	Notice Duration `yaml:"notice" zh:"解除通知期" doc:"约定解除时提前多久通知" ex:"30日" start:"30日"`
	Change Duration `yaml:"change" zh:"变更答复时限" doc:"收到变更申请后多久答复" ex:"10个工作日" start:"10个工作日" validate:"required"`
	Settle Duration `yaml:"settle" zh:"结算时限" doc:"终止后多久结清费用" ex:"15日" start:"15日" validate:"required"`
	Faults Int      `yaml:"faults" zh:"累计违约次数" doc:"一年内逾期几次，客户可以解除" ex:"3" start:"3" validate:"required,min=1"`
}

// Notices is when a notice counts as served (民法典 137).
type Notices struct {
	Email   Choice   `yaml:"email" zh:"电子邮件送达时点" enum:"sent=进入对方邮箱系统之时|next-day=发出后的次日" ex:"sent" start:"sent" validate:"required"`
	Courier Duration `yaml:"courier" zh:"快递视为送达" doc:"拒收或者无人签收时，寄出后多久视为送达" ex:"3日" start:"3日" validate:"required"`
	Change  Duration `yaml:"change" zh:"变更通知时限" doc:"联系信息变更后多久通知" ex:"5日" start:"5日" validate:"required"`
	Court   Bool     `yaml:"court" zh:"适用于诉讼仲裁" doc:"送达地址是否同时用于诉讼和仲裁文书" ex:"true"`
}

// Disputes is the way disputes are settled.
type Disputes struct {
	Negotiation Duration `yaml:"negotiation" zh:"协商期" doc:"协商多久未成即可进入下一步" ex:"30日" start:"30日" validate:"required"`
	Mediation   Text     `yaml:"mediation" zh:"调解组织" doc:"协商不成先调解的，写调解组织全称" ex:"杭州市贸促会商事调解中心"`
	Method      Choice   `yaml:"method" zh:"解决方式" doc:"仲裁与诉讼只能选一种" enum:"arbitration=仲裁|court=诉讼" ex:"arbitration" validate:"required"`
	Institution Text     `yaml:"institution" zh:"仲裁机构" doc:"写仲裁机构的准确全称" ex:"杭州仲裁委员会" start:"?"`
	Seat        Text     `yaml:"seat" zh:"仲裁地点" doc:"开庭地点" ex:"浙江省杭州市"`
	Court       Choice   `yaml:"court" zh:"管辖法院" enum:"provider=服务方住所地人民法院|customer=客户住所地人民法院|defendant=被告住所地人民法院|performance=合同履行地人民法院|signing=合同签订地人民法院|object=标的物所在地人民法院" ex:"defendant"`
	CourtName   Text     `yaml:"court_name" zh:"法院名称" doc:"指定某一法院时写全称" ex:"杭州市西湖区人民法院"`
	CourtLink   Choice   `yaml:"court_link" zh:"与争议的联系" doc:"指定法院所在地与争议的联系" enum:"provider=服务方住所地|customer=客户住所地|performance=合同履行地|signing=合同签订地|object=标的物所在地" ex:"performance"`
	Small       *Small   `yaml:"small" zh:"小额争议"`
	Continue    Bool     `yaml:"continue" zh:"争议期间继续履行" ex:"true"`
	Costs       Choice   `yaml:"costs" zh:"费用承担" doc:"维权费用由谁承担" enum:"loser=败诉方|each=各自承担" ex:"loser"`
}

// Small is the ladder for disputes below an amount: quicker and cheaper.
type Small struct {
	Below  Money    `yaml:"below" zh:"金额界限" doc:"不超过多少的争议" ex:"5000元" validate:"required"`
	Within Duration `yaml:"within" zh:"处理时限" doc:"双方服务经理在多久内书面处理" ex:"7日" validate:"required"`
}

// Attachments are the papers bound to the agreement. Those that the template
// makes of the spec's own data are switched on here.
type Attachments struct {
	Products         Bool       `yaml:"products" zh:"产品清单" doc:"附产品清单" ex:"true" start:"true"`
	Prices           Bool       `yaml:"prices" zh:"价目表" doc:"附收费标准与备件价目表" ex:"true" start:"true"`
	Examples         Bool       `yaml:"examples" zh:"时限计算示例" doc:"附三个报修时点的时限计算示例" ex:"true"`
	Order            Bool       `yaml:"order" zh:"订货单" doc:"附空白订货单" ex:"true"`
	Record           Bool       `yaml:"record" zh:"服务记录表" doc:"附空白服务记录表" ex:"true" start:"true"`
	Levels           Bool       `yaml:"levels" zh:"服务级别表" doc:"附服务级别表" ex:"true"`
	Liability        Bool       `yaml:"liability" zh:"责任划分表（附现场记录）" doc:"附责任划分表，供现场判断" ex:"true"`
	Process          Bool       `yaml:"process" zh:"服务响应时间与流程图" doc:"附服务响应时间与流程图" ex:"true"`
	Contacts         Bool       `yaml:"contacts" zh:"服务电话与在线客服联系方式" doc:"附服务电话与在线客服联系方式" ex:"true"`
	Policy           Bool       `yaml:"policy" zh:"售后服务政策" doc:"附主要约定的摘录，供使用人员查阅" ex:"true"`
	Support          Bool       `yaml:"support" zh:"技术支持与配件供应条款（附记录）" doc:"附技术支持与配件供应条款" ex:"true"`
	Repair           Bool       `yaml:"repair" zh:"维修服务条款与报价单" doc:"附修理的处理、费用与报价单" ex:"true"`
	Manual           Bool       `yaml:"manual" zh:"产品说明书封面与交付清单" doc:"附产品说明书的封面与交付清单" ex:"true"`
	WarrantyCard     Bool       `yaml:"warranty_card" zh:"保修卡" doc:"附空白保修卡" ex:"true"`
	Training         Bool       `yaml:"training" zh:"用户培训资料（大纲与签到）" doc:"附培训大纲与签到表" ex:"true"`
	System           Bool       `yaml:"system" zh:"信息系统使用指南（账号登记）" doc:"附信息系统的交付与账号表" ex:"true"`
	Voucher          Bool       `yaml:"voucher" zh:"服务凭证" doc:"附空白服务凭证" ex:"true"`
	RepairRegister   Bool       `yaml:"repair_register" zh:"叫修登记本" doc:"附空白叫修登记本" ex:"true"`
	GoodsReceipt     Bool       `yaml:"goods_receipt" zh:"商品领取收据" doc:"附空白商品领取收据" ex:"true"`
	GoodsRegister    Bool       `yaml:"goods_register" zh:"商品进出登记本" doc:"附空白商品进出登记本" ex:"true"`
	RepairTag        Bool       `yaml:"repair_tag" zh:"修护卡" doc:"附空白修护卡" ex:"true"`
	TechnicianReport Bool       `yaml:"technician_report" zh:"技术人员日报表" doc:"附空白技术人员日报表" ex:"true"`
	SupervisorReport Bool       `yaml:"supervisor_report" zh:"服务主任日报表" doc:"附空白服务主任日报表" ex:"true"`
	Evaluation       Bool       `yaml:"evaluation" zh:"售后服务评估表" doc:"附售后服务评估表" ex:"true"`
	Survey           Bool       `yaml:"survey" zh:"客户满意度调查表" doc:"附空白满意度调查表" ex:"true"`
	ChangeForm       Bool       `yaml:"change_form" zh:"变更与解除申请表" doc:"附空白变更与解除申请表" ex:"true"`
	Privacy          Bool       `yaml:"privacy" zh:"个人信息保密协议（签字登记）" doc:"附接触个人信息的人员签署的保密协议" ex:"true"`
	Intermediary     Bool       `yaml:"intermediary" zh:"第三方中介服务协议（空白格式）" doc:"附空白中介服务协议" ex:"true"`
	DeliveryAddress  Bool       `yaml:"delivery_address" zh:"送达地址确认书" doc:"附空白送达地址确认书" ex:"true"`
	Authority        Bool       `yaml:"authority" zh:"授权委托书" doc:"附空白授权委托书" ex:"true"`
	Others           []Attached `yaml:"others" zh:"其他附件" doc:"另行提供的文件" validate:"dive"`
	Precedence       Choice     `yaml:"precedence" zh:"效力顺序" doc:"附件与正文不一致时以哪个为准" enum:"body=以正文为准|attachment=以附件为准|later=以签署在后的为准" ex:"body" start:"body" validate:"required"`
}

// Switched are the fields of the attachments that are switched on, in the
// order of the model.
func (a *Attachments) Switched() []*Field {
	if a == nil {
		return nil
	}
	var out []*Field
	v := reflect.ValueOf(a).Elem()
	for i, f := range Model().Field("attachments").Fields {
		if b, ok := v.Field(i).Interface().(Bool); ok && bool(b.V) {
			out = append(out, f)
		}
	}
	return out
}

// Attached is a paper of the user's own.
type Attached struct {
	Title Text `yaml:"title" zh:"附件名称" ex:"产品使用说明书" validate:"required"`
	Pages Int  `yaml:"pages" zh:"页数" ex:"42"`
}

// Miscellaneous holds what fits nowhere else.
type Miscellaneous struct {
	Extra    []Text `yaml:"extra" zh:"补充约定" doc:"逐条写明双方另外约定的事项" ex:"服务方在协议期限内免费升级数控系统软件一次" validate:"dive"`
	Assign   Choice `yaml:"assignment" zh:"权利义务转让" enum:"consent=须经对方书面同意|free=可以转让，通知对方即可" ex:"consent"`
	Language Text   `yaml:"language" zh:"文本语言" doc:"有外文译本时写明译本语言；以中文本为准" ex:"英文"`
}

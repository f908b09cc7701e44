package spec

import (
	"qiyue/internal/calendar"
	"qiyue/internal/yaml"
)

// Spec is a filled-in agreement. Sections are pointers: nil when the spec
// leaves them out. Which sections a kind needs, its template says; which
// fields a section needs, the validate tags say. Tags: yaml the key, zh the
// label (errors, forms, spreadsheets), doc what to write, ex an example, enum
// the choices with their labels, start what a starter spec holds: a value that
// is customary and costs nobody anything, "!" for a blank that must be filled though
// the field has no required tag, "?" for one to delete where it does not apply;
// rows the items a starter's list holds: the name of an enumerated key, for one
// of each of its choices, or key=value,key=value;… for these; none what zero
// means of a number, a word that may be written for it: without the tag zero is
// refused; holds "letters" of names: a number there is in the wrong place. Which periods have to fit into
// which stands in periods.go.
type Spec struct {
	Agreement Choice    `yaml:"agreement" zh:"协议种类" doc:"协议的种类，对应一份模板" ex:"after-sales" validate:"required"`
	Number    Text      `yaml:"number" zh:"协议编号" doc:"双方用来指称本协议的编号，也用作文件名" ex:"SH-2026-0137" validate:"required"`
	Title     Text      `yaml:"title" zh:"协议标题" doc:"不填则用模板的标题" ex:"数控设备售后服务协议书"`
	Stance    Choice    `yaml:"stance" zh:"立场" doc:"由哪一方主导起草；不填为 balanced" enum:"balanced=均衡|provider=服务方主导|customer=客户主导|intermediary=中介方主导" ex:"balanced"`
	Signing   *Signing  `yaml:"signing" zh:"签署"`
	Term      *Term     `yaml:"term" zh:"协议期限"`
	Parties   []*Party  `yaml:"parties" zh:"当事人" validate:"required,min=1,dive"`
	Products  []Product `yaml:"products" zh:"产品" validate:"dive"`

	Service       *Service       `yaml:"service" zh:"服务范围与方式"`
	Calendar      *Calendar      `yaml:"calendar" zh:"服务日历"`
	Response      *Response      `yaml:"response" zh:"响应与时限"`
	Terms         *Terms         `yaml:"terms" zh:"条款的适用"`
	Store         *Store         `yaml:"store" zh:"门店管理"`
	Warranty      *Warranty      `yaml:"warranty" zh:"质量保证"`
	Returns       *Returns       `yaml:"returns" zh:"退换修"`
	Parts         *Parts         `yaml:"parts" zh:"备件"`
	Staff         *Staff         `yaml:"staff" zh:"服务人员"`
	Duties        *Duties        `yaml:"duties" zh:"客户配合"`
	Acceptance    *Acceptance    `yaml:"acceptance" zh:"服务验收与记录"`
	Maintenance   *Maintenance   `yaml:"maintenance" zh:"定期维保"`
	Card          *Card          `yaml:"card" zh:"延保与服务卡"`
	Local         *Local         `yaml:"local" zh:"本地服务"`
	Guarantee     *Guarantee     `yaml:"guarantee" zh:"服务保证"`
	Tripartite    *Tripartite    `yaml:"tripartite" zh:"第三方"`
	Dealership    *Dealership    `yaml:"dealership" zh:"经销与代理"`
	OEM           *OEM           `yaml:"oem" zh:"贴牌生产"`
	Supply        *Supply        `yaml:"supply" zh:"订货与供货" doc:"买卖产品时填写；代理不填" start:"?"`
	Policy        *Policy        `yaml:"policy" zh:"内部管理"`
	Quality       *Quality       `yaml:"quality" zh:"服务质量"`
	Remote        *Remote        `yaml:"remote" zh:"远程服务"`
	Fees          *Fees          `yaml:"fees" zh:"费用"`
	Liability     *Liability     `yaml:"liability" zh:"责任划分"`
	Breach        *Breach        `yaml:"breach" zh:"违约责任"`
	Confidential  *Confidential  `yaml:"confidentiality" zh:"保密"`
	Privacy       *Privacy       `yaml:"privacy" zh:"个人信息告知"`
	ForceMajeure  *ForceMajeure  `yaml:"force_majeure" zh:"不可抗力"`
	Termination   *Termination   `yaml:"termination" zh:"变更与解除"`
	Notices       *Notices       `yaml:"notices" zh:"通知与送达"`
	Disputes      *Disputes      `yaml:"disputes" zh:"争议解决"`
	Attachments   *Attachments   `yaml:"attachments" zh:"附件"`
	Amends        *Amends        `yaml:"amends" zh:"原协议"`
	Ending        *Ending        `yaml:"termination_terms" zh:"终止的善后"`
	Miscellaneous *Miscellaneous `yaml:"miscellaneous" zh:"其他约定"`

	root  *yaml.Node
	meant map[string]bool // paths that a misspelt key stands for

	base   *Base  // what the spec was laid over, or nil
	shared uint64 // the fields taken from it unchanged, a bit each by index

	reckoned *calendar.Calendar // see ReckonBy; nil: the built-in one
}

// ReckonBy sets the calendar by which what the spec prints of dates, the
// examples of deadlines, is worked out.
func (s *Spec) ReckonBy(c *calendar.Calendar) { s.reckoned = c }

func (s *Spec) reckoning() *calendar.Calendar {
	if s.reckoned != nil {
		return s.reckoned
	}
	return calendar.Builtin()
}

// Signing is where, when and how the agreement is signed.
type Signing struct {
	Place         Text   `yaml:"place" zh:"签订地点" doc:"写到区县" ex:"浙江省杭州市西湖区" validate:"required"`
	Date          Date   `yaml:"date" zh:"签订日期" doc:"不填则在签署页留空手写" ex:"2026-12-01"`
	Copies        Int    `yaml:"copies" zh:"份数" doc:"一式几份；须等于各方所执份数之和" ex:"4" start:"4" validate:"required,min=2,max=20"`
	CopiesEach    Int    `yaml:"copies_each" zh:"每方所执份数" doc:"各方各执几份" ex:"2" start:"2" validate:"required,min=1,max=10"`
	Effective     Choice `yaml:"effective" zh:"生效条件" doc:"自何时生效" enum:"sign-and-seal=各方签字并盖章之日|sign-or-seal=各方签字或者盖章之日|date=指定的日期" ex:"sign-and-seal" start:"sign-and-seal" validate:"required"`
	EffectiveDate Date   `yaml:"effective_date" zh:"生效日期" doc:"生效条件为指定日期时填写" ex:"2026-12-01"`
	Electronic    Bool   `yaml:"electronic" zh:"电子签署" doc:"各方是否同意用可靠的电子签名签署" ex:"false"`
}

// Term is how long the agreement lasts.
type Term struct {
	Start   Date     `yaml:"start" zh:"起始日" doc:"协议期限的第一日" ex:"2026-12-01" validate:"required"`
	Length  Duration `yaml:"length" zh:"期限" doc:"自起始日起多久" ex:"3年" validate:"required"`
	Renewal Choice   `yaml:"renewal" zh:"续约方式" doc:"期满后怎么办" enum:"by-agreement=另行签订续约协议|automatic=无人反对则自动续期|none=期满终止" ex:"by-agreement" start:"by-agreement" validate:"required"`
	Extend  Duration `yaml:"extend" zh:"每次续期" doc:"自动续期时每次多久" ex:"1年"`
	Notice  Duration `yaml:"notice" zh:"续约通知期" doc:"期满前多久提出续约、不续约或者提醒；个人信息委托处理协议中也是解除通知期" ex:"30日" start:"30日" validate:"required"`
}

// Party is one side. Its place in the list decides nothing; its role decides
// its label (甲方, 乙方 …) by the template.
type Party struct {
	Role           Choice   `yaml:"role" zh:"角色" doc:"在本协议中的角色" enum:"provider=服务方|customer=客户|intermediary=中介方|manufacturer=生产方|dealer=经销商|principal=委托方" ex:"provider" validate:"required"`
	Kind           Choice   `yaml:"kind" zh:"主体类型" doc:"单位还是个人；个人客户按消费者对待" enum:"company=单位|person=个人" ex:"company" validate:"required"`
	Name           Text     `yaml:"name" zh:"名称" holds:"letters" doc:"与营业执照或者身份证件一致" ex:"杭州精衡机床有限公司" validate:"required"`
	USCC           USCC     `yaml:"uscc" zh:"统一社会信用代码" doc:"单位填写，18 位" ex:"91330106MA2CFG4T0P" start:"?"`
	IDNumber       IDNumber `yaml:"id_number" zh:"身份证号码" doc:"个人填写，18 位" ex:"11010519491231002X"`
	Representative Text     `yaml:"representative" zh:"法定代表人" holds:"letters" doc:"单位的法定代表人或者负责人" ex:"周启明" start:"?"`
	Size           Choice   `yaml:"size" zh:"企业规模" doc:"订约时的规模类型，决定付款期限规则是否适用" enum:"large=大型企业|medium=中型企业|small=小型企业|micro=微型企业|government=机关|institution=事业单位" ex:"medium"`
	Address        Text     `yaml:"address" zh:"住所" doc:"单位为登记住所，个人为经常居住地" ex:"浙江省杭州市西湖区文三路 90 号" validate:"required"`
	Contact        *Contact `yaml:"contact" zh:"联系人" validate:"required"`
	Signatory      *Signer  `yaml:"signatory" zh:"签约代表"`
	Bank           *Bank    `yaml:"bank" zh:"收款账户"`
	Invoice        *Invoice `yaml:"invoice" zh:"开票信息"`
}

// Contact receives notices; address and e-mail are addresses for service.
type Contact struct {
	Name    Text     `yaml:"name" zh:"联系人" holds:"letters" doc:"负责本协议日常联系的人" ex:"沈佳宁" validate:"required"`
	Phone   Phone    `yaml:"phone" zh:"联系电话" doc:"手机、座机（带区号）或者 400 号码" ex:"0571-56789012" validate:"required"`
	Email   Email    `yaml:"email" zh:"电子邮箱" doc:"用于接收书面通知" ex:"service@example.com" validate:"required"`
	Address Text     `yaml:"address" zh:"送达地址" doc:"不填则为住所" ex:"浙江省杭州市西湖区文三路 90 号 3 幢 501 室"`
	Postal  Postcode `yaml:"postal_code" zh:"邮政编码" doc:"六位数字" ex:"310012"`
}

// Signer is who signs for a company other than its representative.
type Signer struct {
	Name      Text `yaml:"name" zh:"签约代表" holds:"letters" doc:"经授权签署本协议的人" ex:"陆文博" validate:"required"`
	Title     Text `yaml:"title" zh:"职务" ex:"售后服务部经理"`
	Authority Text `yaml:"authority" zh:"授权文件" doc:"授权委托书的编号或者日期" ex:"授权委托书（2026）第 18 号" validate:"required"`
}

// Bank is where money is paid to.
type Bank struct {
	Name    Text    `yaml:"name" zh:"开户银行" holds:"letters" doc:"写到支行" ex:"中国工商银行杭州西湖支行" validate:"required"`
	Account Account `yaml:"account" zh:"银行账号" ex:"1202021109900123456" validate:"required"`
	Holder  Text    `yaml:"holder" zh:"账户名称" holds:"letters" doc:"不填则与名称相同" ex:"杭州精衡机床有限公司"`
}

// Invoice is what a VAT invoice to the party must show.
type Invoice struct {
	Title   Text   `yaml:"title" zh:"发票抬头" holds:"letters" doc:"不填则与名称相同" ex:"杭州精衡机床有限公司"`
	TaxID   USCC   `yaml:"tax_id" zh:"纳税人识别号" doc:"不填则为统一社会信用代码" ex:"91330106MA2CFG4T0P"`
	Kind    Choice `yaml:"kind" zh:"发票种类" enum:"special=增值税专用发票|general=增值税普通发票" ex:"special" validate:"required"`
	Address Text   `yaml:"address" zh:"开票地址" ex:"浙江省杭州市西湖区文三路 90 号"`
	Phone   Phone  `yaml:"phone" zh:"开票电话" ex:"0571-56789012"`
	Email   Email  `yaml:"email" zh:"收票邮箱" ex:"invoice@example.com"`
}

// Product is one kind of product that is serviced.
type Product struct {
	Name      Text    `yaml:"name" zh:"产品名称" ex:"数控车床" validate:"required"`
	Model     Text    `yaml:"model" zh:"规格型号" ex:"CK6150" validate:"required"`
	Quantity  Decimal `yaml:"quantity" zh:"数量" ex:"2" validate:"required"`
	Unit      Text    `yaml:"unit" zh:"单位" ex:"台" validate:"required"`
	Serial    Text    `yaml:"serial" zh:"出厂编号" doc:"没有则不填" ex:"CK6150-260311、CK6150-260312"`
	Location  Text    `yaml:"location" zh:"安装地点" doc:"上门服务的地点" ex:"绍兴市柯桥区 2 号车间"`
	Price     Money   `yaml:"price" zh:"单价" doc:"含税单价；计算责任上限等用" ex:"186000元" none:"赠送"`
	Suggested Money   `yaml:"suggested" zh:"建议零售价" doc:"只供经销商参考的含税零售价" ex:"228000元"`
	Delivered Date    `yaml:"delivered" zh:"交付日期" ex:"2026-11-20"`
	Accepted  Date    `yaml:"accepted" zh:"验收合格日期" ex:"2026-11-28"`
}

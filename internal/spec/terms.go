package spec

// Terms are one-sided terms that a trader gives along with its goods, to
// consumers nobody names.
type Terms struct {
	Products  []Text   `yaml:"products" zh:"适用的产品" doc:"逐项写明品牌、名称与型号" ex:"澄悦牌空气净化器 CY-A300、CY-A500" validate:"required,min=1,dive"`
	Effective Date     `yaml:"effective" zh:"施行日期" doc:"自哪一日销售的产品起适用" ex:"2026-12-01" validate:"required"`
	Site      Text     `yaml:"site" zh:"公布处" doc:"条款全文公布在哪里" ex:"https://service.chengyue.example" validate:"required"`
	Notice    Duration `yaml:"notice" zh:"修改公布期" doc:"修改提前多久公布" ex:"30日" start:"30日" validate:"required"`
}

// Privacy is what a trader tells people before it handles their personal
// information for after-sales service (个人信息保护法 17).
type Privacy struct {
	Purpose Text     `yaml:"purpose" zh:"处理目的" ex:"核对购买凭证、安排上门服务和退款" validate:"required"`
	Kinds   []Text   `yaml:"kinds" zh:"信息种类" ex:"姓名、电话与地址" validate:"required,min=1,dive"`
	Keep    Duration `yaml:"keep" zh:"保存期限" doc:"最后一次服务完成后多久" ex:"3年" start:"3年" validate:"required"`
	Answer  Duration `yaml:"answer" zh:"请求办理时限" doc:"收到查阅、更正、删除等请求后多久办理；也是保存期满后删除的时限" ex:"15日" start:"15日" validate:"required"`
	Protect []Text   `yaml:"protection" zh:"保护措施" ex:"按岗位分配访问权限并记录访问" validate:"required,min=1,dive"`
	Trusted []Text   `yaml:"entrusted" zh:"受托处理的单位" doc:"承运、维修、支付等受托单位及其所得的信息；没有则不填" ex:"承运人：姓名、电话与地址" validate:"dive"`
	Breach  Duration `yaml:"breach" zh:"泄露告知时限" doc:"知道泄露后多久告知本人" ex:"24小时" start:"24小时" validate:"required"`
}

// Consumer tells whether the customer is a consumer: a person, or whoever buys
// where terms go along with the goods or a shop's rules hold.
func (s *Spec) Consumer() bool {
	if s.Terms != nil || s.Store != nil {
		return true
	}
	customer, _ := s.Party("customer")
	return customer != nil && customer.Kind.V.ID == "person"
}

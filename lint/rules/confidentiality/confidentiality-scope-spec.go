package confidentiality

import (
	"regexp"
	"strconv"
	"sync"

	"qiyue/lint"
)

// anything is a kind of information that is no kind.
var anything = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:(?:双方|对方|甲方|乙方|一方|合作|履行|协议|项目|本协议|过程|中|的|在|期间|提供|知悉|获取|获得|所)*)(?:一切|所有|全部|任何|有关|相关|各种|各类)(?:的)?(?:保密|商业|技术|重要)?(?:信息|资料|内容|文件|数据|材料)(?:和|与|及|、)?(?:信息|资料|内容|文件|数据|材料)?$|^(?:与|和|同)(?:本次|本)?(?:合作|项目|业务|协议|合同|双方|履行|服务|甲方|乙方|对方)(?:有关|相关)的(?:信息|资料|内容|文件|数据|材料|事项|情况)$`)
})

// confidentialityScopeSpec reads the list of what is secret.
func confidentialityScopeSpec(p *lint.Pass) {
	if p.Spec.Confidential == nil {
		return
	}
	for i, x := range p.Spec.Confidential.Scope {
		path, text := "confidentiality.scope["+strconv.Itoa(i)+"]", x.String()
		if anything().MatchString(text) {
			p.FlagSpec(p.Spec.Within(path, text, 0, len(text)), path, "text", text)
		}
	}
}

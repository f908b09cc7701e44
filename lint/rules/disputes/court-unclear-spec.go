package disputes

import (
	"regexp"
	"sync"

	"qiyue/lint"
)

// named is a court with the place that tells it from others.
var named = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^.{2,}(?:人民法院|互联网法院|海事法院|知识产权法院|金融法院|铁路运输法院|运输中级法院)$`)
})

// courtUnclearSpec looks for a court that its name or place does not tell.
func courtUnclearSpec(p *lint.Pass) {
	d := p.Spec.Disputes
	if d == nil || d.Method.V.ID != "court" {
		return
	}
	if name := d.CourtName.String(); name != "" && (!named().MatchString(name) || lint.Contains(
		name, "当地", "有关", "相关", "本地", "上级", "所在地", "住所地", "指定", "任一", "有管辖权", "、", "或",
	)) {
		p.FlagSpec(p.Spec.Within("disputes.court_name", name, 0, len(name)), "disputes.court_name", "text", name)
	}
	if d.Court.V.ID != "object" {
		return
	}
	for _, x := range p.Spec.Products {
		if x.Location.IsSet() {
			return
		}
	}
	p.FlagSpec(d.Court.At, "disputes.court", "text", d.Court.String())
}

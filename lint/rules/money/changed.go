package money

import (
	"strings"

	"qiyue/lint"
)

// raised and lowered stand right before the share by which a price changes.
var (
	raised  = []string{"上浮", "递增", "上调", "上涨", "调增", "涨价", "加价"}
	lowered = []string{"下浮", "优惠", "让利", "降价", "下调", "递减", "调减", "减让"}
)

// changed checks a price after it is raised or lowered by a share: 总价100万元，下浮5%后为95万元; what it is raised by may be
// told instead.
func (c *checker) changed(s lint.Sentence, qs, yuan []lint.Quantity) {
	t := c.p.Text
	if len(yuan) != 2 || t.HasAny(s.Start, s.End, "违约", "逾期", "至少", "不超过", "不低于", "最高", "最低", "以上", "以内", "每年递增", "逐年") {
		return
	}
	for _, q := range qs {
		if q.Unit != lint.Percent || q.Start < yuan[0].End || q.End > yuan[1].Start {
			continue
		}
		by := q.Value
		switch {
		case t.Before(q.Start, lowered...):
			by = -by
		case !t.Before(q.Start, raised...):
			return
		}
		between := strings.TrimRight(t.All[q.End:yuan[1].Start], "人民币￥¥ ")
		want := yuan[0].Value * (1 + by)
		if !lint.HasSuffix(between, "后为", "后", "即为", "即", "实付", "为", "后计", "后合计", "应付") || len(between) > len("后的合同总价为") || close(yuan[0].Value*q.Value, yuan[1].Value) {
			return
		}
		if !close(want, yuan[1].Value) && yuan[1].Value > want/2 && yuan[1].Value < want*2 {
			c.wrong(yuan[1], want)
		}
		return
	}
}

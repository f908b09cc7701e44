package lint

import (
	"testing"

	"qiyue/lint/reader"
)

// What a text says in so many words tells its sides apart.
func TestDirection(t *testing.T) {
	for _, c := range []struct{ name, text, provider string }{
		{"a title before the label", "水泵检修协议\n使用单位（甲方）：某厂\n检修单位（乙方）：某公司\n一、甲方按月付款。", "乙方"},
		{"the provider named first", "水泵检修协议\n甲方：某公司\n乙方：某厂\n兹委托甲方检修乙方的水泵。\n一、甲方每月检修一次。", "甲方"},
		{"a garage", "车辆维修协议\n甲方：某局\n乙方：某厂\n甲方车辆在乙方定点维修。\n一、每季度结算一次。", "乙方"},
		{"a mandate accepted", "打印机协议\n甲方：某局\n乙方：某店\n乙方接受甲方委托。\n一、每季度结算一次。", "乙方"},
		{"roles for labels", "汽车修理合同\n托修方：某人\n承修方：某厂\n一、承修方按期交车。", "承修方"},
		{"short names in brackets", "净水机租用约定\n我们是某公司（下称“公司”），服务电话400。\n您是某小区的住户（下文“住户”）。\n一、公司每季换芯。\n二、公司接报后上门，住户付租金。\n三、公司不收移机费，住户开门。", "公司"},
		{"short names in a definition", "监护仪售后条款\n1.1 “本院”指某医院，“供应商”指中标人。\n1.2 供应商每年培训本院人员。\n1.3 供应商修理，本院付款，供应商开票给本院。", "供应商"},
		{"what one side sells", "拖拉机协议\n甲方：某人\n乙方：某人\n一、甲方卖给乙方拖拉机一台。", "甲方"},
		{"a word behind the name", "烘箱购销约定\n甲方：某食堂（买）\n乙方：某行（卖）\n一、双方友好合作。", "乙方"},
		{"who works and who pays", "水泵协议\n甲方（出钱的一方）：某厂\n乙方（干活的一方）：某店\n一、双方友好合作。", "乙方"},
		{"a name to write", "拖拉机协议\n销售单位：某行（下面写 甲方）\n购机人：某人（下面写 乙方）\n一、双方友好合作。", "甲方"},
		{"a house and its craftsman", "灶具包修约定\n饭馆：某餐馆（后面叫“店里”）\n师傅：某修理部（后面叫“修理部”）\n一、店里的灶坏了，店里打电话。\n二、修理部来修，店里开门，修理部带件。\n三、修理部收拾。", "修理部"},
		{"a seller and a buyer of one thing", "面包车买卖合同\n卖车方（甲方）：某行\n购车方（乙方）：某人\n一、双方友好合作。", "甲方"},
		{"who serves whom in one sentence", "门锁维护合同\n某物业公司（下称“锦江物业”）\n某科技公司（下称“安泰科技”）\n一、安泰科技为锦江物业的门锁提供维护。\n二、锦江物业与安泰科技友好合作。\n三、锦江物业、安泰科技各执一份。", "安泰科技"},
		{"nothing said", "合作协议\n甲方：某人\n乙方：某厂\n一、双方友好合作。", ""},
	} {
		doc, err := reader.Read("a.txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, p := range NewText(doc).Parties() {
			if p.Role == Provider {
				got = p.Label
			}
		}
		if got != c.provider {
			t.Errorf("%s: provider %q, want %q", c.name, got, c.provider)
		}
	}
}

// An excerpt is not asked what it lacks.
func TestWhole(t *testing.T) {
	head := "水泵检修协议\n甲方：某厂\n乙方：某公司\n一、乙方检修。\n二、甲方付款。\n三、费用另列。\n四、本协议自签字之日起生效。\n"
	for _, c := range []struct {
		last string
		want bool
	}{
		{"五、未尽事宜，双方协商。", true},
		{"五、本协议一式两份，双方各执一份，自双方签字盖章之日起生效", true},
		{"五、乙方应当按照甲方提供的图纸进行检修，检修之后由甲方在三个工作日内组织有关", false},
		{"甲方（盖章）：　　乙方（盖章）：", true},
	} {
		doc, err := reader.Read("a.txt", []byte(head+c.last))
		if err != nil {
			t.Fatal(err)
		}
		if got := NewText(doc).Whole(); got != c.want {
			t.Errorf("%s: %v", c.last, got)
		}
	}
}

// A number of copies and who gets them make an agreement whole in any words.
func TestCopied(t *testing.T) {
	head := "水泵检修协议\n甲方：某厂\n乙方：某公司\n一、乙方检修。\n二、甲方付款。\n三、费用另列。\n"
	for _, c := range []struct {
		last string
		want bool
	}{
		{"四、协议三份，甲方两份，乙方一份。", true},
		{"四、写两份，一家一份。", true},
		{"四、乙方交来检修报告两份，甲方签字。", false},
		{"四、本协议的附件有一份。", false},
	} {
		doc, err := reader.Read("a.txt", []byte(head+c.last))
		if err != nil {
			t.Fatal(err)
		}
		if got := NewText(doc).Copied(); got != c.want {
			t.Errorf("%s: %v", c.last, got)
		}
	}
}

package rules

import (
	"fmt"
	"testing"

	"qiyue/internal/document"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// A wrong sum is told with the right one. These were reckoned by hand.
func TestArithmeticFigures(t *testing.T) {
	linter := lint.New(All())
	for text, want := range map[string]string{
		"吊装费6,200元、调试费1,850元、检测费950元，合计9,200元。":   "9000 元",
		"色谱柱每根1,350元，共12根，计16,000元。":              "16200 元",
		"不含税价80,000元，税率13%，税额10,000元，含税价90,400元。": "10400 元",
		"维保款分三期支付，每期2.5万元，共7万元。":                  "75000 元",
		"每月值守费4,300元，全年值守费52,000元。":               "51600 元",
		"锅炉7台，每台每年950元，年度费用6,500元。":               "6650 元",
		"质保金为合同价款42万元的5%，计2.5万元。":                 "21000 元",
		"技师费每小时135元，按18小时计，共2,400元。":              "2430 元",
		"三项费用分别为4.2万元、1.6万元和0.7万元，总计6.6万元。":       "65000 元",
		"税率6%，价税合计53,000元，其中税额3,180元。":            "3000 元",
		"合同总价36万元，首付款12万元，第二笔18万元，尾款5万元。":         "60000 元",
		"合同总价36万元，其中首付款12万元，到货款18万元，尾款8万元。":       "60000 元",
		"每季度检测一次，每次1,250元，全年四次共计4,800元。":          "5000 元",
		"每季度检测两次，每次600元，两年共9,000元。":               "9600 元",
		"每月清洗一次，每次收费450元，年度合计5,000元。":             "5400 元",
		"每半年标定两次，每次700元，共四次，合计2,600元。":            "2800 元",
		"付款：签约付30%，到货付45%，验收付20%，质保期满付10%。":       "105%",
		"服务费总额180,000元。\n服务费分四期支付，每期46,000元。":     "45000 元",
		"滤芯30支，单价85元；密封圈12只，单价15元，总计2,700元。":      "2730 元",
		"货款分三期：首期三成，二期四成，三期二成，付讫为止。":              "90%",
	} {
		d, err := reader.Read("合同.txt", []byte("维护服务合同\n甲方：甲厂\n乙方：乙厂\n"+text+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		list, _ := linter.Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract})
		got := "nothing"
		for _, f := range list {
			for _, a := range f.Message.Args {
				if f.Rule == "arithmetic" && a.Name == "sum" {
					got = fmt.Sprint(a.Value)
				}
			}
		}
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

package statute

// repeal is a word that stands for repealed rules, and what the report calls
// them and cites instead. Without a name the word is the name, and the library
// of statutes knows the rest.
type repeal struct{ word, name, by string }

// repeals are the statutes of the library, and others that templates still
// carry along. The latter were replaced before the library begins; a report on
// them cites no article.
var repeals = []repeal{
	{word: "合同法"}, {word: "民法通则"}, {word: "民法总则"}, {word: "侵权责任法"}, {word: "担保法"}, {word: "物权法"}, {word: "婚姻法"}, {word: "继承法"}, {word: "收养法"},
	{word: "工业产品质量责任条例"}, {word: "产品质量监督试行办法"}, {word: "合同违法行为监督处理办法"}, {word: "固体废物污染环境防治法"},
	{"加工承揽合同条例", "", "民法典"}, {"工矿产品购销合同条例", "", "民法典"}, {"农副产品购销合同条例", "", "民法典"}, {"建筑安装工程承包合同条例", "", "民法典"}, {"建筑安装工程承包条例", "", "民法典"}, {"建设工程勘察设计合同条例", "", "民法典"},
	{"中外合资经营企业法", "", "外商投资法"}, {"中外合作经营企业法", "", "外商投资法"}, {"外资企业法", "", "外商投资法"},
	{"营业税暂行条例", "", "增值税法"}, {"增值税暂行条例", "", "增值税法"},
	{"《民通》", "民法通则", "民法典"}, {"民通意见", "民法通则意见", "民法典"}, {"《侵权法》", "侵权责任法", "民法典"},
	{"释〔1999〕19号", "合同法解释（一）", "民法典"}, {"释〔2009〕5号", "合同法解释（二）", "民法典"}, {"释〔2000〕44号", "担保法解释", "民法典"}, {"释〔2004〕14号", "建设工程施工合同解释", "民法典"}, {"释〔2018〕20号", "建设工程施工合同解释（二）", "民法典"},
	{"释[1999]19号", "合同法解释（一）", "民法典"}, {"释[2009]5号", "合同法解释（二）", "民法典"}, {"释[2000]44号", "担保法解释", "民法典"}, {"释[2004]14号", "建设工程施工合同解释", "民法典"}, {"释[2018]20号", "建设工程施工合同解释（二）", "民法典"},
	{"释（1999）19号", "合同法解释（一）", "民法典"}, {"释（2009）5号", "合同法解释（二）", "民法典"}, {"释（2000）44号", "担保法解释", "民法典"}, {"释（2004）14号", "建设工程施工合同解释", "民法典"}, {"释（2018）20号", "建设工程施工合同解释（二）", "民法典"},
}

func repealWords() []string {
	var out []string
	for _, r := range repeals {
		out = append(out, r.word)
	}
	return out
}

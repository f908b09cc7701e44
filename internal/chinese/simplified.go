package chinese

import (
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"
)

// Simplified is a text with the traditional characters of our table written
// in their simplified form, byte for byte as long: every place in it is the
// same place in s. A text with none of them is returned as it is. Words are not
// translated: 合約 becomes 合约, 保固 stays.
func Simplified(s string) string {
	if !Traditional(s) {
		return s
	}
	forms := simplifiedForms()
	b := []byte(s)
	for i, r := range s {
		if w, ok := forms[r]; ok {
			utf8.EncodeRune(b[i:], w)
		}
	}
	return string(b)
}

// Traditional reports a text written in traditional characters: several of
// those stand in it that hardly any traditional agreement does without, or one,
// in a text too short for more, and none of their simplified forms.
func Traditional(s string) bool {
	met := uint16(0) // by place in everywhere
	for i := 0; i+2 < len(s); {
		if c := s[i]; c < 0xE4 || c > 0xE9 { // not U+4000 to U+9FFF
			i++
			continue
		}
		r := rune(s[i]&15)<<12 | rune(s[i+1]&63)<<6 | rune(s[i+2]&63)
		if maybe[r>>6&31]>>(r&63)&1 != 0 {
			if k := strings.IndexRune(everywhere, r); k >= 0 {
				if met |= 1 << (k / 3); bits.OnesCount16(met) == 3 {
					return true
				}
			}
		}
		i += 3
	}
	return met != 0 && !strings.ContainsAny(s, inSimplified)
}

// TraditionalMarks are the characters by which Traditional tells: a text without
// them is none.
func TraditionalMarks() []string { return strings.Split(everywhere, "") }

// everywhere are traditional characters that agreements are full of and that
// simplified texts have in no name.
const everywhere = "為與協議雙務費應維條時產責後個"

// inSimplified are their simplified forms.
const inSimplified = "为与协议双务费应维条时产责后个"

// figureForms are the traditional characters of sums, which banks accept in
// simplified ones (正确填写票据和结算凭证的基本规定), and two more forms of 叁.
var figureForms = map[rune]string{'貳': "贰", '陸': "陆", '億': "亿", '萬': "万", '圓': "圆", '叄': "叁", '參': "叁"}

// TraditionalFigures are the characters that SimplifiedFigure knows.
func TraditionalFigures() []string {
	var out []string
	for r := range figureForms {
		out = append(out, string(r))
	}
	return out
}

// SimplifiedFigure is the simplified form of the traditional figure at byte i of a
// text, as long as it is, where another figure or 元 stands beside it; else "". In a
// name (陸家嘴, 萬科) it is none.
func SimplifiedFigure(s string, i int) string {
	r, n := utf8.DecodeRuneInString(s[i:])
	form := figureForms[r]
	if form == "" {
		return ""
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+n:])
	if !strings.ContainsRune(besideFigure, before) && !strings.ContainsRune(besideFigure, after) {
		return ""
	}
	return form
}

// besideFigure are figures, units of money, and what is counted most in copies and terms.
const besideFigure = "0123456789零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟貳陸億萬叄參元圆圓整正份年个個"

// maybe has the lower eleven bits of those: most characters need no closer look.
var maybe = func() (set [32]uint64) {
	for _, r := range everywhere {
		set[r>>6&31] |= 1 << (r & 63)
	}
	return
}()

// simplifiedForms are the pairs of the table.
var simplifiedForms = sync.OnceValue(func() map[rune]rune {
	forms := map[rune]rune{}
	var from rune
	for _, r := range traditional {
		if from == 0 {
			from = r
		} else {
			forms[from] = r
			from = 0
		}
	}
	return forms
})

// traditional holds pairs of a traditional character and its simplified form
// (通用规范汉字表, 附件 1), as far as agreements use them. 著 and 乾 are left
// out: which word they stand for decides their form.
const traditional = "" +
	"並并亂乱亞亚佇伫佈布佔占併并來来係系倉仓個个們们倫伦偉伟偽伪傘伞備备傭佣傳传傷伤僅仅僱雇價价儀仪億亿儘尽償偿優优儲储兒儿內内兩两" +
	"冊册凍冻凱凯別别刪删則则剛刚創创劃划劇剧劉刘劍剑劑剂勁劲動动務务勝胜勞劳勢势勵励勸劝勻匀匯汇區区協协卻却卽即厭厌厲厉參参叢丛吳吴" +
	"員员問问啓启啞哑啟启喚唤喪丧單单嗆呛嗎吗嘆叹嘍喽嘗尝嚇吓嚐尝嚮向嚴严囑嘱囘回囪囱國国圍围園园圓圆圖图團团執执堅坚堊垩報报場场塊块" +
	"塗涂塵尘墊垫墜坠墳坟墻墙墾垦壇坛壓压壞坏壟垄壩坝壯壮壽寿夠够夾夹奧奥奩奁奪夺奮奋婦妇媽妈嬰婴孫孙學学孿孪宮宫寢寝實实寧宁審审寫写" +
	"寬宽寵宠寶宝將将專专尋寻對对導导屆届屍尸層层屬属岡冈峯峰島岛峽峡嶺岭巔巅帥帅師师帳帐帶带幣币幫帮幹干幾几庫库廁厕廈厦廚厨廟庙廠厂" +
	"廢废廣广廳厅張张強强彆别彈弹彌弥彎弯彙汇彥彦彫雕後后徑径從从復复徵征徹彻恆恒悶闷惡恶愛爱愷恺態态慘惨慚惭慣惯慪怄慮虑慶庆憂忧憐怜" +
	"憑凭憤愤憲宪憶忆懇恳應应懲惩懶懒懷怀懸悬懼惧戀恋戰战戲戏戶户戸户拋抛拚拼捨舍捲卷掃扫掙挣掛挂採采揀拣揚扬換换揮挥損损搖摇搗捣搶抢" +
	"搾榨摯挚摺折撈捞撐撑撥拨撫抚撲扑撿捡擁拥擇择擊击擋挡擔担據据擠挤擬拟擰拧擱搁擲掷擴扩擷撷擺摆擾扰攏拢攔拦攜携攝摄攢攒攤摊攪搅攬揽" +
	"敎教敗败敘叙敵敌數数斂敛斃毙斬斩斷断於于旂旗旣既昇升時时晉晋晝昼暈晕暢畅暫暂暱昵曆历曉晓曏向曖暧曠旷曬晒書书會会朧胧東东條条棄弃" +
	"棗枣棧栈楊杨楓枫業业極极榮荣構构槍枪槓杠樁桩樂乐樑梁樓楼標标樣样樹树橋桥機机橫横檔档檢检檯台檸柠櫃柜櫥橱櫻樱欄栏權权歐欧歟欤歡欢" +
	"歲岁歷历歸归殘残殲歼殺杀殼壳毀毁毆殴氈毡氣气氫氢氬氩氾泛汙污決决沒没況况涇泾涼凉淚泪淨净淪沦淵渊淺浅減减渦涡測测渾浑湊凑湯汤準准" +
	"溝沟溫温溼湿滄沧滅灭滌涤滬沪滯滞滲渗滿满漁渔漢汉漬渍漲涨漸渐漿浆潔洁潛潜潤润澤泽濁浊濃浓濕湿濟济濫滥濱滨濾滤瀉泻瀏浏瀝沥灑洒灘滩" +
	"灣湾災灾為为烏乌無无煉炼煙烟煥焕煩烦熒荧熱热熾炽燈灯燒烧燙烫營营燦灿燭烛爍烁爐炉爛烂爭争爲为爺爷爾尔牆墙牘牍牽牵犢犊犧牺狀状狹狭" +
	"獄狱獅狮獎奖獨独獲获獵猎獸兽獻献玀猡現现瑣琐瑩莹瑪玛環环璽玺瓊琼甕瓮產产産产畝亩畢毕畧略畫画異异當当疇畴疊叠瘋疯瘡疮療疗癒愈癡痴" +
	"癥症癱瘫發发皚皑皺皱盜盗盞盏盡尽監监盤盘盧卢盪荡眞真眾众睜睁瞞瞒瞭了矚瞩矯矫砲炮硏研碩硕確确碼码磚砖磯矶礎础礙碍礦矿礫砾祇只祕秘" +
	"禍祸禦御禪禅禮礼稅税稟禀種种稱称穀谷積积穎颖穩稳穫获窪洼窮穷窯窑窺窥竄窜竅窍竊窃競竞筆笔筍笋筧笕箇个箋笺節节範范築筑篤笃篩筛簡简" +
	"簫箫簽签簾帘籃篮籌筹籠笼籤签糧粮糰团糾纠紀纪約约紅红紋纹納纳紐纽純纯紗纱紙纸級级紛纷紡纺紮扎細细終终組组結结絕绝給给統统絲丝綁绑" +
	"經经綜综綠绿綫线維维綱纲網网綴缀緊紧緒绪緘缄線线緝缉締缔緣缘編编緩缓緬缅緯纬練练緻致縛缚縣县縫缝縮缩縱纵縷缕總总績绩織织繞绕繩绳" +
	"繪绘繫系繳缴繼继續续纍累纏缠纖纤纜缆罈坛罰罚罷罢羅罗羈羁羣群義义習习翹翘耬耧聖圣聞闻聯联聰聪聲声聳耸聶聂職职聽听肅肃脅胁脫脱脹胀" +
	"腦脑腫肿腳脚膚肤膠胶膩腻膽胆臉脸臟脏臨临臺台與与興兴舉举舊旧舖铺艙舱艦舰艱艰艷艳芻刍荊荆莊庄莖茎莢荚華华菸烟萬万葉叶蒐搜蓋盖蔣蒋" +
	"蔥葱蔭荫蕭萧薑姜薔蔷薦荐薩萨藍蓝藝艺藥药蘆芦蘇苏蘊蕴蘭兰處处虛虚虜虏號号虧亏虯虬蛺蛱蝕蚀螢萤蟬蝉蟲虫蠅蝇蠟蜡蠶蚕衆众衊蔑術术衛卫" +
	"衝冲衹只裏里補补裝装裡里製制複复褲裤襪袜襯衬襲袭見见規规覓觅視视親亲覺觉覽览觀观觸触訂订訃讣計计訊讯討讨訓训託托記记訛讹訟讼訣诀" +
	"訪访設设許许訴诉診诊註注詎讵詐诈評评詞词詠咏詢询試试詩诗詭诡話话該该詳详誇夸誌志認认誘诱語语誠诚誤误說说説说課课誼谊調调談谈請请" +
	"諒谅論论諮咨諱讳諷讽諸诸諾诺謀谋謂谓謊谎謙谦講讲謹谨證证譏讥識识譜谱譯译議议護护譽誉讀读變变讎雠讓让讚赞豈岂豎竖豐丰豔艳豬猪貝贝" +
	"負负財财貧贫貨货販贩貪贪貫贯責责貯贮貴贵貶贬買买貸贷費费貼贴貽贻貿贸賀贺賃赁賄贿資资賊贼賒赊賓宾賜赐賠赔賢贤賣卖賤贱賦赋質质賬账" +
	"賴赖賺赚購购賽赛贈赠贊赞贍赡贏赢贓赃贖赎趕赶趙赵跡迹踐践蹟迹躉趸躍跃軀躯車车軋轧軌轨軍军軒轩軟软軸轴較较載载輔辅輕轻輛辆輝辉輟辍" +
	"輩辈輪轮輯辑輸输輻辐輿舆轄辖轆辘轉转轎轿轟轰辦办辭辞辮辫辯辩農农迆迤迴回這这連连週周進进遊游運运過过達达違违遙遥遜逊遞递遠远適适" +
	"遲迟遷迁選选遺遗邁迈還还邇迩邊边邏逻郟郏郵邮鄉乡鄧邓鄭郑鄰邻鄲郸酈郦醜丑醞酝醫医醬酱釀酿釁衅釋释釐厘釘钉針针鈉钠鈔钞鈕钮鈣钙鈴铃" +
	"鈾铀鉀钾鉅巨鉗钳鉛铅鉤钩銀银銅铜銘铭銳锐銷销銹锈鋁铝鋅锌鋒锋鋪铺鋸锯鋼钢錄录錐锥錢钱錦锦錯错錶表鍋锅鍍镀鍛锻鍥锲鍵键鍾钟鎖锁鎢钨" +
	"鎧铠鎮镇鎳镍鏈链鏗铿鏟铲鏡镜鏢镖鏽锈鐘钟鐲镯鐳镭鐵铁鑄铸鑑鉴鑒鉴鑰钥鑲镶鑽钻鑿凿長长門门閃闪閉闭開开閑闲閒闲間间閘闸閡阂閣阁閥阀" +
	"閩闽閱阅闆板闊阔闌阑闕阙闖闯關关闡阐闢辟陝陕陣阵陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隱隐隴陇隸隶隻只雋隽雖虽雙双雛雏雜杂離离難难" +
	"雲云電电霑沾霧雾靂雳靈灵靜静鞏巩韁缰韌韧響响頁页頂顶項项順顺須须頌颂預预頒颁頓顿頗颇領领頭头頰颊頸颈頻频顆颗題题額额顏颜願愿顛颠" +
	"類类顧顾顫颤顯显顱颅風风颱台颳刮颶飓飄飘飛飞飯饭飲饮飼饲飽饱飾饰餅饼養养餓饿餘余館馆餵喂饋馈饑饥馬马馭驭馮冯馳驰駁驳駐驻駕驾駛驶" +
	"駝驼駱骆騎骑騙骗騰腾騷骚驅驱驕骄驗验驚惊驟骤驢驴骯肮髒脏體体髖髋髮发鬆松鬚须鬥斗鬧闹鬱郁魘魇魚鱼魯鲁鮮鲜鯉鲤鯨鲸鱗鳞鳥鸟鳳凤鳴鸣" +
	"鴨鸭鴻鸿鵝鹅鵬鹏鷹鹰鹹咸鹼碱鹽盐麗丽麥麦麩麸麵面麼么黃黄點点黨党黴霉黷黩齊齐齋斋齒齿齟龃齡龄齣出龍龙龐庞龔龚龜龟"

/** The words of made-up statements. */
export interface Words {
  readonly states: readonly string[]
  readonly verbs: readonly string[]
  readonly adverbs: readonly string[]
  readonly adjectives: readonly string[]
  readonly nouns: readonly string[]
  readonly bodies: readonly string[]
  readonly texts: readonly string[]
  readonly when: readonly string[]
  readonly operators: readonly string[]
  readonly attitudes: readonly string[]
  readonly syllables: readonly string[]
}

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

export const CHINESE: Words = {
  states: list(`
阿尔及利亚, 安哥拉, 阿根廷, 亚美尼亚, 巴林, 贝宁, 不丹, 玻利维亚, 博茨瓦纳, 保加利亚, 布隆迪, 喀麦隆, 乍得, 智利, 克罗地亚, 丹麦,
厄瓜多尔, 埃及, 爱沙尼亚, 斐济, 芬兰, 加蓬, 格鲁吉亚, 加纳, 希腊, 匈牙利, 冰岛, 牙买加, 约旦, 肯尼亚, 科威特, 拉脱维亚, 莱索托,
立陶宛, 卢森堡, 马拉维, 马里, 毛里求斯, 摩尔多瓦, 黑山, 摩洛哥, 纳米比亚, 尼泊尔, 尼日尔, 挪威, 阿曼, 巴拿马, 秘鲁, 葡萄牙, 卡塔尔,
卢旺达, 塞内加尔, 斯洛伐克, 苏里南, 坦桑尼亚, 多哥, 突尼斯, 乌干达, 乌拉圭, 赞比亚`),
  verbs: list(`
加强, 深化, 扩大, 落实, 实施, 开展, 保持, 建立, 签署, 举办, 推动, 推进, 促进, 加快, 拓展, 提升, 巩固, 完善, 打造, 建设, 开通,
开放, 修建, 扩建, 疏浚, 增设, 修复, 处理, 解决, 制定, 组织, 派遣, 设立, 启动, 恢复, 增加, 延长, 降低, 减少, 取消, 简化, 优化,
升级, 改善, 更新, 批准, 执行, 履行, 保障, 提供, 统筹, 协调, 参与, 分享, 交换, 培训, 保护, 防范, 打击, 治理, 监督, 探讨, 研究,
考虑, 评估, 公布, 投资, 采购, 运营, 完成, 支持, 鼓励`),
  adverbs: list('进一步, 继续, 不断, 共同, 切实, 积极, 稳步, 定期, 尽快, 适时, 努力, 全面, 联合'),
  adjectives: list(`
学术, 农业, 年度, 水上, 双边, 民用, 气候, 沿海, 商业, 具体, 领事, 文化, 数字, 外交, 生态, 经济, 教育, 电子, 能源, 环境, 财政,
金融, 法医, 地质, 绿色, 水文, 工业, 司法, 法律, 地方, 海洋, 医疗, 气象, 矿产, 移动, 多边, 城市, 自然, 营养, 光学, 有机, 永久,
药品, 极地, 职业, 省级, 区域, 农村, 卫生, 地震, 社会, 太阳能, 战略, 可持续, 热带, 兽医, 青年`),
  nouns: list(`
会计师, 机场, 水产, 档案, 工匠, 天文台, 航班, 大麦, 电池, 养蜂业, 血库, 边境口岸, 植物园, 桥梁, 广播, 预算, 班车, 电缆, 运河, 货物,
制图, 水泥, 陶瓷, 合唱团, 影院, 诊所, 煤炭, 可可, 咖啡, 学院, 音乐会, 集装箱, 铜矿, 走廊, 棉花, 法院, 起重机, 信贷, 作物, 货币, 奶业,
水坝, 数据中心, 债务, 三角洲, 沙漠, 词典, 救灾, 文件, 医生, 干港, 堤坝, 电力, 使馆, 工程师, 展览, 工厂, 农场, 渡轮, 化肥, 节日, 消防队,
渔业, 洪水, 食品安全, 森林, 货运, 燃料电池, 气田, 冰川, 粮食, 电网, 港口, 遗产地, 公路, 医院, 住房, 水电, 保险, 口译员, 灌溉, 岛屿,
幼儿园, 实验室, 湖泊, 皮革, 图书馆, 灯塔, 牲畜, 机车, 物流, 机械, 市场, 调解, 移民, 矿物, 博物馆, 护士, 果园, 专利, 牧场, 养老金, 管道,
监狱, 采石场, 雷达, 铁路, 炼油厂, 水库, 水稻, 道路安全, 橡胶, 盐业, 卫星, 学校, 海员, 种子, 半导体, 造船厂, 丝绸, 土壤, 体育, 统计,
钢铁, 学生, 食糖, 关税, 茶叶, 教师, 码头, 纺织品, 剧院, 木材, 旅游, 列车, 隧道, 大学, 疫苗, 蔬菜, 船舶, 签证, 火山, 志愿者, 仓库,
废物, 气象站, 湿地, 小麦, 风电场, 羊毛, 动物园`),
  bodies: list('委员会, 工作组, 对话, 论坛, 磋商机制, 热线, 研讨会, 指导委员会, 联合巡逻'),
  texts: list('协定, 议定书, 条约, 公约, 谅解备忘录, 行动计划, 宣言, 准则'),
  when: list('年内, 明年, 每两年, 上半年, 尽快, 适时, 定期, 到2035年, 未来三年'),
  operators: list(`
同意, 一致同意, 商定, 决定, 承诺, 将, 愿, 将继续, 愿意, 致力于, 重申将, 期待, 一致认为应, 准备, 计划, 将努力`),
  attitudes: list('高度评价, 欢迎, 支持, 重申, 高度重视, 感谢, 反对, 赞赏, 注意到, 关切'),
  syllables: list('布, 卡, 达, 尔, 法, 格, 哈, 基, 拉, 马, 纳, 帕, 奇, 罗, 萨, 塔, 乌, 维, 亚, 扎, 托, 莫, 里, 诺, 科'),
}

export const VIETNAMESE: Words = {
  states: list(`
Algeria, Angola, Argentina, Armenia, Bahrain, Benin, Bhutan, Bolivia, Botswana, Bulgaria, Burundi, Cameroon, Chad, Chile, Croatia,
Đan Mạch, Ecuador, Ai Cập, Estonia, Fiji, Phần Lan, Gabon, Gruzia, Ghana, Hy Lạp, Hungary, Iceland, Jamaica, Jordan, Kenya, Kuwait,
Latvia, Lesotho, Litva, Luxembourg, Malawi, Mali, Mauritius, Moldova, Montenegro, Maroc, Namibia, Nepal, Niger, Na Uy, Oman, Panama,
Peru, Bồ Đào Nha, Qatar, Rwanda, Senegal, Slovakia, Suriname, Tanzania, Togo, Tunisia, Uganda, Uruguay, Zambia`),
  verbs: list(`
tăng cường, làm sâu sắc, mở rộng, củng cố, phát huy, triển khai, thực hiện, duy trì, xây dựng, tổ chức, phối hợp, tạo điều kiện cho,
hỗ trợ, thúc đẩy, đẩy nhanh, đẩy mạnh, hướng tới, nghiên cứu, xem xét, trao đổi, thành lập, ký kết, khánh thành, nâng cấp, cải thiện,
hoàn thành, giải quyết, kiểm soát, bảo vệ, bảo đảm, cung cấp, đào tạo, khuyến khích, ủng hộ, phê chuẩn, giảm, bãi bỏ, đơn giản hóa,
mở, sửa chữa, nạo vét, đầu tư vào, mua, vận hành, công bố, đánh giá, giám sát, phòng ngừa, chia sẻ, tham gia`),
  adverbs: list('tiếp tục, cùng nhau, tích cực, sớm, không ngừng, nỗ lực, phấn đấu, cùng'),
  adjectives: list(`
học thuật, nông nghiệp, hàng năm, song phương, dân dụng, khí hậu, ven biển, thương mại, cụ thể, lãnh sự, văn hóa, số, ngoại giao, sinh thái,
kinh tế, giáo dục, điện tử, năng lượng, môi trường, tài chính, địa chất, xanh, thủy văn, công nghiệp, tư pháp, pháp lý, địa phương, y tế,
khí tượng, khoáng sản, di động, đa phương, đô thị, tự nhiên, quang học, hữu cơ, thường trực, dược phẩm, nghề, khu vực, nông thôn, xã hội,
chiến lược, bền vững, nhiệt đới, thú y, trẻ`),
  nouns: list(`
kế toán viên, sân bay, thủy sản, lưu trữ, nghệ nhân, đài thiên văn, chuyến bay, lúa mạch, pin, nghề nuôi ong, ngân hàng máu, cửa khẩu,
vườn thực vật, cầu, phát thanh, ngân sách, xe buýt, cáp, kênh đào, hàng hóa, bản đồ, xi măng, gốm sứ, dàn hợp xướng, rạp chiếu phim,
phòng khám, than, ca cao, cà phê, trường cao đẳng, buổi hòa nhạc, công-ten-nơ, đồng, hành lang, bông, tòa án, cần cẩu, tín dụng, cây trồng,
tiền tệ, sữa, đập, trung tâm dữ liệu, nợ, đồng bằng, sa mạc, từ điển, cứu trợ, tài liệu, bác sĩ, cảng cạn, đê, điện, đại sứ quán, kỹ sư,
triển lãm, nhà máy, nông trại, phà, phân bón, lễ hội, đội cứu hỏa, nghề cá, lũ lụt, an toàn thực phẩm, rừng, vận tải, mỏ khí, sông băng,
lương thực, lưới điện, cảng, di sản, đường bộ, bệnh viện, nhà ở, thủy điện, bảo hiểm, phiên dịch viên, thủy lợi, đảo, trường mầm non,
phòng thí nghiệm, hồ, da thuộc, thư viện, hải đăng, gia súc, đầu máy, hậu cần, máy móc, thị trường, hòa giải, di cư, bảo tàng, y tá,
vườn cây, bằng sáng chế, đồng cỏ, lương hưu, đường ống, mỏ đá, ra-đa, đường sắt, nhà máy lọc dầu, hồ chứa, lúa gạo, an toàn giao thông,
cao su, muối, vệ tinh, trường học, thuyền viên, hạt giống, chất bán dẫn, xưởng đóng tàu, lụa, đất đai, thể thao, thống kê, thép, sinh viên,
đường mía, thuế quan, chè, giáo viên, bến tàu, dệt may, nhà hát, gỗ, du lịch, tàu hỏa, đường hầm, đại học, vắc-xin, rau, tàu thuyền, thị thực,
núi lửa, tình nguyện viên, kho bãi, chất thải, trạm khí tượng, lúa mì, len, vườn thú`),
  bodies: list(
    'Ủy ban, Nhóm công tác, Đối thoại, Diễn đàn, cơ chế tham vấn, đường dây nóng, Hội thảo, Ban chỉ đạo, tuần tra chung',
  ),
  texts: list('Hiệp định, Nghị định thư, Hiệp ước, Công ước, Bản ghi nhớ, Kế hoạch hành động, Tuyên bố, Thỏa thuận'),
  when: list(
    'trong năm nay, trong nửa đầu năm, trong 3 năm tới, vào thời điểm thích hợp, hàng năm, trước năm 2035, trong thời gian tới, hai năm một lần',
  ),
  operators: list(`
nhất trí, thống nhất, đồng ý, cam kết, quyết định, sẽ, sẵn sàng, mong muốn, sẽ tiếp tục, khẳng định sẽ, quyết tâm, nhất trí sẽ, đề nghị,
hy vọng`),
  attitudes: list('đánh giá cao, hoan nghênh, ủng hộ, ghi nhận, coi trọng, phản đối, bày tỏ vui mừng về, cảm ơn'),
  syllables: list(
    'Anh, Bình, Cường, Dung, Giang, Hải, Khánh, Lan, Minh, Nam, Phương, Quang, Sơn, Thảo, Tuấn, Việt, Xuân, Yên',
  ),
}

/** A theme of notes, found by its words. */
export interface Niche {
  id: string;
  /** Tutorials are saved more than liked, looks are liked more than saved. */
  habit: 'tutorial' | 'looks' | 'other';
  /** Share of women (0…1) that its audiences usually have; an estimate from published and marketplace figures. */
  women: readonly [number, number];
  /** What its prices are relative to the average; an estimate from agencies' lists. */
  priceFactor: number;
  /** Words of titles and topics; a word of one character counts in topics only. */
  words: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

/**
 * Fourteen themes after the marketplace's own tree of tags. Which are tutorials and which are looks is our reading of published
 * collects per like by theme (food .81, cars .79, tech .71 against fashion .64, print .51); skincare holds both kinds of note.
 */
export const niches: readonly Niche[] = [
  {
    id: 'beauty',
    habit: 'looks',
    women: [0.75, 0.98],
    priceFactor: 1.25,
    words: list(
      '美妆 化妆 妆容 彩妆 口红 唇釉 唇泥 腮红 眼影 粉底 气垫 底妆 遮瑕 睫毛 眼线 修容 高光 定妆 卸妆 美甲 香水 试色 新手化妆 仿妆 妆教 makeup'
    )
  },
  {
    id: 'skincare',
    habit: 'other',
    women: [0.72, 0.97],
    priceFactor: 1.25,
    words: list(
      '护肤 面霜 精华 面膜 防晒 爽肤水 洁面 洗面奶 敏感肌 油皮 干皮 痘痘 祛痘 早C晚A A醇 玻尿酸 美白 抗老 抗初老 烟酰胺 屏障 成分党 水乳 黑头 毛孔 身体乳 skincare'
    )
  },
  {
    id: 'fashion',
    habit: 'looks',
    women: [0.65, 0.95],
    priceFactor: 1.1,
    words: list(
      '穿搭 ootd 搭配 显瘦 小个子 梨形 通勤 连衣裙 外套 大衣 牛仔裤 裙子 包包 鞋子 球鞋 首饰 饰品 发型 染发 高级感 韩系 法式 日系 辣妹 男生穿搭 衣橱 outfit'
    )
  },
  {
    id: 'parenting',
    habit: 'looks',
    women: [0.78, 0.98],
    priceFactor: 1.25,
    words: list(
      '母婴 宝宝 宝妈 育儿 孕 怀孕 待产 产后 辅食 奶粉 纸尿裤 婴儿 萌娃 带娃 早教 绘本 二胎 月子 童装 遛娃 亲子 新生儿 吸奶'
    )
  },
  {
    id: 'food',
    habit: 'tutorial',
    women: [0.6, 0.92],
    priceFactor: 0.9,
    words: list(
      '美食 探店 食谱 菜谱 做饭 家常菜 烘焙 甜品 蛋糕 咖啡 奶茶 火锅 烧烤 早餐 晚餐 便当 减脂餐 空气炸锅 餐厅 小吃 下午茶 好吃 零食 面包 料理 吃货 brunch foodie'
    )
  },
  {
    id: 'home',
    habit: 'tutorial',
    women: [0.65, 0.93],
    priceFactor: 1,
    words: list(
      '家居 装修 收纳 软装 租房 改造 客厅 卧室 厨房 家电 床品 四件套 沙发 窗帘 奶油风 原木风 全屋 清洁 家务 好物 小户型 硬装 餐桌 地毯 布置'
    )
  },
  {
    id: 'travel',
    habit: 'tutorial',
    women: [0.58, 0.9],
    priceFactor: 1,
    words: list(
      '旅行 旅游 攻略 酒店 民宿 景点 自驾 机票 citywalk 周末去哪 打卡 签证 露营 徒步 海岛 国庆 出行 游玩 一日游 行程 迪士尼 古镇 滑雪 出片机位 travel'
    )
  },
  {
    id: 'fitness',
    habit: 'tutorial',
    women: [0.25, 0.92],
    priceFactor: 1,
    words: list(
      '健身 减肥 减脂 瘦身 瑜伽 普拉提 跑步 马拉松 增肌 马甲线 腹肌 帕梅拉 有氧 撸铁 体态 翘臀 瘦腿 拉伸 私教 运动 健身房 体重 热量 gym'
    )
  },
  {
    id: 'tech',
    habit: 'tutorial',
    women: [0.12, 0.68],
    priceFactor: 1,
    words: list(
      '数码 手机 iphone 苹果 华为 小米 ipad 平板 电脑 笔记本 相机 耳机 键盘 显示器 测评 app 软件 ai chatgpt 智能 充电 镜头 拍照参数 游戏机 科技 效率工具'
    )
  },
  {
    id: 'pets',
    habit: 'looks',
    women: [0.6, 0.92],
    priceFactor: 0.95,
    words: list(
      '宠物 猫 猫咪 狗 狗狗 铲屎官 猫粮 狗粮 布偶 金毛 柯基 英短 养猫 养狗 猫砂 喵 汪 萌宠 驱虫 仓鼠 兔子 遛狗 宠'
    )
  },
  {
    id: 'education',
    habit: 'tutorial',
    women: [0.5, 0.88],
    priceFactor: 1,
    words: list(
      '学习 考研 考公 雅思 英语 四六级 留学 自律 笔记 高考 职场 面试 简历 求职 实习 打工人 副业 时间管理 读书 书单 教师 教资 论文 绩点'
    )
  },
  {
    id: 'lifestyle',
    habit: 'looks',
    women: [0.6, 0.93],
    priceFactor: 0.95,
    words: list(
      '日常 vlog 生活 独居 情侣 恋爱 情感 闺蜜 治愈 记录 plog 碎片 周末 婚礼 备婚 结婚 沉浸式 氛围感 女性成长 心理'
    )
  },
  {
    id: 'auto',
    habit: 'tutorial',
    women: [0.12, 0.65],
    priceFactor: 1,
    words: list('汽车 新能源 提车 车主 特斯拉 比亚迪 用车 油耗 车 改装 试驾 suv 驾照 摩托 充电桩')
  },
  {
    id: 'entertainment',
    habit: 'looks',
    women: [0.4, 0.95],
    priceFactor: 1,
    words: list('电视剧 综艺 电影 明星 追星 演唱会 游戏 王者 原神 动漫 二次元 cos 手办 谷子 漫展 音乐 短剧')
  }
];

/** A creator has a niche when it holds this share of at least this many titled notes among the last 30 recent ones. */
export const nicheRule = { share: 0.4, titled: 10, last: 30, before: 60 } as const;

/** Collects and comments per like lie above the average for tutorials, below it for looks. */
export const habitFactor = { tutorial: 1.15, looks: 0.93, other: 1 } as const;

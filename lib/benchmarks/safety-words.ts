const list = (words: string): readonly string[] => words.split(' ');

/** How much a brand would mind standing beside a note with such a word. */
export type Concern = 'medium' | 'high';

/**
 * Words for a person to look at, never a verdict: absolute claims that advertising law restricts and leads to private chats (medium);
 * cures, sure returns and what is not for sale (high). Which group weighs how much is our reading. Everyday words are left out although
 * lists of agencies hold them, for half of the site says them harmlessly: 治愈, 复刻, 枪, 赌, and 最 or 第一 alone, which the regulator's
 * notice 6/2023 exempts; instead stand the forms that mean the thing itself.
 */
export const safetyWords: Readonly<Record<Concern, readonly string[]>> = {
  medium: list(
    '国家级 世界级 最高级 最佳 第一品牌 全网第一 销量第一 唯一 顶级 极致 史无前例 全球首发 独一无二 永久 万能 100%有效 百分百 绝对有效 零风险 加微信 加v vx 微信号 扫码 私信领取 进群 二维码'
  ),
  high: list(
    '根治 治疗 治愈率 疗效 消炎 祛疤 药效 处方 医美级 临床验证 降血糖 降血压 抗癌 减肥药 丰胸 壮阳 包治 排毒 消除疾病 干细胞 稳赚 保本 高收益 翻倍 内幕 荐股 跟单 暴富 躺赚 无风险收益 网贷 刷单 高仿 A货 复刻包 复刻表 复刻鞋 1:1复刻 原单 代购走私 烟弹 电子烟 赌博 赌场 赌球 博彩 色情 约炮 仿真枪 枪支 毒品 翻墙 办证 假证'
  )
};

/** A score's loss per note with a word, at 20 texts searched. */
export const concernWeight: Readonly<Record<Concern, number>> = { medium: 0.15, high: 0.4 };

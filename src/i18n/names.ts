import type { Name } from '../domain/figure/text.ts'

/** Chinese names of countries and labs that have one in common use. Everything else keeps its own name. */
const chinese: Readonly<Record<string, string>> = {
  'United States': '美国',
  China: '中国',
  'Hong Kong': '中国香港',
  Taiwan: '中国台湾',
  France: '法国',
  'United Kingdom': '英国',
  Germany: '德国',
  Japan: '日本',
  'South Korea': '韩国',
  Canada: '加拿大',
  Israel: '以色列',
  Russia: '俄罗斯',
  Singapore: '新加坡',
  India: '印度',
  Switzerland: '瑞士',
  'United Arab Emirates': '阿联酋',
  'Saudi Arabia': '沙特阿拉伯',
  Spain: '西班牙',
  Italy: '意大利',
  Netherlands: '荷兰',
  Finland: '芬兰',
  Sweden: '瑞典',
  Australia: '澳大利亚',
  Multinational: '多国',
  'Not stated': '未说明',
  International: '国际',
  'International (France-led)': '国际（法国牵头）',
  'France/United States': '法国、美国',
  Alibaba: '阿里巴巴',
  Tencent: '腾讯',
  Baidu: '百度',
  ByteDance: '字节跳动',
  Huawei: '华为',
  DeepSeek: '深度求索（DeepSeek）',
  'Zhipu AI': '智谱 AI',
  'Z.ai (Zhipu AI)': '智谱 AI（Z.ai）',
  Zhipu: '智谱',
  Moonshot: '月之暗面',
  'Moonshot AI': '月之暗面',
  Baichuan: '百川智能',
  'Baichuan AI': '百川智能',
  iFlytek: '科大讯飞',
  SenseTime: '商汤科技',
  Inspur: '浪潮信息',
  IEIT: '浪潮信息',
  XVERSE: '元象',
  'Shanghai AI Lab': '上海人工智能实验室',
  'Tsinghua University': '清华大学',
  'Peking University': '北京大学',
  'Stanford University': '斯坦福大学',
  Google: '谷歌',
  'Google DeepMind': '谷歌 DeepMind',
  Microsoft: '微软',
  NVIDIA: '英伟达',
  Xiaomi: '小米',
  Meituan: '美团',
  BAAI: '智源研究院',
  'Ant Group': '蚂蚁集团',
  'China Telecom': '中国电信',
  'Beijing Academy of Artificial Intelligence / BAAI': '北京智源人工智能研究院',
  Amazon: '亚马逊',
  Apple: '苹果',
  'Allen Institute for AI': '艾伦人工智能研究所',
  'LG AI Research': 'LG AI 研究院',
}

/** A proper name with its Chinese form where there is one. */
export function nameOf(en: string): Name {
  const zh = Object.hasOwn(chinese, en) ? chinese[en] : undefined
  return zh === undefined ? { en } : { en, zh }
}

/** Several names as one: labs that released a model together. */
export function joinedNames(names: readonly string[]): Name | undefined {
  if (names.length === 0) return undefined
  const parts = names.map(nameOf)
  return { en: parts.map((p) => p.en).join(', '), zh: parts.map((p) => p.zh ?? p.en).join('、') }
}

import { expect, test } from 'vitest'
import { chineseFamily, chineseNames } from '../../../src/domain/names/chineseFamily.ts'

test.each([
  ['Qwen2.5 7B', '通义千问', ['通义千问', '千问']],
  ['Tongyi Qianwen 2', '通义千问', ['通义千问', '千问']],
  ['QwQ-32B', null, ['通义', '通义千问']],
  ['QVQ-72B', null, ['通义', '通义千问']],
  ['Tongyi DeepResearch', null, ['通义', '通义千问']],
  ['ERNIE 4.5', '文心', ['文心', '文心一言']],
  ['Hunyuan-Large', '混元', ['混元']],
  ['Doubao 1.5 Pro', '豆包', ['豆包']],
  ['ChatGLM-6B', null, ['智谱清言', '智谱']],
  ['GLM-4.6', null, ['智谱清言', '智谱']],
  ['Baichuan2-13B', '百川', ['百川']],
  ['PanGu Σ', '盘古', ['盘古']],
  ['InternLM2', '书生·浦语', ['书生·浦语', '书生']],
  ['InternVL 3', '书生·万象', ['书生·万象', '书生']],
  ['Intern-S1', '书生', ['书生']],
  ['Spark 4.0', '讯飞星火', ['讯飞星火', '星火']],
  ['Spark-X1', '讯飞星火', ['讯飞星火', '星火']],
  ['Spark', '讯飞星火', ['讯飞星火', '星火']],
  ['Aquila2', '悟道·天鹰', ['悟道·天鹰', '天鹰', '悟道']],
  ['Wu Dao Aquila', '悟道·天鹰', ['悟道·天鹰', '天鹰', '悟道']],
  ['WuDao 2.0', '悟道', ['悟道']],
  ['Wu Dao 1.0', '悟道', ['悟道']],
  ['Zidong Taichu', '紫东太初', ['紫东太初']],
  ['SenseNova 5', '日日新', ['日日新']],
  ['SenseChat', '商量', ['商量']],
  ['Skywork-13B', '天工', ['天工']],
  ['Tiangong 3', '天工', ['天工']],
  ['Yuan 2.0', '源', ['源']],
  ['TeleChat2', '星辰', ['星辰']],
  ['BlueLM-7B', '蓝心', ['蓝心']],
  ['360Zhinao-7B', '360 智脑', ['360 智脑', '智脑']],
  ['360 Smart Brain', '360 智脑', ['360 智脑', '智脑']],
  ['360GPT2', '360 智脑', ['360 智脑', '智脑']],
  ['YAYI 2', '雅意', ['雅意']],
  ['XuanYuan-70B', '轩辕', ['轩辕']],
  ['Mengzi3', '孟子', ['孟子']],
  ['Bailing-Pro', '百灵', ['百灵']],
  ['Ling-1T', '百灵', ['百灵']],
  ['Ring-mini', '百灵', ['百灵']],
  ['Ling-flash 2.0', '百灵', ['百灵']],
  ['Ling-lite', '百灵', ['百灵']],
  ['Ling-plus', '百灵', ['百灵']],
] as const)('%s is shown with %s and found by %j', (name, shown, all) => {
  expect(chineseFamily(name)).toBe(shown)
  // A search asks whether a word is part of them.
  const found = chineseNames(name).join(' ')
  for (const word of all) expect(found).toContain(word)
  // What others made of it is not of the family.
  expect(chineseNames(`Nous-${name}`)).toEqual([])
})

test.each([
  'QwQs',
  'Ernies',
  'Hunyuan3D 2',
  'Doubaos',
  'Pangus',
  'Sparkling',
  'Spark-Y',
  'Wu Daos',
  'Skyworks',
  'Yuan One',
  'YAYIs',
  'Ling',
  'Linguist-X',
  'Ring',
  '3600 GPT',
  'GPT-4',
])('%s is of no such family', (name) => {
  expect(chineseNames(name)).toEqual([])
  expect(chineseFamily(name)).toBeNull()
})

test('a name that has its Chinese name in it is shown without it, and found by it', () => {
  expect(chineseFamily('Qwen (通义千问)')).toBeNull()
  expect(chineseNames('Qwen (通义千问)')).toEqual(['通义千问'])
})

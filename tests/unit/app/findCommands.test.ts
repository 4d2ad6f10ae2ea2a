import { describe, expect, it } from 'vitest'
import type { Command, CommandGroup } from '../../../src/app/commands/Command.ts'
import { findCommands } from '../../../src/app/commands/findCommands.ts'

const command = (group: CommandGroup, ...names: readonly string[]): Command => ({
  id: `${group}/${names[0]}`,
  group,
  label: names[0] ?? '',
  detail: '',
  names,
  act: { kind: 'go', href: '/' },
})

const commands = [
  command('charts', 'Downloads', '下载量', 'How often are open models fetched?', '开放模型被下载了多少次？'),
  command('charts', 'Prices', '价格', 'What does a level cost?'),
  command('views', 'GPQA Diamond, to today', 'GPQA Diamond，至今'),
  command('models', 'GPT-4o (2024-05-13)'),
  command('models', 'Mixtral 8x7B'),
  command('labs', 'Alibaba', '阿里巴巴'),
  command('labs', 'Cohere'),
  command('settings', 'Café colours'),
]
const found = (typed: string) =>
  findCommands(commands, typed).flatMap((group) => group.commands.map(({ label }) => label))

describe('the palette', () => {
  it('offers charts and settings before anything is typed, and no hundreds of models', () => {
    expect(found('  ')).toEqual(['Downloads', 'Prices', 'Café colours'])
  })

  it('finds a name in either language, whatever the language of the page', () => {
    expect(found('下载')).toEqual(['Downloads'])
    expect(found('阿里')).toEqual(['Alibaba'])
    expect(found('alibaba')).toEqual(['Alibaba'])
  })

  it('does not mind case, accents, width, hyphens and spaces', () => {
    expect(found('cafe')).toEqual(['Café colours'])
    expect(found('ＧＰＴ４o')).toEqual(['GPT-4o (2024-05-13)'])
    expect(found('gpt4o')).toEqual(['GPT-4o (2024-05-13)'])
  })

  it('asks for every typed word', () => {
    expect(found('open fetched')).toEqual(['Downloads'])
    expect(found('open nothing')).toEqual([])
  })

  it('puts first what begins with the word, and its group', () => {
    expect(found('co')).toEqual(['Cohere', 'Café colours', 'Prices'])
  })

  it('finds nothing by punctuation alone but what it offers at rest', () => {
    expect(found('-')).toEqual(found(''))
  })
})

import { use, useDeferredValue, useMemo, useState } from 'react'
import { localeNames } from '../../i18n/locales.ts'
import { msg } from '../../i18n/msg.ts'
import { OwnSessionContext } from '../../state/own/OwnSession.ts'
import { navigate } from '../../state/useAddress.ts'
import { underFilter, useCarriedFilter } from '../../state/useCarriedFilter.ts'
import { useHash } from '../../state/useHash.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useLocale } from '../../state/useLocale.ts'
import { themes, useTheme } from '../../state/useTheme.ts'
import { Finder } from '../../ui/Finder.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import type { Command } from './Command.ts'
import { findCommands } from './findCommands.ts'
import {
  chartCommands,
  labCommands,
  modelCommands,
  ownCommand,
  pageCommands,
  settingCommand,
  viewCommands,
} from './listCommands.ts'
import { useFound } from './useFound.ts'

type Props = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly showShortcuts: () => void
}

/** Finds charts, views, models, labs, pages and settings by their names in either language. */
export function Palette({ open, onOpenChange, showShortcuts }: Props) {
  const f = useFormatter()
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed)
  const commands = useCommands(showShortcuts)
  const groups = useMemo(
    () =>
      findCommands(commands, asked).map(({ id, commands: items }) => ({
        id,
        name: f.show(msg(`find.group.${id}`)),
        items,
      })),
    [commands, asked, f],
  )
  const filter = useCarriedFilter()
  const close = (next: boolean) => {
    if (!next) setTyped('')
    onOpenChange(next)
  }
  return (
    <Finder
      open={open}
      onOpenChange={close}
      words={{
        title: f.show(msg('find.title')),
        placeholder: f.show(msg('find.placeholder')),
        empty: f.show(msg('find.empty')),
        keys: f.show(msg('find.keys')),
        close: f.show(msg('action.close')),
      }}
      value={typed}
      onValueChange={setTyped}
      groups={groups}
      onChoose={({ act }) => {
        close(false)
        if (act.kind === 'go') navigate(underFilter(act.href, filter))
        else act.run()
      }}
    />
  )
}

function useCommands(showShortcuts: () => void): readonly Command[] {
  const f = useFormatter()
  const { formatters, charts } = useFound(f)
  const models = useDataset(['models'])
  const settings = useSettings(showShortcuts)
  const openOwn = use(OwnSessionContext)?.open
  return useMemo(() => {
    const words = [f, ...formatters.filter((other) => other !== f)] as const
    return [
      ...chartCommands(words),
      ...viewCommands(words, charts),
      ...(models.kind === 'loaded'
        ? [...modelCommands(words, models.value), ...labCommands(words, models.value)]
        : []),
      ...pageCommands(words),
      ...(openOwn ? [ownCommand(words, openOwn)] : []),
      ...settings.map((setting) => settingCommand(words, setting)),
    ]
  }, [f, formatters, charts, models, settings, openOwn])
}

type Setting = Parameters<typeof settingCommand>[1]

function useSettings(showShortcuts: () => void): readonly Setting[] {
  const f = useFormatter()
  const hash = useHash()
  const [theme, chooseTheme] = useTheme()
  const { locale, alternates } = useLocale()
  const inUse = f.show(msg('find.current'))
  return [
    ...alternates.map((alternate): Setting => ({
      id: `language/${alternate.locale}`,
      name: msg('find.language', { language: { en: localeNames[alternate.locale] } }),
      detail: alternate.locale === locale ? inUse : '',
      act: { kind: 'go', href: alternate.href + hash },
    })),
    ...themes.map((option): Setting => ({
      id: `theme/${option}`,
      name: msg('find.theme', { theme: msg(`theme.${option}`) }),
      detail: option === theme ? inUse : '',
      act: { kind: 'do', run: () => chooseTheme(option) },
    })),
    {
      id: 'shortcuts',
      name: msg('shortcuts.title'),
      detail: '?',
      act: { kind: 'do', run: showShortcuts },
    },
  ]
}

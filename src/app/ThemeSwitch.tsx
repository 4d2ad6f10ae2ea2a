import { msg } from '../i18n/msg.ts'
import { themes, useTheme } from '../state/useTheme.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import styles from './choices.module.css'

/** The browser's own list: it costs nothing and works everywhere. */
export function ThemeSwitch() {
  const f = useFormatter()
  const [theme, choose] = useTheme()
  return (
    <select
      className={styles['theme']}
      aria-label={f.show(msg('theme.label'))}
      value={theme}
      onChange={(event) => {
        const next = themes.find((candidate) => candidate === event.target.value)
        if (next) choose(next)
      }}
    >
      {themes.map((option) => (
        <option key={option} value={option}>
          {f.show(msg(`theme.${option}`))}
        </option>
      ))}
    </select>
  )
}

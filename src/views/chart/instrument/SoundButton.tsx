import { useEffect, useRef, useState } from 'react'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'

/** Plays a chart as sound and stops it. Nothing sounds unasked, nothing of it is loaded before it is asked for. */
export function SoundButton({ figure }: { readonly figure: Figure }) {
  const f = useFormatter()
  const stop = useRef<(() => void) | null>(null)
  /** Counts presses: what was asked for before the last one has no more say. */
  const turn = useRef(0)
  const [state, setState] = useState<'silent' | 'playing' | 'failed'>('silent')
  const end = () => {
    turn.current += 1
    stop.current?.()
    stop.current = null
  }
  // Another view sounds otherwise; a page that is left is silent.
  useEffect(
    () => () => {
      end()
      setState('silent')
    },
    [figure],
  )
  const play = async () => {
    const own = turn.current
    try {
      setState('playing')
      const [{ soundOf }, { playSound }] = await Promise.all([
        import('../../../domain/sound/soundOf.ts'),
        import('../../../charts/sound/playSound.ts'),
      ])
      if (turn.current === own) stop.current = playSound(soundOf(figure), () => setState('silent'))
    } catch {
      setState('failed')
    }
  }
  const press = () => {
    if (state !== 'playing') return void play()
    end()
    setState('silent')
  }
  return (
    <>
      <Button aria-pressed={state === 'playing'} onClick={press} title={f.show(msg('display.sound.hint'))}>
        {f.show(msg(state === 'playing' ? 'display.sound.stop' : 'display.sound'))}
      </Button>
      {state === 'failed' ? <span role="alert">{f.show(msg('display.sound.failed'))}</span> : null}
    </>
  )
}

import type { SoundNote } from '../../domain/sound/soundOf.ts'

/** How loud one note is; several may sound at once. */
const loudness = 0.12
/** Rise and fall of a note: without them it clicks. */
const edge = 0.02

/** Plays notes; `onEnd` is called once, when the last has sounded. The function returned stops at once and calls nothing. */
export function playSound(notes: readonly SoundNote[], onEnd: () => void): () => void {
  const context = new AudioContext()
  const start = context.currentTime + 0.05
  for (const note of notes) {
    const tone = new OscillatorNode(context, { frequency: note.hertz, type: 'triangle' })
    const gain = new GainNode(context, { gain: 0 })
    const from = start + note.at
    const to = from + note.seconds
    gain.gain.setValueAtTime(0, from)
    gain.gain.linearRampToValueAtTime(loudness, from + edge)
    gain.gain.setValueAtTime(loudness, to - edge)
    gain.gain.linearRampToValueAtTime(0, to)
    tone
      .connect(gain)
      .connect(new StereoPannerNode(context, { pan: note.pan }))
      .connect(context.destination)
    tone.start(from)
    tone.stop(to)
  }
  const last = Math.max(0, ...notes.map(({ at, seconds }) => at + seconds))
  const timer = setTimeout(finish, (last + 0.2) * 1000)
  let isOver = false
  function finish(): void {
    end()
    onEnd()
  }
  function end(): void {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    void context.close()
  }
  return end
}

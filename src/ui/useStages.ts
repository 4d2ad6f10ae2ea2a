import { startTransition, useEffect, useState } from 'react'

/**
 * A value for parts of a page that take turns: the first part has it as soon as it is there, each further one a commit
 * later, so that no single commit has the whole page to lay out. What has no value yet (null) takes the first at once, and
 * a page that appears is whole.
 */
export function useStages<T>(value: T, count: number): readonly T[] {
  const [stages, setStages] = useState<readonly T[]>(() => Array.from({ length: count }, () => value))
  const next = stages.findIndex((stage) => stage !== value)
  useEffect(() => {
    if (next < 0) return
    startTransition(() => setStages((before) => before.map((stage, i) => (i === next ? value : stage))))
  }, [next, stages, value])
  return stages.map((stage) => stage ?? value)
}

import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant } from '@stryker-mutator/api/core'
import { seededRandom } from '../../src/domain/random/seededRandom.ts'

const root = process.env['MUTATION_ROOT'] ?? process.cwd()
const place = `.cache/mutants-${String(process.pid)}`

/**
 * The share of the mutants to be run: a sample, the same each time, another for every `MUTATION_DRAW`. Stryker has no
 * state for the rest but this one.
 */
const share = Number(process.env['MUTATION_SHARE'] ?? 1)
const draw = process.env['MUTATION_DRAW'] ?? ''
export const notDrawn = 'not drawn'
const isDrawn = (path: string): boolean => share >= 1 || seededRandom(draw + path)() < share

/** Absolute places for what a copy imports from beside its original. */
const importsOf = (text: string, file: string): string =>
  text.replaceAll(/(\bfrom\s+|\bimport\()'(\.[^']*)'/g, (_, before: string, path: string) => {
    const target = resolve(dirname(file), path)
    return `${before}'${relative(dirname(resolve(root, place, relative(root, file))), target)}'`
  })

function mutated(text: string, { location, replacement }: Mutant): string {
  const lines = text.split('\n')
  const offset = (at: { line: number; column: number }) =>
    lines.slice(0, at.line).reduce((sum, line) => sum + line.length + 1, at.column)
  return text.slice(0, offset(location.start)) + (replacement ?? '') + text.slice(offset(location.end))
}

/**
 * Finds the mutants that would not compile: each changes a copy of its file, and all copies are checked in one run.
 * An error that a change causes in another file is not seen, so that some are run that would not compile.
 */
export class CopyChecker implements Checker {
  init(): Promise<void> {
    return Promise.resolve()
  }

  group(mutants: Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)])
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const copies = new Map<string, string>()
    for (const mutant of mutants) {
      const file = mutant.fileName
      const copy = resolve(root, place, relative(root, file)).replace(/\.ts$/, `.${mutant.id}.ts`)
      mkdirSync(dirname(copy), { recursive: true })
      writeFileSync(copy, mutated(importsOf(readFileSync(file, 'utf8'), file), mutant))
      copies.set(mutant.id, relative(root, copy))
    }
    const options = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true }
    writeFileSync(
      resolve(root, place, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: options,
        include: ['./src'],
        exclude: [],
      }),
    )
    const said = await types(resolve(root, place))
    rmSync(resolve(root, place), { recursive: true })
    const faults = new Map<string, string>()
    for (const [, path, fault] of said.matchAll(/^(\S+?)\(\d+,\d+\): error (.*)$/gm))
      if (path && fault && !faults.has(path)) faults.set(path, fault)
    return Object.fromEntries(
      [...copies].map(([id, path]): [string, CheckResult] => {
        const reason = faults.get(path) ?? (isDrawn(relative(place, path)) ? undefined : notDrawn)
        return [
          id,
          reason === undefined
            ? { status: CheckStatus.Passed }
            : { status: CheckStatus.CompileError, reason },
        ]
      }),
    )
  }
}

const types = (project: string): Promise<string> =>
  new Promise((found) => {
    const tsc = resolve(root, 'node_modules/.bin/tsc')
    const args = ['--noEmit', '--pretty', 'false', '-p', project]
    execFile(tsc, args, { cwd: root, maxBuffer: 2 ** 30 }, (_, said) => found(said))
  })

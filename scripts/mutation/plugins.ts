import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { CopyChecker } from './CopyChecker.ts'
import { ReloadingRunner } from './ReloadingRunner.ts'

/** What Stryker finds its checker and its runner by. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'copies', CopyChecker),
  declareClassPlugin(PluginKind.TestRunner, 'reloading', ReloadingRunner),
]

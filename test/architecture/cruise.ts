import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..')

const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  readonly forbidden: readonly (IForbiddenRuleType & { readonly name: string })[]
  readonly options: { readonly enhancedResolveOptions: object }
}

/** The names of all import rules of the project. */
export const ruleNames: readonly string[] = config.forbidden.map(({ name }) => name)

/** What a cruise through a project found: how many modules it saw, and every import against a rule. */
export type Cruised = { readonly modules: number; readonly violations: readonly Violation[] }
export type Violation = { readonly rule: string; readonly from: string; readonly to: string }

/** Follows all imports of the project in a folder and holds them against the project's rules. */
export async function cruiseProject(folder: string, entries: readonly string[]): Promise<Cruised> {
  const { enhancedResolveOptions, ...options } = config.options
  const { output } = await cruise(
    [...entries],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden: [...config.forbidden] } },
    enhancedResolveOptions,
  )
  const { modules, summary } = output as ICruiseResult
  return {
    modules: modules.filter(({ source }) => /^(src-|scripts|test)/.test(source)).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

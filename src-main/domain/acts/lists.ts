import { AppError } from '../errors.ts'
import type { Id } from '../ids.ts'

interface Identified {
  readonly id: Id
}

/** The thing with the id. @throws AppError NOT_FOUND when the list has none. */
export function find<TEntity extends Identified>(list: readonly TEntity[], id: Id): TEntity {
  const entity = list.find((candidate) => candidate.id === id)
  if (!entity) throw new AppError('NOT_FOUND', id, {})
  return entity
}

/** The list with the thing replaced by one of the same id, or added last. */
export function put<TEntity extends Identified>(
  list: readonly TEntity[],
  entity: TEntity,
): readonly TEntity[] {
  return list.some((candidate) => candidate.id === entity.id)
    ? list.map((candidate) => (candidate.id === entity.id ? entity : candidate))
    : [...list, entity]
}

/** The list with the thing added last. @throws AppError DUPLICATE_ID when its id is taken. */
export function add<TEntity extends Identified>(
  list: readonly TEntity[],
  entity: TEntity,
): readonly TEntity[] {
  if (list.some((candidate) => candidate.id === entity.id)) throw new AppError('DUPLICATE_ID', entity.id, {})
  return [...list, entity]
}

/** The list with the thing changed. @throws AppError NOT_FOUND */
export function change<TEntity extends Identified>(
  list: readonly TEntity[],
  id: Id,
  edit: (entity: TEntity) => TEntity,
): readonly TEntity[] {
  find(list, id)
  return list.map((candidate) => (candidate.id === id ? edit(candidate) : candidate))
}

/** The list without the thing. @throws AppError NOT_FOUND */
export function drop<TEntity extends Identified>(list: readonly TEntity[], id: Id): readonly TEntity[] {
  find(list, id)
  return list.filter((candidate) => candidate.id !== id)
}

/** The list with the thing moved before another, or last when that is null. @throws AppError NOT_FOUND */
export function move<TEntity extends Identified>(
  list: readonly TEntity[],
  id: Id,
  before: Id | null,
): readonly TEntity[] {
  if (id === before) return list
  const entity = find(list, id)
  const rest = list.filter((candidate) => candidate.id !== id)
  if (before === null) return [...rest, entity]
  find(rest, before)
  return rest.flatMap((candidate) => (candidate.id === before ? [entity, candidate] : [candidate]))
}

/** The list with things put before another, or last when that is null. @throws AppError NOT_FOUND, DUPLICATE_ID */
export function insert<TEntity extends Identified>(
  list: readonly TEntity[],
  entities: readonly TEntity[],
  before: Id | null,
): readonly TEntity[] {
  const taken = new Set(list.map((entity) => entity.id))
  for (const entity of entities) {
    if (taken.has(entity.id)) throw new AppError('DUPLICATE_ID', entity.id, {})
    taken.add(entity.id)
  }
  if (before === null) return [...list, ...entities]
  find(list, before)
  return list.flatMap((candidate) => (candidate.id === before ? [...entities, candidate] : [candidate]))
}

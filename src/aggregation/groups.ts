import type { Accumulator } from "./accumulator.js";
import type { Assessed } from "./assessed.js";
import type { Grouping } from "./by.js";
import { findPlace } from "./findPlace.js";
import type { SummaryContent } from "./summary.js";

/** One entry per way of making groups. */
export type GroupKey = readonly (string | null)[];

/** Groups in the order of their keys, and whether a cluster has been seen in several of them. */
export interface GroupsState {
  overlapping: boolean;
  readonly groups: { readonly key: GroupKey; readonly content: unknown }[];
}

/** What was gathered of the groups. */
export interface Groups {
  readonly overlapping: boolean;
  readonly groups: readonly { readonly key: GroupKey; readonly content: SummaryContent }[];
}

/** Gathers the same content for every group. Keys come from the data, so groups are a sorted list and no record. */
export function groups(
  groupings: readonly Grouping[],
  content: Accumulator<Assessed, unknown, SummaryContent>,
): Accumulator<Assessed, GroupsState, Groups> {
  const contentOf = (state: GroupsState, key: GroupKey): unknown => {
    const isBefore = (index: number): boolean => compareKeys((state.groups[index] as { key: GroupKey }).key, key) < 0;
    const place = findPlace(state.groups.length, isBefore);
    const found = state.groups[place];
    if (found !== undefined && compareKeys(found.key, key) === 0) return found.content;
    const created = content.create();
    state.groups.splice(place, 0, { key, content: created });
    return created;
  };
  return {
    create: () => ({ overlapping: groupings.some(({ overlapping }) => overlapping), groups: [] }),
    add: (state, assessed) => {
      if (groupings.length === 0) return;
      const keys = combine(groupings.map((grouping) => grouping.keys(assessed)));
      if (keys.length > 1) state.overlapping = true;
      for (const key of keys) content.add(contentOf(state, key), assessed);
    },
    merge: (state, other) => {
      state.overlapping ||= other.overlapping;
      for (const group of other.groups) content.merge(contentOf(state, group.key), group.content);
    },
    extract: (state) => ({
      overlapping: state.overlapping,
      groups: state.groups.map((group) => ({ key: group.key, content: content.extract(group.content) })),
    }),
  };
}

/** Every combination of one key from each list. */
function combine(lists: readonly (readonly (string | null)[])[]): GroupKey[] {
  return lists.reduce<GroupKey[]>((keys, list) => keys.flatMap((key) => list.map((next) => [...key, next])), [[]]);
}

/** By code units, entry by entry; null after everything else. */
function compareKeys(a: GroupKey, b: GroupKey): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    return right === null || left < right ? -1 : 1;
  }
  return 0;
}

import type { SupportType } from '../../../vocabulary/index.ts'
import { needed, optional, type TableLayout } from '../../tables/table-layout.ts'

/** The columns of the triad-year files: a row is one supporter of one party against one opponent in one year. */
export const layout = {
  title: 'UCDP ESD triad-year',
  hint: 'Of the External Support Dataset the triad-year file (ucdp-esd-ty) is read: the others do not say who supports.',
  columns: {
    year: needed(),
    actor_id: needed(),
    actor_name: needed(),
    oppo_id: needed(),
    oppo_name: needed(),
    dyad_id: optional(),
    conflict_id: optional(),
    ext_id: needed(),
    ext_name: needed(),
    ext_sup: needed(),
    ext_alleged: needed(),
    ext_nonstate: optional(),
    ext_elements: optional(),
    ext_x: optional(),
    ext_p: optional(),
    ext_y: optional(),
    ext_w: optional(),
    ext_m: optional(),
    ext_t: optional(),
    ext_f: optional(),
    ext_i: optional(),
    ext_l: optional(),
    ext_o: optional(),
    ext_u: optional(),
  },
} satisfies TableLayout

export type EsdColumn = keyof typeof layout.columns

/** The kinds of support, in the order of the codebook. */
export const supportColumns = {
  ext_x: 'TROOPS_AS_WARRING_PARTY',
  ext_p: 'TROOP_PRESENCE',
  ext_y: 'JOINT_OPERATIONS',
  ext_w: 'WEAPONS',
  ext_m: 'MATERIEL_LOGISTICS',
  ext_t: 'TRAINING_EXPERTISE',
  ext_f: 'FUNDING',
  ext_i: 'INTELLIGENCE',
  ext_l: 'TERRITORY_SANCTUARY',
  ext_o: 'OTHER',
  ext_u: 'UNKNOWN',
} as const satisfies Partial<Record<EsdColumn, SupportType>>

/** Whether support was found in the year, or looked for and not found. */
export const found = { 0: false, 1: true }

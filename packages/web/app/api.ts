import type { Client, DocumentRow, ItemDetail, ProvisionRow, ThingRow } from '@servanda/server/client'
import { createContext } from 'react-router'

export type {
  AddReport,
  Brief,
  CalendarPage,
  CompareRow,
  Comparison,
  Decide,
  DecideReport,
  DoctorReport,
  DocumentDetail,
  DocumentRow,
  Facets,
  FacetValue,
  FeedReport,
  Formulation,
  GapList,
  IssueRow,
  ItemDetail,
  ItemRow,
  ItemStatus,
  LogRow,
  LostRow,
  MechanismLife,
  ProvisionQuery,
  ProvisionRow,
  QueueRow,
  Rereading,
  SignedSet,
  StatusSummary,
  Summary,
  ThingDetail,
  ThingRow,
  Timeline,
  TopicTable,
  Voices,
  Work,
} from '@servanda/server/client'

export type Kind = ProvisionRow['kind']
export type Bindingness = NonNullable<ProvisionRow['bindingness']>
export type Pillar = ProvisionRow['pillar']
export type Due = NonNullable<ProvisionRow['due']>
export type Genre = NonNullable<DocumentRow['genre']>
export type ThingType = ThingRow['type']
export type Relation = ItemDetail['trace'][number]['relation']

/** The API, as the loaders of one request reach it. */
export const apiContext = createContext<Client>()

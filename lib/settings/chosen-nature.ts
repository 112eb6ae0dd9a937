import { nullable, object, picklist, record, string } from 'valibot'
import { documentKinds } from '../core/document-kind'
import { type ChosenNature, NOTHING_CHOSEN } from '../core/nature'
import { settings } from '../core/setting'
import { byDocument } from './by-document'
import { settingsItem } from './item'

const kept = byDocument<ChosenNature>(
  settingsItem<Record<string, ChosenNature>>({
    key: 'chosen-nature',
    version: 1,
    schema: record(
      string(),
      object({ setting: nullable(picklist(settings)), kind: nullable(picklist(documentKinds)) }),
    ),
    fallback: {},
  }),
  NOTHING_CHOSEN,
  ({ setting, kind }) => setting === null && kind === null,
)

/** What a reader said a document is, kept on this computer. */
export const chosenNature = {
  of: kept.of,
  set: (document: string, chosen: ChosenNature): Promise<ChosenNature> =>
    kept.update(document, () => chosen),
  watch: kept.watch,
}

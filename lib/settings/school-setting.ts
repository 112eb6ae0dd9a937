import { picklist, record, string } from 'valibot'
import { type Setting, settings } from '../core/setting'
import { byDocument } from './by-document'
import { settingsItem } from './item'

const kept = byDocument<Setting | null>(
  settingsItem<Record<string, Setting | null>>({
    key: 'school-setting',
    version: 1,
    schema: record(string(), picklist(settings)),
    fallback: {},
  }),
  null,
  (setting) => setting === null,
)

/** The kind of school a reader chose for a document, kept on this computer; null where its words decide. */
export const schoolSetting = {
  of: kept.of,
  set: (document: string, setting: Setting | null): Promise<Setting | null> =>
    kept.update(document, () => setting),
  watch: kept.watch,
}

import { defineBackground } from 'wxt/utils/define-background'
import { serveDesk } from './background/desk'
import { serveChecks } from './background/lint'
import { serveLookups } from './background/lookups'
import { servePanel } from './background/panel'

export default defineBackground(() => {
  serveChecks()
  serveLookups()
  servePanel()
  serveDesk()
})

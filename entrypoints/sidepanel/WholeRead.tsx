import { EmptyState } from '../../components/EmptyState'

/** While the document as a whole is being read. */
export const WholeRead = () => (
  <EmptyState sentence="Reading the whole document …" nextStep="This takes a moment." />
)

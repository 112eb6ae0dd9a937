import { useEffect, useState } from 'preact/hooks'
import { ReviewSheet } from '../../components/ReviewSheet'
import type { ReviewModel } from '../../lib/core/review'
import type { DeskController } from './desk-controller'
import type { DeskState } from './desk-state'

interface Props {
  readonly state: DeskState
  readonly controller: DeskController
}

/** What a governor needs to know of the document, asked for anew after every check. */
export function ReviewPanel({ state, controller }: Props) {
  const [review, setReview] = useState<ReviewModel | null>(null)
  const { coverage, voice } = state
  const isChecked = voice !== null
  useEffect(() => {
    let isWanted = isChecked
    if (isChecked)
      void controller.reports.review().then((found) => {
        if (isWanted && found) setReview(found)
      })
    return () => {
      isWanted = false
    }
  }, [controller, isChecked, coverage])
  if (!review) return <p class="desk-none">Reading the whole document …</p>
  return (
    <ReviewSheet
      review={review}
      report={{
        onSave: () => void controller.reports.save(),
        onPrint: () => void controller.reports.print(),
      }}
      onReveal={({ place }) => {
        if (place) controller.revealPlace(place)
      }}
      onProblem={(id) => controller.open(id)}
    />
  )
}

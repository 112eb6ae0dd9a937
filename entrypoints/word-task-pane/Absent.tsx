interface Props {
  readonly sentence: string
}

/** What is said where there is no Word to work with. */
export function Absent({ sentence }: Props) {
  return (
    <main class="pane">
      <header class="pane-head">
        <h1>sendlint</h1>
        <p>{sentence}</p>
      </header>
    </main>
  )
}

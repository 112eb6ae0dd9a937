import fc from 'fast-check'

// The same generated cases in every run, so that a change is judged by what it changes. Look further
// now and then: `SENDLINT_SEED=7 npm run unit`.
fc.configureGlobal({ seed: Number(process.env['SENDLINT_SEED'] ?? 20_261_128) })

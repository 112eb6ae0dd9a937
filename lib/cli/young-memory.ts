import { setFlagsFromString } from 'node:v8'

// New objects get 1 MB at first and twice as much each time that fills. Most of what a run makes in the beginning, such
// as thousands of forms, stays: it would be copied from one room to the next half a dozen times.
setFlagsFromString('--semi-space-growth-factor=16')

interface Pace {
  /** Inputs that are behind it, and all that there are. */
  readonly done: number
  readonly total: number
  /** Since it began. */
  readonly seconds: number
}

/** Before that long a rate says nothing yet. */
const LEAST_SECONDS = 2

/** "812 of 10000 · 96 a second · 1:36 left" */
export function paceLine({ done, total, seconds }: Pace): string {
  const place = `${done + 1} of ${total}`
  if (done === 0 || seconds < LEAST_SECONDS) return place
  const rate = done / seconds
  return `${place} · ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second · ${clock((total - done) / rate)} left`
}

/** "1:36", "2:03:00" */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (n: number): string => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** Lanczos's coefficients for g = 607/128: the logarithm to about 15 digits. */
const g = 607 / 128
const coefficients = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5,
  -2.6190838401581408e-5, 3.6899182659531625e-6,
]

/**
 * The natural logarithm of the gamma function of a positive number.
 *
 * Source: C. Lanczos (1964), "A Precision Approximation of the Gamma Function"; coefficients by P. Godfrey (2001).
 */
export function logGamma(x: number): number {
  const base = x + g - 0.5
  let sum = coefficients[0] ?? 0
  for (const [index, coefficient] of coefficients.entries())
    if (index > 0) sum += coefficient / (x + index - 1)
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum)
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A positive number as `3.3 × 10²⁴`, to two digits. Both languages write it so. */
export function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(1).split('e')
  const power = Array.from(String(Math.abs(Number(exponent))), (digit) => raised[Number(digit)] ?? '').join(
    '',
  )
  return `${mantissa.replace(/\.0$/, '')} × 10${Number(exponent) < 0 ? '⁻' : ''}${power}`
}

/** Two primes: what halves of p / PRIME + q / OTHER come to can be as near to a tie as 10⁻¹⁶. */
export const [PRIME, OTHER] = [99_999_989, 99_999_971];
export const PRODUCT = BigInt(PRIME) * BigInt(OTHER);

/** The p and q from 0 to the primes with p · OTHER + q · PRIME = sum. */
export function split(sum: bigint): readonly [number, number] {
  const p = (sum * inverse(BigInt(OTHER), BigInt(PRIME))) % BigInt(PRIME);
  return [Number(p), Number((sum - p * BigInt(OTHER)) / BigInt(PRIME))];
}

/** By Fermat: a^(prime − 2). */
function inverse(a: bigint, prime: bigint): bigint {
  let [result, square] = [1n, a % prime];
  for (let power = prime - 2n; power > 0n; power >>= 1n) {
    if ((power & 1n) === 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

package org.districtplan.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Roots of decimals, rounded down or up with certainty: no binary fraction takes part. */
final class Roots {

    /** Roots of up to as many bits are searched from a power of two; longer ones start from the root of their first half. */
    private static final int SHORT = 8;

    private Roots() {}

    /** The n-th root of a non-negative number: exact where it terminates within the digits kept, else rounded as requested. */
    static BigDecimal root(BigDecimal value, int n, RoundingMode floorOrCeiling) {
        if (n == 1 || value.signum() == 0) {
            return value;
        }
        int digitsBeforePoint = ceilDiv(value.precision() - value.scale(), n);
        int decimals = Math.max(End.DIGITS - digitsBeforePoint, ceilDiv(value.scale(), n));
        BigInteger radicand =
                value.scaleByPowerOfTen(Math.multiplyExact(n, decimals)).toBigIntegerExact();
        BigInteger root = floorRoot(radicand, n);
        if (floorOrCeiling == RoundingMode.CEILING && !root.pow(n).equals(radicand)) {
            root = root.add(BigInteger.ONE);
        }
        return new BigDecimal(root, decimals);
    }

    /** A number not below the root and near it: the root of the leading bits, one higher. */
    private static BigInteger above(BigInteger radicand, int n) {
        int bits = ceilDiv(radicand.bitLength(), n);
        if (bits <= SHORT) {
            return BigInteger.ONE.shiftLeft(bits);
        }
        int half = bits / 2;
        BigInteger leading = floorRoot(radicand.shiftRight(Math.multiplyExact(n, half)), n);
        return leading.add(BigInteger.ONE).shiftLeft(half);
    }

    /** Newton's method from above: the first step that does not fall has reached the floor of the root. */
    private static BigInteger floorRoot(BigInteger radicand, int n) {
        BigInteger degree = BigInteger.valueOf(n);
        BigInteger less = BigInteger.valueOf(n - 1L);
        BigInteger root = above(radicand, n);
        while (true) {
            BigInteger next =
                    root.multiply(less).add(radicand.divide(root.pow(n - 1))).divide(degree);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }

    private static int ceilDiv(int dividend, int divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}

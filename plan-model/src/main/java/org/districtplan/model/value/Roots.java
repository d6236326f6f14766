package org.districtplan.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Roots of decimals, rounded down or up with certainty: no binary fraction takes part. */
final class Roots {

    private static final int DOUBLE_BITS = 52;
    private static final double MARGIN = 1e-10;

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

    /**
     * A number a little above the root: by logarithms, whose error of some 10^-14 is far less than what is added.
     */
    private static BigInteger above(BigInteger radicand, int n) {
        int shift = Math.max(0, radicand.bitLength() - DOUBLE_BITS);
        double log = Math.log(radicand.shiftRight(shift).doubleValue()) / Math.log(2) + shift;
        double rootLog = log / n;
        int whole = Math.max(0, (int) rootLog - DOUBLE_BITS);
        double top = Math.pow(2, rootLog - whole) * (1 + MARGIN);
        return BigInteger.valueOf((long) top).add(BigInteger.TWO).shiftLeft(whole);
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

package org.districtplan.io.source;

/**
 * The limits of reading. A file that exceeds one of them gives one diagnostic and cannot exhaust the machine.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param fileBytes the size of a file in bytes
 * @param depth how deep lists and mappings are nested, the document itself being 1; at most 1,000
 * @param aliases the YAML aliases of a file
 * @param repeatedValues the values that the YAML aliases of a file repeat
 * @param textLength the length of a single value in characters
 * @param numberLength the digits of a number
 * @param problems the problems that are reported of a file
 */
public record ReaderLimits(
        int fileBytes, int depth, int aliases, int repeatedValues, int textLength, int numberLength, int problems) {

    private static final int DEEPEST = 1_000;
    private static final ReaderLimits STANDARD =
            new ReaderLimits(32 * 1024 * 1024, 64, 1_000, 100_000, 100_000, 1_000, 1_000);

    /**
     * Refuses bounds below 1, and a depth above 1,000.
     *
     * @throws IllegalArgumentException if a bound is out of range
     */
    public ReaderLimits {
        require("fileBytes", fileBytes, Integer.MAX_VALUE - 8);
        require("depth", depth, DEEPEST);
        require("aliases", aliases, Integer.MAX_VALUE);
        require("repeatedValues", repeatedValues, Integer.MAX_VALUE);
        require("textLength", textLength, Integer.MAX_VALUE);
        require("numberLength", numberLength, Integer.MAX_VALUE);
        require("problems", problems, Integer.MAX_VALUE);
    }

    private static void require(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is to be between 1 and " + most + ": " + value);
        }
    }

    /**
     * Gives the bounds that suit plans: 32 MiB a file, 64 levels, 1,000 aliases that repeat 100,000 values, 100,000
     * characters a text, 1,000 digits a number, 1,000 problems a file.
     *
     * @return the standard bounds
     */
    public static ReaderLimits standard() {
        return STANDARD;
    }

    /**
     * Starts a builder with the standard bounds.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return STANDARD.toBuilder();
    }

    /**
     * Starts a builder with these bounds.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.fileBytes = fileBytes;
        builder.depth = depth;
        builder.aliases = aliases;
        builder.repeatedValues = repeatedValues;
        builder.textLength = textLength;
        builder.numberLength = numberLength;
        builder.problems = problems;
        return builder;
    }

    /** Builds {@link ReaderLimits}. */
    public static final class Builder {
        private int fileBytes;
        private int depth;
        private int aliases;
        private int repeatedValues;
        private int textLength;
        private int numberLength;
        private int problems;

        private Builder() {}

        /** Sets the size of a file in bytes. */
        public Builder fileBytes(int fileBytes) {
            this.fileBytes = fileBytes;
            return this;
        }

        /** Sets how deep lists and mappings are nested. */
        public Builder depth(int depth) {
            this.depth = depth;
            return this;
        }

        /** Sets the number of YAML aliases of a file. */
        public Builder aliases(int aliases) {
            this.aliases = aliases;
            return this;
        }

        /** Sets how many values the YAML aliases of a file repeat. */
        public Builder repeatedValues(int repeatedValues) {
            this.repeatedValues = repeatedValues;
            return this;
        }

        /** Sets the length of a single value in characters. */
        public Builder textLength(int textLength) {
            this.textLength = textLength;
            return this;
        }

        /** Sets the digits of a number. */
        public Builder numberLength(int numberLength) {
            this.numberLength = numberLength;
            return this;
        }

        /** Sets how many problems are reported of a file. */
        public Builder problems(int problems) {
            this.problems = problems;
            return this;
        }

        /**
         * Builds the bounds.
         *
         * @return the bounds
         * @throws IllegalArgumentException if a bound is out of range
         */
        public ReaderLimits build() {
            return new ReaderLimits(fileBytes, depth, aliases, repeatedValues, textLength, numberLength, problems);
        }
    }
}

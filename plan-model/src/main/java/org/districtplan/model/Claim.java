package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtplan.model.value.Ref;

/**
 * What a declared relation claims of its operands.
 *
 * <p>Every variant is immutable and thread-safe.
 */
public sealed interface Claim {

    /**
     * Gives every operand that is a figure, in the order written.
     *
     * @return the operands
     */
    List<Operand> operands();

    /**
     * Parts of a whole.
     *
     * @param whole the whole
     * @param parts the parts
     * @param covers whether the parts are all there are
     */
    record Parts(@Valid Operand whole, List<@Valid Operand> parts, Coverage covers) implements Claim {
        /** Refuses null and copies the list. */
        public Parts {
            Objects.requireNonNull(whole, "whole");
            parts = List.copyOf(parts);
            Objects.requireNonNull(covers, "covers");
        }

        @Override
        public List<Operand> operands() {
            return Stream.concat(Stream.of(whole), parts.stream()).toList();
        }
    }

    /**
     * A part divided by its whole.
     *
     * @param part the part
     * @param whole the whole
     * @param is the share
     */
    record Share(
            @Valid Operand part,
            @Valid Operand whole,
            @Valid Operand is) implements Claim {
        /** Refuses null. */
        public Share {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(is, "is");
        }

        @Override
        public List<Operand> operands() {
            return List.of(part, whole, is);
        }
    }

    /**
     * One less another.
     *
     * @param from what is taken from
     * @param less what is taken away
     * @param is the difference
     */
    record Difference(
            @Valid Operand from, @Valid Operand less, @Valid Operand is) implements Claim {
        /** Refuses null. */
        public Difference {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(less, "less");
            Objects.requireNonNull(is, "is");
        }

        @Override
        public List<Operand> operands() {
            return List.of(from, less, is);
        }
    }

    /**
     * One divided by another.
     *
     * @param of the numerator
     * @param to the denominator
     * @param is the ratio
     */
    record Ratio(
            @Valid Operand of, @Valid Operand to, @Valid Operand is) implements Claim {
        /** Refuses null. */
        public Ratio {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(is, "is");
        }

        @Override
        public List<Operand> operands() {
            return List.of(of, to, is);
        }
    }

    /**
     * All the same.
     *
     * @param operands the operands
     */
    record Equal(List<@Valid Operand> operands) implements Claim {
        /** Refuses null and copies the list. */
        public Equal {
            operands = List.copyOf(operands);
        }
    }

    /**
     * Ascending.
     *
     * @param operands the operands from the lowest up
     */
    record Order(List<@Valid Operand> operands) implements Claim {
        /** Refuses null and copies the list. */
        public Order {
            operands = List.copyOf(operands);
        }
    }

    /**
     * A stock with its flows: opening + in - out = closing.
     *
     * @param opening the stock at the beginning
     * @param in what came in
     * @param out what went out
     * @param closing the stock at the end
     */
    record Balance(
            @Valid Operand opening,
            @Valid Operand in,
            @Valid Operand out,
            @Valid Operand closing) implements Claim {
        /** Refuses null. */
        public Balance {
            Objects.requireNonNull(opening, "opening");
            Objects.requireNonNull(in, "in");
            Objects.requireNonNull(out, "out");
            Objects.requireNonNull(closing, "closing");
        }

        @Override
        public List<Operand> operands() {
            return List.of(opening, in, out, closing);
        }
    }

    /**
     * An announced number of things.
     *
     * @param of what is counted
     * @param listed the elements or subjects counted, where they are listed; else empty
     * @param is the number announced
     */
    record Count(CountedThing of, List<Ref> listed, @Valid Operand is) implements Claim {
        /** Refuses null and copies the list. */
        public Count {
            Objects.requireNonNull(of, "of");
            listed = List.copyOf(listed);
            Objects.requireNonNull(is, "is");
        }

        @Override
        public List<Operand> operands() {
            return List.of(is);
        }
    }
}

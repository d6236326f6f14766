package org.districtplan.model.value;

import java.util.Objects;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;

/**
 * A text that is not a value of the expected type: what is wrong with it, where, and how to fix it.
 *
 * <p>It carries no stack trace, since a reader meets it once for every mistake in a file and turns it into a located
 * diagnostic.
 *
 * <p>Its message and position never change; it is thread-safe.
 */
public final class InvalidTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;
    private final int index;

    /**
     * Says what is wrong and where.
     *
     * @param problem the problem and its suggestion, in Chinese and English
     * @param index the 0-based offset of the fault in the text, in UTF-16 code units; may be the text's length
     * @throws IllegalArgumentException if the index is negative
     */
    public InvalidTextException(Message problem, int index) {
        super(Objects.requireNonNull(problem, "problem").in(Language.ENGLISH));
        if (index < 0) {
            throw new IllegalArgumentException("negative index: " + index);
        }
        this.problem = problem;
        this.index = index;
    }

    /**
     * Gives the problem in both languages.
     *
     * @return the problem and its suggestion
     */
    public Message problem() {
        return problem;
    }

    /**
     * Gives the place of the fault.
     *
     * @return the 0-based offset in the text, in UTF-16 code units
     */
    public int index() {
        return index;
    }

    /** Does nothing: the place in the text says more than the place in the program. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

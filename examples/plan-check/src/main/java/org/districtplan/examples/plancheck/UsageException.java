package org.districtplan.examples.plancheck;

import org.districtplan.model.diagnostic.Message;

/** What the user asked cannot be done; the message says why, and how to ask. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    UsageException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Message problem() {
        return problem;
    }
}

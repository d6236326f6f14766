package org.districtplan.model;

import java.util.List;
import org.districtplan.model.constraint.Coherent;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * When the public could comment on a draft.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the first day, null if it is not stated
 * @param to the last day, null if it is not stated
 */
@Coherent
public record CommentPeriod(
        @Nullable DocumentDate from, @Nullable DocumentDate to) implements SelfChecking {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public CommentPeriod {}

    private static final Fault REVERSED =
            new Fault("to", Text.of("征求意见的截止日期早于开始日期", "the comment period ends before it begins"));

    /** Reports a comment period that ends before it begins. */
    @Override
    public List<Fault> faults() {
        return from != null && to != null && to.isBefore(from) ? List.of(REVERSED) : List.of();
    }
}

package org.districtplan.model;

/**
 * Hears what is looked up in a set of plans: what a result rests on, so that it need not be computed again when something
 * else changes.
 *
 * <p>{@link PlanSet#watchedBy} makes a set that tells it. A key stands for a figure, a series, a target, a plan, an element or a
 * subject; two of them may share a key, which costs a needless computation and no more.
 */
public interface Lookups {

    /** Something was looked up by a key; what plans hold under it is told by {@link PlanSet#keysOf}. */
    void key(int key);

    /** The headers of all plans were asked for. */
    void headers();

    /** Everything was asked for. */
    void everything();
}

package org.districtplan.rules.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.IntervalPolicy;

/**
 * What a rule works on, and where it reports: {@code context.at(figure, "/value").contradicts(message)}.
 *
 * <p>A context belongs to one run of one rule, on one thread. Checkers make it; it is not for hosts to implement, and may gain
 * methods.
 */
public interface RuleContext {

    /**
     * Gives the plans and registries.
     *
     * @return the set
     */
    PlanSet plans();

    /**
     * Gives the policy that turns stated quantities into intervals.
     *
     * @return the policy
     */
    IntervalPolicy policy();

    /**
     * Gives the day the plans are judged at.
     *
     * @return the day, empty if none was set and no plan of the set has a date
     */
    Optional<LocalDate> evaluationDate();

    /**
     * Gives the value of a parameter of the rule.
     *
     * @param name the name the rule declared it by
     * @return the value set, else the standard one
     * @throws IllegalArgumentException if the rule declares no such parameter
     */
    BigDecimal parameter(String name);

    /**
     * Gives what several rules need, computed by the first that asks while the rules look at one plan,
     * or at the set.
     *
     * @param <T> what it is
     * @param type its class, which names it
     * @param maker computes it from the plans and the policy; it reports nothing and asks for no parameter
     * @return the one of this plan, or of this set
     */
    <T> T shared(Class<T> type, Function<RuleContext, T> maker);

    /**
     * Gives what follows from one immutable value alone, such as a plan or a vocabulary, computed once for as long as the
     * checker or session keeps that value.
     *
     * @param <B> what it follows from
     * @param <T> what it is
     * @param basis what it follows from, compared by identity
     * @param type its class, which names it
     * @param maker computes it from the basis; it looks nothing up elsewhere
     * @return what was computed
     */
    <B, T> T derived(B basis, Class<T> type, Function<B, T> maker);

    /**
     * Begins to report on a field of an element.
     *
     * @param element the element
     * @param path the field as a JSON Pointer relative to the element, such as {@code /value}; where the file has no such
     *     field the finding stands at the nearest that encloses it
     * @return what the answer is given to
     */
    Judgement at(ElementRef element, String path);

    /**
     * Begins to report on an element.
     *
     * @param element the element
     * @return what the answer is given to
     */
    default Judgement at(ElementRef element) {
        return at(element, "");
    }

    /**
     * Begins to report on an element.
     *
     * @param located the element with its plan
     * @return what the answer is given to
     */
    default Judgement at(Located<?> located) {
        return at(located.ref(), "");
    }

    /**
     * Begins to report on a field of an element.
     *
     * @param located the element with its plan
     * @param path the field as a JSON Pointer relative to the element, such as {@code /value}
     * @return what the answer is given to
     */
    default Judgement at(Located<?> located, String path) {
        return at(located.ref(), path);
    }
}

package org.districtplan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.value.IntervalPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a rule works on, and where it reports: {@code context.at(figure, "/value").contradicts(message)}.
 *
 * <p>A context belongs to one run of one rule, on one thread.
 */
public final class RuleContext {

    private final PlanSet plans;
    private final SourceMap sources;
    private final IntervalPolicy policy;
    private final @Nullable LocalDate evaluationDate;
    private final Map<String, BigDecimal> parameters;
    private final Map<Class<?>, Object> shared;
    private final OutcomeCollector collector;

    RuleContext(
            PlanSet plans,
            SourceMap sources,
            IntervalPolicy policy,
            @Nullable LocalDate evaluationDate,
            Map<String, BigDecimal> parameters,
            Map<Class<?>, Object> shared,
            OutcomeCollector collector) {
        this.plans = plans;
        this.sources = sources;
        this.policy = policy;
        this.evaluationDate = evaluationDate;
        this.parameters = parameters;
        this.shared = shared;
        this.collector = collector;
    }

    /**
     * Gives the plans and registries.
     *
     * @return the set
     */
    public PlanSet plans() {
        return plans;
    }

    /**
     * Gives the policy that makes intervals of printed quantities.
     *
     * @return the policy
     */
    public IntervalPolicy policy() {
        return policy;
    }

    /**
     * Gives the day the plans are judged at.
     *
     * @return the day, empty if none was set and no plan of the set has a date
     */
    public Optional<LocalDate> evaluationDate() {
        return Optional.ofNullable(evaluationDate);
    }

    /**
     * Gives the value of a parameter of the rule.
     *
     * @param name the name the rule declared it by
     * @return the value set, else the standard one
     * @throws IllegalArgumentException if the rule declares no such parameter
     */
    public BigDecimal parameter(String name) {
        BigDecimal value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the rule declares no parameter \"" + name + "\"");
        }
        return value;
    }

    /**
     * Gives what several rules need, computed by the first that asks while the rules look at one plan,
     * or at the set.
     *
     * @param <T> what it is
     * @param type its class, which names it
     * @param maker computes it from the plans and the policy; it reports nothing and asks for no parameter
     * @return the one of this plan, or of this set
     */
    public <T> T shared(Class<T> type, Function<RuleContext, T> maker) {
        Object found = shared.get(type);
        if (found == null) {
            found = Objects.requireNonNull(maker.apply(this), "made");
            shared.put(type, found);
        }
        return type.cast(found);
    }

    /**
     * Begins to report of an element.
     *
     * @param element the element
     * @return what the answer is given to
     */
    public Judgement at(ElementRef element) {
        return at(element, "");
    }

    /**
     * Begins to report of a field of an element.
     *
     * @param element the element
     * @param path the field as a JSON Pointer relative to the element, such as {@code /value}; where the file has no such
     *     field the finding stands at the nearest that encloses it
     * @return what the answer is given to
     */
    public Judgement at(ElementRef element, String path) {
        return new Judgement(collector, sources, element, path);
    }

    /**
     * Begins to report of an element.
     *
     * @param located the element with its plan
     * @return what the answer is given to
     */
    public Judgement at(Located<?> located) {
        return at(located.ref(), "");
    }

    /**
     * Begins to report of a field of an element.
     *
     * @param located the element with its plan
     * @param path the field as a JSON Pointer relative to the element, such as {@code /value}
     * @return what the answer is given to
     */
    public Judgement at(Located<?> located, String path) {
        return at(located.ref(), path);
    }
}

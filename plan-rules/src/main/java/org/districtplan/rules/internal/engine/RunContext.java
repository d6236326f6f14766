package org.districtplan.rules.internal.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The context of one rule in one run.
 *
 * @param plans the plans and registries
 * @param sources where their elements stand in files
 * @param policy turns stated quantities into intervals
 * @param date the day plans are judged at, null if there is none
 * @param parameters the values of the rule's parameters
 * @param shared what rules computed for one another in this run
 * @param derivations what follows from plans or registries alone
 * @param collector takes the answers
 */
record RunContext(
        PlanSet plans,
        SourceMap sources,
        IntervalPolicy policy,
        @Nullable LocalDate date,
        Map<String, BigDecimal> parameters,
        Map<Class<?>, Object> shared,
        Derivations derivations,
        OutcomeCollector collector)
        implements RuleContext {

    @Override
    public Optional<LocalDate> evaluationDate() {
        return Optional.ofNullable(date);
    }

    @Override
    public BigDecimal parameter(String name) {
        BigDecimal value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the rule declares no parameter \"" + name + "\"");
        }
        return value;
    }

    // The maker may itself ask for something shared, so that the map must not be locked while it works.
    @Override
    public <T> T shared(Class<T> type, Function<RuleContext, T> maker) {
        Object found = shared.get(type);
        if (found == null) {
            found = Objects.requireNonNull(maker.apply(this), "made");
            shared.put(type, found);
        }
        return type.cast(found);
    }

    @Override
    public <B, T> T derived(B basis, Class<T> type, Function<B, T> maker) {
        return derivations.get(basis, type, maker);
    }

    @Override
    public Judgement at(ElementRef element, String path) {
        return new OpenJudgement(collector, plans, sources, element, path);
    }
}

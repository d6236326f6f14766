package org.districtplan.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Transformation;

/** The figures of a series that follow from stated ones. */
final class DerivedEvidence {

    private DerivedEvidence() {}

    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        List<Evidence> derived = new ArrayList<>();
        if (key.transformation() == Transformation.LEVEL) {
            if (key.statistic() == Statistic.SUM) {
                derived.addAll(FlowSums.of(index, key));
            }
            derived.addAll(FormulaLevels.of(index, key));
            derived.addAll(LevelFromChange.of(index, key));
            return derived;
        }
        if (key.of() == Transformation.LEVEL && key.from() != null) {
            derived.addAll(LevelComparison.of(index, key));
            derived.addAll(GrowthChain.of(index, key));
            derived.addAll(GrowthForms.of(index, key));
        }
        return derived;
    }
}

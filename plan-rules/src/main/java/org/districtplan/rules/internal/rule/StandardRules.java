package org.districtplan.rules.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.rules.internal.rule.agreement.AgreementRules;
import org.districtplan.rules.internal.rule.arithmetic.ArithmeticRules;
import org.districtplan.rules.internal.rule.identity.IdentityRules;
import org.districtplan.rules.internal.rule.measures.MeasuresRules;
import org.districtplan.rules.internal.rule.structure.StructureRules;
import org.districtplan.rules.internal.rule.targets.TargetsRules;
import org.districtplan.rules.internal.rule.taxonomy.TaxonomyRules;
import org.districtplan.rules.internal.rule.time.TimeRules;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleFamily;

/** The rules of this library, family by family, in the order they run. */
public final class StandardRules {

    private StandardRules() {}

    /** Lists the rules of all families. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        all.addAll(in(RuleFamily.STRUCTURE, StructureRules.all()));
        all.addAll(in(RuleFamily.IDENTITY, IdentityRules.all()));
        all.addAll(in(RuleFamily.TIME, TimeRules.all()));
        all.addAll(in(RuleFamily.AGREEMENT, AgreementRules.all()));
        all.addAll(in(RuleFamily.ARITHMETIC, ArithmeticRules.all()));
        all.addAll(in(RuleFamily.TARGETS, TargetsRules.all()));
        all.addAll(in(RuleFamily.MEASURES, MeasuresRules.all()));
        all.addAll(in(RuleFamily.TAXONOMY, TaxonomyRules.all()));
        return List.copyOf(all);
    }

    private static List<Rule> in(RuleFamily family, List<Rule> rules) {
        return rules.stream().map(rule -> rule.withFamily(family)).toList();
    }
}

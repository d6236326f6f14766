package org.districtplan.rules.internal.control;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.PolicyPresets;

/** The policies that a policy file can extend. */
enum PresetWord implements Term {
    STANDARD(AssessmentPolicy.standard()),
    HALF_BY_HALF(PolicyPresets.halfByHalf()),
    MIDTERM(PolicyPresets.midterm()),
    TRAFFIC_LIGHTS(PolicyPresets.trafficLights()),
    SDG(PolicyPresets.sdg()),
    WEATHER(PolicyPresets.weather());

    private final AssessmentPolicy policy;

    PresetWord(AssessmentPolicy policy) {
        this.policy = policy;
    }

    AssessmentPolicy policy() {
        return policy;
    }

    @Override
    public Text label() {
        return policy.name();
    }
}

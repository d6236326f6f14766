package org.districtplan.rules.internal.page;

import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Text;

/** One document that was read, with its counts. */
record DocumentView(String anchor, String id, String title, Text facts, Text contents, Plan plan) {

    int figures() {
        return plan.observations().size();
    }

    int targets() {
        return plan.targets().size();
    }

    int measures() {
        return plan.measures().size();
    }

    int progress() {
        return plan.progress().size();
    }
}

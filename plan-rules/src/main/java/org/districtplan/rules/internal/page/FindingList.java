package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;

/** The findings of all severities, and what they can be filtered by. */
record FindingList(List<Group> groups, List<Choice> severities, List<Choice> rules, List<Choice> documents) {

    /** The findings of one severity. */
    record Group(String anchor, Text title, Part<FindingView> findings) {}

    /** A value to filter by. */
    record Choice(String value, Text label) {}
}

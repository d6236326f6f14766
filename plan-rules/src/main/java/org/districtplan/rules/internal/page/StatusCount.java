package org.districtplan.rules.internal.page;

import org.districtplan.model.diagnostic.Text;

/** How many targets have a status; the width is a percentage of the most frequent one. */
record StatusCount(String anchor, Text status, String tone, String symbol, int count, String width) {

    /** The status as a value to filter by. */
    FindingList.Choice choice() {
        String word = anchor.substring(anchor.indexOf('-') + 1);
        return new FindingList.Choice(word, Text.of(status.zh() + "（" + count + "）", status.en() + " (" + count + ")"));
    }
}

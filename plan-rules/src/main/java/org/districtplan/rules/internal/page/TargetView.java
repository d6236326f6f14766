package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * One target as the page shows it.
 *
 * @param documentId the id of the document that sets it
 * @param statusWord the status as a word for the filter
 * @param tone the class of its colours
 * @param remarks what belongs to the reason: the higher criterion, what the policy assumes
 * @param evidence where the figures stand that were used
 * @param claims what reports claim themselves
 */
record TargetView(
        String anchor,
        String documentId,
        String statusWord,
        Text name,
        Text when,
        Text criterion,
        Text status,
        String tone,
        String symbol,
        Text reason,
        @Nullable Text actual,
        List<Text> remarks,
        List<Fact> facts,
        @Nullable ChartView chart,
        Link place,
        Link document,
        String where,
        List<Link> evidence,
        List<Link> claims,
        List<Link> findings) {}

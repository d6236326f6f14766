package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;

/**
 * Everything on the page.
 *
 * @param lang the language it is first shown in
 * @param policy the content security policy
 * @param worst the most severe findings, for the overview
 * @param missed the targets that were missed or are behind, for the overview
 * @param reasons why targets were not judged, for the overview
 * @param moved the targets that were raised, lowered or dropped, for the overview
 * @param adjusted the targets that a later document adjusted, for the overview
 * @param targetDocuments the documents to filter targets by
 * @param courses what became of subjects, and of how many
 * @param across what else the documents say together: which report answers which target, annual targets and longer ones
 * @param boards the targets by status, in groups
 * @param unchecked why checks could not be made, and how many
 */
record PageView(
        String lang,
        Text title,
        Text sentence,
        String style,
        String script,
        String policy,
        Part<DocumentView> documents,
        Text counts,
        Text otherCounts,
        Part<FindingView> worst,
        Text targetCount,
        List<StatusCount> statuses,
        Part<TargetView> missed,
        Part<TargetGroup> reasons,
        List<FindingList.Choice> targetDocuments,
        List<TargetGroup> judged,
        List<TargetGroup> open,
        List<ChangeView> changes,
        Part<ChangeView.Row> moved,
        Part<BlockView.Line> adjusted,
        Part<LifeView> lives,
        List<FindingList.Choice> courses,
        List<BlockView> across,
        List<BoardView> boards,
        FindingList findings,
        Part<Fact> unchecked,
        Part<Fact> accepted,
        List<OutlineView> outlines) {

    List<FindingList.Choice> statusChoices() {
        return statuses.stream().map(StatusCount::choice).toList();
    }

    boolean isChinese() {
        return lang.equals("zh");
    }
}

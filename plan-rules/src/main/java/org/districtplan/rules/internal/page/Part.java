package org.districtplan.rules.internal.page;

import java.util.List;
import java.util.function.Function;
import org.districtplan.model.diagnostic.Text;

/** The first entries of a list, and how many more there are. */
record Part<T>(List<T> shown, int more) {

    Part {
        shown = List.copyOf(shown);
    }

    static <T> Part<T> of(List<T> all, int limit) {
        int size = Math.min(all.size(), limit);
        return new Part<>(all.subList(0, size), all.size() - size);
    }

    <R> Part<R> map(Function<T, R> change) {
        return new Part<>(shown.stream().map(change).toList(), more);
    }

    int size() {
        return shown.size() + more;
    }

    /** Says that the list goes on elsewhere. */
    Text rest() {
        return Text.of(
                "另有" + more + "项未在本页列出，完整内容见 JSON 报告（--json）与表格（--tables）",
                more
                        + " more are not listed on this page; the JSON report (--json) and the tables (--tables) are complete");
    }
}

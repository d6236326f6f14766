package org.districtplan.examples.plancheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.io.SourceExcerpt;
import org.districtplan.model.diagnostic.ControlCharacters;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/** Shows what is wrong with files; equal problems are shown once, with their number. */
final class Problems {

    private static final Text MORE = Text.of("    同样的问题另有{count}处：{places}", "    the same at {count} more: {places}");
    private static final int PLACES = 3;

    private Problems() {}

    static String show(List<Diagnostic> problems, SourceExcerpt excerpts, Language language) {
        Map<List<Object>, List<Diagnostic>> alike = new LinkedHashMap<>();
        for (Diagnostic problem : problems) {
            alike.computeIfAbsent(
                            List.of(problem.rule(), problem.severity(), problem.message()), key -> new ArrayList<>())
                    .add(problem);
        }
        StringBuilder shown = new StringBuilder();
        for (List<Diagnostic> group : alike.values()) {
            shown.append(excerpts.show(group.get(0), language));
            int more = group.size() - 1;
            if (more > 0) {
                List<String> places = new ArrayList<>(group.subList(1, Math.min(group.size(), 1 + PLACES)).stream()
                        .map(Diagnostic::where)
                        .toList());
                if (more > PLACES) {
                    places.add("…");
                }
                Message message = Message.of(MORE, "count", more, "places", String.join(", ", places));
                shown.append(ControlCharacters.escape(message.in(language))).append('\n');
            }
        }
        return shown.toString();
    }
}

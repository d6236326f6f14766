package org.districtplan.rules.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.SubjectLife.Course;
import org.districtplan.rules.achievement.SubjectLife.Station;

/** Writes what became of each subject over the documents; those of whom nothing can be compared are only counted. */
record LifeSection(ReportWords words) {

    void write(TextPage page, List<SubjectLife> lives) {
        List<SubjectLife> shown = new ArrayList<>();
        for (Course course : Course.values()) {
            lives.stream()
                    .filter(life -> life.course() == course && isShown(course))
                    .forEach(shown::add);
        }
        boolean several = lives.stream().anyMatch(life -> life.stations().size() > 1);
        if (shown.isEmpty() && !several) {
            return;
        }
        page.heading(words.of("项目等对象的前后进展", "Subjects over the documents"));
        page.wrapped(0, words.list(counts(lives, words)));
        for (SubjectLife life : shown) {
            String kind = life.kind() == null ? "" : words.bracketed(words.of(life.kind()));
            page.wrapped(4, words.of(life.course()) + words.of("：", ": ") + words.of(life.name()) + kind);
            page.table(8, life.stations().stream().map(this::row).toList(), List.of());
        }
    }

    /** Writes in one line how many subjects moved on, and how many did not; nothing where none can be compared; with an empty line before it if it stands apart. */
    void summary(TextPage page, List<SubjectLife> lives, boolean apart) {
        List<SubjectLife> compared =
                lives.stream().filter(life -> isShown(life.course())).toList();
        if (!compared.isEmpty()) {
            if (apart) {
                page.gap();
            }
            page.hanging(
                    0,
                    Style.BOLD,
                    words.of("项目等对象的前后进展：", "Subjects over the documents: "),
                    words.list(counts(compared, words)),
                    1);
        }
    }

    private static boolean isShown(Course course) {
        return course.compareTo(Course.MOVED_ON) <= 0;
    }

    static List<String> counts(List<SubjectLife> lives, ReportWords words) {
        Map<Course, Integer> counts = new EnumMap<>(Course.class);
        lives.forEach(life -> counts.merge(life.course(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> words.of(
                        words.of(count.getKey()) + count.getValue() + "个",
                        count.getValue() + " " + words.of(count.getKey())))
                .toList();
    }

    private List<String> row(Station station) {
        LocalDate date = station.date();
        List<String> said = new ArrayList<>();
        if (!station.reported().isEmpty()) {
            said.add(words.of("报告：", "reported: ") + stages(station.reported()));
        }
        station.verdict().ifPresent(verdict -> said.add(words.of("自评：", "stated: ") + words.of(verdict)));
        if (!station.planned().isEmpty()) {
            said.add(words.of("计划：", "planned: ") + stages(station.planned()));
        }
        if (said.isEmpty()) {
            said.add(words.of("提及，未说明阶段", "mentioned without a stage"));
        }
        return List.of(
                date == null ? "" : date.toString(), station.plan().id(), String.join(words.of("；", "; "), said));
    }

    private String stages(List<Text> stages) {
        return String.join(words.of("、", ", "), stages.stream().map(words::of).toList());
    }
}

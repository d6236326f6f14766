package org.districtplan.rules.internal.tables;

import java.util.List;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.SubjectLife.Station;

/** {@code lives.csv}: what each document says of each subject. */
final class LifeRows {

    private record Entry(SubjectLife life, Station station) {}

    private LifeRows() {}

    static CsvTable<?> of(TableContext context, List<SubjectLife> lives) {
        return new CsvTable<Entry>("lives.csv", () -> lives.stream()
                        .flatMap(life -> life.stations().stream().map(station -> new Entry(life, station))))
                .column("subject", entry -> entry.life().subject())
                .column("name", entry -> entry.life().name().in(Language.CHINESE))
                .column("name_en", entry -> entry.life().name().in(Language.ENGLISH))
                .column("kind", entry -> entry.life().kind())
                .column("course", entry -> entry.life().course())
                .column("plan", entry -> entry.station().plan().id())
                .column("date", entry -> entry.station().date())
                .column("planned", entry -> entry.station().measures().stream()
                        .flatMap(measure -> Stream.ofNullable(measure.element().reach()))
                        .distinct()
                        .toList())
                .column("reported", entry -> entry.station().progress().stream()
                        .flatMap(
                                progress -> Stream.ofNullable(progress.element().stage()))
                        .distinct()
                        .toList())
                .column("verdict", entry -> entry.station().verdict().orElse(null))
                .column("measures", entry -> entry.station().measures().stream()
                        .map(context::id)
                        .toList())
                .column("progress", entry -> entry.station().progress().stream()
                        .map(context::id)
                        .toList());
    }
}

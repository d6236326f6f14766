package org.districtplan.examples.plancheck;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.value.Period;
import org.districtplan.rules.Assessor;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.PolicyPresets;

/**
 * One folder of {@code data/real}: real plans, and for each target what was decided by hand and what was officially said.
 *
 * @param name the name of the folder
 * @param documents how many documents it has
 * @param targets the rows of its {@code EXPECTED.csv}, assessed
 */
record RealFamily(String name, int documents, List<RealTarget> targets) {

    static final Path FOLDER = Path.of("data", "real");

    /** Judged as their own authorities do: the congress counts what is below half, the office projects the recent change. */
    private static final Map<String, AssessmentPolicy> POLICIES =
            Map.of("chongxin", PolicyPresets.halfByHalf(), "germany", PolicyPresets.weather());

    private static final Pattern PLAN = Pattern.compile("(?m)^(?:part-of|  id): (\\S+)$");

    static List<RealFamily> all() throws IOException {
        List<RealFamily> families = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                families.add(read(folder));
            }
        }
        return families;
    }

    private static RealFamily read(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        DataFiles files = DataFiles.of(folder);
        PlanSet plans = files.read().plans();
        Assessor assessor = Assessor.with(POLICIES.getOrDefault(name, AssessmentPolicy.standard()));
        Map<LocalDate, Map<String, Assessment>> assessed = new HashMap<>();
        List<RealTarget> targets = new ArrayList<>();
        for (NamedCsvRecord row : CsvRows.of(folder.resolve("EXPECTED.csv"))) {
            LocalDate date = date(files, plans, row);
            Assessment ours = assessed.computeIfAbsent(date, day -> byName(assessor.assess(plans, day)))
                    .get(row.getField("target"));
            if (ours == null) {
                throw new IllegalArgumentException(name + " has no target " + row.getField("target") + " on " + date);
            }
            targets.add(RealTarget.of(name, row, date, ours, assessor.policy().label(ours)));
        }
        return new RealFamily(name, plans.plans().size(), List.copyOf(targets));
    }

    /** The targets by plan and id, and by id alone where that is enough. */
    private static Map<String, Assessment> byName(List<Assessment> assessments) {
        Map<String, Assessment> byName = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Assessment one : assessments) {
            String id = one.target().element().id();
            byName.put(one.target().plan().id() + "#" + id, one);
            if (id != null && byName.put(id, one) != null) {
                twice.add(id);
            }
        }
        twice.forEach(byName::remove);
        return byName;
    }

    /**
     * The day of the assessment. A row says of which time its verdict is ({@code as_of}): the day is the first one on which all
     * documents were public that state its outcome and appeared within a year after that time. Otherwise it is the day of the
     * family's latest document.
     */
    private static LocalDate date(DataFiles files, PlanSet plans, NamedCsvRecord row) {
        LocalDate latest = Assessor.latestDate(plans).orElseThrow();
        String asOf = row.findField("as_of").orElse("");
        if (asOf.isEmpty()) {
            return latest;
        }
        LocalDate end = Period.parse(asOf).lastDay().orElseThrow();
        return Stream.of(row.getField("outcome_place").split(";"))
                .map(place -> place.strip().split(" ", 2)[0] + ".yaml")
                .filter(files.texts()::containsKey)
                .flatMap(file -> published(plans, files.text(file)))
                .filter(day -> !day.isBefore(end) && !day.isAfter(end.plusYears(1)))
                .max(LocalDate::compareTo)
                .orElse(latest);
    }

    private static Stream<LocalDate> published(PlanSet plans, String text) {
        Matcher plan = PLAN.matcher(text);
        String id = plan.find() ? plan.group(1) : "";
        return plans.headers().stream()
                .filter(header -> header.id().equals(id))
                .map(PlanHeader::latestDate)
                .flatMap(day -> day.stream());
    }
}

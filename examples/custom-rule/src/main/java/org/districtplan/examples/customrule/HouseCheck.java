package org.districtplan.examples.customrule;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.Baseline;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.ControlFile;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.RuleProfile;
import org.districtplan.rules.report.TextReport;

/** The host: its rule runs after those of the library, and the same two files control it. */
public final class HouseCheck {

    /** All rules: those that profiles and baselines may refer to. */
    static final RuleCatalogue RULES = RuleCatalogue.standard().with(YearlyJump.rule());

    private HouseCheck() {}

    /**
     * Lists the rules, then checks a folder that may hold {@code rules.yaml} and {@code baseline.yaml}.
     *
     * @param args the folder; without one, the data of this example, seen from the root of the repository
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length == 0 ? "examples/custom-rule/data" : args[0]);
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.print(listing(RULES));
            out.print(TextReport.full().text(check(folder, LocalDate.now(ZoneId.systemDefault())), Language.ENGLISH));
        }
    }

    /** Checks a folder as its two files say. */
    static CheckReport check(Path folder, LocalDate today) throws IOException {
        ControlFile<RuleProfile> profile = RuleProfile.read(folder.resolve("rules.yaml"), RULES);
        ControlFile<Baseline> baseline = Baseline.read(folder.resolve("baseline.yaml"), RULES);
        return PlanChecker.builder()
                .catalogue(RULES)
                .profile(profile.value())
                .baseline(baseline.value(), today)
                .build()
                .check(folder);
    }

    /** Lists rules with their parameters, ours and the library's alike. */
    static String listing(RuleCatalogue rules) {
        StringBuilder text = new StringBuilder();
        rules.rules().forEach(rule -> {
            text.append(rule.id()).append(": ").append(rule.title().en()).append('\n');
            rule.parameters().forEach(parameter -> text.append("    ")
                    .append(parameter)
                    .append(": ")
                    .append(parameter.meaning().en())
                    .append(" (")
                    .append(parameter.allowed().en())
                    .append(")\n"));
        });
        return text.toString();
    }
}

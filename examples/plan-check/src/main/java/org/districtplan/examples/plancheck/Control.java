package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.districtplan.io.OutputFile;
import org.districtplan.io.SourceExcerpt;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.Baseline;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.ControlFile;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.PolicyFile;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.RuleProfile;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.PolicyPresets;
import org.jspecify.annotations.Nullable;

/** The files by which a user controls the check. Problems in them are shown with their lines. */
final class Control {

    private static final Text KEEPS = Text.of(
            "{file} 已存在；请同时写 --baseline {file}，以保留其中的理由",
            "{file} exists already; add --baseline {file} to keep its reasons");

    private static final Text NO_POLICY = Text.of(
            "--policy：没有判定口径“{policy}”{suggestion}；可用：{ids}，或 .yaml、.json 文件",
            "--policy: there is no policy '{policy}'{suggestion}; give {ids}, or a .yaml or .json file");

    private final Options options;
    private final PrintStream err;
    private final Language language;

    Control(Options options, PrintStream err, Language language) {
        this.options = options;
        this.err = err;
        this.language = language;
    }

    /** Makes the checker, null if a file is wrong. */
    @Nullable
    PlanChecker checker() throws IOException, UsageException {
        refuseToLoseReasons();
        PlanChecker.Builder builder = PlanChecker.builder();
        RuleCatalogue rules = RuleCatalogue.standard();
        Path profile = options.profile();
        Path baseline = options.baseline();
        boolean right = policy(value -> builder.assessment(value));
        // All are read, so that the problems of all are shown at once.
        right &= profile == null || takes(RuleProfile.read(profile, rules), value -> builder.profile(value));
        right &= baseline == null
                || takes(
                        Baseline.read(baseline, rules),
                        value -> builder.baseline(value, LocalDate.now(ZoneId.systemDefault())));
        if (options.asOf() != null) {
            builder.evaluationDate(options.asOf());
        }
        return right ? builder.build() : null;
    }

    private boolean policy(Consumer<AssessmentPolicy> taker) throws IOException, UsageException {
        String named = options.policy();
        if (named == null) {
            return true;
        }
        Optional<AssessmentPolicy> preset = PolicyPresets.find(named);
        if (preset.isPresent()) {
            taker.accept(preset.get());
            return true;
        }
        Path file = Path.of(named);
        if (!Files.exists(file) && !named.matches(".*(\\.ya?ml|\\.json)|.*[/\\\\].*")) {
            throw new UsageException(Message.of(
                    NO_POLICY,
                    "policy",
                    named,
                    "suggestion",
                    Options.didYouMean(named, PolicyPresets.ids()),
                    "ids",
                    String.join(", ", PolicyPresets.ids())));
        }
        return takes(PolicyFile.read(file), taker);
    }

    private <T> boolean takes(ControlFile<T> read, Consumer<T> taker) {
        err.print(Problems.show(read.diagnostics(), SourceExcerpt.of(read::sourceLine), language));
        if (!read.hasErrors()) {
            taker.accept(read.value());
        }
        return !read.hasErrors();
    }

    private void refuseToLoseReasons() throws UsageException, IOException {
        Path target = options.writeBaseline();
        Path baseline = options.baseline();
        if (target != null && Files.exists(target)) {
            boolean same = baseline != null && Files.exists(baseline) && Files.isSameFile(target, baseline);
            if (!same) {
                throw new UsageException(Message.of(KEEPS, "file", target));
            }
        }
    }

    /** Writes what was found as a baseline. */
    static int write(CheckReport report, Path file, Language language) throws IOException {
        Baseline baseline = Baseline.of(report, language);
        boolean json = file.toString().endsWith(".json");
        OutputFile.writeText(file, json ? baseline.toJson() : baseline.toYaml());
        return (int) baseline.accepted().stream()
                .filter(entry -> entry.reason().isEmpty())
                .count();
    }
}

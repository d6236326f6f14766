package org.districtplan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.districtplan.io.source.Source;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.internal.control.PolicyTable;

/**
 * Reads and writes policies of assessment as YAML or JSON files. A file says what differs from the policy it extends; give the
 * policy to {@link PlanChecker.Builder#assessment} or {@link Assessor#with}.
 *
 * <pre>
 * format: districtplan-policy/1
 * policy: {zh: 年度督查, en: yearly review}
 * extends: half-by-half
 * ahead-above: 1.1
 * importance: {binding: 2}
 * </pre>
 */
public final class PolicyFile {

    private PolicyFile() {}

    /**
     * Reads a policy from a file.
     *
     * @param file a {@code .yaml}, {@code .yml} or {@code .json} file
     * @return the policy, or what is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static ControlFile<AssessmentPolicy> read(Path file) throws IOException {
        return new ControlFile<>(PolicyTable.codec().read(file));
    }

    /**
     * Reads a policy from a text.
     *
     * @param name the name in diagnostics; its ending says whether the text is YAML or JSON
     * @param text the text
     * @return the policy, or what is wrong with the text
     */
    public static ControlFile<AssessmentPolicy> readText(String name, String text) {
        try {
            return new ControlFile<>(PolicyTable.codec().read(Source.of(name, text)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always there", e);
        }
    }

    /**
     * Writes a policy as a canonical YAML file: what differs from the standard policy.
     *
     * @param policy the policy
     * @return the text, ending in a line feed
     */
    public static String toYaml(AssessmentPolicy policy) {
        return PolicyTable.codec().yaml(policy);
    }
}

package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it: a virtual machine of its own with little memory, and a locale that knows no Chinese. */
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void the_report_is_utf_8_and_the_only_output() throws Exception {
        Run run = start("--lang", "zh");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("上海市长宁区人民政府工作报告", "5%左右 → 3%左右").doesNotContain("\r", "Hibernate", "\uFFFD");
    }

    @Test
    void a_deep_nest_and_a_large_file_end_in_a_message_each() throws Exception {
        Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        Files.write(
                folder.resolve("large.yaml"), "#".repeat(1 << 20).repeat(100).getBytes(StandardCharsets.US_ASCII));

        Run run = start(folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("deep.json:1:", "large.yaml").doesNotContain("\tat ", "Exception", "Error:");
    }

    private Run start(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                PlanCheckMain.class.getName()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}

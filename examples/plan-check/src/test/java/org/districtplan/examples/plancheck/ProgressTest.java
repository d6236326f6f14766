package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Terminal TERMINAL = new Terminal(true, true);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void long_work_is_shown_on_a_terminal_and_the_line_erased_at_its_end() throws IOException {
        assertThat(Progress.during(ProgressTest::longWork, err, TERMINAL, "reading"))
                .isEqualTo("done");

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("reading 1 s")
                .endsWith("\r\u001B[K");
    }

    @Test
    void short_work_is_not_shown() throws IOException {
        assertThat(Progress.during(() -> "done", err, TERMINAL, "reading")).isEqualTo("done");

        assertThat(written.size()).isZero();
    }

    @Test
    void nothing_is_shown_where_there_is_no_terminal() throws IOException {
        Progress.during(ProgressTest::longWork, err, Terminal.NONE, "reading");

        assertThat(written.size()).isZero();
    }

    @Test
    void the_line_is_erased_when_work_fails_too() {
        assertThatThrownBy(() -> Progress.during(
                        () -> {
                            longWork();
                            throw new IOException("gone");
                        },
                        err,
                        TERMINAL,
                        "reading"))
                .isInstanceOf(IOException.class);

        assertThat(written.toString(StandardCharsets.UTF_8)).endsWith("\r\u001B[K");
    }

    private static String longWork() throws IOException {
        try {
            Thread.sleep(1_700);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return "done";
    }
}

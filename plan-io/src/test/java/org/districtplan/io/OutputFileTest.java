package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.districtplan.io.OutputFile.TextContent;
import org.districtplan.model.diagnostic.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("report.json");
    }

    @Test
    void a_text_is_written_in_utf_8() throws IOException {
        OutputFile.writeText(file, "长宁");

        assertThat(file).hasBinaryContent("长宁".getBytes(StandardCharsets.UTF_8));
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void bytes_are_written_as_they_are() throws IOException {
        OutputFile.writeBytes(file, out -> out.write(new byte[] {0, -1}));

        assertThat(file).hasBinaryContent(new byte[] {0, -1});
    }

    @Test
    void half_of_a_surrogate_pair_becomes_the_replacement_character() throws IOException {
        OutputFile.writeText(file, "a\uD83Db");

        assertThat(file).hasContent("a\uFFFDb");
    }

    @Test
    void the_old_file_is_whole_when_the_content_fails_halfway() throws IOException {
        Files.writeString(file, "old");
        TextContent failing = out -> {
            out.write("x".repeat(100_000));
            throw new IOException("No space left on device");
        };

        assertThatThrownBy(() -> OutputFile.writeText(file, failing))
                .isInstanceOfSatisfying(OutputFileException.class, e -> assertThat(e.reason())
                        .isEqualTo(Text.of("磁盘空间不足", "the disk is full")))
                .hasMessage("the file `" + file + "` cannot be written: the disk is full");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void a_fault_of_the_program_is_passed_on_and_leaves_the_old_file() throws IOException {
        Files.writeString(file, "old");
        TextContent failing = out -> {
            out.write("new");
            throw new IllegalStateException("fault");
        };

        assertThatThrownBy(() -> OutputFile.writeText(file, failing)).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void an_unchecked_failure_of_writing_is_explained_like_a_checked_one() {
        TextContent failing = out -> {
            throw new UncheckedIOException(new IOException("Disk quota exceeded"));
        };

        assertThatThrownBy(() -> OutputFile.writeText(file, failing))
                .isInstanceOf(OutputFileException.class)
                .hasMessageEndingWith("the disk quota is exceeded");
        assertThat(names()).isEmpty();
    }

    @Test
    void several_files_are_replaced_only_when_all_are_complete() throws IOException {
        Path second = folder.resolve("second");
        Files.writeString(file, "old");

        assertThatThrownBy(() -> {
                    try (OutputFile one = OutputFile.prepare(file);
                            OutputFile two = OutputFile.prepare(second)) {
                        one.writeText(out -> out.write("new"));
                        two.writeText(out -> {
                            throw new IOException("fault");
                        });
                        one.commit();
                    }
                })
                .hasMessage("the file `" + second + "` cannot be written: fault");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("report.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.json.part", "report.json.tmp", ".report.json.part"})
    void a_file_that_looks_like_a_temporary_one_is_not_touched(String name) throws IOException {
        Path other = Files.writeString(folder.resolve(name), "other");

        OutputFile.writeText(file, "new");

        assertThat(other).hasContent("other");
        assertThat(names()).containsExactlyInAnyOrder("report.json", name);
    }

    @Test
    void the_file_behind_a_symbolic_link_is_replaced_and_the_link_stays() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("file");
        Files.writeString(real, "old");
        Files.createSymbolicLink(file, Path.of("real", "file"));

        OutputFile.writeText(file, "new");

        assertThat(file).isSymbolicLink().hasContent("new");
        assertThat(real).isRegularFile().hasContent("new");
    }

    @Test
    void a_link_to_a_file_that_does_not_exist_makes_it() throws IOException {
        Files.createSymbolicLink(file, Path.of("later"));

        OutputFile.writeText(file, "new");

        assertThat(file).isSymbolicLink();
        assertThat(folder.resolve("later")).isRegularFile().hasContent("new");
    }

    @Test
    void a_link_that_leads_back_to_itself_is_reported() throws IOException {
        Files.createSymbolicLink(file, file.getFileName());

        assertThatThrownBy(() -> OutputFile.writeText(file, "new"))
                .hasMessage("the file `" + file + "` cannot be written: its symbolic link leads back to itself");
    }

    @Test
    void a_folder_that_does_not_exist_is_named() {
        Path deep = folder.resolve("none").resolve("file");

        assertThatThrownBy(() -> OutputFile.writeText(deep, ""))
                .isInstanceOfSatisfying(OutputFileException.class, e -> {
                    assertThat(e.getFile()).isEqualTo(deep.toString());
                    assertThat(e.explanation().zh())
                            .isEqualTo("文件“" + deep + "”无法写入：文件夹“" + deep.getParent() + "”不存在，请先创建");
                })
                .hasMessageEndingWith(
                        "cannot be written: the folder `" + deep.getParent() + "` does not exist; create it first");
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_named() throws IOException {
        Files.writeString(file, "old");

        assertThatThrownBy(() -> OutputFile.writeText(file.resolve("x"), ""))
                .hasMessageEndingWith("cannot be written: `" + file + "` is not a folder");
    }

    @Test
    void a_folder_is_not_replaced() {
        assertThatThrownBy(() -> OutputFile.writeText(folder, ""))
                .hasMessage("the file `" + folder + "` cannot be written: it is a folder; give the name of a file");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rw-r--r--"})
    void a_replaced_file_keeps_its_permissions(String permissions) throws IOException {
        assumePosix();
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        OutputFile.writeText(file, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void a_new_file_has_the_permissions_of_new_files() throws IOException {
        assumePosix();
        Path other = Files.createFile(folder.resolve("other"));

        OutputFile.writeText(file, "new");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_read_only_file_is_not_replaced() throws IOException {
        assumePosix();
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "the administrator may write everything");

        assertThatThrownBy(() -> OutputFile.writeText(file, "new"))
                .hasMessageEndingWith("permission to write is denied");
        assertThat(file).hasContent("old");
    }

    @Test
    void a_full_device_is_reported() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        assertThatThrownBy(() -> OutputFile.writeText(full, "x"))
                .hasMessage("the file `/dev/full` cannot be written: the disk is full");
        assertThat(full).exists();
    }

    @Test
    void a_device_is_written_directly() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        assertThatCode(() -> OutputFile.writeText(device, "x")).doesNotThrowAnyException();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void content_that_closes_the_stream_is_written_all_the_same() throws IOException {
        OutputFile.writeBytes(file, OutputStream::close);

        assertThat(file).isEmptyFile();
    }

    private void assumePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The glossary in {@code CONTRIBUTING.md} says which words are not used; here they are kept out of code, messages and pages. */
class PlainWordsTest {

    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\b(mend(s|ed|ing)?|print(s|ed|ing)?|told|tell(s|ing|ings)?"
                    + "|heard (of|again)|weigh(s|ed|ing|t|ts)?|go(es)? with|slips?|whereabouts|yardsticks?|wherefore"
                    + "|h[eo]lds? against|bears? out|at hand|cut off|speaks? of|sisters?|worth (knowing|telling)"
                    + "|heav(y|ier|iest)|of no stated time)\\b");

    /** The key {@code printed} of the format with the accessors of that name, and names of the JDK. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final Pattern ALLOWED = Pattern.compile(
            "`printed`|\"printed\"|\\bprinted:|[.]printed\\b( = printed)?|\\bprinted\\(|::printed\\b|\\bprinted = info\\b"
                    + "|\\bString printed\\b|@param printed\\b|\\binferred, printed, note\\b|\\bPrint(Stream|Writer)\\b"
                    + "|\\b(out|err)[.]print(ln|f)?\\b");

    private static final Pattern NEW_WORD_IN_A_NAME = Pattern.compile("(?<=[a-z])(?=[A-Z])|_|-");

    /** The changelog says what was renamed, the glossary which words are not used, the listing follows from the code. */
    private static final Set<String> PAGES_ABOUT_WORDS = Set.of("CHANGELOG.md", "CONTRIBUTING.md", "API.md");

    @Test
    void words_left_behind_do_not_come_back() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : texts(Path.of("").toAbsolutePath().getParent())) {
            List<String> lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                for (String word : leftBehind(lines.get(line))) {
                    found.add(file + ":" + (line + 1) + ": " + word);
                }
            }
        }
        assertThat(found).as("CONTRIBUTING.md has the words to use").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'the share is told twice', told",
        "'void isToldTwice() {', told",
        "'static final int MEND = 1;', mend",
        "'\"printed-interval\"', printed",
        "'what the figure goes with', goes with",
        "'see https://example.org/print/ for it', ",
        "'a figure printed as 5', printed",
        "'@Nullable String printed,', ",
        "'info.printed()', ",
        "'| `inferred, printed, note` |', ",
        "'new PrintStream(out)', ",
        "'System.out.println(report);', ",
        "'a fingerprint and a blueprint', ",
        "'the next prints', prints",
        "'it is held against the level', held against",
    })
    void a_word_is_found_in_sentences_and_names_alike(String line, String word) {
        assertThat(leftBehind(line)).isEqualTo(word == null ? List.of() : List.of(word));
    }

    private static List<String> leftBehind(String line) {
        String words = NEW_WORD_IN_A_NAME
                .matcher(ALLOWED.matcher(ADDRESS.matcher(line).replaceAll("")).replaceAll(""))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        Matcher found = LEFT_BEHIND.matcher(words);
        List<String> all = new ArrayList<>();
        while (found.find()) {
            all.add(found.group());
        }
        return all;
    }

    private static List<Path> texts(Path root) throws IOException {
        List<Path> texts = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skipped =
                        name.equals("target") || name.startsWith(".") || folder.endsWith(Path.of("src", "test"));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java") || (name.endsWith(".md") && !PAGES_ABOUT_WORDS.contains(name))) {
                    texts.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(texts).as("files read below " + root).hasSizeGreaterThan(100);
        return texts;
    }
}

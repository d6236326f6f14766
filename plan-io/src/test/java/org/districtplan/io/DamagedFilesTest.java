package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DamagedFilesTest {

    private static final int FILES = 1_500;
    private static final String SIGNS = "{}[]:,&*!|>'\"%@`#-? \n\t<~^$\\é😀一\u0000\u0085\u2028";

    /** Whatever was done to a file, it is read without an exception, and every problem points into it. */
    @Test
    @Timeout(120)
    void a_damaged_file_is_read_and_its_problems_point_into_it() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20221118);
        List<Path> originals = new ArrayList<>(ProblemFixtures.all());
        originals.removeIf(Files::isDirectory);
        for (int i = 0; i < FILES; i++) {
            Path original = originals.get(random.nextInt(originals.size()));
            String text = damaged(new String(Files.readAllBytes(original), StandardCharsets.UTF_8), random);

            ReadResult result =
                    PlanReader.standard().readText(original.getFileName().toString(), text);

            int lines = (int) text.lines().count() + 1;
            for (Diagnostic found : result.diagnostics()) {
                assertThat(found.place()).isNotNull();
                assertThat(found.place().span().line())
                        .as("%s in%n%s", found, text)
                        .isLessThanOrEqualTo(lines);
                assertThat(SourceExcerpt.of(result).show(found, Language.CHINESE))
                        .isNotBlank();
            }
        }
    }

    private static String damaged(String original, RandomGenerator random) {
        StringBuilder text = new StringBuilder(original);
        for (int change = random.nextInt(4); change >= 0 && text.length() > 2; change--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> text.insert(random.nextInt(text.length()), text.substring(at, to));
            }
        }
        return text.toString();
    }
}

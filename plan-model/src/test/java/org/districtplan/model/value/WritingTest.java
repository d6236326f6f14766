package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the texts of all kinds of value alike. */
class WritingTest {

    private record Kind(String seeds, Function<String, ?> parse, Function<String, Optional<Message>> problemOf) {
        @Override
        public String toString() {
            return seeds;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("2022-09/2022年1-9月 十四五..Q3H1unstated至上半年前三季度", Period::parse, Period::problemOf),
                new Kind("公告:一(三)2/4~2 p4.1第3段、（）［", Place::parse, Place::problemOf),
                new Kind("12.30．p １０", ParagraphNumber::parse, ParagraphNumber::problemOf),
                new Kind("changning-2023#gdp_A ", Ref::parse, Ref::problemOfId),
                new Kind("(a + b) * c / 1.5 - x@parent×", Formula::parse, Formula::problemOf),
                new Kind("310105000000 区", DivisionCode::parse, DivisionCode::problemOf),
                new Kind("长发改〔2021〕第047号[]（】 ", DocumentNumber::parse, DocumentNumber::problemOf),
                new Kind("91350100M000100Y43ioIO ", CreditCode::parse, CreditCode::problemOf));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void any_text_is_read_back_or_refused_with_a_suggestion_that_can_be_read(Kind kind) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260101);
        for (int i = 0; i < 20_000; i++) {
            String text = mutation(kind.seeds, random);
            try {
                assertThat(kind.parse.apply(text)).hasToString(text);
            } catch (InvalidTextException refusal) {
                assertThat(refusal.index()).as(text).isBetween(0, text.length());
                Map<String, ?> attributes = refusal.problem().attributes();
                assertThat(attributes).containsKeys("kind", "text", "problem");
                if (attributes.containsKey("suggestion")) {
                    String suggestion = attributes.get("suggestion").toString();
                    assertThat(suggestion).isNotEqualTo(text);
                    assertThat(kind.parse.apply(suggestion)).hasToString(suggestion);
                } else {
                    assertThat(attributes).containsKey("forms");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_huge_text_is_refused_at_once_and_in_few_words(Kind kind) {
        for (char c : new char[] {'2', 'a', '(', ' ', '/', '年', '-', '\uD83D'}) {
            Message problem = kind.problemOf
                    .apply("x" + Character.toString(c).repeat(1_000_000) + "。")
                    .orElseThrow();
            assertThat(problem.toString()).hasSizeLessThan(500);
        }
    }

    /** A cut of the seeds with a few characters changed, doubled or dropped. */
    private static String mutation(String seeds, RandomGenerator random) {
        int from = random.nextInt(seeds.length());
        StringBuilder text = new StringBuilder(seeds.substring(from, random.nextInt(from, seeds.length()) + 1));
        for (int n = random.nextInt(4); n > 0 && !text.isEmpty(); n--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, seeds.charAt(random.nextInt(seeds.length())));
                case 1 -> text.insert(at, seeds.charAt(random.nextInt(seeds.length())));
                case 2 -> text.insert(at, Character.toString(random.nextInt(0x20, 0x1_0000)));
                default -> text.deleteCharAt(at);
            }
        }
        return text.toString();
    }
}

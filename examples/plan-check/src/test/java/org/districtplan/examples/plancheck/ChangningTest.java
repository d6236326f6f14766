package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the Changning papers must come out of their data and general rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangningTest {

    private static final Path DATA = Path.of("data", "changning");

    private Run english;
    private Run chinese;

    @BeforeAll
    void run() {
        english = Run.of("--full", "--as-of", "2025-01-08");
        chinese = Run.in(Language.CHINESE, "--full");
    }

    @Test
    void everything_can_be_read() {
        assertThat(english.err()).isEmpty();
        assertThat(english.exitCode()).isZero();
        assertThat(chinese.out()).contains("评价日期2025-01-08");
    }

    @Test
    void the_reply_rate_contradicts_its_two_numbers() throws IOException {
        String text = Files.readString(DATA.resolve("annual-2023.yaml"));
        String place = Mutation.place(text, text.indexOf("100.00%, at: 一(三) p4"));
        assertThat(paragraph(english, "stated as 100.00%"))
                .contains("annual-2023.yaml:" + place + ": error [share-mismatch]")
                .contains("4288项 ÷ 4549项 = 94.26", "[99.995, 100.005] %", "units of the last digit");
        assertThat(paragraph(chinese, "原文为100.00%")).contains("错误 [share-mismatch]", "4288项 ÷ 4549项 = 94.26");
    }

    @Test
    void the_solving_rate_cannot_be_checked() {
        assertThat(flat(english)).containsPattern("requests solved[^()]*\\(94\\.26%\\) cannot be checked: no value of");
    }

    @Test
    void the_remainder_of_a_list_is_a_note() {
        assertThat(paragraph(english, "1341人 + 1622人 + 1630人"))
                .contains("4601人", "leave 8人 unnamed")
                .doesNotContain("error", "warning");
    }

    @Test
    void shares_imply_one_district_tax_which_is_no_finding() {
        assertThat(english.out()).doesNotContain("[implied-whole-mismatch]");
        assertThat(Run.of("--json", "-").out()).doesNotContain("3 shares imply");
        assertThat(Run.of("--json-all", "-").out())
                .contains("3 shares imply the same whole, tax revenue of the whole district, 2020: 344.06 to 344.36亿元")
                .contains("3个比重推算出的“2020 全区税收”相符：344.06至344.36亿元");
    }

    @Test
    void targets_changed_from_2024_to_2025() {
        assertThat(english.out())
                .containsPattern("changed +gross regional product, growth +5%左右 → 3%左右 +lowered")
                .containsPattern("changed +general public budget revenue, growth +5% → 2% +lowered");
    }

    @Test
    void targets_for_2023_are_lower_than_what_2022_reached_as_far_as_the_heading_gives_the_year() {
        String json = Run.of("--json-all", "-").out();

        for (String lower : List.of(
                "office and commercial building projects started, 2023 is 2个, and 4个",
                "floor area of office and commercial buildings started, 2023 is 24万平方米, and 39.7万平方米",
                "share of communities without telecom fraud, 2023 is at least 50%, and 60%",
                "new community centres of comprehensive services for the elderly, 2023 is 1家, and 3家",
                "day-care centres for the elderly built, 2023 is 2家, and 3家",
                "new community meal sites for the elderly, 2023 is 5家, and 16家")) {
            assertThat(json).contains("the target for " + lower + " was reached in 2022 (assumed)");
        }
        assertThat(paragraph(english, "[target-below-reached]"))
                .contains("below the last actual value (6)", "2022 is assumed from the heading of 一")
                .doesNotContain("overhead");
        assertThat(paragraph(chinese, "[target-below-reached]")).contains("2022（推定）", "按“一”的标题推定为2022");
    }

    @Test
    void a_target_higher_than_what_was_reached_is_no_finding() {
        assertThat(Run.of("--json-all", "-").out())
                .contains("2023 is at least 30公里, and 8.5公里 was reached in 2022 (assumed)\"");
    }

    @Test
    void only_what_no_heading_and_no_document_dates_is_left_open() {
        assertThat(paragraph(english, "No period is stated for 3 of the figures"))
                .contains("annual-2023.yaml:3:1", "[period-left-open]", "key firms", "finance parks");
    }

    @Test
    void the_unemployment_target_waits_for_the_number_of_the_city() {
        String targets = chinese.out().substring(chinese.out().indexOf("[changning-work-2025]："));
        assertThat(targets.substring(targets.indexOf("未到期：")))
                .containsPattern("由上海市人民政府下达，已收录文件中没有[^\\n]*\\n +城镇登记失业人数 ");
    }

    @Test
    void two_runs_are_the_same_to_the_byte() {
        assertThat(Run.in(Language.CHINESE, "--full").out()).isEqualTo(chinese.out());
        assertThat(Run.of("--json", "-").out()).isEqualTo(Run.of("--json", "-").out());
    }

    @Test
    void findings_of_shares_and_growth_need_no_declared_relation(@TempDir Path folder) throws Exception {
        for (Path file : data()) {
            String kept = Files.readString(file).replaceAll("(?ms)^relations:\n.*?(?=^\\S|\\z)", "");
            assertThat(kept).doesNotContain("relations:");
            Files.writeString(folder.resolve(file.getFileName()), kept);
        }

        Run without = Run.of("--full", folder);

        assertThat(without.exitCode()).isZero();
        for (String rule : List.of("share-mismatch", "growth-mismatch", "change-mismatch", "implied-whole-mismatch")) {
            assertThat(row(without, rule)).isEqualTo(row(english, rule));
        }
        assertThat(paragraph(without, "stated as 100.00%")).contains("error [share-mismatch]");
    }

    private static List<Path> data() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private static String row(Run run, String rule) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(rule + " "))
                .findFirst()
                .orElseThrow();
    }

    private static String flat(Run run) {
        return run.out().replaceAll("\\n +", " ");
    }

    /** Gives the finding that contains a text: from its place to the next one that begins a line. */
    private static String paragraph(Run run, String text) {
        return flat(run).lines().filter(line -> line.contains(text)).findFirst().orElseThrow();
    }
}

package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.GoldenFile;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.ReportFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static String page(Language language) {
        return HtmlReport.standard().text(ReportFixture.report(), language);
    }

    @Test
    void a_page_is_written_as_it_was_approved() {
        String page = page(Language.CHINESE);
        HtmlScan scan = HtmlScan.of(page);

        // Style and script are looked at in their own files.
        GoldenFile.assertMatches(
                "page.html",
                page.replace(scan.only("style").text(), "")
                        .replace(scan.only("script").text(), "")
                        .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-"));
    }

    @Test
    void the_same_report_gives_the_same_page() {
        assertThat(page(Language.ENGLISH)).isEqualTo(page(Language.ENGLISH));
    }

    @Test
    void the_language_decides_only_what_is_shown_first() {
        HtmlScan chinese = HtmlScan.of(page(Language.CHINESE));
        HtmlScan english = HtmlScan.of(page(Language.ENGLISH));

        assertThat(chinese.only("html").attribute("lang")).isEqualTo("zh");
        assertThat(english.only("html").attribute("lang")).isEqualTo("en");
        assertThat(checked(chinese)).containsExactly("zh");
        assertThat(checked(english)).containsExactly("en");
        assertThat(english.only("title").text()).hasToString("Plan check report");
        assertThat(english.tags()).hasSameSizeAs(chinese.tags());
    }

    private static List<String> checked(HtmlScan scan) {
        return scan.tags().stream()
                .filter(tag -> tag.attributes().containsKey("checked"))
                .map(tag -> tag.attribute("value"))
                .toList();
    }

    @Test
    void a_browser_may_use_the_style_and_the_script_of_the_page_and_nothing_else() throws NoSuchAlgorithmException {
        HtmlScan scan = HtmlScan.of(page(Language.ENGLISH));

        String policy = scan.tags().stream()
                .filter(tag -> tag.attribute("http-equiv").equals("Content-Security-Policy"))
                .map(tag -> tag.attribute("content").replace("&#39;", "'"))
                .findFirst()
                .orElseThrow();

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '" + hash(scan.only("style")) + "'; script-src '"
                        + hash(scan.only("script")) + "'; base-uri 'none'; form-action 'none'");
        assertThat(scan.tags()).noneMatch(tag -> tag.attributes().keySet().stream()
                .anyMatch(name -> name.equals("style") || name.equals("src") || name.startsWith("on")));
    }

    private static String hash(HtmlScan.Tag tag) throws NoSuchAlgorithmException {
        byte[] text = tag.text().toString().getBytes(StandardCharsets.UTF_8);
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "{title} ${title} $unsafe{title} @template.page()",
                "</style><style>*{display:none}</style>",
                "a\u202Egnirts\u2066b\u001B[2J",
                "&lt;b&gt; &#x202E; <!-- <![CDATA["
            })
    void a_hostile_title_stays_text(String title) {
        CheckReport report = PlanChecker.standard()
                .check(PlanSet.of(
                        List.of(Plan.builder()
                                .header(PlanHeader.builder()
                                        .id("hostile")
                                        .kind(PlanKind.OTHER)
                                        .title(title)
                                        .build())
                                .build()),
                        List.of()));

        String page = HtmlReport.standard().text(report, Language.CHINESE);

        HtmlScan scan = HtmlScan.of(page);
        assertThat(scan.tags()).noneMatch(tag -> tag.name().equals("img"));
        assertThat(scan.only("script").text().toString()).doesNotContain("alert");
        scan.only("style");
        assertThat(page).doesNotContain("\u202E", "\u2066", "\u001B");
        String shown =
                title.replace("\u202E", "\\u202E").replace("\u2066", "\\u2066").replace("\u001B", "\\u001B");
        assertThat(scan.tags()).anyMatch(tag -> unescaped(tag.text().toString()).equals(shown));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void the_name_of_the_format_is_that_of_the_option() {
        assertThat(HtmlReport.standard().name()).isEqualTo("html");
    }
}

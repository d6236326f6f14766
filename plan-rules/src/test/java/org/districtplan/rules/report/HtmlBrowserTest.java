package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.ReportFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a browser. It is skipped where no Chromium is on the PATH; {@code -Dchromium=/path/to/it} names another one.
 *
 * <p>A script that uses the page is added to it, by its hash to the policy, too, and leaves what it saw in an attribute.
 */
class HtmlBrowserTest {

    private static final long SECONDS = 120;

    @TempDir
    private Path folder;

    private String browser;

    @BeforeEach
    void find_a_browser() {
        browser = chromium();
        assumeTrue(browser != null, "no Chromium");
    }

    private static String chromium() {
        String named = System.getProperty("chromium");
        if (named != null) {
            return named;
        }
        for (String part : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                Path file = Path.of(part, name);
                if (Files.isExecutable(file)) {
                    return file.toString();
                }
            }
        }
        return null;
    }

    private record Visit(String dom, String log) {

        /** What the added script saw. */
        String seen() {
            Matcher seen = Pattern.compile("data-seen=\"([^\"]*)\"").matcher(dom);
            return seen.find() ? seen.group(1) : "nothing";
        }

        List<String> console() {
            return log.lines().filter(line -> line.contains("CONSOLE")).toList();
        }
    }

    private Visit visit(String page, String hash) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Path dom = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--dump-dom",
                file.toUri() + hash));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the browser ends within %s seconds", SECONDS).isTrue();
        return new Visit(Files.readString(dom), Files.readString(log));
    }

    private static String with(String page, String script) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        String hash = "script-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39; ";
        return page.replace("script-src ", hash).replace("</body>", "<script>" + script + "</script></body>");
    }

    private static String page() {
        return HtmlReport.standard().text(ReportFixture.report(), Language.CHINESE);
    }

    @Test
    void the_page_opens_without_a_message_on_the_console() throws Exception {
        Visit visit = visit(page(), "");

        assertThat(visit.console()).isEmpty();
        assertThat(visit.dom())
                .contains("<html lang=\"zh\">")
                .doesNotContain("role=\"search\" data-list=\"finding-list\" hidden");
    }

    @Test
    void the_switch_shows_the_other_language() throws Exception {
        String script = "var zh = document.querySelector('h1 .zh'), en = document.querySelector('h1 .en');"
                + "function shown(e) { return getComputedStyle(e).display !== 'none'; }"
                + "var before = [shown(zh), shown(en)]; document.getElementById('lang-en').click();"
                + "document.body.dataset.seen = [before, shown(zh), shown(en), document.documentElement.lang,"
                + " document.querySelector('option').textContent].join();";

        assertThat(visit(with(page(), script), "").seen()).isEqualTo("true,false,false,true,en,all");
    }

    @Test
    void the_filters_leave_what_fits() throws Exception {
        String script = "var items = Array.from(document.querySelectorAll('#finding-list .item'));"
                + "function shown() { return items.filter(function (i) { return !i.hidden; }).length; }"
                + "function set(id, value, event) { var e = document.getElementById(id); e.value = value; e.dispatchEvent(new Event(event)); }"
                + "var seen = [shown()];"
                + "set('findings-by-severity', 'error', 'change'); seen.push(shown());"
                + "set('findings-by-rule', 'unknown-key', 'change'); seen.push(shown());"
                + "seen.push(document.querySelector('[data-list=finding-list] [data-found]').textContent);"
                + "set('findings-by-severity', '', 'change'); set('findings-by-rule', '', 'change');"
                + "set('q-findings', 'TITEL', 'input'); seen.push(shown());"
                + "set('q-findings', 'no such word', 'input'); seen.push(shown());"
                + "document.body.dataset.seen = seen.join();";

        List<String> seen = List.of(visit(with(page(), script), "").seen().split(","));

        int all = ReportFixture.report().findings().size();
        int errors = ReportFixture.report().counts().errors();
        assertThat(seen).containsExactly(String.valueOf(all), String.valueOf(errors), "1", "1", "1", "0");
        assertThat(errors).isBetween(2, all - 1);
    }

    @Test
    void a_link_opens_what_it_leads_to_and_clears_the_filter_that_hides_it() throws Exception {
        String script =
                "var q = document.getElementById('q-findings'); q.value = 'no such word'; q.dispatchEvent(new Event('input'));"
                        + "var hidden = document.getElementById('f1').hidden; location.hash = '#f1';"
                        + "setTimeout(function () { document.body.dataset.seen = [hidden, document.getElementById('f1').hidden, q.value].join(); }, 500);";

        assertThat(visit(with(page(), script), "").seen()).isEqualTo("true,false,");
    }

    @Test
    void the_policy_stops_a_script_that_is_not_of_the_page() throws Exception {
        String page = page().replace("</body>", "<script>document.body.dataset.seen = 'run';</script></body>");

        Visit visit = visit(page, "");

        assertThat(visit.seen()).isEqualTo("nothing");
        assertThat(visit.console()).isNotEmpty().allMatch(line -> line.contains("Content Security Policy"));
    }
}

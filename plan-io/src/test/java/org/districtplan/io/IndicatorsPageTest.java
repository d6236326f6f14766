package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.Basis;
import org.districtplan.model.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code INDICATORS.md} is written from the core registry. After a change to it, write the page anew:
 * {@code mvn test -pl plan-io -am -Dtest=IndicatorsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dindicators.write=true}.
 */
class IndicatorsPageTest {

    private static final Path PAGE = Path.of("INDICATORS.md");

    /** The headings, each by the indicator it begins with. */
    private static final Map<String, String> THEMES = themes();

    private static Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        themes.put("gdp", "经济和产业 · Economy and industry");
        themes.put("budget-revenue", "财政、税收和金融 · Public finance, tax and banking");
        themes.put("fixed-asset-investment", "投资和消费 · Investment and consumption");
        themes.put("foreign-trade", "外贸和外资 · Trade and opening up");
        themes.put("rd-expenditure", "创新 · Innovation");
        themes.put("market-entities", "经营主体 · Enterprises and market entities");
        themes.put("resident-population", "人口和就业 · Population and employment");
        themes.put("resident-income-per-capita", "收入和价格 · Income and prices");
        themes.put("pension-insured", "社会保障 · Social security");
        themes.put("preschool-enrolment-rate", "教育 · Education");
        themes.put("life-expectancy", "卫生健康 · Health");
        themes.put("childcare-places", "养老和托育 · Elderly care and childcare");
        themes.put("homes-sold-area", "住房和城市建设 · Housing and the city");
        themes.put("culture-value-added", "文化、旅游和体育 · Culture, tourism and sport");
        themes.put("highway-length", "交通和数字基础设施 · Transport and digital infrastructure");
        themes.put("energy-use", "资源环境和能源 · Environment and energy");
        themes.put("agriculture-value-added", "农业和农村 · Agriculture and rural areas");
        themes.put("work-accidents", "安全和治理 · Safety and governance");
        return themes;
    }

    @Test
    void the_page_says_what_the_registry_says() throws IOException {
        String page = page(CoreRegistryTest.INDICATORS);
        if (Boolean.getBoolean("indicators.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("INDICATORS.md is stale; the comment in IndicatorsPageTest says how to write it anew")
                .isEqualTo(page);
    }

    @Test
    void every_heading_has_its_indicator() {
        assertThat(CoreRegistryTest.INDICATORS).extracting(Indicator::id).containsAll(THEMES.keySet());
    }

    @ParameterizedTest
    @MethodSource("org.districtplan.io.CoreRegistryTest#indicators")
    void nothing_breaks_the_table(Indicator indicator) {
        assertThat(row(indicator)).containsOnlyOnce("\n").matches("(?s)(\\| [^|]* ){7}\\|\n");
    }

    private static String page(List<Indicator> indicators) {
        StringBuilder page = new StringBuilder("""
                # 通用指标 · The core indicators

                <!-- Written by IndicatorsPageTest from core.yaml; do not edit. -->

                The %d indicators of the registry `core`, which is always there: a plan writes the id, a registry that `extends: [core@1]` adds its own.
                How to read the columns is said in [FORMAT.md](FORMAT.md#7-registry-登记簿). Definitions and notes are in
                [core.yaml](src/main/resources/org/districtplan/io/core.yaml).

                按名称或别名找到指标，在规划里只写编号。全国、省、市、县用同一个编号，地区由规划的 `jurisdiction` 或 `scope` 区分。
                """.formatted(indicators.size()));
        for (Indicator indicator : indicators) {
            String theme = THEMES.get(indicator.id());
            if (theme != null) {
                page.append("""

                        ## %s

                        | id | 指标 indicator | 别名 aliases | 单位 unit | accumulation, direction | 基准 basis | 公式 formula |
                        |---|---|---|---|---|---|---|
                        """.formatted(theme));
            }
            page.append(row(indicator));
        }
        return page.toString();
    }

    private static String row(Indicator indicator) {
        String unit = Objects.requireNonNull(indicator.unit()).text();
        Basis basis = indicator.basis();
        return "| %s | %s · %s | %s | %s | %s, %s | %s | %s |\n"
                .formatted(
                        code(indicator.id()),
                        indicator.name().texts().get("zh"),
                        indicator.name().texts().get("en"),
                        String.join("、", indicator.aliases()),
                        unit.isEmpty() ? "—" : unit,
                        indicator.accumulation().label().en(),
                        Objects.requireNonNull(indicator.direction()).label().en(),
                        basis == null ? "" : basis.label().en(),
                        indicator.formula() == null
                                ? ""
                                : code(indicator.formula().toString()));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}

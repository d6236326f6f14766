package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.Nature;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** The usual policies of assessment, by the id a policy file or the command line names them with. */
public final class PolicyPresets {

    private static final AssessmentPolicy HALF_BY_HALF = AssessmentPolicy.builder()
            .name(Text.of("双过半（序时进度）", "half by mid-year"))
            .behindBelow(BigDecimal.ONE)
            .build();

    private static final AssessmentPolicy MIDTERM = AssessmentPolicy.builder()
            .name(Text.of("中期评估", "mid-term evaluation"))
            .labels(Map.of(
                    AchievementStatus.ACHIEVED_EARLY, Text.of("提前实现", "achieved early"),
                    AchievementStatus.AHEAD, Text.of("快于预期", "faster than expected"),
                    AchievementStatus.ON_TRACK, Text.of("基本符合预期", "as expected"),
                    AchievementStatus.BEHIND, Text.of("滞后", "slower than expected")))
            .build();

    private static final AssessmentPolicy LAMPS = AssessmentPolicy.builder()
            .name(Text.of("红黄绿灯", "traffic lights"))
            .behindBelow(new BigDecimal("0.9"))
            .bands(List.of(band("1", "绿灯", "green"), band("0.9", "黄灯", "yellow"), band(null, "红灯", "red")))
            .labels(Map.of(
                    AchievementStatus.ACHIEVED, Text.of("绿灯", "green"),
                    AchievementStatus.ACHIEVED_EARLY, Text.of("绿灯", "green"),
                    AchievementStatus.AHEAD, Text.of("绿灯", "green"),
                    AchievementStatus.ON_TRACK, Text.of("绿灯", "green"),
                    AchievementStatus.BEHIND, Text.of("红灯", "red"),
                    AchievementStatus.NOT_ACHIEVED, Text.of("红灯", "red")))
            .importance(Map.of(Nature.BINDING, BigDecimal.valueOf(2)))
            .build();

    // Thresholds of Open SDG and Eurostat: 95, 60 and 0 percent of the growth rate needed.
    private static final AssessmentPolicy SDG = AssessmentPolicy.builder()
            .name(Text.of("可持续发展目标进展", "SDG progress"))
            .method(ProgressMethod.CAGR_RATIO)
            .bands(List.of(
                    band("0.95", "显著进展", "substantial progress"),
                    band("0.6", "中等进展", "moderate progress"),
                    band("0", "进展有限", "limited progress"),
                    band(null, "退步", "deterioration")))
            .build();

    // Missed by less than 5 %, by up to 20 %, by more, or the wrong direction: the symbols of dns-indikatoren.de.
    private static final AssessmentPolicy WEATHER = AssessmentPolicy.builder()
            .name(Text.of("天气符号（德国可持续发展战略）", "weather symbols (German Sustainable Development Strategy)"))
            .method(ProgressMethod.RECENT_CHANGE)
            .bands(List.of(
                    band("0.95", "晴", "sun"),
                    band("0.8", "少云", "slightly cloudy"),
                    band("0", "多云", "cloud"),
                    band(null, "雷雨", "thunderstorm")))
            .build();

    private static final Map<String, AssessmentPolicy> BY_ID = Map.of(
            "standard", AssessmentPolicy.standard(),
            "half-by-half", HALF_BY_HALF,
            "midterm", MIDTERM,
            "traffic-lights", LAMPS,
            "sdg", SDG,
            "weather", WEATHER);

    private PolicyPresets() {}

    private static ProgressBand band(@Nullable String from, String zh, String en) {
        return new ProgressBand(from == null ? null : new BigDecimal(from), Text.of(zh, en));
    }

    /**
     * Gives the policy of 双过半 and 时序进度: what is done by mid-year has to be half or more, so every shortfall is behind.
     *
     * @return the policy
     */
    public static AssessmentPolicy halfByHalf() {
        return HALF_BY_HALF;
    }

    /**
     * Gives the standard thresholds with the words of mid-term evaluations: 提前实现, 快于预期, 基本符合预期, 滞后.
     *
     * @return the policy
     */
    public static AssessmentPolicy midterm() {
        return MIDTERM;
    }

    /**
     * Gives the policy of traffic lights: green from a schedule ratio of 1, yellow from 0.9, red below; binding targets count twice.
     *
     * @return the policy
     */
    public static AssessmentPolicy trafficLights() {
        return LAMPS;
    }

    /**
     * Gives the policy of Open SDG and Eurostat: the ratio of average growth rates, with the categories substantial (0.95), moderate
     * (0.6), limited (0) and deterioration.
     *
     * @return the policy
     */
    public static AssessmentPolicy sdg() {
        return SDG;
    }

    /**
     * Gives the policy of the German Federal Statistical Office: the mean yearly change of the last six values is projected to the
     * target; sun (0.95), slightly cloudy (0.8), cloud (0) and thunderstorm.
     *
     * @return the policy
     */
    public static AssessmentPolicy weather() {
        return WEATHER;
    }

    /**
     * Finds a policy by its id.
     *
     * @param id standard, half-by-half, midterm, traffic-lights, sdg or weather
     * @return the policy, empty if there is none of that id
     */
    public static Optional<AssessmentPolicy> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * Lists the ids in alphabetical order.
     *
     * @return the ids
     */
    public static List<String> ids() {
        return BY_ID.keySet().stream().sorted().toList();
    }
}

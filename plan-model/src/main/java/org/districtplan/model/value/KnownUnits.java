package org.districtplan.model.value;

import java.util.HashMap;
import java.util.Map;
import org.districtplan.model.value.Unit.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The units that measure rather than count, with their other names and the factors between them.
 *
 * <p>Nearly all factors are powers of ten; 亩 and 斤 have a ratio beside it. 小时, 分钟 and 秒 stand for themselves.
 */
final class KnownUnits {

    /** What a name stands for: a ratio and so many powers of ten of a base unit. */
    record Known(String base, int power, UnitRatio ratio, Kind kind) {}

    /** 1公顷 is 15亩 by definition, so that 1亩 is 2/3 of a thousand square metres. */
    private static final UnitRatio MU = new UnitRatio(2, 3);

    private static final UnitRatio HALF = new UnitRatio(1, 2);

    private static final Map<String, Known> UNITS = units();

    private KnownUnits() {}

    static @Nullable Known find(String noun) {
        return UNITS.get(noun);
    }

    private static Map<String, Known> units() {
        Map<String, Known> units = new HashMap<>();
        ratios(units);
        money(units);
        space(units);
        massAndEnergy(units);
        others(units);
        return Map.copyOf(units);
    }

    private static void ratios(Map<String, Known> units) {
        put(units, Kind.PERCENT, 0, "% percent|per cent");
        put(units, Kind.PERCENT, 1, "% 成");
        put(units, Kind.PERCENT, -1, "% ‰|per mille");
        put(units, Kind.POINTS, 0, "个百分点 百分点|percentage points|percentage point|percent points|points|point|pp");
        put(units, Kind.POINTS, -1, "个百分点 个千分点|千分点");
        put(units, Kind.POINTS, -2, "个百分点 个基点|基点|basis points|basis point|bp");
        put(units, Kind.MULTIPLE, 0, "倍 times|fold");
    }

    private static void money(Map<String, Known> units) {
        put(units, Kind.MONEY, 0, "元 元人民币|人民币元|yuan|CNY|RMB");
        put(units, Kind.MONEY, 0, "美元 USD|US dollars");
        put(units, Kind.MONEY, 0, "欧元 EUR|euros|euro");
        put(units, Kind.MONEY, 0, "英镑 GBP|pounds sterling");
        put(units, Kind.MONEY, 0, "日元 JPY|yen");
        put(units, Kind.MONEY, 0, "港元 港币|HKD");
        put(units, Kind.MONEY, 0, "澳元 AUD");
        put(units, Kind.MONEY, 0, "加元 CAD");
        put(units, Kind.MONEY, 0, "新元 SGD");
        put(units, Kind.MONEY, 0, "瑞士法郎 CHF");
        put(units, Kind.MONEY, 0, "韩元 KRW");
        put(units, Kind.MONEY, 0, "卢布 RUB");
    }

    private static void space(Map<String, Known> units) {
        measure(units, 0, "米 m|metres|metre|meters|meter");
        measure(units, 3, "米 公里|千米|km|kilometres|kilometre|kilometers|kilometer");
        measure(units, -2, "米 厘米|cm");
        measure(units, -3, "米 毫米|mm");
        measure(units, 0, "平方米 m2|m²|㎡|平米|square metres|square meters");
        measure(units, 4, "平方米 公顷|ha|hectares|hectare");
        measure(units, 6, "平方米 平方公里|平方千米|km2|km²|square kilometres|square kilometers");
        put(units, Kind.MEASURE, 3, MU, "平方米 亩|mu");
        measure(units, 0, "立方米 m3|m³|方|cubic metres|cubic meters");
        measure(units, -3, "立方米 升|L|litres|liters");
        measure(units, -6, "立方米 毫升|mL");
        measure(units, 0, "标准立方米 标方|Nm3");
    }

    private static void massAndEnergy(Map<String, Known> units) {
        measure(units, 0, "吨 t|tonnes|tonne|tons|ton");
        measure(units, -3, "吨 千克|公斤|kg");
        put(units, Kind.MEASURE, -3, HALF, "吨 斤|市斤");
        measure(units, -6, "吨 克|g");
        measure(units, 3, "吨 kt");
        measure(units, 6, "吨 Mt");
        measure(units, 0, "微克 µg|μg|ug");
        measure(units, 3, "微克 毫克|mg");
        measure(units, 0, "吨标准煤 吨标煤|tce");
        measure(units, -3, "吨标准煤 千克标准煤|公斤标准煤|kgce");
        measure(units, -6, "吨标准煤 克标准煤|gce");
        measure(units, 6, "吨标准煤 Mtce");
        measure(units, 0, "吨二氧化碳 tCO2");
        measure(units, -3, "吨二氧化碳 千克二氧化碳|kgCO2");
        measure(units, 6, "吨二氧化碳 MtCO2");
        measure(units, 0, "吨二氧化碳当量 tCO2e");
        measure(units, 0, "千瓦 kW");
        measure(units, -3, "千瓦 瓦|W");
        measure(units, 3, "千瓦 兆瓦|MW");
        measure(units, 6, "千瓦 吉瓦|GW");
        measure(units, 9, "千瓦 TW");
        measure(units, 0, "千瓦时 千瓦·时|kWh");
        measure(units, 3, "千瓦时 兆瓦时|MWh");
        measure(units, 6, "千瓦时 吉瓦时|GWh");
        measure(units, 9, "千瓦时 TWh");
        measure(units, 0, "焦 焦耳|J");
        measure(units, 3, "焦 千焦|kJ");
        measure(units, 6, "焦 兆焦|MJ");
        measure(units, 9, "焦 吉焦|GJ");
        measure(units, 12, "焦 TJ");
        measure(units, 0, "千伏安 kVA");
        measure(units, 3, "千伏安 兆伏安|MVA");
        measure(units, 0, "千伏 kV");
        measure(units, 0, "千卡 kcal");
        measure(units, 0, "帕 Pa");
        measure(units, 2, "帕 百帕|hPa");
        measure(units, 3, "帕 千帕|kPa");
        measure(units, 6, "帕 兆帕|MPa");
    }

    private static void others(Map<String, Known> units) {
        measure(units, 0, "小时 h|hours|hour");
        measure(units, 0, "分钟 min|minutes|minute");
        measure(units, 0, "秒 s|seconds|second");
        measure(units, 0, "岁");
        measure(units, 0, "分");
        measure(units, 0, "度");
        measure(units, 0, "摄氏度 ℃|°C");
        measure(units, 0, "分贝 dB");
        measure(units, 0, "赫兹 Hz");
        measure(units, 3, "赫兹 千赫|kHz");
        measure(units, 6, "赫兹 兆赫|MHz");
        measure(units, 9, "赫兹 吉赫|GHz");
        measure(units, 0, "吨公里 tkm");
        measure(units, 0, "人公里 pkm");
        measure(units, 0, "车公里 vkm");
        measure(units, 0, "Mbps");
        measure(units, 3, "Mbps Gbps");
        measure(units, 0, "GB");
        measure(units, 3, "GB TB");
        measure(units, 6, "GB PB");
        measure(units, 9, "GB EB");
        measure(units, 0, "PFLOPS");
        measure(units, 3, "PFLOPS EFLOPS");
    }

    private static void measure(Map<String, Known> units, int power, String baseAndNames) {
        put(units, Kind.MEASURE, power, baseAndNames);
    }

    private static void put(Map<String, Known> units, Kind kind, int power, String baseAndNames) {
        put(units, kind, power, UnitRatio.ONE, baseAndNames);
    }

    /** A line is the base unit, a blank and its other names; the base itself is listed once, by its power zero. */
    private static void put(Map<String, Known> units, Kind kind, int power, UnitRatio ratio, String baseAndNames) {
        int blank = baseAndNames.indexOf(' ');
        String base = blank < 0 ? baseAndNames : baseAndNames.substring(0, blank);
        Known known = new Known(base, power, ratio, kind);
        if (power == 0) {
            units.put(base, known);
        }
        for (String name :
                blank < 0 ? new String[0] : baseAndNames.substring(blank + 1).split("\\|", -1)) {
            units.put(name, known);
        }
    }
}

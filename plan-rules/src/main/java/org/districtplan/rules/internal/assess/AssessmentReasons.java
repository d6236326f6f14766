package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** The sentences that give the reason for a target's status. */
final class AssessmentReasons {

    static final Text COMPARED = Text.of(
            "{figure}（{period}）为{actual}{how}{against}，要求{required}：{status}{differing}",
            "{figure} ({period}) is {actual}{how}{against}; the target requires {required}: {status}{differing}");
    static final Text ON_SCHEDULE = Text.of(
            "{figure}（{period}）为{actual}{how}，要求{required}；已完成{share}，时序进度{time}，进度比{ratio}：{status}{differing}",
            "{figure} ({period}) is {actual}{how}; the target requires {required}; {share} is completed after {time} of the"
                    + " time, a schedule ratio of {ratio}: {status}{differing}");
    static final Text KEPT = Text.of(
            "{figure}（{period}）为{actual}{how}，起点值{baseline}已达到目标要求（{required}），此后须保持：" + "{status}{differing}",
            "{figure} ({period}) is {actual}{how}; the start value {baseline} already meets the target ({required}), which"
                    + " has to be kept: {status}{differing}");
    static final Text MET_EARLIER = Text.of(
            "{figure}（{period}）为{actual}{how}，期末前已达到{required}；期末的数值尚未收录：{status}{differing}",
            "{figure} ({period}) is {actual}{how}, which met {required} before the end; the figure of the end itself is not"
                    + " available: {status}{differing}");
    static final Text EXCEEDED = Text.of(
            "{figure}（{period}）为{actual}{how}，期末前已突破{required}，累计数不会再减少：{status}{differing}",
            "{figure} ({period}) is {actual}{how}, already beyond {required} before the end of the period, and a total"
                    + " does not decrease: {status}{differing}");

    private AssessmentReasons() {}

    static Message coarse(EvidenceValue reading) {
        return Message.of(
                Text.of(
                        "所列数值“{actual}”精度不够，无法判定是否达到要求",
                        "the stated value “{actual}” is too coarse to decide whether the target is met"),
                "actual",
                reading.text());
    }

    static Message directionUnknown(Text figure) {
        return Message.of(
                Text.of(
                        "指标“{figure}”未注明是正向还是逆向，只有恰好等于目标值才能判定完成",
                        "the direction of “{figure}” (higher or lower is better) is not stated, so only exactly the target"
                                + " value would meet the target"),
                "figure",
                figure);
    }

    static Message unitsDiffer(EvidenceValue reading, Object requirement) {
        return Message.of(
                Text.of(
                        "“{actual}”与“{required}”计量单位不同，无法比较",
                        "“{actual}” and “{required}” have different units and cannot be compared"),
                "actual",
                reading.text(),
                "required",
                requirement);
    }

    static Message noFigure(Text figure, String period) {
        return Message.of(
                Text.of(
                        "目标已到期，但已收录文件中没有{figure}（{period}）的数值",
                        "the target is due, but no figure of {figure} ({period}) is available"),
                "figure",
                figure,
                "period",
                period);
    }

    static Message conflicting(Text figure, Evidence one, List<Evidence> others) {
        String values = Stream.concat(Stream.of(one), others.stream())
                .map(other ->
                        other.reading().text() + " (" + other.source().plan().id() + ")")
                .collect(Collectors.joining(", "));
        return Message.of(
                Text.of(
                        "{figure}的几个数值相互矛盾（{values}），判定结果也不同，须先核实数值",
                        "figures of {figure} contradict each other ({values}) and lead to different answers; check the"
                                + " figures first"),
                "figure",
                figure,
                "values",
                values);
    }

    static Message atLeast(TargetContext context, Evidence known, Text required, @Nullable Text pace) {
        String missing = known.missing().stream().map(Spans::text).collect(Collectors.joining(", "));
        return Message.of(
                Text.of(
                        "{figure}（{period}）已知至少{actual}，要求{required}；缺少{missing}的数值，尚不能判定{pace}",
                        "{figure} ({period}) is at least {actual} so far; the target requires {required}. The figures of"
                                + " {missing} are missing, so this does not decide{pace}"),
                "figure",
                context.figure(),
                "period",
                Spans.text(known.days()),
                "actual",
                known.reading().text(),
                "required",
                required,
                "missing",
                missing.isEmpty() ? "-" : missing,
                "pace",
                pace == null ? Text.of("") : pace);
    }

    static Text pace(LocalDate after, String perYear, Unit unit) {
        return Message.of(
                        Text.of(
                                "；自{day}起至期末每年最多还需{amount}",
                                "; from {day} to the end at most {amount} a year are needed"),
                        "day",
                        after.plusDays(1),
                        "amount",
                        perYear + unit)
                .toText();
    }

    static Message onlyEarlier(Text figure, String period, Evidence earlier) {
        return Message.of(
                Text.of(
                        "目标已到期，但已收录文件中没有{figure}（{period}）的数值；最近一期是{latest}的{actual}",
                        "the target is due, but no figure of {figure} ({period}) is available; the latest one is {actual}"
                                + " for {latest}"),
                "figure",
                figure,
                "period",
                period,
                "latest",
                Spans.text(earlier.days()),
                "actual",
                earlier.reading().text());
    }

    static Message notDue(Text figure, String period) {
        return Message.of(
                Text.of(
                        "{period}尚未结束，还没有{figure}的数值",
                        "{period} is not over, and no figure of {figure} is available yet"),
                "figure",
                figure,
                "period",
                period);
    }

    static Message noBaseline(Text figure, Evidence actual) {
        return Message.of(
                Text.of(
                        "{figure}（{latest}）为{actual}，目标尚未到期；没有起点值，无法判定进度",
                        "{figure} ({latest}) is {actual} and the target is not due; its progress cannot be assessed without a"
                                + " start value"),
                "figure",
                figure,
                "latest",
                Spans.text(actual.days()),
                "actual",
                actual.reading().text());
    }

    static Message noPeriod(Text figure) {
        return Message.of(
                Text.of(
                        "目标“{figure}”未注明时期，无法确定何时到期",
                        "the target “{figure}” states no period, so its due date is not known"),
                "figure",
                figure);
    }

    static Message otherMissing(Text figure, Text other, String period) {
        return Message.of(
                Text.of(
                        "{figure}须与{other}比较，但已收录文件中没有{other}（{period}）的数值",
                        "{figure} has to be compared with {other}, but no figure of {other} ({period}) is available"),
                "figure",
                figure,
                "other",
                other,
                "period",
                period);
    }

    static Message earlierMissing(Text figure, Evidence actual, String period) {
        return Message.of(
                Text.of(
                        "{figure}（{latest}）为{actual}，但没有{earlier}的数值可以比较",
                        "{figure} ({latest}) is {actual}, but no figure of {earlier} is available to compare it with"),
                "figure",
                figure,
                "latest",
                Spans.text(actual.days()),
                "actual",
                actual.reading().text(),
                "earlier",
                period);
    }

    static Message assignedMissing(Text figure, Text party, String period) {
        return Message.of(
                Text.of(
                        "目标值由{party}下达，已收录文件中没有其下达的“{figure}”（{period}）",
                        "{party} assigns the target value, but the value it assigned for {figure} ({period}) is not available"),
                "figure",
                figure,
                "party",
                party,
                "period",
                period);
    }

    static Message unassessable(Text criterion) {
        return Message.of(
                Text.of(
                        "要求{required}没有数值，也没有报告说明是否完成",
                        "the criterion {required} has no number, and no report states whether it was met"),
                "required",
                criterion);
    }

    static Message unstated(Text figure) {
        return Message.of(
                Text.of("文件未明确{figure}的目标值", "the document does not state the target value of {figure}"),
                "figure",
                figure);
    }

    static Message emptyRange(Text criterion) {
        return Message.of(
                Text.of(
                        "要求{required}的上下限颠倒，或计量单位不一致",
                        "the limits of the range {required} are reversed or have different units"),
                "required",
                criterion);
    }
}

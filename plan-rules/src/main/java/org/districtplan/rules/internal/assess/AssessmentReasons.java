package org.districtplan.rules.internal.assess;

import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/** The sentences that say why a target stands where it stands. */
final class AssessmentReasons {

    static final Text HELD = Text.of(
            "{figure}（{period}）为{actual}{how}{against}，要求{asked}：{status}{differing}",
            "{figure} ({period}) is {actual}{how}{against}; asked is {asked}: {status}{differing}");
    static final Text PACED = Text.of(
            "{figure}（{period}）为{actual}{how}，要求{asked}；完成{share}，时间过去{time}，进度比{ratio}：{status}{differing}",
            "{figure} ({period}) is {actual}{how}; asked is {asked}; {share} done, {time} of the time gone, schedule"
                    + " ratio {ratio}: {status}{differing}");
    static final Text KEPT = Text.of(
            "{figure}（{period}）为{actual}{how}，起点{baseline}已达到要求（{asked}），须予保持：{status}{differing}",
            "{figure} ({period}) is {actual}{how}; the baseline {baseline} already meets what is asked ({asked}) and is to"
                    + " be kept: {status}{differing}");
    static final Text EXCEEDED = Text.of(
            "{figure}（{period}）为{actual}{how}，期未满已超出{asked}，不会再减少：{status}{differing}",
            "{figure} ({period}) is {actual}{how}, beyond {asked} before the time is over, and cannot fall again:"
                    + " {status}{differing}");

    private AssessmentReasons() {}

    static Message coarse(EvidenceValue reading) {
        return Message.of(
                Text.of("“{actual}”太粗略，判断不了是否达到", "“{actual}” is too coarse to tell"), "actual", reading.text());
    }

    static Message directionUnknown(Text figure) {
        return Message.of(
                Text.of(
                        "指标“{figure}”没有写明越高越好还是越低越好，只有恰好相等才能判断",
                        "whether more or less of “{figure}” is better is not said, so only the very number would meet it"),
                "figure",
                figure);
    }

    static Message unitsDiffer(EvidenceValue reading, Object asked) {
        return Message.of(
                Text.of(
                        "数值“{actual}”与“{asked}”单位不同，不能比较",
                        "“{actual}” and “{asked}” differ in unit and cannot be compared"),
                "actual",
                reading.text(),
                "asked",
                asked);
    }

    static Message noFigure(Text figure, String period) {
        return Message.of(
                Text.of("已到期，但没有{figure}（{period}）的数值", "due, but there is no figure of {figure} ({period}) at hand"),
                "figure",
                figure,
                "period",
                period);
    }

    static Message onlyEarlier(Text figure, String period, Evidence earlier) {
        return Message.of(
                Text.of(
                        "已到期，但没有{figure}（{period}）的数值；手头最晚的是{latest}的{actual}",
                        "due, but there is no figure of {figure} ({period}) at hand; the latest is {actual} of {latest}"),
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
                Text.of("{period}未满，还没有{figure}的数值", "{period} is not over, and there is no figure of {figure} yet"),
                "figure",
                figure,
                "period",
                period);
    }

    static Message noBaseline(Text figure, Evidence actual) {
        return Message.of(
                Text.of(
                        "{figure}（{latest}）为{actual}，未到期，没有起点值，看不出进度",
                        "{figure} ({latest}) is {actual}; it is not due, and without a baseline its progress cannot be told"),
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
                        "目标“{figure}”没有写明时间，不知何时到期",
                        "the target “{figure}” has no date, so it is not known when it is due"),
                "figure",
                figure);
    }

    static Message otherMissing(Text figure, Text other, String period) {
        return Message.of(
                Text.of(
                        "{figure}要与{other}相比，但没有{other}（{period}）的数值",
                        "{figure} is to be compared with {other}, but there is no figure of {other} ({period}) at hand"),
                "figure",
                figure,
                "other",
                other,
                "period",
                period);
    }

    static Message assignedMissing(Text figure, Text party, String period) {
        return Message.of(
                Text.of(
                        "目标数由{party}下达，手头没有它下达的“{figure}”（{period}）",
                        "the number is assigned by {party}, but what {party} assigned for {figure} ({period}) is not at hand"),
                "figure",
                figure,
                "party",
                party,
                "period",
                period);
    }

    static Message unassessable(Text criterion) {
        return Message.of(
                Text.of("要求{asked}不是数值，没有报告说明完成与否", "{asked} is no number, and no report says whether it was met"),
                "asked",
                criterion);
    }

    static Message unstated(Text figure) {
        return Message.of(
                Text.of("文件没有写明{figure}的目标值", "the document leaves the target of {figure} open"), "figure", figure);
    }

    static Message emptyRange(Text criterion) {
        return Message.of(
                Text.of("要求{asked}上下限颠倒或单位不同", "the range {asked} is reversed or mixes units"), "asked", criterion);
    }
}

package org.districtplan.model.constraint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.CreditCode;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints on elements say, in Chinese and English: in general, and of one value with its suggestion.
 *
 * <p>A violation's text can be had from its annotation and its value:
 * {@code ConstraintTexts.explain(violation.getConstraintDescriptor().getAnnotation(), violation.getInvalidValue())}.
 * Values appear only as attributes of the message and never in its template.
 *
 * <p>It has no state and is thread-safe.
 */
public final class ConstraintTexts {

    static final String WELL_FORMED_DOCUMENT_NUMBER =
            "发文字号应写作 长发改〔2021〕47号 的形式 / a document number is of the form 长发改〔2021〕47号";
    static final String VALID_CREDIT_CODE =
            "统一社会信用代码应为18位，且校验码正确 / a unified social credit code has 18 characters, the last "
                    + "of which is a check character";
    static final String VALID_DIVISION_CODE =
            "区划代码应写作 310105，境外写作 GB、US-CA / a division code is written like 310105, or abroad like " + "GB or US-CA";
    static final String FORWARD_PERIOD = "时期的止日不能早于起日 / a period does not end before it starts";
    static final String PROPER_TITLE =
            "标题不能为空，不能换行，首尾不能有空格 / a title is not blank, has no line break, and has no space " + "at either end";
    static final String ID_FORM = "编号须以小写字母开头，只能含小写字母、数字和连字符 / an id begins with a letter and contains only "
            + "lower-case letters, digits and hyphens";

    private static final Text ABSENT = Text.of("不能缺失", "must not be missing");

    private static final Map<String, Text> TEXTS = Map.of(
            WellFormedDocumentNumber.class.getSimpleName(), split(WELL_FORMED_DOCUMENT_NUMBER),
            ValidCreditCode.class.getSimpleName(), split(VALID_CREDIT_CODE),
            ValidDivisionCode.class.getSimpleName(), split(VALID_DIVISION_CODE),
            ForwardPeriod.class.getSimpleName(), split(FORWARD_PERIOD),
            ProperTitle.class.getSimpleName(), split(PROPER_TITLE),
            IdForm.class.getSimpleName(), split(ID_FORM),
            NotNull.class.getSimpleName(), ABSENT,
            NotBlank.class.getSimpleName(), Text.of("不能为空", "must not be blank"),
            NotEmpty.class.getSimpleName(), Text.of("至少应有一项", "must not be empty"));

    private ConstraintTexts() {}

    /**
     * Gives what a constraint demands.
     *
     * @param constraint the simple name of its annotation, for instance {@code IdForm}
     * @return the text, or empty if it is none of the constraints used on elements
     */
    public static Optional<Text> of(String constraint) {
        return Optional.ofNullable(TEXTS.get(constraint));
    }

    /**
     * Says what is wrong with one value, with a suggestion where one is known, or else what the constraint demands.
     *
     * @param constraint the annotation that was violated
     * @param value the value that violates it
     * @return the message, or empty if it is none of the constraints used on elements
     */
    public static Optional<Message> explain(Annotation constraint, @Nullable Object value) {
        Optional<Message> precise = value == null ? Optional.empty() : problemOf(constraint, value);
        return precise.or(() -> of(constraint.annotationType().getSimpleName()).map(text -> Message.of(text)));
    }

    private static Optional<Message> problemOf(Annotation constraint, Object value) {
        if (constraint instanceof ForwardPeriod && value instanceof Period period && period.isReversed()) {
            return Optional.of(Message.of(
                    Text.of("时期“{text}”：止日早于起日", "period \"{text}\": it ends before it starts"), "text", period));
        }
        if (!(value instanceof String text)) {
            return Optional.empty();
        }
        if (constraint instanceof WellFormedDocumentNumber) {
            return WellFormedDocumentNumberValidator.problemOf(text);
        }
        if (constraint instanceof ValidCreditCode) {
            return CreditCode.problemOf(text);
        }
        if (constraint instanceof ValidDivisionCode) {
            return ValidDivisionCodeValidator.problemOf(text);
        }
        if (constraint instanceof ProperTitle) {
            return ProperTitleValidator.problemOf(text);
        }
        return constraint instanceof IdForm ? Ref.problemOfId(text) : Optional.empty();
    }

    private static Text split(String both) {
        int slash = both.indexOf(" / ");
        return Text.of(both.substring(0, slash), both.substring(slash + 3));
    }
}
